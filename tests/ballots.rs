//! A whole vote by file, as a secretary and 26 partners have it: poll file, keys, ballots by mail,
//! every kind of bad ballot among them, the count, the closing file, and what a partner can check.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use klaster::domain::measure::Fraction;
use klaster::domain::rules::{Authority, Majority, MajorityBase, Revote};
use klaster::domain::tally::{Case, CaseBallot, CaseRule, Voter, judge};
use klaster::domain::vocabulary::{Choice, RefusalReason, Right};
use klaster::exchange::ballots::ballot::Ballot;
use klaster::exchange::ballots::closing::{Closing, Inclusion, Made, Published, Recount};
use klaster::exchange::ballots::counting;
use klaster::exchange::ballots::envelope::seal;
use klaster::exchange::ballots::keys::SecretKey;
use klaster::exchange::ballots::log::Log;
use klaster::exchange::ballots::poll_file::{PollFile, Sent};
use klaster::exchange::ballots::receive::{HandedIn, KnownKey, Received, receive};
use proptest::prelude::*;
use serde_json::{Value, json};

const DEADLINE: &str = "2026-03-31";
const IN_TIME: &str = "2026-03-20T10:00:00Z";
const TOO_LATE: &str = "2026-04-01T08:00:00Z";

fn call(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_klaster-file"))
        .args(arguments)
        .output()
        .unwrap()
}

fn answer(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", complaint(output));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn complaint(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A folder of its own for each test, gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("klaster-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }

    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        fs::write(&path, bytes).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn member(number: usize) -> String {
    format!("m{number:02}")
}

fn voter(member: &str, right: Right) -> Voter {
    Voter {
        member: member.to_owned(),
        right: Some(right),
        authorised: Some(true),
        ..Voter::default()
    }
}

/// Twenty-six who vote, one that is recused and one whose representative may not decide among
/// them; a bank that supports, and a guest.
fn poll() -> PollFile {
    let mut roll: Vec<Voter> = (1..=26)
        .map(|number| voter(&member(number), Right::Vote))
        .collect();
    roll[24].authorised = Some(false);
    roll[25].recused = true;
    roll.push(voter("bank", Right::Consult));
    roll.push(voter("guest", Right::Observe));
    PollFile {
        poll: "poll-1".into(),
        organisation: "Kékkör".into(),
        title: "The work plan of 2026 is approved.".into(),
        rule_name: "Circular vote".into(),
        clause: Some("§ 9 (2)".into()),
        rule: CaseRule {
            majority: Some(Majority {
                base: MajorityBase::Cast,
                fraction: Fraction { num: 1, den: 2 },
                strict: true,
            }),
            authority: Some(Authority::Required),
            revote: Some(Revote::Last),
            circular: true,
            returns: Some(Fraction { num: 1, den: 2 }),
            ..CaseRule::default()
        },
        roll,
        names: BTreeMap::from([("bank".into(), "Savings Bank".into())]),
        classes: BTreeMap::from([("bank".into(), "Supporting member".into())]),
        opens: Some("2026-03-01".into()),
        deadline: Some(DEADLINE.into()),
        ..PollFile::default()
    }
}

/// The poll with all keys, made by hand from seeds: what the properties are about.
struct Vote {
    sent: Sent,
    keys: Vec<KnownKey>,
}

fn key_of(member: &str) -> SecretKey {
    let mut seed = [7; 32];
    for (slot, byte) in seed.iter_mut().zip(member.bytes()) {
        *slot = byte;
    }
    SecretKey::from_seed(&seed)
}

impl Vote {
    fn new(change: impl Fn(&mut PollFile)) -> Self {
        let mut poll = poll();
        poll.secretary = Some(key_of("secretary").public());
        change(&mut poll);
        let keys = poll.roll.iter().map(|voter| KnownKey {
            member: voter.member.clone(),
            key: key_of(&voter.member).public(),
            compared: true,
            since: None,
            until: None,
        });
        Self {
            keys: keys.collect(),
            sent: Sent::read(poll.write("").as_bytes()).unwrap(),
        }
    }

    fn ballot(&self, member: &str, sequence: u32, choice: &Choice) -> Ballot {
        Ballot {
            poll_hash: self.sent.hash.clone(),
            member: member.to_owned(),
            sequence,
            choice: Some(choice.clone()),
            signed_at: IN_TIME.into(),
            ..Ballot::default()
        }
    }

    fn signed(&self, member: &str, sequence: u32, choice: &Choice) -> String {
        self.ballot(member, sequence, choice).sign(&key_of(member))
    }

    fn receive(&self, files: &[(String, Vec<u8>)]) -> Received {
        receive(
            &self.sent,
            &self.keys,
            &Log::default(),
            &handed(files),
            IN_TIME,
        )
    }
}

fn handed(files: &[(String, Vec<u8>)]) -> Vec<HandedIn<'_>> {
    let files = files.iter();
    files
        .map(|(name, bytes)| HandedIn { name, bytes })
        .collect()
}

