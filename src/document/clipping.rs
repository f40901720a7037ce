//! A copied branch as a text that other tabs and other workspaces can take in.
//!
//! What comes from a clipboard may be anything: it is measured before it is read, and what is
//! neither a branch nor a few lines of names is refused with the reason.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use thiserror::Error;

use crate::document::guard::{self, Exceeded, Limits};
use crate::domain::branch::Branch;
use crate::domain::cluster;
use crate::domain::record::Record;

const FORMAT: &str = "klaster-branch";
const VERSION: u64 = 1;
/// More lines than this are a text that was copied by mistake, not a list of bodies.
pub const MOST_LINES: usize = 300;
/// A line is a name, not a paragraph.
const LONGEST_NAME: usize = 200;

const LIMITS: Limits = Limits {
    bytes: 4 * 1024 * 1024,
    depth: 16,
    values: 200_000,
};

/// Why a text is not taken in.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotTaken {
    #[error("there is nothing to take in")]
    Nothing,
    #[error(transparent)]
    TooLarge(#[from] Exceeded),
    #[error("this is no copied branch")]
    NotABranch,
    #[error("copied from a newer version ({version})")]
    TooNew { version: u64 },
    #[error("{count} lines")]
    TooManyLines { count: usize },
}

#[must_use]
pub fn write(branch: &Branch) -> String {
    let records: Vec<Value> = branch.records().iter().map(Record::to_value).collect();
    json!({ "format": FORMAT, "version": VERSION, "records": records }).to_string()
}

/// Reads a copied branch, or lines of names in which deeper indentation stands under less.
///
/// # Errors
/// Says why the text is neither.
pub fn read(text: &str) -> Result<Branch, NotTaken> {
    guard::check(text.as_bytes(), LIMITS)?;
    match text.trim_start().chars().next() {
        None => Err(NotTaken::Nothing),
        Some('{' | '[' | '<') => read_branch(text),
        Some(_) => read_lines(text),
    }
}

fn read_branch(text: &str) -> Result<Branch, NotTaken> {
    let value: Value = serde_json::from_str(text).map_err(|_| NotTaken::NotABranch)?;
    if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(NotTaken::NotABranch);
    }
    match value.get("version").and_then(Value::as_u64) {
        Some(VERSION) => {}
        Some(version) => return Err(NotTaken::TooNew { version }),
        None => return Err(NotTaken::NotABranch),
    }
    let records = value.get("records").and_then(Value::as_array);
    let mut ids = BTreeSet::new();
    let mut found = Vec::new();
    for value in records.ok_or(NotTaken::NotABranch)? {
        let record = Record::from_value(value.clone()).map_err(|_| NotTaken::NotABranch)?;
        if cluster::check(&record).is_err() || !ids.insert(record.id.clone()) {
            return Err(NotTaken::NotABranch);
        }
        found.push(record);
    }
    let branch = Branch::of(found);
    if branch.is_empty() {
        return Err(NotTaken::NotABranch);
    }
    Ok(branch)
}

fn read_lines(text: &str) -> Result<Branch, NotTaken> {
    let mut names = Vec::new();
    for line in text.lines() {
        let spaces = line.chars().take_while(|it| it.is_whitespace());
        let depth = spaces.map(|it| if it == '\t' { 4 } else { 1 }).sum();
        let name = line.trim();
        let name = ["- ", "* ", "• ", "– "]
            .iter()
            .find_map(|bullet| name.strip_prefix(bullet))
            .unwrap_or(name);
        let name: String = name
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .chars()
            .take(LONGEST_NAME)
            .collect();
        if !name.is_empty() {
            names.push((depth, name));
        }
    }
    if names.len() > MOST_LINES {
        return Err(NotTaken::TooManyLines { count: names.len() });
    }
    let lines = names.iter().map(|(depth, name)| (*depth, name.as_str()));
    Ok(Branch::of_names(lines))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn branch() -> Branch {
        let records = json!([
            { "id": "a", "kind": "body", "name": "A", "colour": "blue" },
            { "id": "b", "kind": "body", "name": "B", "parent": "a" },
            { "id": "s", "kind": "seat", "body": "b", "role": "chair" },
            { "id": "c", "kind": "channel", "from": "b", "to": "a", "channelType": "reports" },
        ]);
        let records = records.as_array().unwrap().iter();
        Branch::of(records.map(|it| Record::from_value(it.clone()).unwrap()))
    }

    #[test]
    fn what_is_written_is_read_again() {
        assert_eq!(read(&write(&branch())), Ok(branch()));
    }

    #[test]
    fn lines_are_names_and_bullets_are_not_part_of_them() {
        let read = read("Board\n\t- Office\r\n\n  * Group\tone  \n").unwrap();
        let names: Vec<_> = read
            .records()
            .iter()
            .map(|it| it.fields["name"].as_str().unwrap())
            .collect();
        assert_eq!(names, ["Board", "Office", "Group one"]);
        assert!(read.records()[2].fields.contains_key("parent"));
    }

    #[test]
    fn what_is_no_branch_is_refused_with_the_reason() {
        let deep = "[".repeat(40);
        let with = |records: &str| {
            format!(r#"{{"format":"klaster-branch","version":1,"records":{records}}}"#)
        };
        let cases = [
            (" \n", NotTaken::Nothing),
            ("{", NotTaken::NotABranch),
            ("<svg onload=alert(1)>", NotTaken::NotABranch),
            (r#"{"format":"klaster","records":[]}"#, NotTaken::NotABranch),
            (
                r#"{"format":"klaster-branch","version":2}"#,
                NotTaken::TooNew { version: 2 },
            ),
            (&deep, NotTaken::TooLarge(Exceeded::Depth { limit: 16 })),
            (&with("[]"), NotTaken::NotABranch),
            (&with(r#"[{"id":"a","kind":"body"}]"#), NotTaken::NotABranch),
            (
                &with(r#"[{"id":"m","kind":"member","name":"M"}]"#),
                NotTaken::NotABranch,
            ),
            (
                &with(
                    r#"[{"id":"a","kind":"body","name":"A"},{"id":"a","kind":"body","name":"B"}]"#,
                ),
                NotTaken::NotABranch,
            ),
        ];
        for (text, why) in cases {
            assert_eq!(read(text), Err(why), "{text}");
        }
        let long = "x\n".repeat(MOST_LINES + 1);
        let count = MOST_LINES + 1;
        assert_eq!(read(&long), Err(NotTaken::TooManyLines { count }));
    }
}
