//! What can be chosen in an election or a vote with several answers: people, or texts.

use leptos::prelude::*;

use super::Hold;
use crate::app::reader::use_words;
use crate::app::reading::{memo, row, watch};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::order::between;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::PollKind;
use crate::domain::votes::{Poll, PollOption};
use crate::ui::kit::{Choose, Icon, Sign, add_record, new_id, people_options, rows, setter};
use crate::ui::places::fields::{RowTools, Text, places};
use crate::ui::places::votes::poll::option_name;

fn options<'a>(cluster: &'a Cluster, poll: &Id<Poll>) -> Vec<&'a PollOption> {
    let mut options = in_order(&cluster.poll_options);
    options.retain(|it| it.poll == *poll);
    options
}

/// Whether a vote of this kind is a choice among several.
fn chooses(kind: Option<&PollKind>) -> bool {
    matches!(
        kind,
        Some(
            PollKind::Election
                | PollKind::CatalystChoice
                | PollKind::ApprovalVote
                | PollKind::DotVote
                | PollKind::Consultative
        )
    )
}

/// Edited until the vote opens; from then on the options stand with their counts in the poll.
#[component]
pub fn Options(id: Id<Poll>, hold: Memo<Hold>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = id.clone();
    let asked = watch(move |cluster| {
        let poll = cluster.polls.get(&key);
        poll.is_some_and(|it| chooses(it.poll_kind.as_ref())) || !options(cluster, &key).is_empty()
    });
    let key = id.clone();
    let places = watch(move |cluster| places(options(cluster, &key)));
    let ids = memo(move || {
        let places = places.get().into_iter();
        places.map(|(id, _)| id.to_string()).collect::<Vec<_>>()
    });
    let people = people_options();
    let key = StoredValue::new(id);
    let make = move |field: &str, value: String| {
        let cluster = session.cluster_untracked();
        let poll = key.get_value();
        let last = options(&cluster, &poll)
            .last()
            .and_then(|it| it.order.clone());
        let record = Record::new(Kind::PollOption, &new_id(Kind::PollOption))
            .with("poll", poll.as_str())
            .with(field, value)
            .with("order", between(last.as_deref(), None));
        add_record(session, record, "text-");
    };
    view! {
        <Show when=move || asked.get() && hold.get() == Hold::Free>
            <section class="part">
                <h3>{move || t().records_poll_option()}</h3>
                <ol class="rows option-rows">
                    {rows(
                        move || ids.get(),
                        Clone::clone,
                        move |id| view! { <OptionRow id=Id::new(id) places=places.into() /> },
                    )}
                </ol>
                <div class="toolbar no-print">
                    <button
                        type="button"
                        class="button quiet"
                        on:click=move |_| make("text", t().motions_new_option().to_owned())
                    >
                        <Icon sign=Sign::Add />
                        {move || t().motions_add_option()}
                    </button>
                    <Choose
                        value=String::new()
                        options=memo(move || {
                            let mut people = people.get();
                            if let Some(first) = people.first_mut() {
                                t().motions_add_person().clone_into(&mut first.1);
                            }
                            people
                        })
                        label=Signal::derive(move || t().motions_add_person().to_owned())
                        save=leptos::callback::UnsyncCallback::new(move |person: String| {
                            if !person.is_empty() {
                                make("person", person);
                            }
                            // The list goes back to its first line.
                            false
                        })
                        framed=true
                    />
                </div>
            </section>
        </Show>
    }
}

#[component]
fn OptionRow(
    id: Id<PollOption>,
    places: Signal<crate::ui::places::fields::Places>,
) -> impl IntoView {
    let t = use_words();
    let record = id.record();
    let option = row(id.as_str(), |cluster| &cluster.poll_options);
    let is_person = option.part(|it| it.person.is_some());
    let key = id.clone();
    let name = watch(move |cluster| option_name(cluster, &key).unwrap_or_default());
    let word = Signal::derive(move || t().record_poll_option().to_owned());
    let (for_text, for_person) = (record.clone(), record.clone());
    let people = people_options();
    view! {
        <li>
            {move || {
                if is_person.get() {
                    view! {
                        <Choose
                            value=option.part(|it| it.person.as_ref().map(ToString::to_string).unwrap_or_default())
                            options=people
                            label=word
                            save=setter(for_person.clone(), "person")
                        />
                    }
                        .into_any()
                } else {
                    view! {
                        <Text
                            record=for_text.clone()
                            field="text"
                            value=option.part(|it| it.text.clone().unwrap_or_default())
                            label=word
                        />
                    }
                        .into_any()
                }
            }}
            <RowTools record name among=places />
        </li>
    }
}
