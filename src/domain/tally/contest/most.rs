//! One seat by the majority that the card asks for, or else a run-off between the first two.

use super::super::arithmetic::{meets, needed};
use super::{Counting, Outcome};
use crate::domain::rules::MajorityBase;
use crate::domain::tally::answer::OpenPart;

impl Counting<'_> {
    pub(super) fn by_majority(&mut self) {
        let Some(majority) = self.judging.majority() else {
            self.judging.open.insert(OpenPart::Majority);
            return;
        };
        let circular = self.contest.case.rule.circular;
        let base = match majority.base {
            MajorityBase::Cast => self.papers.cast(),
            MajorityBase::Present if circular => self.papers.counted,
            MajorityBase::Present => self.judging.sum(self.judging.room.present()),
            _ => self.judging.sum(self.judging.room.entitled()),
        };
        let (fraction, strict) = (majority.fraction, majority.strict);
        self.answer.base = Some(base);
        self.answer.needed = needed(base, fraction, strict);
        let enough: Vec<String> = self
            .answer
            .counts
            .iter()
            .filter(|it| meets(it.votes, base, fraction, strict) == Some(true))
            .map(|it| it.option.clone())
            .collect();
        // A majority of less than half may be reached by two.
        match enough.as_slice() {
            [] => self.run_off(),
            _ => {
                let mut levels = self.levels_of_counts();
                levels.truncate(1);
                self.fill(levels);
            }
        }
    }

    /// The first two stand again. Who ties for a place in the run-off is named.
    fn run_off(&mut self) {
        let mut levels = self.levels_of_counts().into_iter();
        let (first, second) = (
            levels.next().unwrap_or_default(),
            levels.next().unwrap_or_default(),
        );
        let (sure, tied) = match (first.len(), second.len()) {
            (2, _) => (first, Vec::new()),
            (1, 0 | 1) => ([first, second].concat(), Vec::new()),
            (1, _) => (first, second),
            _ => (Vec::new(), first),
        };
        self.answer.run_off = sure;
        self.answer.tied = tied;
        self.answer.outcome = if self.answer.tied.is_empty() {
            Outcome::RunOff
        } else {
            self.answer.reason = Some(self.waits_for());
            Outcome::Tied
        };
    }
}
