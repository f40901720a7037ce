//! The path of the strategy: the council proposes, the assembly debates and adopts, the office
//! works to an approved plan, the council watches (H8, H11, H17–H24). It is read off the records;
//! what is missing on the way is part of the answer.

use std::cmp::Reverse;

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::motions;
use crate::domain::structure::Body;
use crate::domain::vocabulary::{BodyType, MotionState, PollKind};
use crate::domain::votes::Poll;
use crate::domain::work::{Supervision, WorkPlan};

/// What is missing on the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// H18: nothing shows that the council proposed it.
    NoProposal,
    /// H19: no day of debate is recorded.
    NotDebated,
    /// H8, H11: the assembly has not adopted it.
    NotAdopted,
    /// H22: no work plan follows it.
    NoPlan,
    /// H23: nobody approved the plan.
    PlanNotApproved,
    /// H23: it was approved after it had begun.
    PlanApprovedLate,
    /// H20, H24: nobody has looked since the plan began.
    NotSupervised,
}

/// The way from the proposal to supervision.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Path {
    pub council: Option<Id<Body>>,
    pub proposal: Option<Id<Poll>>,
    pub adoption: Option<Id<Poll>>,
    pub plan: Option<Id<WorkPlan>>,
    pub approval: Option<Id<Poll>>,
    /// What the council saw, the newest first.
    pub supervisions: Vec<Id<Supervision>>,
    pub gaps: Vec<Gap>,
}

/// The path that a motion lies on; `None` for a motion that has nothing to do with the strategy.
#[must_use]
pub fn path_of(cluster: &Cluster, poll: &Poll) -> Option<Path> {
    let (adoption, proposal) = match poll.poll_kind {
        Some(PollKind::StrategyAdoption) => (Some(poll), proposal_of(cluster, poll)),
        Some(PollKind::StrategyProposal) => (adoption_of(cluster, poll), Some(poll)),
        Some(PollKind::WorkPlan) => {
            let adoption = adopted_before(cluster, poll);
            let proposal = adoption.and_then(|it| proposal_of(cluster, it));
            (adoption, proposal)
        }
        _ => return None,
    };
    let plan = if poll.poll_kind == Some(PollKind::WorkPlan) {
        plan_approved_by(cluster, &poll.id)
    } else {
        adoption.and_then(|it| plan_after(cluster, it))
    };
    let approval = match plan.and_then(|it| it.approved_by.as_ref()) {
        Some(id) => cluster.polls.get(id),
        None => (poll.poll_kind == Some(PollKind::WorkPlan)).then_some(poll),
    };
    let supervisions = supervisions(cluster, plan, adoption);
    let mut path = Path {
        council: council(cluster).map(|it| it.id.clone()),
        proposal: proposal.map(|it| it.id.clone()),
        adoption: adoption.map(|it| it.id.clone()),
        plan: plan.map(|it| it.id.clone()),
        approval: approval.map(|it| it.id.clone()),
        gaps: Vec::new(),
        supervisions: supervisions.iter().map(|it| it.id.clone()).collect(),
    };
    path.gaps = gaps(cluster, &path, supervisions.is_empty());
    Some(path)
}

fn council(cluster: &Cluster) -> Option<&Body> {
    let mut bodies = cluster.bodies.values();
    bodies.find(|it| it.body_type.as_ref().is_some_and(BodyType::is_council))
}

fn is_adopted(poll: &Poll) -> bool {
    matches!(
        motions::state_of(poll),
        MotionState::Adopted | MotionState::InForce | MotionState::FollowedUp | MotionState::Done
    )
}

fn of_kind(cluster: &Cluster, kind: PollKind) -> impl Iterator<Item = &Poll> {
    let polls = cluster.polls.values();
    polls.filter(move |it| it.poll_kind.as_ref() == Some(&kind))
}

/// The proposal that an adoption follows: the one it names, else the last one before it.
fn proposal_of<'c>(cluster: &'c Cluster, adoption: &Poll) -> Option<&'c Poll> {
    let named = adoption
        .follows
        .as_ref()
        .and_then(|it| cluster.polls.get(it));
    named.or_else(|| {
        let day = cluster.day_of_poll(adoption);
        of_kind(cluster, PollKind::StrategyProposal)
            .filter(|it| no_later(cluster.day_of_poll(it), day))
            .max_by_key(|it| cluster.day_of_poll(it))
    })
}

