//! The working groups along the core competences and their services (H28), who leads them (H29,
//! H30), what they work on, and how the load lies on catalysts and partners (D20).

use super::board::live_projects;
use super::{Project, WorkItem, plan};
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::membership::{Member, Person};
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::structure::{Body, Competence, Seat, Service};
use crate::domain::vocabulary::{BodyType, ProjectStatus, SeatRole};

/// A group with who leads it and what it works on.
#[derive(Debug, Clone, PartialEq)]
pub struct Group<'c> {
    pub body: &'c Body,
    /// The seats of those who lead it professionally today.
    pub catalysts: Vec<&'c Seat>,
    /// The seats of those of the office who help.
    pub coordinators: Vec<&'c Seat>,
    /// How many sit in it today beside the coordinators.
    pub members: usize,
    pub projects: Vec<&'c Project>,
}

/// A service along a competence, with the groups that carry it; without any, that is a gap.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer<'c> {
    pub service: &'c Service,
    pub groups: Vec<Group<'c>>,
}

/// What stands under a competence, or under none.
#[derive(Debug, Clone, PartialEq)]
pub struct Strand<'c> {
    /// `None` for what follows no competence.
    pub competence: Option<&'c Competence>,
    pub offers: Vec<Offer<'c>>,
    /// Groups that follow the competence and carry no service.
    pub groups: Vec<Group<'c>>,
}

impl Strand<'_> {
    /// Whether no group follows the competence.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        self.groups.is_empty() && self.offers.iter().all(|it| it.groups.is_empty())
    }
}

/// Whether a group exists on a day.
fn stands(body: &Body, today: Date) -> bool {
    body.body_type == Some(BodyType::WorkingGroup)
        && body.since.is_none_or(|since| since <= today)
        && body.until.is_none_or(|until| today <= until)
}

/// Whether a project still asks for work.
fn is_under_way(project: &Project) -> bool {
    matches!(
        project.status,
        Some(ProjectStatus::Approved | ProjectStatus::Running | ProjectStatus::Late)
    )
}

/// The groups of a day along competences and services, in the organisation's order; last what
/// follows no competence.
#[must_use]
pub fn strands(cluster: &Cluster, today: Date) -> Vec<Strand<'_>> {
    let projects = live_projects(cluster);
    let mut left: Vec<Group> = in_order(&cluster.bodies)
        .into_iter()
        .filter(|body| stands(body, today))
        .map(|body| group(cluster, body, &projects, today))
        .collect();
    let services = in_order(&cluster.services);
    let mut strands: Vec<Strand> = in_order(&cluster.competences)
        .into_iter()
        .map(Some)
        .chain([None])
        .map(|competence| {
            let id = competence.map(|it| &it.id);
            let offers = services
                .iter()
                .filter(|it| known(cluster, it.competence.as_ref()) == id)
                .map(|service| Offer {
                    service,
                    groups: taken(&mut left, |it| it.service.as_ref() == Some(&service.id)),
                })
                .collect();
            Strand {
                competence,
                offers,
                groups: Vec::new(),
            }
        })
        .collect();
    // A group's own competence counts where it carries no service that is known.
    for strand in &mut strands {
        let id = strand.competence.map(|it| &it.id);
        strand.groups = taken(&mut left, |it| known(cluster, it.competence.as_ref()) == id);
    }
    strands.retain(|it| it.competence.is_some() || !it.is_idle() || !it.offers.is_empty());
    strands
}

fn known<'i>(cluster: &Cluster, id: Option<&'i Id<Competence>>) -> Option<&'i Id<Competence>> {
    id.filter(|id| cluster.competences.contains_key(*id))
}

fn taken<'c>(from: &mut Vec<Group<'c>>, wanted: impl Fn(&Body) -> bool) -> Vec<Group<'c>> {
    let (taken, left) = std::mem::take(from)
        .into_iter()
        .partition(|it| wanted(it.body));
    *from = left;
    taken
}

fn group<'c>(
    cluster: &'c Cluster,
    body: &'c Body,
    projects: &[&'c Project],
    today: Date,
) -> Group<'c> {
    let mut seats = cluster.seats_of(&body.id);
    seats.retain(|seat| cluster.is_held_on(seat, today));
    let with = |role: SeatRole| {
        let seats = seats.iter().copied();
        seats.filter(|seat| seat.has_role(&role)).collect()
    };
    Group {
        body,
        catalysts: with(SeatRole::Catalyst),
        coordinators: with(SeatRole::Coordinator),
        members: seats
            .iter()
            .filter(|seat| seat.role.as_ref().is_none_or(SeatRole::is_place))
            .count(),
        projects: projects
            .iter()
            .copied()
            .filter(|it| it.group.as_ref() == Some(&body.id))
            .collect(),
    }
}

/// What lies on a catalyst.
#[derive(Debug, Clone, PartialEq)]
pub struct CatalystLoad<'c> {
    /// At least one of the two is set.
    pub person: Option<&'c Id<Person>>,
    pub member: Option<&'c Id<Member>>,
    pub groups: Vec<&'c Body>,
    /// The projects of these groups that are under way.
    pub projects: Vec<&'c Project>,
    /// The projects among all that the person answers for.
    pub responsible: usize,
    /// Open items of the office's plan in the person's name.
    pub items: usize,
}

