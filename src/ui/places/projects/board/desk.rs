//! What lies on the board and what is done with it: the deck of cards, how it is laid out, which
//! cards are chosen, and the steps that move them.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use serde_json::Value;

use super::filters;
use super::hands::OpenMenu;
use super::moving::{Drag, Pressed};
use crate::app::reader::{Reader, use_reader};
use crate::app::reading::{Held, memo};
use crate::app::route::Router;
use crate::app::session::{Session, use_session};
use crate::browser::chance;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::order::between;
use crate::domain::record::{Kind, Record};
use crate::domain::vocabulary::ProjectStatus;
use crate::domain::work::board::{Column, ColumnKey, live_projects};
use crate::domain::work::deck::{Deck, Laid, Lane, Lanes, Pile, Query};
use crate::domain::work::moving::Spot;
use crate::domain::work::{Project, copying};
use crate::exchange::tables::fold;
use crate::ui::kit::add_record;
use crate::words::Words;

/// With more cards than this only the first lane lies open.
const MANY: usize = 300;

/// What lies beyond the cards in sight is drawn after this time.
const SOON: Duration = Duration::from_millis(120);

/// What stands above a column.
pub type Head = Pile;

/// The word that tells a column from the others in the page.
pub fn column_word(key: &ColumnKey) -> String {
    match key {
        ColumnKey::Own(id) => format!("own {id}"),
        ColumnKey::Status(Some(status)) => format!("status {status}"),
        ColumnKey::Status(None) => "status".to_owned(),
    }
}

/// The id of a card's link, where the keyboard goes after a move.
pub fn dom_id(id: &Id<Project>) -> String {
    format!("card-{id}")
}

#[derive(Clone, Copy)]
pub struct Desk {
    pub session: Session,
    pub reader: Reader,
    pub router: Router,
    pub deck: Memo<Deck>,
    /// The records as they were when one last changed that is not a project: whatever else a card
    /// tells of.
    pub behind: Memo<Held<Cluster>>,
    pub today: Memo<Date>,
    pub query: Memo<Query>,
    pub laid: Memo<Held<Laid>>,
    pub lanes: Memo<Option<Lanes>>,
    /// The columns as they follow each other; told only when one comes, goes, or is another.
    pub heads: Memo<Vec<Column>>,
    /// The project that is open in the panel.
    pub current: Memo<Option<Id<Project>>>,
    pub choosing: RwSignal<bool>,
    pub chosen: RwSignal<Vec<Id<Project>>>,
    pub drag: RwSignal<Option<Drag>>,
    pub pressed: StoredValue<Option<Pressed>>,
    /// Whether the last press became a drag.
    pub moved: StoredValue<bool>,
    /// The card whose menu is open, and where it hangs.
    pub menu: RwSignal<Option<OpenMenu>>,
    /// The card that the keyboard is to go to, wherever it stands.
    pub sought: RwSignal<Option<Id<Project>>>,
    /// Whether the board has been drawn as it is asked for, so that what lies beyond can follow.
    pub drawn: Memo<bool>,
}

impl Desk {
    /// Called once by the board.
    pub fn start(current: Memo<Option<Id<Project>>>) -> Self {
        let (session, reader, router) = (use_session(), use_reader(), expect_context::<Router>());
        let deck = Memo::new_owning(move |before: Option<Deck>| {
            let cluster = session.cluster();
            match before {
                Some(deck) if deck.is_of(&cluster) => (deck, false),
                Some(deck) => (deck.next(cluster), true),
                None => (Deck::new(cluster, fold::fold), true),
            }
        });
        let behind = Memo::new(move |before: Option<&Held<Cluster>>| {
            let now = Held(session.cluster());
            let before = before.filter(|it| it.is_but_for(Kind::Project, &now));
            before.cloned().unwrap_or(now)
        });
        let today = memo(move || session.today());
        let query = memo(move || filters::query(&router.get()));
        let lanes = memo(move || {
            let word = router.get().query.get("lanes").cloned();
            word.and_then(|it| it.parse::<Lanes>().ok())
        });
        let laid = memo(move || {
            deck.with(|deck| {
                query.with(|query| Held(Arc::new(deck.lay(query, lanes.get(), today.get()))))
            })
        });
        let heads = memo(move || {
            laid.with(|laid| {
                let columns = laid.columns.iter().map(|it| it.column.clone());
                columns.collect::<Vec<_>>()
            })
        });
        let drawn = RwSignal::new(None);
        Effect::new(move || {
            let query = query.get();
            let draw = move || {
                drawn.try_set(Some(query));
            };
            set_timeout(draw, SOON);
        });
        let drawn = memo(move || query.with(|query| drawn.with(|it| it.as_ref() == Some(query))));
        let desk = Self {
            session,
            reader,
            router,
            deck,
            behind,
            today,
            query,
            laid,
            lanes,
            heads,
            current,
            choosing: RwSignal::new(false),
            chosen: RwSignal::new(Vec::new()),
            drag: RwSignal::new(None),
            pressed: StoredValue::new(None),
            moved: StoredValue::new(false),
            menu: RwSignal::new(None),
            sought: RwSignal::new(None),
            drawn,
        };
        desk.listen();
        desk
    }

