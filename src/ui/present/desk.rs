//! The presenter's desk: what is on the wall and what comes next, notes and the time, and whether
//! the back row can read it.

use gloo_timers::callback::Interval;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

use super::chart::Walk;
use super::projection::WINDOW;
use super::scene::{Measured, Scene};
use super::scenes::Scenes;
use super::showing::{HERE, Showing};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::app::session::Saved;
use crate::browser::windows::Second;
use crate::browser::{clock, page};
use crate::domain::id::Id;
use crate::domain::meetings::Meeting;
use crate::domain::presenting::editing::{Change, Text};
use crate::domain::presenting::keys::{self, Act};
use crate::domain::presenting::show::{Wall, Word};
use crate::domain::sorting;
use crate::ui::kit::{Choose, Editable, Icon, Sign};
use crate::words::Words;

#[component]
pub fn Desk() -> impl IntoView {
    let t = use_words();
    let showing = Showing::start(|_| {});
    provide_context(Walk::start(showing));
    let keys = window_event_listener(leptos::ev::keydown, move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() || !is_free(&event) {
            return;
        }
        match keys::act(&event.key(), event.shift_key()) {
            Some(Act::Fill) => start_here(showing),
            Some(Act::Leave) | None => return,
            Some(act) => showing.act(act),
        }
        event.prevent_default();
    });
    on_cleanup(move || keys.remove());
    let empty = memo(move || showing.deck.with(|deck| deck.slides.is_empty()));
    view! {
        <div class="page present-desk">
            <div class="present-top">
                <DeckChoice showing />
                <Walls showing />
            </div>
            <Show
                when=move || !empty.get()
                fallback=move || view! { <p class="empty">{t().present_empty()}</p> }
            >
                <Stage showing />
            </Show>
            <Scenes showing />
        </div>
    }
}

/// Whether a key is meant for the show and not for a field, a button or a dialog.
fn is_free(event: &KeyboardEvent) -> bool {
    let target = event
        .target()
        .and_then(|it| it.dyn_into::<web_sys::Element>().ok());
    let Some(target) = target else { return true };
    if page::is_typing(event) || target.closest("dialog, .menu").ok().flatten().is_some() {
        return false;
    }
    let operated = target
        .closest("button, a, summary")
        .ok()
        .flatten()
        .is_some();
    !operated || !matches!(event.key().as_str(), " " | "Enter")
}

/// The wall takes the place of the desk.
fn start_here(showing: Showing) {
    page::set_full_screen(true);
    let (meeting, at) = showing
        .show
        .with_untracked(|it| (it.meeting.clone(), it.at.clone()));
    let router: Router = showing.router();
    router.go(&wall_at(&meeting, &at).with(HERE, "yes"));
}

fn wall_at(meeting: &str, at: &str) -> Route {
    let meeting = if meeting.is_empty() { "none" } else { meeting };
    Route::to(Place::Present)
        .with("meeting", meeting)
        .with("at", at)
}

#[component]
fn DeckChoice(showing: Showing) -> impl IntoView {
    let t = use_words();
    let options = memo(move || {
        showing.tell(|teller, _| {
            let mut meetings: Vec<&Meeting> = teller.cluster.meetings.values().collect();
            sorting::by_key(&mut meetings, |it| std::cmp::Reverse((it.date, it.start)));
            let mut options = vec![(String::new(), teller.deck_name(None))];
            options.extend(
                meetings
                    .into_iter()
                    .map(|it| (it.id.to_string(), teller.deck_name(Some(&it.id)))),
            );
            options
        })
    });
    let value = memo(move || showing.show.with(|it| it.meeting.clone()));
    view! {
        <label class="present-deck">
            <span class="faint">{move || t().present_deck()}</span>
            <Choose
                value=value
                options=options
                label=Signal::derive(move || t().present_deck().to_owned())
                framed=true
                save=move |meeting: String| {
                    showing.open_deck(&meeting);
                    true
                }
            />
        </label>
        {move || {
            let meeting = value.get();
            (!meeting.is_empty()).then(|| {
                let to = Route::to(Place::Meetings).with("focus", &meeting);
                let name = showing.tell(|teller, _| {
                    let id = Id::<Meeting>::new(meeting.clone());
                    teller.cluster.meetings.contains_key(&id).then(|| teller.words.record_meeting())
                });
                name.map(|name| view! { <a class="link" href=to.href()>{name}</a> })
            })
        }}
    }
}

