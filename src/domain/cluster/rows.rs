//! The rows of a table, in order and in pages: of ten thousand rows of which one changes, a copy has
//! one page of its own and shares the rest.

use std::cmp::Ordering;
use std::sync::Arc;

use super::Row;
use crate::domain::id::RecordId;

/// So many rows stand on a page at most.
const FULL: usize = 128;

type Page = Vec<(RecordId, Row)>;

/// A row before and after; `None` where there was or is none.
pub type Change<'a> = (Option<&'a Row>, Option<&'a Row>);

/// Rows in the order of their ids. No page is empty.
#[derive(Clone, Default)]
pub(super) struct Rows {
    pages: Arc<Vec<Arc<Page>>>,
    count: usize,
}

fn search(page: &Page, id: &str) -> Result<usize, usize> {
    page.binary_search_by(|(it, _)| it.as_str().cmp(id))
}

impl Rows {
    /// The page on which an id stands, if any does.
    fn page_of(&self, id: &str) -> usize {
        let begins = |page: &Arc<Page>| page.first().is_some_and(|(first, _)| first.as_str() <= id);
        self.pages.partition_point(begins).saturating_sub(1)
    }

    #[inline(never)]
    pub fn get(&self, id: &str) -> Option<&Row> {
        let page = self.pages.get(self.page_of(id))?;
        page.get(search(page, id).ok()?).map(|(_, row)| row)
    }

    /// Adds a row, in place of what stood under its id.
    #[inline(never)]
    pub fn put(&mut self, id: RecordId, row: Row) {
        let at = self.page_of(id.as_str());
        let pages = Arc::make_mut(&mut self.pages);
        let Some(page) = pages.get_mut(at).map(Arc::make_mut) else {
            pages.push(Arc::new(vec![(id, row)]));
            self.count = 1;
            return;
        };
        match search(page, id.as_str()) {
            Ok(place) => page[place].1 = row,
            Err(place) => {
                page.insert(place, (id, row));
                self.count += 1;
                if page.len() > FULL {
                    // Rows that come in order leave full pages behind them.
                    let is_last = place + 1 == page.len();
                    let rest = page.split_off(if is_last { place } else { FULL / 2 });
                    pages.insert(at + 1, Arc::new(rest));
                }
            }
        }
    }

    /// Takes a row away; what is not here leaves the table as it is, and shared.
    #[inline(never)]
    pub fn remove(&mut self, id: &str) -> bool {
        let at = self.page_of(id);
        let place = self.pages.get(at).and_then(|page| search(page, id).ok());
        let Some(place) = place else { return false };
        let pages = Arc::make_mut(&mut self.pages);
        let page = Arc::make_mut(&mut pages[at]);
        page.remove(place);
        if page.is_empty() {
            pages.remove(at);
        }
        self.count -= 1;
        true
    }

    pub const fn len(&self) -> usize {
        self.count
    }

    pub fn values(&self) -> Values<'_> {
        Values {
            pages: &self.pages,
            read: 0,
            read_back: 0,
            left: self.count,
        }
    }

    /// The rows that are not the very same in another table. What both share is passed over.
    pub fn changes<'a>(&'a self, after: &'a Self) -> impl Iterator<Item = Change<'a>> {
        let (mut before, mut after) = (self.values(), after.values());
        std::iter::from_fn(move || {
            loop {
                before.pass_over_shared(&mut after);
                let order = match (before.peek(), after.peek()) {
                    (None, None) => return None,
                    (Some(_), None) => Ordering::Less,
                    (None, Some(_)) => Ordering::Greater,
                    (Some((one, _)), Some((other, _))) => one.cmp(other),
                };
                let gone = (order != Ordering::Greater).then(|| before.next());
                let come = (order != Ordering::Less).then(|| after.next());
                match (gone.flatten(), come.flatten()) {
                    (Some(one), Some(other)) if Arc::ptr_eq(one, other) => {}
                    change => return Some(change),
                }
            }
        })
    }

    /// Whether the two hold the very same rows, not others like them.
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.pages, &other.pages)
            || self.count == other.count && self.changes(other).next().is_none()
    }
}

/// A way through rows from either end. Nothing of it is compiled anew for each kind of record.
#[derive(Clone)]
pub(super) struct Values<'a> {
    /// The pages that are not read to their end.
    pages: &'a [Arc<Page>],
    /// How many rows of the first page were read, and of the last one from its end.
    read: usize,
    read_back: usize,
    left: usize,
}

impl<'a> Values<'a> {
    fn peek(&self) -> Option<&'a (RecordId, Row)> {
        self.pages.first()?.get(self.read).filter(|_| self.left > 0)
    }

    /// Turns the pages that two ways have before them in common.
    fn pass_over_shared(&mut self, other: &mut Self) {
        while let (0, 0, Some(page), Some(same)) = (
            self.read,
            other.read,
            self.pages.first(),
            other.pages.first(),
        ) && Arc::ptr_eq(page, same)
        {
            for way in [&mut *self, &mut *other] {
                way.pages = &way.pages[1..];
                way.left -= page.len();
            }
        }
    }
}

impl<'a> Iterator for Values<'a> {
    type Item = &'a Row;

