//! “Who can do …?”, “who speaks for …?” – anyone by what is known of them, with the reason and the
//! place in the chart.
//!
//! A question is read by its words: those that only ask are dropped, those that say “speaks for”
//! narrow the answer to it, and all others have to stand in what is known of somebody.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::membership::{Member, Person};
use crate::domain::outreach::speaking;
use crate::domain::plain::plain_words;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::structure::{Body, Seat};
use crate::domain::vocabulary::ContactLevel;
use crate::words::Words;

/// What is known of somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Fact {
    text: String,
    words: Vec<String>,
    /// Whether it says for whom somebody speaks.
    speaks: bool,
    /// Whether that is the organisation itself.
    us: bool,
}

/// A member or a person, with all that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Someone {
    /// The record.
    pub id: String,
    /// Its kind.
    pub kind: &'static str,
    pub name: String,
    /// The bodies in which it sits, by name.
    pub sits_in: Vec<String>,
    /// Through whom it is reached, or for whom it stands.
    pub through: String,
    facts: Vec<Fact>,
    named: Vec<String>,
}

/// Somebody that was found, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub id: String,
    pub kind: &'static str,
    pub name: String,
    /// What of it answers the question.
    pub reasons: Vec<String>,
    pub through: String,
    pub sits_in: Vec<String>,
}

/// Everyone who can be asked about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Everyone {
    all: Vec<Someone>,
    fillers: BTreeSet<String>,
    speaks: BTreeSet<String>,
    us: BTreeSet<String>,
}

/// Reads all that is known of members and people on a day.
#[must_use]
pub fn everyone(cluster: &Cluster, words: Words, day: Date) -> Everyone {
    let set = |words: &str| plain_words(words).into_iter().collect();
    let reader = Reader::new(cluster, words, day);
    let mut all: Vec<Someone> = cluster
        .members_on(day)
        .map(|member| reader.member(member))
        .collect();
    // Through a member that has left nobody is reached any more, unless they sit or speak elsewhere.
    let here = |person: &&Person| {
        let of = person
            .member
            .as_ref()
            .and_then(|it| cluster.members.get(it));
        of.is_none_or(|it| it.belongs_on(day))
            || reader.of_person.contains_key(&person.id)
            || reader.speaks_for.contains_key(&person.id)
    };
    let people = cluster.people.values().filter(here);
    all.extend(people.map(|person| reader.person(person)));
    Everyone {
        all,
        fillers: set(words.anyone_fillers()),
        speaks: set(words.anyone_speak_words()),
        us: set(words.anyone_us_words()),
    }
}

struct Reader<'c> {
    cluster: &'c Cluster,
    words: Words,
    of_member: BTreeMap<&'c Id<Member>, Vec<&'c Seat>>,
    of_person: BTreeMap<&'c Id<Person>, Vec<&'c Seat>>,
    /// For whom each person speaks: the member, and whether in its stead alone.
    speaks_for: BTreeMap<&'c Id<Person>, Vec<(&'c Member, bool)>>,
    for_us: Vec<(Id<Person>, ContactLevel)>,
}

impl<'c> Reader<'c> {
    fn new(cluster: &'c Cluster, words: Words, day: Date) -> Self {
        let mut reader = Self {
            cluster,
            words,
            of_member: BTreeMap::new(),
            of_person: BTreeMap::new(),
            speaks_for: BTreeMap::new(),
            for_us: Vec::new(),
        };
        for seat in in_order(&cluster.seats) {
            if !cluster.is_held_on(seat, day) {
                continue;
            }
            if let Some(member) = &seat.member {
                reader.of_member.entry(member).or_default().push(seat);
            }
            if let Some(person) = &seat.person {
                reader.of_person.entry(person).or_default().push(seat);
            }
        }
        for member in cluster.members_on(day) {
            for (person, deputy) in [(&member.representative, false), (&member.deputy, true)] {
                if let Some(person) = person {
                    let of = reader.speaks_for.entry(person).or_default();
                    of.push((member, deputy));
                }
            }
        }
        for level in ContactLevel::SHIPPED {
            let speakers = speaking::speakers(cluster, level, day);
            let speakers = speakers.into_iter();
            reader
                .for_us
                .extend(speakers.map(|it| (it.person, level.clone())));
        }
        reader
    }

