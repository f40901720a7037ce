//! An organisation as one page of HTML for its web site: no script, nothing from outside, in light
//! and dark, on a phone and on paper.
//!
//! It is made of the public part of the records alone. Texts are hostile: every one is escaped, and
//! the page's own policy forbids scripts and any style but the two that it was written with.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::around::around;
use super::article::parts_html;
use super::ballots::base64;
use super::outline::{self, Outline, SHEET};
use crate::chart::fit::PROJECTOR;
use crate::chart::svg::{Caption, Palette, escape, within_page};
use crate::chart::{Options, Plan, sheet};
use crate::document::scope::public::{self, Publicity};
use crate::domain::cluster::Cluster;
use crate::domain::measure::Date;
use crate::domain::record::Records;
use crate::domain::roster::in_order;
use crate::portrait;
use crate::portrait::article::{Article, Line, Part};
use crate::portrait::minutes::language_of;
use crate::portrait::public_page::{About, Chapter, chapters};
use crate::words::{Formats as _, Lang, PlainFormats, Words};

/// What the page has beyond other texts: a heading, a table of contents, and room for the chart.
const PAGE: &str = "body{background:var(--chart-paper);color:var(--chart-ink)}\n\
main,header,footer{max-width:60rem;margin:auto;padding:1rem 1.5rem}\n\
header{padding-top:2.5rem}\n\
h1{font-size:2rem;margin:0}\n\
h2{font-size:1.5rem;margin:2.5rem 0 .5rem;padding-top:.75rem;border-top:1px solid var(--chart-hairline)}\n\
p,li{max-width:44rem;overflow-wrap:anywhere}\n\
header p,footer{color:var(--chart-second)}\n\
nav ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;margin:1rem 0 0;padding:0}\n\
nav a{display:inline-block;padding:.375rem 0}\n\
main ul.seats{margin:.25rem 0}\n\
li li,th,td{border-color:var(--chart-hairline)}\n\
td,th,h1,h2,h3,h4,h5,h6{overflow-wrap:anywhere;hyphens:auto}\n\
.wide table{min-width:40rem}\n.wide td,.wide th{overflow-wrap:break-word}\n\
.wide{overflow-x:auto}\n\
.wide:focus-visible,a:focus-visible{outline:2px solid var(--chart-accent);outline-offset:2px}\n\
figure{margin:1rem 0}\n\
figure svg{display:block;height:auto;max-width:100%;min-width:52rem}\n\
@media(max-width:40rem){main,header,footer{padding-inline:1rem}main li ul{padding-inline-start:.25rem}\
main ul.seats{padding-inline-start:1.25rem}li li{padding-inline-start:.625rem}}\n\
@page{size:A4;margin:16mm}\n\
@media print{nav{display:none}main,header,footer{max-width:none;padding:0}.wide{overflow:visible}.wide table{min-width:0}\
figure svg{min-width:0;width:100%}h2,h3{break-after:avoid}tr,li,figure{break-inside:avoid}}\n";

/// The page as it is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    pub publicity: Publicity,
    /// Its language; unset: the organisation's own.
    pub lang: Option<Lang>,
    pub today: Date,
}

/// The page of an organisation's records, of which only the public part is read.
#[must_use]
pub fn html(records: &Records, asked: Asked) -> String {
    Page::of(records, asked).write()
}

/// What the page would say beside its chart, for whoever decides on it.
#[must_use]
pub fn preview(records: &Records, asked: Asked) -> Article {
    let page = Page::of(records, asked);
    let mut parts = Vec::new();
    for chapter in page.chapters() {
        parts.push(Part::new(chapter.heading));
        parts.extend(chapter.parts);
        if chapter.about == About::Structure {
            let seats = outline::seats(&page.public, page.words, page.today);
            let mut part = Part::inner("");
            let lines = in_order(&page.public.bodies).into_iter().map(|body| {
                let sitting = seats.get(body.id.as_str()).map(Vec::as_slice);
                let sitting = sitting.filter(|it| !it.is_empty());
                let sitting = sitting.map(|it| format!(": {}", it.join(", ")));
                Line::new(format!("{}{}", body.name, sitting.unwrap_or_default()))
            });
            part.list(lines.collect());
            parts.push(part);
        }
    }
    let organisation = page.public.organisation();
    Article {
        title: organisation.map(|it| it.name.clone()).unwrap_or_default(),
        line: page.words.export_as_of(page.formats.date(page.today)),
        parts,
    }
}

struct Page {
    public: Cluster,
    words: Words,
    formats: PlainFormats,
    today: Date,
}

