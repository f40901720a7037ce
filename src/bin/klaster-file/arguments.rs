//! What was asked for on the command line.

use std::ffi::OsString;
use std::num::NonZeroU16;
use std::path::PathBuf;
use std::str::FromStr;

use klaster::chart::ChartShape;
use klaster::chart::paper::Format;
use klaster::domain::measure::Date;
use klaster::exchange::tables;
use klaster::words::Lang;
use lexopt::{Arg, Parser, ValueExt as _};

use crate::failure::{Failure, Misuse};

/// A request, and the language to answer in, where one was asked for.
pub struct Asked {
    pub lang: Option<Lang>,
    pub task: Result<Task, Failure>,
}

pub enum Task {
    Help,
    Version,
    Run(Command),
}

/// A command with all that it needs.
pub enum Command {
    Ballots(crate::ballots::Asked),
    Merge(crate::merging::Asked),
    Text(crate::texts::Asked),
    Convert {
        sample: Place,
        csv: bool,
        output: PathBuf,
    },
    Verify {
        file: Place,
        today: Option<Date>,
    },
    Findings {
        file: Place,
        today: Option<Date>,
        json: bool,
    },
    Tally {
        file: Place,
        json: bool,
    },
    Layout {
        file: Place,
        csv: bool,
        aspect: Aspect,
        shape: ChartShape,
        json: bool,
    },
    Chart {
        file: Place,
        csv: bool,
        shape: ChartShape,
        output: PathBuf,
        form: Form,
    },
    /// A board into a file, or, without one, the projects of a file as a board.
    Trello {
        file: Place,
        into: Option<PathBuf>,
        output: Option<PathBuf>,
    },
    /// Everything into an archive, then the file without the steps up to a day.
    Close {
        file: Place,
        until: Date,
        output: PathBuf,
        archive: PathBuf,
    },
    Calendar {
        file: Place,
        /// Whose days, by name; all of them without one.
        whose: Option<String>,
        today: Option<Date>,
        output: PathBuf,
    },
}

/// What a chart is written as.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Svg {
        /// Whether a heading and the meaning of the marks stand around it.
        legend: bool,
        /// The sheet that it is to fill.
        paper: Option<Format>,
    },
    Html,
    Markdown,
    Mermaid,
    DrawIo,
}

/// The proportions of a screen, such as 16:9.
#[derive(Clone, Copy)]
pub struct Aspect {
    pub wide: u16,
    pub high: u16,
}

impl Default for Aspect {
    fn default() -> Self {
        Self { wide: 16, high: 9 }
    }
}

impl FromStr for Aspect {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (wide, high) = text.split_once(':').ok_or(())?;
        let side = |text: &str| text.parse::<NonZeroU16>().map(u16::from).map_err(drop);
        Ok(Self {
            wide: side(wide)?,
            high: side(high)?,
        })
    }
}

/// Where input comes from.
pub enum Place {
    StandardInput,
    File(PathBuf),
}

impl Place {
    /// Whether the file's name says that it holds a table.
    fn is_table(&self) -> bool {
        let Self::File(path) = self else {
            return false;
        };
        path.file_name()
            .is_some_and(|name| tables::is_table_name(&name.to_string_lossy()))
    }
}

/// Everything that was given, before it is known whether it fits the command.
#[derive(Default)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "an option without a value is given or not"
)]
struct Given {
    lang: Option<Lang>,
    help: bool,
    version: bool,
    command: Option<String>,
    file: Option<PathBuf>,
    output: Option<PathBuf>,
    svg: Option<PathBuf>,
    format: Option<String>,
    legend: bool,
    paper: Option<Format>,
    today: Option<Date>,
    aspect: Option<Aspect>,
    shape: Option<ChartShape>,
    json: bool,
    csv: bool,
    into: Option<PathBuf>,
    whose: Option<String>,
    until: Option<Date>,
    archive: Option<PathBuf>,
}

