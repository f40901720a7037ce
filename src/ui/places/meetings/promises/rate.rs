//! How promises are kept: the part that was, what is late, and whose it is.

use leptos::prelude::*;

use super::Whose;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::id::Id;
use crate::domain::meetings::promises::{self, Rate as Figures};
use crate::domain::membership::Person;
use crate::words::Words;

/// The kept-promise rate with its figures (D12).
#[component]
pub fn Rate() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let rate = memo(move || promises::rate(&session.cluster(), session.today()));
    view! {
        <div class="promise-rate">
            <p class="eyebrow">{move || t().meetings_rate()}</p>
            {move || told(t(), rate.get())}
        </div>
    }
}

fn told(words: Words, rate: Figures) -> AnyView {
    let mut open: Vec<String> = vec![words.meetings_rate_open(rate.open)];
    let more = [
        (rate.nobodys, words.meetings_rate_nobodys(rate.nobodys)),
        (rate.dayless, words.meetings_rate_dayless(rate.dayless)),
    ];
    open.extend(more.into_iter().filter(|it| it.0 > 0).map(|it| it.1));
    let late = (rate.overdue > 0).then(|| {
        view! { <p class="alarm">{words.meetings_rate_overdue(rate.overdue)}</p> }
    });
    let kept = match rate.percent() {
        None => view! { <p class="muted">{words.meetings_rate_none()}</p> }.into_any(),
        Some(percent) => {
            let said = words.meetings_rate_of(rate.kept, rate.due);
            let in_time = (rate.dated > 0).then(|| {
                let said = words.meetings_rate_in_time(rate.in_time, rate.dated);
                view! { <p class="small muted">{said}</p> }
            });
            view! {
                <p class="figure">{format!("{percent}\u{a0}%")}</p>
                <meter
                    class="kept"
                    min="0"
                    max=rate.due.to_string()
                    value=rate.kept.to_string()
                    aria-label=said.clone()
                ></meter>
                <p class="small">{said}</p>
                {in_time}
            }
            .into_any()
        }
    };
    view! {
        {kept}
        {late}
        <p class="small muted">{open.join(" · ")}</p>
    }
    .into_any()
}

/// Each person with what it kept, and what stands open; a name narrows the list below.
#[component]
pub fn People(whose: RwSignal<Whose>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let people = memo(move || promises::by_person(&session.cluster(), session.today()));
    view! {
        <div class="table-wrap">
            <table class="promise-people">
                <caption class="unseen">{move || t().meetings_by_person()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{move || t().meetings_by_person()}</th>
                        <th scope="col" class="number">{move || t().meetings_kept_head()}</th>
                        <th scope="col" class="number">{move || t().meetings_open_head()}</th>
                        <th scope="col" class="number">{move || t().meetings_overdue_head()}</th>
                    </tr>
                </thead>
                <tbody>
                    {move || {
                        people
                            .get()
                            .into_iter()
                            .map(|(person, rate)| line(whose, person, rate))
                            .collect_view()
                    }}
                </tbody>
            </table>
        </div>
    }
}

fn line(whose: RwSignal<Whose>, person: Option<Id<Person>>, rate: Figures) -> AnyView {
    let session = use_session();
    let t = use_words();
    let named = person.clone();
    let name = move || {
        let cluster = session.cluster();
        let name = cluster.person_name(named.as_ref());
        name.map_or_else(|| t().meetings_nobody().to_owned(), str::to_owned)
    };
    let late = rate.overdue > 0;
    let own = person.clone();
    let chosen = memo(move || whose.get().as_ref() == Some(&own));
    // Pressed again, everyone's are listed.
    let choose = move |_| {
        let next = (!chosen.get_untracked()).then(|| person.clone());
        whose.set(next);
    };
    view! {
        <tr>
            <th scope="row">
                <button
                    type="button"
                    class="button quiet"
                    aria-pressed=move || chosen.get().to_string()
                    on:click=choose
                >
                    {name}
                </button>
            </th>
            <td class="number">{(rate.due > 0).then(|| format!("{}/{}", rate.kept, rate.due))}</td>
            <td class="number">{rate.open}</td>
            <td class="number" class:alarm=late>
                {rate.overdue}
            </td>
        </tr>
    }
    .into_any()
}
