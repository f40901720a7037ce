//! The columns of the board, and which motions stand in them.

use crate::app::route::Route;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::motions;
use crate::domain::sorting;
use crate::domain::vocabulary::{MotionState, PollKind};
use crate::domain::votes::Poll;
use crate::words::Words;

/// A column: one stretch in the life of a motion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    Draft,
    Proposed,
    Debated,
    Open,
    Decided,
    InForce,
    Done,
}

pub const COLUMNS: [Column; 7] = [
    Column::Draft,
    Column::Proposed,
    Column::Debated,
    Column::Open,
    Column::Decided,
    Column::InForce,
    Column::Done,
];

impl Column {
    /// Where a state stands; one of the organisation's own counts as a decision.
    pub fn of(state: &MotionState) -> Self {
        match state {
            MotionState::Draft => Self::Draft,
            MotionState::Proposed => Self::Proposed,
            MotionState::Debated => Self::Debated,
            MotionState::Open => Self::Open,
            MotionState::InForce | MotionState::FollowedUp => Self::InForce,
            MotionState::Done => Self::Done,
            _ => Self::Decided,
        }
    }

    pub fn word(self, words: Words) -> &'static str {
        match self {
            Self::Draft => words.motion_state_draft(),
            Self::Proposed => words.motion_state_proposed(),
            Self::Debated => words.motion_state_debated(),
            Self::Open => words.motion_state_open(),
            Self::Decided => words.motions_column_decided(),
            Self::InForce => words.motion_state_in_force(),
            Self::Done => words.motion_state_done(),
        }
    }

    /// Its name in the page: a class, and what a pointer finds.
    pub fn class(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Proposed => "proposed",
            Self::Debated => "debated",
            Self::Open => "open",
            Self::Decided => "decided",
            Self::InForce => "in-force",
            Self::Done => "done",
        }
    }

    pub fn named(class: &str) -> Option<Self> {
        COLUMNS.into_iter().find(|it| it.class() == class)
    }

    /// The column beside it.
    pub fn beside(self, right: bool) -> Option<Self> {
        let at = COLUMNS.iter().position(|it| *it == self)?;
        let to = if right { at + 1 } else { at.checked_sub(1)? };
        COLUMNS.get(to).copied()
    }
}

/// What of the board is shown, as the address has it. An empty word leaves all.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filter {
    pub body: String,
    pub kind: String,
    pub year: String,
    pub state: String,
    pub text: String,
}

/// The words of the address that hold the filter.
pub const FILTERS: [&str; 5] = ["body", "kind", "year", "state", "q"];

impl Filter {
    pub fn read(route: &Route) -> Self {
        let word = |name: &str| route.query.get(name).cloned().unwrap_or_default();
        let [body, kind, year, state, text] = FILTERS.map(word);
        Self {
            body,
            kind,
            year,
            state,
            text,
        }
    }

    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn takes(&self, cluster: &Cluster, poll: &Poll) -> bool {
        let is = |wanted: &str, word: Option<&str>| wanted.is_empty() || Some(wanted) == word;
        let year = year_of(cluster, poll);
        is(&self.body, poll.body.as_ref().map(Id::as_str))
            && is(&self.kind, poll.poll_kind.as_ref().map(PollKind::as_str))
            && is(&self.year, year.as_deref())
            && is(&self.state, Some(motions::state_of(poll).as_str()))
            && (self.text.trim().is_empty() || self.finds(cluster, poll))
    }

    /// Whether every word that was typed stands in the motion, its number or its body.
    fn finds(&self, cluster: &Cluster, poll: &Poll) -> bool {
        let number = number_of(cluster, poll);
        let body = cluster.body_name(poll.body.as_ref());
        let texts = [
            Some(poll.title.as_str()),
            poll.text.as_deref(),
            number,
            body,
        ];
        let all = texts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let all = all.to_lowercase();
        let wanted = self.text.to_lowercase();
        wanted.split_whitespace().all(|word| all.contains(word))
    }
}

pub fn year_of(cluster: &Cluster, poll: &Poll) -> Option<String> {
    cluster.day_of_poll(poll).map(|day| day.year().to_string())
}

/// The number under which the decision stands.
pub fn number_of<'a>(cluster: &'a Cluster, poll: &Poll) -> Option<&'a str> {
    let mut resolutions = cluster.resolutions.values();
    let resolution = resolutions.find(|it| it.poll.as_ref() == Some(&poll.id))?;
    Some(&resolution.number)
}

/// The motions that the filter takes, each with its column; what is newest comes first.
pub fn motions(cluster: &Cluster, filter: &Filter) -> Vec<(Column, Id<Poll>)> {
    let mut motions: Vec<(Option<Date>, &Poll)> = cluster
        .polls
        .values()
        .filter(|poll| filter.takes(cluster, poll))
        .map(|poll| (cluster.day_of_poll(poll), poll))
        .collect();
    sorting::by(&mut motions, |(a, one), (b, other)| match (a, b) {
        (Some(a), Some(b)) => b.cmp(a),
        // What has no day yet is newer than what has one.
        (None, None) => one.title.cmp(&other.title),
        _ => a.is_some().cmp(&b.is_some()),
    });
    motions
        .into_iter()
        .map(|(_, poll)| (Column::of(&motions::state_of(poll)), poll.id.clone()))
        .collect()
}
