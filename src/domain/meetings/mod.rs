//! Meetings of bodies: who was there, with which authority, what was on the agenda, what was promised.
//!
//! - [`records`]: what a file holds of them

mod records;

pub use self::records::{
    Addendum, AgendaItem, AgendaTemplate, Attendance, Away, FirstCall, FollowUp, Guest, Meeting,
    Minutes, PlannedCall, RecordedQuorum, Scene, Speech, TemplateItem, Topic,
};
