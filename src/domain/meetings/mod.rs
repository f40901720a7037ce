//! Meetings of bodies: who was there, with which authority, what was on the agenda, what was promised.
//!
//! - [`agenda`]: what an item is about, and items that are taken up
//! - [`calendar`]: the meetings of each body by quarter, and the quarters without one
//! - [`closing`]: minutes that are closed, and addenda to them
//! - [`invitation`]: when to invite and whom, the times of the agenda, what is still missing
//! - [`promises`]: how follow-ups are kept, which are late, and whose they are
//! - [`records`]: what a file holds of them
//! - [`presence`]: who is in the room, and who may decide there
//! - [`running`]: what is called, who speaks, whether enough are there
//! - [`since`]: what has happened since a body last met
//! - [`templates`]: agendas to begin with

pub mod agenda;
pub mod calendar;
pub mod closing;
pub mod invitation;
pub mod presence;
pub mod promises;
mod records;
pub mod running;
pub mod since;
pub mod templates;

pub use self::records::{
    Addendum, AgendaItem, AgendaTemplate, Attendance, Away, FirstCall, FollowUp, Guest, Meeting,
    Minutes, PlannedCall, RecordedQuorum, Scene, Speech, TemplateItem, Topic,
};

use serde_json::Value;

use crate::domain::measure::TimeOfDay;

/// One field of a command.
fn field(name: &str, to: Option<Value>) -> (String, Option<Value>) {
    (name.to_owned(), to)
}

/// A time as it stands in a file.
fn written(time: TimeOfDay) -> Value {
    Value::from(time.to_string())
}
