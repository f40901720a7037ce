//! Where a table comes from: a file that was chosen or dropped, or rows that were pasted.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use crate::app::library::{Table, use_library};
use crate::app::reader::use_words;
use crate::exchange::tables::told;
use crate::ui::kit::FilePick;

/// The table that lies in an open dialog.
#[derive(Clone, Copy)]
pub struct Source {
    /// Whether the dialog is open.
    pub open: RwSignal<bool>,
    /// What was pasted; unused while a file is chosen.
    pasted: RwSignal<String>,
    file: RwSignal<Option<Table>>,
}

impl Source {
    /// Nothing yet. `show` opens the dialog for a file that is dropped on the place.
    pub fn start(show: impl Fn(Self, Option<Table>) + 'static) -> Self {
        let source = Self {
            open: RwSignal::new(false),
            pasted: RwSignal::new(String::new()),
            file: RwSignal::new(None),
        };
        let waiting = use_library().table();
        Effect::new(move || {
            if let Some(table) = waiting.get() {
                waiting.set(None);
                show(source, Some(table));
            }
        });
        source
    }

    /// Opens the dialog, with a file where there is one.
    pub fn show(self, table: Option<Table>) {
        self.file.set(table);
        self.open.set(true);
    }

    /// The table's text, tracked; `None` while the dialog is closed.
    pub fn read<T>(self, read: impl FnOnce(&str) -> T) -> Option<T> {
        self.open.get().then(|| {
            self.file.with(|file| match file {
                Some(table) => read(&table.text),
                None => self.pasted.with(|text| read(text)),
            })
        })
    }

    /// Closes the dialog over a table that has come in.
    pub fn done(self) {
        self.open.set(false);
        self.file.set(None);
        self.pasted.set(String::new());
    }
}

/// The field to paste into and the button for a file. `place` begins the names by which they are
/// found.
#[component]
pub fn SourceFields(
    source: Source,
    place: &'static str,
    #[prop(into)] example: Signal<String>,
    #[prop(into)] hint: Signal<String>,
) -> impl IntoView {
    let t = use_words();
    let Source { pasted, file, .. } = source;
    let library = use_library();
    let from_file = move || {
        file.get().map(|table| {
            let is_empty = table.text.trim().is_empty();
            view! {
                <p>
                    <strong>{table.name}</strong>
                </p>
                {is_empty.then(|| view! { <p class="notes-line small">{t().tables_empty()}</p> })}
                {told::encoding(t(), table.encoding)
                    .map(|note| view! { <p class="notes-line small">{note}</p> })}
            }
        })
    };
    view! {
        <div class="import-source">
            {from_file}
            <Show when=move || file.with(Option::is_none)>
                <label class="paste">
                    <span>{move || t().tables_paste()}</span>
                    <textarea
                        class="field"
                        rows="4"
                        spellcheck="false"
                        wrap="off"
                        data-testid=format!("{place}-text")
                        placeholder=move || example.get()
                        prop:value=move || pasted.get()
                        on:input=move |event| pasted.set(event_target_value(&event))
                    ></textarea>
                </label>
                <p class="faint small">{move || hint.get()}</p>
            </Show>
            <div class="toolbar">
                <FilePick
                    label=Signal::derive(move || t().tables_choose_file().to_owned())
                    accept=".csv,.tsv,.txt,text/csv"
                    testid=format!("{place}-file")
                    take=UnsyncCallback::new(move |files| library.import_all(files))
                />
                <Show when=move || file.with(Option::is_some)>
                    <button type="button" class="button quiet" on:click=move |_| file.set(None)>
                        {move || t().tables_drop_file()}
                    </button>
                </Show>
            </div>
        </div>
    }
}
