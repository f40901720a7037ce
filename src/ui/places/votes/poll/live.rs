//! The poll as it stands, for its page: its case, its phase, and who could not vote now.

use crate::domain::cluster::Cluster;
use crate::domain::measure::Date;
use crate::domain::rules::Authority;
use crate::domain::tally::{Case, CaseRule, Voter};
use crate::domain::vocabulary::{MotionState, Presence, RefusalReason, Right};
use crate::domain::votes::Poll;

use super::desk::Phase;

/// Where the poll stands.
pub fn phase_of(poll: &Poll) -> Phase {
    match poll.state {
        Some(MotionState::Open) => Phase::Open,
        _ if poll.result.is_some() => Phase::Closed,
        None | Some(MotionState::Draft | MotionState::Proposed | MotionState::Debated) => {
            Phase::Before
        }
        Some(_) => Phase::Closed,
    }
}

/// The case of the poll at this moment.
pub fn case_of(cluster: &Cluster, poll: &Poll, today: Date) -> Case {
    let card = poll.rule.as_ref().and_then(|id| cluster.rule_cards.get(id));
    let rule = card.map(|card| CaseRule {
        quorum: card.quorum.clone(),
        majority: card.majority.clone(),
        tie: card.tie.clone(),
        weights: card.weights.clone(),
        authority: card.authority.clone(),
        ..CaseRule::default()
    });
    let day = cluster.day_of_poll(poll).unwrap_or(today);
    let mut roll: Vec<Voter> = cluster
        .members_on(day)
        .map(|member| {
            let attendance = cluster
                .attendances
                .values()
                .find(|it| it.member == member.id && Some(&it.meeting) == poll.meeting.as_ref());
            let mut recusals = cluster.recusals.values();
            let mut proxies: Vec<_> = cluster.proxies.values().collect();
            proxies.retain(|it| it.holder == member.id && it.poll.as_ref() == Some(&poll.id));
            Voter {
                member: member.id.as_str().to_owned(),
                right: cluster.right_of_member(member),
                weight: member.weight.map(u64::from),
                group: member.vote_group.clone(),
                present: attendance.is_some_and(|it| it.status == Presence::Present),
                authorised: attendance.and_then(|it| it.authority),
                recused: recusals.any(|it| it.poll == poll.id && it.member == member.id),
                proxy_for: proxies
                    .iter()
                    .map(|it| it.giver.as_str().to_owned())
                    .collect(),
                person: attendance
                    .and_then(|it| it.person.as_ref())
                    .map(|it| it.as_str().to_owned()),
            }
        })
        .collect();
    if !poll.roll.is_empty() {
        roll.clone_from(&poll.roll);
    }
    Case {
        rule: rule.unwrap_or_default(),
        roll,
        totals: poll.totals.clone(),
        ..Case::default()
    }
}

/// Why a ballot of this voter would be refused now.
pub fn barred(case: &Case, voter: &Voter, holder: Option<&Voter>) -> Option<RefusalReason> {
    match voter.right {
        Some(Right::Vote) => {}
        Some(Right::Consult) => return Some(RefusalReason::ConsultationOnly),
        Some(_) => return Some(RefusalReason::Observer),
        None => return Some(RefusalReason::NotOnRoll),
    }
    let here = holder.unwrap_or(voter);
    if voter.recused {
        Some(RefusalReason::Recused)
    } else if !here.present && !case.rule.circular {
        Some(RefusalReason::Absent)
    } else if case.rule.authority == Some(Authority::Required) && here.authorised != Some(true) {
        Some(RefusalReason::NotAuthorised)
    } else {
        None
    }
}
