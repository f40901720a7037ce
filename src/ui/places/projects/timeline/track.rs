//! The drawing of a row: the bar of a project, its two ends, its milestones.

use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

use super::hands::Hands;
use super::{days_of, percent};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::work::Milestone;
use crate::domain::work::spans::{self, Grip, Line, Span, Step, Window, days_between, later};
use crate::ui::kit::rows;
use crate::words::Formats as _;

/// Where a bar begins and how wide it is, and whether it reaches beyond the window.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Frame {
    at: u32,
    end: u32,
    before: bool,
    after: bool,
}

impl Frame {
    fn of(window: Window, from: Date, to: Date) -> Self {
        Self {
            at: window.place(from),
            // The last day is a day of it.
            end: window.place(later(to, 1)),
            before: from < window.from(),
            after: window.end() <= to,
        }
    }
}

/// How a bar looks: by status, by what is known of its ends.
fn class_of(line: &Line) -> String {
    let status = line
        .status
        .as_ref()
        .map_or("unset", |it| match it.as_str() {
            it @ ("idea" | "proposed" | "approved" | "running" | "late" | "done") => it,
            _ => "own",
        });
    let span = match line.span {
        Span::Begins(..) => " open-end",
        Span::Ends(..) => " open-start",
        Span::Milestones(..) => " by-steps",
        Span::Reversed { .. } => " reversed",
        _ => "",
    };
    let late = if line.late { " is-late" } else { "" };
    format!("timeline-bar status-{status}{span}{late}")
}

#[component]
pub fn Track(line: Memo<Option<Line>>, window: Memo<Window>, hands: Hands) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let reach = memo(move || {
        let line = line.get()?;
        let held = hands.of(&line.id).filter(|it| it.days != 0);
        match held {
            Some(held) => spans::dragged(line.span, &held.grip, held.days),
            None => line.span.reach(),
        }
    });
    let frame = memo(move || {
        let (from, to) = reach.get()?;
        Some(Frame::of(window.get(), from, to))
    });
    let seen = memo(move || {
        frame.with(|it| it.is_some_and(|it| it.at < it.end))
            && line.with(|it| it.as_ref().is_some_and(|it| it.span != Span::Nowhere))
    });
    let with = move |act: &dyn Fn(&Line)| {
        if let Some(line) = line.try_get_untracked().flatten() {
            act(&line);
        }
    };
    let steps = memo(move || {
        let window = window.get();
        line.with(|line| {
            let steps = line.iter().flat_map(|it| &it.steps);
            let seen = steps.filter(|it| it.due.is_some_and(|due| window.holds(due)));
            seen.map(|it| it.id.clone()).collect::<Vec<_>>()
        })
    });
    let label = move || {
        line.with(|line| {
            let line = line.as_ref()?;
            let status = line.status.as_ref();
            let status = status.map(|it| t().project_status(it.as_str()).into_owned());
            Some(
                [Some(line.title.clone()), status]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(", "),
            )
        })
    };
    let said = move || {
        let span = line.with(|it| it.as_ref().map(|it| it.span))?;
        let (from, to) = reach.get()?;
        let moved = span.reach() != Some((from, to));
        let span = if moved { Span::Whole(from, to) } else { span };
        Some(days_of(t(), &*formats(), span))
    };
    let now = move || {
        let from = reach.get().map_or(window.get().from(), |(from, _)| from);
        days_between(window.get().from(), from).to_string()
    };
    let end = move || {
        let frame = frame.get()?;
        let width = frame.end.saturating_sub(frame.at);
        Some((percent(frame.at), percent(width), percent(frame.end)))
    };
    let bar = move || {
        let part = |read: fn(&(String, String, String)) -> String| {
            move || end().as_ref().map(read).unwrap_or_default()
        };
        let grip = move |grip: Grip, class: &'static str, dx: &'static str| {
            let at_end = grip == Grip::End;
            let x = move || {
                let end = end();
                end.map(|it| if at_end { it.2 } else { it.0 })
                    .unwrap_or_default()
            };
            view! {
                <rect
                    class=class
                    x=x
                    y="4"
                    width="12"
                    height="28"
                    transform=dx
                    on:pointerdown=move |event| with(&|line| hands.pressed(&event, line, grip.clone()))
                />
            }
        };
        view! {
            <g
                class=move || line.with(|it| it.as_ref().map(class_of))
                tabindex="0"
                role="slider"
                aria-label=label
                aria-valuetext=said
                aria-valuenow=now
                aria-valuemin="0"
                aria-valuemax=move || window.get().days().to_string()
                aria-readonly=move || session.read_only().to_string()
                aria-describedby="timeline-keys"
                on:keydown=move |event| with(&|line| hands.key(&event, line, &Grip::Whole))
                on:blur=move |_| with(&|line| hands.drop(line))
                on:pointermove=move |event| hands.dragged(&event)
                on:pointerup=move |_| with(&|line| hands.released(line))
                on:pointercancel=move |_| hands.let_be()
            >
                <rect
                    class="timeline-span"
                    x=part(|it| it.0.clone())
                    width=part(|it| it.1.clone())
                    y="9"
                    height="18"
                    rx="5"
                    on:pointerdown=move |event| with(&|line| hands.pressed(&event, line, Grip::Whole))
                />
                {move || {
                    let frame = frame.get()?;
                    frame.before.then(|| view! { <path class="timeline-beyond" d="M9 13l-5 5 5 5" /> })
                }}
                {move || {
                    let frame = frame.get()?;
                    frame.after.then(|| {
                        view! {
                            <svg x="100%" overflow="visible">
                                <path class="timeline-beyond" d="M-9 13l5 5-5 5" />
                            </svg>
                        }
                    })
                }}
                {(!session.read_only())
                    .then(|| {
                        view! {
                            {grip(Grip::Start, "timeline-grip", "translate(-4)")}
                            {grip(Grip::End, "timeline-grip", "translate(-8)")}
                        }
                    })}
            </g>
        }
    };
    view! {
        <svg class="timeline-track" width="100%" height="36" focusable="false">
            <Show when=move || seen.get()>{bar}</Show>
            {rows(
                move || steps.get(),
                ToString::to_string,
                move |id| view! { <StepMark id line window hands /> },
            )}
        </svg>
    }
}

