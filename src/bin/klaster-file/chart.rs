//! `chart`: the bodies as a picture, as a text, or for programs that draw them themselves.

use std::path::Path;

use klaster::chart::ChartShape;
use klaster::chart::paper::{Format, Page, Print, Turn};
use klaster::chart::sheet::{self, Surround};
use klaster::chart::svg::{self, Caption, Palette};
use klaster::exchange::around;
use klaster::exchange::outline::{self, Outline};
use klaster::exchange::{drawio, mermaid};
use klaster::words::Lang;

use crate::arguments::{Aspect, Form, Place};
use crate::failure::Failure;
use crate::picture::Picture;
use crate::{Verdict, input};

pub fn run(
    file: &Place,
    csv: bool,
    shape: ChartShape,
    output: &Path,
    form: Form,
    lang: Option<Lang>,
) -> Result<Verdict, Failure> {
    let picture = Picture::of(file, csv, Aspect::default(), lang)?;
    let text = match form {
        Form::Svg { legend, paper } => drawn(&picture, shape, legend, paper),
        Form::Html => told(&picture, outline::html),
        Form::Markdown => told(&picture, outline::markdown),
        Form::Mermaid => mermaid::write(&picture.title(), &picture.bodies(), &picture.channels()).0,
        Form::DrawIo => drawio::write(&picture.title(), &picture.bodies(), &picture.channels()),
    };
    input::write(output, &text)?;
    Ok(Verdict::Well)
}

fn drawn(picture: &Picture, shape: ChartShape, legend: bool, paper: Option<Format>) -> String {
    let frame = paper.map_or(picture.frame, |format| {
        let landscape = true;
        Page { format, landscape }.size()
    });
    let plan = picture.plan_in(frame, shape);
    let drawing = plan.drawing();
    let (title, line) = (picture.title(), picture.line());
    let around = if legend {
        around::around(
            &plan,
            &picture.channels(),
            title.clone(),
            line,
            picture.words,
        )
    } else {
        Surround::default()
    };
    let (sheets, palette) = match paper {
        None => (vec![sheet::picture(&drawing, &around)], Palette::light()),
        Some(format) => {
            let print = Print::new(&drawing, &around);
            let offer = print.on_one(format, Turn::Automatic);
            // One sheet has no number.
            let sheets = print.sheets(&offer, &|_| String::new());
            (sheets, Palette::print())
        }
    };
    let caption = Caption {
        title: &title,
        description: "",
        language: picture.words.lang().tag(),
    };
    let write = |sheet| svg::write_sheet(sheet, None, &palette, &caption);
    sheets.first().map(write).unwrap_or_default()
}

fn told(picture: &Picture, write: impl Fn(&Outline<'_>) -> String) -> String {
    write(&Outline {
        title: &picture.title(),
        line: &picture.line(),
        bodies: &picture.bodies(),
        seats: &picture.seats(),
        channels: &picture.channels(),
        words: picture.words,
    })
}
