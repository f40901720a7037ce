//! What a person sees of a members' table before it comes in, in words.

use super::plan::{Remark, Taken};
use super::{Column, Import};
use crate::domain::cluster::Cluster;
use crate::exchange::tables::fold::short;
use crate::exchange::tables::import::EXTERNAL_ID;
use crate::exchange::tables::named::preview::{LONGEST, reason};
use crate::exchange::tables::named::{Does, Meaning as _, Preview};
use crate::words::Words;

/// Looks at a planned table.
#[must_use]
pub fn of(words: Words, import: &Import, cluster: &Cluster) -> Preview {
    let mut seen = Preview::begin(words, import, |it| {
        reason(
            words,
            it,
            |line| words.member_table_same_member(line),
            |name, count| words.member_table_ambiguous(name, count),
        )
    });
    for it in &import.taken {
        let does = Does::of(it.is.is_none(), it.does_something());
        seen.row(it.line, &it.name, does, || becomes(words, cluster, it));
        for said in &it.remarks {
            seen.remark(it.line, &it.name, || remark(words, said));
        }
    }
    seen
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
