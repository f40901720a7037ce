//! What people see. It reads the session and dispatches commands; it decides nothing.
//!
//! - [`page`]: everything there is, from the mount
//! - [`shell`]: the frame around every place, the search, the notices
//! - [`start`]: the first visit, and the list of workspaces
//! - [`places`]: the seven places
//! - [`present`]: what the hall sees, and the desk from which it is led
//! - [`kit`]: small controls that every place uses

pub mod kit;
pub mod page;
pub mod places;
pub mod present;
pub mod shell;
pub mod start;
