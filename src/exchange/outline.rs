//! The chart as a text: every body with its seats and rights, every channel, in the order in
//! which they stand. As a page of HTML that any browser shows and any screen reader speaks, and
//! as Markdown.
//!
//! Texts come from files and are hostile: escaped here, for either format.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use crate::chart::svg::escape;
use crate::chart::tree::{Entry, Tree};
use crate::chart::{ChartBody, ChartChannel, Right, SeatState};
use crate::domain::cluster::Cluster;
use crate::domain::measure::Date;
use crate::words::Words;

/// What an outline is made of; all texts are in the reader's language.
pub struct Outline<'a> {
    /// What it is called.
    pub title: &'a str,
    /// Of which day it is, and how much there is.
    pub line: &'a str,
    /// The bodies.
    pub bodies: &'a [ChartBody],
    /// Who sits in them, by the body's id: see [`seats`].
    pub seats: &'a BTreeMap<String, Vec<String>>,
    /// The channels.
    pub channels: &'a [ChartChannel],
    /// The reader's words.
    pub words: Words,
}

/// Who sits in each body on a day, as what and with which right: "Nádas Réka – Coordinator –
/// votes".
#[must_use]
pub fn seats(cluster: &Cluster, words: Words, day: Date) -> BTreeMap<String, Vec<String>> {
    let held = |from: Option<Date>, to: Option<Date>| {
        from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to)
    };
    let mut all = BTreeMap::new();
    for (body, seats) in cluster.seats_by_body() {
        let lines: Vec<String> = seats
            .into_iter()
            .filter(|seat| held(seat.from, seat.to))
            .map(|seat| {
                let right = cluster.right_of_seat_on(seat, day);
                let mut line = cluster
                    .holder(seat)
                    .unwrap_or_else(|| words.seat_vacant())
                    .to_owned();
                if let Some(role) = &seat.role {
                    let _ = write!(line, " – {}", words.seat_role(role.as_str()));
                }
                let _ = write!(line, " – {}", words.right(right.as_str()));
                line
            })
            .collect();
        all.insert(body.to_string(), lines);
    }
    all
}

/// The seats of a body as counts: "5 voting seats, 2 vacant".
fn counts(body: &ChartBody, words: Words) -> String {
    let filled = |right: Right| {
        let alike = body.seats.iter();
        alike
            .filter(|seat| seat.state == SeatState::Filled && seat.right == right)
            .count()
    };
    let vacant = body.seats.iter();
    let vacant = vacant
        .filter(|seat| seat.state == SeatState::Vacant)
        .count();
    let said: [(usize, &dyn Fn(usize) -> String); 4] = [
        (filled(Right::Votes), &|it| words.export_seats_vote(it)),
        (filled(Right::Consults), &|it| {
            words.export_seats_consult(it)
        }),
        (filled(Right::Observes), &|it| {
            words.export_seats_observe(it)
        }),
        (vacant, &|it| words.export_seats_vacant(it)),
    ];
    let said: Vec<String> = said
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, say)| say(count))
        .collect();
    said.join(", ")
}

/// The lines that say what a body is, each a label, which may be empty, and a value.
fn facts(body: &ChartBody, words: Words) -> Vec<(&str, String)> {
    let mut facts: Vec<(&str, String)> = Vec::new();
    if let Some(kind) = &body.kind_line {
        facts.push(("", kind.clone()));
    }
    for line in &body.lines {
        facts.push((line.label.as_str(), line.value.clone()));
    }
    let counts = counts(body, words);
    let said = match (body.seat_line.trim(), counts.as_str()) {
        ("", counts) => counts.to_owned(),
        (line, "") => line.to_owned(),
        (line, counts) => format!("{line} ({counts})"),
    };
    facts.push((words.records_seat(), said));
    if let Some(note) = &body.note {
        facts.push(("", note.clone()));
    }
    facts.retain(|(_, value)| !value.trim().is_empty());
    facts
}

