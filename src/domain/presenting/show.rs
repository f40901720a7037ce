//! Where the show stands, and what the windows that show it tell each other. Whoever moved last is
//! right: no window leads, so any of them may be closed or loaded anew.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::deck::{Deck, Slide};
use super::keys::Act;

/// Where the show stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Show {
    /// The workspace that is shown.
    pub workspace: String,
    /// The meeting whose deck is shown; empty: the organisation's.
    pub meeting: String,
    /// The key of the scene.
    pub at: String,
    /// Its place, for when the scene is gone.
    pub place: usize,
    /// Whether the wall is dark.
    pub dark: bool,
    /// Whether counts are hidden until the poll is closed.
    pub veiled: bool,
    pub began: Option<Timestamp>,
    /// Grows with each move.
    pub turn: u64,
    /// The window that moved, which decides between two moves at once.
    pub window: String,
}

impl Show {
    /// Whether this is what holds when both are known.
    #[must_use]
    pub fn is_newer(&self, other: &Self) -> bool {
        (self.turn, &self.window) > (other.turn, &other.window)
    }

    /// The scene at which it stands.
    #[must_use]
    pub fn place_in(&self, deck: &Deck) -> Option<usize> {
        deck.find(&self.at, self.place)
    }

    #[must_use]
    pub fn slide<'a>(&self, deck: &'a Deck) -> Option<&'a Slide> {
        deck.get(self.place_in(deck)?)
    }

    /// The show after an act; `None` when nothing changes: at the end it stays where it is.
    #[must_use]
    pub fn after(&self, deck: &Deck, act: Act) -> Option<Self> {
        let at = self.place_in(deck)?;
        let to = match act {
            Act::Dark => {
                return Some(Self {
                    dark: !self.dark,
                    ..self.clone()
                });
            }
            // Whoever goes on wants to see it.
            Act::Next if self.dark => at,
            Act::Next => deck.after(at)?,
            Act::Previous => deck.before(at)?,
            Act::First => deck.first()?,
            Act::Last => deck.last()?,
            Act::Fill | Act::Leave => return None,
        };
        (to != at || self.dark).then(|| self.standing_at(deck, to))
    }

    /// The show at another scene, in the light.
    #[must_use]
    pub fn standing_at(&self, deck: &Deck, at: usize) -> Self {
        Self {
            at: deck.get(at).map_or_else(String::new, |it| it.key.clone()),
            place: at,
            dark: false,
            ..self.clone()
        }
    }
}

/// What the wall tells of itself.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Wall {
    pub window: String,
    /// The scene that it shows.
    pub at: String,
    /// Its size in pixels of the page.
    pub width: f64,
    pub height: f64,
    /// The smallest text on it, in those pixels; none where there is no text.
    pub smallest: Option<f64>,
    /// Whether something has no room and cannot be seen.
    pub cut: bool,
}

/// On a screen of 1920 by 1080 no text of a scene may be smaller.
pub const LEAST_TEXT: f64 = 18.0;
const FULL_HD: f64 = 1080.0;

impl Wall {
    /// The smallest text as it is on a screen of 1920 by 1080.
    #[must_use]
    pub fn smallest_on_full_hd(&self) -> Option<f64> {
        let smallest = self.smallest?;
        (self.height > 0.0).then(|| smallest * FULL_HD / self.height)
    }

    /// Whether the back row can read all of it.
    #[must_use]
    pub fn is_legible(&self) -> bool {
        // Half a pixel is the browser's rounding.
        let least = LEAST_TEXT - 0.5;
        !self.cut && self.smallest_on_full_hd().is_none_or(|it| it >= least)
    }
}

/// What windows tell each other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "is")]
pub enum Word {
    /// Where the show stands now.
    Show(Show),
    /// Who is there? Walls and desks answer.
    Who,
    /// A wall is there, and shows this.
    Wall(Wall),
    /// A wall goes.
    Gone { window: String },
}

impl Word {
    /// Reads what another window said; what is no such word is nothing.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    #[must_use]
    pub fn written(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::vocabulary::SceneKind;

    fn deck() -> Deck {
        let slide = |key: &str, hidden| Slide {
            hidden,
            ..Slide::following(key, SceneKind::Text, None)
        };
        Deck {
            slides: vec![slide("a", false), slide("b", true), slide("c", false)],
            ..Deck::default()
        }
    }

    #[test]
    fn the_show_goes_on_past_what_is_hidden_and_stops_at_its_ends() {
        let deck = deck();
        let show = Show::default();
        let next = show.after(&deck, Act::Next).unwrap();
        assert_eq!((next.at.as_str(), next.place), ("c", 2));
        assert_eq!(next.after(&deck, Act::Next), None);
        assert_eq!(next.after(&deck, Act::Previous).unwrap().at, "a");
        assert_eq!(show.after(&deck, Act::Previous), None);
        assert_eq!(show.after(&Deck::default(), Act::Next), None);
    }

    #[test]
    fn a_dark_wall_shows_the_same_scene_again_before_it_goes_on() {
        let deck = deck();
        let dark = Show::default().after(&deck, Act::Dark).unwrap();
        assert!(dark.dark);
        let again = dark.after(&deck, Act::Next).unwrap();
        assert_eq!((again.dark, again.at.as_str()), (false, "a"));
    }

    #[test]
    fn of_two_moves_at_once_every_window_takes_the_same() {
        let show = |turn, window: &str| Show {
            turn,
            window: window.to_owned(),
            ..Show::default()
        };
        for (a, b) in [(show(2, "x"), show(1, "y")), (show(2, "y"), show(2, "x"))] {
            assert!(a.is_newer(&b) && !b.is_newer(&a));
        }
        assert!(!show(1, "x").is_newer(&show(1, "x")));
    }

    #[test]
    fn words_are_read_as_they_were_written_and_nothing_else_is_a_word() {
        let wall = Wall {
            window: "w".into(),
            smallest: Some(21.5),
            ..Wall::default()
        };
        for word in [
            Word::Show(Show::default()),
            Word::Who,
            Word::Wall(wall),
            Word::Gone { window: "w".into() },
        ] {
            assert_eq!(Word::read(&word.written()), Some(word));
        }
        for text in [
            "",
            "{}",
            "[]",
            "{\"is\":\"open\"}",
            "{\"is\":\"show\",\"turn\":-1}",
        ] {
            assert_eq!(Word::read(text), None, "{text}");
        }
    }

    #[test]
    fn text_is_measured_as_it_were_on_a_full_hd_screen() {
        let wall = |height, smallest| Wall {
            height,
            smallest: Some(smallest),
            ..Wall::default()
        };
        assert_eq!(wall(540.0, 10.0).smallest_on_full_hd(), Some(20.0));
        assert!(wall(540.0, 9.0).is_legible());
        assert!(!wall(1080.0, 17.0).is_legible());
        assert!(
            !Wall {
                cut: true,
                ..wall(1080.0, 40.0)
            }
            .is_legible()
        );
        assert!(Wall::default().is_legible());
    }
}
