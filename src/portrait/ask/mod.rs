//! The chart asked: "who answers for …?", "who supervises …?" – and what the records say.
//!
//! - here: what a question is, how an address keeps it, what an answer is made of
//! - `answer`: from a question to its answer, with the reason for every name
//! - [`anyone`]: “who can do …?”, “who speaks for …?”, of members and people
//! - `offers`: the questions that the records can answer, for whoever types
//! - `ways`: from body to body, up the tree and along the channels

pub mod anyone;

mod answer;
mod offers;
mod ways;

use std::collections::BTreeSet;

use crate::domain::cluster::Cluster;
use crate::domain::id::RecordId;
use crate::domain::vocabulary::ChannelType;
use crate::words::Words;

pub use answer::{answer, path_to_the_top};
pub use offers::{Offer, find, offers};
pub use ways::{above, along_channels};

/// The word that stands in addresses for "answers for".
const ANSWERS: &str = "answers";

/// What somebody does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Is responsible, by office, duty or name.
    AnswersFor,
    /// Does what a channel says.
    Does(ChannelType),
}

/// What a question is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// A record: a body, a service, a project, a motion …
    Record(RecordId),
    /// A duty, or what passes along a channel, in the organisation's own words.
    Said(String),
}

/// A question to the chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is done.
    pub verb: Verb,
    /// To what, or for what; `None` asks for everyone who does it.
    pub about: Option<About>,
}

impl Question {
    /// Reads a question from an address: `supervises~b03`.
    #[must_use]
    pub fn parse(text: &str, cluster: &Cluster) -> Option<Self> {
        let (verb, about) = text.split_once('~').unwrap_or((text, ""));
        let verb = match verb.trim() {
            "" => return None,
            ANSWERS => Verb::AnswersFor,
            kind => Verb::Does(ChannelType::from(kind)),
        };
        let about = about.trim();
        let about = (!about.is_empty()).then(|| {
            let record = RecordId::new(about);
            if cluster.kind_of(&record).is_some() {
                About::Record(record)
            } else {
                About::Said(about.to_owned())
            }
        });
        Some(Self { verb, about })
    }

    /// The question as an address keeps it.
    #[must_use]
    pub fn address(&self) -> String {
        let verb = match &self.verb {
            Verb::AnswersFor => ANSWERS,
            Verb::Does(kind) => kind.as_str(),
        };
        match &self.about {
            None => verb.to_owned(),
            Some(About::Record(id)) => format!("{verb}~{id}"),
            Some(About::Said(text)) => format!("{verb}~{text}"),
        }
    }

    /// The question as a reader asks it.
    #[must_use]
    pub fn said(&self, cluster: &Cluster, words: Words) -> String {
        match (&self.verb, &self.about) {
            (Verb::AnswersFor, about) => {
                let what = about.as_ref().map(|it| it.said(cluster, words));
                words.ask_answers(what.as_deref().unwrap_or("…"))
            }
            (Verb::Does(kind), None) => words.ask_who(words.channel(kind.as_str())),
            (Verb::Does(kind), Some(About::Record(id))) => {
                words.ask_who(words.channel_out(kind.as_str(), &title(cluster, words, id)))
            }
            (Verb::Does(kind), Some(About::Said(text))) => {
                words.ask_who(format!("{}: {text}", words.channel(kind.as_str())))
            }
        }
    }
}

impl About {
    fn said(&self, cluster: &Cluster, words: Words) -> String {
        match self {
            Self::Record(id) => title(cluster, words, id),
            Self::Said(text) => text.clone(),
        }
    }
}

/// What a record is called; a work plan has no name but its year.
fn title(cluster: &Cluster, words: Words, id: &RecordId) -> String {
    if let Some(plan) = cluster.work_plans.get(id.as_str()) {
        let kind = words.record("workPlan");
        return match plan.year {
            Some(year) => format!("{kind} {year}"),
            None => kind.into_owned(),
        };
    }
    let title = cluster.title_of(id).unwrap_or(id.as_str());
    title.to_owned()
}

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// The name of a record that can be gone to.
    Name {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
    },
}

/// One sentence, its names apart.
pub type Sentence = Vec<Piece>;

/// What the records say to a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The question, as a reader asks it.
    pub question: String,
    /// Who it is, each with the reason; empty when nobody is.
    pub reasons: Vec<Sentence>,
    /// What else is to be said: that it is nobody and what could be done, or the way to the top.
    pub remarks: Vec<Sentence>,
    /// The bodies on the way, the one that is asked about too.
    pub bodies: BTreeSet<String>,
    /// The channels on the way.
    pub channels: BTreeSet<String>,
}

impl Answer {
    /// Whether somebody was found.
    #[must_use]
    pub const fn is_found(&self) -> bool {
        !self.reasons.is_empty()
    }
}

/// A sentence as plain text.
#[must_use]
pub fn text(sentence: &[Piece]) -> String {
    sentence
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.as_str(),
            Piece::Name { name, .. } => name.as_str(),
        })
        .collect()
}
