//! JSON that means one thing: no key twice, nothing after the end, nothing huge.
//!
//! A lenient reader takes the last of two equal keys, another the first; what was signed would then
//! depend on who reads it.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use thiserror::Error;

use crate::document::guard::{self, Exceeded, Limits};

/// Why a file of a vote cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotRead {
    #[error("the file is too large: {0}")]
    TooLarge(Exceeded),
    #[error("the file is not text in UTF-8")]
    NotText,
    #[error("the file ends in the middle, at line {line}")]
    Truncated { line: usize },
    #[error("the file is not JSON: line {line}, column {column}")]
    NotJson { line: usize, column: usize },
    #[error("the key “{key}” stands there twice")]
    Twice { key: String },
    /// With what the file says it is, if it says.
    #[error("the file is something else")]
    SomethingElse { format: Option<String> },
    #[error("the file was written by a newer version ({version})")]
    TooNew { version: u64 },
    #[error("“{field}” is missing")]
    Missing { field: &'static str },
    #[error("“{field}” is not what it should be")]
    Wrong { field: &'static str },
    #[error("the rule does not allow votes by file")]
    NotByFile,
    #[error("“{field}” is not known")]
    Unknown { field: String },
}

/// Reads bytes as one JSON value.
///
/// # Errors
/// When they are not one, hold a key twice, or exceed `limits`.
pub fn read(bytes: &[u8], limits: Limits) -> Result<Value, NotRead> {
    guard::check(bytes, limits).map_err(NotRead::TooLarge)?;
    // Editors on Windows put a byte order mark in front.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| NotRead::NotText)?;
    let twice = RefCell::new(None);
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Unique(&twice).deserialize(&mut reader);
    let value = value.and_then(|value| reader.end().map(|()| value));
    value.map_err(|error| match twice.take() {
        Some(key) => NotRead::Twice { key },
        None if error.is_eof() && !text.trim().is_empty() => {
            NotRead::Truncated { line: error.line() }
        }
        None => NotRead::NotJson {
            line: error.line(),
            column: error.column(),
        },
    })
}

/// A value without equal keys; the first that stands twice is written down.
#[derive(Clone, Copy)]
struct Unique<'a>(&'a RefCell<Option<String>>);

impl<'de> DeserializeSeed<'de> for Unique<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Unique<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(self)? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some(key) = object.next_key::<String>()? {
            if fields.contains_key(&key) {
                self.0.borrow_mut().get_or_insert(key);
                return Err(A::Error::custom("twice"));
            }
            let value = object.next_value_seed(self)?;
            fields.insert(key, value);
        }
        Ok(Value::Object(fields))
    }
}

/// The fields of an object, taken out one by one.
pub struct Fields(Map<String, Value>);

impl Fields {
    /// # Errors
    /// When the value is no object.
    pub fn of(value: Value) -> Result<Self, NotRead> {
        match value {
            Value::Object(fields) => Ok(Self(fields)),
            _ => Err(NotRead::SomethingElse { format: None }),
        }
    }

    /// The fields of a file that says what it is.
    ///
    /// # Errors
    /// When it is something else, or newer than `version`.
    pub fn of_format(value: Value, format: &str, version: u64) -> Result<Self, NotRead> {
        let mut fields = Self::of(value)?;
        match fields.0.remove("format") {
            Some(Value::String(found)) if found == format => {}
            Some(Value::String(found)) => {
                return Err(NotRead::SomethingElse {
                    format: Some(found),
                });
            }
            _ => return Err(NotRead::SomethingElse { format: None }),
        }
        match fields.0.remove("version").as_ref().map(Value::as_u64) {
            Some(Some(found)) if found <= version => Ok(fields),
            Some(Some(version)) => Err(NotRead::TooNew { version }),
            _ => Err(NotRead::Wrong { field: "version" }),
        }
    }

    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        self.0.contains_key(field)
    }

    /// A field that may be missing.
    pub fn any(&mut self, field: &str) -> Option<Value> {
        self.0.remove(field).filter(|value| !value.is_null())
    }

    /// # Errors
    /// When it is there and no text.
    pub fn text_if_any(&mut self, field: &'static str) -> Result<Option<String>, NotRead> {
        match self.any(field) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(NotRead::Wrong { field }),
        }
    }

    /// # Errors
    /// When it is missing or no text.
    pub fn text(&mut self, field: &'static str) -> Result<String, NotRead> {
        self.text_if_any(field)?.ok_or(NotRead::Missing { field })
    }

    /// # Errors
    /// When it is there and no whole number from 1 on.
    pub fn number_if_any(&mut self, field: &'static str) -> Result<Option<u32>, NotRead> {
        let Some(value) = self.any(field) else {
            return Ok(None);
        };
        let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
        match number {
            Some(number) if number > 0 => Ok(Some(number)),
            _ => Err(NotRead::Wrong { field }),
        }
    }

    /// # Errors
    /// When it is there and no list of texts.
    pub fn texts(&mut self, field: &'static str) -> Result<Vec<String>, NotRead> {
        self.list(field)?
            .into_iter()
            .map(|value| match value {
                Value::String(text) => Ok(text),
                _ => Err(NotRead::Wrong { field }),
            })
            .collect()
    }

    /// # Errors
    /// When it is there and no list.
    pub fn list(&mut self, field: &'static str) -> Result<Vec<Value>, NotRead> {
        match self.any(field) {
            None => Ok(Vec::new()),
            Some(Value::Array(values)) => Ok(values),
            Some(_) => Err(NotRead::Wrong { field }),
        }
    }

    /// # Errors
    /// When it is there and neither true nor false.
    pub fn truth(&mut self, field: &'static str) -> Result<bool, NotRead> {
        match self.any(field) {
            None => Ok(false),
            Some(Value::Bool(truth)) => Ok(truth),
            Some(_) => Err(NotRead::Wrong { field }),
        }
    }

    /// Nothing may be left: what this version does not know could change what was meant.
    ///
    /// # Errors
    /// The first field that was not taken.
    pub fn end(self) -> Result<(), NotRead> {
        match self.0.into_iter().next() {
            None => Ok(()),
            Some((field, _)) => Err(NotRead::Unknown { field }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> Result<Value, NotRead> {
        read(text.as_bytes(), Limits::default())
    }

    #[test]
    fn what_means_one_thing_is_read_as_any_reader_reads_it() {
        let text = r#"{"a":[1,-2,0.5,null,true,"\u00e9\""],"b":{"a":{}}}"#;
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(read_text(text), Ok(value));
    }

    #[test]
    fn what_could_mean_two_things_is_not_read() {
        let twice = |key: &str| NotRead::Twice { key: key.into() };
        let cases = [
            (r#"{"a":1,"a":1}"#, twice("a")),
            (r#"[{"b":{"choice":1,"\u0063hoice":2}}]"#, twice("choice")),
            (
                r#"{"a":1} {"a":2}"#,
                NotRead::NotJson { line: 1, column: 9 },
            ),
            (r#"{"a":"#, NotRead::Truncated { line: 1 }),
            ("{\"a\":1}x", NotRead::NotJson { line: 1, column: 8 }),
            ("", NotRead::NotJson { line: 1, column: 0 }),
            (
                "{\"a\":\"\\ud800\"}",
                NotRead::NotJson {
                    line: 1,
                    column: 13,
                },
            ),
        ];
        for (text, error) in cases {
            assert_eq!(read_text(text), Err(error), "{text}");
        }
        assert_eq!(read(b"\"\xff\"", Limits::default()), Err(NotRead::NotText));
    }
}
