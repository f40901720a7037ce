//! What a body decided last.

use leptos::prelude::*;

use super::super::desk::use_desk;
use super::body::use_subject;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::route::{Place, Route};
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::sorting;
use crate::domain::structure::Body;

const SHOWN: usize = 4;

#[derive(Clone, PartialEq)]
struct Decision {
    poll: String,
    number: String,
    title: String,
}

/// The latest resolutions of a body, the newest first.
fn latest(cluster: &Cluster, body: &Id<Body>) -> Vec<Decision> {
    let mut found: Vec<_> = cluster
        .resolutions
        .values()
        .filter_map(|resolution| {
            let poll = cluster.polls.get(resolution.poll.as_ref()?)?;
            (poll.body.as_ref() == Some(body)).then_some((resolution, poll))
        })
        .collect();
    sorting::by(&mut found, |(a, _), (b, _)| {
        (b.date, &b.number).cmp(&(a.date, &a.number))
    });
    found
        .into_iter()
        .take(SHOWN)
        .map(|(resolution, poll)| Decision {
            poll: poll.id.to_string(),
            number: resolution.number.clone(),
            title: poll.title.clone(),
        })
        .collect()
}

#[component]
pub fn History() -> impl IntoView {
    let desk = use_desk();
    let subject = use_subject();
    let t = use_words();
    let decisions = memo(move || latest(&desk.session.cluster(), &subject.id()));
    view! {
        <Show when=move || !decisions.with(Vec::is_empty)>
            <section>
                <h3>{move || t().structure_resolutions()}</h3>
                <ul class="rows">
                    {move || decisions
                        .get()
                        .into_iter()
                        .map(|decision| view! {
                            <li>
                                <a href=Route::to(Place::Votes).with("focus", &decision.poll).href()>
                                    <strong>{decision.number}</strong>
                                </a>
                                <p class="muted">{decision.title}</p>
                            </li>
                        })
                        .collect_view()}
                </ul>
            </section>
        </Show>
    }
}
