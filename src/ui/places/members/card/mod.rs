//! Everything about one member, beside the table and never over the row that it is about.
//!
//! - [`facts`]: class, kind, town, dates, networks, know-how
//! - [`people`]: representative, deputy, and the member's people with their authority
//! - [`money`]: pledges with what of them is allocated and free, and fees
//! - [`record`]: seats, attendance, projects and votes, read from the other places

mod facts;
mod money;
mod people;
mod record;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::{Naming, RightMark};
use crate::app::reader::use_words;
use crate::app::reading::{memo, row};
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::browser::page;
use crate::domain::id::RecordId;
use crate::ui::kit::{Icon, Sign};
use crate::ui::places::fields::{Notes, RowTools, Text, id_of_name};

#[component]
pub fn Card(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let router: Router = expect_context();
    let Naming(naming) = expect_context();
    let member = row(id.as_str(), |cluster| &cluster.members);
    let name = member.part(|it| it.name.clone());
    let right = memo(move || member.with(|it| session.cluster().right_of_member(it.as_ref()?)));
    let field = id_of_name(&id);
    let new = naming.with_untracked(|naming| naming.as_ref() == Some(&id));
    request_animation_frame(move || {
        if new {
            naming.set(None);
            page::select(&field);
        } else {
            page::focus("member-card");
        }
    });
    let link = format!("open-{id}");
    let close = move || {
        router.go(&Route::to(Place::Members));
        page::focus(&link);
    };
    let on_close = close.clone();
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            close();
        }
    };
    view! {
        <aside
            class="member-card"
            id="member-card"
            tabindex="-1"
            aria-label=move || name.get()
            on:keydown=on_key
        >
            <header class="section-head">
                <div>
                    <p class="eyebrow">{move || t().record("member").into_owned()}</p>
                    <h2 class="statement">
                        <Text
                            record=id.clone()
                            field="name"
                            required=true
                            value=name
                            label=move || t().name().to_owned()
                            id=id_of_name(&id)
                        />
                    </h2>
                    <p class="muted">
                        <RightMark right=right />
                        {move || match right.get() {
                            Some(right) => t().right(right.as_str()).into_owned(),
                            None => t().members_no_class().to_owned(),
                        }}
                    </p>
                </div>
                <button
                    type="button"
                    class="button square quiet"
                    title=move || t().close()
                    aria-label=move || t().close()
                    on:click=move |_| on_close()
                >
                    <Icon sign=Sign::Close />
                </button>
            </header>
            <Notes record=id.clone() />
            <facts::Facts id=id.clone() />
            <people::Represented id=id.clone() />
            <record::Seats id=id.clone() />
            <record::Attended id=id.clone() />
            <money::Pledges id=id.clone() />
            <money::Fees id=id.clone() />
            <record::Projects id=id.clone() />
            <record::Votes id=id.clone() />
            <footer>
                <RowTools record=id name=name />
            </footer>
        </aside>
    }
}
