//! Cards coloured by what they have in common: right, kind, network, or how well they are filled.
//! Each colour has a letter, so that colour is never alone.

use std::collections::{BTreeMap, BTreeSet};

use strum::{EnumIter, EnumString, IntoStaticStr};

use crate::chart::{ChartBody, Right, SeatState};
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::organisation::Network;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::structure::Body;
use crate::domain::vocabulary::BodyType;
use crate::words::Words;

/// More would not be told apart; the last one stands for all the rest.
pub const TINTS: usize = 8;

/// By what the cards are coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "lowercase")]
pub enum By {
    /// By the rights of those who sit there.
    Right,
    /// By the kind of body.
    Kind,
    /// By the network within the organisation.
    Network,
    /// By the share of seats that are filled.
    Fill,
}

impl By {
    /// What this is called.
    #[must_use]
    pub fn word(self, words: Words) -> &'static str {
        match self {
            Self::Right => words.colour_right(),
            Self::Kind => words.colour_kind(),
            Self::Network => words.colour_network(),
            Self::Fill => words.colour_fill(),
        }
    }
}

/// One colour of the legend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shade {
    /// Which colour, from nought; see [`TINTS`].
    pub tint: u8,
    /// What it stands for.
    pub word: String,
    /// How many cards have it.
    pub count: usize,
}

/// The letter of a colour, on the card and in the legend.
#[must_use]
pub fn letter(tint: u8) -> char {
    char::from(b'A'.saturating_add(tint))
}

/// Colours the cards, and returns the legend: only what occurs, in a fixed order, so that a colour
/// keeps its meaning while the chart changes.
pub fn colour(bodies: &mut [ChartBody], cluster: &Cluster, words: Words, by: By) -> Vec<Shade> {
    let (all, which) = match by {
        By::Right => rights(bodies, words),
        By::Kind => kinds(bodies, cluster, words),
        By::Network => networks(bodies, cluster, words),
        By::Fill => fills(bodies, words),
    };
    let mut counts = vec![0_usize; all.len()];
    for (body, index) in bodies.iter_mut().zip(which) {
        if let Some(count) = counts.get_mut(index) {
            *count += 1;
            body.tint = Some(tint(index));
        }
    }
    let mut shades: Vec<Shade> = Vec::new();
    for (index, (word, count)) in all.into_iter().zip(counts).enumerate() {
        match shades.last_mut() {
            Some(last) if last.tint == tint(index) => {
                words.colour_rest().clone_into(&mut last.word);
                last.count += count;
            }
            _ if count > 0 || index + 1 >= TINTS => shades.push(Shade {
                tint: tint(index),
                word,
                count,
            }),
            _ => {}
        }
    }
    shades.retain(|shade| shade.count > 0);
    shades
}

fn tint(index: usize) -> u8 {
    u8::try_from(index.min(TINTS - 1)).unwrap_or_default()
}

/// The words of the legend, and which of them each body has; a position beyond is none.
type Sorted = (Vec<String>, Vec<usize>);

fn texts(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

fn rights(bodies: &[ChartBody], words: Words) -> Sorted {
    let which = |body: &ChartBody| {
        let has = |right| {
            let mut seats = body.seats.iter();
            seats.any(|seat| seat.right == right && seat.state == SeatState::Filled)
        };
        match (
            has(Right::Votes),
            has(Right::Consults),
            has(Right::Observes),
        ) {
            (true, false, false) => 0,
            (true, true, _) | (true, _, true) => 1,
            (false, true, _) => 2,
            (false, false, true) => 3,
            (false, false, false) => 4,
        }
    };
    let all = texts(&[
        &words.right("vote"),
        words.colour_mixed(),
        &words.right("consult"),
        &words.right("observe"),
        words.colour_nobody(),
    ]);
    (all, bodies.iter().map(which).collect())
}

fn kinds(bodies: &[ChartBody], cluster: &Cluster, words: Words) -> Sorted {
    let kind = |body: &ChartBody| cluster.bodies.get(body.id.as_str())?.body_type.clone();
    let mut present: Vec<Option<BodyType>> = bodies.iter().map(kind).collect();
    // Those that ship come first; what has no kind comes last.
    sorting::by(&mut present, |a, b| match (a, b) {
        (Some(a), Some(b)) => a.cmp(b),
        (a, b) => a.is_none().cmp(&b.is_none()),
    });
    present.dedup();
    let which = |body: &ChartBody| {
        let own = kind(body);
        let mut all = present.iter();
        all.position(|it| *it == own).unwrap_or(usize::MAX)
    };
    let which = bodies.iter().map(which).collect();
    let all = present
        .iter()
        .map(|kind| match kind {
            Some(kind) => words.body_type(kind.as_str()).into_owned(),
            None => words.not_set().to_owned(),
        })
        .collect();
    (all, which)
}

/// The networks of a body: its own, else those of all who sit there.
fn networks_of<'a>(
    cluster: &'a Cluster,
    body: &'a Body,
    seated: &BTreeMap<&Id<Body>, Vec<&'a crate::domain::structure::Seat>>,
) -> BTreeSet<&'a Id<Network>> {
    if let Some(own) = &body.network {
        return BTreeSet::from([own]);
    }
    let seats = seated.get(&body.id).map_or(&[][..], Vec::as_slice);
    seats
        .iter()
        .filter_map(|seat| {
            let person = seat.person.as_ref().and_then(|it| cluster.people.get(it));
            let of_person = person.and_then(|it| it.member.as_ref());
            let member = seat.member.as_ref().or(of_person)?;
            cluster.members.get(member)
        })
        .flat_map(|member| &member.networks)
        .collect()
}

fn networks(bodies: &[ChartBody], cluster: &Cluster, words: Words) -> Sorted {
    let networks = in_order(&cluster.networks);
    let seated = cluster.seats_by_body();
    let (several, none) = (networks.len(), networks.len() + 1);
    let which = |body: &ChartBody| {
        let Some(body) = cluster.bodies.get(body.id.as_str()) else {
            return none;
        };
        let of = networks_of(cluster, body, &seated);
        match (of.len(), of.first()) {
            (0, _) | (_, None) => none,
            (1, Some(only)) => networks
                .iter()
                .position(|network| network.id == **only)
                .unwrap_or(none),
            _ => several,
        }
    };
    let mut all: Vec<String> = networks.iter().map(|it| it.name.clone()).collect();
    all.extend(texts(&[words.colour_several(), words.colour_no_network()]));
    (all, bodies.iter().map(which).collect())
}

fn fills(bodies: &[ChartBody], words: Words) -> Sorted {
    let which = |body: &ChartBody| {
        let all = body.seats.len();
        let filled = body
            .seats
            .iter()
            .filter(|seat| seat.state == SeatState::Filled)
            .count();
        match (filled, all) {
            (_, 0) => 4,
            (0, _) => 3,
            _ if filled == all => 0,
            _ if filled * 2 >= all => 1,
            _ => 2,
        }
    };
    let all = texts(&[
        words.colour_full(),
        words.colour_half(),
        words.colour_few(),
        words.colour_vacant(),
        words.colour_seatless(),
    ]);
    (all, bodies.iter().map(which).collect())
}
