//! `verify`: says what in a file is violated.

use std::fmt::Write as _;

use klaster::document::file::{SetAside, WhyAside};
use klaster::document::inspect::{Misfit, misfits};
use klaster::domain::cluster::Cluster;
use klaster::domain::id::RecordId;
use klaster::domain::record::RecordError;
use klaster::words::Words;

use crate::arguments::Place;
use crate::failure::Failure;
use crate::{Verdict, complain, input, print};

pub fn run(file: &Place, words: Words) -> Result<Verdict, Failure> {
    let loaded = input::load(file)?;
    if let Some(version) = loaded.newer_version {
        complain(&words.cli_newer(version));
    }
    if loaded.edited_by_hand {
        complain(words.cli_edited_by_hand());
    }
    let (cluster, invalid) = Cluster::read(&loaded.records);
    let mut violated: Vec<String> = Vec::new();
    violated.extend(loaded.set_aside.iter().map(|it| set_aside(it, words)));
    violated.extend(invalid.iter().map(|it| unreadable(it, words)));
    violated.extend(
        misfits(&loaded.records, &cluster)
            .iter()
            .map(|it| misfit(it, words)),
    );

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

fn set_aside(entry: &SetAside, words: Words) -> String {
    match &entry.why {
        WhyAside::Record(why) => words.cli_set_aside_record(entry.place, why),
        WhyAside::DuplicateId => words.cli_set_aside_twice(entry.place),
        WhyAside::Entry(why) => words.cli_set_aside_journal(entry.place, why),
    }
}

fn unreadable(error: &RecordError, words: Words) -> String {
    match error {
        RecordError::Invalid { id, why, .. } => words.cli_record_invalid(id, why),
        other => other.to_string(),
    }
}

fn misfit(misfit: &Misfit, words: Words) -> String {
    match misfit {
        Misfit::Dangling(it) => words.cli_dangling(&it.record, &it.target, it.field),
        Misfit::Cycle { bodies } => words.cli_cycle(listed(bodies)),
        Misfit::SeveralRoots { bodies } => words.cli_several_roots(listed(bodies)),
    }
}

fn listed(ids: &[RecordId]) -> String {
    let ids: Vec<&str> = ids.iter().map(RecordId::as_str).collect();
    ids.join(", ")
}
