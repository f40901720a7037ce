//! What every part of an open poll reads: the case as it stands, the names in order, and a line for
//! each of them. A ballot changes one line, so it redraws one cell.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::live;
use super::picking::{self, Way};
use crate::app::reader::{Reader, use_formats, use_reader};
use crate::app::reading::{Watched, memo, row, watch};
use crate::app::session::{Session, use_session};
use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::meetings::Attendance;
use crate::domain::polling::count::Judged;
use crate::domain::polling::{self, Count};
use crate::domain::roster::in_order;
use crate::domain::rules::{Method, VoteWeight};
use crate::domain::sorting;
use crate::domain::tally::{Answer, Case, Voter, judge};
use crate::domain::vocabulary::{Choice, RefusalReason, Right};
use crate::domain::votes::{Poll, PollOption};
use crate::words::Words;
use crate::words::recorded::option_name;

/// Where a poll stands, as far as its page is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// It is still written or debated.
    Before,
    Open,
    Closed,
}

/// The ballot of a line.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    pub record: RecordId,
    pub choice: Option<Choice>,
    pub picks: Vec<Id<PollOption>>,
}

/// One name on the roll.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub voter: Voter,
    pub name: String,
    pub person: Option<String>,
    /// The member that votes for it, and its name.
    pub proxy: Option<String>,
    pub holder: Option<String>,
    /// Why a ballot of it would be refused now.
    pub barred: Option<RefusalReason>,
    pub said: Option<Said>,
}

impl Line {
    pub fn votes(&self) -> bool {
        self.voter.right == Some(Right::Vote)
    }
}

/// The poll on the desk.
#[derive(Clone, Copy)]
pub struct Desk {
    id: StoredValue<Id<Poll>>,
    pub session: Session,
    reader: Reader,
    pub poll: Watched<Poll>,
    pub phase: Memo<Phase>,
    pub case: Memo<Case>,
    /// Whether votes are weighed or grouped: it changes seldom, the case with each ballot.
    pub weights: Memo<Option<VoteWeight>>,
    /// What the poll comes to as it stands.
    pub count: Memo<Count>,
    /// The verdict on what is recorded so far.
    pub answer: Memo<Answer>,
    pub lines: Memo<BTreeMap<String, Line>>,
    /// The ids of the roll, by name in the reader's order.
    pub order: Memo<Vec<String>>,
    /// What one ballot says.
    pub way: Memo<Way>,
    /// What can be chosen, by name and in order.
    pub options: Memo<Vec<(Id<PollOption>, String)>>,
    /// Whether hands are counted; unset: as the poll tells.
    pub hands: RwSignal<Option<bool>>,
    /// Whose ballot is in hand.
    pub chosen: RwSignal<Option<String>>,
    /// What was last recorded, for those who do not look.
    pub spoken: RwSignal<String>,
}

impl Desk {
    /// Lays a poll on the desk.
    pub fn lay(id: &Id<Poll>) -> Self {
        let session = use_session();
        let formats = use_formats();
        let poll = row(id.as_str(), |cluster| &cluster.polls);
        let count = memo(move || {
            let (cluster, today) = (session.cluster(), session.today());
            poll.with(|poll| {
                poll.map_or_else(nothing, |poll| polling::count(&cluster, poll, today))
            })
        });
        let case = memo(move || count.with(|it| it.case.clone()));
        let key = id.clone();
        let lines =
            memo(move || case.with(|case| lines(&session.cluster(), &key, case, session.today())));
        let order = memo(move || {
            let formats = formats();
            lines.with(|lines| {
                let mut names: Vec<(&String, &str)> = lines
                    .iter()
                    .map(|(id, it)| (id, it.name.as_str()))
                    .collect();
                sorting::by(&mut names, |a, b| formats.compare(a.1, b.1));
                names.into_iter().map(|(id, _)| id.clone()).collect()
            })
        });
        let key = id.clone();
        let way = watch(move |cluster| {
            let poll = cluster.polls.get(&key);
            poll.map_or(Way::Choice, |poll| picking::way_of(cluster, poll))
        });
        let key = id.clone();
        let options = watch(move |cluster| options_of(cluster, &key));
        let key = id.clone();
        let phase = watch(move |cluster| {
            let poll = cluster.polls.get(&key);
            poll.map_or(Phase::Before, live::phase_of)
        });
        Self {
            id: StoredValue::new(id.clone()),
            session,
            reader: use_reader(),
            poll,
            phase,
            case,
            weights: memo(move || case.with(|it| it.rule.weights.clone())),
            count,
            answer: memo(move || count.with(answer)),
            lines,
            order,
            way,
            options,
            hands: RwSignal::new(None),
            chosen: RwSignal::new(None),
            spoken: RwSignal::new(String::new()),
        }
    }

