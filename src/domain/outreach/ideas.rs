//! Ideas that members bring in (H13): put in order by a dot vote, turned into motions or projects.
//!
//! The vote is a poll like any other: drafted here, opened, held and closed where votes are. What
//! an idea got follows from that poll, so that there is one count and not two.

use std::cmp::Reverse;

use thiserror::Error;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::motions;
use crate::domain::order;
use crate::domain::outreach::Idea;
use crate::domain::polling::{self, NewId};
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::rules::{Method, RuleCard};
use crate::domain::sorting;
use crate::domain::vocabulary::{MotionState, PollKind, ProjectStatus, TopicStatus};
use crate::domain::votes::Poll;

/// How many points each member may spread, where nobody says otherwise.
pub const POINTS: u32 = 3;

/// Why ideas cannot be put to a dot vote, or turned into something.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum IdeaRefusal {
    #[error("there is no such idea: “{0}”")]
    NoSuchIdea(Id<Idea>),
    #[error("one idea alone has nothing to be weighed against")]
    TooFew,
    #[error("“{idea}” is being weighed in “{poll}” already")]
    BeingWeighed { idea: Id<Idea>, poll: Id<Poll> },
    #[error("“{idea}” has become “{became}” already")]
    Became { idea: Id<Idea>, became: RecordId },
}

/// How much an idea matters to members, as far as is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// It was in no vote.
    NotWeighed,
    /// Its vote is drafted, or under way: there is no count to tell yet.
    Waiting,
    /// The points that it got, and its place among the ideas of that vote; those with as many points
    /// share a place.
    Counted {
        points: u64,
        place: usize,
        of: usize,
    },
}

/// What an idea weighs.
#[must_use]
pub fn weight(cluster: &Cluster, idea: &Idea, today: Date) -> Weight {
    let poll = idea.weighed_in.as_ref();
    let Some(poll) = poll.and_then(|it| cluster.polls.get(it)) else {
        return Weight::NotWeighed;
    };
    let options = polling::options_of(cluster, &poll.id);
    let Some(own) = options.iter().find(|it| it.idea.as_ref() == Some(&idea.id)) else {
        return Weight::NotWeighed;
    };
    // A count that is still going on would sway whoever has not voted.
    if !is_counted(poll) {
        return Weight::Waiting;
    }
    let counted = if options.iter().any(|it| it.count.is_some()) {
        Vec::new()
    } else {
        polling::count(cluster, poll, today).options
    };
    let points = |id: &Id<_>, noted: Option<u32>| {
        let live = counted.iter().find(|it| it.0 == *id);
        noted.map_or_else(|| live.map_or(0, |it| it.1), u64::from)
    };
    let mine = points(&own.id, own.count);
    let more = options.iter().filter(|it| points(&it.id, it.count) > mine);
    Weight::Counted {
        points: mine,
        place: more.count() + 1,
        of: options.len(),
    }
}

/// A poll that was withdrawn or put off has no count that says anything.
fn is_counted(poll: &Poll) -> bool {
    let state = motions::state_of(poll);
    motions::is_closed_state(&state)
        && !matches!(state, MotionState::Withdrawn | MotionState::NotQuorate)
}

/// Whether an idea may be put to a vote: it has become nothing yet and is in no vote that goes on.
///
/// # Errors
/// Why not.
pub fn may_be_weighed(cluster: &Cluster, idea: &Idea) -> Result<(), IdeaRefusal> {
    has_become_nothing(cluster, idea)?;
    let poll = idea.weighed_in.as_ref();
    match poll.and_then(|it| cluster.polls.get(it)) {
        Some(poll) if !motions::is_closed(poll) => Err(IdeaRefusal::BeingWeighed {
            idea: idea.id.clone(),
            poll: poll.id.clone(),
        }),
        _ => Ok(()),
    }
}

fn has_become_nothing(cluster: &Cluster, idea: &Idea) -> Result<(), IdeaRefusal> {
    match &idea.became {
        Some(became) if cluster.kind_of(became).is_some() => Err(IdeaRefusal::Became {
            idea: idea.id.clone(),
            became: became.clone(),
        }),
        _ => Ok(()),
    }
}

