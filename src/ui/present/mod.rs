//! Presenting: what the hall sees, and the desk from which it is led.
//!
//! - [`showing`]: where the show stands, shared by all windows
//! - [`scene`]: one scene as the wall shows it; [`chart`], [`poll`]: those that draw themselves
//! - [`projection`]: the wall, which fills its window
//! - [`desk`]: the presenter's desk; [`scenes`]: its list of scenes; [`form`]: what a scene shows
//! - [`taking`]: a view of the chart kept as a scene

mod chart;
mod desk;
mod form;
mod poll;
mod projection;
mod scene;
mod scenes;
mod showing;
mod taking;

pub use self::desk::Desk;
pub use self::projection::Projection;
pub use self::showing::{DESK, VIEW, desk_of};
pub use self::taking::TakeScene;
