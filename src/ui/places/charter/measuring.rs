//! What was measured of a goal: the plot of its way, how it stands, and the measurements themselves.

use leptos::prelude::*;
use serde_json::{Number, Value};

use crate::app::notices::{Notices, Tone};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row, watch};
use crate::app::session::use_session;
use crate::browser::chance;
use crate::domain::charter::Goal;
use crate::domain::charter::goals::plain;
use crate::domain::charter::goals::{Pace, Progress, measurements, progress};
use crate::domain::charter::vision::in_force;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, Reading};
use crate::domain::record::{Kind, Record};
use crate::portrait::progress::{HEIGHT, Plot, WIDTH, plot};
use crate::ui::kit::{Editable, Icon, Sign, rows};
use crate::ui::places::fields::{AddRow, Day, RowTools, Text, create, id_of_name};
use crate::words::{Formats, Words};

/// A whole number where it is one.
fn whole_or_part(number: f64) -> Option<Number> {
    let text = number.to_string();
    let whole = text.parse::<i64>().ok().map(Number::from);
    whole.or_else(|| Number::from_f64(number))
}

/// A reading as it is typed: a number where it is one.
fn read(text: &str) -> Option<Value> {
    let text = text.trim();
    let number = text.parse::<i64>().ok().map(Number::from);
    let number = number.or_else(|| whole_or_part(plain(text)?));
    match number {
        Some(number) => Some(Value::Number(number)),
        None => (!text.is_empty()).then(|| Value::from(text)),
    }
}

#[component]
pub fn ReadingField(
    record: RecordId,
    field: &'static str,
    value: Signal<String>,
    #[prop(into)] label: Signal<String>,
    #[prop(into, optional)] id: String,
    /// Whether the record cannot be without it.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let session = use_session();
    let notices: Notices = expect_context();
    let t = use_words();
    let id = if id.is_empty() {
        format!("{field}-{record}")
    } else {
        id
    };
    let save = move |text: String| {
        let reading = read(&text);
        if required && reading.is_none() {
            notices.say(Tone::Refused, t().charter_value_needed().to_owned());
            return false;
        }
        session.dispatch(&Command::set(&record, field, reading))
    };
    view! { <Editable value=value label=label save=save id=id placeholder=String::from("…") /> }
}

/// Everything that the plot of a goal shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    pub plot: Option<Plot>,
    pub pace: Pace,
    pub done: Option<f64>,
    /// The last reading as it is written.
    pub latest: Option<(Date, String)>,
    pub baseline: String,
    pub target: String,
    /// The day by which the target is to be reached, where the goal says so.
    pub due: Option<Date>,
}

/// The way of a goal on a day.
pub fn way(cluster: &Cluster, goal: &Goal, today: Date) -> Way {
    let found: Progress = progress(cluster, goal, today);
    let horizon = in_force(cluster, today).and_then(|it| it.horizon);
    let written = |reading: &Option<Reading>| {
        reading
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    };
    Way {
        plot: plot(&found, goal.due, horizon, today),
        pace: found.pace,
        done: found.done,
        latest: found.latest().map(|(day, it)| (*day, it.to_string())),
        baseline: written(&goal.baseline),
        target: written(&goal.target),
        due: goal.due,
    }
}

/// The word for where a goal stands; nothing while nothing was measured.
pub fn pace_word(words: Words, pace: Pace) -> Option<(&'static str, &'static str, Sign)> {
    match pace {
        Pace::Unknown => None,
        Pace::Behind => Some(("badge warning", words.charter_pace_behind(), Sign::Warning)),
        Pace::OnTrack => Some(("badge accent", words.charter_pace_on_track(), Sign::Check)),
        Pace::Reached => Some(("badge yes", words.charter_pace_reached(), Sign::Check)),
        Pace::Missed => Some(("badge warning", words.charter_pace_missed(), Sign::Breaks)),
    }
}

/// The way as a sentence, for those who do not see the plot.
fn told(words: Words, formats: &dyn Formats, way: &Way) -> String {
    let now = way.latest.as_ref().map_or_else(
        || words.charter_not_measured().to_owned(),
        |(day, value)| words.charter_measured_on(value, formats.date(*day)),
    );
    words.charter_way(&way.baseline, &way.target, now)
}

