//! What the organisation chart says of an organisation: its bodies as cards and its channels as
//! lines, in the reader's language.
//!
//! - here: the cards and the lines
//! - [`article`]: a text in headings, sentences and lists
//! - [`ask`]: questions to the chart, and their answers
//! - [`colours`]: cards coloured by what they have in common
//! - [`evidence`]: what the records show for a cluster label
//! - [`minutes`]: the minutes of a meeting
//! - [`invitation`]: the invitation to a meeting
//! - [`outside`]: whom the organisation talks to, as quiet cards
//! - [`part`]: one body with those under it
//! - [`progress`]: the way of a goal as a small plot
//! - [`public_page`]: what an organisation tells everybody on its web site
//! - [`report`]: the report for everybody
//! - [`serving`]: what serves what, from the vision to the work
//! - [`since`]: what happened since a body last met
//! - [`table`]: the same, one body a row
//! - [`walk`]: what each scene of a walk through the chart lights up
//! - [`wall`]: what each scene of a presentation says
//!
//! It stands between the records and the chart, so that page, export and command line say and draw
//! the same. Knows no screen and no file; the day and the findings come in as arguments.

pub mod article;
pub mod ask;
pub mod colours;
pub mod compare;
pub mod evidence;
pub mod invitation;
pub mod minutes;
pub mod outside;
pub mod part;
pub mod progress;
pub mod public_page;
pub mod report;
pub mod serving;
pub mod since;
pub mod table;
pub mod walk;
pub mod wall;

use std::collections::{BTreeMap, BTreeSet};

use crate::chart::{CardLine, ChartBody, ChartChannel, Right, SeatMark, SeatState, Tone};
use crate::domain::cluster::Cluster;
use crate::domain::findings::{Check, Finding};
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::plain::plain;
use crate::domain::roster::in_order;
use crate::domain::rules::{Quorum, QuorumBase, RuleCard};
use crate::domain::sorting::Gather as _;
use crate::domain::structure::{Body, Channel, Seat};
use crate::domain::vocabulary::{self, BodyType, ChannelType, SeatRole};
use crate::words::{Formats as _, PlainFormats, Words, findings as said};

/// The roles that a card names, in the order in which people ask for them.
const NAMED_ROLES: [SeatRole; 4] = [
    SeatRole::Chair,
    SeatRole::Lead,
    SeatRole::Catalyst,
    SeatRole::Coordinator,
];

/// Terms that end within so many days are said.
const SOON: i32 = 180;

/// A rule of composition longer than this is a paragraph, not a word over the name.
const LONGEST_COMPOSITION: usize = 36;

/// Every body as a card.
#[must_use]
pub fn bodies(cluster: &Cluster, words: Words, day: Date, findings: &[Finding]) -> Vec<ChartBody> {
    let seats = cluster.seats_by_body();
    let mut troubles: BTreeMap<&str, Vec<Check>> = BTreeMap::new();
    for finding in findings {
        // The first record is the one that a finding is about.
        if let Some(record) = finding.records.first() {
            troubles
                .entry(record.as_str())
                .or_default()
                .push(finding.check);
        }
    }
    let rules = rules(cluster);
    in_order(&cluster.bodies)
        .into_iter()
        .enumerate()
        .map(|(order, body)| {
            let painter = Painter {
                cluster,
                words,
                day,
                body,
                seats: seats.get(&body.id).map_or(&[][..], Vec::as_slice),
                troubles: troubles
                    .get(body.id.as_str())
                    .map_or(&[][..], Vec::as_slice),
                rule: rules.get(&body.id).copied(),
            };
            painter.card(order)
        })
        .collect()
}

