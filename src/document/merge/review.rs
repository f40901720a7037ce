//! What comes of comparing: what can be taken in, what has to be asked, what a vote has settled.
//!
//! A review is made of one state of this copy and any number of files, and changes nothing. Whoever
//! shows it answers by [`Answers`]; `accept` carries them out.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::document::change::{Change, Entry, EntryId};
use crate::document::file::{Loaded, SetAside};
use crate::document::scope::Scope;
use crate::domain::id::{Id, RecordId};
use crate::domain::locks::Lock;
use crate::domain::membership::Member;
use crate::domain::record::Kind;

/// A file to be compared.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// The file's name, as people know it.
    pub name: String,
    /// Whose file it is: the partner that it was written for, or whoever a person says brought it.
    pub partner: Option<Id<Member>>,
    pub loaded: Loaded,
}

impl Incoming {
    /// A file as it was read; its partner is the one that it was written for.
    #[must_use]
    pub fn new(name: &str, loaded: Loaded) -> Self {
        let partner = match &loaded.head.scope {
            Scope::Partner(member) => Some(member.clone()),
            Scope::Whole | Scope::Public => None,
        };
        Self {
            name: name.to_owned(),
            partner,
            loaded,
        }
    }
}

/// One field of one record; [`crate::document::change::WHOLE`] is its coming and going.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    pub record: RecordId,
    pub field: String,
}

impl Spot {
    #[must_use]
    pub fn new(record: &RecordId, field: &str) -> Self {
        Self {
            record: record.clone(),
            field: field.to_owned(),
        }
    }
}

/// Everything that files hold and this copy does not, and what speaks for and against taking it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Review {
    /// The files, by partner and name, whatever the order in which they came.
    pub files: Vec<FileReview>,
    pub changes: Vec<CleanChange>,
    pub questions: Vec<Question>,
    /// What a vote has settled here: shown, kept, never applied.
    pub proposals: Vec<Proposal>,
    /// Earlier merges whose open offers are among these.
    pub(crate) closes: Vec<EntryId>,
}

/// What an answer is about: a change or a question, what stands here, and what is offered.
type Case<'r> = (bool, Option<&'r Value>, Vec<Option<&'r Value>>);

impl Review {
    fn cases(&self) -> BTreeMap<&Spot, Case<'_>> {
        let changes = self.changes.iter().map(|it| {
            let offer = vec![it.offer.to.as_ref()];
            (&it.spot, (false, it.from.as_ref(), offer))
        });
        let questions = self.questions.iter().map(|it| {
            let offers = it.offers.iter().map(|offer| offer.to.as_ref()).collect();
            (&it.spot, (true, it.mine.as_ref(), offers))
        });
        changes.chain(questions).collect()
    }
}

/// What is said of one file.
#[derive(Debug, Clone, PartialEq)]
pub struct FileReview {
    pub name: String,
    pub partner: Option<Id<Member>>,
    /// The partner's name, as it stands here.
    pub partner_name: Option<String>,
    /// Why nothing of it is compared.
    pub refused: Option<RefusedFile>,
    /// How many fields it offers that stand here already.
    pub already: usize,
    /// How many of its entries were known.
    pub known: usize,
    /// What in it could not be read.
    pub set_aside: Vec<SetAside>,
    pub edited_by_hand: bool,
    /// Its offers were left open by an earlier merge; the file itself is not here.
    pub earlier: bool,
    /// The year whose archive has steps of theirs that are not known here: until it is merged,
    /// what differs because of them is asked.
    pub put_away: Option<i16>,
    /// The content hash of its records.
    pub hash: String,
    /// Its entries that are new here, without what is known of them.
    pub(crate) heard: Vec<Entry>,
    /// What was written into it by hand.
    pub(crate) by_hand: Vec<Change>,
}

impl FileReview {
    /// How many of its entries are new here, those among them that its own merges heard.
    #[must_use]
    pub fn heard_entries(&self) -> usize {
        self.heard.len()
    }

    /// Whether this copy has heard of everything that the file holds.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.earlier || self.refused.is_none() && self.heard.is_empty() && self.by_hand.is_empty()
    }
}

/// Why a file is not compared at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RefusedFile {
    /// It belongs to another workspace. Both names as the files tell them.
    OtherWorkspace { theirs: String },
    /// It does not say to which workspace it belongs.
    NoWorkspace,
    /// A public file is for reading: what it leaves out was not deleted.
    Public,
    /// It was written by a newer version.
    TooNew { version: u64 },
}

