//! A member or a person: in which bodies it sits, with which role and right.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::super::desk::use_desk;
use super::seats::SeatSign;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::route::{Place, Route};
use crate::domain::id::{Id, RecordId};
use crate::domain::roster::in_order;
use crate::domain::sorting::Gather as _;
use crate::portrait::walk::sits;

#[derive(Clone, PartialEq)]
struct Held {
    seat: String,
    body: String,
    name: String,
    role: String,
}

#[component]
pub fn HolderPanel(id: RecordId) -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let key = StoredValue::new(id);
    let title = move || {
        let cluster = desk.session.cluster();
        key.with_value(|id| cluster.title_of(id).unwrap_or_default().to_owned())
    };
    let kind = move || {
        let cluster = desk.session.cluster();
        let kind = key.with_value(|id| cluster.kind_of(id));
        kind.map(|kind| t().record(&kind.to_string()).into_owned())
    };
    let held = memo(move || {
        let cluster = desk.session.cluster();
        let words = t();
        in_order(&cluster.seats)
            .into_iter()
            .filter(|seat| key.with_value(|id| sits(&cluster, seat, id)))
            .map(|seat| Held {
                seat: seat.id.to_string(),
                body: seat.body.to_string(),
                name: cluster
                    .body_name(Some(&seat.body))
                    .unwrap_or_default()
                    .to_owned(),
                role: seat
                    .role
                    .as_ref()
                    .map(|role| words.seat_role(role.as_str()).into_owned())
                    .unwrap_or_default(),
            })
            .collect::<Vec<_>>()
    });
    let count = move || {
        let bodies: BTreeSet<String> = held.get().into_iter().map(|it| it.body).gathered();
        (!bodies.is_empty()).then(|| t().holder_bodies(bodies.len()))
    };
    // The card of a person is that of its member.
    let card = move || {
        let cluster = desk.session.cluster();
        let id = key.get_value();
        let member = cluster
            .people
            .get(id.as_str())
            .and_then(|person| person.member.as_ref().map(Id::to_string));
        Route::to(Place::Members)
            .with("focus", &member.unwrap_or_else(|| id.to_string()))
            .href()
    };
    view! {
        <header class="panel-head">
            <p class="eyebrow">{kind}</p>
            <h2 class="statement">{title}</h2>
            <p><a href=card>{move || t().structure_holder_open()}</a></p>
        </header>
        <section>
            <div class="section-head">
                <h3>{move || t().structure_seats()}</h3>
                <span class="faint">{count}</span>
            </div>
            <ul class="rows">
                {move || held
                    .get()
                    .into_iter()
                    .map(|it| view! {
                        <li class="seat-row">
                            <SeatSign id=it.seat />
                            <button
                                type="button"
                                class="link"
                                on:pointerenter={
                                    let body = it.body.clone();
                                    move |_| desk.hovered.set(Some(body.clone()))
                                }
                                on:pointerleave=move |_| desk.hovered.set(None)
                                on:click=move |_| {
                                    desk.hovered.set(None);
                                    desk.point_at(&it.body);
                                }
                            >
                                {it.name}
                            </button>
                            <span class="faint">{it.role}</span>
                        </li>
                    })
                    .collect_view()}
            </ul>
            <Show when=move || held.with(Vec::is_empty)>
                <p class="faint">{move || t().structure_holder_none()}</p>
            </Show>
        </section>
    }
}
