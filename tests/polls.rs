//! The life of a motion in a real organisation: opened, voted on, closed, entered in the register,
//! and then left alone by every command and every undo.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of tests fail by panicking, and timings are for who reads along"
)]

use std::time::Instant;

use jiff::Timestamp;
use jiff::civil::date;
use klaster::document::change::ReplicaId;
use klaster::document::file;
use klaster::document::guard::Limits;
use klaster::document::workspace::{Author, Covered, UndoRefusal, Workspace};
use klaster::domain::cluster::Cluster;
use klaster::domain::command::{Command, Refusal, plan};
use klaster::domain::id::{Id, RecordId};
use klaster::domain::locks::Lock;
use klaster::domain::measure::Date;
use klaster::domain::motions::{self, MotionRefusal};
use klaster::domain::polling::{
    self, Again, CloseRefusal, Closing, Judged, OpenRefusal, SecondCall,
};
use klaster::domain::record::{Record, Records};
use klaster::domain::resolutions::{self, Fault};
use klaster::domain::tally::{Verdict, what_if};
use klaster::domain::vocabulary::{MotionState, Outcome, RefusalReason, Right};
use klaster::domain::votes::Poll;
use proptest::prelude::*;
use serde_json::{Value, json};

const HUNGARY: &str = include_str!("../samples/hungary.klaster.json");
const TODAY: Date = date(2025, 12, 11);

fn author() -> Author {
    Author {
        by: String::new(),
        at: Timestamp::UNIX_EPOCH,
    }
}

/// The Hungarian sample, opened for work; its fifth meeting, of 11 December, has a list of
/// attendance and no votes yet.
struct House {
    workspace: Workspace,
    next: usize,
}

impl House {
    fn open() -> Self {
        let records = file::read(HUNGARY.as_bytes(), Limits::default())
            .unwrap()
            .records;
        Self {
            workspace: Workspace::new(ReplicaId::new("r"), records, Vec::new(), Covered::new()),
            next: 0,
        }
    }

    fn cluster(&self) -> &Cluster {
        self.workspace.cluster()
    }

    fn act(&mut self, command: &Command) -> Result<(), Refusal> {
        let edits = plan(self.workspace.records(), command)?;
        self.workspace.commit(edits, author());
        Ok(())
    }

    fn create(&mut self, record: Value) -> Result<(), Refusal> {
        self.act(&Command::Create(Record::from_value(record).unwrap()))
    }

    fn set(&mut self, record: &str, field: &str, to: Value) -> Result<(), Refusal> {
        self.act(&Command::set(&record.into(), field, Some(to)))
    }

    fn id(&mut self, kind: &str) -> RecordId {
        self.next += 1;
        RecordId::new(format!("new.{kind}.{:03}", self.next))
    }

    /// A motion of the council for the meeting, put forward.
    fn propose(&mut self, id: &str, more: Value) {
        let mut motion = json!({
            "id": id, "kind": "poll", "title": "Új munkacsoport", "text": "Megalakul.",
            "body": "b01", "meeting": "mt4", "proposer": "b02", "rule": "rule.default",
            "pollKind": "motion", "binding": true, "state": "proposed",
        });
        let Value::Object(more) = more else {
            panic!("an object")
        };
        motion.as_object_mut().unwrap().extend(more);
        self.create(motion).unwrap();
    }

    fn step(&mut self, poll: &str, to: MotionState) -> Result<(), Refusal> {
        let id = self.id("step");
        let command = motions::advance(&Id::new(poll), &to, TODAY, &id);
        self.act(&command)
    }

    fn open_poll(&mut self, poll: &str) -> Result<(), OpenRefusal> {
        let cluster = self.cluster().clone();
        let command = polling::open(&cluster, &Id::new(poll), TODAY, &mut |it| self.id(it))?;
        self.act(&command).unwrap();
        Ok(())
    }

    fn close_poll(&mut self, poll: &str) -> Result<(), CloseRefusal> {
        let cluster = self.cluster().clone();
        let closing = Closing::default();
        let id = Id::new(poll);
        let command = polling::close(&cluster, &id, TODAY, closing, &mut |it| self.id(it))?;
        self.act(&command).unwrap();
        Ok(())
    }

