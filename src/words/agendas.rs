//! Agendas that ship, in the reader's words, and what is said of notice, of what an invitation lacks
//! and of items that suggest themselves.

use super::Words;
use super::formats::Formats;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::meetings::TemplateItem;
use crate::domain::meetings::invitation::{Lack, Notice, Stands};
use crate::domain::meetings::since::{Because, Proposal};
use crate::domain::rules::RuleCard;
use crate::domain::vocabulary::ItemPurpose;

/// An agenda that ships.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shipped {
    pub name: &'static str,
    pub items: Vec<TemplateItem>,
}

/// The agendas to begin with that come along.
#[must_use]
pub fn shipped(words: Words) -> [Shipped; 4] {
    use ItemPurpose::{Decision, Discussion, Election, Formality, Report};
    let opening = (words.agenda_opening(), 10, Formality);
    let approve = (words.agenda_approve(), 5, Decision);
    let minutes = (words.agenda_minutes(), 5, Formality);
    let follow_ups = (words.agenda_follow_ups(), 10, Report);
    let projects = (words.agenda_projects(), 25, Report);
    let topics = (words.agenda_topics(), 20, Discussion);
    let next = (words.agenda_next(), 10, Discussion);
    let motions = (words.agenda_motions(), 20, Discussion);
    let agenda = |name, items: &[(&'static str, u32, ItemPurpose)]| Shipped {
        name,
        items: items
            .iter()
            .map(|(text, minutes, purpose)| TemplateItem {
                text: (*text).to_owned(),
                duration: Some(*minutes),
                purpose: Some(purpose.clone()),
            })
            .collect(),
    };
    [
        agenda(
            words.agenda_quarterly(),
            &[
                opening.clone(),
                minutes.clone(),
                follow_ups.clone(),
                (words.agenda_guests(), 20, Report),
                projects.clone(),
                topics.clone(),
                motions.clone(),
                next.clone(),
            ],
        ),
        agenda(
            words.agenda_assembly(),
            &[
                opening.clone(),
                approve.clone(),
                minutes.clone(),
                (words.agenda_report(), 20, Report),
                (words.agenda_finance(), 15, Report),
                follow_ups.clone(),
                (words.agenda_plan(), 20, Discussion),
                (words.agenda_theme(), 15, Discussion),
                (words.agenda_elections(), 15, Election),
                motions,
                next.clone(),
            ],
        ),
        agenda(
            words.agenda_council(),
            &[
                opening.clone(),
                minutes,
                follow_ups.clone(),
                (words.agenda_supervision(), 20, Report),
                projects,
                (words.agenda_finance(), 10, Report),
                (words.agenda_proposals(), 20, Discussion),
                next.clone(),
            ],
        ),
        agenda(
            words.agenda_group(),
            &[
                opening,
                follow_ups,
                (words.agenda_state(), 25, Report),
                topics,
                (words.agenda_help(), 15, Discussion),
                (words.agenda_steps(), 10, Discussion),
                next,
            ],
        ),
    ]
}

/// A card as people cite it.
fn cited(cluster: &Cluster, card: &Id<RuleCard>) -> String {
    let Some(card) = cluster.rule_cards.get(card) else {
        return card.to_string();
    };
    let clause = card.clause.as_deref().map(str::trim);
    match clause.filter(|it| !it.is_empty()) {
        Some(clause) => format!("{}, {clause}", card.name),
        None => card.name.clone(),
    }
}

/// Whether a notice is kept, in two sentences: how it stands, and by which rule.
#[must_use]
pub fn notice(
    words: Words,
    cluster: &Cluster,
    formats: &dyn Formats,
    notice: Option<&Notice>,
) -> (String, Option<String>) {
    let Some(notice) = notice else {
        return (words.notice_unset().to_owned(), None);
    };
    let day = formats.date(notice.last_day);
    let said = match notice.stands {
        Stands::InTime { given } => words.notice_in_time(given),
        Stands::Late { short, .. } => words.notice_late(short),
        Stands::Open { left } => words.notice_open(left, day),
        Stands::Missed { .. } => words.notice_missed(day),
        Stands::Unrecorded => words.notice_unrecorded().to_owned(),
    };
    let rule = words.notice_rule(notice.days, cited(cluster, &notice.card));
    (said, Some(rule))
}

/// What an invitation lacks, as a sentence.
#[must_use]
pub fn lack(words: Words, cluster: &Cluster, lack: &Lack) -> String {
    match lack {
        Lack::NoStart => words.lack_start().to_owned(),
        Lack::NoPlace => words.lack_place().to_owned(),
        Lack::NoAgenda => words.lack_agenda().to_owned(),
        Lack::EndBeforeStart => words.lack_end().to_owned(),
        Lack::TooLong { over } => words.lack_too_long(*over),
        Lack::NoMotion { item } => {
            let item = cluster.agenda_items.get(item).map(|it| it.text.as_str());
            words.lack_motion(item.unwrap_or_default())
        }
        Lack::SecondCallUnannounced { card } => words.lack_second(cited(cluster, card)),
        Lack::SecondCallBefore => words.lack_second_before().to_owned(),
        Lack::SecondCallLate { weeks, card } => {
            words.lack_second_late(*weeks, cited(cluster, card))
        }
        Lack::Collides { with } => {
            let other = cluster.meetings.get(with);
            let title = other.and_then(|it| it.title.as_deref());
            words.lack_collides(title.unwrap_or(with.as_str()))
        }
        Lack::NobodyInvited => words.lack_nobody().to_owned(),
    }
}

/// What an item that suggests itself is called, and why it does.
#[must_use]
pub fn proposal(words: Words, proposal: &Proposal) -> (String, String) {
    let own = proposal.title.clone().unwrap_or_default();
    match &proposal.because {
        Because::PutOff => (own, words.because_put_off().to_owned()),
        Because::Waits(state) => (own, words.because_waits(words.motion_state(state.as_str()))),
        Because::NotQuorate => (own, words.because_not_quorate().to_owned()),
        Because::Promises { kept, open } => (
            words.agenda_follow_ups().to_owned(),
            words.because_promises(*kept, *open),
        ),
        Because::Brought => (own, words.because_brought().to_owned()),
        Because::Projects(count) => (
            words.agenda_projects().to_owned(),
            words.because_projects(*count),
        ),
        Because::Joined(count) => (
            words.agenda_joined().to_owned(),
            words.because_joined(*count),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn every_agenda_that_ships_opens_closes_and_has_its_times_in_every_language() {
        for lang in Lang::ALL {
            let words = Words::new(lang);
            for agenda in shipped(words) {
                let texts: Vec<&str> = agenda.items.iter().map(|it| it.text.as_str()).collect();
                assert_eq!(texts.first(), Some(&words.agenda_opening()));
                assert_eq!(texts.last(), Some(&words.agenda_next()));
                assert!(agenda.items.iter().all(|it| it.duration.is_some()));
                let minutes: u32 = agenda.items.iter().filter_map(|it| it.duration).sum();
                assert!((60..=180).contains(&minutes), "{}: {minutes}", agenda.name);
            }
        }
    }
}
