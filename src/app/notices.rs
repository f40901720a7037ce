//! What is said at the bottom of the page: what was done, with a way back, and what was refused.

use gloo_timers::callback::Timeout;
use leptos::prelude::*;

/// How a notice is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Something was done; undo is offered.
    Done,
    /// Something to know.
    Told,
    /// Something was refused or failed.
    Refused,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    pub tone: Tone,
    pub text: String,
    number: u32,
}

/// How long a notice about something done stays; what was refused stays until it is closed.
const STAY_MILLISECONDS: u32 = 8_000;

/// The notice that stands, if any.
#[derive(Clone, Copy)]
pub struct Notices {
    current: RwSignal<Option<Notice>>,
    count: StoredValue<u32>,
}

impl Notices {
    #[must_use]
    pub fn start() -> Self {
        Self {
            current: RwSignal::new(None),
            count: StoredValue::new(0),
        }
    }

    pub fn current(self) -> Option<Notice> {
        self.current.get()
    }

    pub fn say(self, tone: Tone, text: String) {
        let number = self.count.get_value().wrapping_add(1);
        self.count.set_value(number);
        self.current.set(Some(Notice { tone, text, number }));
        if tone != Tone::Refused {
            Timeout::new(STAY_MILLISECONDS, move || {
                let stands = self.current.try_with_untracked(|current| {
                    current
                        .as_ref()
                        .is_some_and(|notice| notice.number == number)
                });
                if stands == Some(true) {
                    self.close();
                }
            })
            .forget();
        }
    }

    pub fn close(self) {
        self.current.set(None);
    }
}

pub fn use_notices() -> Notices {
    expect_context()
}
