//! What windows of this page say to each other, at once and without a trace.

use gloo_events::EventListener;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

/// A channel that all windows of this page hear, but not the one that speaks.
pub struct Channel {
    channel: BroadcastChannel,
    _heard: EventListener,
}

impl Channel {
    /// `None` where the browser has no such channels.
    #[must_use]
    pub fn open(name: &str, mut heard: impl FnMut(String) + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(name).ok()?;
        let listener = EventListener::new(&channel, "message", move |event| {
            let event: Option<&MessageEvent> = event.dyn_ref();
            if let Some(text) = event.and_then(|it| it.data().as_string()) {
                heard(text);
            }
        });
        Some(Self {
            channel,
            _heard: listener,
        })
    }

    pub fn say(&self, text: &str) {
        // A text can always be copied, which is all that could fail.
        let _ = self.channel.post_message(&JsValue::from_str(text));
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.close();
    }
}
