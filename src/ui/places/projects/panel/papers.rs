//! Papers of a project or a meeting that lie elsewhere, by their addresses. Only addresses of the web and of mail
//! become links: what a file brings is shown, never run.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use crate::app::notices::{Tone, use_notices};
use crate::app::reader::use_words;
use crate::app::reading::{row, watch};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::order::between;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::work::Attachment;
use crate::domain::work::papers::{is_link, read_address};
use crate::ui::kit::{new_id, rows};
use crate::ui::places::fields::{NewText, RowTools, Text};

fn papers<'a>(cluster: &'a Cluster, about: &RecordId) -> Vec<&'a Attachment> {
    let mut papers = in_order(&cluster.attachments);
    papers.retain(|it| it.about == *about);
    papers
}

#[component]
pub fn Papers(about: RecordId) -> impl IntoView {
    let session = use_session();
    let notices = use_notices();
    let t = use_words();
    let key = StoredValue::new(about);
    let ids = watch(move |cluster| {
        let papers = key.with_value(|id| papers(cluster, id)).into_iter();
        papers.map(|it| it.id.clone()).collect::<Vec<_>>()
    });
    let typed = RwSignal::new(String::new());
    let take_in = move || {
        let text = typed.get_untracked();
        if text.trim().is_empty() {
            return;
        }
        let Some(address) = read_address(&text) else {
            notices.say(Tone::Refused, t().board_not_an_address(text.trim()));
            return;
        };
        let cluster = session.cluster_untracked();
        let last = key.with_value(|id| {
            let last = papers(&cluster, id).last().copied();
            last.and_then(|it| it.order.clone())
        });
        let record = Record::new(Kind::Attachment, &new_id(Kind::Attachment))
            .with("about", key.with_value(ToString::to_string))
            .with("address", address)
            .with("order", between(last.as_deref(), None));
        if session.dispatch(&Command::Create(record)) {
            typed.set(String::new());
        }
    };
    view! {
        <section class="part">
            <h3>{move || t().records_attachment()}</h3>
            <ul class="rows">
                {rows(move || ids.get(), ToString::to_string, move |id| view! { <Paper id /> })}
            </ul>
            <Show when=move || !session.read_only()>
                <NewText
                    typed
                    label=Signal::derive(move || t().board_add_paper().to_owned())
                    add=UnsyncCallback::new(move |()| take_in())
                    address=true
                />
            </Show>
        </section>
    }
}

#[component]
fn Paper(id: Id<Attachment>) -> impl IntoView {
    let t = use_words();
    let record = id.record();
    let paper = row(id.as_str(), |cluster| &cluster.attachments);
    let address = paper.part(|it| it.address.clone());
    let name = paper.part(|it| it.name.clone().unwrap_or_default());
    view! {
        <li class="linked-paper">
            <Text
                record=record.clone()
                field="name"
                value=name
                label=move || t().name().to_owned()
            />
            <span class="small paper-address">
                {move || {
                    let address = address.get();
                    if is_link(&address) {
                        view! {
                            <a href=address.clone() target="_blank" rel="noopener noreferrer">
                                {address.clone()}
                            </a>
                        }
                            .into_any()
                    } else {
                        view! { <span>{address}</span> }.into_any()
                    }
                }}
            </span>
            <RowTools record name=address />
        </li>
    }
}
