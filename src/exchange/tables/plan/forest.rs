//! What keeps the result a forest: rings are cut, loose rows and new roots get a place.

use super::{Above, Draft, Planner, is_new_root};
use crate::exchange::tables::import::{Loose, Problem, Roots};

impl Planner<'_, '_, '_> {
    /// The first row that names nobody above it; for want of one, the first that has nobody.
    fn first_root(&self) -> Option<usize> {
        let root = |it: &Draft| {
            let none = matches!(it.above, Above::Nobody | Above::Stays);
            !it.rejected && !it.loose && none
        };
        let said = self.drafts.iter().position(|it| root(it) && it.says_top);
        said.or_else(|| self.drafts.iter().position(root))
    }

    /// The row that brings a body up to date, if one does.
    fn row_of(&self, body: usize) -> Option<usize> {
        let row = (*self.there.rows.get(body)?)?;
        let comes_in = self.drafts.get(row).is_some_and(|it| !it.rejected);
        comes_in.then_some(row)
    }

    /// The node above a node: rows first, then the bodies that are there.
    fn next(&self, node: usize) -> Option<usize> {
        let rows = self.drafts.len();
        let of_body = |body: usize| {
            let parent = self.there.bodies.get(body)?.parent.as_ref()?;
            let at = *self.there.places.get(parent.as_str())?;
            Some(self.row_of(at).unwrap_or(rows + at))
        };
        match self.drafts.get(node) {
            None => of_body(node - rows),
            Some(draft) if draft.rejected => None,
            Some(draft) => match draft.above {
                Above::Row(row) => Some(row),
                Above::Body(body) => Some(rows + body),
                Above::Stays => of_body(draft.is?),
                Above::Nobody => None,
            },
        }
    }

    /// Gives loose rows and new roots their place, then cuts each ring at its earliest row.
    pub(in crate::exchange::tables) fn break_rings(&mut self) {
        let first = self.first_root();
        let under = self.choices.under.as_ref();
        let under = under.and_then(|it| self.there.places.get(it.as_str()).copied());
        let under = under.map(|body| match self.row_of(body) {
            Some(row) => Above::Row(row),
            None => Above::Body(body),
        });
        for at in 0..self.drafts.len() {
            let Some(draft) = self.drafts.get_mut(at).filter(|it| !it.rejected) else {
                continue;
            };
            match (draft.loose, first, draft.above) {
                (true, Some(first), _) if first != at => draft.above = Above::Row(first),
                (_, _, Above::Nobody) if under != Some(Above::Row(at)) => {
                    draft.above = under.unwrap_or(Above::Nobody);
                }
                _ => {}
            }
        }
        // Each node is walked over once: 0 unseen, else the number of the walk.
        let mut seen = vec![0_usize; self.drafts.len() + self.there.bodies.len()];
        for start in 0..self.drafts.len() {
            let (mut at, walk) = (start, start + 1);
            loop {
                match seen.get_mut(at) {
                    Some(mark @ 0) => *mark = walk,
                    Some(mark) if *mark == walk => {
                        self.cut(at, first);
                        break;
                    }
                    _ => break,
                }
                match self.next(at) {
                    Some(next) => at = next,
                    None => break,
                }
            }
        }
    }

    /// Cuts the ring that goes through a node.
    fn cut(&mut self, node: usize, first: Option<usize>) {
        let (mut ring, mut at) = (Vec::new(), node);
        loop {
            if at < self.drafts.len() {
                ring.push(at);
            }
            match self.next(at) {
                Some(next) if next != node => at = next,
                _ => break,
            }
        }
        // A ring of bodies that are there already is not this table's.
        let told = |at: &&usize| {
            self.drafts
                .get(**at)
                .is_some_and(|it| it.above != Above::Stays)
        };
        let Some(earliest) = ring.iter().filter(told).min().copied() else {
            return;
        };
        let turn = ring
            .iter()
            .position(|at| *at == earliest)
            .unwrap_or_default();
        ring.rotate_left(turn);
        let drafts: Vec<&Draft> = ring.iter().filter_map(|at| self.drafts.get(*at)).collect();
        self.problems.push(Problem::Ring {
            lines: drafts.iter().map(|it| it.row.line).collect(),
            names: drafts.iter().map(|it| it.name.clone()).collect(),
        });
        let is_there = self.drafts.get(earliest).is_some_and(|it| it.is.is_some());
        let place = match first {
            _ if is_there => Above::Stays,
            Some(first) if self.choices.rings == Loose::UnderFirst => Above::Row(first),
            _ => Above::Nobody,
        };
        self.put(earliest, place);
        if self.leads_to_itself(earliest) {
            self.put(earliest, Above::Nobody);
        }
    }

    fn leads_to_itself(&self, node: usize) -> bool {
        let (mut at, mut steps) = (node, self.drafts.len() + self.there.bodies.len());
        while let Some(next) = self.next(at).filter(|_| steps > 0) {
            if next == node {
                return true;
            }
            (at, steps) = (next, steps - 1);
        }
        false
    }

    /// Says when several rows stand at the top; says what the root over them is called, if one is
    /// wanted.
    pub(in crate::exchange::tables) fn place_roots(&mut self) -> Option<String> {
        let roots: Vec<&Draft> = self.drafts.iter().filter(|it| is_new_root(it)).collect();
        if roots.len() < 2 {
            return None;
        }
        let names = roots.iter().map(|it| it.name.clone()).collect();
        self.problems.push(Problem::Roots { names });
        (self.choices.roots == Roots::Gather).then(|| self.choices.root_name.clone())
    }
}
