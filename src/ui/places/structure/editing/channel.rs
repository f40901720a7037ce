//! Drawing a channel: to which body, with which word.

use leptos::prelude::*;

use super::finder::{Finder, Hit, SHOWN, ranked};
use super::floating::Floating;
use super::{Editing, Surface, use_editing};
use crate::app::reader::use_words;
use crate::browser::{chance, page};
use crate::chart::geometry::Point;
use crate::domain::command::Command;
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::ChannelType;

/// A word on a line, not a sentence.
const LONGEST_WORD: usize = 40;

impl Editing {
    fn channel(self, from: &str, to: &str, word: &str) -> Command {
        let cluster = self.desk().session.cluster_untracked();
        let last = in_order(&cluster.channels).last().copied();
        let place = order::between(last.and_then(|it| it.order.as_deref()), None);
        let record = Record::new(Kind::Channel, &chance::record_id("channel"))
            .with("from", from)
            .with("to", to)
            .with("channelType", word)
            .with("order", place);
        Command::Create(record)
    }

    /// Draws a channel and says so. Returns whether it was drawn.
    fn draw(self, from: &str, to: &str, word: &str) -> bool {
        let words = self.words();
        let sentence = || {
            let verb = words.channel(word);
            words.editing_did_draw(self.name(from), verb, self.name(to))
        };
        let command = self.channel(from, to, word);
        let done = self
            .desk()
            .session
            .dispatch_saying(&command, Some(&sentence));
        if done {
            self.last_word.set(word.to_owned());
        }
        done
    }
}

/// Asks for the body to which a channel leads.
#[component]
pub fn TargetFinder(from: String) -> impl IntoView {
    let editing = use_editing();
    let t = use_words();
    let name = editing.name(&from);
    let key = StoredValue::new(from);
    let find = move |typed: String| {
        let cluster = editing.desk().session.cluster();
        let bodies = in_order(&cluster.bodies).into_iter();
        let others = bodies.filter(|body| key.with_value(|own| body.id.as_str() != own));
        let found = ranked(others.collect(), |body| body.name.as_str(), &typed);
        let found = found.into_iter().take(SHOWN);
        found
            .map(|body| Hit {
                id: body.id.to_string(),
                name: body.name.clone(),
                note: cluster
                    .body_name(body.parent.as_ref())
                    .unwrap_or_default()
                    .to_owned(),
                refused: false,
            })
            .collect()
    };
    let choose = move |to: String| {
        let from = key.get_value();
        let at = editing.beside(&to);
        editing.surface.set(Some(Surface::Word { from, to, at }));
    };
    view! {
        <Floating
            at=None
            role="dialog"
            label=Signal::derive({
                let name = name.clone();
                move || t().editing_channel_title(&name)
            })
        >
            <p class="floating-title">{move || t().editing_channel_title(&name)}</p>
            <Finder
                label=Signal::derive(move || t().editing_find().to_owned())
                find=Callback::new(find)
                choose=Callback::new(choose)
            />
        </Floating>
    }
}

/// Asks for the word of a channel: the last one first, then those that ship, or one's own.
#[component]
pub fn WordFinder(from: String, to: String, at: Point) -> impl IntoView {
    let editing = use_editing();
    let t = use_words();
    let (from_name, to_name) = (editing.name(&from), editing.name(&to));
    let ends = StoredValue::new((from, to));
    let find = move |typed: String| {
        let words = t();
        let last = editing.last_word.get();
        let shipped = ChannelType::SHIPPED.iter().map(ToString::to_string);
        let mut kinds: Vec<String> = shipped.filter(|kind| *kind != last).collect();
        kinds.insert(0, last);
        let hit = |kind: String| {
            let (from, to) = ends.get_value();
            let refusal = editing
                .desk()
                .session
                .refusal(&editing.channel(&from, &to, &kind));
            Hit {
                name: words.channel(&kind).into_owned(),
                id: kind,
                refused: refusal.is_some(),
                note: refusal.unwrap_or_default(),
            }
        };
        let mut hits: Vec<Hit> = ranked(
            kinds.into_iter().map(hit).collect(),
            |hit: &Hit| hit.name.as_str(),
            &typed,
        );
        let own: String = typed.trim().chars().take(LONGEST_WORD).collect();
        if !own.is_empty() && !hits.iter().any(|hit| hit.name == own) {
            hits.push(Hit {
                id: own.clone(),
                name: own,
                note: words.editing_kind_own().to_owned(),
                refused: false,
            });
        }
        hits
    };
    let choose = move |word: String| {
        let (from, to) = ends.get_value();
        if editing.draw(&from, &to, &word) {
            editing.surface.set(None);
            page::focus("outline");
        }
    };
    view! {
        <Floating
            at=Some(at)
            role="dialog"
            label=Signal::derive({
                let (from, to) = (from_name.clone(), to_name.clone());
                move || t().editing_kind(&from, &to)
            })
        >
            <p class="floating-title">{move || t().editing_kind(&from_name, &to_name)}</p>
            <Finder
                label=Signal::derive(move || t().structure_channel_type().to_owned())
                find=Callback::new(find)
                choose=Callback::new(choose)
            />
        </Floating>
    }
}
