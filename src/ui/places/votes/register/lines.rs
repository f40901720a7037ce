//! Which entries the register shows, the newest first.

use std::collections::BTreeSet;

use crate::app::route::Route;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::resolutions;
use crate::domain::sorting;
use crate::domain::sorting::Gather as _;
use crate::domain::vocabulary::TaskStatus;
use crate::domain::votes::Resolution;

/// The words of the address that narrow the register.
pub const NARROWED: [&str; 4] = ["body", "year", "state", "q"];

/// The status of what should have been done by now; it is read off the day, not written.
pub const OVERDUE: &str = "overdue";

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filter {
    pub body: String,
    pub year: String,
    pub state: String,
    pub text: String,
}

impl Filter {
    pub fn read(route: &Route) -> Self {
        let word = |name: &str| route.query.get(name).cloned().unwrap_or_default();
        let [body, year, state, text] = NARROWED.map(word);
        Self {
            body,
            year,
            state,
            text,
        }
    }

    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn takes(&self, cluster: &Cluster, entry: &Resolution, today: Date) -> bool {
        let is = |wanted: &str, word: Option<&str>| wanted.is_empty() || Some(wanted) == word;
        let body = resolutions::body_of(cluster, entry);
        let year = day_of(cluster, entry).map(|day| day.year().to_string());
        let state = if self.state == OVERDUE {
            is_overdue(entry, today)
        } else {
            is(&self.state, entry.status.as_ref().map(TaskStatus::as_str))
        };
        state
            && is(&self.body, body.as_ref().map(Id::as_str))
            && is(&self.year, year.as_deref())
            && self.finds(cluster, entry)
    }

    /// Whether every word that was typed stands in the entry.
    fn finds(&self, cluster: &Cluster, entry: &Resolution) -> bool {
        let (title, text) = said(cluster, entry);
        let responsible = cluster.person_name(entry.responsible.as_ref());
        let all = [
            Some(entry.number.clone()),
            title,
            text,
            responsible.map(str::to_owned),
        ];
        let all = all.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let all = all.to_lowercase();
        let wanted = self.text.to_lowercase();
        wanted.split_whitespace().all(|word| all.contains(word))
    }
}

/// The day of an entry: its own, else that of its vote.
pub fn day_of(cluster: &Cluster, entry: &Resolution) -> Option<Date> {
    let poll = entry.poll.as_ref().and_then(|id| cluster.polls.get(id));
    entry
        .date
        .or_else(|| poll.and_then(|poll| cluster.day_of_poll(poll)))
}

/// What an entry is called, and what it says: its own text, else that of the motion. A correction
/// says only its own.
pub fn said(cluster: &Cluster, entry: &Resolution) -> (Option<String>, Option<String>) {
    let poll = entry.poll.as_ref().and_then(|id| cluster.polls.get(id));
    let title = poll.map(|it| it.title.clone());
    let text = entry
        .text
        .clone()
        .or_else(|| poll.and_then(|it| it.text.clone()));
    if title.is_some() && title != text {
        (title, text)
    } else {
        (text, None)
    }
}

pub fn is_overdue(entry: &Resolution, today: Date) -> bool {
    let done = entry.status == Some(TaskStatus::Done);
    let late = entry.status == Some(TaskStatus::Late);
    let past = entry.due.is_some_and(|due| due < today);
    !done && (late || past)
}

pub fn years(cluster: &Cluster) -> Vec<String> {
    let days = cluster.resolutions.values();
    let years: BTreeSet<i16> = days
        .filter_map(|it| day_of(cluster, it))
        .map(Date::year)
        .gathered();
    years.into_iter().rev().map(|it| it.to_string()).collect()
}

/// The entries that the filter takes; the one that the address means is always among them.
pub fn lines(
    cluster: &Cluster,
    filter: &Filter,
    focus: Option<&str>,
    today: Date,
) -> Vec<Id<Resolution>> {
    let mut lines: Vec<(Option<Date>, &Resolution)> = cluster
        .resolutions
        .values()
        .filter(|it| Some(it.id.as_str()) == focus || filter.takes(cluster, it, today))
        .map(|it| (day_of(cluster, it), it))
        .collect();
    sorting::by(&mut lines, |(a, one), (b, other)| {
        (b, &other.number).cmp(&(a, &one.number))
    });
    lines.into_iter().map(|(_, it)| it.id.clone()).collect()
}