    pub fn id(self) -> Id<Poll> {
        self.id.get_value()
    }

    /// The words of this moment, for what a hand sets off.
    pub fn words(self) -> Words {
        self.reader.words_now()
    }

    pub fn is_open(self) -> bool {
        self.phase.get() == Phase::Open && !self.session.read_only()
    }

    /// The line of a member, told only when it changes.
    pub fn line(self, member: &str) -> Memo<Option<Line>> {
        let member = member.to_owned();
        memo(move || self.lines.with(|lines| lines.get(&member).cloned()))
    }

    /// Reads a line without following it.
    pub fn line_now(self, member: &str) -> Option<Line> {
        self.lines
            .with_untracked(|lines| lines.get(member).cloned())
    }

    /// What the attendance list of the meeting says of a member, tracked.
    pub fn attendance(self, member: &str) -> Option<Attendance> {
        let meeting = self.poll.with(|poll| poll?.meeting.clone())?;
        let cluster = self.session.cluster();
        let mut listed = cluster.attendances.values();
        listed
            .find(|it| it.meeting == meeting && it.member.as_str() == member)
            .cloned()
    }

    /// The people of a member, for a choice.
    pub fn people_of(self, member: &str) -> Vec<(String, String)> {
        let cluster = self.session.cluster();
        let of = cluster.members.get(member);
        let usual = [
            of.and_then(|it| it.representative.clone()),
            of.and_then(|it| it.deputy.clone()),
        ];
        let people = cluster.people.values().filter(|person| {
            let belongs = person
                .member
                .as_ref()
                .is_some_and(|it| it.as_str() == member);
            belongs || usual.contains(&Some(person.id.clone()))
        });
        people
            .map(|it| (it.id.as_str().to_owned(), it.name.clone()))
            .collect()
    }

    pub fn say(self, text: String) {
        self.spoken.set(text);
    }
}

/// What a poll comes to that is gone.
fn nothing() -> Count {
    let case = Case::default();
    Count {
        method: Method::Majority,
        judged: Judged::Motion(judge(&case)),
        case,
        options: Vec::new(),
        winners: Vec::new(),
        state: None,
        outcome: None,
    }
}

/// Yes and no as they stand; where options are chosen, what holds before anything is counted.
fn answer(count: &Count) -> Answer {
    match &count.judged {
        Judged::Motion(answer) => answer.clone(),
        Judged::Contest(_) | Judged::Consensus(_) => judge(&Case {
            ballots: Vec::new(),
            totals: None,
            ..count.case.clone()
        }),
    }
}

fn options_of(cluster: &Cluster, poll: &Id<Poll>) -> Vec<(Id<PollOption>, String)> {
    let options = in_order(&cluster.poll_options).into_iter();
    options
        .filter(|it| it.poll == *poll)
        .map(|it| {
            let name = option_name(cluster, &it.id);
            (it.id.clone(), name.unwrap_or_else(|| it.id.to_string()))
        })
        .collect()
}

fn lines(cluster: &Cluster, poll: &Id<Poll>, case: &Case, today: Date) -> BTreeMap<String, Line> {
    let mut barred = live::barred(case, today);
    let mut said: BTreeMap<&str, Said> = BTreeMap::new();
    for ballot in cluster.ballots.values().filter(|it| it.poll == *poll) {
        let one = Said {
            record: ballot.id.record(),
            choice: ballot.choice.clone(),
            picks: ballot.picks.clone(),
        };
        said.insert(ballot.member.as_str(), one);
    }
    let name_of = |id: &str| {
        let member = cluster.members.get(id);
        member.map_or_else(|| id.to_owned(), |it| it.name.clone())
    };
    let mut holders: BTreeMap<&str, &Voter> = BTreeMap::new();
    for voter in &case.roll {
        for giver in &voter.proxy_for {
            holders.insert(giver, voter);
        }
    }
    case.roll
        .iter()
        .map(|voter| {
            let holder = holders.get(voter.member.as_str());
            let person = voter.person.as_deref();
            let line = Line {
                name: name_of(&voter.member),
                person: person
                    .and_then(|it| cluster.people.get(it))
                    .map(|it| it.name.clone()),
                proxy: holder.map(|it| it.member.clone()),
                holder: holder.map(|it| name_of(&it.member)),
                barred: barred.remove(&voter.member),
                said: said.remove(voter.member.as_str()),
                voter: voter.clone(),
            };
            (voter.member.clone(), line)
        })
        .collect()
}

pub fn use_desk() -> Desk {
    expect_context()
}
