//! Reads a JSON text once and keeps only what is asked for; of the rest it counts what says something.
//!
//! A board's history is most of its file and nearly all of it is passed over unread.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// What is asked for of a value.
#[derive(Debug)]
pub enum Want {
    /// All of it.
    Whole,
    /// These parts of an object; the name is for what is left behind.
    Parts(&'static str, &'static [(&'static str, Want)]),
    /// Of each entry of a list, this.
    Each(&'static Want),
    /// Of each entry of a list, this, where its `type` is one of those; the others are counted by it.
    OfType(&'static Want, &'static [&'static str]),
}

/// What was left behind: by the object it stood in, then by its own name, how often.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Left(pub BTreeMap<&'static str, BTreeMap<String, usize>>);

impl Left {
    pub fn count(&mut self, of: &'static str, name: &str) {
        let counts = self.0.entry(of).or_default();
        match counts.get_mut(name) {
            Some(count) => *count += 1,
            None => {
                counts.insert(name.to_owned(), 1);
            }
        }
    }
}

/// Takes a value through; what is of another shape than was asked for is null.
pub struct Sieve<'l> {
    pub want: &'static Want,
    pub left: &'l mut Left,
}

impl<'de> DeserializeSeed<'de> for Sieve<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        match self.want {
            Want::Whole => serde::Deserialize::deserialize(deserializer),
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for Sieve<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let Want::Parts(of, parts) = self.want else {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(Value::Null);
        };
        let mut taken = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            match parts.iter().find(|(name, _)| *name == key) {
                Some((_, want)) => {
                    let left = &mut *self.left;
                    let value = map.next_value_seed(Sieve { want, left })?;
                    taken.insert(key, value);
                }
                None => {
                    if map.next_value_seed(Says)? {
                        self.left.count(of, &key);
                    }
                }
            }
        }
        Ok(Value::Object(taken))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let (want, types) = match self.want {
            Want::Each(want) => (*want, None),
            Want::OfType(want, types) => (*want, Some(*types)),
            Want::Whole | Want::Parts(..) => {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                return Ok(Value::Null);
            }
        };
        let mut taken = Vec::new();
        let mut beside = Left::default();
        loop {
            // What is missing in an entry of which most are passed over is no news.
            let left = match types {
                Some(_) => &mut beside,
                None => &mut *self.left,
            };
            let Some(entry) = list.next_element_seed(Sieve { want, left })? else {
                break;
            };
            let Some(types) = types else {
                taken.push(entry);
                continue;
            };
            let is = entry.get("type").and_then(Value::as_str).unwrap_or("?");
            if types.contains(&is) {
                taken.push(entry);
            } else {
                self.left.count("actions", is);
            }
        }
        Ok(Value::Array(taken))
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Value, E> {
        Ok(Value::Null)
    }
}

/// Passes over a value and tells whether it says anything: empty texts, lists and objects, nought,
/// no and null do not.
struct Says;

impl<'de> DeserializeSeed<'de> for Says {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Says {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let mut says = false;
        while map.next_key::<IgnoredAny>()?.is_some() {
            says |= map.next_value_seed(Self)?;
        }
        Ok(says)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<bool, A::Error> {
        let mut says = false;
        while let Some(entry) = list.next_element_seed(Self)? {
            says |= entry;
        }
        Ok(says)
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        Ok(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        Ok(value != 0)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        Ok(value != 0)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<bool, E> {
        Ok(Number::from_f64(value).is_some() && value != 0.0)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<bool, E> {
        Ok(!value.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const CARD: Want = Want::Parts("cards", &[("name", Want::Whole), ("tags", Want::Whole)]);
    const ACTION: Want = Want::Parts("actions", &[("type", Want::Whole)]);
    const BOARD: Want = Want::Parts(
        "board",
        &[
            ("cards", Want::Each(&CARD)),
            ("actions", Want::OfType(&ACTION, &["comment"])),
        ],
    );

    fn sift(text: &str) -> (Value, Left) {
        let mut left = Left::default();
        let mut reader = serde_json::Deserializer::from_str(text);
        let sieve = Sieve {
            want: &BOARD,
            left: &mut left,
        };
        let value = sieve.deserialize(&mut reader).unwrap();
        (value, left)
    }

    #[test]
    fn what_is_asked_for_is_kept_and_what_says_something_is_counted() {
        let (value, left) = sift(
            r#"{"cards":[{"name":"a","tags":[1,{"b":2}],"cover":{"colour":null,"wide":[]},"at":0},
            {"name":"b","cover":{"colour":"red"},"pinned":false}],"prefs":{"a":{"b":1}},"desc":""}"#,
        );
        assert_eq!(
            value,
            json!({ "cards": [{ "name": "a", "tags": [1, { "b": 2 }] }, { "name": "b" }] })
        );
        let counts = |of| left.0.get(of).cloned().unwrap_or_default();
        assert_eq!(counts("cards"), BTreeMap::from([("cover".to_owned(), 1)]));
        assert_eq!(counts("board"), BTreeMap::from([("prefs".to_owned(), 1)]));
    }

    #[test]
    fn history_is_counted_by_its_type() {
        let (value, left) = sift(
            r#"{"actions":[{"data":{"x":1},"type":"move"},{"type":"comment","y":1},{"type":"move"},7]}"#,
        );
        assert_eq!(value, json!({ "actions": [{ "type": "comment" }] }));
        let counts = left.0.get("actions").cloned().unwrap_or_default();
        assert_eq!(
            counts,
            BTreeMap::from([("move".to_owned(), 2), ("?".to_owned(), 1)])
        );
    }

    #[test]
    fn what_has_another_shape_is_null() {
        let (value, _) = sift(r#"{"cards":{"name":"a"},"actions":"none"}"#);
        assert_eq!(value, json!({ "cards": null, "actions": null }));
        let (value, _) = sift(r#"{"cards":["a",null,[1]]}"#);
        assert_eq!(value, json!({ "cards": [null, null, null] }));
    }
}
