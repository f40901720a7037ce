//! Which member each row is, and what it changes there.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Column;
use super::kinds::Kinds;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::membership::standing::Standings;
use crate::domain::membership::{Member, MemberClass, Person};
use crate::domain::organisation::Network;
use crate::exchange::tables::fold::{fold, parts};
use crate::exchange::tables::import::EXTERNAL_ID;
use crate::exchange::tables::named::names::{key, same};
use crate::exchange::tables::named::{self, Choices, Columns, Reason, Table, values};
use crate::exchange::tables::sheet::Row;

/// What of a row that comes in was read otherwise, or left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// The member stands here under a name that is written otherwise; that one stays.
    Respelled {
        name: String,
    },
    /// Known by its id, and called otherwise here; the name of the table is taken.
    Renamed {
        name: String,
    },
    /// Nearly the name of another row, or of a member that is not meant.
    Nearly {
        name: String,
    },
    /// No class of the organisation is called so.
    NoSuchClass {
        word: String,
    },
    /// A class changes by a decision with its day, not by a table.
    ClassStays {
        class: String,
    },
    /// A kind of the organisation's own.
    OwnKind {
        word: String,
    },
    NoSuchNetwork {
        word: String,
    },
    NotADay {
        word: String,
    },
    NotANumber {
        word: String,
    },
    NotYesOrNo {
        word: String,
    },
    /// It would end before it begins.
    EndsFirst,
    /// An e-mail, telephone or role without a representative.
    NobodyToReach,
}

/// A person of a row.
#[derive(Debug, Clone, PartialEq)]
pub struct Somebody {
    pub name: String,
    /// Who it is, where that person is there.
    pub is: Option<Id<Person>>,
    /// Whether the member must still name that person.
    pub seat: &'static str,
    pub names_it: bool,
    /// What changes about the person.
    pub fields: Vec<(&'static str, Value)>,
}

/// A row that comes in.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    pub line: usize,
    pub name: String,
    /// The member that it is, when it is there.
    pub is: Option<Id<Member>>,
    /// What changes about the member.
    pub fields: Vec<(&'static str, Value)>,
    pub people: Vec<Somebody>,
    pub remarks: Vec<Remark>,
}

impl Taken {
    /// Whether the row changes anything.
    #[must_use]
    pub fn does_something(&self) -> bool {
        self.is.is_none()
            || !self.fields.is_empty()
            || self
                .people
                .iter()
                .any(|it| it.names_it || !it.fields.is_empty())
    }
}

/// What comes of a table of members.
pub type Import = named::Import<Column, Taken>;

impl Import {
    /// Plans how the rows of a table come into an organisation, whose classes are those of a day.
    #[must_use]
    pub fn plan(text: &str, cluster: &Cluster, choices: &Choices, day: Date) -> Self {
        let table = Table::read(text, choices);
        let columns = table.columns.clone();
        let mut planner = Planner {
            here: Here::read(cluster),
            standings: Standings::new(cluster),
            day,
            columns: &columns,
            kinds: Kinds::all(),
            seen: BTreeMap::new(),
            nearly: BTreeMap::new(),
            known: BTreeMap::new(),
        };
        table.import(|row| planner.take(row))
    }
}

/// What is here, looked up by name.
struct Here<'c> {
    cluster: &'c Cluster,
    by_id: BTreeMap<String, &'c Member>,
    by_key: BTreeMap<String, Vec<&'c Member>>,
    by_fold: BTreeMap<String, Vec<&'c Member>>,
    people: BTreeMap<&'c Id<Member>, Vec<&'c Person>>,
}

impl<'c> Here<'c> {
    fn read(cluster: &'c Cluster) -> Self {
        let mut here = Self {
            cluster,
            by_id: BTreeMap::new(),
            by_key: BTreeMap::new(),
            by_fold: BTreeMap::new(),
            people: BTreeMap::new(),
        };
        for member in cluster.members.values() {
            let elsewhere = member.extra.get(EXTERNAL_ID).and_then(Value::as_str);
            for id in elsewhere.into_iter().chain([member.id.as_str()]) {
                here.by_id.insert(id.to_owned(), member);
            }
            let by_key = here.by_key.entry(key(&member.name)).or_default();
            by_key.push(member);
            here.by_fold
                .entry(fold(&member.name))
                .or_default()
                .push(member);
        }
        for person in cluster.people.values() {
            if let Some(member) = &person.member {
                here.people.entry(member).or_default().push(person);
            }
        }
        here
    }
}

