//! The answers carried out, as one step; and the receipt of it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::change::{Entry, WHOLE};
use crate::document::merge::compare::amiss;
use crate::document::merge::memory::same;
use crate::document::merge::noted::{Kept, Merged, MergedFile, StillOpen};
use crate::document::merge::offers::{hand_entry, with_values};
use crate::document::merge::review::{Answer, Answers, Offer, Review, Spot};
use crate::document::workspace::{Author, Workspace};
use crate::domain::command::Edit;
use crate::domain::id::RecordId;
use crate::domain::locks::{self, Lock};
use crate::domain::record::{Kind, Record};

/// What came of a merge. It lies in the journal and can be read from its entry at any time.
#[derive(Debug, Clone, PartialEq)]
pub struct Receipt {
    pub entry: Entry,
}

impl Receipt {
    /// The receipt of an entry; `None` when the step merged nothing.
    #[must_use]
    pub fn of(entry: &Entry) -> Option<Self> {
        entry.merged.is_some().then(|| Self {
            entry: entry.clone(),
        })
    }

    /// What it notes beside its changes.
    #[must_use]
    pub fn merged(&self) -> Option<&Merged> {
        self.entry.merged.as_deref()
    }

    /// How many values were taken, declined, and left open.
    #[must_use]
    pub fn counts(&self) -> (usize, usize, usize) {
        let merged = self.merged();
        (
            self.entry.changes.len(),
            merged.map_or(0, |it| it.kept.len()),
            merged.map_or(0, |it| it.open.len()),
        )
    }
}

/// One offer and what was decided of it.
struct Decided<'a> {
    spot: &'a Spot,
    mine: Option<&'a Value>,
    offers: Vec<&'a Offer>,
    answer: Answer,
}

impl Decided<'_> {
    fn taken(&self) -> Option<&Offer> {
        match self.answer {
            Answer::Take(place) => self.offers.get(place).copied(),
            Answer::Keep | Answer::Later => None,
        }
    }
}

/// Carries out what was decided, as one step that an undo takes back. What changed here since the
/// review was made, what a vote has settled and what would leave records unsound stays open.
/// Returns `None` when there was nothing to decide or to remember.
pub fn accept(
    workspace: &mut Workspace,
    review: &Review,
    answers: &Answers,
    author: Author,
) -> Option<Receipt> {
    if review.is_empty() {
        return None;
    }
    let mut decided = decide(review, answers);
    for it in &mut decided {
        let mine = workspace.value_of(&it.spot.record, &it.spot.field);
        if it.taken().is_some() && !same(mine.as_ref(), it.mine) {
            it.answer = Answer::Later;
        }
    }
    while leave_amiss(workspace, &mut decided) {}
    let merged = note(review, &decided, &author);
    let entry = workspace.commit_merged(edits(workspace, &decided), merged, author);
    Some(Receipt { entry })
}

fn decide<'a>(review: &'a Review, answers: &Answers) -> Vec<Decided<'a>> {
    let changes = review.changes.iter().map(|it| Decided {
        spot: &it.spot,
        mine: it.from.as_ref(),
        offers: vec![&it.offer],
        answer: answers.of_change(it),
    });
    let questions = review.questions.iter().map(|it| Decided {
        spot: &it.spot,
        mine: it.mine.as_ref(),
        offers: it.offers.iter().collect(),
        answer: answers.of_question(it),
    });
    let proposals = review.proposals.iter().map(|it| Decided {
        spot: &it.spot,
        mine: it.mine.as_ref(),
        offers: vec![&it.offer],
        answer: answers.of_proposal(it),
    });
    let mut decided: Vec<Decided<'a>> = changes.chain(questions).chain(proposals).collect();
    for it in &mut decided {
        // A page that is behind may name an offer that is not there.
        if matches!(it.answer, Answer::Take(_)) && it.taken().is_none() {
            it.answer = Answer::Later;
        }
    }
    decided
}

