//! The register as people look through it: sorted by any column, filtered, grouped.
//!
//! Sorting names as a language does is slow, so every text is given its rank once, when the
//! register is read; after that a table of thousands turns round by comparing numbers.

use std::collections::BTreeMap;

use strum::{EnumCount, EnumIter, EnumString, IntoEnumIterator as _, IntoStaticStr};

use crate::domain::id::{Id, RecordId};
use crate::domain::listing::{Row, compare, day_key, grouped, ranks};
use crate::domain::membership::register::Line;
use crate::domain::sorting;

/// What the table tells of a member.
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
    Name,
    Class,
    Kind,
    Town,
    Activity,
    KnowHow,
    Employees,
    Founder,
    Representative,
    Deputy,
    Since,
    Until,
    Attended,
    Leads,
    Pledge,
    Fee,
    Networks,
}

impl Column {
    /// Those by which the table can be grouped.
    pub const GROUPS: [Self; 6] = [
        Self::Class,
        Self::Kind,
        Self::Town,
        Self::Activity,
        Self::Networks,
        Self::Since,
    ];

    /// Whether it tells of the line anything at all.
    #[must_use]
    pub fn says(self, line: &Line) -> bool {
        match self {
            Self::Name => true,
            Self::Kind => line.kind.is_some(),
            Self::Employees => line.employees.is_some(),
            Self::Founder => line.founder,
            Self::Since => line.since.is_some(),
            Self::Until => line.until.is_some(),
            Self::Attended => line.attended.1 > 0,
            Self::Leads => line.leads > 0,
            Self::Pledge => !line.pledges.is_empty(),
            Self::Fee => line.fee.is_some(),
            _ => text(self, line).is_some_and(|text| !text.is_empty()),
        }
    }
}

/// The texts that stand in the line as they are.
fn text(column: Column, line: &Line) -> Option<&str> {
    let text = match column {
        Column::Name => Some(line.name.as_str()),
        Column::Class => line.class_name.as_deref(),
        Column::Town => line.town.as_deref(),
        Column::Activity => line.activity.as_deref(),
        Column::KnowHow => Some(line.know_how.as_str()),
        Column::Representative => line.representative.as_deref(),
        Column::Deputy => line.deputy.as_deref(),
        Column::Networks => Some(line.network_names.as_str()),
        _ => None,
    };
    text.filter(|text| !text.is_empty())
}

/// Which members are meant, whatever else is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whoever {
    All,
    Founders,
}

/// What people ask the register for; unset lets everything through.
#[derive(Debug, Clone, PartialEq)]
pub struct Ask {
    /// In plain letters.
    pub text: String,
    /// A class, by id; the empty text asks for members without one.
    pub class: Option<String>,
    pub kind: Option<String>,
    pub network: Option<String>,
    pub whoever: Whoever,
    /// Shows members that have left as well.
    pub former: bool,
    /// Shows members that join later; they are none of the members that are counted.
    pub coming: bool,
    pub sort: Column,
    pub reversed: bool,
    pub group: Option<Column>,
}

impl Default for Ask {
    fn default() -> Self {
        Self {
            text: String::new(),
            class: None,
            kind: None,
            network: None,
            whoever: Whoever::All,
            former: false,
            coming: false,
            sort: Column::Name,
            reversed: false,
            group: None,
        }
    }
}

/// What the page knows and the core does not: the words of kinds, plain letters, and the order of
/// a language.
pub struct Speech<'a> {
    pub kind: &'a dyn Fn(&str) -> String,
    pub plain: &'a dyn Fn(&str) -> String,
    pub order: &'a dyn Fn(Vec<String>) -> Vec<String>,
}

/// The register, ready to be asked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Listing {
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq)]
struct Entry {
    id: RecordId,
    belongs: bool,
    left: bool,
    founder: bool,
    class: String,
    kind: String,
    networks: Vec<String>,
    keys: [Option<i64>; Column::COUNT],
    /// The names of its groups, in the order of [`Column::GROUPS`].
    groups: [Option<String>; Column::GROUPS.len()],
    hay: String,
}