fn reasons(received: &Received) -> BTreeMap<String, RefusalReason> {
    let refused = received.refused();
    refused
        .flat_map(|(it, why)| it.files.iter().map(|file| (file.clone(), why.reason())))
        .collect()
}

#[test]
fn a_vote_of_26_partners_goes_through_files_with_every_kind_of_bad_ballot() {
    let folder = Folder::new("vote");
    let (mut keys, mut records) = (BTreeMap::new(), Vec::new());
    let on_roll = poll().roll.into_iter().map(|voter| voter.member);
    for name in on_roll.chain(["stranger".to_owned(), "secretary".to_owned()]) {
        let path = folder.path(&format!("{name}.key"));
        let shown = answer(&call(&["ballot", "--new-key", "-o", &path]));
        let file: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        let public = file["public_key"].as_str().unwrap().to_owned();
        assert!(shown.contains(&public) && shown.contains(file["fingerprint"].as_str().unwrap()));
        records.push(json!({ "id": name, "kind": "member", "name": name }));
        let mut key = json!({ "id": format!("key-{name}"), "kind": "signingKey", "member": name,
            "publicKey": public, "compared": "2026-02-10" });
        if name == member(24) {
            key.as_object_mut().unwrap().remove("compared");
        }
        records.push(key);
        keys.insert(name, public);
    }
    let workspace = json!({ "format": "klaster", "version": 1, "records": records });
    let roster = folder.put("workspace.json", workspace.to_string());

    answer(&call(&[
        "ballot",
        "--new-key",
        "-o",
        &folder.path("nobody.key"),
    ]));

    let mut poll = poll();
    poll.secretary = klaster::exchange::ballots::keys::PublicKey::read(&keys["secretary"]);
    let poll_path = folder.put("plan.poll.json", poll.write("Open it in the Klaster page."));
    let mut other = poll.clone();
    other.title.push_str(" (old)");
    let other_path = folder.put("old.poll.json", other.write(""));

    let sign =
        |poll: &str, member: &str, key: &str, choice: &str, sequence: &str, at: &str, out: &str| {
            let key = folder.path(&format!("{key}.key"));
            let out = folder.path(out);
            answer(&call(&[
                "ballot",
                "--poll",
                poll,
                "--member",
                member,
                "--choice",
                choice,
                "--key",
                &key,
                "--sequence",
                sequence,
                "--at",
                at,
                "--representative",
                "Ana",
                "-o",
                &out,
            ]));
            out
        };
    let mut files = Vec::new();
    for number in 1..=21 {
        let choice = match number {
            1..=14 => "yes",
            15..=19 => "no",
            _ => "abstain",
        };
        let name = member(number);
        let out = format!("{name}.ballot.json");
        files.push(sign(&poll_path, &name, &name, choice, "1", IN_TIME, &out));
    }
    let good = files.clone();
    let read = |path: &str| fs::read_to_string(path).unwrap();

    // The same ballot mailed twice, and one that was meant otherwise the next day.
    files.push(folder.put("m01-again.ballot.json", read(&good[0])));
    files.push(sign(
        &poll_path,
        "m15",
        "m15",
        "yes",
        "2",
        IN_TIME,
        "m15-second.ballot.json",
    ));
    // Two ballots under one number.
    files.push(sign(
        &poll_path,
        "m22",
        "m22",
        "yes",
        "1",
        IN_TIME,
        "m22-yes.ballot.json",
    ));
    files.push(sign(
        &poll_path,
        "m22",
        "m22",
        "no",
        "1",
        IN_TIME,
        "m22-no.ballot.json",
    ));
    files.push(sign(
        &poll_path,
        "m23",
        "m23",
        "yes",
        "1",
        TOO_LATE,
        "late.ballot.json",
    ));
    files.push(sign(
        &poll_path,
        "m24",
        "m24",
        "yes",
        "1",
        IN_TIME,
        "not-compared.ballot.json",
    ));
    files.push(sign(
        &poll_path,
        "m25",
        "m25",
        "yes",
        "1",
        IN_TIME,
        "unauthorised.ballot.json",
    ));
    files.push(sign(
        &poll_path,
        "m04",
        "nobody",
        "no",
        "2",
        IN_TIME,
        "unknown.ballot.json",
    ));
    files.push(sign(
        &poll_path,
        "m06",
        "m05",
        "no",
        "2",
        IN_TIME,
        "another.ballot.json",
    ));
    files.push(sign(
        &other_path,
        "m07",
        "m07",
        "no",
        "2",
        IN_TIME,
        "foreign.ballot.json",
    ));

    let envelope: Value = serde_json::from_str(&read(&good[2])).unwrap();
    let ballot = envelope["signed"].as_str().unwrap();
    files.push(folder.put("bare.json", ballot));
    files.push(folder.put("unsigned.json", json!({ "signed": ballot }).to_string()));
    let stranger = SecretKey::read(&fs::read(folder.path("stranger.key")).unwrap()).unwrap();
    let forged: Value = serde_json::from_str(&seal(ballot, &stranger)).unwrap();
    let forged =
        json!({ "signed": ballot, "public_key": keys["m03"], "signature": forged["signature"] });
    files.push(folder.put("forged.json", forged.to_string()));
    let altered = read(&good[15]).replace(r#"\"choice\":\"no\""#, r#"\"choice\":\"yes\""#);
    assert_ne!(altered, read(&good[15]));
    files.push(folder.put("altered.json", altered));
    let twice = read(&good[16]).replacen('{', "{\"signed\":\"{}\",", 1);
    files.push(folder.put("twice.json", twice));
    files.push(folder.put("bytes.json", b"\xff\xfe\x00"));
    files.push(folder.put("letter.json", "Dear secretary, we agree."));
    files.push(folder.put("huge.json", vec![b' '; 3 * 1024 * 1024]));
    files.push(folder.put("poll-itself.json", read(&poll_path)));

    // Who may not vote is not even asked to sign; so these were signed by another program.
    let hash = Sent::read(read(&poll_path).as_bytes()).unwrap().hash;
    for (name, out) in [
        ("bank", "supporting.json"),
        ("guest", "guest.json"),
        ("m26", "recused.json"),
        ("stranger", "not-on-roll.json"),
    ] {
        let key_path = folder.path(&format!("{name}.key"));
        let refused = call(&[
            "ballot",
            "--poll",
            &poll_path,
            "--member",
            name,
            "--choice",
            "yes",
            "--key",
            &key_path,
            "-o",
            &folder.path("never.json"),
        ]);
        assert_eq!(refused.status.code(), Some(2), "{name}");
        assert!(!Path::new(&folder.path("never.json")).exists());
        let ballot = Ballot {
            poll_hash: hash.clone(),
            member: name.to_owned(),
            sequence: 1,
            choice: Some(Choice::Yes),
            signed_at: IN_TIME.into(),
            ..Ballot::default()
        };
        let key = SecretKey::read(&fs::read(key_path).unwrap()).unwrap();
        files.push(folder.put(out, ballot.sign(&key)));
    }

    let closing = folder.path("plan.closing.json");
    let secretary = folder.path("secretary.key");
    let mut arguments = vec!["count", &poll_path];
    arguments.extend(files.iter().map(String::as_str));
    arguments.extend([
        "--keys",
        &roster,
        "--key",
        &secretary,
        "-o",
        &closing,
        "--at",
        "2026-03-30",
        "--json",
    ]);
    let count: Value = serde_json::from_str(&answer(&call(&arguments))).unwrap();

    // Nothing is dropped: every file is listed once, with what became of it.
    let listed = |part: &str| -> Vec<String> {
        let lines = count[part].as_array().unwrap().iter();
        let names = lines.flat_map(|line| line["files"].as_array().unwrap());
        names
            .map(|name| name.as_str().unwrap().to_owned())
            .collect()
    };
    let all: Vec<String> = listed("counted")
        .into_iter()
        .chain(listed("refused"))
        .collect();
    assert_eq!(all.len(), files.len());
    let unique: BTreeSet<&String> = all.iter().collect();
    assert_eq!(unique, files.iter().collect());
    assert_eq!(count["copies"], 1);

    let refused: BTreeMap<String, (String, Value, String)> = count["refused"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            let file = Path::new(line["files"][0].as_str().unwrap());
            let file = file.file_name().unwrap().to_string_lossy().into_owned();
            let text = |key: &str| line[key].as_str().unwrap().to_owned();
            (
                file,
                (text("reason"), line["member"].clone(), text("sentence")),
            )
        })
        .collect();
    let expected = [
        ("m15.ballot.json", "duplicate", json!("m15"), "number 2"),
        (
            "m22-yes.ballot.json",
            "conflict",
            json!("m22"),
            "neither counts",
        ),
        (
            "m22-no.ballot.json",
            "conflict",
            json!("m22"),
            "neither counts",
        ),
        (
            "late.ballot.json",
            "late",
            json!("m23"),
            "after the deadline 2026-03-31",
        ),
        (
            "not-compared.ballot.json",
            "unsigned",
            json!("m24"),
            "not been compared yet",
        ),
        (
            "unauthorised.ballot.json",
            "not_authorised",
            json!("m25"),
            "authority",
        ),
        (
            "unknown.ballot.json",
            "unsigned",
            json!("m04"),
            "not in the roster",
        ),
        (
            "another.ballot.json",
            "unsigned",
            json!("m06"),
            "another member",
        ),
        (
            "foreign.ballot.json",
            "foreign",
            json!("m07"),
            "another vote",
        ),
        ("bare.json", "unsigned", json!("m03"), "no signature"),
        ("unsigned.json", "unsigned", json!("m03"), "no signature"),
        ("forged.json", "unsigned", json!("m03"), "forged"),
        ("altered.json", "unsigned", json!("m16"), "altered"),
        ("twice.json", "unreadable", Value::Null, "twice"),
        ("bytes.json", "unreadable", Value::Null, "UTF-8"),
        ("letter.json", "unreadable", Value::Null, "not JSON"),
        (
            "huge.json",
            "unreadable",
            Value::Null,
            "larger than the 64 kB",
        ),
        (
            "poll-itself.json",
            "unreadable",
            Value::Null,
            "klaster-poll",
        ),
        (
            "supporting.json",
            "consultation_only",
            json!("bank"),
            "member class Supporting member",
        ),
        ("guest.json", "observer", json!("guest"), "without a vote"),
        ("recused.json", "recused", json!("m26"), "recused"),
        (
            "not-on-roll.json",
            "not_on_roll",
            json!("stranger"),
            "not on the roll",
        ),
    ];
    for (file, reason, member, part) in &expected {
        let (found, whose, sentence) = &refused[*file];
        assert_eq!((found.as_str(), whose), (*reason, member), "{file}");
        assert!(sentence.contains(part), "{file}: {sentence}");
    }
    assert_eq!(refused.len(), expected.len());
    // Both ballots of a conflict name both hashes.
    let hashes: Vec<&str> = count["refused"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|line| line["reason"] == "conflict")
        .map(|line| &line["hash"].as_str().unwrap()[..12])
        .collect();
    for file in ["m22-yes.ballot.json", "m22-no.ballot.json"] {
        assert!(hashes.iter().all(|hash| refused[file].2.contains(hash)));
    }

    // The figures are those of the tally on a case written down by hand.
    let by_hand = Case {
        rule: poll.rule.clone(),
        roll: poll.roll.clone(),
        ballots: (1..=21)
            .map(|number| CaseBallot {
                member: member(number),
                choice: Some(match number {
                    1..=15 => Choice::Yes,
                    16..=19 => Choice::No,
                    _ => Choice::Abstain,
                }),
                ..CaseBallot::default()
            })
            .collect(),
        ..Case::default()
    };
    let by_hand = serde_json::to_value(judge(&by_hand)).unwrap();
    for part in ["verdict", "quorum", "majority"] {
        assert_eq!(count["tally"][part], by_hand[part], "{part}");
    }
    let majority = &count["tally"]["majority"];
    assert_eq!(
        (&majority["yes"], &majority["no"], &majority["abstain"]),
        (&json!(15), &json!(4), &json!(2))
    );
    assert_eq!(count["verdict"], "Adopted");
    assert_eq!(
        count["tally"]["refused"].as_array().unwrap().len(),
        expected.len()
    );

    // A partner with nothing but the own ballot.
    let checked = answer(&call(&["check", &closing, &good[19], "--poll", &poll_path]));
    assert!(checked.contains("The closing file holds"), "{checked}");
    assert!(checked.contains("and counts"), "{checked}");
    assert!(
        checked.contains("20 ballots are missing") || checked.contains("missing"),
        "{checked}"
    );
    // One whose ballot was refused sees that as well, and one whose ballot was kept back.
    let checked = answer(&call(&[
        "check",
        &closing,
        &folder.path("late.ballot.json"),
    ]));
    assert!(checked.contains("was refused: received after"), "{checked}");
    let kept_back = sign(
        &poll_path,
        "m20",
        "m20",
        "no",
        "5",
        IN_TIME,
        "kept-back.ballot.json",
    );
    let checked = call(&["check", &closing, &kept_back]);
    assert_eq!(checked.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&checked.stdout).contains("is not in the log"));

    // Whoever has all ballots counts again.
    let mut arguments = vec!["check", &closing, "--poll", &poll_path];
    arguments.extend(files.iter().map(String::as_str));
    let checked = answer(&call(&arguments));
    assert!(checked.contains("come to the same result"), "{checked}");
}

