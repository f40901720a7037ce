//! What the columns of a table mean, guessed from their headings and, without any, from their cells.

use std::collections::{BTreeMap, BTreeSet};

use strum::{Display, EnumIter, EnumString, IntoStaticStr};

use crate::domain::sorting::Gather as _;
use crate::exchange::tables::fold::{fold, heading};
use crate::exchange::tables::sheet::{Connect, Row};
use crate::exchange::tables::synonyms::{
    ABOVE, AFFIXES, ASSISTANT, DEPARTMENT, EMAIL, FAMILY, FAMILY_FIRST, GIVEN, ID, ID_OF, NAME,
    PEER, SECOND, SECOND_ALONE, TITLE, holds,
};

/// What a column means.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Display, EnumIter, EnumString, IntoStaticStr,
)]
#[strum(serialize_all = "camelCase")]
pub enum Column {
    Name,
    GivenName,
    FamilyName,
    Id,
    /// Names the row that it stands under: by id, e-mail or name.
    Parent,
    /// Reports to these, too: the dotted line.
    Second,
    /// Works with these.
    Peer,
    Title,
    Department,
    Email,
    Assistant,
    /// Kept with the body, under its own heading.
    Keep,
    /// Left out.
    Leave,
}

/// A longer heading is a text, and no word for anything.
const LONGEST_HEADING: usize = 60;

impl Column {
    /// Guesses what a heading means.
    #[must_use]
    pub fn of_heading(title: &str) -> Option<Self> {
        let word = heading(title);
        let word = word.as_str();
        let lists: [(&str, Self); 9] = [
            (EMAIL, Self::Email),
            (NAME, Self::Name),
            (GIVEN, Self::GivenName),
            (FAMILY, Self::FamilyName),
            (TITLE, Self::Title),
            (DEPARTMENT, Self::Department),
            (ASSISTANT, Self::Assistant),
            (PEER, Self::Peer),
            (SECOND_ALONE, Self::Second),
        ];
        if word.is_empty() {
            return (title.trim() == "#").then_some(Self::Id);
        }
        if word == "ime" {
            return Some(Self::Name);
        }
        if let Some((_, column)) = lists.iter().find(|(list, _)| holds(list, word)) {
            return Some(*column);
        }
        if is_id(word) {
            return Some(Self::Id);
        }
        if matches!(word, "stpid" | "managedby") || is_above(word) {
            return Some(Self::Parent);
        }
        let second = SECOND.split(' ').any(|it| {
            let rest = word.strip_prefix(it);
            rest.is_some_and(is_above)
        });
        second.then_some(Self::Second)
    }

    /// Whether several columns of a table may mean this.
    #[must_use]
    pub fn may_repeat(self) -> bool {
        matches!(
            self,
            Self::Parent | Self::Second | Self::Peer | Self::Keep | Self::Leave
        )
    }
}

fn is_id(word: &str) -> bool {
    let of = |id| word.strip_suffix(id).is_some_and(|of| holds(ID_OF, of));
    holds(ID, word) || ID.split(' ').any(of)
}

/// Whether a heading is a word for who stands above, whatever of that person it asks for.
fn is_above(word: &str) -> bool {
    if word.len() > LONGEST_HEADING {
        return false;
    }
    let (mut waiting, mut seen) = (vec![word], BTreeSet::new());
    while let Some(word) = waiting.pop() {
        if holds(ABOVE, word) {
            return true;
        }
        if seen.insert(word) {
            let without = |affix| [word.strip_prefix(affix), word.strip_suffix(affix)];
            waiting.extend(AFFIXES.split(' ').flat_map(without).flatten());
        }
    }
    false
}

/// The columns of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Columns {
    /// Whether the first row holds the headings.
    pub headed: bool,
    pub headings: Vec<String>,
    pub meanings: Vec<Column>,
    /// Whether a family's name comes before a given name.
    pub family_first: bool,
    /// What lines to others are about, by column, where draw.io is told.
    pub subjects: BTreeMap<usize, String>,
}

impl Columns {
    /// The places of the columns of one meaning, in order.
    pub fn places(&self, meaning: Column) -> impl Iterator<Item = usize> {
        let all = self.meanings.iter().enumerate();
        all.filter(move |(_, it)| **it == meaning).map(|(at, _)| at)
    }

    #[must_use]
    pub fn place(&self, meaning: Column) -> Option<usize> {
        self.places(meaning).next()
    }

