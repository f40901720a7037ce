//! The cards of the board, kept in order and found by what is typed: ten thousand of them, of which
//! one moves.
//!
//! A deck is brought up to date from the records that changed, never sorted anew for one of them. What
//! the board adds up is kept with each card, so that laying it out opens no record; the text by which a
//! card is found is made once, when it is first asked for. A deck knows the order of cards and where
//! they lie, not how they look.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use strum::{Display, EnumIter, EnumString};

use crate::domain::cluster::{Cluster, Row, Table};
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, Money};
use crate::domain::roster::{Ordered, in_order};
use crate::domain::sorting::Gather as _;
use crate::domain::vocabulary::ProjectStatus;

use super::board::{Column, ColumnKey, columns_with, live_projects, place_of, that_column};
use super::moving::{Spot, placing};
use super::{Project, starting};

/// With more changes than this the deck is made anew.
const FEW: usize = 200;

/// A project on the board.
#[derive(Debug)]
struct Card {
    row: Row,
    /// The column it stands in among those of the deck, unless none is of its status.
    column: Option<usize>,
    budget: Option<Money>,
    /// Where it is not the organisation's.
    currency: Option<String>,
    text: OnceLock<String>,
}

impl Card {
    /// The card of a live project.
    fn new(columns: &[Column], row: &Row) -> Option<Self> {
        let project: &Project = row.downcast_ref()?;
        project.is_live().then(|| Self {
            row: row.clone(),
            column: place_of(columns.iter(), project),
            budget: project.budget(),
            currency: project.currency.clone(),
            text: OnceLock::new(),
        })
    }

    fn project(&self) -> Option<&Project> {
        self.row.downcast_ref()
    }

    fn compare(&self, to: &Project) -> Ordering {
        self.project().map_or(Ordering::Greater, |it| {
            match (&it.order, &to.order) {
                (Some(one), Some(other)) => one.cmp(other),
                (one, other) => one.is_none().cmp(&other.is_none()),
            }
            .then_with(|| it.id.cmp(&to.id))
        })
    }
}

/// What of the board is shown; an empty word asks for nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Words that all stand on the card or in what it is about, in plain letters.
    pub text: String,
    pub theme: String,
    pub group: String,
    pub lead: String,
    pub responsible: String,
    pub label: String,
    pub only: Option<Only>,
}

/// Cards that need a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Display, EnumIter, EnumString)]
#[strum(serialize_all = "lowercase")]
pub enum Only {
    /// Late by their own word, or past their end.
    Late,
    /// Started without a responsible person or an agreeing resolution.
    Lacking,
}

/// What the lanes of the board go by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Display, EnumIter, EnumString)]
#[strum(serialize_all = "lowercase")]
pub enum Lanes {
    Group,
    Goal,
    Lead,
    /// The first network of the partner that leads.
    Network,
}

impl Lanes {
    /// The field of a project that puts it into a lane; its network is its lead partner's own.
    #[must_use]
    pub fn field(self) -> Option<&'static str> {
        match self {
            Self::Group => Some("group"),
            Self::Goal => Some("goal"),
            Self::Lead => Some("leadMember"),
            Self::Network => None,
        }
    }

    fn of<'a>(self, cluster: &'a Cluster, project: &'a Project) -> Option<&'a str> {
        match self {
            Self::Group => project.group.as_ref().map(Id::as_str),
            Self::Goal => project.goal.as_ref().map(Id::as_str),
            Self::Lead => project.lead_member.as_ref().map(Id::as_str),
            Self::Network => {
                let lead = project.lead_member.as_ref();
                let lead = lead.and_then(|id| cluster.members.get(id))?;
                lead.networks.first().map(Id::as_str)
            }
        }
    }

    /// All that may head a lane, in order: id and name.
    fn heads(self, cluster: &Cluster) -> Vec<(String, String)> {
        fn named<T: Ordered>(table: &Table<T>, name: fn(&T) -> &String) -> Vec<(String, String)> {
            let records = in_order(table).into_iter();
            records
                .map(|it| (it.id().to_string(), name(it).clone()))
                .collect()
        }
        match self {
            Self::Group => named(&cluster.bodies, |it| &it.name),
            Self::Goal => named(&cluster.goals, |it| &it.text),
            Self::Network => named(&cluster.networks, |it| &it.name),
            Self::Lead => {
                let members = cluster.members.values();
                members
                    .map(|it| (it.id.to_string(), it.name.clone()))
                    .collect()
            }
        }
    }
}

