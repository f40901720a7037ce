//! The reader: language, dress and name, kept as settings of this browser and never in a file.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use leptos::prelude::*;
use strum::{EnumIter, EnumString, IntoStaticStr};

use crate::browser::intl::IntlFormats;
use crate::browser::{page, storage};
use crate::document::store::TextStore as _;
use crate::words::{Lang, Words};

const LANGUAGE_KEY: &str = "klaster.lang";
const DRESS_KEY: &str = "klaster.dress";
const NAME_KEY: &str = "klaster.name";

/// A name stands in every entry of the journal, so it stays short.
const LONGEST_NAME: usize = 60;

/// The dresses of the page; print is the sixth, and the printer's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "lowercase")]
pub enum Dress {
    /// Light or dark, as the device asks.
    #[default]
    Automatic,
    Light,
    Dark,
    Contrast,
    Projector,
}

/// Language and dress of who sits here.
#[derive(Clone, Copy)]
pub struct Reader {
    lang: RwSignal<Lang>,
    dress: RwSignal<Dress>,
    /// The name that stands beside this reader's changes.
    name: RwSignal<String>,
}

impl Reader {
    /// The language of the settings, or one that suits those of the browser.
    #[must_use]
    pub fn wanted() -> Lang {
        kept(LANGUAGE_KEY)
            .and_then(|tag| Lang::from_tag(&tag))
            .unwrap_or_else(|| {
                let tags = page::languages();
                Lang::negotiate(&tags.iter().map(String::as_str).collect::<Vec<_>>())
            })
    }

    /// Reads the settings. Where the words of the wanted language have not come, the page is in
    /// English.
    #[must_use]
    pub fn start() -> Self {
        let lang = Words::new(Self::wanted()).lang();
        let dress = kept(DRESS_KEY)
            .and_then(|dress| dress.parse().ok())
            .unwrap_or_default();
        let reader = Self {
            lang: RwSignal::new(lang),
            dress: RwSignal::new(dress),
            name: RwSignal::new(kept(NAME_KEY).unwrap_or_default()),
        };
        Effect::new(move || page::set_root_attribute("lang", reader.lang.get().tag()));
        Effect::new(move || {
            let dress = reader.dress.get();
            let name: &'static str = if dress == Dress::Automatic {
                ""
            } else {
                dress.into()
            };
            page::set_root_attribute("data-dress", name);
        });
        reader
    }

    pub fn lang(self) -> Lang {
        self.lang.get()
    }

    pub fn words(self) -> Words {
        Words::new(self.lang.get())
    }

    /// The words as they are now, for what happens once: an event, an answer.
    pub fn words_now(self) -> Words {
        Words::new(self.lang.get_untracked())
    }

    pub fn dress(self) -> Dress {
        self.dress.get()
    }

    pub fn name(self) -> String {
        self.name.get()
    }

    pub fn name_now(self) -> String {
        self.name.get_untracked()
    }

    pub fn set_name(self, name: &str) {
        let name: String = name.trim().chars().take(LONGEST_NAME).collect();
        keep(NAME_KEY, &name);
        self.name.set(name);
    }

    /// Changes the language of the page; its words are here ([`super::tongues`]).
    pub fn set_lang(self, lang: Lang) {
        self.lang.set(lang);
        keep(LANGUAGE_KEY, lang.tag());
    }

    pub fn set_dress(self, dress: Dress) {
        self.dress.set(dress);
        keep(DRESS_KEY, dress.into());
    }
}

/// A setting of this browser, as it was kept.
#[must_use]
pub fn kept(key: &str) -> Option<String> {
    let texts = storage::probe().ok()?;
    texts.get(key).ok().flatten()
}

/// A setting that cannot be kept holds for this visit, which the saved status tells already.
pub fn keep(key: &str, value: &str) {
    if let Ok(texts) = storage::probe() {
        let _ = texts.set(key, value);
    }
}

/// The reader of this page.
pub fn use_reader() -> Reader {
    expect_context()
}

/// The reader's words, as a function to call inside views: `{move || t().nav_overview()}`.
pub fn use_words() -> impl Fn() -> Words + Copy + Send + Sync + 'static {
    let reader = use_reader();
    move || reader.words()
}

thread_local! {
    static FORMATS: RefCell<BTreeMap<&'static str, Rc<IntlFormats>>> = RefCell::default();
}

/// The formats of a language, made once.
pub fn formats(lang: Lang) -> Rc<IntlFormats> {
    FORMATS.with_borrow_mut(|made| {
        let make = || Rc::new(IntlFormats::new(lang));
        Rc::clone(made.entry(lang.tag()).or_insert_with(make))
    })
}

/// The reader's formats, as a function to call inside views.
pub fn use_formats() -> impl Fn() -> Rc<IntlFormats> + Copy + Send + Sync + 'static {
    let reader = use_reader();
    move || formats(reader.lang())
}
