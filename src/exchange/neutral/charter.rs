//! The organisation, its networks, and what it says of itself.

use crate::domain::charter::{
    Goal, MissionItem, Philosophy, Principle, PrincipleSection, Vision, VisionTrait,
};
use crate::domain::organisation::{Network, Organisation};
use crate::domain::vocabulary::PromiseCheck;
use crate::exchange::neutral::draft::{Book, Draft};
use crate::exchange::neutral::error::NeutralError;
use crate::exchange::neutral::leaves::Node;
use crate::exchange::neutral::trace::How;
use crate::exchange::neutral::vocabulary::QUESTION;
use crate::words::promises::recognise;

pub fn convert(book: &mut Book, root: &Node) -> Result<(), NeutralError> {
    organisation(book, root)?;
    if let Some(statements) = root.get("statements") {
        vision(book, &statements)?;
        mission(book, &statements)?;
        principles(book, &statements)?;
    }
    goals(book, root)
}

fn organisation(book: &mut Book, root: &Node) -> Result<(), NeutralError> {
    let node = root.need("organisation")?;
    let draft = Draft::<Organisation>::with_own_id(&node)?
        .same(
            &node,
            &[
                "name",
                "shortName",
                "legalForm",
                "region",
                "founded",
                "currency",
                "sector",
            ],
        )
        .renamed(&node, &[("kind", "organisationKind"), ("seat", "seatTown")])
        .same(root, &["language", "fictional", "note", "asOf"])
        .keep("charterTitle", root.find(&["statements", "title"]))
        .keep("values", root.find(&["statements", "values"]))
        .keep("minutesDays", root.find(&["rules", "minutesDays"]))
        .keep("secretMatters", root.find(&["rules", "secret"]));
    book.hand_in(draft)?;

    for network in book.items(node.get("networks"))? {
        let draft = Draft::<Network>::with_own_id(&network)?.same(&network, &["name"]);
        book.append("networks", draft)?;
    }
    Ok(())
}

fn vision(book: &mut Book, statements: &Node) -> Result<(), NeutralError> {
    if let Some(node) = statements.get("vision") {
        let draft = Draft::<Vision>::new("vision", &node)
            .same(&node, &["text", "from", "horizon", "adoptedBy"]);
        book.hand_in(draft)?;
    }
    for node in book.items(statements.get("visionCharacteristics"))? {
        let draft = Draft::<VisionTrait>::with_own_id(&node)?.same(&node, &["text"]);
        book.append("visionTraits", draft)?;
    }
    Ok(())
}

fn mission(book: &mut Book, statements: &Node) -> Result<(), NeutralError> {
    for node in book.items(statements.get("mission"))? {
        let draft = Draft::<MissionItem>::with_own_id(&node)?.same(&node, &["text", "specifies"]);
        book.append("mission", draft)?;
    }
    if let Some(node) = statements.get("philosophy") {
        let draft = Draft::<Philosophy>::new("philosophy", &node).renamed(
            &node,
            &[
                ("kultura", "culture"),
                ("politika", "politics"),
                ("vrednosti", "values"),
                ("verovanja", "beliefs"),
                ("stavovi", "attitudes"),
                ("svrha", "purpose"),
            ],
        );
        book.hand_in(draft)?;
    }
    Ok(())
}

/// Principles stand in a list of their own or in sections under a question.
fn principles(book: &mut Book, statements: &Node) -> Result<(), NeutralError> {
    for (place, node) in (1..).zip(book.items(statements.get("principles"))?) {
        let draft = Draft::<Principle>::new(format!("principle{place}"), &node)
            .keep("text", Some(node.clone()));
        book.append("principles", with_checks(draft, &node)?)?;
    }
    for section in book.items(statements.get("sections"))? {
        let name = section.need("id")?;
        let id = format!("section.{}", name.text()?);
        let mut draft = Draft::<PrincipleSection>::new(&id, &section).same(&section, &["title"]);
        draft.trace(&name, "id", How::Scoped("section".to_owned()));
        if QUESTION.word(name.text()?).is_some() {
            draft = draft.word("question", Some(name.clone()), QUESTION);
        }
        book.append("sections", draft)?;

        for (place, node) in (1..).zip(book.items(section.get("items"))?) {
            let draft = Draft::<Principle>::new(format!("{}.{place}", name.text()?), &node)
                .keep("text", Some(node.clone()))
                .set("section", id.as_str());
            book.append(&id, with_checks(draft, &node)?)?;
        }
    }
    Ok(())
}

/// What the words of a principle promise is counted from the start.
fn with_checks(draft: Draft<Principle>, text: &Node) -> Result<Draft<Principle>, NeutralError> {
    let checks = recognise(text.text()?);
    let checks: Vec<&str> = checks.iter().map(PromiseCheck::as_str).collect();
    Ok(if checks.is_empty() {
        draft
    } else {
        draft.set("checks", checks)
    })
}

fn goals(book: &mut Book, root: &Node) -> Result<(), NeutralError> {
    for node in book.items(root.get("strategicGoals"))? {
        let draft = Draft::<Goal>::with_own_id(&node)?.same(
            &node,
            &["text", "serves", "indicator", "baseline", "target"],
        );
        book.append("goals", draft)?;
    }
    Ok(())
}