/// How far a project is with what hangs on it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Milestones: done, and all.
    pub milestones: (usize, usize),
    /// Items of checklists: done, and all.
    pub steps: (usize, usize),
    pub comments: usize,
    pub papers: usize,
}

/// The cards of all live projects, in order.
#[derive(Debug)]
pub struct Deck {
    cluster: Arc<Cluster>,
    /// Those of the board, without those that only a project's status makes.
    columns: Vec<Column>,
    cards: Vec<Card>,
    tallies: BTreeMap<RecordId, Tally>,
    /// Makes letters plain, so that “Nadredjeni” finds „Надређени“.
    fold: fn(&str) -> String,
}

fn same_tallies(one: &Cluster, other: &Cluster) -> bool {
    one.milestones.is(&other.milestones)
        && one.checklist_items.is(&other.checklist_items)
        && one.comments.is(&other.comments)
        && one.attachments.is(&other.attachments)
}

fn tallies(cluster: &Cluster) -> BTreeMap<RecordId, Tally> {
    let mut tallies: BTreeMap<RecordId, Tally> = BTreeMap::new();
    let count = |of: &mut (usize, usize), done: bool| {
        of.0 += usize::from(done);
        of.1 += 1;
    };
    for it in cluster.milestones.values() {
        let tally = tallies.entry(it.project.record()).or_default();
        count(&mut tally.milestones, it.done);
    }
    for it in cluster.checklist_items.values() {
        let tally = tallies.entry(it.project.record()).or_default();
        count(&mut tally.steps, it.done);
    }
    for it in cluster.comments.values() {
        tallies.entry(it.about.clone()).or_default().comments += 1;
    }
    for it in cluster.attachments.values() {
        tallies.entry(it.about.clone()).or_default().papers += 1;
    }
    tallies
}

impl Deck {
    #[must_use]
    pub fn new(cluster: Arc<Cluster>, fold: fn(&str) -> String) -> Self {
        let columns = columns_with(&cluster, &[]);
        let live = live_projects(&cluster).into_iter();
        let rows = live.filter_map(|it| cluster.projects.row(&it.id));
        let cards = rows.filter_map(|it| Card::new(&columns, it)).collect();
        let tallies = tallies(&cluster);
        Self {
            cluster,
            columns,
            cards,
            tallies,
            fold,
        }
    }

    /// Whether this is the deck for these very records.
    #[must_use]
    pub fn is_of(&self, cluster: &Arc<Cluster>) -> bool {
        Arc::ptr_eq(&self.cluster, cluster)
    }

    /// The deck for the records as they are now.
    #[must_use]
    pub fn next(mut self, cluster: Arc<Cluster>) -> Self {
        let same_columns = self.cluster.board_columns.is(&cluster.board_columns);
        let changes = self.cluster.projects.changes(&cluster.projects);
        let changes: Vec<_> = changes.take(FEW + 1).collect();
        if !same_columns || changes.len() > FEW {
            return Self::new(cluster, self.fold);
        }
        for (before, after) in changes {
            if let Some(project) = before.and_then(|it| it.downcast_ref())
                && let Ok(at) = self.cards.binary_search_by(|it| it.compare(project))
            {
                self.cards.remove(at);
            }
            if let Some(card) = after.and_then(|it| Card::new(&self.columns, it))
                && let Some(project) = card.project()
            {
                let is_above = |it: &Card| it.compare(project) == Ordering::Less;
                let at = self.cards.partition_point(is_above);
                self.cards.insert(at, card);
            }
        }
        if !same_tallies(&self.cluster, &cluster) {
            self.tallies = tallies(&cluster);
        }
        self.cluster = cluster;
        self
    }

    #[must_use]
    pub fn row(&self, at: u32) -> Option<&Row> {
        let at = usize::try_from(at).ok()?;
        self.cards.get(at).map(|it| &it.row)
    }

    #[must_use]
    pub fn card(&self, at: u32) -> Option<&Project> {
        self.row(at)?.downcast_ref()
    }

    /// The place of a project's card.
    #[must_use]
    pub fn place(&self, id: &Id<Project>) -> Option<u32> {
        let project = self.cluster.projects.get(id)?;
        let at = self.cards.binary_search_by(|it| it.compare(project));
        u32::try_from(at.ok()?).ok()
    }

