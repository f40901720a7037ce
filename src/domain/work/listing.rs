//! The projects as a table that people look through: sorted by any column, found by their words,
//! grouped.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use strum::{EnumCount, EnumIter, EnumString, IntoEnumIterator as _, IntoStaticStr};

use crate::domain::charter::Goal;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::listing::{Row, compare, day_key, grouped, ranks};
use crate::domain::measure::{Date, Money};
use crate::domain::sorting;
use crate::domain::vocabulary::{ImpactHorizon, ProjectStatus};
use crate::domain::work::board::live_projects;
use crate::domain::work::{Label, Project, Theme};

/// What the table tells of a project.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    EnumCount,
    EnumIter,
    EnumString,
    IntoStaticStr,
)]
#[strum(serialize_all = "camelCase")]
pub enum Column {
    Title,
    Status,
    Responsible,
    Lead,
    Group,
    Theme,
    Goal,
    Start,
    End,
    Steps,
    Planned,
    Revised,
    Spent,
    Impact,
    Horizon,
    Market,
    Partners,
    Labels,
}

impl Column {
    /// Those by which the table can be grouped.
    pub const GROUPS: [Self; 7] = [
        Self::Status,
        Self::Theme,
        Self::Group,
        Self::Goal,
        Self::Lead,
        Self::Responsible,
        Self::Horizon,
    ];

    /// What cannot be written in a cell of its own.
    #[must_use]
    pub fn is_read_only(self) -> bool {
        // A revised budget is decided, not typed; lists are kept beside the project.
        matches!(
            self,
            Self::Steps | Self::Revised | Self::Partners | Self::Labels
        )
    }
}

/// What a cell says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Said {
    #[default]
    Nothing,
    Text(String),
    /// A word of a vocabulary, as it stands in files.
    Word(String),
    Day(Date),
    Money(Money, Option<String>),
    /// Done, of all.
    Share(usize, usize),
}

/// A row of the table.
pub type Line = [Said; Column::COUNT];

/// The cells of all projects that stand, in their order.
#[must_use]
pub fn lines(cluster: &Cluster) -> Vec<(Id<Project>, Line)> {
    let mut steps: BTreeMap<&Id<Project>, (usize, usize)> = BTreeMap::new();
    for step in cluster.milestones.values() {
        let (done, all) = steps.entry(&step.project).or_default();
        *done += usize::from(step.done);
        *all += 1;
    }
    let own = cluster.organisation().and_then(|it| it.currency.clone());
    live_projects(cluster)
        .into_iter()
        .map(|project| {
            let share = steps.get(&project.id).copied();
            let mut line = <Line as Default>::default();
            for (cell, column) in line.iter_mut().zip(Column::iter()) {
                *cell = said(cluster, project, column, share, own.as_deref());
            }
            (project.id.clone(), line)
        })
        .collect()
}