/// The rule card by which each body meets: the one that most of its own votes were held by, else
/// one that bears the body's name or that of its kind. Cards without a quorum and those for votes
/// between meetings say nothing of a meeting.
fn rules(cluster: &Cluster) -> BTreeMap<&Id<Body>, &RuleCard> {
    let meets = |card: &&RuleCard| card.circular != Some(true) && card.quorum.is_some();
    let mut used: BTreeMap<&Id<Body>, BTreeMap<&Id<RuleCard>, usize>> = BTreeMap::new();
    for poll in cluster.polls.values() {
        if let (Some(body), Some(rule)) = (&poll.body, &poll.rule)
            && cluster.rule_cards.get(rule).as_ref().is_some_and(meets)
        {
            *used.entry(body).or_default().entry(rule).or_default() += 1;
        }
    }
    let named: Vec<(String, &RuleCard)> = in_order(&cluster.rule_cards)
        .into_iter()
        .filter(meets)
        .map(|card| (plain(&card.name), card))
        .filter(|(name, _)| !name.trim().is_empty())
        .collect();
    let rule_of = |body: &Body| {
        let often = used.get(&body.id).and_then(|rules| {
            let most = rules.iter().max_by_key(|(_, count)| **count)?;
            cluster.rule_cards.get(*most.0)
        });
        often.or_else(|| {
            let own = plain(&body.name);
            let bears = |(name, _): &&(String, &RuleCard)| own.contains(name.as_str());
            named.iter().find(bears).map(|(_, card)| *card)
        })
    };
    cluster
        .bodies
        .values()
        .filter_map(|body| Some((&body.id, rule_of(body)?)))
        .collect()
}

/// The style of the line to a body that lends the coordinator without standing above: a second
/// parent.
pub const SECOND_PARENT: &str = "second-parent";

/// Every channel as a line, and a line from every second parent.
#[must_use]
pub fn channels(cluster: &Cluster, words: Words) -> Vec<ChartChannel> {
    let channels = in_order(&cluster.channels).into_iter();
    let mut lines: Vec<ChartChannel> = channels
        .map(|channel| ChartChannel {
            id: channel.id.to_string(),
            from: channel.from.to_string(),
            to: channel.to.to_string(),
            style: channel.channel_type.to_string(),
            label: label(channel, words),
            fate: None,
        })
        .collect();
    let said: BTreeSet<(&Id<Body>, &Id<Body>)> = cluster
        .channels
        .values()
        .filter(|it| it.channel_type == ChannelType::Coordinates)
        .map(|it| (&it.from, &it.to))
        .gathered();
    for body in in_order(&cluster.bodies) {
        if let Some(lends) = &body.coordinator_body
            && body.parent.as_ref() != Some(lends)
            && *lends != body.id
            && cluster.bodies.contains_key(lends)
            && !said.contains(&(lends, &body.id))
        {
            lines.push(ChartChannel {
                id: format!("{SECOND_PARENT}:{}", body.id),
                from: lends.to_string(),
                to: body.id.to_string(),
                style: SECOND_PARENT.to_owned(),
                label: words.portrait_second_parent().to_owned(),
                fate: None,
            });
        }
    }
    lines
}

fn label(channel: &Channel, words: Words) -> String {
    let verb = words.channel(channel.channel_type.as_str());
    match channel.subject.as_deref().map(str::trim) {
        Some(subject) if !subject.is_empty() => format!("{verb}: {subject}"),
        _ => verb.into_owned(),
    }
}

/// One body and what is needed to say what it is.
struct Painter<'a> {
    cluster: &'a Cluster,
    words: Words,
    day: Date,
    body: &'a Body,
    seats: &'a [&'a Seat],
    troubles: &'a [Check],
    /// The rule card by which it meets.
    rule: Option<&'a RuleCard>,
}

