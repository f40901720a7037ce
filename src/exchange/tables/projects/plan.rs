//! Which project each row is, and what it changes there; and all of it as one command.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Column;
use super::days::{self, Habit};
use super::known::{Found, Known};
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::money::sound;
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::ProjectStatus;
use crate::domain::work::Project;
use crate::domain::work::starting::{self, Lacks};
use crate::exchange::tables::named::names::{key, same};
use crate::exchange::tables::named::{self, Choices, Columns, Reason, Table, values};
use crate::exchange::tables::sheet::Row;
use crate::words::amounts::{NotAnAmount, read_amount};

/// What of a row that comes in was read otherwise, or set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// The project stands here under a title that is written otherwise; that one stays.
    Respelled {
        title: String,
    },
    NoSuch {
        column: Column,
        word: String,
    },
    Several {
        column: Column,
        word: String,
        count: usize,
    },
    NotAStatus {
        word: String,
    },
    NotAHorizon {
        word: String,
    },
    NotADay {
        word: String,
    },
    /// A month, a quarter, a number of a spreadsheet.
    DayReadAs {
        word: String,
        day: Date,
    },
    NotAnAmount {
        word: String,
    },
    Negative {
        word: String,
    },
    TooLarge {
        word: String,
    },
    NotACurrency {
        word: String,
    },
    /// It would end before it begins.
    EndsFirst,
    /// It would start without what it must have.
    MayNotStart {
        lacks: Lacks,
    },
    /// It is new here and has started without what it must have: that is what was, and is marked.
    StartedWithout {
        lacks: Lacks,
    },
}

/// A row that comes in.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    pub line: usize,
    pub title: String,
    /// The project that it is, when it is there.
    pub is: Option<Id<Project>>,
    /// What changes about the project.
    pub fields: Vec<(Column, Value)>,
    pub remarks: Vec<Remark>,
}

impl Taken {
    /// Whether the row changes anything.
    #[must_use]
    pub fn does_something(&self) -> bool {
        self.is.is_none() || !self.fields.is_empty()
    }
}

/// What comes of a table of projects.
pub type Import = named::Import<Column, Taken>;

impl Import {
    /// Plans how the rows of a table come into an organisation.
    #[must_use]
    pub fn plan(text: &str, cluster: &Cluster, choices: &Choices) -> Self {
        let table = Table::read(text, choices);
        let columns = table.columns.clone();
        // Whoever wrote the one column wrote the other.
        let days = [Column::Start, Column::End].into_iter().flat_map(|column| {
            let rows = table.rows().iter();
            rows.map(move |row| (row, column))
        });
        let habit = Habit::of(days.map(|(row, column)| columns.raw(row, column)));
        let mut by_title: BTreeMap<String, Vec<&Project>> = BTreeMap::new();
        for project in cluster.projects.values() {
            let title = by_title.entry(key(&project.title)).or_default();
            title.push(project);
        }
        let mut planner = Planner {
            cluster,
            known: Known::read(cluster),
            habit,
            columns: &columns,
            by_title,
            seen: BTreeMap::new(),
        };
        table.import(|row| planner.take(row))
    }

    /// The import as one step; `base` is a text that begins no other id. New projects stand behind
    /// those that are here, as ideas where the table says nothing else.
    #[must_use]
    pub fn command(&self, cluster: &Cluster, base: &str) -> Command {
        let new = self.taken.iter().filter(|it| it.is.is_none()).count();
        let all = in_order(&cluster.projects);
        let last = all.iter().rev().find_map(|it| it.order.as_deref());
        let mut places = order::following(last, new).into_iter();
        let mut commands = Vec::new();
        for (at, taken) in self.taken.iter().enumerate() {
            if let Some(id) = &taken.is {
                if !taken.fields.is_empty() {
                    let fields = taken.fields.iter();
                    commands.push(Command::Set {
                        record: id.record(),
                        fields: fields
                            .map(|(column, value)| (column.field().to_owned(), Some(value.clone())))
                            .collect(),
                    });
                }
                continue;
            }
            let mut record = Record::new(Kind::Project, &format!("{base}-{at}"))
                .with("status", ProjectStatus::Idea.as_str())
                .with("order", places.next().unwrap_or_default());
            for (column, value) in &taken.fields {
                record = record.with(column.field(), value.clone());
            }
            commands.push(Command::Create(record));
        }
        Command::All(commands)
    }
}

