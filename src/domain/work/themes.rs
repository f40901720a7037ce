//! The themes over the years (D15): which resolution decided each, and what its projects are to
//! change (D11).

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::sorting;
use crate::domain::vocabulary::{ImpactHorizon, ProjectStatus};
use crate::domain::votes::{Poll, Resolution};
use crate::domain::work::board::live_projects;
use crate::domain::work::starting::agrees;
use crate::domain::work::{Project, Theme};

/// How a theme came about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Decision<'c> {
    Adopted(&'c Poll, Option<&'c Resolution>),
    /// It names a vote that has not adopted it.
    Awaited(&'c Poll),
    None,
}

impl<'c> Decision<'c> {
    #[must_use]
    pub fn of(cluster: &'c Cluster, theme: &Theme) -> Self {
        let id = theme.decided_by.as_ref();
        let Some(poll) = id.and_then(|id| cluster.polls.get(id)) else {
            return Self::None;
        };
        if !agrees(poll) {
            return Self::Awaited(poll);
        }
        let mut resolutions = cluster.resolutions.values();
        let resolution = resolutions.find(|it| it.poll.as_ref() == Some(&poll.id));
        Self::Adopted(poll, resolution)
    }
}

/// The theme that holds on a day: that of its year, else the newest one on record.
#[must_use]
pub fn theme_on(cluster: &Cluster, today: Date) -> Option<&Theme> {
    let themes = over_the_years(cluster);
    let of_year = themes.iter().find(|it| it.year == today.year()).copied();
    of_year.or_else(|| themes.first().copied())
}

/// All themes, the newest first.
#[must_use]
pub fn over_the_years(cluster: &Cluster) -> Vec<&Theme> {
    let mut themes: Vec<&Theme> = cluster.themes.values().collect();
    sorting::by_key(&mut themes, |it| std::cmp::Reverse(it.year));
    themes
}

/// The projects that a theme holds, in their order.
#[must_use]
pub fn projects_of<'c>(cluster: &'c Cluster, theme: &Id<Theme>) -> Vec<&'c Project> {
    let mut projects = live_projects(cluster);
    projects.retain(|it| it.theme.as_ref() == Some(theme));
    projects
}

/// What a theme's projects together are to change, in figures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outlook {
    pub projects: usize,
    pub done: usize,
    /// Those that say what they are to change.
    pub with_impact: usize,
    /// By when the effect is expected: soon, in a few years, lastingly.
    pub horizons: [usize; 3],
    /// Results that were told inside, and to the outside (D19).
    pub told: (usize, usize),
}

#[must_use]
pub fn outlook(projects: &[&Project]) -> Outlook {
    let count = |is: &dyn Fn(&Project) -> bool| projects.iter().filter(|it| is(it)).count();
    let by = |horizon: &ImpactHorizon| count(&|it| it.impact_horizon.as_ref() == Some(horizon));
    Outlook {
        projects: projects.len(),
        done: count(&|it| it.status == Some(ProjectStatus::Done)),
        with_impact: count(&says_what_changes),
        horizons: [
            by(&ImpactHorizon::Short),
            by(&ImpactHorizon::Medium),
            by(&ImpactHorizon::Long),
        ],
        told: (
            count(&|it| it.told_inside.is_some() || it.communicated_internally == Some(true)),
            count(&|it| it.told_outside.is_some() || it.communicated_externally == Some(true)),
        ),
    }
}

/// Whether a project says what it is to change.
#[must_use]
pub fn says_what_changes(project: &Project) -> bool {
    let impact = project.expected_impact.as_deref();
    impact.is_some_and(|it| !it.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::*;
    use crate::domain::record::Record;

    fn cluster() -> Cluster {
        let mut cluster = Cluster::default();
        for value in [
            json!({ "id": "yes", "kind": "poll", "title": "Theme", "result": { "outcome": "adopted" } }),
            json!({ "id": "no", "kind": "poll", "title": "Theme", "result": { "outcome": "rejected" } }),
            json!({ "id": "r", "kind": "resolution", "number": "3/2025", "text": "It is so", "poll": "yes" }),
            json!({ "id": "t25", "kind": "theme", "title": "Early", "year": 2025, "decidedBy": "yes" }),
            json!({ "id": "t24", "kind": "theme", "title": "Water", "year": 2024, "decidedBy": "no" }),
            json!({ "id": "t23", "kind": "theme", "title": "Air", "year": 2023 }),
            json!({ "id": "p", "kind": "project", "title": "Bus", "theme": "t25", "expectedImpact": "known trades", "impactHorizon": "medium" }),
            json!({ "id": "q", "kind": "project", "title": "Fair", "theme": "t25", "status": "done", "toldInside": "2025-05-01", "communicatedExternally": true }),
            json!({ "id": "x", "kind": "project", "title": "Pattern", "theme": "t25", "template": true }),
        ] {
            cluster.put(&Record::from_value(value).unwrap()).unwrap();
        }
        cluster
    }

    #[test]
    fn a_theme_is_decided_by_an_adopted_vote_alone() {
        let cluster = cluster();
        let decided = |id: &str| Decision::of(&cluster, cluster.themes.get(id).unwrap());
        assert!(matches!(decided("t25"), Decision::Adopted(_, Some(it)) if it.number == "3/2025"));
        assert!(matches!(decided("t24"), Decision::Awaited(_)));
        assert_eq!(decided("t23"), Decision::None);
    }

    #[test]
    fn the_theme_of_a_year_without_one_is_the_newest() {
        let cluster = cluster();
        let on = |year| theme_on(&cluster, date(year, 6, 1)).unwrap().id.to_string();
        assert_eq!([on(2024), on(2025), on(2031)], ["t24", "t25", "t25"]);
    }

    #[test]
    fn what_projects_are_to_change_is_counted_without_templates() {
        let cluster = cluster();
        let outlook = outlook(&projects_of(&cluster, &Id::new("t25")));
        let expected = Outlook {
            projects: 2,
            done: 1,
            with_impact: 1,
            horizons: [0, 1, 0],
            told: (1, 1),
        };
        assert_eq!(outlook, expected);
    }
}