#[test]
fn a_log_grows_from_one_closing_file_to_the_next_and_cannot_be_written_anew() {
    let folder = Folder::new("log");
    let vote = Vote::new(|_| ());
    let poll_path = folder.put("a.poll.json", {
        let mut poll = poll();
        poll.secretary = Some(key_of("secretary").public());
        poll.write("")
    });
    let roster = json!({ "format": "klaster-keys", "version": 1,
        "keys": klaster::exchange::ballots::closing::keys_value(&vote.keys) });
    let roster = folder.put("keys.json", roster.to_string());
    let secretary = folder.put("secretary.key", key_of("secretary").write());
    let one = folder.put("1.json", vote.signed("m01", 1, &Choice::Yes));
    let two = folder.put("2.json", vote.signed("m02", 1, &Choice::No));
    let (first, second, anew) = (
        folder.path("first"),
        folder.path("second"),
        folder.path("anew"),
    );
    let count = |ballots: &[&str], out: &str, more: &[&str]| {
        let mut arguments = vec![
            "count", &poll_path, "--keys", &roster, "--key", &secretary, "-o", out,
        ];
        arguments.extend(ballots);
        arguments.extend(more);
        call(&arguments)
    };
    answer(&count(&[&one], &first, &["--at", "2026-03-10"]));
    answer(&count(
        &[&two, &one],
        &second,
        &["--at", "2026-03-20", "--before", &first],
    ));
    answer(&count(&[&one, &two], &anew, &["--at", "2026-03-21"]));

    let checked = answer(&call(&[
        "check", &second, "--before", &first, "--poll", &poll_path,
    ]));
    assert!(
        checked.contains("is the beginning of this one"),
        "{checked}"
    );
    let checked = call(&["check", &anew, "--before", &first]);
    assert_eq!(checked.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&checked.stdout).contains("line 1 differs"));

    // What was taken in once is not left out of the next count.
    let lost = count(&[&two], &anew, &["--before", &first]);
    assert_eq!(lost.status.code(), Some(2));
    assert!(
        complaint(&lost).contains("1 ballot"),
        "{}",
        complaint(&lost)
    );
}

