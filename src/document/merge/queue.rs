//! Who has been sent a file and has not sent it back.

use crate::document::merge::noted::standing_merges;
use crate::document::merge::review::Review;
use crate::document::scope::Sent;
use crate::document::workspace::Workspace;

/// The partners whose files are still out: sent, and neither in the review nor taken in since.
/// A partner to whom several files went is named once, with the first of those still out.
#[must_use]
pub fn not_back<'s>(workspace: &Workspace, sent: &'s [Sent], review: &Review) -> Vec<&'s Sent> {
    let merges = standing_merges(workspace.journal());
    let is_back = |sent: &Sent| {
        let here = review.files.iter().filter(|file| !file.earlier);
        let in_review = here
            .filter(|file| file.refused.is_none())
            .any(|file| file.partner.as_ref() == Some(&sent.partner));
        let taken_in = merges.iter().any(|(entry, merged)| {
            let mut files = merged.files.iter().filter(|file| !file.earlier);
            entry.at >= sent.at
                && files.any(|file| {
                    let partner = file.partner.as_ref();
                    partner.is_some_and(|partner| partner.as_str() == sent.partner.as_str())
                })
        });
        in_review || taken_in
    };
    let mut out: Vec<&Sent> = Vec::new();
    for sent in sent {
        if !is_back(sent) && out.iter().all(|it| it.partner != sent.partner) {
            out.push(sent);
        }
    }
    out
}
