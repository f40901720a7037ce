//! Two shapes that recur in every room: a kind of record, and a vocabulary that files may widen.

/// Declares a kind of record: its typed fields, and `extra` for fields this version does not know,
/// which are kept and written back.
///
/// Fields that a file may leave out are `Option` or `#[serde(default)]`.
macro_rules! record {
    (
        $(#[$meta:meta])*
        $name:ident = $kind:ident {
            $( $(#[$field_meta:meta])* $field:ident : $ty:ty, )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            pub id: $crate::domain::id::Id<$name>,
            $( $(#[$field_meta])* pub $field: $ty, )*
            /// What this version does not know of the record; kept and written back.
            #[serde(flatten)]
            pub extra: serde_json::Map<String, serde_json::Value>,
        }

        impl $crate::domain::record::Typed for $name {
            const KIND: $crate::domain::record::Kind = $crate::domain::record::Kind::$kind;

            fn id(&self) -> &$crate::domain::id::Id<Self> {
                &self.id
            }

            fn extra(&self) -> &serde_json::Map<String, serde_json::Value> {
                &self.extra
            }
        }
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
