//! What putting old steps away promises: whoever comes back afterwards is merged as if nothing had
//! been put away, and the archive brings everything back.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeSet;

use jiff::Timestamp;
use klaster::document::change::{EntryId, ReplicaId};
use klaster::document::closing::{Close, NotTheArchive};
use klaster::document::file::{self, Head, Loaded};
use klaster::document::folding::{Archive, figures};
use klaster::document::guard::Limits;
use klaster::document::merge::{Answers, Incoming, Review, accept, compare};
use klaster::document::scope::{Scope, partner};
use klaster::document::workspace::{Author, Covered, Workspace};
use klaster::domain::command::Edit;
use klaster::domain::id::Id;
use klaster::domain::record::{Record, Records};
use proptest::prelude::*;
use serde_json::{Value, json};

const OURS: &str = "w-test";
/// The year is closed at this second.
const CLOSE: i64 = 1_000;

fn moment(second: i64) -> Timestamp {
    Timestamp::from_second(1_780_000_000 + second).unwrap()
}

fn author(second: i64) -> Author {
    Author {
        by: "somebody".to_owned(),
        at: moment(second),
    }
}

fn put(value: Value) -> Edit {
    Edit::Put(Record::from_value(value).unwrap())
}

fn base() -> Records {
    let list = [
        json!({ "id": "m1", "kind": "member", "name": "Rzav", "town": "Arilje" }),
        json!({ "id": "m2", "kind": "member", "name": "Bank" }),
        json!({ "id": "b0", "kind": "body", "name": "Assembly" }),
        json!({ "id": "p1", "kind": "project", "title": "Export", "leadMember": "m1" }),
    ];
    let list = list.into_iter().map(|it| Record::from_value(it).unwrap());
    list.map(|record| (record.id.clone(), record)).collect()
}

fn start(replica: &str) -> Workspace {
    Workspace::new(ReplicaId::new(replica), base(), Vec::new(), Covered::new())
}

fn head_of(workspace: &Workspace) -> Head {
    Head {
        workspace: OURS.to_owned(),
        folded: workspace.folded().cloned(),
        ..Head::default()
    }
}

/// A file as it goes out and is read elsewhere.
fn mailed(workspace: &Workspace) -> Loaded {
    let text = file::write(
        &head_of(workspace),
        workspace.records(),
        workspace.journal(),
    );
    file::read(text.as_bytes(), Limits::default()).unwrap()
}

fn opened(replica: &str, workspace: &Workspace) -> Workspace {
    Workspace::of_file(ReplicaId::new(replica), mailed(workspace))
}

fn review(ours: &Workspace, theirs: &Workspace) -> Review {
    compare(ours, OURS, &[Incoming::new("theirs", mailed(theirs))])
}

/// What a review offers: where, from what to what, and whether it is asked.
fn offered(review: &Review) -> BTreeSet<String> {
    let clean = review.changes.iter().map(|it| {
        let (from, to) = (&it.from, &it.offer.to);
        format!("{:?} {from:?} {to:?}", it.spot)
    });
    let asked = review.questions.iter().map(|it| {
        let offers: Vec<_> = it.offers.iter().map(|offer| &offer.to).collect();
        format!("{:?} {:?}? {offers:?}", it.spot, it.mine)
    });
    clean.chain(asked).collect()
}

type Step = (u8, u8, u8);

fn steps() -> impl Strategy<Value = Vec<Step>> {
    proptest::collection::vec((0..6_u8, 0..5_u8, 0..4_u8), 0..10)
}

const IDS: [&str; 6] = ["m1", "m2", "b0", "p1", "n1", "n2"];

fn act(workspace: &mut Workspace, steps: &[Step], from: i64) {
    for (second, (id, what, value)) in (from..).zip(steps) {
        let id = IDS[usize::from(*id)];
        let set = |field: &str, to: Option<Value>| Edit::Field {
            record: id.into(),
            field: field.to_owned(),
            to,
        };
        let edit = match what {
            0 => put(json!({ "id": id, "kind": "member", "name": format!("New {value}") })),
            1 => Edit::Remove(id.into()),
            2 => set("town", None),
            3 => set("town", Some(json!(format!("Town {value}")))),
            _ => set("name", Some(json!(format!("Name {value}")))),
        };
        workspace.commit(vec![edit], author(second));
    }
}

