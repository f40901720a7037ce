//! The scenes of the deck, in order: gone to, moved, passed over, deleted, added.

use leptos::prelude::*;

use super::form::Form;
use super::showing::Showing;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::browser::page;
use crate::domain::presenting::Slide;
use crate::domain::presenting::editing::Change;
use crate::domain::vocabulary::SceneKind;
use crate::ui::kit::{Icon, Menu, Sign, rows};

/// The kinds of scene that can be added, in the order in which they are offered.
const KINDS: [SceneKind; 9] = [
    SceneKind::Text,
    SceneKind::Charter,
    SceneKind::Chart,
    SceneKind::Agenda,
    SceneKind::Speaker,
    SceneKind::Poll,
    SceneKind::Result,
    SceneKind::Projects,
    SceneKind::FollowUps,
];

#[component]
pub fn Scenes(showing: Showing) -> impl IntoView {
    let t = use_words();
    let keys = memo(move || {
        showing.deck.with(|deck| {
            let slides = deck.slides.iter();
            slides.map(|it| it.key.clone()).collect::<Vec<_>>()
        })
    });
    let own = memo(move || showing.deck.with(|deck| deck.own));
    let missing = memo(move || {
        let (cluster, today) = (showing.session.cluster(), showing.session.today());
        showing.deck.with(|deck| deck.missing(&cluster, today))
    });
    let dragged = RwSignal::new(None::<String>);
    view! {
        <section class="present-scenes">
            <header>
                <h2>
                    {move || t().present_scenes()}
                    <span class="faint">{move || keys.with(Vec::len)}</span>
                </h2>
                <p class="faint">
                    {move || if own.get() { t().present_own() } else { t().present_follows() }}
                    " "
                    <Show when=move || own.get()>
                        <button
                            type="button"
                            class="link"
                            on:click=move |_| {
                                showing.change(&Change::Follow);
                            }
                        >
                            {move || t().present_follow_again()}
                        </button>
                    </Show>
                </p>
                <Show when=move || missing.with(|it| !it.is_empty())>
                    <p class="present-missing">
                        {move || t().present_missing(missing.with(Vec::len))}
                        " "
                        <button
                            type="button"
                            class="button"
                            on:click=move |_| {
                                showing.change(&Change::Append(missing.get_untracked()));
                            }
                        >
                            {move || t().present_missing_add()}
                        </button>
                    </p>
                </Show>
            </header>
            <ol class="present-list">
                {rows(
                    move || keys.get(),
                    Clone::clone,
                    move |key| view! { <Entry showing key dragged /> },
                )}
            </ol>
            <Menu
                label=Signal::derive(move || t().present_add().to_owned())
                says_itself=true
                side="up start"
                face=move || view! { <Icon sign=Sign::Add /> {move || t().present_add()} }
            >
                {KINDS
                    .into_iter()
                    .map(|kind| {
                        let word = kind.clone();
                        view! {
                            <button type="button" on:click=move |_| add(showing, &kind)>
                                {move || t().scene_kind(word.as_str()).into_owned()}
                            </button>
                        }
                    })
                    .collect_view()}
            </Menu>
        </section>
    }
}

/// Adds a scene behind the one that is shown.
fn add(showing: Showing, kind: &SceneKind) {
    let about = super::form::first_about(showing, kind);
    let slide = Slide::following("new", kind.clone(), about);
    let after = showing.place.get_untracked();
    if showing.change(&Change::Add { slide, after }) {
        let place = after.map_or(0, |it| it + 1);
        showing.go_to(place);
    }
}

