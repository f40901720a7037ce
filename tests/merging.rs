//! What a merge of partners' files promises, whatever they did.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeSet;

use jiff::Timestamp;
use klaster::document::change::{Change, Entry, ReplicaId, WHOLE};
use klaster::document::file::{self, Head, Loaded};
use klaster::document::guard::Limits;
use klaster::document::merge::review::{Matter, RefusedFile, Tick, WhyAsked};
use klaster::document::merge::{
    Answer, Answers, Incoming, Review, Spot, accept, compare, sentences,
};
use klaster::document::scope::{Scope, partner, public};
use klaster::document::workspace::{Author, Covered, Workspace};
use klaster::domain::command::{self, Command};
use klaster::domain::id::{Id, RecordId};
use klaster::domain::record::{Record, Records};
use klaster::words::{Lang, Words};
use proptest::prelude::*;
use serde_json::{Value, json};

const OURS: &str = "w-test";

fn author(by: &str, second: i64) -> Author {
    Author {
        by: by.to_owned(),
        at: Timestamp::from_second(1_780_000_000 + second).unwrap(),
    }
}

fn records(list: Value) -> Records {
    list.as_array()
        .unwrap()
        .iter()
        .map(|value| Record::from_value(value.clone()).unwrap())
        .map(|record| (record.id.clone(), record))
        .collect()
}

fn base() -> Records {
    records(json!([
        { "id": "org", "kind": "organisation", "name": "Klaster", "currency": "EUR" },
        { "id": "m1", "kind": "member", "name": "Rzav" },
        { "id": "m2", "kind": "member", "name": "Bank" },
        { "id": "b0", "kind": "body", "name": "Assembly" },
        { "id": "b1", "kind": "body", "name": "Council", "parent": "b0" },
        { "id": "b2", "kind": "body", "name": "Group", "parent": "b0" },
        { "id": "p1", "kind": "project", "title": "Export", "leadMember": "m1", "budgetPlanned": 1000 },
        { "id": "p2", "kind": "project", "title": "Training", "leadMember": "m2" },
        { "id": "x1", "kind": "milestone", "project": "p1", "text": "Plan" },
        { "id": "x2", "kind": "milestone", "project": "p2", "text": "Start" },
        { "id": "g1", "kind": "pledge", "member": "m1", "year": 2026, "amount": 500 },
    ]))
}

fn start(replica: &str) -> Workspace {
    Workspace::new(ReplicaId::new(replica), base(), Vec::new(), Covered::new())
}

fn head() -> Head {
    Head {
        workspace: OURS.to_owned(),
        ..Head::default()
    }
}

/// A file as it is after a mail. That text and reading give this is a law of the file's own.
fn mailed(workspace: &Workspace) -> Loaded {
    Loaded {
        head: head(),
        records: workspace.records().clone(),
        journal: workspace.journal().to_vec(),
        set_aside: Vec::new(),
        newer_version: None,
        hash: String::new(),
        edited_by_hand: false,
    }
}

fn read(text: &str) -> Loaded {
    file::read(text.as_bytes(), Limits::default()).unwrap()
}

fn incoming(name: &str, loaded: Loaded) -> Incoming {
    Incoming::new(name, loaded)
}

fn opened(replica: &str, loaded: &Loaded) -> Workspace {
    Workspace::of_file(ReplicaId::new(replica), loaded.clone())
}

fn review_of(ours: &Workspace, theirs: &Workspace) -> Review {
    compare(ours, OURS, &[incoming("theirs", mailed(theirs))])
}

/// Takes in a file with answers made from its review.
fn merge(ours: &mut Workspace, theirs: &Workspace, answers: impl Fn(&Review) -> Answers) -> Review {
    let review = review_of(ours, theirs);
    accept(ours, &review, &answers(&review), author("office", 999));
    review
}

#[derive(Debug, Clone)]
enum Step {
    Set(u8, u8, u8),
    Clear(u8),
    Move(u8, u8),
    Delete(u8),
    Add(u8, u8),
    Undo,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (0..8_u8, 0..3_u8, 0..4_u8).prop_map(|(id, field, value)| Step::Set(id, field, value)),
        1 => (0..8_u8).prop_map(Step::Clear),
        1 => (0..3_u8, 0..3_u8).prop_map(|(body, parent)| Step::Move(body, parent)),
        2 => (0..8_u8).prop_map(Step::Delete),
        2 => (0..4_u8, 0..4_u8).prop_map(|(id, value)| Step::Add(id, value)),
        1 => Just(Step::Undo),
    ]
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    proptest::collection::vec(step(), 0..9)
}

const IDS: [&str; 8] = ["b0", "b1", "b2", "p1", "p2", "x1", "x2", "g1"];

/// What somebody does in the page; what the domain refuses is not done.
fn act(workspace: &mut Workspace, step: &Step, by: &str, second: i64) {
    let command = match step {
        Step::Set(id, field, value) => {
            let id = IDS[usize::from(*id)];
            let (field, value) = match (id.as_bytes()[0], field) {
                (b'b', 0) => ("meets", json!(format!("v{value}"))),
                (b'b', _) => ("name", json!(format!("v{value}"))),
                (b'p', 0) => ("title", json!(format!("v{value}"))),
                (b'p', 1) => ("budgetPlanned", json!(value)),
                (b'p', _) => ("expectedImpact", json!(format!("v{value}"))),
                (b'x', 0) => ("done", json!(value % 2 == 0)),
                (b'x', _) => ("text", json!(format!("v{value}"))),
                _ => ("amount", json!(value)),
            };
            Command::set(&id.into(), field, Some(value))
        }
        Step::Clear(id) => Command::set(&IDS[usize::from(*id)].into(), "meets", None),
        Step::Move(body, parent) => Command::MoveBody {
            body: Id::new(IDS[usize::from(*body)]),
            parent: Some(Id::new(IDS[usize::from(*parent)])),
            order: None,
        },
        Step::Delete(id) => Command::Delete {
            record: IDS[usize::from(*id)].into(),
        },
        Step::Add(id, value) => {
            // Half of the ids are the same on both sides.
            let id = if *id < 2 {
                format!("n{id}")
            } else {
                format!("n{by}{id}")
            };
            let record = json!({ "id": id, "kind": "milestone", "project": "p1", "text": format!("v{value}") });
            Command::Create(Record::from_value(record).unwrap())
        }
        Step::Undo => {
            let _ = workspace.undo(author(by, second));
            return;
        }
    };
    if let Ok(edits) = command::plan(workspace.records(), &command) {
        workspace.commit(edits, author(by, second));
    }
}

