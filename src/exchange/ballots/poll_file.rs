//! The poll file that the secretary mails: the question, the frozen rule, the electorate and the
//! deadline. Its bytes are the poll's identity: a ballot names their hash.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::keys::PublicKey;
use super::strict::{self, Fields, NotRead};
use crate::document::file;
use crate::document::guard::Limits;
use crate::domain::calendar;
use crate::domain::measure::{Date, Fraction};
use crate::domain::rules::Method;
use crate::domain::tally::{Call, Case, CaseBallot, CaseRule, Voter};
use crate::domain::vocabulary::PollKind;

/// What a poll file says it is.
pub const FORMAT: &str = "klaster-poll";

/// The newest version that is written and read.
pub const VERSION: u64 = 1;

/// How the name of a poll file ends.
pub const EXTENSION: &str = ".poll.json";

/// A thousand members with their names are a quarter of this.
const LIMITS: Limits = Limits {
    bytes: 2 * 1024 * 1024,
    depth: 8,
    values: 200_000,
};

/// What is asked, of whom, under which rule and until when.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PollFile {
    /// The id of the poll in the secretary's workspace.
    pub poll: String,
    pub organisation: String,
    pub title: String,
    pub text: Option<String>,
    pub kind: Option<PollKind>,
    /// What one may choose where several answers stand; none: yes, no or abstention.
    pub options: Vec<Answer>,
    pub method: Option<Method>,
    pub seats: Option<u32>,
    pub max_choices: Option<u32>,
    pub max_points: Option<u32>,
    pub rule_name: String,
    pub clause: Option<String>,
    pub rule: CaseRule,
    pub roll: Vec<Voter>,
    /// What the members on the roll, their classes and representatives are called, by id.
    pub names: BTreeMap<String, String>,
    /// The class of each member, by its id.
    pub classes: BTreeMap<String, String>,
    pub chair: Option<String>,
    pub secret: bool,
    pub opens: Option<String>,
    /// The last day, or the last moment, on which a ballot may be signed.
    pub deadline: Option<String>,
    pub call: Call,
    /// The key by which the secretary signs the closing file.
    pub secretary: Option<PublicKey>,
}

/// One of several answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub id: String,
    pub text: String,
}

/// A poll file as it was mailed.
#[derive(Debug, Clone, PartialEq)]
pub struct Sent {
    pub poll: PollFile,
    /// SHA-256 of the file's bytes, in hexadecimal.
    pub hash: String,
}

impl Sent {
    /// Reads a poll file.
    ///
    /// # Errors
    /// When it is none, or what it says cannot be judged.
    pub fn read(bytes: &[u8]) -> Result<Self, NotRead> {
        let value = strict::read(bytes, LIMITS)?;
        let fields = Fields::of_format(value, FORMAT, VERSION)?;
        Ok(Self {
            poll: read_poll(fields)?,
            hash: file::hash(bytes),
        })
    }
}

impl PollFile {
    /// The name of a member, else its id.
    #[must_use]
    pub fn name<'a>(&'a self, id: &'a str) -> &'a str {
        self.names.get(id).map_or(id, String::as_str)
    }

    #[must_use]
    pub fn voter(&self, member: &str) -> Option<&Voter> {
        self.roll.iter().find(|voter| voter.member == member)
    }

    /// The case that ballots make of the poll.
    #[must_use]
    pub fn case(&self, ballots: Vec<CaseBallot>) -> Case {
        Case {
            rule: self.rule.clone(),
            roll: self.roll.clone(),
            ballots,
            totals: None,
            chair: self.chair.clone(),
            secret: self.secret,
            deadline: self.deadline.clone(),
            call: self.call.clone(),
            lot: None,
        }
    }

    /// Writes the poll file, with `readme` for who opens it in an editor.
    #[must_use]
    pub fn write(&self, readme: &str) -> String {
        let mut text = String::from("{\n");
        let mut field = |name: &str, value: Value| {
            if !value.is_null() {
                // Writing into a String cannot fail.
                let _ = writeln!(text, "\"{name}\": {value},");
            }
        };
        field("format", Value::from(FORMAT));
        field("version", Value::from(VERSION));
        field("_readme", Value::from(readme));
        field("organisation", Value::from(self.organisation.as_str()));
        field("poll", Value::from(self.poll.as_str()));
        field("title", Value::from(self.title.as_str()));
        field("text", Value::from(self.text.clone()));
        field("kind", value_of(&self.kind));
        let options = self.options.iter();
        let options: Vec<Value> = options
            .map(|option| json!({ "id": option.id, "text": option.text }))
            .collect();
        field("options", Value::from(options));
        field("method", value_of(&self.method));
        field("seats", Value::from(self.seats));
        field("max_choices", Value::from(self.max_choices));
        field("max_points", Value::from(self.max_points));
        field("rule_name", Value::from(self.rule_name.as_str()));
        field("clause", Value::from(self.clause.clone()));
        field("rule", value_of(&self.rule));
        field("chair", Value::from(self.chair.clone()));
        field("secret", Value::from(self.secret));
        field("opens", Value::from(self.opens.clone()));
        field("deadline", Value::from(self.deadline.clone()));
        field("call", value_of(&self.call));
        let secretary = self.secretary.map(|key| key.text());
        field("secretary", Value::from(secretary));
        field("names", value_of(&self.names));
        field("classes", value_of(&self.classes));
        let roll: Vec<String> = self
            .roll
            .iter()
            .map(|it| value_of(it).to_string())
            .collect();
        let _ = write!(text, "\"roll\": [\n{}\n]\n}}\n", roll.join(",\n"));
        text
    }
}

