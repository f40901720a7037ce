//! What comes back from partners, in the reader's words: the queue's numbers, why something is asked
//! or flagged, the receipt and the reminder as texts for a mail.

use jiff::civil::Date;
use serde_json::Value;

use crate::document::act;
use crate::document::change::WHOLE;
use crate::document::history::telling::{self, Teller};
use crate::document::merge::accept::Receipt;
use crate::document::merge::review::{Counts, Proposal, RefusedFile, Tick, WhyAsked};
use crate::document::sentences;
use crate::domain::cluster::Cluster;
use crate::domain::id::RecordId;
use crate::domain::record::{Kind, Record, Records};
use crate::words::Words;

/// “28 clean, 9 questions, 3 not back yet”; what is none is not said.
#[must_use]
pub fn queue(words: Words, counts: Counts, not_back: usize) -> String {
    let mut parts = Vec::new();
    if counts.clean > 0 {
        parts.push(words.merging_clean(counts.clean));
    }
    if counts.questions > 0 {
        parts.push(words.merging_questions(counts.questions));
    }
    if counts.proposals > 0 {
        parts.push(words.merging_proposals(counts.proposals));
    }
    if parts.is_empty() {
        parts.push(words.merging_nothing_new().to_owned());
    }
    if not_back > 0 {
        parts.push(words.merging_not_back(not_back));
    }
    parts.join(", ")
}

/// Why a change is taken unasked, or is not.
#[must_use]
pub fn tick(words: Words, tick: Tick) -> String {
    let why = match tick {
        Tick::OnlyTheirs => "onlyTheirs",
        Tick::TheirOwn => "theirOwn",
        Tick::Sensitive(matter) => matter.into(),
        Tick::NotTheirs => "notTheirs",
        Tick::TheyDeclined => "theyDeclined",
    };
    words.merging_tick(why)
}

/// Why something is asked.
#[must_use]
pub fn asked(words: Words, why: WhyAsked) -> String {
    words.merging_asked(why.into())
}

/// What stands against a proposal.
#[must_use]
pub fn proposed(words: Words, cluster: &Cluster, proposal: &Proposal) -> String {
    words.merging_proposed(sentences::lock(words, cluster, &proposal.lock))
}

/// Why a file is not compared.
#[must_use]
pub fn refused(words: Words, refused: &RefusedFile) -> String {
    match refused {
        RefusedFile::OtherWorkspace { theirs } => words.merging_other_workspace(theirs),
        RefusedFile::NoWorkspace => words.merging_no_workspace().to_owned(),
        RefusedFile::Public => words.merging_public().to_owned(),
        RefusedFile::TooNew { version } => words.merging_too_new(version),
    }
}

/// The subject and the text of a reminder to a partner whose file is still out.
#[must_use]
pub fn reminder(words: Words, organisation: &str, partner: &str, sent: &str) -> (String, String) {
    (
        words.merging_reminder_subject(organisation),
        words.merging_reminder_text(sent, partner, organisation),
    )
}