/// All ideas: what is still open first, and of those the heaviest; then the others, the latest first.
#[must_use]
pub fn in_order_of_weight(cluster: &Cluster, today: Date) -> Vec<Id<Idea>> {
    let mut ideas: Vec<_> = cluster
        .ideas
        .values()
        .map(|idea| {
            let settled = idea.became.is_some()
                || matches!(idea.status, Some(TopicStatus::Done | TopicStatus::Dropped));
            let points = match weight(cluster, idea, today) {
                Weight::Counted { points, .. } => Some(points),
                Weight::NotWeighed | Weight::Waiting => None,
            };
            (settled, Reverse(points), Reverse(idea.date), &idea.id)
        })
        .collect();
    sorting::plainly(&mut ideas);
    ideas.into_iter().map(|it| it.3.clone()).collect()
}

/// Drafts the dot vote on some ideas: a poll of the assembly with an option an idea. Each idea names
/// the poll. Returns the command and the poll's id.
///
/// # Errors
/// The first reason against it.
pub fn weigh(
    cluster: &Cluster,
    ideas: &[Id<Idea>],
    title: &str,
    new_id: NewId,
) -> Result<(Command, RecordId), IdeaRefusal> {
    if ideas.len() < 2 {
        return Err(IdeaRefusal::TooFew);
    }
    let poll = new_id("poll");
    let mut record = Record::new(Kind::Poll, poll.as_str())
        .with("title", title)
        .with("pollKind", PollKind::DotVote.as_str())
        .with("state", MotionState::Draft.as_str())
        .with("maxPoints", POINTS)
        // All of them are put in order; ideas with as many points share a place, and no tie is left
        // for anybody to break.
        .with("seats", u32::try_from(ideas.len()).unwrap_or(u32::MAX));
    if let Some(assembly) = cluster.assembly() {
        record = record.with("body", assembly.id.as_str());
    }
    if let Some(card) = card_for_dots(cluster) {
        record = record.with("rule", card.id.as_str());
    }
    let mut commands = vec![Command::Create(record)];
    for (idea, place) in ideas.iter().zip(order::following(None, ideas.len())) {
        let found = cluster.ideas.get(idea);
        let found = found.ok_or_else(|| IdeaRefusal::NoSuchIdea(idea.clone()))?;
        may_be_weighed(cluster, found)?;
        let option = Record::new(Kind::PollOption, new_id("pollOption").as_str())
            .with("poll", poll.as_str())
            // The words that were voted on stay with the vote, whatever becomes of the idea's.
            .with("text", found.text.as_str())
            .with("idea", idea.as_str())
            .with("order", place);
        commands.push(Command::Create(option));
        let weighed_in = Some(poll.as_str().into());
        commands.push(Command::set(&idea.record(), "weighedIn", weighed_in));
    }
    Ok((Command::All(commands), poll))
}

/// The organisation's own card for points, if it has one; else the rule is left to be chosen.
fn card_for_dots(cluster: &Cluster) -> Option<&RuleCard> {
    let mut cards = in_order(&cluster.rule_cards);
    cards.retain(|it| it.method == Some(Method::Dots) && it.copy_of.is_none());
    cards.first().copied()
}

/// Turns an idea into the draft of a motion to the assembly, put forward by whoever brought it in.
///
/// # Errors
/// When there is no such idea, or it has become something already.
pub fn into_motion(
    cluster: &Cluster,
    idea: &Id<Idea>,
    new_id: NewId,
) -> Result<(Command, RecordId), IdeaRefusal> {
    let found = open_idea(cluster, idea)?;
    let id = new_id("poll");
    let mut record = Record::new(Kind::Poll, id.as_str())
        .with("title", found.text.as_str())
        .with("pollKind", PollKind::Motion.as_str())
        .with("state", MotionState::Draft.as_str());
    if let Some(assembly) = cluster.assembly() {
        record = record.with("body", assembly.id.as_str());
    }
    if let Some(member) = &found.member {
        record = record.with("proposer", member.as_str());
    }
    Ok((became(found, record), id))
}

