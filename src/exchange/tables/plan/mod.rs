//! The rows of a table while it is being found out what they are and where they stand.
//!
//! - `identify`: what each row is called; rows that cannot be told apart
//! - `matching`: which rows are bodies already, and whom a text means
//! - `resolve`: who stands above each row, and whom it has lines to
//! - `forest`: rings, roots and loose rows

mod forest;
mod identify;
mod matching;
mod resolve;

use std::borrow::Cow;

use crate::domain::cluster::Cluster;
use crate::domain::sorting;
use crate::exchange::tables::columns::{Column, Columns};
use crate::exchange::tables::import::{
    Beside, Choices, Problem, Reason, Rejected, Roots, Stands, Taken,
};
use crate::exchange::tables::sheet::Row;
use matching::{Index, There};

/// Where a row leads while this is being found out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Above {
    Nobody,
    Row(usize),
    /// A body that is there.
    Body(usize),
    /// The one that it has there.
    Stays,
}

struct Draft<'a> {
    row: &'a Row<'a>,
    key: Cow<'a, str>,
    email: &'a str,
    folded_email: String,
    name: String,
    folded: String,
    above: Above,
    /// Whether it is to come under the first root for want of a place.
    loose: bool,
    /// Whether the table names nobody above it.
    says_top: bool,
    beside: Vec<(Above, usize)>,
    /// The body that it is.
    is: Option<usize>,
    rejected: bool,
}

pub(in crate::exchange::tables) struct Planner<'p, 'a, 'c> {
    columns: &'p Columns,
    choices: &'p Choices,
    drafts: Vec<Draft<'a>>,
    rejected: Vec<Rejected>,
    problems: Vec<Problem>,
    index: Index,
    there: There<'c>,
}

impl<'p, 'a, 'c> Planner<'p, 'a, 'c> {
    pub(in crate::exchange::tables) fn new(
        columns: &'p Columns,
        choices: &'p Choices,
        cluster: &'c Cluster,
    ) -> Self {
        Self {
            columns,
            choices,
            drafts: Vec::new(),
            rejected: Vec::new(),
            problems: Vec::new(),
            index: Index::default(),
            there: There::new(cluster),
        }
    }

    fn reject(&mut self, row: &Row, reason: Reason) {
        self.rejected.push(Rejected::new(row, reason));
    }

    fn reject_draft(&mut self, at: usize, reason: Reason) {
        if let Some(draft) = self.drafts.get_mut(at) {
            draft.rejected = true;
            let row = draft.row;
            self.reject(row, reason);
        }
    }

    fn cell(&self, row: &'a Row<'a>, meaning: Column) -> &'a str {
        self.columns.place(meaning).map_or("", |at| row.cell(at))
    }

    fn put(&mut self, at: usize, above: Above) {
        if let Some(draft) = self.drafts.get_mut(at) {
            draft.above = above;
        }
    }

    pub(in crate::exchange::tables) fn close(
        self,
    ) -> (Vec<Taken<'a>>, Vec<Rejected>, Vec<Problem>) {
        let mut places = Vec::with_capacity(self.drafts.len());
        let mut count = 0;
        for draft in &self.drafts {
            places.push(count);
            count += usize::from(!draft.rejected);
        }
        let roots = self.drafts.iter().filter(|it| is_new_root(it)).count();
        let gathers = self.choices.roots == Roots::Gather && roots > 1;
        let stands = |above: Above| match above {
            Above::Nobody => Stands::Top,
            Above::Stays => Stands::Stays,
            Above::Row(row) => places.get(row).map_or(Stands::Top, |at| Stands::Row(*at)),
            Above::Body(body) => self.there.id(body).map_or(Stands::Top, Stands::Body),
        };
        let gone: Vec<bool> = self.drafts.iter().map(|it| it.rejected).collect();
        let is_gone =
            |above: &Above| matches!(above, Above::Row(row) if gone.get(*row) == Some(&true));
        let taken = self
            .drafts
            .into_iter()
            .filter(|it| !it.rejected)
            .map(|draft| Taken {
                stands: if gathers && is_new_root(&draft) {
                    Stands::Gathered
                } else {
                    stands(draft.above)
                },
                beside: draft
                    .beside
                    .iter()
                    .filter(|(to, _)| !is_gone(to))
                    .map(|(to, column)| Beside {
                        to: stands(*to),
                        reports: self.columns.meanings.get(*column) == Some(&Column::Second),
                        subject: self
                            .columns
                            .subjects
                            .get(column)
                            .cloned()
                            .unwrap_or_default(),
                    })
                    .collect(),
                is: draft.is.and_then(|body| self.there.id(body)),
                row: draft.row,
                key: draft.key,
                email: draft.email,
                name: draft.name,
            });
        let taken = taken.collect();
        let mut rejected = self.rejected;
        sorting::by_key(&mut rejected, |it| it.line);
        (taken, rejected, self.problems)
    }
}

fn is_new_root(draft: &Draft) -> bool {
    !draft.rejected && draft.is.is_none() && draft.above == Above::Nobody
}
