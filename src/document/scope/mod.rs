//! The part of an organisation that a file holds: all of it, a partner's part, or what is public.
//!
//! What is cut away is cut from the records and from the journal alike. Must not know where files
//! go, nor what comes of them when they return: that is `merge`.
//!
//! - [`around`]: one record, for a link
//! - [`partner`]: what is a partner's own, and what it needs to be read
//! - [`public`]: what anyone may see

pub mod around;
pub mod partner;
pub mod public;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::document::change::Entry;
use crate::document::file::Head;
use crate::domain::cluster::Cluster;
use crate::domain::findings::{self, Finding};
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::membership::Member;
use crate::domain::record::Records;
use crate::words::Words;

/// How much a file holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Scope {
    #[default]
    Whole,
    Partner(Id<Member>),
    Public,
}

impl Scope {
    /// The word that stands in the file. The partner stands beside it.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Partner(_) => "partner",
            Self::Public => "public",
        }
    }

    /// Reads what a file says of itself. A partner's file that does not say whose it is, and any
    /// word of a later version, is treated as the part that may be merged least.
    #[must_use]
    pub fn read(word: &str, partner: &str) -> Self {
        match word {
            "" | "whole" => Self::Whole,
            "partner" if !partner.is_empty() => Self::Partner(Id::new(partner)),
            _ => Self::Public,
        }
    }
}

/// What a file of this scope says of itself; the words are of its organisation's language.
#[must_use]
pub fn head(workspace: &str, scope: Scope, cluster: &Cluster, words: Words) -> Head {
    let organisation = cluster.organisation().map(|it| it.name.clone());
    let organisation = organisation.unwrap_or_default();
    Head {
        workspace: workspace.to_owned(),
        readme: readme(words, &scope, &organisation, cluster),
        scope,
        organisation,
        ..Head::default()
    }
}

/// What a file says of itself to whoever opens it in a text editor.
#[must_use]
fn readme(words: Words, scope: &Scope, organisation: &str, cluster: &Cluster) -> String {
    match scope {
        Scope::Whole => words.file_readme(organisation),
        Scope::Public => words.merging_readme_public(organisation),
        Scope::Partner(member) => {
            let partner = cluster.members.get(member).map(|it| it.name.as_str());
            words.merging_readme_partner(organisation, partner.unwrap_or(member.as_str()))
        }
    }
}

/// What breaks a rule or a promise, as far as a file of this scope can tell. Of a part only what is the
/// partner's own is judged, and by what came along with it: the rest of the organisation is not here,
/// and what is not here is not missing.
#[must_use]
pub fn findings(scope: &Scope, records: &Records, cluster: &Cluster, today: Date) -> Vec<Finding> {
    match scope {
        Scope::Whole => findings::findings(cluster, today),
        Scope::Partner(member) => {
            let own = partner::own(records, cluster, member);
            let mut found = findings::findings(cluster, today);
            found.retain(|it| {
                let first = it.records.first();
                partner::can_judge(it.check) && first.is_some_and(|it| own.contains(it))
            });
            found
        }
        Scope::Public => Vec::new(),
    }
}

/// Records and the journal that belongs to them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Part {
    pub records: Records,
    pub journal: Vec<Entry>,
}

/// A partner's file that was handed out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sent {
    pub partner: Id<Member>,
    #[serde(deserialize_with = "crate::domain::calendar::moment")]
    pub at: Timestamp,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::domain::cluster::check;
    use crate::domain::field::Shape;
    use crate::domain::record::{Kind, Record, RecordError};

    /// The least of a record of a kind: only what it cannot be read without. `None` when no plain
    /// value makes it readable.
    pub fn least(kind: Kind) -> Option<Record> {
        let mut record = Record::new(kind, "least");
        loop {
            let (field, shape) = match check(&record) {
                Ok(()) => return Some(record),
                Err(RecordError::Invalid { field, shape, .. }) => (field, shape),
                Err(_) => return None,
            };
            if record.fields.contains_key(field) {
                return None;
            }
            let value = match shape {
                Shape::Text => json!("x"),
                Shape::YesOrNo => json!(true),
                Shape::WholeNumber | Shape::Reading => json!(1),
                Shape::Date => json!("2024-01-01"),
                Shape::Time => json!("10:00"),
                Shape::List => json!([]),
                Shape::Parts => json!({}),
            };
            record = record.with(field, value);
        }
    }

    #[test]
    fn the_least_of_every_kind_can_be_made() {
        use strum::IntoEnumIterator as _;
        let without: Vec<Kind> = Kind::iter().filter(|kind| least(*kind).is_none()).collect();
        assert_eq!(without, []);
    }
}
