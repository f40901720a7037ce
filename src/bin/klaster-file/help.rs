//! What can be asked for. Names of commands and options are the same in every language.

use std::fmt::Write as _;

use klaster::chart::ChartShape;
use klaster::words::{Lang, Words};

pub fn text(words: Words) -> String {
    let tags: Vec<&str> = Lang::ALL.into_iter().map(Lang::tag).collect();
    let lang = format!("--lang {}", tags.join("|"));
    let shapes: Vec<&str> = ChartShape::ALL.into_iter().map(ChartShape::key).collect();
    let shape = format!("--shape {}", shapes.join("|"));
    let mut rows = vec![
        ("convert SAMPLE -o FILE", words.cli_help_convert()),
        ("convert --csv TABLE -o FILE", words.tables_cli_convert()),
        ("verify FILE [--today DATE]", words.cli_help_verify()),
        (
            "findings FILE [--json] [--today DATE]",
            words.cli_help_findings(),
        ),
        ("tally CASE [--json]", words.verdict_cli_help()),
        (
            "layout FILE [--json] [--aspect 16:9] [--shape SHAPE]",
            words.cli_help_layout(),
        ),
        (
            "chart FILE [--format svg|html|markdown|mermaid|drawio] [-o OUT]",
            words.cli_help_chart(),
        ),
        (
            "chart FILE [--legend] [--paper A4|A3|A2|A1|A0] [--svg OUT]",
            words.cli_help_picture(),
        ),
        (
            "layout --csv TABLE, chart --csv TABLE …",
            words.tables_cli_draw(),
        ),
    ];
    rows.push(crate::merging::help(words));
    rows.push((
        "close FILE --until DAY --archive ARCHIVE -o OUT",
        words.closing_cli_help(),
    ));
    rows.extend([
        ("trello BOARD --into FILE [-o OUT]", words.trello_cli_help()),
        ("trello FILE -o BOARD", words.trello_cli_write()),
        (
            "ical FILE [--for NAME] [--today DATE] [-o OUT]",
            words.trello_cli_calendar(),
        ),
    ]);
    rows.extend(crate::texts::help(words));
    rows.extend(crate::ballots::help(words));
    rows.extend([
        (shape.as_str(), words.cli_help_shape()),
        (lang.as_str(), words.cli_help_lang()),
    ]);
    let width = rows.iter().map(|(usage, _)| usage.len()).max();
    let width = width.unwrap_or_default();

    let mut text = format!(
        "klaster-file {} – {}\n\n{}: klaster-file [--lang …] …\n\n",
        env!("CARGO_PKG_VERSION"),
        words.cli_about(),
        words.cli_help_usage(),
    );
    for (usage, explained) in rows {
        // Writing into a String cannot fail.
        let _ = writeln!(text, "  {usage:width$}  {explained}");
    }
    let _ = writeln!(
        text,
        "\n{}\n{}",
        words.cli_help_dash(),
        words.cli_help_status()
    );
    text
}
