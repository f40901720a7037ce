//! `verify`: says what in a file is violated. Every poll is counted again from its ballots and its
//! roll, and the chain of every register is followed.

use std::fmt::Write as _;

use klaster::document::inspect::misfits;
use klaster::document::scope::{Scope, findings};
use klaster::document::sentences;
use klaster::domain::cluster::Cluster;
use klaster::domain::findings::{Check, Finding};
use klaster::domain::measure::Date;
use klaster::domain::polling;
use klaster::domain::votes::Poll;
use klaster::words::Words;
use klaster::words::polling::difference;

use crate::arguments::Place;
use crate::failure::Failure;
use crate::findings::said;
use crate::{Verdict, complain, day, input, print};

pub fn run(file: &Place, today: Option<Date>, words: Words) -> Result<Verdict, Failure> {
    let loaded = input::load(file)?;
    if let Some(version) = loaded.newer_version {
        complain(&words.cli_newer(version));
    }
    if loaded.edited_by_hand {
        complain(words.report_edited());
    }
    let (cluster, invalid) = Cluster::read(&loaded.records);
    let mut violated: Vec<String> = Vec::new();
    violated.extend(
        loaded
            .set_aside
            .iter()
            .map(|it| sentences::set_aside(words, it)),
    );
    violated.extend(invalid.iter().map(|it| sentences::record_error(words, it)));
    violated.extend(
        misfits(&loaded.records, &cluster)
            .iter()
            .map(|it| sentences::misfit(words, &cluster, it)),
    );

    let today = day::of(today, &cluster);
    let found = findings(&loaded.head.scope, &loaded.records, &cluster, today);
    violated.extend(found.iter().map(|it| said(it, &cluster, words)));
    // What a part names of a vote is not what it was counted from.
    if loaded.head.scope == Scope::Whole {
        violated.extend(recounted(&cluster, today, &found, words));
    }

    if violated.is_empty() {
        print(&format!("{}\n", words.cli_verified(loaded.records.len())));
        return Ok(Verdict::Well);
    }
    print(&violated.iter().fold(String::new(), |mut text, sentence| {
        // Writing into a String cannot fail.
        let _ = writeln!(text, "{sentence}");
        text
    }));
    Ok(Verdict::Violated)
}

/// What differs in the polls that no finding speaks of: where no roll was frozen with a poll, the
/// findings ask only whether its counts are those of its ballots.
fn recounted(cluster: &Cluster, today: Date, found: &[Finding], words: Words) -> Vec<String> {
    let told = |poll: &Poll| {
        found.iter().any(|finding| {
            finding.check == Check::PollResultDiffers && finding.records.contains(&poll.id.record())
        })
    };
    cluster
        .polls
        .values()
        .filter(|poll| !told(poll))
        .flat_map(|poll| {
            let differences = polling::differences(cluster, poll, today);
            differences
                .into_iter()
                .map(|it| words.verify_poll(&poll.title, difference(words, cluster, &it)))
        })
        .collect()
}
