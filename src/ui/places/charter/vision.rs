//! The vision: one large sentence, its horizon, who adopted it, and its characteristics.

use leptos::prelude::*;

use super::is_focused;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{Watched, memo, row};
use crate::app::session::use_session;
use crate::browser::chance;
use crate::domain::charter::{Vision, VisionTrait};
use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::votes::Poll;
use crate::ui::kit::{Icon, Sign, rows};
use crate::ui::places::fields::{
    Address, Day, Notes, Pick, RowTools, Tags, Text, create, dom_id, id_of_name, places,
};
use crate::words::Formats as _;

/// The visions, the latest first.
fn latest_first(cluster: &Cluster) -> Vec<&Vision> {
    let mut visions: Vec<&Vision> = cluster.visions.values().collect();
    sorting::by_key(&mut visions, |vision| std::cmp::Reverse(vision.from));
    visions
}

#[component]
pub fn Visions() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let ids = memo(move || {
        let cluster = session.cluster();
        let ids: Vec<_> = latest_first(&cluster)
            .iter()
            .map(|it| it.id.record())
            .collect();
        ids
    });
    let current = memo(move || ids.with(|ids| ids.first().cloned()));
    let earlier = memo(move || ids.with(|ids| ids.get(1..).unwrap_or_default().to_vec()));
    let begin = move |_| {
        let today = session.today();
        let horizon = today.saturating_add(jiff::Span::new().years(5));
        create(
            session,
            Record::new(Kind::Vision, &chance::record_id("vision"))
                .with("text", t().charter_new_vision())
                .with("from", today.to_string())
                .with("horizon", horizon.to_string()),
        );
    };
    view! {
        <section class="charter-vision" aria-labelledby="charter-vision">
            <h2 class="eyebrow" id="charter-vision">{move || t().record("vision").into_owned()}</h2>
            {move || match current.get() {
                Some(id) => view! { <VisionText id=id /> }.into_any(),
                None => {
                    view! {
                        <div class="empty no-print">
                            <p>{move || t().charter_vision_empty()}</p>
                            <p class="statement faint">{move || t().charter_vision_example()}</p>
                            <button type="button" class="button strong" on:click=begin>
                                <Icon sign=Sign::Add />
                                {move || t().charter_vision_add()}
                            </button>
                        </div>
                    }
                        .into_any()
                }
            }}
            <Traits />
            <Show when=move || !earlier.with(Vec::is_empty)>
                <details class="no-print">
                    <summary>{move || t().charter_vision_earlier(earlier.with(Vec::len))}</summary>
                    {rows(
                        move || earlier.get(),
                        ToString::to_string,
                        move |id| view! { <VisionText id=id /> },
                    )}
                </details>
            </Show>
        </section>
    }
}

/// A poll by its title and, once it has one, the number of its resolution.
pub fn poll_name(cluster: &Cluster, poll: &Id<Poll>) -> String {
    let title = cluster
        .polls
        .get(poll)
        .map_or(poll.as_str(), |poll| &poll.title);
    let number = cluster
        .resolutions
        .values()
        .find(|it| it.poll.as_ref() == Some(poll));
    number.map_or_else(|| title.to_owned(), |it| format!("{} – {title}", it.number))
}

/// All polls by name, for choosing who adopted something.
pub fn poll_options(cluster: &Cluster) -> Vec<(String, String)> {
    let named = |poll: &Poll| (poll.id.as_str().to_owned(), poll_name(cluster, &poll.id));
    cluster.polls.values().map(named).collect()
}

