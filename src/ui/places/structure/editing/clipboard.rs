//! Branches copied, cut and pasted: within the page as they are, between tabs as a text.
//!
//! What is cut stays until it is pasted, and is then moved with everything that it has; what is
//! copied comes back as new bodies with vacant seats.

use std::collections::BTreeSet;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::ClipboardEvent;

use super::{Editing, names_of};
use crate::app::notices::Tone;
use crate::browser::{chance, clipboard, page};
use crate::document::clipping::{self, MOST_LINES, NotTaken};
use crate::domain::branch::Branch;
use crate::domain::id::Id;
use crate::domain::placing::Spot;
use crate::domain::sorting::Gather as _;
use crate::domain::structure::Body;

/// What was copied last on this page.
#[derive(Clone, Debug, PartialEq)]
pub struct Clip {
    text: String,
    /// The bodies that are to be moved, when they were cut.
    pub cut: Option<BTreeSet<Id<Body>>>,
}

impl Editing {
    fn clip(self, bodies: &BTreeSet<Id<Body>>, cut: bool) -> Option<String> {
        let session = self.desk().session;
        let cluster = session.cluster_untracked();
        let branch =
            session.with_untracked(|open| Branch::copy(open.workspace.records(), &cluster, bodies));
        let text = clipping::write(&branch.filter(|branch| !branch.is_empty())?);
        self.clip.set(Some(Clip {
            text: text.clone(),
            cut: cut.then(|| bodies.clone()),
        }));
        let (words, what) = (self.words(), self.said(bodies));
        let sentence = if cut {
            words.editing_did_cut(what)
        } else {
            words.editing_did_copy(what)
        };
        self.notices.say(Tone::Told, sentence);
        Some(text)
    }

    /// Copies by the menu: the browser may keep its own clipboard closed, then the page's serves.
    pub fn copy(self, bodies: &BTreeSet<Id<Body>>, cut: bool) {
        if let Some(text) = self.clip(bodies, cut) {
            clipboard::write(text);
        }
    }

    /// Copies by the keyboard, which opens the browser's clipboard.
    pub fn on_copy(self, event: &ClipboardEvent, cut: bool) {
        let cut = cut && untrack(|| self.allowed());
        let Some(body) = self.subject() else { return };
        if let Some(text) = self.clip(&self.meant(&body), cut) {
            clipboard::put(event, &text);
            event.prevent_default();
        }
    }

    pub fn on_paste(self, event: &ClipboardEvent) {
        if !untrack(|| self.allowed()) {
            return;
        }
        let text = clipboard::text_of(event);
        event.prevent_default();
        self.paste(text, self.standing().as_deref());
    }

    pub(super) fn paste_here(self, body: &str) {
        let body = body.to_owned();
        spawn_local(async move {
            let text = clipboard::read().await.unwrap_or_default();
            self.paste(text, Some(&body));
        });
    }

    /// Puts what was copied under a body, or at the top of an empty chart.
    fn paste(self, text: String, under: Option<&str>) {
        let Some(clip) = self.clip.try_get_untracked() else {
            return;
        };
        let own = clip.as_ref().map(|it| it.text.clone()).unwrap_or_default();
        let text = if text.trim().is_empty() { own } else { text };
        let spot = under.map_or(Spot::Top, |body| Spot::Under(Id::new(body)));
        // What was cut here is moved, as long as nothing else has been copied since.
        let cut = clip.filter(|clip| clip.text == text);
        let cluster = self.desk().session.cluster_untracked();
        let there = |bodies: &BTreeSet<Id<Body>>| {
            bodies.iter().any(|body| cluster.bodies.contains_key(body))
        };
        if let Some(bodies) = cut.and_then(|clip| clip.cut).filter(there) {
            if self.place(&bodies, &spot) {
                self.clip.set(None);
                self.selected.set(BTreeSet::new());
            }
            return;
        }
        match clipping::read(&text) {
            Ok(branch) => self.put(&branch, &spot),
            Err(why) => {
                let words = self.words();
                let said = match why {
                    NotTaken::Nothing => words.editing_paste_nothing().to_owned(),
                    NotTaken::TooLarge(_) => words.editing_paste_large().to_owned(),
                    NotTaken::NotABranch => words.editing_paste_unknown().to_owned(),
                    NotTaken::TooNew { version } => words.editing_paste_newer(version),
                    NotTaken::TooManyLines { count } => {
                        words.editing_paste_lines(count, MOST_LINES)
                    }
                };
                self.notices.say(Tone::Refused, said);
            }
        }
    }

    fn put(self, branch: &Branch, spot: &Spot) {
        let session = self.desk().session;
        let cluster = session.cluster_untracked();
        let pasted = session.with_untracked(|open| {
            let new_id = |kind: crate::domain::record::Kind| chance::record_id(&kind.to_string());
            branch.paste(open.workspace.records(), &cluster, spot, new_id)
        });
        let Some((command, tops)) = pasted else {
            return;
        };
        let sentence = || {
            let words = self.words();
            let parent = spot.parent(&cluster);
            let under = cluster.body_name(parent.as_ref());
            words.editing_did_paste(
                words.editing_bodies(branch.count()),
                under.unwrap_or(words.editing_top()),
            )
        };
        if session.dispatch_saying(&command, Some(&sentence)) {
            if let Spot::Under(parent) = spot {
                self.desk().fold(parent.as_str(), false);
            }
            let tops: BTreeSet<Id<Body>> = tops.into_iter().gathered();
            if let Some(first) = tops.first() {
                self.stand_on(first.as_str());
            }
            self.selected.set(names_of(&tops));
            page::focus("outline");
        }
    }
}
