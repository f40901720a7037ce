//! The only room that touches the web platform. Above it, nothing knows how a browser does things.
//!
//! Functions return `Option` or an error where the browser may say no; none of them panics.
//!
//! - [`storage`]: local storage as a store of texts, probed before it is used
//! - [`files`]: texts offered for download, files read from a picker or a drop
//! - [`disk`]: texts that are on the disk as soon as the browser says so
//! - [`faces`]: how wide the reader's own faces are
//! - [`fetching`]: static files that ship with the page
//! - [`channel`]: what windows of this page say to each other
//! - [`chance`]: ids that nobody else has
//! - [`clipboard`]: the browser's clipboard, as far as it opens it
//! - [`clock`]: now and today
//! - [`intl`]: dates, amounts and lists as the reader's language writes them
//! - [`legibility`]: how small the smallest text is, and text made to fit
//! - [`linked`]: a file that is saved in place, where the browser can
//! - [`launched`]: files with which the operating system has opened the page
//! - [`packing`]: texts packed for an address
//! - [`page`]: title, address, root attributes, print, full screen, focus
//! - [`picture`]: the marks of a drawing as elements
//! - [`raster`]: an SVG text in pixels
//! - [`watch`]: the size of an element, the printer, and what a reader prefers
//! - [`tabs`]: what other tabs write
//! - [`windows`]: a second window of this page, and full screen

pub mod chance;
pub mod channel;
pub mod clipboard;
pub mod clock;
pub mod disk;
pub mod faces;
pub mod fetching;
pub mod files;
pub mod intl;
pub mod launched;
pub mod legibility;
pub mod linked;
pub mod packing;
pub mod page;
pub mod picture;
pub mod raster;
pub mod storage;
pub mod tabs;
pub mod watch;
pub mod windows;
