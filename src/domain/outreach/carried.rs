//! Topics carried in and home (D22), and the experts and guests that were heard (D18).

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::{Guest, Topic};
use crate::domain::membership::standing::Standings;
use crate::domain::sorting;
use crate::domain::vocabulary::TopicDirection;

/// What partners carried in one year.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Flow {
    /// Topics brought in, and by how many partners.
    pub brought: usize,
    pub bringers: usize,
    /// Topics carried home, and by how many partners.
    pub home: usize,
    pub carriers: usize,
    /// How many partners are expected to: those who decide.
    pub partners: usize,
}

/// The day of a topic: its own, else that of its meeting.
#[must_use]
pub fn day_of_topic(cluster: &Cluster, topic: &Topic) -> Option<Date> {
    let meeting = || cluster.meetings.get(topic.meeting.as_ref()?);
    topic.date.or_else(|| meeting().map(|it| it.date))
}

/// Topics of one direction, the latest first; those without a day come first, for they wait.
#[must_use]
pub fn topics(cluster: &Cluster, direction: Option<&TopicDirection>) -> Vec<Id<Topic>> {
    let mut topics: Vec<&Topic> = cluster.topics.values().collect();
    topics.retain(|it| it.direction.as_ref() == direction);
    sorting::by_key(&mut topics, |it| {
        let day = day_of_topic(cluster, it);
        (day.is_some(), Reverse(day))
    });
    topics.into_iter().map(|it| it.id.clone()).collect()
}

/// What was carried in the year of `today`.
#[must_use]
pub fn flow(cluster: &Cluster, today: Date) -> Flow {
    let standings = Standings::new(cluster);
    let mut flow = Flow {
        partners: cluster
            .members_on(today)
            .filter(|it| standings.decides(it, today))
            .count(),
        ..Flow::default()
    };
    let (mut bringers, mut carriers) = (BTreeSet::new(), BTreeSet::new());
    for topic in cluster.topics.values() {
        let day = day_of_topic(cluster, topic);
        if day.is_none_or(|day| day.year() != today.year()) {
            continue;
        }
        let (count, by) = match topic.direction {
            Some(TopicDirection::In) => (&mut flow.brought, &mut bringers),
            Some(TopicDirection::Out) => (&mut flow.home, &mut carriers),
            _ => continue,
        };
        *count += 1;
        by.extend(topic.member.as_ref());
    }
    flow.bringers = bringers.len();
    flow.carriers = carriers.len();
    flow
}

/// Every expert and guest, whoever was heard last first.
#[must_use]
pub fn guests(cluster: &Cluster) -> Vec<Id<Guest>> {
    let mut guests: Vec<&Guest> = cluster.guests.values().collect();
    sorting::by_key(&mut guests, |it| {
        Reverse(cluster.meetings.get(&it.meeting).map(|it| it.date))
    });
    guests.into_iter().map(|it| it.id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::*;
    use crate::domain::testing::cluster;

    #[test]
    fn topics_are_counted_by_the_year_of_their_day_or_their_meeting() {
        let cluster = cluster(json!([
            { "id": "in", "kind": "memberClass", "name": "Partner", "vote": true },
            { "id": "a", "kind": "member", "name": "A", "class": "in" },
            { "id": "b", "kind": "member", "name": "B", "class": "in" },
            { "id": "c", "kind": "member", "name": "C" },
            { "id": "all", "kind": "body", "name": "All" },
            { "id": "mt", "kind": "meeting", "body": "all", "date": "2025-03-01" },
            { "id": "t1", "kind": "topic", "text": "1", "direction": "in", "member": "a", "meeting": "mt" },
            { "id": "t2", "kind": "topic", "text": "2", "direction": "in", "member": "a", "date": "2025-09-01" },
            { "id": "t3", "kind": "topic", "text": "3", "direction": "out", "member": "b", "date": "2025-10-01" },
            { "id": "t4", "kind": "topic", "text": "4", "direction": "in", "member": "b", "date": "2024-10-01" },
            { "id": "t5", "kind": "topic", "text": "5", "member": "b", "date": "2025-10-01" },
        ]));
        let expected = Flow {
            brought: 2,
            bringers: 1,
            home: 1,
            carriers: 1,
            partners: 2,
        };
        assert_eq!(flow(&cluster, date(2025, 12, 1)), expected);
        let order = topics(&cluster, Some(&TopicDirection::In));
        let order: Vec<&str> = order.iter().map(Id::as_str).collect();
        assert_eq!(order, ["t2", "t1", "t4"]);
        assert_eq!(topics(&cluster, None).len(), 1);
    }

    #[test]
    fn a_partner_is_who_decides_on_the_day_that_is_asked_for() {
        let cluster = cluster(json!([
            { "id": "in", "kind": "memberClass", "name": "Partner", "vote": true },
            { "id": "out", "kind": "memberClass", "name": "Guest" },
            { "id": "a", "kind": "member", "name": "A", "class": "in" },
            { "id": "c", "kind": "classChange", "member": "a", "from": "out", "to": "in", "date": "2025-07-01" },
        ]));
        let partners = |day| flow(&cluster, day).partners;
        assert_eq!(partners(date(2025, 6, 30)), 0);
        assert_eq!(partners(date(2025, 7, 1)), 1);
    }

    #[test]
    fn the_guest_who_was_heard_last_stands_first() {
        let cluster = cluster(json!([
            { "id": "all", "kind": "body", "name": "All" },
            { "id": "m1", "kind": "meeting", "body": "all", "date": "2025-03-01" },
            { "id": "m2", "kind": "meeting", "body": "all", "date": "2025-06-01" },
            { "id": "g1", "kind": "guest", "name": "First", "meeting": "m1" },
            { "id": "g2", "kind": "guest", "name": "Second", "meeting": "m2" },
        ]));
        let order: Vec<String> = guests(&cluster).iter().map(ToString::to_string).collect();
        assert_eq!(order, ["g2", "g1"]);
    }
}