    /// The lanes by their keys, and whether each lies open at first.
    pub fn lane_keys(self) -> Vec<(String, bool)> {
        self.laid.with(|laid| {
            let few = laid.shown <= MANY;
            let lanes = laid.lanes.iter().enumerate();
            lanes
                .map(|(at, lane)| (lane.key.clone(), few || at == 0))
                .collect()
        })
    }

    pub fn lane<T>(self, key: &str, read: impl FnOnce(&Lane) -> T) -> Option<T> {
        self.laid.with(|laid| {
            let lane = laid.lanes.iter().find(|lane| lane.key == key);
            lane.map(read)
        })
    }

    pub fn head(self, key: &ColumnKey) -> Option<Head> {
        self.laid.with(|laid| {
            let mut columns = laid.columns.iter();
            columns.find(|it| it.column.key == *key).cloned()
        })
    }

    /// What is read of the cards of one column in one lane; their places in the deck, in order.
    pub fn cell<T>(self, lane: &str, key: &ColumnKey, read: impl FnOnce(&Deck, &[u32]) -> T) -> T {
        self.laid.with(|laid| {
            let column = laid.columns.iter().position(|it| it.column.key == *key);
            let lane = laid.lanes.iter().find(|it| it.key == lane);
            let cards = lane.zip(column).and_then(|(lane, at)| lane.cells.get(at));
            // The laid board follows the deck, so the deck may be read as it is.
            self.deck
                .with_untracked(|deck| read(deck, cards.map(Vec::as_slice).unwrap_or_default()))
        })
    }

    pub fn column_name(self, column: &Column) -> String {
        let words = self.reader.words();
        match (&column.name, &column.status) {
            (Some(name), _) => name.clone(),
            (None, Some(status)) => words.project_status(status.as_str()).into_owned(),
            (None, None) => words.not_set().to_owned(),
        }
    }

    pub fn title(self, id: &Id<Project>) -> String {
        let cluster = self.session.cluster_untracked();
        let project = cluster.projects.get(id);
        project.map(|it| it.title.clone()).unwrap_or_default()
    }

    /// The card with its lane, its column and its place there.
    fn place(self, id: &Id<Project>) -> Option<(String, ColumnKey, usize)> {
        self.laid.with_untracked(|laid| {
            let card = self.deck.with_untracked(|deck| deck.place(id))?;
            for lane in &laid.lanes {
                for (pile, cell) in laid.columns.iter().zip(&lane.cells) {
                    if let Ok(at) = cell.binary_search(&card) {
                        return Some((lane.key.clone(), pile.column.key.clone(), at));
                    }
                }
            }
            None
        })
    }

    /// What a lane is called; without a name it holds what belongs to none.
    pub fn lane_name(self, key: &str) -> String {
        let name = self.lane(key, |lane| lane.name.clone()).unwrap_or_default();
        if name.is_empty() {
            self.reader.words().not_set().to_owned()
        } else {
            name
        }
    }

