//! A drawing as SVG text: pure shapes and text, no `foreignObject`, no script, no
//! reference to anything outside, so that every program shows the same.
//!
//! Texts come from files and are hostile: escaped here, and only here.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::drawing::{Anchor, Class, Drawing, Mark, SeatState, Shape, StyleKey, number, path_data};
use super::geometry::{Area, Size};
use super::metrics::TextClass;
use super::sheet::{self, Pane, Sheet, Surround, Unit};
use super::style::{Dash, style_of};

/// The tokens of one dress, as colours that every SVG program reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Behind everything.
    pub paper: String,
    /// The ground of cards.
    pub surface: String,
    /// Names and values.
    pub ink: String,
    /// Labels and counts.
    pub ink_second: String,
    /// Tree links.
    pub ink_third: String,
    /// Borders.
    pub hairline: String,
    /// Seats, and what the organisation calls its own.
    pub accent: String,
    /// What breaks a rule or a promise.
    pub warning: String,
    /// The five hues of channels, in the order of [`super::style::Hue`].
    pub channels: [String; 5],
    /// The colours of cards, by number.
    pub tints: [String; 8],
}

impl Palette {
    /// Ink on warm paper.
    #[must_use]
    pub fn light() -> Self {
        Self::of([
            "#fbfaf7", "#ffffff", "#1a1f26", "#515962", "#7b828b", "#d0cfca", "#005f83", "#a54d00",
        ])
        .with_channels(["#005f8f", "#0b7350", "#a85000", "#71459b", "#59616b"])
    }

    /// Light ink on dark paper.
    #[must_use]
    pub fn dark() -> Self {
        let mut palette = Self::of([
            "#15181d", "#1e2228", "#eceae4", "#b3b7bd", "#8b9199", "#3b4149", "#62b9de", "#eb9a55",
        ])
        .with_channels(["#6cb8e6", "#5cc39a", "#e69a55", "#b996e0", "#a7adb5"]);
        palette.tints = [
            "#6cb8e6", "#e69a55", "#5cc39a", "#b996e0", "#f08fb4", "#5fcdd6", "#d0cc62", "#a7adb5",
        ]
        .map(str::to_owned);
        palette
    }

    /// Black on white, for paper.
    #[must_use]
    pub fn print() -> Self {
        Self::of([
            "#ffffff", "#ffffff", "#000000", "#333333", "#666666", "#999999", "#003c55", "#8a3b00",
        ])
        .with_channels(["#00466e", "#00523a", "#8a3b00", "#54307a", "#444444"])
    }

    /// Colours that a page sets, by variables named after them: `--chart-ink`, `--chart-tint-3`.
    /// For a picture that stands within the page and follows its dress.
    #[must_use]
    pub fn of_page() -> Self {
        let named = |name: &str| format!("var(--chart-{name})");
        let mut palette = Self::of([""; 8]);
        for (slot, name) in palette.tokens_mut().into_iter().zip(TOKENS) {
            *slot = named(name);
        }
        palette.channels = std::array::from_fn(|at| named(&format!("channel-{at}")));
        palette.tints = std::array::from_fn(|at| named(&format!("tint-{at}")));
        palette
    }

    /// This palette as the variables that [`Palette::of_page`] asks for.
    #[must_use]
    pub fn variables(mut self) -> String {
        let mut css = String::new();
        for (at, colour) in self.channels.iter().enumerate() {
            let _ = write!(css, "--chart-channel-{at}:{colour};");
        }
        for (at, colour) in self.tints.iter().enumerate() {
            let _ = write!(css, "--chart-tint-{at}:{colour};");
        }
        for (colour, name) in self.tokens_mut().into_iter().zip(TOKENS) {
            let _ = write!(css, "--chart-{name}:{colour};");
        }
        css
    }

    fn tokens_mut(&mut self) -> [&mut String; 8] {
        [
            &mut self.paper,
            &mut self.surface,
            &mut self.ink,
            &mut self.ink_second,
            &mut self.ink_third,
            &mut self.hairline,
            &mut self.accent,
            &mut self.warning,
        ]
    }

    /// The colour and the dashes of a kind of channel.
    #[must_use]
    pub fn line(&self, style: &str) -> (&str, Dash) {
        let look = style_of(style);
        let hue = self.channels.get(look.hue.index());
        (hue.unwrap_or(&self.ink_second), look.dash)
    }

