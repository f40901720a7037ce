//! The JSON file that partners mail each other.
//!
//! One record a line, in stable order, so that two files differ where their records differ. What
//! this version does not know is written back as it was read.

use std::fmt::Write as _;

use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};
use thiserror::Error;

use crate::document::change::Entry;
use crate::document::folding::{Archive, Folded};
use crate::document::guard::{self, Exceeded, Limits};
use crate::document::scope::Scope;
use crate::domain::record::{Record, RecordError, Records};
use crate::domain::sorting;

/// The value of `format` in every file of ours.
pub const FORMAT: &str = "klaster";

/// The newest version of the format that this version of the page writes.
pub const VERSION: u64 = 1;

/// The file name's ending.
pub const EXTENSION: &str = ".klaster.json";

/// What a file says of itself beside its records.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Head {
    /// The id of the workspace, by which a returned file is known again.
    pub workspace: String,
    pub scope: Scope,
    /// What the file is, in the language of its organisation, for who opens it in an editor.
    pub readme: String,
    pub organisation: String,
    /// Set where the file is the archive of a year.
    pub archive: Option<Archive>,
    /// What remains of the steps that an earlier archive has.
    pub folded: Option<Folded>,
    /// Top-level fields that this version does not know.
    pub extra: Map<String, Value>,
}

/// A file that was read.
#[derive(Debug, Clone)]
pub struct Loaded {
    pub head: Head,
    pub records: Records,
    pub journal: Vec<Entry>,
    /// What could not be taken in, each with the reason; the rest is not affected.
    pub set_aside: Vec<SetAside>,
    /// The version of the format, when it is newer than this page's: such a file is read-only.
    pub newer_version: Option<u64>,
    /// The content hash of the records as they were read.
    pub hash: String,
    /// Whether the records are not those that the file was written with: someone edited it by hand.
    pub edited_by_hand: bool,
}

/// A part of a file that was not taken in.
#[derive(Debug, Clone, PartialEq)]
pub struct SetAside {
    /// Its place in the list of records or of the journal, from 1.
    pub place: usize,
    pub value: Value,
    pub why: WhyAside,
}

#[derive(Debug, Clone, PartialEq, Error)]
pub enum WhyAside {
    #[error("{0}")]
    Record(RecordError),
    #[error("another record has the same id")]
    DuplicateId,
    #[error("the journal entry cannot be read: {0}")]
    Entry(String),
}

/// Why a file cannot be opened at all.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LoadError {
    #[error("the file is too large: {0}")]
    TooLarge(Exceeded),
    #[error("the file is not text in UTF-8")]
    NotText,
    #[error("the file ends in the middle, at line {line}")]
    Truncated { line: usize },
    #[error("the file is not JSON: line {line}, column {column}")]
    NotJson { line: usize, column: usize },
    /// With what the file says it is, if it says.
    #[error("the file is not a Klaster file")]
    NotKlaster { format: Option<String> },
    #[error("the file was written by a newer version ({version}) in a way this one cannot read")]
    TooNew { version: u64 },
}

/// Reads a file.
///
/// # Errors
/// When nothing of it can be used. Single bad records are no error: see [`Loaded::set_aside`].
pub fn read(bytes: &[u8], limits: Limits) -> Result<Loaded, LoadError> {
    guard::check(bytes, limits).map_err(LoadError::TooLarge)?;
    // Editors on Windows put a byte order mark in front.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| LoadError::NotText)?;
    let value: Value = serde_json::from_str(text).map_err(|error| {
        if error.is_eof() && !text.trim().is_empty() {
            LoadError::Truncated { line: error.line() }
        } else {
            LoadError::NotJson {
                line: error.line(),
                column: error.column(),
            }
        }
    })?;
    let Value::Object(mut top) = value else {
        return Err(LoadError::NotKlaster { format: None });
    };
    match top.remove("format") {
        Some(Value::String(format)) if format == FORMAT => {}
        Some(Value::String(format)) => {
            return Err(LoadError::NotKlaster {
                format: Some(format),
            });
        }
        _ => return Err(LoadError::NotKlaster { format: None }),
    }
    let version = top
        .remove("version")
        .and_then(|version| version.as_u64())
        .unwrap_or(VERSION);
    let newer_version = (version > VERSION).then_some(version);
    let Some(Value::Array(values)) = top.remove("records") else {
        return Err(match newer_version {
            Some(version) => LoadError::TooNew { version },
            None => LoadError::NotKlaster {
                format: Some(FORMAT.to_owned()),
            },
        });
    };
    let mut set_aside = Vec::new();
    let records = read_records(values, &mut set_aside);
    let journal = read_journal(top.remove("journal"), &mut set_aside);
    let told = text_of(top.remove("hash"));
    let hash = content_hash(&records);
    let head = Head {
        workspace: text_of(top.remove("workspace")),
        scope: Scope::read(
            &text_of(top.remove("scope")),
            &text_of(top.remove("partner")),
        ),
        readme: text_of(top.remove("_readme")),
        organisation: text_of(top.remove("organisation")),
        archive: read_part(top.remove("archive")),
        folded: read_part(top.remove("folded")),
        extra: top.into_iter().filter(|(name, _)| !is_own(name)).collect(),
    };
    Ok(Loaded {
        head,
        edited_by_hand: !told.is_empty() && told != hash,
        hash,
        records,
        journal,
        set_aside,
        newer_version,
    })
}