    fn ballot(&mut self, poll: &str, member: &str, choice: &str) -> Result<(), Refusal> {
        let id = self.id("ballot");
        self.create(json!({
            "id": id.as_str(), "kind": "ballot", "poll": poll, "member": member, "choice": choice,
        }))
    }

    /// Everyone who may vote and is there says the same.
    fn all_say(&mut self, poll: &str, choice: &str) -> usize {
        let roll = polling::roll_of(self.cluster(), &self.poll(poll), TODAY);
        let voters: Vec<String> = roll
            .into_iter()
            .filter(|voter| voter.right == Some(Right::Vote) && voter.present)
            .map(|voter| voter.member)
            .collect();
        for voter in &voters {
            self.ballot(poll, voter, choice).unwrap();
        }
        voters.len()
    }

    fn poll(&self, id: &str) -> Poll {
        self.cluster().polls.get(id).unwrap().clone()
    }

    fn decided(id: &str, choice: &str) -> Self {
        let mut house = Self::open();
        house.propose(id, json!({}));
        house.open_poll(id).unwrap();
        house.all_say(id, choice);
        house.close_poll(id).unwrap();
        house
    }
}

#[test]
fn a_motion_is_opened_voted_on_closed_and_entered_as_one_step() {
    let mut house = House::open();
    house.propose("q", json!({}));
    house.open_poll("q").unwrap();
    let voters = house.all_say("q", "yes");
    assert_eq!(voters, 22);
    house.ballot("q", "m25", "yes").unwrap();
    house.ballot("q", "m01", "no").unwrap();
    let before = house.workspace.journal().len();
    house.close_poll("q").unwrap();
    assert_eq!(house.workspace.journal().len(), before + 1);

    let poll = house.poll("q");
    let result = poll.result.clone().unwrap();
    assert_eq!(motions::state_of(&poll), MotionState::Adopted);
    assert_eq!(result.outcome, Some(Outcome::Adopted));
    assert_eq!(
        (result.yes, result.no, result.refused),
        (Some(22), Some(0), Some(2))
    );
    assert_eq!(
        (poll.eligible, poll.present, poll.quorum_met),
        (Some(24), Some(22), Some(true))
    );
    assert_eq!(poll.roll.len(), 32);
    let mut reasons: Vec<(String, RefusalReason)> = house
        .cluster()
        .refusals
        .values()
        .filter(|it| it.poll == poll.id)
        .map(|it| {
            (
                it.member.clone().unwrap().to_string(),
                it.reason.clone().unwrap(),
            )
        })
        .collect();
    reasons.sort();
    assert_eq!(
        reasons,
        [
            ("m01".to_owned(), RefusalReason::Duplicate),
            ("m25".to_owned(), RefusalReason::ConsultationOnly),
        ]
    );
    let entry = house
        .cluster()
        .resolutions
        .values()
        .find(|it| it.poll.as_ref() == Some(&poll.id))
        .unwrap();
    assert_eq!(entry.number, "6/2025. (XII. 11.) KGY");
    assert!(entry.sealed.is_some() && entry.hash.is_some());
    assert_eq!(resolutions::check(house.cluster()), []);
    assert_eq!(polling::differences(house.cluster(), &poll, TODAY), []);
}

#[test]
fn a_poll_is_decided_by_the_card_as_it_was_when_it_was_opened() {
    let mut house = House::open();
    house.propose("q", json!({}));
    house.open_poll("q").unwrap();
    let all = json!({ "base": "entitled", "num": 1, "den": 1, "strict": false });
    house.set("rule.default", "majority", all).unwrap();
    house.all_say("q", "yes");
    house.close_poll("q").unwrap();
    assert_eq!(motions::state_of(&house.poll("q")), MotionState::Adopted);

    let copy = house.poll("q").rule.unwrap();
    assert_eq!(
        house.set(copy.as_str(), "noticeDays", json!(1)),
        Err(Refusal::Locked(Lock::Frozen { card: copy }))
    );
}

