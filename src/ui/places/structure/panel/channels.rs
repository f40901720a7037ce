//! Who does what: the channels that begin or end at a body, in words.

use leptos::prelude::*;

use super::super::desk::use_desk;
use super::body::use_subject;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::browser::chance;
use crate::domain::command::Command;
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::structure::Channel;
use crate::domain::vocabulary::ChannelType;
use crate::ui::kit::{Choose, Editable, Icon, Sign, rows};

#[component]
pub fn Channels() -> impl IntoView {
    let desk = use_desk();
    let subject = use_subject();
    let t = use_words();
    // Those that begin here come first.
    let ids = memo(move || {
        let own = subject.id();
        let cluster = desk.session.cluster();
        let all = in_order(&cluster.channels);
        let out = all.iter().filter(|it| it.from == own);
        let into = all.iter().filter(|it| it.to == own && it.from != own);
        out.chain(into)
            .map(|it| it.id.to_string())
            .collect::<Vec<_>>()
    });
    view! {
        <section class="who-does-what">
            <h3>{move || t().structure_what()}</h3>
            <ul class="rows">
                {rows(
                    move || ids.get(),
                    ToString::to_string,
                    move |id| view! { <ChannelRow id=id /> },
                )}
            </ul>
            <Show when=move || ids.with(Vec::is_empty)>
                <p class="faint">{move || t().structure_channel_none()}</p>
            </Show>
            <Show when=move || !desk.session.read_only()>
                <NewChannel />
            </Show>
        </section>
    }
}

#[component]
fn ChannelRow(id: String) -> impl IntoView {
    let desk = use_desk();
    let subject = use_subject();
    let t = use_words();
    let key = StoredValue::new(id);
    let channel: Memo<Option<Channel>> = memo(move || {
        let cluster = desk.session.cluster();
        key.with_value(|id| cluster.channels.get(id.as_str()).cloned())
    });
    // The sentence, and the other end.
    let said = memo(move || {
        let cluster = desk.session.cluster();
        let name = |id: &str| {
            let body = cluster.bodies.get(id);
            body.map_or_else(|| id.to_owned(), |body| body.name.clone())
        };
        channel.with(|channel| {
            let channel = channel.as_ref()?;
            let kind = channel.channel_type.as_str();
            Some(if channel.from == subject.id() {
                let to = channel.to.as_str();
                (t().channel_out(kind, &name(to)), to.to_owned())
            } else {
                let from = channel.from.as_str();
                (t().channel_from(kind, &name(from)), from.to_owned())
            })
        })
    });
    let text = move || said.get().map(|(text, _)| text).unwrap_or_default();
    let value = Signal::derive(move || {
        let subject = channel.with(|it| it.as_ref().and_then(|it| it.subject.clone()));
        subject.unwrap_or_default()
    });
    view! {
        <li class="channel-row">
            <div>
                <button
                    type="button"
                    class="link"
                    on:click=move |_| {
                        if let Some((_, other)) = said.get_untracked() {
                            desk.point_at(&other);
                        }
                    }
                >
                    {text}
                </button>
                <div class="small muted subject">
                    <Editable
                        value=value
                        label=Signal::derive(move || t().structure_channel_subject().to_owned())
                        placeholder=Signal::derive(move || t().structure_channel_subject().to_owned())
                        save=move |text: String| {
                            let record = key.get_value().as_str().into();
                            desk.session.dispatch(&Command::set_text(&record, "subject", &text))
                        }
                    />
                </div>
            </div>
            <button
                type="button"
                class="button quiet square"
                title=move || t().structure_channel_delete(text())
                aria-label=move || t().structure_channel_delete(text())
                disabled=move || desk.session.read_only()
                on:click=move |_| {
                    let record = key.get_value().as_str().into();
                    desk.session.dispatch(&Command::Delete { record });
                }
            >
                <Icon sign=Sign::Delete />
            </button>
        </li>
    }
}

#[component]
fn NewChannel() -> impl IntoView {
    let desk = use_desk();
    let subject = use_subject();
    let t = use_words();
    let (kind, target) = (
        RwSignal::new("informs".to_owned()),
        RwSignal::new(String::new()),
    );
    let kinds = Signal::derive(move || {
        ChannelType::SHIPPED
            .iter()
            .map(|it| (it.to_string(), t().channel(it.as_str()).into_owned()))
            .collect::<Vec<_>>()
    });
    let targets = Signal::derive(move || {
        let own = subject.id();
        let mut options = vec![(String::new(), t().structure_channel_to().to_owned() + " …")];
        options.extend(
            in_order(&desk.session.cluster().bodies)
                .into_iter()
                .filter(|body| body.id != own)
                .map(|body| (body.id.to_string(), body.name.clone())),
        );
        options
    });
    let add = move |_| {
        let to = target.get_untracked();
        if to.is_empty() {
            return;
        }
        let cluster = desk.session.cluster_untracked();
        let last = in_order(&cluster.channels).last().copied();
        let record = Record::new(Kind::Channel, &chance::record_id("channel"))
            .with("from", subject.id().as_str())
            .with("to", to)
            .with("channelType", kind.get_untracked())
            .with(
                "order",
                order::between(last.and_then(|it| it.order.as_deref()), None),
            );
        if desk.session.dispatch(&Command::Create(record)) {
            target.set(String::new());
        }
    };
    view! {
        <div class="new-channel">
            <Choose
                value=kind
                options=kinds
                label=Signal::derive(move || t().structure_channel_type().to_owned())
                save=move |value: String| { kind.set(value); true }
                framed=true
            />
            <Choose
                value=target
                options=targets
                label=Signal::derive(move || t().structure_channel_to().to_owned())
                save=move |value: String| { target.set(value); true }
                framed=true
            />
            <button
                type="button"
                class="button square"
                title=move || t().structure_channel_add()
                aria-label=move || t().structure_channel_add()
                disabled=move || target.with(String::is_empty)
                on:click=add
            >
                <Icon sign=Sign::Add />
            </button>
        </div>
    }
}