impl Outline<'_> {
    fn tree(&self) -> Tree {
        let entries: Vec<Entry<'_>> = self.bodies.iter().map(ChartBody::entry).collect();
        Tree::build(&entries).0
    }

    /// Channels whose ends are both there, with the positions of these.
    fn ways(&self) -> Vec<(usize, &ChartChannel, usize)> {
        let places: HashMap<&str, usize> = self
            .bodies
            .iter()
            .enumerate()
            .rev()
            .map(|(at, body)| (body.id.as_str(), at))
            .collect();
        self.channels
            .iter()
            .filter_map(|channel| {
                let from = *places.get(channel.from.as_str())?;
                let to = *places.get(channel.to.as_str())?;
                Some((from, channel, to))
            })
            .collect()
    }

    fn sitting(&self, body: &ChartBody) -> &[String] {
        self.seats.get(&body.id).map_or(&[], Vec::as_slice)
    }
}

/// The outline as a whole page of HTML: no script, nothing from outside.
#[must_use]
pub fn html(outline: &Outline<'_>) -> String {
    let words = outline.words;
    let (title, line) = (escape(outline.title), escape(outline.line));
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{SHEET}</style>\n</head>\n<body>\n<main>\n\
         <h1>{title}</h1>\n<p>{line}</p>\n",
        words.lang().tag(),
    );
    fragment(&mut out, outline, 2);
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// The outline within a page whose headings go down to the rank above this one.
pub(super) fn fragment(out: &mut String, outline: &Outline<'_>, first: usize) {
    let words = outline.words;
    let _ = writeln!(out, "<h{first}>{}</h{first}>", escape(words.records_body()));
    let tree = outline.tree();
    let mut open = 0;
    for &at in tree.preorder() {
        let Some(body) = outline.bodies.get(at) else {
            continue;
        };
        let depth = tree.depth(at) + 1;
        if depth > open {
            out.push_str("<ul>\n");
            open += 1;
        } else {
            out.push_str("</li>\n");
            while open > depth {
                out.push_str("</ul>\n</li>\n");
                open -= 1;
            }
        }
        // A page has six ranks of headings; deeper bodies share the last.
        let rank = (depth + first).min(6);
        let _ = writeln!(
            out,
            "<li id=\"body-{at}\">\n<h{rank}>{}</h{rank}>",
            escape(name(body))
        );
        for (label, value) in facts(body, words) {
            let value = escape(&value);
            let _ = if label.is_empty() {
                writeln!(out, "<p>{value}</p>")
            } else {
                writeln!(out, "<p><b>{}:</b> {value}</p>", escape(label))
            };
        }
        let sitting = outline.sitting(body);
        if !sitting.is_empty() {
            out.push_str("<ul class=\"seats\">\n");
            for seat in sitting {
                let _ = writeln!(out, "<li>{}</li>", escape(seat));
            }
            out.push_str("</ul>\n");
        }
    }
    for _ in 0..open {
        out.push_str("</li>\n</ul>\n");
    }
    let ways = outline.ways();
    if !ways.is_empty() {
        let _ = write!(
            out,
            "<h{first} id=\"channels\">{}</h{first}>\n<table aria-labelledby=\"channels\">\n<thead><tr>\
             <th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th>\
             </tr></thead>\n<tbody>\n",
            escape(words.records_channel()),
            escape(words.export_from()),
            escape(words.export_verb()),
            escape(words.export_to()),
        );
        for (from, channel, to) in ways {
            let (begins, ends) = (&outline.bodies[from], &outline.bodies[to]);
            let _ = writeln!(
                out,
                "<tr><th scope=\"row\"><a href=\"#body-{from}\">{}</a></th><td>{}</td>\
                 <td><a href=\"#body-{to}\">{}</a></td></tr>",
                escape(name(begins)),
                escape(&channel.label),
                escape(name(ends)),
            );
        }
        out.push_str("</tbody>\n</table>\n");
    }
}

