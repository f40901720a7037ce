//! A file that stays linked: saved in place, and read again when somebody else changed it, as in a
//! folder that a service keeps in step. Only where the browser can; elsewhere files are downloaded.
//!
//! The interface is not in the bindings that are stable, so it is called by its names.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A file of the reader's disk that this page may read and write.
#[derive(Clone)]
pub struct Handle(JsValue);

fn picker(name: &str) -> Option<Function> {
    let window = web_sys::window()?;
    Reflect::get(&window, &name.into()).ok()?.dyn_into().ok()
}

/// Whether this browser can link a file.
#[must_use]
pub fn can_link() -> bool {
    picker("showSaveFilePicker").is_some()
}

/// Asks for a new file; `None` when the reader chose none.
pub async fn pick_new(name: &str) -> Option<Handle> {
    let options = Object::new();
    Reflect::set(&options, &"suggestedName".into(), &name.into()).ok()?;
    ask("showSaveFilePicker", &options).await.map(Handle)
}

/// Asks for a file that is there; `None` when the reader chose none.
pub async fn pick_existing() -> Option<Handle> {
    let chosen = ask("showOpenFilePicker", &Object::new()).await?;
    let first = chosen.dyn_ref::<Array>()?.get(0);
    (!first.is_undefined()).then_some(Handle(first))
}

async fn ask(name: &str, options: &Object) -> Option<JsValue> {
    let window = web_sys::window()?;
    let asked = picker(name)?.call1(&window, options).ok()?;
    settled(asked).await
}

/// What a promise comes to; `None` when it is refused.
async fn settled(promise: JsValue) -> Option<JsValue> {
    JsFuture::from(promise.dyn_into::<Promise>().ok()?)
        .await
        .ok()
}

/// What a method of an object comes to.
pub(super) async fn called(object: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let method: Function = Reflect::get(object, &name.into()).ok()?.dyn_into().ok()?;
    let list = Array::new();
    for argument in arguments {
        list.push(argument);
    }
    settled(Reflect::apply(&method, object, &list).ok()?).await
}

impl Handle {
    #[must_use]
    pub fn name(&self) -> String {
        let name = Reflect::get(&self.0, &"name".into()).ok();
        name.and_then(|name| name.as_string()).unwrap_or_default()
    }

    /// When the file was changed last, by the clock of its disk.
    pub async fn changed_at(&self) -> Option<f64> {
        let file = called(&self.0, "getFile", &[]).await?;
        Reflect::get(&file, &"lastModified".into()).ok()?.as_f64()
    }

    /// What the file holds, and when it was changed last.
    pub async fn read(&self) -> Option<(Vec<u8>, f64)> {
        let file = called(&self.0, "getFile", &[]).await?;
        let changed = Reflect::get(&file, &"lastModified".into()).ok()?.as_f64()?;
        let bytes = called(&file, "arrayBuffer", &[]).await?;
        Some((Uint8Array::new(&bytes).to_vec(), changed))
    }

    /// Writes the file anew. The browser puts it in place when all of it is written, so a page that
    /// is killed meanwhile leaves the old one. Returns when it was changed.
    pub async fn write(&self, text: &str) -> Option<f64> {
        let stream = called(&self.0, "createWritable", &[]).await?;
        called(&stream, "write", &[text.into()]).await?;
        called(&stream, "close", &[]).await?;
        self.changed_at().await
    }
}
