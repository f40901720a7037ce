//! Fields and values in the reader's words: "Town: Beograd → Novi Sad", never `seatTown`.
//!
//! Dates and amounts are written by the formats that are handed in.

use jiff::civil::Date;
use serde_json::Value;

use crate::document::act::Deed;
use crate::document::history::Touched;
use crate::domain::cluster::Cluster;
use crate::domain::id::RecordId;
use crate::domain::record::Kind;
use crate::domain::references;
use crate::words::{Formats, Words};

/// Longer values are cut in a list of changes; their record shows them whole.
const LONGEST: usize = 240;

/// What tells values: words and formats of the reader, and the records that are named.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    pub words: Words,
    pub formats: &'a dyn Formats,
    pub cluster: &'a Cluster,
}

/// What people call a field; one that this version does not know stands as in the file.
#[must_use]
pub fn field(words: Words, name: &str) -> String {
    words.history_field(name, name)
}

impl Teller<'_> {
    /// A value of a field; `None` when there is nothing.
    #[must_use]
    pub fn value(self, kind: Option<Kind>, field: &str, value: Option<&Value>) -> Option<String> {
        let value = value?;
        let text = match value {
            Value::Null => return None,
            Value::Bool(true) => self.words.yes().to_owned(),
            Value::Bool(false) => self.words.no().to_owned(),
            Value::Number(number) => self.number(field, number),
            Value::String(text) if text.is_empty() => return None,
            Value::String(text) => self.text(kind, field, text),
            Value::Array(items) if items.is_empty() => return None,
            Value::Array(items) => return Some(self.list(kind, field, items)),
            Value::Object(parts) => self.words.history_parts(parts.len()),
        };
        Some(cut(&text))
    }

    fn list(self, kind: Option<Kind>, field: &str, items: &[Value]) -> String {
        if items.iter().any(Value::is_object) {
            return self.words.history_entries(items.len());
        }
        let told: Vec<String> = items
            .iter()
            .filter_map(|item| self.value(kind, field, Some(item)))
            .collect();
        cut(&self.formats.list(&told))
    }

    fn number(self, field: &str, number: &serde_json::Number) -> String {
        let Some(whole) = number.as_i64() else {
            return number.to_string();
        };
        match field {
            "amount" | "budgetPlanned" | "budgetSpent" | "budgetRevised" => {
                let organisation = self.cluster.organisation();
                let currency = organisation.and_then(|it| it.currency.as_deref());
                self.formats.amount(whole, currency.unwrap_or_default())
            }
            "year" => number.to_string(),
            _ => self.formats.number(whole),
        }
    }

    fn text(self, kind: Option<Kind>, field: &str, text: &str) -> String {
        let names = |it: &references::Reference| it.field == field;
        if let Some(kind) = kind
            && references::of_kind(kind).any(names)
        {
            let title = self.cluster.title_of(&RecordId::new(text));
            return title.unwrap_or(text).to_owned();
        }
        if let Ok(day) = text.parse::<Date>() {
            return self.formats.date(day);
        }
        self.word(kind, field, text)
    }

    /// The word for a value of a vocabulary.
    fn word(self, kind: Option<Kind>, field: &str, value: &str) -> String {
        let words = self.words;
        let word = match (kind, field) {
            (_, "organisationKind") => words.organisation_kind(value),
            (_, "memberKind") => words.member_kind(value),
            (_, "bodyType") => words.body_type(value),
            (Some(Kind::Seat), "role") => words.seat_role(value),
            (_, "right") => words.right_noun(value),
            (_, "channelType") => words.channel(value),
            (Some(Kind::PrincipleSection), "question") => words.question(value),
            (Some(Kind::Project), "status") => words.project_status(value),
            (Some(Kind::Attendance), "status") => words.presence(value),
            (Some(Kind::Topic | Kind::Idea), "status") => words.topic_status(value),
            (_, "status") => words.task_status(value),
            (_, "pollKind") => words.poll_kind(value),
            (_, "choice" | "lot") => words.choice(value),
            (Some(Kind::Poll | Kind::MotionStep), "state") => words.motion_state(value),
            (Some(Kind::Refusal), "reason") => words.refusal(value),
            (_, "commentKind") => words.comment_kind(value),
            (_, "direction") => words.topic_direction(value),
            (_, "level") => words.contact_level(value),
            (_, "checks") => words.promise_check(value),
            _ => return value.to_owned(),
        };
        word.into_owned()
    }
}

fn cut(text: &str) -> String {
    let mut short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// What a step did to a record, for a text: a line for the record, and one for each field.
#[must_use]
pub fn lines(teller: Teller<'_>, touched: &Touched) -> Vec<String> {
    let words = teller.words;
    let kind = touched.kind.map(|kind| kind.to_string());
    let kind = words.record(&kind.unwrap_or_default()).into_owned();
    let verb = match touched.deed {
        Deed::Added => words.history_added(),
        Deed::Changed => words.history_changed(),
        Deed::Deleted => words.history_deleted(),
    };
    let mut lines = vec![if touched.title.is_empty() {
        format!("{verb}: {kind}")
    } else {
        format!("{verb}: {} ({kind})", touched.title)
    }];
    for change in &touched.fields {
        let told = |value: Option<&Value>| {
            let told = teller.value(touched.kind, &change.field, value);
            told.unwrap_or_else(|| words.history_nothing().to_owned())
        };
        let name = field(words, &change.field);
        if change.field == "order" {
            lines.push(format!("  {name}"));
        } else {
            let (from, to) = (told(change.from.as_ref()), told(change.to.as_ref()));
            lines.push(format!("  {name}: {from} → {to}"));
        }
    }
    lines
}
