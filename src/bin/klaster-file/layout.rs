//! `layout`: where the bodies stand, and how large they appear on a screen.

use klaster::chart::geometry::Area;
use klaster::chart::{ChartShape, Plan};
use klaster::words::Lang;
use serde_json::{Value, json};

use crate::arguments::{Aspect, Place};
use crate::failure::Failure;
use crate::picture::Picture;
use crate::{Verdict, print};

pub fn run(
    file: &Place,
    csv: bool,
    aspect: Aspect,
    shape: ChartShape,
    as_json: bool,
    lang: Option<Lang>,
) -> Result<Verdict, Failure> {
    let picture = Picture::of(file, csv, aspect, lang)?;
    let plan = picture.plan_in(picture.frame, shape);
    let fit = plan.fit(picture.frame, 0.0);
    print(&if as_json {
        let answer = json!({
            "boxes": boxes(&plan).map(as_value).collect::<Vec<_>>(),
            "scale": fit.scale,
            "smallest_text_px": fit.smallest_text_px,
        });
        format!("{answer:#}\n")
    } else {
        let lines: Vec<String> = boxes(&plan).map(as_line).collect();
        lines.concat()
    });
    Ok(Verdict::Well)
}

fn boxes(plan: &Plan) -> impl Iterator<Item = (&str, Area)> {
    plan.boxes()
}

fn as_value((id, area): (&str, Area)) -> Value {
    json!({ "id": id, "x": area.x, "y": area.y, "w": area.width, "h": area.height })
}

fn as_line((id, area): (&str, Area)) -> String {
    let Area {
        x,
        y,
        width,
        height,
    } = area;
    format!("{id}\t{x}\t{y}\t{width}\t{height}\n")
}
