//! What anyone may see.
//!
//! Never an e-mail address, a telephone number or a named ballot; of the rest what the organisation
//! chooses. What this version does not know stays inside, since nobody can say what it holds; and
//! so does the journal, in which all that was ever written stands.

use serde_json::Value;

use crate::document::scope::Part;
use crate::document::workspace::Workspace;
use crate::domain::cluster::Cluster;
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

/// Where it stands whether a part is shown.
pub type Switch = fn(&mut Publicity) -> &mut bool;

/// The parts that an organisation may show, as they stand in its record.
pub const PARTS: [(&str, Switch); 5] = [
    ("people", |it| &mut it.people),
    ("projects", |it| &mut it.projects),
    ("money", |it| &mut it.money),
    ("meetings", |it| &mut it.meetings),
    ("decisions", |it| &mut it.decisions),
];

impl Publicity {
    /// What is shown by these words; a word of a later version shows nothing.
    #[must_use]
    pub fn of(words: &[String]) -> Self {
        let mut publicity = Self::default();
        for (word, part) in PARTS {
            *part(&mut publicity) = words.iter().any(|it| it == word);
        }
        publicity
    }

    /// What the organisation has decided to show.
    #[must_use]
    pub fn decided(cluster: &Cluster) -> Self {
        let organisation = cluster.organisation();
        Self::of(organisation.map_or(&[], |it| it.public_parts.as_slice()))
    }
}

/// The part of a workspace that anyone may see.
#[must_use]
pub fn part(workspace: &Workspace, publicity: Publicity) -> Part {
    Part {
        records: records(workspace.records(), publicity),
        journal: Vec::new(),
    }
}

/// What anyone may see of these records.
#[must_use]
pub fn records(all: &Records, publicity: Publicity) -> Records {
    let mut records: Records = all
        .values()
        .filter_map(|record| shown(record, publicity))
        .map(|record| (record.id.clone(), record))
        .collect();
    cut_references(&mut records);
    records
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
                "publicParts",
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
                "result",
                "order",
            ]];
            if decisions {
                shown.push(&["decidedBy"]);
            }
            if money {
                shown.push(&["budgetPlanned", "budgetRevised", "currency"]);
            }
            if people {
                shown.push(&["responsible"]);
            }
            projects.then_some(shown)
        }
        Kind::Milestone => one(projects, &["project", "text", "due", "done", "order"]),
        // Named one by one, so that a new kind is decided on and not forgotten.
        Kind::ClassChange
        | Kind::Fee
        | Kind::Pledge
        | Kind::Attendance
        | Kind::Guest
        | Kind::FollowUp
        | Kind::Topic
        | Kind::Speech
        | Kind::Minutes
        | Kind::Addendum
        | Kind::AgendaTemplate
        | Kind::Scene
        | Kind::Ballot
        | Kind::Refusal
        | Kind::Recusal
        | Kind::Proxy
        | Kind::SigningKey
        | Kind::Comment
        | Kind::MotionStep
        | Kind::WorkPlan
        | Kind::WorkItem
        | Kind::PlanAmendment
        | Kind::Supervision
        | Kind::BoardColumn
        | Kind::Label
        | Kind::ChecklistItem
        | Kind::Attachment
        | Kind::BudgetSource
        | Kind::Invoice
        | Kind::Idea
        | Kind::Advocacy
        | Kind::Contact => None,
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
        let length = if is_start(&covered, first) {
            let length = address(rest).or_else(|| telephone(rest, is_announced(&covered)));
            length.unwrap_or(0)
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

/// Whether something new may begin between two letters: behind a word, or with the sign of an
/// international number, which stands in no word.
fn is_start(before: &str, first: char) -> bool {
    let last = before.chars().last();
    first == '+' || last.is_none_or(|last| !last.is_alphanumeric())
}

/// How long the word at the beginning is, if it is an e-mail address or looks like one.
fn address(text: &str) -> Option<usize> {
    let ends = |it: char| it.is_whitespace() || "<>(),;\"„“”".contains(it);
    let word = text.split(ends).next().unwrap_or_default();
    let (name, domain) = word.split_once('@')?;
    (!name.is_empty() && !domain.is_empty()).then_some(word.len())
}

/// What stands before a telephone number to say that it is one, in the languages of the page.
const CALLS: [&str; 9] = [
    "tel", "telefon", "phone", "fon", "mob", "mobil", "fax", "тел", "моб",
];

/// Whether the text ends by announcing a telephone number: “Tel.:”, “☎”.
fn is_announced(before: &str) -> bool {
    let before = before.trim_end_matches(|it: char| it.is_whitespace() || ".:(".contains(it));
    let word = before.rsplit(|it: char| !it.is_alphabetic()).next();
    let word = word.unwrap_or_default().to_lowercase();
    before.ends_with(['☎', '☏', '✆', '📞', '📱', '📠']) || CALLS.contains(&word.as_str())
}

/// How long the telephone number at the beginning is: it begins with “+” or “0”, or with that in
/// brackets, and has seven digits or more. Announced, it may begin as it likes and have five.
fn telephone(text: &str, announced: bool) -> Option<usize> {
    let begins = text.trim_start_matches('(');
    let is_number = |first: char| match first {
        '+' | '0' => true,
        _ => announced && first.is_ascii_digit(),
    };
    if !begins.starts_with(is_number) {
        return None;
    }
    let of_number =
        |it: char| it.is_ascii_digit() || " +-–‑/().\u{a0}\u{2009}\u{202f}".contains(it);
    let end = text.find(|it| !of_number(it)).unwrap_or(text.len());
    let number = text
        .get(..end)?
        .trim_end_matches(|it: char| !it.is_ascii_digit());
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let least = if announced { 5 } else { 7 };
    (digits >= least).then_some(number.len())
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
    fn what_is_shown_of_a_kind_can_be_read_as_that_kind() {
        for kind in Kind::iter() {
            let Some(whole) = crate::document::scope::tests::least(kind) else {
                continue;
            };
            if let Some(record) = shown(&whole, ALL) {
                assert_eq!(crate::domain::cluster::check(&record), Ok(()), "{kind}");
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
            ("☎ 512-345", "☎ …"),
            ("✆31 512 345", "✆…"),
            ("Tel.: 512 345 (do 16 h)", "Tel.: … (do 16 h)"),
            ("telefon 1/234-5678", "telefon …"),
            ("Тел. (031) 512-345", "Тел. …"),
            ("Mobil +49 (0) 171 234 56 78.", "Mobil …."),
            ("Büro: +49 (0) 3334 59-12 34", "Büro: …"),
            ("Hotel 12345", "Hotel 12345"),
            ("Tel. 12", "Tel. 12"),
            (
                "14 900 000 RSD od 2025-03-14",
                "14 900 000 RSD od 2025-03-14",
            ),
            ("10 % @ 5", "10 % @ 5"),
            ("soba 007", "soba 007"),
            ("tel+381 31 512345", "tel…"),
            ("0049\u{2011}30\u{2011}1234567", "…"),
        ];
        for (text, covered) in cases {
            assert_eq!(cover(text), covered);
        }
    }
}
