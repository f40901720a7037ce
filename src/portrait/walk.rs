//! A walk through the chart: what each scene lights up on one layout that stays as it is.
//!
//! The layout is that of the whole walk. A scene that narrows the chart to a body or leaves out
//! kinds of channels changes it only where every scene of the walk does so.

use std::collections::BTreeSet;

use super::ask::{self, Question};
use crate::chart::geometry::Size;
use crate::chart::{ChartBody, ChartChannel, Options, Plan};
use crate::domain::cluster::Cluster;
use crate::domain::id::RecordId;
use crate::domain::measure::Date;
use crate::domain::presenting::Slide;
use crate::domain::presenting::show::LEAST_TEXT;
use crate::domain::record::Kind;
use crate::domain::sorting::Gather as _;
use crate::domain::structure::Seat;
use crate::domain::vocabulary::{ChannelType, SceneKind};
use crate::words::Words;

/// Bodies and channels that stand out; when there are none, nothing is dimmed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lights {
    pub bodies: BTreeSet<String>,
    pub channels: BTreeSet<String>,
    /// Channels that are drawn as the tree's own line and are not dimmed.
    pub near: BTreeSet<String>,
}

/// What of the chart a whole walk shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ground {
    /// One body with those under it.
    pub only: Option<String>,
    /// Kinds of channels; all when `None`.
    pub channels: Option<BTreeSet<String>>,
    /// Without those that the organisation talks to.
    pub inside: bool,
    pub layout: Option<String>,
    pub arranged: Option<String>,
    /// Bodies whose children are folded away; `None`: as many as have no room.
    pub folded: Option<BTreeSet<String>>,
}

/// The part of a full-HD wall that the chart has, a little less than what its room measures.
pub const FRAME: Size = Size {
    width: 1810.0,
    height: 878.0,
};

/// Lays the chart out for the wall. Cards say as much as can be read from the back row: where there
/// is no room they keep their seats, then their names; only then is anything folded away.
#[must_use]
pub fn lay_out(bodies: &[ChartBody], channels: &[ChartChannel], options: &Options) -> Plan {
    let options = Options {
        frame: FRAME,
        ..options.clone()
    };
    let mut bodies = bodies.to_vec();
    for less in [without_lines, without_seats] {
        let plan = Plan::new(bodies.clone(), channels, &options);
        if plan.fit(FRAME, 0.0).smallest_text_px >= LEAST_TEXT {
            return plan;
        }
        bodies.iter_mut().for_each(less);
    }
    let asked = options.collapsed.is_empty();
    let options = Options {
        fold_to: asked.then_some(LEAST_TEXT),
        ..options
    };
    Plan::new(bodies, channels, &options)
}

fn without_lines(body: &mut ChartBody) {
    body.lines.clear();
}

fn without_seats(body: &mut ChartBody) {
    body.seats.clear();
    body.weights.clear();
    body.seat_line.clear();
}

/// What every scene of a walk has in common.
#[must_use]
pub fn ground(slides: &[Slide]) -> Ground {
    let scenes: Vec<&Slide> = slides
        .iter()
        .filter(|it| it.kind == SceneKind::Chart)
        .collect();
    let common = |name: &str| {
        let mut words = scenes.iter().map(|it| it.word(name));
        let first = words.next()??;
        words.all(|it| it.as_ref() == Some(&first)).then_some(first)
    };
    let first = |name: &str| scenes.iter().find_map(|it| it.word(name));
    let channels = scenes
        .iter()
        .map(|it| it.word("channels").as_deref().map(list))
        .reduce(|a, b| Some(a?.into_iter().chain(b?).collect()))
        .flatten();
    // A walk keeps those of outside away from the wall unless a scene was taken with them.
    let outside = scenes
        .iter()
        .any(|it| it.address.is_some() && it.word("outside").as_deref() != Some("no"));
    Ground {
        only: common("only"),
        channels,
        inside: !outside,
        layout: first("layout"),
        arranged: first("arranged"),
        folded: common("folded").map(|it| list(&it)),
    }
}

