//! Which vision is in force on a day, which came before it, and whether the members who adopted it
//! are still the members of today (S1–S8).

use jiff::Span;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::membership::Member;
use crate::domain::record::{Kind, Record};
use crate::domain::sorting;
use crate::domain::vocabulary::{MotionState, Outcome, PollKind};
use crate::domain::votes::Poll;

use super::{Vision, VisionTrait};

/// What became of the vote that a vision names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Adoption {
    /// It names no vote.
    Unnamed,
    /// The vote has no result yet.
    Pending,
    /// The vote did not adopt it.
    Refused,
    /// The vote adopted it, or is not among the records and cannot be judged.
    Adopted,
}

/// Where a version stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    InForce,
    /// It claims the same days as the one in force.
    Rival,
    /// Decided, and still to begin.
    Ahead,
    /// Being written or voted on, or refused.
    Draft,
    /// Another took its place.
    Past,
}

/// A version of the vision as it stands on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    pub vision: Id<Vision>,
    pub adoption: Adoption,
    pub standing: Standing,
    /// Its first day: its own word, else the day of the vote that adopted it.
    pub since: Option<Date>,
    /// The last day of one that is past.
    pub until: Option<Date>,
}

/// What became of the vote that the vision names.
#[must_use]
pub fn adoption(cluster: &Cluster, vision: &Vision) -> Adoption {
    became_of(cluster, vision.adopted_by.as_ref())
}

/// What became of a vote.
#[must_use]
pub fn became_of(cluster: &Cluster, vote: Option<&Id<Poll>>) -> Adoption {
    let Some(named) = vote else {
        return Adoption::Unnamed;
    };
    let Some(poll) = cluster.polls.get(named) else {
        return Adoption::Adopted;
    };
    match poll.result.as_ref().and_then(|it| it.outcome.as_ref()) {
        Some(Outcome::Adopted | Outcome::Elected) => Adoption::Adopted,
        Some(Outcome::Rejected | Outcome::NotDecided | Outcome::Advice | Outcome::Withdrawn) => {
            Adoption::Refused
        }
        Some(Outcome::Other(_)) | None => {
            let mut resolutions = cluster.resolutions.values();
            if resolutions.any(|it| it.poll.as_ref() == Some(named)) {
                Adoption::Adopted
            } else {
                Adoption::Pending
            }
        }
    }
}

/// The first day of a vision: its own word, else the day of the vote that adopted it.
#[must_use]
pub fn since(cluster: &Cluster, vision: &Vision) -> Option<Date> {
    vision.from.or_else(|| {
        let adopted = adoption(cluster, vision) == Adoption::Adopted;
        adopted.then(|| adopted_on(cluster, vision)).flatten()
    })
}

/// The day on which a vote adopted it.
#[must_use]
pub fn adopted_on(cluster: &Cluster, vision: &Vision) -> Option<Date> {
    let poll = cluster.polls.get(vision.adopted_by.as_ref()?)?;
    cluster.day_of_poll(poll)
}

/// A vision that a vote adopted goes before one that only says when it begins, and that before one
/// that a vote refused: an unadopted draft takes no adopted vision's place (H8).
fn rank(adoption: Adoption) -> u8 {
    match adoption {
        Adoption::Adopted => 2,
        Adoption::Unnamed | Adoption::Pending => 1,
        Adoption::Refused => 0,
    }
}