fn said(
    cluster: &Cluster,
    project: &Project,
    column: Column,
    share: Option<(usize, usize)>,
    currency: Option<&str>,
) -> Said {
    let text = |text: Option<&str>| match text.map(str::trim) {
        Some(text) if !text.is_empty() => Said::Text(text.to_owned()),
        _ => Said::Nothing,
    };
    let word = |word: Option<&str>| word.map_or(Said::Nothing, |it| Said::Word(it.to_owned()));
    let day = |day: Option<Date>| day.map_or(Said::Nothing, Said::Day);
    let money = |amount: Option<Money>| {
        let currency = project.currency.as_deref().or(currency);
        let currency = currency.map(str::to_owned);
        amount.map_or(Said::Nothing, |it| Said::Money(it, currency))
    };
    let goal = |id: Option<&Id<Goal>>| Some(cluster.goals.get(id?)?.text.as_str());
    let theme = |id: Option<&Id<Theme>>| Some(cluster.themes.get(id?)?.title.as_str());
    let label = |id: &Id<Label>| Some(cluster.labels.get(id)?.name.as_str());
    match column {
        Column::Title => text(Some(&project.title)),
        Column::Status => word(project.status.as_ref().map(ProjectStatus::as_str)),
        Column::Responsible => text(cluster.person_name(project.responsible.as_ref())),
        Column::Lead => text(cluster.member_name(project.lead_member.as_ref())),
        Column::Group => text(cluster.body_name(project.group.as_ref())),
        Column::Theme => text(theme(project.theme.as_ref())),
        Column::Goal => text(goal(project.goal.as_ref())),
        Column::Start => day(project.start),
        Column::End => day(project.end),
        Column::Steps => share.map_or(Said::Nothing, |(done, all)| Said::Share(done, all)),
        Column::Planned => money(project.budget_planned),
        Column::Revised => money(project.budget_revised),
        Column::Spent => money(project.budget_spent),
        Column::Impact => text(project.expected_impact.as_deref()),
        Column::Horizon => word(project.impact_horizon.as_ref().map(ImpactHorizon::as_str)),
        Column::Market => text(project.target_market.as_deref()),
        Column::Partners => {
            let partners = project.partners.iter();
            let names = partners.filter_map(|it| cluster.member_name(Some(it)));
            text(Some(&names.collect::<Vec<_>>().join(", ")))
        }
        Column::Labels => {
            let names = project.labels.iter().filter_map(label);
            text(Some(&names.collect::<Vec<_>>().join(", ")))
        }
    }
}

/// What people ask the table for.
#[derive(Debug, Clone, PartialEq)]
pub struct Ask {
    /// In plain letters.
    pub text: String,
    /// Unset: the order that people gave.
    pub sort: Option<Column>,
    pub reversed: bool,
    pub group: Option<Column>,
}

/// What the page knows and the core does not: words of vocabularies, plain letters, and the order of
/// a language.
pub struct Speech<'a> {
    pub word: &'a dyn Fn(Column, &str) -> String,
    pub plain: &'a dyn Fn(&str) -> String,
    pub order: &'a dyn Fn(Vec<String>) -> Vec<String>,
}

/// The table, ready to be asked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Listing {
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq)]
struct Entry {
    id: Id<Project>,
    keys: [Option<i64>; Column::COUNT],
    texts: [Option<String>; Column::COUNT],
    hay: String,
}

impl Entry {
    fn key(&self, column: Column) -> Option<i64> {
        self.keys.get(column as usize).copied().flatten()
    }
}

impl Listing {
    #[must_use]
    pub fn new(lines: &[(Id<Project>, Line)], speech: &Speech<'_>) -> Self {
        let texts: Vec<[Option<String>; Column::COUNT]> = lines
            .iter()
            .map(|(_, line)| {
                let mut texts = [const { None }; Column::COUNT];
                for ((text, said), column) in texts.iter_mut().zip(line).zip(Column::iter()) {
                    *text = match said {
                        Said::Text(text) => Some(text.clone()),
                        Said::Word(word) => Some((speech.word)(column, word)),
                        _ => None,
                    };
                }
                texts
            })
            .collect();
        let ranks = ranks(texts.iter().flatten().flatten(), speech.order);
        let entries = lines.iter().zip(&texts).map(|((id, line), texts)| {
            let mut keys = [None; Column::COUNT];
            for ((key, text), said) in keys.iter_mut().zip(texts).zip(line) {
                let rank = text.as_ref().and_then(|it| ranks.get(it.as_str()).copied());
                *key = rank.or_else(|| number(said));
            }
            let all: Vec<&str> = texts.iter().flatten().map(String::as_str).collect();
            Entry {
                id: id.clone(),
                keys,
                texts: texts.clone(),
                hay: (speech.plain)(&all.join("\n")),
            }
        });
        Self {
            entries: entries.collect(),
        }
    }

