//! From a text to rows of cells, each with its line, so that a bad row can be found again.
//!
//! Read by hand rather than by a crate: a quotation mark that is never closed must cost one row
//! and not the rest of the file, and the page carries every dependency.

use std::borrow::Cow;

use serde_json::Value;

/// The signs that part cells, the least likely within a text first.
const DELIMITERS: [u8; 4] = *b"\t;|,";

/// How many rows show which sign parts the cells.
const SHOWING: usize = 40;

/// The rows of a text.
#[derive(Debug, Default)]
pub struct Sheet<'a> {
    pub rows: Vec<Row<'a>>,
    /// How draw.io is told which column names which.
    pub connects: Vec<Connect>,
}

/// A row with anything in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'a> {
    /// The line on which it begins, from 1.
    pub line: usize,
    pub cells: Vec<Cow<'a, str>>,
    /// Whether a quotation mark in it is never closed.
    pub open_quote: bool,
}

impl Row<'_> {
    /// A cell without the spaces around it; empty beyond the end of the row.
    #[must_use]
    pub fn cell(&self, at: usize) -> &str {
        self.cells.get(at).map_or("", |cell| cell.trim())
    }
}

/// A `# connect:` line of draw.io: the values of one column name rows by another column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connect {
    pub from: String,
    pub invert: bool,
    pub label: String,
}

impl<'a> Sheet<'a> {
    /// Reads the rows of a text.
    #[must_use]
    pub fn read(text: &'a str) -> Self {
        let (mut sheet, reader) = Self::begin(text);
        sheet.rows = reader.collect();
        sheet
    }

    /// Reads rows that people put together from several tables: one that does not fit the first row
    /// is read by the sign that makes it fit, if there is one. Says for how many that was so.
    #[must_use]
    pub fn read_mixed(text: &'a str) -> (Self, usize) {
        let (mut sheet, mut reader) = Self::begin(text);
        let (mut width, mut mended) = (0, 0);
        loop {
            let (from, line) = (reader.at, reader.line);
            let Some(row) = reader.next() else { break };
            if width == 0 {
                width = row.cells.len();
            }
            let better = (row.cells.len() != width).then(|| {
                let slice = reader.slice(from, reader.at.min(reader.text.len()));
                fitting(slice, line, reader.delimiter, width, row.cells.len())
            });
            match better.flatten() {
                Some(better) => {
                    mended += 1;
                    sheet.rows.push(better);
                }
                None => sheet.rows.push(row),
            }
        }
        (sheet, mended)
    }

    /// What stands before the table, and a reader of what follows.
    fn begin(text: &'a str) -> (Self, Reader<'a>) {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut sheet = Self::default();
        let (mut rest, mut line) = (text, 1);
        while let Some(directive) = first_line(rest).filter(|it| is_directive(it)) {
            sheet.connects.extend(connect(directive));
            rest = rest.get(directive.len()..).unwrap_or_default();
            rest = rest
                .strip_prefix("\r\n")
                .or_else(|| rest.strip_prefix(['\n', '\r']))
                .unwrap_or_default();
            line += 1;
        }
        let told = first_line(rest).and_then(|first| {
            let sign = first.trim().strip_prefix("sep=")?;
            Some((first.len(), *sign.as_bytes().first()?))
        });
        let told = told.filter(|(_, sign)| sign.is_ascii() && *sign != b'"');
        let delimiter = match told {
            Some((length, sign)) => {
                // What is left begins with the end of the line, which is an empty row.
                rest = rest.get(length..).unwrap_or_default();
                sign
            }
            None => delimiter(rest),
        };
        (sheet, Reader::new(rest, delimiter, line))
    }
}

/// One row read by another sign: into as many cells as there are columns or, where it was one cell,
/// into as many as can be without going beyond them.
fn fitting(text: &str, line: usize, not: u8, width: usize, cells: usize) -> Option<Row<'_>> {
    let mut best: Option<Row> = None;
    for sign in DELIMITERS.into_iter().filter(|it| *it != not) {
        let mut reader = Reader::new(text, sign, line);
        let Some(row) = reader.next().filter(|row| !row.open_quote) else {
            continue;
        };
        let now = row.cells.len();
        let fits = now == width || (cells == 1 && 1 < now && now < width);
        if reader.next().is_none()
            && fits
            && best.as_ref().is_none_or(|best| best.cells.len() < now)
        {
            best = Some(row);
        }
    }
    best
}

fn first_line(text: &str) -> Option<&str> {
    text.split(['\n', '\r']).next().filter(|it| !it.is_empty())
}

/// Whether a line before the table speaks to draw.io; a heading may be called “#”.
fn is_directive(line: &str) -> bool {
    let Some(rest) = line.strip_prefix('#') else {
        return false;
    };
    let word = rest.trim_start().split(':').next().unwrap_or_default();
    let keyword =
        rest.contains(':') && !word.is_empty() && word.bytes().all(|it| it.is_ascii_alphabetic());
    rest.starts_with('#') || keyword || !rest.bytes().any(|it| DELIMITERS.contains(&it))
}

