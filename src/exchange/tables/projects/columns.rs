//! What the columns of a table of projects mean, guessed from their headings.

use std::collections::BTreeMap;

use strum::{Display, EnumIter, EnumString, IntoEnumIterator as _};

use super::synonyms::{CURRENCIES, MEANINGS, SCALES};
use crate::exchange::tables::fold::{fold, heading};
use crate::exchange::tables::sheet::Row;
use crate::exchange::tables::synonyms::holds;
use crate::words::Words;

/// What a column means, in the order in which a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Display, EnumIter, EnumString)]
#[strum(serialize_all = "camelCase")]
pub enum Column {
    Title,
    Status,
    /// By its title or its year.
    Theme,
    Goal,
    Group,
    Lead,
    Responsible,
    /// Names, parted by semicolons.
    Partners,
    Start,
    End,
    Planned,
    Revised,
    Spent,
    /// ISO 4217 code.
    Currency,
    Impact,
    Horizon,
    Market,
    /// Names, parted by semicolons.
    Labels,
    Description,
    Result,
    /// The project's id here.
    Id,
    /// Left out.
    Leave,
}

impl Column {
    /// Guesses what a heading means. A column of amounts in thousands is none that could be read
    /// as it stands.
    #[must_use]
    pub fn of_heading(title: &str) -> Option<Self> {
        let folded = fold(title);
        let words = || folded.split(|it: char| !it.is_alphanumeric());
        if words().any(|it| !it.is_empty() && holds(SCALES, it)) {
            return None;
        }
        let find = |word: &str| {
            let mut meanings = MEANINGS.iter();
            let found = meanings.find(|(_, words)| !word.is_empty() && holds(words, word));
            found.map(|(column, _)| *column)
        };
        // “Budget (EUR)” and “Költség, Ft” are amounts all the same.
        let plain: String = words().filter(|it| !holds(CURRENCIES, it)).collect();
        find(&heading(title)).or_else(|| find(&plain))
    }

    /// What the column is called.
    #[must_use]
    pub fn word(self, words: Words) -> String {
        match self {
            Self::Title => words.name().to_owned(),
            Self::Status => words.status().to_owned(),
            Self::Theme => words.record_theme().to_owned(),
            Self::Goal => words.record_goal().to_owned(),
            Self::Group => words.projects_group().to_owned(),
            Self::Lead => words.projects_lead().to_owned(),
            Self::Responsible => words.projects_responsible().to_owned(),
            Self::Partners => words.projects_partners().to_owned(),
            Self::Start => words.date_from().to_owned(),
            Self::End => words.date_to().to_owned(),
            Self::Planned => words.projects_planned().to_owned(),
            Self::Revised => words.projects_revised().to_owned(),
            Self::Spent => words.projects_spent().to_owned(),
            Self::Currency => words.project_table_currency().to_owned(),
            Self::Impact => words.projects_impact().to_owned(),
            Self::Horizon => words.project_table_horizon().to_owned(),
            Self::Market => words.project_table_market().to_owned(),
            Self::Labels => words.records("label").into_owned(),
            Self::Description => words.project_table_description().to_owned(),
            Self::Result => words.project_table_result().to_owned(),
            Self::Id => words.tables_means_id().to_owned(),
            Self::Leave => words.tables_means_leave().to_owned(),
        }
    }

    /// The name of the field that it fills.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::Title | Self::Id | Self::Leave => "title",
            Self::Status => "status",
            Self::Theme => "theme",
            Self::Goal => "goal",
            Self::Group => "group",
            Self::Lead => "leadMember",
            Self::Responsible => "responsible",
            Self::Partners => "partners",
            Self::Start => "start",
            Self::End => "end",
            Self::Planned => "budgetPlanned",
            Self::Revised => "budgetRevised",
            Self::Spent => "budgetSpent",
            Self::Currency => "currency",
            Self::Impact => "expectedImpact",
            Self::Horizon => "impactHorizon",
            Self::Market => "targetMarket",
            Self::Labels => "labels",
            Self::Description => "description",
            Self::Result => "result",
        }
    }

    /// The columns that a table is written with.
    pub fn written() -> impl Iterator<Item = Self> {
        Self::iter().filter(|it| *it != Self::Leave)
    }
}

