//! Small controls that every place uses.

mod choose;
mod dialog;
mod editable;
mod icon;
mod menu;

pub use choose::Choose;
pub use dialog::Dialog;
pub use editable::Editable;
pub use icon::{Icon, Sign};
pub use menu::Menu;
