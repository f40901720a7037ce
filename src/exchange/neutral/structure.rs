//! Bodies, their seats, the channels between them, competences and services.

use crate::domain::id::Id;
use crate::domain::structure::{Body, Channel, Competence, Seat, Service};
use crate::domain::vocabulary::SeatRole;
use crate::exchange::neutral::draft::{Book, Draft};
use crate::exchange::neutral::error::NeutralError;
use crate::exchange::neutral::leaves::Node;
use crate::exchange::neutral::trace::{Derivation, How};
use crate::exchange::neutral::vocabulary::{APPROVES, CHANNEL_TYPE};

pub fn convert(book: &mut Book, root: &Node) -> Result<(), NeutralError> {
    for node in book.items(root.get("competences"))? {
        let draft = Draft::<Competence>::with_own_id(&node)?.same(&node, &["name"]);
        book.append("competences", draft)?;
    }
    for node in book.items(root.get("services"))? {
        let draft = Draft::<Service>::with_own_id(&node)?.same(&node, &["name", "competence"]);
        book.append("services", draft)?;
    }
    for node in book.items(root.get("bodies"))? {
        body(book, &node)?;
    }
    for node in book.items(root.get("relations"))? {
        channel(book, &node)?;
    }
    Ok(())
}

fn body(book: &mut Book, node: &Node) -> Result<(), NeutralError> {
    let draft = Draft::<Body>::with_own_id(node)?
        .same(
            node,
            &[
                "name",
                "parent",
                "duties",
                "meets",
                "operator",
                "competence",
                "service",
                "coordinatorBody",
            ],
        )
        .renamed(node, &[("type", "bodyType")])
        .keep("compositionRule", node.find(&["composition", "rule"]))
        .keep("termFrom", node.find(&["term", "from"]))
        .keep("termTo", node.find(&["term", "to"]));
    let id: Id<Body> = draft.id.clone().into();
    book.append("bodies", draft)?;

    for place in seats(book, &id, node)? {
        let draft = place.draft(node, &id);
        book.append(&format!("seats of {id}"), draft)?;
    }
    Ok(())
}

/// A seat before it is a record: several places of the description may speak of the same one.
#[derive(Debug)]
struct Place<'a> {
    id: String,
    members: Vec<Node<'a>>,
    people: Vec<Node<'a>>,
    role: SeatRole,
}

impl<'a> Place<'a> {
    fn of_member(body: &Id<Body>, member: Node<'a>) -> Result<Self, NeutralError> {
        Ok(Self {
            id: format!("{body}.{}", member.text()?),
            members: vec![member],
            people: Vec::new(),
            role: SeatRole::Member,
        })
    }

    fn of_person(body: &Id<Body>, person: Node<'a>, role: SeatRole) -> Result<Self, NeutralError> {
        Ok(Self {
            id: format!("{body}.{}", person.text()?),
            members: Vec::new(),
            people: vec![person],
            role,
        })
    }

    /// Whether the seat is free for a role: nobody has a special one here yet.
    fn is_plain(&self) -> bool {
        matches!(self.role, SeatRole::Member | SeatRole::Staff)
    }

    fn draft(&self, origin: &Node, body: &Id<Body>) -> Draft<Seat> {
        let mut draft = Draft::new(&self.id, origin)
            .set("body", body.as_str())
            .set("role", self.role.as_str());
        for (field, nodes) in [("member", &self.members), ("person", &self.people)] {
            for (nth, node) in nodes.iter().enumerate() {
                if nth == 0 {
                    draft = draft.keep(field, Some(node.clone()));
                } else {
                    draft.trace(node, field, How::Same);
                }
            }
        }
        draft
    }
}

/// The places of a body. An assembly lists no members: its roll follows from their classes.
fn seats<'a>(
    book: &mut Book,
    body: &Id<Body>,
    node: &Node<'a>,
) -> Result<Vec<Place<'a>>, NeutralError> {
    let mut places = Vec::new();
    for list in [node.find(&["composition", "members"]), node.get("members")] {
        for member in book.items(list)? {
            places.push(Place::of_member(body, member)?);
        }
    }
    for person in book.items(node.get("staff"))? {
        places.push(Place::of_person(body, person, SeatRole::Staff)?);
    }
    for (role, person, member) in [
        (SeatRole::Chair, "chair", ""),
        (SeatRole::DeputyChair, "deputyChair", ""),
        (SeatRole::Lead, "lead", "leadMember"),
        (SeatRole::Catalyst, "catalyst", "catalystMember"),
        (SeatRole::Coordinator, "coordinator", "coordinatorMember"),
    ] {
        let (person, member) = (node.get(person), node.get(member));
        seat_holder(book, body, &mut places, role, person, member)?;
    }
    Ok(places)
}

/// Puts the holder of a role on the seat of their member, on their own seat, or on a new one.
fn seat_holder<'a>(
    book: &mut Book,
    body: &Id<Body>,
    places: &mut Vec<Place<'a>>,
    role: SeatRole,
    person: Option<Node<'a>>,
    member: Option<Node<'a>>,
) -> Result<(), NeutralError> {
    let member = member.filter(|member| {
        // A role that nobody holds leaves no seat behind.
        let vacant = member.value.is_null();
        if vacant {
            book.derive(
                Some(member.clone()),
                Derivation::Holder(body.clone(), role.clone()),
            );
        }
        !vacant
    });
    let person = person.filter(|person| {
        let vacant = person.value.is_null();
        if vacant {
            book.derive(
                Some(person.clone()),
                Derivation::Holder(body.clone(), role.clone()),
            );
        }
        !vacant
    });
    let member_id = match (&member, &person) {
        (Some(member), _) => Some(member.text()?.to_owned()),
        (None, Some(person)) => member_of(book, person.text()?),
        (None, None) => return Ok(()),
    };
    let member_seat = member_id.map(|member| format!("{body}.{member}"));
    let person_seat = match &person {
        Some(person) => Some(format!("{body}.{}", person.text()?)),
        None => None,
    };
    let free = places.iter_mut().find(|place| {
        place.is_plain()
            && [&member_seat, &person_seat]
                .iter()
                .any(|seat| seat.as_deref() == Some(&place.id))
    });
    if let Some(place) = free {
        place.role = role;
        place.members.extend(member);
        place.people.extend(person);
        return Ok(());
    }
    let id = person_seat.or(member_seat).unwrap_or_default();
    let taken = places.iter().any(|place| place.id == id);
    places.push(Place {
        id: if taken { format!("{id}.{role}") } else { id },
        members: member.into_iter().collect(),
        people: person.into_iter().collect(),
        role,
    });
    Ok(())
}

fn member_of(book: &Book, person: &str) -> Option<String> {
    let member = book.get(person)?.fields.get("member")?;
    member.as_str().map(ToOwned::to_owned)
}

fn channel(book: &mut Book, node: &Node) -> Result<(), NeutralError> {
    let (from, to, verb) = (node.need("from")?, node.need("to")?, node.need("type")?);
    let word = CHANNEL_TYPE.word(verb.text()?).unwrap_or(verb.text()?);
    let id = format!("{}.{word}.{}", from.text()?, to.text()?);
    let mut draft = Draft::<Channel>::new(id, node)
        .same(node, &["from", "to"])
        .word("channelType", Some(verb.clone()), CHANNEL_TYPE);
    if word == APPROVES {
        draft = draft.set("subject", book.language.work_plan);
    }
    book.append("channels", draft)
}
