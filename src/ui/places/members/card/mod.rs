//! Everything about one member, beside the table and never over the row that it is about.
//!
//! - [`facts`]: class, kind, town, dates, networks, know-how
//! - [`people`]: representative, deputy, and the member's people with their authority
//! - [`money`]: pledges with what of them is allocated and free, and fees
//! - [`standing`]: class and rights with their dates, and the acts that change them
//! - [`history`]: what was written about it, and the topics it carried in and home
//! - [`record`]: seats, attendance, projects and votes, read from the other places

mod facts;
mod history;
mod money;
mod people;
mod record;
mod standing;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::{RightMark, without_card};
use crate::app::reader::use_words;
use crate::app::reading::{memo, row};
use crate::app::route::Router;
use crate::app::session::use_session;
use crate::browser::page;
use crate::domain::id::RecordId;
use crate::domain::measure::Date;
use crate::ui::kit::{Icon, Sign};
use crate::ui::places::fields::{Notes, RowTools, Text, id_of_name};
use crate::ui::places::history::HistoryLink;

#[component]
pub fn Card(
    id: RecordId,
    /// The day on which the register is seen.
    day: Memo<Date>,
) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let router: Router = expect_context();
    let member = row(id.as_str(), |cluster| &cluster.members);
    let name = member.part(|it| it.name.clone());
    let right = memo(move || member.with(|it| session.cluster().right_on(it?, day.get())));
    request_animation_frame(|| page::focus("member-card"));
    let link = format!("open-{id}");
    let close = move || {
        router.go(&without_card(router));
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
            <standing::Standing id=id.clone() />
            <facts::Facts id=id.clone() day=day />
            <people::Represented id=id.clone() />
            <record::Seats id=id.clone() />
            <record::Attended id=id.clone() />
            <money::Pledges id=id.clone() />
            <money::Asked id=id.clone() />
            <money::Fees id=id.clone() />
            <record::Projects id=id.clone() />
            <record::Votes id=id.clone() />
            <history::Topics id=id.clone() />
            <history::History id=id.clone() />
            <footer>
                <HistoryLink record=id.clone() />
                <RowTools record=id name=name />
            </footer>
        </aside>
    }
}
