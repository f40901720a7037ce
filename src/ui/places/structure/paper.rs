//! The chart on paper: the whole drawing, never only what the screen shows, on as many sheets as
//! were asked for.

use leptos::html;
use leptos::prelude::*;

use super::desk::{Desk, use_desk};
use super::export::handed;
use crate::app::reader::{Reader, formats, use_reader};
use crate::browser::picture::{self, Pencil};
use crate::browser::{page, watch};
use crate::chart::drawing::number;
use crate::chart::paper::{Format, Page, Print, Spot, Turn};
use crate::chart::sheet::Sheet;
use crate::words::{Formats as _, Words};

/// How the chart is to lie on paper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wish {
    pub format: Format,
    pub turn: Turn,
    pub across: usize,
    pub down: usize,
    pub legend: bool,
}

/// What was asked for last; the page prints so, too, when the browser's own menu is used.
#[derive(Clone, Copy)]
pub struct Printing(pub RwSignal<Wish>);

impl Printing {
    pub fn start() -> Self {
        Self(RwSignal::new(Wish {
            format: Format::A4,
            turn: Turn::Automatic,
            across: 1,
            down: 1,
            legend: true,
        }))
    }
}

/// Which sheet of several it is, in words.
fn said(words: Words, number: &dyn Fn(usize) -> String, spot: Spot) -> String {
    let (this, of) = (number(spot.number), number(spot.of));
    match spot.place {
        Some((row, column)) => words.export_sheet_place(this, of, number(row), number(column)),
        None => words.export_sheet(this, of),
    }
}

/// The name of a page in the style sheet.
fn name(page: Page) -> String {
    let turn = if page.landscape {
        "landscape"
    } else {
        "portrait"
    };
    format!("{}-{turn}", page.format.name().to_lowercase())
}

/// Fills the paper with sheets.
fn fill(paper: &web_sys::Element, desk: &Desk, reader: Reader, wish: Wish) -> Option<()> {
    let pencil = Pencil::take()?;
    let drawing = desk.plan.with_untracked(|plan| plan.drawing());
    let around = handed::around(desk, reader, wish.legend);
    let print = Print::new(&drawing, &around);
    let offer = if wish.across * wish.down > 1 {
        print.on_many(wish.format, wish.turn, wish.across, wish.down)
    } else {
        print.on_one(wish.format, wish.turn)
    };
    let words = reader.words_now();
    let numbers = formats(words.lang());
    let number = |count: usize| numbers.number(i64::try_from(count).unwrap_or_default());
    let sheets = print.sheets(&offer, &|spot| said(words, &number, spot));
    for sheet in &sheets {
        lay(&pencil, paper, sheet)?;
    }
    page::set_root_attribute("data-sheet", &name(offer.page));
    Some(())
}

fn lay(pencil: &Pencil, paper: &web_sys::Element, sheet: &Sheet<'_>) -> Option<()> {
    let element = pencil.element("svg", "chart sheet")?;
    // A little less than the page: what rounding adds would be an empty page.
    let (width, height) = (number(sheet.size.width), number(sheet.size.height - 0.4));
    picture::set(&element, "viewBox", &format!("0 0 {width} {height}"));
    picture::set(&element, "width", &format!("{width}mm"));
    picture::set(&element, "height", &format!("{height}mm"));
    for pane in &sheet.panes {
        pencil.pane(&element, pane)?;
    }
    paper.append_child(&element).ok()?;
    Some(())
}

/// The chart as the printer takes it; empty until something is printed.
#[component]
pub fn Paper() -> impl IntoView {
    let desk = use_desk();
    let reader = use_reader();
    let Printing(wish) = expect_context();
    let paper = NodeRef::<html::Div>::new();
    let filled = StoredValue::new(false);
    let listeners = watch::printing(move |now| {
        let Some(paper) = paper.try_get_untracked().flatten() else {
            return;
        };
        // Browsers tell of one printing in two ways.
        if now == filled.get_value() {
            return;
        }
        filled.set_value(now);
        picture::clear(&paper);
        // Who looks at the table prints the table.
        if now && !desk.table.get_untracked() {
            let _ = fill(&paper, &desk, reader, wish.get_untracked());
        } else {
            page::set_root_attribute("data-sheet", "");
        }
    });
    let kept = StoredValue::new_local(listeners);
    on_cleanup(move || {
        kept.try_update_value(Vec::clear);
        page::set_root_attribute("data-sheet", "");
    });
    view! { <div class="paper" aria-hidden="true" node_ref=paper></div> }
}
