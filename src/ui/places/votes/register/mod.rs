//! The register of resolutions: searched, followed up, checked, printed.
//!
//! - [`lines`]: which entries stand in it, under which filter
//! - [`entry`]: one entry as a row; [`chain`]: whether the seals hold
//! - [`numbers`]: how each body numbers; [`certificate`]: one entry on a page of its own

pub mod certificate;
mod chain;
mod entry;
mod lines;
mod numbers;

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use self::chain::Chain;
use self::entry::Entry;
use self::lines::{Filter, NARROWED};
use self::numbers::Numbers;
use super::fresh::Fresh;
use super::motion::facts::body_options;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, watch};
use crate::app::route::Router;
use crate::app::session::use_session;
use crate::browser::{chance, page};
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::resolutions::{self, NewEntry};
use crate::domain::vocabulary::TaskStatus;
use crate::ui::kit::{Choose, Icon, Sign, rows, task_options};
use crate::words::{Formats as _, Words};

#[component]
pub fn Register() -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let (t, formats) = (use_words(), use_formats());
    let filter = memo(move || Filter::read(&router.get()));
    let ids = memo(move || {
        let focus = router.get().query.get("focus").cloned();
        lines::lines(
            &session.cluster(),
            &filter.get(),
            focus.as_deref(),
            session.today(),
        )
    });
    let none = watch(|cluster| cluster.resolutions.is_empty());
    // A decision that was taken without a vote, or before this register: by the body in sight.
    let make = UnsyncCallback::new(move |text: String| {
        let cluster = session.cluster_untracked();
        let body = filter.with_untracked(|it| it.body.clone());
        let body = if body.is_empty() {
            cluster.assembly().map(|it| it.id.clone())
        } else {
            Some(Id::new(body))
        };
        let entry = NewEntry {
            body,
            text: Some(text),
            date: Some(session.today()),
            status: Some(TaskStatus::Open),
            ..NewEntry::default()
        };
        let id = RecordId::new(chance::record_id("resolution"));
        session.dispatch(&Command::Create(resolutions::enter(&cluster, entry, &id)))
    });
    let under = move || {
        let cluster = session.cluster();
        let body = filter.with(|it| it.body.clone());
        let body = cluster.bodies.get(body.as_str());
        body.or_else(|| cluster.assembly())
            .map(|it| it.name.clone())
            .unwrap_or_default()
    };
    view! {
        <section class="part register-part">
            <h2 class="unseen">{move || t().votes_register()}</h2>
            <div class="print-only register-title">
                <p class="eyebrow">
                    {move || session.cluster().organisation().map(|it| it.name.clone())}
                </p>
                <p class="statement">{move || t().votes_register()}</p>
                <p class="small">
                    {move || {
                        let day = formats().date(session.today());
                        t().register_extract(ids.with(Vec::len), day)
                    }}
                </p>
            </div>
            <Show when=move || none.get()>
                <p class="empty">{move || t().votes_register_empty()}</p>
            </Show>
            <Show when=move || !none.get()>
                <Narrowing filter />
                <Chain />
                <div class="table-wrap">
                    <table class="register">
                        <thead>
                            <tr>
                                <th scope="col">{move || t().votes_number()}</th>
                                <th scope="col">{move || t().record_resolution()}</th>
                                <th scope="col">{move || t().date()}</th>
                                <th scope="col">{move || t().record_body()}</th>
                                <th scope="col">{move || t().projects_responsible()}</th>
                                <th scope="col">{move || t().projects_due()}</th>
                                <th scope="col">{move || t().status()}</th>
                                <th scope="col" class="no-print">
                                    <span class="unseen">{move || t().details()}</span>
                                </th>
                            </tr>
                        </thead>
                        <tbody>
                            {rows(
                                move || ids.get(),
                                ToString::to_string,
                                move |id| view! { <Entry id /> },
                            )}
                        </tbody>
                    </table>
                </div>
                <Show when=move || ids.with(Vec::is_empty)>
                    <p class="muted">{move || t().register_none_found()}</p>
                </Show>
            </Show>
            <Show when=move || !session.read_only()>
                <Fresh
                    id="new-resolution"
                    label=Signal::derive(move || t().register_new(under()))
                    make
                />
            </Show>
            <Numbers />
        </section>
    }
}

/// What narrows the register; it stands in the address.
#[component]
fn Narrowing(filter: Memo<Filter>) -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let t = use_words();
    let any = move |word: &str| vec![(String::new(), t().motions_any(word))];
    let bodies = memo(move || {
        let cluster = session.cluster();
        let mut bodies = any(t().record_body());
        let mut used = body_options(&cluster);
        used.retain(|(id, _)| !resolutions::of_body(&cluster, &Id::new(id.as_str())).is_empty());
        bodies.extend(used);
        bodies
    });
    let years = memo(move || {
        let mut years = any(t().motions_year());
        years.extend(
            lines::years(&session.cluster())
                .into_iter()
                .map(|it| (it.clone(), it)),
        );
        years
    });
    let tasks = task_options();
    let states = memo(move || {
        let mut states = any(t().status());
        states.extend(tasks.get().into_iter().filter(|(it, _)| !it.is_empty()));
        states.push((lines::OVERDUE.to_owned(), t().register_overdue().to_owned()));
        states
    });
    let body = Signal::derive(move || filter.with(|it| it.body.clone()));
    let year = Signal::derive(move || filter.with(|it| it.year.clone()));
    let state = Signal::derive(move || filter.with(|it| it.state.clone()));
    let set = move |word: &'static str| {
        UnsyncCallback::new(move |chosen: String| {
            router.set_query(word, &chosen);
            true
        })
    };
    let label = move |word: fn(Words) -> &'static str| Signal::derive(move || word(t()).to_owned());
    view! {
        <div class="toolbar motion-filters no-print">
            <input
                type="search"
                class="field"
                aria-label=move || t().register_search()
                placeholder=move || t().register_search()
                prop:value=move || filter.with(|it| it.text.clone())
                on:input=move |event| router.set_query("q", &event_target_value(&event))
            />
            <Choose value=body options=bodies label=label(Words::record_body) save=set("body") framed=true />
            <Choose value=year options=years label=label(Words::motions_year) save=set("year") framed=true />
            <Choose value=state options=states label=label(Words::status) save=set("state") framed=true />
            <Show when=move || !filter.with(Filter::is_empty)>
                <button
                    type="button"
                    class="button quiet"
                    on:click=move |_| router.step(&NARROWED.map(|it| (it, "")))
                >
                    <Icon sign=Sign::Close />
                    {move || t().motions_show_all()}
                </button>
            </Show>
            <button type="button" class="button" on:click=move |_| page::print()>
                <Icon sign=Sign::Print />
                {move || t().register_print()}
            </button>
        </div>
    }
}