#[test]
fn a_closing_file_that_was_touched_is_found_out() {
    let vote = Vote::new(|_| ());
    let files: Vec<(String, Vec<u8>)> = (1..=5)
        .map(|number| {
            let name = member(number);
            let ballot = vote.signed(&name, 1, &Choice::Yes);
            (name, ballot.into_bytes())
        })
        .collect();
    let received = vote.receive(&files);
    let tally = counting::tally(&vote.sent, &received);
    let made = Made {
        at: IN_TIME,
        closed: true,
    };
    let closing = Closing::of(&vote.sent, &vote.keys, &received, tally, &made);
    let file = closing.sign(&key_of("secretary"));
    let sound = Published::read(file.as_bytes()).unwrap();
    assert_eq!(sound.closing, closing);
    assert_eq!(sound.doubts(Some(&vote.sent)), []);
    assert_eq!(sound.recount(&vote.sent, &handed(&files)), Recount::Agrees);

    // Another hand, another poll, a line left out, a verdict turned round.
    let other = Published::read(closing.sign(&key_of("m01")).as_bytes()).unwrap();
    assert_eq!(other.doubts(Some(&vote.sent)).len(), 1);
    assert!(file.contains("NotQuorate"));
    let text = file.replace("NotQuorate", "Adopted");
    assert_eq!(
        Published::read(text.as_bytes()).unwrap().doubts(None).len(),
        1
    );
    let another = Vote::new(|poll| poll.title.push('!'));
    assert!(!sound.doubts(Some(&another.sent)).is_empty());
    let mut lies = closing.clone();
    lies.outcomes[0].reason = Some(RefusalReason::Late);
    let lies = Published::read(lies.sign(&key_of("secretary")).as_bytes()).unwrap();
    assert_eq!(lies.doubts(Some(&vote.sent)), []);
    assert!(matches!(
        lies.recount(&vote.sent, &handed(&files)),
        Recount::Differs { differing, .. } if differing.len() == 1
    ));
    let mut shorter = closing.clone();
    shorter.outcomes.pop();
    let shorter = Published::read(shorter.sign(&key_of("secretary")).as_bytes()).unwrap();
    assert_eq!(shorter.doubts(Some(&vote.sent)).len(), 1);
    // What is in the log but has no outcome is not in the count.
    let missing = files
        .iter()
        .filter(|(_, bytes)| shorter.holds(bytes) == Inclusion::Missing);
    assert_eq!(missing.count(), 1);
}

