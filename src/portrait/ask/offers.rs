//! The questions that the records can answer, offered while somebody types.

use std::collections::BTreeSet;

use super::{About, Question, Verb};
use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::plain::plain_words;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::vocabulary::ChannelType;
use crate::words::Words;

/// A question that can be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The question as an address keeps it.
    pub address: String,
    /// As a reader asks it.
    pub text: String,
    /// Its words, to be found by.
    plain: Vec<String>,
}

/// All questions that make sense with these records: what the channels say first, then who
/// answers for what, then every verb that ships.
#[must_use]
pub fn offers(cluster: &Cluster, words: Words) -> Vec<Offer> {
    let mut offers = Vec::new();
    let mut seen = BTreeSet::new();
    let mut offer = |verb: Verb, about: Option<About>| {
        let question = Question { verb, about };
        let address = question.address();
        if seen.insert(address.clone()) {
            let text = question.said(cluster, words);
            offers.push(Offer {
                address,
                plain: plain_words(&text),
                text,
            });
        }
    };
    let record = |id: &RecordId| Some(About::Record(id.clone()));
    let said = |text: &str| Some(About::Said(text.trim().to_owned()));

    let mut channels = in_order(&cluster.channels);
    sorting::by(&mut channels, |a, b| a.channel_type.cmp(&b.channel_type));
    for channel in &channels {
        let verb = || Verb::Does(channel.channel_type.clone());
        offer(verb(), record(&channel.to.record()));
        if let Some(subject) = channel
            .subject
            .as_deref()
            .filter(|it| !it.trim().is_empty())
        {
            offer(verb(), said(subject));
        }
    }
    for plan in cluster.work_plans.values() {
        for kind in [
            ChannelType::Approves,
            ChannelType::Supervises,
            ChannelType::Proposes,
            ChannelType::Prepares,
        ] {
            offer(Verb::Does(kind), record(&plan.id.record()));
        }
    }
    let answered = in_order(&cluster.services)
        .into_iter()
        .map(|it| it.id.record())
        .chain(
            in_order(&cluster.competences)
                .into_iter()
                .map(|it| it.id.record()),
        )
        .chain(cluster.work_plans.keys().map(Id::record))
        .chain(
            in_order(&cluster.projects)
                .into_iter()
                .map(|it| it.id.record()),
        )
        .chain(
            in_order(&cluster.goals)
                .into_iter()
                .map(|it| it.id.record()),
        );
    for id in answered {
        offer(Verb::AnswersFor, record(&id));
    }
    for body in in_order(&cluster.bodies) {
        for duty in &body.duties {
            offer(Verb::AnswersFor, said(duty));
        }
    }
    let answered = in_order(&cluster.bodies)
        .into_iter()
        .map(|it| it.id.record())
        .chain(cluster.polls.keys().map(Id::record))
        .chain(cluster.work_items.keys().map(Id::record))
        .chain(cluster.follow_ups.keys().map(Id::record));
    for id in answered {
        offer(Verb::AnswersFor, record(&id));
    }
    for kind in ChannelType::SHIPPED {
        offer(Verb::Does(kind.clone()), None);
    }
    offers
}

/// Words shorter than this are often articles and endings; they rank, but need not be there.
const SMALL: usize = 4;

/// The offers that hold what was typed, the best first. Each longer word that was typed must be
/// the beginning of a word of the question.
#[must_use]
pub fn find<'a>(offers: &'a [Offer], typed: &str, most: usize) -> Vec<&'a Offer> {
    let typed = plain_words(typed);
    let mut ranked: Vec<(usize, &Offer)> = offers
        .iter()
        .filter_map(|offer| {
            let mut missed = 0;
            for word in &typed {
                if !offer.plain.iter().any(|it| it.starts_with(word.as_str())) {
                    if word.chars().count() >= SMALL {
                        return None;
                    }
                    missed += 1;
                }
            }
            (missed < typed.len() || typed.is_empty()).then_some((missed, offer))
        })
        .collect();
    sorting::by_key(&mut ranked, |(missed, _)| *missed);
    ranked
        .into_iter()
        .take(most)
        .map(|(_, offer)| offer)
        .collect()
}
