//! Places in a list that people reorder: a text that sorts between its neighbours, so that moving
//! one record changes that record alone.

use fractional_index::FractionalIndex;

/// A place after `before` and ahead of `after`. Neighbours that are unset, unreadable or not in
/// order count as the end of the list on that side.
#[must_use]
pub fn between(before: Option<&str>, after: Option<&str>) -> String {
    let read =
        |place: Option<&str>| place.and_then(|place| FractionalIndex::from_string(place).ok());
    let place = match (read(before), read(after)) {
        (Some(before), Some(after)) => FractionalIndex::new_between(&before, &after)
            .unwrap_or_else(|| FractionalIndex::new_after(&before)),
        (Some(before), None) => FractionalIndex::new_after(&before),
        (None, Some(after)) => FractionalIndex::new_before(&after),
        (None, None) => FractionalIndex::default(),
    };
    place.to_string()
}

#[cfg(test)]
mod tests {
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
    fn a_place_that_cannot_be_read_is_no_reason_to_fail() {
        assert_eq!(between(Some("not hex"), None), between(None, None));
    }
}
