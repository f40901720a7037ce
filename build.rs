//! Turns the catalogues in `locales/` into methods and tables, so that a missing word, a wrong argument or a forgotten
//! plural stops the build instead of reaching a reader.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/check.rs"]
mod check;
#[path = "build/generate.rs"]
mod generate;
#[path = "src/words/marks.rs"]
mod marks;
#[path = "build/table.rs"]
mod table;

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
    let tables = table::tables(&catalogues, &signatures);
    let code = generate::generate(&catalogues, &signatures, &tables);
    let out = env::var("OUT_DIR").map_err(|error| vec![error.to_string()])?;
    write_all(Path::new(&out), &code, &tables).map_err(|error| vec![error.to_string()])
}

fn write_all(out: &Path, code: &str, tables: &table::Tables) -> io::Result<()> {
    fs::write(out.join("words.rs"), code)?;
    let folder = out.join("words");
    fs::create_dir_all(&folder)?;
    for (lang, text) in &tables.whole {
        fs::write(folder.join(format!("{lang}.txt")), text)?;
    }
    Ok(())
}
