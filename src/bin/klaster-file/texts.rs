//! `minutes`, `report`, `evidence`: texts of an organisation, as Markdown or as a page of HTML.

use std::ffi::OsString;
use std::path::PathBuf;

use klaster::domain::cluster::Cluster;
use klaster::domain::id::Id;
use klaster::domain::measure::Date;
use klaster::domain::meetings::Meeting;
use klaster::domain::meetings::closing::minutes_of;
use klaster::domain::sorting;
use klaster::exchange::article::{html, markdown, read};
use klaster::portrait::article::Article;
use klaster::portrait::{evidence, minutes, report};
use klaster::words::{Formats as _, Lang, PlainFormats, Words};
use lexopt::{Arg, Parser};

use crate::arguments::{Place, text, unknown, value, wrong};
use crate::failure::{Failure, Misuse};
use crate::{Verdict, day, input};

/// A text, and what of it.
enum Which {
    /// The meeting: its id, or its day.
    Minutes(String),
    Report(report::Asked),
    Evidence,
}

/// What is to be written, and where.
pub struct Asked {
    file: Place,
    which: Which,
    html: bool,
    today: Option<Date>,
    output: PathBuf,
    /// The language of the text; unset: that of the organisation.
    lang: Option<Lang>,
}

/// The language that was asked for, as far as it was understood, and the request; `None` for help.
pub struct Read {
    pub lang: Option<Lang>,
    pub asked: Result<Option<Asked>, Misuse>,
}

const COMMANDS: [&str; 3] = ["minutes", "report", "evidence"];

/// Reads the arguments if they ask for a text.
pub fn asked(arguments: &[OsString]) -> Option<Read> {
    let mut before: Option<&OsString> = None;
    let at = arguments.iter().position(|it| {
        let is_value = before.is_some_and(|it| it == "--lang");
        before = Some(it);
        !is_value && !it.to_string_lossy().starts_with('-')
    })?;
    let named = arguments.get(at)?;
    let command = COMMANDS.into_iter().find(|it| named == *it)?;
    let rest = arguments.iter().enumerate().filter(|it| it.0 != at);
    let mut lang = None;
    let asked = read_all(
        command,
        Parser::from_args(rest.map(|(_, it)| it)),
        &mut lang,
    );
    Some(Read { lang, asked })
}

fn read_all(
    command: &str,
    mut parser: Parser,
    lang: &mut Option<Lang>,
) -> Result<Option<Asked>, Misuse> {
    let (mut file, mut meeting, mut today, mut html) = (None, None, None, false);
    let mut output = PathBuf::from("-");
    let mut year = report::Asked::default();
    while let Some(argument) = parser.next().map_err(Misuse::from_lexopt)? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Long("lang") => {
                let tag = text(&mut parser, "--lang")?;
                *lang = Some(Lang::from_tag(&tag).ok_or(wrong("--lang", tag))?);
            }
            Arg::Long("meeting") if command == "minutes" => {
                meeting = Some(text(&mut parser, "--meeting")?);
            }
            Arg::Long("year") if command == "report" => {
                let named = text(&mut parser, "--year")?;
                year.year = Some(named.parse().map_err(|_| wrong("--year", named))?);
            }
            Arg::Long("money") if command == "report" => year.money = true,
            Arg::Long("today") if command != "minutes" => {
                let named = text(&mut parser, "--today")?;
                today = Some(named.parse().map_err(|_| wrong("--today", named))?);
            }
            Arg::Long("html") => html = true,
            Arg::Short('o') | Arg::Long("output") => output = value(&mut parser, "-o")?.into(),
            Arg::Value(named) if file.is_none() => {
                file = Some(if named == "-" {
                    Place::StandardInput
                } else {
                    Place::File(named.into())
                });
            }
            Arg::Value(word) => {
                return Err(Misuse::TooMany {
                    argument: word.to_string_lossy().into_owned(),
                });
            }
            other => return Err(unknown(&other)),
        }
    }
    let which = match command {
        "minutes" => Which::Minutes(meeting.ok_or(Misuse::Needed {
            option: "--meeting",
        })?),
        "report" => Which::Report(year),
        _ => Which::Evidence,
    };
    Ok(Some(Asked {
        file: file.ok_or(Misuse::NoFile)?,
        which,
        html,
        today,
        output,
        lang: *lang,
    }))
}

pub fn help(words: Words) -> [(&'static str, &'static str); 3] {
    [
        (
            "minutes FILE --meeting ID|DATE [--html] [-o OUT]",
            words.minutes_cli_help(),
        ),
        (
            "report FILE [--year YEAR] [--money] [--html] [-o OUT]",
            words.minutes_cli_report(),
        ),
        (
            "evidence FILE [--today DATE] [--html] [-o OUT]",
            words.minutes_cli_evidence(),
        ),
    ]
}

pub fn run(asked: &Asked) -> Result<Verdict, Failure> {
    let (cluster, _) = Cluster::read(&input::load(&asked.file)?.records);
    let mut lang = asked.lang.unwrap_or_else(|| minutes::language_of(&cluster));
    let (words, formats) = (Words::new(lang), PlainFormats::new(lang));
    let today = day::of(asked.today, &cluster);
    let article = match &asked.which {
        Which::Report(year) => report::article(&cluster, words, &formats, today, *year),
        Which::Evidence => evidence::article(&cluster, words, &formats, today),
        Which::Minutes(meeting) => {
            let meeting = find(&cluster, meeting)?;
            match minutes_of(&cluster, &meeting.id) {
                // What was closed is written as it was closed, in its own language.
                Some(kept) => {
                    lang = minutes::language_of_minutes(&cluster, kept);
                    let mut article = read(&kept.text);
                    let more = minutes::appended(&cluster, Words::new(lang), kept);
                    article.parts.extend(more);
                    article
                }
                None => draft(&cluster, words, &meeting.id),
            }
        }
    };
    let written = if asked.html {
        html(&article, lang)
    } else {
        markdown(&article)
    };
    input::write(&asked.output, &written)?;
    Ok(Verdict::Well)
}

/// The minutes as far as they are, marked as a draft.
fn draft(cluster: &Cluster, words: Words, meeting: &Id<Meeting>) -> Article {
    let mut article = minutes::article(cluster, words, meeting).unwrap_or_default();
    article.line = format!("{} · {}", words.minutes_draft(), article.line);
    article
}

/// The meeting of that id, or the only one of that day.
fn find<'c>(cluster: &'c Cluster, named: &str) -> Result<&'c Meeting, Failure> {
    if let Some(meeting) = cluster.meetings.get(named) {
        return Ok(meeting);
    }
    let day: Option<Date> = named.parse().ok();
    let of_day = cluster.meetings.values().filter(|it| Some(it.date) == day);
    let of_day: Vec<&Meeting> = of_day.collect();
    match *of_day {
        [meeting] => Ok(meeting),
        _ => Err(Failure::NoMeeting {
            named: named.to_owned(),
            there: all(cluster),
        }),
    }
}

/// Every meeting, by day, each with its id.
fn all(cluster: &Cluster) -> Vec<String> {
    let mut meetings: Vec<&Meeting> = cluster.meetings.values().collect();
    sorting::by_key(&mut meetings, |it| it.date);
    let lang = minutes::language_of(cluster);
    let (words, formats) = (Words::new(lang), PlainFormats::new(lang));
    meetings
        .into_iter()
        .map(|it| {
            let name = minutes::name_of(cluster, words, it);
            format!("{}  {}  {name}", it.id, formats.date(it.date))
        })
        .collect()
}
