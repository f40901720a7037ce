//! What a cluster is and what its rules say.
//!
//! The ground floor: it knows records, rights, rules and findings, and nothing of pages, files,
//! clocks or randomness. Today's date and new ids come in as arguments.
//!
//! - [`record`]: the flat JSON object that everything is made of
//! - [`field`]: how a typed field is read and written
//! - [`id`], [`vocabulary`], [`measure`]: the small types that make a parsed record valid
//! - [`organisation`], [`charter`], [`membership`], [`structure`], [`rules`], [`meetings`],
//!   [`votes`], [`work`], [`outreach`]: the kinds of record, by room of the organisation
//! - [`cluster`]: all records of one organisation, typed and by id
//! - [`references`]: which field names another record
//! - [`command`]: what people ask for, checked before anything changes
//! - [`roster`]: what follows from the records: who sits where, with which right, on which day
//! - [`timeline`]: what stood on a day, and before and after a resolution
//! - [`register`]: the member register, a line a member
//! - [`threshold`]: how many votes it takes
//! - [`findings`]: what breaks a rule or a promise, and what mends it

#[macro_use]
mod macros;

pub mod charter;
pub mod cluster;
pub mod command;
pub mod field;
pub mod findings;
pub mod id;
pub mod measure;
pub mod meetings;
pub mod membership;
pub mod order;
pub mod organisation;
pub mod outreach;
pub mod record;
pub mod references;
pub mod register;
pub mod roster;
pub mod rules;
pub mod structure;
pub mod threshold;
pub mod timeline;
pub mod vocabulary;
pub mod votes;
pub mod work;