    /// One column and what stands in it, as [`super::board::standing_in`] finds it.
    fn standing_in(&self, key: &ColumnKey) -> Option<(Column, Vec<&Project>)> {
        let (at, column) = that_column(&self.columns, key)?;
        let cards = self.cards.iter().filter(|it| it.column == at);
        let stand = cards.filter_map(Card::project);
        let stand = stand.filter(|it| it.status == column.status).collect();
        Some((column, stand))
    }

    /// As [`super::moving::moving`], of what lies on the board.
    #[must_use]
    pub fn moving(&self, projects: &[Id<Project>], to: &ColumnKey, spot: &Spot) -> Option<Command> {
        let (column, stand) = self.standing_in(to)?;
        placing(&self.cluster, projects, &column, &stand, spot)
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.cards.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cards.is_empty()
    }

    #[must_use]
    pub fn tally(&self, project: &Id<Project>) -> Tally {
        self.tallies
            .get(project.as_str())
            .copied()
            .unwrap_or_default()
    }

    /// What a project says of itself, in plain letters.
    fn text(&self, project: &Project) -> String {
        let mut text = (self.fold)(&project.title);
        let more = [
            &project.description,
            &project.expected_impact,
            &project.target_market,
        ];
        for more in more.into_iter().flatten() {
            text.push('\n');
            text.push_str(&(self.fold)(more));
        }
        text
    }

    /// The words of a query, each with the ids of all that is called by it: a card is found by the
    /// names of those it names, too.
    fn sought<'q>(&'q self, query: &'q Query) -> Vec<(&'q str, BTreeSet<&'q str>)> {
        let cluster = &self.cluster;
        let words: Vec<&str> = query.text.split_whitespace().collect();
        if words.is_empty() {
            return Vec::new();
        }
        let members = cluster.members.values();
        let people = cluster.people.values();
        let bodies = cluster.bodies.values();
        let labels = cluster.labels.values();
        let named: Vec<(&str, String)> = members
            .map(|it| (it.id.as_str(), &it.name))
            .chain(people.map(|it| (it.id.as_str(), &it.name)))
            .chain(bodies.map(|it| (it.id.as_str(), &it.name)))
            .chain(labels.map(|it| (it.id.as_str(), &it.name)))
            .map(|(id, name)| (id, (self.fold)(name)))
            .collect();
        let called = |word: &str| {
            let named = named.iter().filter(|(_, name)| name.contains(word));
            named.map(|(id, _)| *id).gathered()
        };
        words.into_iter().map(|it| (it, called(it))).collect()
    }

    fn takes(
        &self,
        query: &Query,
        words: &[(&str, BTreeSet<&str>)],
        card: &Card,
        today: Date,
    ) -> bool {
        let Some(project) = card.project() else {
            return false;
        };
        let is = |wanted: &str, id: Option<&str>| {
            wanted.is_empty() || id == Some(wanted) || (wanted == NONE && id.is_none())
        };
        is(&query.theme, project.theme.as_ref().map(Id::as_str))
            && is(&query.group, project.group.as_ref().map(Id::as_str))
            && is(&query.lead, project.lead_member.as_ref().map(Id::as_str))
            && is(
                &query.responsible,
                project.responsible.as_ref().map(Id::as_str),
            )
            && (query.label.is_empty()
                || project.labels.iter().any(|it| it.as_str() == query.label)
                || (query.label == NONE && project.labels.is_empty()))
            && match query.only {
                None => true,
                Some(Only::Late) => is_late(project, today),
                Some(Only::Lacking) => lacking(&self.cluster, project).is_some(),
            }
            && (words.is_empty() || {
                let text = card.text.get_or_init(|| self.text(project));
                words.iter().all(|(word, called)| {
                    text.contains(word) || (!called.is_empty() && names_any(project, called))
                })
            })
    }

    /// The board: what stands where, and what it adds up to.
    #[must_use]
    pub fn lay(&self, query: &Query, lanes: Option<Lanes>, today: Date) -> Laid {
        let mut columns: Vec<Pile> = self.columns.iter().cloned().map(Pile::new).collect();
        let currency = self.cluster.organisation();
        let currency = currency.and_then(|it| it.currency.as_deref()).unwrap_or("");
        let heads = lanes.map_or_else(
            || vec![(String::new(), String::new())],
            |it| it.heads(&self.cluster),
        );
        // The lane of those that have none comes last.
        let mut laid: Vec<Lane> = heads.into_iter().map(Lane::new).collect();
        let lane_of: BTreeMap<String, usize> = laid
            .iter()
            .enumerate()
            .map(|(at, lane)| (lane.key.clone(), at))
            .collect();
        if lanes.is_some() {
            laid.push(Lane::new(<_>::default()));
        }
        let words = self.sought(query);
        let takes_all = *query == Query::default();
        let mut shown = 0;
        for (number, card) in (0_u32..).zip(&self.cards) {
            let at = card.column.unwrap_or_else(|| {
                let status = card.project().and_then(|it| it.status.as_ref());
                let own = |it: &Pile| it.column.status.as_ref() == status;
                columns.iter().position(own).unwrap_or_else(|| {
                    columns.push(Pile::new(Column::of_status(status.cloned())));
                    columns.len() - 1
                })
            });
            let Some(column) = columns.get_mut(at) else {
                continue;
            };
            column.all += 1;
            if !takes_all && !self.takes(query, &words, card, today) {
                continue;
            }
            shown += 1;
            column.shown += 1;
            if let Some(budget) = card.budget {
                column.add(card.currency.as_deref().unwrap_or(currency), budget);
            }
            let lane = lanes.map_or(Some(0), |lanes| {
                let head = lanes.of(&self.cluster, card.project()?)?;
                lane_of.get(head).copied()
            });
            let last = laid.len() - 1;
            if let Some(lane) = laid.get_mut(lane.unwrap_or(last)) {
                lane.put(at, number);
            }
        }
        if lanes.is_some() {
            laid.retain(|lane| lane.count > 0);
        }
        for lane in &mut laid {
            lane.cells.resize(columns.len(), Vec::new());
        }
        Laid {
            columns,
            lanes: laid,
            shown,
        }
    }
}