    /// The lane above or below, and where a card of a column comes to stand in it. A network is its
    /// lead partner's own, so that no card goes into another.
    fn lane_beside(self, lane: &str, key: &ColumnKey, up: bool) -> Option<(String, Spot)> {
        self.lanes.get_untracked().and_then(Lanes::field)?;
        let to = self.laid.with_untracked(|laid| {
            let here = laid.lanes.iter().position(|it| it.key == lane)?;
            let to = if up { here.checked_sub(1)? } else { here + 1 };
            laid.lanes.get(to).map(|it| it.key.clone())
        })?;
        let card = untrack(|| {
            self.cell(&to, key, |deck, cell| {
                let card = if up { cell.last() } else { cell.first() };
                let card = card.and_then(|it| deck.card(*it));
                card.map(|it| it.id.clone())
            })
        });
        let spot = match card {
            Some(id) if up => Spot::After(id),
            Some(id) => Spot::Before(id),
            None => Spot::Top,
        };
        Some((to, spot))
    }

    /// The cards that a step is about: all that are chosen, when it is one of them.
    pub fn meant(self, id: &Id<Project>) -> Vec<Id<Project>> {
        let chosen = self.chosen.get_untracked();
        if chosen.contains(id) {
            chosen
        } else {
            vec![id.clone()]
        }
    }

    /// Puts cards into a column, and into a lane where one is named; the keyboard follows the first.
    pub fn put(
        self,
        cards: &[Id<Project>],
        to: &ColumnKey,
        spot: &Spot,
        lane: Option<&str>,
    ) -> bool {
        let Some(first) = cards.first() else {
            return false;
        };
        let step = self.deck.with_untracked(|it| it.moving(cards, to, spot));
        let mut steps: Vec<Command> = step.into_iter().collect();
        let field = self.lanes.get_untracked().and_then(Lanes::field);
        if let Some((field, lane)) = field.zip(lane) {
            let to = (!lane.is_empty()).then(|| Value::from(lane));
            let set = |id: &Id<Project>| Command::set(&id.record(), field, to.clone());
            steps.extend(cards.iter().map(set));
        }
        let from = self.place(first).map(|it| (it.0, it.1));
        let said = || self.announcement(cards, from.as_ref());
        let done = !steps.is_empty()
            && self
                .session
                .dispatch_saying(&Command::All(steps), Some(&said));
        self.seek(first);
        done
    }

    /// What was done, as a sentence: which card, from where to where, and its place there.
    fn announcement(self, cards: &[Id<Project>], from: Option<&(String, ColumnKey)>) -> String {
        let words = self.reader.words_now();
        let Some((first, (lane, to, at))) =
            cards.first().and_then(|it| Some((it, self.place(it)?)))
        else {
            return words.board_moved_unseen(cards.len());
        };
        untrack(|| {
            let name = |key: &ColumnKey| {
                let head = self.head(key);
                head.map(|it| self.column_name(&it.column))
                    .unwrap_or_default()
            };
            let of = self.cell(&lane, &to, |_, cell| cell.len());
            match (cards.len(), from) {
                (1, Some((from, _))) if *from != lane => words.board_moved_lane(
                    self.title(first),
                    self.lane_name(&lane),
                    name(&to),
                    at + 1,
                    of,
                ),
                (1, Some((_, from))) if *from != to => {
                    words.board_moved(self.title(first), name(from), name(&to), at + 1, of)
                }
                (1, _) => words.board_moved_within(self.title(first), name(&to), at + 1, of),
                (count, _) => words.board_moved_many(count, name(&to)),
            }
        })
    }

    /// Puts the keyboard on a card, wherever it stands by now.
    pub fn seek(self, id: &Id<Project>) {
        self.sought.set(Some(id.clone()));
    }

