//! Why an amendment of a work plan is not carried out.

use super::Words;
use crate::domain::work::plan::NotYet;

#[must_use]
pub fn not_yet(words: Words, why: NotYet) -> &'static str {
    match why {
        NotYet::Undecided => words.workplan_undecided(),
        NotYet::Refused => words.workplan_was_refused(),
        NotYet::Applied => words.workplan_was_applied(),
        NotYet::NoItem => words.workplan_no_item(),
        NotYet::SaysNothing => words.workplan_says_nothing(),
    }
}
