//! What comes back from partners: compared with what is here, shown, asked about, and taken in as
//! one step that can be undone.
//!
//! Three-way, field by field, on the journal. No clock is trusted and nobody wins silently. Must not
//! know where files come from, nor how a queue is shown.
//!
//! - [`compare`]: files against this copy, as a review
//! - [`review`]: what can be taken, what is asked, what a vote has settled; and the answers
//! - [`accept`]: the answers carried out, and the receipt
//! - [`authority`]: whose a change is to make, and what nobody should win silently
//! - [`noted`]: what a merge leaves in the journal
//! - [`queue`]: who has not sent their file back
//! - [`sentences`]: all of this in the reader's words
//! - `memory`: what earlier merges left
//! - `offers`: what one file holds that is not here

pub mod accept;
pub mod authority;
pub mod compare;
mod memory;
pub mod noted;
mod offers;
pub mod queue;
pub mod review;
pub mod sentences;

pub use accept::{Receipt, accept};
pub use compare::compare;
pub use review::{Answer, Answers, Incoming, Review, Spot};
