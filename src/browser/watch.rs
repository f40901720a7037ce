//! What changes around the page: the size of an element, printing, and what a reader prefers.

use gloo_events::EventListener;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, MediaQueryList, ResizeObserver};

/// Watches the size of one element until it is dropped.
pub struct SizeWatch {
    observer: ResizeObserver,
    _tell: Closure<dyn FnMut()>,
}

impl SizeWatch {
    /// Calls `tell` once at the start and after every change; `None` when the browser cannot.
    #[must_use]
    pub fn start(element: &Element, tell: impl FnMut() + 'static) -> Option<Self> {
        let tell = Closure::<dyn FnMut()>::new(tell);
        let observer = ResizeObserver::new(tell.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self {
            observer,
            _tell: tell,
        })
    }
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

fn query(text: &str) -> Option<MediaQueryList> {
    web_sys::window()?.match_media(text).ok()?
}

/// Whether what a media query asks for holds now.
#[must_use]
pub fn holds(text: &str) -> bool {
    query(text).is_some_and(|query| query.matches())
}

/// Whether the reader asked for as little motion as possible.
#[must_use]
pub fn prefers_stillness() -> bool {
    holds("(prefers-reduced-motion: reduce)")
}

/// Tells when the page is about to be printed (`true`) and when that is over, for as long as the
/// listeners are kept.
#[must_use]
pub fn printing(tell: impl Fn(bool) + Clone + 'static) -> Vec<EventListener> {
    let mut listeners = Vec::new();
    if let Some(query) = query("print") {
        let (tell, target) = (tell.clone(), query.clone());
        let changed = EventListener::new(&target, "change", move |_| tell(query.matches()));
        listeners.push(changed);
    }
    if let Some(window) = web_sys::window() {
        let before = tell.clone();
        listeners.push(EventListener::new(&window, "beforeprint", move |_| {
            before(true);
        }));
        listeners.push(EventListener::new(&window, "afterprint", move |_| {
            tell(false);
        }));
    }
    listeners
}

/// Milliseconds since some fixed moment, for what moves.
#[must_use]
pub fn milliseconds() -> f64 {
    js_sys::Date::now()
}

/// Does something and notes in the browser's own log of times how long it took.
pub fn timed<T>(what: &str, act: impl FnOnce() -> T) -> T {
    let begun = format!("{what}-begins");
    note("mark", &[&begun]);
    let made = act();
    note("measure", &[what, &begun]);
    note("clearMarks", &[&begun]);
    made
}

/// Writes into the browser's log of times; one that keeps none does without.
fn note(how: &str, names: &[&str]) {
    let names: js_sys::Array = names.iter().copied().map(JsValue::from_str).collect();
    let get = |of: &JsValue, name: &str| js_sys::Reflect::get(of, &JsValue::from_str(name)).ok();
    let log = get(&js_sys::global(), "performance");
    let write = log
        .as_ref()
        .and_then(|log| get(log, how)?.dyn_into::<js_sys::Function>().ok());
    if let (Some(log), Some(write)) = (log, write) {
        let _ = write.apply(&log, &names);
    }
}
