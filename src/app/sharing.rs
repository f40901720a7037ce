//! Files that go out and come back: the queue of what partners returned, and the parts that are
//! sent to them.
//!
//! Comparing and taking in is the document's; here stands only what the reader has in hand.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::library::{Library, file_name, file_stem, head_of};
use crate::app::notices::{Notices, Tone};
use crate::app::reader::Reader;
use crate::app::route::{Place, Route, Router};
use crate::app::session::Session;
use crate::app::tongues::{Tongues, own_language};
use crate::browser::linked::{self, Handle};
use crate::browser::{clipboard, clock, files, packing, page};
use crate::document::change::ReplicaId;
use crate::document::file::{self, Head, Loaded};
use crate::document::guard::Limits;
use crate::document::merge::review::FileReview;
use crate::document::merge::{self, Answer, Answers, Incoming, Receipt, Review, Spot};
use crate::document::scope::public::{self, Publicity};
use crate::document::scope::{Part, Scope, Sent, around, partner};
use crate::domain::id::{Id, RecordId};
use crate::domain::membership::Member;
use crate::exchange::public_page::{self, Asked};
use crate::portrait::article::Article;
use crate::words::Lang;

/// How the fragment of an address that carries records begins.
const LINK: &str = "/link?data=";

/// Longer addresses are cut by mail programs on the way.
const LONGEST_LINK: usize = 8_000;

/// A file that is saved in place.
#[derive(Clone)]
struct Linked {
    handle: Handle,
    /// When it was changed last, as far as this page has seen it.
    seen: f64,
    /// Whether it may hold what has not been merged yet.
    unmerged: bool,
    /// The workspace that it holds; another one is never written into it.
    workspace: String,
}

/// What came back and what was answered.
#[derive(Clone, Copy)]
pub struct Sharing {
    files: StoredValue<Vec<Incoming>>,
    review: RwSignal<Arc<Review>>,
    /// How often was compared: what is drawn of one comparison does not hold for the next.
    compared: RwSignal<u32>,
    /// The journal against which was compared, and how long it was.
    against: StoredValue<Option<(ReplicaId, usize)>>,
    answers: RwSignal<Answers>,
    /// The receipt of what was taken in last.
    receipt: RwSignal<Option<Receipt>>,
    /// The file that is saved in place, while this page is open.
    linked: RwSignal<Option<Linked>, LocalStorage>,
    library: Library,
    session: Session,
    reader: Reader,
    tongues: Tongues,
    notices: Notices,
    router: Router,
}

impl Sharing {
    /// Called once, at the start; follows the address if it carries something.
    #[must_use]
    pub fn start(
        library: Library,
        session: Session,
        reader: Reader,
        tongues: Tongues,
        notices: Notices,
        router: Router,
    ) -> Self {
        let sharing = Self {
            files: StoredValue::new(Vec::new()),
            review: RwSignal::new(Arc::default()),
            compared: RwSignal::new(0),
            against: StoredValue::new(None),
            answers: RwSignal::new(Answers::default()),
            receipt: RwSignal::new(None),
            linked: RwSignal::new_local(None),
            library,
            session,
            reader,
            tongues,
            notices,
            router,
        };
        sharing.follow_link();
        // A link may be opened in a page that stands already.
        let listener =
            window_event_listener(leptos::ev::hashchange, move |_| sharing.follow_link());
        on_cleanup(move || listener.remove());
        sharing
    }

    /// The queue as it was compared last.
    pub fn review(self) -> Arc<Review> {
        self.review.get()
    }

    pub fn review_now(self) -> Arc<Review> {
        self.review.get_untracked()
    }