struct Planner<'a> {
    here: Here<'a>,
    standings: Standings<'a>,
    day: Date,
    columns: &'a Columns<Column>,
    kinds: Kinds,
    /// The lines on which names of new members, and members that are here, came first.
    seen: BTreeMap<String, usize>,
    nearly: BTreeMap<String, String>,
    known: BTreeMap<Id<Member>, usize>,
}

impl<'a> Planner<'a> {
    fn cell(&self, row: &Row, column: Column) -> String {
        self.columns.text(row, column)
    }

    fn take(&mut self, row: &Row) -> Result<Taken, Reason> {
        let name = self.cell(row, Column::Name);
        let id = self.cell(row, Column::Id);
        let mut remarks = Vec::new();
        let is = self.find(&id, &name, &mut remarks)?;
        if let Some(member) = is {
            if let Some(line) = self.known.get(&member.id) {
                return Err(Reason::Same { line: *line });
            }
            self.known.insert(member.id.clone(), row.line);
        } else {
            if name.is_empty() {
                return Err(Reason::NoName);
            }
            let key = key(&name);
            if let Some(line) = self.seen.get(&key) {
                return Err(Reason::Same { line: *line });
            }
            self.seen.insert(key, row.line);
            if let Some(other) = self.nearly.insert(fold(&name), name.clone()) {
                remarks.push(Remark::Nearly { name: other });
            }
        }
        let mut fields = Vec::new();
        // Whoever is known by its id may be called otherwise by now.
        let renamed = |it: &Member| {
            self.here.by_id.contains_key(&id) && !name.is_empty() && key(&it.name) != key(&name)
        };
        if is.is_none_or(renamed) {
            fields.push(("name", Value::from(name.as_str())));
        }
        if is.is_some_and(renamed) {
            remarks.push(Remark::Renamed { name: name.clone() });
        }
        if is.is_none() && !id.is_empty() {
            fields.push((EXTERNAL_ID, Value::from(id.as_str())));
        }
        self.texts(row, is, &mut fields);
        self.membership(row, is, &mut fields, &mut remarks);
        self.figures(row, is, &mut fields, &mut remarks);
        self.lists(row, is, &mut fields, &mut remarks);
        let people = self.people(row, is, &mut remarks);
        Ok(Taken {
            line: row.line,
            name: is.map_or(name, |it| it.name.clone()),
            is: is.map(|it| it.id.clone()),
            fields,
            people,
            remarks,
        })
    }

