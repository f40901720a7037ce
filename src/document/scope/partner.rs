//! What is a partner's own, and what it needs to be read.
//!
//! A partner's file holds its member record, its people, its pledges and fees, the projects that it
//! leads or takes part in with what belongs to them, what it said and promised, and the votes that
//! are open. What these name comes along, so that the file opens in the same page; of other houses,
//! people and projects only what names them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::change::{Change, Entry, WHOLE};
use crate::document::merge::noted::{Kept, Merged};
use crate::document::scope::Part;
use crate::document::workspace::Workspace;
use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::membership::Member;
use crate::domain::motions;
use crate::domain::record::{Kind, Record, Records};
use crate::domain::references;
use crate::domain::vocabulary::{InvoiceDirection, MotionState};

/// The part of a workspace that goes to one partner, with the journal that belongs to it.
#[must_use]
pub fn part(workspace: &Workspace, partner: &Id<Member>) -> Part {
    let own = own(workspace, partner);
    let mut records = Records::new();
    let mut waiting: Vec<RecordId> = own.iter().cloned().collect();
    waiting.extend(always(workspace.records()));
    while let Some(id) = waiting.pop() {
        if records.contains_key(&id) {
            continue;
        }
        let Some(record) = workspace.records().get(&id) else {
            continue;
        };
        let record = if own.contains(&id) {
            record.clone()
        } else {
            named_only(record)
        };
        waiting.extend(references::named_by(&record).map(|(_, target)| target));
        records.insert(id, record);
    }
    let journal = workspace.journal().iter();
    Part {
        journal: journal
            .filter_map(|entry| entry_of(entry, &records, &own, partner))
            .collect(),
        records,
    }
}

/// What every part needs: the organisation, its classes and its bodies.
fn always(records: &Records) -> impl Iterator<Item = RecordId> {
    let needed = |record: &&Record| {
        matches!(
            record.known_kind(),
            Some(Kind::Organisation | Kind::MemberClass | Kind::Body | Kind::Network)
        )
    };
    records
        .values()
        .filter(needed)
        .map(|record| record.id.clone())
}

/// The records that are the partner's to see whole.
fn own(workspace: &Workspace, partner: &Id<Member>) -> BTreeSet<RecordId> {
    let cluster = workspace.cluster();
    let mut own: BTreeSet<RecordId> = BTreeSet::new();
    own.insert(partner.record());
    // Until nothing comes in any more, since what belongs to an own record is own as well, in
    // whatever order they stand.
    loop {
        let before = own.len();
        for record in workspace.records().values() {
            if is_own(cluster, record, partner, &own) {
                own.insert(record.id.clone());
            }
        }
        if own.len() == before {
            return own;
        }
    }
}

fn is_own(
    cluster: &Cluster,
    record: &Record,
    partner: &Id<Member>,
    own: &BTreeSet<RecordId>,
) -> bool {
    let names = |field: &str| {
        let value = record.fields.get(field);
        let is = |value: &Value| value.as_str() == Some(partner.as_str());
        value.is_some_and(|value| {
            is(value) || value.as_array().is_some_and(|list| list.iter().any(is))
        })
    };
    let of_own = |field: &str| {
        let target = record.fields.get(field).and_then(Value::as_str);
        target.is_some_and(|target| own.contains(target))
    };
    match record.known_kind() {
        Some(
            Kind::Person
            | Kind::Pledge
            | Kind::Fee
            | Kind::Idea
            | Kind::Seat
            | Kind::SigningKey
            | Kind::ClassChange,
        ) => names("member"),
        Some(Kind::Project) => names("leadMember") || names("partners"),
        Some(Kind::Milestone | Kind::ChecklistItem) => of_own("project"),
        Some(Kind::Attachment) => of_own("about"),
        // What another partner was asked for is between that partner and the office.
        Some(Kind::Invoice) => names("member") || (of_own("project") && !is_sent(record)),
        Some(Kind::BudgetSource) => of_own("project") || names("member"),
        Some(Kind::WorkItem) => of_own("project") || of_own("owner"),
        Some(Kind::FollowUp) => of_own("owner") || of_own("about"),
        Some(Kind::Topic) => names("member") || of_own("project"),
        Some(Kind::Comment) => names("member") || of_own("about"),
        Some(Kind::Poll) => is_open(cluster, record.id.as_str()),
        Some(Kind::PollOption) => of_own("poll"),
        Some(Kind::Ballot | Kind::Refusal) => names("member") && of_own("poll"),
        _ => false,
    }
}

