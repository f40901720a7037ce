//! The picture in pixels: how many, how large its smallest text becomes, and what no browser
//! makes.

use super::geometry::Size;

/// The longest side of a canvas in the browsers in use.
pub const LONGEST_SIDE: f64 = 32_767.0;
/// The most pixels of a canvas in the browsers in use: 16,384 squared.
pub const MOST_PIXELS: f64 = 268_435_456.0;

/// How wide the picture is to become.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wish {
    /// So many pixels wide.
    Width(f64),
    /// So many pixels for one of the chart.
    Times(f64),
}

/// A picture in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Raster {
    /// Width and height, whole numbers.
    pub size: Size,
    /// How many pixels one of the chart takes.
    pub scale: f64,
}

/// Why a picture cannot be had in that size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooLarge {
    /// One side is longer than [`LONGEST_SIDE`].
    Side,
    /// It has more than [`MOST_PIXELS`].
    Pixels,
}

impl Raster {
    /// A picture of a sheet as it is wished for.
    #[must_use]
    pub fn new(sheet: Size, wish: Wish) -> Self {
        let width = match wish {
            Wish::Width(width) => width,
            Wish::Times(times) => sheet.width * times,
        };
        let width = width.round().max(1.0);
        let scale = width / sheet.width.max(1.0);
        Self {
            size: Size {
                width,
                height: (sheet.height * scale).round().max(1.0),
            },
            scale,
        }
    }

    /// Why no browser makes it.
    #[must_use]
    pub fn refusal(&self) -> Option<TooLarge> {
        let Size { width, height } = self.size;
        if width.max(height) > LONGEST_SIDE {
            Some(TooLarge::Side)
        } else if width * height > MOST_PIXELS {
            Some(TooLarge::Pixels)
        } else {
            None
        }
    }
}

/// The largest width that a browser makes of a sheet.
#[must_use]
pub fn largest_width(sheet: Size) -> f64 {
    let proportion = sheet.height.max(1.0) / sheet.width.max(1.0);
    let by_side = LONGEST_SIDE / proportion.max(1.0);
    let by_pixels = (MOST_PIXELS / proportion).sqrt();
    // The height is rounded, so one less is sure to stay within.
    (by_side.min(by_pixels).floor() - 1.0).max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn sizes_beyond_a_canvas_are_refused_with_the_reason() {
        let sheet = Size {
            width: 2_000.0,
            height: 1_000.0,
        };
        let refusal = |wish| Raster::new(sheet, wish).refusal();
        assert_eq!(refusal(Wish::Width(7_680.0)), None);
        assert_eq!(refusal(Wish::Width(30_000.0)), Some(TooLarge::Pixels));
        assert_eq!(refusal(Wish::Width(33_000.0)), Some(TooLarge::Side));
        let made = Raster::new(sheet, Wish::Times(2.0));
        assert_eq!((made.size.width, made.size.height), (4_000.0, 2_000.0));
    }

    proptest! {
        #[test]
        fn the_largest_width_works_and_hardly_more_does(width in 1.0..200_000.0_f64, height in 1.0..200_000.0_f64) {
            let sheet = Size { width, height };
            let largest = largest_width(sheet);
            let made = Raster::new(sheet, Wish::Width(largest));
            // A strip of one pixel by thousands has no width to spare.
            prop_assert!(made.refusal().is_none() || largest <= 1.0);
            let more = Raster::new(sheet, Wish::Width(largest * 1.01 + 3.0));
            prop_assert!(more.refusal().is_some());
        }
    }
}
