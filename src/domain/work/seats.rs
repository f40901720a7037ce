//! The seats in which the board's cards are drawn: as the board changes, a card keeps its own, or
//! takes over that of another.

use super::Project;
use crate::domain::id::Id;

/// A card and the number of the seat that it has taken among those that are drawn.
pub type Seated = (usize, Id<Project>);

/// The seats in which cards are drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seats {
    /// In the order of the cards.
    pub taken: Vec<Seated>,
    /// Those that nobody has at present, with the card that was there last.
    pub free: Vec<Seated>,
}

impl Seats {
    /// Seats cards: one that was there keeps its seat, and with it the focus. Where the board was
    /// narrowed in another way, the seats are dealt `anew`: hardly a card stays, and another card
    /// on the same seat costs a fraction of another seat. Seats that are left over go, unless more
    /// cards come `soon`.
    #[must_use]
    pub fn seating(&self, cards: Vec<Id<Project>>, anew: bool, soon: bool) -> Self {
        let before = || self.taken.iter().chain(&self.free);
        let last = before().map(|(seat, _)| *seat).max();
        let mut unused = last.map_or(0, |it| it + 1)..;
        let mut dealt = before();
        let mut free = self.free.iter();
        let seat = |card: Id<Project>| {
            let kept = if anew {
                dealt.next()
            } else {
                let own = self.taken.iter().find(|(_, it)| *it == card);
                own.or_else(|| free.next())
            };
            let seat = kept.map(|(seat, _)| *seat).or_else(|| unused.next());
            (seat.unwrap_or_default(), card)
        };
        let taken: Vec<Seated> = cards.into_iter().map(seat).collect();
        let is_free = |(seat, _): &&Seated| soon && taken.iter().all(|it| it.0 != *seat);
        let free = before().filter(is_free).cloned().collect();
        Self { taken, free }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cards(ids: &str) -> Vec<Id<Project>> {
        ids.chars().map(Id::new).collect()
    }

    #[test]
    fn a_card_that_stays_keeps_its_seat_unless_they_are_dealt_anew() {
        let numbers = |seats: &[Seated]| seats.iter().map(|it| it.0).collect::<Vec<_>>();
        let first = Seats::default().seating(cards("abc"), false, false);
        assert_eq!(numbers(&first.taken), [0, 1, 2]);
        let seated = |cards_now: &str, anew: bool, soon: bool| {
            let seats = first.seating(cards(cards_now), anew, soon);
            (numbers(&seats.taken), seats.free)
        };
        assert_eq!(seated("bcde", false, false), (vec![1, 2, 3, 4], vec![]));
        assert_eq!(seated("cab", false, false), (vec![2, 0, 1], vec![]));
        assert_eq!(seated("cdef", true, false), (vec![0, 1, 2, 3], vec![]));
        assert_eq!(seated("c", true, false), (vec![0], vec![]));
    }

    #[test]
    fn a_seat_that_is_left_over_waits_for_a_card_that_comes_soon() {
        let of = |seats: &[Seated]| {
            seats
                .iter()
                .map(|(seat, card)| format!("{seat}{card}"))
                .collect::<Vec<_>>()
        };
        let first = Seats::default().seating(cards("abcd"), false, false);
        let narrowed = first.seating(cards("xy"), true, true);
        assert_eq!(of(&narrowed.taken), ["0x", "1y"]);
        assert_eq!(of(&narrowed.free), ["2c", "3d"]);
        let followed = narrowed.seating(cards("xyz"), false, false);
        assert_eq!(of(&followed.taken), ["0x", "1y", "2z"]);
        assert_eq!(followed.free, []);
        // The card that was there last may come back to another seat.
        assert_eq!(
            of(&narrowed.seating(cards("dxyc"), false, true).taken),
            ["2d", "0x", "1y", "3c"]
        );
    }
}
