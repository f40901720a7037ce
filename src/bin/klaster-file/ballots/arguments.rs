//! What was asked for: options in any order, ballots as many as there are.

use std::ffi::OsString;
use std::path::PathBuf;

use klaster::domain::vocabulary::Choice;
use klaster::exchange::ballots::poll_file::is_time;
use klaster::words::Lang;
use lexopt::{Arg, Parser};

use crate::arguments::{text, unknown, value, wrong};
use crate::failure::Misuse;

/// One request of this room.
pub enum Asked {
    Key { output: PathBuf },
    Ballot(WantedBallot),
    Count(WantedCount),
    Check(WantedCheck),
}

pub struct WantedBallot {
    pub poll: PathBuf,
    pub member: String,
    pub choice: Option<Choice>,
    pub picks: Vec<String>,
    pub key: PathBuf,
    pub sequence: u32,
    pub representative: Option<String>,
    pub at: Option<String>,
    pub output: PathBuf,
}

pub struct WantedCount {
    pub poll: PathBuf,
    pub ballots: Vec<PathBuf>,
    pub keys: Option<PathBuf>,
    pub before: Option<PathBuf>,
    pub at: Option<String>,
    pub json: bool,
    /// The secretary's key, and where the closing file goes.
    pub closing: Option<(PathBuf, PathBuf)>,
}

pub struct WantedCheck {
    pub closing: PathBuf,
    pub ballots: Vec<PathBuf>,
    pub poll: Option<PathBuf>,
    pub before: Option<PathBuf>,
}

/// The language that was asked for, as far as it was understood, and the request; `None` for help.
pub struct Read {
    pub lang: Option<Lang>,
    pub asked: Result<Option<Asked>, Misuse>,
}

/// Reads the arguments if they name a command of this room.
pub fn asked(arguments: &[OsString]) -> Option<Read> {
    let mut words = arguments.iter().enumerate();
    let (at, command) = words.find(|(at, word)| {
        let before = at.checked_sub(1).and_then(|at| arguments.get(at));
        let is_value = before.is_some_and(|it| it == "--lang");
        !is_value && !word.to_string_lossy().starts_with('-')
    })?;
    let command = command.to_str()?;
    if !matches!(command, "ballot" | "count" | "check") {
        return None;
    }
    let rest = arguments
        .iter()
        .enumerate()
        .filter(|(place, _)| *place != at);
    let mut given = Given::default();
    let read = read(Parser::from_args(rest.map(|(_, it)| it)), &mut given);
    let lang = given.lang;
    Some(Read {
        lang,
        asked: read.and_then(|()| match command {
            _ if given.help => Ok(None),
            "ballot" => given.ballot().map(Some),
            "count" => given.count().map(Some),
            _ => given.check().map(Some),
        }),
    })
}

#[derive(Default)]
struct Given {
    lang: Option<Lang>,
    help: bool,
    json: bool,
    new_key: bool,
    files: Vec<PathBuf>,
    poll: Option<PathBuf>,
    key: Option<PathBuf>,
    keys: Option<PathBuf>,
    before: Option<PathBuf>,
    output: Option<PathBuf>,
    member: Option<String>,
    choice: Option<Choice>,
    picks: Vec<String>,
    sequence: Option<u32>,
    representative: Option<String>,
    at: Option<String>,
}

fn read(mut parser: Parser, given: &mut Given) -> Result<(), Misuse> {
    while let Some(argument) = parser.next().map_err(Misuse::from_lexopt)? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => given.help = true,
            Arg::Long("lang") => {
                let lang = text(&mut parser, "--lang")?;
                given.lang = Some(Lang::from_tag(&lang).ok_or(wrong("--lang", lang))?);
            }
            Arg::Long("json") => given.json = true,
            Arg::Long("new-key") => given.new_key = true,
            Arg::Long("poll") => given.poll = Some(path(&mut parser, "--poll")?),
            Arg::Long("key") => given.key = Some(path(&mut parser, "--key")?),
            Arg::Long("keys") => given.keys = Some(path(&mut parser, "--keys")?),
            Arg::Long("before") => given.before = Some(path(&mut parser, "--before")?),
            Arg::Short('o') | Arg::Long("output") => {
                given.output = Some(path(&mut parser, "-o")?);
            }
            Arg::Long("member") => given.member = Some(text(&mut parser, "--member")?),
            Arg::Long("pick") => given.picks.push(text(&mut parser, "--pick")?),
            Arg::Long("representative") => {
                given.representative = Some(text(&mut parser, "--representative")?);
            }
            Arg::Long("choice") => {
                let choice = text(&mut parser, "--choice")?;
                given.choice = match Choice::from(choice.as_str()) {
                    Choice::Other(_) => return Err(wrong("--choice", choice)),
                    known => Some(known),
                };
            }
            Arg::Long("sequence") => {
                let number = text(&mut parser, "--sequence")?;
                let read = number.parse().ok().filter(|number| *number > 0);
                given.sequence = Some(read.ok_or(wrong("--sequence", number))?);
            }
            Arg::Long("at") => {
                let at = text(&mut parser, "--at")?;
                if !is_time(&at) {
                    return Err(wrong("--at", at));
                }
                given.at = Some(at);
            }
            Arg::Value(file) => given.files.push(file.into()),
            other @ (Arg::Short(_) | Arg::Long(_)) => return Err(unknown(&other)),
        }
    }
    Ok(())
}