    #[inline(never)]
    fn next(&mut self) -> Option<&'a Row> {
        let (_, row) = self.peek()?;
        self.left -= 1;
        self.read += 1;
        if self.pages.first().is_some_and(|it| it.len() == self.read) {
            self.pages = &self.pages[1..];
            self.read = 0;
        }
        Some(row)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<'a> DoubleEndedIterator for Values<'a> {
    #[inline(never)]
    fn next_back(&mut self) -> Option<&'a Row> {
        let (page, earlier) = self.pages.split_last().filter(|_| self.left > 0)?;
        self.left -= 1;
        self.read_back += 1;
        let (_, row) = page.get(page.len() - self.read_back)?;
        if page.len() == self.read_back {
            self.pages = earlier;
            self.read_back = 0;
        }
        Some(row)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    fn id(number: u16) -> RecordId {
        RecordId::new(format!("{number:03}"))
    }

    fn row(text: u32) -> Row {
        Arc::new(text)
    }

    fn read(row: &Row) -> u32 {
        *row.downcast_ref().unwrap()
    }

    fn filled(count: u16) -> Rows {
        let mut rows = Rows::default();
        for number in 0..count {
            rows.put(id(number), row(number.into()));
        }
        rows
    }

    #[derive(Debug, Clone)]
    enum Act {
        Put(u16),
        Remove(u16),
    }

    fn acts(most: usize) -> impl Strategy<Value = Vec<Act>> {
        let act = prop_oneof![
            3 => (0..700_u16).prop_map(Act::Put),
            2 => (0..700_u16).prop_map(Act::Remove),
        ];
        proptest::collection::vec(act, 0..most)
    }

    fn carry_out(acts: Vec<Act>, rows: &mut Rows, model: &mut BTreeMap<RecordId, u32>, mark: u32) {
        for (act, text) in acts.into_iter().zip(mark..) {
            match act {
                Act::Put(number) => {
                    rows.put(id(number), row(text));
                    model.insert(id(number), text);
                }
                Act::Remove(number) => {
                    let was = rows.remove(id(number).as_str());
                    assert_eq!(was, model.remove(&id(number)).is_some());
                }
            }
        }
    }

    proptest! {
        /// Whatever comes and goes, the rows are those of an ordered map, and what changed from one
        /// copy to another is what differs between two such maps.
        #[test]
        fn rows_are_an_ordered_map_and_tell_what_changed(
            count in 0..600_u16,
            first in acts(400),
            second in acts(12),
        ) {
            let mut rows = filled(count);
            let mut model: BTreeMap<RecordId, u32> = (0..count).map(|it| (id(it), it.into())).collect();
            carry_out(first, &mut rows, &mut model, 1_000);
            let (before, model_before) = (rows.clone(), model.clone());
            carry_out(second, &mut rows, &mut model, 10_000);

            prop_assert_eq!(rows.len(), model.len());
            let values: Vec<u32> = rows.values().map(read).collect();
            prop_assert_eq!(&values, &model.values().copied().collect::<Vec<_>>());
            let (mut ways, mut ends) = (rows.values(), (Vec::new(), Vec::new()));
            while let Some(row) = ways.next() {
                ends.0.push(read(row));
                ends.1.extend(ways.next_back().map(read));
            }
            ends.0.extend(ends.1.into_iter().rev());
            prop_assert_eq!(&ends.0, &values);
            let backwards: Vec<u32> = rows.values().rev().map(read).collect();
            prop_assert_eq!(backwards, values.into_iter().rev().collect::<Vec<_>>());
            for number in 0..700 {
                let id = id(number);
                prop_assert_eq!(rows.get(id.as_str()).map(read), model.get(&id).copied());
            }
            prop_assert!(rows.pages.iter().all(|page| (1..=FULL).contains(&page.len())));

            let changes: Vec<(Option<u32>, Option<u32>)> = before
                .changes(&rows)
                .map(|(gone, come)| (gone.map(read), come.map(read)))
                .collect();
            let ids: std::collections::BTreeSet<&RecordId> = model_before.keys().chain(model.keys()).collect();
            let differ: Vec<(Option<u32>, Option<u32>)> = ids
                .into_iter()
                .map(|id| (model_before.get(id).copied(), model.get(id).copied()))
                .filter(|(one, other)| one != other)
                .collect();
            prop_assert_eq!(before.is(&rows), differ.is_empty());
            prop_assert_eq!(changes, differ);
            let unchanged: Vec<u32> = before.values().map(read).collect();
            prop_assert_eq!(unchanged, model_before.into_values().collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_copy_of_which_one_row_changes_shares_all_pages_but_one() {
        let before = filled(1_000);
        assert_eq!(
            before.pages.len(),
            8,
            "rows that come in order fill their pages"
        );
        let mut after = before.clone();
        after.put(id(500), row(7));
        let pages = before.pages.iter().zip(after.pages.iter());
        let own = pages.filter(|(one, other)| !Arc::ptr_eq(one, other));
        assert_eq!(own.count(), 1);
    }

    #[test]
    fn what_is_not_here_leaves_the_table_shared() {
        let before = filled(300);
        let mut after = before.clone();
        assert!(!after.remove("gone"));
        assert!(Arc::ptr_eq(&before.pages, &after.pages));
    }
}
