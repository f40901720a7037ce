//! Fields of a record, edited where they stand. What the charter and the members have in common.
//!
//! - [`record`]: creating, moving and deleting records of a list
//! - [`text`]: texts, numbers, amounts, days
//! - [`choice`]: one of several, yes or no, links to other records
//! - [`currency`]: the currency of an amount
//! - [`fact`]: each of these with its name before it
//! - [`fresh`]: what is still to be added
//! - [`tags`]: a list of words
//! - [`notes`]: what breaks a rule or a promise, shown on the record concerned

mod choice;
mod currency;
mod fact;
mod fresh;
mod notes;
mod record;
mod tags;
mod text;

pub use choice::{Links, Pick, TakeOut, Tick, words_of};
pub use currency::CurrencyPick;
pub use fact::{DayFact, PickFact, TextFact, WholeFact};
pub use fresh::{AddRow, NewText};
pub use notes::Notes;
pub use record::{Address, Places, RowTools, create, dom_id, id_of_name, places, use_focus};
pub use tags::Tags;
pub use text::{Amount, Day, NameText, Text, Whole};