/// Whether a project names one of these as what its card shows: who leads, answers for it and takes
/// part, its group, its labels.
fn names_any(project: &Project, ids: &BTreeSet<&str>) -> bool {
    let is = |id: &str| ids.contains(id);
    project
        .lead_member
        .as_ref()
        .is_some_and(|it| is(it.as_str()))
        || project
            .responsible
            .as_ref()
            .is_some_and(|it| is(it.as_str()))
        || project.group.as_ref().is_some_and(|it| is(it.as_str()))
        || project.labels.iter().any(|it| is(it.as_str()))
        || project.partners.iter().any(|it| is(it.as_str()))
}

/// The word of a query for those that have none.
pub const NONE: &str = "-";

/// Whether a project has slipped: marked so, or agreed on and past its end.
#[must_use]
pub fn is_late(project: &Project, today: Date) -> bool {
    match project.status {
        Some(ProjectStatus::Late) => true,
        Some(ProjectStatus::Running | ProjectStatus::Approved) => {
            project.end.is_some_and(|end| end < today)
        }
        _ => false,
    }
}

/// What a project that has started lacks, for its mark.
#[must_use]
pub fn lacking(cluster: &Cluster, project: &Project) -> Option<starting::Lacks> {
    let begun = project.status.as_ref();
    if !begun.is_some_and(ProjectStatus::has_started) {
        return None;
    }
    starting::lacks(cluster, project)
}

/// A column and what it adds up to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pile {
    pub column: Column,
    /// How many stand in it, and how many of those the query takes.
    pub all: usize,
    pub shown: usize,
    /// The budgets of those that are shown, by currency.
    pub sums: Vec<(String, Money)>,
}

impl Pile {
    fn new(column: Column) -> Self {
        Self {
            column,
            all: 0,
            shown: 0,
            sums: Vec::new(),
        }
    }

    /// Whether more stand in it than may, shown or not.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.column.is_over(self.all)
    }

    fn add(&mut self, currency: &str, amount: Money) {
        match self.sums.iter_mut().find(|(it, _)| it == currency) {
            Some((_, sum)) => *sum = *sum + amount,
            None => self.sums.push((currency.to_owned(), amount)),
        }
    }
}

/// A lane: what heads it, and its cards in each column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// The id of what heads it; empty for those that have none, and where there are no lanes.
    pub key: String,
    pub name: String,
    pub count: usize,
    /// Places in the deck, column by column, each in order.
    pub cells: Vec<Vec<u32>>,
}

impl Lane {
    fn new((key, name): (String, String)) -> Self {
        Self {
            key,
            name,
            count: 0,
            cells: Vec::new(),
        }
    }

    fn put(&mut self, column: usize, card: u32) {
        if self.cells.len() <= column {
            self.cells.resize(column + 1, Vec::new());
        }
        if let Some(cell) = self.cells.get_mut(column) {
            cell.push(card);
        }
        self.count += 1;
    }
}

