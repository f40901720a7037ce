//! From the ballots that count to the tally's answer.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::poll_file::Sent;
use super::receive::{Received, Why};
use crate::domain::rules::Revote;
use crate::domain::sorting::Gather as _;
use crate::domain::tally::{Answer, judge};
use crate::words::Words;
use crate::words::verdict::{self, Cited};

/// What the tally says of the ballots that count, where the question is yes or no.
#[must_use]
pub fn answer(sent: &Sent, received: &Received) -> Answer {
    judge(&sent.poll.case(received.case_ballots()))
}

/// How often each option was picked, in the order of the poll file. Who is chosen by it is for the
/// method of the rule card to say.
#[must_use]
pub fn picks<'s>(sent: &'s Sent, received: &Received) -> Vec<(&'s str, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let ballots = received.counted().filter_map(|it| it.ballot.as_ref());
    for pick in ballots.flat_map(|ballot| &ballot.picks) {
        *counts.entry(pick.as_str()).or_default() += 1;
    }
    let options = sent.poll.options.iter();
    options
        .map(|option| {
            let count = counts.get(option.id.as_str()).copied();
            (option.id.as_str(), count.unwrap_or_default())
        })
        .collect()
}

/// The tally's answer as it stands in files, with the refusals of what came by file.
#[must_use]
pub fn tally(sent: &Sent, received: &Received) -> Value {
    let mut tally = if sent.poll.options.is_empty() {
        serde_json::to_value(answer(sent, received)).unwrap_or_default()
    } else {
        json!({ "options": picks(sent, received).into_iter().gathered::<BTreeMap<_, _>>(), "open": [] })
    };
    let refused: Vec<Value> = received
        .refused()
        .map(|(judged, why)| json!({ "member": judged.member, "reason": why.reason() }))
        .collect();
    if let Value::Object(fields) = &mut tally {
        fields.insert("refused".to_owned(), Value::from(refused));
        if let Some(Value::Array(open)) = fields.get_mut("open")
            && leaves_revote_open(sent, received)
        {
            open.push(Value::from("revote"));
        }
    }
    tally
}

/// The verdict's sentence; where options stand, how often each was picked.
#[must_use]
pub fn sentence(words: Words, sent: &Sent, received: &Received) -> String {
    let poll = &sent.poll;
    if poll.options.is_empty() {
        let cited = Cited {
            name: (!poll.rule_name.is_empty()).then_some(poll.rule_name.as_str()),
            clause: poll.clause.as_deref(),
        };
        return verdict::sentence(words, &answer(sent, received), cited);
    }
    let counts = picks(sent, received).into_iter().map(|(id, count)| {
        let option = poll.options.iter().find(|it| it.id == id);
        format!("{}: {count}", option.map_or(id, |it| it.text.as_str()))
    });
    counts.collect::<Vec<_>>().join(" · ")
}

/// Whether two ballots of one member differ while the rule card says not which counts.
#[must_use]
pub fn leaves_revote_open(sent: &Sent, received: &Received) -> bool {
    let set = matches!(sent.poll.rule.revote, Some(Revote::First | Revote::Last));
    let mut refused = received.refused();
    !set && refused.any(|(_, why)| matches!(why, Why::Superseded { .. }))
}
