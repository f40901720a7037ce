//! The JSON Schema of the file, drawn from the record types, so that it cannot say anything else.
//!
//! `schema/klaster-1.schema.json` is published with the page. When a type changes, this test says
//! so; run it with `KLASTER_WRITE_SCHEMA=1` to write the schema anew.

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};
use strum::IntoEnumIterator as _;

use crate::document::file::{self, Head, VERSION};
use crate::document::guard::Limits;
use crate::domain::cluster::schema_of;
use crate::domain::record::{Kind, MAX_ID_CHARS, Records};

const PUBLISHED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/klaster-1.schema.json");

/// A record of a known kind has that kind's fields; other kinds may hold anything.
fn records_schema(generator: &mut SchemaGenerator) -> Value {
    let by_kind: Vec<Value> = Kind::iter()
        .map(|kind| {
            let fields = schema_of(kind, generator);
            json!({
                "if": { "properties": { "kind": { "const": kind.to_string() } } },
                "then": fields,
            })
        })
        .collect();
    json!({
        "type": "array",
        "items": {
            "type": "object",
            "required": ["id", "kind"],
            "properties": {
                "id": { "type": "string", "minLength": 1, "maxLength": MAX_ID_CHARS },
                "kind": { "type": "string", "minLength": 1 },
            },
            "allOf": by_kind,
        },
    })
}

fn schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let records = records_schema(&mut generator);
    let definitions: Map<String, Value> = generator.take_definitions(true);
    let change = json!({
        "type": "object",
        "required": ["record", "field"],
        "properties": {
            "record": { "type": "string" },
            "field": { "type": "string", "description": "a field's name, or * for the whole record" },
            "from": true,
            "to": true,
        },
    });
    let entry = json!({
        "type": "object",
        "required": ["id", "lamport", "at", "changes"],
        "properties": {
            "id": { "type": "string", "pattern": "^[^:]*:[0-9]+$" },
            "lamport": { "type": "integer", "minimum": 0 },
            "at": { "type": "string", "format": "date-time" },
            "by": { "type": "string" },
            "undoes": { "type": "string" },
            "changes": { "type": "array", "items": change },
            "merged": { "type": "object", "description": "what files brought and what was decided of it; the entries within have no effect of their own" },
        },
    });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Klaster file",
        "description": "The records of a cluster or network, one a line, and the journal that led to them. Fields and kinds that are not listed are allowed and kept.",
        "type": "object",
        "required": ["format", "version", "records"],
        "properties": {
            "format": { "const": file::FORMAT },
            "version": { "type": "integer", "minimum": 1, "maximum": VERSION },
            "scope": { "enum": ["whole", "partner", "public"] },
            "partner": { "type": "string", "description": "the member whose part the file is" },
            "_readme": { "type": "string" },
            "organisation": { "type": "string" },
            "workspace": { "type": "string" },
            "hash": { "type": "string", "description": "SHA-256 of the record lines joined by line feeds, in hexadecimal" },
            "archive": { "type": "object", "description": "set where the file is the archive of a year: the year that was closed, and when" },
            "folded": { "type": "object", "description": "what remains of the steps that the archive of a year has: which entries they were, and digests of values that fields once held" },
            "records": records,
            "journal": { "type": "array", "items": entry },
            "files": { "type": "array" },
        },
        "$defs": definitions,
    })
}

fn complaints(schema: &Value, file: &str) -> Vec<String> {
    let validator = jsonschema::validator_for(schema).unwrap();
    let file: Value = serde_json::from_str(file).unwrap();
    validator
        .iter_errors(&file)
        .map(|error| error.to_string())
        .collect()
}

#[test]
fn the_published_schema_is_that_of_the_record_types() {
    let drawn = format!("{}\n", serde_json::to_string_pretty(&schema()).unwrap());
    if std::env::var_os("KLASTER_WRITE_SCHEMA").is_some() {
        std::fs::write(PUBLISHED, &drawn).unwrap();
    }
    let published = std::fs::read_to_string(PUBLISHED).unwrap_or_default();
    assert!(
        published == drawn,
        "write it anew with KLASTER_WRITE_SCHEMA=1 cargo test schema"
    );
}

#[test]
fn every_sample_and_every_export_of_it_fits_the_schema() {
    let schema = schema();
    for name in ["serbia", "hungary", "germany"] {
        let path = format!("{}/samples/{name}.klaster.json", env!("CARGO_MANIFEST_DIR"));
        let sample = std::fs::read_to_string(path).unwrap();
        assert_eq!(complaints(&schema, &sample), Vec::<String>::new(), "{name}");
        let loaded = file::read(sample.as_bytes(), Limits::default()).unwrap();
        let export = file::write(&loaded.head, &loaded.records, &loaded.journal);
        assert_eq!(complaints(&schema, &export), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn the_schema_refuses_what_the_reader_would_set_aside() {
    let schema = schema();
    let fits = |record: Value| {
        let mut top: Value =
            serde_json::from_str(&file::write(&Head::default(), &Records::new(), &[])).unwrap();
        top["records"] = json!([record]);
        complaints(&schema, &top.to_string()).is_empty()
    };
    assert!(fits(json!({ "id": "m", "kind": "member", "name": "A" })));
    assert!(fits(json!({ "id": "m", "kind": "hologram" })));
    assert!(!fits(json!({ "id": "m", "kind": "member" })));
    assert!(!fits(
        json!({ "id": "m", "kind": "meeting", "body": "b", "date": 7 })
    ));
    assert!(!fits(json!({ "kind": "member", "name": "A" })));
}
