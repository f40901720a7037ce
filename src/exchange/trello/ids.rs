//! Ids of records made from Trello's, always the same ones, so that what has come in once is known
//! again; and the way back.

use crate::document::file;
use crate::domain::cluster::Table;
use crate::domain::id::RecordId;
use crate::domain::record::Typed;

/// What of a board becomes records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    List,
    Label,
    Member,
    Card,
    Item,
    Attachment,
    Comment,
}

impl Thing {
    fn prefix(self) -> &'static str {
        match self {
            Self::List => "trello-list-",
            Self::Label => "trello-label-",
            Self::Member => "trello-member-",
            Self::Card => "trello-card-",
            Self::Item => "trello-item-",
            Self::Attachment => "trello-file-",
            Self::Comment => "trello-comment-",
        }
    }

    /// The id of the record: derived from Trello's, or itself where the board was written here (`own`)
    /// and the table holds that record.
    #[must_use]
    pub fn id<T: Typed>(self, own: bool, here: &Table<T>, id: &str) -> RecordId {
        if own && here.contains_key(id) {
            RecordId::new(id)
        } else {
            self.derived(id)
        }
    }

    fn derived(self, id: &str) -> RecordId {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
        // Trello's are short and plain; an id made up by somebody else may be anything.
        if id.len() <= 64 && id.bytes().all(plain) {
            return RecordId::new(format!("{}{id}", self.prefix()));
        }
        let hash = file::hash(id.as_bytes());
        let hash = hash.get(..32).unwrap_or(&hash);
        RecordId::new(format!("{}{hash}", self.prefix()))
    }

    /// The id that stands on a board for a record.
    #[must_use]
    pub fn outside(self, id: &str) -> &str {
        id.strip_prefix(self.prefix()).unwrap_or(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::cluster::Cluster;
    use crate::domain::record::MAX_ID_CHARS;

    #[test]
    fn an_id_leads_back_to_itself_whatever_it_was() {
        let cluster = Cluster::default();
        let endless = "ű/".repeat(500);
        for id in ["5f3c0a", "a-b_c.d", "../x", "", &endless] {
            let here = Thing::Card.id(true, &cluster.projects, id);
            assert!(here.as_str().chars().count() <= MAX_ID_CHARS);
            let again = Thing::Card.id(true, &cluster.projects, Thing::Card.outside(here.as_str()));
            assert_eq!(here, again);
        }
        let card = Thing::Card.id(true, &cluster.projects, "x");
        assert_ne!(card, Thing::List.id(true, &cluster.projects, "x"));
    }
}
