//! Whom the organisation talks to outside (S16, S17, H26, H27): quiet cards apart from the bodies,
//! each with a line from the body that speaks to it.

use std::collections::{BTreeMap, BTreeSet};

use crate::chart::{CardLine, ChartBody, ChartChannel, Tone};
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::membership::Person;
use crate::domain::roster::in_order;
use crate::domain::sorting::Gather as _;
use crate::domain::structure::Body;
use crate::domain::vocabulary::{BodyType, ContactLevel};
use crate::words::Words;

/// Ids of these cards begin so; no record has such an id by itself.
const OUTSIDE: &str = "outside:";
/// So many names of people stand on a card.
const NAMED: usize = 3;

/// An institution outside, with what was said to it.
#[derive(Default)]
struct Party<'a> {
    people: BTreeSet<&'a str>,
    /// Who speaks, how, and about what.
    talks: BTreeSet<(&'a str, &'static str, &'a str)>,
}

/// Whether there is anybody outside to be drawn.
#[must_use]
pub fn any(cluster: &Cluster) -> bool {
    !cluster.contacts.is_empty()
        || cluster.advocacies.values().any(|it| it.addressee.is_some())
        || cluster.bodies.values().any(is_outside)
}

fn is_outside(body: &Body) -> bool {
    body.body_type == Some(BodyType::External)
}

/// Adds whom the records name as outside.
pub fn add(
    bodies: &mut Vec<ChartBody>,
    channels: &mut Vec<ChartChannel>,
    cluster: &Cluster,
    words: Words,
) {
    let parties = parties(cluster);
    if parties.is_empty() {
        return;
    }
    let first = bodies.len();
    bodies.push(ChartBody {
        order: first,
        outside: true,
        ..ChartBody::named(OUTSIDE, None, words.portrait_outside())
    });
    for (at, (name, party)) in parties.into_iter().enumerate() {
        let id = format!("{OUTSIDE}{name}");
        let people = party.people.into_iter().take(NAMED);
        bodies.push(ChartBody {
            order: first + at + 1,
            outside: true,
            lines: people
                .map(|person| CardLine {
                    label: String::new(),
                    value: person.to_owned(),
                    tone: Tone::Normal,
                })
                .collect(),
            ..ChartBody::named(&id, Some(OUTSIDE.to_owned()), name)
        });
        // One line a body and kind: what was talked about is told once, if it was one thing.
        let mut said: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
        for (from, style, subject) in party.talks {
            said.entry((from, style)).or_default().push(subject);
        }
        for ((from, style), subjects) in said {
            let verb = words.channel(style);
            channels.push(ChartChannel {
                id: format!("{OUTSIDE}{from}:{style}:{name}"),
                from: from.to_owned(),
                to: id.clone(),
                style: style.to_owned(),
                label: match subjects.as_slice() {
                    [only] if !only.is_empty() => format!("{verb}: {only}"),
                    _ => verb.into_owned(),
                },
                fate: None,
            });
        }
    }
}

/// Takes away everything outside that nothing inside stands under.
pub fn remove(bodies: &mut Vec<ChartBody>, channels: &mut Vec<ChartChannel>) {
    let inside = bodies.iter().filter(|body| !body.outside);
    let above: BTreeSet<String> = inside.filter_map(|it| it.parent.clone()).gathered();
    bodies.retain(|body| !body.outside || above.contains(&body.id));
    let there: BTreeSet<&str> = bodies.iter().map(|body| body.id.as_str()).gathered();
    channels.retain(|it| there.contains(it.from.as_str()) && there.contains(it.to.as_str()));
}

fn parties(cluster: &Cluster) -> BTreeMap<&str, Party<'_>> {
    let mut parties: BTreeMap<&str, Party<'_>> = BTreeMap::new();
    for contact in cluster.contacts.values() {
        let institution = filled(contact.institution.as_deref());
        let party = parties
            .entry(institution.unwrap_or(&contact.name))
            .or_default();
        if institution.is_some() && !contact.name.trim().is_empty() {
            party.people.insert(&contact.name);
        }
        let speaks = contact.speaker.as_ref().and_then(|it| seat_of(cluster, it));
        let speaks = speaks.or_else(|| speaker(cluster, contact.level.as_ref()));
        if let Some(body) = speaks {
            let subject = filled(contact.subject.as_deref()).unwrap_or_default();
            party.talks.insert((body.as_str(), "represents", subject));
        }
    }
    for advocacy in cluster.advocacies.values() {
        let Some(addressee) = filled(advocacy.addressee.as_deref()) else {
            continue;
        };
        let party = parties.entry(addressee).or_default();
        if let Some(body) = speaker(cluster, Some(&ContactLevel::Strategic)) {
            let talk = (body.as_str(), "proposes", advocacy.subject.as_str());
            party.talks.insert(talk);
        }
    }
    parties.remove("");
    parties
}

fn filled(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

/// The body for which a person speaks: the first one in which it sits.
fn seat_of<'a>(cluster: &'a Cluster, person: &Id<Person>) -> Option<&'a Id<Body>> {
    let mut seats = in_order(&cluster.seats).into_iter();
    seats
        .find(|seat| seat.person.as_ref() == Some(person))
        .map(|seat| &seat.body)
}

/// Who speaks at a level: on strategy the council, in operative talks the office (H26, H27).
fn speaker<'a>(cluster: &'a Cluster, level: Option<&ContactLevel>) -> Option<&'a Id<Body>> {
    let bodies = in_order(&cluster.bodies);
    let first = |wanted: &dyn Fn(&BodyType) -> bool| {
        let found = bodies
            .iter()
            .find(|it| it.body_type.as_ref().is_some_and(wanted));
        found.map(|body| &body.id)
    };
    let council = first(&BodyType::is_council);
    let office = first(&|it| *it == BodyType::Management);
    if level == Some(&ContactLevel::Strategic) {
        council.or(office)
    } else {
        office.or(council)
    }
}