#[component]
fn VisionText(id: RecordId) -> impl IntoView {
    let session = use_session();
    let (anchor, focused) = (dom_id(&id), is_focused(&id));
    let t = use_words();
    let formats = use_formats();
    let own = row(id.as_str(), |cluster| &cluster.visions);
    let text = own.part(|it| it.text.clone());
    let adopted_by = own.part(|it| {
        it.adopted_by
            .as_ref()
            .map(|it| it.as_str().to_owned())
            .unwrap_or_default()
    });
    let polls = memo(move || poll_options(&session.cluster()));
    let poll = memo(move || own.get()?.adopted_by.map(|it| it.record()));
    let from = own.part(|it| it.from);
    let horizon = own.part(|it| it.horizon);
    let period = move || {
        let written = |day: Option<_>| day.map(|day| formats().date(day));
        match (written(from.get()), written(horizon.get())) {
            (Some(from), Some(to)) => format!("{from} – {to}"),
            (from, to) => from.or(to).unwrap_or_default(),
        }
    };
    let directions = id.clone();
    let positioning = id.clone();
    view! {
        <article class="vision" id=anchor class:focused=move || focused.get()>
            <blockquote class="statement vision-text">
                <Text
                    record=id.clone()
                    field="text"
                    required=true
                    lines=true
                    value=text
                    label=move || t().record("vision").into_owned()
                    id=id_of_name(&id)
                />
            </blockquote>
            <p class="print-only small">{period}</p>
            <div class="vision-line">
                <label class="no-print">
                    <span>{move || t().charter_vision_from()}</span>
                    <Day record=id.clone() field="from" value=from label=move || t().charter_vision_from().to_owned() />
                </label>
                <label class="no-print">
                    <span>{move || t().charter_vision_horizon()}</span>
                    <Day
                        record=id.clone()
                        field="horizon"
                        value=horizon
                        label=move || t().charter_vision_horizon().to_owned()
                    />
                </label>
                <span class="adopted">
                    <span>{move || t().charter_adopted_by()}</span>
                    <Show when=move || poll.get().is_none()>
                        <span class="badge warning">
                            <Icon sign=Sign::Warning />
                            {move || t().charter_not_adopted()}
                        </span>
                    </Show>
                    <Pick
                        record=id.clone()
                        field="adoptedBy"
                        value=adopted_by
                        options=polls
                        nothing=Signal::derive(move || t().charter_choose_vote().to_owned())
                        label=move || t().charter_adopted_by().to_owned()
                    />
                    {move || {
                        poll.get().map(|poll| view! {
                            <span class="no-print small">
                                <Address record=poll name=move || t().open().to_owned() />
                            </span>
                        })
                    }}
                </span>
            </div>
            <Notes record=id.clone() />
            <Part
                name=move || t().charter_positioning().to_owned()
                empty=own.part(|it| it.positioning.is_none())
            >
                <Text
                    record=positioning
                    field="positioning"
                    lines=true
                    value=own.part(|it| it.positioning.clone().unwrap_or_default())
                    label=move || t().charter_positioning().to_owned()
                />
            </Part>
            <Part
                name=move || t().charter_directions().to_owned()
                empty=own.part(|it| it.directions.is_empty())
            >
                <Tags
                    record=directions
                    field="directions"
                    value=own.part(|it| it.directions.clone())
                    label=move || t().charter_directions().to_owned()
                    add=move || t().charter_direction_add().to_owned()
                />
            </Part>
        </article>
    }
}

/// A named part of the statement; left out on paper and on the projector while it is empty.
#[component]
pub fn Part(
    #[prop(into)] name: Signal<String>,
    #[prop(into)] empty: Signal<bool>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="charter-part" class:hollow=move || empty.get()>
            <h3>{move || name.get()}</h3>
            <div>{children()}</div>
        </div>
    }
}

/// The characteristics, lettered so that the mission can name them.
#[component]
fn Traits() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let list = memo(move || places(in_order(&session.cluster().vision_traits)));
    let add = move |_| {
        let last = list.with_untracked(|list| list.last().and_then(|(_, place)| place.clone()));
        create(
            session,
            Record::new(Kind::VisionTrait, &chance::record_id("trait"))
                .with("text", t().charter_new_trait())
                .with("order", order::between(last.as_deref(), None)),
        );
    };
    view! {
        <div class="charter-part" class:hollow=move || list.with(Vec::is_empty)>
            <h3>{move || t().charter_traits()}</h3>
            <div>
                <ol class="lettered">
                    {rows(
                        move || list.get(),
                        |(id, _)| id.to_string(),
                        move |(id, _)| view! { <Trait id=id list=list /> },
                    )}
                </ol>
                <Show when=move || !session.read_only()>
                    <button type="button" class="button quiet add-row" on:click=add>
                        <Icon sign=Sign::Add />
                        {move || t().charter_trait_add()}
                    </button>
                </Show>
            </div>
        </div>
    }
}

/// The letter of the characteristic at a place; numbers go on where letters end.
pub fn letter(index: usize) -> String {
    u32::try_from(index)
        .ok()
        .filter(|index| *index < 26)
        .and_then(|index| char::from_u32(u32::from('A') + index))
        .map_or_else(|| (index + 1).to_string(), String::from)
}

#[component]
fn Trait(id: RecordId, list: Memo<crate::ui::places::fields::Places>) -> impl IntoView {
    let (anchor, focused) = (dom_id(&id), is_focused(&id));
    let t = use_words();
    let own: Watched<VisionTrait> = row(id.as_str(), |cluster| &cluster.vision_traits);
    let text = own.part(|it| it.text.clone());
    let own_id = id.clone();
    let mark = move || {
        let at = list.with(|list| list.iter().position(|(id, _)| *id == own_id));
        letter(at.unwrap_or_default())
    };
    view! {
        <li class="statement-row" id=anchor class:focused=move || focused.get()>
            <span class="row-mark">{mark}</span>
            <div class="statement">
                <Text
                    record=id.clone()
                    field="text"
                    required=true
                    value=text
                    label=move || t().record("visionTrait").into_owned()
                    id=id_of_name(&id)
                />
                <Notes record=id.clone() />
            </div>
            <RowTools record=id name=text among=Signal::from(list) />
        </li>
    }
}
