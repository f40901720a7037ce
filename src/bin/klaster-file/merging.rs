//! `merge`: takes returned files into a file. What is clean and ticked is taken; what has to be asked
//! is listed and stays open in the file that is written.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use jiff::Timestamp;
use klaster::document::change::ReplicaId;
use klaster::document::file::{self, Loaded};
use klaster::document::history::telling::{self, Teller};
use klaster::document::merge::review::{CleanChange, Named, Offer, Proposal, Question, Review};
use klaster::document::merge::{Answers, Incoming, Receipt, accept, compare, sentences};
use klaster::document::workspace::{Author, Workspace};
use klaster::words::{Lang, PlainFormats, Words};
use lexopt::{Arg, Parser};
use serde_json::{Value, json};

use crate::arguments::{Place, text, unknown, value, wrong};
use crate::failure::{Failure, Misuse};
use crate::{Verdict, complain, input, print};

/// The files, and what is to be written.
pub struct Asked {
    ours: Place,
    theirs: Vec<Place>,
    output: Option<PathBuf>,
    questions: Option<PathBuf>,
    json: bool,
}

/// The language that was asked for, as far as it was understood, and the request; `None` for help.
pub struct Read {
    pub lang: Option<Lang>,
    pub asked: Result<Option<Asked>, Misuse>,
}

/// Reads the arguments if they ask for a merge.
pub fn asked(arguments: &[OsString]) -> Option<Read> {
    let at = arguments.iter().position(|it| it == "merge")?;
    let is_command = arguments.iter().take(at).enumerate().all(|(place, it)| {
        let before = place
            .checked_sub(1)
            .and_then(|before| arguments.get(before));
        it.to_string_lossy().starts_with('-') || before.is_some_and(|it| it == "--lang")
    });
    if !is_command
        || at
            .checked_sub(1)
            .and_then(|it| arguments.get(it))
            .is_some_and(|it| it == "--lang")
    {
        return None;
    }
    let rest = arguments
        .iter()
        .enumerate()
        .filter(|(place, _)| *place != at);
    let mut lang = None;
    let asked = read(Parser::from_args(rest.map(|(_, it)| it)), &mut lang);
    Some(Read { lang, asked })
}

fn read(mut parser: Parser, lang: &mut Option<Lang>) -> Result<Option<Asked>, Misuse> {
    let (mut files, mut output, mut questions, mut json) = (Vec::new(), None, None, false);
    while let Some(argument) = parser.next().map_err(Misuse::from_lexopt)? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Long("lang") => {
                let tag = text(&mut parser, "--lang")?;
                *lang = Some(Lang::from_tag(&tag).ok_or(wrong("--lang", tag))?);
            }
            Arg::Long("json") => json = true,
            Arg::Long("questions") => {
                questions = Some(value(&mut parser, "--questions")?.into());
            }
            Arg::Short('o') | Arg::Long("output") => {
                output = Some(value(&mut parser, "-o")?.into());
            }
            Arg::Value(file) if file == "-" => files.push(Place::StandardInput),
            Arg::Value(file) => files.push(Place::File(file.into())),
            other => return Err(unknown(&other)),
        }
    }
    if files.len() < 2 {
        return Err(Misuse::NoMerge);
    }
    let theirs = files.split_off(1);
    let ours = files.pop().ok_or(Misuse::NoMerge)?;
    Ok(Some(Asked {
        ours,
        theirs,
        output,
        questions,
        json,
    }))
}

pub fn help(words: Words) -> (&'static str, &'static str) {
    (
        "merge OURS THEIRS... [--json] [-o OUT] [--questions FILE]",
        words.merging_cli_help(),
    )
}

pub fn run(asked: &Asked, words: Words) -> Result<Verdict, Failure> {
    let ours = input::load(&asked.ours)?;
    let mut incoming = Vec::new();
    for place in &asked.theirs {
        incoming.push(Incoming::new(&name(place), input::load(place)?));
    }
    let at = now();
    let head = ours.head.clone();
    let mut workspace = Workspace::of_file(replica(&ours, &incoming, at), ours);
    let review = compare(&workspace, &head.workspace, &incoming);
    for file in &review.files {
        if let Some(refused) = &file.refused {
            complain(&format!(
                "{}: {}",
                file.name,
                sentences::refused(words, refused)
            ));
        }
    }
    let listed = listed(&review, words);
    if let Some(questions) = &asked.questions {
        input::write(questions, &format!("{:#}\n", listed.asked()))?;
    }
    let by = String::new();
    let receipt = accept(
        &mut workspace,
        &review,
        &Answers::default(),
        Author { by, at },
    );
    if let Some(output) = &asked.output {
        let text = file::write(&head, workspace.records(), workspace.journal());
        input::write(output, &text)?;
    }
    if asked.json {
        print(&format!("{:#}\n", listed.whole(&review, receipt.as_ref())));
    } else if asked.output.as_ref().is_none_or(|it| it.as_os_str() != "-") {
        print(&told(&review, &workspace, words));
        if asked.output.is_none() && receipt.is_some() {
            complain(words.merging_cli_needs_output());
        }
    }
    let open = receipt.as_ref().is_some_and(|it| it.counts().2 > 0);
    let refused = review.files.iter().any(|file| file.refused.is_some());
    Ok(if open || refused {
        Verdict::Violated
    } else {
        Verdict::Well
    })
}

fn name(place: &Place) -> String {
    match place {
        Place::StandardInput => "-".to_owned(),
        Place::File(path) => {
            let name = path.file_name().unwrap_or(path.as_os_str());
            name.to_string_lossy().into_owned()
        }
    }
}