/// The adoption that follows a proposal: the one that names it, else the first one after it.
fn adoption_of<'c>(cluster: &'c Cluster, proposal: &Poll) -> Option<&'c Poll> {
    let all = || of_kind(cluster, PollKind::StrategyAdoption);
    let named = all().find(|it| it.follows.as_ref() == Some(&proposal.id));
    named.or_else(|| {
        let day = cluster.day_of_poll(proposal);
        all()
            .filter(|it| it.follows.is_none() && no_later(day, cluster.day_of_poll(it)))
            .min_by_key(|it| {
                cluster
                    .day_of_poll(it)
                    .map_or((true, None), |day| (false, Some(day)))
            })
    })
}

/// Whether one day is no later than another; a day that is not set yet is still to come.
fn no_later(day: Option<Date>, than: Option<Date>) -> bool {
    match (day, than) {
        (Some(day), Some(than)) => day <= than,
        (_, None) => true,
        (None, Some(_)) => false,
    }
}

fn plan_approved_by<'c>(cluster: &'c Cluster, poll: &Id<Poll>) -> Option<&'c WorkPlan> {
    let mut plans = cluster.work_plans.values();
    plans.find(|it| it.approved_by.as_ref() == Some(poll))
}

/// The plan that runs when the strategy is adopted, else the first one after it.
fn plan_after<'c>(cluster: &'c Cluster, adoption: &Poll) -> Option<&'c WorkPlan> {
    let day = cluster.day_of_poll(adoption)?;
    let plans = cluster.work_plans.values();
    plans
        .filter(|it| it.to.is_some_and(|to| day <= to))
        .min_by_key(|it| it.to)
}

/// The strategy that a plan works for: the last one adopted before the plan ends.
fn adopted_before<'c>(cluster: &'c Cluster, approval: &Poll) -> Option<&'c Poll> {
    let plan = plan_approved_by(cluster, &approval.id);
    let end = plan
        .and_then(|it| it.to)
        .or_else(|| cluster.day_of_poll(approval));
    of_kind(cluster, PollKind::StrategyAdoption)
        .filter(|it| is_adopted(it) && no_later(cluster.day_of_poll(it), end))
        .max_by_key(|it| cluster.day_of_poll(it))
}

/// What was seen of the plan, of its items, and of the goals that were adopted with the strategy.
fn supervisions<'c>(
    cluster: &'c Cluster,
    plan: Option<&WorkPlan>,
    adoption: Option<&Poll>,
) -> Vec<&'c Supervision> {
    let is_of = |about: &str| {
        let item = cluster.work_items.get(about);
        let goal = cluster.goals.get(about);
        plan.is_some_and(|plan| {
            plan.id.as_str() == about || item.is_some_and(|it| it.plan.as_ref() == Some(&plan.id))
        }) || adoption.is_some_and(|adoption| {
            goal.is_some_and(|it| it.adopted_by.as_ref() == Some(&adoption.id))
        })
    };
    let entries = cluster.supervisions.values();
    let mut entries: Vec<&Supervision> = entries
        .filter(|it| it.about.as_ref().is_some_and(|about| is_of(about.as_str())))
        .collect();
    crate::domain::sorting::by_key(&mut entries, |it| Reverse(it.date));
    entries
}