    /// The member that a row means; `None` for a new one.
    fn find(
        &self,
        id: &str,
        name: &str,
        remarks: &mut Vec<Remark>,
    ) -> Result<Option<&'a Member>, Reason> {
        if let Some(member) = self.here.by_id.get(id) {
            return Ok(Some(member));
        }
        if name.is_empty() {
            return Ok(None);
        }
        let several = |all: &[&Member]| Reason::Ambiguous {
            name: name.to_owned(),
            count: all.len(),
        };
        let written = self
            .here
            .by_key
            .get(&key(name))
            .map_or(&[][..], Vec::as_slice);
        match written {
            [member] => {
                if member.name != name {
                    let name = member.name.clone();
                    remarks.push(Remark::Respelled { name });
                }
                return Ok(Some(member));
            }
            [] => {}
            [..] => {
                // Of several with one name the one that is spelled just so is meant, if it is alone.
                let mut exact = written.iter().filter(|it| it.name == name);
                return match (exact.next(), exact.next()) {
                    (Some(member), None) => Ok(Some(member)),
                    _ => Err(several(written)),
                };
            }
        }
        let nearly = self
            .here
            .by_fold
            .get(&fold(name))
            .map_or(&[][..], Vec::as_slice);
        match nearly {
            [] => Ok(None),
            [member] => {
                let near = member.name.clone();
                // Without any accent a name was typed in a hurry; with other ones it is another name.
                if name.is_ascii() {
                    remarks.push(Remark::Respelled { name: near });
                    Ok(Some(member))
                } else {
                    remarks.push(Remark::Nearly { name: near });
                    Ok(None)
                }
            }
            [..] => Err(several(nearly)),
        }
    }

    fn texts(&self, row: &Row, is: Option<&Member>, fields: &mut Vec<(&'static str, Value)>) {
        let stands: [(Column, &'static str, Option<&str>); 4] = [
            (Column::Town, "town", is.and_then(|it| it.town.as_deref())),
            (
                Column::Activity,
                "activity",
                is.and_then(|it| it.activity.as_deref()),
            ),
            (
                Column::Group,
                "voteGroup",
                is.and_then(|it| it.vote_group.as_deref()),
            ),
            (Column::Note, "note", is.and_then(|it| it.note.as_deref())),
        ];
        for (column, field, stands) in stands {
            let text = self.cell(row, column);
            if !text.is_empty() && !stands.is_some_and(|it| same(it, &text)) {
                fields.push((field, Value::from(text)));
            }
        }
    }

    fn membership(
        &self,
        row: &Row,
        is: Option<&Member>,
        fields: &mut Vec<(&'static str, Value)>,
        remarks: &mut Vec<Remark>,
    ) {
        let word = self.cell(row, Column::Class);
        if !word.is_empty() {
            let has_one = is.is_some_and(|it| it.class.is_some());
            let stands = is.and_then(|it| self.standings.class_on(it, self.day));
            match class_called(self.here.cluster, &word) {
                None => remarks.push(Remark::NoSuchClass { word }),
                Some(class) if !has_one => {
                    fields.push(("class", Value::from(class.id.as_str())));
                }
                Some(class) if stands.map(|it| &it.id) != Some(&class.id) => {
                    remarks.push(Remark::ClassStays { class: word });
                }
                Some(_) => {}
            }
        }
        let word = self.cell(row, Column::Kind);
        if !word.is_empty() {
            let kind = self.kinds.read(&word);
            if is.and_then(|it| it.member_kind.as_ref()) != Some(&kind) {
                if let crate::domain::vocabulary::MemberKind::Other(_) = &kind {
                    remarks.push(Remark::OwnKind { word });
                }
                fields.push(("memberKind", Value::from(kind.as_str())));
            }
        }
        let mut day = |column, stands: Option<_>| {
            let word = self.cell(row, column);
            if word.is_empty() {
                return stands;
            }
            let day = values::day(&word);
            if day.is_none() {
                remarks.push(Remark::NotADay { word });
            }
            day.or(stands)
        };
        let since = day(Column::Since, is.and_then(|it| it.member_since));
        let until = day(Column::Until, is.and_then(|it| it.member_until));
        if let (Some(since), Some(until)) = (since, until)
            && until < since
        {
            remarks.push(Remark::EndsFirst);
            return;
        }
        for (field, day, stands) in [
            ("memberSince", since, is.and_then(|it| it.member_since)),
            ("memberUntil", until, is.and_then(|it| it.member_until)),
        ] {
            if let Some(day) = day.filter(|day| Some(*day) != stands) {
                fields.push((field, Value::from(day.to_string())));
            }
        }
    }

    fn figures(
        &self,
        row: &Row,
        is: Option<&Member>,
        fields: &mut Vec<(&'static str, Value)>,
        remarks: &mut Vec<Remark>,
    ) {
        for (column, field, stands) in [
            (
                Column::Employees,
                "employees",
                is.and_then(|it| it.employees),
            ),
            (Column::Weight, "weight", is.and_then(|it| it.weight)),
        ] {
            let word = self.cell(row, column);
            match values::number(&word) {
                _ if word.is_empty() => {}
                None => remarks.push(Remark::NotANumber { word }),
                number if number == stands => {}
                Some(number) => fields.push((field, Value::from(number))),
            }
        }
        let word = self.cell(row, Column::Founder);
        match values::yes_or_no(&word) {
            _ if word.is_empty() => {}
            None => remarks.push(Remark::NotYesOrNo { word }),
            Some(founder) if founder == is.is_some_and(|it| it.founder) => {}
            Some(founder) => fields.push(("founder", Value::from(founder))),
        }
    }

    /// Lists grow; nothing is taken out of them.
    fn lists(
        &self,
        row: &Row,
        is: Option<&Member>,
        fields: &mut Vec<(&'static str, Value)>,
        remarks: &mut Vec<Remark>,
    ) {
        let raw = |column| values::tags(self.columns.raw(row, column));
        let mut tags = is.map(|it| it.know_how.clone()).unwrap_or_default();
        let before = tags.len();
        for tag in raw(Column::KnowHow) {
            if !tags.iter().any(|it| key(it) == key(&tag)) {
                tags.push(tag);
            }
        }
        if tags.len() > before {
            fields.push(("knowHow", Value::from(tags)));
        }
        let mut networks: Vec<&str> = is
            .map(|it| it.networks.iter().map(Id::as_str).collect())
            .unwrap_or_default();
        let before = networks.len();
        for word in raw(Column::Networks) {
            match network_called(self.here.cluster, &word) {
                None => remarks.push(Remark::NoSuchNetwork { word }),
                Some(network) if networks.contains(&network.id.as_str()) => {}
                Some(network) => networks.push(network.id.as_str()),
            }
        }
        if networks.len() > before {
            fields.push(("networks", Value::from(networks)));
        }
    }

    fn people(&self, row: &Row, is: Option<&Member>, remarks: &mut Vec<Remark>) -> Vec<Somebody> {
        let reach = [
            (Column::Role, "role"),
            (Column::Email, "email"),
            (Column::Telephone, "telephone"),
        ]
        .map(|(column, field)| (field, self.cell(row, column)));
        let seats = [
            (
                Column::Representative,
                "representative",
                is.and_then(|it| it.representative.as_ref()),
            ),
            (
                Column::Deputy,
                "deputy",
                is.and_then(|it| it.deputy.as_ref()),
            ),
        ];
        let mut people = Vec::new();
        for (column, seat, stands) in seats {
            let stands = stands.and_then(|id| self.here.cluster.people.get(id));
            let name = self.cell(row, column);
            let leads = column == Column::Representative;
            let reach = if leads { &reach[..] } else { &[] };
            let told = reach.iter().any(|(_, text)| !text.is_empty());
            let person = if name.is_empty() {
                match stands.filter(|_| told) {
                    Some(person) => Some(person),
                    None => {
                        if leads && told {
                            remarks.push(Remark::NobodyToReach);
                        }
                        continue;
                    }
                }
            } else {
                stands
                    .filter(|it| one_person(&it.name, &name))
                    .or_else(|| self.person_of(is, &name))
            };
            let mut fields = Vec::new();
            for (field, text) in reach {
                let now = person.and_then(|it| match *field {
                    "role" => it.role.as_deref(),
                    "email" => it.email.as_deref(),
                    _ => it.telephone.as_deref(),
                });
                if !text.is_empty() && !now.is_some_and(|it| same(it, text)) {
                    fields.push((*field, Value::from(text.as_str())));
                }
            }
            people.push(Somebody {
                name: person.map_or(name, |it| it.name.clone()),
                is: person.map(|it| it.id.clone()),
                seat,
                names_it: person.is_none() || person.map(|it| &it.id) != stands.map(|it| &it.id),
                fields,
            });
        }
        people
    }

    fn person_of(&self, member: Option<&Member>, name: &str) -> Option<&'a Person> {
        let people = self.here.people.get(&member?.id)?;
        people.iter().copied().find(|it| one_person(&it.name, name))
    }
}

/// Whether two names of people of one house mean one of them: the order of names does not matter.
fn one_person(one: &str, other: &str) -> bool {
    key(one) == key(other) || parts(one) == parts(other)
}

/// The class that a word means: its name, or the beginning of one alone.
fn class_called<'c>(cluster: &'c Cluster, word: &str) -> Option<&'c MemberClass> {
    let wanted = fold(word);
    let classes = || cluster.member_classes.values();
    let exact = classes().find(|it| fold(&it.name) == wanted || it.id.as_str() == word);
    exact.or_else(|| {
        let mut begun = classes().filter(|it| fold(&it.name).starts_with(&wanted));
        begun.next().filter(|_| begun.next().is_none())
    })
}

fn network_called<'c>(cluster: &'c Cluster, word: &str) -> Option<&'c Network> {
    let wanted = fold(word);
    let mut networks = cluster.networks.values();
    networks.find(|it| fold(&it.name) == wanted || it.id.as_str() == word)
}
