//! The verdict of a case.

use std::collections::{BTreeMap, BTreeSet};

use super::admission::{Admission, Admitted, Readable, admit, admit_all, says_yes_or_no};
use super::answer::{
    Amount, Answer, MajorityAnswer, OpenPart, QuorumAnswer, Reason, Share, Under, Verdict,
};
use super::arithmetic::{meets, needed};
use super::case::{Case, Totals, Voter};
use super::ratio::Ratio;
use super::room::Room;
use crate::domain::measure::Fraction;
use crate::domain::rules::{
    Consent, Majority, MajorityBase, QuorumBase, Recused, TieRule, VoteWeight,
};
use crate::domain::vocabulary::Choice;

/// More groups than any rule card names are not reckoned with: the exact sum would take too long.
pub(super) const MOST_GROUPS: usize = 200;

/// Whether this was decided. Every case has an answer; what a file may not say at all is found by
/// [`Case::read`].
#[must_use]
pub fn judge(case: &Case) -> Answer {
    Judging::of(case, says_yes_or_no).answer()
}

/// A case on its way to a verdict.
pub(super) struct Judging<'a> {
    case: &'a Case,
    pub room: Room<'a>,
    pub admission: Admission<'a>,
    pub open: BTreeSet<OpenPart>,
}

/// Ballots by what they say.
#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    yes: u64,
    no: u64,
    abstain: u64,
    invalid: u64,
}

impl Counts {
    fn add(&mut self, choice: Option<&Choice>, votes: u64) {
        let sum = match choice {
            Some(Choice::Yes) => &mut self.yes,
            Some(Choice::No) => &mut self.no,
            Some(Choice::Abstain) => &mut self.abstain,
            _ => &mut self.invalid,
        };
        *sum = sum.saturating_add(votes);
    }

    fn cast(self) -> u64 {
        self.yes.saturating_add(self.no)
    }

    fn all(self) -> u64 {
        let rest = self.abstain.saturating_add(self.invalid);
        self.cast().saturating_add(rest)
    }
}

/// The yes against the majority.
struct Weighing {
    base: Amount,
    needed: Amount,
    yes: Amount,
    no: Amount,
    met: bool,
    equal: bool,
}

impl<'a> Judging<'a> {
    pub fn of(case: &'a Case, readable: Readable) -> Self {
        let room = Room::of(case);
        let admission = admit(&room, readable);
        let open = BTreeSet::new();
        Self {
            case,
            room,
            admission,
            open,
        }
    }

    /// For a mood poll: whoever hands in a paper is heard, guests too, each once.
    pub fn with_guests(case: &'a Case, readable: Readable) -> Self {
        let room = Room::of(case);
        let admission = admit_all(case, readable);
        let open = BTreeSet::new();
        Self {
            case,
            room,
            admission,
            open,
        }
    }

    fn answer(mut self) -> Answer {
        self.note_unset();
        let counts = self.counts();
        let quorum = self.quorum();
        let majority = self.majority();
        let grouped = self.weights() == VoteWeight::Grouped;
        let weighing = match (&counts, &majority) {
            (Ok(_), Some(majority)) if grouped => self.weigh_groups(majority),
            (Ok(counts), Some(majority)) => self.weigh(*counts, majority),
            _ => None,
        };
        if majority.is_none() {
            self.open.insert(OpenPart::Majority);
        }

        let shown = self.shown(&counts, weighing.as_ref());
        let (verdict, reason) =
            if let Some(reason) = self.blocked().or_else(|| self.not_consented(&counts)) {
                (Verdict::Blocked, Some(reason))
            } else if let Err(reason) = counts {
                (Verdict::NotProvable, Some(reason))
            } else if quorum.is_some_and(|it| !it.met) {
                (Verdict::NotQuorate, None)
            } else if let (Some(majority), Some(weighing)) = (&majority, &weighing) {
                self.decide(majority, weighing)
            } else {
                (Verdict::Open, None)
            };
        self.note_consent(verdict);

        let counted = match &self.case.totals {
            Some(totals) => totals.handed_in,
            None => Some(len(self.admission.counted.len())),
        };
        Answer {
            verdict,
            reason,
            quorum,
            majority: shown,
            open: self.open.into_iter().collect(),
            under: Under {
                majority: majority.as_ref().map(Share::from),
                circular: self.case.rule.circular,
                weighted: self.case.rule.weights == Some(VoteWeight::Weighted),
                counted,
            },
            refused: self.admission.refused,
        }
    }