#[test]
fn who_becomes_a_member_afterwards_does_not_change_the_roll_of_a_closed_poll() {
    let mut house = House::decided("q", "yes");
    house.set("m25", "class", json!("belso")).unwrap();
    house.set("mt4.m01", "status", json!("absent")).unwrap();
    assert_eq!(
        polling::differences(house.cluster(), &house.poll("q"), TODAY),
        []
    );
}

#[test]
fn a_strategy_starts_in_the_council_is_debated_and_is_adopted_by_the_assembly() {
    let mut house = House::open();
    let of = |proposer: &str, body: &str| json!({ "pollKind": "strategyAdoption", "proposer": proposer, "body": body, "state": "draft" });
    house.propose("s", of("m01", "b01"));
    let from_outside = house.step("s", MotionState::Proposed).unwrap_err();
    assert!(matches!(
        from_outside,
        Refusal::Step {
            why: MotionRefusal::NotFromCouncil { .. },
            ..
        }
    ));

    house.set("s", "proposer", json!("b02")).unwrap();
    house.step("s", MotionState::Proposed).unwrap();
    assert_eq!(
        house.open_poll("s"),
        Err(OpenRefusal::Step(MotionRefusal::NotDebated))
    );
    house.step("s", MotionState::Debated).unwrap();
    house.open_poll("s").unwrap();

    house.propose("t", of("b02", "b02"));
    house.step("t", MotionState::Proposed).unwrap();
    house.step("t", MotionState::Debated).unwrap();
    assert!(matches!(
        house.open_poll("t"),
        Err(OpenRefusal::Step(MotionRefusal::NotInAssembly { .. }))
    ));
}

#[test]
fn an_amendment_is_voted_on_before_its_motion() {
    let mut house = House::open();
    house.propose("q", json!({}));
    house.propose("a", json!({ "amends": "q" }));
    let first = MotionRefusal::AmendmentFirst {
        amendment: Id::new("a"),
    };
    assert_eq!(house.open_poll("q"), Err(OpenRefusal::Step(first)));
    house.open_poll("a").unwrap();
    house.all_say("a", "no");
    house.close_poll("a").unwrap();
    house.open_poll("q").unwrap();
}

#[test]
fn nobody_sets_a_state_that_the_count_does_not_give() {
    let mut house = House::open();
    house.propose("q", json!({}));
    let adopted = house.step("q", MotionState::Adopted).unwrap_err();
    assert!(matches!(
        adopted,
        Refusal::Step {
            why: MotionRefusal::NotInTable { .. },
            ..
        }
    ));
    house.open_poll("q").unwrap();
    house.all_say("q", "no");
    let counted = house.step("q", MotionState::Adopted).unwrap_err();
    assert!(matches!(
        counted,
        Refusal::Step {
            why: MotionRefusal::NotAsCounted { .. },
            ..
        }
    ));
    let result = house
        .set("q", "result", json!({ "outcome": "adopted" }))
        .unwrap_err();
    assert!(matches!(
        result,
        Refusal::Step {
            why: MotionRefusal::NotAsCounted { .. },
            ..
        }
    ));
    let born_closed = house.create(json!({
        "id": "x", "kind": "poll", "title": "X", "result": { "outcome": "adopted" },
    }));
    assert!(matches!(born_closed, Err(Refusal::Step { .. })));
}

#[test]
fn ballots_are_taken_only_while_the_poll_is_open() {
    let mut house = House::open();
    house.propose("q", json!({}));
    let early = house.ballot("q", "m01", "yes").unwrap_err();
    assert_eq!(early, Refusal::Locked(Lock::NotOpen { poll: Id::new("q") }));
    house.open_poll("q").unwrap();
    house.ballot("q", "m01", "yes").unwrap();
    assert_eq!(
        house.set("q", "text", json!("Something else")),
        Err(Refusal::Locked(Lock::BeingVoted { poll: Id::new("q") }))
    );
    let back = house.step("q", MotionState::Debated).unwrap_err();
    assert_eq!(
        back,
        Refusal::Locked(Lock::HasBallots { poll: Id::new("q") })
    );
}