/// The outline as Markdown.
#[must_use]
pub fn markdown(outline: &Outline<'_>) -> String {
    let words = outline.words;
    let mut out = format!(
        "# {}\n\n{}\n\n## {}\n\n",
        plain(outline.title),
        plain(outline.line),
        plain(words.records_body())
    );
    let tree = outline.tree();
    for &at in tree.preorder() {
        let Some(body) = outline.bodies.get(at) else {
            continue;
        };
        let indent = "  ".repeat(tree.depth(at));
        let _ = writeln!(out, "{indent}- **{}**", plain(name(body)));
        for (label, value) in facts(body, words) {
            let label = match label {
                "" => String::new(),
                label => format!("{}: ", plain(label)),
            };
            let _ = writeln!(out, "{indent}  - {label}{}", plain(&value));
        }
        for seat in outline.sitting(body) {
            let _ = writeln!(out, "{indent}    - {}", plain(seat));
        }
    }
    let ways = outline.ways();
    if !ways.is_empty() {
        let _ = write!(
            out,
            "\n## {}\n\n| {} | {} | {} |\n| --- | --- | --- |\n",
            plain(words.records_channel()),
            plain(words.export_from()),
            plain(words.export_verb()),
            plain(words.export_to()),
        );
        for (from, channel, to) in ways {
            let _ = writeln!(
                out,
                "| {} | {} | {} |",
                plain(name(&outline.bodies[from])),
                plain(&channel.label),
                plain(name(&outline.bodies[to])),
            );
        }
    }
    out
}

/// A body without a name is still told apart.
fn name(body: &ChartBody) -> &str {
    match body.name.trim() {
        "" => "–",
        name => name,
    }
}

/// A text on one line of Markdown, every sign that Markdown reads made plain.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        if word.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        // A line that begins so would be a list within the list.
        let begins = out.is_empty();
        for (at, c) in word.char_indices() {
            let reads = "\\`*_[]<>#|~&!".contains(c);
            let bullet = begins && (at == 0 && "+-=".contains(c) || ".)".contains(c));
            if reads || bullet {
                out.push('\\');
            }
            out.push(c);
        }
    }
    out
}

