//! What a person sees of a table of projects before it comes in, in words.

use super::known::name_of;
use super::plan::{Remark, Taken};
use super::{Column, Import};
use crate::domain::cluster::Cluster;
use crate::domain::measure::Money;
use crate::domain::work::starting::{Lack, Lacks};
use crate::exchange::tables::fold::short;
use crate::exchange::tables::named::preview::{LONGEST, reason};
use crate::exchange::tables::named::{Does, Meaning as _, Preview};
use crate::words::{Formats, Words};

/// Looks at a planned table.
#[must_use]
pub fn of(words: Words, formats: &dyn Formats, import: &Import, cluster: &Cluster) -> Preview {
    let mut seen = Preview::begin(words, import, |it| {
        reason(
            words,
            it,
            |line| words.project_table_same_project(line),
            |title, count| words.project_table_ambiguous(title, count),
        )
    });
    for it in &import.taken {
        let does = Does::of(it.is.is_none(), it.does_something());
        seen.row(it.line, &it.title, does, || {
            becomes(words, formats, cluster, it)
        });
        for said in &it.remarks {
            seen.remark(it.line, &it.title, || remark(words, formats, said));
        }
    }
    seen
}

/// What a row does: a new project, or the fields of one that change.
fn becomes(words: Words, formats: &dyn Formats, cluster: &Cluster, taken: &Taken) -> String {
    let mut changes = Vec::new();
    let new = taken.is.is_none();
    if new {
        changes.push(words.project_table_new().to_owned());
    }
    let currency = || {
        let own = taken.fields.iter().find(|(it, _)| *it == Column::Currency);
        let own = own.and_then(|(_, code)| code.as_str()).map(str::to_owned);
        let stands = taken.is.as_ref().and_then(|it| cluster.projects.get(it));
        own.or_else(|| stands.and_then(|it| it.currency.clone()))
            .or_else(|| cluster.organisation().and_then(|it| it.currency.clone()))
            .unwrap_or_default()
    };
    let told = |column: &Column| !(new && *column == Column::Title);
    for (column, value) in taken.fields.iter().filter(|it| told(&it.0)) {
        let text = value.as_str().unwrap_or_default();
        let said = match column {
            Column::Planned | Column::Revised | Column::Spent => {
                let minor = value.as_i64().map_or(0, |it| Money(it).minor_units());
                formats.amount(minor, &currency())
            }
            Column::Status => words.project_status(text).into_owned(),
            Column::Horizon => words.impact_horizon(text).into_owned(),
            Column::Start | Column::End => {
                let day = crate::domain::calendar::read_day(text);
                day.map_or_else(|| text.to_owned(), |day| formats.date(day))
            }
            Column::Partners | Column::Labels => {
                let all = value.as_array().map(Vec::as_slice).unwrap_or_default();
                let names = all
                    .iter()
                    .filter_map(|id| name_of(cluster, *column, id.as_str()?));
                names.collect::<Vec<_>>().join(", ")
            }
            Column::Theme | Column::Goal | Column::Group | Column::Lead | Column::Responsible => {
                name_of(cluster, *column, text).unwrap_or_default()
            }
            _ => text.to_owned(),
        };
        changes.push(format!("{}: {said}", column.word(words)));
    }
    short(&changes.join(" · "), 2 * LONGEST)
}

/// What of a row was read otherwise, or set aside.
#[must_use]
pub fn remark(words: Words, formats: &dyn Formats, remark: &Remark) -> String {
    let cut = |text: &String| short(text, LONGEST);
    match remark {
        Remark::Respelled { title } => words.member_table_respelled(cut(title)),
        Remark::NoSuch { column, word } => {
            words.project_table_no_such(column.word(words), cut(word))
        }
        Remark::Several {
            column,
            word,
            count,
        } => words.project_table_several(column.word(words), cut(word), *count),
        Remark::NotAStatus { word } => words.project_table_not_a_status(cut(word)),
        Remark::NotAHorizon { word } => words.project_table_not_a_horizon(cut(word)),
        Remark::NotADay { word } => words.member_table_not_a_day(cut(word)),
        Remark::DayReadAs { word, day } => {
            words.project_table_day_read_as(cut(word), formats.date(*day))
        }
        Remark::NotAnAmount { word } => words.project_table_not_an_amount(cut(word)),
        Remark::Negative { word } => words.project_table_negative(cut(word)),
        Remark::TooLarge { word } => words.project_table_too_large(cut(word)),
        Remark::NotACurrency { word } => words.project_table_not_a_currency(cut(word)),
        Remark::EndsFirst => words.project_table_ends_first().to_owned(),
        Remark::MayNotStart { lacks } => match lacks {
            Lacks::Responsible => words.project_table_start_responsible(),
            Lacks::Agreement => words.project_table_start_agreement(),
            Lacks::Both => words.project_table_start_both(),
        }
        .to_owned(),
        Remark::StartedWithout { lacks } => {
            let word = |lack, word: &'static str| lacks.includes(lack).then_some(word);
            let lacks = [
                word(Lack::Responsible, words.projects_no_responsible()),
                word(Lack::Agreement, words.board_no_agreement()),
            ];
            let lacks: Vec<&str> = lacks.into_iter().flatten().collect();
            words.project_table_started_without(lacks.join(" · "))
        }
    }
}
