//! What a vote came to, in one sentence: as its ballots are judged, and as the organisation recorded
//! it where the two differ.

use super::Words;
use super::contest;
use super::verdict::{self, Cited};
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::polling::{self, Judged};
use crate::domain::rules::MajorityBase;
use crate::domain::votes::{Poll, PollOption, RecordedResult};

/// What a poll came to: the judgement of its ballots, unless something else was recorded.
#[must_use]
pub fn sentence(words: Words, cluster: &Cluster, poll: &Poll, today: Date) -> String {
    match &poll.result {
        Some(result) if !polling::differences(cluster, poll, today).is_empty() => {
            counts(words, cluster, poll, result)
        }
        _ => judged(
            words,
            cluster,
            poll,
            &polling::count(cluster, poll, today).judged,
        ),
    }
}

/// What the tally says, whichever way the poll is decided, with where its rule stands.
#[must_use]
pub fn judged(words: Words, cluster: &Cluster, poll: &Poll, judged: &Judged) -> String {
    let card = polling::card_of(cluster, poll);
    let rule = Cited {
        name: card.map(|card| card.name.as_str()),
        clause: card.and_then(|card| card.clause.as_deref()),
    };
    let name = |id: &str| option_name(cluster, &Id::new(id)).unwrap_or_else(|| id.to_owned());
    match judged {
        Judged::Motion(answer) => verdict::sentence(words, answer, rule),
        Judged::Contest(answer) => contest::sentence(words, answer, &name, rule),
        Judged::Consensus(answer) => contest::consensus(words, answer, rule),
    }
}

/// An option by the name of the person who stands, else by its text.
#[must_use]
pub fn option_name(cluster: &Cluster, id: &Id<PollOption>) -> Option<String> {
    let option = cluster.poll_options.get(id)?;
    let person = cluster.person_name(option.person.as_ref());
    person.map(str::to_owned).or_else(|| option.text.clone())
}

/// The counts with their base, or why there are none.
#[must_use]
pub fn counts(words: Words, cluster: &Cluster, poll: &Poll, result: &RecordedResult) -> String {
    let of = poll
        .rule
        .as_ref()
        .and_then(|id| cluster.rule_cards.get(id))
        .and_then(|card| card.majority.as_ref())
        .map(|it| &it.base);
    let mut parts = Vec::new();
    if let (Some(yes), Some(no)) = (result.yes, result.no) {
        parts.push(words.votes_counts(yes, no, result.abstain.unwrap_or(0)));
        if let Some(base) = result.base {
            parts.push(of_base(words, base, of));
        }
    } else if let Some(won) = won(words, cluster, result) {
        parts.push(won);
        if let Some(base) = result.base {
            parts.push(of_base(words, base, of));
        }
    }
    if poll.quorum_met == Some(false) {
        parts.push(match (poll.present, poll.eligible) {
            (Some(present), Some(eligible)) => words.votes_no_quorum_count(present, eligible),
            _ => words.votes_no_quorum().to_owned(),
        });
    }
    if parts.is_empty() {
        return String::new();
    }
    format!("{}.", parts.join("; "))
}

/// Who was chosen, each with the votes: "Ann Lee with 13, Bo Ray with 11".
#[must_use]
pub fn won(words: Words, cluster: &Cluster, result: &RecordedResult) -> Option<String> {
    let told = |id: &Id<PollOption>| {
        let name = option_name(cluster, id)?;
        let count = cluster.poll_options.get(id).and_then(|it| it.count);
        Some(match count {
            Some(count) => words.votes_won(name, count),
            None => name,
        })
    };
    let won: Vec<String> = result.chosen().filter_map(told).collect();
    (!won.is_empty()).then(|| won.join(", "))
}

/// Of how many, in the word of the rule: "of 21 present".
fn of_base(words: Words, base: u32, of: Option<&MajorityBase>) -> String {
    match of {
        Some(MajorityBase::Cast) => words.votes_of_cast(base),
        Some(MajorityBase::Present) => words.votes_of_present(base),
        Some(MajorityBase::Entitled) => words.votes_of_entitled(base),
        _ => words.votes_of_counted(base),
    }
}