pub fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = since.map_or(0, |since| since.as_secs());
    Timestamp::from_second(i64::try_from(seconds).unwrap_or_default()).unwrap_or_default()
}

/// A source of entries that no other run has: named after all that goes in, and the moment.
pub fn replica(ours: &Loaded, incoming: &[Incoming], at: Timestamp) -> ReplicaId {
    let mut seed = format!("{at} {}", std::process::id());
    let files = std::iter::once(ours).chain(incoming.iter().map(|it| &it.loaded));
    for loaded in files {
        // Writing into a String cannot fail.
        let _ = write!(
            seed,
            " {} {}",
            file::content_hash(&loaded.records),
            loaded.journal.len()
        );
    }
    let hash = file::hash(seed.as_bytes());
    ReplicaId::new(hash.get(..16).unwrap_or(&hash))
}

/// The review as JSON.
struct Listed {
    changes: Vec<Value>,
    questions: Vec<Value>,
    proposals: Vec<Value>,
    files: Vec<Value>,
}

fn listed(review: &Review, words: Words) -> Listed {
    let offer = |offer: &Offer| {
        json!({
            "file": offer.file,
            "also": offer.also,
            "from": offer.from,
            "to": offer.to,
            "by": offer.by,
            "at": offer.at.map(|at| at.to_string()),
            "byHand": offer.by_hand,
        })
    };
    let named = |named: &Named| {
        json!({
            "kind": named.kind.map(|it| it.to_string()),
            "title": named.title,
        })
    };
    let change = |it: &CleanChange| {
        json!({
            "record": it.spot.record,
            "field": it.spot.field,
            "of": named(&it.named),
            "from": it.from,
            "offer": offer(&it.offer),
            "taken": it.tick.is_ticked(),
            "why": sentences::tick(words, it.tick),
        })
    };
    let question = |it: &Question| {
        json!({
            "record": it.spot.record,
            "field": it.spot.field,
            "of": named(&it.named),
            "mine": it.mine,
            "offers": it.offers.iter().map(offer).collect::<Vec<_>>(),
            "why": sentences::asked(words, it.why),
        })
    };
    let proposal = |it: &Proposal| {
        json!({
            "record": it.spot.record,
            "field": it.spot.field,
            "of": named(&it.named),
            "mine": it.mine,
            "offer": offer(&it.offer),
            "why": it.lock.to_string(),
        })
    };
    let files = review.files.iter().enumerate().map(|(place, file)| {
        let counts = review.counts_of(place);
        json!({
            "name": file.name,
            "partner": file.partner,
            "refused": file.refused.as_ref().map(|it| sentences::refused(words, it)),
            "clean": counts.clean,
            "questions": counts.questions,
            "proposals": counts.proposals,
            "already": file.already,
            "known": file.known,
            "setAside": file.set_aside.len(),
            "editedByHand": file.edited_by_hand,
            "earlier": file.earlier,
        })
    });
    Listed {
        changes: review.changes.iter().map(change).collect(),
        questions: review.questions.iter().map(question).collect(),
        proposals: review.proposals.iter().map(proposal).collect(),
        files: files.collect(),
    }
}

impl Listed {
    /// What waits for a person.
    fn asked(&self) -> Value {
        let is_open = |it: &&Value| it.get("taken") == Some(&Value::Bool(false));
        let open: Vec<&Value> = self.changes.iter().filter(is_open).collect();
        json!({ "questions": self.questions, "proposals": self.proposals, "notTaken": open })
    }

    fn whole(&self, review: &Review, receipt: Option<&Receipt>) -> Value {
        let counts = review.counts();
        let (taken, kept, open) = receipt.map(Receipt::counts).unwrap_or_default();
        json!({
            "counts": {
                "clean": counts.clean,
                "questions": counts.questions,
                "proposals": counts.proposals,
                "already": counts.already,
                "taken": taken,
                "kept": kept,
                "open": open,
            },
            "files": self.files,
            "changes": self.changes,
            "questions": self.questions,
            "proposals": self.proposals,
        })
    }
}

/// The review in sentences: its numbers, then a line for each change and question.
fn told(review: &Review, workspace: &Workspace, words: Words) -> String {
    let formats = PlainFormats::new(words.lang());
    let teller = Teller {
        words,
        formats: &formats,
        cluster: workspace.cluster(),
    };
    let value = |named: &Named, field: &str, value: Option<&Value>| {
        let told = teller.value(named.kind, field, value);
        told.unwrap_or_else(|| words.history_nothing().to_owned())
    };
    let mut text = format!("{}\n", sentences::queue(words, review.counts(), 0));
    let mut line = |named: &Named, field: &str, values: &[Option<&Value>], why: String| {
        let values: Vec<String> = values.iter().map(|it| value(named, field, *it)).collect();
        let field = telling::field(words, field);
        // Writing into a String cannot fail.
        let _ = writeln!(
            text,
            "{} · {field}: {} – {why}",
            named.title,
            values.join(" → ")
        );
    };
    for it in &review.changes {
        let values = [it.from.as_ref(), it.offer.to.as_ref()];
        line(
            &it.named,
            &it.spot.field,
            &values,
            sentences::tick(words, it.tick),
        );
    }
    for it in &review.questions {
        let offers = it.offers.iter().map(|offer| offer.to.as_ref());
        let values: Vec<Option<&Value>> = std::iter::once(it.mine.as_ref()).chain(offers).collect();
        line(
            &it.named,
            &it.spot.field,
            &values,
            sentences::asked(words, it.why),
        );
    }
    for it in &review.proposals {
        let values = [it.mine.as_ref(), it.offer.to.as_ref()];
        let why = sentences::proposed(words, workspace.cluster(), it);
        line(&it.named, &it.spot.field, &values, why);
    }
    text
}
