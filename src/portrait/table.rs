//! The chart as a table: the same bodies, one a row, to be sorted, filtered and read aloud.

use std::collections::BTreeMap;

use strum::{EnumIter, EnumString, IntoStaticStr};

use super::NAMED_ROLES;
use crate::chart::{ChartBody, Right, SeatState};
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::plain::plain;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::structure::Body;
use crate::words::Words;

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "lowercase")]
pub enum Column {
    /// The name.
    Body,
    /// The kind.
    Kind,
    /// The body above.
    Under,
    /// Chair, lead, catalyst, coordinator.
    Leads,
    /// How many seats are filled.
    Seats,
    /// The rights of those who sit there.
    Rights,
    /// Channels that begin here.
    Out,
    /// Channels that end here.
    In,
}

/// One body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How far it stands below the top.
    pub depth: usize,
    /// Its kind, in the reader's language.
    pub kind: String,
    /// The body above: its id and its name.
    pub under: Option<(String, String)>,
    /// Who leads it: role and name.
    pub leads: Vec<(String, String)>,
    /// Seats that somebody holds.
    pub filled: usize,
    /// All seats.
    pub seats: usize,
    /// Rights with their counts: "5 votes".
    pub rights: Vec<String>,
    /// Channels that begin here.
    pub out: Vec<String>,
    /// Channels that end here.
    pub into: Vec<String>,
    /// Whether a finding points at it.
    pub flagged: bool,
    /// What it is found by.
    plain: String,
}

/// All rows, parents before children.
#[must_use]
pub fn rows(bodies: &[ChartBody], cluster: &Cluster, words: Words, day: Date) -> Vec<Row> {
    let seats = cluster.seats_by_body();
    let mut out: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut into: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for channel in in_order(&cluster.channels) {
        let kind = channel.channel_type.as_str();
        let (from, to) = (&channel.from, &channel.to);
        let texts = out.entry(from.as_str()).or_default();
        texts.push(words.channel_out(kind, name(cluster, to)));
        let texts = into.entry(to.as_str()).or_default();
        texts.push(words.channel_from(kind, name(cluster, from)));
    }
    let tree: Vec<crate::chart::tree::Entry<'_>> = bodies
        .iter()
        .map(|body| crate::chart::tree::Entry {
            id: &body.id,
            parent: body.parent.as_deref(),
            order: body.order,
        })
        .collect();
    let (tree, _) = crate::chart::tree::Tree::build(&tree);
    tree.preorder()
        .iter()
        .filter_map(|&at| {
            let card = bodies.get(at)?;
            let body = cluster.bodies.get(card.id.as_str())?;
            let held = seats.get(&body.id).map_or(&[][..], Vec::as_slice);
            let leads = NAMED_ROLES
                .iter()
                .flat_map(|role| {
                    held.iter()
                        .filter(move |seat| seat.has_role(role) && cluster.is_held_on(seat, day))
                        .filter_map(move |seat| {
                            let role = words.seat_role(role.as_str()).into_owned();
                            Some((role, cluster.holder(seat)?.to_owned()))
                        })
                })
                .collect();
            let filled = card.seats.iter().filter(|it| it.state == SeatState::Filled);
            let kind = body.body_type.as_ref();
            let mut row = Row {
                id: card.id.clone(),
                name: card.name.clone(),
                depth: tree.depth(at),
                kind: kind
                    .map(|kind| words.body_type(kind.as_str()).into_owned())
                    .unwrap_or_default(),
                under: body
                    .parent
                    .as_ref()
                    .filter(|parent| cluster.bodies.contains_key(parent.as_str()))
                    .map(|parent| (parent.to_string(), name(cluster, parent).to_owned())),
                leads,
                filled: filled.count(),
                seats: card.seats.len(),
                rights: rights(card, words),
                out: out.remove(card.id.as_str()).unwrap_or_default(),
                into: into.remove(card.id.as_str()).unwrap_or_default(),
                flagged: card.flagged,
                plain: String::new(),
            };
            row.plain = plain(&row.all_text());
            Some(row)
        })
        .collect()
}

fn name<'a>(cluster: &'a Cluster, id: &'a Id<Body>) -> &'a str {
    cluster.body_name(Some(id)).unwrap_or(id.as_str())
}

fn rights(card: &ChartBody, words: Words) -> Vec<String> {
    [
        (Right::Votes, "vote"),
        (Right::Consults, "consult"),
        (Right::Observes, "observe"),
    ]
    .into_iter()
    .filter_map(|(right, key)| {
        let held = card.seats.iter();
        let held = held.filter(|it| it.right == right && it.state == SeatState::Filled);
        let count = held.count();
        (count > 0).then(|| format!("{count} {}", words.right(key)))
    })
    .collect()
}

impl Row {
    fn all_text(&self) -> String {
        let leads = self.leads.iter().map(|(role, who)| format!("{role} {who}"));
        let mut parts = vec![self.name.clone(), self.kind.clone()];
        parts.extend(self.under.iter().map(|(_, name)| name.clone()));
        parts.extend(leads);
        parts.extend(self.out.iter().chain(&self.into).cloned());
        parts.join("\n")
    }

    /// What a column is sorted by; numbers come first, the fewest first.
    fn key(&self, column: Column) -> (usize, String) {
        match column {
            Column::Body => (0, plain(&self.name)),
            Column::Kind => (0, plain(&self.kind)),
            Column::Under => {
                let under = self.under.as_ref().map(|(_, name)| plain(name));
                (usize::from(under.is_some()), under.unwrap_or_default())
            }
            Column::Leads => (
                0,
                self.leads
                    .first()
                    .map(|(_, who)| plain(who))
                    .unwrap_or_default(),
            ),
            // What is emptiest asks for attention first.
            Column::Seats => {
                let share = (self.filled * 1_000).checked_div(self.seats);
                (share.map_or(0, |share| share + 1), String::new())
            }
            Column::Rights => {
                let votes = self.rights.first();
                let count = votes.and_then(|it| it.split(' ').next()?.parse().ok());
                (count.unwrap_or(0), String::new())
            }
            Column::Out => (self.out.len(), String::new()),
            Column::In => (self.into.len(), String::new()),
        }
    }
}

/// The rows that hold what was typed, sorted by a column; without one as the tree has them.
#[must_use]
pub fn arrange(rows: &[Row], typed: &str, column: Option<(Column, bool)>) -> Vec<Row> {
    let typed = plain(typed.trim());
    let mut rows: Vec<Row> = rows
        .iter()
        .filter(|row| row.plain.contains(&typed))
        .cloned()
        .collect();
    if let Some((column, falling)) = column {
        let mut keyed: Vec<((usize, String), Row)> =
            rows.into_iter().map(|row| (row.key(column), row)).collect();
        sorting::by(&mut keyed, |(a, _), (b, _)| a.cmp(b));
        rows = keyed.into_iter().map(|(_, row)| row).collect();
        if falling {
            rows.reverse();
        }
    }
    rows
}
