//! Texts that are on the browser's disk as soon as it says so.
//!
//! Local storage answers at once and is written to the disk seconds later, in Chromium up to a
//! minute; a browser that is killed forgets what was not. `IndexedDB` says when a text is there. It
//! cannot be read while the page waits, so it stands beside local storage and not in its place.

use std::cell::RefCell;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbKeyRange, IdbObjectStore, IdbRequest, IdbTransaction};

use crate::document::store::Pair;

const NAME: &str = "klaster";
const TEXTS: &str = "texts";
const READ: &str = "readonly";
const WRITE: &str = "readwrite";

/// Some browsers never answer; the page does not wait for them.
const PATIENCE_MILLISECONDS: i32 = 1_000;

thread_local! {
    static DISK: RefCell<Option<IdbDatabase>> = const { RefCell::new(None) };
}

/// Opens the disk. Returns whether this browser lets the page write to it.
pub async fn open() -> bool {
    let opened = opened().await;
    let is_open = opened.is_some();
    DISK.set(opened);
    is_open
}

async fn opened() -> Option<IdbDatabase> {
    let factory = web_sys::window()?.indexed_db().ok()??;
    let request = factory.open_with_u32(NAME, 1).ok()?;
    let new = request.clone();
    let lay_out = Closure::once_into_js(move || {
        if let Ok(database) = new.result() {
            // A layout that fails fails the opening too.
            let _ = database
                .unchecked_into::<IdbDatabase>()
                .create_object_store(TEXTS);
        }
    });
    request.set_onupgradeneeded(Some(lay_out.unchecked_ref()));
    answer(&request).await?.dyn_into().ok()
}

/// Whether what is put is written to the disk.
#[must_use]
pub fn is_open() -> bool {
    DISK.with_borrow(Option::is_some)
}

/// Every text that is on the disk, with its key.
pub async fn all() -> Vec<Pair> {
    let read = async {
        let (_, texts) = begin(READ)?;
        let keys = answer(&texts.get_all_keys().ok()?);
        let texts = answer(&texts.get_all().ok()?);
        let (keys, texts) = (keys.await?, texts.await?);
        let (keys, texts): (Array, Array) = (keys.dyn_into().ok()?, texts.dyn_into().ok()?);
        let pairs = keys.iter().zip(texts.iter());
        let pair = |(key, text): (JsValue, JsValue)| Some((key.as_string()?, text.as_string()?));
        Some(pairs.filter_map(pair).collect())
    };
    read.await.unwrap_or_default()
}

/// Writes texts, all or none. When this comes back they are on the disk, or the disk is closed from
/// then on, which [`is_open`] says.
pub async fn put(pairs: &[Pair]) {
    let put = async {
        let (transaction, texts) = begin(WRITE)?;
        for (key, text) in pairs {
            texts.put_with_key(&text.into(), &key.into()).ok()?;
        }
        completion(&transaction).await
    };
    if put.await.is_none() {
        DISK.set(None);
    }
}

/// Lets go of texts; nobody waits for it.
pub fn remove(keys: &[String]) {
    if keys.is_empty() {
        return;
    }
    if let Some((_, texts)) = begin(WRITE) {
        for key in keys {
            // What stays is let go the next time.
            let _ = texts.delete(&key.into());
        }
    }
}

/// Lets go of every text whose key begins so.
pub fn forget(beginning: &str) {
    let range = IdbKeyRange::bound(&beginning.into(), &format!("{beginning}\u{ffff}").into());
    if let (Some((_, texts)), Ok(range)) = (begin(WRITE), range) {
        let _ = texts.delete(&range);
    }
}

fn begin(mode: &str) -> Option<(IdbTransaction, IdbObjectStore)> {
    let options = Object::new();
    // Strict: a power cut loses no more than a kill. `web_sys` counts that option as unstable.
    Reflect::set(&options, &"durability".into(), &"strict".into()).ok()?;
    let transaction = DISK.with_borrow(|disk| {
        let disk = disk.as_ref()?;
        let begin = Reflect::get(disk, &"transaction".into()).ok()?;
        let begin: Function = begin.dyn_into().ok()?;
        begin
            .call3(disk, &TEXTS.into(), &mode.into(), &options)
            .ok()
    })?;
    let transaction: IdbTransaction = transaction.dyn_into().ok()?;
    let texts = transaction.object_store(TEXTS).ok()?;
    Some((transaction, texts))
}

/// What a request answers; `None` when it was refused, or not answered in time. It is listened to from
/// the call on, for several may answer while one of them is waited for.
fn answer(request: &IdbRequest) -> impl Future<Output = Option<JsValue>> + use<> {
    let waiting = Promise::new(&mut |done, _| {
        request.set_onsuccess(Some(&done));
        request.set_onerror(Some(&done));
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
                &done,
                PATIENCE_MILLISECONDS,
            );
        }
    });
    let request = request.clone();
    async move {
        JsFuture::from(waiting).await.ok()?;
        // A request without an answer has no result yet, and says so by an error.
        request.result().ok()
    }
}

/// Waits until all that belongs to a transaction is on the disk; `None` when nothing of it is.
async fn completion(transaction: &IdbTransaction) -> Option<()> {
    let waiting = Promise::new(&mut |done, failed| {
        transaction.set_oncomplete(Some(&done));
        transaction.set_onabort(Some(&failed));
    });
    JsFuture::from(waiting).await.ok().map(|_| ())
}
