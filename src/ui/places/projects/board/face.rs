//! How a card is written into the page. One effect writes whatever changed of its texts and
//! attributes: an effect for each of them would cost more than the writing, and there are dozens of
//! cards to write when the board is narrowed.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, HtmlElement};

use super::card::CARD;

/// What of an element is written.
#[derive(Debug, Clone, Copy, PartialEq)]
enum What {
    Text,
    Attribute(&'static str),
    Style(&'static str),
}

/// A text, an attribute or a property of the style of an element in a card.
#[derive(Debug, PartialEq)]
pub struct Part {
    /// A selector that finds the element within the card.
    of: &'static str,
    what: What,
    /// `None` takes it away.
    value: Option<String>,
}

impl Part {
    pub fn text(of: &'static str, text: Option<String>) -> Self {
        Self {
            of,
            what: What::Text,
            value: text,
        }
    }

    pub fn attribute(of: &'static str, name: &'static str, value: Option<String>) -> Self {
        Self {
            of,
            what: What::Attribute(name),
            value,
        }
    }

    pub fn style(of: &'static str, property: &'static str, value: Option<String>) -> Self {
        Self {
            of,
            what: What::Style(property),
            value,
        }
    }

    fn write(&self, card: &Element) -> Result<(), JsValue> {
        let within = (self.of != CARD).then(|| card.query_selector(self.of));
        let within = within.transpose()?.flatten();
        let of = within.as_ref().unwrap_or(card);
        let value = self.value.as_deref();
        match (self.what, value) {
            (What::Text, _) => match of.first_child() {
                Some(text) => text.set_node_value(value),
                None => of.set_text_content(value),
            },
            (What::Attribute(name), Some(value)) => of.set_attribute(name, value)?,
            (What::Attribute(name), None) => of.remove_attribute(name)?,
            (What::Style(property), _) => {
                let style = of.unchecked_ref::<HtmlElement>().style();
                style.set_property(property, value.unwrap_or_default())?;
            }
        }
        Ok(())
    }
}

/// Keeps a card as `parts` has it: always the same parts, in the same order.
pub fn face(card: NodeRef<html::Li>, parts: impl Fn() -> Vec<Part> + 'static) {
    Effect::new(move |before: Option<Vec<Part>>| {
        let now = parts();
        let Some(card) = card.get() else {
            return Vec::new();
        };
        let before = before.unwrap_or_default();
        for (at, part) in now.iter().enumerate() {
            if before.get(at) != Some(part) {
                // The names are ours and the elements HTML's: nothing of it can be refused.
                let _ = part.write(&card);
            }
        }
        now
    });
}
