//! The map of what serves what, as a picture: pointing at a record lights its whole way from the
//! vision to the work, and what stands alone says so.

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::charter::links::{Layer, Web, web};
use crate::portrait::serving::{Drawing, Placed, Said, draw};
use crate::ui::kit::{Icon, Sign};
use crate::ui::places::findings::route_to;
use crate::words::Words;

fn said(words: Words) -> Said<'static> {
    Said {
        serves_nothing: words.charter_serves_nothing(),
        unserved: words.charter_unserved(),
    }
}

/// The word over a column.
pub fn column(words: Words, layer: Layer) -> &'static str {
    match layer {
        Layer::Vision => words.charter_column_vision(),
        Layer::Mission => words.charter_mission(),
        Layer::Goals => words.charter_column_goals(),
        Layer::Work => words.charter_column_work(),
    }
}

/// The map with its drawing.
#[derive(Clone, PartialEq)]
struct Map {
    web: Web,
    drawing: Drawing,
}

#[component]
pub fn WebMap() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let map = memo(move || {
        let web = web(&session.cluster(), session.today());
        let drawing = draw(&web, &said(t()));
        Map { web, drawing }
    });
    let lit = RwSignal::new(None::<usize>);
    let alone = memo(move || {
        map.with(|it| {
            let alone = it.web.nodes.iter();
            alone.filter(|it| it.serves_nothing || it.unserved).count()
        })
    });
    let drawn = memo(move || map.with(|it| it.drawing.columns.len() > 1));
    view! {
        <Show when=move || drawn.get()>
            <section class="charter-web" aria-labelledby="charter-web">
                <div class="section-head">
                    <h2 class="eyebrow" id="charter-web">{move || t().charter_web()}</h2>
                    <span class="web-alone small" class:none=move || alone.get() == 0>
                        {move || {
                            let sign = if alone.get() == 0 { Sign::Check } else { Sign::Warning };
                            view! { <Icon sign=sign /> }
                        }}
                        {move || t().charter_alone(alone.get())}
                    </span>
                </div>
                <div class="web-frame">{move || map.with(|it| picture(t(), it, Some(lit)))}</div>
                {move || map.with(|it| outline(t(), &it.web))}
            </section>
        </Show>
    }
}

/// The picture without anything to operate, for paper and projector.
pub fn still(words: Words, web: &Web) -> AnyView {
    let map = Map {
        drawing: draw(web, &said(words)),
        web: web.clone(),
    };
    picture(words, &map, None)
}

fn picture(words: Words, map: &Map, lit: Option<RwSignal<Option<usize>>>) -> AnyView {
    let Map { web, drawing } = map;
    let frame = format!(
        "-16 -4 {:.1} {:.1}",
        drawing.width + 32.0,
        drawing.height + 8.0
    );
    let heads = drawing.columns.iter().map(|(layer, x)| {
        view! { <text x=*x y="14" class="web-head">{column(words, *layer)}</text> }
    });
    // The ways that light up are worked out once, when first pointed at.
    let ways: Vec<Vec<bool>> = (0..web.nodes.len()).map(|at| web.way(at)).collect();
    let ways = StoredValue::new(ways);
    let on = move |nodes: [usize; 2]| {
        let at = lit.and_then(|lit| lit.get())?;
        ways.try_with_value(|ways| {
            let way = ways.get(at)?;
            Some(nodes.iter().all(|node| way.get(*node) == Some(&true)))
        })?
    };
    let lines = drawing.lines.iter().map(|line| {
        let ends = [line.lower, line.upper];
        let class = move || match on(ends) {
            Some(true) => "web-line lit",
            Some(false) => "web-line dim",
            None => "web-line",
        };
        let (x, y) = line.end;
        view! {
            <g class=class>
                <path d=line.path.clone() />
                <circle cx=x cy=y r="3" />
            </g>
        }
    });
    let boxes = drawing.boxes.iter().map(|placed| {
        let at = placed.node;
        let class = move || match on([at, at]) {
            Some(true) => " lit",
            Some(false) => " dim",
            None => "",
        };
        node(words, web, placed, class, lit)
    });
    let live = lit.is_some();
    view! {
        <svg
            class="web-map"
            class:live=live
            viewBox=frame
            width=format!("{:.2}rem", (drawing.width + 32.0) / 16.0)
            role=if live { "group" } else { "img" }
            aria-label=words.charter_web()
            on:pointerleave=move |_| {
                if let Some(lit) = lit {
                    lit.set(None);
                }
            }
        >
            {heads.collect_view()}
            {lines.collect_view()}
            {boxes.collect_view()}
        </svg>
    }
    .into_any()
}

