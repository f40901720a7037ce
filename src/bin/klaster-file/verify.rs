//! `verify`: says what in a file is violated.

use std::fmt::Write as _;

use klaster::document::inspect::misfits;
use klaster::document::sentences;
use klaster::domain::cluster::Cluster;
use klaster::domain::findings::findings;
use klaster::domain::measure::Date;
use klaster::words::Words;

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

    let found = findings(&cluster, day::of(today, &cluster));
    violated.extend(found.iter().map(|it| said(it, &cluster, words)));

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
