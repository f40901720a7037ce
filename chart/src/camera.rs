//! Which part of the chart is seen, and how large: what panning and zooming change.

use super::geometry::{Area, Point, Size};

/// The smallest scale: a hundred thousand cards still fill a screen.
const SMALLEST: f64 = 0.005;
/// The largest scale: one card fills a screen.
const LARGEST: f64 = 6.0;
/// This much of the chart always stays in sight, in pixels of the screen.
const IN_SIGHT: f64 = 80.0;

/// A point of the chart stands on the screen at its coordinates times `scale`, plus (x, y).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// Where the chart's left side stands on the screen.
    pub x: f64,
    /// Where its top stands.
    pub y: f64,
    /// Pixels of the screen for one unit of the chart.
    pub scale: f64,
}

impl Default for Camera {
    fn default() -> Self {
        Self {
            x: 0.0,
            y: 0.0,
            scale: 1.0,
        }
    }
}

impl Camera {
    /// The whole chart in the middle of a part of the screen, at no larger scale than `most`.
    #[must_use]
    pub fn fitting(chart: Size, part: &Area, most: f64) -> Self {
        let size = Size {
            width: part.width,
            height: part.height,
        };
        let scale = super::fit::scale(chart, size, 0.0).clamp(SMALLEST, most.max(SMALLEST));
        let middle = part.center();
        Self {
            x: middle.x - chart.width * scale / 2.0,
            y: middle.y - chart.height * scale / 2.0,
            scale,
        }
    }

    /// An area of the chart in the middle of a part of the screen.
    #[must_use]
    pub fn centred(area: &Area, part: &Area, scale: f64) -> Self {
        let scale = scale.clamp(SMALLEST, LARGEST);
        let (from, to) = (area.center(), part.center());
        Self {
            x: to.x - from.x * scale,
            y: to.y - from.y * scale,
            scale,
        }
    }

    /// Larger or smaller by a factor; the point under `at` stays where it is.
    #[must_use]
    pub fn zoomed(self, by: f64, at: Point) -> Self {
        let scale = (self.scale * by).clamp(SMALLEST, LARGEST);
        let by = scale / self.scale;
        Self {
            x: at.x - (at.x - self.x) * by,
            y: at.y - (at.y - self.y) * by,
            scale,
        }
    }

    /// Shifted by pixels of the screen.
    #[must_use]
    pub fn moved(self, by: Point) -> Self {
        Self {
            x: self.x + by.x,
            y: self.y + by.y,
            ..self
        }
    }

    /// The part of the chart that a screen of this size shows.
    #[must_use]
    pub fn view(self, screen: Size) -> Area {
        Area {
            x: -self.x / self.scale,
            y: -self.y / self.scale,
            width: screen.width / self.scale,
            height: screen.height / self.scale,
        }
    }

    /// Where an area of the chart stands on the screen.
    #[must_use]
    pub fn on_screen(self, area: &Area) -> Area {
        Area {
            x: area.x * self.scale + self.x,
            y: area.y * self.scale + self.y,
            width: area.width * self.scale,
            height: area.height * self.scale,
        }
    }

    /// Shifted just as far as is needed to keep some of the chart on the screen.
    #[must_use]
    pub fn in_sight(self, chart: Size, screen: Size) -> Self {
        let keep = |at: f64, length: f64, room: f64| {
            let margin = IN_SIGHT.min(length).min(room);
            at.clamp(margin - length, (room - margin).max(margin - length))
        };
        Self {
            x: keep(self.x, chart.width * self.scale, screen.width),
            y: keep(self.y, chart.height * self.scale, screen.height),
            ..self
        }
    }

    /// On the way to another camera: 0 is here, 1 is there.
    #[must_use]
    pub fn towards(self, other: Self, part: f64) -> Self {
        let between = |from: f64, to: f64| from + (to - from) * part;
        Self {
            x: between(self.x, other.x),
            y: between(self.y, other.y),
            scale: between(self.scale, other.scale),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    prop_compose! {
        fn camera()(x in -5e3..5e3, y in -5e3..5e3, scale in 0.01..4.0) -> Camera {
            Camera { x, y, scale }
        }
    }

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-6 * (1.0 + a.abs().max(b.abs()))
    }

    proptest! {
        #[test]
        fn what_is_under_the_pointer_stays_there_while_zooming(
            camera in camera(), by in 0.1..10.0, x in 0.0..2e3, y in 0.0..1e3,
        ) {
            let seen = |camera: Camera| ((x - camera.x) / camera.scale, (y - camera.y) / camera.scale);
            let (before, after) = (seen(camera), seen(camera.zoomed(by, Point::new(x, y))));
            prop_assert!(close(before.0, after.0) && close(before.1, after.1), "{before:?} {after:?}");
        }

        #[test]
        fn a_fitted_chart_lies_within_its_part_of_the_screen(
            width in 1.0..1e5, height in 1.0..1e4, x in 0.0..100.0, y in 0.0..100.0,
        ) {
            let part = Area { x, y, width: 900.0, height: 700.0 };
            let chart = Size { width, height };
            let fitted = Camera::fitting(chart, &part, 1.5);
            let on_screen = fitted.on_screen(&Area { x: 0.0, y: 0.0, width, height });
            prop_assert!(on_screen.width <= part.width + 1e-6 && on_screen.height <= part.height + 1e-6);
            prop_assert!(close(on_screen.center().x, part.center().x) && close(on_screen.center().y, part.center().y));
        }

        #[test]
        fn no_camera_loses_the_chart(camera in camera(), width in 10.0..5e3, height in 10.0..5e3) {
            let screen = Size { width: 800.0, height: 600.0 };
            let kept = camera.in_sight(Size { width, height }, screen);
            let view = kept.view(screen);
            prop_assert!(view.overlaps(&Area { x: 0.0, y: 0.0, width, height }), "{kept:?}");
        }
    }
}