/// The projector's window: open it, and know when it is gone.
#[component]
fn Walls(showing: Showing) -> impl IntoView {
    let t = use_words();
    let second = StoredValue::new_local(None::<Second>);
    let refused = RwSignal::new(false);
    let had = RwSignal::new(false);
    let there = memo(move || showing.walls.with(|walls| !walls.is_empty()));
    Effect::new(move || {
        if there.get() {
            had.set(true);
            refused.set(false);
        }
    });
    // A window that was shut without a word is missed by its handle; one that this page has not
    // opened, by its silence.
    let look = move || {
        let shut = second.try_update_value(|second| {
            let shut = second.as_ref().is_some_and(Second::is_closed);
            if shut {
                *second = None;
            }
            shut
        });
        if shut == Some(true) {
            showing.walls.try_update(std::collections::BTreeMap::clear);
        }
        showing.forget_silent();
        showing.say(&Word::Who);
    };
    look();
    let looking = StoredValue::new_local(Some(Interval::new(2_000, look)));
    on_cleanup(move || {
        looking.try_set_value(None);
    });
    let open = move |_| {
        let (meeting, at) = showing
            .show
            .with_untracked(|it| (it.meeting.clone(), it.at.clone()));
        let window = Second::open(&wall_at(&meeting, &at).fragment(), WINDOW);
        refused.set(window.is_none());
        second.set_value(window);
    };
    // A window of its own reads the workspace from the store.
    let nowhere = memo(move || {
        matches!(
            showing.session.saved(),
            Saved::Nowhere | Saved::Shown | Saved::Archive(_)
        )
    });
    view! {
        <div class="present-walls">
            {move || {
                let words = t();
                if there.get() {
                    return view! {
                        <p class="present-wall there" role="status">
                            <span class="light" aria-hidden="true"></span>
                            {words.present_wall_open()}
                        </p>
                    }.into_any();
                }
                let gone = had.get().then(|| view! {
                    <p class="present-wall gone" role="alert">
                        <Icon sign=Sign::Warning />
                        {words.present_wall_gone()}
                    </p>
                });
                let word = if had.get() {
                    words.present_wall_again()
                } else {
                    words.present_open_wall()
                };
                let note = if nowhere.get() {
                    words.present_wall_nowhere()
                } else if refused.get() {
                    words.present_wall_refused()
                } else {
                    words.present_open_wall_hint()
                };
                view! {
                    {gone}
                    <button
                        type="button"
                        class="button strong"
                        disabled=nowhere.get()
                        title=note
                        on:click=open
                    >
                        <Icon sign=Sign::Present />
                        {word}
                    </button>
                    {(nowhere.get() || refused.get()).then(|| view! {
                        <p class="present-note" role="status">{note}</p>
                    })}
                }.into_any()
            }}
            <button
                type="button"
                class="button"
                title=move || t().present_start_hint()
                aria-keyshortcuts="F"
                on:click=move |_| start_here(showing)
            >
                <Icon sign=Sign::Fit />
                {move || t().present_start()}
            </button>
        </div>
    }
}

