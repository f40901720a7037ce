//! Boards of Trello's, in and out.
//!
//! A file is read once: what is asked for is kept, the rest is counted ([`sieve`]); it becomes a board
//! ([`board`]), the board becomes new records and a report on everything that is not carried
//! ([`plan`], [`told`]). Records have ids derived from Trello's ([`ids`]): what has come in once is
//! known again and left alone. The way out ([`write`]) is a file that other boards take in.
//!
//! - `columns`: which column each list is
//! - `people`: who the people of a board are; `users`: what they are called elsewhere
//! - `values`: days, amounts and colours
//! - `words`: what names of lists and fields mean

pub mod board;
pub mod columns;
pub mod ids;
mod people;
pub mod plan;
pub mod sieve;
pub mod told;
mod users;
mod values;
mod words;
pub mod write;

pub use board::{Board, NotABoard, may_be_board};
pub use plan::{Choices, Import};
pub use told::Preview;