impl Entry {
    /// Whether it joins after the day on which the register is seen.
    fn is_coming(&self) -> bool {
        !self.belongs && !self.left
    }

    fn key(&self, column: Column) -> Option<i64> {
        self.keys.get(column as usize).copied().flatten()
    }

    /// By what it is grouped: as it is sorted, but days by their year.
    fn group_key(&self, column: Column) -> Option<i64> {
        match column {
            Column::Since => self.group(column)?.parse().ok(),
            _ => self.key(column),
        }
    }

    fn group(&self, column: Column) -> Option<&String> {
        let at = Column::GROUPS.iter().position(|it| *it == column)?;
        self.groups.get(at)?.as_ref()
    }
}

impl Listing {
    #[must_use]
    pub fn new(lines: &BTreeMap<RecordId, Line>, speech: &Speech<'_>) -> Self {
        let said: Vec<[Option<String>; Column::COUNT]> = lines
            .values()
            .map(|line| {
                let mut said = [const { None }; Column::COUNT];
                for (slot, column) in said.iter_mut().zip(Column::iter()) {
                    *slot = match column {
                        Column::Kind => line.kind.as_deref().map(speech.kind),
                        _ => text(column, line).map(str::to_owned),
                    };
                }
                said
            })
            .collect();
        let ranks = ranks(said.iter().flatten().flatten(), speech.order);
        let entries = lines.iter().zip(&said).map(|((id, line), said)| {
            let mut keys = [None; Column::COUNT];
            for ((key, text), column) in keys.iter_mut().zip(said).zip(Column::iter()) {
                let rank = text.as_ref().and_then(|it| ranks.get(it.as_str()).copied());
                *key = rank.or_else(|| number(column, line));
            }
            let groups = Column::GROUPS.map(|column| match column {
                Column::Since => line.since.map(|day| day.year().to_string()),
                _ => said.get(column as usize).cloned().flatten(),
            });
            let all: Vec<&str> = said.iter().flatten().map(String::as_str).collect();
            Entry {
                id: id.clone(),
                belongs: line.belongs,
                left: line.left,
                founder: line.founder,
                class: line
                    .class
                    .as_ref()
                    .map(Id::as_str)
                    .unwrap_or_default()
                    .to_owned(),
                kind: line.kind.clone().unwrap_or_default(),
                networks: line
                    .networks
                    .iter()
                    .map(|it| it.as_str().to_owned())
                    .collect(),
                keys,
                groups,
                hay: (speech.plain)(&all.join("\n")),
            }
        });
        Self {
            entries: entries.collect(),
        }
    }

    /// The rows that answer, in their order, and how many members are among them.
    #[must_use]
    pub fn answer(&self, ask: &Ask) -> (Vec<Row>, usize) {
        let is = |wanted: &Option<String>, has: &str| match wanted {
            Some(wanted) => wanted == has,
            None => true,
        };
        let words: Vec<&str> = ask.text.split_whitespace().collect();
        let passes = |entry: &&Entry| {
            (entry.belongs || ask.former && entry.left || ask.coming && entry.is_coming())
                && is(&ask.class, &entry.class)
                && is(&ask.kind, &entry.kind)
                && (entry.founder || ask.whoever == Whoever::All)
                && ask
                    .network
                    .as_ref()
                    .is_none_or(|it| entry.networks.contains(it))
                && words.iter().all(|word| entry.hay.contains(word))
        };
        let mut found: Vec<&Entry> = self.entries.iter().filter(passes).collect();
        sorting::by(&mut found, |a, b| {
            let by_group = ask.group.map_or(std::cmp::Ordering::Equal, |group| {
                compare(a.group_key(group), b.group_key(group), false)
            });
            let by_column = || compare(a.key(ask.sort), b.key(ask.sort), ask.reversed);
            let by_name = || compare(a.key(Column::Name), b.key(Column::Name), false);
            by_group.then_with(by_column).then_with(by_name)
        });
        let count = found.iter().filter(|it| !it.is_coming()).count();
        let rows = match ask.group {
            None => found.iter().map(|it| Row::Record(it.id.clone())).collect(),
            Some(group) => {
                let found = found.iter();
                grouped(found.map(|it| (it.id.clone(), it.group(group), !it.is_coming())))
            }
        };
        (rows, count)
    }
}

