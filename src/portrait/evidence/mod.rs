//! The folder of evidence for a cluster label: what the records show for each of the 31 indicators,
//! with days and numbers of resolutions, and plainly where they show nothing.
//!
//! - [`indicators`]: the indicators, and which of them records can speak of
//! - `telling`: what is told for each

pub mod indicators;
mod telling;

use crate::domain::cluster::Cluster;
use crate::domain::measure::Date;
use crate::portrait::article::{Article, Block, Part};
use crate::words::{Formats, Words};
use indicators::{Indicator, name};

/// The folder as of a day.
#[must_use]
pub fn article(cluster: &Cluster, words: Words, formats: &dyn Formats, today: Date) -> Article {
    let teller = telling::Teller::new(cluster, words, formats, today);
    let mut shown = 0;
    let mut parts = Vec::new();
    let mut elsewhere = Part::new(words.evidence_elsewhere());
    elsewhere.say(words.evidence_elsewhere_hint());
    let mut beyond = Vec::new();
    for indicator in indicators::ALL {
        let heading = format!("{} {}", indicator.code, name(words, indicator));
        if !indicator.is_covered {
            beyond.push(crate::portrait::article::Line::new(heading));
            continue;
        }
        let lines = teller.lines(indicator.code);
        let mut part = Part::new(heading);
        if lines.is_empty() {
            part.blocks
                .push(Block::Note(words.evidence_nothing().to_owned()));
        } else {
            shown += 1;
            part.list(lines);
        }
        parts.push(part);
    }
    elsewhere.list(beyond);
    parts.push(elsewhere);
    let covered = indicators::ALL
        .iter()
        .filter(|it: &&Indicator| it.is_covered)
        .count();
    let name = cluster.organisation().map(|it| it.name.clone());
    Article {
        title: words.evidence_title().to_owned(),
        line: [
            name,
            Some(words.evidence_line(formats.date(today))),
            Some(words.evidence_count(shown, covered, indicators::ALL.len())),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · "),
        parts,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::*;
    use crate::words::{Lang, PlainFormats};

    fn told(cluster: &Cluster) -> Article {
        article(
            cluster,
            Words::new(Lang::En),
            &PlainFormats::new(Lang::En),
            date(2025, 11, 30),
        )
    }

    #[test]
    fn where_nothing_is_recorded_the_folder_says_so_for_every_indicator() {
        // An organisation begins with its highest body.
        let begun = json!([
            { "id": "o", "kind": "organisation", "name": "New" },
            { "id": "b", "kind": "body", "name": "Assembly", "bodyKind": "assembly" },
        ]);
        let article = told(&Cluster::read(&crate::domain::testing::records(begun)).0);
        let silent = article
            .parts
            .iter()
            .filter(|it| matches!(it.blocks.as_slice(), [Block::Note(_)]))
            .count();
        assert_eq!(
            silent,
            indicators::ALL.iter().filter(|it| it.is_covered).count()
        );
    }

    #[test]
    fn a_pledge_or_a_fee_of_nothing_is_no_evidence_of_one() {
        let records = json!([
            { "id": "m1", "kind": "member", "name": "A" },
            { "id": "m2", "kind": "member", "name": "B" },
            { "id": "p1", "kind": "pledge", "member": "m1", "year": 2025, "amount": 100 },
            { "id": "p2", "kind": "pledge", "member": "m2", "year": 2025, "amount": 0 },
            { "id": "f1", "kind": "fee", "member": "m1", "year": 2025, "amount": 100, "paid": true },
            { "id": "f2", "kind": "fee", "member": "m2", "year": 2025, "amount": 0, "paid": true },
        ]);
        let cluster = Cluster::read(&crate::domain::testing::records(records)).0;
        let article = told(&cluster);
        let Some([Block::List(lines)]) = article.parts.first().map(|it| it.blocks.as_slice())
        else {
            panic!("a list: {article:?}")
        };
        let words = Words::new(Lang::En);
        for said in [
            words.evidence_pledges(2025, 1),
            words.evidence_fees(2025, 1),
        ] {
            assert!(lines.iter().any(|it| it.text == said), "{lines:?}");
        }
    }

    #[test]
    fn a_decision_is_told_with_its_day_and_its_number_and_links_to_its_record() {
        let records = json!([
            { "id": "v", "kind": "poll", "title": "Plan", "closes": "2024-12-12", "result": { "outcome": "adopted" } },
            { "id": "r", "kind": "resolution", "number": "7/2024", "poll": "v" },
            { "id": "wp", "kind": "workPlan", "year": 2025, "approvedBy": "v", "from": "2025-01-01" },
        ]);
        let cluster = crate::domain::testing::cluster(records);
        let article = told(&cluster);
        let part = article
            .parts
            .iter()
            .find(|it| it.heading.starts_with("4.1.3"))
            .unwrap();
        let [Block::List(lines)] = part.blocks.as_slice() else {
            panic!("a list: {part:?}")
        };
        assert!(lines[0].text.contains("7/2024 · 12 Dec 2024"), "{lines:?}");
        assert_eq!(lines[0].record, Some("wp".into()));
    }
}
