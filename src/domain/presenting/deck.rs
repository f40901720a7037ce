//! The scenes of a meeting or of the organisation in the order in which they are shown.

use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::meetings::{Meeting, Scene};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::SceneKind;

use super::{address, following};

/// One picture of a deck.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slide {
    /// Names it among the slides of its deck: the id of its scene, or what it follows from.
    pub key: String,
    /// The record that it is, where it is one.
    pub scene: Option<Id<Scene>>,
    pub kind: SceneKind,
    pub title: Option<String>,
    pub about: Option<RecordId>,
    /// What of the place is shown: the part of an address behind the question mark.
    pub address: Option<String>,
    pub caption: Option<String>,
    /// What only the presenter reads.
    pub notes: Option<String>,
    /// Passed over when the scenes are shown one after the other.
    pub hidden: bool,
    pub order: Option<String>,
}

impl Slide {
    /// A slide that follows from the records.
    #[must_use]
    pub fn following(key: impl Into<String>, kind: SceneKind, about: Option<RecordId>) -> Self {
        Self {
            key: key.into(),
            scene: None,
            kind,
            title: None,
            about,
            address: None,
            caption: None,
            notes: None,
            hidden: false,
            order: None,
        }
    }

    #[must_use]
    pub(super) fn with_address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    fn of(scene: &Scene) -> Self {
        Self {
            key: scene.id.as_str().to_owned(),
            scene: Some(scene.id.clone()),
            kind: scene.scene_kind.clone(),
            title: scene.title.clone(),
            about: scene.about.clone(),
            address: scene.address.clone(),
            caption: scene.caption.clone(),
            notes: scene.notes.clone(),
            hidden: scene.hidden == Some(true),
            order: scene.order.clone(),
        }
    }

    /// A word of its address.
    #[must_use]
    pub fn word(&self, name: &str) -> Option<String> {
        address::word(self.address.as_deref()?, name)
    }

    /// Whether it shows what another shows: a poll and its result are one picture.
    #[must_use]
    pub fn shows_as(&self, other: &Self) -> bool {
        let kind = |slide: &Self| match &slide.kind {
            SceneKind::Result => SceneKind::Poll,
            kind => kind.clone(),
        };
        kind(self) == kind(other) && self.about == other.about && self.address == other.address
    }
}

/// What is shown, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deck {
    /// The meeting that it is for; none: the organisation at any time.
    pub meeting: Option<Id<Meeting>>,
    /// Whether its scenes are records; otherwise they follow from the agenda.
    pub own: bool,
    pub slides: Vec<Slide>,
}

impl Deck {
    /// The organisation's own scenes for a meeting, or for no meeting; without any, those that
    /// follow from the records.
    #[must_use]
    pub fn of(cluster: &Cluster, meeting: Option<&Id<Meeting>>, today: Date) -> Self {
        let scenes = in_order(&cluster.scenes).into_iter();
        let own: Vec<Slide> = scenes
            .filter(|it| it.meeting.as_ref() == meeting)
            .map(Slide::of)
            .collect();
        let is_own = !own.is_empty();
        let slides = if is_own {
            own
        } else {
            following::slides(cluster, meeting, today)
        };
        Self {
            meeting: meeting.cloned(),
            own: is_own,
            slides,
        }
    }

    /// What has come onto the agenda since the organisation made the scenes its own.
    #[must_use]
    pub fn missing(&self, cluster: &Cluster, today: Date) -> Vec<Slide> {
        if !self.own {
            return Vec::new();
        }
        let mut following = following::slides(cluster, self.meeting.as_ref(), today);
        following.retain(|it| {
            let of_agenda = matches!(
                it.kind,
                SceneKind::Speaker | SceneKind::Poll | SceneKind::Result
            );
            of_agenda && !self.slides.iter().any(|own| own.shows_as(it))
        });
        following
    }

    #[must_use]
    pub fn position(&self, key: &str) -> Option<usize> {
        self.slides.iter().position(|it| it.key == key)
    }

    #[must_use]
    pub fn get(&self, at: usize) -> Option<&Slide> {
        self.slides.get(at)
    }

    /// Where a show stands that was last at a key in a place: the scene may be gone since, then the
    /// one that took its place is meant, else the last.
    #[must_use]
    pub fn find(&self, key: &str, place: usize) -> Option<usize> {
        let last = self.slides.len().checked_sub(1)?;
        if key.is_empty() {
            return Some(self.first().unwrap_or(0));
        }
        Some(self.position(key).unwrap_or(place.min(last)))
    }

    fn shown(&self) -> impl DoubleEndedIterator<Item = usize> {
        let slides = self.slides.iter().enumerate();
        slides.filter(|it| !it.1.hidden).map(|it| it.0)
    }

    /// The next that is shown.
    #[must_use]
    pub fn after(&self, at: usize) -> Option<usize> {
        self.shown().find(|it| *it > at)
    }

    /// The one before that is shown.
    #[must_use]
    pub fn before(&self, at: usize) -> Option<usize> {
        self.shown().rev().find(|it| *it < at)
    }

    #[must_use]
    pub fn first(&self) -> Option<usize> {
        self.shown().next()
    }

    #[must_use]
    pub fn last(&self) -> Option<usize> {
        self.shown().next_back()
    }

    /// How many are shown, and which of them one is, counted from one.
    #[must_use]
    pub fn count(&self, at: usize) -> (usize, usize) {
        let upto = self.shown().filter(|it| *it <= at).count();
        (upto, self.shown().count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deck(hidden: &[bool]) -> Deck {
        let slides = hidden.iter().enumerate().map(|(at, hidden)| Slide {
            hidden: *hidden,
            ..Slide::following(format!("s{at}"), SceneKind::Text, None)
        });
        Deck {
            slides: slides.collect(),
            ..Deck::default()
        }
    }

    #[test]
    fn hidden_scenes_are_passed_over_in_both_directions() {
        let deck = deck(&[true, false, true, true, false, true]);
        assert_eq!((deck.first(), deck.last()), (Some(1), Some(4)));
        assert_eq!((deck.after(1), deck.before(4)), (Some(4), Some(1)));
        assert_eq!((deck.after(4), deck.before(1)), (None, None));
        assert_eq!(deck.count(4), (2, 2));
        // The presenter may stand on a hidden one.
        assert_eq!((deck.after(2), deck.before(2)), (Some(4), Some(1)));
    }

    #[test]
    fn a_show_whose_scene_is_gone_stands_where_it_stood() {
        let deck = deck(&[false, false, false]);
        assert_eq!(deck.find("s2", 0), Some(2));
        assert_eq!(deck.find("gone", 1), Some(1));
        assert_eq!(deck.find("gone", 9), Some(2));
        assert_eq!(deck.find("", 9), Some(0));
        assert_eq!(Deck::default().find("gone", 0), None);
    }
}
