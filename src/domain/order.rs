//! Places in a list that people reorder: a text that sorts between its neighbours, so that moving
//! one record changes that record alone.

use std::fmt::Write as _;

use fractional_index::FractionalIndex;

/// A place after `before` and ahead of `after`. Neighbours that are unset, unreadable or not in
/// order count as the end of the list on that side.
#[must_use]
pub fn between(before: Option<&str>, after: Option<&str>) -> String {
    let read =
        |place: Option<&str>| place.and_then(|place| FractionalIndex::from_string(place).ok());
    let place = match (read(before), read(after)) {
        (Some(before), Some(after)) => {
            middle(&before, &after).unwrap_or_else(|| FractionalIndex::new_after(&before))
        }
        (Some(before), None) => FractionalIndex::new_after(&before),
        (None, Some(after)) => FractionalIndex::new_before(&after),
        (None, None) => FractionalIndex::default(),
    };
    place.to_string()
}

/// A place between two that are in order. The crate's own way takes one from a byte that may be
/// nought, which stops the program or gives a place that is not between.
fn middle(before: &[u8], after: &[u8]) -> Option<FractionalIndex> {
    let common = before.iter().zip(after).take_while(|(a, b)| a == b).count();
    let place = match (before.get(common), after.get(common)) {
        (Some(&low), Some(&high)) if low < high => {
            let mut place = before.get(..common)?.to_vec();
            place.push(low + (high - low) / 2);
            // Next to each other, what is behind the lower one is still ahead of the higher.
            let rest = before.get(common + 1..)?.to_vec();
            match FractionalIndex::from_bytes(rest) {
                Ok(rest) if high - low == 1 => {
                    place.extend_from_slice(&FractionalIndex::new_after(&rest));
                }
                _ => place.push(END),
            }
            place
        }
        (None, Some(_)) => {
            let rest = FractionalIndex::from_bytes(after.get(common..)?.to_vec()).ok()?;
            [before, &FractionalIndex::new_before(&rest)].concat()
        }
        _ => return None,
    };
    FractionalIndex::from_bytes(place).ok()
}

/// The byte that ends every place.
const END: u8 = 0x80;

/// The bytes that places of many entries are made of: from the middle, so that there is room on both
/// sides.
const LOWEST: usize = 0x40;
const DIGITS: usize = 0x80;

/// Places for many entries one after the other, all after `last`. Each is as long as the others, so
/// that ten thousand of them stay short.
#[must_use]
pub fn following(last: Option<&str>, count: usize) -> Vec<String> {
    let last = last.and_then(|place| FractionalIndex::from_string(place).ok());
    let start = match last {
        // A byte above the one that ends every place sorts behind it.
        Some(last) => {
            let mut place = last.to_string();
            place.truncate(place.len().saturating_sub(2));
            place + "81"
        }
        None => String::new(),
    };
    let (mut width, mut reach) = (1, DIGITS);
    while reach < count {
        (width, reach) = (width + 1, reach.saturating_mul(DIGITS));
    }
    (0..count)
        .map(|number| {
            let mut place = start.clone();
            for digit in (0..width).rev() {
                let byte = LOWEST + (number / DIGITS.pow(digit)) % DIGITS;
                // Writing into a String cannot fail.
                let _ = write!(place, "{byte:02x}");
            }
            place + "80"
        })
        .collect()
}