impl Painter<'_> {
    fn card(&self, order: usize) -> ChartBody {
        let marks = self.marks();
        ChartBody {
            order,
            kind_line: self.kind_line(),
            lines: self.lines(),
            seat_line: self.seat_line(&marks),
            weights: self.weights(&marks),
            seats: marks,
            outside: self.body.body_type == Some(BodyType::External),
            flagged: !self.troubles.is_empty(),
            note: self.note(),
            ..ChartBody::named(
                self.body.id.as_str(),
                self.body.parent.as_ref().map(ToString::to_string),
                self.body.name.as_str(),
            )
        }
    }

    /// What kind of body it is: of the assembly, that it decides in the last instance (H8); of a
    /// council, who it is made of (H16); else its type, unless the name says it already.
    fn kind_line(&self) -> Option<String> {
        let body_type = self.body.body_type.as_ref()?;
        if *body_type == BodyType::Assembly && self.body.parent.is_none() {
            return Some(self.words.portrait_supreme().to_owned());
        }
        let made_of = self.body.composition_rule.as_deref().map(str::trim);
        let made_of = made_of
            .filter(|rule| !rule.is_empty() && rule.chars().count() <= LONGEST_COMPOSITION)
            .filter(|_| body_type.is_council());
        if let Some(made_of) = made_of {
            return Some(made_of.to_owned());
        }
        let kind = self.words.body_type(body_type.as_str());
        let said = self.body.name.to_lowercase().contains(&kind.to_lowercase());
        (!said).then(|| kind.into_owned())
    }

    /// A finding that no line of the card tells is named at its foot.
    fn note(&self) -> Option<String> {
        let told = |check: &Check| {
            matches!(
                check,
                Check::GroupCoordinator
                    | Check::CouncilPresidentVacant
                    | Check::CatalystMustBeInternal
            )
        };
        let untold = self.troubles.iter().find(|check| !told(check))?;
        // Who leads a group from outside is most often the outsider among its members, too.
        let implied = *untold == Check::GroupInternalMembersOnly
            && self.troubles.contains(&Check::CatalystMustBeInternal);
        (!implied).then(|| said::title(self.words, *untold).to_owned())
    }

    fn lines(&self) -> Vec<CardLine> {
        let mut lines = Vec::new();
        if self.body.body_type == Some(BodyType::Assembly) && !self.body.duties.is_empty() {
            let duties: Vec<&str> = self
                .body
                .duties
                .iter()
                .take(2)
                .map(String::as_str)
                .collect();
            lines.push(CardLine {
                label: String::new(),
                value: duties.join(", "),
                tone: Tone::Normal,
            });
        }
        for role in &NAMED_ROLES {
            lines.extend(self.role_line(role));
            if *role == SeatRole::Catalyst {
                lines.extend(self.outside_class());
            }
        }
        if let Some(operator) = &self.body.operator {
            lines.push(CardLine {
                label: self.words.portrait_operator().to_owned(),
                value: operator.clone(),
                tone: Tone::Normal,
            });
        }
        self.terms(&mut lines);
        lines
    }

    /// Terms that are over, and those that end soon: the body's own, and those of who leads it.
    fn terms(&self, lines: &mut Vec<CardLine>) {
        let (words, formats) = (self.words, PlainFormats::new(self.words.lang()));
        let mut say = |label: &str, to: Date| {
            let over = to < self.day;
            let soon = to.since(self.day).is_ok_and(|left| left.get_days() <= SOON);
            if !over && !soon {
                return;
            }
            let date = formats.date(to);
            let term = if over {
                words.portrait_term_over(date)
            } else {
                words.portrait_term_ends(date)
            };
            lines.push(CardLine {
                label: label.to_owned(),
                value: term,
                tone: if over { Tone::Warning } else { Tone::Normal },
            });
        };
        if let Some(to) = self.body.term_to {
            say("", to);
        }
        for role in &NAMED_ROLES {
            let seats = || self.seats.iter().filter(|it| it.has_role(role));
            // A role that somebody holds today is not over, whoever held it before.
            let held = seats().find(|it| self.cluster.is_held_on(it, self.day));
            let last = held.or_else(|| seats().max_by_key(|it| it.to));
            let to = last
                .and_then(|it| it.to)
                .filter(|to| Some(*to) != self.body.term_to);
            if let Some(to) = to {
                say(&words.seat_role(role.as_str()), to);
            }
        }
    }

    /// The votes of each mark, where any has more than one.
    fn weights(&self, marks: &[SeatMark]) -> Vec<u32> {
        let mut weights: Vec<u32> = self.places().map(|seat| seat.weight.unwrap_or(1)).collect();
        if self.is_everyone() || weights.iter().all(|weight| *weight == 1) {
            return Vec::new();
        }
        weights.resize(marks.len(), 1);
        weights
    }

    /// The body's own places that are held today or vacant.
    fn places(&self) -> impl Iterator<Item = &Seat> {
        let seats = self.seats.iter().copied();
        seats.filter(|seat| is_place(seat) && holds(seat, self.day))
    }

    /// Who holds a role; a role that is missed is named as vacant.
    fn role_line(&self, role: &SeatRole) -> Option<CardLine> {
        let holders: Vec<&str> = self
            .seats
            .iter()
            .filter(|seat| seat.has_role(role) && self.cluster.is_held_on(seat, self.day))
            .filter_map(|seat| self.cluster.holder(seat))
            .collect();
        let missed = self.troubles.iter().any(|check| {
            matches!(
                (check, role),
                (Check::GroupCoordinator, SeatRole::Coordinator)
                    | (Check::CouncilPresidentVacant, SeatRole::Chair)
            )
        });
        let value = match (holders.is_empty(), missed) {
            (false, _) => holders.join(", "),
            (true, true) => self.words.seat_vacant().to_owned(),
            (true, false) => return None,
        };
        Some(CardLine {
            label: self.words.seat_role(role.as_str()).into_owned(),
            value,
            tone: if missed { Tone::Warning } else { Tone::Normal },
        })
    }

    /// The class of a catalyst that comes from outside (H30).
    fn outside_class(&self) -> Option<CardLine> {
        if !self.troubles.contains(&Check::CatalystMustBeInternal) {
            return None;
        }
        let class = self
            .seats
            .iter()
            .filter(|seat| seat.has_role(&SeatRole::Catalyst))
            .find_map(|seat| {
                let person = seat
                    .person
                    .as_ref()
                    .and_then(|it| self.cluster.people.get(it));
                let member = seat.member.as_ref().or_else(|| person?.member.as_ref())?;
                let member = self.cluster.members.get(member)?;
                let class = self.cluster.class_on(member, self.day)?;
                (!class.vote).then_some(class.name.as_str())
            });
        Some(CardLine {
            label: String::new(),
            value: class
                .unwrap_or_else(|| said::title(self.words, Check::CatalystMustBeInternal))
                .to_owned(),
            tone: Tone::Warning,
        })
    }

    /// How many must be in the room by the first rule card that sets a quorum for meetings.
    fn quorum(&self, voting: usize) -> Option<usize> {
        let quorum = in_order(&self.cluster.rule_cards)
            .into_iter()
            .filter(|card| card.circular != Some(true))
            .find_map(|card| card.quorum.as_ref())?;
        if quorum.base != QuorumBase::Voting {
            return None;
        }
        needed(quorum, voting)
    }

    /// How many must be in the room by the body's own rule card, in seats or in votes.
    fn own_quorum(&self, marks: &[SeatMark], weights: &[u32]) -> Option<usize> {
        let quorum = self.rule?.quorum.as_ref()?;
        let votes = |at: usize| weights.get(at).map_or(1, |it| *it as usize);
        let voting =
            |mark: &SeatMark| mark.right == Right::Votes && mark.state == SeatState::Filled;
        let base = match quorum.base {
            QuorumBase::Seats => marks.len(),
            QuorumBase::Voting => marks.iter().filter(|mark| voting(mark)).count(),
            QuorumBase::Weights => marks
                .iter()
                .enumerate()
                .filter(|(_, mark)| voting(mark))
                .map(|(at, _)| votes(at))
                .sum(),
            QuorumBase::Other(_) => return None,
        };
        if base == 0 {
            None
        } else {
            needed(quorum, base)
        }
    }

    /// Whether the card draws the seats of all members: an assembly lists nobody.
    fn is_everyone(&self) -> bool {
        self.body.body_type == Some(BodyType::Assembly)
            && !self.seats.iter().any(|seat| seat.member.is_some())
    }

    fn marks(&self) -> Vec<SeatMark> {
        if self.is_everyone() {
            let (voting, consulting) = self.cluster.count_rights(self.day);
            let filled = |right| SeatMark {
                right,
                state: SeatState::Filled,
            };
            let voting = std::iter::repeat_n(filled(Right::Votes), voting);
            return voting
                .chain(std::iter::repeat_n(filled(Right::Consults), consulting))
                .collect();
        }
        let mut marks: Vec<SeatMark> = self
            .places()
            .map(|seat| SeatMark {
                right: right(&self.cluster.right_of_seat_on(seat, self.day)),
                state: if self.cluster.is_held_on(seat, self.day) {
                    SeatState::Filled
                } else {
                    SeatState::Vacant
                },
            })
            .collect();
        // Places that the rules provide and nobody has been given are vacant.
        let provided = self.body.seats.map_or(0, |seats| seats.min(MOST_PROVIDED));
        let vacant = usize::try_from(provided)
            .unwrap_or_default()
            .saturating_sub(marks.len());
        let vacancy = SeatMark {
            right: Right::Votes,
            state: SeatState::Vacant,
        };
        marks.extend(std::iter::repeat_n(vacancy, vacant));
        marks
    }

    fn seat_line(&self, marks: &[SeatMark]) -> String {
        let words = self.words;
        let vacant = marks
            .iter()
            .filter(|mark| mark.state == SeatState::Vacant)
            .count();
        let taken = marks.len() - vacant;
        if self.is_everyone() {
            let (voting, consulting) = self.cluster.count_rights(self.day);
            let rights = match (voting, consulting) {
                (0, 0) => return String::new(),
                (_, 0) => words.portrait_rights_voting(voting),
                _ => words.portrait_rights(voting, consulting),
            };
            return match self.quorum(voting).filter(|_| voting > 0) {
                Some(needed) => format!("{rights} · {}", words.portrait_quorum(needed)),
                None => rights,
            };
        }
        let council = self
            .body
            .body_type
            .as_ref()
            .is_some_and(BodyType::is_council);
        let weights = self.weights(marks);
        let filled = if marks.is_empty() {
            String::new()
        } else if vacant > 0 || self.body.seats.is_some() || council {
            words.x_of_y(taken, marks.len())
        } else if self.body.body_type == Some(BodyType::Management) {
            words.portrait_people(taken)
        } else {
            // The marks can be counted.
            String::new()
        };
        let votes = (!weights.is_empty()).then(|| {
            let held = marks.iter().zip(&weights);
            let held = held
                .filter(|(mark, _)| mark.right == Right::Votes && mark.state == SeatState::Filled);
            let votes: usize = held.map(|(_, weight)| *weight as usize).sum();
            words.portrait_votes(votes)
        });
        let quorum = self.own_quorum(marks, &weights);
        let parts = [
            Some(filled),
            votes,
            quorum.map(|needed| words.portrait_quorum(needed)),
        ];
        let parts: Vec<String> = parts
            .into_iter()
            .flatten()
            .filter(|it| !it.is_empty())
            .collect();
        parts.join(" · ")
    }
}

