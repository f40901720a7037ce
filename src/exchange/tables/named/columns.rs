//! What the columns of a table mean: guessed from their headings, else from their cells, and chosen.

use std::collections::BTreeMap;
use std::str::FromStr;

use strum::IntoEnumIterator;

use super::values;
use crate::exchange::tables::sheet::Row;
use crate::words::Words;

/// What a column can mean, in the order in which a table is written.
pub trait Meaning: Copy + PartialEq + ToString + FromStr + IntoEnumIterator {
    /// What a row is known by.
    const NAME: Self;
    /// Left out.
    const LEAVE: Self;

    /// Guesses what a heading means.
    fn of_heading(title: &str) -> Option<Self>;

    /// What the column is called.
    fn word(self, words: Words) -> String;

    /// Whether a cell reads like what a row is known by.
    fn is_like_a_name(cell: &str) -> bool;

    /// The columns that a table is written with.
    fn written() -> impl Iterator<Item = Self> {
        Self::iter().filter(|it| *it != Self::LEAVE)
    }
}

/// What a person decided about a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// Whether the first row holds headings; guessed when `None`.
    pub headed: Option<bool>,
    /// Columns that mean something else than was guessed, by the word of their meaning.
    pub columns: BTreeMap<usize, String>,
}

impl Choices {
    /// Lets a column mean what a word says; whether there is such a meaning. Of the columns that
    /// only one may be, the last choice stands.
    pub fn choose<M: Meaning>(&mut self, at: usize, word: &str) -> bool {
        let Ok(meaning) = word.parse::<M>() else {
            return false;
        };
        if meaning != M::LEAVE {
            self.columns.retain(|_, other| other != word);
        }
        self.columns.insert(at, word.to_owned());
        true
    }
}

/// Every meaning, its word in a file and its name, for a choice.
#[must_use]
pub fn meanings<M: Meaning>(words: Words) -> Vec<(String, String)> {
    M::iter()
        .map(|it| (it.to_string(), it.word(words)))
        .collect()
}

/// The columns of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns<M> {
    /// Whether the first row holds the headings.
    pub headed: bool,
    pub headings: Vec<String>,
    pub meanings: Vec<M>,
}

impl<M: Meaning> Columns<M> {
    #[must_use]
    pub fn place(&self, meaning: M) -> Option<usize> {
        self.meanings.iter().position(|it| *it == meaning)
    }

    /// What stands in a row under one meaning, as it was written.
    #[must_use]
    pub fn raw<'r>(&self, row: &'r Row, meaning: M) -> &'r str {
        self.place(meaning).map_or("", |at| row.cell(at))
    }

    /// What stands in a row under one meaning, on one line.
    #[must_use]
    pub fn text(&self, row: &Row, meaning: M) -> String {
        values::text(self.raw(row, meaning))
    }

    /// Guesses the columns; the choices go before what is guessed.
    #[must_use]
    pub fn guess(rows: &[Row], choices: &Choices) -> Self {
        let first = rows.first().map_or(&[][..], |row| row.cells.as_slice());
        let meant: Vec<Option<M>> = first.iter().map(|it| M::of_heading(it)).collect();
        let headed = choices
            .headed
            .unwrap_or_else(|| meant.iter().any(Option::is_some));
        let width = if headed {
            first.len()
        } else {
            let widths = rows.iter().map(|row| row.cells.len());
            widths.max().unwrap_or_default()
        };
        let mut columns = Self {
            headed,
            headings: Vec::new(),
            meanings: vec![M::LEAVE; width],
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
        if columns.place(M::NAME).is_none() {
            let body = rows.get(usize::from(headed)..).unwrap_or_default();
            let free = |at: &usize| columns.meanings.get(*at) == Some(&M::LEAVE);
            let named = |at: &usize| are_mostly(body, *at, M::is_like_a_name);
            if let Some(at) = (0..width).find(|at| free(at) && named(at)) {
                columns.set(at, M::NAME);
            }
        }
        for (at, word) in &choices.columns {
            let Ok(meaning) = word.parse::<M>() else {
                continue;
            };
            if meaning != M::LEAVE
                && let Some(other) = columns.place(meaning)
            {
                columns.set(other, M::LEAVE);
            }
            columns.set(*at, meaning);
        }
        columns
    }

    fn set(&mut self, at: usize, meaning: M) {
        if let Some(column) = self.meanings.get_mut(at) {
            *column = meaning;
        }
    }
}

/// Whether most cells of a column are as asked.
fn are_mostly(rows: &[Row], at: usize, asked: fn(&str) -> bool) -> bool {
    rows.iter().filter(|row| asked(row.cell(at))).count() * 2 > rows.len()
}
