//! Files against this copy: three-way, field by field, all against the same state.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::act;
use crate::document::change::WHOLE;
use crate::document::inspect::{self, Misfit};
use crate::document::merge::authority::{self, Owner};
use crate::document::merge::memory::{Memory, same};
use crate::document::merge::noted::{MergedFile, StillOpen};
use crate::document::merge::offers::{self, Offers, with_values};
use crate::document::merge::review::{
    Answer, CleanChange, FileReview, Incoming, LastHand, Named, Offer, Proposal, Question,
    RefusedFile, Review, Spot, Tick, WhyAsked,
};
use crate::document::scope::Scope;
use crate::document::workspace::Workspace;
use crate::domain::cluster::{self, Cluster};
use crate::domain::id::{Id, RecordId};
use crate::domain::locks::{self, Changed, Lock};
use crate::domain::membership::Member;
use crate::domain::record::{Kind, Record};
use crate::domain::references;
use crate::domain::sorting;

/// Compares files with this copy. `workspace_id` is the id that stands in this workspace's own
/// files. What earlier merges left open is in the review too, with or without new files.
#[must_use]
pub fn compare(ours: &Workspace, workspace_id: &str, incoming: &[Incoming]) -> Review {
    let memory = Memory::of(ours);
    let mut review = Review::default();
    let mut all: Vec<(Spot, Offer)> = Vec::new();
    let mut read: Vec<Offers> = Vec::new();
    for incoming in in_order(ours, incoming) {
        let file = review.files.len();
        let mut told = file_review(ours.cluster(), incoming);
        told.refused = refusal(workspace_id, incoming);
        let mut offers = if told.refused.is_none() {
            offers::read(ours, &memory, &incoming.loaded, file)
        } else {
            Offers::default()
        };
        told.already = offers.already;
        told.known = offers.known;
        told.put_away = offers.put_away;
        told.heard = std::mem::take(&mut offers.heard);
        told.by_hand = std::mem::take(&mut offers.by_hand);
        all.append(&mut offers.found);
        review.files.push(told);
        read.push(offers);
    }
    still_open(ours, &memory, &mut review, &read, &mut all);
    review.closes.clone_from(&memory.open_in);
    all.retain(|(spot, offer)| !is_superseded(spot, offer, &read));
    Sifting {
        ours,
        memory: &memory,
        review,
        last: last_hands(ours, &all),
    }
    .sift(all)
}

/// The files by partner, name and content, so that the order in which they came says nothing.
fn in_order<'a>(ours: &Workspace, incoming: &'a [Incoming]) -> Vec<&'a Incoming> {
    let mut sorted: Vec<(String, String, &Incoming)> = incoming
        .iter()
        .map(|it| {
            let partner = it.partner.as_ref();
            let name = partner.and_then(|it| ours.cluster().members.get(it));
            let name = name.map(|it| it.name.clone()).unwrap_or_default();
            (name, it.loaded.hash.clone(), it)
        })
        .collect();
    sorting::by(&mut sorted, |(name, hash, file), (other, sum, beside)| {
        (name, &file.name, hash).cmp(&(other, &beside.name, sum))
    });
    sorted
        .into_iter()
        .map(|(_, _, incoming)| incoming)
        .collect()
}

fn file_review(cluster: &Cluster, incoming: &Incoming) -> FileReview {
    let loaded = &incoming.loaded;
    FileReview {
        name: incoming.name.clone(),
        partner_name: partner_name(cluster, incoming.partner.as_ref()),
        partner: incoming.partner.clone(),
        refused: None,
        already: 0,
        known: 0,
        set_aside: loaded.set_aside.clone(),
        edited_by_hand: loaded.edited_by_hand,
        earlier: false,
        put_away: None,
        hash: loaded.hash.clone(),
        heard: Vec::new(),
        by_hand: Vec::new(),
    }
}

fn partner_name(cluster: &Cluster, partner: Option<&Id<Member>>) -> Option<String> {
    cluster
        .members
        .get(partner?)
        .map(|member| member.name.clone())
}

