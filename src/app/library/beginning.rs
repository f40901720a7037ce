//! How an organisation begins here: as a sample, or with its name alone.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Library;
use crate::app::notices::Tone;
use crate::app::route::Place;
use crate::browser::{chance, fetching};
use crate::document::file::{Head, Loaded};
use crate::domain::order;
use crate::domain::record::{Kind, Record, Records};
use crate::words::{Lang, Words};

/// The sample organisations that ship with the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sample {
    Serbia,
    Hungary,
    Germany,
}

impl Sample {
    pub const ALL: [Self; 3] = [Self::Serbia, Self::Hungary, Self::Germany];

    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Serbia => "samples/serbia.klaster.json",
            Self::Hungary => "samples/hungary.klaster.json",
            Self::Germany => "samples/germany.klaster.json",
        }
    }
}

impl Library {
    /// Fetches a sample and opens it as a workspace of its own.
    pub fn walk_into(self, sample: Sample) {
        self.working.set(true);
        spawn_local(async move {
            let bytes = fetching::bytes(sample.path()).await;
            self.working.set(false);
            match bytes {
                Some(bytes) => self.take_in(&bytes, Place::Structure),
                None => {
                    let text = self.reader.words_now().start_sample_failed().to_owned();
                    self.notices.say(Tone::Refused, text);
                }
            }
        });
    }

    /// Starts an organisation of which only the name is known.
    pub fn start_empty(self, name: &str) {
        let lang = self.reader.words_now().lang();
        self.begin(first_records(name, lang));
    }

    pub(super) fn begin(self, records: Records) {
        let loaded = Loaded {
            head: Head {
                workspace: chance::workspace_id(),
                ..Head::default()
            },
            records,
            journal: Vec::new(),
            set_aside: Vec::new(),
            newer_version: None,
            hash: String::new(),
            edited_by_hand: false,
        };
        self.lay_down(loaded, Place::Structure);
    }
}

/// The first records of an organisation that starts with its name: an assembly, and the two
/// classes of membership that nearly all organisations tell apart.
pub(super) fn first_records(name: &str, lang: Lang) -> Records {
    let words = Words::new(lang);
    let first = order::between(None, None);
    let second = order::between(Some(&first), None);
    let class = |id: &str, name: &str, internal: bool| {
        let place = if internal { &first } else { &second };
        Record::new(Kind::MemberClass, id)
            .with("name", name)
            .with("order", place.as_str())
            .with("vote", internal)
            .with("consult", true)
            .with("propose", internal)
            .with("beElected", internal)
            .with("joinWorkingGroup", internal)
    };
    let records = [
        Record::new(Kind::Organisation, "organisation")
            .with("name", name)
            .with("language", lang.tag()),
        class("voting", words.first_class_voting(), true),
        class("consulting", words.first_class_consulting(), false),
        Record::new(Kind::Body, "assembly")
            .with("name", words.body_type("assembly").as_ref())
            .with("bodyType", "assembly"),
    ];
    records
        .into_iter()
        .map(|record| (record.id.clone(), record))
        .collect()
}
