//! What a partner's file promises: it opens as a file of its own, and says nothing that is not so; and
//! what comes back as it went out changes nothing.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeMap;

use jiff::Timestamp;
use klaster::document::change::ReplicaId;
use klaster::document::file::{self, Head, Loaded};
use klaster::document::folding::Folded;
use klaster::document::guard::Limits;
use klaster::document::inspect::misfits;
use klaster::document::merge::{Incoming, compare};
use klaster::document::scope::{self, Scope, partner};
use klaster::document::workspace::{Author, Workspace};
use klaster::domain::command::Edit;
use klaster::domain::findings::{self, Finding};
use klaster::domain::id::Id;
use klaster::domain::membership::Member;
use proptest::prelude::*;
use serde_json::{Value, json};

const OURS: &str = "w-test";
const SAMPLES: [&str; 3] = ["serbia", "hungary", "germany"];

fn read(text: &str) -> Loaded {
    file::read(text.as_bytes(), Limits::default()).unwrap()
}

fn sample(name: &str) -> Workspace {
    let path = format!("{}/samples/{name}.klaster.json", env!("CARGO_MANIFEST_DIR"));
    let loaded = read(&std::fs::read_to_string(path).unwrap());
    Workspace::of_file(ReplicaId::new("office"), loaded)
}

fn members(workspace: &Workspace) -> Vec<Id<Member>> {
    workspace.cluster().members.keys().cloned().collect()
}

/// The file of a partner's part, as it is mailed.
fn sent(office: &Workspace, member: &Id<Member>) -> String {
    let part = partner::part(office, member);
    file::write(&head(office, member), &part.records, &part.journal)
}

fn head(office: &Workspace, member: &Id<Member>) -> Head {
    Head {
        workspace: OURS.to_owned(),
        scope: Scope::Partner(member.clone()),
        folded: office.folded().map(Folded::for_part),
        ..Head::default()
    }
}

/// What the partner's page writes after it has opened a file.
fn returned(office: &Workspace, member: &Id<Member>, text: &str) -> String {
    let there = Workspace::of_file(ReplicaId::new("partner"), read(text));
    file::write(&head(office, member), there.records(), there.journal())
}

/// What a file that came back would change here, and what it would ask.
fn offered(office: &Workspace, text: &str) -> Vec<String> {
    let review = compare(office, OURS, &[Incoming::new("returned", read(text))]);
    assert!(review.files.iter().all(|it| it.refused.is_none()));
    let asked = review.questions.iter().map(|it| format!("{it:?}"));
    let changes = review.changes.iter().map(|it| format!("{it:?}"));
    let proposals = review.proposals.iter().map(|it| format!("{it:?}"));
    asked.chain(changes).chain(proposals).collect()
}

/// What is amiss with a file that was cut, and is not with the whole.
fn amiss(office: &Workspace, member: &Id<Member>) -> Vec<String> {
    let loaded = read(&sent(office, member));
    let mut amiss = Vec::new();
    if loaded.edited_by_hand || !loaded.set_aside.is_empty() {
        amiss.push(format!("{:?}", loaded.set_aside));
    }
    let there = Workspace::of_file(ReplicaId::new("partner"), loaded);
    let unreadable = there
        .unreadable()
        .filter(|it| !office.unreadable().any(|other| other == *it));
    amiss.extend(unreadable.map(|it| format!("unreadable: {it}")));
    let known = misfits(office.records(), office.cluster());
    let more = misfits(there.records(), there.cluster());
    let more = more.into_iter().filter(|it| !known.contains(it));
    amiss.extend(more.map(|it| format!("misfit: {it:?}")));
    let today = office
        .cluster()
        .organisation()
        .unwrap()
        .as_of
        .unwrap_or_default();
    let known = findings::findings(office.cluster(), today);
    let more = told(member, &there);
    let more = more.into_iter().filter(|it| !known.contains(it));
    amiss.extend(more.map(|it| format!("finding: {}", it.check)));
    amiss
}

/// What the partner's page says is amiss.
fn told(member: &Id<Member>, there: &Workspace) -> Vec<Finding> {
    let organisation = there.cluster().organisation().unwrap();
    let today = organisation.as_of.unwrap_or_default();
    let scope = Scope::Partner(member.clone());
    scope::findings(&scope, there.records(), there.cluster(), today)
}

#[test]
fn a_partner_is_told_what_is_amiss_with_its_own_and_a_public_file_judges_nobody() {
    let mut checks = std::collections::BTreeSet::new();
    for name in SAMPLES {
        let office = sample(name);
        for member in members(&office) {
            let there =
                Workspace::of_file(ReplicaId::new("partner"), read(&sent(&office, &member)));
            checks.extend(told(&member, &there).iter().map(|it| it.check.to_string()));
        }
        let today = office
            .cluster()
            .organisation()
            .unwrap()
            .as_of
            .unwrap_or_default();
        let public = scope::findings(&Scope::Public, office.records(), office.cluster(), today);
        assert_eq!(public, []);
    }
    assert!(checks.len() >= 4, "{checks:?}");
}

