//! What is done to the cards by hand and by keys. The board hears it once for all of them, so that a
//! card is nothing but what it shows.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{
    Element, Event, FocusEvent, HtmlElement, HtmlInputElement, KeyboardEvent, MouseEvent, Node,
};

use super::card::{CARD, CHOICE, MENU, MENU_BUTTON};
use super::desk::{Desk, Way};
use crate::browser::page;
use crate::domain::id::Id;
use crate::domain::work::Project;

/// How much room the menu takes at most, in pixels.
const WIDTH: i32 = 250;
const HEIGHT: i32 = 480;

/// The card whose menu is open, and where it hangs in the window, over the board, which would cut
/// it off.
pub type OpenMenu = (Id<Project>, (i32, i32));

/// What an event came from, or what that lies in.
pub fn within(event: &Event, selector: &str) -> Option<Element> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest(selector).ok().flatten()
}

/// The card that an event came from.
pub fn card_of(event: &Event) -> Option<Id<Project>> {
    let id = within(event, CARD)?.get_attribute("data-project")?;
    Some(Id::new(id))
}

impl Desk {
    pub fn on_key(self, event: &KeyboardEvent) {
        let Some(card) = card_of(event) else { return };
        if event.key() == "Escape" {
            if let Some(menu) = within(event, MENU)
                && self.has_open(&card)
            {
                event.stop_propagation();
                self.menu.set(None);
                let button = menu.query_selector(MENU_BUTTON).ok().flatten();
                let button = button.and_then(|it| it.dyn_into::<HtmlElement>().ok());
                if let Some(button) = button {
                    let _ = button.focus();
                }
            }
            return;
        }
        let way = match event.key().as_str() {
            "ArrowUp" if event.shift_key() => Way::Top,
            "ArrowDown" if event.shift_key() => Way::Bottom,
            "ArrowUp" => Way::Up,
            "ArrowDown" => Way::Down,
            "ArrowLeft" => Way::Left,
            "ArrowRight" => Way::Right,
            _ => return,
        };
        if event.alt_key() && !untrack(|| self.session.read_only()) {
            event.prevent_default();
            self.step(&card, way);
        }
    }

    pub fn on_click(self, event: &MouseEvent) {
        let Some(card) = card_of(event) else { return };
        if within(event, "a").is_some() {
            // The hand that let go of a card did not mean to open it.
            if self.moved.get_value() {
                event.prevent_default();
            }
        } else if let Some(button) = within(event, MENU_BUTTON) {
            let open = (!self.has_open(&card)).then(|| {
                let at = page::hanging(&button, WIDTH, HEIGHT);
                (card, at)
            });
            self.menu.set(open);
        }
    }

    pub fn on_change(self, event: &Event) {
        let choice = within(event, CHOICE).and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        if let Some((card, choice)) = card_of(event).zip(choice) {
            self.choose(&card, choice.checked());
        }
    }

    /// The menu closes when the keyboard leaves it.
    pub fn on_leave(self, event: &FocusEvent) {
        let to = event.related_target();
        let to = to.and_then(|to| to.dyn_into::<Node>().ok());
        if let (Some(to), Some(menu)) = (to, within(event, MENU))
            && !menu.contains(Some(&to))
        {
            self.menu.try_set(None);
        }
    }

    fn has_open(self, card: &Id<Project>) -> bool {
        let is = |(it, _): &OpenMenu| it == card;
        self.menu.with_untracked(|it| it.as_ref().is_some_and(is))
    }
}
