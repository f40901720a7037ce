//! A cell, and the field it is written with while it is open.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use serde_json::Value;

use super::columns::{class, said, word};
use super::grid::{Hand, Place, cell_id};
use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{use_formats, use_reader, use_words};
use crate::app::reading::memo;
use crate::app::route::Router;
use crate::app::session::{Session, use_session};
use crate::browser::page;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::vocabulary::{ImpactHorizon, ProjectStatus};
use crate::domain::work::Project;
use crate::domain::work::listing::{Column, Line, Said};
use crate::domain::work::moving::giving_status;
use crate::words::amounts::{NotAnAmount, read_amount};
use crate::words::{Formats, Words};

/// The id of the field that is open; there is but one.
const FIELD: &str = "project-cell-field";

/// How a cell is written.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Text,
    Day,
    Amount,
    /// One of several.
    Pick,
}

fn way(column: Column) -> Way {
    match column {
        Column::Start | Column::End => Way::Day,
        Column::Planned | Column::Spent => Way::Amount,
        Column::Title | Column::Impact | Column::Market => Way::Text,
        _ => Way::Pick,
    }
}

/// The name of the field that a column shows.
fn field(column: Column) -> &'static str {
    match column {
        Column::Title => "title",
        Column::Status => "status",
        Column::Responsible => "responsible",
        Column::Lead => "leadMember",
        Column::Group => "group",
        Column::Theme => "theme",
        Column::Goal => "goal",
        Column::Start => "start",
        Column::End => "end",
        Column::Planned => "budgetPlanned",
        Column::Spent => "budgetSpent",
        Column::Impact => "expectedImpact",
        Column::Horizon => "impactHorizon",
        Column::Market => "targetMarket",
        Column::Steps | Column::Revised | Column::Partners | Column::Labels => "",
    }
}

/// What stands in the field before it is written in.
fn raw(project: &Project, column: Column) -> String {
    let id = |id: Option<&str>| id.unwrap_or_default().to_owned();
    let day = |day: Option<crate::domain::measure::Date>| day.map(|it| it.to_string());
    match column {
        Column::Title => project.title.clone(),
        Column::Status => id(project.status.as_ref().map(ProjectStatus::as_str)),
        Column::Responsible => id(project.responsible.as_ref().map(Id::as_str)),
        Column::Lead => id(project.lead_member.as_ref().map(Id::as_str)),
        Column::Group => id(project.group.as_ref().map(Id::as_str)),
        Column::Theme => id(project.theme.as_ref().map(Id::as_str)),
        Column::Goal => id(project.goal.as_ref().map(Id::as_str)),
        Column::Start => day(project.start).unwrap_or_default(),
        Column::End => day(project.end).unwrap_or_default(),
        Column::Impact => id(project.expected_impact.as_deref()),
        Column::Horizon => id(project.impact_horizon.as_ref().map(ImpactHorizon::as_str)),
        Column::Market => id(project.target_market.as_deref()),
        _ => String::new(),
    }
}

/// What may be picked, with nothing first.
fn options(
    words: Words,
    compare: &dyn Fn(&str, &str) -> std::cmp::Ordering,
    cluster: &Cluster,
    column: Column,
) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = match column {
        Column::Status => shipped(ProjectStatus::SHIPPED, ProjectStatus::as_str, words, column),
        Column::Horizon => shipped(ImpactHorizon::SHIPPED, ImpactHorizon::as_str, words, column),
        Column::Goal => named(in_order(&cluster.goals), |it| (it.id.as_str(), &it.text)),
        Column::Group => named(in_order(&cluster.bodies), |it| (it.id.as_str(), &it.name)),
        Column::Theme => named(cluster.themes.values(), |it| (it.id.as_str(), &it.title)),
        Column::Responsible => named(cluster.people.values(), |it| (it.id.as_str(), &it.name)),
        _ => named(cluster.members.values(), |it| (it.id.as_str(), &it.name)),
    };
    if matches!(column, Column::Responsible | Column::Lead) {
        sorting::by(&mut all, |a, b| compare(&a.1, &b.1));
    }
    all.insert(0, (String::new(), words.not_set().to_owned()));
    all
}

fn named<'c, T: 'c>(
    records: impl IntoIterator<Item = &'c T>,
    read: fn(&T) -> (&str, &String),
) -> Vec<(String, String)> {
    let records = records.into_iter().map(read);
    records
        .map(|(id, name)| (id.to_owned(), name.clone()))
        .collect()
}

fn shipped<T>(
    all: &[T],
    read: fn(&T) -> &str,
    words: Words,
    column: Column,
) -> Vec<(String, String)> {
    let words = all
        .iter()
        .map(|it| (read(it).to_owned(), said(words, column, read(it))));
    words.collect()
}

/// What was typed as a command; `Err` says why it is none.
fn command(
    session: Session,
    words: Words,
    place: &Place,
    typed: &str,
) -> Result<Option<Command>, String> {
    let (id, column) = place;
    let record = id.record();
    let typed = typed.trim();
    Ok(Some(match column {
        Column::Status => {
            let status = (!typed.is_empty()).then(|| ProjectStatus::from(typed));
            return Ok(giving_status(
                &session.cluster_untracked(),
                id,
                status.as_ref(),
            ));
        }
        // An emptied name is refused as empty, not as missing.
        Column::Title => Command::set(&record, "title", Some(Value::from(typed))),
        Column::Planned | Column::Spent if !typed.is_empty() => match read_amount(typed) {
            Ok(amount) => {
                let amount = Some(Value::from(amount.minor_units()));
                Command::set(&record, field(*column), amount)
            }
            Err(NotAnAmount::Unreadable(text)) => return Err(words.amount_unreadable(text)),
            Err(NotAnAmount::Negative) => return Err(words.amount_negative().to_owned()),
            Err(NotAnAmount::TooLarge) => return Err(words.amount_too_large().to_owned()),
        },
        column => Command::set_text(&record, field(*column), typed),
    }))
}