fn folded(workspace: &Workspace) -> Workspace {
    let mut folded = workspace.clone();
    folded.fold(2025, moment(CLOSE));
    // As it is found when the file is opened the next time.
    opened("next", &folded)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn who_comes_back_after_the_close_is_merged_as_if_nothing_had_been_put_away(
        shared in steps(), ours in steps(), later in steps(), theirs in steps(), late in any::<bool>()
    ) {
        let mut here = start("here");
        act(&mut here, &shared, 0);
        let mut there = opened("there", &here);
        act(&mut here, &ours, 100);
        act(&mut there, &theirs, if late { CLOSE + 50 } else { 50 });
        act(&mut here, &later, CLOSE + 100);
        let mut small = folded(&here);
        prop_assert_eq!(small.records(), here.records());
        let (before, after) = (review(&here, &there), review(&small, &there));
        prop_assert_eq!(offered(&before), offered(&after));
        accept(&mut here, &before, &Answers::all(&before), author(CLOSE + 500));
        accept(&mut small, &after, &Answers::all(&after), author(CLOSE + 500));
        prop_assert_eq!(here.records(), small.records());
        // The same file again says nothing new, also when the merge itself lies before a close.
        let again = review(&small, &there);
        prop_assert!(again.changes.is_empty());
        small.fold(2026, moment(CLOSE + 900));
        let closed_again = review(&opened("third", &small), &there);
        prop_assert_eq!(offered(&again), offered(&closed_again));
    }

    #[test]
    fn a_copy_that_was_not_closed_takes_in_one_that_was(
        shared in steps(), theirs in steps(), later in steps(), mine in steps()
    ) {
        let mut there = start("there");
        act(&mut there, &shared, 0);
        let mut here = opened("here", &there);
        act(&mut here, &mine, 50);
        let mut small = folded(&there);
        act(&mut small, &later, CLOSE + 100);
        // What was put away is known here, so nothing is hidden and nothing more is asked.
        let told = review(&here, &small);
        prop_assert_eq!(told.files[0].put_away, None);
        let mut full = opened("next", &there);
        act(&mut full, &later, CLOSE + 100);
        prop_assert_eq!(offered(&told), offered(&review(&here, &full)));
        // What was put away and is not known here is asked, and the reason is said; no value of
        // theirs is passed over.
        let mut unknown = there.clone();
        act(&mut unknown, &theirs, 200);
        let hidden = folded(&unknown);
        let told = review(&here, &hidden);
        let spots: BTreeSet<String> = told.questions.iter().map(|it| format!("{:?}", it.spot))
            .chain(told.changes.iter().map(|it| format!("{:?}", it.spot))).collect();
        for (id, record) in hidden.records() {
            for (field, value) in &record.fields {
                let mine = here.records().get(id).and_then(|it| it.fields.get(field));
                let known = here.journal().iter().flat_map(|it| &it.changes)
                    .any(|change| change.record == *id);
                let about = |it: &String| it.contains(&format!("{:?}", id.as_str()));
                prop_assert!(
                    mine == Some(value) || known || spots.iter().any(about),
                    "{} {} {:?} {:?}", id.as_str(), field, mine, value
                );
            }
        }
        if told.files[0].put_away.is_some() {
            // The archive says what the living file no longer can.
            let archive = review(&here, &unknown);
            prop_assert_eq!(archive.files[0].put_away, None);
        }
    }

    #[test]
    fn the_archive_brings_the_whole_history_back(before in steps(), after in steps()) {
        let mut here = start("here");
        act(&mut here, &before, 0);
        let archive = here.clone();
        act(&mut here, &after, CLOSE + 100);
        let mut small = folded(&here);
        let ids = |it: &Workspace| -> BTreeSet<EntryId> { it.journal().iter().map(|it| it.id.clone()).collect() };
        let back = small.take_back_history(archive.journal(), archive.folded().cloned());
        prop_assert_eq!(back.len(), archive.journal().len());
        prop_assert_eq!(ids(&small), ids(&here));
        prop_assert_eq!(small.records(), here.records());
        prop_assert!(small.folded().is_none());
        for second in [0, 3, CLOSE, CLOSE + 103] {
            prop_assert_eq!(small.as_of(moment(second)), here.as_of(moment(second)));
        }
    }

    #[test]
    fn the_past_since_the_close_is_still_told_and_what_was_before_is_said_to_be_unknown(
        before in steps(), after in steps(), second in 0..20_i64
    ) {
        let mut here = start("here");
        act(&mut here, &before, 0);
        act(&mut here, &after, CLOSE + 5);
        let small = folded(&here);
        let since = moment(CLOSE + second);
        prop_assert_eq!(small.as_of(since).records, here.as_of(since).records);
        if small.folded().is_some() && !small.records().is_empty() {
            prop_assert_eq!(small.as_of(since).unknown_before, None);
            prop_assert_eq!(small.as_of(moment(1)).unknown_before, Some(moment(CLOSE)));
        }
    }

    #[test]
    fn tabs_converge_when_one_has_put_its_old_steps_away(
        before in steps(), mine in steps(), theirs in steps()
    ) {
        let mut here = start("here");
        act(&mut here, &before, 0);
        let mut there = opened("there", &here);
        let mut small = folded(&here);
        act(&mut small, &mine, CLOSE + 10);
        act(&mut there, &theirs, CLOSE + 10);
        let (from_here, from_there) = (small.journal().to_vec(), there.journal().to_vec());
        for entry in from_there.into_iter().rev() {
            small.receive(entry);
        }
        for entry in from_here {
            there.receive(entry);
        }
        prop_assert_eq!(small.records(), there.records());
    }
}