    fn member(&self, member: &Member) -> Someone {
        let words = self.words;
        let mut someone = someone(member.id.as_str(), "member", &member.name);
        for tag in &member.know_how {
            someone.knows(format!("{}: {tag}", words.members_know_how()));
        }
        if let Some(activity) = &member.activity {
            someone.knows(format!("{}: {activity}", words.members_activity()));
        }
        if let Some(town) = &member.town {
            someone.knows(format!("{}: {town}", words.members_town()));
        }
        let seats = self.of_member.get(&member.id);
        self.seats(&mut someone, seats.map_or(&[], Vec::as_slice));
        for project in self.cluster.projects.values() {
            if project.lead_member.as_ref() == Some(&member.id) {
                someone.knows(words.ask_leads("", &project.title).trim().to_owned());
            }
        }
        if let Some(name) = self.cluster.person_name(member.representative.as_ref()) {
            let said = words.anyone_represented(name);
            someone.fact(said.clone(), true, false);
            someone.through = said;
        }
        someone
    }

    fn person(&self, person: &Person) -> Someone {
        let words = self.words;
        let mut someone = someone(person.id.as_str(), "person", &person.name);
        if let Some(role) = &person.role {
            someone.knows(role.clone());
        }
        for (id, level) in &self.for_us {
            if *id == person.id {
                let level = words.contact_level(level.as_str()).into_owned();
                someone.fact(words.anyone_speaks_us(level), true, true);
            }
        }
        let of = self.speaks_for.get(&person.id);
        for (member, deputy) in of.into_iter().flatten() {
            let said = if *deputy {
                words.anyone_deputy(&member.name)
            } else {
                words.anyone_speaks(&member.name)
            };
            if someone.through.is_empty() {
                said.clone_into(&mut someone.through);
            }
            someone.fact(said, true, false);
        }
        let seats = self.of_person.get(&person.id);
        self.seats(&mut someone, seats.map_or(&[], Vec::as_slice));
        for project in self.cluster.projects.values() {
            if project.responsible.as_ref() == Some(&person.id) {
                let said = words.ask_responsible("", &project.title);
                someone.knows(said.trim().to_owned());
            }
        }
        someone
    }

    /// Where somebody sits, and what the body does: its service, its competence.
    fn seats(&self, someone: &mut Someone, seats: &[&Seat]) {
        for seat in seats {
            let Some(body) = self.cluster.bodies.get(&seat.body) else {
                continue;
            };
            if !someone.sits_in.contains(&body.name) {
                someone.sits_in.push(body.name.clone());
            }
            let role = seat.role.as_ref();
            let role = role.map(|it| self.words.seat_role(it.as_str()).into_owned());
            let mut said = match role {
                Some(role) => format!("{role}, {}", body.name),
                None => body.name.clone(),
            };
            let does = self.does(body);
            if !does.is_empty() {
                said = format!("{said} ({})", does.join(", "));
            }
            someone.knows(said);
        }
    }

    fn does(&self, body: &Body) -> Vec<String> {
        let service = body.service.as_ref();
        let service = service.and_then(|it| self.cluster.services.get(it));
        let competence = body.competence.as_ref();
        let competence = competence
            .or_else(|| service?.competence.as_ref())
            .and_then(|it| self.cluster.competences.get(it));
        let names = [
            competence.map(|it| it.name.clone()),
            service.map(|it| it.name.clone()),
        ];
        names.into_iter().flatten().collect()
    }
}

