//! What stands around a chart that is handed out: its name, the day it is of, and the meaning of
//! its marks, in the reader's language.

use std::collections::BTreeSet;

use crate::chart::drawing::{Class, LinkKind, StyleKey};
use crate::chart::legend::Entry;
use crate::chart::sheet::Surround;
use crate::chart::{ChartChannel, Plan, Right, SeatMark, SeatState};
use crate::words::Words;

/// Everything around a chart; `line` says of which day it is.
#[must_use]
pub fn around(
    plan: &Plan,
    channels: &[ChartChannel],
    title: String,
    line: String,
    words: Words,
) -> Surround {
    Surround {
        title,
        line,
        legend: legend(plan, channels, words),
    }
}

/// The meaning of the marks that occur: kinds of channels that are drawn, seats, findings.
#[must_use]
pub fn legend(plan: &Plan, channels: &[ChartChannel], words: Words) -> Vec<Entry> {
    let drawn: BTreeSet<&StyleKey> = plan
        .links()
        .iter()
        .filter_map(|link| match &link.kind {
            LinkKind::Channel(key) => Some(key),
            LinkKind::Tree => None,
        })
        .collect();
    let mut told = BTreeSet::new();
    let mut entries: Vec<Entry> = channels
        .iter()
        .filter(|channel| drawn.contains(&StyleKey::new(&channel.style)))
        .filter(|channel| told.insert(channel.style.as_str()))
        .map(|channel| Entry::channel(&channel.style, words.channel(&channel.style)))
        .collect();

    let bodies = || {
        let shown = plan.bodies().iter().enumerate();
        shown.filter_map(|(at, body)| plan.place(at).map(|_| body))
    };
    let has =
        |wanted: &dyn Fn(&SeatMark) -> bool| bodies().any(|body| body.seats.iter().any(wanted));
    for (right, key) in RIGHTS {
        if has(&|seat| seat.right == right && seat.state == SeatState::Filled) {
            entries.push(Entry::seat(right, SeatState::Filled, words.right(key)));
        }
    }
    if has(&|seat| seat.state == SeatState::Vacant) {
        let word = words.seat_vacant();
        entries.push(Entry::seat(Right::Votes, SeatState::Vacant, word));
    }
    if bodies().any(|body| body.flagged) {
        entries.push(Entry::ground(Class::CardFlagged, words.export_flagged()));
    }
    entries
}

/// Rights with the values that stand for them in files.
const RIGHTS: [(Right, &str); 3] = [
    (Right::Votes, "vote"),
    (Right::Consults, "consult"),
    (Right::Observes, "observe"),
];