fn refusal(workspace_id: &str, incoming: &Incoming) -> Option<RefusedFile> {
    let loaded = &incoming.loaded;
    if let Some(version) = loaded.newer_version {
        Some(RefusedFile::TooNew { version })
    } else if loaded.head.scope == Scope::Public {
        Some(RefusedFile::Public)
    } else if loaded.head.workspace.is_empty() {
        Some(RefusedFile::NoWorkspace)
    } else if loaded.head.workspace != workspace_id {
        let theirs = loaded.head.organisation.clone();
        Some(RefusedFile::OtherWorkspace { theirs })
    } else {
        None
    }
}

/// Adds what earlier merges left open, unless it stands here by now, was declined, or a file of the
/// same hand says more.
fn still_open(
    ours: &Workspace,
    memory: &Memory<'_>,
    review: &mut Review,
    read: &[Offers],
    all: &mut Vec<(Spot, Offer)>,
) {
    let mut places: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (from_file, open) in &memory.open {
        let spot = Spot::new(&open.record, &open.field);
        let mine = ours.value_of(&spot.record, &spot.field);
        let settled =
            same(mine.as_ref(), open.to.as_ref()) || memory.declined(&spot, open.to.as_ref());
        if settled || goes_on(&spot, open, read, all) {
            continue;
        }
        let key = (from_file.name.as_str(), from_file.hash.as_str());
        let file = *places.entry(key).or_insert_with(|| {
            review.files.push(earlier_file(ours.cluster(), from_file));
            review.files.len() - 1
        });
        let offer = Offer {
            file,
            also: Vec::new(),
            from: open.from.clone(),
            to: open.to.clone(),
            by: open.by.clone(),
            at: open.at,
            by_hand: open.by_hand,
            unexplained: open.unexplained,
            decided: open.decided,
            last: open.last.clone(),
            chain: open.last.iter().cloned().collect(),
        };
        all.push((spot, offer));
    }
}

/// Whether a file that knows an open offer tells more of its field. What it offers now began where
/// the open offer began.
fn goes_on(spot: &Spot, open: &StillOpen, read: &[Offers], all: &mut [(Spot, Offer)]) -> bool {
    let Some(last) = &open.last else {
        return false;
    };
    let mut goes_on = false;
    for (file, offers) in read.iter().enumerate() {
        if offers.theirs.contains(last) && offers.told.contains_key(spot) {
            goes_on = true;
            for (_, offer) in all
                .iter_mut()
                .filter(|(at, it)| at == spot && it.file == file)
            {
                offer.from.clone_from(&open.from);
                offer.unexplained = open.unexplained;
            }
        }
    }
    goes_on
}

fn earlier_file(cluster: &Cluster, file: &MergedFile) -> FileReview {
    let partner: Option<Id<Member>> = file.partner.as_ref().map(Id::from);
    FileReview {
        name: file.name.clone(),
        partner_name: partner_name(cluster, partner.as_ref()),
        partner,
        refused: None,
        already: 0,
        known: 0,
        set_aside: Vec::new(),
        edited_by_hand: false,
        earlier: true,
        put_away: None,
        hash: file.hash.clone(),
        heard: Vec::new(),
        by_hand: Vec::new(),
    }
}

/// Whether another file has the entry behind an offer, and later ones upon it.
fn is_superseded(spot: &Spot, offer: &Offer, read: &[Offers]) -> bool {
    let Some(last) = &offer.last else {
        return false;
    };
    read.iter().any(|other| {
        let chain = other.told.get(spot).map(Vec::as_slice).unwrap_or_default();
        chain.last() != Some(last) && chain.contains(last)
    })
}

/// Who wrote last what stands here in the fields that are offered.
fn last_hands(ours: &Workspace, all: &[(Spot, Offer)]) -> BTreeMap<Spot, LastHand> {
    let wanted: BTreeSet<&RecordId> = all.iter().map(|(spot, _)| &spot.record).collect();
    let mut hands = BTreeMap::new();
    if let Some(folded) = ours.folded() {
        for (spot, _) in all
            .iter()
            .filter(|(it, _)| folded.tells_of(&it.record, &it.field))
        {
            let hand = LastHand {
                put_away: Some(folded.year),
                ..LastHand::default()
            };
            hands.insert(spot.clone(), hand);
        }
    }
    for entry in ours.journal() {
        for change in entry
            .changes
            .iter()
            .filter(|it| wanted.contains(&it.record))
        {
            let hand = LastHand {
                by: entry.by.clone(),
                at: Some(entry.at),
                put_away: None,
            };
            hands.insert(Spot::new(&change.record, &change.field), hand.clone());
            hands.insert(Spot::new(&change.record, WHOLE), hand);
        }
    }
    hands
}