/// The scene on the wall, the next one, and what the presenter needs besides.
#[component]
fn Stage(showing: Showing) -> impl IntoView {
    let t = use_words();
    let measured = RwSignal::new(Measured::default());
    let at = memo(move || showing.place.get());
    let next = memo(move || showing.deck.with(|deck| deck.after(at.get()?)));
    let dark = memo(move || showing.show.with(|it| it.dark));
    let count = move || {
        let at = at.get()?;
        let (nth, all) = showing.deck.with(|deck| deck.count(at));
        Some(t().present_scene_of(nth.to_string(), all.to_string()))
    };
    let notes = memo(move || {
        let slide = showing.slide(at.get());
        slide.and_then(|it| it.notes).unwrap_or_default()
    });
    let ignore = Callback::new(|_: Measured| {});
    let big =
        move |act: Act, class: &'static str, word: fn(Words, bool) -> &'static str, sign: Sign| {
            view! {
                <button
                    type="button"
                    class=format!("button present-big {class}")
                    on:click=move |_| showing.act(act)
                >
                    <Icon sign />
                    {move || word(t(), dark.get())}
                </button>
            }
        };
    view! {
        <div class="present-stage">
            <section class="present-now" aria-label=move || t().present_now()>
                <h2>
                    {move || t().present_now()}
                    <span class="faint">{count}</span>
                </h2>
                <div class="present-frame" class:dark=move || dark.get() inert aria-hidden="true">
                    <Scene showing at=at.into() measured=Callback::new(move |it| {
                        measured.try_set(it);
                    }) />
                </div>
                <Legible showing measured />
                <div class="present-hands">
                    {big(Act::Previous, "back", |it, _| it.present_previous_scene(), Sign::Left)}
                    {big(Act::Dark, "black", |it, dark| {
                        if dark { it.present_light() } else { it.present_dark() }
                    }, Sign::Dark)}
                    {big(Act::Next, "strong", |it, _| it.present_next_scene(), Sign::Right)}
                </div>
            </section>
            <section class="present-side" aria-label=move || t().present_next()>
                <h2>{move || t().present_next()}</h2>
                <div class="present-frame small" inert aria-hidden="true">
                    <Show
                        when=move || next.get().is_some()
                        fallback=move || view! { <p class="present-end">{t().present_end()}</p> }
                    >
                        <Scene showing at=next.into() measured=ignore />
                    </Show>
                </div>
                <h2>
                    {move || t().present_notes()}
                    <span class="faint">{move || t().present_notes_hint()}</span>
                </h2>
                <Editable
                    value=notes
                    label=Signal::derive(move || t().present_notes().to_owned())
                    placeholder=Signal::derive(move || "…".to_owned())
                    lines=true
                    class="present-notes"
                    save=move |to: String| match at.get_untracked() {
                        Some(at) => showing.change(&Change::Text { at, field: Text::Notes, to }),
                        None => false,
                    }
                />
                <Clock showing />
                <label class="present-veil">
                    <input
                        type="checkbox"
                        prop:checked=move || showing.show.with(|it| it.veiled)
                        on:change=move |event| showing.veil(event_target_checked(&event))
                    />
                    {move || t().present_veil()}
                </label>
                <p class="faint small">{move || t().present_keys()}</p>
            </section>
        </div>
    }
}

/// The smallest text, as the wall measures it, else as the preview does.
#[component]
fn Legible(showing: Showing, measured: RwSignal<Measured>) -> impl IntoView {
    let t = use_words();
    let told = memo(move || {
        let wall = showing
            .walls
            .with(|walls| walls.values().next().map(|it| it.0.clone()));
        let on_wall = wall.is_some();
        let here = measured.get();
        let wall = wall.unwrap_or(Wall {
            width: here.width,
            height: here.height,
            smallest: here.smallest,
            cut: here.cut,
            ..Wall::default()
        });
        let pixels = wall.smallest_on_full_hd()?;
        Some((on_wall, format!("{pixels:.0}"), wall.is_legible(), wall.cut))
    });
    view! {
        <p class="present-legible" class:bad=move || told.get().is_some_and(|it| !it.2) role="status">
            {move || told.get().map(|(on_wall, pixels, legible, cut)| {
                let words = t();
                let size = if on_wall {
                    words.present_legible(pixels)
                } else {
                    words.present_legible_here(pixels)
                };
                let why = if cut { words.present_cut() } else { words.present_too_small() };
                view! {
                    <span class="present-pixels">{size}</span>
                    {(!legible).then(|| view! {
                        <strong><Icon sign=Sign::Warning />{why}</strong>
                    })}
                }
            })}
        </p>
    }
}

/// The time of day, and since when the show runs.
#[component]
fn Clock(showing: Showing) -> impl IntoView {
    let t = use_words();
    let now = RwSignal::new(clock::now());
    let ticking = StoredValue::new_local(Some(Interval::new(1_000, move || {
        now.try_set(clock::now());
    })));
    on_cleanup(move || {
        ticking.try_set_value(None);
    });
    let elapsed = move || {
        let began = showing
            .show
            .with(|it| it.began)
            .unwrap_or_else(|| now.get());
        let seconds = now
            .get()
            .as_second()
            .saturating_sub(began.as_second())
            .max(0);
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
        format!("{hours}:{minutes:02}:{:02}", seconds % 60)
    };
    view! {
        <div class="present-clock">
            <dl>
                <dt>{move || t().present_clock()}</dt>
                <dd>{move || clock::local(now.get()).1}</dd>
            </dl>
            <dl>
                <dt>{move || t().present_elapsed()}</dt>
                <dd>{elapsed}</dd>
            </dl>
            <button type="button" class="button quiet" on:click=move |_| showing.begin_anew()>
                {move || t().present_elapsed_anew()}
            </button>
        </div>
    }
}
