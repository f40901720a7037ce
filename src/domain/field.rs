//! How a typed field is read from a record's value and written back.
//!
//! Reading is by hand rather than derived: derived readers of dozens of kinds weigh on the page, and
//! their messages are in English alone.

use serde_json::Value;
use strum::{Display, IntoStaticStr};

use crate::domain::calendar;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, Money, Reading, TimeOfDay};

/// What a field should have held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Display, IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum Shape {
    Text,
    YesOrNo,
    WholeNumber,
    Date,
    Time,
    Reading,
    List,
    /// An object with parts of its own.
    Parts,
}

/// A value that can stand in a field of a record.
pub trait Field: Sized {
    /// Whether a record without this field cannot be read.
    const NEEDED: bool = true;

    /// Reads the value; `None` when the record does not have the field.
    ///
    /// # Errors
    /// What should have stood there.
    fn read(value: Option<&Value>) -> Result<Self, Shape>;

    /// What stands in for a value that could not be read, until the record is given up.
    fn blank() -> Self;

    /// The value that says the same; `None` when there is nothing to say.
    fn write(&self) -> Option<Value>;
}

impl Field for String {
    fn read(value: Option<&Value>) -> Result<Self, Shape> {
        value
            .and_then(Value::as_str)
            .map(str::to_owned)
            .ok_or(Shape::Text)
    }

    fn blank() -> Self {
        Self::new()
    }

    fn write(&self) -> Option<Value> {
        Some(Value::from(self.as_str()))
    }
}

impl Field for RecordId {
    fn read(value: Option<&Value>) -> Result<Self, Shape> {
        String::read(value).map(Self::new)
    }

    fn blank() -> Self {
        Self::new("")
    }

    fn write(&self) -> Option<Value> {
        Some(Value::from(self.as_str()))
    }
}

impl<T> Field for Id<T> {
    fn read(value: Option<&Value>) -> Result<Self, Shape> {
        RecordId::read(value).map(Self::from)
    }

    fn blank() -> Self {
        Self::new("")
    }

    fn write(&self) -> Option<Value> {
        Some(Value::from(self.as_str()))
    }
}

impl Field for bool {
    const NEEDED: bool = false;

    fn read(value: Option<&Value>) -> Result<Self, Shape> {
        value.map_or(Ok(false), |value| value.as_bool().ok_or(Shape::YesOrNo))
    }

    fn blank() -> Self {
        false
    }

    fn write(&self) -> Option<Value> {
        Some(Value::from(*self))
    }
}

fn whole_number(value: Option<&Value>) -> Result<i64, Shape> {
    value.and_then(Value::as_i64).ok_or(Shape::WholeNumber)
}

macro_rules! whole_numbers {
    ( $( $number:ty, )* ) => {
        $(
            impl Field for $number {
                fn read(value: Option<&Value>) -> Result<Self, Shape> {
                    whole_number(value)?.try_into().map_err(|_| Shape::WholeNumber)
                }

                fn blank() -> Self {
                    0
                }

                fn write(&self) -> Option<Value> {
                    Some(Value::from(*self))
                }
            }
        )*
    };
}

whole_numbers! { u32, u16, i16, }

impl Field for Money {
    fn read(value: Option<&Value>) -> Result<Self, Shape> {
        whole_number(value).map(Self)
    }

    fn blank() -> Self {
        Self::default()
    }

    fn write(&self) -> Option<Value> {
        Some(Value::from(self.minor_units()))
    }
}

impl Field for Date {
    fn read(value: Option<&Value>) -> Result<Self, Shape> {
        let text = value.and_then(Value::as_str).ok_or(Shape::Date)?;
        calendar::read_day(text).ok_or(Shape::Date)
    }

    fn blank() -> Self {
        Self::default()
    }

    fn write(&self) -> Option<Value> {
        Some(Value::from(self.to_string()))
    }
}

impl Field for TimeOfDay {
    fn read(value: Option<&Value>) -> Result<Self, Shape> {
        let text = value.and_then(Value::as_str).ok_or(Shape::Time)?;
        text.parse().map_err(|_| Shape::Time)
    }

