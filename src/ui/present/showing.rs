//! Where the show stands, shared by all windows: in a channel for the moment, in the store of the
//! browser for a window that is loaded anew.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::app::reader::{self, Reader, use_reader};
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::app::session::{Session, use_session};
use crate::browser::channel::Channel;
use crate::browser::{chance, clock, watch};
use crate::domain::id::Id;
use crate::domain::meetings::Meeting;
use crate::domain::presenting::editing::{self, Change};
use crate::domain::presenting::keys::Act;
use crate::domain::presenting::show::{Wall, Word};
use crate::domain::presenting::{Deck, Show, Slide};
use crate::portrait::wall::{Picture, Teller, meeting_at_hand};

/// The word of the address that tells the desk from the wall.
pub const VIEW: &str = "view";
pub const DESK: &str = "desk";
/// Says that the wall took the place of the desk in this window.
pub const HERE: &str = "here";
const MEETING: &str = "meeting";
/// Stands in the address for the organisation's own deck.
const NONE: &str = "none";
const AT: &str = "at";

const CHANNEL: &str = "klaster.show";
const KEPT: &str = "klaster.show";

/// Milliseconds after which a wall that does not answer is gone.
const PATIENCE: f64 = 7_000.0;

/// The address of the desk, for a meeting or for what was presented last.
pub fn desk_of(meeting: Option<&str>) -> Route {
    Route::to(Place::Present)
        .with(VIEW, DESK)
        .with(MEETING, meeting.unwrap_or_default())
}

/// The show in this window.
#[derive(Clone, Copy)]
pub struct Showing {
    pub session: Session,
    pub reader: Reader,
    router: Router,
    pub show: RwSignal<Show>,
    pub deck: Memo<Deck>,
    /// The place of the scene that is shown.
    pub place: Memo<Option<usize>>,
    /// The walls that are there, each with the moment of its last word.
    pub walls: RwSignal<BTreeMap<String, (Wall, f64)>>,
    channel: StoredValue<Option<Channel>, LocalStorage>,
    window: StoredValue<String>,
}

impl Showing {
    /// Takes up the show where it stands; `asked` is called when another window wants to know who
    /// is there.
    pub fn start(asked: impl Fn(Self) + 'static) -> Self {
        let session = use_session();
        let router: Router = expect_context();
        let window = chance::replica_id();
        let show = RwSignal::new(first(session, router));
        let meeting = memo(move || show.with(|it| it.meeting.clone()));
        let deck = memo(move || {
            let id = meeting.with(|it| (!it.is_empty()).then(|| Id::<Meeting>::new(it.clone())));
            Deck::of(&session.cluster(), id.as_ref(), session.today())
        });
        let place = memo(move || show.with(|show| deck.with(|deck| show.place_in(deck))));
        let showing = Self {
            session,
            reader: use_reader(),
            router,
            show,
            deck,
            place,
            walls: RwSignal::new(BTreeMap::new()),
            channel: StoredValue::new_local(None),
            window: StoredValue::new(window),
        };
        let channel = Channel::open(CHANNEL, move |text| showing.hear(&text, &asked));
        showing.channel.set_value(channel);
        showing.write_address();
        showing
    }

    fn hear(self, text: &str, asked: &impl Fn(Self)) {
        match Word::read(text) {
            Some(Word::Show(show)) => {
                let ours = self.show.try_get_untracked();
                let ours = ours.filter(|it| it.workspace == show.workspace);
                if ours.is_some_and(|ours| show.is_newer(&ours)) {
                    self.show.try_set(show);
                    self.write_address();
                }
            }
            Some(Word::Who) => asked(self),
            Some(Word::Wall(wall)) => {
                let now = watch::milliseconds();
                self.walls.try_update(|walls| {
                    walls.insert(wall.window.clone(), (wall, now));
                });
            }
            Some(Word::Gone { window }) => {
                self.walls.try_update(|walls| walls.remove(&window));
            }
            None => {}
        }
    }

    pub fn say(self, word: &Word) {
        self.channel.try_with_value(|channel| {
            if let Some(channel) = channel {
                channel.say(&word.written());
            }
        });
    }

    pub fn router(self) -> Router {
        self.router
    }

    pub fn window(self) -> String {
        self.window.try_get_value().unwrap_or_default()
    }

    /// Forgets walls that have not answered for long.
    pub fn forget_silent(self) {
        let now = watch::milliseconds();
        let silent = |at: f64| now - at > PATIENCE;
        let some = self
            .walls
            .try_with_untracked(|walls| walls.values().any(|it| silent(it.1)));
        if some == Some(true) {
            self.walls
                .try_update(|walls| walls.retain(|_, it| !silent(it.1)));
        }
    }

    /// The show moves, here and in every window.
    fn take(self, to: Show) {
        let show = Show {
            turn: self.show.with_untracked(|it| it.turn) + 1,
            window: self.window(),
            ..to
        };
        self.say(&Word::Show(show.clone()));
        keep(&show);
        self.show.set(show);
        self.write_address();
    }

    pub fn act(self, act: Act) {
        let after = self
            .show
            .with_untracked(|show| self.deck.with_untracked(|deck| show.after(deck, act)));
        if let Some(show) = after {
            self.take(show);
        }
    }

