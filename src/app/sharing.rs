//! Files that go out and come back: the queue of what partners returned, and the parts that are
//! sent to them.
//!
//! Comparing and taking in is the document's; here stands only what the reader has in hand.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::library::{Library, file_name};
use crate::app::notices::{Notices, Tone};
use crate::app::reader::Reader;
use crate::app::route::{Place, Route, Router};
use crate::app::session::{Open, Session};
use crate::browser::{clock, files};
use crate::document::file::{self, Head};
use crate::document::merge::{self, Answer, Answers, Incoming, Receipt, Review, Spot};
use crate::document::scope::public::{self, Publicity};
use crate::document::scope::{Part, Scope, Sent, partner};
use crate::domain::id::Id;
use crate::domain::membership::Member;
use crate::words::{Lang, Words};

/// What came back and what was answered.
#[derive(Clone, Copy)]
pub struct Sharing {
    files: StoredValue<Vec<Incoming>>,
    review: RwSignal<Arc<Review>>,
    answers: RwSignal<Answers>,
    /// The receipt of what was taken in last.
    receipt: RwSignal<Option<Receipt>>,
    library: Library,
    session: Session,
    reader: Reader,
    notices: Notices,
    router: Router,
}

impl Sharing {
    #[must_use]
    pub fn start(
        library: Library,
        session: Session,
        reader: Reader,
        notices: Notices,
        router: Router,
    ) -> Self {
        Self {
            files: StoredValue::new(Vec::new()),
            review: RwSignal::new(Arc::default()),
            answers: RwSignal::new(Answers::default()),
            receipt: RwSignal::new(None),
            library,
            session,
            reader,
            notices,
            router,
        }
    }

    /// The queue as it was compared last.
    pub fn review(self) -> Arc<Review> {
        self.review.get()
    }

    pub fn review_now(self) -> Arc<Review> {
        self.review.get_untracked()
    }

    pub fn answers(self) -> RwSignal<Answers> {
        self.answers
    }

    pub fn receipt(self) -> RwSignal<Option<Receipt>> {
        self.receipt
    }

    /// Puts the files that have arrived into the queue, and shows it.
    pub fn merge_arrived(self) {
        let arrived = self.library.arrived();
        let mut new = arrived.get_untracked();
        arrived.set(Vec::new());
        self.files.update_value(|files| files.append(&mut new));
        self.receipt.set(None);
        self.compare();
        self.router.go(&Route::to(Place::Sharing));
    }

    /// Opens the file that has arrived as a workspace of its own.
    pub fn open_arrived_beside(self) {
        let arrived = self.library.arrived();
        let files = arrived.get_untracked();
        arrived.set(Vec::new());
        if let Some(file) = files.into_iter().next() {
            self.library.lay_beside(file.loaded);
        }
    }

    /// Makes everything here as it is in the file that has arrived: one step, which undo takes back.
    pub fn replace_by_arrived(self) {
        let arrived = self.library.arrived();
        let files = arrived.get_untracked();
        arrived.set(Vec::new());
        if let Some(file) = files.into_iter().next() {
            let words = self.reader.words_now();
            self.session
                .replace(&file.loaded.records, &|| words.sharing_replaced(&file.name));
        }
    }

    /// Compares the queue with the records as they stand now; what earlier merges left open belongs
    /// to it too.
    pub fn compare(self) {
        let review = self.session.with_untracked(|open| {
            self.files.with_value(|files| {
                merge::compare(&open.workspace, &open.head.file_workspace, files)
            })
        });
        self.review.set(Arc::new(review.unwrap_or_default()));
    }

    pub fn answer(self, spot: &Spot, answer: Answer) {
        self.answers.update(|answers| answers.answer(spot, answer));
    }

    /// Answers every clean change at once; questions stay as they are.
    pub fn answer_all(self, answer: Answer) {
        let review = self.review_now();
        self.answers.update(|answers| {
            for change in &review.changes {
                answers.answer(&change.spot, answer);
            }
        });
    }

    /// Goes back to the ticks as they were suggested.
    pub fn answer_as_suggested(self) {
        let review = self.review_now();
        self.answers.update(|answers| {
            for change in &review.changes {
                answers.forget(&change.spot);
            }
        });
    }

    /// Takes in what is ticked and answered, as one step.
    pub fn accept(self) {
        let review = self.review_now();
        let answers = self.answers.get_untracked();
        let words = self.reader.words_now();
        let receipt = self.session.take_in(&review, &answers, &|receipt| {
            let (taken, kept, open) = receipt.counts();
            words.sharing_taken(taken, kept, open)
        });
        if receipt.is_some() {
            self.receipt.set(receipt);
            self.put_away();
        }
    }

    /// Puts the files away that wait; what was not taken in can be opened again from its file.
    pub fn put_away(self) {
        self.files.set_value(Vec::new());
        self.answers.set(Answers::default());
        self.compare();
    }

    /// Offers a partner's part as a file, and remembers that it went out.
    pub fn send_part(self, partner: &Id<Member>) {
        let part = self
            .session
            .with_untracked(|open| partner::part(&open.workspace, partner));
        let name = self
            .session
            .cluster_untracked()
            .members
            .get(partner)
            .map(|member| member.name.clone());
        let scope = Scope::Partner(partner.clone());
        if self.offer(part, scope, &name.unwrap_or_default()) {
            self.session.update_open(|open| {
                open.head.sent.retain(|sent| sent.partner != *partner);
                open.head.sent.push(Sent {
                    partner: partner.clone(),
                    at: clock::now(),
                });
                if let Some(shelf) = &open.shelf {
                    // The file exists whether or not this browser can remember it.
                    let _ = shelf.write_head(&open.head);
                }
            });
        }
    }

    /// Offers what anyone may see as a file.
    pub fn publish(self, publicity: Publicity) {
        let part = self
            .session
            .with_untracked(|open| public::part(&open.workspace, publicity));
        let label = self.reader.words_now().sharing_public_name();
        self.offer(part, Scope::Public, label);
    }

    fn offer(self, part: Option<Part>, scope: Scope, label: &str) -> bool {
        let words = self.reader.words_now();
        let written = self.session.with_untracked(|open| {
            let part = part.as_ref()?;
            let head = head_of(open, scope, words.lang());
            let text = file::write(&head, &part.records, &part.journal);
            Some((file_name(&format!("{} {label}", open.head.name)), text))
        });
        let Some(Some((name, text))) = written else {
            return false;
        };
        let offered = files::download(&name, "application/json", &text);
        if offered {
            self.notices.say(Tone::Told, words.exported(&name));
        } else {
            let text = words.export_failed().to_owned();
            self.notices.say(Tone::Refused, text);
        }
        offered
    }
}

/// What a file of the open workspace says of itself.
#[must_use]
pub fn head_of(open: &Open, scope: Scope, lang: Lang) -> Head {
    let organisation = open.workspace.cluster().organisation();
    let name = organisation.map(|it| it.name.clone()).unwrap_or_default();
    let lang = organisation
        .and_then(|organisation| organisation.language.as_deref())
        .and_then(Lang::from_tag)
        .unwrap_or(lang);
    Head {
        workspace: open.head.file_workspace.clone(),
        scope,
        readme: Words::new(lang).file_readme(&name),
        organisation: name,
        extra: open.head.file_extra.clone(),
    }
}

pub fn use_sharing() -> Sharing {
    expect_context()
}
