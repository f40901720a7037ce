//! What carries what: projects and motions serve goals and the mission, the mission deepens the
//! vision (S11, S19, S20). What has no link up or down stands alone and is told.

use std::collections::BTreeMap;

use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::vocabulary::PollKind;
use crate::domain::votes::Poll;

use super::vision;

/// The columns of the map, from what is wanted to what is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    Vision,
    Mission,
    Goals,
    /// Projects and motions.
    Work,
}

impl Layer {
    pub const ALL: [Self; 4] = [Self::Vision, Self::Mission, Self::Goals, Self::Work];
}

/// A record on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    pub id: RecordId,
    pub layer: Layer,
    pub text: String,
    /// Its place within its layer, as people number it; 0 is the first.
    pub number: usize,
    /// It names nothing above it, although there is something to name.
    pub serves_nothing: bool,
    /// Nothing below names it, although there is something that could.
    pub unserved: bool,
    /// A motion, not a project.
    pub is_motion: bool,
}

/// The map: records in the order in which they stand in their columns, and the links between them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Web {
    pub nodes: Vec<Node>,
    /// From what serves to what is served, by position.
    pub links: Vec<(usize, usize)>,
}

impl Web {
    pub fn layer(&self, layer: Layer) -> impl Iterator<Item = &Node> {
        self.nodes.iter().filter(move |it| it.layer == layer)
    }

    #[must_use]
    pub fn has(&self, layer: Layer) -> bool {
        self.layer(layer).next().is_some()
    }

    /// Everything on the way up and down from a record, itself included, by position.
    #[must_use]
    pub fn way(&self, from: usize) -> Vec<bool> {
        let mut on = vec![false; self.nodes.len()];
        for up in [true, false] {
            let mut waiting = vec![from];
            let mut seen = vec![false; self.nodes.len()];
            while let Some(at) = waiting.pop() {
                let Some(new) = seen.get_mut(at).filter(|seen| !**seen) else {
                    continue;
                };
                *new = true;
                if let Some(on) = on.get_mut(at) {
                    *on = true;
                }
                let steps = self.links.iter().map(
                    |&(lower, upper)| {
                        if up { (lower, upper) } else { (upper, lower) }
                    },
                );
                waiting.extend(steps.filter(|(here, _)| *here == at).map(|(_, next)| next));
            }
        }
        on
    }

    /// Whether a goal, project or motion carries the record at this position (S11).
    #[must_use]
    pub fn is_carried(&self, at: usize) -> bool {
        let own = self.nodes.get(at).map(|it| it.layer);
        let way = self.way(at);
        let mut reached = self.nodes.iter().zip(way).filter(|(_, on)| *on);
        reached.any(|(it, _)| it.layer >= Layer::Goals && Some(it.layer) > own)
    }
}

/// Kinds of motion that decide where the organisation goes; fees and elections serve no goal.
fn gives_direction(poll: &Poll) -> bool {
    matches!(
        poll.poll_kind,
        None | Some(
            PollKind::Motion
                | PollKind::StrategyProposal
                | PollKind::StrategyAdoption
                | PollKind::Project
                | PollKind::Position
        )
    )
}

/// What one record names above it.
type Named<'a> = Vec<&'a str>;

/// The map of a day. Columns that are empty are left out of every judgement: an organisation
/// without mission items has no goal that serves none.
#[must_use]
pub fn web(cluster: &Cluster, today: Date) -> Web {
    let mut web = Web::default();
    let mut named: Vec<Named> = Vec::new();
    let mut put = |layer, id: RecordId, text: &str, number, is_motion, names| {
        web.nodes.push(Node {
            id,
            layer,
            text: text.to_owned(),
            number,
            serves_nothing: false,
            unserved: false,
            is_motion,
        });
        named.push(names);
    };
    let vision = vision::in_force(cluster, today).map(|it| &it.id);
    for (at, it) in (0..).zip(vision::traits_of(cluster, vision)) {
        put(
            Layer::Vision,
            it.id.record(),
            &it.text,
            at,
            false,
            Vec::new(),
        );
    }
    for (at, it) in (0..).zip(in_order(&cluster.mission_items)) {
        let names = it.specifies.iter().map(Id::as_str).collect();
        put(Layer::Mission, it.id.record(), &it.text, at, false, names);
    }
    for (at, it) in (0..).zip(in_order(&cluster.goals)) {
        let mut names: Named = it.serves.iter().map(Id::as_str).collect();
        names.extend(it.part_of.as_ref().map(Id::as_str));
        put(Layer::Goals, it.id.record(), &it.text, at, false, names);
    }
    for (at, it) in (0..).zip(in_order(&cluster.projects)) {
        let mut names: Named = it.goal.iter().map(Id::as_str).collect();
        names.extend(it.serves.iter().map(Id::as_str));
        put(Layer::Work, it.id.record(), &it.title, at, false, names);
    }
    for poll in motions(cluster) {
        let names = poll.serves.iter().map(RecordId::as_str).collect();
        put(Layer::Work, poll.id.record(), &poll.title, 0, true, names);
    }
    web.links = links(&web.nodes, &named);
    judge(&mut web);
    untangle(&mut web);
    web
}

