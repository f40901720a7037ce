//! What was asked for on the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use klaster::words::Lang;
use lexopt::{Arg, Parser, ValueExt as _};

use crate::failure::{Failure, Misuse};

/// A request, and the language to answer in.
pub struct Asked {
    pub lang: Lang,
    pub task: Result<Task, Failure>,
}

pub enum Task {
    Help,
    Version,
    Run(Command),
}

/// A command with all that it needs.
pub enum Command {
    Convert { sample: Place, output: PathBuf },
    Verify { file: Place },
}

/// Where input comes from.
pub enum Place {
    StandardInput,
    File(PathBuf),
}

/// Everything that was given, before it is known whether it fits the command.
#[derive(Default)]
struct Given {
    lang: Lang,
    help: bool,
    version: bool,
    command: Option<String>,
    file: Option<PathBuf>,
    output: Option<PathBuf>,
}

/// Reads the arguments. Also when they are wrong the answer is in the language that was asked for,
/// as far as it was understood.
pub fn parse(arguments: impl Iterator<Item = OsString>) -> Asked {
    let mut given = Given::default();
    let read = read(Parser::from_args(arguments), &mut given);
    Asked {
        lang: given.lang,
        task: read.and_then(|()| task(given)).map_err(Failure::Misuse),
    }
}

fn read(mut parser: Parser, given: &mut Given) -> Result<(), Misuse> {
    while let Some(argument) = parser.next().map_err(Misuse::from_lexopt)? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => given.help = true,
            Arg::Short('V') | Arg::Long("version") => given.version = true,
            Arg::Long("lang") => {
                let tag = text(&mut parser, "--lang")?;
                given.lang = Lang::from_tag(&tag).ok_or(Misuse::WrongValue {
                    option: "--lang",
                    value: tag,
                })?;
            }
            Arg::Short('o') | Arg::Long("output") => {
                given.output = Some(value(&mut parser, "-o")?.into());
            }
            Arg::Value(word) if given.command.is_none() => {
                given.command = Some(word.to_string_lossy().into_owned());
            }
            Arg::Value(word) if given.file.is_none() => given.file = Some(word.into()),
            Arg::Value(word) => {
                return Err(Misuse::TooMany {
                    argument: word.to_string_lossy().into_owned(),
                });
            }
            Arg::Short(letter) => {
                return Err(Misuse::UnknownOption {
                    option: format!("-{letter}"),
                });
            }
            Arg::Long(name) => {
                return Err(Misuse::UnknownOption {
                    option: format!("--{name}"),
                });
            }
        }
    }
    Ok(())
}

fn value(parser: &mut Parser, option: &'static str) -> Result<OsString, Misuse> {
    parser.value().map_err(|_| Misuse::WithoutValue { option })
}

fn text(parser: &mut Parser, option: &'static str) -> Result<String, Misuse> {
    let value = value(parser, option)?;
    value.string().map_err(|error| match error {
        lexopt::Error::NonUnicodeValue(value) => Misuse::WrongValue {
            option,
            value: value.to_string_lossy().into_owned(),
        },
        _ => Misuse::WithoutValue { option },
    })
}

fn task(given: Given) -> Result<Task, Misuse> {
    if given.help {
        return Ok(Task::Help);
    }
    if given.version {
        return Ok(Task::Version);
    }
    let place = |file: Option<PathBuf>| match file {
        Some(file) if file.as_os_str() == "-" => Ok(Place::StandardInput),
        Some(file) => Ok(Place::File(file)),
        None => Err(Misuse::NoFile),
    };
    let command = given.command.ok_or(Misuse::NoCommand)?;
    if given.output.is_some() && command != "convert" {
        return Err(Misuse::UnknownOption {
            option: "-o".to_owned(),
        });
    }
    Ok(Task::Run(match command.as_str() {
        "convert" => Command::Convert {
            sample: place(given.file)?,
            output: given.output.ok_or(Misuse::Needed { option: "-o" })?,
        },
        "verify" => Command::Verify {
            file: place(given.file)?,
        },
        _ => return Err(Misuse::UnknownCommand { command }),
    }))
}