fn value_of(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// A part that serde reads.
fn part<T: DeserializeOwned>(
    value: Option<Value>,
    field: &'static str,
) -> Result<Option<T>, NotRead> {
    let part = value.map(serde_json::from_value).transpose();
    part.map_err(|_| NotRead::Wrong { field })
}

fn read_poll(mut fields: Fields) -> Result<PollFile, NotRead> {
    let poll = PollFile {
        poll: fields.text("poll")?,
        organisation: fields.text("organisation")?,
        title: fields.text("title")?,
        text: fields.text_if_any("text")?,
        kind: part(fields.any("kind"), "kind")?,
        options: read_options(fields.list("options")?)?,
        method: part(fields.any("method"), "method")?,
        seats: fields.number_if_any("seats")?,
        max_choices: fields.number_if_any("max_choices")?,
        max_points: fields.number_if_any("max_points")?,
        rule_name: fields.text_if_any("rule_name")?.unwrap_or_default(),
        clause: fields.text_if_any("clause")?,
        rule: part(fields.any("rule"), "rule")?.ok_or(NotRead::Missing { field: "rule" })?,
        roll: part(fields.any("roll"), "roll")?.ok_or(NotRead::Missing { field: "roll" })?,
        names: part(fields.any("names"), "names")?.unwrap_or_default(),
        classes: part(fields.any("classes"), "classes")?.unwrap_or_default(),
        chair: fields.text_if_any("chair")?,
        secret: fields.truth("secret")?,
        opens: fields.text_if_any("opens")?,
        deadline: fields.text_if_any("deadline")?,
        call: part(fields.any("call"), "call")?.unwrap_or_default(),
        secretary: match fields.text_if_any("secretary")? {
            None => None,
            Some(text) => {
                let field = "secretary";
                Some(PublicKey::read(&text).ok_or(NotRead::Wrong { field })?)
            }
        },
    };
    check(&poll)?;
    Ok(poll)
}

fn read_options(values: Vec<Value>) -> Result<Vec<Answer>, NotRead> {
    let read = |value| {
        let mut fields = Fields::of(value)?;
        Ok(Answer {
            id: fields.text("id")?,
            text: fields.text("text")?,
        })
    };
    let options: Result<Vec<Answer>, NotRead> = values.into_iter().map(read).collect();
    options.map_err(|_| NotRead::Wrong { field: "options" })
}

/// What no verdict could be founded on.
fn check(poll: &PollFile) -> Result<(), NotRead> {
    let rule = &poll.rule;
    if !rule.circular {
        return Err(NotRead::NotByFile);
    }
    let fractions = rule
        .groups
        .values()
        .chain(&rule.returns)
        .chain(rule.quorum.iter().map(|it| &it.fraction))
        .chain(rule.majority.iter().map(|it| &it.fraction))
        .chain(
            rule.second_call
                .iter()
                .filter_map(|it| it.fraction.as_ref()),
        );
    let wrong = |field| Err(NotRead::Wrong { field });
    if fractions.into_iter().any(|it: &Fraction| it.den == 0) {
        return wrong("rule");
    }
    let mut seen = std::collections::BTreeSet::new();
    if !poll.roll.iter().all(|voter| seen.insert(&voter.member)) {
        return wrong("roll");
    }
    let mut seen = std::collections::BTreeSet::new();
    if !poll.options.iter().all(|option| seen.insert(&option.id)) {
        return wrong("options");
    }
    for (field, moment) in [("opens", &poll.opens), ("deadline", &poll.deadline)] {
        if moment.as_deref().is_some_and(|moment| !is_time(moment)) {
            return wrong(field);
        }
    }
    Ok(())
}

/// Whether a text is a day or a moment.
#[must_use]
pub fn is_time(text: &str) -> bool {
    calendar::read_day(text).is_some() || moment(text).is_some()
}

/// Whether `time` lies after `deadline`; a deadline that is a day lasts until its end, in universal
/// time.
#[must_use]
pub fn is_after(time: &str, deadline: &str) -> bool {
    match (moment(time), moment(deadline)) {
        (Some(time), Some(deadline)) => time > deadline,
        _ => day(time) > day(deadline),
    }
}

/// A partner's program may write moments in its own time zone.
fn moment(text: &str) -> Option<Timestamp> {
    calendar::read_moment(text).or_else(|| text.parse().ok())
}

fn day(text: &str) -> Option<Date> {
    let of_moment = || Some(moment(text)?.to_zoned(TimeZone::UTC).date());
    calendar::read_day(text).or_else(of_moment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_lasts_until_its_end_and_a_moment_does_not() {
        for (time, deadline, after) in [
            ("2026-03-31T23:59:59Z", "2026-03-31", false),
            ("2026-04-01T00:00:00Z", "2026-03-31", true),
            ("2026-03-31T12:00:00Z", "2026-03-31T12:00:00Z", false),
            ("2026-03-31T12:00:00.5Z", "2026-03-31T12:00:00Z", true),
            ("2026-03-31", "2026-03-31T12:00:00Z", false),
            ("2026-04-01", "2026-03-31", true),
            ("2026-04-01T00:30:00+02:00", "2026-03-31", false),
        ] {
            assert_eq!(is_after(time, deadline), after, "{time} {deadline}");
        }
    }

    #[test]
    fn what_is_written_is_read_and_its_bytes_are_its_name() {
        let poll = PollFile {
            poll: "p1".into(),
            organisation: "Kékkör".into(),
            title: "Budget “2027” \u{202e} <b>".into(),
            text: Some("a\nb".into()),
            options: vec![Answer {
                id: "o1".into(),
                text: "One".into(),
            }],
            roll: vec![Voter {
                member: "m1".into(),
                ..Voter::default()
            }],
            names: BTreeMap::from([("m1".into(), "Rzav".into())]),
            deadline: Some("2026-03-31".into()),
            rule: CaseRule {
                circular: true,
                ..CaseRule::default()
            },
            ..PollFile::default()
        };
        let text = poll.write("readme");
        let sent = Sent::read(text.as_bytes()).unwrap();
        assert_eq!(sent.poll, poll);
        assert_eq!(sent.hash, file::hash(text.as_bytes()));
        let other = text.replace("readme", "Readme");
        assert_ne!(Sent::read(other.as_bytes()).unwrap().hash, sent.hash);
    }

    #[test]
    fn what_cannot_be_judged_is_not_read() {
        let wrong = |field| Err(NotRead::Wrong { field });
        let poll = |part: &str| {
            let text = format!(
                r#"{{"format":"klaster-poll","version":1,"organisation":"K","poll":"p","title":"T",{part}}}"#
            );
            Sent::read(text.as_bytes()).map(|_| ())
        };
        assert_eq!(poll(r#""rule":{"circular":true},"roll":[]"#), Ok(()));
        assert_eq!(
            poll(r#""rule":{"circular":true}"#),
            Err(NotRead::Missing { field: "roll" })
        );
        let majority =
            r#""rule":{"circular":true,"majority":{"base":"cast","num":1,"den":0}},"roll":[]"#;
        assert_eq!(poll(majority), wrong("rule"));
        assert_eq!(
            poll(r#""rule":{"circular":true},"roll":[{"member":7}]"#),
            wrong("roll")
        );
        assert_eq!(
            poll(r#""rule":{"circular":true},"roll":[{"member":"A"},{"member":"A"}]"#),
            wrong("roll")
        );
        assert_eq!(
            poll(r#""rule":{"circular":true},"roll":[],"deadline":"soon""#),
            wrong("deadline")
        );
        assert_eq!(
            poll(r#""rule":{"circular":true},"roll":[],"secretary":"x""#),
            wrong("secretary")
        );
        assert_eq!(
            poll(r#""rule":{"circular":true},"rule":{"circular":true},"roll":[]"#),
            Err(NotRead::Twice { key: "rule".into() })
        );
        assert_eq!(
            poll(r#""rule":{"circular":false},"roll":[]"#),
            Err(NotRead::NotByFile)
        );
        let newer = r#"{"format":"klaster-poll","version":2}"#;
        assert_eq!(
            Sent::read(newer.as_bytes()),
            Err(NotRead::TooNew { version: 2 })
        );
        assert_eq!(
            Sent::read(br#"{"format":"klaster","version":1}"#),
            Err(NotRead::SomethingElse {
                format: Some("klaster".into())
            })
        );
    }
}
