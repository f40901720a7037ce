//! What a person sees of a table of projects before it comes in, in words.

use super::plan::{Reason, Remark, Taken};
use super::{Choices, Column, Import};
use crate::domain::cluster::Cluster;
use crate::domain::measure::Money;
use crate::domain::work::starting::Lacks;
use crate::exchange::tables::fold::short;
use crate::exchange::tables::members::Preview;
use crate::exchange::tables::members::preview::{LISTED, LONGEST, Line, SHOWN};
use crate::exchange::tables::projects::known::name_of;
use crate::words::{Formats, Words};

/// Looks at a text as it would come in.
#[must_use]
pub fn of_text(
    words: Words,
    formats: &dyn Formats,
    text: &str,
    cluster: &Cluster,
    choices: &Choices,
) -> Preview {
    if text.trim().is_empty() {
        return Preview::default();
    }
    of(
        words,
        formats,
        &Import::plan(text, cluster, choices),
        cluster,
    )
}

/// Looks at a planned table.
#[must_use]
pub fn of(words: Words, formats: &dyn Formats, import: &Import, cluster: &Cluster) -> Preview {
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
            name: short(&taken.title, LONGEST),
            said: remark(words, formats, it),
        }));
    }
    let all = remarks.len();
    remarks.truncate(LISTED);
    let columns = import.columns.meanings.iter().enumerate();
    Preview {
        new,
        changed,
        same: import.taken.len() - new - changed,
        rejected: import.rejected.len(),
        headed: import.columns.headed,
        columns: columns
            .map(|(at, meaning)| {
                let heading = import.columns.headings.get(at);
                let heading = heading.filter(|it| !it.is_empty());
                let heading =
                    heading.map_or_else(|| words.tables_column(at + 1), |it| short(it, LONGEST));
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
                name: short(&it.title, LONGEST),
                said: becomes(words, formats, cluster, it),
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

/// Why a row does not come in.
#[must_use]
pub fn reason(words: Words, reason: &Reason) -> String {
    match reason {
        Reason::OpenQuote => words.tables_reason_quote().to_owned(),
        Reason::ExtraCells { cells, columns } => words.tables_reason_cells(*cells, *columns),
        Reason::NoTitle => words.project_table_no_title().to_owned(),
        Reason::SameProject { line } => words.project_table_same_project(line),
        Reason::Ambiguous { title, count } => {
            words.project_table_ambiguous(short(title, LONGEST), *count)
        }
    }
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
    }
}