    fn of(tokens: [&str; 8]) -> Self {
        let [
            paper,
            surface,
            ink,
            ink_second,
            ink_third,
            hairline,
            accent,
            warning,
        ] = tokens.map(str::to_owned);
        Self {
            paper,
            surface,
            ink,
            ink_second,
            ink_third,
            hairline,
            accent,
            warning,
            channels: std::array::from_fn(|_| String::new()),
            tints: [
                "#0b5c9e", "#a85000", "#0b7350", "#71459b", "#a8326b", "#0d6a77", "#686200",
                "#59616b",
            ]
            .map(str::to_owned),
        }
    }

    fn with_channels(mut self, channels: [&str; 5]) -> Self {
        self.channels = channels.map(str::to_owned);
        self
    }
}

/// The tokens by name, in the order of [`Palette::of`].
const TOKENS: [&str; 8] = [
    "paper", "surface", "ink", "second", "third", "hairline", "accent", "warning",
];

/// What the picture is called.
#[derive(Clone, Copy, Debug, Default)]
pub struct Caption<'a> {
    /// Its title, in the reader's language.
    pub title: &'a str,
    /// One sentence for those who cannot see it.
    pub description: &'a str,
    /// The language of the texts, as a BCP 47 tag.
    pub language: &'a str,
}

/// Writes the drawing alone as an SVG document.
#[must_use]
pub fn write(drawing: &Drawing, palette: &Palette, caption: &Caption<'_>) -> String {
    let sheet = sheet::picture(drawing, &Surround::default());
    write_sheet(&sheet, None, palette, caption)
}

/// Writes a sheet as an SVG document; with `shown`, it asks to be shown in that size.
#[must_use]
pub fn write_sheet(
    sheet: &Sheet<'_>,
    shown: Option<Size>,
    palette: &Palette,
    caption: &Caption<'_>,
) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    element(&mut out, sheet, shown, Some(palette), caption);
    out
}

/// A sheet as an element of a page, whose style stands apart: its colours are those of the page
/// ([`Palette::of_page`]), and a page that allows no style but its own can name it.
#[must_use]
pub fn within_page(sheet: &Sheet<'_>, caption: &Caption<'_>) -> (String, String) {
    let mut out = String::new();
    element(&mut out, sheet, None, None, caption);
    (out, style_sheet(sheet, &Palette::of_page()))
}

fn element(
    out: &mut String,
    sheet: &Sheet<'_>,
    shown: Option<Size>,
    palette: Option<&Palette>,
    caption: &Caption<'_>,
) {
    let cards: usize = sheet.panes.iter().map(|pane| pane.cards.len()).sum();
    out.reserve(4_000 + cards * 900);
    let (width, height) = (number(sheet.size.width), number(sheet.size.height));
    let shown = shown.unwrap_or(sheet.size);
    let unit = match sheet.unit {
        Unit::Pixel => "",
        Unit::Millimetre => "mm",
    };
    let language = escape(caption.language);
    line(
        out,
        format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}{unit}\" height=\"{}{unit}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" xml:lang=\"{language}\" lang=\"{language}\">",
            number(shown.width),
            number(shown.height),
        ),
    );
    line(
        out,
        format_args!("<title>{}</title>", escape(caption.title)),
    );
    if !caption.description.is_empty() {
        line(
            out,
            format_args!("<desc>{}</desc>", escape(caption.description)),
        );
    }
    if let Some(palette) = palette {
        line(
            out,
            format_args!("<style>\n{}</style>", style_sheet(sheet, palette)),
        );
    }
    line(
        out,
        format_args!("<rect class=\"paper\" width=\"{width}\" height=\"{height}\"/>"),
    );
    for pane in &sheet.panes {
        write_pane(out, pane);
    }
    out.push_str("</svg>\n");
}

fn write_pane(out: &mut String, pane: &Pane<'_>) {
    let (x, y, scale) = (number(pane.at.x), number(pane.at.y), precise(pane.scale));
    let end = if let Some(window) = &pane.window {
        // A nested picture cuts off what lies beyond it.
        let (width, height) = (number(window.width), number(window.height));
        line(
            out,
            format_args!(
                "<svg x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\" viewBox=\"{} {} {width} {height}\" \
                 preserveAspectRatio=\"none\" overflow=\"hidden\">",
                precise(window.width * pane.scale),
                precise(window.height * pane.scale),
                number(window.x),
                number(window.y),
            ),
        );
        "</svg>\n"
    } else {
        line(
            out,
            format_args!("<g transform=\"translate({x} {y}) scale({scale})\">"),
        );
        "</g>\n"
    };
    for link in &pane.links {
        line(
            out,
            format_args!("<g class=\"link\" data-id=\"{}\">", escape(&link.id)),
        );
        marks(out, &link.marks);
        out.push_str("</g>\n");
    }
    for card in &pane.cards {
        line(
            out,
            format_args!(
                "<g class=\"body\" data-id=\"{}\" transform=\"translate({} {})\">\n<title>{}</title>",
                escape(&card.id),
                number(card.bounds.x),
                number(card.bounds.y),
                escape(&card.title)
            ),
        );
        marks(out, &card.marks);
        out.push_str("</g>\n");
    }
    marks(out, &pane.marks);
    out.push_str(end);
}

