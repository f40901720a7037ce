//! Who belongs to the organisation, with which rights, represented by whom, paying what.
//!
//! - [`records`]: members, classes, people, changes of class, fees, pledges
//! - [`standing`]: who was a member on a day, in which class, with which right
//! - [`joining`]: admission, change of class and leaving, each one command with its refusals
//! - [`notice`]: what joining and leaving make the organisation owe to an authority
//! - [`movement`]: who came, changed and left, in time
//! - [`register`]: the member register of a day, a line a member
//! - [`listing`]: the register sorted, filtered and grouped

pub mod joining;
pub mod listing;
pub mod movement;
pub mod notice;
pub mod records;
pub mod register;
pub mod standing;

pub use records::{ClassChange, Fee, Member, MemberClass, Person, Pledge};
