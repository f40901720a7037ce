//! The chart from afar: where a card is a spot and a line a hair, hundreds of them are one
//! path, so that a picture of a hundred thousand cards is a few hundred shapes.

use super::drawing::append_box;
use super::geometry::{Area, Size, real, whole};
use super::plan::Plan;

/// About so many cards share a tile.
const SHARED: usize = 256;
/// Cards of a larger chart share fewer: a browser goes through all shapes when one comes.
const MOST: usize = 128;
/// So much smaller than its card a spot is on each side: a square within round corners.
const INSET: f64 = 3.0;

/// A part of the chart. It holds what has its middle there, so what it holds may stand out of it.
#[derive(Clone, Debug, Default)]
pub struct Tile {
    bounds: Option<Area>,
    lines_bounds: Option<Area>,
    cards: Vec<usize>,
    lines: Vec<usize>,
}

impl Tile {
    /// What its cards cover; none when it has none.
    #[must_use]
    pub const fn bounds(&self) -> Option<Area> {
        self.bounds
    }

    /// What its lines cover; none when it has none.
    #[must_use]
    pub const fn lines_bounds(&self) -> Option<Area> {
        self.lines_bounds
    }

    /// Positions of its cards.
    #[must_use]
    pub fn cards(&self) -> &[usize] {
        &self.cards
    }

    /// How many cards it has.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.cards.len()
    }
}

/// A plan in parts.
#[derive(Clone, Debug, Default)]
pub struct Tiles {
    tiles: Vec<Tile>,
    standing: usize,
}

impl Tiles {
    /// Parts a plan.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let size = plan.size();
        let areas = (0..plan.bodies().len()).filter_map(|at| Some((at, plan.place(at)?)));
        let standing = areas.clone().count();
        let (columns, rows) = parted(size, standing.div_ceil(SHARED).clamp(1, MOST));
        let place = |area: &Area| {
            let middle = area.center();
            let column = whole(middle.x / size.width * real(columns)).min(columns - 1);
            let row = whole(middle.y / size.height * real(rows)).min(rows - 1);
            row * columns + column
        };
        let joined = |bounds: Option<Area>, area: &Area| match bounds {
            Some(bounds) => Some(bounds.union(area)),
            None => Some(*area),
        };
        let mut tiles = vec![Tile::default(); columns * rows];
        for (at, area) in areas {
            if let Some(tile) = tiles.get_mut(place(&area)) {
                tile.cards.push(at);
                tile.bounds = joined(tile.bounds, &area);
            }
        }
        for (at, link) in plan.links().iter().enumerate() {
            if let Some(tile) = tiles
                .get_mut(place(&link.bounds))
                .filter(|_| link.is_tree())
            {
                tile.lines.push(at);
                tile.lines_bounds = joined(tile.lines_bounds, &link.bounds);
            }
        }
        tiles.retain(|tile| tile.bounds.is_some() || tile.lines_bounds.is_some());
        Self { tiles, standing }
    }

    /// How many cards stand on the chart.
    #[must_use]
    pub const fn standing(&self) -> usize {
        self.standing
    }

    /// The tiles.
    #[must_use]
    pub fn all(&self) -> &[Tile] {
        &self.tiles
    }

    /// About how many cards a view meets, without looking at each.
    #[must_use]
    pub fn about_within(&self, view: &Area) -> f64 {
        self.tiles
            .iter()
            .filter_map(|tile| {
                let bounds = tile.bounds?;
                let whole = (bounds.width * bounds.height).max(1.0);
                Some(real(tile.count()) * bounds.common(view) / whole)
            })
            .sum()
    }

    /// The cards of a tile that `is` picks, as the data of one path.
    #[must_use]
    pub fn spots(&self, plan: &Plan, tile: &Tile, is: impl Fn(usize) -> bool) -> String {
        let mut data = String::with_capacity(tile.cards.len() * 26);
        for &at in &tile.cards {
            let Some(area) = plan.place(at).filter(|_| is(at)) else {
                continue;
            };
            let spot = area.grown(-INSET.min(area.width.min(area.height) / 3.0));
            append_box(
                &mut data,
                &Area {
                    x: spot.x.round(),
                    y: spot.y.round(),
                    width: spot.width.round(),
                    height: spot.height.round(),
                },
            );
        }
        data
    }

    /// The tree's lines of a tile as the data of one path.
    #[must_use]
    pub fn lines(&self, plan: &Plan, tile: &Tile) -> String {
        let mut data = String::with_capacity(tile.lines.len() * 60);
        let marks = tile.lines.iter().filter_map(|&at| plan.links().get(at));
        for mark in marks.flat_map(|link| &link.marks) {
            mark.shape.append_path(&mut data);
        }
        data
    }
}

/// Columns and rows of about square parts.
fn parted(size: Size, parts: usize) -> (usize, usize) {
    let slim = (size.width / size.height.max(1.0)).max(1e-6);
    let columns = whole((real(parts) * slim).sqrt().ceil()).clamp(1, parts);
    (columns, parts.div_ceil(columns))
}

#[cfg(test)]
mod tests {
    use super::super::{ChartBody, Options};
    use super::*;

    fn plan(count: usize) -> Plan {
        let bodies: Vec<ChartBody> = (0..count)
            .map(|at| ChartBody {
                order: at,
                ..ChartBody::named(
                    at.to_string(),
                    (at > 0).then(|| ((at - 1) / 6).to_string()),
                    "Odbor za nadzor",
                )
            })
            .collect();
        Plan::new(bodies, &[], &Options::default())
    }

    #[test]
    fn every_card_and_every_line_is_in_one_tile() {
        let plan = plan(2_000);
        let tiles = Tiles::of(&plan);
        assert_eq!(tiles.standing(), 2_000);
        assert!(tiles.all().len() > 4);
        let spots: usize = tiles
            .all()
            .iter()
            .map(|tile| tiles.spots(&plan, tile, |_| true).matches('M').count())
            .sum();
        assert_eq!(spots, 2_000);
        let lines: usize = tiles.all().iter().map(|tile| tile.lines.len()).sum();
        assert_eq!(lines, plan.links().len());
    }

    #[test]
    fn what_a_view_meets_is_estimated_from_none_to_all() {
        let plan = plan(2_000);
        let tiles = Tiles::of(&plan);
        let size = plan.size();
        let all = Area {
            x: 0.0,
            y: 0.0,
            width: size.width,
            height: size.height,
        };
        assert!((tiles.about_within(&all) - 2_000.0).abs() < 1.0);
        assert!(
            tiles.about_within(&all.shifted(super::super::geometry::Point::new(1e6, 0.0))) < 0.5
        );
    }
}