/// A value that a file holds where this copy holds another.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    /// The place of the file in [`Review::files`].
    pub file: usize,
    /// Other files that offer the same.
    pub also: Vec<usize>,
    /// What they had before.
    pub from: Option<Value>,
    pub to: Option<Value>,
    /// Who wrote it last, as far as their page was told.
    pub by: String,
    /// When it was written, by their clock; `None` for an edit by hand.
    pub at: Option<Timestamp>,
    /// It was written into the file with a text editor.
    pub by_hand: bool,
    /// No state is known that both sides started from.
    pub unexplained: bool,
    /// They decided so, knowing our value.
    pub decided: bool,
    /// The entry that wrote it last.
    pub last: Option<EntryId>,
    /// The entries that lead to it, the last one among them.
    pub(crate) chain: Vec<EntryId>,
}

/// Who wrote the value that stands here.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LastHand {
    pub by: String,
    pub at: Option<Timestamp>,
    /// The year whose archive tells it.
    pub put_away: Option<i16>,
}

/// What a record is called, and of which kind it is, here or in the file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Named {
    pub kind: Option<Kind>,
    pub title: String,
}

/// A change that only they made.
#[derive(Debug, Clone, PartialEq)]
pub struct CleanChange {
    pub spot: Spot,
    pub named: Named,
    /// What stands here, and stood with them before.
    pub from: Option<Value>,
    pub offer: Offer,
    pub tick: Tick,
}

/// Whether a clean change is taken unless somebody says otherwise, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tick {
    /// Only they changed it.
    OnlyTheirs,
    /// It is about what is theirs to say.
    TheirOwn,
    /// Not taken unasked: it touches this matter, and they do not own it.
    Sensitive(Matter),
    /// Not taken unasked: it is another partner's to say, or the organisation's.
    NotTheirs,
    /// Not taken unasked: they decided against a value that came from here.
    TheyDeclined,
}

impl Tick {
    /// Whether the change is taken unless somebody says otherwise.
    #[must_use]
    pub fn is_ticked(self) -> bool {
        matches!(self, Self::OnlyTheirs | Self::TheirOwn)
    }
}

/// What nobody should win silently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, strum::IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum Matter {
    Money,
    Rights,
    Rules,
    Roll,
    ClosedPoll,
}

/// A field that cannot be settled without a person.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    pub spot: Spot,
    pub named: Named,
    pub mine: Option<Value>,
    pub mine_by: LastHand,
    /// The different values that files offer; at least one.
    pub offers: Vec<Offer>,
    pub why: WhyAsked,
    /// The matter for which there is no suggestion.
    pub matter: Option<Matter>,
    /// What the page may offer as the first choice. It is never taken without being chosen.
    pub suggested: Option<Answer>,
}

impl Question {
    /// Whether it is told under a file: the first of those that offer something.
    #[must_use]
    pub fn is_under(&self, file: usize) -> bool {
        self.offers.first().is_some_and(|offer| offer.file == file)
    }
}

/// Why something is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, strum::IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum WhyAsked {
    /// Both sides changed it.
    BothChanged,
    /// They deleted what was changed here.
    DeletedThere,
    /// They changed what was deleted here.
    DeletedHere,
    /// Several files offer different values.
    FilesDiffer,
    /// No state is known that both sides started from.
    NoCommonState,
    /// It was decided here already, against their value.
    DecidedBefore,
    /// A line is missing from a file that was edited by hand.
    LineMissing,
    /// With it, records would name what is not there, or stand under each other in a ring.
    DoesNotFit,
    /// With it, the record could not be read.
    Unreadable,
}

/// A change of something that a vote has settled here.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    pub spot: Spot,
    pub named: Named,
    pub mine: Option<Value>,
    pub offer: Offer,
    pub lock: Lock,
}

/// What is to become of one spot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The value of that offer is taken; of a clean change there is one, 0.
    Take(usize),
    /// What stands here stays.
    Keep,
    /// It is left open and asked again.
    Later,
}

/// What a person answered; the rest goes as the ticks stand, and questions stay open.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answers(BTreeMap<Spot, Answer>);

impl Answers {
    /// Takes every clean change, ticked or not; questions stay open.
    #[must_use]
    pub fn all(review: &Review) -> Self {
        Self::each(review, Answer::Take(0))
    }

    /// Takes nothing: every clean change and every proposal is declined, and remembered as such.
    #[must_use]
    pub fn none(review: &Review) -> Self {
        let mut answers = Self::each(review, Answer::Keep);
        for proposal in &review.proposals {
            answers.answer(&proposal.spot, Answer::Keep);
        }
        answers
    }

