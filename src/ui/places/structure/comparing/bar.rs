//! The bar over the chart: the two sides, the switch between them, and the way out.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::super::desk::{Focus, use_desk};
use super::list::List;
use super::points::{groups, name};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::browser::{clock, page};
use crate::chart::{Fate, Lit};
use crate::domain::measure::Date;
use crate::portrait::compare::point::Point;
use crate::ui::kit::{DayField, Icon, Sign};
use crate::words::Words;

/// The value of the choice that opens the field for a day.
const A_DAY: &str = "day";

/// Begins a comparison, or ends it.
#[component]
pub fn Button() -> impl IntoView {
    let comparing = use_desk().comparing;
    let t = use_words();
    let active = move || comparing.sides.with(Option::is_some);
    view! {
        <button
            type="button"
            class="compare"
            id="compare"
            title=move || t().compare_button()
            aria-expanded=move || active().to_string()
            on:click=move |_| if active() { comparing.leave() } else { comparing.begin() }
        >
            <Icon sign=Sign::Compare />
            <span class="word">{move || t().compare_button()}</span>
        </button>
    }
}

#[component]
pub fn Bar() -> impl IntoView {
    let desk = use_desk();
    let comparing = desk.comparing;
    let active = memo(move || comparing.sides.with(Option::is_some));
    let keys = window_event_listener(leptos::ev::keydown, move |event: KeyboardEvent| {
        let modified = event.ctrl_key() || event.meta_key() || event.alt_key();
        if modified || active.try_get_untracked() != Some(true) || page::is_typing(&event) {
            return;
        }
        match event.key().as_str() {
            "1" => comparing.lit.set(Lit::Before),
            "2" => comparing.lit.set(Lit::Both),
            "3" => comparing.lit.set(Lit::After),
            // The panel is the first to close.
            "Escape" if desk.focus.get_untracked() == Focus::Nothing => comparing.leave(),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || keys.remove());
    view! {
        <Show when=move || active.get()>
            <Open />
        </Show>
    }
}

#[component]
fn Open() -> impl IntoView {
    let comparing = use_desk().comparing;
    let t = use_words();
    let step = move |lit: Lit, key: &'static str, word: fn(Words) -> &'static str| {
        view! {
            <button
                type="button"
                aria-pressed=move || (comparing.lit.get() == lit).to_string()
                aria-keyshortcuts=key
                on:click=move |_| comparing.lit.set(lit)
            >
                <kbd aria-hidden="true">{key}</kbd>
                {move || word(t())}
            </button>
        }
    };
    let key = move || {
        let words = t();
        let said = [
            (Fate::Goes, words.compare_word_goes()),
            (Fate::Comes, words.compare_word_comes()),
            (Fate::Changed, words.compare_word_changed()),
        ];
        said.map(|(fate, word)| format!("{}\u{a0}{word}", fate.sign()))
            .join(" · ")
    };
    view! {
        <section class="comparing" aria-label=move || t().compare_title()>
            <div class="comparing-bar">
                {side(true)}
                <span class="arrow" aria-hidden="true">"→"</span>
                {side(false)}
                <div class="switch" role="group" aria-label=move || t().compare_switch()>
                    {step(Lit::Before, "1", Words::compare_before)}
                    {step(Lit::Both, "2", Words::compare_both)}
                    {step(Lit::After, "3", Words::compare_after)}
                </div>
                <span class="key">{key}</span>
                <button
                    type="button"
                    class="button quiet square close"
                    title=move || t().compare_leave()
                    aria-label=move || t().compare_leave()
                    on:click=move |_| {
                        comparing.leave();
                        page::focus("compare");
                    }
                >
                    <Icon sign=Sign::Close />
                </button>
            </div>
            <List />
        </section>
    }
}

/// The choice of one side; a day has a field of its own.
fn side(first: bool) -> impl IntoView {
    let comparing = use_desk().comparing;
    let (t, formats) = (use_words(), use_formats());
    let session = comparing.session;
    let own = move |sides: Option<[Point; 2]>| {
        let [before, after] = sides?;
        Some(if first { before } else { after })
    };
    let point = memo(move || own(comparing.sides.get()).unwrap_or(Point::Today));
    let day = memo(move || match point.get() {
        Point::Day(day) => Some(day.to_string()),
        _ => None,
    });
    let choose = move |value: &str| {
        let Some([before, after]) = comparing.sides.get_untracked() else {
            return;
        };
        let value = if value == A_DAY {
            day.get_untracked()
                .unwrap_or_else(|| session.today().to_string())
        } else {
            value.to_owned()
        };
        let (before, after) = if first {
            // A resolution has its own after; what stood there with another one is left.
            let new = Point::read(&value);
            let kept = match (&new, &before) {
                (Point::Resolution(_), _) | (_, Point::Resolution(_))
                    if after == before.other() =>
                {
                    None
                }
                _ => Some(after).filter(|after| *after != new.other()),
            };
            (value, kept.map(|kept| kept.to_string()))
        } else {
            let after = Some(value).filter(|value| *value != before.other().to_string());
            (before.to_string(), after)
        };
        comparing.go(&before, &after.unwrap_or_default());
    };
    let options = move || {
        let (words, formats) = (t(), formats());
        let (now, today) = (clock::now(), session.today());
        let current = point.get();
        let value = current.to_string();
        let found = session.cluster();
        let groups = session
            .with_untracked(|open| groups(words, &formats, &open.workspace, first, today, now))
            .unwrap_or_default();
        let mut plain = vec![
            (A_DAY.to_owned(), words.compare_day().to_owned()),
            (Point::Today.to_string(), words.compare_today().to_owned()),
            (
                Point::Planned.to_string(),
                words.compare_planned().to_owned(),
            ),
        ];
        let listed = |value: &String| {
            groups
                .iter()
                .any(|(_, points)| points.iter().any(|(it, _)| it == value))
        };
        if !listed(&value) && !matches!(current, Point::Today | Point::Planned) {
            plain.insert(
                1,
                (
                    value.clone(),
                    name(words, &formats, &found, &current, first, now),
                ),
            );
        }
        let option = move |(it, word): (String, String)| {
            let selected = it == value;
            view! { <option value=it prop:selected=selected>{word}</option> }
        };
        let plain = plain.into_iter().map(option.clone()).collect_view();
        let grouped = groups
            .into_iter()
            .map(|(label, points)| {
                view! {
                    <optgroup label=label>
                        {points.into_iter().map(option.clone()).collect_view()}
                    </optgroup>
                }
            })
            .collect_view();
        (plain, grouped)
    };
    let side_name = move || {
        if first {
            t().compare_before()
        } else {
            t().compare_after()
        }
    };
    let field_name = move || {
        if first {
            t().compare_date_before()
        } else {
            t().compare_date_after()
        }
    };
    let choose_day = move |day: Option<Date>| match day {
        Some(day) => {
            choose(&day.to_string());
            true
        }
        None => false,
    };
    view! {
        <label class="compared">
            <span>{side_name}</span>
            <select
                class="field"
                data-side=if first { "before" } else { "after" }
                on:change=move |event| choose(&event_target_value(&event))
            >
                {options}
            </select>
        </label>
        <Show when=move || day.with(Option::is_some)>
            <DayField
                value=Signal::derive(move || day.get()?.parse().ok())
                label=Signal::derive(move || field_name().to_owned())
                save=choose_day
                framed=true
            />
        </Show>
    }
}
