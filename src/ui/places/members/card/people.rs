//! Who speaks for the member: representative, deputy, and its people with their authority.

use leptos::prelude::*;

use super::super::people::PersonRow;
use super::super::people_options;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row};
use crate::app::session::use_session;
use crate::browser::{chance, page};
use crate::domain::command::Command;
use crate::domain::id::RecordId;
use crate::domain::record::{Kind, Record};
use crate::ui::kit::rows;
use crate::ui::places::fields::{AddRow, PickFact, id_of_name};

#[component]
pub fn Represented(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let member = row(id.as_str(), |cluster| &cluster.members);
    let representative = member.part(|it| {
        it.representative
            .as_ref()
            .map(|it| it.as_str().to_owned())
            .unwrap_or_default()
    });
    let deputy = member.part(|it| {
        it.deputy
            .as_ref()
            .map(|it| it.as_str().to_owned())
            .unwrap_or_default()
    });
    let formats = use_formats();
    let people = memo(move || {
        let cluster = session.cluster();
        member.with(|it| {
            it.as_ref()
                .map(|it| people_options(t(), &formats(), &cluster, it, session.today()))
                .unwrap_or_default()
        })
    });
    let own = memo(move || {
        let cluster = session.cluster();
        let member = member.get().map(|it| it.id);
        let own = cluster
            .people
            .values()
            .filter(|it| it.member.is_some() && it.member == member);
        own.map(|it| it.id.record()).collect::<Vec<_>>()
    });
    let of_member = id.clone();
    let add = move || {
        let person = chance::record_id("person");
        let record = Record::new(Kind::Person, &person)
            .with("name", t().members_new_person())
            .with("member", of_member.as_str());
        let mut commands = vec![Command::Create(record)];
        // The first person of a member is who represents it.
        if representative.with_untracked(String::is_empty) {
            commands.push(Command::set_text(&of_member, "representative", &person));
        }
        if session.dispatch(&Command::All(commands)) {
            let name = id_of_name(&RecordId::new(person));
            request_animation_frame(move || page::select(&name));
        }
    };
    view! {
        <section>
            <h3>{move || t().members_represented()}</h3>
            <dl class="facts">
                <PickFact
                        record=id.clone()
                        field="representative"
                        value=representative
                        options=people
                        label=move || t().members_representative().to_owned()
                    />
                <PickFact
                        record=id.clone()
                        field="deputy"
                        value=deputy
                        options=people
                        label=move || t().members_deputy().to_owned()
                    />
            </dl>
            <ul class="rows">
                {rows(
                    move || own.get(),
                    ToString::to_string,
                    move |person| view! { <PersonRow id=person /> },
                )}
            </ul>
            <AddRow label=move || t().members_person_add().to_owned() act=add />
        </section>
    }
}