fn someone(id: &str, kind: &'static str, name: &str) -> Someone {
    Someone {
        id: id.to_owned(),
        kind,
        name: name.to_owned(),
        sits_in: Vec::new(),
        through: String::new(),
        facts: Vec::new(),
        named: plain_words(name),
    }
}

impl Someone {
    fn knows(&mut self, text: String) {
        self.fact(text, false, false);
    }

    fn fact(&mut self, text: String, speaks: bool, us: bool) {
        self.facts.push(Fact {
            words: plain_words(&text),
            text,
            speaks,
            us,
        });
    }
}

impl Everyone {
    /// Who answers a question, the best first. Nothing is answered to a question without a word that
    /// anybody could be known for.
    #[must_use]
    pub fn asked(&self, question: &str, most: usize) -> Vec<Found> {
        let mut wanted = plain_words(question);
        let speaks = wanted.iter().any(|it| self.speaks.contains(it));
        let us = speaks && wanted.iter().any(|it| self.us.contains(it));
        wanted.retain(|it| !self.fillers.contains(it) && !self.speaks.contains(it));
        if us {
            wanted.retain(|it| !self.us.contains(it));
        }
        let too_short = wanted.iter().all(|it| it.chars().count() < 3);
        if too_short && !us {
            return Vec::new();
        }
        let mut found: Vec<(usize, Found)> = self
            .all
            .iter()
            .filter_map(|someone| someone.answers(&wanted, speaks, us))
            .collect();
        sorting::by_key(&mut found, |(missed, _)| *missed);
        found.into_iter().take(most).map(|it| it.1).collect()
    }
}

impl Someone {
    /// Whether what is known holds all words. The fewer facts it takes, and the fewer words that fit
    /// only by their beginning, the better.
    fn answers(&self, wanted: &[String], speaks: bool, us: bool) -> Option<(usize, Found)> {
        let facts: Vec<&Fact> = self
            .facts
            .iter()
            .filter(|it| (!speaks || it.speaks) && (!us || it.us))
            .collect();
        let mut reasons: Vec<&Fact> = if us { facts.clone() } else { Vec::new() };
        if us && facts.is_empty() {
            return None;
        }
        let mut cost = 0;
        for word in wanted {
            let fit = |known: &[String]| known.iter().filter_map(|it| fits(it, word)).min();
            let by_fact = facts
                .iter()
                .filter_map(|fact| Some((fit(&fact.words)?, *fact)))
                .min_by_key(|it| it.0);
            match (by_fact, fit(&self.named)) {
                (Some((far, fact)), _) => {
                    cost += far;
                    if !reasons.contains(&fact) {
                        reasons.push(fact);
                    }
                }
                (None, Some(far)) => cost += far,
                (None, None) => return None,
            }
        }
        // By the name alone is the business of the search for names.
        if reasons.is_empty() {
            return None;
        }
        let found = Found {
            id: self.id.clone(),
            kind: self.kind,
            name: self.name.clone(),
            reasons: reasons.iter().map(|it| it.text.clone()).collect(),
            through: self.through.clone(),
            sits_in: self.sits_in.clone(),
        };
        Some((cost * 4 + reasons.len(), found))
    }
}

/// How far a known word is from a wanted one: nought where it is the word or begins with it; more
/// where both begin alike, as forms of one word do. `None` where they are two words.
fn fits(known: &str, wanted: &str) -> Option<usize> {
    if known.starts_with(wanted) {
        return Some(usize::from(known.len() != wanted.len()));
    }
    let alike = known
        .bytes()
        .zip(wanted.bytes())
        .take_while(|(a, b)| a == b)
        .count();
    let longest = known.len().max(wanted.len());
    let stem = alike >= 5 && alike * 10 >= longest * 6;
    // Towns lose a vowel: Čačak, u Čačku.
    let ending = known.len() == wanted.len() && longest >= 5 && alike + 2 >= longest;
    (stem || ending).then_some(2 + longest - alike)
}