/// A factor with all the decimals that a large sheet needs.
#[must_use]
pub fn precise(value: f64) -> String {
    format!("{}", (value * 1e6).round() / 1e6 + 0.0)
}

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{text}");
}

fn marks(out: &mut String, marks: &[Mark]) {
    for mark in marks {
        let class = mark.class.css();
        match &mark.shape {
            Shape::Rect { area, radius } => {
                let Area {
                    x,
                    y,
                    width,
                    height,
                } = area;
                line(
                    out,
                    format_args!(
                        "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"/>",
                        number(*x),
                        number(*y),
                        number(*width),
                        number(*height),
                        number(*radius)
                    ),
                );
            }
            Shape::Circle { center, radius } => line(
                out,
                format_args!(
                    "<circle class=\"{class}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>",
                    number(center.x),
                    number(center.y),
                    number(*radius)
                ),
            ),
            Shape::Path(steps) => line(
                out,
                format_args!("<path class=\"{class}\" d=\"{}\"/>", path_data(steps)),
            ),
            Shape::Text {
                at,
                size,
                anchor,
                from_right,
                content,
            } => line(
                out,
                format_args!(
                    "<text class=\"{class}\" x=\"{}\" y=\"{}\" font-size=\"{}\"{}{}>{}</text>",
                    number(at.x),
                    number(at.y),
                    number(*size),
                    match anchor {
                        Anchor::Start => "",
                        Anchor::Middle => " text-anchor=\"middle\"",
                    },
                    if *from_right {
                        " direction=\"rtl\" unicode-bidi=\"plaintext\""
                    } else {
                        ""
                    },
                    escape(content)
                ),
            ),
        }
    }
}

/// Colours and faces of every class that occurs.
fn style_sheet(sheet: &Sheet<'_>, palette: &Palette) -> String {
    let colour = |text: &str| -> String {
        let allowed = |c: &char| c.is_ascii_alphanumeric() || "#(),.% -".contains(*c);
        text.chars().filter(allowed).collect()
    };
    let surface = colour(&palette.surface);
    let ink = colour(&palette.ink);
    let second = colour(&palette.ink_second);
    let third = colour(&palette.ink_third);
    let hairline = colour(&palette.hairline);
    let accent = colour(&palette.accent);
    let warning = colour(&palette.warning);
    let paper = colour(&palette.paper);
    let mut css = format!(
        ".paper{{fill:{paper}}}\n\
         .card{{fill:{surface};stroke:{hairline}}}\n\
         .card-flagged{{stroke:{warning};stroke-width:1.5}}\n\
         .card-outside{{stroke:{third};stroke-dasharray:5 4}}\n\
         .card-flag{{fill:none;stroke:{warning};stroke-width:1.4;stroke-linejoin:round;stroke-linecap:round}}\n\
         .card-folded-ground{{fill:{surface};stroke:{third}}}\n\
         .seat-votes{{fill:{accent}}}\n\
         .seat-consults{{fill:none;stroke:{accent};stroke-width:1.5}}\n\
         .seat-observes{{fill:{accent}}}\n\
         .seat-vacant{{fill:none;stroke:{second};stroke-width:1.2;stroke-dasharray:2 1.6}}\n\
         .ring{{fill:{accent};fill-opacity:.045;stroke:{hairline}}}\n\
         .ring-flagged{{stroke:{warning};stroke-width:1.5}}\n\
         .ring-name{{fill:none}}\n\
         .tree-link{{fill:none;stroke:{third};stroke-width:1.5}}\n\
         .channel{{fill:none;stroke-width:1.75}}\n\
         .channel-label-ground{{fill:{paper}}}\n\
         .guide{{fill:none;stroke:{third};stroke-width:.25}}\n\
         text{{white-space:pre}}\n"
    );
    for class in TextClass::ALL {
        let fill = match class {
            TextClass::Name | TextClass::Value => &ink,
            TextClass::ValueWarning => &warning,
            TextClass::Tint => &paper,
            _ => &second,
        };
        let style = class.style();
        let (family, weight) = (style.face.families(), style.face.weight());
        let tracking = if style.tracking > 0.0 {
            format!(";letter-spacing:{}px", number(style.tracking))
        } else {
            String::new()
        };
        line(
            &mut css,
            format_args!(
                ".{}{{fill:{fill};font-family:{family};font-weight:{weight};\
                 font-variant-numeric:tabular-nums{tracking}}}",
                class.css()
            ),
        );
    }
    for (at, tint) in palette.tints.iter().enumerate() {
        line(
            &mut css,
            format_args!(".tint-{at}{{fill:{}}}", colour(tint)),
        );
    }
    for key in keys(sheet) {
        let (hue, dash) = palette.line(key.as_str());
        let hue = colour(hue);
        let dash = match dash {
            Dash::Solid => String::new(),
            other => format!(";stroke-dasharray:{}", other.pattern()),
        };
        let name = key.as_str();
        line(
            &mut css,
            format_args!(
                ".channel-{name}{{stroke:{hue}{dash}}}\n\
                 .channel-head-{name},.channel-label-{name}{{fill:{hue}}}"
            ),
        );
    }
    if compares(sheet) {
        // More than one class or a name of an element, so that these win over those above.
        line(
            &mut css,
            format_args!(
                ".card.fate-goes{{fill:{paper};stroke:{second};stroke-width:1.5;stroke-dasharray:6 4}}\n\
                 .card.fate-comes{{stroke:{accent};stroke-width:3}}\n\
                 .card.fate-changed{{stroke:{accent};stroke-width:1.5}}\n\
                 text.fate-goes{{fill:{second}}}\n\
                 .card-value.fate-goes{{text-decoration:line-through}}\n\
                 .card-value.fate-comes{{fill:{accent}}}\n\
                 .tree-link.fate-goes,.channel.fate-goes{{stroke-dasharray:2 5}}\n\
                 .tree-link.fate-comes,.channel.fate-comes{{stroke-width:3}}\n\
                 .card-folded-ground.fate-goes{{stroke:{second}}}\n\
                 .card-folded-ground.fate-comes,.card-folded-ground.fate-changed{{stroke:{accent}}}\n\
                 .card-flag.fate-goes{{stroke:{second}}}\n\
                 .card-flag.fate-comes,.card-flag.fate-changed{{stroke:{accent}}}"
            ),
        );
    }
    css
}

