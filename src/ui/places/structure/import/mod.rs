//! Tables of other programs come in: pasted rows or a CSV file, looked at before anything changes.
//!
//! - `columns`: what the columns mean
//! - `preview`: what comes in, what is rejected, what can be mended

mod columns;
mod preview;

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use super::stage::Stage;
use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{Reader, use_reader, use_words};
use crate::app::reading::memo;
use crate::app::session::{Saved, use_session};
use crate::browser::chance;
use crate::domain::id::Id;
use crate::domain::roster::in_order;
use crate::exchange::tables::{self, Choices, Naming, Sheet};
use crate::ui::kit::{Choose, Dialog, DialogHead, Icon, Sign};
use crate::ui::places::tables::{Source, SourceFields};
use columns::Meanings;
use preview::{Counts, Looked, Problems, Refused};

/// The table that lies open, and what was decided about it.
#[derive(Clone, Copy)]
pub struct Importing {
    source: Source,
    choices: RwSignal<Choices>,
    looked: Memo<tables::Preview>,
    reader: Reader,
}

impl Importing {
    /// Called once by the place.
    pub fn start() {
        let (session, t, reader) = (use_session(), use_words(), use_reader());
        let choices = RwSignal::new(Choices::default());
        let source = Source::start(move |source, table| {
            choices.set(undecided(reader));
            source.show(table);
        });
        let looked = memo(move || {
            let cluster = session.cluster();
            let look = |text: &str| {
                choices.with(|choices| tables::Preview::of(t(), text, &cluster, choices))
            };
            source.read(look).unwrap_or_default()
        });
        provide_context(Self {
            source,
            choices,
            looked,
            reader,
        });
    }

    /// Opens the dialog to paste into.
    fn show(self) {
        self.choices.set(undecided(self.reader));
        self.source.show(None);
    }

    fn decide(self, change: impl FnOnce(&mut Choices)) {
        self.choices.update(change);
    }
}

/// What is chosen before anything is: another table is another decision.
fn undecided(reader: Reader) -> Choices {
    Choices {
        root_name: reader.words_now().tables_root_name().to_owned(),
        ..Choices::default()
    }
}

fn use_importing() -> Importing {
    expect_context()
}

/// The button that opens the dialog: short in the bar of tools, a sentence where nothing is yet.
#[component]
pub fn Opener(short: bool) -> impl IntoView {
    let importing = use_importing();
    let t = use_words();
    let show = move |_| importing.show();
    if short {
        view! {
            <button
                type="button"
                class="import"
                data-testid="import"
                title=move || t().tables_open()
                aria-label=move || t().tables_open()
                on:click=show
            >
                <Icon sign=Sign::Open />
            </button>
        }
        .into_any()
    } else {
        view! {
            <button type="button" class="button" data-testid="import" on:click=show>
                <Icon sign=Sign::Open />
                {move || t().tables_open_empty()}
            </button>
        }
        .into_any()
    }
}

/// The dialog.
#[component]
pub fn Import() -> impl IntoView {
    let importing = use_importing();
    let t = use_words();
    view! {
        <Dialog
            open=importing.source.open
            label=Signal::derive(move || t().tables_title().to_owned())
            class="table-import"
        >
            <Content />
        </Dialog>
    }
}

#[component]
fn Content() -> impl IntoView {
    let importing = use_importing();
    let stage: Stage = expect_context();
    let (session, notices) = (use_session(), use_notices());
    let t = use_words();
    let Importing {
        source,
        choices,
        looked,
        ..
    } = importing;
    let any = memo(move || looked.with(|it| !it.columns.is_empty()));
    let bring_in = move |_| {
        let cluster = session.cluster_untracked();
        let plan = |text: &str| {
            let sheet = Sheet::read(text);
            let import = choices.with(|it| tables::Import::plan(&sheet, &cluster, it));
            let base = chance::record_id("body");
            let (command, _) = import.command(&cluster, Naming::After(&base));
            (command, import.taken.len())
        };
        let Some((command, count)) = untrack(|| source.read(plan)) else {
            return;
        };
        if !session.dispatch(&command) {
            return;
        }
        source.done();
        // That nothing could be kept is more than that something came in.
        if untrack(|| session.saved()) != Saved::Full {
            notices.say(Tone::Done, untrack(t).tables_done(count));
        }
        stage.fit();
    };
    let under_options = Signal::derive(move || {
        let top = (String::new(), t().tables_under_top().to_owned());
        let cluster = session.cluster();
        let bodies = in_order(&cluster.bodies).into_iter();
        std::iter::once(top)
            .chain(bodies.map(|body| (body.id.to_string(), body.name.clone())))
            .collect()
    });
    let under = Signal::derive(move || {
        let under = choices.with(|it| it.under.as_ref().map(ToString::to_string));
        under.unwrap_or_default()
    });
    let put_under = UnsyncCallback::new(move |id: String| {
        importing.decide(|it| it.under = (!id.is_empty()).then(|| Id::new(id)));
        true
    });
    view! {
        <DialogHead open=source.open>
            <h2>{move || t().tables_title()}</h2>
        </DialogHead>
        <SourceFields
            source=source
            place="import"
            example=Signal::derive(move || t().tables_paste_example().to_owned())
            hint=Signal::derive(move || t().tables_paste_hint().to_owned())
        />
        <Counts />
        <Show when=move || any.get()>
            <Problems />
            <Refused />
            <Looked />
            <Meanings />
        </Show>
        <footer class="dialog-foot">
            <Show when=move || any.get() && !session.cluster().bodies.is_empty()>
                <label class="under">
                    <span>{move || t().tables_under()}</span>
                    <Choose
                        value=under
                        options=under_options
                        label=Signal::derive(move || t().tables_under().to_owned())
                        save=put_under
                        framed=true
                    />
                </label>
            </Show>
            <button type="button" class="button" on:click=move |_| source.open.set(false)>
                {move || t().tables_cancel()}
            </button>
            <button
                type="button"
                class="button strong"
                data-testid="import-go"
                disabled=move || looked.with(|it| !it.does_something)
                on:click=bring_in
            >
                {move || t().tables_import(looked.with(|it| it.taken))}
            </button>
        </footer>
    }
}
