//! The chart as a Mermaid flow chart.
//!
//! Mermaid reads Markdown, HTML and entities of its own in labels. Everything in a label that is
//! not a letter, a digit or one of a few harmless signs is written as an entity by its number, so
//! names cannot mean anything to it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write as _;

use crate::chart::style::{Dash, style_of};
use crate::chart::svg::Palette;
use crate::chart::{ChartBody, ChartChannel};

/// Writes the chart; returns the text and how many lines it asks Mermaid to draw.
#[must_use]
pub fn write(title: &str, bodies: &[ChartBody], channels: &[ChartChannel]) -> (String, usize) {
    let mut out = String::new();
    // A quoted text of JSON is one of YAML, too.
    if let Ok(title) = serde_json::to_string(&one_line(title)) {
        let _ = writeln!(out, "---\ntitle: {title}\n---");
    }
    out.push_str("flowchart TD\n");
    let mut places: HashMap<&str, usize> = HashMap::new();
    for (at, body) in bodies.iter().enumerate() {
        places.entry(body.id.as_str()).or_insert(at);
        let _ = writeln!(out, "  b{at}[\"{}\"]", label(&body.name));
    }
    // A channel from a body to one under it is their line, as it is in the picture.
    let joined: HashSet<(&str, &str)> = channels
        .iter()
        .map(|channel| (channel.from.as_str(), channel.to.as_str()))
        .collect();
    let mut lines = 0;
    for (at, body) in bodies.iter().enumerate() {
        let above = body.parent.as_deref();
        let above = above.filter(|it| !joined.contains(&(*it, body.id.as_str())));
        let parent = above.and_then(|it| places.get(it));
        if let Some(parent) = parent.filter(|parent| **parent != at) {
            let _ = writeln!(out, "  b{parent} --- b{at}");
            lines += 1;
        }
    }
    let mut styles: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for channel in channels {
        let ends = (
            places.get(channel.from.as_str()),
            places.get(channel.to.as_str()),
        );
        let (Some(from), Some(to)) = ends else {
            continue;
        };
        let arrow = match style_of(&channel.style).dash {
            Dash::Solid => "-->",
            _ => "-.->",
        };
        let _ = writeln!(
            out,
            "  b{from} {arrow}|\"{}\"| b{to}",
            label(&channel.label)
        );
        let same = styles.entry(channel.style.as_str()).or_default();
        same.push(lines.to_string());
        lines += 1;
    }
    let palette = Palette::light();
    for (style, lines) in styles {
        let (hue, dash) = palette.line(style);
        let dash = match dash {
            Dash::Solid => String::new(),
            other => format!(",stroke-dasharray:{}", other.pattern()),
        };
        let _ = writeln!(out, "  linkStyle {} stroke:{hue}{dash}", lines.join(","));
    }
    (out, lines)
}

/// A text without breaks and without what no text shows.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

/// A text that says nothing to Mermaid. An empty one would be an error.
fn label(text: &str) -> String {
    let mut out = String::new();
    for c in one_line(text).chars() {
        if c.is_alphanumeric() || " ,-/".contains(c) || !c.is_ascii() {
            out.push(c);
        } else {
            let _ = write!(out, "#{};", u32::from(c));
        }
    }
    if out.is_empty() {
        out.push('–');
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Reads a label back as Mermaid does.
    fn read(label: &str) -> String {
        let mut out = String::new();
        let mut rest = label;
        while let Some((before, after)) = rest.split_once('#') {
            let (number, later) = after.split_once(';').unwrap();
            out.push_str(before);
            out.push(char::from_u32(number.parse().unwrap()).unwrap());
            rest = later;
        }
        out + rest
    }

    proptest! {
        #[test]
        fn a_label_says_the_name_and_nothing_to_mermaid(name in "(\"|\\]|\\[|%%|;|#|`|<br>|:|\\||-->|end|style|\n|\\PC){0,16}") {
            let written = label(&name);
            let entity = |c: char| c == '#' || c == ';';
            prop_assert!(written.chars().all(|c| !c.is_ascii() || c.is_ascii_alphanumeric() || " ,-/".contains(c) || entity(c)));
            let said = one_line(&name);
            prop_assert_eq!(read(&written), if said.is_empty() { "–".to_owned() } else { said });
        }

        #[test]
        fn every_line_is_one_of_five_forms(
            names in proptest::collection::vec("(\"|\\]|%%|;|\n|end|\\PC){0,10}", 1..6),
            word in "(\"|\\||;|\n|\\PC){0,10}",
            style in "(\"|;|\n|\\PC){0,8}",
        ) {
            let bodies: Vec<ChartBody> = names
                .iter()
                .enumerate()
                .map(|(at, name)| ChartBody::named(format!("{name}{at}"), Some(format!("{}0", names[0])), name.as_str()))
                .collect();
            let channels = [ChartChannel {
                id: word.clone(),
                from: bodies[0].id.clone(),
                to: bodies[bodies.len() - 1].id.clone(),
                style,
                label: word,
                fate: None,
            }];
            let (text, lines) = write(&names[0], &bodies, &channels);
            // One under the first each, and the channel, which is the line of the last.
            prop_assert_eq!(lines, (bodies.len() - 1).max(1));
            let rows: Vec<&str> = text.lines().collect();
            prop_assert!(rows[1].starts_with("title: \""));
            prop_assert_eq!((rows[0], rows[2], rows[3]), ("---", "---", "flowchart TD"));
            prop_assert_eq!(rows.len(), 4 + bodies.len() + lines + 1);
            for row in &rows[4..4 + bodies.len()] {
                prop_assert!(row.ends_with("\"]") && row.matches('"').count() == 2, "{row}");
            }
            prop_assert!(rows[rows.len() - 1].starts_with("  linkStyle "));
        }
    }
}