/// What a box says to those who do not see its column and its lines.
fn spoken(words: Words, web: &Web, at: usize) -> String {
    let Some(node) = web.nodes.get(at) else {
        return String::new();
    };
    let mut all = vec![column(words, node.layer).to_owned()];
    let names = |up: bool| {
        let near = web.links.iter().filter_map(|&(lower, upper)| match up {
            true if lower == at => web.nodes.get(upper),
            false if upper == at => web.nodes.get(lower),
            _ => None,
        });
        near.map(|it| it.text.clone()).collect::<Vec<_>>()
    };
    let (above, below) = (names(true), names(false));
    if !above.is_empty() {
        all.push(format!("{}: {}", words.charter_serves(), above.join("; ")));
    }
    if !below.is_empty() {
        all.push(words.charter_served_by(below.join("; ")));
    }
    all.join(". ")
}

fn node(
    words: Words,
    web: &Web,
    placed: &Placed,
    class: impl Fn() -> &'static str + Copy + Send + Sync + 'static,
    lit: Option<RwSignal<Option<usize>>>,
) -> AnyView {
    let Some(own) = web.nodes.get(placed.node) else {
        return ().into_any();
    };
    let kind = match own.layer {
        Layer::Vision => "vision-box",
        Layer::Mission => "mission-box",
        Layer::Goals => "goal-box",
        Layer::Work if own.is_motion => "motion-box",
        Layer::Work => "project-box",
    };
    let alone = if own.serves_nothing || own.unserved {
        " alone"
    } else {
        ""
    };
    let class = move || format!("web-box {kind}{alone}{}", class());
    let line = |class: &'static str| {
        move |(x, y, text): &(f64, f64, String)| {
            view! { <text x=*x y=*y class=class>{format!("{text} ")}</text> }
        }
    };
    let (x, y, mark) = placed.mark.clone();
    let inside = view! {
        <rect x=placed.x y=placed.y width=placed.width height=placed.height rx="7" />
        <text x=x y=y + 1.0 class="web-mark">{format!("{mark} ")}</text>
        {placed.lines.iter().map(line("web-words")).collect_view()}
        {placed.lacks.iter().map(line("web-lack")).collect_view()}
    };
    let Some(lit) = lit else {
        return view! { <g class=class>{inside}</g> }.into_any();
    };
    let session = use_session();
    let at = placed.node;
    let (id, label) = (own.id.clone(), spoken(words, web, at));
    let href = move || route_to(&session.cluster(), &id).href();
    view! {
        <g class=class>
            <a
                href=href
                aria-description=label
                on:pointerenter=move |_| lit.set(Some(at))
                on:focus=move |_| lit.set(Some(at))
                on:blur=move |_| {
                    lit.try_set(None);
                }
            >
                {inside}
            </a>
        </g>
    }
    .into_any()
}

/// The same as a list, where the picture would be too small to read.
fn outline(words: Words, web: &Web) -> AnyView {
    let session = use_session();
    let item = |at: usize| {
        let node = web.nodes.get(at)?;
        let href = route_to(&session.cluster_untracked(), &node.id).href();
        let lack = [
            (node.serves_nothing, words.charter_serves_nothing()),
            (node.unserved, words.charter_unserved()),
        ];
        let lacks = lack
            .into_iter()
            .filter(|(lacks, _)| *lacks)
            .map(|(_, word)| {
                view! { <span class="badge warning"><Icon sign=Sign::Warning />{word}</span> }
            });
        let above = web.links.iter().filter(|(lower, _)| *lower == at);
        let above: Vec<String> = above
            .filter_map(|(_, upper)| web.nodes.get(*upper).map(|it| it.text.clone()))
            .collect();
        let serves = (!above.is_empty()).then(|| {
            view! { <span class="faint small">{format!("→ {}", above.join("; "))}</span> }
        });
        Some(view! {
            <li>
                <a href=href>{node.text.clone()}</a>
                {serves}
                {lacks.collect_view()}
            </li>
        })
    };
    let groups = Layer::ALL
        .into_iter()
        .filter(|layer| web.has(*layer))
        .map(|layer| {
            let nodes = web.nodes.iter().enumerate();
            let own = nodes
                .filter(|(_, it)| it.layer == layer)
                .filter_map(|(at, _)| item(at));
            view! {
                <li>
                    <h3>{column(words, layer)}</h3>
                    <ul>{own.collect_view()}</ul>
                </li>
            }
        });
    view! { <ul class="web-outline">{groups.collect_view()}</ul> }.into_any()
}
