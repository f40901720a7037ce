//! A vacant seat, filled where it is marked: two letters and Enter. Who may hold it comes first;
//! whoever may not is listed with the reason.

use leptos::prelude::*;

use super::finder::{Finder, Hit, SHOWN, ranked};
use super::floating::Floating;
use super::{Editing, Surface, use_editing};
use crate::app::reader::use_words;
use crate::browser::{chance, page};
use crate::chart::geometry::Point;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::seating::{self, Vacancy};
use crate::domain::sorting;

/// Of more than this many that answer, the reader types another letter.
const ASKED_ABOUT: usize = 60;

impl Editing {
    /// Opens the list for a vacant place of a body.
    pub fn fill_seat(self, body: &str, number: usize, at: Point) {
        self.surface.set(Some(Surface::Seat {
            body: body.to_owned(),
            number,
            at,
        }));
    }

    /// The vacant place of that number; the last, when there are fewer.
    fn vacancy(self, body: &str, number: usize) -> Option<Vacancy> {
        let session = self.desk().session;
        let cluster = session.cluster();
        let mut all = seating::vacancies(&cluster, &Id::new(body), session.today());
        let at = number.min(all.len().checked_sub(1)?);
        Some(all.swap_remove(at))
    }

    fn filling(self, place: &Vacancy, holder: &str) -> Option<Command> {
        let cluster = self.desk().session.cluster_untracked();
        seating::fill(&cluster, place, holder, &chance::record_id("seat"))
    }
}

#[component]
pub fn SeatFinder(body: String, number: usize, at: Point) -> impl IntoView {
    let editing = use_editing();
    let t = use_words();
    let session = editing.desk().session;
    let name = editing.name(&body);
    let place = StoredValue::new(untrack(|| editing.vacancy(&body, number)));
    let role = place.with_value(|place| place.as_ref().and_then(|it| it.role.clone()));
    let title = move || {
        let title = t().editing_seat(&name);
        match &role {
            Some(role) => format!("{title} · {}", t().seat_role(role.as_str())),
            None => title,
        }
    };
    let said = StoredValue::new(editing.name(&body));
    let find = move |typed: String| {
        let cluster = session.cluster();
        let Some(place) = place.get_value() else {
            return Vec::new();
        };
        let holders = seating::holders(&cluster, session.today());
        let found = ranked(holders, |it| it.name.as_str(), &typed);
        let mut hits: Vec<Hit> = found
            .into_iter()
            .take(ASKED_ABOUT)
            .map(|holder| {
                let command = editing.filling(&place, &holder.id);
                let refusal = command.and_then(|command| session.refusal(&command));
                Hit {
                    refused: refusal.is_some(),
                    note: refusal.or(holder.of).unwrap_or_default(),
                    id: holder.id,
                    name: holder.name,
                }
            })
            .collect();
        sorting::by_key(&mut hits, |hit| hit.refused);
        hits.truncate(SHOWN);
        hits
    };
    let choose = move |holder: String| {
        let command = place
            .get_value()
            .and_then(|place| editing.filling(&place, &holder));
        let cluster = session.cluster_untracked();
        let sentence = || {
            let who = cluster.title_of(&holder.as_str().into());
            t().editing_did_fill(who.unwrap_or_default(), said.get_value())
        };
        let done = command.is_some_and(|it| session.dispatch_saying(&it, Some(&sentence)));
        if done {
            editing.surface.set(None);
            page::focus("outline");
        }
    };
    let label = Signal::derive(title);
    view! {
        <Floating at=Some(at) role="dialog" label=label>
            <p class="floating-title">{move || label.get()}</p>
            <Finder
                label=Signal::derive(move || t().structure_seat_who().to_owned())
                find=Callback::new(find)
                choose=Callback::new(choose)
            />
        </Floating>
    }
}
