//! `verify`: says what in a file is violated.

use std::fmt::Write as _;

use klaster::document::file::{SetAside, WhyAside};
use klaster::document::inspect::{Misfit, misfits};
use klaster::domain::cluster::Cluster;
use klaster::domain::findings::findings;
use klaster::domain::id::RecordId;
use klaster::domain::measure::Date;
use klaster::domain::record::RecordError;
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
    violated.extend(loaded.set_aside.iter().map(|it| set_aside(it, words)));
    violated.extend(invalid.iter().map(|it| record_error(it, words)));
    violated.extend(
        misfits(&loaded.records, &cluster)
            .iter()
            .map(|it| misfit(it, &cluster, words)),
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

fn set_aside(entry: &SetAside, words: Words) -> String {
    let why = match &entry.why {
        WhyAside::Record(error) => record_error(error, words),
        WhyAside::DuplicateId => words.record_duplicate().to_owned(),
        WhyAside::Entry(why) => words.entry_invalid(why),
    };
    words.set_aside_at(entry.place, why)
}

fn record_error(error: &RecordError, words: Words) -> String {
    match error {
        RecordError::NotAnObject => words.record_not_an_object().to_owned(),
        RecordError::NoId => words.record_no_id().to_owned(),
        RecordError::NoKind { id } => words.record_no_kind(id),
        RecordError::Invalid { id, kind, why } => words.record_invalid(words.record(kind), id, why),
    }
}

/// A name of ten thousand letters would bury the sentence that it stands in.
const LONGEST_NAME: usize = 80;

/// What people call a record; its id, when it has no name.
fn short_name(cluster: &Cluster, id: &RecordId) -> String {
    let title = cluster
        .title_of(id)
        .filter(|title| !title.trim().is_empty());
    let name = title.unwrap_or(id.as_str());
    let mut short: String = name.chars().take(LONGEST_NAME).collect();
    if short.len() < name.len() {
        short.push('…');
    }
    short
}

fn misfit(misfit: &Misfit, cluster: &Cluster, words: Words) -> String {
    let name = |id: &RecordId| short_name(cluster, id);
    let names = |ids: &[RecordId]| ids.iter().map(name).collect::<Vec<_>>().join(", ");
    match misfit {
        Misfit::Dangling(it) => words.misfit_dangling(name(&it.record), it.field, &it.target),
        Misfit::Cycle { bodies } => words.misfit_cycle(names(bodies)),
        Misfit::SeveralRoots { bodies } => words.misfit_roots(names(bodies)),
    }
}
