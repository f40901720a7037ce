//! Putting lists in order.
//!
//! The standard sort is compiled anew for every type that it sorts, some seven kilobytes each time;
//! so is what collects into a tree, for that sorts first.
//! Here only positions are sorted, by one routine for all types. For long lists of numbers, where
//! speed matters, the standard sort is the better one.

use std::cmp::Ordering;

/// Sorts by comparing two items; equals keep their order.
pub fn by<T>(items: &mut Vec<T>, mut compare: impl FnMut(&T, &T) -> Ordering) {
    let order = order_of(
        items.len(),
        &mut |a, b| match (items.get(a), items.get(b)) {
            (Some(a), Some(b)) => compare(a, b),
            _ => Ordering::Equal,
        },
    );
    let mut waiting: Vec<Option<T>> = std::mem::take(items).into_iter().map(Some).collect();
    items.extend(
        order
            .into_iter()
            .filter_map(|at| waiting.get_mut(at).and_then(Option::take)),
    );
}

/// Sorts by what is read off each item; equals keep their order.
pub fn by_key<T, K: Ord>(items: &mut Vec<T>, mut key: impl FnMut(&T) -> K) {
    by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts by the items' own order.
pub fn plainly<T: Ord>(items: &mut Vec<T>) {
    by(items, T::cmp);
}

/// The positions of places in a list that people reorder, as they are read: places that are unset
/// come last, and equal ones stay as they stand.
#[must_use]
pub fn of_places(places: &[Option<&str>]) -> Vec<usize> {
    let keys = places.iter().enumerate();
    let mut keys: Vec<(bool, &str, usize)> = keys
        .map(|(at, place)| (place.is_none(), place.unwrap_or_default(), at))
        .collect();
    keys.sort_unstable();
    keys.into_iter().map(|(_, _, at)| at).collect()
}

/// Collects into a tree, or whatever else can grow, one item after the other.
pub trait Gather: Iterator + Sized {
    /// As `collect`, but nothing is sorted beforehand.
    fn gathered<C: Default + Extend<Self::Item>>(self) -> C {
        let mut all = C::default();
        self.for_each(|item| all.extend(std::iter::once(item)));
        all
    }
}

impl<I: Iterator> Gather for I {}

fn order_of(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|&a, &b| compare(a, b));
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_sort_does(items in proptest::collection::vec((0..5_u8, any::<u16>()), 0..60)) {
            let mut expected = items.clone();
            expected.sort_by_key(|it| it.0);
            let mut sorted = items;
            by_key(&mut sorted, |it| it.0);
            prop_assert_eq!(sorted, expected);
        }
    }
}
