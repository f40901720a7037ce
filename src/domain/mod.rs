//! What a cluster is and what its rules say.
//!
//! The ground floor: it knows records, rights, rules and findings, and nothing of pages, files,
//! clocks or randomness. Today's date and new ids come in as arguments.
//!
//! - [`record`]: the flat JSON object that everything is made of
//! - [`field`]: how a typed field is read and written
//! - [`calendar`]: days and moments as they stand in files
//! - [`id`], [`vocabulary`], [`measure`]: the small types that make a parsed record valid
//! - [`organisation`], [`charter`], [`membership`], [`structure`], [`rules`], [`meetings`],
//!   [`votes`], [`work`], [`outreach`]: the kinds of record, by room of the organisation
//! - [`cluster`]: all records of one organisation, typed and by id
//! - [`placing`], [`branch`], [`seating`]: bodies moved, copied and staffed, each act one command
//! - [`references`]: which field names another record
//! - [`command`]: what people ask for, checked before anything changes
//! - [`resolutions`]: the register, numbered, sealed and chained
//! - [`listing`]: what tables that people sort and group have in common
//! - [`locks`]: what a vote has settled, and nobody edits any more
//! - [`roster`]: what follows from the records: who sits where, with which right, on which day
//! - [`plain`]: texts without case, marks and script, to compare them
//! - [`sorting`]: putting lists in order with one routine
//! - [`timeline`]: what stood on a day, and before and after a resolution
//! - [`money`]: what is promised, allocated, spent, asked for and paid, by year and currency
//! - [`motions`]: the life of a motion, step by step; [`polling`]: from its records to a verdict
//! - [`presenting`]: what is shown in the hall, in which order, and where the show stands
//! - [`strategy`]: the path of the strategy, from proposal to supervision
//! - [`findings`]: what breaks a rule or a promise, and what mends it

#[macro_use]
mod macros;

pub mod branch;
pub mod calendar;
pub mod charter;
pub mod cluster;
pub mod command;
pub mod field;
pub mod findings;
pub mod id;
pub mod listing;
pub mod locks;
pub mod measure;
pub mod meetings;
pub mod membership;
pub mod money;
pub mod motions;
pub mod order;
pub mod organisation;
pub mod outreach;
pub mod placing;
pub mod plain;
pub mod polling;
pub mod presenting;
pub mod record;
pub mod references;
pub mod resolutions;
pub mod roster;
pub mod rules;
pub mod seating;
pub mod sorting;
pub mod strategy;
pub mod structure;
pub mod tally;
#[cfg(test)]
pub(crate) mod testing;
pub mod timeline;
pub mod vocabulary;
pub mod votes;
pub mod work;
