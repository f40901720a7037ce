//! A table as the records of an organisation, and what of it did not come in.

use klaster::domain::cluster::Cluster;
use klaster::domain::command;
use klaster::domain::record::{Kind, Record, Records};
use klaster::exchange::tables::text::decode;
use klaster::exchange::tables::{Choices, Import, Naming, Sheet, told};
use klaster::words::{Lang, Words};

use crate::arguments::Place;
use crate::failure::Failure;
use crate::{complain, input};

/// Reads a table; tells which rows were rejected and what was mended.
pub fn records(place: &Place, lang: Option<Lang>) -> Result<Records, Failure> {
    let words = Words::new(lang.unwrap_or_default());
    let (text, encoding) = decode(&input::bytes(place)?).map_err(Failure::Table)?;
    if let Some(note) = told::encoding(words, encoding) {
        complain(&note);
    }
    let sheet = Sheet::read(&text);
    let import = Import::plan(&sheet, &Cluster::default(), &Choices::default());
    for problem in &import.problems {
        complain(&told::problem(words, problem));
    }
    if !import.rejected.is_empty() {
        complain(&words.tables_cli_rejected(import.rejected.len()));
        for rejected in &import.rejected {
            let reason = told::reason(words, &rejected.reason);
            complain(&format!(
                "  {} ({})",
                words.tables_cli_line(rejected.line, reason),
                rejected.text
            ));
        }
    }
    if import.taken.is_empty() {
        return Err(Failure::EmptyTable);
    }
    complain(&words.tables_cli_counts(import.taken.len(), import.rows));
    let mut records = Records::new();
    let organisation = organisation(place, lang);
    let (command, _) = import.command(&Cluster::default(), Naming::Own);
    let edits = command::plan(&records, &command).map_err(Failure::Refused)?;
    command::apply(&mut records, edits);
    records
        .entry(organisation.id.clone())
        .or_insert(organisation);
    Ok(records)
}

/// The organisation is called like the file.
fn organisation(place: &Place, lang: Option<Lang>) -> Record {
    let words = Words::new(lang.unwrap_or_default());
    let name = match place {
        Place::File(path) => path.file_stem().map(|it| it.to_string_lossy().into_owned()),
        Place::StandardInput => None,
    };
    Record::new(Kind::Organisation, "organisation")
        .with(
            "name",
            name.unwrap_or_else(|| words.tables_root_name().to_owned()),
        )
        .with("language", words.lang().tag())
}
