//! `check`: what a partner can make sure of without trusting who counted.

use std::fmt::Write as _;

use klaster::exchange::ballots::closing::Recount;
use klaster::exchange::ballots::counting;
use klaster::exchange::ballots::log::Broken;
use klaster::exchange::ballots::receive::HandedIn;
use klaster::exchange::ballots::told;
use klaster::words::Words;

use super::arguments::WantedCheck;
use super::files;
use crate::failure::Failure;
use crate::{Verdict, print};

pub fn run(wanted: &WantedCheck, words: Words) -> Result<Verdict, Failure> {
    let published = files::closing(&wanted.closing)?;
    let sent = wanted.poll.as_deref().map(files::poll).transpose()?;
    let ballots = files::ballots(&wanted.ballots)?;
    let mut text = String::new();
    let mut say = |line: &str| {
        // Writing into a String cannot fail.
        let _ = writeln!(text, "{line}");
    };

    let doubts = published.doubts(sent.as_ref());
    let mut sound = doubts.is_empty();
    if sound {
        say(words.ballots_holds());
    }
    for doubt in &doubts {
        say(&told::doubt(words, doubt));
    }
    for (name, bytes) in &ballots {
        let inclusion = published.holds(bytes);
        sound &= inclusion.is_in();
        say(&format!("{name}: {}", told::inclusion(words, &inclusion)));
    }
    if let Some(path) = &wanted.before {
        match published.continues(&files::closing(path)?) {
            Ok(()) => say(words.ballots_continues()),
            Err(broken) => {
                sound = false;
                say(&match broken {
                    Broken { at: 0 } => words.ballots_another_poll().to_owned(),
                    Broken { at } => words.ballots_rewritten(at),
                });
            }
        }
    }
    if let Some(sent) = sent.filter(|_| !ballots.is_empty()) {
        let handed: Vec<HandedIn<'_>> = ballots
            .iter()
            .map(|(name, bytes)| HandedIn { name, bytes })
            .collect();
        match published.recount(&sent, &handed) {
            Recount::Agrees => say(words.ballots_recount_agrees()),
            // Who has only the own ballot cannot count again, which is no fault of the file.
            Recount::Incomplete { missing } => {
                say(&words.ballots_recount_incomplete(missing.len()));
            }
            Recount::Differs {
                differing,
                received,
                ..
            } => {
                sound = false;
                say(&words.ballots_recount_differs(counting::sentence(words, &sent, &received)));
                for hash in differing {
                    say(&format!(
                        "  {}: {}",
                        told::short_hash(&hash),
                        words.ballots_recount_otherwise()
                    ));
                }
            }
        }
    }
    print(&text);
    Ok(if sound {
        Verdict::Well
    } else {
        Verdict::Violated
    })
}