fn is_sent(record: &Record) -> bool {
    let direction = record.fields.get("direction").and_then(Value::as_str);
    direction == Some(InvoiceDirection::Sent.as_str())
}

/// Whether a question is put to the partners now: proposed, debated or voted on.
fn is_open(cluster: &Cluster, poll: &str) -> bool {
    cluster.polls.get(poll).is_some_and(|poll| {
        !motions::is_closed(poll) && motions::state_of(poll) != MotionState::Draft
    })
}

/// Of what is not the partner's own: enough to name it, and for structure and rules all of it.
fn named_only(record: &Record) -> Record {
    let fields = shown(record.known_kind());
    let mut record = record.clone();
    if let Some(fields) = fields {
        record.fields = record
            .fields
            .into_iter()
            .filter(|(name, _)| fields.contains(&name.as_str()))
            .collect();
    }
    record
}

/// The fields that are shown of a record that is not the partner's own; `None` is all of them.
fn shown(kind: Option<Kind>) -> Option<&'static [&'static str]> {
    // What this version does not know may hold anything.
    let Some(kind) = kind else {
        return Some(&[]);
    };
    Some(match kind {
        Kind::Member => &["name", "class", "memberKind", "town", "networks"],
        Kind::Person => &["name", "role", "member"],
        Kind::Project => &[
            "title",
            "leadMember",
            "group",
            "status",
            "theme",
            "template",
            "archived",
        ],
        Kind::Poll => &["title", "body", "state", "pollKind", "meeting"],
        Kind::Meeting => &["body", "title", "date", "start", "place"],
        Kind::Resolution => &["number", "poll", "body", "text", "date"],
        Kind::Organisation
        | Kind::Network
        | Kind::MemberClass
        | Kind::Body
        | Kind::Competence
        | Kind::Service
        | Kind::RuleCard
        | Kind::Theme
        | Kind::Goal
        | Kind::MissionItem
        | Kind::Vision
        | Kind::VisionTrait
        | Kind::WorkPlan
        | Kind::BoardColumn
        | Kind::Label
        | Kind::PollOption => return None,
        // Whatever else is named: what it is called, and what it cannot be read without. Named one by
        // one, so that a new kind is decided on and not forgotten.
        Kind::Philosophy
        | Kind::PrincipleSection
        | Kind::Principle
        | Kind::Measurement
        | Kind::Translation
        | Kind::ClassChange
        | Kind::Fee
        | Kind::Pledge
        | Kind::Seat
        | Kind::Channel
        | Kind::AgendaItem
        | Kind::Attendance
        | Kind::Guest
        | Kind::FollowUp
        | Kind::Topic
        | Kind::Speech
        | Kind::Minutes
        | Kind::Addendum
        | Kind::AgendaTemplate
        | Kind::Scene
        | Kind::Ballot
        | Kind::Refusal
        | Kind::Recusal
        | Kind::Proxy
        | Kind::SigningKey
        | Kind::Comment
        | Kind::MotionStep
        | Kind::WorkItem
        | Kind::PlanAmendment
        | Kind::Supervision
        | Kind::Milestone
        | Kind::ChecklistItem
        | Kind::Attachment
        | Kind::BudgetSource
        | Kind::Invoice
        | Kind::Idea
        | Kind::Advocacy
        | Kind::Contact => &[
            "name", "title", "text", "number", "year", "date", "body", "project", "poll",
            "meeting", "member", "about",
        ],
    })
}

/// Of an entry what is about the part; `None` when that is nothing.
fn entry_of(
    entry: &Entry,
    records: &Records,
    own: &BTreeSet<RecordId>,
    partner: &Id<Member>,
) -> Option<Entry> {
    let changes: Vec<Change> = entry
        .changes
        .iter()
        .filter_map(|change| change_of(change, records, own))
        .collect();
    let kept: Vec<Kept> = entry
        .merged
        .iter()
        .flat_map(|merged| {
            let of_another = |kept: &&Kept| {
                let file = merged.files.get(kept.file);
                file.and_then(|file| file.partner.as_ref())
                    .is_some_and(|whose| whose.as_str() != partner.as_str())
            };
            let kept = merged.kept.iter();
            kept.filter(|kept| own.contains(&kept.record))
                .filter(move |kept| !of_another(kept))
        })
        .map(|kept| Kept {
            file: 0,
            ..kept.clone()
        })
        .collect();
    if changes.is_empty() && kept.is_empty() {
        return None;
    }
    // What other partners' files held is not for this one to read; what became of its own is.
    let merged = (!kept.is_empty()).then(|| {
        Box::new(Merged {
            kept,
            ..Merged::default()
        })
    });
    Some(Entry {
        changes,
        merged,
        ..entry.clone()
    })
}

