//! The verdict of a vote as one sentence, with all its numbers and where the rule stands.

use super::Words;
use super::formats::grouped;
use crate::domain::measure::Fraction;
use crate::domain::rules::MajorityBase;
use crate::domain::tally::answer::Share;
use crate::domain::tally::{
    Amount, Answer, CaseError, OpenPart, QuorumAnswer, Reason, Refused, Verdict,
};

/// Where a rule stands: what the organisation calls its card, and the clause that it cites.
#[derive(Debug, Clone, Copy, Default)]
pub struct Cited<'a> {
    pub name: Option<&'a str>,
    pub clause: Option<&'a str>,
}

/// The whole sentence: "15 yes, 5 no, 10 abstained; 30 counted; three quarters of those present is
/// 23; rejected, 8 short (rule card “statute change”, § 9)."
#[must_use]
pub fn sentence(words: Words, answer: &Answer, rule: Cited<'_>) -> String {
    let mut parts = vec![counts(words, answer)];
    let decided = matches!(
        answer.verdict,
        Verdict::Adopted | Verdict::Rejected | Verdict::Tied
    );
    if decided {
        parts.extend(base(words, answer));
        parts.extend(needed(words, answer));
    }
    if answer.verdict == Verdict::NotProvable {
        parts.extend(answer.under.counted.map(|it| words.verdict_handed_in(it)));
    }
    parts.push(outcome(words, answer));
    parts.extend(aside(words, &answer.refused, &answer.open));
    closed(words, &parts, rule)
}

/// The parts as one sentence, with where the rule stands.
pub(super) fn closed(words: Words, parts: &[String], rule: Cited<'_>) -> String {
    let cited = match (rule.name, rule.clause) {
        (Some(name), Some(clause)) => words.verdict_rule_clause(name, clause),
        (Some(name), None) => words.verdict_rule(name),
        (None, Some(clause)) => words.verdict_clause(clause),
        (None, None) => return format!("{}.", parts.join("; ")),
    };
    format!("{} ({cited}).", parts.join("; "))
}

/// How it ended, without the counts: "rejected, 8 short".
#[must_use]
pub fn outcome(words: Words, answer: &Answer) -> String {
    match answer.verdict {
        Verdict::Adopted | Verdict::Rejected | Verdict::Tied => decided(words, answer),
        Verdict::NotQuorate => answer.quorum.map_or_else(String::new, |quorum| {
            not_quorate(words, quorum, answer.under.circular)
        }),
        Verdict::NotProvable => not_provable(words, answer.reason),
        Verdict::Open if answer.open.contains(&OpenPart::Majority) => {
            words.verdict_open().to_owned()
        }
        Verdict::Open => words.verdict_open_groups().to_owned(),
        Verdict::Blocked => blocked(words, answer.reason),
    }
}

pub(super) fn not_provable(words: Words, reason: Option<Reason>) -> String {
    words.verdict_not_provable(match reason {
        Some(Reason::Unaccounted(count)) => words.verdict_unaccounted(count),
        Some(Reason::TooMany(count)) => words.verdict_too_many(count),
        Some(Reason::MoreThanVoters(count)) => words.verdict_more_than_voters(count),
        Some(Reason::GroupsNotCounted) => words.verdict_groups_not_counted().to_owned(),
        _ => words.verdict_counts_missing().to_owned(),
    })
}

pub(super) fn blocked(words: Words, reason: Option<Reason>) -> String {
    words.verdict_blocked(match reason {
        Some(Reason::SecondCallNotAllowed) => words.verdict_second_call_not_allowed().to_owned(),
        Some(Reason::SecondCallNotAnnounced) => {
            words.verdict_second_call_not_announced().to_owned()
        }
        Some(Reason::WeightsIdentify) => words.verdict_weights_identify().to_owned(),
        Some(Reason::NotAllConsented(count)) => words.verdict_not_all_consented(count),
        _ => words.verdict_item_not_announced().to_owned(),
    })
}