#[test]
fn the_rule_card_says_which_of_two_ballots_counts() {
    for (revote, choice) in [
        (Some(Revote::First), Choice::Yes),
        (Some(Revote::Last), Choice::No),
        (None, Choice::Yes),
    ] {
        let vote = Vote::new(|poll| poll.rule.revote.clone_from(&revote));
        let files = vec![
            ("1".into(), vote.signed("m01", 1, &Choice::Yes).into_bytes()),
            ("2".into(), vote.signed("m01", 2, &Choice::No).into_bytes()),
        ];
        let received = vote.receive(&files);
        let counted: Vec<_> = received
            .case_ballots()
            .into_iter()
            .map(|it| it.choice)
            .collect();
        assert_eq!(counted, [Some(choice)], "{revote:?}");
        assert_eq!(reasons(&received).len(), 1);
        // Where the card says nothing the answer says that it does not.
        let tally = counting::tally(&vote.sent, &received);
        let open = tally["open"].as_array().unwrap().contains(&json!("revote"));
        assert_eq!(open, revote.is_none());
    }
}

#[test]
fn a_conflict_is_settled_by_a_later_ballot_where_the_last_counts() {
    let vote = Vote::new(|_| ());
    let file = |name: &str, number, choice| {
        (
            name.to_owned(),
            vote.signed("m01", number, choice).into_bytes(),
        )
    };
    let mut files = vec![file("a", 1, &Choice::Yes), file("b", 1, &Choice::No)];
    assert_eq!(vote.receive(&files).counted().count(), 0);
    files.push(file("c", 2, &Choice::No));
    let received = vote.receive(&files);
    assert_eq!(received.counted().count(), 1);
    assert_eq!(reasons(&received)["a"], RefusalReason::Conflict);
    // A late ballot takes nothing out of the count.
    let mut late = vote.ballot("m01", 2, &Choice::Yes);
    late.signed_at = TOO_LATE.into();
    files.push(("d".into(), late.sign(&key_of("m01")).into_bytes()));
    let received = vote.receive(&files);
    assert_eq!(received.counted().count(), 1);
    assert_eq!(reasons(&received)["d"], RefusalReason::Late);
}

