//! The mission: its sentences, and which characteristic of the vision each deepens.

use leptos::prelude::*;

use super::is_focused;
use super::translated::Translated;
use crate::app::reader::use_words;
use crate::app::reading::{memo, row};
use crate::app::session::use_session;
use crate::browser::chance;
use crate::domain::charter::vision::{in_force, traits_of};
use crate::domain::cluster::Cluster;
use crate::domain::id::RecordId;
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::portrait::serving::letter;
use crate::ui::kit::rows;
use crate::ui::places::fields::{
    AddRow, Links, NameText, Notes, Places, RowTools, create, dom_id, places,
};

/// The sentences of the mission by number, for links to them.
pub fn numbered(cluster: &Cluster) -> Vec<(String, String)> {
    let items = in_order(&cluster.mission_items).into_iter().enumerate();
    items
        .map(|(index, item)| {
            (
                item.id.as_str().to_owned(),
                format!("{} · {}", index + 1, item.text),
            )
        })
        .collect()
}

#[component]
pub fn Mission() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let list = memo(move || places(in_order(&session.cluster().mission_items)));
    let add = move || {
        let after = list.with_untracked(|list| list.last().and_then(|(_, place)| place.clone()));
        create(
            session,
            Record::new(Kind::MissionItem, &chance::record_id("mission"))
                .with("text", t().charter_new_mission())
                .with("order", order::between(after.as_deref(), None)),
        );
    };
    view! {
        <section class:hollow=move || list.with(Vec::is_empty) aria-labelledby="charter-mission">
            <h2 class="eyebrow" id="charter-mission">{move || t().charter_mission()}</h2>
            <Show when=move || list.with(Vec::is_empty)>
                <div class="empty">
                    <p>{move || t().charter_mission_empty()}</p>
                    <p class="statement faint">{move || t().charter_mission_example()}</p>
                </div>
            </Show>
            <ol class="numbered">
                {rows(
                    move || list.get(),
                    |(id, _)| id.to_string(),
                    move |(id, _)| view! { <Item id=id list=list /> },
                )}
            </ol>
            <AddRow label=move || t().charter_mission_add().to_owned() act=add />
        </section>
    }
}

#[component]
fn Item(id: RecordId, list: Memo<Places>) -> impl IntoView {
    let session = use_session();
    let (anchor, focused) = (dom_id(&id), is_focused(&id));
    let t = use_words();
    let own = row(id.as_str(), |cluster| &cluster.mission_items);
    let text = own.part(|it| it.text.clone());
    let specifies = own.part(|it| {
        it.specifies
            .iter()
            .map(|it| it.as_str().to_owned())
            .collect::<Vec<_>>()
    });
    let traits = memo(move || {
        let cluster = session.cluster();
        let vision = in_force(&cluster, session.today()).map(|it| &it.id);
        let traits = traits_of(&cluster, vision).into_iter().enumerate();
        let mut named: Vec<_> = traits
            .map(|(index, it)| {
                (
                    it.id.as_str().to_owned(),
                    format!("{} · {}", letter(index), it.text),
                )
            })
            .collect();
        // What it deepens of another version is named, and only what is in force is offered.
        for id in specifies.get() {
            let other = cluster.vision_traits.get(id.as_str());
            if let Some(it) = other.filter(|_| named.iter().all(|(known, _)| *known != id)) {
                named.push((id, t().charter_of_other_version(it.text.as_str())));
            }
        }
        named
    });
    let own_id = id.clone();
    let number = move || {
        let at = list.with(|list| list.iter().position(|(id, _)| *id == own_id));
        (at.unwrap_or_default() + 1).to_string()
    };
    let record = id.clone();
    view! {
        <li class="statement-row" id=anchor class:focused=move || focused.get()>
            <span class="row-mark">{number}</span>
            <div>
                <div class="statement mission-text">
                    <NameText record=id.clone() field="text" kind="missionItem" lines=true value=text />
                </div>
                <Translated record=id.clone() />
                <Show when=move || !traits.with(Vec::is_empty)>
                    <div class="deepens">
                        <span class="small faint">{move || t().charter_deepens()}</span>
                        <Links
                            record=record.clone()
                            field="specifies"
                            value=specifies
                            options=traits
                            label=move || t().charter_deepens().to_owned()
                            add=move || t().charter_deepens_add().to_owned()
                        />
                    </div>
                </Show>
                <Notes record=id.clone() />
            </div>
            <RowTools record=id name=text among=Signal::from(list) />
        </li>
    }
}
