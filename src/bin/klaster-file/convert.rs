//! `convert`: from a neutral description, or a table, to a Klaster file.

use std::path::Path;

use klaster::document::file::{self, Head, LoadError};
use klaster::document::guard::{self, Limits};
use klaster::domain::cluster::Cluster;
use klaster::domain::record::Records;
use klaster::exchange::neutral;
use klaster::words::{Lang, Words};

use crate::arguments::Place;
use crate::failure::Failure;
use crate::{Verdict, complain, input, table};

pub fn run(
    sample: &Place,
    csv: bool,
    output: &Path,
    lang: Option<Lang>,
) -> Result<Verdict, Failure> {
    let words = Words::new(lang.unwrap_or_default());
    if csv {
        let records = table::records(sample, lang)?;
        input::write(output, &file::write(&head(&records), &records, &[]))?;
        complain(&words.cli_converted(records.len(), output.display()));
        return Ok(Verdict::Well);
    }
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
