//! Files as these commands read them, and what they take from the machine.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use klaster::document::file as workspace;
use klaster::document::guard::Limits;
use klaster::domain::cluster::Cluster;
use klaster::exchange::ballots::closing::{Published, read_keys};
use klaster::exchange::ballots::keys::SecretKey;
use klaster::exchange::ballots::poll_file::Sent;
use klaster::exchange::ballots::receive::KnownKey;
use klaster::exchange::ballots::roster::keys_of;
use klaster::exchange::ballots::strict::{self, Fields, NotRead};

use super::failure::Failure as Ours;
use crate::arguments::Place;
use crate::failure::Failure;
use crate::input;

fn place(path: &Path) -> Place {
    if path.as_os_str() == "-" {
        Place::StandardInput
    } else {
        Place::File(path.to_owned())
    }
}

fn not_read(path: &Path, why: NotRead) -> Failure {
    Failure::Ballots(Ours::NotRead {
        file: path.display().to_string(),
        why,
    })
}

pub fn poll(path: &Path) -> Result<Sent, Failure> {
    Sent::read(&input::bytes(&place(path))?).map_err(|why| not_read(path, why))
}

pub fn secret_key(path: &Path) -> Result<SecretKey, Failure> {
    SecretKey::read(&input::bytes(&place(path))?).map_err(|why| not_read(path, why))
}

pub fn closing(path: &Path) -> Result<Published, Failure> {
    Published::read(&input::bytes(&place(path))?).map_err(|why| not_read(path, why))
}

/// The roster: from a workspace, or a list of keys of its own.
pub fn keys(path: &Path) -> Result<Vec<KnownKey>, Failure> {
    let bytes = input::bytes(&place(path))?;
    if let Ok(loaded) = workspace::read(&bytes, Limits::default()) {
        return Ok(keys_of(&Cluster::read(&loaded.records).0));
    }
    let read = || {
        let value = strict::read(&bytes, Limits::default())?;
        let mut fields = Fields::of_format(value, "klaster-keys", 1)?;
        read_keys(fields.list("keys")?)
    };
    read().map_err(|why| not_read(path, why))
}

/// A ballot file under the name that it was given by. Of a file beyond any ballot's size only the
/// beginning is read: enough to see that it is too large, and to know it again.
pub fn ballot(path: &Path) -> Result<(String, Vec<u8>), Failure> {
    const ENOUGH: u64 = 1024 * 1024;
    let reading = |error: io::Error| Failure::reading(path, &error);
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(reading)?;
    file.take(ENOUGH).read_to_end(&mut bytes).map_err(reading)?;
    Ok((path.display().to_string(), bytes))
}

pub fn ballots(paths: &[PathBuf]) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    paths.iter().map(|path| ballot(path)).collect()
}

/// Writes a secret so that nobody else on this machine can read it.
pub fn write_secret(path: &Path, text: &str) -> Result<(), Failure> {
    let unwritable = |_| Failure::Unwritable {
        file: path.display().to_string(),
    };
    let mut options = File::options();
    // An older key is never overwritten: what it signed could not be signed again.
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(unwritable)?;
    io::Write::write_all(&mut file, text.as_bytes()).map_err(unwritable)
}

/// Now by the clock of this machine, in universal time, to the second.
pub fn now() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = since.map_or(0, |since| since.as_secs());
    let moment = jiff::Timestamp::from_second(i64::try_from(seconds).unwrap_or_default());
    moment.unwrap_or_default().to_string()
}

/// Without an operating system there is no randomness to ask for.
#[cfg(target_arch = "wasm32")]
pub fn random<const N: usize>() -> Result<[u8; N], Failure> {
    Err(Failure::Ballots(Ours::NoRandomness))
}

/// Random bytes from the operating system.
#[cfg(not(target_arch = "wasm32"))]
pub fn random<const N: usize>() -> Result<[u8; N], Failure> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Failure::Ballots(Ours::NoRandomness))?;
    Ok(bytes)
}
