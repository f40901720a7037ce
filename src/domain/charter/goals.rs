//! How far a goal has come: the way from its baseline to its target, and what was measured on it.

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::{Date, Reading};
use crate::domain::sorting;

use super::{Goal, Measurement, vision};

/// The number in a reading: that of a count, or the first one among words (“18 %”).
#[must_use]
pub fn value_of(reading: &Reading) -> Option<f64> {
    let words = match reading {
        Reading::Number(number) => return number.as_f64(),
        Reading::Words(words) => words,
    };
    let start = words.find(|c: char| c.is_ascii_digit())?;
    let negative = words.get(..start)?.trim_end().ends_with(['-', '−']);
    let rest = words.get(start..)?;
    let end = rest.find(|c: char| !(c.is_ascii_digit() || SIGNS.contains(&c)));
    let number = rest.get(..end.unwrap_or(rest.len()))?;
    let number = plain(number.trim_end_matches(SIGNS))?;
    Some(if negative { -number } else { number })
}

/// What parts the digits of a number as people write it.
const SIGNS: [char; 6] = [',', '.', ' ', '\u{a0}', '\u{202f}', '\''];

/// A number without words, as people write it in the languages of the product: a sign that parts
/// three digits after one to three, or that comes twice, groups; another point or comma is decimal.
#[must_use]
pub fn plain(text: &str) -> Option<f64> {
    let last = text.rfind([',', '.']);
    let decimal = last.filter(|&at| {
        let (before, after) = (
            text.get(..at).unwrap_or_default(),
            text.get(at + 1..).unwrap_or_default(),
        );
        let sign = text.get(at..=at).unwrap_or_default();
        let grouped = before.contains(SIGNS);
        let whole = before.trim_start_matches('-');
        let groups = after.len() == 3 && (1..=3).contains(&whole.len()) && whole != "0";
        !before.contains(sign) && (grouped || !groups)
    });
    let (whole, part) = match decimal {
        Some(at) => (text.get(..at)?, text.get(at + 1..)?),
        None => (text, ""),
    };
    let mut groups = whole.split(SIGNS);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let parted = rest
        .iter()
        .all(|it| it.len() == 3 && it.bytes().all(|b| b.is_ascii_digit()));
    let is_digits = part.bytes().all(|it| it.is_ascii_digit());
    if first.is_empty() || first == "-" || !parted || !is_digits {
        return None;
    }
    format!("{first}{}.{part}0", rest.concat()).parse().ok()
}

/// Where a goal stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Nothing was measured, or the readings are words.
    Unknown,
    /// Less of the way than of the time has passed.
    Behind,
    OnTrack,
    Reached,
    /// The day has passed and the target was not reached.
    Missed,
}

/// The way of a goal.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress {
    /// What was measured up to the day, the earliest first.
    pub measured: Vec<(Date, Reading)>,
    /// The numbers among them.
    pub points: Vec<(Date, f64)>,
    pub baseline: Option<f64>,
    pub target: Option<f64>,
    /// The day from which the baseline holds: that of the goal's resolution, else of the vision,
    /// else of the first measurement.
    pub start: Option<Date>,
    /// The part of the way that is done, from 0 to 1.
    pub done: Option<f64>,
    /// The part of the time that has passed, where the goal says by when.
    pub passed: Option<f64>,
    pub pace: Pace,
}

impl Progress {
    /// The last reading: a measurement, else the baseline.
    #[must_use]
    pub fn latest(&self) -> Option<&(Date, Reading)> {
        self.measured.last()
    }
}

/// The measurements of a goal, the earliest first.
#[must_use]
pub fn measurements<'a>(cluster: &'a Cluster, goal: &Id<Goal>) -> Vec<&'a Measurement> {
    let mut found: Vec<&Measurement> = cluster.measurements.values().collect();
    found.retain(|it| it.goal == *goal);
    sorting::by_key(&mut found, |it| it.date);
    found
}

