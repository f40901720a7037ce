//! What each row is called; rows that cannot be told apart are rejected.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::matching::note;
use super::{Above, Draft, Planner};
use crate::exchange::tables::columns::Column;
use crate::exchange::tables::fold::{fold, parts, tidy};
use crate::exchange::tables::import::{Reason, Twice};
use crate::exchange::tables::sheet::Row;

impl<'a> Planner<'_, 'a, '_> {
    /// Says what each row is called; rejects those that cannot be told apart.
    pub(in crate::exchange::tables) fn identify(&mut self, rows: &'a [Row<'a>]) {
        let width = self.columns.meanings.len();
        let mut same: BTreeMap<&[Cow<str>], usize> = BTreeMap::new();
        let mut lines: BTreeMap<Cow<str>, usize> = BTreeMap::new();
        let mut emails: BTreeMap<String, usize> = BTreeMap::new();
        // Whoever has an id is the one that an e-mail address means.
        for row in rows {
            let email = fold(self.cell(row, Column::Email));
            if !email.is_empty() && !self.cell(row, Column::Id).is_empty() {
                emails.entry(email).or_insert(row.line);
            }
        }
        let mut taken_keys: Option<BTreeMap<String, usize>> = None;
        for row in rows {
            let beyond = row.cells.get(width..).unwrap_or_default();
            if row.open_quote {
                self.reject(row, Reason::OpenQuote);
                continue;
            }
            if beyond.iter().any(|it| !it.trim().is_empty()) {
                let cells = row.cells.len();
                self.reject(
                    row,
                    Reason::ExtraCells {
                        cells,
                        columns: width,
                    },
                );
                continue;
            }
            let mut key = Cow::Borrowed(self.cell(row, Column::Id));
            let email = self.cell(row, Column::Email);
            let name = self.name(row);
            if name.is_empty() {
                self.reject(row, Reason::NoName);
                continue;
            }
            if let Some(line) = lines.get(&key).filter(|_| !key.is_empty()).copied() {
                if self.choices.twice == Twice::First {
                    self.reject(
                        row,
                        Reason::SameId {
                            id: key.into_owned(),
                            line,
                        },
                    );
                    continue;
                }
                let counts = taken_keys.get_or_insert_with(|| {
                    let keys = rows
                        .iter()
                        .map(|row| (self.cell(row, Column::Id).to_owned(), 1));
                    keys.collect()
                });
                key = Cow::Owned(unused(&key, counts));
            }
            let folded_email = fold(email);
            if key.is_empty() {
                let line = *same.entry(row.cells.as_slice()).or_insert(row.line);
                if line != row.line {
                    self.reject(row, Reason::SameRow { line });
                    continue;
                }
                if !folded_email.is_empty() {
                    let line = *emails.entry(folded_email.clone()).or_insert(row.line);
                    if line != row.line {
                        let email = email.to_owned();
                        self.reject(row, Reason::SameEmail { email, line });
                        continue;
                    }
                }
            } else {
                lines.insert(key.clone(), row.line);
            }
            let (at, folded) = (self.drafts.len(), fold(&name));
            note(&mut self.index.keys, key.clone().into_owned(), at);
            note(&mut self.index.emails, folded_email.clone(), at);
            note(&mut self.index.names, folded.clone(), at);
            note(&mut self.index.parts, parts(&name), at);
            self.drafts.push(Draft {
                row,
                key,
                email,
                folded_email,
                name,
                folded,
                above: Above::Nobody,
                loose: false,
                says_top: false,
                beside: Vec::new(),
                is: None,
                rejected: false,
            });
        }
    }

    /// What a row is called: by its name, else by what it holds, does, or is known by.
    fn name(&self, row: &'a Row<'a>) -> String {
        let whole = self.cell(row, Column::Name);
        let given = self.cell(row, Column::GivenName);
        let family = self.cell(row, Column::FamilyName);
        // A table with parts of a name beside it may call one of the parts “name”.
        let says = |part: &str| fold(whole).contains(&fold(part));
        let name = match (whole, given, family) {
            ("", given, family) if self.columns.family_first => [family, given],
            ("", given, family) => [given, family],
            (whole, "", family) if !says(family) => [whole, family],
            (whole, given, "") if !says(given) => [given, whole],
            _ => [whole, ""],
        };
        let name = tidy(&name.join(" "));
        if !name.is_empty() {
            return name;
        }
        let others = [Column::Title, Column::Email, Column::Id];
        let mut others = others.into_iter().map(|it| tidy(self.cell(row, it)));
        others.find(|it| !it.is_empty()).unwrap_or_default()
    }
}

/// An id that no row has: “7 (2)”.
fn unused(key: &str, counts: &mut BTreeMap<String, usize>) -> String {
    loop {
        let count = counts.entry(key.to_owned()).or_insert(1);
        *count += 1;
        let candidate = format!("{key} ({count})");
        if !counts.contains_key(&candidate) {
            counts.insert(candidate.clone(), 1);
            return candidate;
        }
    }
}
