//! What can be chosen as a side, and what it is called.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};

use crate::browser::intl::IntlFormats;
use crate::document::act;
use crate::document::workspace::Workspace;
use crate::domain::cluster::Cluster;
use crate::domain::measure::Date;
use crate::domain::sorting;
use crate::domain::sorting::Gather as _;
use crate::portrait::compare::point::{Point, turning_points};
use crate::words::{Formats as _, Words};

/// More would be read by nobody.
const MOST_DAYS: usize = 12;
const MOST_ENTRIES: usize = 10;

/// A heading and what stands under it: values of the address with their names.
pub type Group = (&'static str, Vec<(String, String)>);

/// What a side is called.
pub fn name(
    words: Words,
    formats: &IntlFormats,
    cluster: &Cluster,
    point: &Point,
    first: bool,
    now: Timestamp,
) -> String {
    match point {
        Point::Today => words.compare_today().to_owned(),
        Point::Planned => words.compare_planned().to_owned(),
        Point::Day(day) => formats.date(*day),
        Point::Moment(moment) => words.compare_recorded(formats.ago(*moment, now)),
        Point::Resolution(id) => {
            let resolution = cluster.resolutions.get(id);
            let number = resolution.map_or(id.as_str(), |it| it.number.as_str());
            if first {
                words.compare_eve(number)
            } else {
                words.compare_upshot(number)
            }
        }
    }
}

/// The days around which something changed: as a first side their eves.
fn days(
    formats: &IntlFormats,
    cluster: &Cluster,
    today: Date,
    first: bool,
) -> Vec<(String, String)> {
    turning_points(cluster, today, MOST_DAYS)
        .into_iter()
        .filter_map(|day| {
            let day = if first { day.yesterday().ok()? } else { day };
            Some((day.to_string(), formats.date(day)))
        })
        .collect()
}

/// The resolutions, the latest first; those that something of the structure names lead.
fn resolutions(formats: &IntlFormats, cluster: &Cluster) -> Vec<(String, String)> {
    let named: BTreeSet<&str> = None
        .into_iter()
        .chain(cluster.bodies.values().map(|it| it.resolution.as_ref()))
        .chain(cluster.seats.values().map(|it| it.resolution.as_ref()))
        .chain(cluster.channels.values().map(|it| it.resolution.as_ref()))
        .flatten()
        .map(crate::domain::id::Id::as_str)
        .gathered();
    let mut all: Vec<_> = cluster.resolutions.values().collect();
    sorting::by_key(&mut all, |it| {
        std::cmp::Reverse((named.contains(it.id.as_str()), it.date))
    });
    all.into_iter()
        .map(|it| {
            let date = it.date.map(|date| format!(" · {}", formats.date(date)));
            let name = format!("{}{}", it.number, date.unwrap_or_default());
            (it.id.to_string(), name)
        })
        .collect()
}

/// An hour and a day ago, and before each of the latest entries.
fn moments(
    words: Words,
    formats: &IntlFormats,
    workspace: &Workspace,
    now: Timestamp,
) -> Vec<(String, String)> {
    if workspace.journal().is_empty() {
        return Vec::new();
    }
    let ago = [1, 24]
        .into_iter()
        .filter_map(|hours| now.checked_sub(SignedDuration::from_hours(hours)).ok())
        .map(|then| {
            (
                then.to_string(),
                words.compare_recorded(formats.ago(then, now)),
            )
        });
    let entries = workspace.journal().iter().rev().take(MOST_ENTRIES);
    let entries = entries.filter_map(|entry| {
        let act = act::describe(entry, workspace.records())?;
        let kind = act.kind.map(|kind| kind.to_string()).unwrap_or_default();
        let what = if act.title.is_empty() {
            words.record(&kind).into_owned()
        } else {
            act.title
        };
        let text = words.compare_entry(what, formats.ago(entry.at, now));
        Some((entry.at.to_string(), text))
    });
    ago.chain(entries).collect()
}

/// Everything that a side may be.
pub fn groups(
    words: Words,
    formats: &IntlFormats,
    workspace: &Workspace,
    first: bool,
    today: Date,
    now: Timestamp,
) -> Vec<Group> {
    let cluster = workspace.cluster();
    let of_days = if first {
        words.compare_days()
    } else {
        words.compare_days_on()
    };
    let mut groups = vec![
        (of_days, days(formats, cluster, today, first)),
        (words.compare_resolutions(), resolutions(formats, cluster)),
        (
            words.compare_record(),
            moments(words, formats, workspace, now),
        ),
    ];
    groups.retain(|(_, points)| !points.is_empty());
    groups
}