#[test]
fn a_ballot_signed_in_time_but_taken_in_late_counts_and_is_marked() {
    let vote = Vote::new(|_| ());
    let files = vec![("a".into(), vote.signed("m01", 1, &Choice::Yes).into_bytes())];
    let received = receive(
        &vote.sent,
        &vote.keys,
        &Log::default(),
        &handed(&files),
        TOO_LATE,
    );
    assert!(received.counted().all(|it| it.came_late));
    // Taken in again later, it is as early as it was the first time.
    let early = vote.receive(&files);
    let again = receive(
        &vote.sent,
        &vote.keys,
        &early.log,
        &handed(&files),
        TOO_LATE,
    );
    assert_eq!(again, early);
}

#[test]
fn a_key_signs_for_its_own_member_while_it_is_in_force() {
    let mut vote = Vote::new(|_| ());
    let files = vec![("a".into(), vote.signed("m01", 1, &Choice::Yes).into_bytes())];
    for (since, until, counted) in [
        (None, None, 1),
        (Some("2026-03-20"), Some("2026-03-20"), 1),
        (Some("2026-03-21"), None, 0),
        (None, Some("2026-03-19"), 0),
    ] {
        vote.keys[0].since = since.map(str::to_owned);
        vote.keys[0].until = until.map(str::to_owned);
        assert_eq!(
            vote.receive(&files).counted().count(),
            counted,
            "{since:?} {until:?}"
        );
    }
}

#[test]
fn where_options_stand_a_ballot_picks_those_that_stand() {
    let vote = Vote::new(|poll| {
        let option = |id: &str| klaster::exchange::ballots::poll_file::Answer {
            id: id.into(),
            text: id.into(),
        };
        poll.options = vec![option("a"), option("b"), option("c")];
        poll.max_choices = Some(2);
    });
    let ballot = |picks: &[&str], choice: Option<Choice>| {
        let mut ballot = vote.ballot("m01", 1, &Choice::Yes);
        ballot.choice = choice;
        ballot.picks = picks.iter().map(|it| (*it).to_owned()).collect();
        let files = vec![("a".into(), ballot.sign(&key_of("m01")).into_bytes())];
        vote.receive(&files).counted().count()
    };
    assert_eq!(ballot(&["a", "b"], None), 1);
    assert_eq!(ballot(&[], Some(Choice::Abstain)), 1);
    assert_eq!(ballot(&["a", "b", "c"], None), 0);
    assert_eq!(ballot(&["d"], None), 0);
    assert_eq!(ballot(&[], None), 0);
    assert_eq!(ballot(&["a"], Some(Choice::Abstain)), 0);
}

