//! Which column each list of a board is: one that is here, one that ships, or a new one.

use std::collections::{BTreeMap, BTreeSet};

use super::board::{Board, List};
use super::ids::Thing;
use super::plan::Choices;
use super::words;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::ProjectStatus;
use crate::domain::work::BoardColumn;
use crate::exchange::tables::named::names::key;
use crate::words::Words;

/// Where the cards of a list stand.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// Trello's id of the list.
    pub list: String,
    pub name: String,
    pub status: ProjectStatus,
    /// The column; `None` where the columns are the statuses that ship.
    pub column: Option<Id<BoardColumn>>,
    /// Whether the column is there already, so that its status stands.
    pub is_here: bool,
    /// How many cards of the file stand in the list.
    pub cards: usize,
    /// Put away in Trello: its cards come into the archive.
    pub closed: bool,
}

/// All lists of a board, with the columns that are new.
pub struct Standings {
    pub lists: Vec<Standing>,
    places: BTreeMap<String, usize>,
    limits: BTreeMap<String, u32>,
}

impl Standings {
    pub fn of(board: &Board, cluster: &Cluster, choices: &Choices) -> Self {
        let ship = cluster.board_columns.is_empty()
            && board
                .lists
                .iter()
                .filter(|it| !it.closed)
                .all(|it| shipped(it).is_some());
        let mut by_name: BTreeMap<String, &BoardColumn> = BTreeMap::new();
        for column in cluster.board_columns.values() {
            by_name.entry(key(&column.name)).or_insert(column);
        }
        let own = board.is_own(cluster);
        let mut before = ProjectStatus::Idea;
        let mut all = Self {
            lists: Vec::new(),
            places: BTreeMap::new(),
            limits: BTreeMap::new(),
        };
        for list in &board.lists {
            let id = Thing::List.id(own, &cluster.board_columns, &list.id);
            let here = cluster.board_columns.get(id.as_str());
            let here = here.or_else(|| by_name.get(&key(&list.name)).copied());
            let guessed = shipped(list).or_else(|| words::status(&list.name));
            let chosen = choices.statuses.get(&list.id).cloned();
            let status = match here {
                Some(column) => column.status.clone(),
                // A list between two that are understood lies between them.
                None => chosen.or(guessed).unwrap_or_else(|| before.clone()),
            };
            before = status.clone();
            if let Some(limit) = list.limit {
                all.limits.insert(list.id.clone(), limit);
            }
            all.places.insert(list.id.clone(), all.lists.len());
            all.lists.push(Standing {
                list: list.id.clone(),
                name: list.name.clone(),
                status,
                column: match here {
                    Some(column) => Some(column.id.clone()),
                    // A list that was written for a status is the column of that status.
                    None if ship || list.closed || is_status(&list.id) => None,
                    None => Some(id.into()),
                },
                is_here: here.is_some(),
                cards: 0,
                closed: list.closed,
            });
        }
        for card in &board.cards {
            if let Some(at) = all.places.get(&card.list)
                && let Some(list) = all.lists.get_mut(*at)
            {
                list.cards += 1;
            }
        }
        all
    }

    pub fn get(&self, list: &str) -> Option<&Standing> {
        self.lists.get(*self.places.get(list)?)
    }

    /// The column in which a card stands that is in another state than its list, with the list that
    /// becomes it: the first of that status.
    pub fn first_of(
        &self,
        cluster: &Cluster,
        status: &ProjectStatus,
    ) -> Option<(Id<BoardColumn>, Option<&str>)> {
        let mut here = in_order(&cluster.board_columns).into_iter();
        if let Some(column) = here.find(|it| it.status == *status) {
            return Some((column.id.clone(), None));
        }
        let list = self
            .lists
            .iter()
            .find(|it| it.status == *status && it.column.is_some())?;
        Some((list.column.clone()?, Some(&list.list)))
    }

    /// The columns that are new. `used` are the lists of the cards that come in; `None` where no card
    /// of the board has come in before, so that its empty columns come in too.
    pub fn records(
        &self,
        cluster: &Cluster,
        used: Option<&BTreeSet<String>>,
        words: Words,
    ) -> Vec<Record> {
        let comes = |it: &&Standing| {
            !it.is_here && it.column.is_some() && used.is_none_or(|used| used.contains(&it.list))
        };
        let new: Vec<&Standing> = self.lists.iter().filter(comes).collect();
        let last = cluster.board_columns.values();
        let last = last.filter_map(|it| it.order.as_deref()).max();
        let places = order::following(last, new.len());
        let made = new.into_iter().zip(places).filter_map(|(list, place)| {
            let name = match list.name.as_str() {
                "" => words.project_status(list.status.as_str()).into_owned(),
                name => name.to_owned(),
            };
            let record = Record::new(Kind::BoardColumn, list.column.as_ref()?.as_str())
                .with("name", name)
                .with("status", list.status.as_str())
                .with("order", place);
            Some(match self.limits.get(&list.list) {
                Some(limit) => record.with("limit", *limit),
                None => record,
            })
        });
        made.collect()
    }
}

/// The status that a list is, where it is one of the columns that ship.
fn shipped(list: &List) -> Option<ProjectStatus> {
    if is_status(&list.id) {
        return Some(ProjectStatus::from(list.id.as_str()));
    }
    words::shipped(&list.name)
}

/// Whether the text is a status as it stands in files.
fn is_status(id: &str) -> bool {
    !matches!(ProjectStatus::from(id), ProjectStatus::Other(_))
}
