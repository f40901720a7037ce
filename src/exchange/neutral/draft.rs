//! A record while it is put together from a description, and the book that collects them.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde_json::{Map, Value};

use crate::domain::id::RecordId;
use crate::domain::measure::Money;
use crate::domain::order;
use crate::domain::record::{Record, Records, Typed};
use crate::exchange::neutral::error::{NeutralError, Shape};
use crate::exchange::neutral::leaves::Node;
use crate::exchange::neutral::trace::{Derivation, Fate, How, Leaf, Reason};
use crate::exchange::neutral::vocabulary::{Language, Table};

/// A record of the kind `T` in the making. Fields are named by their path in the record
/// (`result/yes`); a field whose node is missing is left out.
#[derive(Debug)]
pub struct Draft<T> {
    pub id: RecordId,
    origin: String,
    fields: Map<String, Value>,
    leaves: Vec<Leaf>,
    /// The first thing that went wrong; told when the draft is handed in.
    fault: Option<NeutralError>,
    kind: PhantomData<fn() -> T>,
}

impl<T: Typed> Draft<T> {
    /// A record that keeps the id of its place in the description.
    ///
    /// # Errors
    /// When the place has no id.
    pub fn with_own_id(node: &Node) -> Result<Self, NeutralError> {
        let id = node.need("id")?;
        let mut draft = Self::new(id.text()?, node);
        draft.trace(&id, "id", How::Same);
        Ok(draft)
    }

    /// A record that has no id in the description.
    #[must_use]
    pub fn new(id: impl Into<String>, node: &Node) -> Self {
        Self {
            id: RecordId::new(id),
            origin: node.path.clone(),
            fields: Map::new(),
            leaves: Vec::new(),
            fault: None,
            kind: PhantomData,
        }
    }

    /// Sets a field that no single leaf stands for.
    #[must_use]
    pub fn set(mut self, field: &str, value: impl Into<Value>) -> Self {
        put(&mut self.fields, field, value.into());
        self
    }

    /// Takes a value over as it stands, with everything below it.
    #[must_use]
    pub fn keep(mut self, field: &str, node: Option<Node>) -> Self {
        let Some(node) = node else { return self };
        for leaf in node.leaves() {
            let below = leaf.path.get(node.path.len()..).unwrap_or_default();
            if leaf.value.is_null() {
                self.trace(&leaf, &format!("{field}{below}"), How::Unset);
            } else if is_empty(leaf.value) {
                self.leaves.push(Leaf {
                    path: leaf.path,
                    fate: Fate::Dropped(Reason::Nothing),
                });
            } else {
                self.trace(&leaf, &format!("{field}{below}"), How::Same);
            }
        }
        if !node.value.is_null() && !is_empty(node.value) {
            put(&mut self.fields, field, node.value.clone());
        }
        self
    }

    /// Takes over the fields that are called the same on both sides.
    #[must_use]
    pub fn same(self, node: &Node, fields: &[&str]) -> Self {
        fields
            .iter()
            .fold(self, |draft, field| draft.keep(field, node.get(field)))
    }

    /// Takes over fields that are called otherwise in the record: `(in the description, in the record)`.
    #[must_use]
    pub fn renamed(self, node: &Node, fields: &[(&str, &str)]) -> Self {
        fields.iter().fold(self, |draft, (theirs, ours)| {
            draft.keep(ours, node.get(theirs))
        })
    }

    /// Takes over an amount in whole units of the currency.
    #[must_use]
    pub fn money(mut self, field: &str, node: Option<Node>) -> Self {
        let Some(node) = node else { return self };
        match node.value.as_i64().and_then(Money::from_major) {
            Some(amount) => {
                self.trace(&node, field, How::Hundredfold);
                self.set(field, amount.minor_units())
            }
            None if node.value.is_null() => self.keep(field, Some(node)),
            None => self.wrong(node.not(Shape::WholeAmount)),
        }
    }

    /// Takes over a word of the organisation's language. A word that no table has is kept as it
    /// stands: vocabularies are open.
    #[must_use]
    pub fn word(mut self, field: &str, node: Option<Node>, table: Table) -> Self {
        let Some(node) = node else { return self };
        match node.as_text().and_then(|native| table.word(native)) {
            Some(word) => {
                self.trace(&node, field, How::Word(table));
                self.set(field, word)
            }
            None => self.keep(field, Some(node)),
        }
    }

    /// Takes over a reference to a record whose id is made unique by `scope`.
    #[must_use]
    pub fn scoped(mut self, field: &str, node: Option<Node>, scope: &str) -> Self {
        let Some(node) = node else { return self };
        match node.as_text() {
            Some(local) => {
                self.trace(&node, field, How::Scoped(scope.to_owned()));
                self.set(field, format!("{scope}.{local}"))
            }
            None => self.keep(field, Some(node)),
        }
    }

    /// Takes over a fraction written as “2/3” into the numerator and denominator of `field`.
    #[must_use]
    pub fn fraction(mut self, field: &str, node: Option<Node>) -> Self {
        let Some(node) = node else { return self };
        let parts = node.as_text().and_then(|text| {
            let (num, den) = text.split_once('/')?;
            Some((num.parse::<u32>().ok()?, den.parse::<u32>().ok()?))
        });
        match parts {
            Some((num, den)) if den > 0 => {
                self.trace(&node, field, How::Fraction);
                self.set(&format!("{field}/num"), num)
                    .set(&format!("{field}/den"), den)
            }
            _ => self.wrong(node.not(Shape::Fraction)),
        }
    }

