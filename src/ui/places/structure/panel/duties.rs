//! What a body has to do, as a list that is edited in place: an emptied duty goes, the last line
//! waits for a new one.

use leptos::prelude::*;

use super::super::desk::use_desk;
use super::body::{list_value, use_subject};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::domain::command::Command;
use crate::ui::kit::{Editable, rows};

#[component]
pub fn Duties() -> impl IntoView {
    let desk = use_desk();
    let subject = use_subject();
    let t = use_words();
    let duties = memo(move || {
        subject.body.with(|body| {
            body.as_ref()
                .map(|it| it.duties.clone())
                .unwrap_or_default()
        })
    });
    let save = move |at: usize, text: &str| {
        let mut all = duties.get_untracked();
        let text = text.trim().to_owned();
        match all.get_mut(at) {
            Some(_) if text.is_empty() => {
                all.remove(at);
            }
            Some(duty) => *duty = text,
            None if text.is_empty() => return true,
            None => all.push(text),
        }
        let command = Command::set(&subject.record.get_value(), "duties", list_value(&all));
        desk.session.dispatch(&command)
    };
    // One line more than there are duties.
    let places = move || (0..=duties.with(Vec::len)).collect();
    view! {
        <section class="duties">
            <h3>{move || t().structure_duties()}</h3>
            <ul>
                {rows(
                    places,
                    usize::to_string,
                    move |at| view! {
                        <li>
                            <Editable
                                value=Signal::derive(move || {
                                    duties.with(|all| all.get(at).cloned()).unwrap_or_default()
                                })
                                label=Signal::derive(move || t().structure_duty().to_owned())
                                placeholder=Signal::derive(move || t().structure_duty_add().to_owned())
                                save=move |text: String| save(at, &text)
                            />
                        </li>
                    },
                )}
            </ul>
        </section>
    }
}
