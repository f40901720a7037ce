//! What differs, each with the way to its body; what to try when nothing does; and what has to be
//! known of the sides.

use leptos::prelude::*;

use super::super::desk::use_desk;
use super::super::stage::Stage;
use super::points::name;
use crate::app::reader::{use_formats, use_words};
use crate::browser::clock;
use crate::browser::intl::IntlFormats;
use crate::chart::{Fate, Lit};
use crate::portrait::compare::point::{Caveat, turning_points};
use crate::words::{Formats as _, Words};

/// Days to try when nothing differs.
const TRIED: usize = 4;

fn warned(words: Words, formats: &IntlFormats, caveat: &Caveat) -> String {
    match caveat {
        Caveat::BeforeFounding(day) => words.compare_founded(formats.date(*day)),
        Caveat::BeforeJournal(moment) => words.compare_journal(formats.ago(*moment, clock::now())),
        Caveat::NoResolution => words.compare_no_resolution().to_owned(),
        Caveat::NoDate => words.compare_no_date().to_owned(),
        Caveat::NothingPlanned => words.compare_nothing_planned().to_owned(),
        Caveat::BeforeTerm { body, from } => words.compare_term(body, formats.date(*from)),
    }
}

fn word(words: Words, fate: Fate) -> &'static str {
    match fate {
        Fate::Goes => words.compare_word_goes(),
        Fate::Comes => words.compare_word_comes(),
        Fate::Changed => words.compare_word_changed(),
    }
}

#[component]
pub fn List() -> impl IntoView {
    let desk = use_desk();
    let comparing = desk.comparing;
    let stage: Stage = expect_context();
    let (t, formats) = (use_words(), use_formats());
    let names = move || {
        let sides = comparing.sides.get()?;
        let (words, formats, now) = (t(), formats(), clock::now());
        let cluster = comparing.session.cluster();
        let name = |at: usize| {
            Some(name(
                words,
                &formats,
                &cluster,
                sides.get(at)?,
                at == 0,
                now,
            ))
        };
        Some((name(0)?, name(1)?))
    };
    let summary = move || {
        let (before, after) = names()?;
        let count = comparing.found.get()?.comparison().differences.len();
        Some(match comparing.lit() {
            Lit::Before => format!("{}: {before}", t().compare_before()),
            Lit::After => format!("{}: {after}", t().compare_after()),
            Lit::Both => format!("{before} → {after} · {}", t().compare_count(count)),
        })
    };
    let point_at = move |id: &str| {
        let again = comparing.pointed.get_untracked().as_deref() == Some(id);
        comparing.pointed.set((!again).then(|| id.to_owned()));
        if !again {
            desk.unfold_above(id);
            desk.cursor.set(Some(id.to_owned()));
            stage.reveal(id);
        }
    };
    let rows = move || {
        let found = comparing.found.get()?;
        let rows = found.comparison().differences.iter().map(|it| {
            let (id, fate) = (it.body.clone(), it.fate);
            let pointed = {
                let id = id.clone();
                move || (comparing.pointed().as_deref() == Some(id.as_str())).to_string()
            };
            view! {
                <li class=fate.css()>
                    <button
                        type="button"
                        data-body=id.clone()
                        aria-pressed=pointed
                        on:click=move |_| point_at(&id)
                    >
                        <span class="sign" aria-hidden="true">{fate.sign()}</span>
                        <span class="unseen">{word(t(), fate)}": "</span>
                        {it.text.clone()}
                    </button>
                </li>
            }
        });
        Some(rows.collect_view())
    };
    let caveats = move || {
        let found = comparing.found.get()?;
        let (words, formats) = (t(), formats());
        let said = found.caveats().iter().map(|caveat| {
            view! { <p class="caveat">{warned(words, &formats, caveat)}</p> }
        });
        Some(said.collect_view())
    };
    let nothing = move || {
        let none = comparing.found.get()?.comparison().differences.is_empty();
        let (before, after) = names().filter(|_| none)?;
        let (words, formats) = (t(), formats());
        let today = comparing.session.today();
        let days = turning_points(&comparing.session.cluster(), today, TRIED);
        let hint = if days.is_empty() {
            words.compare_try_dates()
        } else {
            words.compare_try()
        };
        let tries = days.into_iter().filter_map(|day| {
            let eve = day.yesterday().ok()?;
            Some(view! {
                <button
                    type="button"
                    class="button"
                    on:click=move |_| comparing.go(&eve.to_string(), &day.to_string())
                >
                    {formats.date(day)}
                </button>
            })
        });
        Some(view! {
            <div class="nothing">
                <p>{words.compare_nothing(before, after)}</p>
                <p class="muted">{hint}</p>
                <div class="toolbar">{tries.collect_view()}</div>
            </div>
        })
    };
    view! {
        <details class="differences" open=true>
            <summary>
                <strong>{move || t().compare_list()}</strong>
                <span role="status">{summary}</span>
            </summary>
            {caveats}
            {nothing}
            <ul>{rows}</ul>
        </details>
    }
}
