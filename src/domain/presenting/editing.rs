//! Changing a deck. What follows from the agenda is nobody's: the first change makes every scene of
//! it a record, with the change in it, as one step that one undo takes back.

use serde_json::Value;

use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::meetings::Meeting;
use crate::domain::order;
use crate::domain::record::{Kind, Record};

use super::deck::{Deck, Slide};

/// What is to become of a deck.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "a change lives for one call")]
pub enum Change {
    /// Adds a scene behind a place.
    Add {
        slide: Slide,
        after: Option<usize>,
    },
    /// Adds several at the end.
    Append(Vec<Slide>),
    Remove(usize),
    /// Puts a scene at another place; the places between move up.
    Move {
        from: usize,
        to: usize,
    },
    Text {
        at: usize,
        field: Text,
        to: String,
    },
    About {
        at: usize,
        to: Option<RecordId>,
    },
    Hide {
        at: usize,
        hide: bool,
    },
    /// Makes what follows from the agenda the organisation's own, as it is.
    Own,
    /// Takes all own scenes away, so that the deck follows from the agenda again.
    Follow,
}

/// A text of a scene.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Text {
    Title,
    Caption,
    Notes,
    Address,
}

impl Text {
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Caption => "caption",
            Self::Notes => "notes",
            Self::Address => "address",
        }
    }
}

/// A change as a command, and the key of the scene that is meant afterwards.
#[derive(Debug, Clone, PartialEq)]
pub struct Planned {
    pub command: Command,
    pub at: Option<String>,
    /// The keys of scenes that become records, before and after.
    pub renamed: Vec<(String, String)>,
}

/// Plans a change; `None` when it changes nothing. `id` gives ids that nobody else has.
#[must_use]
pub fn plan(deck: &Deck, change: &Change, id: &mut dyn FnMut() -> String) -> Option<Planned> {
    if *change == Change::Follow {
        let gone = deck.slides.iter().filter_map(|it| it.scene.as_ref());
        let commands: Vec<Command> = gone
            .map(|it| Command::Delete {
                record: it.record(),
            })
            .collect();
        return (!commands.is_empty()).then_some(Planned {
            command: Command::All(commands),
            at: None,
            renamed: Vec::new(),
        });
    }
    let mut slides = deck.slides.clone();
    let meant = apply(&mut slides, change)?;
    if deck.own && *change == Change::Own {
        return None;
    }
    place(&mut slides);
    let mut commands = Vec::new();
    let mut renamed = Vec::new();
    for slide in &mut slides {
        let before = deck
            .slides
            .iter()
            .find(|it| it.scene.is_some() && it.scene == slide.scene);
        match (&slide.scene, before) {
            (Some(scene), Some(before)) => commands.extend(edits(&scene.record(), before, slide)),
            _ => {
                let before = std::mem::replace(&mut slide.key, id());
                renamed.push((before, slide.key.clone()));
                commands.push(Command::Create(record(slide, deck.meeting.as_ref())));
            }
        }
    }
    let kept = |scene: &RecordId| {
        let mut slides = slides.iter().filter_map(|it| it.scene.as_ref());
        slides.any(|it| it.record() == *scene)
    };
    let all = deck.slides.iter().filter_map(|it| it.scene.as_ref());
    for gone in all.map(Id::record).filter(|it| !kept(it)) {
        commands.push(Command::Delete { record: gone });
    }
    let at = slides.get(meant).or(slides.last()).map(|it| it.key.clone());
    (!commands.is_empty()).then_some(Planned {
        command: Command::All(commands),
        at,
        renamed,
    })
}

