//! How an election, a ranking, a mood poll or a search for consensus ended, as one sentence.
//!
//! Options are ids; what they are called comes in as a function.

use super::Words;
use super::verdict::{Cited, aside, blocked, closed, not_provable, not_quorate, number};
use crate::domain::tally::contest::OptionCount;
use crate::domain::tally::{ConsensusAnswer, ContestAnswer, Outcome, Reason, Verdict};

/// What an option is called.
pub type Name<'a> = &'a dyn Fn(&str) -> String;

/// The whole sentence: "Ann Lee 13, Bo Ray 8; 11 needed of 21; chosen: Ann Lee (§ 9)." Of a ranking
/// it tells the first choices and what the last round came to, since the first alone mislead.
#[must_use]
pub fn sentence(words: Words, answer: &ContestAnswer, name: Name<'_>, rule: Cited<'_>) -> String {
    let told = |counts: &[OptionCount]| -> Vec<String> {
        let counts = counts.iter();
        counts
            .map(|it| words.contest_count(name(&it.option), number(words, it.votes)))
            .collect()
    };
    let ranked = !answer.rounds.is_empty() || !answer.duels.is_empty();
    let mut counts = told(&answer.counts);
    if answer.abstain > 0 {
        counts.push(words.contest_abstained(answer.abstain));
    }
    if answer.invalid > 0 {
        counts.push(words.contest_invalid(answer.invalid));
    }
    let mut parts = Vec::new();
    if !counts.is_empty() {
        let counts = counts.join(", ");
        parts.push(if ranked {
            words.contest_first_choices(counts)
        } else {
            counts
        });
    }
    if let [_, .., last] = answer.rounds.as_slice() {
        let counts = told(&last.counts).join(", ");
        parts.push(words.contest_round(answer.rounds.len(), counts));
    }
    if !answer.duels.is_empty() {
        parts.push(words.contest_pairs().to_owned());
    }
    if let (Some(needed), Some(base)) = (answer.needed, answer.base) {
        parts.push(words.contest_needed(number(words, needed), number(words, base)));
    }
    parts.push(outcome(words, answer, name));
    parts.extend(aside(words, &answer.refused, &answer.open));
    closed(words, &parts, rule)
}

/// How it ended, without the counts: "chosen: Ann Lee".
#[must_use]
pub fn outcome(words: Words, answer: &ContestAnswer, name: Name<'_>) -> String {
    let names = |ids: &[String]| -> String {
        let names: Vec<String> = ids.iter().map(|it| name(it)).collect();
        names.join(", ")
    };
    match answer.outcome {
        Outcome::Elected => {
            let elected = words.contest_elected(names(&answer.elected));
            match answer.reason {
                Some(Reason::LotDrawn) => format!("{}; {elected}", words.contest_lot()),
                Some(Reason::ChairDecides) => format!("{}; {elected}", words.contest_chair()),
                _ => elected,
            }
        }
        Outcome::RunOff => words.contest_run_off(names(&answer.run_off)),
        Outcome::Tied => {
            let mut parts = Vec::new();
            if !answer.elected.is_empty() {
                parts.push(words.contest_elected(names(&answer.elected)));
            }
            // Without a majority the tie is for a place in the run-off, not for the seat.
            let for_run_off = answer.needed.is_some_and(|needed| {
                let tied = answer
                    .counts
                    .iter()
                    .filter(|it| answer.tied.contains(&it.option));
                tied.map(|it| it.votes).max() < Some(needed)
            });
            parts.push(if for_run_off {
                words.contest_tied_run_off(names(&answer.tied))
            } else {
                words.contest_tied(answer.seats_left, names(&answer.tied))
            });
            if answer.reason == Some(Reason::LotToDraw) {
                parts.push(words.contest_tied_lot().to_owned());
            }
            parts.join("; ")
        }
        Outcome::NobodyElected => words.contest_nobody().to_owned(),
        Outcome::NotQuorate => answer
            .quorum
            .map_or_else(String::new, |it| not_quorate(words, it, false)),
        Outcome::NotProvable => not_provable(words, answer.reason),
        Outcome::Blocked => blocked(words, answer.reason),
        Outcome::Open => words.contest_open().to_owned(),
        Outcome::Advice if answer.elected.is_empty() => words.contest_no_advice().to_owned(),
        Outcome::Advice => words.contest_advice(names(&answer.elected)),
    }
}

/// Whether there was a consensus: "no objection; agreed; 1 concern recorded."
#[must_use]
pub fn consensus(words: Words, answer: &ConsensusAnswer, rule: Cited<'_>) -> String {
    let mut parts = vec![match answer.verdict {
        Verdict::Blocked => blocked(words, answer.reason),
        Verdict::NotQuorate => answer
            .quorum
            .map_or_else(String::new, |it| not_quorate(words, it, false)),
        Verdict::Adopted => words.contest_agreed().to_owned(),
        _ => words.contest_objections(answer.objections.len()),
    }];
    if answer.concerns > 0 {
        parts.push(words.contest_concerns(answer.concerns));
    }
    if answer.unanswered > 0 {
        parts.push(words.contest_unanswered(answer.unanswered));
    }
    parts.extend(aside(words, &answer.refused, &answer.open));
    closed(words, &parts, rule)
}
