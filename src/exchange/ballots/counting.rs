//! From the ballots that count to the tally's answer.

use serde_json::{Value, json};

use super::poll_file::Sent;
use super::receive::{Received, Why};
use crate::domain::rules::Revote;
use crate::domain::tally::{Answer, judge};
use crate::words::Words;

/// What the tally says of the ballots that count.
#[must_use]
pub fn answer(sent: &Sent, received: &Received) -> Answer {
    judge(&sent.poll.case(received.case_ballots()))
}

/// The tally's answer as it stands in files, with the refusals of what came by file.
#[must_use]
pub fn tally(sent: &Sent, received: &Received) -> Value {
    let mut answer = serde_json::to_value(answer(sent, received)).unwrap_or_default();
    let refused: Vec<Value> = received
        .refused()
        .map(|(judged, why)| json!({ "member": judged.member, "reason": why.reason() }))
        .collect();
    if let Value::Object(fields) = &mut answer {
        fields.insert("refused".to_owned(), Value::from(refused));
        if let Some(Value::Array(open)) = fields.get_mut("open")
            && leaves_revote_open(sent, received)
            && !open.iter().any(|it| it == "revote")
        {
            open.push(Value::from("revote"));
        }
    }
    answer
}

/// Whether two ballots of one member differ while the rule card says not which counts.
#[must_use]
pub fn leaves_revote_open(sent: &Sent, received: &Received) -> bool {
    let set = matches!(sent.poll.rule.revote, Some(Revote::First | Revote::Last));
    let mut refused = received.refused();
    !set && refused.any(|(_, why)| matches!(why, Why::Superseded { .. }))
}

/// The verdict's sentence.
#[must_use]
pub fn sentence(words: Words, sent: &Sent, received: &Received) -> String {
    let _ = (words, sent, received);
    String::new()
}
