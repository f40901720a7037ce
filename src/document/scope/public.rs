//! What anyone may see.
//!
//! Never an e-mail address, a telephone number or a named ballot; of the rest what the organisation
//! chooses. What this version does not know stays inside, since nobody can say what it holds; and
//! so does the journal, in which all that was ever written stands.

use serde_json::Value;

use crate::document::scope::Part;
use crate::document::workspace::Workspace;
use crate::domain::record::{Kind, Record, Records};
use crate::domain::references;

/// What an organisation shows beside its structure and its mission.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a tick of its own on the page"
)]
pub struct Publicity {
    /// Who sits where, and who represents whom: names without addresses.
    pub people: bool,
    /// Projects, milestones, the year's theme and plan.
    pub projects: bool,
    /// Budgets of the projects that are shown. Pledges and fees of single members never are.
    pub money: bool,
    /// Meetings: when, where and about what.
    pub meetings: bool,
    /// Decisions: what was asked and how it ended, in totals; the register.
    pub decisions: bool,
}

/// The part of a workspace that anyone may see.
#[must_use]
pub fn part(workspace: &Workspace, publicity: Publicity) -> Part {
    let mut records: Records = workspace
        .records()
        .values()
        .filter_map(|record| shown(record, publicity))
        .map(|record| (record.id.clone(), record))
        .collect();
    cut_references(&mut records);
    Part {
        records,
        journal: Vec::new(),
    }
}

/// A record as it is shown, or `None` when it is not.
fn shown(record: &Record, publicity: Publicity) -> Option<Record> {
    let fields = fields(record.known_kind()?, publicity)?;
    // A pattern is no project, and what was put away is no longer shown to anyone.
    let put_away = |field: &str| record.fields.get(field) == Some(&Value::Bool(true));
    if record.known_kind() == Some(Kind::Project) && (put_away("template") || put_away("archived"))
    {
        return None;
    }
    let mut record = record.clone();
    record.fields = record
        .fields
        .into_iter()
        .filter(|(name, _)| fields.iter().any(|them| them.contains(&name.as_str())))
        .map(|(name, value)| (name, without_addresses(value)))
        .collect();
    Some(record)
}

/// The fields of a kind that are shown; `None` when the kind is not.
fn fields(kind: Kind, publicity: Publicity) -> Option<Vec<&'static [&'static str]>> {
    let Publicity {
        people,
        projects,
        money,
        meetings,
        decisions,
    } = publicity;
    let one = |shown: bool, fields: &'static [&'static str]| shown.then(|| vec![fields]);
    match kind {
        Kind::Organisation => one(
            true,
            &[
                "name",
                "shortName",
                "organisationKind",
                "legalForm",
                "region",
                "seatTown",
                "founded",
                "currency",
                "sector",
                "language",
                "furtherLanguages",
                "charterTitle",
                "values",
                "accentHue",
                "fictional",
                "asOf",
            ],
        ),
        Kind::Network => one(true, &["name", "order"]),
        Kind::Vision => one(
            true,
            &[
                "text",
                "from",
                "horizon",
                "positioning",
                "directions",
                "adoptedBy",
            ],
        ),
        Kind::VisionTrait | Kind::MissionItem => {
            one(true, &["text", "vision", "specifies", "order"])
        }
        Kind::Philosophy => one(
            true,
            &[
                "culture",
                "politics",
                "values",
                "beliefs",
                "attitudes",
                "purpose",
            ],
        ),
        Kind::PrincipleSection => one(true, &["title", "question", "order"]),
        Kind::Principle => one(true, &["text", "section", "checks", "order"]),
        Kind::Goal => one(
            true,
            &[
                "text",
                "serves",
                "indicator",
                "baseline",
                "target",
                "accountable",
                "targetMarket",
                "partOf",
                "due",
                "adoptedBy",
                "order",
            ],
        ),
        Kind::Measurement => one(true, &["goal", "date", "value"]),
        Kind::Translation => one(true, &["of", "field", "language", "text"]),
        Kind::MemberClass => one(
            true,
            &[
                "name",
                "vote",
                "consult",
                "propose",
                "beElected",
                "joinWorkingGroup",
                "order",
            ],
        ),
        Kind::Member => {
            let mut shown: Vec<&[&str]> = vec![&[
                "name",
                "class",
                "memberKind",
                "town",
                "activity",
                "founder",
                "memberSince",
                "memberUntil",
                "networks",
                "knowHow",
            ]];
            if people {
                shown.push(&["representative", "deputy"]);
            }
            Some(shown)
        }
        Kind::Person => one(people, &["name", "role", "member"]),
        Kind::Body => one(
            true,
            &[
                "name",
                "bodyType",
                "parent",
                "duties",
                "meets",
                "termFrom",
                "termTo",
                "operator",
                "competence",
                "service",
                "coordinatorBody",
                "network",
                "seats",
                "since",
                "until",
                "order",
            ],
        ),
        Kind::Seat => {
            let mut shown: Vec<&[&str]> =
                vec![&["body", "member", "role", "right", "from", "to", "order"]];
            if people {
                shown.push(&["person"]);
            }
            Some(shown)
        }
        Kind::Channel => one(
            true,
            &[
                "from",
                "to",
                "channelType",
                "subject",
                "since",
                "until",
                "order",
            ],
        ),
        Kind::Competence | Kind::Service => one(true, &["name", "competence", "order"]),
        Kind::RuleCard => one(decisions, &["name", "order"]),
        Kind::Meeting => one(meetings, &["body", "title", "date", "start", "place"]),
        Kind::AgendaItem => one(meetings, &["meeting", "text", "poll", "order"]),
        Kind::Poll => one(
            decisions,
            &[
                "title",
                "pollKind",
                "body",
                "meeting",
                "text",
                "opens",
                "closes",
                "eligible",
                "present",
                "quorumMet",
                "result",
                "explanation",
                "state",
                "totals",
            ],
        ),
        Kind::PollOption => one(decisions, &["poll", "text", "count", "order"]),
        Kind::Resolution => one(
            decisions,
            &[
                "number", "poll", "body", "text", "date", "due", "status", "corrects",
            ],
        ),
        Kind::Theme => one(projects, &["title", "year"]),
        Kind::Project => {
            let mut shown: Vec<&[&str]> = vec![&[
                "title",
                "theme",
                "goal",
                "serves",
                "targetMarket",
                "group",
                "leadMember",
                "status",
                "start",
                "end",
                "partners",
                "expectedImpact",
                "order",
            ]];
            if money {
                shown.push(&["budgetPlanned", "budgetRevised", "currency"]);
            }
            if people {
                shown.push(&["responsible"]);
            }
            projects.then_some(shown)
        }
        Kind::Milestone => one(projects, &["project", "text", "due", "done", "order"]),
        _ => None,
    }
}