/// Every version with its standing, the latest first.
#[must_use]
pub fn versions(cluster: &Cluster, day: Date) -> Vec<Version> {
    let mut versions: Vec<Version> = cluster
        .visions
        .values()
        .map(|vision| Version {
            vision: vision.id.clone(),
            adoption: adoption(cluster, vision),
            standing: Standing::Draft,
            since: since(cluster, vision),
            until: None,
        })
        .collect();
    sorting::by_key(&mut versions, |it| std::cmp::Reverse(it.since));
    let begun = |it: &&Version| it.since.is_none_or(|since| since <= day);
    let claim = versions
        .iter()
        .filter(begun)
        .map(|it| (rank(it.adoption), it.since))
        .max();
    // The highest rank among the versions that began before each: what did not reach it took no place.
    let mut before: Vec<u8> = versions
        .iter()
        .rev()
        .scan(0, |highest, it| {
            let older = *highest;
            if it.since.is_some() {
                *highest = older.max(rank(it.adoption));
            }
            Some(older)
        })
        .collect();
    before.reverse();
    let mut found = false;
    // The first day of the version that took the place of those further down.
    let mut next: Option<Date> = None;
    for (it, older) in versions.iter_mut().zip(before) {
        let own = (rank(it.adoption), it.since);
        it.standing = if it.since.is_some_and(|since| day < since) {
            if it.adoption == Adoption::Adopted {
                Standing::Ahead
            } else {
                Standing::Draft
            }
        } else if Some(own) == claim {
            if std::mem::replace(&mut found, true) {
                Standing::Rival
            } else {
                Standing::InForce
            }
        } else if found && own.0 > 0 && older <= own.0 && it.since.is_some() {
            Standing::Past
        } else {
            Standing::Draft
        };
        match it.standing {
            Standing::Past => {
                it.until = next.and_then(|next| next.yesterday().ok());
                next = it.since;
            }
            Standing::InForce => next = it.since,
            _ => {}
        }
    }
    versions
}

/// The vision that is in force; the first by id, should several claim the same day.
#[must_use]
pub fn in_force(cluster: &Cluster, day: Date) -> Option<&Vision> {
    let versions = versions(cluster, day);
    let found = versions
        .iter()
        .find(|it| it.standing == Standing::InForce)?;
    cluster.visions.get(&found.vision)
}

/// The characteristics of a vision, in order: its own, and those that name none.
#[must_use]
pub fn traits_of<'a>(cluster: &'a Cluster, vision: Option<&Id<Vision>>) -> Vec<&'a VisionTrait> {
    let mut traits = crate::domain::roster::in_order(&cluster.vision_traits);
    traits.retain(|it| it.vision.is_none() || it.vision.as_ref() == vision);
    traits
}

/// How many years a vision looks ahead, unless it says otherwise (S4).
pub const YEARS_AHEAD: i64 = 5;

/// What puts a vision to a vote: the motion, and the vision that names it with what it said then.
#[must_use]
pub fn put_to_vote(cluster: &Cluster, vision: &Vision, poll: &RecordId, title: &str) -> Command {
    let mut motion = Record::new(Kind::Poll, poll.as_str())
        .with("title", title)
        .with("pollKind", PollKind::StrategyAdoption.as_str())
        .with("state", MotionState::Draft.as_str())
        .with("text", vision.text.as_str());
    if let Some(body) = cluster.assembly() {
        motion = motion.with("body", body.id.as_str());
    }
    Command::All(vec![
        Command::Create(motion),
        Command::Set {
            record: vision.id.record(),
            fields: vec![
                ("adoptedBy".to_owned(), Some(poll.as_str().into())),
                ("votedText".to_owned(), Some(vision.text.as_str().into())),
            ],
        },
    ])
}

/// Whether a vision reads otherwise than what was put to the vote that it names.
#[must_use]
pub fn differs_from_vote(vision: &Vision) -> bool {
    let same = |voted: &String| voted.split_whitespace().eq(vision.text.split_whitespace());
    vision.adopted_by.is_some() && vision.voted_text.as_ref().is_some_and(|it| !same(it))
}

