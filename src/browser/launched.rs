//! Files with which the operating system has opened the installed page.
//!
//! The interface is not in the bindings that are stable, so it is called by its names.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::spawn_local;

use crate::browser::linked::called;

/// Hands over every file with which the page is opened, now and later; does nothing where the
/// browser has no such way.
pub fn listen(take: impl Fn(gloo_file::File) + Clone + 'static) {
    let queue = web_sys::window().and_then(|it| Reflect::get(&it, &"launchQueue".into()).ok());
    let Some(queue) = queue.filter(JsValue::is_object) else {
        return;
    };
    let consumer = Closure::<dyn Fn(JsValue)>::new(move |launch: JsValue| {
        let files = Reflect::get(&launch, &"files".into()).unwrap_or_default();
        for handle in Array::from(&files) {
            let take = take.clone();
            spawn_local(async move {
                let file = called(&handle, "getFile", &[]).await;
                if let Some(file) = file.and_then(|it| it.dyn_into::<web_sys::File>().ok()) {
                    take(file.into());
                }
            });
        }
    });
    let set = Reflect::get(&queue, &"setConsumer".into()).ok();
    if let Some(set) = set.and_then(|it| it.dyn_into::<Function>().ok()) {
        // A browser that refuses opens the page without the file, and the picker is there.
        let _ = set.call1(&queue, consumer.as_ref());
    }
    // The page lives as long as the consumer.
    consumer.forget();
}
