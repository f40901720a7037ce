//! The chart on paper: on one sheet, or on several that are glued together.
//!
//! Knows paper sizes in millimetres, and no printer. Sheets are cut between cards: a card that
//! the edge of a sheet would divide stands whole on the next one, too.

use super::drawing::{Class, Drawing, Mark, Shape, Step};
use super::geometry::{Area, Point, Size, real};
use super::legend::{self, Block};
use super::sheet::{Pane, Sheet, Surround, Unit};

/// Printers leave this much white at each edge.
const MARGIN: f64 = 10.0;
/// Two sheets have at least this much in common, for the glue.
const OVERLAP: f64 = 8.0;
/// Between the chart and what stands over and under it.
const GAP: f64 = 5.0;
/// One pixel of the chart at its own size.
const PIXEL: f64 = 25.4 / 96.0;
/// A point of type.
const POINT: f64 = 25.4 / 72.0;
/// More sheets than this in a row are offered to nobody.
const LONGEST_ROW: usize = 20;

/// A size of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, strum::EnumString)]
pub enum Format {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 297 × 420 mm.
    A3,
    /// 420 × 594 mm.
    A2,
    /// 594 × 841 mm.
    A1,
    /// 841 × 1189 mm.
    A0,
}

impl Format {
    /// All sizes, the smallest first.
    pub const ALL: [Self; 5] = [Self::A4, Self::A3, Self::A2, Self::A1, Self::A0];

    /// Its name, the same in every language.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::A3 => "A3",
            Self::A2 => "A2",
            Self::A1 => "A1",
            Self::A0 => "A0",
        }
    }

    /// Its two sides in millimetres, and how large words around the chart are set on it, which
    /// grows less than the paper: who reads them comes near.
    const fn sides(self) -> (f64, f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0, 0.85),
            Self::A3 => (297.0, 420.0, 1.0),
            Self::A2 => (420.0, 594.0, 1.3),
            Self::A1 => (594.0, 841.0, 1.7),
            Self::A0 => (841.0, 1_189.0, 2.2),
        }
    }
}

/// How a sheet is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Turn {
    /// As the chart becomes larger.
    #[default]
    Automatic,
    /// Upright.
    Portrait,
    /// Lengthwise.
    Landscape,
}

/// A sheet as it lies in the printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its size.
    pub format: Format,
    /// Whether its longer side lies below.
    pub landscape: bool,
}

impl Page {
    /// Width and height in millimetres.
    #[must_use]
    pub const fn size(self) -> Size {
        let (short, long, _) = self.format.sides();
        if self.landscape {
            Size {
                width: long,
                height: short,
            }
        } else {
            Size {
                width: short,
                height: long,
            }
        }
    }

    /// Millimetres for one pixel of the words around the chart.
    fn words(self) -> f64 {
        self.format.sides().2 * PIXEL
    }

    fn inner(self) -> Area {
        let Size { width, height } = self.size();
        Area {
            x: 0.0,
            y: 0.0,
            width,
            height,
        }
        .grown(-MARGIN)
    }
}

/// One way to put a chart on paper, and how large it becomes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Offer {
    /// Each sheet.
    pub page: Page,
    /// How many sheets lie side by side.
    pub across: usize,
    /// How many lie below each other.
    pub down: usize,
    /// Millimetres for one pixel of the chart.
    pub scale: f64,
    /// Height of the smallest letters, in points of type.
    pub smallest_pt: f64,
}

impl Offer {
    /// How many sheets the chart itself takes.
    #[must_use]
    pub const fn sheets(&self) -> usize {
        self.across * self.down
    }
}

/// Which sheet of several it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Its number, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
    /// Row and column, from 1; none for a sheet that holds the legend alone.
    pub place: Option<(usize, usize)>,
}

/// Size of the smallest text of a drawing, in its own pixels; nought without any text.
#[must_use]
pub fn smallest_text(drawing: &Drawing) -> f64 {
    let links = drawing.links.iter().flat_map(|link| &link.marks);
    let cards = drawing.cards.iter().flat_map(|card| &card.marks);
    let smallest = links
        .chain(cards)
        .filter_map(|mark| match mark.shape {
            Shape::Text { size, .. } => Some(size),
            _ => None,
        })
        .fold(f64::INFINITY, f64::min);
    if smallest.is_finite() { smallest } else { 0.0 }
}