/// A part of the head, or nothing when it cannot be read: then less is recognised and more is asked.
fn read_part<T: serde::de::DeserializeOwned>(value: Option<Value>) -> Option<T> {
    serde_json::from_value(value?).ok()
}

fn text_of(value: Option<Value>) -> String {
    match value {
        Some(Value::String(text)) => text,
        _ => String::new(),
    }
}

fn read_records(values: Vec<Value>, set_aside: &mut Vec<SetAside>) -> Records {
    let mut records = Records::new();
    for (place, value) in (1..).zip(values) {
        let why = match Record::from_value(value.clone()) {
            // The same record twice says nothing new.
            Ok(record) if records.get(&record.id) == Some(&record) => continue,
            Ok(record) if records.contains_key(&record.id) => WhyAside::DuplicateId,
            Ok(record) => {
                records.insert(record.id.clone(), record);
                continue;
            }
            Err(error) => WhyAside::Record(error),
        };
        set_aside.push(SetAside { place, value, why });
    }
    records
}

fn read_journal(journal: Option<Value>, set_aside: &mut Vec<SetAside>) -> Vec<Entry> {
    let Some(Value::Array(values)) = journal else {
        return Vec::new();
    };
    let mut entries = Vec::new();
    for (place, value) in (1..).zip(values) {
        match serde_json::from_value(value.clone()) {
            Ok(entry) => entries.push(entry),
            Err(error) => {
                let why = WhyAside::Entry(error.to_string());
                set_aside.push(SetAside { place, value, why });
            }
        }
    }
    entries
}

/// Writes a file with these records and this journal, both cut to the scope beforehand.
#[must_use]
pub fn write(head: &Head, records: &Records, journal: &[Entry]) -> String {
    let mut text = String::from("{\n");
    let mut field = |name: &str, value: &Value| {
        // Writing into a String cannot fail.
        let _ = writeln!(text, "{}: {value},", Value::from(name));
    };
    field("format", &Value::from(FORMAT));
    field("version", &Value::from(VERSION));
    field("scope", &Value::from(head.scope.word()));
    if let Scope::Partner(member) = &head.scope {
        field("partner", &Value::from(member.as_str()));
    }
    field("_readme", &Value::from(head.readme.as_str()));
    field("organisation", &Value::from(head.organisation.as_str()));
    field("workspace", &Value::from(head.workspace.as_str()));
    field("hash", &Value::from(content_hash(records)));
    let parts = [
        ("archive", head.archive.as_ref().map(serde_json::to_value)),
        ("folded", head.folded.as_ref().map(serde_json::to_value)),
    ];
    for (name, value) in parts {
        if let Some(Ok(value)) = value {
            field(name, &value);
        }
    }
    for (name, value) in &head.extra {
        field(name, value);
    }
    let lines = |lines: Vec<String>| {
        if lines.is_empty() {
            String::new()
        } else {
            format!("\n{}\n", lines.join(",\n"))
        }
    };
    let journal: Vec<String> = journal
        .iter()
        .filter_map(|entry| serde_json::to_string(entry).ok())
        .collect();
    let _ = writeln!(text, "\"records\": [{}],", lines(record_lines(records)));
    let _ = writeln!(text, "\"journal\": [{}],", lines(journal));
    text.push_str("\"files\": []\n}\n");
    text
}

/// The names of the top-level fields that [`write`] itself fills.
fn is_own(name: &str) -> bool {
    matches!(
        name,
        "format"
            | "version"
            | "scope"
            | "partner"
            | "_readme"
            | "organisation"
            | "workspace"
            | "hash"
            | "archive"
            | "folded"
            | "records"
            | "journal"
            | "files"
    )
}

/// The records, one a line: by kind in the order of the house, then by id, so that a reader finds
/// the organisation first and its members together.
fn record_lines(records: &Records) -> Vec<String> {
    let mut sorted: Vec<&Record> = records.values().collect();
    sorting::by(&mut sorted, |a, b| {
        let place = |record: &Record| (record.known_kind().is_none(), record.known_kind());
        place(a)
            .cmp(&place(b))
            .then_with(|| a.kind.cmp(&b.kind))
            .then_with(|| a.id.cmp(&b.id))
    });
    sorted.into_iter().map(line).collect()
}

/// One record as one line of JSON: id and kind first, then the fields by name.
fn line(record: &Record) -> String {
    let mut text = format!(
        "{{\"id\":{},\"kind\":{}",
        Value::from(record.id.as_str()),
        Value::from(record.kind.as_str())
    );
    for (name, value) in &record.fields {
        let _ = write!(text, ",{}:{value}", Value::from(name.as_str()));
    }
    text.push('}');
    text
}

