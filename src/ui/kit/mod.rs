//! Small controls that every place uses.

mod bound;
mod choose;
mod dialog;
mod editable;
mod icon;
mod menu;

pub use bound::{
    DateField, MoneyField, add_record, arrive, currency_of, new_id, part, people_options, setter,
    task_options, watch,
};
pub use choose::Choose;
pub use dialog::Dialog;
pub use editable::Editable;
pub use icon::{Icon, Sign};
pub use menu::Menu;
