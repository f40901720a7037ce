//! `ballot`: makes a key, signs a ballot.

use std::path::Path;

use klaster::domain::vocabulary::{RefusalReason, Right};
use klaster::exchange::ballots::ballot::{Ballot, BallotFile};
use klaster::exchange::ballots::keys::SecretKey;
use klaster::exchange::ballots::poll_file::Sent;
use klaster::exchange::ballots::receive::fits;
use klaster::words::Words;

use super::arguments::WantedBallot;
use super::failure::Failure as Ours;
use super::files;
use crate::failure::Failure;
use crate::{Verdict, input, print};

pub fn key(output: &Path, words: Words) -> Result<Verdict, Failure> {
    let key = SecretKey::from_seed(&files::random()?);
    files::write_secret(output, &key.write())?;
    let public = key.public();
    print(&format!(
        "{}\n{}\n{}\n",
        words.ballots_cli_key_written(output.display()),
        words.ballots_cli_public(public.text()),
        words.ballots_cli_fingerprint(public.fingerprint()),
    ));
    Ok(Verdict::Well)
}

pub fn ballot(wanted: &WantedBallot, words: Words) -> Result<Verdict, Failure> {
    let sent = files::poll(&wanted.poll)?;
    let key = files::secret_key(&wanted.key)?;
    may_vote(&sent, &wanted.member).map_err(Failure::Ballots)?;
    let nonce = files::random::<16>()?;
    let ballot = Ballot {
        poll_hash: sent.hash.clone(),
        member: wanted.member.clone(),
        sequence: wanted.sequence,
        choice: wanted.choice.clone(),
        picks: wanted.picks.clone(),
        representative: wanted.representative.clone(),
        signed_at: wanted.at.clone().unwrap_or_else(files::now),
        nonce: Some(Ballot::nonce_of(&nonce)),
    };
    if !fits(&sent, &ballot) {
        return Err(Failure::Ballots(Ours::WrongPick));
    }
    let file = ballot.sign(&key);
    input::write(&wanted.output, &file)?;
    if wanted.output.as_os_str() != "-" {
        print(&format!(
            "{}\n",
            words.ballots_cli_written(
                sent.poll.name(&wanted.member),
                wanted.output.display(),
                wanted.sequence,
                BallotFile::read(file.as_bytes()).hash,
            )
        ));
    }
    Ok(Verdict::Well)
}

/// A member without a vote is told so before it signs anything.
fn may_vote(sent: &Sent, member: &str) -> Result<(), Ours> {
    let voter = sent.poll.voter(member);
    let voter = voter.ok_or_else(|| Ours::NotOnRoll {
        member: member.to_owned(),
    })?;
    let reason = match voter.right {
        Some(Right::Vote) if voter.recused => RefusalReason::Recused,
        Some(Right::Vote) => return Ok(()),
        Some(Right::Consult) => RefusalReason::ConsultationOnly,
        _ => RefusalReason::Observer,
    };
    Err(Ours::NoVote {
        member: sent.poll.name(member).to_owned(),
        reason,
    })
}
