//! From a question to its answer. What is said has a reason in the records: a channel, a duty, a
//! seat or a field; when there is none, that is said, with what could be done.

use super::{About, Answer, Piece, Question, Sentence, Verb, above, along_channels, title};
use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::membership::{Member, Person};
use crate::domain::plain::plain_words;
use crate::domain::record::Kind;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::structure::{Body, Channel};
use crate::domain::vocabulary::ChannelType;
use crate::portrait::NAMED_ROLES;
use crate::words::{Lang, Words};

/// Stands around a name's number while a sentence is put together; no text of a catalogue has it.
const OPENS: char = '\u{1}';
const CLOSES: char = '\u{2}';

/// What the records say to a question on a day.
#[must_use]
pub fn answer(cluster: &Cluster, words: Words, question: &Question, day: Date) -> Answer {
    let mut clerk = Clerk {
        cluster,
        words,
        day,
        names: Vec::new(),
        answer: Answer {
            question: question.said(cluster, words),
            ..Answer::default()
        },
    };
    match (&question.verb, &question.about) {
        (Verb::AnswersFor, Some(About::Record(id))) => clerk.answers_for(id),
        (Verb::AnswersFor, Some(About::Said(text))) => clerk.has_the_duty(text),
        (Verb::AnswersFor, None) => {}
        (Verb::Does(kind), None) => clerk.does(kind),
        (Verb::Does(kind), Some(About::Record(id))) => clerk.does_to(kind, id),
        (Verb::Does(kind), Some(About::Said(text))) => clerk.does_about(kind, text),
    }
    if !clerk.answer.is_found() {
        let nobody = clerk.words.ask_nobody().to_owned();
        clerk.answer.remarks.insert(0, vec![Piece::Text(nobody)]);
    }
    clerk.answer
}

/// The way from a body to the top, as an answer; `None` when the body is not there.
#[must_use]
pub fn path_to_the_top(cluster: &Cluster, words: Words, id: &str, day: Date) -> Option<Answer> {
    let body = cluster.bodies.get(id)?;
    let mut clerk = Clerk {
        cluster,
        words,
        day,
        names: Vec::new(),
        answer: Answer {
            question: words.chart_path_of(&body.name),
            ..Answer::default()
        },
    };
    clerk.way_up(&body.id);
    clerk.answer.reasons = std::mem::take(&mut clerk.answer.remarks);
    if !clerk.answer.is_found() {
        let name = clerk.body(&body.id);
        let text = words.chart_path_top(name);
        clerk.reason(&text);
    }
    Some(clerk.answer)
}

/// Puts an answer together.
struct Clerk<'a> {
    cluster: &'a Cluster,
    words: Words,
    day: Date,
    /// The names in the sentence at hand.
    names: Vec<(String, String)>,
    answer: Answer,
}