#[test]
fn failures_are_one_sentence_and_status_2() {
    let folder = Folder::new("failures");
    let poll_path = folder.put("a.poll.json", poll().write(""));
    let letter = folder.put("letter", "hello");
    for (arguments, sentence) in [
        (vec!["count"], "Name a file"),
        (vec!["count", &letter], "is not JSON"),
        (
            vec!["count", &poll_path, "-o", "x"],
            "The option “--key” is needed",
        ),
        (
            vec!["count", &poll_path, "--choice", "yes"],
            "no option “--choice”",
        ),
        (
            vec!["count", &poll_path, "nowhere.json"],
            "There is no file “nowhere.json”",
        ),
        (vec!["count", &poll_path, "--keys", &letter], "is not JSON"),
        (
            vec!["ballot", "--poll", &poll_path],
            "The option “--choice” is needed",
        ),
        (
            vec!["ballot", "--choice", "maybe"],
            "“maybe” cannot be the value",
        ),
        (vec!["ballot", "--sequence", "0"], "“0” cannot be the value"),
        (vec!["ballot", "--at", "noon"], "“noon” cannot be the value"),
        (vec!["ballot", "x"], "“x” is one argument too many"),
        (vec!["check", &poll_path], "klaster-poll"),
        (vec!["--lang", "de", "check", &letter], "kein JSON"),
    ] {
        let output = call(&arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(
            complaint(&output).contains(sentence),
            "{arguments:?}: {}",
            complaint(&output)
        );
        assert_eq!(complaint(&output).lines().count(), 1, "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

/// One file that comes back: whose it is, its number, what it says, and what is wrong with it.
fn any_file() -> impl Strategy<Value = (usize, u32, bool, u8)> {
    (1..=28_usize, 1..=2_u32, any::<bool>(), 0..=9_u8)
}

fn file_of(vote: &Vote, (number, sequence, yes, flaw): (usize, u32, bool, u8)) -> Vec<u8> {
    let voter = &vote.sent.poll.roll[number - 1];
    let choice = if yes { Choice::Yes } else { Choice::No };
    let mut ballot = vote.ballot(&voter.member, sequence, &choice);
    let key = key_of(&voter.member);
    match flaw {
        0 => ballot.signed_at = TOO_LATE.into(),
        1 => ballot.poll_hash = "00".repeat(32),
        2 => return ballot.sign(&key_of("stranger")).into_bytes(),
        3 => return ballot.text().into_bytes(),
        4 => return b"hello".to_vec(),
        _ => {}
    }
    ballot.sign(&key).into_bytes()
}

/// What a file says, without who signed it.
fn content(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let envelope: Option<Value> = serde_json::from_str(&text).ok();
    let signed = envelope.and_then(|it| it["signed"].as_str().map(|it| format!("signed {it}")));
    signed.unwrap_or(text)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_order_of_the_files_changes_nothing_and_nothing_is_dropped(
        files in prop::collection::vec(any_file(), 0..24), turn in 0..24_usize, last in any::<bool>(),
    ) {
        let revote = if last { Revote::Last } else { Revote::First };
        let vote = Vote::new(|poll| poll.rule.revote = Some(revote.clone()));
        let mut files: Vec<(String, Vec<u8>)> = files
            .into_iter()
            .enumerate()
            .map(|(place, file)| (format!("{place:02}"), file_of(&vote, file)))
            .collect();
        let received = vote.receive(&files);

        // Refused and counted make up what was handed in, by content: what two keys signed is one
        // ballot, whoever signed it.
        let contents: BTreeSet<String> = files.iter().map(|(_, bytes)| content(bytes)).collect();
        let (counted, refused) = (received.counted().count(), received.refused().count());
        prop_assert_eq!(counted + refused, contents.len());
        prop_assert_eq!(counted + refused + received.copies(), files.len());

        // Each member counts once at most, and the tally refuses none of those that count.
        let members: BTreeSet<_> = received.counted().map(|it| it.member.clone()).collect();
        prop_assert_eq!(members.len(), counted);
        let answer = counting::answer(&vote.sent, &received);
        prop_assert!(answer.refused.is_empty(), "{:?}", answer.refused);

        let length = files.len().max(1);
        files.rotate_left(turn % length);
        files.reverse();
        let again = vote.receive(&files);
        prop_assert_eq!(&again, &received);

        // Taken in once more, or in two batches, it comes to the same.
        let (one, _) = files.split_at(files.len() / 2);
        let first = vote.receive(one);
        let both = receive(&vote.sent, &vote.keys, &first.log, &handed(&files), IN_TIME);
        prop_assert_eq!(&both.ballots, &received.ballots);
        let once_more = receive(&vote.sent, &vote.keys, &both.log, &handed(&files), TOO_LATE);
        prop_assert_eq!(once_more, both);
    }

    #[test]
    fn no_changed_byte_of_a_signed_ballot_counts(at in any::<prop::sample::Index>(), to in any::<u8>()) {
        let vote = Vote::new(|_| ());
        let mut bytes = vote.signed("m01", 1, &Choice::No).into_bytes();
        let at = at.index(bytes.len());
        prop_assume!(bytes[at] != to);
        bytes[at] = to;
        let received = vote.receive(&[("a".to_owned(), bytes)]);
        prop_assert_eq!(received.counted().count(), 0);
        prop_assert_eq!(received.refused().count(), 1);
    }

    #[test]
    fn whatever_is_handed_in_is_listed(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let vote = Vote::new(|_| ());
        let received = vote.receive(&[("a".to_owned(), bytes)]);
        prop_assert_eq!(received.refused().count(), 1);
        let _ = Sent::read(b"{}");
    }
}

/// A workspace with an open vote by file of three members and a bank.
fn workspace() -> klaster::domain::record::Records {
    let records = json!([
        { "id": "org", "kind": "organisation", "name": "Kékkör" },
        { "id": "full", "kind": "memberClass", "name": "Full", "vote": true },
        { "id": "support", "kind": "memberClass", "name": "Supporting", "consult": true },
        { "id": "m01", "kind": "member", "name": "Mill", "class": "full" },
        { "id": "m02", "kind": "member", "name": "Forge", "class": "full" },
        { "id": "m03", "kind": "member", "name": "Bakery", "class": "full" },
        { "id": "bank", "kind": "member", "name": "Bank", "class": "support" },
        { "id": "b1", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
        { "id": "card", "kind": "ruleCard", "name": "By file", "clause": "§ 9", "circular": true,
          "majority": { "base": "cast", "num": 1, "den": 2, "strict": true }, "revote": "last" },
        { "id": "p", "kind": "poll", "title": "The plan is approved.", "body": "b1", "rule": "card",
          "pollKind": "circular", "state": "open", "opens": "2026-03-01", "closes": DEADLINE },
    ]);
    let records = records.as_array().unwrap().clone();
    records
        .into_iter()
        .map(|it| klaster::domain::record::Record::from_value(it).unwrap())
        .map(|it| (it.id.clone(), it))
        .collect()
}

#[test]
fn what_came_back_becomes_records_by_one_command_and_nothing_the_second_time() {
    use klaster::document::change::ReplicaId;
    use klaster::document::workspace::{Covered, Workspace};
    use klaster::domain::command::{Command, plan};
    use klaster::exchange::ballots::{records, roster};

    let mut workspace = Workspace::new(
        ReplicaId::new("test"),
        workspace(),
        Vec::new(),
        Covered::default(),
    );
    let today = klaster::domain::calendar::read_day("2026-03-10").unwrap();
    let secretary = key_of("secretary");
    let obey = |workspace: &mut Workspace, command: &Command| {
        let edits = plan(workspace.records(), command).unwrap();
        let author = klaster::document::workspace::Author {
            by: String::new(),
            at: klaster::domain::calendar::read_moment(IN_TIME).unwrap(),
        };
        workspace.commit(edits, author);
    };
    let poll = |workspace: &Workspace| workspace.cluster().polls.get("p").unwrap().clone();

    let cluster = workspace.cluster().clone();
    let file = records::poll_file(&cluster, &poll(&workspace), today, Some(secretary.public()));
    let text = file.write("readme");
    let mailed = records::mail(&poll(&workspace), &file, &text);
    obey(&mut workspace, &mailed);
    let sent = records::sent(&poll(&workspace)).unwrap();
    assert_eq!(sent.poll, file);
    assert_eq!(sent.poll.classes["bank"], "Supporting");
    assert_eq!(
        records::card_of(&sent.poll).unwrap().clause.as_deref(),
        Some("§ 9")
    );

    for member in ["m01", "m02", "bank"] {
        let key = key_of(member).public();
        let command = records::compare(
            workspace.cluster(),
            member,
            &key,
            today,
            &format!("key-{member}"),
        );
        obey(&mut workspace, &command);
    }
    let ballot = |member: &str, sequence, choice| {
        let ballot = Ballot {
            poll_hash: sent.hash.clone(),
            member: member.to_owned(),
            sequence,
            choice: Some(choice),
            signed_at: IN_TIME.into(),
            ..Ballot::default()
        };
        let name = format!("{member}-{sequence}.json");
        (name, ballot.sign(&key_of(member)).into_bytes())
    };
    let take_in = |workspace: &mut Workspace, files: &[records::Named], now: &str| {
        let cluster = workspace.cluster().clone();
        let keys = roster::keys_of(&cluster);
        let poll = poll(workspace);
        let intake = records::Intake::of(&cluster, &poll, keys, files, now).unwrap();
        let note =
            |judged: &klaster::exchange::ballots::receive::Judged, _: &_| judged.files.join(", ");
        let command = intake.command(&cluster, &poll, &note, &secretary);
        if let Some(command) = &command {
            obey(workspace, command);
        }
        command.is_some()
    };
    let files = [
        ballot("m01", 1, Choice::Yes),
        ballot("m02", 1, Choice::No),
        ballot("m03", 1, Choice::Yes),
        ballot("bank", 1, Choice::Yes),
        ("huge".to_owned(), vec![b'x'; 100_000]),
        ("note.txt".to_owned(), b"we agree".to_vec()),
    ];
    let counts = |workspace: &Workspace| {
        let cluster = workspace.cluster();
        (cluster.ballots.len(), cluster.refusals.len())
    };
    assert!(take_in(&mut workspace, &files, "2026-03-20"));
    assert_eq!(counts(&workspace), (2, 4));
    assert!(!take_in(&mut workspace, &files, "2026-03-21"));

    // The key is compared after all, and another ballot under the same number shows up.
    let key = key_of("m03").public();
    let command = records::compare(workspace.cluster(), "m03", &key, today, "key-m03");
    obey(&mut workspace, &command);
    let first = Published::read(poll(&workspace).closing.unwrap().as_bytes()).unwrap();
    assert!(take_in(
        &mut workspace,
        &[ballot("m01", 1, Choice::No)],
        "2026-03-22"
    ));
    assert_eq!(counts(&workspace), (2, 5));
    let conflicts = workspace.cluster().refusals.values();
    let conflicts = conflicts.filter(|it| it.reason == Some(RefusalReason::Conflict));
    assert_eq!(conflicts.count(), 2);
    let second = Published::read(poll(&workspace).closing.unwrap().as_bytes()).unwrap();
    assert_eq!(second.doubts(Some(&sent)), []);
    assert_eq!(second.continues(&first), Ok(()));
    assert!(take_in(
        &mut workspace,
        &[ballot("m01", 2, Choice::No)],
        "2026-03-23"
    ));
    assert_eq!(counts(&workspace), (3, 5));

    // The records come to the verdict of the files.
    let cluster = workspace.cluster();
    let case = klaster::domain::polling::case_of(cluster, &poll(&workspace), today);
    let by_records = serde_json::to_value(judge(&case)).unwrap();
    let third = Published::read(poll(&workspace).closing.unwrap().as_bytes()).unwrap();
    for part in ["verdict", "quorum", "majority"] {
        assert_eq!(by_records[part], third.closing.tally[part], "{part}");
    }
}