fn keys(sheet: &Sheet<'_>) -> BTreeSet<StyleKey> {
    let on_links = |pane: &'_ Pane<'_>| -> Vec<StyleKey> {
        let links = pane.links.iter().flat_map(|link| &link.marks);
        links.chain(&pane.marks).filter_map(key_of).collect()
    };
    sheet.panes.iter().flat_map(on_links).collect()
}

/// Whether two sides are drawn over each other.
fn compares(sheet: &Sheet<'_>) -> bool {
    let fated = |mark: &Mark| {
        matches!(
            mark.class,
            Class::Fated(..) | Class::Seat(_, SeatState::Leaving | SeatState::Coming)
        )
    };
    sheet.panes.iter().any(|pane| {
        let cards = pane.cards.iter().flat_map(|card| &card.marks);
        let links = pane.links.iter().flat_map(|link| &link.marks);
        cards.chain(links).any(fated)
    })
}

fn key_of(mark: &Mark) -> Option<StyleKey> {
    match mark.class.plain() {
        Class::Channel(key) | Class::ChannelHead(key) | Class::ChannelLabel(key) => {
            Some(key.clone())
        }
        _ => None,
    }
}

/// Text as XML wants it, in elements and in attributes. What XML cannot hold at all
/// (control characters, and two code points that are no characters) is left out.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{0}'..='\u{8}'
            | '\u{B}'
            | '\u{C}'
            | '\u{E}'..='\u{1F}'
            | '\u{7F}'..='\u{9F}'
            | '\u{FFFE}'
            | '\u{FFFF}' => {}
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn escaped_text_holds_no_markup_and_nothing_xml_forbids(text in ".{0,60}|[\u{0}-\u{20}<>&'\"\u{FFFE}]{0,20}") {
            let escaped = escape(&text);
            let plain = |c: char| !matches!(c, '<' | '>' | '"' | '\'' | '\u{FFFE}' | '\u{FFFF}');
            prop_assert!(escaped.chars().all(plain));
            prop_assert!(escaped.chars().all(|c| !c.is_control() || matches!(c, '\t' | '\n' | '\r')));
        }
    }

    #[test]
    fn a_colour_cannot_leave_the_style_sheet() {
        let mut palette = Palette::light();
        palette.ink = "red}</style><script>alert(1)</script>".to_owned();
        let text = write(&Drawing::default(), &palette, &Caption::default());
        assert!(!text.contains("<script"));
        assert_eq!(text.matches("</style>").count(), 1);
    }
}