/// A chart that is to be put on paper.
pub struct Print<'a> {
    drawing: &'a Drawing,
    around: &'a Surround,
    smallest: f64,
    /// From where to where each card reaches, sideways and downwards.
    columns: Vec<(f64, f64)>,
    rows: Vec<(f64, f64)>,
}

impl<'a> Print<'a> {
    /// A chart with what stands around it.
    #[must_use]
    pub fn new(drawing: &'a Drawing, around: &'a Surround) -> Self {
        let all = || drawing.cards.iter().map(|card| card.bounds.grown(2.0));
        Self {
            drawing,
            around,
            smallest: smallest_text(drawing),
            columns: distinct(all().map(|it| (it.x, it.right()))),
            rows: distinct(all().map(|it| (it.y, it.bottom()))),
        }
    }

    /// The chart on one sheet.
    #[must_use]
    pub fn on_one(&self, format: Format, turn: Turn) -> Offer {
        let one = |page: Page| {
            let room = self.room_on_one(page);
            let by_width = room.width / self.drawing.width.max(1.0);
            let by_height = room.height / self.drawing.height.max(1.0);
            self.offer(page, 1, 1, by_width.min(by_height))
        };
        best(format, turn, one)
    }

    /// The chart on at most so many sheets side by side and below each other, as large as they
    /// allow. Fewer may do.
    #[must_use]
    pub fn on_many(&self, format: Format, turn: Turn, across: usize, down: usize) -> Offer {
        best(format, turn, |page| {
            let room = self.room_on_many(page);
            let scale = largest(self.drawing.width, room.width, across, &self.columns)
                .min(largest(self.drawing.height, room.height, down, &self.rows));
            self.settled(page, across, down, scale)
        })
    }

    /// Ways to put the chart on paper of one size, from one sheet to as many as its words need
    /// to be read with ease; each is worth its sheets.
    #[must_use]
    pub fn offers(&self, format: Format, turn: Turn) -> Vec<Offer> {
        let mut all = Vec::new();
        for page in pages(format, turn) {
            let room = self.room_on_many(page);
            let by_width: Vec<f64> = (1..=LONGEST_ROW)
                .map(|count| largest(self.drawing.width, room.width, count, &self.columns))
                .collect();
            let by_height: Vec<f64> = (1..=LONGEST_ROW)
                .map(|count| largest(self.drawing.height, room.height, count, &self.rows))
                .collect();
            for (across, wide) in (1..).zip(&by_width) {
                for (down, high) in (1..).zip(&by_height) {
                    if across * down > 1 {
                        all.push(self.offer(page, across, down, wide.min(*high)));
                    }
                }
            }
        }
        all.sort_by(|a, b| {
            let count = a.sheets().cmp(&b.sheets());
            count.then(b.scale.total_cmp(&a.scale))
        });
        let mut offers = vec![self.on_one(format, turn)];
        for offer in all {
            let Some(last) = offers.last() else { break };
            if last.smallest_pt >= EASY_PT {
                break;
            }
            if offer.scale > last.scale * 1.12 {
                offers.push(self.settled(offer.page, offer.across, offer.down, offer.scale));
            }
        }
        offers
    }

