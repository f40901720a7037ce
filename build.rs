//! Turns the catalogues in `locales/` into Rust, so that a missing word, a wrong argument or a forgotten plural
//! stops the build instead of reaching a reader.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/check.rs"]
mod check;
#[path = "build/generate.rs"]
mod generate;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=locales");
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => {
            for fault in &faults {
                println!("cargo::error={fault}");
            }
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), Vec<String>> {
    let locales = Path::new("locales");
    let catalogues = catalogue::read_all(locales)?;
    let signatures = check::check(&catalogues)?;
    let code = generate::generate(&catalogues, &signatures);
    let out = env::var("OUT_DIR").map_err(|error| vec![error.to_string()])?;
    fs::write(Path::new(&out).join("words.rs"), code).map_err(|error| vec![error.to_string()])
}