#[test]
fn of_steps_put_away_nothing_is_known_even_where_nothing_was_left() {
    let mut here = start("here");
    act(&mut here, &[(1, 1, 0), (3, 1, 0), (0, 1, 0), (2, 1, 0)], 0);
    act(&mut here, &[(0, 0, 0)], CLOSE + 5);
    let small = folded(&here);
    assert_eq!(small.as_of(moment(1)).unknown_before, Some(moment(CLOSE)));
}

#[test]
fn a_partners_part_from_before_the_close_comes_back_clean() {
    let mut here = start("here");
    act(&mut here, &[(3, 4, 1), (0, 3, 2)], 0);
    let member = Id::new("m1");
    let part = partner::part(&here, &member);
    let head = Head {
        workspace: OURS.to_owned(),
        scope: Scope::Partner(member),
        ..Head::default()
    };
    let text = file::write(&head, &part.records, &part.journal);
    let loaded = file::read(text.as_bytes(), Limits::default()).unwrap();
    let mut theirs = Workspace::of_file(ReplicaId::new("partner"), loaded);
    let title = |to: &str| Edit::Field {
        record: "p1".into(),
        field: "title".to_owned(),
        to: Some(json!(to)),
    };
    theirs.commit(vec![title("Export to the north")], author(50));
    // Here the town changes meanwhile, and the year is closed.
    act(&mut here, &[(0, 3, 3)], 100);
    let small = folded(&here);
    assert_eq!(small.journal(), &[]);
    let text = file::write(&head, theirs.records(), theirs.journal());
    let back = file::read(text.as_bytes(), Limits::default()).unwrap();
    let review = compare(&small, OURS, &[Incoming::new("back", back)]);
    assert_eq!(review.questions, []);
    let changed: Vec<&str> = review
        .changes
        .iter()
        .map(|it| it.spot.field.as_str())
        .collect();
    assert_eq!(
        changed,
        ["title"],
        "the town that they do not know is ours, and stays"
    );
}

#[test]
fn a_file_edited_by_hand_from_before_the_close_is_asked_about() {
    let mut here = start("here");
    let old = file::write(&head_of(&here), here.records(), here.journal());
    act(&mut here, &[(0, 3, 1), (1, 4, 2)], 0);
    let by_hand = old.replace("\"Assembly\"", "\"Our assembly\"");
    let loaded = file::read(by_hand.as_bytes(), Limits::default()).unwrap();
    assert!(loaded.edited_by_hand);
    let review = compare(&folded(&here), OURS, &[Incoming::new("by hand", loaded)]);
    let asked: BTreeSet<&str> = review
        .questions
        .iter()
        .map(|it| it.spot.record.as_str())
        .collect();
    assert_eq!(asked, BTreeSet::from(["b0", "m1", "m2"]));
    assert!(review.changes.is_empty(), "nothing of it is taken unasked");
}

