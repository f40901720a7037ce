//! Files that a place hands out.

use crate::app::session::Session;
use crate::browser::files;

/// Offers a table as a file that spreadsheets open.
pub fn offer_table(session: Session, what: &str, text: &str) {
    offer(session, what, "csv", "text/csv;charset=utf-8", text);
}

/// Offers a file that bears the name of the organisation; where it went out, what it is called.
/// Where the browser refuses, it says so itself.
pub fn offer(session: Session, what: &str, ending: &str, mime: &str, text: &str) -> Option<String> {
    let cluster = session.cluster_untracked();
    let organisation = cluster.organisation();
    let name = organisation.map_or("", |it| it.short_name.as_ref().unwrap_or(&it.name));
    let name = format!("{name} – {what}.{ending}");
    files::download(&name, mime, text).then_some(name)
}
