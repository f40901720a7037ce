//! A place for bodies, chosen from a list: under, in front of or behind any other.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::finder::{Finder, Hit, SHOWN, ranked};
use super::floating::Floating;
use super::use_editing;
use crate::app::reader::use_words;
use crate::browser::page;
use crate::chart::dropping::Side;
use crate::domain::id::Id;
use crate::domain::placing::{self, Spot};
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::structure::Body;

/// The entry that stands for the top.
const TOP: &str = "";

fn spot(side: Side, body: &str) -> Spot {
    match side {
        _ if body == TOP => Spot::Top,
        Side::Under => Spot::Under(Id::new(body)),
        Side::Before => Spot::Before(Id::new(body)),
        Side::After => Spot::After(Id::new(body)),
    }
}

#[component]
pub fn Mover(bodies: BTreeSet<Id<Body>>) -> impl IntoView {
    let editing = use_editing();
    let t = use_words();
    let what = editing.said(&bodies);
    let moving = StoredValue::new(bodies);
    let side = RwSignal::new(Side::Under);
    let find = move |typed: String| {
        let session = editing.desk().session;
        let (cluster, side, words) = (session.cluster(), side.get(), t());
        let tops = moving.with_value(|bodies| placing::topmost(&cluster, bodies));
        let others = in_order(&cluster.bodies).into_iter();
        let others = others.filter(|body| !tops.contains(&body.id));
        let found = ranked(others.collect(), |body| body.name.as_str(), &typed);
        let mut hits: Vec<Hit> = found
            .into_iter()
            .take(SHOWN)
            .map(|body| {
                let spot = spot(side, body.id.as_str());
                let refusal = session.refusal(&placing::place(&cluster, &tops, &spot));
                let above = cluster.body_name(body.parent.as_ref());
                Hit {
                    id: body.id.to_string(),
                    name: body.name.clone(),
                    refused: refusal.is_some(),
                    note: refusal.unwrap_or_else(|| above.unwrap_or_default().to_owned()),
                }
            })
            .collect();
        if typed.trim().is_empty() && side == Side::Under {
            hits.push(Hit {
                id: TOP.to_owned(),
                name: words.structure_mend_root().to_owned(),
                note: String::new(),
                refused: false,
            });
        }
        // Where nothing stands in the way comes first.
        sorting::by_key(&mut hits, |hit| hit.refused);
        hits
    };
    let choose = move |body: String| {
        let spot = spot(side.get_untracked(), &body);
        if moving.with_value(|bodies| editing.place(bodies, &spot)) {
            editing.surface.set(None);
            page::focus("outline");
        }
    };
    let option = move |own: Side| {
        let word = move || match own {
            Side::Under => t().editing_where_under(),
            Side::Before => t().editing_where_before(),
            Side::After => t().editing_where_after(),
        };
        view! {
            <label>
                <input
                    type="radio"
                    name="mover-side"
                    prop:checked=move || side.get() == own
                    on:change=move |_| side.set(own)
                />
                {word}
            </label>
        }
    };
    view! {
        <Floating
            at=None
            role="dialog"
            label=Signal::derive({
                let what = what.clone();
                move || t().editing_move_title(&what)
            })
        >
            <p class="floating-title">{move || t().editing_move_title(&what)}</p>
            <Finder
                label=Signal::derive(move || t().editing_find().to_owned())
                find=Callback::new(find)
                choose=Callback::new(choose)
            />
            <fieldset class="sides">
                <legend class="unseen">{move || t().editing_where()}</legend>
                {option(Side::Under)}
                {option(Side::Before)}
                {option(Side::After)}
            </fieldset>
        </Floating>
    }
}
