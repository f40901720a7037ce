//! Admission, change of class and leaving: each one command, or the reason why not.
//!
//! What follows from an act is part of it: the member's class, the changes around the new one, and
//! the follow-up of the notice that is owed. Seats need no hand: they end with the membership.

use serde_json::Value;
use thiserror::Error;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::meetings::FollowUp;
use crate::domain::membership::notice::{self, About};
use crate::domain::membership::{ClassChange, Member, MemberClass};
use crate::domain::plain::plain_words;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::structure::Seat;
use crate::domain::vocabulary::{MemberKind, Outcome, SeatRole, TaskStatus};
use crate::domain::votes::Poll;
use crate::domain::work::Project;

/// Who is admitted, as what, from which day and by which vote.
#[derive(Debug, Clone)]
pub struct Admission {
    /// The id of the new member.
    pub member: RecordId,
    pub name: String,
    pub class: Option<Id<MemberClass>>,
    pub kind: Option<MemberKind>,
    pub town: Option<String>,
    pub since: Date,
    pub by: Option<Id<Poll>>,
    /// What the follow-up of the notice says.
    pub notice: String,
}

/// A member goes to another class.
#[derive(Debug, Clone)]
pub struct Change {
    /// The id of the new record.
    pub id: RecordId,
    pub member: Id<Member>,
    pub to: Id<MemberClass>,
    /// The first day in it.
    pub day: Date,
    pub by: Option<Id<Poll>>,
}

/// A membership ends.
#[derive(Debug, Clone)]
pub struct Leaving {
    pub member: Id<Member>,
    /// The last day.
    pub day: Date,
    pub by: Option<Id<Poll>>,
    pub because: String,
    pub notice: String,
}

/// Why someone cannot join, change class or leave like that.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum JoinRefusal {
    #[error("there is no such member")]
    NoSuchMember,
    #[error("a member needs a name")]
    NoName,
    #[error("a member is admitted to a class, for its rights hang on it")]
    NoClass,
    /// A vote that did not adopt admits nobody.
    #[error("the vote “{poll}” did not adopt it")]
    NotAdopted { poll: Id<Poll> },
    #[error("the vote was on {decided}, and nothing holds before it was decided")]
    BeforeTheVote { decided: Date },
    /// Someone of that name belongs already.
    #[error("“{member}” belongs already")]
    BelongsAlready { member: Id<Member> },
    #[error("the member is in that class already")]
    SameClass,
    #[error("the membership begins on {since}")]
    BeforeJoining { since: Date },
    #[error("the membership ended on {until}")]
    AfterLeaving { until: Date },
    /// Another change of class on the same day.
    #[error("the class changed on {day} already")]
    ChangedThatDay { day: Date },
    #[error("a change of class on {day} comes after the last day")]
    ChangesLater { day: Date },
}

/// Admits a member.
///
/// # Errors
/// When the name or the class is missing, someone of that name belongs, or the vote does not carry it.
pub fn admit(cluster: &Cluster, asked: &Admission) -> Result<Command, JoinRefusal> {
    let name = asked.name.trim();
    if name.is_empty() {
        return Err(JoinRefusal::NoName);
    }
    let class = asked.class.as_ref();
    let class = class.filter(|it| cluster.member_classes.contains_key(*it));
    if class.is_none() && !cluster.member_classes.is_empty() {
        return Err(JoinRefusal::NoClass);
    }
    let mut there = cluster.members_on(asked.since);
    let plain_name = plain_words(name);
    if let Some(twin) = there.find(|it| plain_words(&it.name) == plain_name) {
        return Err(JoinRefusal::BelongsAlready {
            member: twin.id.clone(),
        });
    }
    carried(cluster, asked.by.as_ref(), asked.since)?;
    let mut record = Record::new(Kind::Member, asked.member.as_str())
        .with("name", name)
        .with("memberSince", asked.since.to_string());
    let fields = [
        ("class", class.map(|it| it.as_str().to_owned())),
        ("memberKind", asked.kind.as_ref().map(ToString::to_string)),
        ("town", asked.town.clone().filter(|it| !it.is_empty())),
        (
            "admittedBy",
            asked.by.as_ref().map(|it| it.as_str().to_owned()),
        ),
    ];
    for (field, value) in fields {
        if let Some(value) = value {
            record = record.with(field, value);
        }
    }
    let mut commands = vec![Command::Create(record)];
    let member = (&asked.member).into();
    commands.extend(notice::promised(
        cluster,
        &member,
        About::Joining,
        asked.since,
        &asked.notice,
    ));
    Ok(Command::All(commands))
}