impl Clerk<'_> {
    /// Keeps a name and returns what stands for it until the sentence is whole.
    fn name(&mut self, id: &str, name: &str) -> String {
        self.names.push((id.to_owned(), name.to_owned()));
        format!("{OPENS}{}{CLOSES}", self.names.len() - 1)
    }

    fn body(&mut self, id: &Id<Body>) -> String {
        let name = self.cluster.body_name(Some(id)).unwrap_or(id.as_str());
        let name = name.to_owned();
        self.name(id.as_str(), &name)
    }

    fn person(&mut self, id: &Id<Person>) -> String {
        let name = self.cluster.person_name(Some(id)).unwrap_or(id.as_str());
        let name = name.to_owned();
        self.name(id.as_str(), &name)
    }

    fn member(&mut self, id: &Id<Member>) -> String {
        let name = self.cluster.member_name(Some(id)).unwrap_or(id.as_str());
        let name = name.to_owned();
        self.name(id.as_str(), &name)
    }

    /// Takes a sentence apart into its words and its names.
    fn sentence(&mut self, text: &str) -> Sentence {
        let names = std::mem::take(&mut self.names);
        let words = |text: &str| Piece::Text(text.to_owned());
        let mut pieces = Vec::new();
        let mut parts = text.split(OPENS);
        pieces.extend(parts.next().map(words));
        for part in parts {
            let (number, after) = part.split_once(CLOSES).unwrap_or(("", part));
            let name = number.parse().ok().and_then(|at: usize| names.get(at));
            if let Some((id, name)) = name.cloned() {
                pieces.push(Piece::Name { id, name });
            }
            pieces.push(words(after));
        }
        pieces.retain(|piece| *piece != Piece::Text(String::new()));
        pieces
    }

    fn reason(&mut self, text: &str) {
        let sentence = self.sentence(text);
        if !self.answer.reasons.contains(&sentence) {
            self.answer.reasons.push(sentence);
        }
    }

    fn remark(&mut self, text: &str) {
        let sentence = self.sentence(text);
        self.answer.remarks.push(sentence);
    }

    fn light(&mut self, body: &Id<Body>) {
        if self.cluster.bodies.contains_key(body.as_str()) {
            self.answer.bodies.insert(body.to_string());
        }
    }

    /// Says a channel as a reason and lights it.
    fn channel(&mut self, channel: &Channel) {
        let (from, to) = (self.body(&channel.from), self.body(&channel.to));
        let does = self.words.channel_out(channel.channel_type.as_str(), &to);
        let subject = channel
            .subject
            .as_deref()
            .map(str::trim)
            .unwrap_or_default();
        let text = if subject.is_empty() {
            format!("{from} {does}")
        } else {
            format!("{from} {does} ({subject})")
        };
        self.reason(&text);
        self.light(&channel.from);
        self.light(&channel.to);
        self.answer.channels.insert(channel.id.to_string());
    }

    fn channels(&mut self, wanted: impl Fn(&Channel) -> bool) {
        let mut found = in_order(&self.cluster.channels);
        found.retain(|channel| wanted(channel));
        for channel in found {
            self.channel(channel);
        }
    }

    /// Lights a body with all that stands above it, and the channels by which it reaches the top;
    /// the way is said once.
    fn way_up(&mut self, from: &Id<Body>) {
        let way: Vec<Id<Body>> = above(self.cluster, from.as_str())
            .iter()
            .map(|body| body.id.clone())
            .collect();
        for body in &way {
            self.light(body);
        }
        let Some(top) = way.last().filter(|_| way.len() > 1) else {
            return;
        };
        let channels = along_channels(self.cluster, from, top).unwrap_or_default();
        for channel in &channels {
            self.light(&channel.from);
            self.light(&channel.to);
            self.answer.channels.insert(channel.id.to_string());
        }
        if self.answer.remarks.is_empty() {
            let names: Vec<String> = way.iter().map(|body| self.body(body)).collect();
            let text = self.words.ask_way(names.join(" → "));
            self.remark(&text);
        }
    }

    /// Who leads or coordinates a body, by the seats held today.
    fn leaders(&mut self, id: &Id<Body>) {
        let mut seats = self.cluster.seats_of(id);
        seats.retain(|seat| self.cluster.is_held_on(seat, self.day));
        for role in &NAMED_ROLES {
            for seat in seats.iter().filter(|seat| seat.has_role(role)) {
                let who = match (&seat.person, &seat.member) {
                    (Some(person), _) => self.person(person),
                    (None, Some(member)) => self.member(member),
                    (None, None) => continue,
                };
                let body = self.body(id);
                let text = self
                    .words
                    .ask_role(who, self.words.seat_role(role.as_str()), body);
                self.reason(&text);
            }
        }
    }

    /// "Working group works on service", with its leaders and the way to the top.
    fn works_on(&mut self, body: &Id<Body>, what: &str) {
        let who = self.body(body);
        let text = self.words.ask_works_on(who, what);
        self.reason(&text);
        self.leaders(body);
        self.way_up(body);
    }

    fn responsible(&mut self, person: &Id<Person>, what: &str) {
        let who = self.person(person);
        let text = self.words.ask_responsible(who, what);
        self.reason(&text);
    }

    fn answers_for(&mut self, id: &RecordId) {
        let cluster = self.cluster;
        let what = title(cluster, self.words, id);
        match cluster.kind_of(id) {
            Some(Kind::Body) => self.answers_for_body(&id.into()),
            Some(Kind::Service | Kind::Competence) => {
                let key = id.as_str();
                let mut groups = in_order(&cluster.bodies);
                groups.retain(|body| {
                    let service = body.service.as_ref();
                    let along =
                        service.and_then(|it| cluster.services.get(it)?.competence.as_ref());
                    service.is_some_and(|it| it.as_str() == key)
                        || body
                            .competence
                            .as_ref()
                            .is_some_and(|it| it.as_str() == key)
                        || along.is_some_and(|it| it.as_str() == key)
                });
                for group in groups {
                    self.works_on(&group.id, &what);
                }
                if !self.answer.is_found() {
                    self.remark(self.words.ask_hint_service());
                }
            }
            Some(Kind::Project) => self.answers_for_project(id, &what),
            Some(Kind::Goal) => {
                let goal = cluster.goals.get(id);
                match goal.and_then(|goal| goal.accountable.as_ref()) {
                    Some(body) => {
                        let who = self.body(body);
                        let text = self.words.ask_responsible(who, what);
                        self.reason(&text);
                        self.way_up(body);
                    }
                    None => self.remark(self.words.ask_hint_goal()),
                }
            }
            Some(Kind::WorkPlan) => {
                let plan = cluster.work_plans.get(id);
                if let Some(body) = plan.and_then(|plan| plan.body.as_ref()) {
                    self.works_on(body, &what);
                }
            }
            Some(Kind::WorkItem) => {
                let Some(item) = cluster.work_items.get(id) else {
                    return;
                };
                if let Some(owner) = &item.owner {
                    self.responsible(owner, &what);
                }
                let plan = item.plan.as_ref().and_then(|it| cluster.work_plans.get(it));
                if let Some(body) = plan.and_then(|plan| plan.body.as_ref()) {
                    self.way_up(body);
                }
            }
            Some(Kind::FollowUp) => {
                let owner = cluster.follow_ups.get(id).and_then(|it| it.owner.as_ref());
                if let Some(owner) = owner {
                    self.responsible(owner, &what);
                    self.light_seats(owner);
                }
            }
            Some(Kind::Poll) => self.answers_for_motion(id, &what),
            _ => {}
        }
    }

    fn answers_for_body(&mut self, id: &Id<Body>) {
        let cluster = self.cluster;
        self.leaders(id);
        if let Some(lends) = cluster
            .bodies
            .get(id)
            .and_then(|body| body.coordinator_body.as_ref())
        {
            let (who, to) = (self.body(lends), self.body(id));
            let text = format!("{who} {}", self.words.channel_out("coordinates", &to));
            self.reason(&text);
            self.light(lends);
        }
        if !self.answer.is_found() {
            self.remark(self.words.ask_hint_seats());
        }
        self.light(id);
        self.way_up(id);
    }

    fn answers_for_project(&mut self, id: &RecordId, what: &str) {
        let cluster = self.cluster;
        let Some(project) = cluster.projects.get(id) else {
            return;
        };
        if let Some(person) = &project.responsible {
            self.responsible(person, what);
        } else {
            self.remark(self.words.ask_hint_project());
        }
        if let Some(member) = &project.lead_member {
            let who = self.member(member);
            let text = self.words.ask_leads(who, what);
            self.reason(&text);
        }
        if let Some(group) = &project.group {
            let who = self.body(group);
            let text = self.words.ask_works_on(who, what);
            self.reason(&text);
            self.way_up(group);
        } else if let Some(person) = &project.responsible {
            self.light_seats(person);
        }
    }

    fn answers_for_motion(&mut self, id: &RecordId, what: &str) {
        let cluster = self.cluster;
        let Some(poll) = cluster.polls.get(id) else {
            return;
        };
        if let Some(proposer) = &poll.proposer {
            let name = title(cluster, self.words, proposer);
            let who = self.name(proposer.as_str(), &name);
            let text = self.words.ask_proposed(who, what);
            self.reason(&text);
            if cluster.bodies.contains_key(proposer.as_str()) {
                self.light(&proposer.into());
            }
        }
        if let Some(body) = &poll.body {
            let who = self.body(body);
            let text = self.words.ask_decides(who, what);
            self.reason(&text);
            self.light(body);
        }
        let resolution = cluster.resolutions.values().find(|it| {
            it.poll
                .as_ref()
                .is_some_and(|poll| poll.as_str() == id.as_str())
        });
        if let Some(person) = resolution.and_then(|it| it.responsible.as_ref()) {
            self.responsible(person, what);
        }
    }

    /// Lights the bodies in which a person sits.
    fn light_seats(&mut self, person: &Id<Person>) {
        for seat in self.cluster.seats.values() {
            if seat.person.as_ref() == Some(person) && self.cluster.is_held_on(seat, self.day) {
                self.light(&seat.body);
            }
        }
    }

    /// Bodies that have a duty with these words, and channels along which it passes.
    fn has_the_duty(&mut self, text: &str) {
        let wanted = plain_words(text);
        self.duties(|duty| has_all(duty, &wanted));
        self.channels(|it| {
            has_all(
                &plain_words(it.subject.as_deref().unwrap_or_default()),
                &wanted,
            )
        });
        if !self.answer.is_found() {
            self.remark(self.words.ask_hint_duty());
        }
    }

    /// Says the duties that are meant, each with its body, and the way of the first to the top.
    fn duties(&mut self, wanted: impl Fn(&[String]) -> bool) {
        for body in in_order(&self.cluster.bodies) {
            for duty in body.duties.iter().filter(|it| wanted(&plain_words(it))) {
                let who = self.body(&body.id);
                let text = self.words.ask_duty(who, duty);
                self.reason(&text);
                self.way_up(&body.id);
            }
        }
    }

    /// Everyone who does this, by channels; by duties that begin to say so where there are none.
    fn does(&mut self, kind: &ChannelType) {
        self.channels(|it| it.channel_type == *kind);
        if !self.answer.is_found() {
            let stems = stems(kind);
            self.duties(|duty| names_verb(duty, &stems));
        }
        if !self.answer.is_found() {
            let text = self
                .words
                .ask_hint_channel(self.words.channel(kind.as_str()));
            self.remark(&text);
        }
    }

    fn does_about(&mut self, kind: &ChannelType, text: &str) {
        let wanted = plain_words(text);
        let about = |it: &Channel| {
            has_all(
                &plain_words(it.subject.as_deref().unwrap_or_default()),
                &wanted,
            )
        };
        self.channels(|it| it.channel_type == *kind && about(it));
        if !self.answer.is_found() {
            let stems = stems(kind);
            self.duties(|duty| names_verb(duty, &stems) && has_all(duty, &wanted));
        }
        if !self.answer.is_found() {
            let text = self
                .words
                .ask_hint_channel(self.words.channel(kind.as_str()));
            self.remark(&text);
        }
    }

    fn does_to(&mut self, kind: &ChannelType, id: &RecordId) {
        let cluster = self.cluster;
        if let Some(plan) = cluster.work_plans.get(id) {
            let voted = plan.approved_by.as_ref();
            let by = match kind {
                ChannelType::Supervises => plan.supervised_by.as_ref(),
                ChannelType::Proposes => plan.proposed_by.as_ref(),
                ChannelType::Prepares => plan.prepared_by.as_ref(),
                ChannelType::Approves => voted.and_then(|it| cluster.polls.get(it)?.body.as_ref()),
                _ => None,
            };
            if let Some(by) = by {
                let who = self.body(by);
                let what = title(cluster, self.words, id);
                let does = self.words.channel_out(kind.as_str(), &what);
                self.reason(&format!("{who} {does}"));
                self.way_up(by);
                return;
            }
        }
        let Some(to) = body_of(cluster, id) else {
            return;
        };
        self.light(&to);
        self.channels(|it| it.channel_type == *kind && it.to == to);
        if self.answer.is_found() {
            return;
        }
        // What is done to a body above reaches those under it.
        let way = above(cluster, to.as_str());
        let done = |body: &&&Body| {
            let mut channels = cluster.channels.values();
            channels.any(|it| it.channel_type == *kind && it.to == body.id)
        };
        if let Some(over) = way.iter().find(done) {
            let (own, above) = (self.body(&to), self.body(&over.id));
            let text = self.words.ask_through(own, above);
            self.remark(&text);
            for body in &way {
                self.light(&body.id);
                if body.id == over.id {
                    break;
                }
            }
            self.channels(|it| it.channel_type == *kind && it.to == over.id);
        } else {
            let text = self
                .words
                .ask_hint_channel(self.words.channel(kind.as_str()));
            self.remark(&text);
        }
    }
}