#[test]
fn the_file_of_every_member_of_every_sample_says_nothing_that_is_not_so() {
    let mut all: BTreeMap<String, usize> = BTreeMap::new();
    for name in SAMPLES {
        let office = sample(name);
        for member in members(&office) {
            for it in amiss(&office, &member) {
                *all.entry(format!("{name} {it}")).or_default() += 1;
            }
        }
    }
    assert_eq!(all, BTreeMap::new(), "{all:#?}");
}

type Step = (u16, u8, u8);

fn steps() -> impl Strategy<Value = Vec<Step>> {
    proptest::collection::vec((any::<u16>(), any::<u8>(), 0..8_u8), 0..12)
}

/// Steps of any kind on any record.
fn act(workspace: &mut Workspace, steps: &[Step], from: i64) {
    for (second, (which, field, what)) in (from..).zip(steps) {
        let ids: Vec<_> = workspace.records().keys().cloned().collect();
        let id = &ids[usize::from(*which) % ids.len()];
        let record = workspace.records()[id].clone();
        let fields: Vec<_> = record.fields.keys().cloned().collect();
        let author = Author {
            by: "office".to_owned(),
            at: Timestamp::from_second(1_780_000_000 + second).unwrap(),
        };
        let set = |to: Option<Value>| Edit::Field {
            record: id.clone(),
            field: fields[usize::from(*field) % fields.len()].clone(),
            to,
        };
        let edit = match what {
            0 => Edit::Remove(id.clone()),
            1 => set(None),
            2 => set(Some(json!(format!("Text {second}")))),
            3 | 4 => {
                let value = record
                    .fields
                    .values()
                    .nth(usize::from(*field) % fields.len());
                let other = workspace
                    .records()
                    .values()
                    .find(|it| it.kind == record.kind && it.id != *id);
                let other =
                    other.and_then(|it| it.fields.get(&fields[usize::from(*field) % fields.len()]));
                set(other.or(value).cloned())
            }
            5 => {
                let mut copy = record.clone();
                copy.id = format!("{}-{second}", id.as_str()).as_str().into();
                Edit::Put(copy)
            }
            6 => {
                let _ = workspace.undo(author);
                continue;
            }
            _ => Edit::Field {
                record: id.clone(),
                field: "note".to_owned(),
                to: Some(json!(format!("Note {second}"))),
            },
        };
        workspace.commit(vec![edit], author);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_comes_back_as_it_went_out_changes_nothing(
        name in proptest::sample::select(SAMPLES.to_vec()), whose in any::<u16>(),
        before in steps(), meanwhile in steps(), close in any::<bool>()
    ) {
        let mut office = sample(name);
        act(&mut office, &before, 0);
        let all = members(&office);
        let member = &all[usize::from(whose) % all.len()];
        let text = sent(&office, member);
        prop_assert_eq!(offered(&office, &text), Vec::<String>::new());
        let back = returned(&office, member, &text);
        act(&mut office, &meanwhile, 100);
        if close {
            office.fold(2026, Timestamp::from_second(1_780_000_000 + 105).unwrap());
        }
        prop_assert_eq!(offered(&office, &text), Vec::<String>::new());
        prop_assert_eq!(offered(&office, &back), Vec::<String>::new());
    }
}

#[test]
fn what_is_only_named_there_and_was_deleted_here_is_not_asked_about() {
    let mut office = sample("germany");
    let all = members(&office);
    let (member, other) = (&all[0], &all[1]);
    let text = sent(&office, member);
    let id = other.record();
    let there = read(&text).records[&id].clone();
    assert!(
        there.fields.len() < office.records()[&id].fields.len(),
        "it is only named there"
    );
    let author = Author {
        by: "office".to_owned(),
        at: Timestamp::from_second(1_780_000_000).unwrap(),
    };
    office.commit(vec![Edit::Remove(id)], author);
    assert_eq!(offered(&office, &text), Vec::<String>::new());
}

#[test]
fn the_file_of_every_member_comes_back_without_a_change() {
    for name in SAMPLES {
        let office = sample(name);
        for member in members(&office) {
            let text = sent(&office, &member);
            let back = returned(&office, &member, &text);
            assert_eq!(back, text, "{name} {member}");
            assert_eq!(
                offered(&office, &back),
                Vec::<String>::new(),
                "{name} {member}"
            );
        }
    }
}