/// The deck's slides after a change, and the place of the one that is meant.
fn apply(slides: &mut Vec<Slide>, change: &Change) -> Option<usize> {
    let fresh = |slide: &Slide| Slide {
        scene: None,
        order: None,
        ..slide.clone()
    };
    match change {
        Change::Add { slide, after } => {
            let at = after.map_or(slides.len(), |at| (at + 1).min(slides.len()));
            slides.insert(at, fresh(slide));
            Some(at)
        }
        Change::Append(more) => {
            let at = slides.len();
            slides.extend(more.iter().map(fresh));
            (!more.is_empty()).then_some(at)
        }
        Change::Remove(at) => {
            (*at < slides.len()).then(|| slides.remove(*at))?;
            Some(*at)
        }
        Change::Move { from, to } => {
            let to = (*to).min(slides.len().checked_sub(1)?);
            if *from == to || *from >= slides.len() {
                return None;
            }
            let mut slide = slides.remove(*from);
            // It needs a place of its own; its neighbours keep theirs.
            slide.order = None;
            slides.insert(to, slide);
            Some(to)
        }
        Change::Text { at, field, to } => {
            let to = to.trim();
            let to = (!to.is_empty()).then(|| to.to_owned());
            let slide = slides.get_mut(*at)?;
            let text = match field {
                Text::Title => &mut slide.title,
                Text::Caption => &mut slide.caption,
                Text::Notes => &mut slide.notes,
                Text::Address => &mut slide.address,
            };
            (std::mem::replace(text, to.clone()) != to).then_some(*at)
        }
        Change::About { at, to } => {
            let slide = slides.get_mut(*at)?;
            (std::mem::replace(&mut slide.about, to.clone()) != *to).then_some(*at)
        }
        Change::Hide { at, hide } => {
            let slide = slides.get_mut(*at)?;
            (std::mem::replace(&mut slide.hidden, *hide) != *hide).then_some(*at)
        }
        Change::Own => Some(0),
        Change::Follow => None,
    }
}

/// Gives every slide a place in order, and lets those keep theirs that have one that fits.
fn place(slides: &mut [Slide]) {
    let mut before: Option<String> = None;
    for at in 0..slides.len() {
        let rest = slides.get(at + 1..).unwrap_or_default();
        let after = rest.iter().find_map(|it| it.order.clone());
        let after = after.filter(|it| before.as_ref().is_none_or(|before| before < it));
        let Some(slide) = slides.get_mut(at) else {
            return;
        };
        let fits = slide
            .order
            .as_ref()
            .is_some_and(|it| before.as_ref().is_none_or(|before| before < it));
        if !fits {
            slide.order = Some(order::between(before.as_deref(), after.as_deref()));
        }
        before.clone_from(&slide.order);
    }
}

fn edits(id: &RecordId, before: &Slide, slide: &Slide) -> Option<Command> {
    let mut fields: Vec<(String, Option<Value>)> = Vec::new();
    let texts = [
        ("title", &before.title, &slide.title),
        ("caption", &before.caption, &slide.caption),
        ("notes", &before.notes, &slide.notes),
        ("address", &before.address, &slide.address),
        ("order", &before.order, &slide.order),
    ];
    for (field, was, is) in texts {
        if was != is {
            fields.push((field.to_owned(), is.clone().map(Value::from)));
        }
    }
    if before.about != slide.about {
        let about = slide.about.as_ref().map(|it| Value::from(it.as_str()));
        fields.push(("about".to_owned(), about));
    }
    if before.hidden != slide.hidden {
        let hidden = slide.hidden.then(|| Value::from(true));
        fields.push(("hidden".to_owned(), hidden));
    }
    (!fields.is_empty()).then(|| Command::Set {
        record: id.clone(),
        fields,
    })
}

/// A slide as a record; its key is its id.
fn record(slide: &Slide, meeting: Option<&Id<Meeting>>) -> Record {
    let mut record = Record::new(Kind::Scene, &slide.key).with("sceneKind", slide.kind.as_str());
    let texts = [
        ("meeting", meeting.map(Id::as_str)),
        ("about", slide.about.as_ref().map(RecordId::as_str)),
        ("title", slide.title.as_deref()),
        ("address", slide.address.as_deref()),
        ("caption", slide.caption.as_deref()),
        ("notes", slide.notes.as_deref()),
        ("order", slide.order.as_deref()),
    ];
    for (field, text) in texts {
        if let Some(text) = text {
            record = record.with(field, text);
        }
    }
    if slide.hidden {
        record = record.with("hidden", true);
    }
    record
}