/// What lies on the catalysts, the most first.
#[must_use]
pub fn catalysts(cluster: &Cluster, today: Date) -> Vec<CatalystLoad<'_>> {
    let projects = live_projects(cluster);
    let mut loads: Vec<CatalystLoad> = Vec::new();
    for body in in_order(&cluster.bodies) {
        if !stands(body, today) {
            continue;
        }
        let group = group(cluster, body, &projects, today);
        for seat in &group.catalysts {
            let who = (seat.person.as_ref(), seat.member.as_ref());
            let same = |it: &CatalystLoad| match (it.person, who.0) {
                (Some(one), Some(other)) => one == other,
                (None, None) => it.member == who.1,
                _ => false,
            };
            let at = loads.iter().position(same).unwrap_or_else(|| {
                loads.push(CatalystLoad {
                    person: who.0,
                    member: who.1,
                    groups: Vec::new(),
                    projects: Vec::new(),
                    responsible: responsible(&projects, who.0),
                    items: open_items(cluster, who.0),
                });
                loads.len() - 1
            });
            if let Some(load) = loads.get_mut(at) {
                load.groups.push(body);
                let under_way = group.projects.iter().copied();
                load.projects
                    .extend(under_way.filter(|it| is_under_way(it)));
            }
        }
    }
    sorting::by_key(&mut loads, |it| {
        std::cmp::Reverse((it.projects.len() + it.responsible, it.groups.len()))
    });
    loads
}

fn responsible(projects: &[&Project], person: Option<&Id<Person>>) -> usize {
    let answers =
        |it: &&&Project| is_under_way(it) && person.is_some() && it.responsible.as_ref() == person;
    projects.iter().filter(answers).count()
}

fn open_items(cluster: &Cluster, person: Option<&Id<Person>>) -> usize {
    let theirs = |it: &&WorkItem| {
        person.is_some() && it.owner.as_ref() == person && plan::is_open(it.status.as_ref())
    };
    cluster.work_items.values().filter(theirs).count()
}

/// What lies on a partner.
#[derive(Debug, Clone, PartialEq)]
pub struct PartnerLoad<'c> {
    pub member: &'c Member,
    /// Projects under way that it leads.
    pub leads: Vec<&'c Project>,
    /// Projects under way that it takes part in without leading them.
    pub joins: usize,
    /// Groups whose catalyst it provides.
    pub catalyst: usize,
    /// Working groups that it sits in.
    pub groups: usize,
}

impl PartnerLoad<'_> {
    /// Everything together, leading counted twice.
    #[must_use]
    pub fn weight(&self) -> usize {
        2 * (self.leads.len() + self.catalyst) + self.joins + self.groups
    }
}

/// Whom a seat counts for: its member, else that of the person.
fn member_of<'c>(cluster: &'c Cluster, seat: &'c Seat) -> Option<&'c Id<Member>> {
    let person = seat.person.as_ref();
    let through = person.and_then(|it| cluster.people.get(it));
    let member = through.and_then(|it| it.member.as_ref());
    seat.member.as_ref().or(member)
}

