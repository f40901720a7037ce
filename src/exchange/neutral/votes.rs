//! Polls with their options, ballots, refusals, comments, steps and resolutions.

use std::collections::BTreeMap;

use crate::domain::id::RecordId;
use crate::domain::record::Record;
use crate::domain::votes::{
    Ballot, Comment, MotionStep, Poll, PollOption, Recusal, Refusal, Resolution,
};
use crate::exchange::neutral::draft::{Book, Draft};
use crate::exchange::neutral::error::{NeutralError, Shape};
use crate::exchange::neutral::leaves::Node;
use crate::exchange::neutral::rules::card_named;
use crate::exchange::neutral::trace::{Derivation, How};
use crate::exchange::neutral::vocabulary::BALLOT_STATUS;

pub fn convert(book: &mut Book, root: &Node) -> Result<(), NeutralError> {
    for node in book.items(root.get("votes"))? {
        let poll = poll(book, &node)?;
        options(book, &poll, &node)?;
        ballots(book, &poll, &node)?;
        for row in book.items(node.get("excluded"))? {
            let member = row.need("member")?.text()?;
            let draft = Draft::<Recusal>::new(format!("{poll}.{member}.recused"), &row)
                .set("poll", poll.as_str())
                .same(&row, &["member", "reason"]);
            book.hand_in(draft)?;
        }
        for (list, kind) in [
            ("comments", "comment"),
            ("concerns", "concern"),
            ("objections", "objection"),
        ] {
            comments(book, &poll, node.get(list), kind)?;
        }
        steps(book, &poll, &node)?;
        resolution(book, &poll, &node)?;
    }
    Ok(())
}

fn poll(book: &mut Book, node: &Node) -> Result<RecordId, NeutralError> {
    let mut draft = Draft::<Poll>::with_own_id(node)?
        .same(
            node,
            &[
                "title",
                "body",
                "meeting",
                "proposer",
                "text",
                "openBallot",
                "binding",
                "opens",
                "closes",
                "eligible",
                "present",
                "quorumMet",
                "participants",
                "maxChoices",
                "maxPoints",
                "follows",
            ],
        )
        .renamed(node, &[("kind", "pollKind"), ("explain", "explanation")]);
    let id = draft.id.clone();

    if let Some(result) = node.get("result") {
        for field in [
            "outcome",
            "yes",
            "no",
            "abstain",
            "invalid",
            "refused",
            "base",
            "total",
            "totalMarks",
            "note",
        ] {
            draft = draft.keep(&format!("result/{field}"), result.get(field));
        }
        draft = draft
            .keep("result/totalMarks", result.get("totalPoints"))
            .scoped("result/winner", result.get("winner"), id.as_str());
    }
    match node.get("rule") {
        Some(rule) if !rule.value.is_null() => {
            let name = rule.text()?;
            let card = card_named(book, name);
            if card.as_ref().map(RecordId::as_str) == Some(&format!("rule.{name}")) {
                draft = draft.scoped("rule", Some(rule), "rule");
            } else if let Some(card) = card {
                // The name itself stands on the card.
                book.note(&rule, &card, "/name", How::Same);
                draft = draft.set("rule", card.as_str());
            }
        }
        unset => draft = draft.keep("rule", unset),
    }
    book.hand_in(draft)?;
    book.derive(node.get("followedBy"), Derivation::FollowedBy((&id).into()));
    Ok(id)
}

fn options(book: &mut Book, poll: &RecordId, node: &Node) -> Result<(), NeutralError> {
    for option in book.items(node.get("options"))? {
        let local = option.need("id")?;
        let mut draft = Draft::<PollOption>::new(format!("{poll}.{}", local.text()?), &option)
            .set("poll", poll.as_str())
            .same(&option, &["text", "person"])
            // One option is counted in votes, marks or points, as the kind of poll has it.
            .renamed(
                &option,
                &[("votes", "count"), ("marks", "count"), ("points", "count")],
            );
        draft.trace(&local, "id", How::Scoped(poll.to_string()));
        book.append(&format!("options of {poll}"), draft)?;
    }
    Ok(())
}