/// The columns of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Columns {
    /// Whether the first row holds the headings.
    pub headed: bool,
    pub headings: Vec<String>,
    pub meanings: Vec<Column>,
}

impl Columns {
    #[must_use]
    pub fn place(&self, meaning: Column) -> Option<usize> {
        self.meanings.iter().position(|it| *it == meaning)
    }

    /// Guesses the columns; `headed` and `chosen` are what a person says about them.
    #[must_use]
    pub fn guess(rows: &[Row], headed: Option<bool>, chosen: &BTreeMap<usize, Column>) -> Self {
        let first = rows.first().map_or(&[][..], |row| row.cells.as_slice());
        let meant: Vec<Option<Column>> = first.iter().map(|it| Column::of_heading(it)).collect();
        let headed = headed.unwrap_or_else(|| meant.iter().any(Option::is_some));
        let width = if headed {
            first.len()
        } else {
            let widths = rows.iter().map(|row| row.cells.len());
            widths.max().unwrap_or_default()
        };
        let mut columns = Self {
            headed,
            headings: Vec::new(),
            meanings: vec![Column::Leave; width],
        };
        if headed {
            columns.headings = first.iter().map(|it| it.trim().to_owned()).collect();
            for (at, meaning) in meant.into_iter().enumerate() {
                let Some(meaning) = meaning else { continue };
                // Of two columns of one meaning the first has it.
                if columns.place(meaning).is_none() {
                    columns.set(at, meaning);
                }
            }
        }
        if columns.place(Column::Title).is_none() {
            let body = rows.get(usize::from(headed)..).unwrap_or_default();
            let free = |at: &usize| columns.meanings.get(*at) == Some(&Column::Leave);
            if let Some(at) = (0..width).find(|at| free(at) && are_titles(body, *at)) {
                columns.set(at, Column::Title);
            }
        }
        for (at, meaning) in chosen {
            if *meaning != Column::Leave
                && let Some(other) = columns.place(*meaning)
            {
                columns.set(other, Column::Leave);
            }
            columns.set(*at, *meaning);
        }
        columns
    }

    fn set(&mut self, at: usize, meaning: Column) {
        if let Some(column) = self.meanings.get_mut(at) {
            *column = meaning;
        }
    }
}

/// Whether most cells of a column have words in them.
fn are_titles(rows: &[Row], at: usize) -> bool {
    let named = |row: &&Row| {
        let cell = row.cell(at);
        cell.chars().filter(|it| it.is_alphabetic()).count() > 2
    };
    rows.iter().filter(named).count() * 2 > rows.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn every_word_for_a_column_is_guessed_back_in_every_language() {
        for lang in Lang::ALL {
            for column in Column::written() {
                let word = column.word(Words::new(lang));
                assert_eq!(Column::of_heading(&word), Some(column), "{word}");
            }
        }
    }

    #[test]
    fn a_currency_beside_a_heading_changes_nothing_and_thousands_are_not_taken() {
        for title in [
            "Budget (EUR)",
            "Költségvetés, Ft",
            "Budžet RSD",
            "Kosten in €",
        ] {
            assert_eq!(Column::of_heading(title), Some(Column::Planned), "{title}");
        }
        for title in [
            "Budget (TEUR)",
            "Költségvetés ezer Ft",
            "Budget in thousands",
        ] {
            assert_eq!(Column::of_heading(title), None, "{title}");
        }
    }

    #[test]
    fn a_word_stands_under_one_meaning_alone() {
        let mut seen = std::collections::BTreeSet::new();
        for word in MEANINGS.iter().flat_map(|(_, words)| words.split(' ')) {
            assert!(seen.insert(word), "{word}");
        }
    }
}