    /// The sheets of an offer; `said` tells which sheet it is.
    #[must_use]
    pub fn sheets(&self, offer: &Offer, said: &dyn Fn(Spot) -> String) -> Vec<Sheet<'a>> {
        if offer.sheets() == 1 {
            vec![self.one_sheet(offer)]
        } else {
            self.many_sheets(offer, said)
        }
    }

    fn offer(&self, page: Page, across: usize, down: usize, scale: f64) -> Offer {
        Offer {
            page,
            across,
            down,
            scale,
            smallest_pt: self.smallest * scale / POINT,
        }
    }

    /// As many sheets as it really takes at that scale, or at the next smaller one that keeps
    /// within what was asked for: smaller is not always fewer, because cards are not divided.
    fn settled(&self, page: Page, across: usize, down: usize, mut scale: f64) -> Offer {
        let room = self.room_on_many(page);
        for _ in 0..200 {
            let columns = self.columns_at(&room, scale, across).len();
            let rows = self.rows_at(&room, scale, down).len();
            if columns <= across && rows <= down {
                return self.offer(page, columns, rows, scale);
            }
            scale *= 0.99;
        }
        self.offer(page, across, down, scale)
    }

    fn columns_at(&self, room: &Area, scale: f64, most: usize) -> Vec<f64> {
        starts(self.drawing.width, room.width, scale, &self.columns, most)
    }

    fn rows_at(&self, room: &Area, scale: f64, most: usize) -> Vec<f64> {
        starts(self.drawing.height, room.height, scale, &self.rows, most)
    }

    fn words_on(&self, page: Page, line: &str) -> (Block, f64) {
        let width = page.inner().width / page.words();
        let block = legend::heading(&self.around.title, line, width);
        let height = block.size.height * page.words();
        (block, if height > 0.0 { height + GAP } else { 0.0 })
    }

    fn legend_on(&self, page: Page) -> (Block, f64) {
        let block = legend::set(&self.around.legend, page.inner().width / page.words());
        let height = block.size.height * page.words();
        (block, if height > 0.0 { height + GAP } else { 0.0 })
    }

    fn room_on_one(&self, page: Page) -> Area {
        let (_, over) = self.words_on(page, &self.around.line);
        let (_, under) = self.legend_on(page);
        let inner = page.inner();
        Area {
            y: inner.y + over,
            // A legend that fills the page leaves the chart a strip.
            height: (inner.height - over - under).max(inner.height * 0.2),
            ..inner
        }
    }

    fn room_on_many(&self, page: Page) -> Area {
        // Every sheet has the same room, whatever its line says.
        let (_, over) = self.words_on(page, "–");
        let inner = page.inner();
        Area {
            y: inner.y + over,
            height: (inner.height - over).max(inner.height * 0.2),
            ..inner
        }
    }

    fn one_sheet(&self, offer: &Offer) -> Sheet<'a> {
        let page = offer.page;
        let (inner, room) = (page.inner(), self.room_on_one(page));
        let (heading, _) = self.words_on(page, &self.around.line);
        let (block, under) = self.legend_on(page);
        let spare = |room: f64, length: f64| (room - length * offer.scale).max(0.0) / 2.0;
        let corner = Point::new(
            room.x + spare(room.width, self.drawing.width),
            room.y + spare(room.height, self.drawing.height),
        );
        let mut panes = vec![Pane::whole(self.drawing, corner, offer.scale)];
        let over = Point::new(inner.x, inner.y);
        let below = Point::new(inner.x, inner.bottom() - under + GAP);
        for (marks, at) in [(heading.marks, over), (block.marks, below)] {
            if !marks.is_empty() {
                panes.push(Pane::of_marks(marks, at, page.words()));
            }
        }
        sheet(page, panes)
    }

    fn many_sheets(&self, offer: &Offer, said: &dyn Fn(Spot) -> String) -> Vec<Sheet<'a>> {
        let (page, scale) = (offer.page, offer.scale);
        let (inner, room) = (page.inner(), self.room_on_many(page));
        let columns = self.columns_at(&room, scale, offer.across);
        let rows = self.rows_at(&room, scale, offer.down);
        let (block, under) = self.legend_on(page);
        // What the chart leaves free on the last sheet.
        let used = rows
            .last()
            .map_or(room.height, |y| (self.drawing.height - y) * scale);
        let apart = under > 0.0 && used + under > room.height;
        let count = columns.len() * rows.len();
        let of = count + usize::from(apart);
        let heading = |spot: Spot| {
            let (block, _) = self.words_on(page, &said(spot));
            Pane::of_marks(block.marks, Point::new(inner.x, inner.y), page.words())
        };
        let mut sheets = Vec::with_capacity(of);
        for (row, top) in rows.iter().enumerate() {
            for (column, left) in columns.iter().enumerate() {
                let window = Area {
                    x: *left,
                    y: *top,
                    width: (room.width / scale).min(self.drawing.width - left),
                    height: (room.height / scale).min(self.drawing.height - top),
                };
                let number = row * columns.len() + column + 1;
                let spot = Spot {
                    number,
                    of,
                    place: Some((row + 1, column + 1)),
                };
                let mut panes = vec![
                    Pane::through(self.drawing, window, Point::new(room.x, room.y), scale),
                    heading(spot),
                ];
                let seam = |starts: &[f64], at: usize, room: f64| {
                    let before = at.checked_sub(1).and_then(|before| starts.get(before));
                    before.map(|before| before * scale + room - starts[at] * scale)
                };
                let guides = guides(
                    &room,
                    column + 1 < columns.len(),
                    row + 1 < rows.len(),
                    seam(&columns, column, room.width),
                    seam(&rows, row, room.height),
                );
                panes.push(Pane::of_marks(guides, Point::default(), 1.0));
                if number == count && under > 0.0 && !apart {
                    let at = Point::new(inner.x, inner.bottom() - under + GAP);
                    panes.push(Pane::of_marks(block.marks.clone(), at, page.words()));
                }
                sheets.push(sheet(page, panes));
            }
        }
        if apart {
            let spot = Spot {
                number: of,
                of,
                place: None,
            };
            let at = Point::new(room.x, room.y);
            let legend = Pane::of_marks(block.marks, at, page.words());
            sheets.push(sheet(page, vec![heading(spot), legend]));
        }
        sheets
    }
}