/// Motions that name what they serve. Where some do, those that give direction, are not decided yet
/// and name nothing stand beside them.
fn motions(cluster: &Cluster) -> Vec<&Poll> {
    let serves = |poll: &&Poll| {
        poll.serves.as_ref().is_some_and(|it| {
            cluster.goals.get(it.as_str()).is_some()
                || cluster.mission_items.get(it.as_str()).is_some()
        })
    };
    if !cluster.polls.values().any(|poll| serves(&poll)) {
        return Vec::new();
    }
    let mut motions: Vec<&Poll> = cluster.polls.values().collect();
    motions.retain(|poll| {
        let undecided = poll.result.is_none() && poll.binding != Some(false);
        serves(poll) || poll.serves.is_none() && undecided && gives_direction(poll)
    });
    motions
}

fn links(nodes: &[Node], named: &[Named]) -> Vec<(usize, usize)> {
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, node) in nodes.iter().enumerate() {
        places.insert(node.id.as_str(), at);
    }
    let mut links = Vec::new();
    for (at, names) in named.iter().enumerate() {
        for name in names {
            if let Some(&upper) = places.get(name)
                && upper != at
                && !links.contains(&(at, upper))
            {
                links.push((at, upper));
            }
        }
    }
    links
}

fn judge(web: &mut Web) {
    let [vision, mission, goals, work] = Layer::ALL.map(|layer| web.has(layer));
    let links = std::mem::take(&mut web.links);
    let mut serves = vec![false; web.nodes.len()];
    let mut served = vec![false; web.nodes.len()];
    for &(lower, upper) in &links {
        if let Some(it) = serves.get_mut(lower) {
            *it = true;
        }
        if let Some(it) = served.get_mut(upper) {
            *it = true;
        }
    }
    reach(&web.nodes, &links, &mut serves);
    for (at, node) in web.nodes.iter_mut().enumerate() {
        let (above, below) = match node.layer {
            Layer::Vision => (false, mission),
            Layer::Mission => (vision, goals || work),
            Layer::Goals => (mission, work),
            Layer::Work => (mission || goals, false),
        };
        node.serves_nothing = above && serves.get(at) == Some(&false);
        node.unserved = below && served.get(at) == Some(&false);
    }
    web.links = links;
}

/// A goal that is a step towards another serves what that one serves, and nothing where the other
/// serves nothing.
fn reach(nodes: &[Node], links: &[(usize, usize)], serves: &mut [bool]) {
    let is_goal = |at: usize| nodes.get(at).is_some_and(|it| it.layer == Layer::Goals);
    for (at, it) in serves.iter_mut().enumerate() {
        *it &= !is_goal(at);
    }
    // Every round carries it one step further down, and no way is longer than there are goals.
    for _ in 0..nodes.len() {
        let before = serves.iter().filter(|it| **it).count();
        for &(lower, upper) in links {
            let carries = !is_goal(upper) || serves.get(upper) == Some(&true);
            if is_goal(lower)
                && carries
                && let Some(it) = serves.get_mut(lower)
            {
                *it = true;
            }
        }
        if serves.iter().filter(|it| **it).count() == before {
            break;
        }
    }
}