/// Works in light and in dark, on a phone and on paper.
pub(super) const SHEET: &str = ":root{color-scheme:light dark}\n\
body{margin:0;font:100%/1.5 system-ui,\"Segoe UI\",Roboto,\"Noto Sans\",sans-serif}\n\
main{max-width:48rem;margin:auto;padding:1.5rem}\n\
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.25rem 0 .25rem;font-family:Charter,\"Noto Serif\",Georgia,serif}\n\
h3,h4,h5,h6{font-size:1.125rem}\n\
p{margin:0}\n\
main>ul{padding:0}\n\
ul{list-style:none;margin:0;padding:0 0 0 1.25rem}\n\
li li{border-inline-start:1px solid;padding-inline-start:1rem}\n\
ul.seats{list-style:disc;padding-inline-start:1.5rem}\n\
ul.seats li{border:0;padding:0}\n\
table{border-collapse:collapse;width:100%}\n\
th,td{text-align:start;vertical-align:top;padding:.375rem .75rem .375rem 0;border-bottom:1px solid;font-weight:400}\n\
thead th{font-weight:600}\n\
a{color:inherit}\n\
:target{outline:2px solid;outline-offset:4px}\n";

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::words::Lang;

    fn of(names: &[(String, Option<usize>)]) -> Vec<ChartBody> {
        let id = |at: usize| format!("b{at}");
        let body = |(at, (name, parent)): (usize, &(String, Option<usize>))| ChartBody {
            order: at,
            ..ChartBody::named(id(at), parent.map(id), name.as_str())
        };
        names.iter().enumerate().map(body).collect()
    }

    fn with<T>(bodies: &[ChartBody], label: &str, read: impl Fn(&Outline<'_>) -> T) -> T {
        let seats = BTreeMap::from([("b0".to_owned(), vec![label.to_owned()])]);
        let channels = [ChartChannel {
            id: "c".to_owned(),
            from: "b0".to_owned(),
            to: "b0".to_owned(),
            style: "elects".to_owned(),
            label: label.to_owned(),
            fate: None,
        }];
        read(&Outline {
            title: label,
            line: label,
            bodies,
            seats: &seats,
            channels: &channels,
            words: Words::new(Lang::En),
        })
    }

    /// Reads tags back: every one is closed in its order, and none but ours occurs.
    fn read_tags(html: &str) -> Vec<(String, usize)> {
        let mut open: Vec<String> = Vec::new();
        let mut seen = Vec::new();
        for part in html.split('<').skip(1) {
            let tag = part.split('>').next().unwrap();
            if let Some(name) = tag.strip_prefix('/') {
                assert_eq!(open.pop().as_deref(), Some(name));
                continue;
            }
            let name = tag.split([' ', '\n']).next().unwrap().to_owned();
            seen.push((name.clone(), open.len()));
            if !matches!(name.as_str(), "!doctype" | "meta") {
                open.push(name);
            }
        }
        assert_eq!(open, Vec::<String>::new());
        seen
    }

    proptest! {
        #[test]
        fn the_page_keeps_its_form_whatever_the_names_hold(
            names in proptest::collection::vec(("(<|>|&|\"|'|/|script|li|\\PC){0,12}", proptest::option::of(0..12_usize)), 1..12),
            label in "(<|>|&|\"|'|\n|</ul>|\\PC){0,12}",
        ) {
            let bodies = of(&names);
            let page = with(&bodies, &label, html);
            let tags = read_tags(&page);
            let ours = ["!doctype", "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "h4",
                "h5", "h6", "p", "b", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "a"];
            prop_assert!(tags.iter().all(|(name, _)| ours.contains(&name.as_str())));
            // One item for each body and one for the seat.
            prop_assert_eq!(tags.iter().filter(|(name, _)| name == "li").count(), names.len() + 1);
        }

        #[test]
        fn a_text_is_one_plain_line_of_markdown(text in "(\\*|_|`|<|\\||#|\n|- |1\\. |\\PC){0,20}") {
            let said = plain(&text);
            prop_assert!(!said.contains('\n'));
            let mut escaped = false;
            for c in said.chars() {
                prop_assert!(escaped || !"`*_[]<>#|~&".contains(c), "{said:?}");
                escaped = !escaped && c == '\\';
            }
            prop_assert!(!escaped);
        }
    }

    #[test]
    fn bodies_nest_as_they_stand() {
        let bodies = of(&[
            ("Assembly".to_owned(), None),
            ("Board".to_owned(), Some(0)),
            ("Office".to_owned(), Some(1)),
            ("Audit".to_owned(), Some(0)),
        ]);
        let page = with(&bodies, "x", html);
        let depths: Vec<usize> = read_tags(&page)
            .into_iter()
            .filter(|(name, _)| ["h3", "h4", "h5"].contains(&name.as_str()))
            .map(|(_, depth)| depth)
            .collect();
        assert_eq!(depths, [5, 7, 9, 7]);
        let text = with(&bodies, "x", markdown);
        assert!(text.contains("\n  - **Board**\n    - **Office**\n  - **Audit**\n"));
    }

    #[test]
    fn headings_go_down_one_rank_at_a_time_and_stop_at_six() {
        let chain: Vec<_> = (0..8)
            .map(|at: usize| (format!("n{at}"), at.checked_sub(1)))
            .collect();
        let page = with(&of(&chain), "x", html);
        let ranks: Vec<_> = read_tags(&page)
            .into_iter()
            .filter(|(name, _)| name.len() == 2 && name.starts_with('h'))
            .map(|(name, _)| name)
            .collect();
        assert_eq!(
            ranks,
            [
                "h1", "h2", "h3", "h4", "h5", "h6", "h6", "h6", "h6", "h6", "h2"
            ]
        );
    }
}