/// The board as it lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Laid {
    pub columns: Vec<Pile>,
    pub lanes: Vec<Lane>,
    /// How many cards the query takes.
    pub shown: usize,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::findings::builder::cluster;
    use crate::domain::work::board::{standing, standing_in};

    const TODAY: Date = date(2025, 11, 30);

    fn plain(text: &str) -> String {
        text.to_lowercase()
    }

    fn ids(deck: &Deck) -> Vec<String> {
        let cards = deck.cards.iter().filter_map(|it| it.project());
        cards.map(|it| it.id.to_string()).collect()
    }

    fn found(deck: &Deck, query: &Query) -> Vec<String> {
        let laid = deck.lay(query, None, TODAY);
        let cells = laid.lanes.iter().flat_map(|it| &it.cells).flatten();
        let cards = cells.filter_map(|at| deck.card(*at));
        cards.map(|it| it.id.to_string()).collect()
    }

    #[derive(Debug, Clone)]
    struct Made {
        number: u8,
        status: usize,
        column: Option<u8>,
        order: Option<u8>,
        budget: Option<u8>,
        in_forint: bool,
        put_away: bool,
    }

    impl Made {
        fn value(&self) -> Value {
            let mut it =
                json!({ "id": format!("p{}", self.number), "kind": "project", "title": "P" });
            it["status"] = ["idea", "running", "parked"][self.status].into();
            if let Some(column) = self.column {
                it["column"] = format!("c{column}").into();
            }
            if let Some(order) = self.order {
                it["order"] = format!("{order:02x}").into();
            }
            if let Some(budget) = self.budget {
                it["budgetPlanned"] = budget.into();
            }
            if self.in_forint {
                it["currency"] = "HUF".into();
            }
            if self.put_away {
                it["archived"] = true.into();
            }
            it
        }
    }

    prop_compose! {
        fn one()(
            number in 0..12_u8,
            status in 0..3_usize,
            column in proptest::option::of(0..3_u8),
            order in proptest::option::of(0..5_u8),
            budget in proptest::option::of(any::<u8>()),
            in_forint: bool,
            put_away: bool,
        ) -> Made {
            Made { number, status, column, order, budget, in_forint, put_away }
        }
    }

    /// Projects, and columns of the organisation's own or not.
    fn records() -> impl Strategy<Value = Arc<Cluster>> {
        let projects = proptest::collection::vec(one(), 0..14);
        (projects, any::<bool>()).prop_map(|(mut projects, own)| {
            projects.sort_by_key(|it| it.number);
            projects.dedup_by_key(|it| it.number);
            let columns = ["idea", "running", "running"].into_iter().enumerate();
            let columns = columns.filter(|_| own).map(|(number, status)| {
                json!({ "id": format!("c{number}"), "kind": "boardColumn", "name": "C", "status": status, "order": number.to_string() })
            });
            let projects = projects.iter().map(Made::value);
            Arc::new(cluster(&[columns.chain(projects).collect()]))
        })
    }

    proptest! {
        /// However the records change, the deck that follows is the one that is made of them.
        #[test]
        fn a_deck_that_follows_the_records_is_the_one_made_of_them(
            steps in proptest::collection::vec(records(), 1..5),
        ) {
            let mut deck = Deck::new(steps[0].clone(), plain);
            for now in steps {
                let made = Deck::new(now.clone(), plain);
                let followed = deck.next(now);
                prop_assert_eq!(ids(&followed), ids(&made));
                for (at, id) in ids(&followed).into_iter().enumerate() {
                    prop_assert_eq!(followed.place(&Id::new(id)), u32::try_from(at).ok());
                }
                let lay = |deck: &Deck| deck.lay(&Query::default(), None, TODAY);
                prop_assert_eq!(lay(&followed), lay(&made));
                deck = followed;
            }
        }

        /// The board lies as the projects stand.
        #[test]
        fn a_board_lies_as_the_projects_stand(cluster in records()) {
            let deck = Deck::new(cluster.clone(), plain);
            let laid = deck.lay(&Query::default(), None, TODAY);
            let lies: Vec<Vec<&Id<Project>>> = laid.lanes[0].cells.iter()
                .map(|cell| cell.iter().filter_map(|at| deck.card(*at)).map(|it| &it.id).collect())
                .collect();
            let stands: Vec<Vec<&Id<Project>>> = standing(&cluster).columns.iter()
                .map(|(_, stand)| stand.iter().map(|it| &it.id).collect())
                .collect();
            prop_assert_eq!(lies, stands);
            for pile in &laid.columns {
                let key = &pile.column.key;
                prop_assert_eq!(deck.standing_in(key), standing_in(&cluster, key));
            }
        }
    }

    fn house() -> Arc<Cluster> {
        Arc::new(cluster(&[json!([
            { "id": "o", "kind": "organisation", "name": "N", "currency": "EUR" },
            { "id": "m", "kind": "member", "name": "Mill" },
            { "id": "l", "kind": "label", "name": "Water", "order": "80" },
            { "id": "g", "kind": "body", "name": "Energy" },
            { "id": "a", "kind": "project", "title": "Atlas", "status": "running", "leadMember": "m", "budgetPlanned": 500, "order": "1" },
            { "id": "b", "kind": "project", "title": "Bus", "status": "idea", "labels": ["l"], "group": "g", "budgetPlanned": 300, "order": "2" },
            { "id": "c", "kind": "project", "title": "Centre", "status": "idea", "end": "2025-01-01", "budgetPlanned": 70, "currency": "HUF", "order": "3" },
            { "id": "d", "kind": "project", "title": "Dam", "status": "approved", "end": "2025-01-01", "order": "4" },
        ])]))
    }

    #[test]
    fn cards_are_found_by_their_words_and_by_those_of_who_leads_and_of_labels() {
        let deck = Deck::new(house(), plain);
        let text = |text: &str| {
            let text = text.to_owned();
            found(
                &deck,
                &Query {
                    text,
                    ..Query::default()
                },
            )
        };
        assert_eq!(text("atl"), ["a"]);
        assert_eq!(text("mill atlas"), ["a"]);
        assert_eq!(text("water"), ["b"]);
        assert_eq!(text("energy"), ["b"]);
        assert_eq!(text("mill bus"), [""; 0]);
        assert_eq!(text("  "), ["b", "c", "d", "a"]);
    }

    #[test]
    fn a_name_that_changes_is_found_by_its_new_word() {
        let deck = Deck::new(house(), plain);
        let query = Query {
            text: "forge".to_owned(),
            ..Query::default()
        };
        assert_eq!(found(&deck, &query), [""; 0]);
        let mut renamed = (*house()).clone();
        let mut member = renamed.members.get("m").unwrap().clone();
        member.name = "Forge".to_owned();
        renamed.members.insert(member);
        assert_eq!(found(&deck.next(Arc::new(renamed)), &query), ["a"]);
    }

    #[test]
    fn filters_ask_for_a_field_or_for_nothing_in_it() {
        let deck = Deck::new(house(), plain);
        let look = |change: fn(&mut Query)| {
            let mut query = Query::default();
            change(&mut query);
            found(&deck, &query)
        };
        assert_eq!(look(|it| it.group = "g".to_owned()), ["b"]);
        assert_eq!(look(|it| it.group = NONE.to_owned()), ["c", "d", "a"]);
        assert_eq!(look(|it| it.label = "l".to_owned()), ["b"]);
        assert_eq!(look(|it| it.lead = "m".to_owned()), ["a"]);
        assert_eq!(look(|it| it.only = Some(Only::Late)), ["d"]);
        assert_eq!(look(|it| it.only = Some(Only::Lacking)), ["a"]);
    }

    #[test]
    fn columns_add_up_what_is_shown_by_currency_and_count_all() {
        let deck = Deck::new(house(), plain);
        let idea = |query: &Query| deck.lay(query, None, TODAY).columns[0].clone();
        let all = idea(&Query::default());
        let sum = |currency: &str, amount| (currency.to_owned(), Money(amount));
        assert_eq!(all.sums, [sum("EUR", 300), sum("HUF", 70)]);
        let some = idea(&Query {
            group: "g".to_owned(),
            ..Query::default()
        });
        assert_eq!(
            (some.all, some.shown, some.sums),
            (2, 1, vec![sum("EUR", 300)])
        );
    }

    #[test]
    fn lanes_hold_every_card_once_and_those_without_come_last() {
        let deck = Deck::new(house(), plain);
        let laid = deck.lay(&Query::default(), Some(Lanes::Group), TODAY);
        let lanes: Vec<_> = laid
            .lanes
            .iter()
            .map(|it| (it.name.as_str(), it.count))
            .collect();
        assert_eq!(lanes, [("Energy", 1), ("", 3)]);
        assert!(
            laid.lanes
                .iter()
                .all(|it| it.cells.len() == laid.columns.len())
        );
    }
}