/// The receipt as a text for a mail. `records` are the records as they stand after it.
#[must_use]
pub fn receipt(teller: Teller<'_>, records: &Records, receipt: &Receipt, day: Date) -> String {
    let words = teller.words;
    let Some(merged) = receipt.merged() else {
        return String::new();
    };
    let organisation = teller.cluster.organisation();
    let organisation = organisation.map(|it| it.name.as_str()).unwrap_or_default();
    let files: Vec<String> = merged
        .files
        .iter()
        .filter(|file| !file.earlier)
        .map(|file| {
            let partner = file
                .partner
                .as_ref()
                .and_then(|it| teller.cluster.title_of(it));
            match partner {
                Some(partner) => format!("{partner} ({})", file.name),
                None => file.name.clone(),
            }
        })
        .collect();
    let mut lines = vec![words.merging_receipt_title(organisation, teller.formats.date(day))];
    if !files.is_empty() {
        lines.push(words.merging_receipt_files(files.join(", ")));
    }
    let telling = Telling { teller, records };
    let (taken, kept, open) = receipt.counts();
    if taken > 0 {
        lines.push(String::new());
        lines.push(words.merging_receipt_taken(taken));
        let changes = receipt.entry.changes.iter();
        lines.extend(
            changes
                .map(|it| telling.change(&it.record, &it.field, it.from.as_ref(), it.to.as_ref())),
        );
    }
    if kept > 0 {
        lines.push(String::new());
        lines.push(words.merging_receipt_kept(kept));
        lines.extend(merged.kept.iter().map(|it| {
            let told = telling.field(&it.record, &it.field, it.mine.as_ref(), it.theirs.as_ref());
            words.merging_receipt_stays(told.what, told.field, told.one, told.other)
        }));
    }
    if open > 0 {
        lines.push(String::new());
        lines.push(words.merging_receipt_open(open));
        lines.extend(merged.open.iter().map(|it| {
            let told = telling.field(&it.record, &it.field, it.from.as_ref(), it.to.as_ref());
            words.merging_receipt_waits(told.what, told.field, told.other)
        }));
    }
    if taken + kept + open == 0 {
        lines.push(words.merging_nothing_new().to_owned());
    }
    lines.push(String::new());
    lines.join("\n")
}

/// Tells values of records that stand, or that came or went.
struct Telling<'a> {
    teller: Teller<'a>,
    records: &'a Records,
}

struct Told {
    what: String,
    field: String,
    one: String,
    other: String,
}

impl Telling<'_> {
    fn change(
        &self,
        record: &RecordId,
        field: &str,
        from: Option<&Value>,
        to: Option<&Value>,
    ) -> String {
        let words = self.teller.words;
        let told = self.field(record, field, from, to);
        match (field, from, to) {
            (WHOLE, None, Some(_)) => words.merging_receipt_added(told.what),
            (WHOLE, _, None) => words.merging_receipt_removed(told.what),
            _ => words.merging_receipt_change(told.what, told.field, told.one, told.other),
        }
    }

    fn field(
        &self,
        id: &RecordId,
        field: &str,
        one: Option<&Value>,
        other: Option<&Value>,
    ) -> Told {
        let words = self.teller.words;
        let come_or_gone = || {
            let whole = other.or(one).filter(|_| field == WHOLE)?;
            Record::from_value(whole.clone()).ok()
        };
        let record = self.records.get(id).cloned().or_else(come_or_gone);
        let kind = record.as_ref().and_then(Record::known_kind);
        let title = record
            .as_ref()
            .map(|record| act::title_within(record, self.records))
            .unwrap_or_default();
        let is_own = record.as_ref().is_some_and(|it| !act::title(it).is_empty());
        let kind_name = kind.map(|it| words.record(&it.to_string()).into_owned());
        let what = match kind_name {
            _ if is_own => title,
            Some(kind) if title.is_empty() => kind,
            // Without a name of its own it is told by what it belongs to: “Rzav · Pledge”.
            Some(kind) => format!("{title} · {kind}"),
            None => id.to_string(),
        };
        if field == WHOLE {
            let told = |value: Option<&Value>| match value {
                Some(_) => words.merging_receipt_whole().to_owned(),
                None => words.history_nothing().to_owned(),
            };
            return Told {
                what,
                field: words.merging_receipt_whole().to_owned(),
                one: told(one),
                other: told(other),
            };
        }
        Told {
            what,
            field: telling::field(words, field),
            one: self.value(kind, field, one),
            other: self.value(kind, field, other),
        }
    }

    fn value(&self, kind: Option<Kind>, field: &str, value: Option<&Value>) -> String {
        let told = self.teller.value(kind, field, value);
        told.unwrap_or_else(|| self.teller.words.history_nothing().to_owned())
    }
}