/// Sorts offers into what is clean, what is asked and what is settled.
struct Sifting<'a> {
    ours: &'a Workspace,
    memory: &'a Memory<'a>,
    review: Review,
    last: BTreeMap<Spot, LastHand>,
}

impl Sifting<'_> {
    fn sift(mut self, all: Vec<(Spot, Offer)>) -> Review {
        let mut by_spot: BTreeMap<Spot, Vec<Offer>> = BTreeMap::new();
        for (spot, offer) in all {
            let offers = by_spot.entry(spot).or_default();
            match offers
                .iter_mut()
                .find(|it| same(it.to.as_ref(), offer.to.as_ref()))
            {
                Some(same) if same.file == offer.file => {}
                Some(same) => same.also.push(offer.file),
                None => offers.push(offer),
            }
        }
        let locked = self.locked(&by_spot);
        for (spot, offers) in by_spot {
            match locked.get(&spot) {
                Some(lock) => {
                    for offer in offers {
                        self.propose(&spot, offer, lock.clone());
                    }
                }
                None => self.settle(spot, offers),
            }
        }
        self.deleted_and_edited();
        self.mend();
        self.review
    }

    /// The offers that touch what a vote has settled, seen with all the others.
    fn locked(&self, by_spot: &BTreeMap<Spot, Vec<Offer>>) -> BTreeMap<Spot, Lock> {
        let before = self.ours.records();
        let offered = by_spot.iter().filter_map(|(spot, offers)| {
            let to = offers.first()?.to.clone();
            Some((spot, to))
        });
        let changed: Changed = with_values(before, offered);
        let brought: BTreeSet<RecordId> = changed
            .iter()
            .filter(|(id, after)| {
                let poll = |it: &Record| it.known_kind() == Some(Kind::Poll);
                !before.contains_key(*id) && after.as_ref().is_some_and(poll)
            })
            .map(|(id, _)| id.clone())
            .collect();
        let mut locked = BTreeMap::new();
        for id in changed.keys() {
            let Err(lock) = locks::check_one(before, &changed, &brought, id) else {
                continue;
            };
            for (spot, offers) in by_spot.iter().filter(|(spot, _)| spot.record == *id) {
                // Of the record only this field, beside all the other records.
                let mut alone = changed.clone();
                let offered = offers.first().map(|offer| (spot, offer.to.clone()));
                alone.remove(id);
                alone.extend(with_values(before, offered.into_iter()));
                if let Err(its) = locks::check_one(before, &alone, &brought, id) {
                    locked.insert(spot.clone(), its);
                } else if spot.field == WHOLE {
                    locked.insert(spot.clone(), lock.clone());
                }
            }
        }
        locked
    }

    fn named(&self, spot: &Spot, offer: &Offer) -> Named {
        let theirs = || {
            let whole = (spot.field == WHOLE).then(|| offer.to.as_ref().or(offer.from.as_ref()))?;
            Record::from_value(whole?.clone()).ok()
        };
        let record = self
            .ours
            .records()
            .get(&spot.record)
            .cloned()
            .or_else(theirs);
        let Some(record) = record else {
            return Named::default();
        };
        Named {
            kind: record.known_kind(),
            title: act::title_within(&record, self.ours.records()),
        }
    }

    fn propose(&mut self, spot: &Spot, offer: Offer, lock: Lock) {
        if self.memory.declined(spot, offer.to.as_ref()) && offer.last.is_none() {
            return;
        }
        let proposal = Proposal {
            named: self.named(spot, &offer),
            mine: self.ours.value_of(&spot.record, &spot.field),
            spot: spot.clone(),
            offer,
            lock,
        };
        self.review.proposals.push(proposal);
    }

    fn settle(&mut self, spot: Spot, offers: Vec<Offer>) {
        let mine = self.ours.value_of(&spot.record, &spot.field);
        let whole = spot.field == WHOLE;
        let [offer] = offers.as_slice() else {
            return self.ask(spot, offers, WhyAsked::FilesDiffer);
        };
        let gone = whole && offer.to.is_none();
        let why = if self.memory.declined(&spot, offer.to.as_ref()) {
            WhyAsked::DecidedBefore
        } else if gone && (offer.by_hand || offer.unexplained) {
            WhyAsked::LineMissing
        } else if offer.unexplained {
            WhyAsked::NoCommonState
        } else if same(mine.as_ref(), offer.from.as_ref()) {
            return self.clean(spot, offers);
        } else if gone {
            WhyAsked::DeletedThere
        } else if whole && mine.is_none() {
            WhyAsked::DeletedHere
        } else {
            WhyAsked::BothChanged
        };
        self.ask(spot, offers, why);
    }

    fn clean(&mut self, spot: Spot, offers: Vec<Offer>) {
        for offer in offers {
            let change = CleanChange {
                named: self.named(&spot, &offer),
                tick: self.tick(&spot, &offer),
                from: self.ours.value_of(&spot.record, &spot.field),
                spot: spot.clone(),
                offer,
            };
            self.review.changes.push(change);
        }
    }

    fn ask(&mut self, spot: Spot, offers: Vec<Offer>, why: WhyAsked) {
        let Some(first) = offers.first() else { return };
        let record = self.record(&spot, first);
        let matter = record
            .as_ref()
            .and_then(|record| authority::matter(self.ours.cluster(), record, &spot.field));
        let own = offers.iter().position(|offer| {
            let tick = self.tick(&spot, offer);
            tick == Tick::TheirOwn
        });
        let question = Question {
            named: self.named(&spot, first),
            mine: self.ours.value_of(&spot.record, &spot.field),
            mine_by: self.last.get(&spot).cloned().unwrap_or_default(),
            why,
            matter,
            suggested: match (matter, own) {
                (Some(_), _) => None,
                (None, Some(place)) => Some(Answer::Take(place)),
                (None, None) => Some(Answer::Keep),
            },
            spot,
            offers,
        };
        self.review.questions.push(question);
    }

    /// The record as it stands here, or as it comes.
    fn record(&self, spot: &Spot, offer: &Offer) -> Option<Record> {
        let here = self.ours.records().get(&spot.record).cloned();
        here.or_else(|| {
            let whole = offer.to.as_ref().or(offer.from.as_ref());
            Record::from_value(whole.filter(|_| spot.field == WHOLE)?.clone()).ok()
        })
    }

    fn tick(&self, spot: &Spot, offer: &Offer) -> Tick {
        let cluster = self.ours.cluster();
        let Some(record) = self.record(spot, offer) else {
            return Tick::OnlyTheirs;
        };
        let partners = std::iter::once(&offer.file).chain(&offer.also);
        let partners: Vec<Option<&Id<Member>>> = partners
            .map(|file| {
                self.review
                    .files
                    .get(*file)
                    .and_then(|it| it.partner.as_ref())
            })
            .collect();
        let owner = authority::owner(cluster, &record, &spot.field);
        let is_owner = |partner: Option<&Id<Member>>| match (partner, &owner) {
            (Some(partner), Owner::Partner(owner)) => partner == owner,
            _ => false,
        };
        if offer.decided {
            Tick::TheyDeclined
        } else if partners.iter().copied().any(is_owner) {
            Tick::TheirOwn
        } else if let Some(matter) = authority::matter(cluster, &record, &spot.field) {
            Tick::Sensitive(matter)
        } else if owner != Owner::Anybody && partners.iter().all(Option::is_some) {
            Tick::NotTheirs
        } else {
            Tick::OnlyTheirs
        }
    }

    /// A deletion in one file against an edit in another is a question, however clean each is.
    fn deleted_and_edited(&mut self) {
        let edited: BTreeSet<RecordId> = self
            .review
            .changes
            .iter()
            .map(|change| &change.spot)
            .chain(self.review.questions.iter().map(|it| &it.spot))
            .filter(|spot| spot.field != WHOLE)
            .map(|spot| spot.record.clone())
            .collect();
        self.move_to_questions(WhyAsked::DeletedThere, |change| {
            change.spot.field == WHOLE
                && change.offer.to.is_none()
                && edited.contains(&change.spot.record)
        });
    }

    /// Clean changes that together would not fit are asked.
    fn mend(&mut self) {
        loop {
            let taken = self.review.changes.iter();
            let taken: Vec<(&Spot, Option<Value>)> = taken
                .map(|change| (&change.spot, change.offer.to.clone()))
                .collect();
            let amiss = amiss(self.ours, &taken);
            if amiss.is_empty() {
                return;
            }
            let before = self.review.changes.len();
            for (spot, why) in amiss {
                self.move_to_questions(why, |change| change.spot == spot);
            }
            if self.review.changes.len() == before {
                return;
            }
        }
    }

    fn move_to_questions(&mut self, why: WhyAsked, which: impl Fn(&CleanChange) -> bool) {
        let changes = std::mem::take(&mut self.review.changes);
        for change in changes {
            if which(&change) {
                self.ask(change.spot, vec![change.offer], why);
            } else {
                self.review.changes.push(change);
            }
        }
    }
}