    fn blank() -> Self {
        Self::default()
    }

    fn write(&self) -> Option<Value> {
        Some(Value::from(self.to_string()))
    }
}

impl Field for Reading {
    fn read(value: Option<&Value>) -> Result<Self, Shape> {
        match value {
            Some(Value::Number(number)) => Ok(Self::Number(number.clone())),
            Some(Value::String(words)) => Ok(Self::Words(words.clone())),
            _ => Err(Shape::Reading),
        }
    }

    fn blank() -> Self {
        Self::Words(String::new())
    }

    fn write(&self) -> Option<Value> {
        Some(match self {
            Self::Number(number) => Value::Number(number.clone()),
            Self::Words(words) => Value::from(words.as_str()),
        })
    }
}

impl<T: Field> Field for Option<T> {
    const NEEDED: bool = false;

    fn read(value: Option<&Value>) -> Result<Self, Shape> {
        match value {
            None | Some(Value::Null) => Ok(None),
            value => T::read(value).map(Some),
        }
    }

    fn blank() -> Self {
        None
    }

    fn write(&self) -> Option<Value> {
        self.as_ref().and_then(Field::write)
    }
}

impl<T: Field> Field for Vec<T> {
    const NEEDED: bool = false;

    fn read(value: Option<&Value>) -> Result<Self, Shape> {
        match value {
            None => Ok(Self::new()),
            Some(Value::Array(items)) => items.iter().map(|item| T::read(Some(item))).collect(),
            Some(_) => Err(Shape::List),
        }
    }

    fn blank() -> Self {
        Self::new()
    }

    fn write(&self) -> Option<Value> {
        let items: Vec<Value> = self.iter().filter_map(Field::write).collect();
        (!items.is_empty()).then_some(Value::Array(items))
    }
}

/// A field's name as it stands in files: `member_since` is `memberSince`.
pub(super) const fn camel_case<const LENGTH: usize>(name: &str) -> ([u8; LENGTH], usize) {
    let (name, mut camel) = (name.as_bytes(), [0; LENGTH]);
    let (mut from, mut to) = (0, 0);
    while from < name.len() {
        if name[from] == b'_' {
            from += 1;
            camel[to] = name[from].to_ascii_uppercase();
        } else {
            camel[to] = name[from];
        }
        from += 1;
        to += 1;
    }
    (camel, to)
}

/// The first bytes of what [`camel_case`] made, as a text.
pub(super) const fn text(bytes: &'static [u8], length: usize) -> &'static str {
    match std::str::from_utf8(bytes.split_at(length).0) {
        Ok(text) => text,
        // Rust's names are ASCII here, and a field without a name would fail every test.
        Err(_) => "",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_stand_in_files_as_files_write_them() {
        const LENGTH: usize = "communicated_internally".len();
        let (bytes, length) = camel_case::<LENGTH>("communicated_internally");
        assert_eq!(&bytes[..length], b"communicatedInternally");
    }

    #[test]
    fn a_value_of_another_shape_says_what_should_stand_there() {
        assert_eq!(String::read(Some(&json!(7))), Err(Shape::Text));
        assert_eq!(String::read(None), Err(Shape::Text));
        assert_eq!(bool::read(Some(&json!("yes"))), Err(Shape::YesOrNo));
        assert_eq!(u32::read(Some(&json!(-1))), Err(Shape::WholeNumber));
        assert_eq!(
            <Money as Field>::read(Some(&json!(1.5))),
            Err(Shape::WholeNumber)
        );
        assert_eq!(Date::read(Some(&json!("2025-02-30"))), Err(Shape::Date));
        assert_eq!(Vec::<String>::read(Some(&json!("a"))), Err(Shape::List));
        assert_eq!(
            Vec::<String>::read(Some(&json!(["a", 1]))),
            Err(Shape::Text)
        );
    }

    #[test]
    fn what_may_be_left_out_may_be_left_out() {
        assert_eq!(bool::read(None), Ok(false));
        assert_eq!(Option::<Date>::read(Some(&Value::Null)), Ok(None));
        assert_eq!(Vec::<String>::read(None), Ok(Vec::new()));
    }
}