#[test]
fn a_closed_vote_is_not_undone_and_what_came_before_it_still_is() {
    let mut house = House::open();
    house.propose("q", json!({}));
    house.set("m01", "town", json!("Makó")).unwrap();
    house.open_poll("q").unwrap();
    house.all_say("q", "yes");
    house.close_poll("q").unwrap();
    house.set("m02", "town", json!("Baja")).unwrap();

    let mut refused = 0;
    loop {
        match house.workspace.undo(author()) {
            Ok(_) => {}
            Err(UndoRefusal::Closed(_)) => refused += 1,
            Err(_) => break,
        }
    }
    // The closing, 22 ballots and the opening; the proposal has been changed since.
    assert_eq!(refused, 24);
    assert_ne!(
        house.cluster().members.get("m01").unwrap().town.as_deref(),
        Some("Makó")
    );
    assert_ne!(
        house.cluster().members.get("m02").unwrap().town.as_deref(),
        Some("Baja")
    );
    assert_eq!(motions::state_of(&house.poll("q")), MotionState::Adopted);
    assert_eq!(
        polling::differences(house.cluster(), &house.poll("q"), TODAY),
        []
    );
}

#[test]
fn an_import_that_brought_closed_votes_is_undone_as_a_whole() {
    let records = file::read(HUNGARY.as_bytes(), Limits::default())
        .unwrap()
        .records;
    let edits = records
        .into_values()
        .map(klaster::domain::command::Edit::Put)
        .collect();
    let mut workspace = Workspace::new(
        ReplicaId::new("r"),
        Records::new(),
        Vec::new(),
        Covered::new(),
    );
    workspace.commit(edits, author());
    workspace.undo(author()).unwrap();
    assert!(workspace.records().is_empty());
}

#[test]
fn without_a_quorum_nothing_is_decided_and_the_second_call_asks_for_its_announcement() {
    let mut house = House::open();
    house.propose("q", json!({ "meeting": "mt3" }));
    // The third meeting is itself a repeated one; as a first call it lacks its quorum.
    house.set("q", "call", json!({ "number": 1 })).unwrap();
    house.open_poll("q").unwrap();
    house.all_say("q", "yes");
    house.close_poll("q").unwrap();
    assert_eq!(motions::state_of(&house.poll("q")), MotionState::NotQuorate);

    let cluster = house.cluster().clone();
    let mut call = |announced| {
        let again = Again {
            meeting: Some(Id::new("mt4")),
            second_call: Some(SecondCall { announced }),
            ..Again::default()
        };
        polling::second_call(&cluster, &Id::new("q"), TODAY, again, &mut |it| {
            house.id(it)
        })
    };
    assert_eq!(call(None), Err(polling::AgainRefusal::NotAnnounced));
    let (command, id) = call(Some(true)).unwrap();
    house.act(&command).unwrap();
    let again = house.poll(id.as_str());
    assert_eq!(again.follows, Some(Id::new("q")));
    assert_eq!(again.rule, Some(Id::new("rule.default")));
    assert_eq!(again.meeting, Some(Id::new("mt4")));
    let call = again.call.clone().unwrap();
    assert_eq!(
        (call.number, call.second_call_announced),
        (Some(2), Some(true))
    );
    assert_eq!(motions::state_of(&again), MotionState::Proposed);
    house.open_poll(id.as_str()).unwrap();
    house.all_say(id.as_str(), "yes");
    house.close_poll(id.as_str()).unwrap();
    assert_eq!(
        motions::state_of(&house.poll(id.as_str())),
        MotionState::Adopted
    );
}