/// How far a goal has come on a day. What was measured later is not known yet.
#[must_use]
pub fn progress(cluster: &Cluster, goal: &Goal, today: Date) -> Progress {
    let mut measured = measurements(cluster, &goal.id);
    measured.retain(|it| it.date <= today);
    let points: Vec<(Date, f64)> = measured
        .iter()
        .filter_map(|it| Some((it.date, value_of(&it.value)?)))
        .collect();
    let agreed = goal
        .adopted_by
        .as_ref()
        .and_then(|it| cluster.polls.get(it))
        .and_then(|it| cluster.day_of_poll(it));
    let of_vision = || vision::in_force(cluster, today).and_then(|it| vision::since(cluster, it));
    let first = points.first().map(|(day, _)| *day);
    let start = agreed.or_else(of_vision).into_iter().chain(first).min();
    let baseline = goal.baseline.as_ref().and_then(value_of);
    let target = goal.target.as_ref().and_then(value_of);
    let done = match (baseline, target, points.last()) {
        (Some(from), Some(to), Some((_, now))) if (to - from).abs() > f64::EPSILON => {
            Some(((now - from) / (to - from)).clamp(0.0, 1.0))
        }
        (from, Some(to), Some((_, now))) => {
            let up = from.is_none_or(|from| from <= to);
            let there = if up { *now >= to } else { *now <= to };
            Some(if there { 1.0 } else { 0.0 })
        }
        _ => None,
    };
    let passed = match (start, goal.due) {
        (Some(start), Some(due)) if start < due => {
            let days = |from: Date, to: Date| f64::from((to - from).get_days());
            Some((days(start, today) / days(start, due)).clamp(0.0, 1.0))
        }
        (_, Some(due)) => Some(if due < today { 1.0 } else { 0.0 }),
        _ => None,
    };
    let late = goal.due.is_some_and(|due| due < today);
    // Words that are the words of the target are the target.
    let said = goal.target.is_some() && measured.last().map(|it| &it.value) == goal.target.as_ref();
    let pace = match (done, passed) {
        _ if said => Pace::Reached,
        (Some(done), _) if done >= 1.0 => Pace::Reached,
        (Some(_), _) if late => Pace::Missed,
        (Some(done), Some(passed)) if done < passed => Pace::Behind,
        (Some(_), Some(_)) => Pace::OnTrack,
        _ => Pace::Unknown,
    };
    Progress {
        measured: measured
            .into_iter()
            .map(|it| (it.date, it.value.clone()))
            .collect(),
        points,
        baseline,
        target,
        start,
        done,
        passed,
        pace,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::findings::builder::cluster;

    #[test]
    fn a_number_is_read_among_words_as_people_write_it() {
        let read = |words: &str| value_of(&Reading::Words(words.to_owned()));
        assert_eq!(read("18 %"), Some(18.0));
        assert_eq!(read("ca. 3,5 Mio."), Some(3.5));
        assert_eq!(read("4 000 t"), Some(4000.0));
        assert_eq!(read("−2"), Some(-2.0));
        assert_eq!(read("12."), Some(12.0));
        assert_eq!(read("bronz"), None);
        assert_eq!(read("1.250.000 RSD"), Some(1_250_000.0));
        assert_eq!(read("800.000 €"), Some(800_000.0));
    }

    #[test]
    fn a_sign_groups_thousands_or_begins_the_decimals() {
        for (text, number) in [
            ("1.000", 1000.0),
            ("1,200", 1200.0),
            ("3,5", 3.5),
            ("-3.25", -3.25),
            ("0,125", 0.125),
            ("1.234,5", 1234.5),
            ("1,234.5", 1234.5),
            ("12.5678", 12.5678),
            ("4 000", 4000.0),
        ] {
            assert_eq!(plain(text), Some(number), "{text}");
        }
        for text in ["", "1,2,3", "12 30", "x", "1.000.00"] {
            assert_eq!(plain(text), None, "{text}");
        }
    }

    fn look(goal: Value, values: &[(&str, Value)], today: Date) -> Progress {
        let mut record = json!({ "id": "g", "kind": "goal", "text": "Export" });
        for (name, value) in goal.as_object().unwrap() {
            record[name] = value.clone();
        }
        let mut records = vec![record];
        for (at, (date, value)) in values.iter().enumerate() {
            records.push(json!({ "id": format!("x{at}"), "kind": "measurement", "goal": "g", "date": date, "value": value }));
        }
        let cluster = cluster(&[Value::Array(records)]);
        progress(&cluster, cluster.goals.get("g").unwrap(), today)
    }

    #[test]
    fn a_goal_is_behind_when_more_time_than_way_has_passed() {
        let goal = json!({ "baseline": 8, "target": 14, "due": "2027-01-01" });
        let look = |value: i64| {
            let values = [("2025-01-01", json!(8)), ("2026-01-01", json!(value))];
            look(goal.clone(), &values, date(2026, 1, 1)).pace
        };
        assert_eq!(look(9), Pace::Behind);
        assert_eq!(look(11), Pace::OnTrack);
        assert_eq!(look(14), Pace::Reached);
    }

    #[test]
    fn a_goal_may_lead_down() {
        let found = look(
            json!({ "baseline": 40, "target": 10 }),
            &[("2025-01-01", json!(25))],
            date(2026, 1, 1),
        );
        assert_eq!(found.done, Some(0.5));
    }

    #[test]
    fn words_that_are_those_of_the_target_reach_it() {
        let goal = json!({ "baseline": "bronz", "target": "ezüst", "due": "2025-01-01" });
        let today = date(2026, 1, 1);
        let look = |word: &str| look(goal.clone(), &[("2025-06-01", json!(word))], today).pace;
        assert_eq!(look("ezüst"), Pace::Reached);
        assert_eq!(look("bronz"), Pace::Unknown);
    }

    #[test]
    fn what_is_measured_later_is_not_known_yet() {
        let goal = json!({ "baseline": 1, "target": 3, "due": "2025-06-30" });
        let values = [("2025-05-01", json!(2)), ("2025-09-01", json!(3))];
        assert_eq!(
            look(goal.clone(), &values, date(2025, 8, 1)).pace,
            Pace::Missed
        );
        assert_eq!(look(goal, &values, date(2025, 9, 1)).pace, Pace::Reached);
    }

    proptest! {
        #[test]
        fn the_way_done_is_a_part_of_the_way(
            baseline in any::<i32>(),
            target in any::<i32>(),
            values in prop::collection::vec(any::<i32>(), 0..5),
        ) {
            let values: Vec<(&str, Value)> = values.iter().map(|it| ("2025-01-01", json!(it))).collect();
            let found = look(json!({ "baseline": baseline, "target": target }), &values, date(2026, 1, 1));
            prop_assert_eq!(found.done.is_some(), !values.is_empty());
            if let Some(done) = found.done {
                prop_assert!((0.0..=1.0).contains(&done));
            }
        }
    }
}