impl Page {
    fn of(records: &Records, asked: Asked) -> Self {
        let (public, _) = Cluster::read(&public::records(records, asked.publicity));
        let lang = asked.lang.unwrap_or_else(|| language_of(&public));
        let words = Words::new(lang);
        Self {
            words,
            formats: PlainFormats::new(words.lang()),
            today: asked.today,
            public,
        }
    }

    fn chapters(&self) -> Vec<Chapter> {
        chapters(&self.public, self.words, &self.formats, self.today)
    }

    fn write(&self) -> String {
        let words = self.words;
        let name = self.public.organisation().map(|it| it.name.clone());
        let name = escape(&name.unwrap_or_default());
        let day = self.formats.date(self.today);
        let chapters = self.chapters();
        let (chart, chart_style) = self.chart(&day);
        let light = Palette::light().variables();
        let style = format!(
            "{SHEET}:root{{{light}}}\n@media(prefers-color-scheme:dark){{:root{{{}}}}}\n\
             @media print{{:root{{color-scheme:light;{}}}}}\n{PAGE}",
            Palette::dark().variables(),
            Palette::print().variables(),
        );
        let policy = format!(
            "default-src 'none'; style-src {} {}; base-uri 'none'; form-action 'none'",
            source(&style),
            source(&chart_style),
        );
        let mut out = format!(
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n\
             <title>{name}</title>\n<style>{style}</style>\n<style>{chart_style}</style>\n\
             </head>\n<body>\n<header>\n<h1>{name}</h1>\n<p>{}</p>\n",
            words.lang().tag(),
            escape(&words.export_as_of(&day)),
        );
        let _ = writeln!(
            out,
            "<nav aria-label=\"{}\">\n<ul>",
            escape(words.public_page_contents())
        );
        for chapter in &chapters {
            let (word, heading) = (chapter.about.word(), escape(&chapter.heading));
            let _ = writeln!(out, "<li><a href=\"#{word}\">{heading}</a></li>");
        }
        out.push_str("</ul>\n</nav>\n</header>\n<main>\n");
        for chapter in &chapters {
            self.chapter(&mut out, chapter, &chart);
        }
        let _ = writeln!(
            out,
            "</main>\n<footer>\n<p>{}</p>\n</footer>\n</body>\n</html>",
            escape(&words.public_page_foot(&day)),
        );
        out
    }

    fn chapter(&self, out: &mut String, chapter: &Chapter, chart: &str) {
        let (word, heading) = (chapter.about.word(), escape(&chapter.heading));
        let _ = writeln!(out, "<section>\n<h2 id=\"{word}\">{heading}</h2>");
        let wide = |out: &mut String| {
            let _ = writeln!(
                out,
                "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{word}\">"
            );
        };
        match chapter.about {
            About::Structure => {
                wide(out);
                let _ = writeln!(out, "<figure>\n{chart}</figure>\n</div>");
                self.outline(out);
            }
            About::Members | About::Meetings | About::Decisions => {
                wide(out);
                parts_html(out, &chapter.parts);
                out.push_str("</div>\n");
            }
            About::Charter | About::Projects => parts_html(out, &chapter.parts),
        }
        out.push_str("</section>\n");
    }

    /// The chart as it is exported, and the style that it asks for.
    fn chart(&self, day: &str) -> (String, String) {
        let words = self.words;
        let channels = portrait::channels(&self.public, words);
        let options = Options {
            frame: PROJECTOR,
            ..Options::default()
        };
        let plan = Plan::new(self.bodies(), &channels, &options);
        let drawing = plan.drawing();
        let name = self.public.organisation().map(|it| it.name.as_str());
        let title = words.portrait_title(name.unwrap_or_default());
        let around = around(&plan, &channels, String::new(), String::new(), words);
        let caption = Caption {
            title: &title,
            description: &words.public_page_chart(day),
            language: words.lang().tag(),
        };
        within_page(&sheet::picture(&drawing, &around), &caption)
    }

    fn bodies(&self) -> Vec<crate::chart::ChartBody> {
        // What is amiss within is not for everybody.
        portrait::bodies(&self.public, self.words, self.today, &[])
    }

    fn outline(&self, out: &mut String) {
        let channels = portrait::channels(&self.public, self.words);
        let seats: BTreeMap<String, Vec<String>> =
            outline::seats(&self.public, self.words, self.today);
        let outline = Outline {
            title: "",
            line: "",
            bodies: &self.bodies(),
            seats: &seats,
            channels: &channels,
            words: self.words,
        };
        outline::fragment(out, &outline, 3);
    }
}

/// The expression by which a policy allows exactly this style.
fn source(style: &str) -> String {
    let digest = Sha256::digest(style.as_bytes());
    format!("'sha256-{}'", base64::encode(&digest))
}
