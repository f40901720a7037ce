//! Records of one kind as a table: pasted rows or a CSV file come in after a look, and all go out.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use super::{Columns, Counts, Looked, Source, SourceFields};
use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{use_formats, use_reader, use_words};
use crate::app::reading::memo;
use crate::app::session::{Saved, Session, use_session};
use crate::browser::chance;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::measure::Date;
use crate::exchange::tables::named::{Choices, Preview};
use crate::ui::kit::{Dialog, DialogHead, Icon, Sign};
use crate::ui::places::saving::offer_table;
use crate::words::{Formats, Words};

/// What there is to say and to do about the tables of one kind of record, as of a day.
pub struct Goods {
    /// The kind, and what begins the names by which parts of the page are found.
    pub kind: &'static str,
    pub place: &'static str,
    pub title: fn(Words) -> &'static str,
    pub open: fn(Words) -> &'static str,
    pub save: fn(Words) -> &'static str,
    pub example: fn(Words) -> &'static str,
    pub hint: fn(Words) -> &'static str,
    /// How many are new, and how many have come in.
    pub new: fn(Words, usize) -> String,
    pub done: fn(Words, usize) -> String,
    /// The meanings that a column can have, and the choice of one.
    pub meanings: fn(Words) -> Vec<(String, String)>,
    pub choose: fn(&mut Choices, usize, &str) -> bool,
    /// What a person sees before a table comes in.
    pub look: fn(Words, &dyn Formats, &str, &Cluster, &Choices, Date) -> Preview,
    /// All of a table as one step, with ids that begin as told, and how many rows do something.
    pub take: fn(&str, &Cluster, &Choices, &str, Date) -> (Command, usize),
    pub write: fn(&Cluster, Words, Date) -> String,
}

/// The table that lies open, and what was decided about it.
#[derive(Clone, Copy)]
pub struct Taking {
    goods: &'static Goods,
    source: Source,
    choices: RwSignal<Choices>,
    looked: Memo<Preview>,
}

impl Taking {
    /// Takes the tables that are dropped on the place, too.
    pub fn start(goods: &'static Goods) -> Self {
        let session = use_session();
        let (t, formats) = (use_words(), use_formats());
        let choices = RwSignal::new(Choices::default());
        let source = Source::start(move |source, table| {
            choices.set(Choices::default());
            source.show(table);
        });
        let looked = memo(move || {
            let (cluster, formats, day) = (session.cluster(), formats(), session.today());
            let look = |text: &str| {
                if text.trim().is_empty() {
                    return Preview::default();
                }
                choices.with(|choices| (goods.look)(t(), &*formats, text, &cluster, choices, day))
            };
            source.read(look).unwrap_or_default()
        });
        Self {
            goods,
            source,
            choices,
            looked,
        }
    }

    /// Opens the dialog for rows that will be pasted.
    pub fn open(self) {
        self.choices.set(Choices::default());
        self.source.show(None);
    }

    /// Offers all records as rows for a spreadsheet.
    pub fn save(self, session: Session, words: Words) {
        let text = (self.goods.write)(
            &session.cluster_untracked(),
            words,
            untrack(|| session.today()),
        );
        offer_table(session, &words.records(self.goods.kind), &text);
    }
}

/// The buttons that bring a table in and out.
#[component]
pub fn TableButtons(
    taking: Taking,
    /// Whether there is anything to bring out.
    #[prop(into)]
    any: Signal<bool>,
    #[prop(optional)] class: &'static str,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let t = use_words();
    let goods = taking.goods;
    let class = format!("button no-print {class}");
    let other = class.clone();
    view! {
        <Show when=move || !session.read_only()>
            <button
                type="button"
                class=class.clone()
                data-testid=format!("{}-paste", goods.place)
                on:click=move |_| taking.open()
            >
                <Icon sign=Sign::Open />
                {move || (goods.open)(t())}
            </button>
        </Show>
        <Show when=move || any.get()>
            <button
                type="button"
                class=other.clone()
                data-testid=format!("{}-csv", goods.place)
                on:click=move |_| taking.save(session, reader.words_now())
            >
                <Icon sign=Sign::Share />
                {move || (goods.save)(t())}
            </button>
        </Show>
    }
}

/// The dialog, closed until a table comes.
#[component]
pub fn TableDialog(taking: Taking) -> impl IntoView {
    let t = use_words();
    view! {
        <Dialog
            open=taking.source.open
            label=Signal::derive(move || (taking.goods.title)(t()).to_owned())
            class="table-import"
        >
            <Content taking=taking />
        </Dialog>
    }
}

#[component]
fn Content(taking: Taking) -> impl IntoView {
    let (session, notices, reader) = (use_session(), use_notices(), use_reader());
    let t = use_words();
    let Taking {
        goods,
        source,
        choices,
        looked,
    } = taking;
    let any = memo(move || looked.with(|it| !it.columns.is_empty()));
    let take_in = move |_| {
        let cluster = session.cluster_untracked();
        let base = chance::record_id(goods.kind);
        let day = untrack(|| session.today());
        let take = |text: &str| choices.with(|it| (goods.take)(text, &cluster, it, &base, day));
        let Some((command, count)) = untrack(|| source.read(take)) else {
            return;
        };
        if !session.dispatch(&command) {
            return;
        }
        source.done();
        // That nothing could be kept is more than that something came in.
        if untrack(|| session.saved()) != Saved::Full {
            notices.say(Tone::Done, (goods.done)(reader.words_now(), count));
        }
    };
    view! {
        <DialogHead open=source.open>
            <h2>{move || (goods.title)(t())}</h2>
        </DialogHead>
        <SourceFields
            source=source
            place=goods.place
            example=Signal::derive(move || (goods.example)(t()).to_owned())
            hint=Signal::derive(move || (goods.hint)(t()).to_owned())
        />
        <Counts looked=looked place=goods.place new=goods.new />
        <Show when=move || any.get()>
            <Looked looked=looked place=goods.place />
            <Meanings taking=taking />
        </Show>
        <footer class="dialog-foot">
            <button type="button" class="button" on:click=move |_| source.open.set(false)>
                {move || t().tables_cancel()}
            </button>
            <button
                type="button"
                class="button strong"
                data-testid=format!("{}-go", goods.place)
                disabled=move || looked.with(|it| !it.does_something())
                on:click=take_in
            >
                {move || t().member_table_go()}
            </button>
        </footer>
    }
}

/// What the columns mean.
#[component]
fn Meanings(taking: Taking) -> impl IntoView {
    let t = use_words();
    let Taking {
        goods,
        choices,
        looked,
        ..
    } = taking;
    let choose = UnsyncCallback::new(move |(at, word): (usize, String)| {
        let mut chosen = false;
        choices.update(|it| chosen = (goods.choose)(it, at, &word));
        chosen
    });
    let head = UnsyncCallback::new(move |headed| {
        choices.set(Choices {
            headed: Some(headed),
            ..Choices::default()
        });
    });
    view! {
        <Columns
            columns=memo(move || looked.with(|it| it.columns.clone()))
            headed=Signal::derive(move || looked.with(|it| it.headed))
            meanings=Signal::derive(move || (goods.meanings)(t()))
            choose=choose
            head=head
        />
    }
}