/// Puts goals and work near what they serve, so that lines cross seldom. Vision and mission keep
/// the order in which people read and number them.
fn untangle(web: &mut Web) {
    let mut order: Vec<usize> = Vec::new();
    // Where a record stands in its column, as a part of its length.
    let mut heights = vec![0.0; web.nodes.len()];
    for layer in Layer::ALL {
        let mut column: Vec<(f64, usize)> = Vec::new();
        for (at, node) in web.nodes.iter().enumerate() {
            if node.layer == layer {
                column.push((wanted_height(web, &heights, at, node), at));
            }
        }
        // Equals keep the order that people gave them.
        sorting::by(&mut column, |a, b| a.0.total_cmp(&b.0));
        let count = figure(column.len());
        for (place, (_, at)) in (0..).zip(column) {
            if let Some(height) = heights.get_mut(at) {
                *height = (figure(place) + 0.5) / count;
            }
            order.push(at);
        }
    }
    let mut after = vec![0; order.len()];
    for (new, &old) in order.iter().enumerate() {
        if let Some(it) = after.get_mut(old) {
            *it = new;
        }
    }
    let moved = |old: usize| after.get(old).copied().unwrap_or(old);
    web.links = web
        .links
        .iter()
        .map(|&(a, b)| (moved(a), moved(b)))
        .collect();
    let mut nodes: Vec<Option<Node>> = std::mem::take(&mut web.nodes)
        .into_iter()
        .map(Some)
        .collect();
    web.nodes = order
        .iter()
        .filter_map(|&old| nodes.get_mut(old).and_then(Option::take))
        .collect();
}

