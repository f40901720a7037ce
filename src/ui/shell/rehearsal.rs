//! A browser compiles a function when it is first called, and makes it fast once it has been called
//! often, so that the first picture of a place waits for all that draws it. The chart is what a
//! meeting opens: while nobody waits, it is built a few times out of sight, and dropped.

use std::time::Duration;

use leptos::prelude::*;
use leptos::tachys::view::{Mountable, Render};

use crate::app::route::{Place, Router};
use crate::app::session::Session;
use crate::browser::page;
use crate::ui::places;

/// With more bodies, building the chart would be felt even by somebody who only reads.
const MOST: usize = 2_000;
/// More often hardly makes the first picture sooner.
const TIMES: usize = 3;

/// Builds the chart whenever the page has nothing else to do, unless it is on the screen already.
pub fn rehearse(session: Session, router: Router) {
    if let Some(owner) = Owner::current() {
        rehearse_times(session, router, owner, TIMES);
    }
}

fn rehearse_times(session: Session, router: Router, owner: Owner, times: usize) {
    if times == 0 {
        return;
    }
    let place = router.place();
    // Where a browser cannot tell that it is idle, the first picture is drawn as it is.
    let _ = request_idle_callback_with_handle(move || {
        // The workspace may be closed by now.
        let Some(place) = place.try_get_untracked() else {
            return;
        };
        let modest = session.cluster_untracked().bodies.len() <= MOST;
        if place == Some(Place::Structure) || !modest {
            return;
        }
        let scope = owner.with(Owner::new);
        let built = scope.with(|| {
            let aside = page::aside()?;
            let mut built = places::view(Place::Structure).build();
            built.mount(&aside, None);
            Some(built)
        });
        let owner = owner.clone();
        // What hangs on effects comes with the next turn.
        set_timeout(
            move || {
                if let Some(mut built) = built {
                    built.unmount();
                }
                scope.cleanup();
                rehearse_times(session, router, owner, times - 1);
            },
            Duration::ZERO,
        );
    });
}
