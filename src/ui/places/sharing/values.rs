//! Values, hands and reasons of a queue in the reader's words.

use jiff::Timestamp;
use serde_json::Value;

use crate::app::reader::formats;
use crate::browser::clock;
use crate::document::change::WHOLE;
use crate::document::history::telling::{self, Teller};
use crate::document::merge::review::{LastHand, Matter, Named, Offer, RefusedFile, Tick, WhyAsked};
use crate::domain::cluster::Cluster;
use crate::domain::record::Kind;
use crate::words::{Formats as _, Words};

/// How many fields of a record that comes or goes are told.
const FIELDS_TOLD: usize = 5;

/// A value of a field; of a whole record, its fields; `None` when there is nothing.
pub fn value(
    words: Words,
    cluster: &Cluster,
    kind: Option<Kind>,
    field: &str,
    value: Option<&Value>,
) -> Option<String> {
    let formats = formats(words.lang());
    let teller = Teller {
        words,
        formats: &*formats,
        cluster,
    };
    let Some(Value::Object(fields)) = value.filter(|_| field == WHOLE) else {
        return teller.value(kind, field, value);
    };
    let told: Vec<String> = fields
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "id" | "kind" | "order"))
        .filter_map(|(name, value)| {
            let value = teller.value(kind, name, Some(value))?;
            Some(format!("{}: {value}", telling::field(words, name)))
        })
        .take(FIELDS_TOLD)
        .collect();
    Some(told.join(" · "))
}

/// What a record is called, with its kind where it has no name.
pub fn title(words: Words, named: &Named) -> String {
    if named.title.is_empty() {
        kind(words, named)
    } else {
        named.title.clone()
    }
}

pub fn kind(words: Words, named: &Named) -> String {
    let kind = named.kind.map(|kind| kind.to_string()).unwrap_or_default();
    words.record(&kind).into_owned()
}

/// Who wrote something and when: "Ana, 14 Mar 2025, 14:05".
pub fn hand(words: Words, by: &str, at: Option<Timestamp>, by_hand: bool) -> String {
    let who = if by.is_empty() {
        words.history_unsigned()
    } else {
        by
    };
    let when = at.map(|at| {
        let (day, time) = clock::local(at);
        format!("{}, {time}", formats(words.lang()).date(day))
    });
    let how = by_hand.then(|| words.sharing_by_hand().to_owned());
    let parts = [Some(who.to_owned()), when, how];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

pub fn our_hand(words: Words, hand_here: &LastHand) -> String {
    match hand_here.at {
        None if hand_here.put_away.is_some() => {
            words.closing_before(hand_here.put_away.unwrap_or_default())
        }
        None => words.sharing_from_start().to_owned(),
        at => hand(words, &hand_here.by, at, false),
    }
}

pub fn their_hand(words: Words, offer: &Offer) -> String {
    hand(words, &offer.by, offer.at, offer.by_hand)
}

/// Why a change is ticked or not.
pub fn why_ticked(words: Words, tick: Tick) -> String {
    match tick {
        Tick::OnlyTheirs => String::new(),
        Tick::TheirOwn => words.sharing_tick_own().to_owned(),
        Tick::Sensitive(touched) => words.sharing_tick_sensitive(matter(words, touched)),
        Tick::NotTheirs => words.sharing_tick_not_theirs().to_owned(),
        Tick::TheyDeclined => words.sharing_tick_declined().to_owned(),
    }
}

pub fn matter(words: Words, matter: Matter) -> String {
    words.sharing_matter(matter.into())
}

pub fn why_asked(words: Words, why: WhyAsked) -> String {
    words.sharing_why(why.into())
}

pub fn why_refused(words: Words, refused: &RefusedFile) -> String {
    match refused {
        RefusedFile::OtherWorkspace { theirs } => words.sharing_refused_other(theirs),
        RefusedFile::NoWorkspace => words.sharing_refused_none().to_owned(),
        RefusedFile::Public => words.sharing_refused_public().to_owned(),
        RefusedFile::TooNew { .. } => words.read_only_newer().to_owned(),
    }
}
