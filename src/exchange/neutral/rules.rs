//! Rule cards, from the description's majorities and what it says of quorum, ties and calls.

use crate::domain::id::{Id, RecordId};
use crate::domain::rules::RuleCard;
use crate::domain::sorting;
use crate::exchange::neutral::draft::{Book, Draft};
use crate::exchange::neutral::error::NeutralError;
use crate::exchange::neutral::leaves::Node;
use crate::exchange::neutral::trace::{Derivation, How};
use crate::exchange::neutral::vocabulary::{
    AUTHORITY, MAJORITY_BASE, METHOD_OF_KIND, QUORUM_BASE, RECUSED,
};

const CIRCULAR: &str = "circular";

/// The cards of bodies whose seats are the base of the quorum; all others are the assembly's.
const SEATED: [&str; 2] = ["board", "workingGroup"];

/// The list that all cards stand in.
const CARDS: &str = "ruleCards";

pub fn convert(book: &mut Book, root: &Node) -> Result<(), NeutralError> {
    let Some(rules) = root.get("rules") else {
        return Ok(());
    };
    if let Some(majorities) = rules.get("majority") {
        let mut majorities = majorities.entries()?;
        // The general rule comes first, whatever the order of keys.
        sorting::by_key(&mut majorities, |(key, _)| *key != "default");
        for (key, majority) in majorities {
            let draft = Draft::<RuleCard>::new(format!("rule.{key}"), &majority)
                .set("name", book.language.card_name(key));
            let draft = majority_card(book, draft, &rules, key, &majority);
            book.append(CARDS, draft)?;
        }
    }
    book.derive(
        rules.get("abstention"),
        Derivation::Abstention(Id::new("rule.default")),
    );
    for vote in book.items(root.get("votes"))? {
        card_without_majority(book, &rules, &vote)?;
    }
    Ok(())
}

fn majority_card(
    book: &Book,
    draft: Draft<RuleCard>,
    rules: &Node,
    key: &str,
    majority: &Node,
) -> Draft<RuleCard> {
    let draft = draft
        .set("method", "majority")
        .word("majority/base", majority.get("base"), MAJORITY_BASE)
        .fraction("majority", majority.get("fraction"))
        .keep("majority/strict", majority.get("strict"))
        .keep("tie", majority.get("tie").or_else(|| rules.get("tie")));
    let draft = general(book, draft, rules);
    if key == CIRCULAR {
        // No meeting, so no quorum of those present, no call and no invitation.
        return draft
            .set("circular", true)
            .renamed(
                majority,
                &[("days", "circularDays"), ("minDays", "circularMinDays")],
            )
            .keep("revote", rules.find(&["revote", key]));
    }
    let seated = SEATED.contains(&key);
    let draft = meeting(draft, rules, seated).keep("revote", rules.find(&["revote", key]));
    if seated {
        draft
    } else {
        draft.keep("noticeDays", rules.find(&["invitationDays", "assembly"]))
    }
}

/// What holds for every vote.
fn general(book: &Book, draft: Draft<RuleCard>, rules: &Node) -> Draft<RuleCard> {
    draft
        .word(
            "weights",
            rules.get("voteWeight"),
            book.language.vote_weight,
        )
        .word("authority", rules.get("ballotRequires"), AUTHORITY)
}

/// What holds for every vote in a meeting.
fn meeting(mut draft: Draft<RuleCard>, rules: &Node, seated: bool) -> Draft<RuleCard> {
    if let Some(quorum) = rules.get("quorum") {
        draft = if seated {
            draft.set("quorum/base", "seats")
        } else {
            draft.word("quorum/base", quorum.get("of"), QUORUM_BASE)
        };
        draft = draft
            .fraction("quorum", quorum.get("fraction"))
            .keep("quorum/strict", quorum.get("strict"))
            .word("quorum/recused", rules.get("conflictOfInterest"), RECUSED);
    }
    if let Some(repeat) = rules.get("repeatMeeting") {
        draft = draft.set("secondCall/allowed", true);
        if let Some(free) = repeat.get("quorumFree") {
            if free.value == true {
                draft = draft.set("secondCall/num", 0).set("secondCall/den", 1);
            }
            draft.trace(&free, "secondCall", How::QuorumFree);
        }
        for field in ["sameAgendaOnly", "mustBeAnnounced", "withinWeeks"] {
            draft = draft.keep(&format!("secondCall/{field}"), repeat.get(field));
        }
    }
    draft
}

/// A vote may name its rule in words ("most points") instead of by the key of a majority: those
/// words become a card of their own, decided in the way that the kind of vote asks for.
fn card_without_majority(book: &mut Book, rules: &Node, vote: &Node) -> Result<(), NeutralError> {
    let Some(name) = vote.get("rule").filter(|rule| !rule.value.is_null()) else {
        return Ok(());
    };
    if card_named(book, name.text()?).is_some() {
        return Ok(());
    }
    let kind = vote.get("kind").and_then(|kind| kind.as_text());
    let method = kind.and_then(|kind| METHOD_OF_KIND.word(kind));
    let id = match (method, vote.get("id").and_then(|id| id.as_text())) {
        (Some(method), _) if book.get(&format!("rule.{method}")).is_none() => method,
        (_, Some(vote)) => vote,
        _ => "other",
    };
    let mut draft =
        Draft::<RuleCard>::new(format!("rule.{id}"), &name).keep("name", Some(name.clone()));
    if let Some(method) = method {
        draft = draft.set("method", method);
    }
    let draft = meeting(general(book, draft, rules), rules, false)
        .keep("noticeDays", rules.find(&["invitationDays", "assembly"]));
    book.append(CARDS, draft)
}

/// The card that a vote means by its key or by its name.
#[must_use]
pub fn card_named(book: &Book, name: &str) -> Option<RecordId> {
    let by_key = format!("rule.{name}");
    if book.get(&by_key).is_some() {
        return Some(RecordId::new(by_key));
    }
    book.of_kind("ruleCard")
        .find(|card| card.fields.get("name").and_then(|name| name.as_str()) == Some(name))
        .map(|card| card.id.clone())
}
