//! The sub-networks that the organisation is made of (D1), and how many members each has.

use leptos::prelude::*;

use super::Lines;
use crate::app::reader::use_words;
use crate::app::reading::{memo, row};
use crate::app::session::use_session;
use crate::browser::chance;
use crate::domain::id::RecordId;
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::ui::kit::rows;
use crate::ui::places::fields::{AddRow, NameText, Places, RowTools, create, dom_id, places};

#[component]
pub fn Networks(lines: Memo<Lines>, focus: Signal<Option<String>>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let list = memo(move || places(in_order(&session.cluster().networks)));
    let add = move || {
        let after = list.with_untracked(|list| list.last().and_then(|(_, place)| place.clone()));
        create(
            session,
            Record::new(Kind::Network, &chance::record_id("network"))
                .with("name", untrack(t).members_new_network())
                .with("order", order::between(after.as_deref(), None)),
        );
    };
    view! {
        <section class="members-part" class:no-print=move || list.with(Vec::is_empty)>
            <h2>{move || t().records("network").into_owned()}</h2>
            <Show when=move || list.with(Vec::is_empty)>
                <p class="small muted">{move || t().members_networks_empty()}</p>
            </Show>
            <ul class="rows">
                {rows(
                    move || list.get(),
                    |(id, _)| id.to_string(),
                    move |(id, _)| view! { <Network id=id list=list lines=lines focus=focus /> },
                )}
            </ul>
            <AddRow label=move || t().members_network_add().to_owned() act=add />
        </section>
    }
}

#[component]
fn Network(
    id: RecordId,
    list: Memo<Places>,
    lines: Memo<Lines>,
    focus: Signal<Option<String>>,
) -> impl IntoView {
    let t = use_words();
    let network = row(id.as_str(), |cluster| &cluster.networks);
    let name = network.part(|it| it.name.clone());
    let (own, anchor, of) = (id.clone(), dom_id(&id), id.clone());
    // How many belong to it, and how many of them to another as well.
    let counts = memo(move || {
        lines.with(|lines| {
            let belongs = lines.values().filter(|it| it.belongs);
            let mine = belongs.filter(|it| it.networks.iter().any(|it| it.as_str() == of.as_str()));
            mine.fold((0, 0), |(all, shared), it| {
                (all + 1, shared + usize::from(it.networks.len() > 1))
            })
        })
    });
    let said = move || {
        let (all, shared) = counts.get();
        t().members_in_network(all, shared)
    };
    view! {
        <li
            class="network-row"
            id=anchor
            class:focused=move || focus.with(|focus| focus.as_deref() == Some(own.as_str()))
        >
            <NameText record=id.clone() field="name" kind="network" value=name />
            <span class="small muted">{said}</span>
            <RowTools record=id name=name among=Signal::from(list) />
        </li>
    }
}
