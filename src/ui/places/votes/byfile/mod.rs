//! A vote by file, from both ends.
//!
//! - [`secretary`]: the poll file goes out, the log and the closing file follow
//! - [`returns`]: what came back, looked at before it is taken in
//! - [`roster`]: whose key is whose
//! - [`answering`]: a poll file opened by a partner; [`paper`]: the ballot; [`checking`]: “my ballot
//!   is in”

mod answering;
mod checking;
mod paper;
mod returns;
mod roster;
mod secretary;

pub use self::answering::Answering;
pub use self::secretary::ByFile;

/// A file name from a name that people gave.
fn file_name(name: &str, extension: &str) -> String {
    let kept: String = name
        .chars()
        .map(|it| if it.is_alphanumeric() { it } else { '-' })
        .take(60)
        .collect();
    format!("{}{extension}", kept.trim_matches('-').to_lowercase())
}