/// Puts a member into another class from a day on. A change that comes before others is fitted in
/// between them, so that every day keeps exactly one class.
///
/// # Errors
/// When it would change nothing, falls outside the membership, or the vote does not carry it.
pub fn change_class(cluster: &Cluster, asked: &Change) -> Result<Command, JoinRefusal> {
    let member = find(cluster, &asked.member)?;
    if !cluster.member_classes.contains_key(&asked.to) {
        return Err(JoinRefusal::NoClass);
    }
    within(member, asked.day)?;
    let changes = cluster.class_changes_of(&member.id);
    if changes.iter().any(|it| it.date == asked.day) {
        return Err(JoinRefusal::ChangedThatDay { day: asked.day });
    }
    let from = cluster.class_on(member, asked.day).map(|it| &it.id);
    if from == Some(&asked.to) {
        return Err(JoinRefusal::SameClass);
    }
    carried(cluster, asked.by.as_ref(), asked.day)?;
    let mut record = Record::new(Kind::ClassChange, asked.id.as_str())
        .with("member", member.id.as_str())
        .with("to", asked.to.as_str())
        .with("date", asked.day.to_string());
    if let Some(from) = from {
        record = record.with("from", from.as_str());
    }
    if let Some(by) = &asked.by {
        record = record.with("decidedBy", by.as_str());
    }
    let to = Some(Value::from(asked.to.as_str()));
    let next = changes.iter().find(|it| asked.day < it.date);
    let follows = match next {
        Some(next) => Command::set(&next.id.record(), "from", to),
        None => Command::set(&member.id.record(), "class", to),
    };
    Ok(Command::All(vec![Command::Create(record), follows]))
}

/// Takes a change of class out again, as if it had never been.
#[must_use]
pub fn without_change(cluster: &Cluster, change: &ClassChange) -> Command {
    let changes = cluster.class_changes_of(&change.member);
    let mut rest = changes.iter().skip_while(|it| it.id != change.id);
    let after = rest.nth(1);
    // A change that does not say from what follows the one before it.
    let earlier = changes.iter().take_while(|it| it.id != change.id).last();
    let from = change.from.as_ref().or(earlier.map(|it| &it.to));
    let from = from.map(|it| Value::from(it.as_str()));
    let follows = match after {
        Some(after) => Command::set(&after.id.record(), "from", from),
        None => Command::set(&change.member.record(), "class", from),
    };
    let record = change.id.record();
    Command::All(vec![follows, Command::Delete { record }])
}

/// Ends a membership.
///
/// # Errors
/// When it has ended, would end before it began, or a change of class comes later.
pub fn leave(cluster: &Cluster, asked: &Leaving) -> Result<Command, JoinRefusal> {
    let member = find(cluster, &asked.member)?;
    within(member, asked.day)?;
    if let Some(until) = member.member_until {
        return Err(JoinRefusal::AfterLeaving { until });
    }
    let changes = cluster.class_changes_of(&member.id);
    if let Some(last) = changes.last().filter(|it| asked.day < it.date) {
        return Err(JoinRefusal::ChangesLater { day: last.date });
    }
    carried(cluster, asked.by.as_ref(), asked.day)?;
    let fields = [
        ("memberUntil", asked.day.to_string()),
        ("leftBecause", asked.because.trim().to_owned()),
        (
            "leftBy",
            asked
                .by
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
        ),
    ];
    let fields = fields
        .into_iter()
        .map(|(field, value)| (field.to_owned(), (!value.is_empty()).then(|| value.into())));
    let mut commands = vec![Command::Set {
        record: member.id.record(),
        fields: fields.collect(),
    }];
    commands.extend(notice::promised(
        cluster,
        &member.id,
        About::Leaving,
        asked.day,
        &asked.notice,
    ));
    Ok(Command::All(commands))
}