/// What a scene lights up.
#[must_use]
pub fn lights(cluster: &Cluster, words: Words, day: Date, slide: &Slide) -> Lights {
    let asked = slide
        .word("ask")
        .and_then(|it| Question::parse(&it, cluster));
    let answer = match asked {
        Some(question) => Some(ask::answer(cluster, words, &question, day)),
        None => slide
            .word("path")
            .and_then(|it| ask::path_to_the_top(cluster, words, &it, day)),
    };
    if let Some(answer) = answer {
        return Lights {
            near: near(cluster, &answer.bodies),
            bodies: answer.bodies,
            channels: answer.channels,
        };
    }
    let focus = slide.about.clone();
    let focus = focus.or_else(|| slide.word("focus").map(RecordId::new));
    let focus = focus.filter(|it| cluster.kind_of(it).is_some());
    let only = slide.word("channels").as_deref().map(list);
    let of_kind = |it: &ChannelType| only.as_ref().is_none_or(|only| only.contains(it.as_str()));
    if let Some(focus) = focus {
        let own = bodies_of(cluster, &focus);
        let mut lights = Lights {
            bodies: own.clone(),
            ..Lights::default()
        };
        // What runs from and to a body is what it has to do with others.
        for channel in cluster.channels.values() {
            let touches = own.contains(channel.from.as_str()) || own.contains(channel.to.as_str());
            if touches && of_kind(&channel.channel_type) {
                lights.channels.insert(channel.id.to_string());
                lights.bodies.insert(channel.from.to_string());
                lights.bodies.insert(channel.to.to_string());
            }
        }
        lights.near = near(cluster, &lights.bodies);
        return lights;
    }
    let Some(only) = only else {
        return Lights::default();
    };
    let mut lights = Lights::default();
    for channel in cluster.channels.values() {
        if only.contains(channel.channel_type.as_str()) {
            lights.channels.insert(channel.id.to_string());
            lights.bodies.insert(channel.from.to_string());
            lights.bodies.insert(channel.to.to_string());
        }
    }
    lights
}

fn list(text: &str) -> BTreeSet<String> {
    text.split(',')
        .filter(|word| !word.is_empty() && *word != "none")
        .map(str::to_owned)
        .gathered()
}

/// What runs from a body to those under it as the tree's own line, where one of those stands out:
/// one line is drawn for all of them.
#[must_use]
pub fn near(cluster: &Cluster, bodies: &BTreeSet<String>) -> BTreeSet<String> {
    let coordinates = || {
        let all = cluster.channels.values();
        all.filter(|it| it.channel_type == ChannelType::Coordinates)
    };
    let lit: BTreeSet<&str> = coordinates()
        .filter(|it| bodies.contains(it.to.as_str()) && bodies.contains(it.from.as_str()))
        .map(|it| it.from.as_str())
        .gathered();
    coordinates()
        .filter(|it| lit.contains(it.from.as_str()))
        .map(|it| it.id.to_string())
        .gathered()
}

/// Whether a seat is a member's or a person's; a member sits also where its people sit.
#[must_use]
pub fn sits(cluster: &Cluster, seat: &Seat, id: &RecordId) -> bool {
    let id = id.as_str();
    let person = seat.person.as_ref();
    seat.member.as_ref().is_some_and(|it| it.as_str() == id)
        || person.is_some_and(|it| it.as_str() == id)
        || person
            .and_then(|it| cluster.people.get(it)?.member.as_ref())
            .is_some_and(|it| it.as_str() == id)
}

/// The bodies in which a member or a person sits; a body is its own.
#[must_use]
pub fn bodies_of(cluster: &Cluster, id: &RecordId) -> BTreeSet<String> {
    if cluster.bodies.contains_key(id) {
        return BTreeSet::from([id.to_string()]);
    }
    if cluster.kind_of(id) == Some(Kind::Seat) {
        let seat = cluster.seats.get(id.as_str());
        return seat.map(|it| it.body.to_string()).into_iter().collect();
    }
    cluster
        .seats
        .values()
        .filter(|seat| sits(cluster, seat, id))
        .map(|seat| seat.body.to_string())
        .collect()
}