/// The draft of the version that comes after this one: it says the same, looks as many years
/// further, and has characteristics of its own, so that none of the two changes the other. What
/// deepens a characteristic of the old one deepens its copy as well. Characteristics that named no
/// vision are those of this one from now on.
#[must_use]
pub fn next_version(
    cluster: &Cluster,
    vision: &Vision,
    today: Date,
    new_id: &mut dyn FnMut(&str) -> RecordId,
) -> (Command, RecordId) {
    let id = new_id("vision");
    let from = vision.horizon.unwrap_or(today).max(today);
    let horizon = from.saturating_add(Span::new().years(YEARS_AHEAD));
    let mut record = Record::new(Kind::Vision, id.as_str())
        .with("text", vision.text.as_str())
        .with("horizon", horizon.to_string());
    if let Some(positioning) = &vision.positioning {
        record = record.with("positioning", positioning.as_str());
    }
    if !vision.directions.is_empty() {
        record = record.with("directions", vision.directions.clone());
    }
    let mut commands = vec![Command::Create(record)];
    let mut copies: Vec<(&Id<VisionTrait>, RecordId)> = Vec::new();
    for it in traits_of(cluster, Some(&vision.id)) {
        if it.vision.is_none() {
            commands.push(Command::set_text(
                &it.id.record(),
                "vision",
                vision.id.as_str(),
            ));
        }
        let copy = new_id("trait");
        let mut record = Record::new(Kind::VisionTrait, copy.as_str())
            .with("text", it.text.as_str())
            .with("vision", id.as_str());
        if let Some(order) = &it.order {
            record = record.with("order", order.as_str());
        }
        commands.push(Command::Create(record));
        copies.push((&it.id, copy));
    }
    for item in cluster.mission_items.values() {
        let mut deepens: Vec<&str> = item.specifies.iter().map(Id::as_str).collect();
        let before = deepens.len();
        let own = copies
            .iter()
            .filter(|(old, _)| item.specifies.contains(old));
        deepens.extend(own.map(|(_, copy)| copy.as_str()));
        if before < deepens.len() {
            let deepens = Some(serde_json::Value::from(deepens));
            commands.push(Command::set(&item.id.record(), "specifies", deepens));
        }
    }
    (Command::All(commands), id)
}

/// How membership has shifted since a vision was adopted (S5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// The day of its adoption, else its first day.
    pub since: Date,
    /// How many were members on that day.
    pub before: usize,
    pub now: usize,
    pub joined: Vec<Id<Member>>,
    pub left: Vec<Id<Member>>,
    /// Members on both days whose class changed in between.
    pub changed: usize,
}

/// From this share of the members at adoption on, the vision asks to be looked at again.
const SHARE_TO_REVIEW: usize = 5;

impl Shift {
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.joined.is_empty() && self.left.is_empty() && self.changed == 0
    }

    /// Whether at least a fifth of those who were members then have come, gone or changed class.
    #[must_use]
    pub fn asks_for_review(&self) -> bool {
        let moved = self.joined.len() + self.left.len() + self.changed;
        moved > 0 && moved * SHARE_TO_REVIEW >= self.before
    }
}

/// The shift since a vision was adopted; `None` where no day is known, or it has not begun.
#[must_use]
pub fn shift(cluster: &Cluster, vision: &Vision, day: Date) -> Option<Shift> {
    let adopted = (adoption(cluster, vision) == Adoption::Adopted)
        .then(|| adopted_on(cluster, vision))
        .flatten();
    let since = adopted.or(vision.from).filter(|since| *since <= day)?;
    let mut shift = Shift {
        since,
        before: 0,
        now: 0,
        joined: Vec::new(),
        left: Vec::new(),
        changed: 0,
    };
    for member in cluster.members.values() {
        let (then, now) = (member.belongs_on(since), member.belongs_on(day));
        shift.before += usize::from(then);
        shift.now += usize::from(now);
        match (then, now) {
            (false, true) => shift.joined.push(member.id.clone()),
            (true, false) => shift.left.push(member.id.clone()),
            (true, true) => {
                let changed = cluster
                    .class_changes
                    .values()
                    .any(|it| it.member == member.id && since < it.date && it.date <= day);
                shift.changed += usize::from(changed);
            }
            (false, false) => {}
        }
    }
    Some(shift)
}

