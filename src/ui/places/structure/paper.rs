//! The chart on paper and as a file: the whole drawing, never only what the screen shows.

use leptos::prelude::*;
use leptos::svg;

use super::desk::{Desk, use_desk};
use crate::app::reader::{Dress, Reader};
use crate::browser::picture::{self, Pencil};
use crate::browser::{files, watch};
use crate::chart::Plan;
use crate::chart::drawing::number;
use crate::chart::svg::{Caption, Palette, write};
use crate::ui::places::structure::gist;

/// Offers the chart as a picture in the dress that is worn.
pub fn save(desk: Desk, reader: Reader) {
    let words = reader.words();
    let cluster = desk.session.cluster_untracked();
    let organisation = cluster.organisation();
    let title = words.portrait_title(organisation.map_or("", |it| it.name.as_str()));
    let caption = Caption {
        title: &title,
        description: &gist(words, &cluster, desk.session.today()),
        language: words.lang().tag(),
    };
    let dark = match reader.dress() {
        Dress::Dark | Dress::Projector => true,
        Dress::Automatic => watch::holds("(prefers-color-scheme: dark)"),
        Dress::Light | Dress::Contrast => false,
    };
    let palette = if dark {
        Palette::dark()
    } else {
        Palette::light()
    };
    let text = desk
        .plan
        .with_untracked(|plan| write(&plan.drawing(), &palette, &caption));
    let name = format!("{}.svg", words.structure_picture_file());
    // A browser that refuses a download tells its reader so itself.
    let _ = files::download(&name, "image/svg+xml", &text);
}

/// Fills the sheet of paper with the whole chart.
fn fill(paper: &web_sys::Element, plan: &Plan) {
    let Some(pencil) = Pencil::take() else { return };
    picture::clear(paper);
    let drawing = plan.drawing();
    let (width, height) = (number(drawing.width), number(drawing.height));
    picture::set(paper, "viewBox", &format!("0 0 {width} {height}"));
    for link in &drawing.links {
        pencil.draw(paper, &link.marks, true);
    }
    for card in &drawing.cards {
        if let Some(group) = pencil.element("g", "body") {
            let (x, y) = (number(card.bounds.x), number(card.bounds.y));
            picture::set(&group, "transform", &format!("translate({x} {y})"));
            pencil.draw(&group, &card.marks, true);
            let _ = paper.append_child(&group);
        }
    }
}

/// The chart as the printer takes it; empty until something is printed.
#[component]
pub fn Paper() -> impl IntoView {
    let desk = use_desk();
    let paper = NodeRef::<svg::Svg>::new();
    let listeners = watch::printing(move |now| {
        let Some(paper) = paper.try_get_untracked().flatten() else {
            return;
        };
        if now {
            desk.plan.with_untracked(|plan| fill(&paper, plan));
        } else {
            picture::clear(&paper);
        }
    });
    let kept = StoredValue::new_local(listeners);
    on_cleanup(move || {
        kept.try_update_value(Vec::clear);
    });
    view! { <svg class="chart paper" aria-hidden="true" node_ref=paper></svg> }
}
