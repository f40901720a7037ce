//! What the board is made of: the organisation's own columns with their limits, its labels, and
//! whether a project may start without what it must have.

use leptos::prelude::*;
use serde_json::Value;

use super::desk::use_desk;
use crate::app::reader::use_words;
use crate::app::reading::{memo, row, watch};
use crate::app::session::use_session;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::order::{between, following};
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::{LabelColour, ProjectStatus, StartRule};
use crate::domain::work::{BoardColumn, Label};
use crate::ui::kit::{Dialog, DialogHead, Icon, Sign, new_id, rows};
use crate::ui::places::fields::{
    Pick, Places, RowTools, Text, Whole, create, id_of_name, places, words_of,
};

#[component]
pub fn Settings(open: RwSignal<bool>) -> impl IntoView {
    let t = use_words();
    view! {
        <Dialog open label=Signal::derive(move || t().board_settings().to_owned()) class="board-settings">
            <DialogHead open>
                <h2>{move || t().board_settings()}</h2>
            </DialogHead>
            <Columns />
            <Labels />
            <Starting />
        </Dialog>
    }
}

#[component]
fn Columns() -> impl IntoView {
    let session = use_session();
    let desk = use_desk();
    let t = use_words();
    let among: Memo<Places> = watch(|cluster| places(in_order(&cluster.board_columns)));
    let own = move || among.with(|it| it.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>());
    // The columns as they are become the organisation's own, so that they can be changed.
    let take_over = move |_| {
        let heads = desk.heads.get_untracked();
        let heads: Vec<_> = heads.iter().filter(|it| it.status.is_some()).collect();
        let records = heads.iter().zip(following(None, heads.len()));
        let steps = records.map(|(column, order)| {
            let status = column.status.as_ref().map(ProjectStatus::as_str);
            let record = Record::new(Kind::BoardColumn, &new_id(Kind::BoardColumn))
                .with("name", untrack(|| desk.column_name(column)))
                .with("status", status.unwrap_or_default())
                .with("order", order);
            Command::Create(record)
        });
        session.dispatch(&Command::All(steps.collect()));
    };
    let add = move |_| {
        let last = among.with_untracked(|it| it.last().and_then(|(_, order)| order.clone()));
        let record = Record::new(Kind::BoardColumn, &new_id(Kind::BoardColumn))
            .with("name", t().board_new_column())
            .with("status", ProjectStatus::Idea.as_str())
            .with("order", between(last.as_deref(), None));
        create(session, record);
    };
    view! {
        <section>
            <h3>{move || t().records_board_column()}</h3>
            <Show
                when=move || among.with(|it| !it.is_empty())
                fallback=move || view! {
                    <p class="small muted">{move || t().board_columns_shipped()}</p>
                    <button type="button" class="button" on:click=take_over>
                        {move || t().board_columns_own()}
                    </button>
                }
            >
                <ul class="rows setting-rows">
                    {rows(
                        own,
                        ToString::to_string,
                        move |id| view! { <ColumnRow id=Id::new(id.as_str()) among=among.into() /> },
                    )}
                </ul>
                <button type="button" class="button quiet" on:click=add>
                    <Icon sign=Sign::Add />
                    {move || t().board_add_column()}
                </button>
            </Show>
        </section>
    }
}

#[component]
fn ColumnRow(id: Id<BoardColumn>, among: Signal<Places>) -> impl IntoView {
    let t = use_words();
    let record = id.record();
    let column = row(id.as_str(), |cluster| &cluster.board_columns);
    let name = column.part(|it| it.name.clone());
    let statuses = memo(move || {
        words_of(ProjectStatus::SHIPPED, |it| {
            t().project_status(it).into_owned()
        })
    });
    view! {
        <li class="setting-row">
            <Text
                record=record.clone()
                field="name"
                value=name
                label=move || t().name().to_owned()
                required=true
                id=id_of_name(&record)
            />
            <Pick
                record=record.clone()
                field="status"
                value=column.part(|it| it.status.to_string())
                options=statuses
                label=move || t().status().to_owned()
            />
            <span class="setting-limit">
                <span class="small muted">{move || t().board_limit()}</span>
                <Whole
                    record=record.clone()
                    field="limit"
                    value=column.part(|it| it.limit)
                    label=move || t().board_limit().to_owned()
                />
            </span>
            <RowTools record name among />
        </li>
    }
}