/// The body that a record belongs to.
fn body_of(cluster: &Cluster, id: &RecordId) -> Option<Id<Body>> {
    let id = id.as_str();
    if cluster.bodies.contains_key(id) {
        return Some(Id::new(id));
    }
    if let Some(plan) = cluster.work_plans.get(id) {
        return plan.body.clone();
    }
    if let Some(project) = cluster.projects.get(id) {
        return project.group.clone();
    }
    let serves = |body: &&Body| {
        let service = body.service.as_ref().is_some_and(|it| it.as_str() == id);
        service || body.competence.as_ref().is_some_and(|it| it.as_str() == id)
    };
    in_order(&cluster.bodies)
        .into_iter()
        .find(serves)
        .map(|body| body.id.clone())
}

/// Whether every wanted word begins a word of the text.
fn has_all(text: &[String], wanted: &[String]) -> bool {
    !wanted.is_empty()
        && wanted
            .iter()
            .all(|word| text.iter().any(|it| it.starts_with(word.as_str())))
}

/// The verb in every language that the page speaks: a duty is written in the organisation's.
fn stems(kind: &ChannelType) -> Vec<Vec<String>> {
    let mut stems: Vec<Vec<String>> = Lang::ALL
        .iter()
        .map(|lang| plain_words(&Words::recognising(*lang).channel(kind.as_str())))
        .filter(|stem| !stem.is_empty())
        .collect();
    sorting::plainly(&mut stems);
    stems.dedup();
    stems
}

/// Whether a duty names a verb: all its words, each as the beginning of one.
fn names_verb(duty: &[String], stems: &[Vec<String>]) -> bool {
    stems.iter().any(|stem| has_all(duty, stem))
}
