//! The vision in force: one large sentence, its horizon, who adopted it, and its characteristics.

use leptos::prelude::*;

use super::is_focused;
use super::pulse::Pulse;
use super::translated::Translated;
use super::versions::{OtherVersions, Shifted, Stands};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{Watched, memo, row};
use crate::app::session::use_session;
use crate::browser::chance;
use crate::domain::charter::vision::{
    Adoption, Standing, Version, YEARS_AHEAD, adoption, traits_of, versions,
};
use crate::domain::charter::{Vision, VisionTrait};
use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::sorting;
use crate::domain::votes::Poll;
use crate::portrait::serving::letter;
use crate::ui::kit::{Icon, Sign, rows};
use crate::ui::places::fields::{
    AddRow, Address, Day, NameText, Notes, Pick, Places, RowTools, Tags, Text, create, dom_id,
    places,
};
use crate::words::Formats as _;

/// Every version with its standing today; the one in force first.
pub fn use_versions() -> Memo<Vec<Version>> {
    let session = use_session();
    memo(move || {
        let mut all = versions(&session.cluster(), session.today());
        if let Some(at) = all.iter().position(|it| it.standing == Standing::InForce) {
            let holds = all.remove(at);
            all.insert(0, holds);
        }
        all
    })
}

#[component]
pub fn Visions() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let all = use_versions();
    let current = memo(move || all.with(|all| all.first().map(|it| it.vision.record())));
    let begin = move |_| {
        let today = session.today();
        let horizon = today.saturating_add(jiff::Span::new().years(YEARS_AHEAD));
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
                Some(id) => {
                    view! { <VisionText id=id /> }.into_any()
                }
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
            {move || {
                current.get().map(|id| view! {
                    <Shifted id=id.clone() />
                    <Pulse id=id />
                })
            }}
            <OtherVersions all=all />
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

/// All polls by name, the latest first, for choosing who adopted something.
pub fn poll_options(cluster: &Cluster) -> Vec<(String, String)> {
    let mut polls: Vec<&Poll> = cluster.polls.values().collect();
    sorting::by_key(&mut polls, |it| std::cmp::Reverse(cluster.day_of_poll(it)));
    let named = |poll: &Poll| (poll.id.as_str().to_owned(), poll_name(cluster, &poll.id));
    polls.into_iter().map(named).collect()
}

#[component]
pub fn VisionText(id: RecordId) -> impl IntoView {
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
    // What the vote says against it, as a word with a sign.
    let doubt = memo(move || {
        let said = own.with(|it| it.map(|it| adoption(&session.cluster(), it)))?;
        match said {
            Adoption::Unnamed => Some(t().charter_not_adopted()),
            Adoption::Pending => Some(t().charter_vote_pending()),
            Adoption::Refused => Some(t().charter_vote_refused()),
            Adoption::Adopted => None,
        }
    });
    // What a vote has adopted is read and not edited.
    let settled = memo(move || {
        let said = own.with(|it| it.map(|it| adoption(&session.cluster(), it)));
        let named = own.with(|it| it.is_some_and(|it| it.adopted_by.is_some()));
        named && said == Some(Adoption::Adopted)
    });
    let place = own.part(|it| it.positioning.clone().unwrap_or_default());
    let ways = own.part(|it| it.directions.clone());
    let from = own.part(|it| it.from);
    let horizon = own.part(|it| it.horizon);
    let directions = id.clone();
    let positioning = id.clone();
    let day = move |day: Signal<Option<jiff::civil::Date>>| {
        day.get().map(|day| formats().date(day)).unwrap_or_default()
    };
    view! {
        <article class="vision" id=anchor class:focused=move || focused.get()>
            <Stands id=id.clone() />
            <blockquote class="statement vision-text">
                {
                    let id = id.clone();
                    stands_or(settled, text, move || view! {
                        <NameText record=id.clone() field="text" kind="vision" lines=true value=text />
                    })
                }
            </blockquote>
            <Show when=move || settled.get()>
                <p class="small faint no-print">{move || t().charter_adopted_stands()}</p>
            </Show>
            <Translated record=id.clone() />
            <div class="vision-line">
                <label title=move || day(from)>
                    <span>{move || t().charter_vision_from()}</span>
                    <Day record=id.clone() field="from" value=from label=move || t().charter_vision_from().to_owned() />
                </label>
                <label title=move || day(horizon)>
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
                    {move || {
                        doubt.get().map(|word| view! {
                            <span class="badge warning">
                                <Icon sign=Sign::Warning />
                                {word}
                            </span>
                        })
                    }}
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
                            <span class="small">
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
                {
                    let record = positioning.clone();
                    stands_or(settled, place, move || view! {
                        <Text
                            record=record.clone()
                            field="positioning"
                            lines=true
                            value=place
                            label=move || t().charter_positioning().to_owned()
                        />
                    })
                }
                <Translated record=positioning field="positioning" />
            </Part>
            <Part
                name=move || t().charter_directions().to_owned()
                empty=own.part(|it| it.directions.is_empty())
            >
                {
                    let record = directions.clone();
                    move || if settled.get() {
                        let item = |it: String| view! { <li>{it}</li> };
                        let items = ways.get().into_iter().map(item);
                        view! { <ul class="settled">{items.collect_view()}</ul> }.into_any()
                    } else {
                        view! {
                            <Tags
                                record=record.clone()
                                field="directions"
                                value=ways
                                label=move || t().charter_directions().to_owned()
                                add=move || t().charter_direction_add().to_owned()
                            />
                        }
                        .into_any()
                    }
                }
                <Translated record=directions field="directions" />
            </Part>
            <Traits id=id settled=settled />
        </article>
    }
}

/// A text that a vote has settled, to be read; else the field in which it is written.
fn stands_or<V: IntoView + 'static>(
    settled: Memo<bool>,
    text: Signal<String>,
    field: impl Fn() -> V + Send + 'static,
) -> impl IntoView {
    move || {
        if settled.get() {
            view! { <p class="settled">{move || text.get()}</p> }.into_any()
        } else {
            field().into_any()
        }
    }
}