struct Planner<'a> {
    cluster: &'a Cluster,
    known: Known<'a>,
    habit: Habit,
    columns: &'a Columns<Column>,
    by_title: BTreeMap<String, Vec<&'a Project>>,
    /// The lines on which projects came first: by id where they are here, else by title.
    seen: BTreeMap<String, usize>,
}

/// The fields of a row, and what is said of it.
#[derive(Default)]
struct Draft {
    fields: Vec<(Column, Value)>,
    remarks: Vec<Remark>,
}

impl<'a> Planner<'a> {
    fn cell(&self, row: &Row, column: Column) -> String {
        self.columns.text(row, column)
    }

    fn take(&mut self, row: &Row) -> Result<Taken, Reason> {
        let title = self.cell(row, Column::Title);
        let id = self.cell(row, Column::Id);
        let mut draft = Draft::default();
        let is = self.find(&id, &title)?;
        if is.is_none() && title.is_empty() {
            return Err(Reason::NoName);
        }
        let name = is.map_or_else(|| format!("# {}", key(&title)), |it| it.id.to_string());
        if let Some(line) = self.seen.get(&name) {
            return Err(Reason::Same { line: *line });
        }
        self.seen.insert(name, row.line);
        match is {
            None => draft
                .fields
                .push((Column::Title, Value::from(title.as_str()))),
            Some(it) if title.is_empty() || same(&it.title, &title) => {}
            // What is known by its id may be called otherwise by now.
            Some(it) if it.id.as_str() == id && key(&it.title) != key(&title) => {
                draft
                    .fields
                    .push((Column::Title, Value::from(title.as_str())));
            }
            Some(it) => draft.remarks.push(Remark::Respelled {
                title: it.title.clone(),
            }),
        }
        self.texts(row, is, &mut draft);
        self.words(row, is, &mut draft);
        self.references(row, is, &mut draft);
        self.days(row, is, &mut draft);
        self.amounts(row, is, &mut draft);
        self.start(is, &mut draft);
        Ok(Taken {
            line: row.line,
            title: is.map_or(title, |it| it.title.clone()),
            is: is.map(|it| it.id.clone()),
            fields: draft.fields,
            remarks: draft.remarks,
        })
    }

