//! Which rows are bodies already, and whom a text means: by id, then by e-mail, then by name.

use std::collections::BTreeMap;

use super::{Above, Draft, Planner};
use crate::domain::cluster::Cluster;
use crate::domain::id::RecordId;
use crate::domain::structure::Body;
use crate::exchange::tables::fold::{fold, parts};
use crate::exchange::tables::import::{EMAIL, EXTERNAL_ID, Reason, told};

/// Rows or bodies under a text: the first, and how many there are.
type Hits = BTreeMap<String, (usize, usize)>;

pub(super) fn note(hits: &mut Hits, text: String, at: usize) {
    if !text.is_empty() {
        hits.entry(text).or_insert((at, 0)).1 += 1;
    }
}

/// What rows are known by.
#[derive(Default)]
pub(super) struct Index {
    pub(super) keys: Hits,
    pub(super) emails: Hits,
    pub(super) names: Hits,
    pub(super) parts: Hits,
}

/// The bodies that are there, and what they are known by.
pub(super) struct There<'c> {
    pub(super) bodies: Vec<&'c Body>,
    pub(super) places: BTreeMap<&'c str, usize>,
    keys: Hits,
    emails: BTreeMap<String, Vec<usize>>,
    names: BTreeMap<String, Vec<usize>>,
    /// The row that each body is.
    pub(super) rows: Vec<Option<usize>>,
}

impl<'c> There<'c> {
    pub(super) fn new(cluster: &'c Cluster) -> Self {
        let bodies: Vec<&Body> = cluster.bodies.values().collect();
        let mut there = Self {
            places: BTreeMap::new(),
            keys: Hits::new(),
            emails: BTreeMap::new(),
            names: BTreeMap::new(),
            rows: vec![None; bodies.len()],
            bodies,
        };
        for (at, body) in there.bodies.iter().enumerate() {
            there.places.insert(body.id.as_str(), at);
            note(&mut there.keys, told(body, EXTERNAL_ID).to_owned(), at);
            let email = fold(told(body, EMAIL));
            if !email.is_empty() {
                there.emails.entry(email).or_default().push(at);
            }
            there.names.entry(fold(&body.name)).or_default().push(at);
        }
        there
    }

    pub(super) fn id(&self, at: usize) -> Option<RecordId> {
        self.bodies.get(at).map(|body| body.id.record())
    }

    /// Up to two bodies that a row could be: none that another row is, and none of which an id or
    /// an e-mail differs.
    fn free(&self, known: Option<&Vec<usize>>, draft: &Draft) -> Vec<usize> {
        let same = |a: &str, b: &str| a.is_empty() || b.is_empty() || a == b;
        let could_be = |at: &&usize| {
            self.bodies.get(**at).is_some_and(|body| {
                same(told(body, EXTERNAL_ID), &draft.key)
                    && same(&fold(told(body, EMAIL)), &draft.folded_email)
            })
        };
        let free = known.into_iter().flatten();
        let free = free.filter(|at| self.rows.get(**at) == Some(&None));
        free.filter(could_be).take(2).copied().collect()
    }
}

pub(super) enum Found {
    Row(usize),
    Body(usize),
    Ambiguous(usize),
    Nothing,
}