    /// What the rule leaves unset and what makes a difference to who counts.
    pub fn note_unset(&mut self) {
        let rule = &self.case.rule;
        let mut weights = self.room.voting().map(|it| it.weight.unwrap_or(1));
        let first = weights.next();
        if rule.weights.is_none() && weights.any(|it| Some(it) != first) {
            self.open.insert(OpenPart::Weights);
        }
        if self.room.authority_unset {
            self.open.insert(OpenPart::Authority);
        }
        if self.room.proxies_unset {
            self.open.insert(OpenPart::ProxiesPerHolder);
        }
        if self.admission.revote_unset {
            self.open.insert(OpenPart::Revote);
        }
    }

    pub fn weights(&self) -> VoteWeight {
        self.case.rule.weights.clone().unwrap_or(VoteWeight::One)
    }

    /// How many votes a member has in the majority.
    pub fn votes(&self, voter: &Voter) -> u64 {
        match self.case.rule.weights {
            Some(VoteWeight::Weighted) => voter.weight.unwrap_or(1),
            _ => 1,
        }
    }

    pub fn sum<'v>(&self, voters: impl Iterator<Item = &'v Voter>) -> u64 {
        voters.fold(0_u64, |sum, it| sum.saturating_add(self.votes(it)))
    }

    /// The majority that is asked for. Where everyone must agree, that says it all.
    pub fn majority(&self) -> Option<Majority> {
        let rule = &self.case.rule;
        let set = rule
            .majority
            .clone()
            .filter(|it| it.fraction.den > 0 && !matches!(it.base, MajorityBase::Other(_)));
        let all = rule.circular && rule.consent == Some(Consent::All);
        set.or_else(|| {
            all.then_some(Majority {
                base: MajorityBase::Entitled,
                fraction: Fraction { num: 1, den: 1 },
                strict: false,
            })
        })
    }

    /// The ballots by what they say, or why that cannot be proved.
    fn counts(&self) -> Result<Counts, Reason> {
        match &self.case.totals {
            Some(totals) => self.totals(totals),
            None => {
                let mut counts = Counts::default();
                for it in &self.admission.counted {
                    counts.add(it.ballot.choice.as_ref(), self.votes(it.voter));
                }
                Ok(counts)
            }
        }
    }

    fn totals(&self, totals: &Totals) -> Result<Counts, Reason> {
        let (Some(yes), Some(no), Some(handed_in)) = (totals.yes, totals.no, totals.handed_in)
        else {
            return Err(Reason::CountsMissing);
        };
        let counts = Counts {
            yes,
            no,
            abstain: totals.abstain.unwrap_or(0),
            invalid: totals.invalid.unwrap_or(0),
        };
        let sum = counts.all();
        if sum > handed_in {
            return Err(Reason::TooMany(sum - handed_in));
        }
        if sum < handed_in {
            // What was not recorded may make up the rest, or not.
            return Err(match (totals.abstain, totals.invalid) {
                (Some(_), Some(_)) => Reason::Unaccounted(handed_in - sum),
                _ => Reason::CountsMissing,
            });
        }
        if self.weights() == VoteWeight::Grouped {
            return Err(Reason::GroupsNotCounted);
        }
        // Without a roll nobody knows how many could vote; votes cast need none.
        let by_cast = self
            .majority()
            .is_none_or(|it| it.base == MajorityBase::Cast);
        let voters = self.sum(self.room.present());
        if handed_in > voters && !(self.case.roll.is_empty() && by_cast) {
            return Err(Reason::MoreThanVoters(handed_in - voters));
        }
        Ok(counts)
    }

    /// How many members have handed in a ballot that counts.
    fn returned(&self) -> u64 {
        match &self.case.totals {
            Some(totals) => totals.handed_in.unwrap_or(0),
            None => len(self.admission.counted.len()),
        }
    }

    pub fn quorum(&mut self) -> Option<QuorumAnswer> {
        let rule = &self.case.rule;
        if rule.circular {
            return self.returns();
        }
        let Some(quorum) = rule
            .quorum
            .as_ref()
            .filter(|it| it.fraction.den > 0 && !matches!(it.base, QuorumBase::Other(_)))
        else {
            self.open.insert(OpenPart::Quorum);
            return None;
        };
        let mut fraction = quorum.fraction;
        if self.is_second_call() {
            match self.relief() {
                Some(relief) => fraction = relief,
                // A call known to be unannounced leaves nothing open; it has no relief.
                None if self.case.call.second_call_announced == Some(false) => {}
                None => {
                    self.open.insert(OpenPart::SecondCall);
                }
            }
        }
        let count = |it: &Voter| match quorum.base {
            QuorumBase::Weights => it.weight.unwrap_or(1),
            _ => 1,
        };
        let reckon = |removed: bool| {
            let (mut base, mut present) = (0_u64, 0_u64);
            for voter in self.room.voting().filter(|it| !(removed && it.recused)) {
                base = base.saturating_add(count(voter));
                if self.room.standing(voter).counts() {
                    present = present.saturating_add(count(voter));
                }
            }
            Some(QuorumAnswer {
                base,
                needed: needed(base, fraction, quorum.strict)?,
                present,
                met: meets(present, base, fraction, quorum.strict)?,
            })
        };
        let answer = reckon(quorum.recused == Some(Recused::Removed));
        let otherwise = reckon(quorum.recused != Some(Recused::Removed));
        let differs = answer.map(|it| it.met) != otherwise.map(|it| it.met);
        if quorum.recused.is_none() && differs {
            self.open.insert(OpenPart::Recused);
        }
        answer
    }

    /// By file nobody is present; instead enough must have answered.
    fn returns(&mut self) -> Option<QuorumAnswer> {
        let rule = &self.case.rule;
        let base = len(self.room.entitled().count());
        let present = self.returned();
        let Some(fraction) = rule.returns.filter(|it| it.den > 0) else {
            if rule.consent != Some(Consent::All) && present < base {
                self.open.insert(OpenPart::Returns);
            }
            return None;
        };
        Some(QuorumAnswer {
            base,
            needed: needed(base, fraction, false)?,
            present,
            met: meets(present, base, fraction, false)?,
        })
    }

    /// The quorum of a second call; unset where nothing says it, or that the call was announced.
    fn relief(&self) -> Option<Fraction> {
        let second = self.case.rule.second_call.as_ref()?;
        let announced = second.must_be_announced == Some(false)
            || self.case.call.second_call_announced == Some(true);
        second.fraction.filter(|it| announced && it.den > 0)
    }

    fn is_second_call(&self) -> bool {
        self.case.call.number.is_some_and(|it| it > 1)
    }

    /// What in the procedure stands against any decision.
    pub fn blocked(&self) -> Option<Reason> {
        let (rule, call) = (&self.case.rule, &self.case.call);
        if call.item_announced == Some(false) {
            return Some(Reason::ItemNotAnnounced);
        }
        if let Some(second) = rule.second_call.as_ref().filter(|_| self.is_second_call()) {
            if !second.allowed {
                return Some(Reason::SecondCallNotAllowed);
            }
            let needed = second.must_be_announced != Some(false);
            if needed && call.second_call_announced == Some(false) {
                return Some(Reason::SecondCallNotAnnounced);
            }
        }
        (self.case.secret && self.identifies()).then_some(Reason::WeightsIdentify)
    }

    /// By file, where the rule asks for the consent of all.
    fn not_consented(&self, counts: &Result<Counts, Reason>) -> Option<Reason> {
        let rule = &self.case.rule;
        if !rule.circular || rule.consent != Some(Consent::All) || counts.is_err() {
            return None;
        }
        let entitled = len(self.room.entitled().count());
        let missing = entitled.saturating_sub(self.said_yes());
        (missing > 0).then_some(Reason::NotAllConsented(missing))
    }

    /// How many members said yes.
    fn said_yes(&self) -> u64 {
        if let Some(totals) = &self.case.totals {
            return totals.yes.unwrap_or(0);
        }
        let yes = |it: &&Admitted<'_>| it.ballot.choice == Some(Choice::Yes);
        len(self.admission.counted.iter().filter(yes).count())
    }

    /// Whether a weight, or a group, belongs to one voter alone, so that the count tells who it was.
    fn identifies(&self) -> bool {
        let mut alike: BTreeMap<String, usize> = BTreeMap::new();
        for voter in self.room.present() {
            let key = match self.weights() {
                VoteWeight::Weighted => voter.weight.unwrap_or(1).to_string(),
                VoteWeight::Grouped => voter.group.clone().unwrap_or_default(),
                _ => return false,
            };
            *alike.entry(key).or_default() += 1;
        }
        alike.len() > 1 && alike.values().any(|count| *count == 1)
    }

    fn weigh(&self, counts: Counts, majority: &Majority) -> Option<Weighing> {
        let base = match majority.base {
            MajorityBase::Cast => counts.cast(),
            // By file those count as present who have answered.
            MajorityBase::Present if self.case.rule.circular => counts.all(),
            MajorityBase::Present => self.sum(self.room.present()),
            _ => self.sum(self.room.entitled()),
        };
        let (fraction, strict) = (majority.fraction, majority.strict);
        Some(Weighing {
            base: Amount::Whole(base),
            needed: Amount::Whole(needed(base, fraction, strict)?),
            yes: Amount::Whole(counts.yes),
            no: Amount::Whole(counts.no),
            met: meets(counts.yes, base, fraction, strict)?,
            equal: counts.yes == counts.no && counts.yes > 0,
        })
    }

    /// Each group's share is split by its own yes and no.
    fn weigh_groups(&mut self, majority: &Majority) -> Option<Weighing> {
        let shares = &self.case.rule.groups;
        let share = |voter: &Voter| {
            let name = voter.group.as_deref()?;
            shares.get_key_value(name).map(|(name, _)| name.as_str())
        };
        let mut groups: BTreeMap<&str, Counts> = BTreeMap::new();
        let mut lost = false;
        for it in &self.admission.counted {
            match share(it.voter) {
                Some(name) => groups
                    .entry(name)
                    .or_default()
                    .add(it.ballot.choice.as_ref(), 1),
                None => lost = true,
            }
        }
        if lost || shares.is_empty() || shares.len() > MOST_GROUPS {
            self.open.insert(OpenPart::Groups);
        }
        if shares.is_empty() || shares.len() > MOST_GROUPS {
            return None;
        }
        groups.retain(|_, counts| counts.cast() > 0);
        let counted: BTreeSet<&str> = match majority.base {
            MajorityBase::Cast => groups.keys().copied().collect(),
            MajorityBase::Present if self.case.rule.circular => {
                let answered = self.admission.counted.iter().map(|it| it.voter);
                answered.filter_map(share).collect()
            }
            MajorityBase::Present => self.room.present().filter_map(share).collect(),
            _ => self.room.entitled().filter_map(share).collect(),
        };
        let of = |name: &str| {
            let share = shares.get(name)?;
            Ratio::new(share.num.into(), share.den.into())
        };
        let (mut yes, mut no) = (Ratio::whole(0), Ratio::whole(0));
        for (name, counts) in &groups {
            let share = of(name)?;
            yes = yes.plus(&share.times(&Ratio::new(counts.yes, counts.cast())?));
            no = no.plus(&share.times(&Ratio::new(counts.no, counts.cast())?));
        }
        let mut base = Ratio::whole(0);
        for name in counted {
            base = base.plus(&of(name)?);
        }
        let Fraction { num, den } = majority.fraction;
        let needed = base.times(&Ratio::new(num.into(), den.into())?);
        let enough = if majority.strict {
            yes > needed
        } else {
            yes >= needed
        };
        Some(Weighing {
            met: enough && !yes.is_zero(),
            equal: yes == no && !yes.is_zero(),
            base: Amount::Part(base),
            needed: Amount::Part(needed),
            yes: Amount::Part(yes),
            no: Amount::Part(no),
        })
    }

    /// The numbers as the answer shows them, as far as they are known.
    fn shown(
        &self,
        counts: &Result<Counts, Reason>,
        weighing: Option<&Weighing>,
    ) -> MajorityAnswer {
        let known = match (counts, &self.case.totals) {
            (Ok(counts), _) => Totals {
                yes: Some(counts.yes),
                no: Some(counts.no),
                abstain: Some(counts.abstain),
                invalid: Some(counts.invalid),
                handed_in: None,
            },
            (Err(_), Some(totals)) => totals.clone(),
            (Err(_), None) => Totals::default(),
        };
        MajorityAnswer {
            base: weighing.map(|it| it.base.clone()),
            needed: weighing.map(|it| it.needed.clone()),
            yes: weighing
                .map(|it| it.yes.clone())
                .or(known.yes.map(Amount::Whole)),
            no: weighing
                .map(|it| it.no.clone())
                .or(known.no.map(Amount::Whole)),
            abstain: known.abstain,
            invalid: known.invalid,
        }
    }

    fn decide(&mut self, majority: &Majority, weighing: &Weighing) -> (Verdict, Option<Reason>) {
        if weighing.met {
            return (Verdict::Adopted, None);
        }
        let Fraction { num, den } = majority.fraction;
        let half = u64::from(num) * 2 == u64::from(den);
        let of_cast = majority.base == MajorityBase::Cast && majority.strict && half;
        if of_cast && weighing.equal {
            self.break_tie()
        } else {
            (Verdict::Rejected, None)
        }
    }

    /// The count stays as it was counted, whoever breaks the tie.
    fn break_tie(&mut self) -> (Verdict, Option<Reason>) {
        let (verdict, reason) = match &self.case.rule.tie {
            Some(TieRule::Rejected) => (Verdict::Rejected, Reason::TieRejects),
            Some(TieRule::Chair) => {
                let yes = self.admission.counted.iter().any(|it| {
                    Some(&it.ballot.member) == self.case.chair.as_ref()
                        && it.ballot.choice == Some(Choice::Yes)
                });
                if yes {
                    (Verdict::Adopted, Reason::ChairDecides)
                } else {
                    (Verdict::Rejected, Reason::ChairNotYes)
                }
            }
            Some(TieRule::Lot) => match self.case.lot {
                Some(Choice::Yes) => (Verdict::Adopted, Reason::LotDrawn),
                Some(Choice::No) => (Verdict::Rejected, Reason::LotDrawn),
                _ => (Verdict::Tied, Reason::LotToDraw),
            },
            Some(TieRule::RunOff) => (Verdict::Tied, Reason::RunOff),
            None | Some(TieRule::Other(_)) => {
                self.open.insert(OpenPart::Tie);
                (Verdict::Tied, Reason::TieUnset)
            }
        };
        (verdict, Some(reason))
    }

    /// By file an adopted motion may need everyone, which only the rule can say.
    fn note_consent(&mut self, verdict: Verdict) {
        let rule = &self.case.rule;
        let unset = rule.circular && rule.consent.is_none();
        let missing = self.said_yes() < len(self.room.entitled().count());
        if unset && missing && verdict == Verdict::Adopted {
            self.open.insert(OpenPart::Consent);
        }
    }
}

pub(super) fn len(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