#[test]
fn what_is_asked_again_begins_with_nothing_of_the_first_count() {
    let mut house = House::open();
    let mut records = house.workspace.records().clone();
    let counted = records.remove("v04").unwrap();
    let counted = counted
        .with("state", "notQuorate")
        .with("opens", "2025-12-11")
        .with("closes", "2025-12-11")
        .with("call", json!({ "number": 1 }))
        .with("eligible", 24)
        .with("present", 21)
        .with("participants", 21)
        .with("quorumMet", true)
        .with("explanation", "counted");
    records.insert(counted.id.clone(), counted);
    let (cluster, _) = Cluster::read(&records);
    let first = cluster.polls.get("v04").unwrap();
    let again = Again {
        meeting: Some(Id::new("mt4")),
        closes: Some(date(2026, 1, 9)),
        second_call: None,
    };
    let (called, second) =
        polling::second_call(&cluster, &first.id, TODAY, again, &mut |it| house.id(it)).unwrap();
    let title = "Run-off".to_owned();
    let (run, third) = polling::run_off(&cluster, first, title, &[], TODAY, &mut |it| house.id(it));
    house.act(&called).unwrap();
    house.act(&run).unwrap();
    let (second, third) = (house.poll(second.as_str()), house.poll(third.as_str()));
    for poll in [&second, &third] {
        assert_eq!((&poll.result, &poll.explanation), (&None, &None));
        assert_eq!((poll.opens, &poll.call), (None, &None));
        assert_eq!((poll.eligible, poll.present), (None, None));
        assert_eq!((poll.participants, poll.quorum_met), (None, None));
        assert_eq!(motions::state_of(poll), MotionState::Proposed);
    }
    assert_eq!(second.title, first.title);
    assert_eq!(second.meeting, Some(Id::new("mt4")));
    assert_eq!(second.closes, Some(date(2026, 1, 9)));
    assert_eq!((third.title.as_str(), third.closes), ("Run-off", None));
    assert_eq!(third.meeting, first.meeting);
}

#[test]
fn a_run_off_asks_again_among_some_and_takes_nothing_of_the_count_along() {
    let mut house = House::open();
    let cluster = house.cluster().clone();
    let election = cluster.polls.get("v04").unwrap();
    let among = [Id::new("v04.o2")];
    let mut count = 0;
    let (command, id) = polling::run_off(
        &cluster,
        election,
        "Stichwahl".to_owned(),
        &among,
        TODAY,
        &mut |it| {
            count += 1;
            RecordId::new(format!("{it}.{count}"))
        },
    );
    house.act(&command).unwrap();
    let cluster = house.cluster();
    let again = cluster.polls.get(id.as_str()).unwrap();
    assert_eq!(again.follows.as_ref(), Some(&election.id));
    assert_eq!(motions::state_of(again), MotionState::Proposed);
    assert_eq!((&again.result, again.present), (&None, None));
    assert_eq!(again.meeting, election.meeting);
    let options: Vec<_> = cluster
        .poll_options
        .values()
        .filter(|it| it.poll == again.id)
        .collect();
    let taken = cluster.poll_options.get("v04.o2").unwrap();
    assert_eq!(options.len(), 1);
    assert_eq!(
        (&options[0].person, options[0].count),
        (&taken.person, None)
    );
    assert_eq!(cluster.polls.get("v04"), Some(election));
}

#[test]
fn totals_that_do_not_add_up_close_nothing() {
    let mut house = House::open();
    house.propose("q", json!({}));
    house.open_poll("q").unwrap();
    let totals = json!({ "yes": 12, "no": 5, "abstain": 2, "invalid": 0, "handed_in": 20 });
    house.set("q", "totals", totals).unwrap();
    let Err(CloseRefusal::Undecided { judged }) = house.close_poll("q") else {
        panic!("one ballot is unaccounted for");
    };
    let Judged::Motion(answer) = *judged else {
        panic!("a yes or a no");
    };
    assert_eq!(answer.verdict, Verdict::NotProvable);
}