fn act_all(workspace: &mut Workspace, steps: &[Step], by: &str) {
    for (second, step) in (0..).zip(steps) {
        act(workspace, step, by, second);
    }
}

/// Two sides that began with the same file, the second from a mailed one, and what both did since.
fn sides(shared: &[Step], ours: &[Step], theirs: &[Step]) -> (Workspace, Workspace) {
    let mut a = start("a");
    act_all(&mut a, shared, "s");
    let mut b = opened("b", &mailed(&a));
    act_all(&mut a, ours, "a");
    act_all(&mut b, theirs, "b");
    (a, b)
}

/// Every spot at which two sets of records differ.
fn differing(one: &Records, other: &Records) -> BTreeSet<Spot> {
    let mut spots = BTreeSet::new();
    for id in one.keys().chain(other.keys()) {
        match (one.get(id), other.get(id)) {
            (Some(one), Some(other)) => {
                for field in one.fields.keys().chain(other.fields.keys()) {
                    if one.fields.get(field) != other.fields.get(field) {
                        spots.insert(Spot::new(id, field));
                    }
                }
            }
            _ => {
                spots.insert(Spot::new(id, WHOLE));
            }
        }
    }
    spots
}

fn is_asked(review: &Review, spot: &Spot) -> bool {
    let asked = review.questions.iter().map(|it| &it.spot);
    asked
        .chain(review.proposals.iter().map(|it| &it.spot))
        .any(|it| {
            it == spot || it.record == spot.record && (it.field == WHOLE || spot.field == WHOLE)
        })
}

/// Every change that a journal holds, those of heard entries among them.
fn all_changes(journal: &[Entry]) -> Vec<&Change> {
    let heard = journal.iter().filter_map(|it| it.merged.as_deref());
    let heard = heard.flat_map(|merged| &merged.heard);
    journal
        .iter()
        .chain(heard)
        .flat_map(|it| &it.changes)
        .collect()
}