fn connect(line: &str) -> Option<Connect> {
    let rest = line
        .trim_start_matches(['#', ' '])
        .strip_prefix("connect:")?;
    let value: Value = serde_json::from_str(rest).ok()?;
    let text = |name| value.get(name).and_then(Value::as_str).unwrap_or_default();
    Some(Connect {
        from: text("from").to_owned(),
        invert: value
            .get("invert")
            .and_then(Value::as_bool)
            .unwrap_or_default(),
        label: text("label").to_owned(),
    })
}

/// The sign that parts the first rows most evenly, into the most cells.
fn delimiter(text: &str) -> u8 {
    let evenness = |delimiter: u8| {
        let widths: Vec<usize> = Reader::new(text, delimiter, 1)
            .take(SHOWING)
            .map(|row| row.cells.len())
            .collect();
        let width = widths.first().copied().unwrap_or_default();
        // Spreadsheets leave out empty cells at the end of a row.
        let even = widths.iter().filter(|it| **it == width).count() * 2 > widths.len();
        let fitting = widths.iter().all(|it| *it <= width);
        (width > 1, even, fitting, width)
    };
    // Of equals the last one is taken.
    let best = DELIMITERS.into_iter().rev().max_by_key(|it| evenness(*it));
    best.unwrap_or(b',')
}

/// Reads one row after the other.
struct Reader<'a> {
    text: &'a str,
    delimiter: u8,
    at: usize,
    line: usize,
    /// Once a quotation mark is never closed, each must be closed on its line.
    bound: bool,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, delimiter: u8, line: usize) -> Self {
        Self {
            text,
            delimiter,
            at: 0,
            line,
            bound: false,
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    fn slice(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }

    fn ends(byte: u8) -> bool {
        matches!(byte, b'\n' | b'\r')
    }

    /// Where the plain text from here ends: at the next cell, the next row, or the end.
    fn plain_end(&self, from: usize) -> usize {
        let rest = self.text.as_bytes().get(from..).unwrap_or_default();
        let length = rest
            .iter()
            .position(|byte| *byte == self.delimiter || Self::ends(*byte));
        from + length.unwrap_or(rest.len())
    }

    /// The mark that closes the quotation which begins at `from`, and whether marks stand doubled
    /// within it.
    fn quote_end(&self, from: usize) -> Option<(usize, bool)> {
        let (mut at, mut doubled) = (from, false);
        loop {
            match self.byte(at)? {
                b'"' if self.byte(at + 1) == Some(b'"') => {
                    doubled = true;
                    at += 2;
                }
                b'"' => return Some((at, doubled)),
                byte if self.bound && Self::ends(byte) => return None,
                _ => at += 1,
            }
        }
    }

    /// Whether the mark that seems to close a quotation opens the next one: it stands on a later
    /// line, and text goes on behind it.
    fn closes_another(&self, from: usize, close: usize) -> bool {
        let after = self.slice(close + 1, self.plain_end(close + 1));
        !after.trim().is_empty() && self.slice(from, close).contains('\n')
    }

    /// Reads the cell that begins here; says whether a quotation mark in it is never closed.
    fn cell(&mut self) -> (Cow<'a, str>, bool) {
        let mut from = self.at;
        while self.byte(from) == Some(b' ') {
            from += 1;
        }
        let mut open = false;
        if self.byte(from) == Some(b'"') {
            let end = self.quote_end(from + 1);
            let end = end.filter(|(close, _)| !self.closes_another(from, *close));
            if let Some((close, doubled)) = end {
                let inner = self.slice(from + 1, close);
                self.line += inner.matches('\n').count();
                self.at = self.plain_end(close + 1);
                // Who writes by hand may go on behind the quotation.
                let after = self.slice(close + 1, self.at);
                let text = match (doubled, after.trim().is_empty()) {
                    (false, true) => Cow::Borrowed(inner),
                    (true, true) => Cow::Owned(inner.replace("\"\"", "\"")),
                    (_, false) => Cow::Owned(inner.replace("\"\"", "\"") + after),
                };
                return (text, false);
            }
            self.bound |= end.is_none() && self.quote_end(from + 1).is_none();
            open = true;
        }
        let from = self.at;
        self.at = self.plain_end(from);
        (Cow::Borrowed(self.slice(from, self.at)), open)
    }

    fn row(&mut self) -> Row<'a> {
        let mut row = Row {
            line: self.line,
            cells: Vec::new(),
            open_quote: false,
        };
        loop {
            let (cell, open) = self.cell();
            row.cells.push(cell);
            row.open_quote |= open;
            if self.byte(self.at) != Some(self.delimiter) {
                break;
            }
            self.at += 1;
        }
        if self.byte(self.at) == Some(b'\r') && self.byte(self.at + 1) == Some(b'\n') {
            self.at += 1;
        }
        self.at += 1;
        self.line += 1;
        row
    }
}

impl<'a> Iterator for Reader<'a> {
    type Item = Row<'a>;

