//! The history: every step, the latest first, grouped by day; found by who, what and any word, and
//! brought back by one click.
//!
//! - [`asking`]: the line that says which steps are shown
//! - [`step`]: one step with what it did, and what can be done with it
//! - [`link`]: the way here from a record

mod asking;
mod link;
mod step;

pub use self::asking::YourName;
pub use self::link::HistoryLink;

use jiff::civil::Date;
use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::browser::clock;
use crate::document::history::{self, Step, telling};
use crate::domain::id::RecordId;
use crate::ui::kit::rows;
use crate::words::Formats as _;

/// How many steps are shown at first, and how many more each time.
const SHOWN: usize = 60;

/// What the page of the history shows, for its parts.
#[derive(Clone, Copy)]
pub struct Desk {
    pub asked: Memo<history::Asked>,
    /// The name of the record that is asked for.
    pub title: Memo<String>,
}

#[component]
pub fn History() -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let (t, formats) = (use_words(), use_formats());
    let typed = asking::Typed::default();
    let (record, field) = (router.query("record"), router.query("field"));
    let asked = memo(move || typed.asked(record.get(), field.get()));
    let most = RwSignal::new(SHOWN);
    let found = memo(move || {
        let read = |open: &crate::app::session::Open| {
            asked.with(|asked| history::steps(&open.workspace, asked, most.get()))
        };
        session.with(read).unwrap_or_default()
    });
    let title = memo(move || {
        let id = record.get().map(RecordId::new);
        let told = found.with(|(steps, _)| {
            let mut deeds = steps.iter().flat_map(|step| &step.deeds);
            deeds.find(|it| Some(&it.record) == id.as_ref()).cloned()
        });
        let cluster = session.cluster();
        let named = id.as_ref().and_then(|id| cluster.title_of(id));
        let named = named.map(str::to_owned).filter(|it| !it.is_empty());
        let kind = told.as_ref().and_then(|it| it.kind);
        named
            .or_else(|| told.map(|it| it.title).filter(|it| !it.is_empty()))
            .unwrap_or_else(|| {
                t().record(&kind.map(|it| it.to_string()).unwrap_or_default())
                    .into_owned()
            })
    });
    provide_context(Desk { asked, title });
    let days = memo(move || {
        let mut days: Vec<Date> =
            found.with(|(steps, _)| steps.iter().map(|step| clock::local(step.at).0).collect());
        days.dedup();
        days
    });
    let nothing_yet = memo(move || {
        session
            .with(|open| open.workspace.journal().is_empty() && open.workspace.folded().is_none())
            == Some(true)
    });
    let heading = move || match (record.get(), field.get()) {
        (None, _) => None,
        (Some(_), None) => Some(t().history_of(title.get())),
        (Some(_), Some(field)) => {
            Some(t().history_of_field(telling::field(t(), &field), title.get()))
        }
    };
    let older = move || {
        let folded = session.with(|open| open.workspace.folded().map(|it| (it.until, it.year)));
        let (until, year) = folded.flatten()?;
        let day = formats().date(clock::last_day_before(until));
        Some(t().closing_older(day, year))
    };
    let shown = memo(move || found.with(|(steps, count)| (steps.len(), *count)));
    view! {
        <div class="page history">
            <header class="history-head">
                <p class="muted">{move || t().history_intro()}</p>
                <YourName />
                {move || heading().map(|heading| view! {
                    <h2 class="statement">{heading}</h2>
                    <a class="button" href=Route::to(Place::History).href()>{t().history_all()}</a>
                })}
            </header>
            <Show
                when=move || !nothing_yet.get()
                fallback=move || view! { <p class="empty">{move || t().history_empty()}</p> }
            >
                <asking::Asking typed=typed />
                <Show when=move || days.with(Vec::is_empty)>
                    <p class="empty">{move || t().history_none()}</p>
                </Show>
                <div class="history-days">
                    {rows(
                        move || days.get(),
                        Date::to_string,
                        move |day| {
                            let heading = format!("day-{day}");
                            let labelled = heading.clone();
                            let of_day = move || found.with(|(steps, _)| -> Vec<Step> {
                                let same = |it: &&Step| clock::local(it.at).0 == day;
                                steps.iter().filter(same).cloned().collect()
                            });
                            view! {
                                <section aria-labelledby=labelled>
                                    <h3 id=heading>{move || formats().date(day)}</h3>
                                    <ol class="history-steps panel-card">
                                        {rows(of_day, step::key, move |step| view! {
                                            <step::StepRow step=step />
                                        })}
                                    </ol>
                                </section>
                            }
                        },
                    )}
                </div>
                {move || older().map(|text| view! { <p class="history-older muted">{text}</p> })}
                <p class="history-more">
                    <span class="faint small">{move || {
                        let (part, count) = shown.get();
                        t().history_shown(part, count)
                    }}</span>
                    {move || {
                        let (part, count) = shown.get();
                        (part < count).then(|| view! {
                            <button
                                type="button"
                                class="button"
                                on:click=move |_| most.update(|most| *most += SHOWN)
                            >
                                {t().history_more()}
                            </button>
                        })
                    }}
                </p>
            </Show>
        </div>
    }
}