    /// Notes that a leaf stands in a field that has been set.
    pub fn trace(&mut self, node: &Node, field: &str, how: How) {
        self.leaves.push(Leaf {
            path: node.path.clone(),
            fate: Fate::Kept {
                record: self.id.clone(),
                pointer: format!("/{field}"),
                how,
            },
        });
    }

    fn wrong(mut self, fault: NeutralError) -> Self {
        self.fault.get_or_insert(fault);
        self
    }
}

fn is_empty(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
        || value.as_object().is_some_and(serde_json::Map::is_empty)
}

fn put(fields: &mut Map<String, Value>, path: &str, value: Value) {
    match path.split_once('/') {
        None => {
            fields.insert(path.to_owned(), value);
        }
        Some((head, rest)) => {
            let object = fields
                .entry(head)
                .or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(object) = object {
                put(object, rest, value);
            }
        }
    }
}

/// The records that have been handed in, and what became of the leaves.
#[derive(Debug)]
pub struct Book {
    pub language: Language,
    records: Records,
    leaves: Vec<Leaf>,
    /// Where lists have got to, by their name: the order that people gave their records.
    places: BTreeMap<String, String>,
}

impl Book {
    #[must_use]
    pub fn new(tag: &str) -> Self {
        Self {
            language: Language::of(tag),
            records: Records::new(),
            leaves: Vec::new(),
            places: BTreeMap::new(),
        }
    }

    /// Takes in a finished draft.
    ///
    /// # Errors
    /// When something in it went wrong, its id is taken, or it does not have the fields of its kind.
    pub fn hand_in<T: Typed>(&mut self, draft: Draft<T>) -> Result<(), NeutralError> {
        if let Some(fault) = draft.fault {
            return Err(fault);
        }
        let record = Record {
            id: draft.id,
            kind: T::KIND.to_string(),
            fields: draft.fields,
        };
        record
            .read::<T>()
            .and_then(|_| Record::from_value(record.to_value()))
            .map_err(|why| NeutralError::Record {
                path: draft.origin.clone(),
                why,
            })?;
        if self.records.contains_key(&record.id) {
            return Err(NeutralError::Twice {
                path: draft.origin,
                id: record.id,
            });
        }
        self.leaves.extend(draft.leaves);
        self.records.insert(record.id.clone(), record);
        Ok(())
    }

    /// Takes in a finished draft at the end of the named list.
    ///
    /// # Errors
    /// As [`Self::hand_in`].
    pub fn append<T: Typed>(&mut self, list: &str, draft: Draft<T>) -> Result<(), NeutralError> {
        let place = order::between(self.places.get(list).map(String::as_str), None);
        let draft = draft.set("order", place.as_str());
        self.places.insert(list.to_owned(), place);
        self.hand_in(draft)
    }

    /// Sets a field of a record that is in the book, to what follows from other records.
    pub fn amend(&mut self, id: &RecordId, field: &str, value: &str) {
        if let Some(record) = self.records.get_mut(id) {
            record.fields.insert(field.to_owned(), Value::from(value));
        }
    }

    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Record> {
        self.records.get(id)
    }

    /// The records of a kind that are in the book.
    pub fn of_kind(&self, kind: &str) -> impl Iterator<Item = &Record> {
        self.records
            .values()
            .filter(move |record| record.kind == kind)
    }

    /// The items of a list that may be missing, null or empty.
    ///
    /// # Errors
    /// When something else than a list stands there.
    pub fn items<'a>(&mut self, node: Option<Node<'a>>) -> Result<Vec<Node<'a>>, NeutralError> {
        let Some(node) = node else {
            return Ok(Vec::new());
        };
        let items = node.items()?;
        if items.is_empty() {
            self.drop_all(Some(node), Reason::Nothing);
        }
        Ok(items)
    }

    /// Notes that a leaf follows from other records.
    pub fn derive(&mut self, node: Option<Node>, derivation: Derivation) {
        self.leaves.extend(node.map(|node| Leaf {
            path: node.path,
            fate: Fate::Derived(derivation),
        }));
    }

    /// Notes that nothing at or below a place has to be kept.
    pub fn drop_all(&mut self, node: Option<Node>, reason: Reason) {
        let leaves = node.map(|node| node.leaves()).unwrap_or_default();
        self.leaves.extend(leaves.into_iter().map(|leaf| Leaf {
            path: leaf.path,
            fate: Fate::Dropped(reason),
        }));
    }

    /// Notes that a leaf stands in a field of a record that is in the book.
    pub fn note(&mut self, node: &Node, record: &RecordId, pointer: &str, how: How) {
        self.leaves.push(Leaf {
            path: node.path.clone(),
            fate: Fate::Kept {
                record: record.clone(),
                pointer: pointer.to_owned(),
                how,
            },
        });
    }

    #[must_use]
    pub fn close(self) -> (Records, Vec<Leaf>) {
        (self.records, self.leaves)
    }
}
