//! The theme of the year, and the resolution that decided it.

use leptos::prelude::*;

use super::theme_on;
use crate::app::reader::use_words;
use crate::app::reading::{memo, row, watch};
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::record::{Kind, Record};
use crate::domain::vocabulary::Outcome;
use crate::domain::votes::Poll;
use crate::domain::work::Theme;
use crate::ui::kit::{Editable, Icon, Sign, add_record, arrive, new_id, setter};

/// How a theme came about.
#[derive(Debug, Clone, PartialEq)]
enum Decision {
    By {
        poll: Id<Poll>,
        title: String,
        number: Option<String>,
    },
    Undecided,
}

fn decision(cluster: &Cluster, theme: &Theme) -> Decision {
    let poll = theme
        .decided_by
        .as_ref()
        .and_then(|id| cluster.polls.get(id));
    let adopted = |poll: &&Poll| {
        let outcome = poll.result.as_ref().and_then(|it| it.outcome.as_ref());
        matches!(outcome, Some(Outcome::Adopted | Outcome::Elected))
    };
    let Some(poll) = poll.filter(adopted) else {
        return Decision::Undecided;
    };
    let mut resolutions = cluster.resolutions.values();
    let resolution = resolutions.find(|it| it.poll.as_ref() == Some(&poll.id));
    Decision::By {
        poll: poll.id.clone(),
        title: poll.title.clone(),
        number: resolution.map(|it| it.number.clone()),
    }
}

#[component]
pub fn YearTheme() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let id = memo(move || theme_on(&session.cluster(), session.today()).map(|it| it.id.clone()));
    let add = move |_| {
        let record = Record::new(Kind::Theme, &new_id(Kind::Theme))
            .with("title", t().projects_new_theme())
            .with("year", session.today().year());
        add_record(session, record, "theme-");
    };
    move || match id.get() {
        Some(id) => view! { <ThemeHead id /> }.into_any(),
        None => view! {
            <section class="theme empty">
                <p>{move || t().projects_no_theme()}</p>
                <button type="button" class="button" on:click=add>
                    <Icon sign=Sign::Add />
                    {move || t().projects_add_theme()}
                </button>
            </section>
        }
        .into_any(),
    }
}

#[component]
fn ThemeHead(id: Id<Theme>) -> impl IntoView {
    let t = use_words();
    let record = id.record();
    let key = id.clone();
    let theme = row(key.as_str(), |cluster| &cluster.themes);
    let key = id.clone();
    let decided = watch(move |cluster| cluster.themes.get(&key).map(|it| decision(cluster, it)));
    let meant = arrive(record.clone());
    view! {
        <section class="theme" id=format!("at-{id}") class:meant=move || meant.get()>
            <p class="eyebrow">
                {move || t().record_theme()} " "
                {move || theme.with(|it| it.as_ref().map(|it| it.year.to_string()))}
            </p>
            <h2 class="statement">
                <Editable
                    id=format!("theme-{id}")
                    value=theme.part(|it| it.title.clone())
                    label=Signal::derive(move || t().record_theme().to_owned())
                    save=setter(record, "title")
                />
            </h2>
            <p>
                {move || {
                    decided
                        .get()
                        .map(|decision| match decision {
                            Decision::By { poll, title, number } => {
                                let href = Route::to(Place::Votes).with("focus", poll.as_str()).href();
                                view! {
                                    <span class="muted">{t().projects_decided_by()} " "</span>
                                    <a href=href>
                                        {number.map_or_else(|| title.clone(), |it| format!("{it} – {title}"))}
                                    </a>
                                }
                                    .into_any()
                            }
                            Decision::Undecided => {
                                view! {
                                    <span class="badge warning">
                                        <Icon sign=Sign::Warning />
                                        {t().projects_undecided()}
                                    </span>
                                }
                                    .into_any()
                            }
                        })
                }}
            </p>
        </section>
    }
}