fn figure(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// The middle of what a record serves in the columns before its own; what serves nothing there
/// stands last.
fn wanted_height(web: &Web, heights: &[f64], at: usize, node: &Node) -> f64 {
    if node.layer <= Layer::Mission {
        return 0.0;
    }
    let (mut sum, mut count) = (0.0, 0_usize);
    for (lower, upper) in &web.links {
        let above = web.nodes.get(*upper).map(|it| it.layer);
        if *lower == at && above < Some(node.layer) {
            sum += heights.get(*upper).copied().unwrap_or_default();
            count += 1;
        }
    }
    if count > 0 {
        sum / figure(count)
    } else {
        f64::MAX
    }
}

/// The goals that are, over any number of steps, a part of themselves.
#[must_use]
pub fn goals_in_circles(cluster: &Cluster) -> Vec<&super::Goal> {
    let mut goals = in_order(&cluster.goals);
    goals.retain(|goal| {
        let mut at = goal.part_of.as_ref();
        for _ in 0..cluster.goals.len() {
            match at {
                Some(above) if *above == goal.id => return true,
                Some(above) => at = cluster.goals.get(above).and_then(|it| it.part_of.as_ref()),
                None => return false,
            }
        }
        false
    });
    goals
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::findings::builder::{TODAY, cluster};

    fn look(records: Value) -> Web {
        web(&cluster(&[records]), TODAY)
    }

    fn lone(web: &Web) -> Vec<(&str, bool, bool)> {
        let lone = |it: &&Node| it.serves_nothing || it.unserved;
        web.nodes
            .iter()
            .filter(lone)
            .map(|it| (it.id.as_str(), it.serves_nothing, it.unserved))
            .collect()
    }

    #[test]
    fn what_stands_alone_on_either_side_is_told() {
        let web = look(json!([
            { "id": "t1", "kind": "visionTrait", "text": "Known" },
            { "id": "t2", "kind": "visionTrait", "text": "Leading" },
            { "id": "m1", "kind": "missionItem", "text": "Trust", "specifies": ["t1"] },
            { "id": "m2", "kind": "missionItem", "text": "Export" },
            { "id": "g1", "kind": "goal", "text": "Fairs", "serves": ["m1"] },
            { "id": "g2", "kind": "goal", "text": "Alone" },
            { "id": "p1", "kind": "project", "title": "Stand", "goal": "g1" },
            { "id": "p2", "kind": "project", "title": "Other" },
        ]));
        assert_eq!(
            lone(&web),
            [
                ("t2", false, true),
                ("m2", true, true),
                ("g2", true, true),
                ("p2", true, false)
            ]
        );
        let at = |id: &str| {
            web.nodes
                .iter()
                .position(|it| it.id.as_str() == id)
                .unwrap()
        };
        assert!(web.is_carried(at("t1")));
        assert!(!web.is_carried(at("t2")));
        let way = web.way(at("g1"));
        let on: Vec<&str> = web
            .nodes
            .iter()
            .zip(&way)
            .filter(|(_, on)| **on)
            .map(|(it, _)| it.id.as_str())
            .collect();
        assert_eq!(on, ["t1", "m1", "g1", "p1"]);
    }

    #[test]
    fn a_step_towards_a_goal_serves_what_that_goal_serves_and_a_ring_serves_nothing() {
        let web = look(json!([
            { "id": "m", "kind": "missionItem", "text": "Export" },
            { "id": "a", "kind": "goal", "text": "A", "serves": ["m"] },
            { "id": "b", "kind": "goal", "text": "B", "partOf": "a" },
            { "id": "c", "kind": "goal", "text": "C", "partOf": "b" },
            { "id": "x", "kind": "goal", "text": "X", "partOf": "y" },
            { "id": "y", "kind": "goal", "text": "Y", "partOf": "x" },
        ]));
        let nothing = web.nodes.iter().filter(|it| it.serves_nothing);
        let nothing: Vec<&str> = nothing.map(|it| it.id.as_str()).collect();
        assert_eq!(nothing, ["x", "y"]);
    }

    #[test]
    fn without_a_mission_no_goal_is_asked_what_it_serves() {
        let web = look(json!([
            { "id": "g1", "kind": "goal", "text": "Fairs" },
            { "id": "p1", "kind": "project", "title": "Stand", "goal": "g1" },
        ]));
        assert_eq!(lone(&web), []);
    }

    #[test]
    fn motions_appear_once_one_names_what_it_serves() {
        let poll = |id: &str, kind: &str, serves: Option<&str>| json!({ "id": id, "kind": "poll", "title": id, "pollKind": kind, "serves": serves });
        let goal = json!({ "id": "g", "kind": "goal", "text": "Fairs" });
        let ids = |records: Value| -> Vec<String> {
            let work = look(records);
            work.layer(Layer::Work)
                .map(|it| it.id.to_string())
                .collect()
        };
        assert_eq!(
            ids(json!([
                goal,
                poll("a", "motion", Some("g")),
                poll("b", "motion", None),
                poll("c", "election", None)
            ])),
            ["a", "b"]
        );
        assert_eq!(ids(json!([goal, poll("b", "motion", None)])), [""; 0]);
    }

    #[test]
    fn a_goal_that_serves_itself_is_found_and_stops_no_map() {
        let records = json!([
            { "id": "a", "kind": "goal", "text": "A", "partOf": "b" },
            { "id": "b", "kind": "goal", "text": "B", "partOf": "a" },
            { "id": "c", "kind": "goal", "text": "C", "partOf": "a" },
            { "id": "d", "kind": "goal", "text": "D", "partOf": "d" },
        ]);
        let cluster = cluster(std::slice::from_ref(&records));
        let ids: Vec<&str> = goals_in_circles(&cluster)
            .iter()
            .map(|it| it.id.as_str())
            .collect();
        assert_eq!(ids, ["a", "b", "d"]);
        assert_eq!(web(&cluster, TODAY).nodes.len(), 4);
    }

    #[test]
    fn work_stands_in_the_order_of_the_goals_that_it_serves() {
        let project = |id: &str, goal: &str| json!({ "id": id, "kind": "project", "title": id, "goal": goal });
        let web = look(json!([
            { "id": "g1", "kind": "goal", "text": "A" },
            { "id": "g2", "kind": "goal", "text": "B" },
            project("p1", "g2"), project("p2", "g1"), project("p3", "g2"), project("p4", "g1"),
        ]));
        let work: Vec<&str> = web.layer(Layer::Work).map(|it| it.id.as_str()).collect();
        assert_eq!(work, ["p2", "p4", "p1", "p3"]);
    }

    proptest! {
        #[test]
        fn every_record_and_every_link_stands_on_the_map_once(
            goals in prop::collection::vec(prop::option::of(0_usize..4), 0..8),
            projects in prop::collection::vec(prop::option::of(0_usize..8), 0..12),
        ) {
            let mut records: Vec<Value> = (0..4)
                .map(|at| json!({ "id": format!("m{at}"), "kind": "missionItem", "text": "M" }))
                .collect();
            for (at, serves) in goals.iter().enumerate() {
                let serves: Vec<String> = serves.iter().map(|it| format!("m{it}")).collect();
                records.push(json!({ "id": format!("g{at}"), "kind": "goal", "text": "G", "serves": serves }));
            }
            for (at, goal) in projects.iter().enumerate() {
                let goal = goal.map(|it| format!("g{it}"));
                records.push(json!({ "id": format!("p{at}"), "kind": "project", "title": "P", "goal": goal }));
            }
            let count = records.len();
            let web = look(Value::Array(records));
            prop_assert_eq!(web.nodes.len(), count);
            let linked = goals.iter().flatten().count()
                + projects.iter().flatten().filter(|it| **it < goals.len()).count();
            prop_assert_eq!(web.links.len(), linked);
            for &(lower, upper) in &web.links {
                prop_assert!(web.nodes[upper].layer < web.nodes[lower].layer);
            }
            prop_assert!(web.nodes.is_sorted_by_key(|it| it.layer));
        }
    }
}