/// What is sorted as a number.
fn number(column: Column, line: &Line) -> Option<i64> {
    let count = |count: usize| i64::try_from(count).ok();
    match column {
        Column::Employees => line.employees.map(i64::from),
        Column::Founder => Some(i64::from(!line.founder)),
        Column::Since => line.since.map(day_key),
        Column::Until => line.until.map(day_key),
        // Three of four and six of eight stand together.
        Column::Attended => count((line.attended.0 * 1000).checked_div(line.attended.1)?),
        Column::Leads => count(line.leads),
        // What is in the currency of the organisation comes first, and currencies do not compare.
        Column::Pledge => line.pledges.first().map(|it| it.1.minor_units()),
        Column::Fee => line.fee.map(|(amount, paid)| {
            amount.unwrap_or_default().minor_units() * 2 + i64::from(paid == Some(true))
        }),
        _ => None,
    }
}

/// How many members of the day there are by kind and class; unset where a member has none.
#[must_use]
pub fn census(lines: &BTreeMap<RecordId, Line>) -> BTreeMap<(String, String), usize> {
    let mut counts = BTreeMap::new();
    for line in lines.values().filter(|line| line.belongs) {
        let class = line.class.as_ref().map(Id::as_str).unwrap_or_default();
        let key = (line.kind.clone().unwrap_or_default(), class.to_owned());
        *counts.entry(key).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests {

    use jiff::civil::date;
    use serde_json::json;

    use super::*;
    use crate::domain::cluster::Cluster;
    use crate::domain::membership::register::register;
    use crate::domain::record::Record;

    fn lines(records: &[serde_json::Value]) -> BTreeMap<RecordId, Line> {
        let mut cluster = Cluster::default();
        for value in records {
            let record = Record::from_value(value.clone()).unwrap();
            cluster.put(&record).unwrap();
        }
        register(&cluster, date(2025, 11, 30))
    }

    /// Speech without a language: kinds as they are, plain letters in lower case.
    fn listing(lines: &BTreeMap<RecordId, Line>) -> Listing {
        Listing::new(
            lines,
            &Speech {
                kind: &str::to_owned,
                plain: &str::to_lowercase,
                order: &|mut texts| {
                    texts.sort();
                    texts
                },
            },
        )
    }

    fn house() -> Listing {
        listing(&lines(&[
            json!({ "id": "in", "kind": "memberClass", "name": "Internal", "vote": true }),
            json!({ "id": "c", "kind": "member", "name": "Crane", "town": "Užice", "class": "in", "employees": 9, "memberSince": "2020-05-01", "founder": true }),
            json!({ "id": "a", "kind": "member", "name": "Axle", "employees": 40, "memberSince": "2021-01-01", "knowHow": ["Welding"] }),
            json!({ "id": "b", "kind": "member", "name": "Bolt", "town": "Čačak", "class": "in", "memberSince": "2020-01-01" }),
            json!({ "id": "z", "kind": "member", "name": "Zinc", "memberUntil": "2024-01-01" }),
        ]))
    }

    fn members(ask: &Ask) -> Vec<String> {
        let (rows, count) = house().answer(ask);
        let ids: Vec<String> = rows
            .iter()
            .filter_map(|row| match row {
                Row::Record(id) => Some(id.to_string()),
                Row::Group { .. } => None,
            })
            .collect();
        assert_eq!(ids.len(), count);
        ids
    }

    #[test]
    fn what_says_nothing_comes_last_whichever_way_a_column_is_turned() {
        let by = |sort, reversed| {
            members(&Ask {
                sort,
                reversed,
                ..Ask::default()
            })
        };
        assert_eq!(by(Column::Name, false), ["a", "b", "c"]);
        assert_eq!(by(Column::Name, true), ["c", "b", "a"]);
        assert_eq!(by(Column::Employees, false), ["c", "a", "b"]);
        assert_eq!(by(Column::Employees, true), ["a", "c", "b"]);
    }

    #[test]
    fn filters_narrow_together_and_words_are_found_in_any_order() {
        let found = |text: &str, class: Option<&str>| {
            members(&Ask {
                text: text.to_owned(),
                class: class.map(str::to_owned),
                ..Ask::default()
            })
        };
        assert_eq!(found("welding", None), ["a"]);
        assert_eq!(found("internal čačak", None), ["b"]);
        assert_eq!(found("", Some("")), ["a"]);
        assert_eq!(found("welding", Some("in")), [""; 0]);
    }

    #[test]
    fn founders_are_shown_alone_when_asked_for() {
        let ask = Ask {
            whoever: Whoever::Founders,
            ..Ask::default()
        };
        assert_eq!(members(&ask), ["c"]);
    }

    #[test]
    fn former_members_are_shown_when_asked_for() {
        let ask = Ask {
            former: true,
            ..Ask::default()
        };
        assert_eq!(members(&ask), ["a", "b", "c", "z"]);
    }

    #[test]
    fn whoever_joins_later_is_shown_when_asked_for_and_counts_for_nothing() {
        let listing = listing(&lines(&[
            json!({ "id": "a", "kind": "member", "name": "Axle", "town": "Užice" }),
            json!({ "id": "n", "kind": "member", "name": "New", "town": "Užice", "memberSince": "2025-12-01" }),
            json!({ "id": "z", "kind": "member", "name": "Zinc", "memberUntil": "2024-01-01" }),
        ]));
        let mut ask = Ask {
            group: Some(Column::Town),
            ..Ask::default()
        };
        assert_eq!(listing.answer(&ask).0.len(), 2);
        ask.coming = true;
        let (rows, count) = listing.answer(&ask);
        assert_eq!(count, 1);
        let head = Row::Group {
            name: Some("Užice".to_owned()),
            count: 1,
        };
        let member = |id| Row::Record(RecordId::new(id));
        assert_eq!(rows, [head, member("a"), member("n")]);
    }

    #[test]
    fn groups_are_headed_by_name_and_count_and_the_nameless_comes_last() {
        let heads = |group| {
            let ask = Ask {
                group: Some(group),
                ..Ask::default()
            };
            let (rows, _) = house().answer(&ask);
            rows.into_iter()
                .filter_map(|row| match row {
                    Row::Group { name, count } => Some((name, count)),
                    Row::Record(_) => None,
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(
            heads(Column::Class),
            [(Some("Internal".to_owned()), 2), (None, 1)]
        );
        assert_eq!(
            heads(Column::Since),
            [(Some("2020".to_owned()), 2), (Some("2021".to_owned()), 1)]
        );
    }

    #[test]
    fn the_census_counts_every_member_of_the_day_once() {
        let lines = lines(&[
            json!({ "id": "in", "kind": "memberClass", "name": "Internal", "vote": true }),
            json!({ "id": "a", "kind": "member", "name": "A", "class": "in", "memberKind": "company" }),
            json!({ "id": "b", "kind": "member", "name": "B", "memberKind": "company" }),
            json!({ "id": "c", "kind": "member", "name": "C", "class": "in", "memberUntil": "2020-01-01" }),
        ]);
        let key = |kind: &str, class: &str| (kind.to_owned(), class.to_owned());
        assert_eq!(
            census(&lines).into_iter().collect::<Vec<_>>(),
            [(key("company", ""), 1), (key("company", "in"), 1)]
        );
    }
}
