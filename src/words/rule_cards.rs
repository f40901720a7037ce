//! What a rule card says, as sentences in the reader's language. A part left out is "not set".

use super::Words;
use crate::domain::measure::Fraction;
use crate::domain::rules::{Majority, Quorum, RuleCard, SecondCall};

fn fraction(words: Words, fraction: Fraction) -> String {
    match (fraction.num, fraction.den) {
        (1, 2) => words.votes_half().to_owned(),
        (1, 3) => words.votes_third().to_owned(),
        (2, 3) => words.votes_two_thirds().to_owned(),
        (3, 4) => words.votes_three_quarters().to_owned(),
        _ => fraction.to_string(),
    }
}

/// "more than half", "at least two thirds".
pub fn share(words: Words, part: Fraction, strict: bool) -> String {
    let part = fraction(words, part);
    if strict {
        words.votes_more_than(part)
    } else {
        words.votes_at_least(part)
    }
}

/// "more than half of those entitled to vote".
pub fn quorum(words: Words, quorum: Option<&Quorum>) -> String {
    quorum.map_or_else(
        || words.not_set().to_owned(),
        |it| {
            if it.fraction.num == 0 {
                return words.votes_any_number().to_owned();
            }
            let base = words.quorum_base(it.base.as_str());
            words.votes_share(share(words, it.fraction, it.strict), base)
        },
    )
}

/// "at least two thirds of those present".
pub fn majority(words: Words, card: &RuleCard) -> String {
    match (&card.majority, &card.method) {
        (Some(majority), _) => of_majority(words, majority),
        (None, Some(method)) => words.method(method.as_str()).into_owned(),
        (None, None) => words.not_set().to_owned(),
    }
}

pub fn of_majority(words: Words, majority: &Majority) -> String {
    let base = words.majority_base(majority.base.as_str());
    words.votes_share(share(words, majority.fraction, majority.strict), base)
}

/// What holds when a meeting is repeated for want of a quorum.
pub fn second_call(words: Words, call: Option<&SecondCall>) -> String {
    let Some(call) = call else {
        return words.not_set().to_owned();
    };
    if !call.allowed {
        return words.votes_second_call_none().to_owned();
    }
    let mut parts = vec![match call.fraction {
        Some(part) if part.num == 0 => words.votes_any_number().to_owned(),
        Some(part) => share(words, part, false),
        None => words.votes_second_call_allowed().to_owned(),
    }];
    if call.must_be_announced == Some(true) {
        parts.push(words.votes_second_call_announced().to_owned());
    }
    if call.same_agenda_only == Some(true) {
        parts.push(words.votes_second_call_same_agenda().to_owned());
    }
    if let Some(weeks) = call.within_weeks {
        parts.push(words.votes_second_call_weeks(weeks));
    }
    parts.join(", ")
}

/// The rule of a poll in one sentence: its name, where it stands, quorum and majority.
pub fn sentence(words: Words, card: &RuleCard) -> String {
    let name = match &card.clause {
        Some(clause) => words.votes_rule_cited(&card.name, clause),
        None => words.votes_rule_named(&card.name),
    };
    let majority = majority(words, card);
    if card.circular == Some(true) && card.quorum.is_none() {
        return words.votes_rule_majority(name, majority);
    }
    let quorum = quorum(words, card.quorum.as_ref());
    words.votes_rule_sentence(name, quorum, majority)
}
