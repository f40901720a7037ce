//! `minutes`, `report`, `evidence`: texts of an organisation, as Markdown or as a page of HTML;
//! `public`: what anyone may see of it, as a file or as a page of HTML.

use std::ffi::OsString;
use std::path::PathBuf;

use klaster::document::file::{self, Loaded};
use klaster::document::scope::public::{PARTS, Publicity};
use klaster::document::scope::{self, Scope};
use klaster::domain::cluster::Cluster;
use klaster::domain::id::Id;
use klaster::domain::measure::Date;
use klaster::domain::meetings::Meeting;
use klaster::domain::meetings::closing::minutes_of;
use klaster::domain::sorting;
use klaster::exchange::article::{html, markdown, read};
use klaster::exchange::public_page;
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
    /// What is shown; unset: what the organisation has decided.
    Public(Option<Publicity>),
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

const COMMANDS: [&str; 4] = ["minutes", "report", "evidence", "public"];

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
    let mut shown = None;
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
            Arg::Long("with") if command == "public" => {
                shown = Some(parts(text(&mut parser, "--with")?)?);
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
        "public" => Which::Public(shown),
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

/// Reads "people,projects"; a part that there is not is a mistake worth saying.
fn parts(named: String) -> Result<Publicity, Misuse> {
    let words: Vec<String> = named.split(',').map(|it| it.trim().to_owned()).collect();
    let known = |it: &String| it.is_empty() || PARTS.iter().any(|(word, _)| word == it);
    if words.iter().all(known) {
        Ok(Publicity::of(&words))
    } else {
        Err(wrong("--with", named))
    }
}

pub fn help(words: Words) -> [(&'static str, &'static str); 4] {
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
        (
            "public FILE [--html] [--with people,projects,money,meetings,decisions] [-o OUT]",
            words.public_page_cli(),
        ),
    ]
}

pub fn run(asked: &Asked) -> Result<Verdict, Failure> {
    let loaded = input::load(&asked.file)?;
    let (cluster, _) = Cluster::read(&loaded.records);
    if let Which::Public(shown) = asked.which {
        let publicity = shown.unwrap_or_else(|| Publicity::decided(&cluster));
        input::write(&asked.output, &public(asked, &loaded, &cluster, publicity))?;
        return Ok(Verdict::Well);
    }
    let mut lang = asked.lang.unwrap_or_else(|| minutes::language_of(&cluster));
    let (words, formats) = (Words::new(lang), PlainFormats::new(lang));
    let today = day::of(asked.today, &cluster);
    let article = match &asked.which {
        Which::Report(year) => report::article(&cluster, words, &formats, today, *year),
        Which::Evidence | Which::Public(_) => evidence::article(&cluster, words, &formats, today),
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

/// What anyone may see, as the page writes it.
fn public(asked: &Asked, loaded: &Loaded, cluster: &Cluster, publicity: Publicity) -> String {
    if asked.html {
        let today = day::of(asked.today, cluster);
        let lang = asked.lang;
        let asked = public_page::Asked {
            publicity,
            lang,
            today,
        };
        return public_page::html(&loaded.records, asked);
    }
    let words = Words::new(minutes::language_of(cluster));
    let head = scope::head(&loaded.head.workspace, Scope::Public, cluster, words);
    file::write(
        &head,
        &scope::public::records(&loaded.records, publicity),
        &[],
    )
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