    /// How often was compared.
    pub fn compared(self) -> u32 {
        self.compared.get()
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
        let mut new = arrived.try_update(std::mem::take).unwrap_or_default();
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

    /// Compares the queue again if anything was done since.
    pub fn look_again(self) {
        if self.journal_now() != self.against.get_value() {
            self.compare();
        }
    }

    fn journal_now(self) -> Option<(ReplicaId, usize)> {
        self.session.with_untracked(|open| {
            let replica = open.workspace.replica().clone();
            (replica, open.workspace.journal().len())
        })
    }

    /// Compares the queue with the records as they stand now; what earlier merges left open belongs
    /// to it too.
    pub fn compare(self) {
        let open = self
            .session
            .with_untracked(|open| open.head.file_workspace.clone());
        // A queue stays with its workspace when another one is opened.
        self.files.update_value(|files| {
            files.retain(|file| Some(&file.loaded.head.workspace) == open.as_ref());
        });
        let review = self.session.with_untracked(|open| {
            self.files.with_value(|files| {
                merge::compare(&open.workspace, &open.head.file_workspace, files)
            })
        });
        let review = review.unwrap_or_default();
        let before = self.review_now();
        self.answers
            .update(|answers| answers.keep_for(&before, &review));
        self.compared.update(|count| *count = count.wrapping_add(1));
        self.against.set_value(self.journal_now());
        self.review.set(Arc::new(review));
    }

    pub fn answer(self, spot: &Spot, answer: Answer) {
        self.answers.update(|answers| answers.answer(spot, answer));
    }

    /// Answers every clean change at once, and what a vote has settled with them, which can only be
    /// declined; questions stay as they are.
    pub fn answer_all(self, answer: Answer) {
        let review = self.review_now();
        self.answers.update(|answers| {
            for change in &review.changes {
                answers.answer(&change.spot, answer);
            }
            for proposal in &review.proposals {
                answers.answer(&proposal.spot, answer);
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
            for proposal in &review.proposals {
                answers.forget(&proposal.spot);
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
    pub fn send_part(self, partner: Id<Member>) {
        let cluster = self.session.cluster_untracked();
        let send = move || self.send_part_now(&partner);
        self.tongues.in_own(&cluster, Box::new(send));
    }

    fn send_part_now(self, partner: &Id<Member>) {
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
    pub fn publish(self) {
        let cluster = self.session.cluster_untracked();
        let decided = Publicity::decided(&cluster);
        let publish = move || {
            let part = self
                .session
                .with_untracked(|open| public::part(&open.workspace, decided));
            let label = self.reader.words_now().sharing_public_name();
            self.offer(part, Scope::Public, label);
        };
        self.tongues.in_own(&cluster, Box::new(publish));
    }

    /// Offers what anyone may see as a page for the organisation's web site.
    pub fn publish_page(self, lang: Option<Lang>) {
        let lang = lang.or_else(|| own_language(&self.session.cluster_untracked()));
        match lang {
            Some(wanted) => self.tongues.prepare(wanted, move || self.write_page(lang)),
            None => self.write_page(None),
        }
    }

    fn write_page(self, lang: Option<Lang>) {
        let asked = self.public_page(lang);
        let text = self
            .session
            .with_untracked(|open| public_page::html(open.workspace.records(), asked));
        let name = self.session.with_untracked(|open| open.head.name.clone());
        let label = self.reader.words_now().public_page_name();
        let name = file_stem(&format!("{} {label}", name.unwrap_or_default()));
        self.hand_out(
            &format!("{name}.html"),
            "text/html",
            &text.unwrap_or_default(),
        );
    }

    /// What that page would say, beside its chart.
    pub fn public_preview(self, lang: Option<Lang>) -> Option<Article> {
        let asked = self.public_page(lang);
        self.session
            .with_untracked(|open| public_page::preview(open.workspace.records(), asked))
    }

    fn public_page(self, lang: Option<Lang>) -> Asked {
        Asked {
            publicity: Publicity::decided(&self.session.cluster_untracked()),
            lang,
            today: untrack(|| self.session.today()),
        }
    }

    /// The name of the linked file, while the open workspace has one; tracked.
    pub fn linked_name(self) -> Option<String> {
        let open = self.session.with(|open| open.head.file_workspace.clone());
        self.linked.with(|linked| {
            let linked = linked.as_ref()?;
            (Some(&linked.workspace) == open.as_ref()).then(|| linked.handle.name())
        })
    }

    fn linked_now(self) -> Option<Linked> {
        let open = self
            .session
            .with_untracked(|open| open.head.file_workspace.clone());
        self.linked
            .get_untracked()
            .filter(|linked| Some(&linked.workspace) == open.as_ref())
    }

    /// Saves into a new file that stays linked.
    pub fn link_new(self) {
        spawn_local(async move {
            self.own_here().await;
            let Some(written) = self.library.whole() else {
                return;
            };
            let Some(handle) = linked::pick_new(&written.name).await else {
                return;
            };
            let Some(seen) = handle.write(&written.text).await else {
                return self.say_not_written();
            };
            self.library.has_shared(&written);
            self.link(handle, seen, false);
        });
    }

    /// Opens a file that stays linked: one of the open workspace is merged, any other opened beside.
    pub fn link_existing(self) {
        spawn_local(async move {
            let Some(handle) = linked::pick_existing().await else {
                return;
            };
            let Some((bytes, seen)) = handle.read().await else {
                let text = self.reader.words_now().load_unreadable().to_owned();
                return self.notices.say(Tone::Refused, text);
            };
            if self.library.take_in_file(&handle.name(), &bytes) {
                self.link(handle, seen, true);
            }
        });
    }

    fn link(self, handle: Handle, seen: f64, unmerged: bool) {
        let workspace = self
            .session
            .with_untracked(|open| open.head.file_workspace.clone());
        let text = self.reader.words_now().sharing_linked(handle.name());
        self.linked.set(Some(Linked {
            handle,
            seen,
            unmerged,
            workspace: workspace.unwrap_or_default(),
        }));
        self.notices.say(Tone::Told, text);
    }

    /// Saves into the linked file, or offers a download where there is none. A file that somebody
    /// else has changed is merged first, never overwritten.
    pub fn save(self) {
        let Some(linked) = self.linked_now() else {
            return self.library.export();
        };
        spawn_local(async move {
            if self.look_outside(&linked, true).await {
                return;
            }
            self.own_here().await;
            let Some(written) = self.library.whole() else {
                return;
            };
            match linked.handle.write(&written.text).await {
                Some(seen) => {
                    self.library.has_shared(&written);
                    let text = self.reader.words_now().exported(linked.handle.name());
                    self.linked.set(Some(Linked {
                        seen,
                        unmerged: false,
                        ..linked
                    }));
                    self.notices.say(Tone::Told, text);
                }
                None => self.say_not_written(),
            }
        });
    }

    /// Looks whether somebody else has changed the linked file; called when the reader comes back.
    pub fn look_at_linked(self) {
        if let Some(linked) = self.linked_now() {
            spawn_local(async move {
                self.look_outside(&linked, false).await;
            });
        }
    }

    /// Finds what somebody else wrote into the linked file and this workspace does not know, and
    /// hands it over to be merged. Returns whether the file must not be written.
    async fn look_outside(self, linked: &Linked, saving: bool) -> bool {
        // A file that cannot be looked at may be away for a while; writing will say so.
        let Some(changed) = linked.handle.changed_at().await else {
            return false;
        };
        #[allow(clippy::float_cmp, reason = "the same moment is the same number")]
        let same = changed == linked.seen;
        if same && !(saving && linked.unmerged) {
            return false;
        }
        let Some((bytes, seen)) = linked.handle.read().await else {
            // Somebody has changed it and it cannot be read: writing would take that away.
            if saving {
                let text = self.reader.words_now().sharing_not_read().to_owned();
                self.notices.say(Tone::Refused, text);
            }
            return saving;
        };
        let unmerged = !self.knows_all_of(&linked.handle.name(), &bytes);
        self.linked.set(Some(Linked {
            seen,
            unmerged,
            ..linked.clone()
        }));
        if unmerged {
            self.library.take_in_file(&linked.handle.name(), &bytes);
            let text = self.reader.words_now().sharing_linked_changed().to_owned();
            self.notices.say(Tone::Told, text);
        }
        unmerged
    }

    /// Whether a file holds nothing that this workspace has not heard of. One that cannot be read,
    /// or is another organisation's, is not known.
    fn knows_all_of(self, name: &str, bytes: &[u8]) -> bool {
        let Ok(loaded) = file::read(bytes, Limits::default()) else {
            return false;
        };
        let incoming = [Incoming::new(name, loaded)];
        let review = self.session.with_untracked(|open| {
            merge::compare(&open.workspace, &open.head.file_workspace, &incoming)
        });
        review.is_some_and(|review| review.files.iter().all(FileReview::is_known))
    }

    /// Puts a link on the clipboard that carries a record and what it takes to read it, or says why
    /// not.
    pub fn copy_link(self, record: RecordId) {
        spawn_local(async move {
            self.own_here().await;
            let lang = self.reader.words_now().lang();
            let text = self.session.with_untracked(|open| {
                let records = around::part(&open.workspace, &record)?;
                let head = head_of(open, Scope::Public, lang);
                Some(file::write(&head, &records, &[]))
            });
            let Some(text) = text.flatten() else {
                let text = self.reader.words_now().sharing_link_private().to_owned();
                return self.notices.say(Tone::Refused, text);
            };
            let packed = packing::pack(&text).await;
            let words = self.reader.words_now();
            let Some(packed) = packed else {
                let text = words.sharing_link_failed().to_owned();
                return self.notices.say(Tone::Refused, text);
            };
            if packed.len() > LONGEST_LINK {
                let text = words.sharing_link_too_large(packed.len(), LONGEST_LINK);
                return self.notices.say(Tone::Refused, text);
            }
            let fragment = format!("{LINK}{packed}&record={}", record.as_str());
            clipboard::write(page::address_with(&fragment));
            let text = words.sharing_link_copied().to_owned();
            self.notices.say(Tone::Told, text);
        });
    }

    /// Shows what the address carries, if it carries anything.
    pub fn follow_link(self) {
        let fragment = page::fragment();
        let Some(rest) = fragment.strip_prefix(LINK) else {
            return;
        };
        let (packed, record) = rest.split_once("&record=").unwrap_or((rest, ""));
        let (packed, record) = (packed.to_owned(), RecordId::new(record));
        spawn_local(async move {
            // No link of ours is longer; a longer one could unpack to more than the memory holds.
            let bytes = match packed.len() {
                0..=LONGEST_LINK => packing::unpack(&packed, Limits::default().bytes).await,
                _ => None,
            };
            let loaded = bytes.and_then(|it| file::read(&it, Limits::default()).ok());
            match loaded {
                Some(loaded) => self.library.show(loaded, &record),
                None => {
                    let text = self.reader.words_now().sharing_link_broken().to_owned();
                    self.notices.say(Tone::Refused, text);
                    self.router.go(&Route::default());
                }
            }
        });
    }

    /// Keeps what a link has shown as a workspace of one's own.
    pub fn keep_shown(self) {
        let loaded = self.session.with_untracked(|open| Loaded {
            head: Head {
                workspace: String::new(),
                ..head_of(open, Scope::Whole, self.reader.words_now().lang())
            },
            records: open.workspace.records().clone(),
            journal: Vec::new(),
            set_aside: Vec::new(),
            newer_version: None,
            hash: String::new(),
            edited_by_hand: false,
        });
        if let Some(loaded) = loaded {
            self.library.lay_beside(loaded);
        }
    }

    /// Waits for the words in which the organisation's files say what they are.
    async fn own_here(self) {
        let own = own_language(&self.session.cluster_untracked());
        self.tongues.own_here(own).await;
    }

    fn say_not_written(self) {
        let text = self.reader.words_now().sharing_not_written().to_owned();
        self.notices.say(Tone::Refused, text);
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
        self.hand_out(&name, "application/json", &text)
    }

    /// Offers a text as a file, and says what became of it.
    pub fn hand_out(self, name: &str, mime: &str, text: &str) -> bool {
        let words = self.reader.words_now();
        let offered = files::download(name, mime, text);
        if offered {
            self.notices.say(Tone::Told, words.exported(name));
        } else {
            let text = words.export_failed().to_owned();
            self.notices.say(Tone::Refused, text);
        }
        offered
    }
}

pub fn use_sharing() -> Sharing {
    expect_context()
}
