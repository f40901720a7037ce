//! Reading a case that somebody wrote: what could only be guessed at is refused, with its place.

use std::collections::BTreeSet;

use thiserror::Error;

use super::admission::When;
use super::case::Case;
use super::judge::MOST_GROUPS;
use crate::domain::measure::Fraction;
use crate::domain::rules::{
    Authority, Consent, MajorityBase, QuorumBase, Recused, Revote, TieRule, VoteWeight,
};
use crate::domain::vocabulary::{Choice, Right};

/// Why a case cannot be judged at all.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CaseError {
    #[error("not a text in UTF-8")]
    NotText,
    #[error("ends in line {line}")]
    Truncated { line: usize },
    #[error("not JSON: line {line}, column {column}")]
    NotJson { line: usize, column: usize },
    #[error("JSON, but not a case")]
    NotACase,
    #[error("something else is expected in line {line}, column {column}")]
    Shape { line: usize, column: usize },
    #[error("{path} has the denominator 0")]
    OverNothing { path: String },
    #[error("ballots and totals")]
    Both,
    #[error("“{word}” means nothing at {path}")]
    Word {
        path: String,
        word: String,
        known: Vec<&'static str>,
    },
    #[error("“{member}” is on the roll twice")]
    Twice { member: String },
    #[error("line {place} of the roll names no member")]
    Nameless { place: usize },
    #[error("“{value}” at {path} is no day and no moment")]
    When { path: String, value: String },
    #[error("{count} groups")]
    TooManyGroups { count: usize, most: usize },
}

impl Case {
    /// Reads a case from JSON.
    ///
    /// # Errors
    /// When it is no case, or one that nobody could judge.
    pub fn read(bytes: &[u8]) -> Result<Self, CaseError> {
        let text = std::str::from_utf8(bytes).map_err(|_| CaseError::NotText)?;
        let text = text.trim_start_matches('\u{feff}');
        let case: Self = serde_json::from_str(text).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            match error.classify() {
                serde_json::error::Category::Eof => CaseError::Truncated { line },
                serde_json::error::Category::Data if !text.trim_start().starts_with('{') => {
                    CaseError::NotACase
                }
                serde_json::error::Category::Data => CaseError::Shape { line, column },
                _ => CaseError::NotJson { line, column },
            }
        })?;
        // Any object would do for a case in which everything is left out.
        if case == Self::default() && !names_a_part(text) {
            return Err(CaseError::NotACase);
        }
        case.check().map(|()| case)
    }

    /// What is wrong with the case, so that it cannot be judged.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn check(&self) -> Result<(), CaseError> {
        if self.totals.is_some() && !self.ballots.is_empty() {
            return Err(CaseError::Both);
        }
        self.check_fractions()?;
        self.check_words()?;
        if self.rule.groups.len() > MOST_GROUPS {
            return Err(CaseError::TooManyGroups {
                count: self.rule.groups.len(),
                most: MOST_GROUPS,
            });
        }
        if let Some(value) = self.deadline.as_ref().filter(|it| When::read(it).is_none()) {
            return Err(CaseError::When {
                path: "deadline".to_owned(),
                value: value.clone(),
            });
        }
        let mut seen = BTreeSet::new();
        for (index, voter) in self.roll.iter().enumerate() {
            if voter.member.is_empty() {
                return Err(CaseError::Nameless { place: index + 1 });
            }
            if !seen.insert(voter.member.as_str()) {
                return Err(CaseError::Twice {
                    member: voter.member.clone(),
                });
            }
        }
        Ok(())
    }

    fn check_fractions(&self) -> Result<(), CaseError> {
        let rule = &self.rule;
        let named = |path: &str, part: Option<Fraction>| part.map(|it| (path.to_owned(), it));
        let second = rule.second_call.as_ref().and_then(|it| it.fraction);
        let parts = [
            named("rule.quorum", rule.quorum.as_ref().map(|it| it.fraction)),
            named(
                "rule.majority",
                rule.majority.as_ref().map(|it| it.fraction),
            ),
            named("rule.second_call", second),
            named("rule.returns", rule.returns),
        ];
        let groups = rule
            .groups
            .iter()
            .map(|(name, share)| (format!("rule.groups.{name}"), *share));
        match parts
            .into_iter()
            .flatten()
            .chain(groups)
            .find(|it| it.1.den == 0)
        {
            Some((path, _)) => Err(CaseError::OverNothing { path }),
            None => Ok(()),
        }
    }

    fn check_words(&self) -> Result<(), CaseError> {
        macro_rules! known {
            ($path:expr, $word:expr, $vocabulary:ident) => {
                if let Some($vocabulary::Other(word)) = $word {
                    return Err(CaseError::Word {
                        path: $path,
                        word: word.clone(),
                        known: $vocabulary::SHIPPED
                            .iter()
                            .map($vocabulary::as_str)
                            .collect(),
                    });
                }
            };
        }
        let rule = &self.rule;
        let path = |part: &str| format!("rule.{part}");
        if let Some(quorum) = &rule.quorum {
            known!(path("quorum.base"), Some(&quorum.base), QuorumBase);
            known!(path("quorum.recused"), &quorum.recused, Recused);
        }
        let majority = rule.majority.as_ref().map(|it| &it.base);
        known!(path("majority.base"), majority, MajorityBase);
        known!(path("tie"), &rule.tie, TieRule);
        known!(path("weights"), &rule.weights, VoteWeight);
        known!(path("authority"), &rule.authority, Authority);
        known!(path("revote"), &rule.revote, Revote);
        known!(path("consent"), &rule.consent, Consent);
        known!("lot".to_owned(), &self.lot, Choice);
        for (place, voter) in self.roll.iter().enumerate() {
            known!(format!("roll[{place}].right"), &voter.right, Right);
        }
        Ok(())
    }
}

/// Whether the object has at least one part that a case has.
fn names_a_part(text: &str) -> bool {
    let object: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
    let parts = ["rule", "roll", "ballots", "totals"];
    parts.iter().any(|part| object.get(part).is_some())
}