#[component]
pub fn Cell(
    id: Id<Project>,
    column: Column,
    line: Memo<Option<Line>>,
    hand: Hand,
    entry: Memo<Option<Place>>,
) -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let (t, formats) = (use_words(), use_formats());
    let place: Place = (id.clone(), column);
    let own = place.clone();
    let writing = memo(move || hand.writing.with(|it| it.as_ref() == Some(&own)));
    let own = place.clone();
    let here = memo(move || entry.with(|it| it.as_ref() == Some(&own)));
    let content = memo(move || {
        line.with(|line| line.as_ref()?.get(column as usize).cloned())
            .unwrap_or_default()
    });
    let text = move || match content.get() {
        Said::Nothing => String::new(),
        Said::Text(text) => text,
        Said::Word(word) => said(t(), column, &word),
        Said::Day(day) => formats().date(day),
        Said::Money(amount, currency) => {
            formats().amount(amount.minor_units(), &currency.unwrap_or_default())
        }
        Said::Share(done, all) => t().x_of_y(done, all),
    };
    let press = {
        let place = place.clone();
        move |_| {
            hand.at.set(Some(place.clone()));
        }
    };
    let write = {
        let place = place.clone();
        move |_| {
            if !session.read_only() && !column.is_read_only() {
                hand.writing.set(Some(place.clone()));
            }
        }
    };
    let to = id.clone();
    let href = move || super::super::timeline::href_of(router, &to);
    let shown = move || {
        if writing.get() {
            view! { <Field place=place.clone() hand /> }.into_any()
        } else if column == Column::Title {
            view! { <a href=href.clone() tabindex="-1">{text}</a> }.into_any()
        } else {
            text().into_any()
        }
    };
    let tab = move || if here.get() { "0" } else { "-1" };
    let dom = cell_id(&id, column);
    let read_only = column.is_read_only().then_some("true");
    if column == Column::Title {
        view! {
            <th
                id=dom
                role="rowheader"
                tabindex=tab
                on:focus=press
                on:dblclick=write
            >
                {shown}
            </th>
        }
        .into_any()
    } else {
        view! {
            <td
                id=dom
                role="gridcell"
                class=class(column)
                tabindex=tab
                aria-readonly=read_only
                on:focus=press
                on:dblclick=write
            >
                {shown}
            </td>
        }
        .into_any()
    }
}

/// The open field. Enter or leaving it saves, Escape leaves what stood.
#[component]
fn Field(place: Place, hand: Hand) -> impl IntoView {
    let session = use_session();
    let (notices, reader) = (use_notices(), use_reader());
    let (t, formats) = (use_words(), use_formats());
    let column = place.1;
    let before = untrack(|| {
        let cluster = session.cluster();
        let project = cluster.projects.get(&place.0);
        let amount = project.and_then(|it| match column {
            Column::Planned => it.budget_planned,
            Column::Spent => it.budget_spent,
            _ => None,
        });
        match (amount, project) {
            (Some(amount), Some(project)) => {
                let own = cluster.organisation().and_then(|it| it.currency.clone());
                let currency = project.currency.clone().or(own).unwrap_or_default();
                formats().amount(amount.minor_units(), &currency)
            }
            (None, Some(project)) => raw(project, column),
            _ => String::new(),
        }
    });
    request_animation_frame(|| page::focus(FIELD));
    let stood = before.clone();
    let save = move |typed: String, back: bool| {
        // A field that goes is left once more when it is gone already.
        if hand.writing.try_get_untracked().flatten().as_ref() != Some(&place) {
            return;
        }
        if typed == stood {
            return hand.close(back);
        }
        match command(session, reader.words_now(), &place, &typed) {
            Ok(command) => {
                hand.close(back);
                if let Some(command) = command {
                    session.dispatch(&command);
                }
            }
            Err(why) => {
                notices.say(Tone::Refused, why);
                if !back {
                    hand.close(false);
                }
            }
        }
    };
    let save = StoredValue::new_local(save);
    let keys = move |event: KeyboardEvent| match event.key().as_str() {
        "Enter" if !event.is_composing() => {
            event.prevent_default();
            event.stop_propagation();
            save.with_value(|save| save(event_target_value(&event), true));
        }
        "Escape" => {
            event.stop_propagation();
            hand.close(true);
        }
        _ => event.stop_propagation(),
    };
    let left = move |event: leptos::ev::FocusEvent| {
        let typed = event_target_value(&event);
        save.try_with_value(|save| save(typed, false));
    };
    let label = move || word(column, t());
    match way(column) {
        Way::Pick => {
            let formats = formats();
            let compare = |a: &str, b: &str| formats.compare(a, b);
            let all = untrack(|| options(t(), &compare, &session.cluster(), column));
            let all = all.into_iter().map(|(value, name)| {
                let selected = value == before;
                view! { <option value=value prop:selected=selected>{name}</option> }
            });
            view! {
                <select
                    id=FIELD
                    class="field"
                    aria-label=label
                    on:keydown=keys
                    on:change=move |event| {
                        let typed = event_target_value(&event);
                        save.with_value(|save| save(typed, true));
                    }
                    on:blur=left
                >
                    {all.collect_view()}
                </select>
            }
            .into_any()
        }
        way => view! {
            <input
                id=FIELD
                class="field"
                type=if way == Way::Day { "date" } else { "text" }
                aria-label=label
                value=before
                on:keydown=keys
                on:blur=left
            />
        }
        .into_any(),
    }
}
