//! Whose key is whose, and since when that is known for sure.

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::{memo, row, watch};
use crate::app::session::use_session;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::sorting;
use crate::domain::votes::{Poll, SigningKey};
use crate::exchange::ballots::keys::PublicKey;
use crate::ui::kit::{DateField, Icon, Sign, rows, setter};

#[component]
pub fn Roster(poll: Id<Poll>) -> impl IntoView {
    let t = use_words();
    // The keys of those on the roll that was mailed, by the name of their member.
    let keys = watch(move |cluster| {
        let roll = cluster.polls.get(&poll).map(|poll| poll.roll.as_slice());
        let mut keys: Vec<(String, RecordId)> = cluster
            .signing_keys
            .values()
            .filter(|key| {
                let mut roll = roll.unwrap_or_default().iter();
                roll.any(|voter| voter.member == key.member.as_str())
            })
            .map(|key| {
                let member = cluster.members.get(&key.member);
                let name = member.map(|it| it.name.clone()).unwrap_or_default();
                (name, key.id.record())
            })
            .collect();
        sorting::plainly(&mut keys);
        keys
    });
    let some = memo(move || keys.with(|keys| !keys.is_empty()));
    view! {
        <div class="key-roster">
            <h4>{move || t().ballots_roster()}</h4>
            <p class="faint small">{move || t().ballots_roster_note()}</p>
            <Show when=move || some.get()>
                <div class="table-wrap">
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{move || t().record_member()}</th>
                                <th scope="col">{move || t().ballots_roster_words()}</th>
                                <th scope="col">{move || t().ballots_roster_compared()}</th>
                                <th>
                                    <span class="unseen">{move || t().remove()}</span>
                                </th>
                            </tr>
                        </thead>
                        <tbody>
                            {rows(
                                move || keys.get(),
                                |(_, id)| id.to_string(),
                                |(name, id)| view! { <KeyRow name id /> },
                            )}
                        </tbody>
                    </table>
                </div>
            </Show>
        </div>
    }
}

#[component]
fn KeyRow(name: String, id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = row::<SigningKey>(id.as_str(), |cluster| &cluster.signing_keys);
    let fingerprint = move || {
        let text = key
            .with(|it| it.map(|it| it.public_key.clone()))
            .unwrap_or_default();
        PublicKey::read(&text).map(|it| it.fingerprint())
    };
    let compared = Signal::derive(move || key.with(|it| it.and_then(|it| it.compared)));
    let save = setter(id.clone(), "compared");
    let remove = move |_| {
        session.dispatch(&Command::Delete { record: id.clone() });
    };
    view! {
        <tr>
            <th scope="row">{name.clone()}</th>
            <td class="fingerprint">{fingerprint}</td>
            <td>
                <DateField
                    value=compared
                    label=Signal::derive({
                        let name = name.clone();
                        move || format!("{}: {name}", t().ballots_roster_compared())
                    })
                    save
                />
            </td>
            <td>
                <button
                    type="button"
                    class="button square quiet"
                    aria-label=move || format!("{}: {name}", t().remove())
                    disabled=move || session.read_only()
                    on:click=remove
                >
                    <Icon sign=Sign::Delete />
                </button>
            </td>
        </tr>
    }
}