fn ballots(book: &mut Book, poll: &RecordId, node: &Node) -> Result<(), NeutralError> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for ballot in book.items(node.get("ballots"))? {
        let status = ballot.need("status")?;
        let member = ballot.need("member")?.text()?;
        let accepted = match status.text()? {
            "accepted" => true,
            "refused" => false,
            _ => return Err(status.not(Shape::BallotStatus)),
        };
        let base = if accepted {
            format!("{poll}.{member}")
        } else {
            format!("{poll}.{member}.refused")
        };
        let count = seen.entry(base.clone()).or_default();
        *count += 1;
        let id = match *count {
            1 => base,
            nth => format!("{base}.{nth}"),
        };
        let fields = ["member", "person", "choice", "at"];
        if accepted {
            let mut draft = Draft::<Ballot>::new(id, &ballot)
                .set("poll", poll.as_str())
                .same(&ballot, &fields);
            draft.trace(&status, "kind", How::Word(BALLOT_STATUS));
            book.hand_in(draft)?;
        } else {
            let reason = ballot.get("reason");
            let code = reason
                .as_ref()
                .and_then(Node::as_text)
                .and_then(|sentence| book.language.refusal(sentence));
            let mut draft = Draft::<Refusal>::new(id, &ballot)
                .set("poll", poll.as_str())
                .same(&ballot, &fields)
                .keep("note", reason);
            draft.trace(&status, "kind", How::Word(BALLOT_STATUS));
            if let Some(code) = code {
                draft = draft.set("reason", code);
            }
            book.hand_in(draft)?;
        }
    }
    Ok(())
}

fn comments(
    book: &mut Book,
    poll: &RecordId,
    list: Option<Node>,
    kind: &str,
) -> Result<(), NeutralError> {
    for (place, node) in (1..).zip(book.items(list)?) {
        let draft = Draft::<Comment>::new(format!("{poll}.{kind}{place}"), &node)
            .set("about", poll.as_str())
            .set("commentKind", kind)
            .same(&node, &["member", "text", "answer"]);
        book.append(&format!("comments on {poll}"), draft)?;
    }
    Ok(())
}

fn steps(book: &mut Book, poll: &RecordId, node: &Node) -> Result<(), NeutralError> {
    for (place, step) in (1..).zip(book.items(node.get("history"))?) {
        let state = step.get("state");
        let draft = Draft::<MotionStep>::new(format!("{poll}.step{place}"), &step)
            .set("poll", poll.as_str())
            .same(&step, &["date"])
            .keep("label", state.clone())
            .word("state", state, book.language.motion_state);
        book.hand_in(draft)?;
    }
    Ok(())
}

fn resolution(book: &mut Book, poll: &RecordId, node: &Node) -> Result<(), NeutralError> {
    let Some(number) = node.get("resolution").filter(|it| !it.value.is_null()) else {
        return Ok(());
    };
    let mut draft = Draft::<Resolution>::new(format!("{poll}.resolution"), &number)
        .set("poll", poll.as_str())
        .keep("number", Some(number.clone()));
    // A resolution is of the day of its meeting, or of the day on which a circular vote closed.
    let meeting = node.get("meeting").and_then(|meeting| meeting.as_text());
    let met = meeting
        .and_then(|meeting| book.get(meeting))
        .and_then(|meeting| meeting.fields.get("date"))
        .and_then(|date| date.as_str());
    let closed = node.get("closes").and_then(|date| date.as_text());
    if let Some(date) = met.or(closed) {
        draft = draft.set("date", date);
    }
    book.hand_in(draft)
}

/// The seat that a resolution gave: of an election, the chair that its winner holds; of the choice
/// of a catalyst, that of the group. Nothing is set where more than one seat might be meant.
pub fn given_seats(book: &mut Book) {
    let text = |record: &Record, field: &str| {
        let value = record.fields.get(field)?.as_str()?;
        Some(value.to_owned())
    };
    let mut given = Vec::new();
    for resolution in book.of_kind("resolution") {
        let poll = text(resolution, "poll").and_then(|poll| book.get(&poll));
        let Some(poll) = poll else { continue };
        let winner = poll.fields.get("result").and_then(|it| it.get("winner"));
        let winner = winner.and_then(|it| book.get(it.as_str()?));
        let winner = winner.and_then(|option| text(option, "person"));
        let (role, field, holder) = match text(poll, "pollKind").as_deref() {
            Some("election") => ("chair", "person", winner),
            Some("catalystChoice") => ("catalyst", "body", text(poll, "body")),
            _ => continue,
        };
        let mut seats = book.of_kind("seat").filter(|seat| {
            text(seat, "role").as_deref() == Some(role)
                && holder.is_some()
                && text(seat, field) == holder
        });
        if let (Some(seat), None) = (seats.next(), seats.next()) {
            given.push((seat.id.clone(), resolution.id.to_string()));
        }
    }
    for (seat, resolution) in given {
        book.amend(&seat, "resolution", &resolution);
    }
}
