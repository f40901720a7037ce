//! Minutes that are closed: what they say of the meeting's facts, of who was there and of its items
//! stays, and so do they. Promises, topics and the votes' resolutions go on; addenda are added.

use super::{Lock, View, differs, text};
use crate::domain::id::Id;
use crate::domain::record::{Kind, Record};

/// What of a meeting is no matter of its minutes.
const GOES_ON: [&str; 2] = ["invitation", "secondCall"];

impl View<'_> {
    /// Whether a meeting's minutes were closed before the change.
    fn has_minutes(&self, meeting: &str) -> bool {
        !self.brought.contains(meeting)
            && self.before.values().any(|it| {
                it.known_kind() == Some(Kind::Minutes) && text(Some(it), "meeting") == Some(meeting)
            })
    }

    /// The meeting that a record is a part of, as it was before or will be.
    fn meeting_of<'r>(&'r self, record: &'r Record) -> Option<&'r str> {
        if record.known_kind() == Some(Kind::Meeting) {
            return Some(record.id.as_str());
        }
        if record.known_kind() != Some(Kind::Speech) {
            return text(Some(record), "meeting");
        }
        let item = text(Some(record), "item")?;
        let after = self.changed.get(item).and_then(Option::as_ref);
        text(self.before.get(item).or(after), "meeting")
    }

    /// Whether a field differs only because the record that it names comes or goes.
    fn follows(&self, before: &Record, after: &Record, field: &str) -> bool {
        let named = [text(Some(before), field), text(Some(after), field)];
        named.contains(&None) && named.iter().flatten().all(|it| self.comes_or_goes(it))
    }
}

/// What is part of a meeting whose minutes are closed stays as it is.
pub(super) fn part(
    view: &View<'_>,
    before: Option<&Record>,
    after: Option<&Record>,
) -> Result<(), Lock> {
    for record in [before, after].into_iter().flatten() {
        let Some(meeting) = view.meeting_of(record).filter(|it| view.has_minutes(it)) else {
            continue;
        };
        if !same(view, before, after) {
            return Err(Lock::MinutesClosed {
                meeting: Id::new(meeting),
            });
        }
    }
    Ok(())
}

/// An addendum is added, and then stays.
pub(super) fn addendum(
    view: &View<'_>,
    before: Option<&Record>,
    after: Option<&Record>,
) -> Result<(), Lock> {
    if before.is_none() {
        return Ok(());
    }
    part(view, before, after)
}

fn same(view: &View<'_>, before: Option<&Record>, after: Option<&Record>) -> bool {
    let (Some(before), Some(after)) = (before, after) else {
        return false;
    };
    before.fields.keys().chain(after.fields.keys()).all(|it| {
        !differs(before, after, it)
            || (before.known_kind() == Some(Kind::Meeting) && GOES_ON.contains(&it.as_str()))
            || view.follows(before, after, it)
    })
}
