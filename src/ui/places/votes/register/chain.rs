//! Whether the seals of the register hold, in words.

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::watch;
use crate::domain::cluster::Cluster;
use crate::domain::resolutions::{self, Break, Fault};
use crate::ui::kit::{Icon, Sign};
use crate::words::Words;

pub fn told(words: Words, cluster: &Cluster, fault: &Fault) -> String {
    match fault {
        Fault::Altered => words.register_altered().to_owned(),
        Fault::Differs { field } => words.register_differs(word_of(words, field)),
        Fault::PreviousMissing => words.register_previous_missing().to_owned(),
        Fault::Forked { with } => {
            let other = cluster.resolutions.get(with);
            words.register_forked(other.map(|it| it.number.clone()).unwrap_or_default())
        }
        Fault::Unsealed => words.register_half_sealed().to_owned(),
    }
}

fn word_of(words: Words, field: &str) -> &'static str {
    match field {
        "number" => words.votes_number(),
        "poll" => words.record_poll(),
        "body" => words.record_body(),
        "date" => words.date(),
        "corrects" => words.register_corrects(),
        _ => words.register_text(),
    }
}

/// "Sealed, unbroken", or where it breaks.
#[component]
pub fn Chain() -> impl IntoView {
    let t = use_words();
    let state = watch(|cluster| {
        let sealed = cluster.resolutions.values().filter(|it| it.hash.is_some());
        let breaks: Vec<(Break, String)> = resolutions::check(cluster)
            .into_iter()
            .map(|it| {
                let entry = cluster.resolutions.get(&it.resolution);
                let number = entry.map(|entry| entry.number.clone());
                (it, number.unwrap_or_default())
            })
            .collect();
        let open = cluster.resolutions.values().filter(|it| it.hash.is_none());
        (sealed.count(), open.count(), breaks)
    });
    let session = crate::app::session::use_session();
    move || {
        let (sealed, open, breaks) = state.get();
        let words = t();
        if breaks.is_empty() {
            let (sign, text) = if sealed == 0 {
                (None, words.register_not_sealed().to_owned())
            } else {
                (Some(Sign::Check), words.register_unbroken(sealed))
            };
            let rest = (sealed > 0 && open > 0).then(|| words.register_unsealed(open));
            return view! {
                <p class="chain-state small">
                    {sign.map(|sign| view! { <Icon sign /> })}
                    <span>{text} " " {rest}</span>
                </p>
            }
            .into_any();
        }
        let cluster = session.cluster();
        view! {
            <div class="chain-state broken">
                <p>
                    <Icon sign=Sign::Breaks />
                    <strong>{words.register_broken(breaks.len())}</strong>
                </p>
                <ul class="small">
                    {breaks
                        .into_iter()
                        .map(|(it, number)| {
                            view! {
                                <li>
                                    <b>{number}</b>
                                    ": "
                                    {told(words, &cluster, &it.fault)}
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </div>
        }
        .into_any()
    }
}