#[test]
fn the_chain_shows_where_it_was_broken() {
    let mut house = House::decided("q", "yes");
    house.propose("r", json!({ "title": "Másik" }));
    house.open_poll("r").unwrap();
    house.all_say("r", "yes");
    house.close_poll("r").unwrap();
    assert_eq!(resolutions::check(house.cluster()), []);
    let entries: Vec<_> = house
        .cluster()
        .resolutions
        .values()
        .filter(|it| it.hash.is_some())
        .cloned()
        .collect();
    let [first, second] = entries.as_slice() else {
        panic!("two sealed entries")
    };
    assert_eq!(second.previous, first.hash);

    let faults = |change: &dyn Fn(&mut Records)| {
        let mut records = house.workspace.records().clone();
        change(&mut records);
        let cluster = Cluster::read(&records).0;
        let breaks = resolutions::check(&cluster).into_iter();
        breaks
            .map(|it| (it.resolution, it.fault))
            .collect::<Vec<_>>()
    };
    let reworded = faults(&|records| {
        let entry = records.get_mut(first.id.as_str()).unwrap();
        entry.fields.insert("text".to_owned(), json!("Mást"));
    });
    assert_eq!(
        reworded,
        [(first.id.clone(), Fault::Differs { field: "text" })]
    );
    let resealed = faults(&|records| {
        let entry = records.get_mut(first.id.as_str()).unwrap();
        let sealed = first
            .sealed
            .clone()
            .unwrap()
            .replace("Megalakul", "Megszűnik");
        entry.fields.insert("sealed".to_owned(), json!(sealed));
    });
    assert_eq!(resealed, [(first.id.clone(), Fault::Altered)]);
    let torn_out = faults(&|records| {
        records.remove(first.id.as_str()).unwrap();
    });
    assert_eq!(torn_out, [(second.id.clone(), Fault::PreviousMissing)]);
}

#[test]
fn a_correction_is_a_new_entry_that_names_the_old_one() {
    let mut house = House::decided("q", "yes");
    let entry = house
        .cluster()
        .resolutions
        .values()
        .find(|it| it.hash.is_some())
        .unwrap()
        .clone();
    assert_eq!(
        house.set(entry.id.as_str(), "text", json!("Mást")),
        Err(Refusal::Locked(Lock::Sealed {
            resolution: entry.id.clone()
        }))
    );
    house
        .set(entry.id.as_str(), "status", json!("done"))
        .unwrap();
    let id = house.id("resolution");
    let command =
        resolutions::correct(house.cluster(), &entry.id, "Helyesen: …", TODAY, &id).unwrap();
    house.act(&command).unwrap();
    let correction = house.cluster().resolutions.get(id.as_str()).unwrap();
    assert_eq!(correction.corrects, Some(entry.id));
    assert_eq!(correction.number, "7/2025. (XII. 11.) KGY");
    assert_eq!(resolutions::check(house.cluster()), []);
}

/// An assembly of so many members, all of them there, and a motion before it.
fn assembly(members: usize) -> House {
    let mut records = vec![
        json!({ "id": "c", "kind": "memberClass", "name": "Member", "vote": true }),
        json!({ "id": "b", "kind": "body", "name": "Assembly", "bodyType": "assembly" }),
        json!({
            "id": "r", "kind": "ruleCard", "name": "Simple", "method": "majority", "authority": "required",
            "quorum": { "base": "voting", "num": 1, "den": 2, "strict": true, "recused": "removed" },
            "majority": { "base": "present", "num": 1, "den": 2, "strict": true },
        }),
        json!({ "id": "mt", "kind": "meeting", "body": "b", "title": "Assembly", "date": "2025-12-11" }),
        json!({
            "id": "q", "kind": "poll", "title": "The budget", "body": "b", "meeting": "mt", "rule": "r",
            "pollKind": "motion", "binding": true, "state": "proposed",
        }),
    ];
    for at in 0..members {
        records.extend([
            json!({ "id": format!("p{at}"), "kind": "person", "name": "A", "member": format!("m{at}"), "decisionAuthority": true }),
            json!({ "id": format!("m{at}"), "kind": "member", "name": "M", "class": "c", "representative": format!("p{at}") }),
            json!({ "id": format!("a{at}"), "kind": "attendance", "meeting": "mt", "member": format!("m{at}"), "person": format!("p{at}"), "status": "present" }),
        ]);
    }
    let records = records.into_iter().map(|it| {
        let record = Record::from_value(it).unwrap();
        (record.id.clone(), record)
    });
    House {
        workspace: Workspace::new(
            ReplicaId::new("r"),
            records.collect(),
            Vec::new(),
            Covered::new(),
        ),
        next: 0,
    }
}