/// The votes in which members were asked what a vision means to them, the latest first (S8).
#[must_use]
pub fn pulses<'a>(cluster: &'a Cluster, vision: &Id<Vision>) -> Vec<&'a Poll> {
    let vision = vision.record();
    let mut polls: Vec<&Poll> = cluster.polls.values().collect();
    polls.retain(|poll| poll.serves.as_ref() == Some(&vision) && poll.binding == Some(false));
    sorting::by_key(&mut polls, |poll| {
        std::cmp::Reverse(cluster.day_of_poll(poll))
    });
    polls
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::findings::builder::cluster;
    use crate::domain::testing::{self, applied, read};

    const TODAY: Date = date(2025, 11, 30);

    fn standings(records: &Value) -> Vec<(String, Standing)> {
        versions(&cluster(std::slice::from_ref(records)), TODAY)
            .into_iter()
            .map(|it| (it.vision.as_str().to_owned(), it.standing))
            .collect()
    }

    fn vision(id: &str, from: Option<&str>, by: Option<&str>) -> Value {
        json!({ "id": id, "kind": "vision", "text": "Known", "from": from, "adoptedBy": by })
    }

    fn poll(id: &str, outcome: Option<&str>, closes: &str) -> Value {
        json!({ "id": id, "kind": "poll", "title": "Vision", "closes": closes,
            "result": outcome.map(|outcome| json!({ "outcome": outcome })) })
    }

    #[test]
    fn the_next_version_looks_further_has_its_own_characteristics_and_leaves_the_old_one_whole() {
        let records = json!([
            { "id": "x", "kind": "vision", "text": "Known", "directions": ["Out"], "horizon": "2026-12-31" },
            { "id": "t1", "kind": "visionTrait", "text": "Skill", "order": "a" },
            { "id": "t2", "kind": "visionTrait", "text": "Trust", "vision": "x", "order": "b" },
            { "id": "m", "kind": "missionItem", "text": "Export", "specifies": ["t1"] },
            { "id": "n", "kind": "missionItem", "text": "Learn" },
        ]);
        let before = cluster(std::slice::from_ref(&records));
        let vision = before.visions.get("x").unwrap();
        let mut count = 0;
        let new_id = &mut |kind: &str| {
            count += 1;
            RecordId::new(format!("{kind}-{count}"))
        };
        let (command, id) = next_version(&before, vision, date(2025, 11, 30), new_id);
        let after = read(&applied(&testing::records(records), &command));
        let draft = after.visions.get(id.as_str()).unwrap();
        assert_eq!(
            (draft.text.as_str(), draft.horizon),
            ("Known", Some(date(2031, 12, 31)))
        );
        let texts = |vision: &str| -> Vec<&str> {
            let traits = traits_of(&after, Some(&Id::new(vision))).into_iter();
            traits.map(|it| it.text.as_str()).collect()
        };
        assert_eq!(
            (texts("x"), texts(id.as_str())),
            (vec!["Skill", "Trust"], vec!["Skill", "Trust"])
        );
        assert!(after.vision_traits.values().all(|it| it.vision.is_some()));
        let deepens = |item: &str| after.mission_items.get(item).unwrap().specifies.len();
        assert_eq!((deepens("m"), deepens("n")), (2, 0));
        assert_eq!(after.visions.get("x"), Some(vision));
    }

    #[test]
    fn a_draft_does_not_take_the_place_of_an_adopted_vision() {
        let records = json!([
            vision("old", Some("2020-01-01"), Some("v1")),
            vision("new", Some("2025-06-01"), Some("v2")),
            poll("v1", Some("adopted"), "2019-12-01"),
            poll("v2", None, "2025-12-24"),
        ]);
        assert_eq!(
            standings(&records),
            [
                ("new".to_owned(), Standing::Draft),
                ("old".to_owned(), Standing::InForce)
            ]
        );
    }

    #[test]
    fn an_adopted_vision_begins_with_its_vote_and_ends_the_one_before_on_the_eve() {
        let records = json!([
            vision("old", Some("2020-01-01"), Some("v1")),
            vision("new", None, Some("v2")),
            poll("v1", Some("adopted"), "2019-12-01"),
            poll("v2", Some("adopted"), "2025-05-05"),
        ]);
        let found = versions(&cluster(&[records]), TODAY);
        assert_eq!(found[0].standing, Standing::InForce);
        assert_eq!(found[0].since, Some(date(2025, 5, 5)));
        assert_eq!(found[1].standing, Standing::Past);
        assert_eq!(found[1].until, Some(date(2025, 5, 4)));
    }

    #[test]
    fn what_never_stood_before_an_adopted_vision_is_no_past_of_it() {
        let records = json!([
            vision("first", Some("2018-01-01"), Some("v1")),
            vision("draft", Some("2019-01-01"), None),
            vision("now", Some("2020-01-01"), Some("v2")),
            poll("v1", Some("adopted"), "2017-12-01"),
            poll("v2", Some("adopted"), "2019-12-01"),
        ]);
        let found = versions(&cluster(&[records]), TODAY);
        let standings: Vec<Standing> = found.iter().map(|it| it.standing).collect();
        assert_eq!(
            standings,
            [Standing::InForce, Standing::Draft, Standing::Past]
        );
        assert_eq!(found[2].until, Some(date(2019, 12, 31)));
    }

    #[test]
    fn two_that_claim_the_same_day_are_both_kept_and_told_apart() {
        let records = json!([
            vision("a", Some("2025-01-01"), None),
            vision("b", Some("2025-01-01"), None),
            vision("later", Some("2026-01-01"), None),
        ]);
        assert_eq!(
            standings(&records),
            [
                ("later".to_owned(), Standing::Draft),
                ("a".to_owned(), Standing::InForce),
                ("b".to_owned(), Standing::Rival),
            ]
        );
    }

    #[test]
    fn who_came_and_went_since_the_adoption_is_counted_by_name() {
        let records = json!([
            vision("x", Some("2025-03-14"), None),
            { "id": "stays", "kind": "member", "name": "A" },
            { "id": "came", "kind": "member", "name": "B", "memberSince": "2025-03-15" },
            { "id": "first", "kind": "member", "name": "C", "memberSince": "2025-03-14" },
            { "id": "went", "kind": "member", "name": "D", "memberUntil": "2025-11-29" },
            { "id": "brief", "kind": "member", "name": "E", "memberSince": "2025-04-01", "memberUntil": "2025-05-01" },
        ]);
        let cluster = cluster(&[records]);
        let shift = shift(&cluster, in_force(&cluster, TODAY).unwrap(), TODAY).unwrap();
        assert_eq!((shift.before, shift.now), (3, 3));
        assert_eq!(shift.joined, [Id::new("came")]);
        assert_eq!(shift.left, [Id::new("went")]);
        assert!(shift.asks_for_review());
    }

    fn any_vision() -> impl Strategy<Value = (Option<i8>, u8)> {
        (prop::option::of(1_i8..=12), 0_u8..4)
    }

    proptest! {
        /// Exactly one is in force as soon as one has begun (S1).
        #[test]
        fn one_vision_is_in_force_whatever_was_written(
            visions in prop::collection::vec(any_vision(), 0..6),
            month in 1_i8..=12,
        ) {
            let mut records = vec![
                poll("v1", Some("adopted"), "2025-02-02"),
                poll("v2", Some("rejected"), "2025-02-02"),
                poll("v3", None, "2025-02-02"),
            ];
            for (at, (from, by)) in visions.iter().enumerate() {
                let from = from.map(|month| date(2025, month, 1).to_string());
                let by = (*by > 0).then(|| format!("v{by}"));
                records.push(vision(&format!("x{at}"), from.as_deref(), by.as_deref()));
            }
            let cluster = cluster(&[Value::Array(records)]);
            let day = date(2025, month, 15);
            let found = versions(&cluster, day);
            let count = |standing| found.iter().filter(|it| it.standing == standing).count();
            let begun = found.iter().any(|it| it.since.is_none_or(|since| since <= day));
            prop_assert_eq!(count(Standing::InForce), usize::from(begun));
            prop_assert_eq!(found.len(), visions.len());
        }
    }
}
