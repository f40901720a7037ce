//! What a person sees of a members' table before it comes in, in words.

use super::plan::{Reason, Remark, Taken};
use super::{Choices, Column, Import};
use crate::domain::cluster::Cluster;
use crate::exchange::tables::fold::short;
use crate::exchange::tables::import::EXTERNAL_ID;
use crate::words::Words;

/// How many rows show what comes in, how many sentences and rejected rows are listed.
pub const SHOWN: usize = 8;
pub const LISTED: usize = 200;

/// A longer text would bury its neighbours.
pub const LONGEST: usize = 80;

/// A line of a list: where it stands in the table, what it is, what is said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub line: usize,
    pub name: String,
    pub said: String,
}

/// What is shown of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Preview {
    pub new: usize,
    /// Members that are here and change.
    pub changed: usize,
    /// Members that are here and say the same already.
    pub same: usize,
    pub rejected: usize,
    pub headed: bool,
    /// Each column's heading and the word of its meaning.
    pub columns: Vec<(String, String)>,
    pub rows: Vec<Line>,
    pub refused: Vec<Line>,
    /// What was read otherwise or left out.
    pub remarks: Vec<Line>,
    pub more_remarks: usize,
    /// How many rows parted their cells by another sign.
    pub other_signs: usize,
}

impl Preview {
    /// Looks at a planned table.
    #[must_use]
    pub fn of(words: Words, import: &Import, cluster: &Cluster) -> Self {
        let does = |new: bool| {
            let taken = import.taken.iter();
            taken
                .filter(|it| it.does_something() && it.is.is_none() == new)
                .count()
        };
        let (new, changed) = (does(true), does(false));
        let mut remarks: Vec<Line> = Vec::new();
        for taken in &import.taken {
            remarks.extend(taken.remarks.iter().map(|it| Line {
                line: taken.line,
                name: short(&taken.name, LONGEST),
                said: remark(words, it),
            }));
        }
        let all = remarks.len();
        remarks.truncate(LISTED);
        let columns = import.columns.meanings.iter().enumerate();
        Self {
            new,
            changed,
            same: import.taken.len() - new - changed,
            rejected: import.rejected.len(),
            headed: import.columns.headed,
            columns: columns
                .map(|(at, meaning)| {
                    let heading = import.columns.headings.get(at);
                    let heading = heading.filter(|it| !it.is_empty());
                    let heading = heading
                        .map_or_else(|| words.tables_column(at + 1), |it| short(it, LONGEST));
                    (heading, meaning.to_string())
                })
                .collect(),
            rows: import
                .taken
                .iter()
                .filter(|it| it.does_something())
                .take(SHOWN)
                .map(|it| Line {
                    line: it.line,
                    name: short(&it.name, LONGEST),
                    said: becomes(words, cluster, it),
                })
                .collect(),
            refused: import
                .rejected
                .iter()
                .take(LISTED)
                .map(|it| Line {
                    line: it.line,
                    name: it.text.clone(),
                    said: reason(words, &it.reason),
                })
                .collect(),
            more_remarks: all - remarks.len(),
            remarks,
            other_signs: import.other_signs,
        }
    }

    /// Looks at a text as it would come in.
    #[must_use]
    pub fn of_text(words: Words, text: &str, cluster: &Cluster, choices: &Choices) -> Self {
        if text.trim().is_empty() {
            return Self::default();
        }
        Self::of(words, &Import::plan(text, cluster, choices), cluster)
    }

    #[must_use]
    pub fn does_something(&self) -> bool {
        self.new + self.changed > 0
    }
}