#[test]
fn a_vote_by_file_lasts_as_long_as_its_rule_asks_for() {
    let mut house = House::open();
    house
        .create(json!({
            "id": "q", "kind": "poll", "title": "Új munkacsoport", "body": "b01", "proposer": "b02",
            "rule": "rule.circular", "pollKind": "circular", "state": "proposed",
        }))
        .unwrap();
    let mut opened = |last: &str| {
        house.set("q", "closes", json!(last)).unwrap();
        house.open_poll("q")
    };
    let refused = |why| Err(OpenRefusal::Step(why));
    let yesterday = date(2025, 12, 10);
    let eighth = date(2025, 12, 19);
    assert_eq!(
        opened("2025-12-10"),
        refused(MotionRefusal::DeadlinePassed(yesterday))
    );
    assert_eq!(
        opened("2025-12-18"),
        refused(MotionRefusal::DeadlineTooSoon(eighth))
    );
    assert_eq!(opened("2025-12-19"), Ok(()));
}

#[test]
fn what_is_new_in_a_repeated_meeting_needs_the_whole_quorum() {
    let mut house = assembly(5);
    for at in 1..5 {
        house
            .set(&format!("a{at}"), "status", json!("absent"))
            .unwrap();
    }
    house
        .create(json!({ "id": "first", "kind": "meeting", "body": "b", "date": "2025-12-04" }))
        .unwrap();
    let item = json!({ "id": "i", "kind": "agendaItem", "meeting": "first", "text": "The budget", "poll": "q" });
    house.create(item).unwrap();
    house.set("mt", "repeats", json!("first")).unwrap();
    let first = json!({ "date": "2025-12-04", "announced": true });
    house.set("mt", "repeatOf", first).unwrap();
    let put = |id: &str, more: (&str, &str)| {
        json!({
            "id": id, "kind": "poll", "title": "Another", "body": "b", "meeting": "mt", "rule": "r",
            "pollKind": "motion", "binding": true, "state": "proposed", more.0: more.1,
        })
    };
    house.create(put("new", ("text", "New"))).unwrap();
    house.create(put("change", ("amends", "q"))).unwrap();
    house.create(put("anew", ("follows", "q"))).unwrap();
    let needed = |house: &House, id: &str| {
        let count = polling::count(house.cluster(), &house.poll(id), TODAY);
        count.judged.quorum().unwrap().needed
    };
    let under = |house: &mut House, same: bool| {
        let second = json!({ "allowed": true, "num": 0, "den": 1, "sameAgendaOnly": same });
        house.set("r", "secondCall", second).unwrap();
        ["q", "change", "anew", "new"].map(|id| needed(house, id))
    };
    assert_eq!(under(&mut house, true), [1, 1, 1, 3]);
    assert_eq!(under(&mut house, false), [1, 1, 1, 1]);
    under(&mut house, true);
    // An item that goes along without a motion gets it in the repeated meeting.
    house.set("i", "poll", Value::Null).unwrap();
    let item = json!({ "id": "j", "kind": "agendaItem", "meeting": "mt", "text": "The budget", "poll": "new" });
    house.create(item).unwrap();
    assert_eq!(needed(&house, "new"), 1);
    house.set("j", "text", json!("Something else")).unwrap();
    assert_eq!(needed(&house, "new"), 3);
    // Nobody says what the first meeting was to decide, so nothing is known to be new.
    let gone = RecordId::new("i");
    house.act(&Command::Delete { record: gone }).unwrap();
    assert_eq!(under(&mut house, true), [1, 1, 1, 1]);
}

#[test]
fn two_hundred_members_are_counted_one_by_one() {
    let mut clock = Instant::now();
    let mut house = assembly(200);
    let mut took = |what: &str| {
        println!("{what:28} {:7.1} ms", clock.elapsed().as_secs_f64() * 1e3);
        clock = Instant::now();
    };
    took("read");
    house.open_poll("q").unwrap();
    took("open");
    for at in 0..200 {
        let choice = if at < 110 { "yes" } else { "no" };
        house.ballot("q", &format!("m{at}"), choice).unwrap();
    }
    took("record 200 ballots");
    let poll = house.poll("q");
    let case = polling::count(house.cluster(), &poll, TODAY).case;
    took("count");
    assert_eq!(what_if(&case).may_leave, Some(99));
    took("what if");
    house.close_poll("q").unwrap();
    took("close");
    let poll = house.poll("q");
    assert_eq!(polling::differences(house.cluster(), &poll, TODAY), []);
    took("count again");
    let result = poll.result.unwrap();
    assert_eq!((result.yes, result.no), (Some(110), Some(90)));
    assert_eq!(result.base, Some(200));
    assert_eq!(poll.state, Some(MotionState::Adopted));
}