impl Planner<'_, '_, '_> {
    /// Finds the rows that are bodies already: first all by id, then by e-mail, then by name.
    pub(in crate::exchange::tables) fn match_with_what_is_there(&mut self) {
        if self.there.bodies.is_empty() {
            return;
        }
        for at in 0..self.drafts.len() {
            let Some(draft) = self.drafts.get(at) else {
                continue;
            };
            let known = self.there.keys.get(draft.key.as_ref());
            if let Some((body, _)) = known.copied() {
                self.claim(at, body);
            }
        }
        for at in 0..self.drafts.len() {
            let Some(draft) = self.drafts.get(at).filter(|it| it.is.is_none()) else {
                continue;
            };
            let alone = self
                .index
                .emails
                .get(&draft.folded_email)
                .is_some_and(|it| it.1 == 1);
            let known = self.there.emails.get(&draft.folded_email).filter(|_| alone);
            match self.there.free(known, draft).as_slice() {
                [body] => {
                    let body = *body;
                    self.claim(at, body);
                }
                [_, ..] if draft.key.is_empty() => {
                    let name = draft.email.to_owned();
                    self.reject_draft(at, Reason::AmbiguousBody { name });
                }
                _ => {}
            }
        }
        // How many rows, and how many of those that nothing but a name tells apart, have a name.
        // Those that are bodies already count, too: next time they all are.
        let mut namesakes: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for draft in &self.drafts {
            let count = namesakes.entry(&draft.folded).or_default();
            count.0 += 1;
            count.1 += usize::from(draft.key.is_empty() && draft.email.is_empty());
        }
        let mut verdicts = Vec::new();
        for (at, draft) in self.drafts.iter().enumerate() {
            if draft.is.is_some() || draft.rejected {
                continue;
            }
            let free = self.there.free(self.there.names.get(&draft.folded), draft);
            let (all, nameless) = namesakes
                .get(draft.folded.as_str())
                .copied()
                .unwrap_or_default();
            let name_alone = draft.key.is_empty() && draft.email.is_empty();
            match free.as_slice() {
                [] => {}
                [body] if all == 1 || (name_alone && nameless == 1) => {
                    verdicts.push((at, Some(*body)));
                }
                _ if name_alone => verdicts.push((at, None)),
                _ => {}
            }
        }
        for (at, verdict) in verdicts {
            match verdict {
                Some(body) => self.claim(at, body),
                None => {
                    let name = self
                        .drafts
                        .get(at)
                        .map(|it| it.name.clone())
                        .unwrap_or_default();
                    self.reject_draft(at, Reason::AmbiguousBody { name });
                }
            }
        }
    }

    fn claim(&mut self, at: usize, body: usize) {
        if let (Some(draft), Some(row @ None)) =
            (self.drafts.get_mut(at), self.there.rows.get_mut(body))
        {
            *row = Some(at);
            draft.is = Some(body);
            draft.above = Above::Stays;
        }
    }

    /// Whom a text means: by id, then by e-mail, then by name; rows go before bodies.
    pub(super) fn find(&self, value: &str) -> Found {
        let body = |at: usize| match self.there.rows.get(at) {
            Some(Some(row)) => Found::Row(*row),
            _ => Found::Body(at),
        };
        let row = |hits: &Hits, text: &str| match hits.get(text) {
            Some((at, 1)) => Some(Found::Row(*at)),
            Some((_, count)) => Some(Found::Ambiguous(*count)),
            None => None,
        };
        let there = |hits: &Hits, text: &str| match hits.get(text) {
            Some((at, 1)) => Some(body(*at)),
            Some((_, count)) => Some(Found::Ambiguous(*count)),
            None => None,
        };
        let by_id = row(&self.index.keys, value).or_else(|| there(&self.there.keys, value));
        if let Some(found) = by_id {
            return found;
        }
        let folded = fold(value);
        // What a row says of a body goes before what it was called: else the same table, brought
        // in again, would not find it any more.
        let known = |hits: &BTreeMap<String, Vec<usize>>| {
            let all = hits.get(&folded)?.iter();
            let mut free = all.filter(|at| self.there.rows.get(**at) == Some(&None));
            let first = free.next()?;
            Some(match free.count() {
                0 => Found::Body(*first),
                more => Found::Ambiguous(more + 1),
            })
        };
        None.or_else(|| row(&self.index.emails, &folded))
            .or_else(|| known(&self.there.emails))
            .or_else(|| row(&self.index.names, &folded))
            .or_else(|| known(&self.there.names))
            .or_else(|| row(&self.index.parts, &parts(value)))
            .unwrap_or(Found::Nothing)
    }
}
