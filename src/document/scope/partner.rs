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
use crate::domain::findings::Check;
use crate::domain::id::{Id, RecordId};
use crate::domain::membership::Member;
use crate::domain::motions;
use crate::domain::record::{Kind, Record, Records};
use crate::domain::references::{self, OnDelete};
use crate::domain::vocabulary::{InvoiceDirection, MotionState};

/// The part of a workspace that goes to one partner, with the journal that belongs to it.
#[must_use]
pub fn part(workspace: &Workspace, partner: &Id<Member>) -> Part {
    let own = own(workspace.records(), workspace.cluster(), partner);
    let hidden = hidden(workspace.records(), &own);
    let mut records = Records::new();
    let mut waiting: Vec<RecordId> = own.iter().cloned().collect();
    waiting.extend(always(workspace.records()));
    while let Some(id) = waiting.pop() {
        if records.contains_key(&id) || hidden.contains(&id) {
            continue;
        }
        let Some(record) = workspace.records().get(&id) else {
            continue;
        };
        let mut record = if own.contains(&id) {
            record.clone()
        } else {
            named_only(record)
        };
        unname(&mut record, &hidden);
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

/// What another partner gives or is asked for cannot be named without saying how much. So it does not
/// come along, and neither does what belongs to it.
fn hidden(records: &Records, own: &BTreeSet<RecordId>) -> BTreeSet<RecordId> {
    let is_money = |record: &Record| {
        let kind = record.known_kind();
        let money = [Kind::Fee, Kind::Pledge, Kind::BudgetSource, Kind::Invoice];
        kind.is_some_and(|kind| money.contains(&kind))
    };
    let mut hidden: BTreeSet<RecordId> = BTreeSet::new();
    loop {
        let before = hidden.len();
        for record in records.values() {
            let of_hidden = references::named_by(record).any(|(reference, target)| {
                reference.on_delete == OnDelete::GoesAlong && hidden.contains(&target)
            });
            if of_hidden || is_money(record) && !own.contains(&record.id) {
                hidden.insert(record.id.clone());
            }
        }
        if hidden.len() == before {
            return hidden;
        }
    }
}

/// Takes the names of what is hidden out of a record.
fn unname(record: &mut Record, hidden: &BTreeSet<RecordId>) {
    let named: Vec<_> = references::named_by(record)
        .filter(|(_, target)| hidden.contains(target))
        .collect();
    for (reference, target) in named {
        let left = record.fields.remove(reference.field);
        let left = left.and_then(|value| references::without(&value, &target));
        if let Some(left) = left {
            record.fields.insert(reference.field.to_owned(), left);
        }
    }
}

/// The records that are the partner's to see whole.
pub(super) fn own(
    records: &Records,
    cluster: &Cluster,
    partner: &Id<Member>,
) -> BTreeSet<RecordId> {
    let mut own: BTreeSet<RecordId> = BTreeSet::new();
    own.insert(partner.record());
    // Until nothing comes in any more, since what belongs to an own record is own as well, in
    // whatever order they stand.
    loop {
        let before = own.len();
        for record in records.values() {
            if is_own(cluster, record, partner, &own) {
                own.insert(record.id.clone());
            }
        }
        if own.len() == before {
            return own;
        }
    }
}

/// Whether a partner's part has all that a check looks at.
pub(super) fn can_judge(check: Check) -> bool {
    matches!(
        check,
        Check::MemberNoClass
            | Check::DatesBackwards
            | Check::AuthorityOver
            | Check::MemberNotice
            | Check::ClassHistory
            | Check::FollowUpOverdue
            | Check::PartnerUnpaid
            | Check::InvoiceDue
            | Check::ProjectSpending
            | Check::ProjectUncovered
            | Check::AmountUnsound
            | Check::ProjectServesNothing
            | Check::MotionServesNothing
            | Check::ProjectResponsible
            | Check::ProjectOverdue
            | Check::ProjectCommunication
            | Check::WorkPlanOverdue
            | Check::CommentUnanswered
    )
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
        Kind::Translation => &["of", "language", "text"],
        Kind::Measurement => &["goal", "date", "value"],
        Kind::ClassChange => &["member", "to", "date"],
        Kind::Channel => &["from", "to", "channelType"],
        Kind::Attendance => &["meeting", "member", "status"],
        Kind::Speech => &["item", "member"],
        Kind::Minutes => &["meeting", "closed", "text", "digest"],
        Kind::Scene => &["title", "meeting", "sceneKind"],
        Kind::Proxy => &["holder", "giver", "meeting", "poll"],
        Kind::SigningKey => &["member", "publicKey"],
        Kind::MotionStep => &["poll", "state", "date"],
        Kind::PlanAmendment => &["plan", "item", "text", "due"],
        Kind::Supervision => &["body", "date", "finding"],
        Kind::Attachment => &["name", "about", "address"],
        Kind::Advocacy => &["subject", "date"],
        Kind::Philosophy
        | Kind::PrincipleSection
        | Kind::Principle
        | Kind::Seat
        | Kind::AgendaItem
        | Kind::Guest
        | Kind::FollowUp
        | Kind::Topic
        | Kind::Addendum
        | Kind::AgendaTemplate
        | Kind::Ballot
        | Kind::Refusal
        | Kind::Recusal
        | Kind::Comment
        | Kind::WorkItem
        | Kind::Milestone
        | Kind::ChecklistItem
        | Kind::Idea
        | Kind::Contact => &[
            "name", "title", "text", "number", "year", "date", "body", "project", "poll",
            "meeting", "member", "about",
        ],
        // Never named: see `hidden`.
        Kind::Fee | Kind::Pledge | Kind::BudgetSource | Kind::Invoice => &[],
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
        .map(|member| {
            let own = own(workspace.records(), workspace.cluster(), member);
            (member.clone(), own.len())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use strum::IntoEnumIterator as _;

    use super::*;
    use crate::domain::cluster::field_names;
    use crate::domain::command::Edit;

    /// What is never named of another partner.
    const MONEY: [Kind; 4] = [Kind::Fee, Kind::Pledge, Kind::BudgetSource, Kind::Invoice];
    /// What several kinds are called by; not every one of them has each of these fields.
    const COMMON: &str = "about";

    #[test]
    fn what_is_named_of_a_record_is_a_field_of_its_kind() {
        for kind in Kind::iter() {
            let known = field_names(kind);
            let shown = shown(Some(kind)).unwrap_or_default();
            let is_common = shown.len() > 8 && shown.contains(&COMMON);
            for field in shown.iter().filter(|_| !is_common) {
                assert!(known.contains(field), "{kind} has no field {field}");
            }
        }
    }

    #[test]
    fn what_is_named_of_a_record_can_be_read() {
        for kind in Kind::iter().filter(|kind| !MONEY.contains(kind)) {
            let whole = crate::document::scope::tests::least(kind).unwrap();
            let named = named_only(&whole);
            assert_eq!(crate::domain::cluster::check(&named), Ok(()), "{kind}");
        }
    }

    /// An own record that names one of every kind: the part can be read, names nothing that is not
    /// there, and comes back without a change.
    #[test]
    fn whatever_an_own_record_names_the_part_opens_and_comes_back_as_it_went_out() {
        use crate::document::change::ReplicaId;
        use crate::document::merge::{Incoming, compare};
        use crate::document::scope::tests::least;
        use crate::document::workspace::{Author, Covered};
        use crate::document::{file, guard, inspect};

        let about = references::REFERENCES
            .iter()
            .filter(|it| it.target.is_none());
        for (kind, by) in Kind::iter().flat_map(|kind| about.clone().map(move |by| (kind, by))) {
            let mut namer = least(by.kind).unwrap().with(by.field, "named");
            namer.id = "namer".into();
            for field in ["member", "owner"] {
                if field_names(by.kind).contains(&field) {
                    namer = namer.with(field, if field == "owner" { "ana" } else { "m1" });
                }
            }
            let mut named = least(kind).unwrap();
            named.id = "named".into();
            // What it has to name itself is there, so that nothing but the cut can be amiss.
            let mut records: Records = [
                Record::new(Kind::Member, "m1").with("name", "One"),
                Record::new(Kind::Member, "m2").with("name", "Two"),
                Record::new(Kind::Person, "ana")
                    .with("name", "Ana")
                    .with("member", "m1"),
            ]
            .map(|record| (record.id.clone(), record))
            .into();
            for it in [&mut named, &mut namer] {
                let missing: Vec<_> = references::named_by(it)
                    .filter(|(_, target)| target.as_str() == "x")
                    .map(|(reference, _)| (reference.field, reference.target))
                    .collect();
                for (field, target) in missing {
                    let target = target.unwrap_or(Kind::Member);
                    let id = format!("some-{target}");
                    let to = if target == Kind::Member {
                        "m2"
                    } else {
                        id.as_str()
                    };
                    it.fields.insert(field.to_owned(), to.into());
                    if target != Kind::Member {
                        let mut some = least(target).unwrap();
                        some.id = to.into();
                        records.insert(some.id.clone(), some);
                    }
                }
                records.insert(it.id.clone(), it.clone());
            }
            let (here, a) = (records, ReplicaId::new("a"));
            let mut office = Workspace::new(a, here, Vec::new(), Covered::new());
            // The journal is cut as the records are.
            for name in ["One and one", "One"] {
                let edit = Edit::Put(office.records()["m1"].clone().with("name", name));
                let note = Edit::Field {
                    record: "named".into(),
                    field: "note".to_owned(),
                    to: Some(name.into()),
                };
                let at = jiff::Timestamp::UNIX_EPOCH;
                let by = String::new();
                office.commit(vec![edit, note], Author { by, at });
            }
            let known = inspect::misfits(office.records(), office.cluster());
            let member = Id::new("m1");
            let part = part(&office, &member);
            let told = format!("{kind} named by {}", by.kind);
            let (cluster, errors) = Cluster::read(&part.records);
            let errors: Vec<_> = errors
                .iter()
                .filter(|it| !office.unreadable().any(|has| has == *it))
                .collect();
            assert!(errors.is_empty(), "{told}: {errors:?}");
            let amiss = inspect::misfits(&part.records, &cluster);
            let amiss: Vec<_> = amiss.iter().filter(|it| !known.contains(it)).collect();
            assert!(amiss.is_empty(), "{told}: {amiss:?}");
            let head = file::Head {
                workspace: "w".to_owned(),
                scope: crate::document::scope::Scope::Partner(member),
                ..file::Head::default()
            };
            let text = file::write(&head, &part.records, &part.journal);
            let back = file::read(text.as_bytes(), guard::Limits::default()).unwrap();
            assert_eq!(back.set_aside, [], "{told}");
            let review = compare(&office, "w", &[Incoming::new("back", back)]);
            assert!(review.counts().is_none(), "{told}: {review:#?}");
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