/// What somebody may try on a closed poll and all that belongs to it.
fn any_attempt() -> impl Strategy<Value = Command> {
    let fields = || {
        prop::sample::select(vec![
            "state",
            "result",
            "roll",
            "rule",
            "totals",
            "text",
            "choice",
            "member",
            "poll",
            "reason",
            "count",
            "explanation",
            "majority",
            "lot",
            "call",
            "present",
            "sealed",
        ])
    };
    let values = prop::sample::select(vec![
        Value::Null,
        json!("yes"),
        json!("no"),
        json!("open"),
        json!("rejected"),
        json!("inForce"),
        json!("done"),
        json!("v03"),
        json!("v09"),
        json!("m30"),
        json!([]),
        json!({ "yes": 1, "no": 20, "outcome": "rejected" }),
        json!(7),
    ]);
    let set = (0..500_usize, fields(), values).prop_map(|(at, field, to)| {
        let to = (to != Value::Null).then_some(to);
        Command::set(&RecordId::new(format!("#{at}")), field, to)
    });
    let delete = (0..500_usize).prop_map(|at| Command::Delete {
        record: RecordId::new(format!("#{at}")),
    });
    let create = (0..1_000_usize, prop::sample::select(vec!["ballot", "refusal", "recusal"]))
        .prop_map(|(at, kind)| {
            let record = json!({
                "id": format!("try{at}"), "kind": kind, "poll": if at % 2 == 0 { "q" } else { "v03" },
                "member": "m10", "choice": "no",
            });
            Command::Create(Record::from_value(record).unwrap())
        });
    prop_oneof![set, delete, create]
}

/// The attempt on the record at its place among those that a vote consists of.
fn aimed(attempt: Command, targets: &[RecordId]) -> Command {
    let at = |id: &RecordId| match id.as_str().strip_prefix('#') {
        Some(place) => targets[place.parse::<usize>().unwrap() % targets.len()].clone(),
        None => id.clone(),
    };
    match attempt {
        Command::Set { record, fields } => Command::Set {
            record: at(&record),
            fields,
        },
        Command::Delete { record } => Command::Delete {
            record: at(&record),
        },
        other => other,
    }
}

/// What of a poll is settled: its counts, as recorded and as they are counted again.
fn settled(cluster: &Cluster, poll: &str) -> (Value, Vec<polling::Difference>, usize) {
    let poll = cluster.polls.get(poll).unwrap();
    let mut result = serde_json::to_value(&poll.result).unwrap();
    result.as_object_mut().unwrap().remove("note");
    let ballots = cluster
        .ballots
        .values()
        .filter(|it| it.poll == poll.id)
        .count();
    (result, polling::differences(cluster, poll, TODAY), ballots)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_sequence_of_commands_changes_the_count_of_a_closed_poll(
        attempts in prop::collection::vec(any_attempt(), 1..24),
        undos in prop::collection::vec(any::<bool>(), 24),
    ) {
        let mut house = House::decided("q", "yes");
        let before = settled(house.cluster(), "q");
        let frozen = house.poll("q").rule.unwrap();
        let targets: Vec<RecordId> = house
            .workspace
            .records()
            .values()
            .filter(|it| {
                it.fields.get("poll").and_then(Value::as_str) == Some("q")
                    || it.id.as_str() == "q"
                    || it.id.as_str() == frozen.as_str()
            })
            .map(|it| it.id.clone())
            .collect();
        for (attempt, undo) in attempts.into_iter().zip(undos) {
            let _ = house.act(&aimed(attempt, &targets));
            if undo {
                let _ = house.workspace.undo(author());
            }
            prop_assert_eq!(&settled(house.cluster(), "q"), &before);
        }
        prop_assert!(resolutions::check(house.cluster()).is_empty());
    }
}