    /// The next row with anything in it: spreadsheets end with rows of nothing.
    fn next(&mut self) -> Option<Row<'a>> {
        while self.at < self.text.len() {
            let row = self.row();
            if row.open_quote || row.cells.iter().any(|cell| !cell.trim().is_empty()) {
                return Some(row);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cells<'a>(sheet: &'a Sheet) -> Vec<Vec<&'a str>> {
        let row = |row: &'a Row| row.cells.iter().map(AsRef::as_ref).collect();
        sheet.rows.iter().map(row).collect()
    }

    #[test]
    fn the_sign_between_cells_is_seen_from_the_rows() {
        for text in [
            "a,b\n1,2",
            "a;b\n1;2",
            "a\tb\r\n1\t2\r\n",
            "a|b\r1|2",
            "sep=;\na;b\n1;2",
            "\u{feff}a,b\n1,2\n,\n\n",
        ] {
            assert_eq!(
                cells(&Sheet::read(text)),
                [["a", "b"], ["1", "2"]],
                "{text:?}"
            );
        }
        let named = "Name, Vorname;Chef\nMüller, Anna;\nKurz, Ben;Müller, Anna";
        assert_eq!(cells(&Sheet::read(named))[1], ["Müller, Anna", ""]);
    }

    #[test]
    fn rows_that_are_parted_by_other_signs_are_made_to_fit() {
        let text = "Name;Town;Kind\nA;B;C\nD\tE\tF\n\nG, d.o.o.|H|I\nJ,K\nL;M";
        let (sheet, mended) = Sheet::read_mixed(text);
        let expected: [&[&str]; 6] = [
            &["Name", "Town", "Kind"],
            &["A", "B", "C"],
            &["D", "E", "F"],
            &["G, d.o.o.", "H", "I"],
            &["J", "K"],
            &["L", "M"],
        ];
        assert_eq!(cells(&sheet), expected);
        assert_eq!(mended, 3);
        let lines: Vec<usize> = sheet.rows.iter().map(|row| row.line).collect();
        assert_eq!(lines, [1, 2, 3, 5, 6, 7]);
    }

    #[test]
    fn quotations_hold_signs_lines_and_marks() {
        let text = "a,b\n\"1,\n\"\"2\"\"\", \"3\" \n4,5";
        let sheet = Sheet::read(text);
        assert_eq!(cells(&sheet), [["a", "b"], ["1,\n\"2\"", "3"], ["4", "5"]]);
        assert_eq!(
            sheet.rows.iter().map(|row| row.line).collect::<Vec<_>>(),
            [1, 2, 4]
        );
    }

    #[test]
    fn a_quotation_that_is_never_closed_costs_one_row() {
        let sheet = Sheet::read("a,b\n\"1,2\n3,4\n5,\"6\"");
        assert_eq!(cells(&sheet)[2..], [["3", "4"], ["5", "6"]]);
        let open: Vec<bool> = sheet.rows.iter().map(|row| row.open_quote).collect();
        assert_eq!(open, [false, true, false, false]);
    }

    #[test]
    fn what_draw_io_is_told_is_not_a_row() {
        let text = "## A chart\n# label: %name%\n# connect: {\"from\": \"manager\", \"to\": \"name\", \"invert\": true, \"label\": \"manages\"}\n#\nname,manager\nA,";
        let sheet = Sheet::read(text);
        assert_eq!(cells(&sheet), [["name", "manager"], ["A", ""]]);
        assert_eq!(sheet.rows[0].line, 5);
        let expected = Connect {
            from: "manager".to_owned(),
            invert: true,
            label: "manages".to_owned(),
        };
        assert_eq!(sheet.connects, [expected]);
        assert_eq!(
            cells(&Sheet::read("#,Name\n1,A")),
            [["#", "Name"], ["1", "A"]]
        );
    }

    proptest! {
        #[test]
        fn any_cells_that_are_quoted_read_back(rows in proptest::collection::vec(proptest::collection::vec("[ -~\n\r\té„]{0,6}", 3), 1..6)) {
            let line = |row: &Vec<String>| {
                let quoted: Vec<String> = row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
                quoted.join(",")
            };
            let text: Vec<String> = rows.iter().map(line).collect();
            let text = text.join("\n");
            let sheet = Sheet { rows: Reader::new(&text, b',', 1).collect(), connects: Vec::new() };
            let expected: Vec<&Vec<String>> = rows.iter().filter(|row| row.iter().any(|it| !it.trim().is_empty())).collect();
            let expected: Vec<Vec<&str>> = expected.into_iter().map(|row| row.iter().map(String::as_str).collect()).collect();
            prop_assert_eq!(cells(&sheet), expected);
        }

        #[test]
        fn any_text_is_read_and_no_line_is_read_twice(text in "(?s).{0,60}", signs in "[\",;\n#|\t a]{0,40}") {
            for text in [text, signs] {
                let sheet = Sheet::read(&text);
                prop_assert!(sheet.rows.is_sorted_by(|a, b| a.line < b.line));
                let letters: usize = sheet.rows.iter().flat_map(|row| &row.cells).map(|it| it.len()).sum();
                prop_assert!(letters <= text.len());
            }
        }
    }
}
