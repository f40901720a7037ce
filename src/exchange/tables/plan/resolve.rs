//! Who stands above each row, and whom it has lines to.

use super::matching::Found;
use super::{Above, Planner};
use crate::exchange::tables::columns::Column;
use crate::exchange::tables::fold::{fold, short};
use crate::exchange::tables::import::{Loose, Problem, Reason};
use crate::exchange::tables::rejected::LONGEST;

impl Planner<'_, '_, '_> {
    /// Finds who stands above each row, and whom it has lines to.
    pub(in crate::exchange::tables) fn resolve(&mut self) {
        let above: Vec<usize> = self.columns.places(Column::Parent).collect();
        let beside: Vec<usize> = self
            .columns
            .places(Column::Second)
            .chain(self.columns.places(Column::Peer))
            .collect();
        let mut first_missing = Vec::new();
        for at in 0..self.drafts.len() {
            let Some(draft) = self.drafts.get(at).filter(|it| !it.rejected) else {
                continue;
            };
            let row = draft.row;
            let values = above
                .iter()
                .map(|column| row.cell(*column))
                .filter(|it| !it.is_empty());
            let (mut missing, mut ambiguous, mut found) = (None, None, None);
            for value in values {
                match self.find(value) {
                    Found::Row(row) => found = Some(Above::Row(row)),
                    Found::Body(body) => found = Some(Above::Body(body)),
                    Found::Ambiguous(count) => {
                        ambiguous.get_or_insert((value, count));
                    }
                    Found::Nothing if says_nobody(value) => {}
                    Found::Nothing => {
                        missing.get_or_insert(value);
                    }
                }
                if found.is_some() {
                    break;
                }
            }
            match (found, ambiguous, missing) {
                (Some(above), ..) => self.put(at, above),
                (None, Some((value, count)), _) => {
                    let value = value.to_owned();
                    self.reject_draft(at, Reason::AmbiguousParent { value, count });
                }
                (None, None, Some(value)) => first_missing.push((at, value)),
                (None, None, None) => {
                    if let Some(draft) = self.drafts.get_mut(at) {
                        draft.says_top = true;
                    }
                }
            }
            self.find_beside(at, &beside);
        }
        // Only now is it known which rows come in.
        for at in 0..self.drafts.len() {
            let Some(draft) = self.drafts.get(at).filter(|it| !it.rejected) else {
                continue;
            };
            if let Above::Row(parent) = draft.above {
                let gone = self.drafts.get(parent).filter(|it| it.rejected);
                if let Some((is, value)) = gone.map(|it| (it.is, it.name.clone())) {
                    match is {
                        Some(body) => self.put(at, Above::Body(body)),
                        None => self.miss(at, &value),
                    }
                } else if parent == at {
                    let problem = Problem::OwnParent {
                        line: draft.row.line,
                        name: draft.name.clone(),
                    };
                    self.problems.push(problem);
                    self.loosen(at, self.choices.selves);
                }
            }
        }
        for (at, value) in first_missing {
            self.miss(at, value);
        }
    }

    fn miss(&mut self, at: usize, value: &str) {
        if let Some(draft) = self.drafts.get(at) {
            self.problems.push(Problem::Missing {
                line: draft.row.line,
                name: draft.name.clone(),
                value: short(value, LONGEST),
            });
            self.loosen(at, self.choices.missing);
        }
    }

    /// A row that has no place under another; its place is found when the roots are known.
    fn loosen(&mut self, at: usize, choice: Loose) {
        if let Some(draft) = self.drafts.get_mut(at) {
            // What is there already stays where it is.
            draft.loose = choice == Loose::UnderFirst && draft.is.is_none();
            draft.above = if draft.is.is_some() {
                Above::Stays
            } else {
                Above::Nobody
            };
        }
    }

    /// Second superiors may stand several in one cell; a name with a comma is tried whole first.
    fn find_beside(&mut self, at: usize, columns: &[usize]) {
        let Some(row) = self.drafts.get(at).map(|it| it.row) else {
            return;
        };
        for column in columns {
            let cell = row.cell(*column);
            let whole = self.find(cell);
            let several =
                matches!(whole, Found::Nothing) && cell.contains([';', ':', ',', '|', '\n']);
            let values: Vec<&str> = if several {
                cell.split([';', ':', ',', '|', '\n'])
                    .map(str::trim)
                    .collect()
            } else {
                vec![cell]
            };
            for value in values {
                if value.is_empty() || says_nobody(value) {
                    continue;
                }
                let to = match self.find(value) {
                    Found::Row(row) => Above::Row(row),
                    Found::Body(body) => Above::Body(body),
                    Found::Ambiguous(_) | Found::Nothing => Above::Nobody,
                };
                let Some(draft) = self.drafts.get_mut(at) else {
                    return;
                };
                if to == Above::Nobody {
                    self.problems.push(Problem::Beside {
                        line: row.line,
                        name: draft.name.clone(),
                        value: short(value, LONGEST),
                    });
                } else if to != Above::Row(at) {
                    draft.beside.push((to, *column));
                }
            }
        }
    }
}

/// What stands in a cell where nobody is meant.
fn says_nobody(value: &str) -> bool {
    let said = fold(value);
    matches!(
        said.as_str(),
        "-" | "--" | "0" | "null" | "none" | "n/a" | "#n/a" | "na" | "nan" | "nil" | "root" | "top"
    )
}