/// One scene of the list.
#[component]
fn Entry(showing: Showing, key: String, dragged: RwSignal<Option<String>>) -> impl IntoView {
    let t = use_words();
    let of = StoredValue::new(key);
    let at = memo(move || of.with_value(|key| showing.deck.with(|deck| deck.position(key))));
    let slide = memo(move || showing.slide(at.get()));
    let label = memo(move || {
        let slide = slide.get()?;
        Some(showing.tell(|teller, deck| teller.label(deck, &slide)))
    });
    let kind = memo(move || {
        let kind = slide.get().map(|it| it.kind)?;
        Some(t().scene_kind(kind.as_str()).into_owned())
    });
    let hidden = memo(move || slide.with(|it| it.as_ref().is_some_and(|it| it.hidden)));
    let here = memo(move || at.get().is_some() && showing.place.get() == at.get());
    let editing = RwSignal::new(false);
    let move_by = move |by: isize| {
        let count = showing.deck.with_untracked(|deck| deck.slides.len());
        let from = at.get_untracked();
        let to = from.and_then(|it| it.checked_add_signed(by));
        if let (Some(from), Some(to)) = (from, to.filter(|it| *it < count)) {
            showing.change(&Change::Move { from, to });
            // The row keeps the keyboard where it goes.
            of.with_value(|key| focus_entry(key.clone()));
        }
    };
    let drop = move || {
        let from = dragged.get_untracked();
        let from = from.and_then(|key| showing.deck.with_untracked(|deck| deck.position(&key)));
        dragged.set(None);
        if let (Some(from), Some(to)) = (from, at.get_untracked()) {
            showing.change(&Change::Move { from, to });
        }
    };
    view! {
        <li
            class="present-entry"
            class:here=move || here.get()
            class:passed=move || hidden.get()
            on:dragover=move |event| {
                if dragged.with_untracked(Option::is_some) {
                    event.prevent_default();
                }
            }
            on:drop=move |event| {
                event.prevent_default();
                drop();
            }
        >
            <span
                class="grip"
                draggable="true"
                aria-hidden="true"
                on:dragstart=move |_| dragged.set(Some(of.get_value()))
                on:dragend=move |_| {
                    dragged.try_set(None);
                }
            >
                <Icon sign=Sign::Grip />
            </span>
            <button
                type="button"
                class="present-jump"
                id=move || format!("scene-{}", of.get_value())
                aria-current=move || here.get().to_string()
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                on:click=move |_| {
                    if let Some(at) = at.get_untracked() {
                        showing.go_to(at);
                    }
                }
                on:keydown=move |event| {
                    let by = match event.key().as_str() {
                        "ArrowUp" if event.alt_key() => -1,
                        "ArrowDown" if event.alt_key() => 1,
                        _ => return,
                    };
                    event.prevent_default();
                    move_by(by);
                }
            >
                <span class="present-number">{move || at.get().map(|it| it + 1)}</span>
                <span class="present-label">{move || label.get()}</span>
                <span class="present-kind">
                    {move || kind.get()}
                    {move || hidden.get().then(|| format!(" · {}", t().present_hidden()))}
                </span>
            </button>
            <button
                type="button"
                class="button square quiet"
                aria-label=move || format!("{}: {}", t().present_edit(), label.get().unwrap_or_default())
                title=move || t().present_edit()
                aria-expanded=move || editing.get().to_string()
                on:click=move |_| editing.update(|it| *it = !*it)
            >
                <Icon sign=Sign::Edit />
            </button>
            <Menu
                label=Signal::derive(move || {
                    format!("{}: {}", t().nav_more(), label.get().unwrap_or_default())
                })
                button_class="square quiet"
                face=move || view! { <Icon sign=Sign::More /> }
            >
                <button type="button" on:click=move |_| move_by(-1)>
                    <Icon sign=Sign::Up />
                    {move || t().present_up()}
                </button>
                <button type="button" on:click=move |_| move_by(1)>
                    <Icon sign=Sign::Down />
                    {move || t().present_down()}
                </button>
                <button
                    type="button"
                    on:click=move |_| {
                        if let Some(at) = at.get_untracked() {
                            let hide = !hidden.get_untracked();
                            showing.change(&Change::Hide { at, hide });
                        }
                    }
                >
                    <Icon sign=Sign::Minus />
                    {move || if hidden.get() { t().present_show() } else { t().present_hide() }}
                </button>
                <button
                    type="button"
                    on:click=move |_| {
                        if let Some(at) = at.get_untracked() {
                            showing.change(&Change::Remove(at));
                        }
                    }
                >
                    <Icon sign=Sign::Delete />
                    {move || t().present_delete()}
                </button>
            </Menu>
            <Show when=move || editing.get()>
                <Form showing at />
            </Show>
        </li>
    }
}

fn focus_entry(key: String) {
    gloo_timers::callback::Timeout::new(60, move || page::focus(&format!("scene-{key}"))).forget();
}