    /// One place further in its column, or one column further.
    pub fn step(self, id: &Id<Project>, way: Way) {
        let Some((lane, key, at)) = self.place(id) else {
            return;
        };
        let cards = self.meant(id);
        let neighbour = |at: Option<usize>| {
            untrack(|| {
                self.cell(&lane, &key, |deck, cell| {
                    let card = cell.get(at?).and_then(|it| deck.card(*it));
                    card.map(|it| it.id.clone())
                })
            })
        };
        let spot = match way {
            Way::Up => neighbour(at.checked_sub(1)).map(Spot::Before),
            Way::Down => neighbour(Some(at + 1)).map(Spot::After),
            Way::Top => neighbour(Some(0)).filter(|it| it != id).map(Spot::Before),
            Way::Bottom => {
                let last = untrack(|| self.cell(&lane, &key, |_, cell| cell.len()));
                let last = neighbour(last.checked_sub(1));
                last.filter(|it| it != id).map(Spot::After)
            }
            Way::Left | Way::Right => {
                let columns = self.heads.get_untracked();
                let here = columns.iter().position(|it| it.key == key);
                let to = here.and_then(|it| match way {
                    Way::Left => it.checked_sub(1),
                    _ => Some(it + 1),
                });
                if let Some(column) = to.and_then(|to| columns.get(to)) {
                    self.put(&cards, &column.key, &Spot::Top, None);
                }
                return;
            }
        };
        // Beyond the end of its lane a card goes into the next one.
        let beside = match way {
            Way::Up => self.lane_beside(&lane, &key, true),
            Way::Down => self.lane_beside(&lane, &key, false),
            _ => None,
        };
        match (spot, beside) {
            (Some(spot), _) => {
                self.put(&cards, &key, &spot, None);
            }
            (None, Some((lane, spot))) => {
                self.put(&cards, &key, &spot, Some(&lane));
            }
            (None, None) => self.seek(id),
        }
    }

    /// The same change of several cards as one step, told as how many there were.
    pub fn set_all(
        self,
        cards: &[Id<Project>],
        set: &dyn Fn(&Id<Project>) -> Command,
        said: fn(Words, usize) -> String,
    ) -> bool {
        let said = || said(self.reader.words_now(), cards.len());
        let steps = cards.iter().map(set).collect();
        self.session
            .dispatch_saying(&Command::All(steps), Some(&said))
    }

    /// Takes cards off the board and keeps them.
    pub fn archive(self, cards: &[Id<Project>]) -> bool {
        let set = |id: &Id<Project>| Command::set(&id.record(), "archived", Some(true.into()));
        self.set_all(cards, &set, Words::board_archived_many)
    }

    /// A new project, in the first column, from a pattern where one is named.
    pub fn add(self, pattern: Option<&Id<Project>>) {
        let words = self.reader.words_now();
        let cluster = self.session.cluster_untracked();
        let theme = super::super::theme_on(&cluster, untrack(|| self.session.today()));
        if let Some(pattern) = pattern {
            let mut new = |kind: Kind| chance::record_id(&kind.to_string());
            if let Some((id, step)) =
                copying::from_template(&cluster, pattern, theme.map(|it| &it.id), &mut new)
            {
                let said = || words.board_added_from(self.title(pattern));
                if self.session.dispatch_saying(&step, Some(&said)) {
                    self.router.step(&[("focus", id.as_str())]);
                }
            }
            return;
        }
        let last = live_projects(&cluster)
            .last()
            .and_then(|it| it.order.clone());
        let id = chance::record_id(&Kind::Project.to_string());
        let column = self.heads.get_untracked().into_iter().next();
        let status = column.as_ref().and_then(|it| it.status.clone());
        let status = status.filter(|it| !it.has_started());
        let mut record = Record::new(Kind::Project, &id)
            .with("title", words.projects_new_title())
            .with("status", status.unwrap_or(ProjectStatus::Idea).as_str())
            .with("order", between(last.as_deref(), None));
        if let Some(theme) = theme {
            record = record.with("theme", theme.id.as_str());
        }
        self.router.step(&[("focus", &id)]);
        add_record(self.session, record, "project-");
    }

    pub fn choose_or_not(self) {
        self.choosing.update(|it| *it = !*it);
        self.chosen.set(Vec::new());
    }

    pub fn choose(self, id: &Id<Project>, is: bool) {
        self.chosen.update(|chosen| {
            chosen.retain(|it| it != id);
            if is {
                chosen.push(id.clone());
            }
        });
    }
}

/// Where a card goes by a key or by its menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Up,
    Down,
    Top,
    Bottom,
    Left,
    Right,
}

pub fn use_desk() -> Desk {
    expect_context()
}