/// Each stretch once: the cards of a row reach equally far.
fn distinct(stretches: impl Iterator<Item = (f64, f64)>) -> Vec<(f64, f64)> {
    let mut all: Vec<(f64, f64)> = stretches.collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    all.dedup();
    all
}

/// Smallest text that is read with ease; nobody needs more sheets than that takes.
const EASY_PT: f64 = 10.0;

fn pages(format: Format, turn: Turn) -> impl Iterator<Item = Page> {
    let turns: &[bool] = match turn {
        Turn::Automatic => &[true, false],
        Turn::Portrait => &[false],
        Turn::Landscape => &[true],
    };
    turns
        .iter()
        .map(move |&landscape| Page { format, landscape })
}

/// The turn in which the chart becomes larger; of two that are alike, the one with fewer sheets.
fn best(format: Format, turn: Turn, offer: impl Fn(Page) -> Offer) -> Offer {
    let worth = |offer: &Offer| offer.scale - real(offer.sheets()) * 1e-6;
    let mut offers = pages(format, turn).map(offer);
    let first = offers.next();
    let chosen = first.into_iter().chain(offers).reduce(|best, other| {
        if worth(&other) > worth(&best) {
            other
        } else {
            best
        }
    });
    chosen.unwrap_or(Offer {
        page: Page {
            format,
            landscape: true,
        },
        across: 1,
        down: 1,
        scale: PIXEL,
        smallest_pt: 0.0,
    })
}

