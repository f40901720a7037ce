//! What lies in a view: a grid over the chart, so that panning over a hundred thousand
//! cards costs what is seen and not what there is.

use super::geometry::{Area, Size, whole};

/// Areas that span more cells than this are looked at one by one.
const WIDE: usize = 64;

/// Areas sorted into the cells of a grid.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    cell: Size,
    columns: usize,
    rows: usize,
    /// Where each cell's part of `members` begins; one more than there are cells.
    starts: Vec<usize>,
    members: Vec<usize>,
    wide: Vec<usize>,
    areas: Vec<Area>,
}

/// Columns and rows that an area touches, both ends included.
struct Span {
    left: usize,
    right: usize,
    top: usize,
    bottom: usize,
}

impl Span {
    fn count(&self) -> usize {
        (self.right - self.left + 1).saturating_mul(self.bottom - self.top + 1)
    }
}

impl Grid {
    /// Sorts areas into cells so that there are about as many cells as areas. An area
    /// without extent (what is folded away) is never found.
    #[must_use]
    pub fn new(areas: Vec<Area>) -> Self {
        let drawn = areas.iter().filter(|area| area.width > 0.0).count();
        let (mut right, mut bottom) = (1.0_f64, 1.0_f64);
        for area in &areas {
            right = right.max(area.right());
            bottom = bottom.max(area.bottom());
        }
        let share = (right * bottom / super::geometry::real(drawn.max(1))).sqrt();
        let cell = Size {
            width: share.max(200.0).max(right / 4096.0),
            height: share.max(150.0).max(bottom / 4096.0),
        };
        let mut grid = Self {
            columns: whole(right / cell.width) + 1,
            rows: whole(bottom / cell.height) + 1,
            cell,
            areas,
            ..Self::default()
        };
        // A chain is so long that its own proportions would ask for too many cells.
        let most = 4 * drawn + 64;
        while grid.columns.saturating_mul(grid.rows) > most {
            if grid.columns > grid.rows {
                grid.cell.width *= 2.0;
            } else {
                grid.cell.height *= 2.0;
            }
            grid.columns = whole(right / grid.cell.width) + 1;
            grid.rows = whole(bottom / grid.cell.height) + 1;
        }
        grid.sort_in();
        grid
    }

    fn sort_in(&mut self) {
        let mut counts = vec![0_usize; self.columns * self.rows + 1];
        let mut narrow = Vec::with_capacity(self.areas.len());
        for (at, area) in self.areas.iter().enumerate() {
            if area.width <= 0.0 && area.height <= 0.0 {
                continue;
            }
            let span = self.span(area);
            if span.count() > WIDE {
                self.wide.push(at);
                continue;
            }
            for row in span.top..=span.bottom {
                for column in span.left..=span.right {
                    counts[row * self.columns + column + 1] += 1;
                }
            }
            narrow.push((at, span));
        }
        for cell in 1..counts.len() {
            counts[cell] += counts[cell - 1];
        }
        let mut ends = counts.clone();
        self.members = vec![0; counts.last().copied().unwrap_or(0)];
        for (at, span) in narrow {
            for row in span.top..=span.bottom {
                for column in span.left..=span.right {
                    let end = &mut ends[row * self.columns + column];
                    self.members[*end] = at;
                    *end += 1;
                }
            }
        }
        self.starts = counts;
    }

    fn span(&self, area: &Area) -> Span {
        let last_column = self.columns.saturating_sub(1);
        let last_row = self.rows.saturating_sub(1);
        let left = whole(area.x / self.cell.width).min(last_column);
        let top = whole(area.y / self.cell.height).min(last_row);
        Span {
            left,
            right: whole(area.right() / self.cell.width).clamp(left, last_column),
            top,
            bottom: whole(area.bottom() / self.cell.height).clamp(top, last_row),
        }
    }

    /// One of the areas by its position.
    pub(super) fn area(&self, at: usize) -> Area {
        self.areas[at]
    }

    /// Positions of the areas that meet the view, in rising order.
    #[must_use]
    pub fn within(&self, view: &Area) -> Vec<usize> {
        if self.starts.is_empty() {
            return Vec::new();
        }
        let span = self.span(view);
        let mut found = Vec::new();
        for row in span.top..=span.bottom {
            let first = self.starts[row * self.columns + span.left];
            let last = self.starts[row * self.columns + span.right + 1];
            found.extend_from_slice(&self.members[first..last]);
        }
        found.extend_from_slice(&self.wide);
        found.sort_unstable();
        found.dedup();
        found.retain(|&at| self.areas[at].overlaps(view));
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    prop_compose! {
        fn area()(x in 0.0..5000.0, y in 0.0..5000.0, width in 1.0..900.0, height in 1.0..900.0) -> Area {
            Area { x, y, width, height }
        }
    }

    proptest! {
        #[test]
        fn the_grid_finds_exactly_what_looking_at_all_finds(
            areas in proptest::collection::vec(area(), 0..80),
            view in area(),
        ) {
            let all: Vec<usize> = (0..areas.len()).filter(|&at| areas[at].overlaps(&view)).collect();
            prop_assert_eq!(Grid::new(areas).within(&view), all);
        }
    }

    #[test]
    fn a_chain_of_a_hundred_thousand_needs_no_more_cells_than_cards() {
        let areas = (0..100_000)
            .map(|i| Area {
                x: 0.0,
                y: f64::from(i) * 130.0,
                width: 180.0,
                height: 80.0,
            })
            .collect();
        let grid = Grid::new(areas);
        assert!(grid.starts.len() < 500_000);
        let view = Area {
            x: 0.0,
            y: 1_300_000.0,
            width: 1920.0,
            height: 1080.0,
        };
        assert_eq!(grid.within(&view).len(), 9);
    }
}