/// The plot: the straight way from baseline to target, what was measured, and the day.
pub fn drawn(words: Words, formats: &dyn Formats, way: &Way) -> AnyView {
    let Some(plot) = &way.plot else {
        return view! {
            <p class="way-words">
                <span>{way.baseline.clone()}</span>
                {way.latest.as_ref().map(|(_, value)| view! {
                    <span aria-hidden="true">" → "</span>
                    <strong>{value.clone()}</strong>
                })}
                <span aria-hidden="true">" → "</span>
                <span>{way.target.clone()}</span>
            </p>
        }
        .into_any();
    };
    let label = told(words, formats, way);
    let straight = plot
        .baseline
        .zip(plot.target)
        .map(|(from, to)| format!("M{:.1} {:.1}L{:.1} {:.1}", from.0, from.1, to.0, to.1));
    let foot = plot.foot;
    let last = plot.points.len().checked_sub(1);
    let points = plot.points.iter().enumerate().map(|(at, (x, y))| {
        let (class, size) = if Some(at) == last {
            ("plot-point last", "4.5")
        } else {
            ("plot-point", "2.75")
        };
        view! { <circle cx=*x cy=*y r=size class=class /> }
    });
    let value = way
        .latest
        .as_ref()
        .zip(plot.points.last())
        .map(|((_, value), (x, y))| {
            view! { <text x=*x y=*y - 9.0 class="plot-value">{value.clone()}</text> }
        });
    let baseline = plot.baseline.map(|(x, y)| {
        view! {
            <circle cx=x cy=y r="3" class="plot-start" />
            <text x=x - 8.0 y=y + 4.0 class="plot-side start">{way.baseline.clone()}</text>
        }
    });
    let target = plot.target.map(|(x, y)| {
        view! {
            <circle cx=x cy=y r="5" class="plot-target" />
            <circle cx=x cy=y r="1.75" class="plot-target-dot" />
            <text x=x + 10.0 y=y + 4.0 class="plot-side goal-value">{way.target.clone()}</text>
        }
    });
    let today = plot.today.map(|x| {
        view! { <line x1=x x2=x y1="10" y2=foot class="plot-today" /> }
    });
    // Figures that are longer than the room beside the plot have it wider.
    let room = |text: &str| {
        let letters = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        (11.5 * f64::from(letters) - 36.0).clamp(0.0, WIDTH)
    };
    let (before, behind) = (room(&way.baseline), room(&way.target));
    let (first, end) = (plot.first.year().to_string(), plot.last.year().to_string());
    let years = (first != end).then(|| {
        view! {
            <text x="46" y=foot + 15.0 class="plot-year">{first}</text>
            <text x=WIDTH - 46.0 y=foot + 15.0 class="plot-year end">{end.clone()}</text>
        }
    });
    view! {
        <svg class="way-plot" viewBox=format!("{} 0 {} {HEIGHT}", -before, before + WIDTH + behind) role="img" aria-label=label>
            <line x1="46" x2=WIDTH - 46.0 y1=foot y2=foot class="plot-foot" />
            {years}
            {today}
            <path d=plot.area.clone() class="plot-area" />
            {straight.map(|path| view! { <path d=path class="plot-straight" /> })}
            <path d=plot.path.clone() class="plot-line" />
            {baseline}
            {target}
            {points.collect_view()}
            {value}
        </svg>
    }
    .into_any()
}

/// The plot, how the goal stands, and its measurements.
#[component]
pub fn Measuring(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let of = id.clone();
    let found = memo(move || {
        let cluster = session.cluster();
        let goal = cluster.goals.get(of.as_str())?;
        Some(way(&cluster, goal, session.today()))
    });
    let goal: Id<Goal> = Id::new(id.as_str());
    let ids = watch(move |cluster| {
        let found = measurements(cluster, &goal);
        found
            .into_iter()
            .map(|it| it.id.record())
            .collect::<Vec<_>>()
    });
    let add = move || {
        let cluster = session.cluster_untracked();
        let goal = cluster.goals.get(id.as_str());
        let before = goal.and_then(|it| {
            let last = measurements(&cluster, &it.id)
                .last()
                .map(|it| it.value.clone());
            last.or_else(|| it.baseline.clone())
        });
        let value = match before {
            Some(Reading::Number(number)) => Value::Number(number),
            Some(Reading::Words(words)) => Value::from(words),
            None => Value::from(0),
        };
        create(
            session,
            Record::new(Kind::Measurement, &chance::record_id("measurement"))
                .with("goal", id.as_str())
                .with("date", session.today().to_string())
                .with("value", value),
        );
    };
    view! {
        <div class="way">
            {move || {
                found.get().map(|it| {
                    let badge = pace_word(t(), it.pace).map(|(class, word, sign)| view! {
                        <span class=class>
                            <Icon sign=sign />
                            {word}
                        </span>
                    });
                    let since = it.latest.as_ref().map(|(day, _)| formats().date(*day));
                    view! {
                        {drawn(t(), formats().as_ref(), &it)}
                        <p class="way-said small">
                            {badge}
                            <span class="faint">
                                {since.unwrap_or_else(|| t().charter_not_measured().to_owned())}
                            </span>
                        </p>
                    }
                })
            }}
            <details class="measurements no-print" open=move || ids.with(|it| !it.is_empty() && it.len() < 4)>
                <summary>{move || t().charter_measurements(ids.with(Vec::len))}</summary>
                <ul>
                    {rows(
                        move || ids.get(),
                        ToString::to_string,
                        measurement,
                    )}
                </ul>
                <AddRow label=move || t().charter_measurement_add().to_owned() act=add />
            </details>
        </div>
    }
}

fn measurement(id: RecordId) -> AnyView {
    let t = use_words();
    let own = row(id.as_str(), |cluster| &cluster.measurements);
    let date = own.part(|it| Some(it.date));
    let value = own.part(|it| it.value.to_string());
    view! {
        <li class="measurement">
            <Day record=id.clone() field="date" value=date label=move || t().date().to_owned() />
            <strong class="figure">
                <ReadingField
                    record=id.clone()
                    field="value"
                    value=value
                    required=true
                    label=move || t().charter_value().to_owned()
                    id=id_of_name(&id)
                />
            </strong>
            <span class="muted">
                <Text
                    record=id.clone()
                    field="note"
                    value=own.part(|it| it.note.clone().unwrap_or_default())
                    label=move || t().note().to_owned()
                />
            </span>
            <RowTools record=id name=value />
        </li>
    }
    .into_any()
}
