//! Kinds of member as a cell writes them.

use std::collections::BTreeMap;

use crate::domain::vocabulary::MemberKind;
use crate::exchange::tables::fold::fold;
use crate::words::{Lang, Words};

/// The words for kinds of member in every language, folded.
pub struct Kinds(BTreeMap<String, MemberKind>);

impl Kinds {
    #[must_use]
    pub fn all() -> Self {
        let mut words = BTreeMap::new();
        for kind in MemberKind::SHIPPED {
            words.insert(fold(kind.as_str()), kind.clone());
            for lang in Lang::ALL {
                let word = Words::recognising(lang).member_kind(kind.as_str());
                words.insert(fold(&word), kind.clone());
            }
        }
        Self(words)
    }

    /// The kind that a word means; a word of the organisation's own stays what it is.
    #[must_use]
    pub fn read(&self, word: &str) -> MemberKind {
        let known = self.0.get(&fold(word));
        known.cloned().unwrap_or_else(|| MemberKind::from(word))
    }
}
