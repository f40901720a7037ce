//! A text of the organisation as a page of HTML that any browser shows and prints, and as Markdown.
//!
//! Texts come from files and are hostile: escaped here, for either format.
//!
//! - [`read`]: Markdown of ours, read back

mod read;

use std::fmt::Write as _;

pub use self::read::read;
use super::outline::{SHEET, plain};
use crate::chart::svg::escape;
use crate::portrait::article::{Article, Block, Part, Signature};
use crate::words::Lang;

/// Lines to sign on, and pages that end between the parts of a text.
const PAPER: &str = ".sign{display:inline-block;min-width:40%;margin:3rem 5% 0 0;padding-top:.25rem;border-top:1px solid}\n\
code,em{overflow-wrap:anywhere}\n\
@page{size:A4;margin:20mm}\n\
@media print{main{padding:0}h2,h3{break-after:avoid}tr,li{break-inside:avoid}}\n";

/// The text as a whole page of HTML: no script, nothing from outside.
#[must_use]
pub fn html(article: &Article, lang: Lang) -> String {
    let title = escape(&article.title);
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{SHEET}{PAPER}</style>\n</head>\n<body>\n<main>\n\
         <h1>{title}</h1>\n<p>{}</p>\n",
        lang.tag(),
        escape(&article.line),
    );
    parts_html(&mut out, &article.parts);
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// Parts with their headings; one without a heading has none.
pub(super) fn parts_html(out: &mut String, parts: &[Part]) {
    for part in parts {
        if !part.heading.is_empty() {
            let rank = if part.is_inner { 3 } else { 2 };
            let _ = writeln!(out, "<h{rank}>{}</h{rank}>", escape(&part.heading));
        }
        for block in &part.blocks {
            match block {
                Block::Text(text) => {
                    for line in text.lines().filter(|it| !it.trim().is_empty()) {
                        let _ = writeln!(out, "<p>{}</p>", escape(line));
                    }
                }
                Block::Note(text) => {
                    let _ = writeln!(out, "<p><em>{}</em></p>", escape(text));
                }
                Block::Facts(facts) => {
                    for (label, value) in facts {
                        let (label, value) = (escape(label), escape(value));
                        let _ = writeln!(out, "<p><b>{label}:</b> {value}</p>");
                    }
                }
                Block::List(lines) => {
                    out.push_str("<ul class=\"seats\">\n");
                    for line in lines {
                        let _ = writeln!(out, "<li>{}</li>", escape(&line.text));
                    }
                    out.push_str("</ul>\n");
                }
                Block::Table { head, rows } => table_html(out, head, rows),
                Block::Signatures(lines) => {
                    out.push_str("<p>\n");
                    for Signature { role, name } in lines {
                        let (role, name) = (escape(role), escape(name));
                        let _ = writeln!(out, "<span class=\"sign\"><b>{role}:</b> {name}</span>");
                    }
                    out.push_str("</p>\n");
                }
            }
        }
    }
}

fn table_html(out: &mut String, head: &[String], rows: &[Vec<String>]) {
    let row = |out: &mut String, cells: &[String], open: &str, close: &str| {
        out.push_str("<tr>");
        for cell in cells {
            let _ = write!(out, "{open}{}{close}", escape(cell));
        }
        out.push_str("</tr>\n");
    };
    out.push_str("<table>\n<thead>\n");
    row(out, head, "<th scope=\"col\">", "</th>");
    out.push_str("</thead>\n<tbody>\n");
    for cells in rows {
        row(out, cells, "<td>", "</td>");
    }
    out.push_str("</tbody>\n</table>\n");
}

/// What one signs on.
const LINE: &str = "______________________________";

/// The text as Markdown.
#[must_use]
pub fn markdown(article: &Article) -> String {
    let mut out = format!("# {}\n\n{}\n", plain(&article.title), plain(&article.line));
    for part in &article.parts {
        let marks = if part.is_inner { "###" } else { "##" };
        let _ = write!(out, "\n{marks} {}\n", plain(&part.heading));
        for block in &part.blocks {
            out.push('\n');
            match block {
                Block::Text(text) => {
                    let lines = text.lines().map(plain).filter(|it| !it.is_empty());
                    let lines: Vec<String> = lines.collect();
                    let _ = writeln!(out, "{}", lines.join("\n\n"));
                }
                Block::Note(text) => {
                    let _ = writeln!(out, "*{}*", plain(text));
                }
                Block::Facts(facts) => {
                    for (label, value) in facts {
                        let _ = writeln!(out, "- **{}:** {}", plain(label), plain(value));
                    }
                }
                Block::List(lines) => {
                    for line in lines {
                        let _ = writeln!(out, "- {}", plain(&line.text));
                    }
                }
                Block::Table { head, rows } => {
                    let row = |cells: &[String]| {
                        let cells: Vec<String> = cells.iter().map(|it| plain(it)).collect();
                        format!("| {} |", cells.join(" | "))
                    };
                    let ruled: Vec<&str> = head.iter().map(|_| "---").collect();
                    let _ = writeln!(out, "{}\n| {} |", row(head), ruled.join(" | "));
                    for cells in rows {
                        let _ = writeln!(out, "{}", row(cells));
                    }
                }
                Block::Signatures(lines) => {
                    let lines = lines.iter().map(|Signature { role, name }| {
                        format!("{LINE}\n\n**{}:** {}\n", plain(role), plain(name))
                    });
                    out.push_str(&lines.collect::<Vec<_>>().join("\n"));
                }
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::portrait::article::Line;

    fn hostile(text: &str) -> Article {
        let mut part = Part::new(text);
        part.say(text);
        part.blocks.push(Block::Note(text.to_owned()));
        part.blocks
            .push(Block::Facts(vec![(text.to_owned(), text.to_owned())]));
        part.list(vec![Line::new(text)]);
        let cells = || vec![text.to_owned()];
        part.blocks.push(Block::Table {
            head: cells(),
            rows: vec![cells()],
        });
        part.blocks.push(Block::Signatures(vec![Signature {
            role: text.to_owned(),
            name: text.to_owned(),
        }]));
        Article {
            title: text.to_owned(),
            line: text.to_owned(),
            parts: vec![part],
        }
    }

    #[test]
    fn no_text_becomes_markup() {
        let text = "<img src=x onerror=alert(1)>\"' [a](javascript:b) *c* # d";
        let html = html(&hostile(text), Lang::En);
        assert!(!html.contains("<img"));
        let markdown = markdown(&hostile(text));
        assert!(
            !markdown.replace("\\<", "").contains("<img")
                && !markdown.contains("[a](")
                && !markdown.contains(" *c*")
        );
    }

    #[test]
    fn a_part_within_a_part_is_a_smaller_heading() {
        let article = Article {
            parts: vec![Part::new("A"), Part::inner("B")],
            ..Article::default()
        };
        assert!(markdown(&article).ends_with("\n## A\n\n### B\n"));
        assert!(html(&article, Lang::De).contains("<h2>A</h2>\n<h3>B</h3>"));
    }
}