impl Given {
    /// The first option that was given and is none of those that the command takes.
    fn beside(&self, taken: &[&str]) -> Option<&'static str> {
        [
            ("-o", self.output.is_some()),
            ("--svg", self.svg.is_some()),
            ("--format", self.format.is_some()),
            ("--legend", self.legend),
            ("--paper", self.paper.is_some()),
            ("--today", self.today.is_some()),
            ("--aspect", self.aspect.is_some()),
            ("--shape", self.shape.is_some()),
            ("--json", self.json),
            ("--csv", self.csv),
            ("--into", self.into.is_some()),
            ("--for", self.whose.is_some()),
            ("--until", self.until.is_some()),
            ("--archive", self.archive.is_some()),
        ]
        .into_iter()
        .find(|(option, given)| *given && !taken.contains(option))
        .map(|(option, _)| option)
    }
}

/// Reads the arguments. Also when they are wrong the answer is in the language that was asked for,
/// as far as it was understood.
pub fn parse(arguments: impl Iterator<Item = OsString>) -> Asked {
    let arguments: Vec<OsString> = arguments.collect();
    if let Some(read) = crate::ballots::asked(&arguments) {
        let task = read.asked.map(|asked| match asked {
            Some(asked) => Task::Run(Command::Ballots(asked)),
            None => Task::Help,
        });
        return Asked {
            lang: read.lang,
            task: task.map_err(Failure::Misuse),
        };
    }
    if let Some(read) = crate::merging::asked(&arguments) {
        let task = read.asked.map(|asked| match asked {
            Some(asked) => Task::Run(Command::Merge(asked)),
            None => Task::Help,
        });
        return Asked {
            lang: read.lang,
            task: task.map_err(Failure::Misuse),
        };
    }
    if let Some(read) = crate::texts::asked(&arguments) {
        let task = read.asked.map(|asked| match asked {
            Some(asked) => Task::Run(Command::Text(asked)),
            None => Task::Help,
        });
        return Asked {
            lang: read.lang,
            task: task.map_err(Failure::Misuse),
        };
    }
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
                let lang = text(&mut parser, "--lang")?;
                given.lang = Some(Lang::from_tag(&lang).ok_or(wrong("--lang", lang))?);
            }
            Arg::Long("today") => {
                let day = text(&mut parser, "--today")?;
                given.today = Some(day.parse().map_err(|_| wrong("--today", day))?);
            }
            Arg::Long("until") => {
                let day = text(&mut parser, "--until")?;
                given.until = Some(day.parse().map_err(|_| wrong("--until", day))?);
            }
            Arg::Long("archive") => {
                given.archive = Some(value(&mut parser, "--archive")?.into());
            }
            Arg::Long("aspect") => {
                let aspect = text(&mut parser, "--aspect")?;
                given.aspect = Some(aspect.parse().map_err(|()| wrong("--aspect", aspect))?);
            }
            Arg::Long("shape") => {
                let shape = text(&mut parser, "--shape")?;
                given.shape = Some(ChartShape::of_key(&shape).ok_or(wrong("--shape", shape))?);
            }
            Arg::Long("json") => given.json = true,
            Arg::Long("format") => given.format = Some(text(&mut parser, "--format")?),
            Arg::Long("legend") => given.legend = true,
            Arg::Long("paper") => {
                let paper = text(&mut parser, "--paper")?;
                given.paper = Some(paper.parse().map_err(|_| wrong("--paper", paper))?);
            }
            Arg::Long("csv") => given.csv = true,
            Arg::Long("into") => given.into = Some(value(&mut parser, "--into")?.into()),
            Arg::Long("for") => given.whose = Some(text(&mut parser, "--for")?),
            Arg::Long("svg") => given.svg = Some(value(&mut parser, "--svg")?.into()),
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
            other @ (Arg::Short(_) | Arg::Long(_)) => return Err(unknown(&other)),
        }
    }
    Ok(())
}

/// An option that there is not.
pub fn unknown(argument: &Arg<'_>) -> Misuse {
    let option = match argument {
        Arg::Short(letter) => format!("-{letter}"),
        Arg::Long(name) => format!("--{name}"),
        Arg::Value(word) => word.to_string_lossy().into_owned(),
    };
    Misuse::UnknownOption { option }
}

pub fn wrong(option: &'static str, value: String) -> Misuse {
    Misuse::WrongValue { option, value }
}

pub fn value(parser: &mut Parser, option: &'static str) -> Result<OsString, Misuse> {
    parser.value().map_err(|_| Misuse::WithoutValue { option })
}