fn find<'c>(cluster: &'c Cluster, id: &Id<Member>) -> Result<&'c Member, JoinRefusal> {
    cluster.members.get(id).ok_or(JoinRefusal::NoSuchMember)
}

fn within(member: &Member, day: Date) -> Result<(), JoinRefusal> {
    if let Some(since) = member.member_since.filter(|since| day < *since) {
        return Err(JoinRefusal::BeforeJoining { since });
    }
    match member.member_until.filter(|until| *until < day) {
        Some(until) => Err(JoinRefusal::AfterLeaving { until }),
        None => Ok(()),
    }
}

/// Where a vote is named, it adopted what is done, and no later than it is done.
fn carried(cluster: &Cluster, by: Option<&Id<Poll>>, day: Date) -> Result<(), JoinRefusal> {
    let Some(id) = by else {
        return Ok(());
    };
    let poll = cluster.polls.get(id).filter(|poll| is_adopted(poll));
    let Some(poll) = poll else {
        return Err(JoinRefusal::NotAdopted { poll: id.clone() });
    };
    match cluster.day_of_poll(poll).filter(|decided| day < *decided) {
        Some(decided) => Err(JoinRefusal::BeforeTheVote { decided }),
        None => Ok(()),
    }
}

/// Whether a vote adopted what it was about.
#[must_use]
pub fn is_adopted(poll: &Poll) -> bool {
    let outcome = poll.result.as_ref().and_then(|it| it.outcome.as_ref());
    outcome == Some(&Outcome::Adopted)
}

/// The votes by which something may have been decided, the latest first.
#[must_use]
pub fn adopted(cluster: &Cluster) -> Vec<&Poll> {
    let mut polls: Vec<&Poll> = cluster.polls.values().filter(|it| is_adopted(it)).collect();
    sorting::by_key(&mut polls, |poll| {
        std::cmp::Reverse(cluster.day_of_poll(poll))
    });
    polls
}

/// What hangs on a member, so that whoever lets it go or lowers its class knows what follows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ties {
    /// The seats that end, or that the new class may not hold.
    pub seats: Vec<Id<Seat>>,
    /// The projects that it leads, or that a person of it answers for.
    pub projects: Vec<Id<Project>>,
    /// The open promises of its people.
    pub promises: Vec<Id<FollowUp>>,
}

/// What hangs on a member on a day. With a class: only the seats that this class may not hold.
#[must_use]
pub fn ties(cluster: &Cluster, member: &Member, class: Option<&MemberClass>, day: Date) -> Ties {
    let of_member = |person: Option<&Id<crate::domain::membership::Person>>| {
        let person = person.and_then(|it| cluster.people.get(it));
        person.is_some_and(|it| it.member.as_ref() == Some(&member.id))
    };
    let touched = |seat: &Seat| {
        let held = seat.member.as_ref() == Some(&member.id)
            || seat.member.is_none() && of_member(seat.person.as_ref());
        held && seat.to.is_none_or(|to| day <= to)
            && class.is_none_or(|class| !may_hold(cluster, class, seat))
    };
    let seats = in_order(&cluster.seats).into_iter();
    let seats = seats.filter(|it| touched(it)).map(|it| it.id.clone());
    let mut ties = Ties {
        seats: seats.collect(),
        ..Ties::default()
    };
    if class.is_some() {
        return ties;
    }
    let over =
        |status: &Project| status.status == Some(crate::domain::vocabulary::ProjectStatus::Done);
    let projects = in_order(&cluster.projects).into_iter();
    let projects = projects.filter(|it| {
        !over(it)
            && (it.lead_member.as_ref() == Some(&member.id) || of_member(it.responsible.as_ref()))
    });
    ties.projects = projects.map(|it| it.id.clone()).collect();
    let over = |it: &FollowUp| matches!(it.status, Some(TaskStatus::Done | TaskStatus::Dropped));
    let open = |it: &&FollowUp| !over(it) && of_member(it.owner.as_ref());
    let promises = cluster.follow_ups.values().filter(open);
    ties.promises = promises.map(|it| it.id.clone()).collect();
    ties
}

