//! `count`: judges what came back and counts it.

use std::fmt::Write as _;

use klaster::exchange::ballots::closing::{Closing, Made};
use klaster::exchange::ballots::counting;
use klaster::exchange::ballots::log::Log;
use klaster::exchange::ballots::poll_file::Sent;
use klaster::exchange::ballots::receive::{HandedIn, Received, receive};
use klaster::exchange::ballots::told;
use klaster::words::Words;
use serde_json::{Value, json};

use super::arguments::WantedCount;
use super::failure::Failure as Ours;
use super::files;
use crate::failure::Failure;
use crate::{Verdict, complain, input, print};

pub fn run(wanted: &WantedCount, words: Words) -> Result<Verdict, Failure> {
    let sent = files::poll(&wanted.poll)?;
    let keys = match &wanted.keys {
        Some(path) => files::keys(path)?,
        None => Vec::new(),
    };
    let earlier = match &wanted.before {
        Some(path) => files::closing(path)?.closing,
        None => Closing::none(&sent),
    };
    if earlier.poll_hash != sent.hash {
        return Err(Failure::Ballots(Ours::AnotherPoll));
    }
    let ballots = files::ballots(&wanted.ballots)?;
    let handed: Vec<HandedIn<'_>> = ballots
        .iter()
        .map(|(name, bytes)| HandedIn { name, bytes })
        .collect();
    let now = wanted.at.clone().unwrap_or_else(files::now);
    let received = receive(&sent, &keys, &earlier.log, &handed, &now);
    complete(&earlier.log, &received)?;
    let tally = counting::tally(&sent, &received);
    let sentence = counting::sentence(words, &sent, &received);

    let mut written = None;
    if let Some((key, output)) = &wanted.closing {
        let key = files::secret_key(key)?;
        let made = Made {
            at: &now,
            closed: true,
        };
        let closing = Closing::of(&sent, &keys, &received, tally.clone(), &made);
        input::write(output, &closing.sign(&key))?;
        written = Some(words.ballots_cli_closed(
            output.display(),
            received.log.lines().len(),
            received.log.head(&sent.hash),
        ));
    }
    if wanted.json {
        print(&as_json(&sent, &received, tally, &sentence, words));
        if let Some(written) = written {
            complain(&written);
        }
        return Ok(Verdict::Well);
    }
    let mut text = as_text(&sent, &received, &sentence, words);
    if let Some(written) = written {
        // Writing into a String cannot fail.
        let _ = writeln!(text, "{written}");
    }
    print(&text);
    Ok(Verdict::Well)
}

/// What an earlier closing file lists must be counted again, or the new one would be no
/// continuation of it.
fn complete(earlier: &Log, received: &Received) -> Result<(), Failure> {
    let here = |hash: &str| received.ballots.iter().any(|it| it.hash == hash);
    let hashes: Vec<String> = earlier
        .lines()
        .iter()
        .filter(|line| !here(&line.hash))
        .map(|line| line.hash.clone())
        .collect();
    if hashes.is_empty() {
        Ok(())
    } else {
        Err(Failure::Ballots(Ours::EarlierMissing { hashes }))
    }
}

fn as_text(sent: &Sent, received: &Received, sentence: &str, words: Words) -> String {
    let mut text = String::new();
    let (counted, refused) = (received.counted().count(), received.refused().count());
    // Writing into a String cannot fail.
    let _ = writeln!(text, "{} – {}", sent.poll.organisation, sent.poll.title);
    let _ = writeln!(text, "{sentence}");
    let _ = writeln!(
        text,
        "{} · {} · {}",
        words.ballots_counted(counted),
        words.ballots_refused(refused),
        words.ballots_copies(received.copies()),
    );
    for judged in &received.ballots {
        let note = match &judged.why {
            Some(why) => told::why(words, &sent.poll, judged, why),
            None if judged.came_late => words.ballots_came_late().to_owned(),
            None => continue,
        };
        let member = told::member(words, &sent.poll, judged.member.as_deref());
        let _ = writeln!(text, "  {} ({member}): {note}", judged.files.join(", "));
    }
    if counting::leaves_revote_open(sent, received) {
        let _ = writeln!(text, "{}", words.ballots_open_revote());
    }
    text
}

fn as_json(sent: &Sent, received: &Received, tally: Value, sentence: &str, words: Words) -> String {
    let counted: Vec<Value> = received
        .counted()
        .map(|judged| {
            let ballot = judged.ballot.as_ref();
            json!({
                "hash": judged.hash,
                "files": judged.files,
                "member": judged.member,
                "sequence": ballot.map(|it| it.sequence),
                "choice": ballot.and_then(|it| it.choice.clone()),
                "picks": ballot.map(|it| it.picks.clone()),
                "came_late": judged.came_late,
            })
        })
        .collect();
    let refused: Vec<Value> = received
        .refused()
        .map(|(judged, why)| {
            json!({
                "hash": judged.hash,
                "files": judged.files,
                "member": judged.member,
                "reason": why.reason(),
                "sentence": told::why(words, &sent.poll, judged, why),
            })
        })
        .collect();
    let answer = json!({
        "poll": sent.poll.poll,
        "poll_hash": sent.hash,
        "counted": counted,
        "refused": refused,
        "copies": received.copies(),
        "head": received.log.head(&sent.hash),
        "verdict": tally.get("verdict"),
        "tally": tally,
        "sentence": sentence,
    });
    format!("{answer:#}\n")
}
