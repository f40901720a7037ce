//! The dialog's content: what the chart becomes, how large, and what that means for who reads it.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::choice::Choice;
use super::handed;
use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{formats, use_reader, use_words};
use crate::app::reading::memo;
use crate::browser::{files, page, raster};
use crate::chart::drawing::Drawing;
use crate::chart::geometry::Size;
use crate::chart::paper::{Format, Offer, Print, Turn, smallest_text};
use crate::chart::raster::{LONGEST_SIDE, MOST_PIXELS, Raster, TooLarge, Wish, largest_width};
use crate::chart::sheet::{self, Surround};
use crate::ui::places::structure::desk::use_desk;
use crate::ui::places::structure::paper::{self, Printing};
use crate::words::{Formats as _, Lang, Words};

/// What the chart becomes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Svg,
    Png,
    Paper,
    Html,
    Markdown,
    Mermaid,
    DrawIo,
}

impl Kind {
    const ALL: [Self; 7] = [
        Self::Svg,
        Self::Png,
        Self::Paper,
        Self::Html,
        Self::Markdown,
        Self::Mermaid,
        Self::DrawIo,
    ];

    /// Its name, and what it is good for.
    fn told(self, words: Words) -> (&'static str, &'static str) {
        match self {
            Self::Svg => (words.export_svg(), words.export_svg_about()),
            Self::Png => (words.export_png(), words.export_png_about()),
            Self::Paper => (words.export_paper(), words.export_paper_about()),
            Self::Html => (words.export_html(), words.export_html_about()),
            Self::Markdown => (words.export_markdown(), words.export_markdown_about()),
            Self::Mermaid => (words.export_mermaid(), words.export_mermaid_about()),
            Self::DrawIo => (words.export_drawio(), words.export_drawio_about()),
        }
    }

    /// The ending of its file and what a browser calls it.
    const fn file(self) -> (&'static str, &'static str) {
        match self {
            Self::Svg => ("svg", "image/svg+xml"),
            Self::Png => ("png", "image/png"),
            Self::Paper => ("pdf", "application/pdf"),
            Self::Html => ("html", "text/html"),
            Self::Markdown => ("md", "text/markdown"),
            Self::Mermaid => ("mmd", "text/plain"),
            Self::DrawIo => ("csv", "text/csv"),
        }
    }
}

/// The sizes of a picture that are offered; after them comes a width of one's own.
const SIZES: [Wish; 6] = [
    Wish::Width(1_920.0),
    Wish::Width(3_840.0),
    Wish::Width(7_680.0),
    Wish::Times(1.0),
    Wish::Times(2.0),
    Wish::Times(4.0),
];
/// Letters below this are hard to read: six points on paper, and about as much on a screen.
const HARD_PT: f64 = 6.0;
const HARD_PX: f64 = 8.0;
/// Mermaid draws no more lines than this unless it is set up for it.
const MERMAID_LINES: usize = 500;

/// A length with one decimal, where that says something.
fn tenths(lang: Lang, length: f64) -> String {
    let decimals = usize::from(length < 20.0);
    let text = format!("{length:.decimals$}");
    match lang {
        Lang::En => text,
        _ => text.replace('.', ","),
    }
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "a float-to-integer cast saturates, and no picture is that large"
)]
fn whole(words: Words, length: f64) -> String {
    formats(words.lang()).number(length.round() as i64)
}

fn pixels(words: Words, made: &Raster, smallest: f64) -> String {
    words.export_pixels(
        whole(words, made.size.width),
        whole(words, made.size.height),
        tenths(words.lang(), smallest * made.scale),
    )
}

fn refusal(words: Words, made: &Raster) -> Option<String> {
    let Size { width, height } = made.size;
    let millions = |pixels: f64| whole(words, pixels / 1e6);
    Some(match made.refusal()? {
        TooLarge::Side => {
            words.export_side_long(whole(words, LONGEST_SIDE), whole(words, width.max(height)))
        }
        TooLarge::Pixels => {
            words.export_pixels_many(millions(MOST_PIXELS), millions(width * height))
        }
    })
}

