//! What the columns of a members' table mean, guessed from their headings.

use std::collections::BTreeMap;

use strum::{Display, EnumIter, EnumString, IntoEnumIterator as _};

use super::synonyms::MEANINGS;
use crate::exchange::tables::fold::heading;
use crate::exchange::tables::sheet::Row;
use crate::exchange::tables::synonyms::holds;
use crate::words::Words;

/// What a column means, in the order in which a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Display, EnumIter, EnumString)]
#[strum(serialize_all = "camelCase")]
pub enum Column {
    Name,
    Class,
    Kind,
    Town,
    Activity,
    Employees,
    Founder,
    Since,
    Until,
    Representative,
    /// What the representative is in the house.
    Role,
    /// Of the representative.
    Email,
    /// Of the representative.
    Telephone,
    Deputy,
    /// Tags, parted by semicolons.
    KnowHow,
    Networks,
    /// The group it votes in.
    Group,
    /// How many votes it has.
    Weight,
    Note,
    /// The member's id here, or its number elsewhere.
    Id,
    /// Left out.
    Leave,
}

impl Column {
    /// Guesses what a heading means.
    #[must_use]
    pub fn of_heading(title: &str) -> Option<Self> {
        let word = heading(title);
        let mut meanings = MEANINGS.iter();
        let found = meanings.find(|(_, words)| !word.is_empty() && holds(words, &word));
        found.map(|(column, _)| *column)
    }

    /// What the column is called.
    #[must_use]
    pub fn word(self, words: Words) -> String {
        match self {
            Self::Name => words.name().to_owned(),
            Self::Class => words.members_class().to_owned(),
            Self::Kind => words.kind().to_owned(),
            Self::Town => words.members_town().to_owned(),
            Self::Activity => words.members_activity().to_owned(),
            Self::Employees => words.members_employees().to_owned(),
            Self::Founder => words.members_founder().to_owned(),
            Self::Since => words.members_since().to_owned(),
            Self::Until => words.members_until().to_owned(),
            Self::Representative => words.members_representative().to_owned(),
            Self::Role => words.member_table_role().to_owned(),
            Self::Email => words.tables_means_email().to_owned(),
            Self::Telephone => words.member_table_telephone().to_owned(),
            Self::Deputy => words.members_deputy().to_owned(),
            Self::KnowHow => words.members_know_how().to_owned(),
            Self::Networks => words.records("network").into_owned(),
            Self::Group => words.member_table_group().to_owned(),
            Self::Weight => words.member_table_weight().to_owned(),
            Self::Note => words.note().to_owned(),
            Self::Id => words.tables_means_id().to_owned(),
            Self::Leave => words.tables_means_leave().to_owned(),
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
        if columns.place(Column::Name).is_none() {
            let body = rows.get(usize::from(headed)..).unwrap_or_default();
            let free = |at: &usize| columns.meanings.get(*at) == Some(&Column::Leave);
            if let Some(at) = (0..width).find(|at| free(at) && are_names(body, *at)) {
                columns.set(at, Column::Name);
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

/// Whether most cells of a column read like names: with letters, and not one address.
fn are_names(rows: &[Row], at: usize) -> bool {
    let named = |row: &&Row| {
        let cell = row.cell(at);
        !cell.contains('@') && cell.chars().filter(|it| it.is_alphabetic()).count() > 1
    };
    rows.iter().filter(named).count() * 2 > rows.len()
}