#[test]
fn an_archive_says_that_it_is_one_and_a_partners_part_tells_no_old_values() {
    let mut here = start("here");
    act(&mut here, &[(0, 3, 1)], 0);
    let archive = Archive {
        year: 2025,
        at: moment(CLOSE),
    };
    let head = Head {
        archive: Some(archive.clone()),
        ..head_of(&here)
    };
    let text = file::write(&head, here.records(), here.journal());
    let read = file::read(text.as_bytes(), Limits::default()).unwrap();
    assert_eq!(read.head.archive, Some(archive));
    assert_eq!(read.journal, here.journal());
    let small = folded(&here);
    assert!(!small.folded().unwrap().past.is_empty());
    assert!(small.folded().unwrap().for_part().past.is_empty());
}

#[test]
fn the_figures_are_those_of_the_files() {
    let mut here = start("here");
    let many: Vec<Step> = (0..200).map(|at| (at % 4, 3 + at % 2, at % 3)).collect();
    act(&mut here, &many, 0);
    let told = figures(&here, 2025, moment(CLOSE));
    let small = folded(&here);
    let size = |it: &Workspace| {
        let head = Head {
            workspace: String::new(),
            ..head_of(it)
        };
        file::write(&head, it.records(), it.journal()).len()
    };
    assert_eq!(told.bytes_before, size(&here));
    assert_eq!(told.bytes_after, size(&small));
    assert_eq!(told.steps_put_away, here.journal().len());
    assert!(told.bytes_after * 10 < told.bytes_before, "{told:?}");
}

#[test]
fn old_steps_go_only_when_the_archive_that_is_shown_has_every_one_of_them() {
    let mut here = start("here");
    act(&mut here, &[(0, 3, 1), (1, 4, 2)], 0);
    let close = Close {
        year: 2025,
        before: moment(CLOSE),
    };
    let archive = close.archive(&head_of(&here), &here, moment(5));
    let refused = |here: &Workspace, archive: &str| {
        let mut closed = here.clone();
        let refused = close.carry_out(&mut closed, OURS, archive.as_bytes());
        assert_eq!(closed.journal(), here.journal(), "nothing goes");
        assert_eq!(closed.folded(), here.folded());
        refused.unwrap_err()
    };
    // What is done after the archive was written is not in it.
    let mut later = here.clone();
    act(&mut later, &[(2, 4, 3)], 10);
    assert_eq!(refused(&later, &archive), NotTheArchive::Lacks { steps: 1 });
    // A file that is no archive, one of another year, and one that was cut short or touched.
    let living = file::write(&head_of(&here), here.records(), here.journal());
    assert_eq!(refused(&here, &living), NotTheArchive::Another);
    let other_year = archive.replace("\"year\":2025", "\"year\":2024");
    assert_eq!(refused(&here, &other_year), NotTheArchive::Another);
    let elsewhere = archive.replace(OURS, "w-other");
    assert_eq!(refused(&here, &elsewhere), NotTheArchive::Another);
    let half = &archive[..archive.len() / 2];
    assert!(matches!(refused(&here, half), NotTheArchive::Unreadable(_)));
    let touched = archive.replace("\"Assembly\"", "\"Our assembly\"");
    assert_eq!(refused(&here, &touched), NotTheArchive::Damaged);
    let another_step = archive.replace("somebody", "nobody");
    assert_eq!(
        refused(&here, &another_step),
        NotTheArchive::Lacks { steps: 2 }
    );

    let mut closed = later.clone();
    let whole = close.archive(&head_of(&later), &later, moment(20));
    assert_eq!(close.carry_out(&mut closed, OURS, whole.as_bytes()), Ok(3));
    // The next year's archive has to know of the one before.
    act(&mut closed, &[(3, 4, 1)], CLOSE + 10);
    let close = Close {
        year: 2026,
        before: moment(2 * CLOSE),
    };
    let forgetful = close.archive(&head_of(&later), &closed, moment(30));
    let forgetful = forgetful.replace("\"folded\"", "\"unfolded\"");
    let refused = close.carry_out(&mut closed, OURS, forgetful.as_bytes());
    assert_eq!(refused, Err(NotTheArchive::Another));
    let whole = close.archive(&head_of(&closed), &closed, moment(30));
    assert_eq!(close.carry_out(&mut closed, OURS, whole.as_bytes()), Ok(1));
}
