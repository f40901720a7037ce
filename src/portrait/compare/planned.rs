//! The structure as it is today, with what is planned marked as coming, and without what is over.

use crate::chart::{ChartBody, ChartChannel, Fate, Fated};
use crate::domain::cluster::Cluster;
use crate::domain::measure::Date;
use crate::words::{Formats, Words};

use super::{headed, signed};

/// Marks the bodies and channels whose first day is still to come.
pub fn mark_planned(
    words: Words,
    formats: &dyn Formats,
    cluster: &Cluster,
    day: Date,
    bodies: &mut [ChartBody],
    channels: &mut [ChartChannel],
) {
    for card in bodies {
        let body = cluster.bodies.get(card.id.as_str());
        let since = body.and_then(|body| cluster.span_of_body(body).since);
        if let Some(since) = since.filter(|since| day < *since) {
            let after = card.clone();
            let word = words.compare_planned_from(formats.date(since));
            card.kind_line = Some(headed(Fate::Comes, &word, after.kind_line.as_deref()));
            card.fate = Some(Box::new(Fated {
                fate: Fate::Comes,
                before: None,
                after: Some(after),
            }));
        }
    }
    for line in channels {
        let channel = cluster.channels.get(line.id.as_str());
        let since = channel.and_then(|channel| cluster.span_of_channel(channel).since);
        if since.is_some_and(|since| day < since) {
            line.label = signed(Fate::Comes, &line.label);
            line.fate = Some(Fate::Comes);
        }
    }
}
