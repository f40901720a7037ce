//! What stands around a chart that is handed out: its name, the day it is of, and the meaning of
//! its marks, in the reader's language.

use std::collections::BTreeSet;

use crate::chart::drawing::{Class, LinkKind, StyleKey};
use crate::chart::fate::Fate;
use crate::chart::legend::Entry;
use crate::chart::sheet::Surround;
use crate::chart::{ChartChannel, Plan, Right, SeatMark, SeatState};
use crate::domain::sorting::Gather as _;
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
        .gathered();
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
    // Two sides laid over each other: what becomes of a body between them.
    for (fate, word) in [
        (Fate::Goes, words.compare_word_goes()),
        (Fate::Comes, words.compare_word_comes()),
        (Fate::Changed, words.compare_word_changed()),
    ] {
        if bodies().any(|body| body.fate.as_ref().is_some_and(|it| it.fate == fate)) {
            let class = Class::Fated(fate, Box::new(Class::Card));
            entries.push(Entry::ground(class, word));
        }
    }
    entries
}

/// Rights with the values that stand for them in files.
const RIGHTS: [(Right, &str); 3] = [
    (Right::Votes, "vote"),
    (Right::Consults, "consult"),
    (Right::Observes, "observe"),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::chart::{ChartBody, Options};
    use crate::words::Lang;

    fn channel(style: &str) -> ChartChannel {
        ChartChannel {
            id: style.to_owned(),
            from: "b".to_owned(),
            to: "a".to_owned(),
            style: style.to_owned(),
            label: style.to_owned(),
            fate: None,
        }
    }

    #[test]
    fn the_legend_tells_what_is_drawn_and_nothing_else() {
        let seat = |right, state| SeatMark { right, state };
        let mut board = ChartBody::named("b", Some("a".to_owned()), "Board");
        board.seats = vec![
            seat(Right::Votes, SeatState::Filled),
            seat(Right::Observes, SeatState::Vacant),
        ];
        let bodies = vec![ChartBody::named("a", None, "Assembly"), board];
        let kinds = ["elects", "reports", "reports", "second-parent"];
        let channels = kinds.map(channel);
        let told = |options: &Options| -> Vec<String> {
            let plan = Plan::new(bodies.clone(), &channels, options);
            let entries = legend(&plan, &channels, Words::new(Lang::En));
            entries.into_iter().map(|entry| entry.word).collect()
        };
        assert_eq!(
            told(&Options::default()),
            [
                "elects",
                "reports",
                "lends the coordinator",
                "votes",
                "vacant"
            ]
        );
        let one_kind = Options {
            channels: Some(BTreeSet::from(["reports".to_owned()])),
            ..Options::default()
        };
        assert_eq!(told(&one_kind), ["reports", "votes", "vacant"]);
        let folded = Options {
            collapsed: BTreeSet::from(["a".to_owned()]),
            ..Options::default()
        };
        assert_eq!(told(&folded), Vec::<String>::new());
    }
}
