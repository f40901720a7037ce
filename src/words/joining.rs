//! What is said of joining, changing class and leaving: why something is refused.

use super::Words;
use super::formats::Formats;
use crate::domain::cluster::Cluster;
use crate::domain::membership::joining::JoinRefusal;

/// Why someone cannot join, change class or leave like that.
#[must_use]
pub fn refusal(
    words: Words,
    cluster: &Cluster,
    formats: &dyn Formats,
    refusal: &JoinRefusal,
) -> String {
    match refusal {
        JoinRefusal::NoSuchMember => words.joining_gone().to_owned(),
        JoinRefusal::NoName => words.joining_no_name().to_owned(),
        JoinRefusal::NoClass => words.joining_no_class().to_owned(),
        JoinRefusal::NotAdopted { poll } => {
            let title = cluster.polls.get(poll).map(|it| it.title.as_str());
            words.joining_not_adopted(title.unwrap_or(poll.as_str()))
        }
        JoinRefusal::BeforeTheVote { decided } => words.joining_before_vote(formats.date(*decided)),
        JoinRefusal::BelongsAlready { member } => {
            words.joining_belongs(cluster.member_name(Some(member)).unwrap_or_default())
        }
        JoinRefusal::SameClass => words.joining_same_class().to_owned(),
        JoinRefusal::BeforeJoining { since } => words.joining_before_joining(formats.date(*since)),
        JoinRefusal::AfterLeaving { until } => words.joining_after_leaving(formats.date(*until)),
        JoinRefusal::ChangedThatDay { day } => words.joining_that_day(formats.date(*day)),
        JoinRefusal::ChangesLater { day } => words.joining_changes_later(formats.date(*day)),
    }
}
