//! `convert`: from a neutral description to a Klaster file.

use std::path::Path;

use klaster::document::file::{self, Head, LoadError};
use klaster::document::guard::{self, Limits};
use klaster::domain::cluster::Cluster;
use klaster::domain::record::Records;
use klaster::exchange::neutral;
use klaster::words::{Lang, Words};

use crate::arguments::Place;
use crate::failure::Failure;
use crate::{Verdict, complain, input};

pub fn run(sample: &Place, output: &Path, words: Words) -> Result<Verdict, Failure> {
    let bytes = input::bytes(sample)?;
    guard::check(&bytes, Limits::default())
        .map_err(|exceeded| Failure::Load(LoadError::TooLarge(exceeded)))?;
    let conversion = neutral::convert(&bytes).map_err(Failure::Neutral)?;
    let head = head(&conversion.records);
    input::write(output, &file::write(&head, &conversion.records, &[]))?;

    let count = conversion.records.len();
    complain(&words.cli_converted(count, output.display()));
    if !conversion.unread.is_empty() {
        complain(&words.cli_unread(conversion.unread.len()));
        for path in &conversion.unread {
            complain(&format!("  {path}"));
        }
    }
    Ok(Verdict::Well)
}

/// What the file says of itself, in the language of its organisation.
fn head(records: &Records) -> Head {
    let (cluster, _) = Cluster::read(records);
    let Some(organisation) = cluster.organisation() else {
        return Head::default();
    };
    let language = organisation.language.as_deref().unwrap_or_default();
    let words = Words::new(Lang::negotiate(&[language]));
    Head {
        workspace: organisation.id.to_string(),
        readme: words.file_readme(&organisation.name),
        organisation: organisation.name.clone(),
        ..Head::default()
    }
}