/// Whether a seat is held on the day: terms that have not begun or are over do not count.
fn holds(seat: &Seat, day: Date) -> bool {
    seat.from.is_none_or(|from| from <= day) && seat.to.is_none_or(|to| day <= to)
}

/// How many a quorum asks for of a base.
fn needed(quorum: &Quorum, base: usize) -> Option<usize> {
    let (num, den) = (
        u64::from(quorum.fraction.num),
        u64::from(quorum.fraction.den),
    );
    let share = u64::try_from(base).ok()?.checked_mul(num)?;
    let needed = if quorum.strict {
        share.checked_div(den)? + 1
    } else {
        share
            .checked_add(den.checked_sub(1)?)?
            .checked_div(den)?
            .max(1)
    };
    usize::try_from(needed).ok()
}

/// A coordinator from the office helps; one who is a member of the group has a place in it.
fn is_place(seat: &Seat) -> bool {
    seat.member.is_some() || seat.role.as_ref().is_none_or(SeatRole::is_place)
}

/// A body with more seats than this is a typing error, not a reason to draw them.
const MOST_PROVIDED: u32 = 10_000;

fn right(right: &vocabulary::Right) -> Right {
    match right {
        vocabulary::Right::Vote => Right::Votes,
        vocabulary::Right::Consult => Right::Consults,
        _ => Right::Observes,
    }
}
