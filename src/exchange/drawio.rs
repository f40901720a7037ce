//! The chart as a table that draw.io draws: one body a row, a column for the body above, and one
//! for each word on a channel.
//!
//! The head of the file tells draw.io how. Labels are plain text to it, never HTML; ids are made
//! here, because lists of them are parted by commas.

use std::collections::HashMap;
use std::fmt::Write as _;

use serde_json::json;

use crate::chart::style::Dash;
use crate::chart::svg::Palette;
use crate::chart::{ChartBody, ChartChannel};

const CARD: &str = "whiteSpace=wrap;html=0;rounded=1;arcSize=8;spacing=8;fontFamily=Georgia;\
fontStyle=1;fillColor=#ffffff;strokeColor=#7b828b;";
const TREE: &str =
    "edgeStyle=orthogonalEdgeStyle;rounded=1;html=0;endArrow=none;strokeColor=#7b828b;";

/// Writes the chart.
#[must_use]
pub fn write(title: &str, bodies: &[ChartBody], channels: &[ChartChannel]) -> String {
    let mut places: HashMap<&str, usize> = HashMap::new();
    for (at, body) in bodies.iter().enumerate() {
        places.entry(body.id.as_str()).or_insert(at);
    }
    // Channels with the same look and word share a column: the label of a column is fixed.
    let mut kinds: Vec<(&str, &str)> = Vec::new();
    let mut cells: HashMap<(usize, usize), Vec<String>> = HashMap::new();
    for channel in channels {
        let ends = (
            places.get(channel.from.as_str()),
            places.get(channel.to.as_str()),
        );
        let (Some(from), Some(to)) = ends else {
            continue;
        };
        let kind = (channel.style.as_str(), channel.label.as_str());
        let column = kinds.iter().position(|known| *known == kind);
        let column = column.unwrap_or_else(|| {
            kinds.push(kind);
            kinds.len() - 1
        });
        cells.entry((*from, column)).or_default().push(id(*to));
    }

    let mut out = format!("## {}\n# label: %name%\n# style: {CARD}\n", one_line(title));
    out.push_str("# namespace: klaster-\n");
    connect(&mut out, "parent", None, TREE);
    let palette = Palette::light();
    for (column, (style, label)) in kinds.iter().enumerate() {
        let (hue, dash) = palette.line(style);
        let dash = match dash {
            Dash::Solid => String::new(),
            other => format!("dashed=1;dashPattern={};", other.pattern()),
        };
        let style = format!(
            "curved=1;html=0;endArrow=block;endFill=1;strokeColor={hue};fontColor={hue};{dash}"
        );
        connect(&mut out, &format!("channel{column}"), Some(label), &style);
    }
    out.push_str("# width: 200\n# height: auto\n# padding: 12\n# nodespacing: 40\n");
    out.push_str("# levelspacing: 80\n# edgespacing: 40\n# layout: verticaltree\n");

    out.push_str("id,parent,name,kind,seats");
    for column in 0..kinds.len() {
        let _ = write!(out, ",channel{column}");
    }
    out.push('\n');
    for (at, body) in bodies.iter().enumerate() {
        let parent = body.parent.as_deref().and_then(|it| places.get(it));
        let parent = parent.filter(|parent| **parent != at);
        out.push_str(&id(at));
        let texts = [
            parent.map(|parent| id(*parent)).unwrap_or_default(),
            one_line(&body.name),
            one_line(body.kind_line.as_deref().unwrap_or_default()),
            one_line(&body.seat_line),
        ];
        let leads = (0..kinds.len()).map(|column| {
            let to = cells.get(&(at, column));
            to.map(|to| to.join(",")).unwrap_or_default()
        });
        for text in texts.into_iter().chain(leads) {
            out.push(',');
            quote(&mut out, &text);
        }
        out.push('\n');
    }
    out
}

fn id(at: usize) -> String {
    format!("b{at}")
}

/// A line of the head that tells draw.io which column is a connection.
fn connect(out: &mut String, column: &str, label: Option<&str>, style: &str) {
    // From the body in the cell to the body of the row, where the cell names the one above.
    let upwards = label.is_none();
    let told = json!({
        "from": column,
        "to": "id",
        "invert": upwards,
        "label": one_line(label.unwrap_or_default()),
        "style": style,
    });
    let _ = writeln!(out, "# connect: {told}");
}

/// A text without breaks: a row is one line.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

/// A cell; in quotes when it holds what parts cells.
fn quote(out: &mut String, text: &str) {
    if text.contains([',', '"', '\n', '\r', '#', ';', '\t']) {
        let _ = write!(out, "\"{}\"", text.replace('"', "\"\""));
    } else {
        out.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    /// Reads one row of a table.
    fn read(row: &str) -> Vec<String> {
        let mut cells = vec![String::new()];
        let (mut quoted, mut signs) = (false, row.chars().peekable());
        while let Some(c) = signs.next() {
            let last = cells.len() - 1;
            match c {
                '"' if quoted && signs.peek() == Some(&'"') => {
                    signs.next();
                    cells[last].push('"');
                }
                '"' => quoted = !quoted,
                ',' if !quoted => cells.push(String::new()),
                c => cells[last].push(c),
            }
        }
        assert!(!quoted);
        cells
    }

    fn body(at: usize, name: &str, parent: Option<String>) -> ChartBody {
        ChartBody {
            seat_line: name.to_owned(),
            kind_line: Some(name.to_owned()),
            ..ChartBody::named(format!("{name},{at}"), parent, name)
        }
    }

    proptest! {
        #[test]
        fn the_table_reads_back_whatever_the_names_hold(
            names in proptest::collection::vec("(\"|,|#|%|;|\n|=|<b>|\\PC){0,10}", 1..6),
            word in "(\"|,|\n|%|\\PC){0,10}",
            style in "(\"|;|\n|\\PC){0,8}",
        ) {
            let first = format!("{},0", names[0]);
            let bodies: Vec<ChartBody> =
                names.iter().enumerate().map(|(at, name)| body(at, name, Some(first.clone()))).collect();
            let channel = |to: usize| ChartChannel {
                id: word.clone(),
                from: first.clone(),
                to: bodies[to].id.clone(),
                style: style.clone(),
                label: word.clone(),
                fate: None,
            };
            let channels = [channel(0), channel(bodies.len() - 1)];
            let text = write(&names[0], &bodies, &channels);
            let (head, rows): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.starts_with('#'));
            let connects: Vec<Value> = head
                .iter()
                .filter_map(|line| line.strip_prefix("# connect: "))
                .map(|told| serde_json::from_str(told).unwrap())
                .collect();
            prop_assert_eq!(connects.len(), 2);
            prop_assert_eq!(connects[1]["label"].as_str().unwrap(), one_line(&word));
            prop_assert_eq!(rows.len(), names.len() + 1);
            prop_assert_eq!(rows[0], "id,parent,name,kind,seats,channel0");
            for (at, row) in rows[1..].iter().enumerate() {
                let cells = read(row);
                prop_assert_eq!(cells.len(), 6);
                prop_assert_eq!(&cells[0], &id(at));
                prop_assert_eq!(&cells[1], if at == 0 { "" } else { "b0" });
                prop_assert_eq!(&cells[2], &one_line(&names[at]));
                let leads = format!("b0,b{}", bodies.len() - 1);
                prop_assert_eq!(&cells[5], if at == 0 { &leads } else { "" });
            }
        }
    }
}
