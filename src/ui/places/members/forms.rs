//! The lines of a form that is filled in and sent as one act.

use leptos::prelude::*;

use crate::app::reader::use_formats;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::calendar;
use crate::domain::measure::Date;
use crate::domain::membership::joining;
use crate::domain::roster::in_order;
use crate::words::Formats as _;

/// A text, or a day as `2025-03-01`.
#[component]
pub fn Line(
    value: RwSignal<String>,
    #[prop(into)] label: Signal<String>,
    #[prop(optional)] day: bool,
    #[prop(into, optional)] id: String,
) -> impl IntoView {
    view! {
        <label class="form-line">
            <span>{move || label.get()}</span>
            <input
                type=if day { "date" } else { "text" }
                class="field"
                id=id
                maxlength="300"
                prop:value=move || value.get()
                on:input=move |event| value.set(event_target_value(&event))
            />
        </label>
    }
}

/// One of several.
#[component]
pub fn Select(
    value: RwSignal<String>,
    options: Memo<Vec<(String, String)>>,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    view! {
        <label class="form-line">
            <span>{move || label.get()}</span>
            <select class="field" on:change=move |event| value.set(event_target_value(&event))>
                {move || {
                    let chosen = value.get();
                    options
                        .get()
                        .into_iter()
                        .map(|(option, word)| {
                            let selected = option == chosen;
                            view! { <option value=option prop:selected=selected>{word}</option> }
                        })
                        .collect_view()
                }}
            </select>
        </label>
    }
}

/// The end of a form: why it was refused, the button that sends it, and the one that gives it up.
#[component]
pub fn Ends(
    refused: RwSignal<Option<String>>,
    #[prop(into)] send: Signal<String>,
    give_up: impl Fn() + 'static,
) -> impl IntoView {
    let t = use_words();
    view! {
        <p class="form-refused" role="alert">{move || refused.get()}</p>
        <p class="form-ends">
            <button type="submit" class="button strong">{move || send.get()}</button>
            <button type="button" class="button quiet" on:click=move |_| give_up()>
                {move || t().members_cancel()}
            </button>
        </p>
    }
}

/// The day of a form.
pub fn day_of(value: RwSignal<String>) -> Option<Date> {
    calendar::read_day(&value.get_untracked())
}

/// The classes of membership, in their order.
pub fn class_options() -> Memo<Vec<(String, String)>> {
    let session = use_session();
    let t = use_words();
    memo(move || {
        let cluster = session.cluster();
        let none = (String::new(), t().not_set().to_owned());
        let classes = in_order(&cluster.member_classes).into_iter();
        let classes = classes.map(|it| (it.id.as_str().to_owned(), it.name.clone()));
        std::iter::once(none).chain(classes).collect()
    })
}

/// The votes that adopted something, the latest first.
pub fn vote_options() -> Memo<Vec<(String, String)>> {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    memo(move || {
        let cluster = session.cluster();
        let none = (String::new(), t().not_set().to_owned());
        let votes = joining::adopted(&cluster).into_iter().map(|poll| {
            let day = cluster.day_of_poll(poll).map(|day| formats().date(day));
            let word = match day {
                Some(day) => format!("{day} · {}", poll.title),
                None => poll.title.clone(),
            };
            (poll.id.as_str().to_owned(), word)
        });
        std::iter::once(none).chain(votes).collect()
    })
}

/// The same votes for a field that can be emptied by itself.
pub fn vote_picks() -> Memo<Vec<(String, String)>> {
    let all = vote_options();
    memo(move || all.with(|all| all.get(1..).unwrap_or_default().to_vec()))
}