    /// The project that a row means; `None` for a new one.
    fn find(&self, id: &str, title: &str) -> Result<Option<&'a Project>, Reason> {
        if let Some(project) = self.cluster.projects.get(id) {
            return Ok(Some(project));
        }
        let named = self
            .by_title
            .get(&key(title))
            .map_or(&[][..], Vec::as_slice);
        match named {
            _ if title.is_empty() => Ok(None),
            [] => Ok(None),
            [one] => Ok(Some(one)),
            several => Err(Reason::Ambiguous {
                name: title.to_owned(),
                count: several.len(),
            }),
        }
    }

    fn texts(&self, row: &Row, is: Option<&Project>, draft: &mut Draft) {
        let stands = |read: fn(&Project) -> &Option<String>| is.and_then(|it| read(it).as_deref());
        for (column, stands) in [
            (Column::Impact, stands(|it| &it.expected_impact)),
            (Column::Market, stands(|it| &it.target_market)),
            (Column::Description, stands(|it| &it.description)),
            (Column::Result, stands(|it| &it.result)),
        ] {
            let text = self.cell(row, column);
            if !text.is_empty() && !stands.is_some_and(|it| same(it, &text)) {
                draft.fields.push((column, Value::from(text)));
            }
        }
        let word = self.cell(row, Column::Currency);
        let code = word.to_uppercase();
        let stands = stands(|it| &it.currency);
        if !word.is_empty() && stands != Some(code.as_str()) {
            if code.len() == 3 && code.bytes().all(|it| it.is_ascii_alphabetic()) {
                draft.fields.push((Column::Currency, Value::from(code)));
            } else {
                draft.remarks.push(Remark::NotACurrency { word });
            }
        }
    }

    fn words(&self, row: &Row, is: Option<&Project>, draft: &mut Draft) {
        let word = self.cell(row, Column::Status);
        let stands = is.and_then(|it| it.status.as_ref());
        if !word.is_empty() && stands.is_none_or(|it| it.as_str() != word) {
            match self.known.status(&word) {
                None => draft.remarks.push(Remark::NotAStatus { word }),
                Some(status) if Some(&status) == stands => {}
                Some(status) => {
                    let status = Value::from(status.as_str());
                    draft.fields.push((Column::Status, status));
                }
            }
        }
        let word = self.cell(row, Column::Horizon);
        let stands = is.and_then(|it| it.impact_horizon.as_ref());
        if !word.is_empty() && stands.is_none_or(|it| it.as_str() != word) {
            match self.known.horizon(&word) {
                None => draft.remarks.push(Remark::NotAHorizon { word }),
                Some(horizon) if Some(&horizon) == stands => {}
                Some(horizon) => {
                    let horizon = Value::from(horizon.as_str());
                    draft.fields.push((Column::Horizon, horizon));
                }
            }
        }
    }

    /// Names of what is here. Lists grow; nothing is taken out of them.
    fn references(&self, row: &Row, is: Option<&Project>, draft: &mut Draft) {
        for (column, stands) in [
            (
                Column::Theme,
                is.and_then(|it| it.theme.as_ref()).map(Id::record),
            ),
            (
                Column::Goal,
                is.and_then(|it| it.goal.as_ref()).map(Id::record),
            ),
            (
                Column::Group,
                is.and_then(|it| it.group.as_ref()).map(Id::record),
            ),
            (
                Column::Lead,
                is.and_then(|it| it.lead_member.as_ref()).map(Id::record),
            ),
            (
                Column::Responsible,
                is.and_then(|it| it.responsible.as_ref()).map(Id::record),
            ),
        ] {
            let word = self.cell(row, column);
            if word.is_empty() {
                continue;
            }
            let stands = stands.as_ref().map(RecordId::as_str);
            match self.known.find(column, &word, stands) {
                Found::One(id) if stands == Some(id.as_str()) => {}
                Found::One(id) => draft.fields.push((column, Value::from(id.as_str()))),
                Found::Nothing => draft.remarks.push(Remark::NoSuch { column, word }),
                Found::Several(count) => {
                    draft.remarks.push(Remark::Several {
                        column,
                        word,
                        count,
                    });
                }
            }
        }
        let partners = is.map_or_else(Vec::new, |it| it.partners.iter().map(Id::record).collect());
        let labels = is.map_or_else(Vec::new, |it| it.labels.iter().map(Id::record).collect());
        for (column, mut ids) in [(Column::Partners, partners), (Column::Labels, labels)] {
            let before = ids.len();
            for word in values::tags(self.columns.raw(row, column)) {
                let named = |id: &&RecordId| {
                    let name = self.known.name_of(column, id.as_str());
                    name.is_some_and(|it| key(&it) == key(&word))
                };
                let stands = ids.iter().find(named).map(|it| it.as_str().to_owned());
                match self.known.find(column, &word, stands.as_deref()) {
                    Found::One(id) if ids.contains(&id) => {}
                    Found::One(id) => ids.push(id),
                    Found::Nothing => draft.remarks.push(Remark::NoSuch { column, word }),
                    Found::Several(count) => {
                        draft.remarks.push(Remark::Several {
                            column,
                            word,
                            count,
                        });
                    }
                }
            }
            if ids.len() > before {
                let ids: Vec<&str> = ids.iter().map(RecordId::as_str).collect();
                draft.fields.push((column, Value::from(ids)));
            }
        }
    }

    /// A project that is here starts only with what it must have; then all the rest of its row still
    /// comes in. One that is new comes in as it is, and that is said.
    fn start(&self, is: Option<&Project>, draft: &mut Draft) {
        let field = |column: Column| {
            let field = draft.fields.iter().find(|(it, _)| *it == column);
            field
                .and_then(|(_, value)| value.as_str())
                .map(Id::<()>::new)
        };
        let Some(status) = field(Column::Status) else {
            return;
        };
        let status = ProjectStatus::from(status.as_str());
        let theme = field(Column::Theme).map(|it| it.record().into());
        let person = field(Column::Responsible).map(|it| it.record().into());
        let Some(is) = is else {
            let agreed = starting::agreement_of_theme(self.cluster, theme.as_ref()).is_some();
            let lacks = Lacks::of(person.is_some(), agreed);
            if let Some(lacks) = lacks.filter(|_| status.has_started()) {
                draft.remarks.push(Remark::StartedWithout { lacks });
            }
            return;
        };
        let mut after = is.clone();
        after.theme = theme.or(after.theme);
        after.responsible = person.or(after.responsible);
        if let Some(lacks) = starting::refusal(self.cluster, &after, Some(&status)) {
            draft.fields.retain(|(it, _)| *it != Column::Status);
            draft.remarks.push(Remark::MayNotStart { lacks });
        }
    }

    fn days(&self, row: &Row, is: Option<&Project>, draft: &mut Draft) {
        let mut day = |column, stands: Option<Date>| {
            let word = self.cell(row, column);
            if word.is_empty() {
                return stands;
            }
            match days::read(&word, self.habit, column == Column::End) {
                None => {
                    draft.remarks.push(Remark::NotADay { word });
                    stands
                }
                Some(read) => {
                    let day = read.day;
                    if !read.exact {
                        draft.remarks.push(Remark::DayReadAs { word, day });
                    }
                    Some(day)
                }
            }
        };
        let stands = (is.and_then(|it| it.start), is.and_then(|it| it.end));
        let start = day(Column::Start, stands.0);
        let end = day(Column::End, stands.1);
        if (start, end) == stands {
            return;
        }
        if let (Some(start), Some(end)) = (start, end)
            && end < start
        {
            draft.remarks.push(Remark::EndsFirst);
            return;
        }
        for (column, day, stands) in [
            (Column::Start, start, stands.0),
            (Column::End, end, stands.1),
        ] {
            if let Some(day) = day.filter(|day| Some(*day) != stands) {
                draft.fields.push((column, Value::from(day.to_string())));
            }
        }
    }

    fn amounts(&self, row: &Row, is: Option<&Project>, draft: &mut Draft) {
        for (column, stands) in [
            (Column::Planned, is.and_then(|it| it.budget_planned)),
            (Column::Revised, is.and_then(|it| it.budget_revised)),
            (Column::Spent, is.and_then(|it| it.budget_spent)),
        ] {
            let word = self.cell(row, column);
            if word.is_empty() {
                continue;
            }
            match read_amount(&word) {
                Ok(amount) if Some(amount) == stands => {}
                Ok(amount) if sound(amount).is_none() => {
                    draft.remarks.push(Remark::TooLarge { word });
                }
                Ok(amount) => {
                    let amount = Value::from(amount.minor_units());
                    draft.fields.push((column, amount));
                }
                Err(NotAnAmount::Unreadable(_)) => {
                    draft.remarks.push(Remark::NotAnAmount { word });
                }
                Err(NotAnAmount::Negative) => draft.remarks.push(Remark::Negative { word }),
                Err(NotAnAmount::TooLarge) => draft.remarks.push(Remark::TooLarge { word }),
            }
        }
    }
}
