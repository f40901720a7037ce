//! Two shapes that recur in every room: a kind of record, and a vocabulary that files may widen.

/// Declares a kind of record: its typed fields, and `extra` for fields this version does not know,
/// which are kept and written back.
///
/// Fields that a file may leave out are `Option`, `Vec` or `bool`.
macro_rules! record {
    (
        $(#[$meta:meta])*
        $name:ident = $kind:ident {
            $( $(#[$field_meta:meta])* $field:ident : $ty:ty, )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        #[cfg_attr(test, schemars(rename_all = "camelCase"))]
        pub struct $name {
            pub id: $crate::domain::id::Id<$name>,
            $( $(#[$field_meta])* pub $field: $ty, )*
            /// What this version does not know of the record; kept and written back.
            #[cfg_attr(test, schemars(skip))]
            pub extra: serde_json::Map<String, serde_json::Value>,
        }

        impl $crate::domain::record::Typed for $name {
            const KIND: $crate::domain::record::Kind = $crate::domain::record::Kind::$kind;

            const FIELDS: &'static [(&'static str, bool)] = &[
                $( (field_name!($field), <$ty as $crate::domain::field::Field>::NEEDED), )*
            ];

            fn id(&self) -> &$crate::domain::id::Id<Self> {
                &self.id
            }

            fn read(
                record: &$crate::domain::record::Record,
            ) -> Result<Self, $crate::domain::record::RecordError> {
                let mut reader = $crate::domain::record::FieldReader::new(record);
                let typed = Self {
                    id: (&record.id).into(),
                    $( $field: reader.take(field_name!($field)), )*
                    extra: reader.take_rest(),
                };
                reader.finish().map(|()| typed)
            }

            fn to_record(&self) -> $crate::domain::record::Record {
                let mut fields = self.extra.clone();
                $(
                    if let Some(value) = $crate::domain::field::Field::write(&self.$field) {
                        fields.insert(field_name!($field).to_owned(), value);
                    }
                )*
                $crate::domain::record::Record {
                    id: self.id.record(),
                    kind: Self::KIND.to_string(),
                    fields,
                }
            }
        }
    };
}

/// A field's name as it stands in files, made while compiling.
macro_rules! field_name {
    ($field:ident) => {{
        const NAME: &str = stringify!($field);
        const CAMEL: ([u8; NAME.len()], usize) =
            $crate::domain::field::camel_case::<{ NAME.len() }>(NAME);
        const TEXT: &str = $crate::domain::field::text(&CAMEL.0, CAMEL.1);
        TEXT
    }};
}

/// Lets structs that are read by serde stand in a field that may be left out.
macro_rules! parts {
    ( $( $name:ty, )* ) => {
        $(
            impl $crate::domain::field::Field for Option<$name> {
                const NEEDED: bool = false;

                fn read(
                    value: Option<&serde_json::Value>,
                ) -> Result<Self, $crate::domain::field::Shape> {
                    match value {
                        None | Some(serde_json::Value::Null) => Ok(None),
                        Some(value) => serde::Deserialize::deserialize(value)
                            .map(Some)
                            .map_err(|_: serde_json::Error| $crate::domain::field::Shape::Parts),
                    }
                }

                fn blank() -> Self {
                    None
                }

                fn write(&self) -> Option<serde_json::Value> {
                    self.as_ref().and_then(|parts| serde_json::to_value(parts).ok())
                }
            }
        )*
    };
}

/// Lets structs that are read by serde stand in a list that a record holds. The
/// blank stands in for one that cannot be read, until the record is given up.
macro_rules! listed_parts {
    ( $( $name:ty = $blank:expr, )* ) => {
        $(
            impl $crate::domain::field::Field for $name {
                fn read(
                    value: Option<&serde_json::Value>,
                ) -> Result<Self, $crate::domain::field::Shape> {
                    value
                        .and_then(|value| serde::Deserialize::deserialize(value).ok())
                        .ok_or($crate::domain::field::Shape::Parts)
                }

                fn blank() -> Self {
                    $blank
                }

                fn write(&self) -> Option<serde_json::Value> {
                    serde_json::to_value(self).ok()
                }
            }
        )*
    };
}

/// Declares a vocabulary of words that ship, open for words that an organisation or a newer
/// version adds: those are kept as they are in `Other`.
macro_rules! open_vocabulary {
    (
        $(#[$meta:meta])*
        $name:ident { $( $(#[$word_meta:meta])* $variant:ident = $word:literal, )* }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[$word_meta])* $variant, )*
            /// A word that does not ship with this version.
            Other(String),
        }

        impl $name {
            /// Every word that ships, in the order people expect to read them.
            pub const SHIPPED: &'static [Self] = &[ $( Self::$variant, )* ];

            /// The word as it stands in files.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $word, )*
                    Self::Other(word) => word,
                }
            }
        }

        impl From<&str> for $name {
            fn from(word: &str) -> Self {
                match word {
                    $( $word => Self::$variant, )*
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::domain::field::Field for $name {
            fn read(
                value: Option<&serde_json::Value>,
            ) -> Result<Self, $crate::domain::field::Shape> {
                let word = value.and_then(serde_json::Value::as_str);
                word.map(Self::from).ok_or($crate::domain::field::Shape::Text)
            }

            fn blank() -> Self {
                Self::Other(String::new())
            }

            fn write(&self) -> Option<serde_json::Value> {
                Some(serde_json::Value::from(self.as_str()))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                Ok(Self::from(word.as_ref()))
            }
        }

        #[cfg(test)]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "examples": [ $( $word, )* ] })
            }
        }
    };
}