/// What a row does: a new member, or the fields of one that change.
fn becomes(words: Words, cluster: &Cluster, taken: &Taken) -> String {
    let mut changes = Vec::new();
    if taken.is.is_none() {
        changes.push(words.member_table_new().to_owned());
    }
    let new = taken.is.is_none();
    let told = |field: &&'static str| *field != EXTERNAL_ID && !(new && *field == "name");
    for (field, value) in taken.fields.iter().filter(|it| told(&it.0)) {
        let value = match *field {
            "class" => {
                let class = value.as_str().and_then(|id| cluster.member_classes.get(id));
                class.map(|it| it.name.clone()).unwrap_or_default()
            }
            "networks" => {
                let all = value.as_array().map(Vec::as_slice).unwrap_or_default();
                let names: Vec<&str> = all
                    .iter()
                    .filter_map(|id| cluster.networks.get(id.as_str()?))
                    .map(|it| it.name.as_str())
                    .collect();
                names.join(", ")
            }
            "memberKind" => words
                .member_kind(value.as_str().unwrap_or_default())
                .into_owned(),
            _ => plainly(value),
        };
        changes.push(format!("{}: {value}", field_word(words, field)));
    }
    for person in &taken.people {
        if person.names_it {
            changes.push(format!(
                "{}: {}",
                field_word(words, person.seat),
                person.name
            ));
        }
        for (field, value) in &person.fields {
            changes.push(format!("{}: {}", field_word(words, field), plainly(value)));
        }
    }
    short(&changes.join(" · "), 2 * LONGEST)
}

fn plainly(value: &serde_json::Value) -> String {
    use serde_json::Value;
    match value {
        Value::String(text) => text.clone(),
        Value::Array(all) => {
            let all: Vec<String> = all.iter().map(plainly).collect();
            all.join(", ")
        }
        Value::Bool(true) => "✓".to_owned(),
        Value::Bool(false) => "–".to_owned(),
        other => other.to_string(),
    }
}

/// What a field is called: as its column.
fn field_word(words: Words, field: &str) -> String {
    let column = match field {
        "class" => Column::Class,
        "memberKind" => Column::Kind,
        "town" => Column::Town,
        "activity" => Column::Activity,
        "employees" => Column::Employees,
        "founder" => Column::Founder,
        "memberSince" => Column::Since,
        "memberUntil" => Column::Until,
        "representative" => Column::Representative,
        "role" => Column::Role,
        "email" => Column::Email,
        "telephone" => Column::Telephone,
        "deputy" => Column::Deputy,
        "knowHow" => Column::KnowHow,
        "networks" => Column::Networks,
        "voteGroup" => Column::Group,
        "weight" => Column::Weight,
        "note" => Column::Note,
        _ => Column::Name,
    };
    column.word(words)
}

/// Why a row does not come in.
#[must_use]
pub fn reason(words: Words, reason: &Reason) -> String {
    match reason {
        Reason::OpenQuote => words.tables_reason_quote().to_owned(),
        Reason::ExtraCells { cells, columns } => words.tables_reason_cells(*cells, *columns),
        Reason::NoName => words.member_table_no_name().to_owned(),
        Reason::SameMember { line } => words.member_table_same_member(line),
        Reason::Ambiguous { name, count } => {
            words.member_table_ambiguous(short(name, LONGEST), *count)
        }
    }
}

/// What of a row was read otherwise, or left out.
#[must_use]
pub fn remark(words: Words, remark: &Remark) -> String {
    let cut = |text: &String| short(text, LONGEST);
    match remark {
        Remark::Respelled { name } => words.member_table_respelled(cut(name)),
        Remark::Renamed { name } => words.member_table_renamed(cut(name)),
        Remark::Nearly { name } => words.member_table_nearly(cut(name)),
        Remark::NoSuchClass { word } => words.member_table_no_class(cut(word)),
        Remark::ClassStays { class } => words.member_table_class_stays(cut(class)),
        Remark::OwnKind { word } => words.member_table_own_kind(cut(word)),
        Remark::NoSuchNetwork { word } => words.member_table_no_network(cut(word)),
        Remark::NotADay { word } => words.member_table_not_a_day(cut(word)),
        Remark::NotANumber { word } => words.member_table_not_a_number(cut(word)),
        Remark::NotYesOrNo { word } => words.member_table_not_yes_or_no(cut(word)),
        Remark::EndsFirst => words.member_table_ends_first().to_owned(),
        Remark::NobodyToReach => words.member_table_nobody().to_owned(),
    }
}