fn sheet(page: Page, panes: Vec<Pane<'_>>) -> Sheet<'_> {
    Sheet {
        size: page.size(),
        unit: Unit::Millimetre,
        panes,
    }
}

/// Where each sheet of a row begins, in lengths of the chart: each shows what fits into `room`
/// millimetres. The next begins where the first card begins that the edge would divide.
/// One more than `most` sheets are told to be too many, and not counted further.
fn starts(length: f64, room: f64, scale: f64, cards: &[(f64, f64)], most: usize) -> Vec<f64> {
    let (room, overlap) = (room / scale, OVERLAP / scale);
    let mut starts = vec![0.0];
    let mut start = 0.0;
    while start + room < length - 0.01 {
        let end = start + room;
        let divided = cards
            .iter()
            .filter(|(from, to)| *from < end && end < *to && to - from <= room)
            .map(|(from, _)| *from);
        let next = divided.fold(end - overlap.min(room / 2.0), f64::min);
        // A card as large as the paper must not keep the sheets from getting on.
        start = next.max(start + room / 8.0);
        starts.push(start);
        if starts.len() > most {
            break;
        }
    }
    starts
}

/// The largest scale at which so many sheets in a row hold the chart.
fn largest(length: f64, room: f64, count: usize, cards: &[(f64, f64)]) -> f64 {
    let length = length.max(1.0);
    let (mut fits, mut beyond) = (room / length, room * real(count) / length);
    for _ in 0..24 {
        let middle = f64::midpoint(fits, beyond);
        if starts(length, room, middle, cards, count).len() <= count {
            fits = middle;
        } else {
            beyond = middle;
        }
    }
    fits
}

/// Ticks where a sheet is cut, at its right and below; angles where the edge of the sheet before
/// lies on it.
fn guides(
    room: &Area,
    cut_right: bool,
    cut_below: bool,
    seam_left: Option<f64>,
    seam_above: Option<f64>,
) -> Vec<Mark> {
    let mut steps = Vec::new();
    let mut line = |points: &[(f64, f64)]| {
        for (at, (x, y)) in points.iter().enumerate() {
            let to = Point::new(*x, *y);
            steps.push(if at == 0 {
                Step::Move(to)
            } else {
                Step::Line(to)
            });
        }
    };
    let (top, bottom) = (room.y, room.bottom());
    let (left, right) = (room.x, room.right());
    if cut_right {
        line(&[(right, top - 4.5), (right, top - 0.5)]);
        line(&[(right, bottom + 1.0), (right, bottom + 6.0)]);
    }
    if cut_below {
        line(&[(left - 6.0, bottom), (left - 1.0, bottom)]);
        line(&[(right + 1.0, bottom), (right + 6.0, bottom)]);
    }
    if let Some(x) = seam_left.map(|x| left + x) {
        line(&[(x - 1.5, top - 3.5), (x, top - 0.5), (x + 1.5, top - 3.5)]);
        line(&[
            (x - 1.5, bottom + 4.0),
            (x, bottom + 1.0),
            (x + 1.5, bottom + 4.0),
        ]);
    }
    if let Some(y) = seam_above.map(|y| top + y) {
        line(&[
            (left - 4.0, y - 1.5),
            (left - 1.0, y),
            (left - 4.0, y + 1.5),
        ]);
        line(&[
            (right + 4.0, y - 1.5),
            (right + 1.0, y),
            (right + 4.0, y + 1.5),
        ]);
    }
    if steps.is_empty() {
        Vec::new()
    } else {
        vec![Mark::new(Class::Guide, Shape::Path(steps))]
    }
}

#[cfg(test)]
mod tests {
    use super::super::drawing::CardDrawing;
    use super::super::legend::Entry;
    use super::*;
    use proptest::prelude::*;

    fn said(spot: Spot) -> String {
        format!("{} / {}", spot.number, spot.of)
    }

    fn chart(width: f64, height: f64, cards: &[(f64, f64, f64, f64)]) -> Drawing {
        let card = |(at, &(x, y, w, h)): (usize, &(f64, f64, f64, f64))| CardDrawing {
            id: format!("b{at}"),
            title: String::new(),
            bounds: Area {
                x: x * (width - w),
                y: y * (height - h),
                width: w,
                height: h,
            },
            marks: vec![Mark::text(
                super::super::metrics::TextClass::Name,
                0.0,
                0.0,
                40.0,
                "x".to_owned(),
            )],
        };
        Drawing {
            width,
            height,
            cards: cards.iter().enumerate().map(card).collect(),
            links: Vec::new(),
        }
    }

    fn around(entries: usize) -> Surround {
        Surround {
            title: "Organisation chart".to_owned(),
            line: "22 Nov 2026".to_owned(),
            legend: vec![Entry::channel("elects", "elects"); entries],
        }
    }

    fn windows(sheets: &[Sheet<'_>]) -> Vec<Area> {
        sheets
            .iter()
            .filter_map(|sheet| sheet.panes.first()?.window)
            .collect()
    }

    fn holds(outer: &Area, inner: &Area) -> bool {
        outer.x <= inner.x + 0.01
            && outer.y <= inner.y + 0.01
            && inner.right() <= outer.right() + 0.01
            && inner.bottom() <= outer.bottom() + 0.01
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn tiles_cover_the_chart_and_every_card_is_whole_on_one(
            width in 600.0..12_000.0_f64,
            height in 400.0..6_000.0_f64,
            cards in proptest::collection::vec((0.0..1.0_f64, 0.0..1.0_f64, 120.0..260.0_f64, 44.0..180.0_f64), 1..60),
            across in 1..6_usize,
            down in 1..5_usize,
            entries in 0..20_usize,
            landscape: bool,
        ) {
            let drawing = chart(width, height, &cards);
            let around = around(entries);
            let print = Print::new(&drawing, &around);
            let turn = if landscape { Turn::Landscape } else { Turn::Portrait };
            let offer = print.on_many(Format::A4, turn, across, down);
            prop_assert!(offer.across <= across && offer.down <= down);
            prop_assume!(offer.sheets() > 1);
            let sheets = print.sheets(&offer, &said);
            let tiles = windows(&sheets);
            prop_assert_eq!(tiles.len(), offer.sheets());
            prop_assert!(sheets.len() - tiles.len() <= 1, "at most the legend has a sheet of its own");
            let room = print.room_on_many(offer.page);
            for tile in &tiles {
                prop_assert!(tile.width * offer.scale <= room.width + 0.01);
                prop_assert!(tile.height * offer.scale <= room.height + 0.01);
            }
            for card in &drawing.cards {
                let small = card.bounds.width * offer.scale <= room.width - 2.0 && card.bounds.height * offer.scale <= room.height - 2.0;
                prop_assert!(!small || tiles.iter().any(|tile| holds(tile, &card.bounds)), "{:?}", card.bounds);
            }
            for x in 0..20 {
                for y in 0..20 {
                    let at = Area { x: width * f64::from(x) / 19.0, y: height * f64::from(y) / 19.0, width: 0.0, height: 0.0 };
                    prop_assert!(tiles.iter().any(|tile| holds(tile, &at)));
                }
            }
        }

        #[test]
        fn offers_grow_with_their_sheets_and_keep_what_they_promise(
            width in 300.0..20_000.0_f64,
            height in 200.0..8_000.0_f64,
            cards in proptest::collection::vec((0.0..1.0_f64, 0.0..1.0_f64, 120.0..260.0_f64, 44.0..180.0_f64), 1..40),
            entries in 0..20_usize,
        ) {
            let drawing = chart(width, height, &cards);
            let around = around(entries);
            let print = Print::new(&drawing, &around);
            let offers = print.offers(Format::A3, Turn::Automatic);
            prop_assert_eq!(offers[0].sheets(), 1);
            for pair in offers.windows(2) {
                prop_assert!(pair[0].scale < pair[1].scale);
                prop_assert!(pair[0].sheets() < pair[1].sheets());
            }
            for offer in &offers {
                let count = print.sheets(offer, &said).len();
                prop_assert!(count == offer.sheets() || count == offer.sheets() + 1);
            }
        }

        #[test]
        fn one_sheet_holds_the_whole_chart_between_heading_and_legend(
            width in 100.0..20_000.0_f64,
            height in 100.0..8_000.0_f64,
            entries in 0..20_usize,
        ) {
            let drawing = chart(width, height, &[(0.5, 0.5, 80.0, 44.0)]);
            let around = around(entries);
            let print = Print::new(&drawing, &around);
            for format in Format::ALL {
                let offer = print.on_one(format, Turn::Automatic);
                let [sheet] = &print.sheets(&offer, &said)[..] else { panic!("more than one") };
                let [chart, ..] = &sheet.panes[..] else { panic!("empty") };
                let room = print.room_on_one(offer.page);
                let seen = Area { x: chart.at.x, y: chart.at.y, width: width * chart.scale, height: height * chart.scale };
                prop_assert!(holds(&room, &seen));
            }
        }
    }

    #[test]
    fn larger_paper_shows_larger_letters() {
        let drawing = chart(3_000.0, 1_500.0, &[(0.0, 0.0, 200.0, 100.0)]);
        let around = around(8);
        let print = Print::new(&drawing, &around);
        let sizes = Format::ALL.map(|format| print.on_one(format, Turn::Automatic).smallest_pt);
        assert!(sizes.is_sorted() && sizes[0] < sizes[4] / 3.0, "{sizes:?}");
        assert!(print.on_one(Format::A4, Turn::Automatic).page.landscape);
    }

    #[test]
    fn a_legend_without_room_on_the_last_sheet_has_one_of_its_own() {
        let drawing = chart(4_000.0, 2_500.0, &[(0.0, 0.0, 200.0, 100.0)]);
        let (none, long) = (around(0), around(60));
        let count = |around: &Surround| {
            let print = Print::new(&drawing, around);
            let offer = print.on_many(Format::A4, Turn::Landscape, 2, 2);
            (offer.sheets(), print.sheets(&offer, &said).len())
        };
        assert_eq!(count(&none), (4, 4));
        assert_eq!(count(&long), (4, 5));
    }
}
