//! A month of the projects' days: what begins, ends and is due, with the meetings. An entry is
//! dragged to another day, moved there by keys, or opened and dated.

use gloo_timers::callback::Timeout;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::app::reader::{Reader, formats, use_formats, use_reader, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::app::session::{Session, use_session};
use crate::browser::page;
use crate::domain::calendar::read_day;
use crate::domain::command::Command;
use crate::domain::id::RecordId;
use crate::domain::measure::Date;
use crate::domain::work::days::{self, Entry, What};
use crate::domain::work::spans::later;
use crate::ui::kit::{Icon, Sign};
use crate::ui::places::findings::route_to;
use crate::words::{Formats as _, Words};

/// What an entry is, in words.
fn word(words: Words, what: What) -> &'static str {
    match what {
        What::Meeting => words.record_meeting(),
        What::Begins => words.calendar_begins(),
        What::Ends => words.calendar_ends(),
        What::Milestone => words.record_milestone(),
        What::Check => words.calendar_check(),
        What::Work => words.calendar_work(),
        What::Invoice => words.calendar_invoice(),
    }
}

fn class(what: What) -> &'static str {
    match what {
        What::Meeting => "calendar-entry of-meeting",
        What::Begins | What::Ends => "calendar-entry of-project",
        What::Milestone => "calendar-entry of-milestone",
        What::Check | What::Work => "calendar-entry of-work",
        What::Invoice => "calendar-entry of-invoice",
    }
}

/// An entry that can be moved to another day.
#[derive(Clone, PartialEq)]
struct Held {
    record: RecordId,
    field: &'static str,
    name: String,
    what: What,
}

impl Held {
    fn of(entry: &Entry) -> Option<Self> {
        Some(Self {
            record: entry.record.clone(),
            field: entry.what.field()?,
            name: entry.text.clone(),
            what: entry.what,
        })
    }

    /// The id of its link in the page.
    fn dom_id(record: &RecordId, what: What) -> String {
        format!("day-{}-{record}", what.field().unwrap_or_default())
    }

    /// Moves it to a day, and says so.
    fn move_to(&self, session: Session, reader: Reader, day: Date) -> bool {
        let said = || {
            let words = reader.words_now();
            let day = formats(words.lang()).date(day);
            words.calendar_moved(&self.name, word(words, self.what), day)
        };
        let command = Command::set(&self.record, self.field, Some(day.to_string().into()));
        session.dispatch_saying(&command, Some(&said))
    }
}

/// By how many days a key moves an entry.
fn step(key: &str) -> Option<i32> {
    match key {
        "ArrowLeft" => Some(-1),
        "ArrowRight" => Some(1),
        "ArrowUp" => Some(-7),
        "ArrowDown" => Some(7),
        _ => None,
    }
}

#[component]
pub fn Calendar() -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let (t, formats) = (use_words(), use_formats());
    let wanted = router.query("month");
    let month = memo(move || {
        let day = wanted.get().and_then(|it| read_day(&format!("{it}-01")));
        day.unwrap_or_else(|| session.today()).first_of_month()
    });
    let weeks = memo(move || days::weeks(month.get()));
    let entries = memo(move || {
        let (from, to) = weeks.with(|weeks| {
            let days = || weeks.iter().flatten();
            (days().next().copied(), days().next_back().copied())
        });
        let span = from.zip(to);
        span.map(|(from, to)| days::entries(&session.cluster(), from, to))
            .unwrap_or_default()
    });
    let held = RwSignal::new(None::<Held>);
    let go = move |to: Date| {
        router.set_query("month", &format!("{:04}-{:02}", to.year(), to.month()));
    };
    let earlier = move |_| go(later(month.get_untracked(), -1));
    let next = move |_| go(later(month.get_untracked().last_of_month(), 1));
    let title = move || formats().written(month.get(), &[("month", "long"), ("year", "numeric")]);
    let weekdays = move || {
        let formats = formats();
        let week = weeks.with(|weeks| weeks.first().cloned().unwrap_or_default());
        week.into_iter()
            .map(|day| {
                let long = formats.written(day, &[("weekday", "long")]);
                let short = formats.written(day, &[("weekday", "short")]);
                view! { <th scope="col" abbr=long>{short}</th> }
            })
            .collect_view()
    };
    let none = memo(move || {
        let month = month.get();
        entries.with(|all| !all.iter().any(|it| it.day.first_of_month() == month))
    });
    view! {
        <section class="part calendar">
            <div class="part-head">
                <h2>{title}</h2>
                <div class="calendar-tools no-print">
                    <button
                        type="button"
                        class="button square"
                        title=move || t().calendar_earlier()
                        aria-label=move || t().calendar_earlier()
                        on:click=earlier
                    >
                        <span class="timeline-back"><Icon sign=Sign::Right /></span>
                    </button>
                    <button type="button" class="button" on:click=move |_| router.set_query("month", "")>
                        {move || t().timeline_today()}
                    </button>
                    <button
                        type="button"
                        class="button square"
                        title=move || t().calendar_next()
                        aria-label=move || t().calendar_next()
                        on:click=next
                    >
                        <Icon sign=Sign::Right />
                    </button>
                </div>
            </div>
            <p class="small faint" role="status">
                {move || none.get().then(|| t().calendar_empty())}
            </p>
            <Show when=move || !session.read_only() && !none.get()>
                <p class="small faint no-print" id="calendar-keys">
                    {move || t().calendar_keys()}
                </p>
            </Show>
            <div class="table-wrap calendar-wrap">
                <table class="calendar-month" aria-label=title>
                    <thead>
                        <tr>{weekdays}</tr>
                    </thead>
                    <tbody>
                        {move || {
                            let (month, today) = (month.get(), session.today());
                            weeks
                                .get()
                                .into_iter()
                                .map(|week| {
                                    let days = week
                                        .into_iter()
                                        .map(|day| view! { <Day day month today entries held /> });
                                    view! { <tr>{days.collect_view()}</tr> }
                                })
                                .collect_view()
                        }}
                    </tbody>
                </table>
            </div>
        </section>
    }
}