fn may_hold(cluster: &Cluster, class: &MemberClass, seat: &Seat) -> bool {
    use crate::domain::vocabulary::BodyType::WorkingGroup;
    let body = cluster.bodies.get(&seat.body);
    let in_group = body.is_some_and(|it| it.body_type == Some(WorkingGroup));
    let catalyst = seat.has_role(&SeatRole::Catalyst);
    (class.vote || !catalyst) && (class.join_working_group || !in_group)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::*;
    use crate::domain::membership::standing::Standing;
    use crate::domain::record::Records;
    use crate::domain::testing::{applied, read};

    fn records() -> Records {
        let records = json!([
            { "id": "o", "kind": "organisation", "name": "Net", "notificationDays": 10 },
            { "id": "in", "kind": "memberClass", "name": "Internal", "vote": true, "joinWorkingGroup": true },
            { "id": "out", "kind": "memberClass", "name": "Supporter", "consult": true },
            { "id": "m", "kind": "member", "name": "Works", "class": "out", "memberSince": "2020-01-01" },
            { "id": "old", "kind": "member", "name": "Gone", "class": "in", "memberSince": "2010-01-01", "memberUntil": "2024-06-30" },
            { "id": "p", "kind": "person", "name": "Ana", "member": "m" },
            { "id": "office", "kind": "body", "name": "Office", "bodyType": "management" },
            { "id": "staff", "kind": "person", "name": "Vida" },
            { "id": "desk", "kind": "seat", "body": "office", "person": "staff" },
            { "id": "wg", "kind": "body", "name": "Group", "bodyType": "workingGroup" },
            { "id": "s1", "kind": "seat", "body": "wg", "person": "p" },
            { "id": "pr", "kind": "project", "title": "Atlas", "leadMember": "m", "status": "running" },
            { "id": "yes", "kind": "poll", "title": "Admit", "closes": "2025-03-10", "result": { "outcome": "adopted" } },
            { "id": "no", "kind": "poll", "title": "Refuse", "closes": "2025-03-10", "result": { "outcome": "rejected" } },
        ]);
        records
            .as_array()
            .unwrap()
            .iter()
            .map(|it| Record::from_value(it.clone()).unwrap())
            .map(|it| (it.id.clone(), it))
            .collect()
    }

    fn newcomer() -> Admission {
        Admission {
            member: RecordId::new("n"),
            name: " New Ltd ".to_owned(),
            class: Some(Id::new("in")),
            kind: Some(MemberKind::Company),
            town: None,
            since: date(2025, 3, 10),
            by: Some(Id::new("yes")),
            notice: "Notify".to_owned(),
        }
    }

    fn change(id: &str, to: &str, day: Date) -> Change {
        Change {
            id: RecordId::new(id),
            member: Id::new("m"),
            to: Id::new(to),
            day,
            by: None,
        }
    }

    fn leaving(day: Date) -> Leaving {
        Leaving {
            member: Id::new("m"),
            day,
            by: None,
            because: "Sold".to_owned(),
            notice: "Notify".to_owned(),
        }
    }

    #[test]
    fn an_admission_brings_the_member_and_the_promise_of_its_notice() {
        let before = records();
        let command = admit(&read(&before), &newcomer()).unwrap();
        let cluster = read(&applied(&before, &command));
        let member = cluster.members.get("n").unwrap();
        assert_eq!(member.name, "New Ltd");
        assert_eq!(member.admitted_by, Some(Id::new("yes")));
        let promise = cluster.follow_ups.get("notice-joining-n").unwrap();
        assert_eq!(promise.due, Some(date(2025, 3, 20)));
        assert_eq!(promise.owner, Some(Id::new("staff")));
        let standing = cluster.standing_on(member, date(2025, 3, 9));
        assert_eq!(standing, Standing::NotYet);
    }

    #[test]
    fn where_no_notice_is_owed_none_is_promised() {
        let mut before = records();
        before.remove(&RecordId::new("o"));
        let command = admit(&read(&before), &newcomer()).unwrap();
        assert!(read(&applied(&before, &command)).follow_ups.is_empty());
    }

    #[test]
    fn nobody_is_admitted_without_name_or_class_or_against_the_vote_or_before_it_or_twice() {
        let cluster = read(&records());
        let refused = |change: fn(&mut Admission)| {
            let mut asked = newcomer();
            change(&mut asked);
            admit(&cluster, &asked).unwrap_err()
        };
        assert_eq!(refused(|it| it.name = "  ".to_owned()), JoinRefusal::NoName);
        assert_eq!(refused(|it| it.class = None), JoinRefusal::NoClass);
        assert_eq!(
            refused(|it| it.class = Some(Id::new("x"))),
            JoinRefusal::NoClass
        );
        assert_eq!(
            refused(|it| it.by = Some(Id::new("no"))),
            JoinRefusal::NotAdopted {
                poll: Id::new("no")
            }
        );
        assert_eq!(
            refused(|it| it.since = date(2025, 3, 9)),
            JoinRefusal::BeforeTheVote {
                decided: date(2025, 3, 10)
            }
        );
        assert_eq!(
            refused(|it| it.name = "Works".to_owned()),
            JoinRefusal::BelongsAlready {
                member: Id::new("m")
            }
        );
    }

    #[test]
    fn a_change_of_class_holds_from_its_day_and_one_fitted_in_before_it_leaves_no_gap() {
        let mut all = records();
        let late = change("late", "in", date(2024, 1, 1));
        all = applied(&all, &change_class(&read(&all), &late).unwrap());
        let cluster = read(&all);
        let on = |cluster: &Cluster, day| {
            let member = cluster.members.get("m").unwrap();
            cluster.class_on(member, day).map(|it| it.id.to_string())
        };
        assert_eq!(on(&cluster, date(2023, 12, 31)), Some("out".to_owned()));
        assert_eq!(on(&cluster, date(2024, 1, 1)), Some("in".to_owned()));
        let early = change("early", "in", date(2022, 1, 1));
        all = applied(&all, &change_class(&cluster, &early).unwrap());
        let cluster = read(&all);
        assert_eq!(on(&cluster, date(2021, 12, 31)), Some("out".to_owned()));
        assert_eq!(on(&cluster, date(2023, 12, 31)), Some("in".to_owned()));
        let out = without_change(&cluster, cluster.class_changes.get("early").unwrap());
        let cluster = read(&applied(&all, &out));
        assert_eq!(on(&cluster, date(2023, 12, 31)), Some("out".to_owned()));
        assert_eq!(on(&cluster, date(2024, 1, 1)), Some("in".to_owned()));
    }

    #[test]
    fn taking_back_the_last_change_gives_the_member_its_class_again() {
        let mut all = records();
        let asked = change("c", "in", date(2024, 1, 1));
        all = applied(&all, &change_class(&read(&all), &asked).unwrap());
        let cluster = read(&all);
        let out = without_change(&cluster, cluster.class_changes.get("c").unwrap());
        assert_eq!(applied(&all, &out), records());
    }

    #[test]
    fn a_change_that_does_not_say_from_what_leaves_the_class_of_the_one_before_it() {
        let mut all = records();
        for (id, to, day) in [
            ("c1", "out", "2021-01-01"),
            ("c2", "in", "2022-01-01"),
            ("c3", "out", "2023-01-01"),
        ] {
            let record = Record::new(Kind::ClassChange, id)
                .with("member", "m")
                .with("to", to)
                .with("date", day);
            all.insert(record.id.clone(), record);
        }
        let class_after = |gone: &str, day| {
            let cluster = read(&all);
            let out = without_change(&cluster, cluster.class_changes.get(gone).unwrap());
            let cluster = read(&applied(&all, &out));
            let class = cluster.class_on(cluster.members.get("m").unwrap(), day);
            class.map(|it| it.id.to_string())
        };
        assert_eq!(class_after("c3", date(2024, 1, 1)), Some("in".to_owned()));
        assert_eq!(class_after("c2", date(2022, 6, 1)), Some("out".to_owned()));
    }

    #[test]
    fn a_change_to_the_same_class_or_outside_the_membership_or_on_a_taken_day_is_refused() {
        let all = records();
        let cluster = read(&all);
        let day = date(2024, 1, 1);
        assert_eq!(
            change_class(&cluster, &change("c", "out", day)),
            Err(JoinRefusal::SameClass)
        );
        assert_eq!(
            change_class(&cluster, &change("c", "in", date(2019, 12, 31))),
            Err(JoinRefusal::BeforeJoining {
                since: date(2020, 1, 1)
            })
        );
        let first = change_class(&cluster, &change("c", "in", day)).unwrap();
        let cluster = read(&applied(&all, &first));
        assert_eq!(
            change_class(&cluster, &change("d", "out", day)),
            Err(JoinRefusal::ChangedThatDay { day })
        );
        assert_eq!(
            leave(&cluster, &leaving(date(2023, 12, 31))),
            Err(JoinRefusal::ChangesLater { day })
        );
    }

    #[test]
    fn leaving_ends_the_membership_once_and_promises_its_notice() {
        let before = records();
        let day = date(2025, 12, 31);
        let command = leave(&read(&before), &leaving(day)).unwrap();
        let cluster = read(&applied(&before, &command));
        let member = cluster.members.get("m").unwrap();
        assert_eq!(member.left_because.as_deref(), Some("Sold"));
        assert_eq!(
            cluster.follow_ups.get("notice-leaving-m").unwrap().due,
            Some(date(2026, 1, 10))
        );
        assert_eq!(
            leave(&cluster, &leaving(date(2025, 6, 1))),
            Err(JoinRefusal::AfterLeaving { until: day })
        );
    }

    #[test]
    fn leaving_may_name_the_vote_that_decided_it_and_only_one_that_did() {
        let before = records();
        let mut asked = leaving(date(2025, 12, 31));
        asked.by = Some(Id::new("yes"));
        let command = leave(&read(&before), &asked).unwrap();
        let cluster = read(&applied(&before, &command));
        assert_eq!(cluster.members.get("m").unwrap().left_by, asked.by);
        asked.day = date(2025, 3, 9);
        let early = leave(&read(&before), &asked);
        assert!(matches!(early, Err(JoinRefusal::BeforeTheVote { .. })));
        asked.by = Some(Id::new("no"));
        let refused = leave(&read(&before), &asked);
        assert!(matches!(refused, Err(JoinRefusal::NotAdopted { .. })));
    }

    #[test]
    fn a_notice_that_went_out_settles_its_promise() {
        let mut all = records();
        all = applied(&all, &admit(&read(&all), &newcomer()).unwrap());
        let id = Id::new("n");
        let sent = notice::sent(&read(&all), &id, About::Joining, date(2025, 3, 15));
        let cluster = read(&applied(&all, &sent));
        let member = cluster.members.get("n").unwrap();
        assert_eq!(member.joining_notified, Some(date(2025, 3, 15)));
        let promise = cluster.follow_ups.get("notice-joining-n").unwrap();
        assert_eq!(promise.status, Some(TaskStatus::Done));
    }

    #[test]
    fn what_hangs_on_a_member_is_told_before_it_goes_or_loses_a_right() {
        let cluster = read(&records());
        let member = cluster.members.get("m").unwrap();
        let day = date(2025, 1, 1);
        let all = ties(&cluster, member, None, day);
        assert_eq!(all.seats, [Id::new("s1")]);
        assert_eq!(all.projects, [Id::new("pr")]);
        let class = |id: &str| cluster.member_classes.get(id);
        assert_eq!(ties(&cluster, member, class("in"), day), Ties::default());
        assert_eq!(
            ties(&cluster, member, class("out"), day).seats,
            [Id::new("s1")]
        );
    }
}
