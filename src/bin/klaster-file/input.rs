//! Files and standard input, read and written.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use klaster::document::file::{self, Loaded};
use klaster::document::guard::Limits;

use crate::arguments::Place;
use crate::failure::Failure;

/// Reads at most a little more than a file may hold, so that an endless input ends.
pub fn bytes(place: &Place) -> Result<Vec<u8>, Failure> {
    let limit = u64::try_from(Limits::default().bytes)
        .unwrap_or(u64::MAX)
        .saturating_add(1);
    let read = |source: &mut dyn Read| -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        source.take(limit).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    match place {
        Place::StandardInput => {
            read(&mut io::stdin().lock()).map_err(|error| Failure::reading(Path::new("-"), &error))
        }
        Place::File(path) => File::open(path)
            .and_then(|mut file| read(&mut file))
            .map_err(|error| Failure::reading(path, &error)),
    }
}

/// Reads a Klaster file.
pub fn load(place: &Place) -> Result<Loaded, Failure> {
    file::read(&bytes(place)?, Limits::default()).map_err(Failure::Load)
}

/// Writes a text; “-” is standard output.
pub fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let written = if path.as_os_str() == "-" {
        io::stdout().lock().write_all(text.as_bytes())
    } else {
        std::fs::write(path, text)
    };
    written.map_err(|_| Failure::Unwritable {
        file: path.display().to_string(),
    })
}
