//! What the organisation chart says of an organisation: its bodies as cards and its channels as
//! lines, in the reader's language.
//!
//! It stands between the records and the chart, so that page, export and command line say and draw
//! the same. Knows no screen and no file; the day and the findings come in as arguments.

use std::collections::BTreeMap;

use crate::chart::{CardLine, ChartBody, ChartChannel, Right, SeatMark, SeatState, Tone};
use crate::domain::cluster::Cluster;
use crate::domain::findings::{Check, Finding};
use crate::domain::measure::Date;
use crate::domain::roster::in_order;
use crate::domain::structure::{Body, Channel, Seat};
use crate::domain::vocabulary::{self, BodyType, SeatRole};
use crate::words::{Words, findings as said};

/// The roles that a card names, in the order in which people ask for them.
const NAMED_ROLES: [SeatRole; 5] = [
    SeatRole::Chair,
    SeatRole::DeputyChair,
    SeatRole::Lead,
    SeatRole::Catalyst,
    SeatRole::Coordinator,
];

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
            };
            painter.card(order)
        })
        .collect()
}

/// Every channel as a line.
#[must_use]
pub fn channels(cluster: &Cluster, words: Words) -> Vec<ChartChannel> {
    in_order(&cluster.channels)
        .into_iter()
        .map(|channel| ChartChannel {
            id: channel.id.to_string(),
            from: channel.from.to_string(),
            to: channel.to.to_string(),
            style: channel.channel_type.to_string(),
            label: label(channel, words),
        })
        .collect()
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
}

impl Painter<'_> {
    fn card(&self, order: usize) -> ChartBody {
        let marks = self.marks();
        ChartBody {
            order,
            kind_line: self.kind_line(),
            lines: self.lines(),
            seat_line: self.seat_line(&marks),
            seats: marks,
            flagged: !self.troubles.is_empty(),
            note: self
                .troubles
                .first()
                .map(|check| said::title(self.words, *check).to_owned()),
            ..ChartBody::named(
                self.body.id.as_str(),
                self.body.parent.as_ref().map(ToString::to_string),
                self.body.name.as_str(),
            )
        }
    }

    /// The type of the body, unless the name says it already.
    fn kind_line(&self) -> Option<String> {
        let kind = self.words.body_type(self.body.body_type.as_ref()?.as_str());
        let said = self.body.name.to_lowercase().contains(&kind.to_lowercase());
        (!said).then(|| kind.into_owned())
    }

    fn lines(&self) -> Vec<CardLine> {
        let mut lines: Vec<CardLine> = NAMED_ROLES
            .iter()
            .filter_map(|role| self.role_line(role))
            .collect();
        if let Some(operator) = &self.body.operator {
            lines.push(CardLine {
                label: self.words.portrait_operator().to_owned(),
                value: operator.clone(),
                tone: Tone::Normal,
            });
        }
        lines
    }

    /// Who holds a role; a role that is missed is named as vacant.
    fn role_line(&self, role: &SeatRole) -> Option<CardLine> {
        let holders: Vec<&str> = self
            .seats
            .iter()
            .filter(|seat| seat.has_role(role) && self.holds(seat))
            .filter_map(|seat| self.cluster.holder(seat))
            .collect();
        let missed = self.troubles.iter().any(|check| {
            matches!(
                (check, role),
                (Check::GroupCoordinator, SeatRole::Coordinator)
                    | (Check::CouncilPresidentVacant, SeatRole::Chair)
            )
        });
        let improper =
            *role == SeatRole::Catalyst && self.troubles.contains(&Check::CatalystMustBeInternal);
        let value = match (holders.is_empty(), missed) {
            (false, _) => holders.join(", "),
            (true, true) => self.words.seat_vacant().to_owned(),
            (true, false) => return None,
        };
        Some(CardLine {
            label: self.words.seat_role(role.as_str()).into_owned(),
            value,
            tone: if missed || improper {
                Tone::Warning
            } else {
                Tone::Normal
            },
        })
    }

    /// Whether a seat is held on the day: terms that have not begun or are over do not count.
    fn holds(&self, seat: &Seat) -> bool {
        seat.from.is_none_or(|from| from <= self.day) && seat.to.is_none_or(|to| self.day <= to)
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
            .seats
            .iter()
            .filter(|seat| is_place(seat) && self.holds(seat))
            .map(|seat| SeatMark {
                right: right(&self.cluster.right_of_seat(seat)),
                state: if seat.is_vacant() {
                    SeatState::Vacant
                } else {
                    SeatState::Filled
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
            return match consulting {
                0 => words.portrait_rights_voting(voting),
                _ => words.portrait_rights(voting, consulting),
            };
        }
        if marks.is_empty() {
            String::new()
        } else if vacant > 0 || self.body.seats.is_some() {
            words.seats_taken(marks.len(), taken)
        } else if self.seats.iter().any(|seat| seat.member.is_some()) {
            words.portrait_members(taken)
        } else {
            words.portrait_people(taken)
        }
    }
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
