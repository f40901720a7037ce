//! The year's theme, projects with their money, and the office's work plan.

use crate::domain::id::RecordId;
use crate::domain::work::{BudgetSource, Milestone, Project, Theme, WorkItem, WorkPlan};
use crate::exchange::neutral::draft::{Book, Draft};
use crate::exchange::neutral::error::NeutralError;
use crate::exchange::neutral::leaves::Node;
use crate::exchange::neutral::trace::How;

pub fn convert(book: &mut Book, root: &Node) -> Result<(), NeutralError> {
    let theme = theme(book, root)?;
    for node in book.items(root.get("projects"))? {
        project(book, &node, theme.as_ref())?;
    }
    if let Some((theme, members)) = theme {
        for member in members {
            if let Some(project) = member.as_text().and_then(|id| book.get(id)) {
                let project = project.id.clone();
                book.note(&member, &project, "/theme", How::PointsBack(theme.clone()));
            }
        }
    }
    work_plan(book, root)
}

/// A theme's id and the list of its projects, which become the projects' own field.
type ThemeProjects<'a> = (RecordId, Vec<Node<'a>>);

fn theme<'a>(book: &mut Book, root: &Node<'a>) -> Result<Option<ThemeProjects<'a>>, NeutralError> {
    let Some(node) = root.get("annualTheme") else {
        return Ok(None);
    };
    let year = &node.need("year")?.value;
    let draft = Draft::<Theme>::new(format!("theme{year}"), &node)
        .same(&node, &["year", "title", "decidedBy"]);
    let id = draft.id.clone();
    book.hand_in(draft)?;
    Ok(Some((id, book.items(node.get("projects"))?)))
}

fn project(
    book: &mut Book,
    node: &Node,
    theme: Option<&ThemeProjects>,
) -> Result<(), NeutralError> {
    let mut draft = Draft::<Project>::with_own_id(node)?
        .same(
            node,
            &[
                "title",
                "goal",
                "group",
                "leadMember",
                "responsible",
                "start",
                "end",
                "partners",
                "expectedImpact",
            ],
        )
        .word("status", node.get("status"), book.language.project_status)
        .keep(
            "communicatedInternally",
            node.find(&["communicated", "internal"]),
        )
        .keep(
            "communicatedExternally",
            node.find(&["communicated", "external"]),
        )
        .money("budgetPlanned", node.find(&["budget", "planned"]))
        .money("budgetSpent", node.find(&["budget", "spent"]))
        .money("budgetRevised", node.find(&["budget", "revised", "amount"]))
        .keep("budgetRevisedBy", node.find(&["budget", "revised", "by"]));
    let id = draft.id.clone();
    if let Some((theme, members)) = theme
        && members
            .iter()
            .any(|member| member.as_text() == Some(id.as_str()))
    {
        draft = draft.set("theme", theme.as_str());
    }
    book.append("projects", draft)?;

    for (place, source) in (1..).zip(book.items(node.find(&["budget", "sources"]))?) {
        let draft = Draft::<BudgetSource>::new(format!("{id}.source{place}"), &source)
            .set("project", id.as_str())
            .same(&source, &["member"])
            .renamed(&source, &[("source", "name")])
            .money("amount", source.get("amount"));
        book.append(&format!("sources of {id}"), draft)?;
    }
    for (place, milestone) in (1..).zip(book.items(node.get("milestones"))?) {
        let draft = Draft::<Milestone>::new(format!("{id}.step{place}"), &milestone)
            .set("project", id.as_str())
            .same(&milestone, &["text", "due", "done"]);
        book.append(&format!("milestones of {id}"), draft)?;
    }
    Ok(())
}

fn work_plan(book: &mut Book, root: &Node) -> Result<(), NeutralError> {
    let Some(node) = root.get("workPlan") else {
        return Ok(());
    };
    let year = &node.need("year")?.value;
    let draft = Draft::<WorkPlan>::new(format!("plan{year}"), &node).same(
        &node,
        &[
            "year",
            "body",
            "preparedBy",
            "proposedBy",
            "supervisedBy",
            "approvedBy",
            "from",
            "to",
        ],
    );
    let plan = draft.id.clone();
    book.hand_in(draft)?;
    for item in book.items(node.get("items"))? {
        let draft = Draft::<WorkItem>::with_own_id(&item)?
            .set("plan", plan.as_str())
            .same(&item, &["text", "owner", "due", "project"])
            .word("status", item.get("status"), book.language.task_status);
        book.append("workItems", draft)?;
    }
    Ok(())
}
