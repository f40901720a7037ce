//! Small controls that every place uses.

mod bound;
mod choose;
mod coming;
mod day;
mod dialog;
mod editable;
mod file_pick;
mod icon;
mod menu;
mod rows;

pub use bound::{
    AmountField, DateField, add_record, amount_setter, arrive, new_id, people_options, setter,
    task_options,
};
pub use choose::Choose;
pub use coming::coming;
pub use day::DayField;
pub use dialog::{Dialog, DialogHead};
pub use editable::Editable;
pub use file_pick::FilePick;
pub use icon::{Icon, Sign};
pub use menu::Menu;
pub use rows::rows;