/// A milestone: filled when it is done, barred when its day is over.
#[component]
fn StepMark(
    id: Id<Milestone>,
    line: Memo<Option<Line>>,
    window: Memo<Window>,
    hands: Hands,
) -> impl IntoView {
    let (t, formats) = (use_words(), use_formats());
    let session = use_session();
    let key = id.clone();
    let step = memo(move || {
        line.with(|line| {
            let mut steps = line.iter().flat_map(|it| &it.steps);
            steps.find(|it| it.id == key).cloned()
        })
    });
    let grip = Grip::Step(id);
    let own = grip.clone();
    // An open milestone goes along with its project.
    let due = memo(move || {
        let (line, step) = (line.get()?, step.get()?);
        let held = hands.of(&line.id);
        let days = held.filter(|it| it.grip == own || it.grip == Grip::Whole && !step.done);
        Some(later(step.due?, days.map_or(0, |it| it.days)))
    });
    let with = move |act: &dyn Fn(&Line)| {
        if let Some(line) = line.try_get_untracked().flatten() {
            act(&line);
        }
    };
    let is = move |read: fn(&Step) -> bool| move || step.with(|it| it.as_ref().is_some_and(read));
    let state = move || {
        step.with(|it| match it.as_ref() {
            Some(it) if it.done => t().timeline_step_done(),
            Some(it) if it.overdue => t().timeline_step_overdue(),
            _ => t().timeline_step_open(),
        })
    };
    let name = move || {
        let text = step.with(|it| it.as_ref().map(|it| it.text.clone()).unwrap_or_default());
        format!("{text}, {}", state())
    };
    let said = move || due.get().map(|due| formats().date(due)).unwrap_or_default();
    let (pressed, keyed) = (grip.clone(), grip);
    let level = custom_attribute("aria-valuetext", said);
    view! {
        <svg
            overflow="visible"
            x=move || due.get().map(|due| percent(window.get().place(due)))
            y="18"
        >
            <g
                class="timeline-step"
                class:done=is(|it| it.done)
                class:overdue=is(|it| it.overdue)
                tabindex="0"
                role="slider"
                aria-label=name
                aria-valuenow=move || {
                    let from = window.get().from();
                    due.get().map(|due| days_between(from, due).to_string())
                }
                aria-valuemin="0"
                aria-valuemax=move || window.get().days().to_string()
                aria-readonly=move || session.read_only().to_string()
                on:keydown=move |event| with(&|line| hands.key(&event, line, &keyed))
                on:blur=move |_| with(&|line| hands.drop(line))
                on:pointerdown=move |event| with(&|line| hands.pressed(&event, line, pressed.clone()))
                on:pointermove=move |event| hands.dragged(&event)
                on:pointerup=move |_| with(&|line| hands.released(line))
                on:pointercancel=move |_| hands.let_be()
                {..level}
            >
                <title>{move || format!("{} · {}", name(), said())}</title>
                <rect class="timeline-room" x="-12" y="-14" width="24" height="28" />
                <path d="M0-8 8 0 0 8-8 0z" />
                {move || is(|it| it.overdue)().then(|| view! { <path class="timeline-mark" d="M0-4v5M0 3.5v.01" /> })}
                {move || is(|it| it.done)().then(|| view! { <path class="timeline-mark" d="M-3 0l2 2.4 4-4.4" /> })}
            </g>
        </svg>
    }
}
