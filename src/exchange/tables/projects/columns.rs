//! What the columns of a table of projects can mean.

use strum::{Display, EnumIter, EnumString};

use super::synonyms::{CURRENCIES, MEANINGS, SCALES};
use crate::exchange::tables::fold::{fold, heading};
use crate::exchange::tables::named::Meaning;
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

impl Meaning for Column {
    const NAME: Self = Self::Title;
    const LEAVE: Self = Self::Leave;

    /// A column of amounts in thousands is none that could be read as it stands.
    fn of_heading(title: &str) -> Option<Self> {
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

    fn word(self, words: Words) -> String {
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

    /// With a word in it.
    fn is_like_a_name(cell: &str) -> bool {
        cell.chars().filter(|it| it.is_alphabetic()).count() > 2
    }
}

impl Column {
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