/// The new places when the entry at `from` moves to `to`: its own alone, unless places are missing
/// or shared, when the whole list is placed anew. Out of range, nothing moves.
#[must_use]
pub fn moved(places: &[Option<&str>], from: usize, to: usize) -> Vec<(usize, String)> {
    if from == to || from >= places.len() || to >= places.len() {
        return Vec::new();
    }
    let mut indices: Vec<usize> = (0..places.len()).collect();
    let entry = indices.remove(from);
    indices.insert(to, entry);
    let sound = places.iter().all(Option::is_some) && places.is_sorted_by(|a, b| a < b);
    if sound {
        let place = |at: Option<usize>| {
            let index = indices.get(at?)?;
            places.get(*index).copied().flatten()
        };
        let after = place(to.checked_sub(1));
        return vec![(from, between(after, place(Some(to + 1))))];
    }
    let mut last: Option<String> = None;
    let place_anew = |index| {
        let place = between(last.as_deref(), None);
        last = Some(place.clone());
        (index, place)
    };
    indices.into_iter().map(place_anew).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_place_sorts_between_its_neighbours() {
        let first = between(None, None);
        let last = between(Some(&first), None);
        let mut low = first.clone();
        for _ in 0..200 {
            let middle = between(Some(&low), Some(&last));
            assert!(low < middle && middle < last, "{low} {middle} {last}");
            low = middle;
        }
        assert!(between(None, Some(&first)) < first);
    }

    #[test]
    fn many_places_follow_each_other_and_leave_room_for_more() {
        for last in [
            None,
            Some("80"),
            Some("8180"),
            Some("ff7f80"),
            Some("not hex"),
        ] {
            for count in [0, 1, 255, 256, 10_000] {
                let places = following(last, count);
                assert_eq!(places.len(), count);
                let sound = |place: &String| FractionalIndex::from_string(place).is_ok();
                assert!(places.iter().all(sound) && places.is_sorted_by(|a, b| a < b));
                let (Some(first), Some(end)) = (places.first(), places.last()) else {
                    continue;
                };
                let before = last.filter(|it| *it != "not hex");
                assert!(before.is_none_or(|last| last < first.as_str()));
                assert!(between(before, Some(first)) < *first && *end < between(Some(end), None));
                for pair in places.windows(2).take(300) {
                    let middle = between(Some(&pair[0]), Some(&pair[1]));
                    assert!(pair[0] < middle && middle < pair[1]);
                }
            }
        }
    }

    /// The list as it reads after the new places are set.
    fn reads(places: &[Option<&str>], new: &[(usize, String)]) -> Vec<usize> {
        let mut set: Vec<Option<String>> = places.iter().map(|it| it.map(str::to_owned)).collect();
        for (index, place) in new {
            set[*index] = Some(place.clone());
        }
        let mut indices: Vec<usize> = (0..places.len()).collect();
        indices.sort_by(|a, b| match (&set[*a], &set[*b]) {
            (Some(a), Some(b)) => a.cmp(b),
            (a, b) => a.is_none().cmp(&b.is_none()),
        });
        indices
    }

    #[test]
    fn an_entry_moves_to_where_it_is_put_whatever_the_places_were() {
        let (a, b) = (
            between(None, None),
            between(Some(&between(None, None)), None),
        );
        let c = between(Some(&b), None);
        let sound = [Some(a.as_str()), Some(b.as_str()), Some(c.as_str())];
        let shared = [Some(a.as_str()), Some(a.as_str()), Some(b.as_str())];
        for places in [sound, shared, [None; 3], [Some(a.as_str()), None, None]] {
            for from in 0..3 {
                for to in 0..3 {
                    let mut expected = vec![0, 1, 2];
                    let entry = expected.remove(from);
                    expected.insert(to, entry);
                    let new = moved(&places, from, to);
                    assert_eq!(reads(&places, &new), expected, "{places:?} {from} {to}");
                    if places == sound {
                        assert!(new.len() <= 1);
                    }
                }
            }
        }
        assert_eq!(moved(&sound, 0, 3), []);
    }

    proptest! {
        /// However a list has come to be, there is room between any two neighbours.
        #[test]
        fn there_is_always_room_between(at in proptest::collection::vec(0..40_usize, 1..200)) {
            let mut places: Vec<String> = Vec::new();
            for at in at {
                let at = at.min(places.len());
                let before = at.checked_sub(1).map(|before| places[before].as_str());
                let place = between(before, places.get(at).map(String::as_str));
                places.insert(at, place);
                prop_assert!(places.is_sorted_by(|a, b| a < b), "{places:?}");
            }
        }

        #[test]
        fn any_two_places_of_a_file_have_room_between(
            a in "([0-9a-f]{2}){0,4}80", b in "([0-9a-f]{2}){0,4}80",
        ) {
            let (low, high) = if a < b { (a, b) } else { (b, a) };
            let middle = between(Some(&low), Some(&high));
            prop_assert!(low == high || (low < middle && middle < high), "{low} {middle} {high}");
        }
    }

    #[test]
    fn a_place_that_cannot_be_read_is_no_reason_to_fail() {
        assert_eq!(between(Some("not hex"), None), between(None, None));
    }
}
