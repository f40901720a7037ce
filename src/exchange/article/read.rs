//! Markdown as it was written here, read back into a text: what was kept is shown from what was kept.
//!
//! It reads any text to the end; what is not of our making becomes plain paragraphs.

use super::LINE;
use crate::portrait::article::{Article, Block, Line, Part, Signature};

/// The text that a Markdown of ours was written from, as far as Markdown holds it.
#[must_use]
pub fn read(markdown: &str) -> Article {
    let mut article = Article::default();
    let mut parts: Vec<Part> = Vec::new();
    let mut has_title = false;
    let mut signing = false;
    for group in groups(markdown) {
        let first = group.first().copied().unwrap_or_default();
        if let Some(title) = first.strip_prefix("# ").filter(|_| !has_title) {
            has_title = true;
            article.title = unescaped(title);
            continue;
        }
        if let Some(heading) = first.strip_prefix("### ") {
            parts.push(Part::inner(unescaped(heading)));
            continue;
        }
        if let Some(heading) = first.strip_prefix("## ") {
            parts.push(Part::new(unescaped(heading)));
            continue;
        }
        if parts.is_empty() && has_title && article.line.is_empty() {
            article.line = unescaped(first);
            continue;
        }
        if parts.is_empty() {
            parts.push(Part::default());
        }
        let Some(part) = parts.last_mut() else {
            continue;
        };
        if first == LINE {
            signing = true;
            continue;
        }
        if signing {
            signing = false;
            let (role, name) = fact(first).unwrap_or((String::new(), unescaped(first)));
            sign(part, Signature { role, name });
            continue;
        }
        part.blocks.push(block(&group));
    }
    article.parts = parts;
    article
}

/// The lines between empty lines.
fn groups(markdown: &str) -> Vec<Vec<&str>> {
    let mut groups: Vec<Vec<&str>> = Vec::new();
    let mut open = false;
    for line in markdown.lines() {
        if line.trim().is_empty() {
            open = false;
            continue;
        }
        // A heading stands alone, whether or not an empty line follows it.
        let heading = line.starts_with('#');
        match groups.last_mut().filter(|_| open && !heading) {
            Some(group) => group.push(line),
            None => groups.push(vec![line]),
        }
        open = !heading;
    }
    groups
}

fn block(group: &[&str]) -> Block {
    let all = |prefix: &str| group.iter().all(|it| it.starts_with(prefix));
    if all("- **") {
        let facts = group
            .iter()
            .filter_map(|it| fact(it.strip_prefix("- ")?))
            .collect();
        return Block::Facts(facts);
    }
    if all("- ") {
        let lines = group.iter().filter_map(|it| it.strip_prefix("- "));
        return Block::List(lines.map(|it| Line::new(unescaped(it))).collect());
    }
    if let [head, ruled, rows @ ..] = group
        && all("| ")
        && ruled.contains("---")
    {
        return Block::Table {
            head: cells(head),
            rows: rows.iter().map(|it| cells(it)).collect(),
        };
    }
    let text = group.join(" ");
    let noted = text.strip_prefix('*').and_then(|it| it.strip_suffix('*'));
    // An even number of backslashes escapes each other, and leaves the star alone.
    let open = |it: &&str| it.chars().rev().take_while(|c| *c == '\\').count() % 2 == 0;
    match noted.filter(open).filter(|it| !it.starts_with('*')) {
        Some(note) => Block::Note(unescaped(note)),
        None => Block::Text(unescaped(&text)),
    }
}

/// "**label:** value".
fn fact(text: &str) -> Option<(String, String)> {
    let (label, value) = text.strip_prefix("**")?.split_once(":**")?;
    Some((unescaped(label), unescaped(value.trim_start())))
}

/// The cells of a row, parted by bars that are not escaped.
fn cells(row: &str) -> Vec<String> {
    let row = row.strip_prefix('|').unwrap_or(row);
    let row = row.strip_suffix('|').unwrap_or(row);
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for c in row.chars() {
        if c == '|' && !escaped {
            cells.push(String::new());
        } else if let Some(cell) = cells.last_mut() {
            cell.push(c);
        }
        escaped = c == '\\' && !escaped;
    }
    cells.iter().map(|it| unescaped(it.trim())).collect()
}

fn sign(part: &mut Part, line: Signature) {
    match part.blocks.last_mut() {
        Some(Block::Signatures(lines)) => lines.push(line),
        _ => part.blocks.push(Block::Signatures(vec![line])),
    }
}

fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut escaped = false;
    for c in text.chars() {
        if c == '\\' && !escaped {
            escaped = true;
            continue;
        }
        escaped = false;
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::exchange::article::{html, markdown};
    use crate::words::Lang;

    fn text() -> impl Strategy<Value = String> {
        "[ -~áéőßđж\\n]{0,24}".prop_map(|it| format!("a{it}"))
    }

    fn block() -> impl Strategy<Value = Block> {
        let pair = || (text(), text());
        prop_oneof![
            text().prop_map(Block::Text),
            text().prop_map(Block::Note),
            prop::collection::vec(pair(), 1..3).prop_map(Block::Facts),
            prop::collection::vec(text().prop_map(Line::new), 1..3).prop_map(Block::List),
            (2..4_usize).prop_flat_map(|wide| {
                let row = || prop::collection::vec(text(), wide);
                (row(), prop::collection::vec(row(), 0..3))
                    .prop_map(|(head, rows)| Block::Table { head, rows })
            }),
            prop::collection::vec(
                pair().prop_map(|(role, name)| Signature { role, name }),
                1..3
            )
            .prop_map(Block::Signatures),
        ]
    }

    fn article() -> impl Strategy<Value = Article> {
        let part = (text(), any::<bool>(), prop::collection::vec(block(), 0..4));
        let part = part.prop_map(|(heading, is_inner, blocks)| Part {
            heading,
            is_inner,
            blocks,
        });
        (text(), text(), prop::collection::vec(part, 0..4))
            .prop_map(|(title, line, parts)| Article { title, line, parts })
    }

    proptest! {
        #[test]
        fn what_is_read_back_is_written_as_it_stood(article in article()) {
            let written = markdown(&article);
            prop_assert_eq!(read(&written).lines(), article.lines());
            prop_assert_eq!(markdown(&read(&written)), written);
        }

        #[test]
        fn any_text_is_read_and_none_of_it_becomes_markup(text in "[#*|_<>\\\\ a\n-]{0,80}") {
            let shown = html(&read(&text), Lang::En);
            let body = shown.split("<main>").nth(1).unwrap_or_default();
            prop_assert!(!body.contains("<a"), "{}", body);
        }
    }
}
