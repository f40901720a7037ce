//! A second window of this page, and full screen.

use gloo_events::EventListener;
use web_sys::Window;

/// A window that this page has opened.
pub struct Second(Window);

impl Second {
    /// Opens a window at an address of this page; a window of that name that is open already goes
    /// there. `None` when the browser refuses.
    #[must_use]
    pub fn open(fragment: &str, name: &str) -> Option<Self> {
        let window = web_sys::window()?;
        let address = super::page::address_with(fragment);
        let how = "popup,width=1280,height=720";
        let opened = window.open_with_url_and_target_and_features(&address, name, how);
        opened.ok().flatten().map(Self)
    }

    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.0.closed().unwrap_or(true)
    }
}

/// Whether another window has opened this one, so that it may close itself.
#[must_use]
pub fn was_opened(name: &str) -> bool {
    web_sys::window().is_some_and(|it| it.name().is_ok_and(|it| it == name))
}

/// Closes this window.
pub fn close() {
    if let Some(window) = web_sys::window() {
        let _ = window.close();
    }
}

#[must_use]
pub fn is_full() -> bool {
    let document = web_sys::window().and_then(|it| it.document());
    document.is_some_and(|it| it.fullscreen_element().is_some())
}

/// Tells when full screen begins or ends, for as long as the listener is kept.
#[must_use]
pub fn filled(mut tell: impl FnMut(bool) + 'static) -> Option<EventListener> {
    let document = web_sys::window()?.document()?;
    Some(EventListener::new(
        &document,
        "fullscreenchange",
        move |_| {
            tell(is_full());
        },
    ))
}
