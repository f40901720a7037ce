//! What is handed out, made from what the desk shows.

use crate::app::reader::{Dress, Reader, formats};
use crate::browser::watch;
use crate::chart::drawing::Drawing;
use crate::chart::geometry::Size;
use crate::chart::legend::Entry;
use crate::chart::sheet::{self, Surround};
use crate::chart::svg::{Caption, Palette, write_sheet};
use crate::chart::{ChartBody, ChartChannel};
use crate::exchange::outline::{self, Outline};
use crate::exchange::{around as surround, drawio, mermaid};
use crate::portrait::colours::letter;
use crate::ui::places::structure::desk::Desk;
use crate::ui::places::structure::gist;
use crate::words::Formats as _;
use leptos::prelude::*;

/// The dresses that a picture can wear, in the order in which they are offered.
pub const DRESSES: usize = 3;

/// The dress that is worn on the screen, as a picture wears it.
pub fn worn(reader: Reader) -> usize {
    let dark = match reader.dress() {
        Dress::Dark | Dress::Projector => true,
        Dress::Automatic => watch::holds("(prefers-color-scheme: dark)"),
        Dress::Light | Dress::Contrast => false,
    };
    usize::from(dark)
}

fn palette(dress: usize) -> Palette {
    match dress {
        1 => Palette::dark(),
        2 => Palette::print(),
        _ => Palette::light(),
    }
}

pub fn title(desk: &Desk, reader: Reader) -> String {
    let cluster = desk.session.cluster_untracked();
    let organisation = cluster.organisation();
    let name = organisation.map_or("", |it| it.name.as_str());
    reader.words_now().portrait_title(name)
}

/// Of which day the chart is, and how much there is; of two sides, which they are.
fn line(desk: &Desk, reader: Reader) -> String {
    let words = reader.words_now();
    if let Some(sides) = desk.comparing.said(words) {
        return sides;
    }
    let day = untrack(|| desk.session.today());
    let gist = gist(words, &desk.session.cluster_untracked(), day);
    let day = formats(words.lang()).date(day);
    format!("{} · {gist}", words.export_as_of(day))
}

/// The channels that are shown.
fn channels(desk: &Desk) -> Vec<ChartChannel> {
    let (mut all, lit) = (desk.ways(), untrack(|| desk.comparing.lit()));
    desk.channels.with_untracked(|shown| {
        let shown = shown.as_ref();
        all.retain(|channel| {
            shown.is_none_or(|it| it.contains(&channel.style)) && lit.shows(channel.fate)
        });
    });
    all
}

/// What stands around the chart; without the legend, its name and its day still do.
pub fn around(desk: &Desk, reader: Reader, legend: bool) -> Surround {
    let channels = channels(desk);
    let mut around = desk.plan.with_untracked(|plan| {
        let (title, line) = (title(desk, reader), line(desk, reader));
        surround::around(plan, &channels, title, line, reader.words_now())
    });
    desk.shades.with_untracked(|shades| {
        let said = shades
            .iter()
            .map(|shade| Entry::tint(shade.tint, letter(shade.tint), shade.word.as_str()));
        around.legend.extend(said);
    });
    if !legend {
        around.legend.clear();
    }
    around
}

/// The picture as SVG text, in its own size or in the one that is asked for.
pub fn picture(
    desk: &Desk,
    reader: Reader,
    drawing: &Drawing,
    around: &Surround,
    dress: usize,
    shown: Option<Size>,
) -> String {
    let title = title(desk, reader);
    let caption = Caption {
        title: &title,
        description: &line(desk, reader),
        language: reader.words_now().lang().tag(),
    };
    let sheet = sheet::picture(drawing, around);
    write_sheet(&sheet, shown, &palette(dress), &caption)
}

fn bodies(desk: &Desk) -> Vec<ChartBody> {
    let lit = untrack(|| desk.comparing.lit());
    let mut bodies = desk.plan.with_untracked(|plan| plan.bodies().to_vec());
    bodies.retain(|body| lit.shows(body.fate.as_ref().map(|it| it.fate)));
    bodies
}

/// The outline as HTML or, without `html`, as Markdown.
pub fn outline(desk: &Desk, reader: Reader, html: bool) -> String {
    let words = reader.words_now();
    let cluster = desk.session.cluster_untracked();
    let day = untrack(|| desk.session.today());
    let outline = Outline {
        title: &title(desk, reader),
        line: &line(desk, reader),
        bodies: &bodies(desk),
        seats: &outline::seats(&cluster, words, day),
        channels: &channels(desk),
        words,
    };
    if html {
        outline::html(&outline)
    } else {
        outline::markdown(&outline)
    }
}

/// The chart for Mermaid, and how many lines it has.
pub fn mermaid(desk: &Desk, reader: Reader) -> (String, usize) {
    let title = title(desk, reader);
    mermaid::write(&title, &bodies(desk), &channels(desk))
}

/// The chart for draw.io.
pub fn drawio(desk: &Desk, reader: Reader) -> String {
    let title = title(desk, reader);
    drawio::write(&title, &bodies(desk), &channels(desk))
}