/// How often a law is tried: `KLASTER_CASES=10` makes it ten thousand cases over all laws.
fn cases(count: u32) -> ProptestConfig {
    let times = std::env::var("KLASTER_CASES")
        .ok()
        .and_then(|it| it.parse().ok());
    ProptestConfig {
        cases: count * times.unwrap_or(1),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn any_answers(choices: Vec<u8>) -> impl Fn(&Review) -> Answers {
    move |review| {
        let mut answers = Answers::default();
        let mut choices = choices.iter().cycle();
        let changes = review.changes.iter().map(|it| &it.spot);
        for spot in changes.chain(review.questions.iter().map(|it| &it.spot)) {
            match choices.next() {
                Some(0) => answers.answer(spot, Answer::Keep),
                Some(1) => answers.answer(spot, Answer::Later),
                Some(2) => {}
                _ => answers.answer(spot, Answer::Take(0)),
            }
        }
        answers
    }
}

fn choices() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(0..6_u8, 1..6)
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn both_sides_agree_up_to_what_was_asked(shared in steps(), ours in steps(), theirs in steps()) {
        let (a, b) = sides(&shared, &ours, &theirs);
        let (mut here, mut there) = (a.clone(), b.clone());
        let asked_here = merge(&mut here, &b, Answers::all);
        let asked_there = merge(&mut there, &a, Answers::all);
        for spot in differing(here.records(), there.records()) {
            prop_assert!(
                is_asked(&asked_here, &spot) || is_asked(&asked_there, &spot),
                "{:?} differs unasked:\n{:?}\n{:?}", spot, here.records().get(&spot.record), there.records().get(&spot.record)
            );
        }
    }

    #[test]
    fn merging_the_same_file_again_does_nothing(
        shared in steps(), ours in steps(), theirs in steps(), choices in choices()
    ) {
        let (mut a, b) = sides(&shared, &ours, &theirs);
        merge(&mut a, &b, any_answers(choices));
        let open = a.journal().last().and_then(|it| it.merged.as_deref()).map_or(0, |it| it.open.len());
        let again = review_of(&a, &b);
        let asked = again.changes.len() + again.questions.iter().map(|it| it.offers.len()).sum::<usize>() + again.proposals.len();
        prop_assert_eq!(asked, open, "what was left open is asked again, and nothing else: {:#?}", again);
        prop_assert!(again.files.iter().all(|file| file.earlier || file.known == b.journal().len()));
        if open == 0 {
            let before = a.journal().len();
            merge(&mut a, &b, Answers::all);
            prop_assert_eq!(a.journal().len(), before);
        }
    }

    #[test]
    fn nothing_of_either_side_is_lost(
        shared in steps(), ours in steps(), theirs in steps(), choices in choices()
    ) {
        let (mut a, b) = sides(&shared, &ours, &theirs);
        let before = a.records().clone();
        let common = {
            let mut common = start("c");
            act_all(&mut common, &shared, "s");
            common
        };
        merge(&mut a, &b, any_answers(choices));
        // Every value that was ever written on either side is still in the journal.
        let held: Vec<&Change> = all_changes(a.journal());
        for change in all_changes(b.journal()) {
            prop_assert!(held.iter().any(|it| it.record == change.record && it.field == change.field && it.to == change.to));
        }
        // Wherever the result is not theirs, either they had changed nothing, or it is noted.
        let noted: BTreeSet<Spot> = a.journal().iter().filter_map(|it| it.merged.as_deref()).flat_map(|merged| {
            let open = merged.open.iter().map(|it| Spot::new(&it.record, &it.field));
            open.chain(merged.kept.iter().map(|it| Spot::new(&it.record, &it.field))).collect::<Vec<_>>()
        }).collect();
        let of = |records: &Records, spot: &Spot| {
            let record = records.get(&spot.record)?;
            if spot.field == WHOLE { Some(record.to_value()) } else { record.fields.get(&spot.field).cloned() }
        };
        let is_noted = |spot: &Spot| noted.iter().any(|it| it.record == spot.record && (it.field == spot.field || it.field == WHOLE || spot.field == WHOLE));
        for spot in differing(a.records(), b.records()) {
            let theirs_unchanged = of(b.records(), &spot) == of(common.records(), &spot);
            prop_assert!(theirs_unchanged || is_noted(&spot), "their {:?} is gone", spot);
        }
        for spot in differing(a.records(), &before) {
            let ours_unchanged = of(&before, &spot) == of(common.records(), &spot);
            let told = all_changes(a.journal()).iter().any(|it| {
                it.record == spot.record && (it.field == spot.field && it.to == of(&before, &spot) || it.field == WHOLE)
            });
            prop_assert!(ours_unchanged || told, "our {:?} is gone", spot);
        }
    }
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn the_order_of_files_does_not_matter(
        shared in steps(), ours in steps(), theirs in proptest::collection::vec(steps(), 3)
    ) {
        let mut a = start("a");
        act_all(&mut a, &shared, "s");
        let mail = mailed(&a);
        act_all(&mut a, &ours, "a");
        let files: Vec<Incoming> = ["b", "c", "d"].iter().zip(&theirs).map(|(name, theirs)| {
            let mut side = opened(name, &mail);
            act_all(&mut side, theirs, name);
            incoming(name, mailed(&side))
        }).collect();
        let one = compare(&a, OURS, &files);
        let turned: Vec<Incoming> = files.iter().rev().cloned().collect();
        prop_assert_eq!(&compare(&a, OURS, &turned), &one);
        let once_more: Vec<Incoming> = files.iter().chain(&files).cloned().collect();
        prop_assert_eq!(compare(&a, OURS, &once_more).counts().clean, one.counts().clean);
    }

    #[test]
    fn undoing_a_merge_gives_back_what_was_there_and_the_file_is_new_again(
        shared in steps(), ours in steps(), theirs in steps(), choices in choices()
    ) {
        let (mut a, b) = sides(&shared, &ours, &theirs);
        let before = a.records().clone();
        let first = merge(&mut a, &b, any_answers(choices));
        let merged = a.records().clone();
        if first.is_empty() {
            return Ok(());
        }
        a.undo(author("office", 1)).unwrap();
        prop_assert_eq!(a.records(), &before);
        let again = review_of(&a, &b);
        prop_assert_eq!(again.counts(), first.counts());
        a.redo(author("office", 2)).unwrap();
        prop_assert_eq!(a.records(), &merged);
        prop_assert!(review_of(&a, &b).files.iter().all(|file| file.heard_entries() == 0));
    }

    #[test]
    fn tabs_converge_whatever_one_of_them_merged(
        shared in steps(), ours in steps(), theirs in steps(), also in steps(),
        choices in choices(), first in any::<bool>()
    ) {
        let (mut one, b) = sides(&shared, &ours, &theirs);
        let mut two = Workspace::new(ReplicaId::new("t"), one.records().clone(), one.journal().to_vec(), one.covered());
        let known = one.journal().len();
        // Both merge the same file with answers of their own, and one of them goes on working.
        merge(&mut one, &b, any_answers(choices));
        if first {
            merge(&mut two, &b, Answers::all);
        }
        act_all(&mut two, &also, "t");
        let from_one = one.journal()[known..].to_vec();
        let from_two = two.journal()[known..].to_vec();
        for entry in from_two.into_iter().rev() {
            one.receive(entry);
        }
        for entry in from_one {
            two.receive(entry);
        }
        prop_assert_eq!(one.records(), two.records());
        let (seen_by_one, seen_by_two) = (review_of(&one, &b), review_of(&two, &b));
        prop_assert_eq!(seen_by_one.counts(), seen_by_two.counts());
        let reopened = Workspace::new(ReplicaId::new("z"), Records::new(), one.journal().to_vec(), Covered::new());
        let theirs_again = compare(&reopened, OURS, &[incoming("theirs", mailed(&b))]);
        prop_assert!(theirs_again.files.iter().all(|file| file.heard_entries() == 0));
    }

    #[test]
    fn an_answer_travels_back_and_then_both_sides_agree(
        shared in steps(), ours in steps(), theirs in steps(), choices in choices()
    ) {
        let (mut a, mut b) = sides(&shared, &ours, &theirs);
        let decide = |review: &Review| {
            let mut answers = Answers::all(review);
            let mut choices = choices.iter().cycle();
            for question in &review.questions {
                let keep = choices.next().is_some_and(|it| it % 2 == 0);
                answers.answer(&question.spot, if keep { Answer::Keep } else { Answer::Take(0) });
            }
            answers
        };
        merge(&mut a, &b, decide);
        let left = a.journal().last().and_then(|it| it.merged.as_deref()).map_or(0, |it| it.open.len());
        let back = merge(&mut b, &a, Answers::all);
        if left == 0 && back.questions.is_empty() {
            prop_assert_eq!(a.records(), b.records());
        }
        let contested: BTreeSet<_> = back.questions.iter().map(|it| it.why).collect();
        // What is decided is not asked as if it were not.
        prop_assert!(left > 0 || !contested.contains(&WhyAsked::BothChanged), "{:#?}", back.questions);
    }
}

fn text_of(workspace: &Workspace) -> String {
    file::write(&head(), workspace.records(), workspace.journal())
}

fn set(workspace: &mut Workspace, record: &str, field: &str, value: Value, by: &str) {
    let command = Command::set(&record.into(), field, Some(value));
    let edits = command::plan(workspace.records(), &command).unwrap();
    workspace.commit(edits, author(by, 1));
}

/// The workspace that a partner opens from its file, and the file that it sends back.
struct Partner {
    workspace: Workspace,
    scope: Scope,
}

impl Partner {
    fn opens(office: &Workspace, member: &str) -> Self {
        let scope = Scope::Partner(Id::new(member));
        let part = partner::part(office, &Id::new(member));
        let head = Head {
            scope: scope.clone(),
            ..head()
        };
        let loaded = read(&file::write(&head, &part.records, &part.journal));
        assert!(!loaded.edited_by_hand);
        Self {
            workspace: opened(&format!("of-{member}"), &loaded),
            scope,
        }
    }

    fn text(&self) -> String {
        let head = Head {
            scope: self.scope.clone(),
            ..head()
        };
        file::write(&head, self.workspace.records(), self.workspace.journal())
    }

    fn returns(&self) -> Incoming {
        incoming("returned.klaster.json", read(&self.text()))
    }
}

fn ticks(review: &Review) -> Vec<(&str, &str, Tick)> {
    let changes = review.changes.iter();
    changes
        .map(|it| (it.spot.record.as_str(), it.spot.field.as_str(), it.tick))
        .collect()
}

/// A stream of numbers that is the same on every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

/// Projects with milestones: four records of a kind to each project.
fn many(records: usize) -> Records {
    let mut all = base();
    for n in 0..records.saturating_sub(all.len()) {
        let id = format!("r{n:04}");
        let record = if n % 4 == 0 {
            json!({ "id": id, "kind": "project", "title": format!("Project {n}"), "leadMember": if n % 8 == 0 { "m1" } else { "m2" } })
        } else {
            let project = format!("r{:04}", n - n % 4);
            json!({ "id": id, "kind": "milestone", "project": project, "text": format!("Step {n}") })
        };
        let record = Record::from_value(record).unwrap();
        all.insert(record.id.clone(), record);
    }
    all
}

/// Edits a text field of a record that there is.
fn edit_any(workspace: &mut Workspace, chance: &mut Chance, by: &str, second: i64) {
    let records: Vec<_> = workspace
        .records()
        .keys()
        .filter(|id| id.as_str().starts_with('r'))
        .cloned()
        .collect();
    let id = &records[usize::try_from(chance.below(records.len() as u64)).unwrap()];
    let is_project = workspace.records()[id].kind == "project";
    let fields: &[&str] = if is_project {
        &["title", "expectedImpact", "targetMarket"]
    } else {
        &["text", "order"]
    };
    let field = fields[usize::try_from(chance.below(fields.len() as u64)).unwrap()];
    let command = Command::set(id, field, Some(json!(format!("{by} {second}"))));
    let edits = command::plan(workspace.records(), &command).unwrap();
    workspace.commit(edits, author(by, second));
}

/// The last value that each partner gave to each field it edited.
fn last_edits(partners: &[Workspace]) -> Vec<(usize, Spot, Value)> {
    let mut edits = Vec::new();
    for (place, partner) in partners.iter().enumerate() {
        let spots: BTreeSet<Spot> = partner
            .journal()
            .iter()
            .flat_map(|it| &it.changes)
            .map(|it| Spot::new(&it.record, &it.field))
            .collect();
        for spot in spots {
            let value = partner.value_of(&spot.record, &spot.field).unwrap();
            edits.push((place, spot, value));
        }
    }
    edits
}

/// Last writer wins, by the clocks of the partners' machines: the whole record, or the field alone.
fn last_writer(base: &Records, partners: &[Workspace], per_field: bool) -> Records {
    let mut entries: Vec<(usize, &Entry)> = partners
        .iter()
        .enumerate()
        .flat_map(|(place, it)| it.journal().iter().map(move |entry| (place, entry)))
        .collect();
    entries.sort_by_key(|(_, entry)| entry.at);
    let mut result = base.clone();
    for (place, entry) in entries {
        for change in &entry.changes {
            if per_field {
                result
                    .get_mut(&change.record)
                    .unwrap()
                    .fields
                    .insert(change.field.clone(), change.to.clone().unwrap());
            } else {
                // The record as this partner had it right after its edit.
                let then = partners[place]
                    .as_of(Timestamp::from_millisecond(entry.at.as_millisecond() + 1).unwrap());
                result.insert(change.record.clone(), then.records[&change.record].clone());
            }
        }
    }
    result
}

#[test]
fn five_partners_with_forty_edits_each_lose_nothing_where_last_writer_wins_loses() {
    let (mut lost_by_record, mut lost_by_field, mut asked, mut clean, mut edits) = (0, 0, 0, 0, 0);
    for seed in 1..=20 {
        let mut chance = Chance(seed * 0x9E37_79B9);
        let mut office = Workspace::new(
            ReplicaId::new("office"),
            many(300),
            Vec::new(),
            Covered::new(),
        );
        let mail = mailed(&office);
        let mut partners: Vec<Workspace> =
            (0..5).map(|n| opened(&format!("p{n}"), &mail)).collect();
        for turn in 0..40 {
            for (place, partner) in partners.iter_mut().enumerate() {
                let second = turn * 5 + i64::try_from(place).unwrap();
                edit_any(partner, &mut chance, &format!("p{place}"), second);
            }
        }
        let last = last_edits(&partners);
        edits += last.len();
        let survives = |records: &Records, spot: &Spot, value: &Value| {
            records[&spot.record].fields.get(&spot.field) == Some(value)
        };
        let lost = |records: &Records| {
            last.iter()
                .filter(|(_, spot, value)| !survives(records, spot, value))
                .count()
        };
        lost_by_record += lost(&last_writer(&mail.records, &partners, false));
        lost_by_field += lost(&last_writer(&mail.records, &partners, true));
        let files: Vec<Incoming> = partners
            .iter()
            .enumerate()
            .map(|(place, it)| incoming(&format!("p{place}"), mailed(it)))
            .collect();
        let review = compare(&office, OURS, &files);
        asked += review.questions.len();
        clean += review.changes.len();
        accept(
            &mut office,
            &review,
            &Answers::all(&review),
            author("office", 999),
        )
        .unwrap();
        for (_, spot, value) in &last {
            let offered = review
                .questions
                .iter()
                .filter(|it| it.spot == *spot)
                .flat_map(|it| &it.offers);
            assert!(
                survives(office.records(), spot, value)
                    || offered.into_iter().any(|it| it.to.as_ref() == Some(value)),
                "{spot:?} is lost"
            );
        }
    }
    eprintln!(
        "5 partners, 40 edits each, 300 records, 20 runs: {edits} last edits of a field by a partner"
    );
    eprintln!("  last writer wins, per record   {lost_by_record:>5} lost, none asked");
    eprintln!("  last writer wins, per field    {lost_by_field:>5} lost, none asked");
    eprintln!(
        "  merge                              0 lost, {asked} questions, {clean} clean changes"
    );
    assert!(lost_by_record > lost_by_field && lost_by_field > 0 && asked > 0);
}

/// Forty partners, each leading some of the projects.
fn with_forty_partners(records: usize) -> Records {
    let mut all = many(records - 38);
    for n in 3..=40 {
        let id = format!("m{n}");
        let record = json!({ "id": id, "kind": "member", "name": format!("Member {n}") });
        let record = Record::from_value(record).unwrap();
        all.insert(record.id.clone(), record);
    }
    let projects = all.values_mut().filter(|it| it.kind == "project");
    for (n, project) in projects.enumerate() {
        let lead = json!(format!("m{}", n % 40 + 1));
        project.fields.insert("leadMember".to_owned(), lead);
    }
    all
}

#[test]
fn forty_returned_files_make_one_queue_over_a_thousand_records() {
    let replica = ReplicaId::new("office");
    let mut office = Workspace::new(
        replica,
        with_forty_partners(1_000),
        Vec::new(),
        Covered::new(),
    );
    assert_eq!(office.records().len(), 1_000);
    let mut chance = Chance(7);
    let mut whole = Vec::new();
    let texts: Vec<String> = (1..=40)
        .map(|n| {
            let member = format!("m{n}");
            let mut partner = Partner::opens(&office, &member);
            for turn in 0..20 {
                edit_any(&mut partner.workspace, &mut chance, &member, turn * 40 + n);
            }
            if n <= 3 {
                let mut colleague = opened(&format!("c{n}"), &mailed(&office));
                edit_any(&mut colleague, &mut chance, "colleague", n);
                whole.push(text_of(&colleague));
            }
            partner.text()
        })
        .collect();
    for turn in 0..200 {
        edit_any(&mut office, &mut chance, "office", turn);
    }
    for (name, texts) in [("40 partners' files", &texts), ("3 whole files", &whole)] {
        let mut office = office.clone();
        let began = std::time::Instant::now();
        let files: Vec<Incoming> = texts
            .iter()
            .map(|text| incoming("returned", read(text)))
            .collect();
        let was_read = began.elapsed();
        let began = std::time::Instant::now();
        let review = compare(&office, OURS, &files);
        let compared = began.elapsed();
        let began = std::time::Instant::now();
        let receipt = accept(
            &mut office,
            &review,
            &Answers::default(),
            author("office", 999),
        )
        .unwrap();
        let accepted = began.elapsed();
        eprintln!(
            "{name}, {} bytes, into 1,000 records: read in {was_read:?}, compared in {compared:?}, accepted in {accepted:?}; {:?}",
            texts.iter().map(String::len).sum::<usize>(),
            review.counts()
        );
        assert!(receipt.counts().0 > 0);
        let again = compare(&office, OURS, &files);
        assert!(again.files.iter().all(|it| it.heard_entries() == 0));
    }
}

#[test]
fn a_typo_mended_in_a_text_editor_is_one_clean_change_and_known_afterwards() {
    let mut a = start("a");
    set(&mut a, "b2", "meets", json!("weekly"), "a");
    let text = text_of(&a).replace("\"Council\"", "\"Strategic council\"");
    set(&mut a, "b2", "meets", json!("monthly"), "a");
    let review = compare(&a, OURS, &[incoming("mended", read(&text))]);
    assert_eq!(ticks(&review), [("b1", "name", Tick::OnlyTheirs)]);
    assert!(review.changes[0].offer.by_hand);
    assert_eq!(review.questions, []);
    accept(&mut a, &review, &Answers::default(), author("office", 9)).unwrap();
    assert_eq!(a.records()["b1"].fields["name"], "Strategic council");
    set(&mut a, "b1", "name", json!("Board"), "a");
    assert!(compare(&a, OURS, &[incoming("mended", read(&text))]).is_empty());
}

#[test]
fn a_hand_edit_of_what_changed_here_is_asked_and_a_line_that_was_taken_out_too() {
    let mut a = start("a");
    let text = text_of(&a).replace("\"Council\"", "\"Strategic council\"");
    let without: String = text
        .lines()
        .filter(|line| !line.contains("\"x1\""))
        .collect();
    set(&mut a, "b1", "name", json!("Board"), "a");
    let review = compare(&a, OURS, &[incoming("mended", read(&without))]);
    let asked: Vec<_> = review
        .questions
        .iter()
        .map(|it| (it.spot.record.as_str(), it.why))
        .collect();
    assert_eq!(
        asked,
        [("b1", WhyAsked::BothChanged), ("x1", WhyAsked::LineMissing)]
    );
    assert_eq!(review.changes, []);
}

#[test]
fn without_a_state_that_both_know_whatever_differs_is_asked() {
    let a = start("a");
    let mut other = base();
    other
        .get_mut("b1")
        .unwrap()
        .fields
        .insert("name".to_owned(), json!("Board"));
    let text = file::write(&head(), &other, &[]);
    let review = compare(&a, OURS, &[incoming("theirs", read(&text))]);
    assert_eq!(review.changes, []);
    assert_eq!(review.questions[0].why, WhyAsked::NoCommonState);
}

#[test]
fn a_file_of_another_workspace_a_public_one_and_a_newer_one_are_refused_with_the_reason() {
    let a = start("a");
    let with = |workspace: &str, scope: Scope| {
        let head = Head {
            workspace: workspace.to_owned(),
            scope,
            ..Head::default()
        };
        read(&file::write(&head, &base(), &[]))
    };
    let newer = Loaded {
        newer_version: Some(9),
        ..with(OURS, Scope::Whole)
    };
    let files = [
        incoming("1", with("other", Scope::Whole)),
        incoming("2", with("", Scope::Whole)),
        incoming("3", with(OURS, Scope::Public)),
        incoming("4", newer),
    ];
    let refused: Vec<_> = compare(&a, OURS, &files)
        .files
        .into_iter()
        .map(|it| it.refused)
        .collect();
    assert_eq!(
        refused,
        [
            Some(RefusedFile::OtherWorkspace {
                theirs: String::new()
            }),
            Some(RefusedFile::NoWorkspace),
            Some(RefusedFile::Public),
            Some(RefusedFile::TooNew { version: 9 }),
        ]
    );
}

#[test]
fn what_is_a_partners_own_is_ticked_and_what_is_not_is_flagged() {
    let mut office = start("a");
    set(&mut office, "p1", "partners", json!(["m2"]), "a");
    let mut m1 = Partner::opens(&office, "m1");
    let mut m2 = Partner::opens(&office, "m2");
    set(&mut m1.workspace, "p1", "budgetPlanned", json!(1200), "m1");
    set(&mut m1.workspace, "g1", "amount", json!(600), "m1");
    set(&mut m1.workspace, "x1", "done", json!(true), "m1");
    set(&mut m1.workspace, "b1", "name", json!("Board"), "m1");
    let review = compare(&office, OURS, &[m1.returns()]);
    assert_eq!(
        ticks(&review),
        [
            ("b1", "name", Tick::NotTheirs),
            ("g1", "amount", Tick::TheirOwn),
            ("p1", "budgetPlanned", Tick::TheirOwn),
            ("x1", "done", Tick::TheirOwn),
        ]
    );
    assert!(
        !m2.workspace.records().contains_key("g1"),
        "a pledge is between a partner and the office"
    );
    set(&mut m2.workspace, "p1", "budgetPlanned", json!(1300), "m2");
    set(&mut m2.workspace, "p1", "title", json!("Exports"), "m2");
    let review = compare(&office, OURS, &[m2.returns()]);
    assert_eq!(
        ticks(&review),
        [
            ("p1", "budgetPlanned", Tick::Sensitive(Matter::Money)),
            ("p1", "title", Tick::NotTheirs),
        ]
    );
    let both = compare(&office, OURS, &[m2.returns(), m1.returns()]);
    let asked: Vec<_> = both
        .questions
        .iter()
        .map(|it| (it.spot.field.as_str(), it.why, it.suggested))
        .collect();
    assert_eq!(asked, [("budgetPlanned", WhyAsked::FilesDiffer, None)]);
    assert_eq!(both.counts_of(0).clean + both.counts_of(1).clean, 4);
}

/// A number chooses among the offers that were shown; among others it would choose something else.
#[test]
fn an_answer_holds_only_for_the_case_that_was_shown() {
    let mut office = start("a");
    set(&mut office, "p1", "partners", json!(["m2"]), "a");
    let mut m1 = Partner::opens(&office, "m1");
    let mut m2 = Partner::opens(&office, "m2");
    set(&mut m1.workspace, "p1", "title", json!("Exports"), "m1");
    set(&mut m1.workspace, "x1", "done", json!(true), "m1");
    set(&mut m2.workspace, "p1", "title", json!("Trade"), "m2");
    let one = compare(&office, OURS, &[m1.returns()]);
    let answered = Answers::all(&one);
    let at = |record: &str| {
        let change = one
            .changes
            .iter()
            .find(|it| it.spot.record.as_str() == record);
        change.unwrap().spot.clone()
    };

    let mut answers = answered.clone();
    answers.keep_for(&one, &compare(&office, OURS, &[m1.returns()]));
    assert_eq!(answers, answered);

    let both = compare(&office, OURS, &[m2.returns(), m1.returns()]);
    answers.keep_for(&one, &both);
    assert_eq!(answers.get(&at("p1")), None);
    assert_eq!(answers.get(&at("x1")), Some(Answer::Take(0)));

    let mut answers = answered;
    set(&mut office, "x1", "done", json!(false), "a");
    answers.keep_for(&one, &compare(&office, OURS, &[m1.returns()]));
    assert_eq!(answers.get(&at("x1")), None);
}

#[test]
fn a_partners_file_deletes_nothing_that_it_does_not_hold() {
    let mut office = start("a");
    let mut m2 = Partner::opens(&office, "m2");
    set(&mut m2.workspace, "x2", "done", json!(true), "m2");
    let delete = Command::Delete {
        record: "p2".into(),
    };
    let edits = command::plan(m2.workspace.records(), &delete).unwrap();
    m2.workspace.commit(edits, author("m2", 2));
    set(&mut office, "p1", "title", json!("Exports"), "a");
    let review = compare(&office, OURS, &[m2.returns()]);
    let gone: Vec<_> = review
        .changes
        .iter()
        .map(|it| it.spot.record.as_str())
        .collect();
    assert_eq!(gone, ["p2", "x2"]);
    accept(
        &mut office,
        &review,
        &Answers::all(&review),
        author("office", 9),
    )
    .unwrap();
    let left: Vec<_> = office.records().keys().map(RecordId::as_str).collect();
    assert_eq!(
        left,
        ["b0", "b1", "b2", "g1", "m1", "m2", "org", "p1", "x1"]
    );
}

#[test]
fn a_partner_learns_what_became_of_its_changes_and_gets_new_ones() {
    let mut office = start("a");
    set(&mut office, "p2", "budgetPlanned", json!(300), "a");
    let mut m1 = Partner::opens(&office, "m1");
    set(&mut m1.workspace, "g1", "amount", json!(600), "m1");
    let review = compare(&office, OURS, &[m1.returns()]);
    accept(
        &mut office,
        &review,
        &Answers::none(&review),
        author("office", 9),
    )
    .unwrap();
    set(&mut office, "p2", "leadMember", json!("m1"), "a");
    let part = partner::part(&office, &Id::new("m1"));
    let head = Head {
        scope: m1.scope.clone(),
        ..head()
    };
    let back = incoming(
        "from the office",
        read(&file::write(&head, &part.records, &part.journal)),
    );
    let review = compare(&m1.workspace, OURS, &[back]);
    let told = ticks(&review);
    assert!(
        told.contains(&("g1", "amount", Tick::TheyDeclined)),
        "{told:?}"
    );
    assert!(told.iter().any(|(id, _, _)| *id == "x2"), "{told:?}");
    assert_eq!(review.questions, []);
}

#[test]
fn a_withdrawn_change_is_no_longer_offered_and_a_newer_file_supersedes_an_older_one() {
    let mut office = start("a");
    let mut b = opened("b", &mailed(&office));
    set(&mut b, "b1", "meets", json!("weekly"), "b");
    let older = incoming("older", mailed(&b));
    let review = compare(&office, OURS, std::slice::from_ref(&older));
    let mut answers = Answers::default();
    answers.answer(&review.changes[0].spot, Answer::Later);
    accept(&mut office, &review, &answers, author("office", 9)).unwrap();
    assert_eq!(
        compare(&office, OURS, &[]).counts().clean,
        1,
        "it is still open"
    );
    set(&mut b, "b1", "meets", json!("monthly"), "b");
    let newer = incoming("newer", mailed(&b));
    let review = compare(&office, OURS, &[newer, older]);
    assert_eq!(review.questions, []);
    assert_eq!(review.changes[0].offer.to, Some(json!("monthly")));
    let mut withdrawn = b.clone();
    withdrawn.undo(author("b", 3)).unwrap();
    withdrawn.undo(author("b", 4)).unwrap();
    assert_eq!(
        compare(&office, OURS, &[incoming("withdrawn", mailed(&withdrawn))])
            .counts()
            .clean,
        0
    );
}

#[test]
fn what_a_vote_has_settled_becomes_a_proposal_and_is_never_applied() {
    let mut records = base();
    let poll = json!({ "id": "v1", "kind": "poll", "title": "Plan", "body": "b0", "state": "adopted",
        "result": { "outcome": "adopted", "yes": 3, "no": 1 } });
    let poll = Record::from_value(poll).unwrap();
    records.insert(poll.id.clone(), poll);
    let mut office = Workspace::new(ReplicaId::new("a"), records, Vec::new(), Covered::new());
    let mut b = opened("b", &mailed(&office));
    let rewritten = klaster::domain::command::Edit::Field {
        record: "v1".into(),
        field: "title".to_owned(),
        to: Some(json!("Another plan")),
    };
    b.commit(vec![rewritten], author("b", 1));
    set(&mut b, "v1", "explanation", json!("Why"), "b");
    let review = review_of(&office, &b);
    assert_eq!(review.proposals.len(), 1);
    assert_eq!(review.changes.len(), 1);
    assert!(!review.changes[0].tick.is_ticked());
    let mut answers = Answers::all(&review);
    answers.answer(&review.proposals[0].spot, Answer::Take(0));
    accept(&mut office, &review, &answers, author("office", 9)).unwrap();
    assert_eq!(office.records()["v1"].fields["title"], "Plan");
    assert_eq!(office.records()["v1"].fields["explanation"], "Why");
    let waiting = review_of(&office, &b);
    assert_eq!(waiting.proposals.len(), 1, "it waits");
    let mut answers = Answers::default();
    assert!(!answers.decide_any(&waiting));
    answers.answer(&waiting.proposals[0].spot, Answer::Keep);
    assert!(
        answers.decide_any(&waiting),
        "declining it is something to do"
    );
    accept(&mut office, &waiting, &answers, author("office", 10)).unwrap();
    assert!(review_of(&office, &b).is_empty());
}

#[test]
fn moves_that_are_sound_alone_and_make_a_ring_together_are_asked() {
    let office = start("a");
    let mut b = opened("b", &mailed(&office));
    let mut c = opened("c", &mailed(&office));
    set(&mut b, "b1", "parent", json!("b2"), "b");
    set(&mut c, "b2", "parent", json!("b1"), "c");
    let review = compare(
        &office,
        OURS,
        &[incoming("b", mailed(&b)), incoming("c", mailed(&c))],
    );
    assert_eq!(review.changes, []);
    assert!(
        review
            .questions
            .iter()
            .all(|it| it.why == WhyAsked::DoesNotFit)
    );
    assert_eq!(review.questions.len(), 2);
}

#[test]
fn what_changed_here_while_the_queue_was_open_stays_open() {
    let mut office = start("a");
    let mut b = opened("b", &mailed(&office));
    set(&mut b, "b1", "meets", json!("weekly"), "b");
    let review = review_of(&office, &b);
    set(&mut office, "b1", "meets", json!("daily"), "a");
    let receipt = accept(
        &mut office,
        &review,
        &Answers::all(&review),
        author("office", 9),
    )
    .unwrap();
    assert_eq!(receipt.counts(), (0, 0, 1));
    assert_eq!(office.records()["b1"].fields["meets"], "daily");
    let open = compare(&office, OURS, &[]);
    assert_eq!(open.questions[0].why, WhyAsked::BothChanged);
}

#[test]
fn public_files_hold_no_address_no_number_no_named_ballot_and_no_history() {
    for sample in ["serbia", "hungary", "germany"] {
        let path = format!(
            "{}/samples/{sample}.klaster.json",
            env!("CARGO_MANIFEST_DIR")
        );
        let loaded = read(&std::fs::read_to_string(path).unwrap());
        let mut workspace = opened("a", &loaded);
        let person = workspace.cluster().people.keys().next().unwrap().record();
        let body = workspace.cluster().bodies.keys().next().unwrap().record();
        set(
            &mut workspace,
            person.as_str(),
            "email",
            json!("secret@example.org"),
            "a",
        );
        set(
            &mut workspace,
            person.as_str(),
            "telephone",
            json!("+381 31 555 123"),
            "a",
        );
        set(
            &mut workspace,
            body.as_str(),
            "name",
            json!("Office, secret@example.org"),
            "a",
        );
        for people in [false, true] {
            let publicity = public::Publicity {
                people,
                projects: true,
                money: true,
                meetings: true,
                decisions: true,
            };
            let part = public::part(&workspace, publicity);
            let text = file::write(
                &Head {
                    scope: Scope::Public,
                    ..head()
                },
                &part.records,
                &part.journal,
            );
            assert!(
                !text.contains("secret@") && !text.contains("555 123"),
                "{sample}"
            );
            assert!(!text.contains("\"kind\":\"ballot\"") && !text.contains("\"roll\""));
            assert_eq!(part.journal, []);
            assert_eq!(text.contains("\"kind\":\"person\""), people);
            let (cluster, errors) = klaster::domain::cluster::Cluster::read(&part.records);
            assert_eq!(errors, []);
            assert_eq!(klaster::domain::references::dangling(&part.records), []);
            assert!(!cluster.bodies.is_empty() && !cluster.projects.is_empty());
        }
    }
}

#[test]
fn a_partners_part_of_each_sample_opens_whole_and_tells_nothing_of_other_houses() {
    for sample in ["serbia", "hungary", "germany"] {
        let path = format!(
            "{}/samples/{sample}.klaster.json",
            env!("CARGO_MANIFEST_DIR")
        );
        let workspace = opened("a", &read(&std::fs::read_to_string(path).unwrap()));
        let before = klaster::domain::references::dangling(workspace.records());
        for member in workspace.cluster().members.keys() {
            let part = partner::part(&workspace, member);
            let (cluster, errors) = klaster::domain::cluster::Cluster::read(&part.records);
            assert_eq!(errors, [], "{sample} {member}");
            for dangling in klaster::domain::references::dangling(&part.records) {
                assert!(before.contains(&dangling), "{sample} {member} {dangling:?}");
            }
            assert!(cluster.pledges.values().all(|it| it.member == *member));
            assert!(cluster.fees.values().all(|it| it.member == *member));
            assert!(cluster.ballots.values().all(|it| it.member == *member));
            let others = cluster
                .people
                .values()
                .filter(|it| it.member.as_ref() != Some(member));
            for person in others {
                assert!(person.email.is_none() && person.telephone.is_none());
            }
            assert!(cluster.members.contains_key(member));
        }
    }
}

#[test]
fn the_queue_is_a_sentence_in_every_language() {
    let mut office = start("a");
    let mut m1 = Partner::opens(&office, "m1");
    set(&mut m1.workspace, "g1", "amount", json!(600), "m1");
    set(&mut m1.workspace, "b1", "name", json!("Board"), "m1");
    set(&mut m1.workspace, "p1", "title", json!("Exports"), "m1");
    set(&mut office, "p1", "title", json!("Our exports"), "a");
    let review = compare(&office, OURS, &[m1.returns()]);
    let said = Lang::ALL.map(|lang| sentences::queue(Words::new(lang), review.counts(), 3));
    assert_eq!(said[0], "2 clean, 1 question, 3 not back yet");
    let different: BTreeSet<&String> = said.iter().collect();
    assert_eq!(different.len(), said.len());
}

#[test]
fn nobody_learns_what_another_partner_was_asked_for_nor_sees_what_was_put_away() {
    let mut all = base();
    all.extend(records(json!([
        { "id": "i1", "kind": "invoice", "direction": "sent", "member": "m1", "project": "p1", "amount": 5, "supplier": "secret@example.org" },
        { "id": "i2", "kind": "invoice", "direction": "sent", "member": "m2", "project": "p1", "amount": 7 },
        { "id": "i3", "kind": "invoice", "direction": "received", "project": "p1", "amount": 9 },
        { "id": "i4", "kind": "invoice", "direction": "received", "project": "p2", "amount": 9 },
        { "id": "p3", "kind": "project", "title": "Pattern", "template": true },
        { "id": "p4", "kind": "project", "title": "Old", "archived": true, "leadMember": "m1" },
    ])));
    let workspace = Workspace::new(ReplicaId::new("a"), all, Vec::new(), Covered::new());
    let held = |member: &str| -> Vec<String> {
        let part = partner::part(&workspace, &Id::new(member));
        let kept = part.records.keys().map(ToString::to_string);
        kept.filter(|id| id.starts_with('i')).collect()
    };
    assert_eq!(held("m1"), ["i1", "i3"]);
    assert_eq!(held("m2"), ["i2", "i4"]);
    let everything = public::Publicity {
        people: true,
        projects: true,
        money: true,
        meetings: true,
        decisions: true,
    };
    let shown = public::part(&workspace, everything).records;
    let shown: Vec<&str> = shown.keys().map(RecordId::as_str).collect();
    for hidden in ["i1", "i2", "i3", "i4", "g1", "p3", "p4"] {
        assert!(!shown.contains(&hidden), "{hidden}");
    }
    assert!(shown.contains(&"p1"));
}