/// A named part of the statement.
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

/// The characteristics of a version, lettered so that the mission can name them.
#[component]
fn Traits(id: RecordId, settled: Memo<bool>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let versions = use_versions();
    let vision: Id<Vision> = (&id).into();
    let list = memo(move || {
        // Those that name no vision describe the one that is in force.
        let first = versions.with(|all| all.first().is_some_and(|it| it.vision == vision));
        let cluster = session.cluster();
        let mut own = traits_of(&cluster, Some(&vision));
        own.retain(|it| first || it.vision.is_some());
        places(own)
    });
    let add = move || {
        let last = list.with_untracked(|list| list.last().and_then(|(_, place)| place.clone()));
        create(
            session,
            Record::new(Kind::VisionTrait, &chance::record_id("trait"))
                .with("text", t().charter_new_trait())
                .with("vision", id.as_str())
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
                        move |(id, _)| view! { <Trait id=id list=list settled=settled /> },
                    )}
                </ol>
                <Show when=move || !settled.get()>
                    <AddRow label=move || t().charter_trait_add().to_owned() act=add.clone() />
                </Show>
            </div>
        </div>
    }
}

#[component]
fn Trait(id: RecordId, list: Memo<Places>, settled: Memo<bool>) -> impl IntoView {
    let (anchor, focused) = (dom_id(&id), is_focused(&id));
    let own: Watched<VisionTrait> = row(id.as_str(), |cluster| &cluster.vision_traits);
    let text = own.part(|it| it.text.clone());
    let own_id = id.clone();
    let mark = move || {
        let at = list.with(|list| list.iter().position(|(id, _)| *id == own_id));
        letter(at.unwrap_or_default())
    };
    let (of_text, of_tools) = (id.clone(), id.clone());
    let field = move || {
        view! {
            <NameText record=of_text.clone() field="text" kind="visionTrait" value=text />
        }
    };
    view! {
        <li class="statement-row" id=anchor class:focused=move || focused.get()>
            <span class="row-mark">{mark}</span>
            <div class="statement">
                {stands_or(settled, text, field)}
                <Translated record=id.clone() />
                <Notes record=id />
            </div>
            <Show when=move || !settled.get()>
                <RowTools record=of_tools.clone() name=text among=Signal::from(list) />
            </Show>
        </li>
    }
}
