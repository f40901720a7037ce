//! The columns of the table: their words, their looks, and which of them are shown.

use strum::IntoEnumIterator as _;

use super::Lines;
use crate::domain::work::listing::{Column, Said};
use crate::ui::places::listing::Picked;
use crate::words::Words;

/// The setting of this browser that names the chosen columns.
pub const COLUMNS_KEY: &str = "klaster.projects.columns";

/// Those that a table shows unless others are chosen.
const USUAL: [Column; 9] = [
    Column::Title,
    Column::Status,
    Column::Responsible,
    Column::Lead,
    Column::Start,
    Column::End,
    Column::Steps,
    Column::Planned,
    Column::Spent,
];

pub fn word(column: Column, words: Words) -> String {
    match column {
        Column::Title => words.record_project().to_owned(),
        Column::Status => words.status().to_owned(),
        Column::Responsible => words.projects_responsible().to_owned(),
        Column::Lead => words.projects_lead().to_owned(),
        Column::Group => words.projects_group().to_owned(),
        Column::Theme => words.record_theme().to_owned(),
        Column::Goal => words.record_goal().to_owned(),
        Column::Start => words.date_from().to_owned(),
        Column::End => words.date_to().to_owned(),
        Column::Steps => words.records("milestone").into_owned(),
        Column::Planned => words.projects_planned().to_owned(),
        Column::Revised => words.projects_revised().to_owned(),
        Column::Spent => words.projects_spent().to_owned(),
        Column::Impact => words.projects_impact().to_owned(),
        Column::Horizon => words.project_table_horizon().to_owned(),
        Column::Market => words.project_table_market().to_owned(),
        Column::Partners => words.projects_partners().to_owned(),
        Column::Labels => words.records("label").into_owned(),
    }
}

/// A word of a vocabulary as a cell shows it.
pub fn said(words: Words, column: Column, word: &str) -> String {
    match column {
        Column::Horizon => words.impact_horizon(word).into_owned(),
        _ => words.project_status(word).into_owned(),
    }
}

/// The class of its cells.
pub fn class(column: Column) -> &'static str {
    match column {
        Column::Start
        | Column::End
        | Column::Steps
        | Column::Planned
        | Column::Revised
        | Column::Spent => "figure",
        Column::Impact | Column::Goal | Column::Partners => "wide",
        _ => "",
    }
}

/// The columns by which the table is grouped, for a choice.
pub fn group_options(words: Words) -> Vec<(String, String)> {
    let none = (String::new(), words.timeline_together().to_owned());
    let groups = Column::GROUPS.into_iter().map(|column| {
        let name: &'static str = column.into();
        (name.to_owned(), word(column, words))
    });
    std::iter::once(none).chain(groups).collect()
}

/// The columns to show, in their order: those that were picked, else the usual ones.
pub fn shown(picked: Picked, lines: &Lines) -> Vec<Column> {
    if let Some(picked) = picked.columns::<Column>() {
        return Column::iter()
            .filter(|it| *it == Column::Title || picked.contains(it))
            .collect();
    }
    let says = |column: Column| {
        let said = |line: &[Said]| {
            line.get(column as usize)
                .is_some_and(|it| *it != Said::Nothing)
        };
        column != Column::Steps || lines.values().any(|line| said(line))
    };
    USUAL.into_iter().filter(|it| says(*it)).collect()
}

/// Every column that can be left out, and what it is called.
pub fn choice(words: Words) -> Vec<(&'static str, String)> {
    let all = Column::iter().filter(|it| *it != Column::Title);
    all.map(|it| (it.into(), word(it, words))).collect()
}