fn path(parser: &mut Parser, option: &'static str) -> Result<PathBuf, Misuse> {
    Ok(value(parser, option)?.into())
}

fn needed<T>(value: Option<T>, option: &'static str) -> Result<T, Misuse> {
    value.ok_or(Misuse::Needed { option })
}

impl Given {
    /// Refuses the options that the command does not take: one that were passed over in silence
    /// could be one that mattered.
    fn only(&self, taken: &[&str]) -> Result<(), Misuse> {
        let given = [
            ("--json", self.json),
            ("--new-key", self.new_key),
            ("--poll", self.poll.is_some()),
            ("--key", self.key.is_some()),
            ("--keys", self.keys.is_some()),
            ("--before", self.before.is_some()),
            ("-o", self.output.is_some()),
            ("--member", self.member.is_some()),
            ("--choice", self.choice.is_some()),
            ("--pick", !self.picks.is_empty()),
            ("--sequence", self.sequence.is_some()),
            ("--representative", self.representative.is_some()),
            ("--at", self.at.is_some()),
        ];
        let mut beside = given
            .into_iter()
            .filter(|(option, given)| *given && !taken.contains(option));
        beside.next().map_or(Ok(()), |(option, _)| {
            Err(Misuse::UnknownOption {
                option: option.to_owned(),
            })
        })
    }

    fn ballot(self) -> Result<Asked, Misuse> {
        if let Some(file) = self.files.first() {
            return Err(Misuse::TooMany {
                argument: file.display().to_string(),
            });
        }
        if self.new_key {
            self.only(&["--new-key", "-o"])?;
            return Ok(Asked::Key {
                output: needed(self.output, "-o")?,
            });
        }
        self.only(&[
            "--poll",
            "--key",
            "-o",
            "--member",
            "--choice",
            "--pick",
            "--sequence",
            "--representative",
            "--at",
        ])?;
        if self.choice.is_none() && self.picks.is_empty() {
            return Err(Misuse::Needed { option: "--choice" });
        }
        Ok(Asked::Ballot(WantedBallot {
            poll: needed(self.poll, "--poll")?,
            member: needed(self.member, "--member")?,
            choice: self.choice,
            picks: self.picks,
            key: needed(self.key, "--key")?,
            sequence: self.sequence.unwrap_or(1),
            representative: self.representative,
            at: self.at,
            output: needed(self.output, "-o")?,
        }))
    }

    fn count(self) -> Result<Asked, Misuse> {
        self.only(&["--key", "--keys", "--before", "-o", "--json", "--at"])?;
        let closing = match (self.key, self.output) {
            (Some(key), Some(output)) => Some((key, output)),
            (None, None) => None,
            (None, _) => return Err(Misuse::Needed { option: "--key" }),
            (_, None) => return Err(Misuse::Needed { option: "-o" }),
        };
        let mut files = self.files.into_iter();
        Ok(Asked::Count(WantedCount {
            poll: files.next().ok_or(Misuse::NoFile)?,
            ballots: files.collect(),
            keys: self.keys,
            before: self.before,
            at: self.at,
            json: self.json,
            closing,
        }))
    }

    fn check(self) -> Result<Asked, Misuse> {
        self.only(&["--poll", "--before"])?;
        let mut files = self.files.into_iter();
        Ok(Asked::Check(WantedCheck {
            closing: files.next().ok_or(Misuse::NoFile)?,
            ballots: files.collect(),
            poll: self.poll,
            before: self.before,
        }))
    }
}
