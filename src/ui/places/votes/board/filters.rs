//! What narrows the board: a text, the body, the kind, the year, the state. All of it stands in the
//! address, so that a narrowed board can be mailed.

use std::collections::BTreeSet;

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use super::columns::{FILTERS, Filter, year_of};
use crate::app::reader::use_words;
use crate::app::reading::{memo, watch};
use crate::app::route::Router;
use crate::app::session::use_session;
use crate::domain::motions;
use crate::domain::roster::in_order;
use crate::domain::sorting::Gather as _;
use crate::domain::vocabulary::MotionState;
use crate::ui::kit::{Choose, Icon, Sign};

type Options = Vec<(String, String)>;

#[component]
pub fn Filters(filter: Memo<Filter>, shown: Memo<usize>) -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let t = use_words();
    let all = watch(|cluster| cluster.polls.len());
    // Only what would find something is offered.
    let bodies = memo(move || -> Options {
        let cluster = session.cluster();
        let mut bodies = in_order(&cluster.bodies);
        bodies.retain(|body| {
            let mut polls = cluster.polls.values();
            polls.any(|it| it.body.as_ref() == Some(&body.id))
        });
        let option = |id: &str, name: &str| (id.to_owned(), name.to_owned());
        bodies
            .into_iter()
            .map(|it| option(it.id.as_str(), &it.name))
            .collect()
    });
    let kinds = memo(move || -> Options {
        let cluster = session.cluster();
        let kinds = cluster.polls.values();
        let kinds: BTreeSet<String> = kinds
            .filter_map(|it| it.poll_kind.as_ref().map(ToString::to_string))
            .gathered();
        let named = |kind: String| {
            let word = t().poll_kind(&kind).into_owned();
            (kind, word)
        };
        kinds.into_iter().map(named).collect()
    });
    let years = memo(move || -> Options {
        let cluster = session.cluster();
        let polls = cluster.polls.values();
        let years: BTreeSet<String> = polls.filter_map(|it| year_of(&cluster, it)).gathered();
        let years = years.into_iter().rev();
        years.map(|it| (it.clone(), it)).collect()
    });
    let states = memo(move || -> Options {
        let cluster = session.cluster();
        let found: BTreeSet<MotionState> = cluster.polls.values().map(motions::state_of).gathered();
        let named = |state: MotionState| {
            let word = t().motion_state(state.as_str()).into_owned();
            (state.to_string(), word)
        };
        found.into_iter().map(named).collect()
    });
    let body = Signal::derive(move || filter.with(|it| it.body.clone()));
    let kind = Signal::derive(move || filter.with(|it| it.kind.clone()));
    let year = Signal::derive(move || filter.with(|it| it.year.clone()));
    let state = Signal::derive(move || filter.with(|it| it.state.clone()));
    let body_word = Signal::derive(move || t().record_body().to_owned());
    let kind_word = Signal::derive(move || t().kind().to_owned());
    let year_word = Signal::derive(move || t().motions_year().to_owned());
    let state_word = Signal::derive(move || t().status().to_owned());
    view! {
        <div class="toolbar motion-filters no-print">
            <input
                type="search"
                class="field"
                aria-label=move || t().motions_search()
                placeholder=move || t().motions_search()
                prop:value=move || filter.with(|it| it.text.clone())
                on:input=move |event| router.set_query("q", &event_target_value(&event))
            />
            <Narrow word="body" value=body options=bodies label=body_word />
            <Narrow word="kind" value=kind options=kinds label=kind_word />
            <Narrow word="year" value=year options=years label=year_word />
            <Narrow word="state" value=state options=states label=state_word />
            <Show when=move || !filter.with(Filter::is_empty)>
                <button
                    type="button"
                    class="button quiet"
                    on:click=move |_| {
                        let cleared = FILTERS.map(|it| (it, ""));
                        router.step(&cleared);
                    }
                >
                    <Icon sign=Sign::Close />
                    {move || t().motions_show_all()}
                </button>
            </Show>
            <p class="small muted" role="status">
                {move || {
                    if filter.with(Filter::is_empty) {
                        String::new()
                    } else {
                        t().x_of_y(shown.get(), all.get())
                    }
                }}
            </p>
        </div>
    }
}

/// One choice; its first line names what it narrows by.
#[component]
fn Narrow(
    word: &'static str,
    value: Signal<String>,
    options: Memo<Options>,
    label: Signal<String>,
) -> impl IntoView {
    let router: Router = expect_context();
    let t = use_words();
    let offered = memo(move || {
        let all = (String::new(), t().motions_any(label.get()));
        std::iter::once(all)
            .chain(options.get())
            .collect::<Options>()
    });
    let save = UnsyncCallback::new(move |chosen: String| {
        router.set_query(word, &chosen);
        true
    });
    view! { <Choose value options=offered label save framed=true /> }
}
