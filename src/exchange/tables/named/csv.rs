//! Tables written so that spreadsheets open them and that they are read again as they were.

use super::Meaning;
use super::values::guarded;
use crate::words::Words;

/// A CSV file in UTF-8 with its mark, the cells parted by semicolons: spreadsheets in all languages
/// of the product open it with a double click. `cell` says what stands of a row in a column.
pub fn write<M: Meaning, R>(
    words: Words,
    rows: impl IntoIterator<Item = R>,
    cell: impl Fn(&R, M) -> String,
) -> String {
    let mut out = String::from('\u{feff}');
    line(&mut out, M::written().map(|it| it.word(words)));
    for row in rows {
        let cells = M::written().map(|column| guarded(&cell(&row, column)));
        line(&mut out, cells);
    }
    out
}

/// Writes a row of cells, quoted where a reader of such files would part them.
pub fn line(out: &mut String, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(';');
        }
        // A comma is quoted as well, for readers that part cells by commas alone.
        if cell.contains([';', ',', '"', '\n', '\r', '\t', '|']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}
