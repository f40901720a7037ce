//! Member classes, members with their fees and pledges, and people.

use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::membership::{Fee, Member, MemberClass, Person, Pledge};
use crate::exchange::neutral::draft::{Book, Draft};
use crate::exchange::neutral::error::{NeutralError, Shape};
use crate::exchange::neutral::leaves::Node;
use crate::exchange::neutral::trace::Derivation;

pub fn convert(book: &mut Book, root: &Node) -> Result<(), NeutralError> {
    for node in book.items(root.get("memberClasses"))? {
        let mut draft = Draft::<MemberClass>::with_own_id(&node)?.same(&node, &["name"]);
        if let Some(rights) = node.get("rights") {
            draft = draft.same(
                &rights,
                &[
                    "vote",
                    "consult",
                    "propose",
                    "beElected",
                    "joinWorkingGroup",
                ],
            );
        }
        book.append("memberClasses", draft)?;
    }
    for node in book.items(root.get("members"))? {
        member(book, root, &node)?;
    }
    for node in book.items(root.get("people"))? {
        let draft = Draft::<Person>::with_own_id(&node)?.same(
            &node,
            &["name", "role", "member", "decisionAuthority", "deputyOf"],
        );
        book.hand_in(draft)?;
    }
    Ok(())
}

fn member(book: &mut Book, root: &Node, node: &Node) -> Result<(), NeutralError> {
    let draft = Draft::<Member>::with_own_id(node)?
        .same(
            node,
            &[
                "name",
                "class",
                "town",
                "activity",
                "employees",
                "founder",
                "memberSince",
                "representative",
                "deputy",
                "networks",
                "knowHow",
            ],
        )
        .word("memberKind", node.get("kind"), book.language.member_kind);
    let id = draft.id.clone();
    book.hand_in(draft)?;

    if let Some(fee) = node.get("annualFee") {
        // The description gives the fee of the year that it describes, without naming it.
        let year = year_of(&root.need("asOf")?)?;
        let draft = Draft::<Fee>::new(format!("{id}.fee{year}"), &fee)
            .set("member", id.as_str())
            .set("year", year)
            .money("amount", fee.get("amount"))
            .same(&fee, &["paid"]);
        book.hand_in(draft)?;
    }
    if let Some(budget) = node.get("annualBudget") {
        let year_node = budget.need("year")?;
        let year = year_node
            .value
            .as_i64()
            .and_then(|year| i16::try_from(year).ok())
            .ok_or_else(|| year_node.not(Shape::Date))?;
        let draft = Draft::<Pledge>::new(format!("{id}.{year}"), &budget)
            .set("member", id.as_str())
            .same(&budget, &["year", "currency"])
            .money("amount", budget.get("pledged"));
        book.hand_in(draft)?;
        let member: Id<Member> = id.into();
        book.derive(
            budget.get("allocated"),
            Derivation::Allocated(member.clone(), year),
        );
        book.derive(budget.get("free"), Derivation::Free(member, year));
    }
    Ok(())
}

fn year_of(node: &Node) -> Result<i16, NeutralError> {
    let date: Date = node.text()?.parse().map_err(|_| node.not(Shape::Date))?;
    Ok(date.year())
}
