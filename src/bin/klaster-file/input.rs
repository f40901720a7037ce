//! Files and standard input, read and written.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use klaster::document::file::{self, LoadError, Loaded};
use klaster::document::guard::{Exceeded, Limits};

use crate::arguments::Place;
use crate::failure::Failure;

/// Reads at most a little more than a file may hold, so that an endless input ends.
pub fn bytes(place: &Place) -> Result<Vec<u8>, Failure> {
    let limit = Limits::default().bytes;
    let enough = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let read = |source: &mut dyn Read| -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        source.take(enough).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    match place {
        Place::StandardInput => {
            read(&mut io::stdin().lock()).map_err(|error| Failure::reading(Path::new("-"), &error))
        }
        Place::File(path) => {
            let reading = |error: io::Error| Failure::reading(path, &error);
            let mut file = File::open(path).map_err(reading)?;
            let length = file.metadata().map_err(reading)?.len();
            if length >= enough {
                // Said with the size of the whole file, which is not read.
                let bytes = usize::try_from(length).unwrap_or(usize::MAX);
                let exceeded = Exceeded::Bytes { bytes, limit };
                return Err(Failure::Load(LoadError::TooLarge(exceeded)));
            }
            read(&mut file).map_err(reading)
        }
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