#[component]
fn Day(
    day: Date,
    month: Date,
    today: Date,
    entries: Memo<Vec<Entry>>,
    held: RwSignal<Option<Held>>,
) -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let reader = use_reader();
    let (t, formats) = (use_words(), use_formats());
    let mine = memo(move || {
        entries.with(|all| {
            let mine = all.iter().filter(|it| it.day == day);
            mine.cloned().collect::<Vec<_>>()
        })
    });
    let over = RwSignal::new(false);
    let drop = move |event: leptos::ev::DragEvent| {
        over.set(false);
        if let Some(entry) = held.get_untracked() {
            event.prevent_default();
            event.stop_propagation();
            held.set(None);
            entry.move_to(session, reader, day);
        }
    };
    let on_key = move |event: &KeyboardEvent, entry: &Held| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let Some(by) = step(&event.key()) else { return };
        let to = later(day, by);
        event.prevent_default();
        if !entry.move_to(session, reader, to) {
            return;
        }
        // What leaves the month is followed, and the keyboard stays on what it moves.
        if to.first_of_month() != month.first_of_month() {
            router.set_query("month", &format!("{:04}-{:02}", to.year(), to.month()));
        }
        let id = Held::dom_id(&entry.record, entry.what);
        Timeout::new(60, move || page::focus(&id)).forget();
    };
    let entry = move |it: Entry| {
        let of = it.project.as_ref().filter(|id| id.record() != it.record);
        let of = of.and_then(|id| {
            let cluster = session.cluster();
            cluster.projects.get(id).map(|it| it.title.clone())
        });
        let whose = of.clone();
        let overdue = it.is_overdue(today);
        let state = if overdue {
            Some(t().timeline_step_overdue())
        } else {
            it.done.then(|| t().timeline_step_done())
        };
        let said = [Some(word(t(), it.what)), state].into_iter().flatten();
        let said = said.collect::<Vec<_>>().join(", ");
        // A project opens beside the calendar, all else where it is kept.
        let (record, project) = (it.record.clone(), it.project.clone());
        let href = move || match &project {
            Some(project) => {
                let route = router.get();
                let here = route.place == Some(Place::Projects);
                let route = if here {
                    route
                } else {
                    Route::to(Place::Projects)
                };
                route.with("focus", project.as_str()).href()
            }
            None => route_to(&session.cluster(), &record).href(),
        };
        let own = Held::of(&it).filter(|_| !session.read_only());
        let (dragged, keyed) = (own.clone(), own.clone());
        let link = Held::dom_id(&it.record, it.what);
        view! {
            <li
                class=class(it.what)
                class:overdue=overdue
                class:done=it.done
                draggable=own.is_some().to_string()
                on:dragstart=move |_| held.set(dragged.clone())
                on:dragend=move |_| {
                    held.try_set(None);
                }
            >
                <a
                    id=link
                    href=href
                    title=whose
                    aria-describedby=own.is_some().then_some("calendar-keys")
                    on:keydown=move |event| {
                        if let Some(entry) = &keyed {
                            on_key(&event, entry);
                        }
                    }
                >
                    <span class="calendar-what">{said} ": "</span>
                    {it.text}
                    {of.map(|of| view! { <span class="calendar-of">{of}</span> })}
                </a>
            </li>
        }
    };
    view! {
        <td
            class="calendar-day"
            class:other=day.month() != month.month()
            class:today=day == today
            class:over=move || over.get()
            class:bare=move || mine.with(Vec::is_empty)
            on:dragover=move |event| {
                if held.with_untracked(Option::is_some) {
                    event.prevent_default();
                    over.set(true);
                }
            }
            on:dragleave=move |_| over.set(false)
            on:drop=drop
        >
            <time datetime=day.to_string()>
                <span class="calendar-number" aria-hidden="true">{day.day()}</span>
                <span class="calendar-date">{move || formats().date(day)}</span>
            </time>
            <ul>{move || mine.get().into_iter().map(entry).collect_view()}</ul>
        </td>
    }
}