pub fn text(parser: &mut Parser, option: &'static str) -> Result<String, Misuse> {
    let value = value(parser, option)?;
    value.string().map_err(|error| match error {
        lexopt::Error::NonUnicodeValue(value) => {
            wrong(option, value.to_string_lossy().into_owned())
        }
        _ => Misuse::WithoutValue { option },
    })
}

/// What a chart is to be written as; a vector picture unless something else is asked for.
fn form(given: &Given) -> Result<Form, Misuse> {
    Ok(match given.format.as_deref() {
        None | Some("svg") => Form::Svg {
            legend: given.legend,
            paper: given.paper,
        },
        Some("html") => Form::Html,
        Some("markdown") => Form::Markdown,
        Some("mermaid") => Form::Mermaid,
        Some("drawio") => Form::DrawIo,
        Some(other) => return Err(wrong("--format", other.to_owned())),
    })
}

fn task(given: Given) -> Result<Task, Misuse> {
    if given.help {
        return Ok(Task::Help);
    }
    if given.version {
        return Ok(Task::Version);
    }
    let Some(command) = &given.command else {
        return Err(Misuse::NoCommand);
    };
    let takes: &[&str] = match command.as_str() {
        "convert" => &["-o", "--csv"],
        "verify" => &["--today"],
        "findings" => &["--today", "--json"],
        "tally" => &["--json"],
        "layout" => &["--aspect", "--shape", "--json", "--csv"],
        "chart" => match given.format.as_deref() {
            None => &["--svg", "-o", "--legend", "--paper", "--csv", "--shape"],
            Some("svg") => &["--format", "-o", "--legend", "--paper", "--csv", "--shape"],
            Some(_) => &["--format", "-o", "--csv"],
        },
        "trello" => &["--into", "-o"],
        "ical" => &["--for", "--today", "-o"],
        "close" => &["--until", "-o", "--archive"],
        _ => {
            return Err(Misuse::UnknownCommand {
                command: command.clone(),
            });
        }
    };
    if let Some(option) = given.beside(takes) {
        return Err(Misuse::UnknownOption {
            option: option.to_owned(),
        });
    }
    let file = match &given.file {
        Some(file) if file.as_os_str() == "-" => Place::StandardInput,
        Some(file) => Place::File(file.clone()),
        None => return Err(Misuse::NoFile),
    };
    let (today, json) = (given.today, given.json);
    let csv = given.csv || file.is_table();
    Ok(Task::Run(match command.as_str() {
        "convert" => Command::Convert {
            sample: file,
            csv,
            output: given.output.ok_or(Misuse::Needed { option: "-o" })?,
        },
        "verify" => Command::Verify { file, today },
        "findings" => Command::Findings { file, today, json },
        "tally" => Command::Tally { file, json },
        "trello" => {
            if given.into.is_none() && given.output.is_none() {
                return Err(Misuse::Needed { option: "--into" });
            }
            Command::Trello {
                file,
                into: given.into,
                output: given.output,
            }
        }
        "ical" => Command::Calendar {
            file,
            whose: given.whose,
            today,
            output: given.output.unwrap_or_else(|| "-".into()),
        },
        "close" => {
            let archive = given.archive;
            let archive = archive.ok_or(Misuse::Needed {
                option: "--archive",
            })?;
            // It is read back before anything leaves the file, which a pipe cannot do.
            if archive.as_os_str() == "-" {
                return Err(wrong("--archive", "-".to_owned()));
            }
            Command::Close {
                file,
                until: given.until.ok_or(Misuse::Needed { option: "--until" })?,
                output: given.output.ok_or(Misuse::Needed { option: "-o" })?,
                archive,
            }
        }
        "layout" => Command::Layout {
            file,
            csv,
            aspect: given.aspect.unwrap_or_default(),
            shape: given.shape.unwrap_or_default(),
            json,
        },
        _ => {
            let form = form(&given)?;
            let output = given.output.or(given.svg);
            Command::Chart {
                file,
                csv,
                shape: given.shape.unwrap_or_default(),
                output: output.unwrap_or_else(|| "-".into()),
                form,
            }
        }
    }))
}