#[component]
fn Labels() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let among: Memo<Places> = watch(|cluster| places(in_order(&cluster.labels)));
    let ids = move || among.with(|it| it.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>());
    let add = move |_| {
        let last = among.with_untracked(|it| it.last().and_then(|(_, order)| order.clone()));
        let colours = LabelColour::SHIPPED;
        let next = among.with_untracked(Vec::len) % colours.len().max(1);
        let colour = colours.get(next).map_or("grey", LabelColour::as_str);
        let record = Record::new(Kind::Label, &new_id(Kind::Label))
            .with("name", t().board_new_label())
            .with("colour", colour)
            .with("order", between(last.as_deref(), None));
        create(session, record);
    };
    view! {
        <section>
            <h3>{move || t().records_label()}</h3>
            <ul class="rows setting-rows">
                {rows(
                    ids,
                    ToString::to_string,
                    move |id| view! { <LabelRow id=Id::new(id.as_str()) among=among.into() /> },
                )}
            </ul>
            <button type="button" class="button quiet" on:click=add>
                <Icon sign=Sign::Add />
                {move || t().board_new_label()}
            </button>
        </section>
    }
}

#[component]
fn LabelRow(id: Id<Label>, among: Signal<Places>) -> impl IntoView {
    let t = use_words();
    let record = id.record();
    let label = row(id.as_str(), |cluster| &cluster.labels);
    let name = label.part(|it| it.name.clone());
    let colour = label.part(|it| {
        it.colour
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    });
    let colours =
        memo(move || words_of(LabelColour::SHIPPED, |it| t().label_colour(it).into_owned()));
    view! {
        <li class="setting-row">
            <span class=move || format!("label {}", colour.get()) aria-hidden="true"></span>
            <Text
                record=record.clone()
                field="name"
                value=name
                label=move || t().name().to_owned()
                required=true
                id=id_of_name(&record)
            />
            <Pick record=record.clone() field="colour" value=colour options=colours label=move || t().board_colour().to_owned() />
            <RowTools record name among />
        </li>
    }
}

/// Whether a project without a responsible person or a resolution is refused or marked (D10, D16).
#[component]
fn Starting() -> impl IntoView {
    let t = use_words();
    let session = use_session();
    let rule = watch(|cluster| {
        let organisation = cluster.organisation()?;
        let rule = organisation
            .project_start
            .clone()
            .unwrap_or(StartRule::Refused);
        Some((organisation.id.record(), rule))
    });
    let pick = move |to: &'static StartRule| {
        let is = move || rule.with(|it| it.as_ref().is_some_and(|it| it.1 == *to));
        let word = move || match to {
            StartRule::Marked => t().board_start_marked(),
            _ => t().board_start_refused(),
        };
        view! {
            <label class="tick">
                <input
                    type="radio"
                    name="project-start"
                    disabled=move || session.read_only()
                    prop:checked=is
                    on:change=move |_| {
                        if let Some((organisation, _)) = rule.get_untracked() {
                            let to = Some(Value::from(to.as_str()));
                            session.dispatch(&Command::set(&organisation, "projectStart", to));
                        }
                    }
                />
                <span>{word}</span>
            </label>
        }
    };
    view! {
        <Show when=move || rule.with(Option::is_some)>
            <fieldset class="start-rule">
                <legend>{move || t().board_start()}</legend>
                {StartRule::SHIPPED.iter().map(pick).collect_view()}
            </fieldset>
        </Show>
    }
}
