//! `tally`: judges one vote.

use klaster::document::file::LoadError;
use klaster::document::guard::{self, Limits};
use klaster::domain::tally::{Answer, Case, judge};
use klaster::words::Words;
use klaster::words::verdict::{self, Cited};
use serde::Serialize;

use crate::arguments::Place;
use crate::failure::Failure;
use crate::{Verdict, input, print};

/// The answer with its sentence.
#[derive(Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    answer: &'a Answer,
    sentence: &'a str,
}

pub fn run(file: &Place, as_json: bool, words: Words) -> Result<Verdict, Failure> {
    let bytes = input::bytes(file)?;
    guard::check(&bytes, Limits::default())
        .map_err(|exceeded| Failure::Load(LoadError::TooLarge(exceeded)))?;
    let answer = judge(&Case::read(&bytes).map_err(Failure::Case)?);
    let sentence = verdict::sentence(words, &answer, Cited::default());
    let text = if as_json {
        let told = Told {
            answer: &answer,
            sentence: &sentence,
        };
        serde_json::to_string_pretty(&told).unwrap_or_default()
    } else {
        let refused = answer.refused.iter().map(|it| {
            let reason = words.refusal(it.reason.as_str()).into_owned();
            words.verdict_cli_ballot(&it.member, reason)
        });
        let lines: Vec<String> = std::iter::once(sentence).chain(refused).collect();
        lines.join("\n")
    };
    print(&format!("{text}\n"));
    Ok(Verdict::Well)
}
