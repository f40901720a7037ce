//! One scene as the wall shows it. All lengths are parts of its own height, so that the same scene is
//! a wall, a preview and a thumbnail.

use leptos::html;
use leptos::prelude::*;

use super::chart::Chart;
use super::poll::PollOnWall;
use super::showing::Showing;
use crate::app::reading::memo;
use crate::browser::legibility;
use crate::browser::watch::SizeWatch;
use crate::portrait::wall::{Figure, Mark, Picture, Row, Shown};

/// What a scene measures on the page, once it is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Measured {
    pub width: f64,
    pub height: f64,
    pub smallest: Option<f64>,
    pub cut: bool,
}

/// The scene at a place of the deck. Tells what it measures after every change.
#[component]
pub fn Scene(
    showing: Showing,
    at: Signal<Option<usize>>,
    #[prop(into)] measured: Callback<Measured>,
) -> impl IntoView {
    let slide = memo(move || showing.slide(at.get()));
    let picture = memo(move || {
        let slide = slide.get();
        slide.map(|it| showing.picture(&it)).unwrap_or_default()
    });
    let shown = memo(move || picture.with(|it| it.shown.clone()));
    let host = NodeRef::<html::Div>::new();
    let body = NodeRef::<html::Div>::new();
    let waiting = StoredValue::new(false);
    let watch = StoredValue::new_local(None::<SizeWatch>);
    let measure = move || {
        waiting.try_set_value(false);
        let (Some(Some(host)), Some(Some(body))) =
            (host.try_get_untracked(), body.try_get_untracked())
        else {
            return;
        };
        let cut = legibility::fit(&body);
        let _ = measured.try_run(Measured {
            width: f64::from(host.client_width()),
            height: f64::from(host.client_height()),
            smallest: legibility::smallest_text(&host),
            cut,
        });
    };
    let soon = move || {
        if waiting.try_update_value(|it| std::mem::replace(it, true)) == Some(false) {
            request_animation_frame(measure);
        }
    };
    Effect::new(move || {
        if let Some(host) = host.get() {
            watch.set_value(SizeWatch::start(&host, soon));
        }
    });
    Effect::new(move || {
        picture.track();
        slide.track();
        // A poll is redrawn by itself when a ballot comes in.
        showing.session.cluster();
        showing.show.track();
        soon();
    });
    let form = move || {
        picture.with(|it| match it.shown {
            Shown::Chart => "scene-chart-form",
            Shown::Poll(_) => "scene-poll-form",
            Shown::Words if it.alone => "scene-alone",
            Shown::Words => "scene-rows-form",
        })
    };
    let part = move |read: fn(&Picture) -> String| move || picture.with(read);
    view! {
        <div class=move || format!("scene {}", form()) node_ref=host>
            <div class="scene-sheet">
                <header class="scene-head">
                    <p class="scene-eyebrow">{part(|it| it.eyebrow.clone())}</p>
                    <Show when=move || picture.with(|it| !it.alone)>
                        <p class="scene-title statement">{part(|it| it.title.clone())}</p>
                    </Show>
                </header>
                <div class="scene-body" node_ref=body>
                    {move || match shown.get() {
                        Shown::Chart => view! { <Chart showing slide /> }.into_any(),
                        Shown::Poll(id) => view! { <PollOnWall showing slide id /> }.into_any(),
                        Shown::Words => (move || words(&picture.get())).into_any(),
                    }}
                </div>
                <p class="scene-caption">{part(|it| it.caption.clone())}</p>
            </div>
        </div>
    }
}

/// A scene of words alone.
fn words(picture: &Picture) -> AnyView {
    let lines = picture.lines.iter();
    let lines = lines.map(|it| view! { <p class="scene-line">{it.clone()}</p> });
    let figures = picture.figures.iter().map(figure).collect_view();
    let rows = picture.rows.iter().map(row).collect_view();
    let title = picture.alone.then(|| {
        view! { <p class="scene-statement statement">{picture.title.clone()}</p> }
    });
    let more = (!picture.more.is_empty())
        .then(|| view! { <p class="scene-more">{picture.more.clone()}</p> });
    view! {
        {title}
        {lines.collect_view()}
        {(!picture.figures.is_empty()).then(|| view! { <div class="scene-figures">{figures}</div> })}
        {(!picture.rows.is_empty()).then(|| view! { <ol class="scene-rows">{rows}</ol> })}
        {more}
    }
    .into_any()
}

fn figure(figure: &Figure) -> AnyView {
    view! {
        <p class=format!("scene-figure {}", class_of(figure.mark))>
            <strong>{figure.value.clone()}</strong>
            <span>{figure.word.clone()}</span>
        </p>
    }
    .into_any()
}

fn row(row: &Row) -> AnyView {
    let under = (!row.under.is_empty())
        .then(|| view! { <span class="scene-under">{row.under.clone()}</span> });
    // A sign beside the colour: no state is told by colour alone.
    let sign = match row.mark {
        Mark::Done => "✓",
        Mark::Late => "!",
        Mark::Now => "▸",
        Mark::For => "+",
        Mark::Against => "−",
        Mark::Plain => "",
    };
    let lead = if sign.is_empty() {
        row.lead.clone()
    } else {
        sign.to_owned()
    };
    view! {
        <li class=format!("scene-row {}", class_of(row.mark))>
            <span class="scene-lead">{lead}</span>
            <span class="scene-text">
                <span>{row.text.clone()}</span>
                {under}
            </span>
            <span class="scene-end">{row.end.clone()}</span>
        </li>
    }
    .into_any()
}

const fn class_of(mark: Mark) -> &'static str {
    match mark {
        Mark::Plain => "",
        Mark::Now => "now",
        Mark::Done => "done",
        Mark::Late => "late",
        Mark::For => "for",
        Mark::Against => "against",
    }
}