/// Whether a field is one by which records hold together.
fn may_misfit(ours: &Workspace, spot: &Spot) -> bool {
    let kind = ours
        .records()
        .get(&spot.record)
        .and_then(Record::known_kind);
    spot.field == WHOLE
        || kind.is_some_and(|kind| {
            references::of_kind(kind).any(|reference| reference.field == spot.field)
        })
}

/// The values that would leave the records less sound than they are, each with what is wrong.
#[must_use]
pub(crate) fn amiss(ours: &Workspace, taken: &[(&Spot, Option<Value>)]) -> Vec<(Spot, WhyAsked)> {
    if taken.is_empty() {
        return Vec::new();
    }
    let changed = with_values(ours.records(), taken.iter().cloned());
    let mut amiss = Vec::new();
    for (id, after) in &changed {
        let is_read = |record: &Record| cluster::check(record).is_ok();
        let breaks = after
            .as_ref()
            .is_some_and(|after| !is_read(after) && ours.records().get(id).is_none_or(is_read));
        if breaks {
            let of_record = taken.iter().filter(|(spot, _)| spot.record == *id);
            amiss.extend(of_record.map(|(spot, _)| ((*spot).clone(), WhyAsked::Unreadable)));
        }
    }
    if !taken.iter().any(|(spot, _)| may_misfit(ours, spot)) {
        return amiss;
    }
    let mut records = ours.records().clone();
    let mut cluster = ours.cluster().clone();
    for (id, after) in changed {
        cluster.remove(&id);
        match after {
            Some(after) => {
                // What cannot be read is told above.
                let _ = cluster.put(&after);
                records.insert(id, after);
            }
            None => {
                records.remove(&id);
            }
        }
    }
    let before = inspect::misfits(ours.records(), ours.cluster());
    let misfits = inspect::misfits(&records, &cluster);
    for misfit in misfits.iter().filter(|it| !before.contains(it)) {
        let part_of = |spot: &Spot, to: &Option<Value>| match misfit {
            Misfit::Dangling(dangling) => {
                let names = spot.record == dangling.record
                    && (spot.field == dangling.field || spot.field == WHOLE);
                let goes = spot.record == dangling.target && spot.field == WHOLE && to.is_none();
                names || goes
            }
            Misfit::Cycle { bodies } => {
                bodies.contains(&spot.record) && (spot.field == "parent" || spot.field == WHOLE)
            }
            Misfit::SeveralRoots { .. } => false,
        };
        let part = taken.iter().filter(|(spot, to)| part_of(spot, to));
        amiss.extend(part.map(|(spot, _)| ((*spot).clone(), WhyAsked::DoesNotFit)));
    }
    amiss
}
