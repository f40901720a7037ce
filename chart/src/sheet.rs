//! A picture to hand out: the chart, over it what it is called, under it what its marks mean.
//!
//! A sheet is made of panes, each a part of the drawing or a block of marks with a place and a
//! scale, so that page, paper and SVG text show the same.

use super::drawing::{CardDrawing, Drawing, LinkDrawing, Mark};
use super::geometry::{Area, Point, Size};
use super::legend::{self, Entry};

/// What lengths on a sheet count in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unit {
    /// Pixels.
    #[default]
    Pixel,
    /// Millimetres.
    Millimetre,
}

/// One picture or one sheet of paper.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet<'a> {
    /// Its width and height.
    pub size: Size,
    /// What they count in.
    pub unit: Unit,
    /// What stands on it.
    pub panes: Vec<Pane<'a>>,
}

/// A part of a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pane<'a> {
    /// Where on the sheet its own nought lies.
    pub at: Point,
    /// How much larger than on the chart it stands.
    pub scale: f64,
    /// What of it is seen, in its own lengths; all when absent.
    pub window: Option<Area>,
    /// Links of the chart.
    pub links: Vec<&'a LinkDrawing>,
    /// Cards of the chart.
    pub cards: Vec<&'a CardDrawing>,
    /// Other marks.
    pub marks: Vec<Mark>,
}

impl<'a> Pane<'a> {
    /// Marks that are no part of the chart.
    #[must_use]
    pub fn of_marks(marks: Vec<Mark>, at: Point, scale: f64) -> Self {
        Self {
            at,
            scale,
            marks,
            ..Self::default()
        }
    }

    /// The whole chart.
    #[must_use]
    pub fn whole(drawing: &'a Drawing, at: Point, scale: f64) -> Self {
        Self {
            at,
            scale,
            links: drawing.links.iter().collect(),
            cards: drawing.cards.iter().collect(),
            ..Self::default()
        }
    }

    /// What a window of the chart shows; the window's corner comes to `at`.
    #[must_use]
    pub fn through(drawing: &'a Drawing, window: Area, at: Point, scale: f64) -> Self {
        Self {
            at,
            scale,
            window: Some(window),
            links: drawing
                .links
                .iter()
                .filter(|link| link.bounds.overlaps(&window))
                .collect(),
            cards: drawing
                .cards
                .iter()
                // The sign of folded bodies hangs over the lower edge.
                .filter(|card| card.bounds.grown(12.0).overlaps(&window))
                .collect(),
            marks: Vec::new(),
        }
    }
}

/// What stands around a chart; nothing is drawn of what is empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Surround {
    /// Over it.
    pub title: String,
    /// Under the title: of which day it is, and how much there is.
    pub line: String,
    /// Under the chart.
    pub legend: Vec<Entry>,
}

/// Between the edge of a picture and its heading or legend, and between those and the chart.
const SPACE: f64 = 20.0;
/// The narrowest room for a heading and a legend.
const NARROW: f64 = 420.0;

/// The chart with its surround, in pixels at scale 1.
#[must_use]
pub fn picture<'a>(drawing: &'a Drawing, around: &Surround) -> Sheet<'a> {
    let chart = Size {
        width: drawing.width,
        height: drawing.height,
    };
    // On a chart as wide as a wall, a heading in the size of its cards would be lost.
    let zoom = (chart.width.max(chart.height) / 2_400.0).clamp(1.0, 8.0);
    let room = ((chart.width - 2.0 * SPACE * zoom) / zoom).max(NARROW);
    let heading = legend::heading(&around.title, &around.line, room);
    let block = legend::set(&around.legend, room);
    let widest = heading.size.width.max(block.size.width);
    let width = if widest > 0.0 {
        chart.width.max((widest + 2.0 * SPACE) * zoom)
    } else {
        chart.width
    };
    let mut panes = Vec::new();
    let mut y = 0.0;
    if !heading.marks.is_empty() {
        let at = Point::new(SPACE * zoom, SPACE * zoom);
        y = at.y + heading.size.height * zoom;
        panes.push(Pane::of_marks(heading.marks, at, zoom));
    }
    panes.push(Pane::whole(
        drawing,
        Point::new((width - chart.width) / 2.0, y),
        1.0,
    ));
    y += chart.height;
    if !block.marks.is_empty() {
        panes.push(Pane::of_marks(
            block.marks,
            Point::new(SPACE * zoom, y),
            zoom,
        ));
        y += (block.size.height + SPACE) * zoom;
    }
    Sheet {
        size: Size {
            width: width.ceil(),
            height: y.ceil(),
        },
        unit: Unit::Pixel,
        panes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing(width: f64) -> Drawing {
        Drawing {
            width,
            height: 300.0,
            ..Drawing::default()
        }
    }

    #[test]
    fn without_a_surround_the_picture_is_the_chart() {
        let drawing = drawing(900.0);
        let sheet = picture(&drawing, &Surround::default());
        assert_eq!(sheet.panes, [Pane::whole(&drawing, Point::default(), 1.0)]);
        assert_eq!((sheet.size.width, sheet.size.height), (900.0, 300.0));
    }

    #[test]
    fn a_heading_widens_a_narrow_chart_and_grows_with_a_wide_one() {
        let around = Surround {
            title: "Organisation chart: an association with a rather long name".to_owned(),
            line: "22 Nov 2026".to_owned(),
            legend: vec![Entry::channel("elects", "elects")],
        };
        let (narrow, wide) = (drawing(80.0), drawing(20_000.0));
        let sheet = picture(&narrow, &around);
        assert!(sheet.size.width > 400.0 && sheet.size.height > 340.0);
        let sheet = picture(&wide, &around);
        assert!(sheet.panes[0].scale > 7.0);
        assert!((sheet.size.width - 20_000.0).abs() < f64::EPSILON);
    }
}