    /// Guesses the columns; `headed` and `chosen` are what a person says about them.
    #[must_use]
    pub fn guess(
        rows: &[Row],
        connects: &[Connect],
        headed: Option<bool>,
        chosen: &BTreeMap<usize, Column>,
    ) -> Self {
        let first = rows.first();
        let cells = first.map_or(&[][..], |row| row.cells.as_slice());
        let meant: Vec<Option<Column>> = cells.iter().map(|it| Column::of_heading(it)).collect();
        let headed = headed.unwrap_or_else(|| meant.iter().any(Option::is_some));
        let body = rows.get(usize::from(headed)..).unwrap_or_default();
        let width = if headed {
            cells.len()
        } else {
            rows.iter()
                .map(|row| row.cells.len())
                .max()
                .unwrap_or_default()
        };
        let mut columns = Self {
            headed,
            headings: Vec::new(),
            meanings: vec![Column::Keep; width],
            family_first: headed && cells.iter().any(|it| holds(FAMILY_FIRST, &heading(it))),
            subjects: BTreeMap::new(),
        };
        if headed {
            columns.headings = cells.iter().map(|it| it.trim().to_owned()).collect();
            for (at, meaning) in meant.into_iter().enumerate() {
                let Some(meaning) = meaning else { continue };
                // Of two columns of one meaning the first has it; the other is kept.
                let free = meaning.may_repeat() || columns.place(meaning).is_none();
                if free && (meaning != Column::Parent || !is_yes_or_no(body, at)) {
                    columns.set(at, meaning);
                }
            }
        }
        columns.follow(connects);
        columns.look_at_cells(body);
        for (at, meaning) in chosen {
            if !meaning.may_repeat()
                && let Some(other) = columns.place(*meaning)
            {
                columns.set(other, Column::Keep);
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

    fn is_free(&self, at: usize) -> bool {
        self.meanings.get(at) == Some(&Column::Keep)
    }

    /// What draw.io is told of its columns goes before what their headings seem to say: its first
    /// lines lead to who stands above, the others to whom they work with.
    fn follow(&mut self, connects: &[Connect]) {
        let mut above = None;
        for connect in connects {
            let Some(at) = self.headings.iter().position(|it| *it == connect.from) else {
                continue;
            };
            let beside = matches!(self.meanings.get(at), Some(Column::Peer | Column::Second));
            if !beside && *above.get_or_insert(at) == at {
                self.set(at, Column::Parent);
                continue;
            }
            if !beside {
                self.set(at, Column::Peer);
            }
            self.subjects.insert(at, connect.label.clone());
        }
    }

    /// Fills what no heading said from what stands in the cells.
    fn look_at_cells(&mut self, rows: &[Row]) {
        let width = self.meanings.len();
        let named = [Column::Name, Column::GivenName, Column::FamilyName];
        if !named.iter().any(|it| self.place(*it).is_some()) {
            let name = (0..width).find(|at| self.is_free(*at) && are_names(rows, *at));
            if let Some(name) = name {
                self.set(name, Column::Name);
            }
        }
        if self.place(Column::Email).is_none() {
            let email = |at: &usize| {
                let (filled, fitting) =
                    share(rows, *at, |it| it.contains('@') && !it.contains(' '));
                filled > 0 && fitting * 10 >= filled * 9
            };
            if let Some(email) = (0..width).find(|at| self.is_free(*at) && email(at)) {
                self.set(email, Column::Email);
            }
        }
        if self.place(Column::Parent).is_none() {
            let keys = [Column::Id, Column::Email, Column::Name].map(|it| self.place(it));
            let keys = keys.into_iter().flatten();
            let keys: BTreeSet<String> = keys
                .flat_map(|at| rows.iter().map(move |row| fold(row.cell(at))))
                .filter(|it| !it.is_empty())
                .gathered();
            let parent = |at: &usize| {
                let (filled, known) = share(rows, *at, |it| keys.contains(&fold(it)));
                filled > 0 && known * 5 >= filled * 3
            };
            if let Some(parent) = (0..width).find(|at| self.is_free(*at) && parent(at)) {
                self.set(parent, Column::Parent);
            }
        }
        if self.place(Column::Title).is_none() && !self.headed {
            let title = (0..width).find(|at| self.is_free(*at) && are_names(rows, *at));
            if let Some(title) = title {
                self.set(title, Column::Title);
            }
        }
    }
}

/// How many cells of a column are filled, and how many of those are as asked.
fn share(rows: &[Row], at: usize, asked: impl Fn(&str) -> bool) -> (usize, usize) {
    let filled = rows
        .iter()
        .map(|row| row.cell(at))
        .filter(|it| !it.is_empty());
    filled.fold((0, 0), |(filled, fitting), it| {
        (filled + 1, fitting + usize::from(asked(it)))
    })
}

/// Whether the cells of a column read like names: letters, and no address.
fn are_names(rows: &[Row], at: usize) -> bool {
    let like_a_name = |it: &str| {
        let letters = it.chars().filter(|it| it.is_alphabetic()).count();
        letters > 1 && !it.contains("://") && !it.contains('@')
    };
    let (filled, names) = share(rows, at, like_a_name);
    filled * 2 > rows.len() && names * 10 >= filled * 8
}

fn is_yes_or_no(rows: &[Row], at: usize) -> bool {
    let (filled, fitting) = share(rows, at, |it| {
        matches!(
            fold(it).as_str(),
            "yes" | "no" | "true" | "false" | "ja" | "nein" | "igen" | "nem" | "da" | "ne"
        )
    });
    filled > 0 && filled == fitting
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_the_words_of_many_programs_and_five_languages() {
        use Column::*;
        let known: &[(Column, &[&str])] = &[
            (
                Id,
                &[
                    "id",
                    "nodeId",
                    "ID",
                    "Unique ID",
                    "PersonID",
                    "Employee ID",
                    "Personalnummer",
                    "Mitarbeiter-ID",
                    "Azonosító",
                    "Šifra",
                    "Шифра",
                    "#",
                ],
            ),
            (
                Parent,
                &[
                    "parentId",
                    "parentNodeId",
                    "pid",
                    "manager",
                    "Boss ID",
                    "SupervisorID",
                    "Manager's Email",
                    "Manager’s Email (overwrite)",
                    "SupervisorEmail",
                    "Manager ID",
                    "Reports To",
                    "reports_to_id",
                    "stpid",
                    "Vorgesetzter",
                    "Vorgesetzte(r)",
                    "Vorgesetzten-ID",
                    "Übergeordnete Stelle",
                    "Direkter Vorgesetzter",
                    "Felettes",
                    "Közvetlen felettes",
                    "Felettes azonosítója",
                    "Felettes neve",
                    "Főnök",
                    "Nadređeni",
                    "Nadredjeni",
                    "Надређени",
                    "Neposredni rukovodilac",
                    "Šef",
                ],
            ),
            (
                Second,
                &[
                    "DottedLineManagerEmail",
                    "Dottedids",
                    "Dotted IDs",
                    "Secondary manager",
                    "Fachlicher Vorgesetzter",
                    "Szakmai felettes",
                    "Funkcionalni rukovodilac",
                    "Matrix Manager Email",
                ],
            ),
            (Peer, &["refs", "ppid"]),
            (
                Name,
                &[
                    "name",
                    "Full Name",
                    "Név",
                    "Naziv",
                    "Назив",
                    "Ime i prezime",
                    "Gremium",
                    "Bezeichnung",
                ],
            ),
            (
                GivenName,
                &["First Name", "Firstname", "Vorname", "Keresztnév"],
            ),
            (
                FamilyName,
                &["lastName", "Last Name", "Nachname", "Vezetéknév", "Prezime"],
            ),
            (
                Title,
                &[
                    "Title",
                    "positionName",
                    "position",
                    "Role Title",
                    "Job Title",
                    "Stelle",
                    "Beosztás",
                    "Radno mesto",
                ],
            ),
            (
                Department,
                &["Department", "Abteilung", "Osztály", "Odeljenje"],
            ),
            (
                Email,
                &["email", "E-mail", "E-Mail-Adresse", "E-mail cím", "E-pošta"],
            ),
            (Assistant, &["IsAssistant"]),
        ];
        for (column, titles) in known {
            for title in *titles {
                assert_eq!(Column::of_heading(title), Some(*column), "{title}");
            }
        }
        for title in [
            "Manager level",
            "isManager",
            "Office",
            "size",
            "Photo",
            "hire_date",
            "salary",
            "",
            "location",
            "department_id",
            "job_id",
        ] {
            assert_eq!(Column::of_heading(title), None, "{title}");
        }
    }
}