/// SHA-256 of the records as they are written, in hexadecimal.
#[must_use]
pub fn content_hash(records: &Records) -> String {
    hash(record_lines(records).join("\n").as_bytes())
}

/// SHA-256 in hexadecimal.
#[must_use]
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn read_text(text: &str) -> Result<Loaded, LoadError> {
        read(text.as_bytes(), Limits::default())
    }

    fn one_record(value: Value) -> Records {
        let record = Record::from_value(value).unwrap();
        Records::from([(record.id.clone(), record)])
    }

    #[test]
    fn each_kind_of_unreadable_file_has_its_own_name() {
        let cases = [
            ("", LoadError::NotJson { line: 1, column: 0 }),
            ("hello", LoadError::NotJson { line: 1, column: 1 }),
            ("[1,2]", LoadError::NotKlaster { format: None }),
            (
                r#"{"lists":[],"cards":[]}"#,
                LoadError::NotKlaster { format: None },
            ),
            (
                r#"{"format":"tldraw"}"#,
                LoadError::NotKlaster {
                    format: Some("tldraw".into()),
                },
            ),
            (
                "{\"format\":\"klaster\",\n\"records\":[{",
                LoadError::Truncated { line: 2 },
            ),
            (
                r#"{"format":"klaster","version":9}"#,
                LoadError::TooNew { version: 9 },
            ),
        ];
        for (text, error) in cases {
            assert_eq!(read_text(text).unwrap_err(), error, "{text}");
        }
        assert_eq!(
            read(b"\xff\xfe{", Limits::default()).unwrap_err(),
            LoadError::NotText
        );
    }

    #[test]
    fn a_file_of_a_newer_version_is_read_and_marked() {
        let loaded =
            read_text(r#"{"format":"klaster","version":2,"records":[{"id":"a","kind":"new"}]}"#)
                .unwrap();
        assert_eq!(loaded.newer_version, Some(2));
        assert_eq!(loaded.records.len(), 1);
    }

    #[test]
    fn one_bad_record_is_set_aside_and_the_others_are_read() {
        let loaded = read_text(
            r#"{"format":"klaster","records":[
                {"id":"m1","kind":"member","name":"A"}, 7, {"kind":"member"},
                {"id":"m1","kind":"member","name":"B"}, {"id":"m1","kind":"member","name":"A"}]}"#,
        )
        .unwrap();
        assert_eq!(loaded.records.len(), 1);
        let why: Vec<_> = loaded
            .set_aside
            .iter()
            .map(|it| (it.place, it.why.clone()))
            .collect();
        assert_eq!(
            why,
            [
                (2, WhyAside::Record(RecordError::NotAnObject)),
                (3, WhyAside::Record(RecordError::NoId)),
                (4, WhyAside::DuplicateId),
            ]
        );
    }

    #[test]
    fn a_typo_mended_in_an_editor_is_noticed() {
        let records = one_record(json!({ "id": "m1", "kind": "member", "name": "Rzaw" }));
        let text = write(&Head::default(), &records, &[]);
        assert!(!read_text(&text).unwrap().edited_by_hand);
        assert!(
            read_text(&text.replace("Rzaw", "Rzav"))
                .unwrap()
                .edited_by_hand
        );
    }

    #[test]
    fn unknown_fields_and_kinds_come_back_as_they_were() {
        let text = r#"{"format":"klaster","version":1,"later":{"deep":[1]},"records":[
            {"id":"x","kind":"hologram","beam":null},{"id":"m","kind":"member","name":"A","aura":7}]}"#;
        let loaded = read_text(text).unwrap();
        let again = read_text(&write(&loaded.head, &loaded.records, &loaded.journal)).unwrap();
        assert_eq!(again.records, loaded.records);
        assert_eq!(again.head.extra, loaded.head.extra);
        assert_eq!(again.head.extra["later"], json!({ "deep": [1] }));
    }

    fn any_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 16, 4, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                proptest::collection::hash_map(any::<String>(), inner, 0..4)
                    .prop_map(Value::from_iter),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back_the_same(
            fields in proptest::collection::vec(("[a-z]{1,4}", "[a-zA-Z]{2,6}", any_value()), 0..12)
        ) {
            let records: Records = fields
                .into_iter()
                .map(|(id, field, value)| {
                    let record = json!({ "id": id, "kind": "member", "name": "x", field: value });
                    Record::from_value(record)
                })
                .filter_map(Result::ok)
                .map(|record| (record.id.clone(), record))
                .collect();
            let loaded = read_text(&write(&Head::default(), &records, &[])).unwrap();
            prop_assert_eq!(loaded.records, records);
            prop_assert!(!loaded.edited_by_hand);
        }

        #[test]
        fn no_text_makes_the_reader_fail_otherwise_than_by_an_error(text in any::<Vec<u8>>()) {
            let _ = read(&text, Limits::default());
        }
    }
}
