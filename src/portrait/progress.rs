//! The way of a goal as a small plot: from the baseline to the target, and what was measured on it.

use std::fmt::Write as _;

use crate::domain::charter::goals::Progress;
use crate::domain::measure::Date;

/// The size of the plot, in units of the drawing.
pub const WIDTH: f64 = 320.0;
pub const HEIGHT: f64 = 104.0;
/// Room for the figures at either side, above and below.
const SIDE: f64 = 46.0;
const TOP: f64 = 18.0;
const FOOT: f64 = 22.0;

/// The plot; every point in units of the drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Plot {
    pub first: Date,
    pub last: Date,
    /// Where the way begins and where it is to end.
    pub baseline: Option<(f64, f64)>,
    pub target: Option<(f64, f64)>,
    /// What was measured, the earliest first.
    pub points: Vec<(f64, f64)>,
    /// The line through the baseline and all points.
    pub path: String,
    /// The same, closed along the foot.
    pub area: String,
    /// The day on which it is seen.
    pub today: Option<f64>,
    /// The foot of the plot.
    pub foot: f64,
}

/// The plot of a goal; `None` where neither baseline nor target nor measurements are numbers. A
/// goal that names no day is drawn up to `horizon`.
#[must_use]
pub fn plot(
    progress: &Progress,
    due: Option<Date>,
    horizon: Option<Date>,
    today: Date,
) -> Option<Plot> {
    let values = progress.points.iter().map(|(_, value)| *value);
    let values = values.chain(progress.baseline).chain(progress.target);
    let (low, high) = values.fold(None, |range: Option<(f64, f64)>, value| {
        let (low, high) = range.unwrap_or((value, value));
        Some((low.min(value), high.max(value)))
    })?;
    let latest = progress.points.last().map(|(day, _)| *day);
    let first = progress
        .start
        .into_iter()
        .chain(latest)
        .min()
        .unwrap_or(today);
    let end = due.or(horizon).filter(|end| first < *end);
    let last = end
        .into_iter()
        .chain(latest)
        .max()
        .unwrap_or(today)
        .max(first);
    let days = |to: Date| f64::from((to - first).get_days());
    let span = days(last).max(1.0);
    let x = |day: Date| SIDE + (WIDTH - 2.0 * SIDE) * (days(day) / span).clamp(0.0, 1.0);
    let foot = HEIGHT - FOOT;
    let range = high - low;
    let y = |value: f64| {
        let part = if range > 0.0 {
            (value - low) / range
        } else {
            0.5
        };
        // The least value stands a little above the foot.
        foot - 8.0 - (foot - 8.0 - TOP) * part
    };
    let baseline = progress.baseline.map(|value| (x(first), y(value)));
    let target = progress
        .target
        .map(|value| (x(end.unwrap_or(last)), y(value)));
    let points: Vec<(f64, f64)> = progress
        .points
        .iter()
        .map(|(day, value)| (x(*day), y(*value)))
        .collect();
    let mut path = String::new();
    let mut ends: Option<(f64, f64)> = None;
    if !points.is_empty() {
        for (x, y) in baseline.iter().chain(&points) {
            let step = if path.is_empty() { 'M' } else { 'L' };
            // Writing into a String cannot fail.
            let _ = write!(path, "{step}{x:.1} {y:.1}");
            ends = Some((ends.map_or(*x, |(first, _)| first), *x));
        }
    }
    let area = ends.map_or_else(String::new, |(first, last)| {
        format!("{path}L{last:.1} {foot:.1}L{first:.1} {foot:.1}Z")
    });
    Some(Plot {
        today: (first <= today && today <= last).then(|| x(today)),
        first,
        last,
        baseline,
        target,
        points,
        path,
        area,
        foot,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::charter::goals::Pace;

    fn progress(values: &[f64], baseline: Option<f64>, target: Option<f64>) -> Progress {
        let days =
            (1..).map(|day| date(2025, 1, 1).saturating_add(jiff::Span::new().days(day * 30)));
        Progress {
            measured: Vec::new(),
            points: days.zip(values.iter().copied()).collect(),
            baseline,
            target,
            start: Some(date(2025, 1, 1)),
            done: None,
            passed: None,
            pace: Pace::Unknown,
        }
    }

    #[test]
    fn words_alone_give_no_plot() {
        let words = progress(&[], None, None);
        assert_eq!(plot(&words, None, None, date(2025, 6, 1)), None);
    }

    #[test]
    fn more_stands_higher_and_later_stands_to_the_right() {
        let found = plot(
            &progress(&[2.0, 5.0], Some(1.0), Some(9.0)),
            Some(date(2026, 1, 1)),
            None,
            date(2025, 6, 1),
        )
        .unwrap();
        let way: Vec<(f64, f64)> = found
            .baseline
            .into_iter()
            .chain(found.points)
            .chain(found.target)
            .collect();
        assert!(way.is_sorted_by(|a, b| a.0 < b.0 && a.1 > b.1));
    }

    proptest! {
        #[test]
        fn everything_lies_in_the_plot(
            values in prop::collection::vec(-1e9_f64..1e9, 0..6),
            baseline in prop::option::of(-1e9_f64..1e9),
            target in prop::option::of(-1e9_f64..1e9),
            due in prop::option::of(-900_i64..900),
        ) {
            let today = date(2025, 6, 1);
            let due = due.map(|days| today.saturating_add(jiff::Span::new().days(days)));
            if let Some(found) = plot(&progress(&values, baseline, target), due, None, today) {
                let all = found.points.iter().chain(&found.baseline).chain(&found.target);
                for (x, y) in all {
                    prop_assert!((SIDE - 0.1..=WIDTH - SIDE + 0.1).contains(x));
                    prop_assert!((TOP - 0.1..=found.foot).contains(y));
                }
            }
        }
    }
}