/// What is not shown is not named either.
fn cut_references(records: &mut Records) {
    loop {
        let dangling = references::dangling(records);
        if dangling.is_empty() {
            return;
        }
        for dangling in dangling {
            let Some(record) = records.get_mut(&dangling.record) else {
                continue;
            };
            let value = record.fields.get(dangling.field);
            match value.and_then(|value| references::without(value, &dangling.target)) {
                Some(left) => {
                    record.fields.insert(dangling.field.to_owned(), left);
                }
                None => {
                    record.fields.remove(dangling.field);
                }
            }
            // What cannot be read without the one that it names goes with it.
            if crate::domain::cluster::check(record).is_err() {
                records.remove(&dangling.record);
            }
        }
    }
}

/// A value in which no text holds an address or a number at which somebody can be reached.
fn without_addresses(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(cover(&text)),
        Value::Array(list) => list.into_iter().map(without_addresses).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| (name, without_addresses(value)))
            .collect(),
        other => other,
    }
}

/// A text with addresses and telephone numbers covered. It covers rather too much than too little.
#[must_use]
pub fn cover(text: &str) -> String {
    let mut covered = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if is_start(&covered) {
            address(rest).or_else(|| telephone(rest)).unwrap_or(0)
        } else {
            0
        };
        if length > 0 {
            covered.push('…');
            rest = rest.get(length..).unwrap_or_default();
        } else {
            covered.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    covered
}

/// Whether something new may begin behind this text.
fn is_start(before: &str) -> bool {
    before
        .chars()
        .last()
        .is_none_or(|last| !last.is_alphanumeric())
}

/// How long the word at the beginning is, if it is an e-mail address or looks like one.
fn address(text: &str) -> Option<usize> {
    let ends = |it: char| it.is_whitespace() || "<>(),;\"„“”".contains(it);
    let word = text.split(ends).next().unwrap_or_default();
    let (name, domain) = word.split_once('@')?;
    (!name.is_empty() && !domain.is_empty()).then_some(word.len())
}

/// How long the telephone number at the beginning is: it begins with “+” or “0”, or with that in
/// brackets, and has seven digits or more.
fn telephone(text: &str) -> Option<usize> {
    let begins = text.trim_start_matches('(');
    if !(begins.starts_with('+') || begins.starts_with('0')) {
        return None;
    }
    let of_number =
        |it: char| it.is_ascii_digit() || " +-–‑/().\u{a0}\u{2009}\u{202f}".contains(it);
    let end = text.find(|it| !of_number(it)).unwrap_or(text.len());
    let number = text
        .get(..end)?
        .trim_end_matches(|it: char| !it.is_ascii_digit());
    let digits = number.chars().filter(char::is_ascii_digit).count();
    (digits >= 7).then_some(number.len())
}

#[cfg(test)]
mod tests {
    use strum::IntoEnumIterator as _;

    use super::*;
    use crate::domain::cluster::field_names;

    const ALL: Publicity = Publicity {
        people: true,
        projects: true,
        money: true,
        meetings: true,
        decisions: true,
    };

    #[test]
    fn every_public_field_is_a_field_of_a_kind_that_shows_it() {
        let shared = [
            Kind::VisionTrait,
            Kind::MissionItem,
            Kind::Competence,
            Kind::Service,
        ];
        for kind in Kind::iter().filter(|kind| !shared.contains(kind)) {
            let known = field_names(kind);
            for field in fields(kind, ALL).into_iter().flatten().flatten() {
                assert!(known.contains(field), "{kind} has no field {field}");
            }
        }
    }

    #[test]
    fn addresses_and_numbers_are_covered_and_amounts_and_dates_are_not() {
        let cases = [
            ("Pišite na petar.p@rzav.rs.", "Pišite na …"),
            ("<a@b.hu>", "<…>"),
            ("Tel. +381 31 512-345, do 16 h", "Tel. …, do 16 h"),
            ("(06 1) 234 5678", "…"),
            ("0171/2345678", "…"),
            (
                "14 900 000 RSD od 2025-03-14",
                "14 900 000 RSD od 2025-03-14",
            ),
            ("10 % @ 5", "10 % @ 5"),
            ("soba 007", "soba 007"),
        ];
        for (text, covered) in cases {
            assert_eq!(cover(text), covered);
        }
    }
}
