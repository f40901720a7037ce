//! The chart on the wall: one layout for the whole deck; a scene changes only what is lit.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::svg;

use super::showing::Showing;
use crate::app::reading::memo;
use crate::chart::camera::Camera;
use crate::chart::{ChartShape, Options, Plan};
use crate::domain::presenting::Slide;
use crate::portrait::walk::{self, Lights};
use crate::portrait::{self, outside, part};
use crate::ui::places::{Looks, Painter, Shared, arranged_of};

/// The chart of a deck, laid out once for all its scenes.
#[derive(Clone, Copy)]
pub struct Walk(Memo<Shared>);

impl Walk {
    pub fn start(showing: Showing) -> Self {
        let ground = memo(move || showing.deck.with(|deck| walk::ground(&deck.slides)));
        let plan = Memo::new(move |_| Shared(Arc::new(lay_out(showing, &ground.get()))));
        Self(plan)
    }
}

fn lay_out(showing: Showing, ground: &walk::Ground) -> Plan {
    let (cluster, today) = (showing.session.cluster(), showing.session.today());
    let words = showing.reader.words();
    let standing = cluster.without_ended(today);
    let standing = standing.as_ref().unwrap_or(&cluster);
    // What needs mending is for the office, not for the hall.
    let mut bodies = portrait::bodies(standing, words, today, &[]);
    let mut channels = portrait::channels(standing, words);
    if ground.inside {
        outside::remove(&mut bodies, &mut channels);
    } else {
        outside::add(&mut bodies, &mut channels, &cluster, words);
    }
    if let Some(only) = &ground.only {
        part::keep_only(&mut bodies, &mut channels, only);
    }
    let arranged = ground.arranged.as_deref().unwrap_or_default();
    let options = Options {
        shape: ground
            .layout
            .as_deref()
            .and_then(ChartShape::of_key)
            .unwrap_or_default(),
        collapsed: ground.folded.clone().unwrap_or_default(),
        channels: ground.channels.clone(),
        arrangements: arranged_of(arranged),
        ..Options::default()
    };
    walk::lay_out(&bodies, &channels, &options)
}

/// The nearest bodies that are drawn: what is folded away is shown by what it is folded into.
fn drawn(plan: &Plan, ids: BTreeSet<String>) -> BTreeSet<String> {
    let nearest = |id: String| {
        let mut at = plan.position(&id)?;
        while plan.place(at).is_none() {
            at = plan.tree().parent(at)?;
        }
        plan.bodies().get(at).map(|it| it.id.clone())
    };
    ids.into_iter().filter_map(nearest).collect()
}

#[component]
pub fn Chart(showing: Showing, slide: Memo<Option<Slide>>) -> impl IntoView {
    let Walk(plan) = expect_context();
    let world = NodeRef::<svg::G>::new();
    let painter = StoredValue::new_local(None::<Painter>);
    let lights = memo(move || {
        let (cluster, today) = (showing.session.cluster(), showing.session.today());
        let words = showing.reader.words();
        let slide = slide.get();
        slide.map_or_else(Lights::default, |it| {
            walk::lights(&cluster, words, today, &it)
        })
    });
    // First the plan, then what is lit on it.
    Effect::new(move || {
        let Some(world) = world.get() else { return };
        let plan = plan.get();
        painter.try_update_value(|painter| {
            if painter.is_none() {
                *painter = Painter::new(&world);
            }
            if let Some(painter) = painter {
                painter.set_plan(Arc::clone(&plan.0));
                while painter.show(Camera::default(), plan.size()).more {}
            }
        });
    });
    Effect::new(move || {
        let (Some(_), plan, lights) = (world.get(), plan.get(), lights.get()) else {
            return;
        };
        painter.try_update_value(|painter| {
            if let Some(painter) = painter {
                painter.set_looks(Looks {
                    lit: drawn(&plan, lights.bodies),
                    lit_links: lights.channels,
                    near_links: lights.near,
                    ..Looks::default()
                });
            }
        });
    });
    let frame = move || {
        let size = plan.with(|plan| plan.size());
        // Room for the halo of what stands at an edge.
        format!("-6 -6 {:.0} {:.0}", size.width + 12.0, size.height + 12.0)
    };
    view! {
        <div class="scene-chart stage">
            <svg class="chart" viewBox=frame aria-hidden="true">
                <g node_ref=world></g>
            </svg>
        </div>
    }
}
