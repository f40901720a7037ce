//! The words of languages: fetched when they are first needed, and what is said when they cannot be.
//!
//! A text is in one language throughout. Whoever writes in another language than the reader's asks
//! [`Tongues::words_in`] and waits until its words have come.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::notices::{Notices, Tone};
use crate::app::reader::Reader;
use crate::browser::fetching;
use crate::domain::cluster::Cluster;
use crate::words::{Lang, Words, tables};

/// Where the tables lie beside the page.
const FOLDER: &str = "words";

/// What is said when the words of a language, given by its name, cannot be had.
type Unreached = fn(Words, &str) -> String;

fn page_stays(words: Words, name: &str) -> String {
    words.language_unreached(name, words.lang().own_name())
}

/// Fetches the words of a language; says whether they are at hand.
pub async fn bring(lang: Lang) -> bool {
    if tables::at_hand(lang) {
        return true;
    }
    let address = format!("{FOLDER}/{}", tables::file_name(lang));
    let Some(bytes) = fetching::bytes(&address).await else {
        return false;
    };
    String::from_utf8(bytes).is_ok_and(|text| tables::put(lang, text).is_ok())
}

/// The languages of this page.
#[derive(Clone, Copy)]
pub struct Tongues {
    reader: Reader,
    notices: Notices,
    /// The language that was chosen last, whose words may still be on their way.
    chosen: StoredValue<Lang>,
    /// The languages that texts wait for.
    awaited: StoredValue<Vec<Lang>>,
    /// How many languages have come since the page was opened.
    come: RwSignal<usize>,
}

impl Tongues {
    /// Where the words of the wanted language have not come, the page is in English and this says why.
    #[must_use]
    pub fn start(reader: Reader, notices: Notices) -> Self {
        let (wanted, words) = (Reader::wanted(), reader.words_now());
        if words.lang() != wanted {
            notices.say(Tone::Refused, page_stays(words, wanted.own_name()));
        }
        Self {
            reader,
            notices,
            chosen: StoredValue::new(words.lang()),
            awaited: StoredValue::new(Vec::new()),
            come: RwSignal::new(0),
        }
    }

    /// Changes the language of the page as soon as its words are here.
    pub fn choose(self, lang: Lang) {
        self.chosen.set_value(lang);
        self.once_here(lang, page_stays, move || {
            // Another may have been chosen while these words were on their way.
            if self.chosen.get_value() == lang {
                self.reader.set_lang(lang);
            }
        });
    }

    /// The words of a language for a text in it. `None` while they are not here: then they are
    /// fetched, and what reads this is told when they have come.
    pub fn words_in(self, lang: Lang) -> Option<Words> {
        self.come.track();
        let words = Words::at_hand(lang);
        if words.is_none() && !self.awaited.with_value(|it| it.contains(&lang)) {
            self.awaited.update_value(|it| it.push(lang));
            self.prepare(lang, || ());
        }
        words
    }

    /// Does something in a language once its words are here; says so when they cannot be had.
    pub fn prepare(self, lang: Lang, then: impl FnOnce() + 'static) {
        self.once_here(
            lang,
            |words, name| words.language_unreached_texts(name),
            then,
        );
    }

    /// Does something for which the words of the organisation's own language are wanted
    /// ([`own_words`]). Where they cannot be had this is said, and it is done in the reader's: a vote is
    /// closed and a file is written without a connection, too.
    pub fn in_own(self, cluster: &Cluster, then: Box<dyn FnOnce()>) {
        let own = own_language(cluster);
        if own.is_none_or(tables::at_hand) {
            return then();
        }
        spawn_local(async move {
            self.own_here(own).await;
            then();
        });
    }

    /// Waits for the words of the organisation's own language, and says so when they do not come.
    pub async fn own_here(self, own: Option<Lang>) {
        let Some(lang) = own.filter(|it| !tables::at_hand(*it)) else {
            return;
        };
        if bring(lang).await {
            self.come.update(|come| *come += 1);
        } else {
            let words = self.reader.words_now();
            let text = words.language_unreached_own(lang.own_name(), words.lang().own_name());
            self.notices.say(Tone::Refused, text);
        }
    }

    fn once_here(self, lang: Lang, unreached: Unreached, then: impl FnOnce() + 'static) {
        if tables::at_hand(lang) {
            return then();
        }
        spawn_local(async move {
            let is_here = bring(lang).await;
            self.awaited.update_value(|it| it.retain(|it| *it != lang));
            if is_here {
                then();
                self.come.update(|come| *come += 1);
            } else {
                let text = unreached(self.reader.words_now(), lang.own_name());
                self.notices.say(Tone::Refused, text);
            }
        });
    }
}

/// The languages of this page.
pub fn use_tongues() -> Tongues {
    expect_context()
}

/// The language that the organisation writes in, where it has said so.
#[must_use]
pub fn own_language(cluster: &Cluster) -> Option<Lang> {
    cluster
        .organisation()
        .and_then(|it| it.language.as_deref())
        .and_then(Lang::from_tag)
}

/// The words of the language that the organisation writes in; the reader's while it has not said, or
/// while those are not at hand.
#[must_use]
pub fn own_words(cluster: &Cluster, reader: Words) -> Words {
    let own = own_language(cluster).and_then(Words::at_hand);
    own.unwrap_or(reader)
}