    /// The rows that answer, in their order, and how many projects are among them.
    #[must_use]
    pub fn answer(&self, ask: &Ask) -> (Vec<Row>, usize) {
        let words: Vec<&str> = ask.text.split_whitespace().collect();
        let passes = |it: &&Entry| words.iter().all(|word| it.hay.contains(word));
        let mut found: Vec<&Entry> = self.entries.iter().filter(passes).collect();
        sorting::by(&mut found, |a, b| {
            let by = |column: Option<Column>, reversed| {
                column.map_or(Ordering::Equal, |it| {
                    compare(a.key(it), b.key(it), reversed)
                })
            };
            by(ask.group, false).then_with(|| by(ask.sort, ask.reversed))
        });
        let count = found.len();
        let rows = match ask.group {
            None => found.iter().map(|it| Row::Record(it.id.record())).collect(),
            Some(group) => grouped(found.iter().map(|it| {
                let name = it.texts.get(group as usize).and_then(Option::as_ref);
                (it.id.record(), name, true)
            })),
        };
        (rows, count)
    }
}

/// What is sorted as a number.
fn number(said: &Said) -> Option<i64> {
    match said {
        Said::Day(day) => Some(day_key(*day)),
        Said::Money(amount, _) => Some(amount.minor_units()),
        // Three of four and six of eight stand together.
        Said::Share(done, all) => i64::try_from((done * 1000).checked_div(*all)?).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::record::Record;

    fn listing() -> Listing {
        let mut cluster = Cluster::default();
        for value in [
            json!({ "id": "p1", "kind": "person", "name": "Žarko Žarić" }),
            json!({ "id": "a", "kind": "project", "title": "Axle", "order": "80", "status": "done", "start": "2025-03-01", "budgetPlanned": 900, "responsible": "p1" }),
            json!({ "id": "b", "kind": "project", "title": "Bolt", "order": "70", "status": "idea", "start": "2024-03-01" }),
            json!({ "id": "c", "kind": "project", "title": "Crane", "order": "90", "status": "idea", "budgetPlanned": 10_000 }),
            json!({ "id": "d", "kind": "project", "title": "Gone", "archived": true }),
            json!({ "id": "s", "kind": "milestone", "project": "a", "text": "first", "done": true }),
        ] {
            cluster.put(&Record::from_value(value).unwrap()).unwrap();
        }
        let speech = Speech {
            word: &|_, word| word.to_owned(),
            plain: &|text| crate::domain::plain::plain(text),
            order: &|mut texts| {
                texts.sort();
                texts
            },
        };
        Listing::new(&lines(&cluster), &speech)
    }

    fn projects(text: &str, sort: Option<Column>, reversed: bool) -> String {
        let ask = Ask {
            text: text.to_owned(),
            sort,
            reversed,
            group: None,
        };
        let (rows, count) = listing().answer(&ask);
        let ids: Vec<String> = rows
            .iter()
            .filter_map(|row| match row {
                Row::Record(id) => Some(id.to_string()),
                Row::Group { .. } => None,
            })
            .collect();
        assert_eq!(ids.len(), count);
        ids.join(" ")
    }

    #[test]
    fn unsorted_the_order_of_the_board_stands_and_what_is_put_away_is_left_out() {
        assert_eq!(projects("", None, false), "b a c");
    }

    #[test]
    fn what_says_nothing_comes_last_whichever_way_a_column_is_turned() {
        assert_eq!(projects("", Some(Column::Start), false), "b a c");
        assert_eq!(projects("", Some(Column::Start), true), "a b c");
        assert_eq!(projects("", Some(Column::Planned), true), "c a b");
        assert_eq!(projects("", Some(Column::Steps), false), "a b c");
    }

    #[test]
    fn words_are_found_without_their_marks() {
        assert_eq!(projects("zaric axle", None, false), "a");
        assert_eq!(projects("idea", None, false), "b c");
    }

    #[test]
    fn groups_are_headed_by_name_and_count() {
        let ask = Ask {
            text: String::new(),
            sort: Some(Column::Title),
            reversed: true,
            group: Some(Column::Status),
        };
        let (rows, _) = listing().answer(&ask);
        let head = |name: &str, count| Row::Group {
            name: Some(name.to_owned()),
            count,
        };
        let row = |id: &str| Row::Record(id.into());
        assert_eq!(
            rows,
            [
                head("done", 1),
                row("a"),
                head("idea", 2),
                row("c"),
                row("b")
            ]
        );
    }
}
