//! The wall: a scene that fills its window, and hands that come only when they are looked for.

use gloo_timers::callback::Timeout;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::chart::Walk;
use super::scene::{Measured, Scene};
use super::showing::{HERE, Showing, desk_of};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::route::Router;
use crate::browser::{page, windows};
use crate::domain::presenting::keys::{self, Act};
use crate::domain::presenting::show::{Wall, Word};
use crate::ui::kit::{Icon, Sign};
use crate::words::Words;

/// The name of the window that the desk opens.
pub const WINDOW: &str = "klaster-wall";
/// How long the hands stay after the pointer has moved.
const HANDS_STAY: u32 = 2_500;
/// A finger that moves so many pixels sideways turns the page.
const SWIPE: i32 = 48;

#[component]
pub fn Projection() -> impl IntoView {
    let t = use_words();
    let router: Router = expect_context();
    let wall = StoredValue::new(Wall::default());
    let showing = Showing::start(move |showing| {
        wall.try_with_value(|wall| showing.say(&Word::Wall(wall.clone())));
    });
    provide_context(Walk::start(showing));
    let here = router.query(HERE);
    let leave = move || {
        page::set_full_screen(false);
        if windows::was_opened(WINDOW) && here.get_untracked().is_none() {
            windows::close();
        }
        let meeting = showing.show.with_untracked(|it| it.meeting.clone());
        router.go(&desk_of(
            Some(&meeting)
                .filter(|it| !it.is_empty())
                .map(String::as_str),
        ));
    };
    let act = move |act: Act| match act {
        Act::Leave if windows::is_full() && here.get_untracked().is_none() => {
            page::set_full_screen(false);
        }
        Act::Leave => leave(),
        Act::Fill => page::set_full_screen(!windows::is_full()),
        act => showing.act(act),
    };
    let measured = move |it: Measured| {
        let is = Wall {
            window: showing.window(),
            at: showing.show.with_untracked(|it| it.at.clone()),
            width: it.width,
            height: it.height,
            smallest: it.smallest,
            cut: it.cut,
        };
        if wall.try_update_value(|was| std::mem::replace(was, is.clone()) != is) == Some(true) {
            showing.say(&Word::Wall(is));
        }
    };
    let keys = window_event_listener(leptos::ev::keydown, move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() || event.repeat() {
            return;
        }
        if let Some(meant) = keys::act(&event.key(), event.shift_key()) {
            event.prevent_default();
            act(meant);
        }
    });
    let going = window_event_listener(leptos::ev::pagehide, move |_| {
        showing.say(&Word::Gone {
            window: showing.window(),
        });
    });
    // Escape ends full screen before the page hears of it.
    let filled = StoredValue::new_local(windows::filled(move |full| {
        if !full && here.try_get_untracked().flatten().is_some() {
            leave();
        }
    }));
    on_cleanup(move || {
        keys.remove();
        going.remove();
        filled.try_set_value(None);
        showing.say(&Word::Gone {
            window: showing.window(),
        });
    });

    let hands = RwSignal::new(false);
    let rest = StoredValue::new_local(None::<Timeout>);
    let wake = move || {
        hands.set(true);
        let timer = Timeout::new(HANDS_STAY, move || {
            hands.try_set(false);
        });
        rest.set_value(Some(timer));
    };
    let touched = StoredValue::new(None::<(i32, i32)>);
    let let_go = move |event: web_sys::PointerEvent| {
        let Some((x, y)) = touched.try_update_value(Option::take).flatten() else {
            return;
        };
        let (right, down) = (event.client_x() - x, event.client_y() - y);
        if right.abs() >= SWIPE && right.abs() > down.abs() {
            act(if right < 0 { Act::Next } else { Act::Previous });
        } else if event.pointer_type() == "mouse" && event.button() == 0 {
            act(Act::Next);
        } else {
            wake();
        }
    };
    let at = memo(move || showing.place.get());
    let dark = memo(move || showing.show.with(|it| it.dark));
    let title = memo(move || {
        let slide = showing.slide(at.get());
        slide.map_or_else(
            || t().present_empty().to_owned(),
            |it| showing.tell(|teller, deck| teller.label(deck, &it)),
        )
    });
    Effect::new(move || page::set_title(&title.get()));
    Effect::new(move || page::focus("main"));
    let button = move |act_: Act, word: fn(Words) -> &'static str, sign: Sign| {
        view! {
            <button
                type="button"
                aria-label=move || word(t())
                title=move || word(t())
                on:click=move |_| act(act_)
            >
                <Icon sign />
            </button>
        }
    };
    view! {
        <main
            class="projection"
            class:handled=move || hands.get()
            id="main"
            tabindex="-1"
            on:pointermove=move |event| if event.pointer_type() == "mouse" { wake() }
        >
            <h1 class="unseen">{move || title.get()}</h1>
            <p class="unseen" role="status">
                {move || if dark.get() { t().present_is_dark().to_owned() } else { title.get() }}
            </p>
            <div
                class="projection-wall"
                on:pointerdown=move |event| {
                    touched.set_value(Some((event.client_x(), event.client_y())));
                }
                on:pointerup=let_go
            >
                <Scene showing at=at.into() measured=Callback::new(measured) />
            </div>
            <Show when=move || dark.get()>
                <div class="projection-dark" on:click=move |_| act(Act::Dark)></div>
            </Show>
            <div class="projection-hands" role="group" aria-label=move || t().present_place()>
                {button(Act::Previous, Words::present_previous_scene, Sign::Left)}
                {button(Act::Next, Words::present_next_scene, Sign::Right)}
                {button(Act::Dark, Words::present_dark, Sign::Dark)}
                {button(Act::Fill, Words::present_fill, Sign::Fit)}
                {button(Act::Leave, Words::present_close, Sign::Close)}
            </div>
        </main>
    }
}