fn change_of(change: &Change, records: &Records, own: &BTreeSet<RecordId>) -> Option<Change> {
    let record = records.get(&change.record)?;
    if own.contains(&change.record) {
        return Some(change.clone());
    }
    let fields = shown(record.known_kind());
    let is_shown = |field: &str| fields.is_none_or(|fields| fields.contains(&field));
    if change.field != WHOLE {
        return is_shown(&change.field).then(|| change.clone());
    }
    let cut = |value: &Option<Value>| {
        let whole = Record::from_value(value.clone()?).ok()?;
        Some(named_only(&whole).to_value())
    };
    Some(Change {
        from: cut(&change.from),
        to: cut(&change.to),
        ..change.clone()
    })
}

/// How many records each partner's part would hold as its own; those with nothing but their member
/// record among them.
#[must_use]
pub fn sizes(workspace: &Workspace) -> BTreeMap<Id<Member>, usize> {
    let members = workspace.cluster().members.keys();
    members
        .map(|member| (member.clone(), own(workspace, member).len()))
        .collect()
}

#[cfg(test)]
mod tests {
    use strum::IntoEnumIterator as _;

    use super::*;
    use crate::domain::cluster::field_names;

    /// The kinds of which a list of their own says what is named.
    const LISTED: [Kind; 6] = [
        Kind::Member,
        Kind::Person,
        Kind::Project,
        Kind::Poll,
        Kind::Meeting,
        Kind::Resolution,
    ];

    #[test]
    fn what_is_named_of_a_record_is_a_field_of_its_kind() {
        for kind in Kind::iter().filter(|kind| LISTED.contains(kind)) {
            let known = field_names(kind);
            for field in shown(Some(kind)).into_iter().flatten() {
                assert!(known.contains(field), "{kind} has no field {field}");
            }
        }
    }
    #[test]
    fn what_is_named_of_a_record_can_be_read() {
        for kind in Kind::iter().filter(|kind| LISTED.contains(kind)) {
            let whole = crate::document::scope::tests::least(kind).unwrap();
            let named = named_only(&whole);
            assert_eq!(crate::domain::cluster::check(&named), Ok(()), "{kind}");
        }
    }

    #[test]
    fn what_another_partners_file_said_of_a_record_is_not_told_to_its_owner() {
        use crate::document::change::ReplicaId;
        use crate::document::merge::noted::MergedFile;
        use crate::document::workspace::{Author, Covered};
        use serde_json::json;

        let records = [
            Record::new(Kind::Member, "m1").with("name", "One"),
            Record::new(Kind::Member, "m2").with("name", "Two"),
        ];
        let records = records.map(|record| (record.id.clone(), record));
        let mut workspace = Workspace::new(
            ReplicaId::new("a"),
            records.into(),
            Vec::new(),
            Covered::new(),
        );
        let file = |partner: &str| MergedFile {
            partner: Some(partner.into()),
            ..MergedFile::default()
        };
        let declined = |file: usize, theirs: &str| Kept {
            record: "m1".into(),
            field: "town".to_owned(),
            file,
            mine: None,
            theirs: Some(json!(theirs)),
        };
        let merged = Merged {
            files: vec![file("m1"), file("m2")],
            kept: vec![declined(0, "said by One"), declined(1, "said by Two")],
            ..Merged::default()
        };
        let author = Author {
            by: String::new(),
            at: jiff::Timestamp::UNIX_EPOCH,
        };
        workspace.commit_merged(Vec::new(), merged, author);
        let part = part(&workspace, &Id::new("m1"));
        let told = serde_json::to_string(&part.journal).unwrap();
        assert!(told.contains("said by One"), "{told}");
        assert!(!told.contains("said by Two"), "{told}");
    }
}
