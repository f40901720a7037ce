//! The agenda: numbered items with their times, added, renamed, put in another order and deleted
//! where they stand.

use leptos::prelude::*;

use super::filling::Fill;
use super::item::Item;
use crate::app::reader::use_words;
use crate::app::reading::{memo, watch};
use crate::app::session::use_session;
use crate::domain::id::Id;
use crate::domain::meetings::Meeting;
use crate::domain::meetings::invitation::{Schedule, items, schedule};
use crate::domain::order::between;
use crate::domain::record::{Kind, Record};
use crate::ui::kit::{Icon, Sign, add_record, new_id, rows};

#[component]
pub fn Agenda(id: Id<Meeting>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = id.clone();
    let ids = watch(move |cluster| {
        let ids = items(cluster, &key).into_iter().map(|item| item.id.clone());
        ids.collect::<Vec<_>>()
    });
    let key = id.clone();
    let times: Memo<Schedule> = watch(move |cluster| {
        let meeting = cluster.meetings.get(&key);
        meeting.map(|it| schedule(cluster, it)).unwrap_or_default()
    });
    let filled = id.clone();
    let add = move |_| {
        let cluster = session.cluster_untracked();
        let last = items(&cluster, &id).last().and_then(|it| it.order.clone());
        let record = Record::new(Kind::AgendaItem, &new_id(Kind::AgendaItem))
            .with("meeting", id.as_str())
            .with("text", t().meetings_new_item())
            .with("order", between(last.as_deref(), None));
        add_record(session, record, "item-");
    };
    let sum = memo(move || {
        let words = t();
        let times = times.get();
        let mut said = Vec::new();
        if times.minutes > 0 {
            said.push(words.meetings_planned(times.minutes));
            said.extend(times.end.map(|end| words.meetings_ends(end)));
            if times.untimed > 0 {
                said.push(words.meetings_untimed(times.untimed));
            }
        }
        said.join(" · ")
    });
    view! {
        <section class="part">
            <div class="part-head">
                <h3>{move || t().records_agenda_item()}</h3>
                <Fill id=filled />
            </div>
            <Show when=move || ids.with(Vec::is_empty)>
                <p class="muted">{move || t().meetings_no_agenda()}</p>
            </Show>
            <ol class="agenda">
                {rows(
                    move || ids.get(),
                    ToString::to_string,
                    move |id| view! { <Item id times /> },
                )}
            </ol>
            <Show when=move || !sum.with(String::is_empty)>
                <p class="small muted agenda-sum">{move || sum.get()}</p>
            </Show>
            <button type="button" class="button quiet" on:click=add>
                <Icon sign=Sign::Add />
                {move || t().meetings_add_item()}
            </button>
        </section>
    }
}