/// Turns an idea into a project that is itself no more than an idea yet.
///
/// # Errors
/// As [`into_motion`].
pub fn into_project(
    cluster: &Cluster,
    idea: &Id<Idea>,
    new_id: NewId,
) -> Result<(Command, RecordId), IdeaRefusal> {
    let found = open_idea(cluster, idea)?;
    let id = new_id("project");
    let last = in_order(&cluster.projects)
        .iter()
        .filter_map(|it| it.order.as_deref())
        .next_back()
        .map(str::to_owned);
    let record = Record::new(Kind::Project, id.as_str())
        .with("title", found.text.as_str())
        .with("status", ProjectStatus::Idea.as_str())
        .with("order", order::between(last.as_deref(), None));
    Ok((became(found, record), id))
}

fn open_idea<'c>(cluster: &'c Cluster, idea: &Id<Idea>) -> Result<&'c Idea, IdeaRefusal> {
    let found = cluster.ideas.get(idea);
    let found = found.ok_or_else(|| IdeaRefusal::NoSuchIdea(idea.clone()))?;
    has_become_nothing(cluster, found)?;
    Ok(found)
}

fn became(idea: &Idea, record: Record) -> Command {
    let fields = vec![
        ("became".to_owned(), Some(record.id.as_str().into())),
        (
            "status".to_owned(),
            Some(TopicStatus::TakenUp.as_str().into()),
        ),
    ];
    Command::All(vec![
        Command::Create(record),
        Command::Set {
            record: idea.id.record(),
            fields,
        },
    ])
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::testing::{applied, cluster, read, records};

    fn house() -> Value {
        json!([
            { "id": "in", "kind": "memberClass", "name": "Partner", "vote": true },
            { "id": "m1", "kind": "member", "name": "A", "class": "in" },
            { "id": "m2", "kind": "member", "name": "B", "class": "in" },
            { "id": "all", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
            { "id": "r", "kind": "ruleCard", "name": "Points", "method": "dots" },
            { "id": "i1", "kind": "idea", "text": "Bus", "member": "m1", "date": "2025-01-01" },
            { "id": "i2", "kind": "idea", "text": "Fair", "date": "2025-02-01" },
            { "id": "i3", "kind": "idea", "text": "Atlas", "date": "2025-03-01" },
        ])
    }

    fn ids() -> impl FnMut(&str) -> RecordId {
        let mut next = 0;
        move |kind| {
            next += 1;
            RecordId::new(format!("{kind}-{next}"))
        }
    }

    fn three() -> Vec<Id<Idea>> {
        ["i1", "i2", "i3"].map(Id::new).to_vec()
    }

    const TODAY: Date = date(2025, 12, 1);

    #[test]
    fn weighing_makes_a_dot_vote_with_an_option_an_idea() {
        let before = records(house());
        let (command, poll) =
            weigh(&cluster(house()), &three(), "Which first?", &mut ids()).unwrap();
        let after = read(&applied(&before, &command));
        let poll = after.polls.get(poll.as_str()).unwrap();
        assert_eq!(poll.poll_kind, Some(PollKind::DotVote));
        assert_eq!(poll.body.as_ref().unwrap().as_str(), "all");
        assert_eq!(poll.rule.as_ref().unwrap().as_str(), "r");
        let options = polling::options_of(&after, &poll.id);
        let named: Vec<_> = options.iter().map(|it| it.idea.clone().unwrap()).collect();
        assert_eq!(named, three());
        for idea in after.ideas.values() {
            assert_eq!(idea.weighed_in.as_ref(), Some(&poll.id));
            assert_eq!(weight(&after, idea, TODAY), Weight::Waiting);
        }
        // The same ideas are not put into a second vote while the first one waits.
        let again = weigh(&after, &three(), "Again", &mut ids());
        assert!(matches!(again, Err(IdeaRefusal::BeingWeighed { .. })));
    }

    #[test]
    fn one_idea_and_one_that_is_not_there_are_not_weighed() {
        let cluster = cluster(house());
        let one = weigh(&cluster, &three()[..1], "T", &mut ids());
        assert_eq!(one, Err(IdeaRefusal::TooFew));
        let gone = weigh(&cluster, &[Id::new("i1"), Id::new("i9")], "T", &mut ids());
        assert_eq!(gone, Err(IdeaRefusal::NoSuchIdea(Id::new("i9"))));
    }

    /// The three ideas after a vote that was held and closed by the rules of every vote.
    fn voted() -> Cluster {
        let mut before = records(house());
        let (command, poll) = weigh(&cluster(house()), &three(), "T", &mut ids()).unwrap();
        let poll: Id<Poll> = Id::new(poll.as_str());
        let mut ids = ids();
        let mut take = |command: &Command| {
            before = applied(&before, command);
            read(&before)
        };
        let after = take(&command);
        let after = take(&polling::open(&after, &poll, TODAY, &mut ids).unwrap());
        let option = |idea: &str| {
            let options = polling::options_of(&after, &poll);
            let found = options
                .iter()
                .find(|it| it.idea.as_ref().unwrap().as_str() == idea);
            found.unwrap().id.to_string()
        };
        let ballot = |id: &str, member: &str, picks: [&str; 3]| {
            Command::Create(
                Record::new(Kind::Ballot, id)
                    .with("poll", poll.as_str())
                    .with("member", member)
                    .with("picks", picks.map(option).to_vec()),
            )
        };
        let (one, two) = (
            ballot("b1", "m1", ["i3", "i3", "i1"]),
            ballot("b2", "m2", ["i3", "i1", "i2"]),
        );
        take(&one);
        let after = take(&two);
        assert_eq!(
            weight(&after, after.ideas.get("i3").unwrap(), TODAY),
            Weight::Waiting
        );
        let closing = polling::Closing::default();
        let close = polling::close(&after, &poll, TODAY, closing, &mut ids).unwrap();
        take(&close)
    }

    #[test]
    fn the_result_of_the_vote_puts_the_ideas_in_order() {
        let after = voted();
        let counted = |points, place| Weight::Counted {
            points,
            place,
            of: 3,
        };
        let of = |id: &str| weight(&after, after.ideas.get(id).unwrap(), TODAY);
        assert_eq!(of("i3"), counted(3, 1));
        assert_eq!(of("i1"), counted(2, 2));
        assert_eq!(of("i2"), counted(1, 3));
        let order = in_order_of_weight(&after, TODAY);
        let order: Vec<&str> = order.iter().map(Id::as_str).collect();
        assert_eq!(order, ["i3", "i1", "i2"]);
    }

    #[test]
    fn a_motion_is_put_forward_by_whoever_brought_the_idea_in() {
        let (command, id) = into_motion(&cluster(house()), &Id::new("i1"), &mut ids()).unwrap();
        let after = read(&applied(&records(house()), &command));
        let poll = after.polls.get(id.as_str()).unwrap();
        assert_eq!(poll.title, "Bus");
        assert_eq!(poll.proposer, Some(RecordId::new("m1")));
        assert_eq!(motions::state_of(poll), MotionState::Draft);
        assert_eq!(after.ideas.get("i1").unwrap().became.as_ref(), Some(&id));
        assert_eq!(
            after.ideas.get("i1").unwrap().status,
            Some(TopicStatus::TakenUp)
        );
        // What became something is neither turned again nor weighed.
        let again = into_project(&after, &Id::new("i1"), &mut ids());
        assert!(matches!(again, Err(IdeaRefusal::Became { .. })));
        let weighed = weigh(&after, &three(), "T", &mut ids());
        assert!(matches!(weighed, Err(IdeaRefusal::Became { .. })));
    }

    #[test]
    fn a_project_that_came_of_an_idea_starts_as_an_idea() {
        let (command, id) = into_project(&cluster(house()), &Id::new("i2"), &mut ids()).unwrap();
        let after = read(&applied(&records(house()), &command));
        assert_eq!(
            after.projects.get(id.as_str()).unwrap().status,
            Some(ProjectStatus::Idea)
        );
        assert_eq!(after.ideas.get("i2").unwrap().became.as_ref(), Some(&id));
    }

    #[test]
    fn an_idea_whose_motion_was_deleted_is_open_again() {
        let (command, id) = into_motion(&cluster(house()), &Id::new("i1"), &mut ids()).unwrap();
        let mut records = records(house());
        for command in [command, Command::Delete { record: id }] {
            records = applied(&records, &command);
        }
        let after = read(&records);
        assert!(into_project(&after, &Id::new("i1"), &mut ids()).is_ok());
    }
}