fn said(words: Words, offer: &Offer) -> String {
    let points = tenths(words.lang(), offer.smallest_pt);
    words.export_sheets_offer(offer.sheets(), offer.across, offer.down, points)
}

/// What would make the smallest letters legible: larger paper, or more sheets of this one.
fn cure(words: Words, print: &Print<'_>, offers: &[Offer], now: &Offer) -> Vec<String> {
    let larger = Format::ALL
        .into_iter()
        .filter(|format| *format > now.page.format)
        .find(|format| print.on_one(*format, Turn::Automatic).smallest_pt >= HARD_PT);
    let more = offers.iter().find(|offer| offer.smallest_pt >= HARD_PT);
    let mut said = vec![words.export_too_small().to_owned()];
    said.extend(larger.map(|format| words.export_would_do(format.name())));
    said.extend(
        more.map(|more| words.export_sheets_would_do(more.sheets(), now.page.format.name())),
    );
    said
}

#[component]
pub fn Form(open: RwSignal<bool>) -> impl IntoView {
    let desk = use_desk();
    let reader = use_reader();
    let notices = use_notices();
    let Printing(wish) = expect_context();
    let t = use_words();

    let kind = RwSignal::new(Kind::Svg);
    let legend = RwSignal::new(true);
    let dress = RwSignal::new(untrack(|| handed::worn(reader)));
    let size = RwSignal::new(1_usize);
    let own_width = RwSignal::new(5_000.0_f64);
    let format = RwSignal::new(0_usize);
    let turn = RwSignal::new(0_usize);
    let sheets = RwSignal::new(0_usize);
    let making = RwSignal::new(false);
    let refused = RwSignal::new(false);

    // Setting every card of a large chart takes a while, so it is done once.
    let made = Memo::new_with_compare(
        move |_| {
            let drawing = desk.plan.with(|plan| plan.drawing());
            let around = handed::around(&desk, reader, legend.get());
            Arc::new((drawing, around))
        },
        |_, _| true,
    );
    let smallest = memo(move || made.with(|made| smallest_text(&made.0)));
    let extent = memo(move || made.with(|made| sheet::picture(&made.0, &made.1).size));
    let raster_now = move || {
        let own = Wish::Width(own_width.get());
        Raster::new(extent.get(), SIZES.get(size.get()).copied().unwrap_or(own))
    };
    let paper_of = |at: usize| Format::ALL.get(at).copied().unwrap_or_default();
    let turn_now = move || match turn.get() {
        1 => Turn::Portrait,
        2 => Turn::Landscape,
        _ => Turn::Automatic,
    };
    let offers = memo(move || {
        made.with(|made| {
            let (drawing, around): &(Drawing, Surround) = made;
            Print::new(drawing, around).offers(paper_of(format.get()), turn_now())
        })
    });
    // Ways on another paper are others.
    Effect::new(move || {
        format.track();
        turn.track();
        sheets.set(0);
    });
    let offer_now = move || {
        offers.with(|offers| {
            let last = offers.len().saturating_sub(1);
            offers.get(sheets.get().min(last)).copied()
        })
    };

    let deliver = move |blob: gloo_file::Blob| {
        let words = reader.words_now();
        let name = format!(
            "{}.{}",
            words.structure_picture_file(),
            kind.get_untracked().file().0
        );
        if files::offer(&name, blob) {
            notices.say(Tone::Told, words.exported(name));
            open.set(false);
        } else {
            notices.say(Tone::Refused, words.export_failed().to_owned());
        }
    };
    let draw = move |shown: Option<Size>| {
        made.with_untracked(|made| {
            let dress = dress.get_untracked();
            handed::picture(&desk, reader, &made.0, &made.1, dress, shown)
        })
    };
    let make_png = move || {
        let raster = untrack(raster_now);
        let svg = draw(Some(raster.size));
        making.set(true);
        spawn_local(async move {
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "whole, positive, and within the limits of a canvas"
            )]
            let (width, height) = (raster.size.width as u32, raster.size.height as u32);
            let picture = raster::png(&svg, width, height).await;
            if making.try_set(false).is_some() {
                return;
            }
            match picture {
                Some(blob) => deliver(blob),
                None => refused.set(true),
            }
        });
    };
    let print = move || {
        let Some(offer) = untrack(offer_now) else {
            return;
        };
        let turn = if offer.page.landscape {
            Turn::Landscape
        } else {
            Turn::Portrait
        };
        wish.set(paper::Wish {
            format: offer.page.format,
            turn,
            across: offer.across,
            down: offer.down,
            legend: legend.get_untracked(),
        });
        open.set(false);
        // The dialog has to be gone before the browser looks at the page.
        spawn_local(async move {
            gloo_timers::future::TimeoutFuture::new(60).await;
            page::print();
        });
    };
    let go = move |_| {
        refused.set(false);
        let now = kind.get_untracked();
        let text = match now {
            Kind::Png => return make_png(),
            Kind::Paper => return print(),
            Kind::Svg => draw(None),
            Kind::Html => handed::outline(&desk, reader, true),
            Kind::Markdown => handed::outline(&desk, reader, false),
            Kind::Mermaid => handed::mermaid(&desk, reader).0,
            Kind::DrawIo => handed::drawio(&desk, reader),
        };
        deliver(gloo_file::Blob::new_with_options(
            text.as_str(),
            Some(now.file().1),
        ));
    };

    let is = move |one: Kind| kind.get() == one;
    let pictured = move || matches!(kind.get(), Kind::Svg | Kind::Png);
    let drawn = move || pictured() || is(Kind::Paper);
    let figures = move || match kind.get() {
        Kind::Png => {
            let now = raster_now();
            let mut lines = vec![pixels(t(), &now, smallest.get())];
            if smallest.get() * now.scale < HARD_PX {
                lines.push(t().export_too_small().to_owned());
            }
            lines
        }
        Kind::Paper => {
            let Some(now) = offer_now() else {
                return Vec::new();
            };
            let (words, lang) = (t(), t().lang());
            let millimetres = tenths(lang, smallest.get() * now.scale);
            let mut lines = vec![words.export_smallest(tenths(lang, now.smallest_pt), millimetres)];
            if now.smallest_pt > 0.0 && now.smallest_pt < HARD_PT {
                made.with(|made| {
                    let print = Print::new(&made.0, &made.1);
                    offers.with(|offers| lines.extend(cure(words, &print, offers, &now)));
                });
            }
            if now.sheets() > 1 {
                lines.push(words.export_glue().to_owned());
            }
            lines
        }
        Kind::Mermaid => {
            let count = untrack(|| handed::mermaid(&desk, reader).1);
            let many = count > MERMAID_LINES;
            let number = whole(t(), f64::from(u32::try_from(count).unwrap_or(u32::MAX)));
            Vec::from_iter(many.then(|| t().export_mermaid_many(number)))
        }
        _ => Vec::new(),
    };
    let too_large = move || is(Kind::Png).then(|| refusal(t(), &raster_now())).flatten();
    let sizes = Signal::derive(move || {
        let named = SIZES.iter().map(|wish| {
            let said = pixels(t(), &Raster::new(extent.get(), *wish), smallest.get());
            match wish {
                Wish::Times(times) => format!("{times}× · {said}"),
                Wish::Width(_) => said,
            }
        });
        named
            .chain([t().export_size_own().to_owned()])
            .collect::<Vec<_>>()
    });
    let word = move |word: fn(Words) -> &'static str| Signal::derive(move || word(t()).to_owned());

    view! {
        <h2>{move || t().export_title()}</h2>
        <fieldset class="export-kinds">
            <legend class="unseen">{move || t().export_format()}</legend>
            {Kind::ALL
                .into_iter()
                .map(|one| {
                    view! {
                        <label>
                            <input
                                type="radio"
                                name="export-kind"
                                value=one.file().0
                                prop:checked=move || is(one)
                                on:change=move |_| {
                                    refused.set(false);
                                    kind.set(one);
                                }
                            />
                            {move || one.told(t()).0}
                        </label>
                    }
                })
                .collect_view()}
        </fieldset>
        <div class="export-options">
            <p>{move || kind.get().told(t()).1}</p>
            <Show when=pictured>
                <Choice
                    name="export-colours"
                    label=word(Words::export_colours)
                    options=Signal::derive(move || {
                        let words = t();
                        let all: [&str; handed::DRESSES] = [
                            words.export_light(),
                            words.export_dark(),
                            words.export_black(),
                        ];
                        all.map(str::to_owned).to_vec()
                    })
                    chosen=dress
                />
            </Show>
            <Show when=move || is(Kind::Png)>
                <Choice
                    name="export-size"
                    label=word(Words::export_size)
                    options=sizes
                    chosen=size
                />
                <Show when=move || SIZES.len() <= size.get()>
                    <label>
                        {move || t().export_width()}
                        <input
                            class="field"
                            name="export-width"
                            type="number"
                            min="100"
                            max="200000"
                            prop:value=move || own_width.get().to_string()
                            on:input=move |event| {
                                if let Ok(width) = event_target_value(&event).parse::<f64>()
                                    && width.is_finite()
                                {
                                    own_width.set(width.clamp(1.0, 1e6));
                                }
                            }
                        />
                    </label>
                </Show>
            </Show>
            <Show when=move || is(Kind::Paper)>
                <Choice
                    name="export-paper"
                    label=word(Words::export_format_paper)
                    options=Signal::derive(|| Format::ALL.map(|it| it.name().to_owned()).to_vec())
                    chosen=format
                />
                <Choice
                    name="export-turn"
                    label=word(Words::export_turn)
                    options=Signal::derive(move || {
                        let words = t();
                        [
                            words.export_turn_automatic(),
                            words.export_turn_portrait(),
                            words.export_turn_landscape(),
                        ]
                            .map(str::to_owned)
                            .to_vec()
                    })
                    chosen=turn
                />
                <Choice
                    name="export-sheets"
                    label=word(Words::export_sheets)
                    options=Signal::derive(move || {
                        offers.with(|all| all.iter().map(|it| said(t(), it)).collect::<Vec<_>>())
                    })
                    chosen=sheets
                />
            </Show>
            <Show when=drawn>
                <label class="tick">
                    <input
                        type="checkbox"
                        name="export-legend"
                        prop:checked=move || legend.get()
                        on:change=move |event| legend.set(event_target_checked(&event))
                    />
                    {move || t().export_legend()}
                </label>
            </Show>
            <div class="export-figures" role="status">
                {move || figures().into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
                {move || {
                    too_large()
                        .map(|why| {
                            let most = largest_width(extent.get());
                            view! {
                                <p class="export-refused">{why}</p>
                                <button
                                    type="button"
                                    class="button export-largest"
                                    on:click=move |_| {
                                        own_width.set(most);
                                        size.set(SIZES.len());
                                    }
                                >
                                    {t().export_largest(whole(t(), most))}
                                </button>
                            }
                        })
                }}
                <Show when=move || making.get()>
                    <p>{move || t().export_making()}</p>
                </Show>
                <Show when=move || refused.get()>
                    <p class="export-refused">{move || t().export_png_refused()}</p>
                </Show>
            </div>
        </div>
        <div class="export-acts">
            <button type="button" class="button" on:click=move |_| open.set(false)>
                {move || t().close()}
            </button>
            <button
                type="button"
                class="button strong export-go"
                disabled=move || making.get() || too_large().is_some()
                on:click=go
            >
                {move || if is(Kind::Paper) { t().print() } else { t().download() }}
            </button>
        </div>
    }
}
