//! What comes in from members and goes out to the world: ideas, advocacy, outside contacts.
//!
//! - here: the records
//! - [`speaking`]: who may speak for the organisation, at which level
//! - [`ideas`]: ideas put in order by a dot vote, and turned into motions or projects
//! - [`carried`]: topics carried in and home, guests that were heard

pub mod carried;
pub mod ideas;
pub mod speaking;

use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::membership::{Member, Person};
use crate::domain::vocabulary::{ContactLevel, TopicStatus};
use crate::domain::votes::Poll;

record! {
    /// An idea that a member brings in (H13).
    Idea = Idea {
        text: String,
        member: Option<Id<Member>>,
        date: Option<Date>,
        status: Option<TopicStatus>,
        /// The vote in which members said how much it matters to them.
        weighed_in: Option<Id<Poll>>,
        /// The motion or project that it was turned into.
        became: Option<RecordId>,
    }
}

record! {
    /// A word to those who decide on business climate and education (S17).
    Advocacy = Advocacy {
        subject: String,
        addressee: Option<String>,
        date: Option<Date>,
        answer: Option<String>,
        answered_on: Option<Date>,
        speaker: Option<Id<Person>>,
    }
}

record! {
    /// A talk with an outside party: at which level, and who spoke for the organisation (H26, H27).
    Contact = Contact {
        name: String,
        institution: Option<String>,
        level: Option<ContactLevel>,
        speaker: Option<Id<Person>>,
        date: Option<Date>,
        subject: Option<String>,
    }
}
