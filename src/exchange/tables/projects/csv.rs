//! The projects as a table that spreadsheets open and that comes in again without changing anything.

use super::Column;
use super::known::name_of;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Money;
use crate::domain::roster::in_order;
use crate::domain::work::Project;
use crate::exchange::tables::named::csv;
use crate::exchange::tables::named::values::joined;
use crate::words::{Lang, Words};

/// All projects in their order. Templates are no projects.
#[must_use]
pub fn write(cluster: &Cluster, words: Words) -> String {
    let projects = in_order(&cluster.projects).into_iter();
    csv::write(words, projects.filter(|it| !it.template), |it, column| {
        cell(cluster, words, it, column)
    })
}

/// What a project says in a column.
#[must_use]
pub fn cell(cluster: &Cluster, words: Words, project: &Project, column: Column) -> String {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    // What a list of names cannot carry goes by its id.
    let name = |id: Option<&str>| {
        let name = id.and_then(|id| name_of(cluster, column, id));
        name.unwrap_or_default()
    };
    let names = |ids: Vec<&str>| {
        let named = ids.into_iter().map(|id| {
            let name = name(Some(id));
            let bare = !name.is_empty() && !name.contains([';', '|', '\n']);
            if bare { name } else { id.to_owned() }
        });
        let named: Vec<String> = named.collect();
        joined(&named)
    };
    match column {
        Column::Title => project.title.clone(),
        Column::Status => project.status.as_ref().map_or_else(String::new, |it| {
            words.project_status(it.as_str()).into_owned()
        }),
        Column::Theme => name(project.theme.as_ref().map(Id::as_str)),
        Column::Goal => name(project.goal.as_ref().map(Id::as_str)),
        Column::Group => name(project.group.as_ref().map(Id::as_str)),
        Column::Lead => name(project.lead_member.as_ref().map(Id::as_str)),
        Column::Responsible => name(project.responsible.as_ref().map(Id::as_str)),
        Column::Partners => names(project.partners.iter().map(Id::as_str).collect()),
        Column::Start => project.start.map(|it| it.to_string()).unwrap_or_default(),
        Column::End => project.end.map(|it| it.to_string()).unwrap_or_default(),
        Column::Planned => amount(words, project.budget_planned),
        Column::Revised => amount(words, project.budget_revised),
        Column::Spent => amount(words, project.budget_spent),
        Column::Currency => text(&project.currency),
        Column::Impact => text(&project.expected_impact),
        Column::Horizon => project
            .impact_horizon
            .as_ref()
            .map_or_else(String::new, |it| {
                words.impact_horizon(it.as_str()).into_owned()
            }),
        Column::Market => text(&project.target_market),
        Column::Labels => names(project.labels.iter().map(Id::as_str).collect()),
        Column::Description => text(&project.description),
        Column::Result => text(&project.result),
        Column::Id => project.id.to_string(),
        Column::Leave => String::new(),
    }
}

/// An amount as a spreadsheet in the reader's language takes it for a number.
fn amount(words: Words, amount: Option<Money>) -> String {
    let Some(amount) = amount.map(Money::minor_units) else {
        return String::new();
    };
    let sign = if words.lang() == Lang::En { '.' } else { ',' };
    let (whole, cents) = (
        amount / Money::MINOR_PER_MAJOR,
        amount % Money::MINOR_PER_MAJOR,
    );
    if cents == 0 {
        whole.to_string()
    } else {
        let minus = if amount < 0 { "-" } else { "" };
        format!("{minus}{}{sign}{:02}", whole.abs(), cents.abs())
    }
}