fn decided(words: Words, answer: &Answer) -> String {
    let adopted = answer.verdict == Verdict::Adopted;
    match answer.reason {
        Some(Reason::TieRejects) => words.verdict_tie_rejects().to_owned(),
        Some(Reason::ChairDecides) => words.verdict_chair_decides().to_owned(),
        Some(Reason::ChairNotYes) => words.verdict_chair_not_yes().to_owned(),
        Some(Reason::LotDrawn) if adopted => words.verdict_lot_yes().to_owned(),
        Some(Reason::LotDrawn) => words.verdict_lot_no().to_owned(),
        Some(Reason::LotToDraw) => words.verdict_lot_to_draw().to_owned(),
        Some(Reason::RunOff) => words.verdict_run_off().to_owned(),
        Some(Reason::TieUnset) => words.verdict_tie_unset().to_owned(),
        _ if adopted => words.verdict_adopted().to_owned(),
        _ => rejected(words, answer),
    }
}

fn rejected(words: Words, answer: &Answer) -> String {
    let whole = |amount: &Option<Amount>| amount.as_ref().and_then(Amount::whole);
    let majority = &answer.majority;
    match (whole(&majority.yes), whole(&majority.no)) {
        (Some(0), Some(0)) => words.verdict_rejected_no_votes().to_owned(),
        (Some(0), _) => words.verdict_rejected_no_yes().to_owned(),
        (Some(yes), _) => match whole(&majority.needed).and_then(|it| it.checked_sub(yes)) {
            Some(short) if short > 0 => words.verdict_rejected_short(number(words, short)),
            _ => words.verdict_rejected().to_owned(),
        },
        _ => words.verdict_rejected().to_owned(),
    }
}

pub(super) fn not_quorate(words: Words, quorum: QuorumAnswer, by_file: bool) -> String {
    let QuorumAnswer {
        base,
        needed,
        present,
        ..
    } = quorum;
    let short = number(words, needed.saturating_sub(present));
    let [base, needed, present] = [base, needed, present].map(|it| number(words, it));
    if by_file {
        words.verdict_few_answers(present, base, needed, short)
    } else {
        words.verdict_not_quorate(present, base, needed, short)
    }
}

/// "15 yes, 5 no, 10 abstained": what was counted, as far as it is known.
#[must_use]
pub fn counts(words: Words, answer: &Answer) -> String {
    let majority = &answer.majority;
    let or_unknown =
        |text: Option<String>| text.unwrap_or_else(|| words.verdict_counts_unknown().to_owned());
    let said = words.verdict_counts(
        or_unknown(majority.yes.as_ref().map(|it| amount(words, it))),
        or_unknown(majority.no.as_ref().map(|it| amount(words, it))),
        or_unknown(majority.abstain.map(|it| number(words, it))),
    );
    match majority.invalid {
        Some(invalid) if invalid > 0 => words.verdict_counts_invalid(said, number(words, invalid)),
        _ => said,
    }
}

/// "30 counted".
fn base(words: Words, answer: &Answer) -> Option<String> {
    let base = answer.majority.base.as_ref()?;
    let said = amount(words, base);
    Some(match base {
        Amount::Part(_) => words.verdict_base_grouped(said),
        Amount::Whole(_) if answer.under.weighted => words.verdict_base_weighted(said),
        Amount::Whole(_) => words.verdict_base(said),
    })
}

/// "three quarters of those present is 23".
fn needed(words: Words, answer: &Answer) -> Option<String> {
    let share = answer.under.majority.as_ref()?;
    let needed = amount(words, answer.majority.needed.as_ref()?);
    let of = match share.of {
        MajorityBase::Cast => words.verdict_of_cast(),
        MajorityBase::Present if answer.under.circular => words.verdict_of_answered(),
        MajorityBase::Present => words.verdict_of_present(),
        _ => words.verdict_of_entitled(),
    };
    Some(words.verdict_needed(part_of(words, share), of, needed))
}

