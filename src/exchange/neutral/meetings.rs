//! Meetings with agenda, guests and attendance; follow-ups; topics from the partners' houses.

use crate::domain::meetings::{AgendaItem, Attendance, FollowUp, Guest, Meeting, Topic};
use crate::exchange::neutral::draft::{Book, Draft};
use crate::exchange::neutral::error::NeutralError;
use crate::exchange::neutral::leaves::Node;
use crate::exchange::neutral::trace::Derivation;

pub fn convert(book: &mut Book, root: &Node) -> Result<(), NeutralError> {
    for node in book.items(root.get("meetings"))? {
        meeting(book, &node)?;
    }
    for node in book.items(root.get("followUps"))? {
        let draft = Draft::<FollowUp>::with_own_id(&node)?
            .same(&node, &["text", "owner", "due"])
            .renamed(&node, &[("fromMeeting", "meeting")])
            .word("status", node.get("status"), book.language.task_status);
        book.hand_in(draft)?;
    }
    for node in book.items(root.get("topicsFromInstitutions"))? {
        let draft = Draft::<Topic>::with_own_id(&node)?
            .same(
                &node,
                &["text", "meeting", "member", "direction", "project"],
            )
            .word("status", node.get("status"), book.language.topic_status);
        book.hand_in(draft)?;
    }
    Ok(())
}

fn meeting(book: &mut Book, node: &Node) -> Result<(), NeutralError> {
    let draft = Draft::<Meeting>::with_own_id(node)?
        .same(
            node,
            &[
                "body",
                "date",
                "start",
                "place",
                "invited",
                "chair",
                "minuteTaker",
                "repeatOf",
                "quorum",
            ],
        )
        .renamed(node, &[("kind", "title")]);
    let id = draft.id.clone();
    book.hand_in(draft)?;
    book.derive(node.get("quarter"), Derivation::Quarter((&id).into()));
    for (place, item) in (1..).zip(book.items(node.get("agenda"))?) {
        let draft = Draft::<AgendaItem>::new(format!("{id}.item{place}"), &item)
            .set("meeting", id.as_str())
            .keep("text", Some(item.clone()));
        book.append(&format!("agenda of {id}"), draft)?;
    }
    for (place, guest) in (1..).zip(book.items(node.get("guests"))?) {
        let draft = Draft::<Guest>::new(format!("{id}.guest{place}"), &guest)
            .set("meeting", id.as_str())
            .same(&guest, &["name", "institution", "topic"]);
        book.append(&format!("guests of {id}"), draft)?;
    }
    for row in book.items(node.get("attendance"))? {
        let member = row.need("member")?.text()?;
        let draft = Draft::<Attendance>::new(format!("{id}.{member}"), &row)
            .set("meeting", id.as_str())
            .same(&row, &["member", "person", "status", "authority"]);
        book.hand_in(draft)?;
    }
    Ok(())
}