/// Leaves open what cannot be taken as it was decided. Returns whether anything was.
fn leave_amiss(workspace: &Workspace, decided: &mut [Decided<'_>]) -> bool {
    let taken: Vec<(&Spot, Option<Value>)> = decided
        .iter()
        .filter_map(|it| Some((it.spot, it.taken()?.to.clone())))
        .collect();
    let mut amiss: Vec<Spot> = amiss(workspace, &taken)
        .into_iter()
        .map(|(spot, _)| spot)
        .collect();
    amiss.extend(settled(workspace, &taken).into_iter().map(|(spot, _)| spot));
    drop(taken);
    let mut any = false;
    for it in decided.iter_mut() {
        if it.taken().is_some() && amiss.contains(it.spot) {
            it.answer = Answer::Later;
            any = true;
        }
    }
    any
}

/// The values that would touch what a vote has settled.
fn settled(workspace: &Workspace, taken: &[(&Spot, Option<Value>)]) -> Vec<(Spot, Lock)> {
    let before = workspace.records();
    let changed = with_values(before, taken.iter().cloned());
    let is_poll = |it: &Record| it.known_kind() == Some(Kind::Poll);
    let brought = changed
        .iter()
        .filter(|(id, after)| !before.contains_key(*id) && after.as_ref().is_some_and(is_poll))
        .map(|(id, _)| id.clone())
        .collect();
    let mut settled = Vec::new();
    for id in changed.keys() {
        if let Err(lock) = locks::check_one(before, &changed, &brought, id) {
            let of_record = taken.iter().filter(|(spot, _)| spot.record == *id);
            settled.extend(of_record.map(|(spot, _)| ((*spot).clone(), lock.clone())));
        }
    }
    settled
}

/// What the step notes: every entry of the files, what stays, and what is open.
fn note(review: &Review, decided: &[Decided<'_>], author: &Author) -> Merged {
    let mut merged = Merged {
        closes: review.closes.clone(),
        ..Merged::default()
    };
    let mut places = BTreeMap::new();
    let mut heard = BTreeSet::new();
    for (place, file) in review.files.iter().enumerate() {
        if file.refused.is_some() {
            continue;
        }
        places.insert(place, merged.files.len());
        merged.files.push(MergedFile {
            name: file.name.clone(),
            partner: file.partner.as_ref().map(crate::domain::id::Id::record),
            hash: file.hash.clone(),
            earlier: file.earlier,
            already: file.already,
            set_aside: file.set_aside.len(),
        });
        for entry in &file.heard {
            if heard.insert(&entry.id) {
                merged.heard.push(entry.clone());
            }
        }
        if !file.by_hand.is_empty() {
            let entry = hand_entry(&file.name, &file.hash, file.by_hand.clone(), author.at);
            merged.heard.push(entry);
        }
    }
    for it in decided {
        let taken = it.taken();
        for offer in &it.offers {
            let file = places.get(&offer.file).copied().unwrap_or_default();
            let (record, field) = (it.spot.record.clone(), it.spot.field.clone());
            match it.answer {
                Answer::Later => merged.open.push(StillOpen {
                    record,
                    field,
                    file,
                    from: offer.from.clone(),
                    to: offer.to.clone(),
                    by: offer.by.clone(),
                    at: offer.at,
                    by_hand: offer.by_hand,
                    unexplained: offer.unexplained,
                    decided: offer.decided,
                    last: offer.last.clone(),
                }),
                _ if taken.is_some_and(|taken| std::ptr::eq(taken, *offer)) => {}
                _ => merged.kept.push(Kept {
                    record,
                    field,
                    file,
                    mine: match taken {
                        Some(taken) => taken.to.clone(),
                        None => it.mine.cloned(),
                    },
                    theirs: offer.to.clone(),
                }),
            }
        }
    }
    merged
}

/// The edits of what is taken: records come first and go last, so that fields find their records.
fn edits(workspace: &Workspace, decided: &[Decided<'_>]) -> Vec<Edit> {
    let (mut come, mut fields, mut go) = (Vec::new(), Vec::new(), Vec::new());
    for it in decided {
        let Some(offer) = it.taken() else { continue };
        let record: &RecordId = &it.spot.record;
        match (&offer.to, it.spot.field.as_str()) {
            (Some(whole), WHOLE) => {
                come.extend(Record::from_value(whole.clone()).ok().map(Edit::Put));
            }
            (None, WHOLE) => {
                if workspace.records().contains_key(record) {
                    go.push(Edit::Remove(record.clone()));
                }
            }
            (to, field) => fields.push(Edit::Field {
                record: record.clone(),
                field: field.to_owned(),
                to: to.clone(),
            }),
        }
    }
    come.append(&mut fields);
    come.append(&mut go);
    come
}
