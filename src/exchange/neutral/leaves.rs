//! A place in a description, and all places below it that hold a value.

use serde_json::Value;

use crate::exchange::neutral::error::{NeutralError, Shape};

/// A value with the JSON pointer that leads to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Node<'a> {
    pub path: String,
    pub value: &'a Value,
}

impl<'a> Node<'a> {
    #[must_use]
    pub fn root(value: &'a Value) -> Self {
        Self {
            path: String::new(),
            value,
        }
    }

    fn child(&self, key: &str, value: &'a Value) -> Self {
        let key = key.replace('~', "~0").replace('/', "~1");
        Self {
            path: format!("{}/{key}", self.path),
            value,
        }
    }

    /// What stands under a key, `null` included.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<Self> {
        self.value.get(key).map(|value| self.child(key, value))
    }

    /// What stands under a chain of keys.
    #[must_use]
    pub fn find(&self, keys: &[&str]) -> Option<Self> {
        keys.iter()
            .try_fold(self.clone(), |node, key| node.get(key))
    }

    /// # Errors
    /// When nothing stands there.
    pub fn need(&self, key: &str) -> Result<Self, NeutralError> {
        self.get(key).ok_or_else(|| NeutralError::Missing {
            path: format!("{}/{key}", self.path),
        })
    }

    #[must_use]
    pub fn as_text(&self) -> Option<&'a str> {
        self.value.as_str()
    }

    /// # Errors
    /// When the value is no text.
    pub fn text(&self) -> Result<&'a str, NeutralError> {
        self.as_text().ok_or_else(|| self.not(Shape::Text))
    }

    #[must_use]
    pub fn not(&self, expected: Shape) -> NeutralError {
        NeutralError::Shape {
            path: self.path.clone(),
            expected,
        }
    }

    /// The items of a list.
    ///
    /// # Errors
    /// When the value is no list.
    pub fn items(&self) -> Result<Vec<Self>, NeutralError> {
        let items = self.value.as_array().ok_or_else(|| self.not(Shape::List))?;
        Ok(items
            .iter()
            .enumerate()
            .map(|(place, value)| self.child(&place.to_string(), value))
            .collect())
    }

    /// The keys of an object, with what stands under them.
    ///
    /// # Errors
    /// When the value is no object.
    pub fn entries(&self) -> Result<Vec<(&'a str, Self)>, NeutralError> {
        let entries = self
            .value
            .as_object()
            .ok_or_else(|| self.not(Shape::Object))?;
        Ok(entries
            .iter()
            .map(|(key, value)| (key.as_str(), self.child(key, value)))
            .collect())
    }

    /// All values at and below this place that have nothing below them: texts, numbers, yes and
    /// no, null, and lists and objects that are empty.
    #[must_use]
    pub fn leaves(&self) -> Vec<Self> {
        let below: Vec<Self> = match self.value {
            Value::Array(items) if !items.is_empty() => self.items().unwrap_or_default(),
            Value::Object(fields) if !fields.is_empty() => self
                .entries()
                .unwrap_or_default()
                .into_iter()
                .map(|(_, node)| node)
                .collect(),
            _ => return vec![self.clone()],
        };
        below.iter().flat_map(Node::leaves).collect()
    }
}
