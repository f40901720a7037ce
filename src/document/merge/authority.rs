//! Whose a change is to make, and what nobody should win silently.
//!
//! It decides only what is taken unasked. A file proves nobody's identity: a person still reads the
//! queue and takes what it shows.

use serde_json::Value;

use crate::document::change::WHOLE;
use crate::document::merge::review::Matter;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::membership::Member;
use crate::domain::motions;
use crate::domain::record::{Kind, Record};
use crate::domain::votes::Poll;
use crate::domain::work::Project;

/// Fields of a person by which a house says who may speak and decide for it.
const AUTHORITY: [&str; 6] = [
    "member",
    "decisionAuthority",
    "authorityFrom",
    "authorityUntil",
    "authorityPaper",
    "deputyOf",
];

/// The sensitive matter that a field touches.
#[must_use]
pub fn matter(cluster: &Cluster, record: &Record, field: &str) -> Option<Matter> {
    let whole = field == WHOLE;
    let any = |fields: &[&str]| fields.contains(&field);
    let of_closed_poll = || {
        let poll = text(record, "poll")?;
        let closed = cluster.polls.get(poll).is_some_and(motions::is_closed);
        closed.then_some(Matter::ClosedPoll)
    };
    match record.known_kind()? {
        Kind::Pledge | Kind::Fee | Kind::BudgetSource | Kind::Invoice => Some(Matter::Money),
        Kind::Project => {
            let budgets = ["budgetPlanned", "budgetSpent", "budgetRevised"];
            let touches_money = if whole {
                budgets.iter().any(|it| record.fields.contains_key(*it))
            } else {
                any(&budgets) || any(&["budgetRevisedBy", "currency"])
            };
            if touches_money {
                Some(Matter::Money)
            } else {
                // Whoever leads a project has the say in it.
                (field == "leadMember").then_some(Matter::Rights)
            }
        }
        Kind::MemberClass | Kind::ClassChange => Some(Matter::Rights),
        Kind::Member => (whole
            || any(&[
                "class",
                "weight",
                "voteGroup",
                "founder",
                "memberSince",
                "memberUntil",
                "admittedBy",
                "leftBy",
                "representative",
                "deputy",
            ]))
        .then_some(Matter::Rights),
        Kind::Person => (any(&AUTHORITY)
            || whole && record.fields.get("decisionAuthority") == Some(&Value::Bool(true)))
        .then_some(Matter::Rights),
        Kind::Seat => any(&["right", "weight"]).then_some(Matter::Rights),
        Kind::RuleCard => Some(Matter::Rules),
        Kind::Organisation => any(&[
            "currency",
            "minutesDays",
            "notificationDays",
            "projectStart",
            "supervisionDays",
            "secretMatters",
        ])
        .then_some(Matter::Rules),
        Kind::Ballot
        | Kind::Refusal
        | Kind::Recusal
        | Kind::Proxy
        | Kind::Attendance
        | Kind::SigningKey => Some(Matter::Roll),
        Kind::Meeting => (field == "quorum").then_some(Matter::Roll),
        Kind::Resolution | Kind::Minutes | Kind::Addendum => Some(Matter::ClosedPoll),
        Kind::Poll => {
            let here = cluster.polls.get(record.id.as_str());
            let there: Option<Poll> = record.read().ok();
            let closed = here.is_some_and(motions::is_closed)
                || there.as_ref().is_some_and(motions::is_closed);
            if closed {
                Some(Matter::ClosedPoll)
            } else if field == "rule" {
                Some(Matter::Rules)
            } else {
                let roll = ["roll", "eligible", "present", "participants", "quorumMet"];
                any(&roll).then_some(Matter::Roll)
            }
        }
        Kind::PollOption | Kind::MotionStep => of_closed_poll(),
        _ => None,
    }
}

/// Whose a record or a field of it is to change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Owner {
    /// Nobody's in particular: any partner may work on it.
    Anybody,
    /// The organisation's alone, whichever partner it is about.
    Organisation,
    Partner(Id<Member>),
}

/// Who owns a field of a record: as it stands here, or, when it is new, as it comes.
///
/// That a member votes, pays or was there is not the member's own to write: the organisation says
/// so. What a house pledges, whom it sends, and how the project goes that it leads, it says itself.
#[must_use]
pub fn owner(cluster: &Cluster, record: &Record, field: &str) -> Owner {
    let member =
        |field| text(record, field).map_or(Owner::Anybody, |it| Owner::Partner(Id::new(it)));
    let Some(kind) = record.known_kind() else {
        return Owner::Anybody;
    };
    match kind {
        Kind::Project => match field {
            // What was decided, and whether it counts at all, is not the lead's to write.
            "decidedBy" | "budgetRevised" | "budgetRevisedBy" | "template" | "archived"
            | "theme" => Owner::Organisation,
            _ => lead(text(record, "leadMember")),
        },
        Kind::Attachment => {
            let about = text(record, "about").and_then(|about| cluster.projects.get(about));
            about.map_or(Owner::Organisation, |project| {
                lead(project.lead_member.as_ref().map(Id::as_str))
            })
        }
        Kind::Milestone | Kind::ChecklistItem => of_project(cluster, record),
        Kind::BudgetSource => match text(record, "member") {
            Some(member) => Owner::Partner(Id::new(member)),
            None => of_project(cluster, record),
        },
        Kind::Pledge => match field {
            "member" | "year" | "currency" => Owner::Organisation,
            _ => member("member"),
        },
        Kind::Member => match field {
            "name" | "memberKind" | "town" | "activity" | "employees" | "representative"
            | "deputy" | "knowHow" | "note" => Owner::Partner((&record.id).into()),
            _ => Owner::Organisation,
        },
        // The answer to a comment is the organisation's.
        Kind::Comment if field == "answer" => Owner::Organisation,
        Kind::Person | Kind::Topic | Kind::Idea | Kind::Comment => member("member"),
        Kind::FollowUp | Kind::WorkItem => Owner::Anybody,
        _ => Owner::Organisation,
    }
}

fn of_project(cluster: &Cluster, record: &Record) -> Owner {
    let project: Option<&Project> =
        text(record, "project").and_then(|project| cluster.projects.get(project));
    lead(
        project
            .and_then(|project| project.lead_member.as_ref())
            .map(Id::as_str),
    )
}

fn lead(member: Option<&str>) -> Owner {
    member.map_or(Owner::Anybody, |member| Owner::Partner(Id::new(member)))
}

fn text<'r>(record: &'r Record, field: &str) -> Option<&'r str> {
    record.fields.get(field)?.as_str()
}