    fn each(review: &Review, answer: Answer) -> Self {
        let mut answers = Self::default();
        for change in &review.changes {
            answers.answer(&change.spot, answer);
        }
        answers
    }

    /// Answers one spot, in place of what was answered before.
    pub fn answer(&mut self, spot: &Spot, answer: Answer) {
        self.0.insert(spot.clone(), answer);
    }

    /// Forgets what was answered about something else than what is now on the table: an answer
    /// names one of the offers that were shown, against the value that stood here.
    pub fn keep_for(&mut self, before: &Review, now: &Review) {
        let (before, now) = (before.cases(), now.cases());
        self.0.retain(|spot, _| now.get(spot) == before.get(spot));
    }

    /// Leaves a spot to its tick again.
    pub fn forget(&mut self, spot: &Spot) {
        self.0.remove(spot);
    }

    #[must_use]
    pub fn get(&self, spot: &Spot) -> Option<Answer> {
        self.0.get(spot).copied()
    }

    /// What becomes of a clean change: as answered, or as it is ticked.
    #[must_use]
    pub fn of_change(&self, change: &CleanChange) -> Answer {
        self.get(&change.spot)
            .unwrap_or(if change.tick.is_ticked() {
                Answer::Take(0)
            } else {
                Answer::Later
            })
    }

    /// What becomes of a question: as answered, or it stays open.
    #[must_use]
    pub fn of_question(&self, question: &Question) -> Answer {
        self.get(&question.spot).unwrap_or(Answer::Later)
    }

    /// What becomes of a proposal: it is declined or stays open, and is never taken.
    #[must_use]
    pub fn of_proposal(&self, proposal: &Proposal) -> Answer {
        match self.get(&proposal.spot) {
            Some(Answer::Keep) => Answer::Keep,
            _ => Answer::Later,
        }
    }
}

impl Answers {
    /// Whether anything of a review is decided, one way or the other.
    #[must_use]
    pub fn decide_any(&self, review: &Review) -> bool {
        let changes = review.changes.iter().map(|it| self.of_change(it));
        let questions = review.questions.iter().map(|it| self.of_question(it));
        let proposals = review.proposals.iter().map(|it| self.of_proposal(it));
        let mut answers = changes.chain(questions).chain(proposals);
        answers.any(|answer| answer != Answer::Later)
    }
}

/// The numbers of a queue: “28 clean, 9 questions, 3 not back yet”.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub clean: usize,
    /// Of the clean ones, those that are not taken unasked.
    pub unticked: usize,
    pub questions: usize,
    pub proposals: usize,
    pub already: usize,
}

impl Counts {
    /// Whether nothing is offered.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.clean + self.questions + self.proposals == 0
    }
}

impl Review {
    /// Whether there is anything to decide or to remember.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
            && self.questions.is_empty()
            && self.proposals.is_empty()
            && self
                .files
                .iter()
                .all(|file| file.heard.is_empty() && file.by_hand.is_empty())
    }

    #[must_use]
    pub fn counts(&self) -> Counts {
        let unticked = self.changes.iter().filter(|it| !it.tick.is_ticked());
        Counts {
            clean: self.changes.len(),
            unticked: unticked.count(),
            questions: self.questions.len(),
            proposals: self.proposals.len(),
            already: self.files.iter().map(|file| file.already).sum(),
        }
    }

    /// Whether anything is told under a file: what several offer stands under the first of them.
    #[must_use]
    pub fn tells_under(&self, file: usize) -> bool {
        self.changes.iter().any(|it| it.offer.file == file)
            || self.questions.iter().any(|it| it.is_under(file))
            || self.proposals.iter().any(|it| it.offer.file == file)
    }

    /// The numbers of one file. What two files offer counts for both.
    #[must_use]
    pub fn counts_of(&self, file: usize) -> Counts {
        let of = |offer: &Offer| offer.file == file || offer.also.contains(&file);
        let changes = || self.changes.iter().filter(|it| of(&it.offer));
        let questions = self.questions.iter();
        Counts {
            clean: changes().count(),
            unticked: changes().filter(|it| !it.tick.is_ticked()).count(),
            questions: questions.filter(|it| it.offers.iter().any(of)).count(),
            proposals: self.proposals.iter().filter(|it| of(&it.offer)).count(),
            already: self.files.get(file).map_or(0, |it| it.already),
        }
    }
}