fn gaps(cluster: &Cluster, path: &Path, unseen: bool) -> Vec<Gap> {
    let poll = |id: &Option<Id<Poll>>| id.as_ref().and_then(|id| cluster.polls.get(id));
    let plan = path.plan.as_ref().and_then(|id| cluster.work_plans.get(id));
    let mut gaps = Vec::new();
    if path.council.is_some() && path.proposal.is_none() {
        gaps.push(Gap::NoProposal);
    }
    let adoption = poll(&path.adoption);
    if let Some(adoption) = adoption {
        let mut steps = cluster.motion_steps.values();
        if !steps.any(|it| it.poll == adoption.id && it.state == MotionState::Debated) {
            gaps.push(Gap::NotDebated);
        }
    }
    if !adoption.is_some_and(is_adopted) {
        gaps.push(Gap::NotAdopted);
    }
    let approval = poll(&path.approval);
    match (plan, approval) {
        (None, _) => gaps.push(Gap::NoPlan),
        (Some(_), None) => gaps.push(Gap::PlanNotApproved),
        (Some(_), Some(approval)) if !is_adopted(approval) => gaps.push(Gap::PlanNotApproved),
        (Some(plan), Some(approval)) => {
            let day = cluster.day_of_poll(approval);
            if day.zip(plan.from).is_some_and(|(day, from)| from < day) {
                gaps.push(Gap::PlanApprovedLate);
            }
        }
    }
    if plan.is_some() && unseen {
        gaps.push(Gap::NotSupervised);
    }
    gaps
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn cluster(records: Value) -> Cluster {
        crate::domain::testing::cluster(records)
    }

    fn whole() -> Value {
        json!([
            { "id": "b1", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
            { "id": "b2", "kind": "body", "name": "Council", "bodyType": "strategicCouncil" },
            { "id": "v1", "kind": "poll", "title": "Proposal", "pollKind": "strategyProposal",
              "body": "b2", "closes": "2025-02-06", "state": "adopted" },
            { "id": "v2", "kind": "poll", "title": "Adoption", "pollKind": "strategyAdoption",
              "body": "b1", "proposer": "b2", "closes": "2025-03-20", "state": "adopted" },
            { "id": "s1", "kind": "motionStep", "poll": "v2", "state": "debated" },
            { "id": "v3", "kind": "poll", "title": "Plan", "pollKind": "workPlan",
              "closes": "2024-12-12", "state": "adopted" },
            { "id": "w1", "kind": "workPlan", "approvedBy": "v3", "from": "2025-01-01", "to": "2025-12-31" },
            { "id": "u1", "kind": "supervision", "date": "2025-06-01", "about": "w1", "finding": "fine" },
        ])
    }

    fn path(cluster: &Cluster, poll: &str) -> Path {
        path_of(cluster, cluster.polls.get(poll).unwrap()).unwrap()
    }

    #[test]
    fn the_same_path_is_seen_from_each_of_its_motions() {
        let cluster = cluster(whole());
        let seen = path(&cluster, "v2");
        assert_eq!(seen.proposal, Some(Id::new("v1")));
        assert_eq!(seen.plan, Some(Id::new("w1")));
        assert_eq!(seen.approval, Some(Id::new("v3")));
        assert_eq!(seen.supervisions, vec![Id::new("u1")]);
        assert_eq!(seen.gaps, vec![]);
        assert_eq!(path(&cluster, "v1"), seen);
        assert_eq!(path(&cluster, "v3"), seen);
    }

    #[test]
    fn each_thing_that_is_missing_is_named() {
        let missing = |gone: &str, from: &str| {
            let Value::Array(mut records) = whole() else {
                panic!("a list")
            };
            records.retain(|it| it["id"] != gone);
            path(&cluster(Value::Array(records)), from).gaps
        };
        assert_eq!(missing("v1", "v2"), vec![Gap::NoProposal]);
        assert_eq!(missing("s1", "v2"), vec![Gap::NotDebated]);
        assert_eq!(missing("v2", "v1"), vec![Gap::NotAdopted, Gap::NoPlan]);
        assert_eq!(missing("w1", "v2"), vec![Gap::NoPlan]);
        assert_eq!(missing("u1", "v2"), vec![Gap::NotSupervised]);
    }

    #[test]
    fn a_plan_that_was_approved_after_it_began_is_late() {
        let Value::Array(mut records) = whole() else {
            panic!("a list")
        };
        for record in &mut records {
            if record["id"] == "v3" {
                record["closes"] = json!("2025-01-02");
            }
        }
        let cluster = cluster(Value::Array(records));
        assert_eq!(path(&cluster, "v2").gaps, vec![Gap::PlanApprovedLate]);
    }

    #[test]
    fn other_motions_lie_on_no_path() {
        let cluster = cluster(json!([
            { "id": "v1", "kind": "poll", "title": "Fee", "pollKind": "fee" },
        ]));
        assert_eq!(path_of(&cluster, cluster.polls.get("v1").unwrap()), None);
    }
}