/// "three quarters", "more than half".
fn part_of(words: Words, share: &Share) -> String {
    let Fraction { num, den } = share.fraction;
    match (num, den, share.strict) {
        (1, 2, true) => words.verdict_more_half().to_owned(),
        (1, 3, true) => words.verdict_more_third().to_owned(),
        (2, 3, true) => words.verdict_more_two_thirds().to_owned(),
        (3, 4, true) => words.verdict_more_three_quarters().to_owned(),
        (_, _, true) => words.verdict_more_fraction(share.fraction),
        (1, 2, false) => words.verdict_half().to_owned(),
        (1, 3, false) => words.verdict_third().to_owned(),
        (2, 3, false) => words.verdict_two_thirds().to_owned(),
        (3, 4, false) => words.verdict_three_quarters().to_owned(),
        (1, 1, false) => words.verdict_all().to_owned(),
        (_, _, false) => words.verdict_fraction(share.fraction),
    }
}

/// "2 ballots refused (consultation right only, has voted already)", "not set: quorum".
pub(super) fn aside(words: Words, refused: &[Refused], open: &[OpenPart]) -> Vec<String> {
    let mut reasons: Vec<String> = Vec::new();
    for it in refused {
        let reason = words.refusal(it.reason.as_str()).into_owned();
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    let mut parts = Vec::new();
    if !refused.is_empty() {
        parts.push(words.verdict_refused(refused.len(), reasons.join(", ")));
    }
    if !open.is_empty() {
        let open: Vec<&str> = open.iter().map(|it| part(words, *it)).collect();
        parts.push(words.verdict_not_set(open.join(", ")));
    }
    parts
}

/// What a part of a rule is called that is not set.
#[must_use]
pub fn part(words: Words, part: OpenPart) -> &'static str {
    match part {
        OpenPart::Quorum => words.verdict_part_quorum(),
        OpenPart::Majority => words.verdict_part_majority(),
        OpenPart::Tie => words.verdict_part_tie(),
        OpenPart::Weights => words.verdict_part_weights(),
        OpenPart::Groups => words.verdict_part_groups(),
        OpenPart::Recused => words.verdict_part_recused(),
        OpenPart::Authority => words.verdict_part_authority(),
        OpenPart::ProxiesPerHolder => words.verdict_part_proxies(),
        OpenPart::Revote => words.verdict_part_revote(),
        OpenPart::SecondCall => words.verdict_part_second_call(),
        OpenPart::Returns => words.verdict_part_returns(),
        OpenPart::Consent => words.verdict_part_consent(),
        OpenPart::Method => words.verdict_part_method(),
    }
}

/// Why a case cannot be judged, and what to do about it.
#[must_use]
pub fn case_error(words: Words, error: &CaseError) -> String {
    match error {
        CaseError::NotText => words.cli_not_text().to_owned(),
        CaseError::Truncated { line } => words.load_truncated(line),
        CaseError::NotJson { line, column } => words.load_not_json(line, column),
        CaseError::NotACase => words.verdict_cli_not_a_case().to_owned(),
        CaseError::Shape { line, column } => words.verdict_cli_shape(line, column),
        CaseError::OverNothing { path } => words.verdict_cli_over_nothing(path),
        CaseError::Both => words.verdict_cli_both().to_owned(),
        CaseError::Word { path, word, known } => {
            words.verdict_cli_word(word, path, known.join(", "))
        }
        CaseError::Twice { member } => words.verdict_cli_twice(member),
        CaseError::Nameless { place } => words.verdict_cli_nameless(place),
        CaseError::When { path, value } => words.verdict_cli_when(value, path),
        CaseError::TooManyGroups { count, most } => words.verdict_cli_too_many_groups(count, most),
    }
}

fn amount(words: Words, amount: &Amount) -> String {
    match amount {
        Amount::Whole(count) => number(words, *count),
        Amount::Part(ratio) => ratio.to_string(),
    }
}

pub(super) fn number(words: Words, number: u64) -> String {
    grouped(words.lang(), number)
}