/// What lies on the partners of a day, the most first; those on whom nothing lies come last.
#[must_use]
pub fn partners(cluster: &Cluster, today: Date) -> Vec<PartnerLoad<'_>> {
    let mut under_way = live_projects(cluster);
    under_way.retain(|it| is_under_way(it));
    let seats: Vec<&Seat> = cluster
        .seats
        .values()
        .filter(|seat| cluster.is_held_on(seat, today))
        .filter(|seat| {
            let body = cluster.bodies.get(&seat.body);
            body.is_some_and(|body| stands(body, today))
        })
        .collect();
    let mut loads: Vec<PartnerLoad> = cluster
        .members_on(today)
        .map(|member| {
            let theirs = |seat: &&&Seat| member_of(cluster, seat) == Some(&member.id);
            let held: Vec<&&Seat> = seats.iter().filter(theirs).collect();
            let mut bodies: Vec<&Id<Body>> = held.iter().map(|seat| &seat.body).collect();
            sorting::plainly(&mut bodies);
            bodies.dedup();
            let leads = |it: &&Project| it.lead_member.as_ref() == Some(&member.id);
            PartnerLoad {
                member,
                leads: under_way.iter().copied().filter(leads).collect(),
                joins: under_way
                    .iter()
                    .filter(|it| !leads(it) && it.partners.contains(&member.id))
                    .count(),
                catalyst: held
                    .iter()
                    .filter(|seat| seat.has_role(&SeatRole::Catalyst))
                    .count(),
                groups: bodies.len(),
            }
        })
        .collect();
    sorting::by_key(&mut loads, |it| std::cmp::Reverse(it.weight()));
    loads
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    const TODAY: Date = date(2025, 6, 1);

    fn given() -> Value {
        json!([
            { "id": "k1", "kind": "competence", "name": "Water", "order": "a" },
            { "id": "k2", "kind": "competence", "name": "Energy", "order": "b" },
            { "id": "s1", "kind": "service", "name": "Audit", "competence": "k1", "order": "a" },
            { "id": "s2", "kind": "service", "name": "Loan", "competence": "k1", "order": "b" },
            { "id": "m1", "kind": "member", "name": "A" },
            { "id": "m2", "kind": "member", "name": "B" },
            { "id": "m3", "kind": "member", "name": "Gone", "memberUntil": "2024-12-31" },
            { "id": "p1", "kind": "person", "name": "Ana", "member": "m1" },
            { "id": "g1", "kind": "body", "name": "G1", "bodyType": "workingGroup", "service": "s1", "competence": "k1" },
            { "id": "g2", "kind": "body", "name": "G2", "bodyType": "workingGroup", "competence": "k1" },
            { "id": "g3", "kind": "body", "name": "G3", "bodyType": "workingGroup" },
            { "id": "old", "kind": "body", "name": "Old", "bodyType": "workingGroup", "until": "2025-05-31" },
            { "id": "all", "kind": "body", "name": "All", "bodyType": "assembly" },
            { "id": "c1", "kind": "seat", "body": "g1", "role": "catalyst", "person": "p1" },
            { "id": "c2", "kind": "seat", "body": "g2", "role": "catalyst", "person": "p1", "member": "m1" },
            { "id": "c3", "kind": "seat", "body": "g3", "role": "catalyst", "member": "m2", "to": "2025-01-01" },
            { "id": "x1", "kind": "seat", "body": "g1", "member": "m2" },
            { "id": "pr1", "kind": "project", "title": "One", "group": "g1", "status": "running", "leadMember": "m1", "partners": ["m1", "m2"], "responsible": "p1" },
            { "id": "pr2", "kind": "project", "title": "Two", "group": "g2", "status": "done", "leadMember": "m2" },
            { "id": "pr3", "kind": "project", "title": "Mould", "group": "g1", "status": "running", "leadMember": "m2", "template": true },
            { "id": "w", "kind": "workItem", "text": "Write", "owner": "p1" },
        ])
    }

    fn cluster(records: Value) -> Cluster {
        crate::domain::testing::cluster(records)
    }

    #[test]
    fn groups_stand_under_their_service_else_their_competence_else_alone() {
        let cluster = cluster(given());
        let said: Vec<String> = strands(&cluster, TODAY)
            .iter()
            .map(|strand| {
                let name = |it: &Group| it.body.name.clone();
                let offers: Vec<String> = strand
                    .offers
                    .iter()
                    .map(|it| {
                        format!(
                            "{}{:?}",
                            it.service.name,
                            it.groups.iter().map(name).collect::<Vec<_>>()
                        )
                    })
                    .collect();
                let groups: Vec<String> = strand.groups.iter().map(name).collect();
                let competence = strand.competence.map_or("–", |it| it.name.as_str());
                format!("{competence}: {} + {groups:?}", offers.join(" "))
            })
            .collect();
        assert_eq!(
            said,
            [
                r#"Water: Audit["G1"] Loan[] + ["G2"]"#,
                "Energy:  + []",
                r#"–:  + ["G3"]"#
            ]
        );
    }

    #[test]
    fn a_catalyst_bears_groups_and_the_projects_that_are_under_way() {
        let cluster = cluster(given());
        let loads = catalysts(&cluster, TODAY);
        let [load] = loads.as_slice() else {
            panic!("one: {loads:?}")
        };
        assert_eq!(load.groups.len(), 2);
        assert_eq!(
            load.projects.len(),
            1,
            "done ones and patterns weigh nothing"
        );
        assert_eq!((load.responsible, load.items), (1, 1));
    }

    #[test]
    fn partners_come_by_what_they_bear_and_those_who_left_bear_nothing() {
        let cluster = cluster(given());
        let said: Vec<_> = partners(&cluster, TODAY)
            .iter()
            .map(|it| {
                (
                    it.member.name.clone(),
                    it.leads.len(),
                    it.joins,
                    it.catalyst,
                    it.groups,
                )
            })
            .collect();
        assert_eq!(
            said,
            [("A".to_owned(), 1, 0, 2, 2), ("B".to_owned(), 0, 1, 0, 1)]
        );
    }

    proptest! {
        #[test]
        fn every_group_of_the_day_stands_in_one_place(kept in prop::collection::vec(any::<bool>(), 21)) {
            let Value::Array(all) = given() else { unreachable!() };
            let some = all.into_iter().zip(kept).filter_map(|(it, kept)| kept.then_some(it)).collect();
            let cluster = cluster(Value::Array(some));
            let strands = strands(&cluster, TODAY);
            let mut placed: Vec<&str> = strands
                .iter()
                .flat_map(|it| it.offers.iter().flat_map(|it| &it.groups).chain(&it.groups))
                .map(|it| it.body.id.as_str())
                .collect();
            sorting::plainly(&mut placed);
            let standing: Vec<&str> = cluster.bodies.values().filter(|it| stands(it, TODAY)).map(|it| it.id.as_str()).collect();
            prop_assert_eq!(placed, standing);
        }
    }
}