    pub fn go_to(self, at: usize) {
        let show = self
            .show
            .with_untracked(|show| self.deck.with_untracked(|deck| show.standing_at(deck, at)));
        self.take(show);
    }

    /// Presents another deck, from its first scene.
    pub fn open_deck(self, meeting: &str) {
        self.take(Show {
            meeting: meeting.to_owned(),
            at: String::new(),
            place: 0,
            dark: false,
            began: Some(clock::now()),
            ..self.show.get_untracked()
        });
    }

    pub fn veil(self, veiled: bool) {
        self.take(Show {
            veiled,
            ..self.show.get_untracked()
        });
    }

    pub fn begin_anew(self) {
        self.take(Show {
            began: Some(clock::now()),
            ..self.show.get_untracked()
        });
    }

    /// Changes the deck; says whether that was accepted.
    pub fn change(self, change: &Change) -> bool {
        let deck = self.deck.get_untracked();
        let mut id = || chance::record_id("scene");
        let Some(planned) = editing::plan(&deck, change, &mut id) else {
            return true;
        };
        let standing = self.show.with_untracked(|show| {
            let slide = show.slide(&deck);
            slide.map(|it| it.key.clone())
        });
        if !self.session.dispatch(&planned.command) {
            return false;
        }
        // What was shown is shown still, under the name that it has now.
        let mut renamed = planned.renamed.into_iter();
        if let Some(now) = renamed.find(|it| Some(&it.0) == standing.as_ref()) {
            let place = self.deck.with_untracked(|deck| deck.position(&now.1));
            self.take(Show {
                at: now.1,
                place: place.unwrap_or_default(),
                ..self.show.get_untracked()
            });
        }
        true
    }

    /// The scene at a place, tracked.
    pub fn slide(self, at: Option<usize>) -> Option<Slide> {
        self.deck.with(|deck| deck.get(at?).cloned())
    }

    /// Tells something with the records and the reader's words, tracked.
    pub fn tell<T>(self, tell: impl FnOnce(&Teller<'_>, &Deck) -> T) -> T {
        let reader = self.reader;
        let formats = reader::formats(reader.lang());
        let cluster = self.session.cluster();
        let teller = Teller {
            cluster: &cluster,
            words: reader.words(),
            formats: formats.as_ref(),
            today: self.session.today(),
        };
        self.deck.with(|deck| tell(&teller, deck))
    }

    /// What a scene shows, tracked.
    pub fn picture(self, slide: &Slide) -> Picture {
        self.tell(|teller, deck| teller.picture(deck, slide))
    }

    /// Keeps the address in step, so that it can be loaded anew.
    fn write_address(self) {
        let Some((meeting, at)) = self
            .show
            .try_with_untracked(|it| (it.meeting.clone(), it.at.clone()))
        else {
            return;
        };
        let meeting = if meeting.is_empty() { NONE } else { &meeting };
        self.router.set_queries(&[(MEETING, meeting), (AT, &at)]);
    }
}

fn keep(show: &Show) {
    if let Ok(text) = serde_json::to_string(show) {
        reader::keep(KEPT, &text);
    }
}

/// The meeting that was presented last in this workspace; the organisation's own deck else.
pub fn last_meeting(session: Session) -> Option<String> {
    let meeting = kept_of(&workspace_of(session))?.meeting;
    (!meeting.is_empty()).then_some(meeting)
}

fn workspace_of(session: Session) -> String {
    let id = session.with_untracked(|open| {
        let shelf = open.shelf.as_ref();
        shelf.map(|it| it.id().to_owned()).unwrap_or_default()
    });
    id.unwrap_or_default()
}

fn kept_of(workspace: &str) -> Option<Show> {
    let kept = reader::kept(KEPT).and_then(|it| serde_json::from_str::<Show>(&it).ok());
    kept.filter(|it| it.workspace == workspace)
}

/// Where the show stands when a window is loaded: as it was kept, unless the address means another
/// meeting.
fn first(session: Session, router: Router) -> Show {
    let workspace = workspace_of(session);
    let kept = kept_of(&workspace);
    let asked = router.query(MEETING).get_untracked();
    let at = router.query(AT).get_untracked().unwrap_or_default();
    let asked = asked.map(|it| if it == NONE { String::new() } else { it });
    // An address may name a meeting that is gone, or something that is none.
    let meetings = session.cluster_untracked();
    let asked = asked.filter(|it| it.is_empty() || meetings.meetings.contains_key(it));
    match (kept, asked) {
        (Some(kept), None) => kept,
        (Some(kept), Some(asked)) if kept.meeting == asked => kept,
        (kept, asked) => {
            let meeting = asked.unwrap_or_else(|| {
                let (cluster, today) = untrack(|| (session.cluster(), session.today()));
                let meeting = meeting_at_hand(&cluster, today);
                meeting.map(|it| it.id.to_string()).unwrap_or_default()
            });
            let show = Show {
                workspace,
                meeting,
                at,
                began: Some(clock::now()),
                turn: kept.map_or(1, |it| it.turn + 1),
                ..Show::default()
            };
            keep(&show);
            show
        }
    }
}
