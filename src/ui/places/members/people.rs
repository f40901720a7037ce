//! A person in a row, and the people who act for no member: the office's staff.

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::{memo, row, watch};
use crate::app::session::use_session;
use crate::browser::chance;
use crate::domain::id::{Id, RecordId};
use crate::domain::record::{Kind, Record};
use crate::domain::vocabulary::SeatRole;
use crate::ui::kit::rows;
use crate::ui::places::fields::{
    AddRow, Address, DayFact, Notes, RowTools, Text, TextFact, Tick, create, dom_id, id_of_name,
};

/// Name, role and authority of a person, edited in place.
#[component]
pub fn PersonRow(
    id: RecordId,
    /// Whether the address means this person.
    #[prop(into, optional)]
    focused: Signal<bool>,
) -> impl IntoView {
    let t = use_words();
    let person = row(id.as_str(), |cluster| &cluster.people);
    let name = person.part(|it| it.name.clone());
    let role = person.part(|it| it.role.clone().unwrap_or_default());
    let authority = person.part(|it| it.decision_authority.unwrap_or_default());
    let represents =
        memo(move || person.with(|it| it.as_ref().is_some_and(|it| it.member.is_some())));
    // Whoever is about to delete a person sees which chairs that would empty.
    let own = id.clone();
    let chairs = watch(move |cluster| {
        let chaired = cluster.seats.values().filter(|seat| {
            seat.has_role(&SeatRole::Chair)
                && seat.person.as_ref().map(Id::as_str) == Some(own.as_str())
        });
        chaired
            .filter_map(|seat| cluster.bodies.get(&seat.body))
            .map(|body| (body.id.record(), body.name.clone()))
            .collect::<Vec<_>>()
    });
    let anchor = dom_id(&id);
    let (of_authority, of_notes) = (id.clone(), id.clone());
    view! {
            <li class="person-row" class:focused=move || focused.get() id=anchor>
                <Text
                    record=id.clone()
                    field="name"
                    required=true
                    value=name
                    label=move || t().name().to_owned()
                    id=id_of_name(&id)
                />
                <RowTools record=id.clone() name=name />
                <span class="muted">
                    <Text
                        record=id.clone()
                        field="role"
                        value=role
                        label=move || t().members_role(name.get())
                    />
                </span>
                <Show when=move || represents.get()>
                    <Tick
                        record=of_authority.clone()
                        field="decisionAuthority"
                        value=authority
                        label=move || t().authority_given().to_owned()
                        written=true
                    />
                    <details class="authority">
    <summary>{move || t().members_authority()}</summary>
    <dl class="facts">
                        <DayFact
                                record=of_authority.clone()
                                field="authorityFrom"
                                value=person.part(|it| it.authority_from)
                                label=move || t().members_authority_from().to_owned()
                            />
                        <DayFact
                                record=of_authority.clone()
                                field="authorityUntil"
                                value=person.part(|it| it.authority_until)
                                label=move || t().members_authority_until().to_owned()
                            />
                        <TextFact
                                record=of_authority.clone()
                                field="authorityPaper"
                                value=person.part(|it| it.authority_paper.clone().unwrap_or_default())
                                label=move || t().members_authority_paper().to_owned()
                            />
                        <TextFact
                                record=of_authority.clone()
                                field="email"
                                value=person.part(|it| it.email.clone().unwrap_or_default())
                                label=move || t().members_email().to_owned()
                            />
                        <TextFact
                                record=of_authority.clone()
                                field="telephone"
                                value=person.part(|it| it.telephone.clone().unwrap_or_default())
                                label=move || t().members_telephone().to_owned()
                            />
                    </dl>
    </details>
                </Show>
                <Show when=move || !represents.get()>
                    <Notes record=of_notes.clone() />
                </Show>
                {move || {
                    let line = |it: (RecordId, String)| view! { <Address record=it.0 name=it.1 /> " " };
                    let bodies = chairs.get();
                    (!bodies.is_empty()).then(|| view! {
                        <span class="small muted person-chairs">
                            {t().members_chairs()}
                            " "
                            {bodies.into_iter().map(line).collect_view()}
                        </span>
                    })
                }}
            </li>
        }
}

#[component]
pub fn Office(focus: Signal<Option<String>>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let list = memo(move || {
        let cluster = session.cluster();
        let office = cluster.people.values().filter(|it| it.member.is_none());
        office.map(|it| it.id.record()).collect::<Vec<_>>()
    });
    let add = move || {
        create(
            session,
            Record::new(Kind::Person, &chance::record_id("person"))
                .with("name", t().members_new_person()),
        );
    };
    view! {
        <section class="members-part" class:no-print=move || list.with(Vec::is_empty)>
            <h2>{move || t().members_office()}</h2>
            <p class="small faint no-print">{move || t().members_office_note()}</p>
            <ul class="people-grid">
                {rows(
                    move || list.get(),
                    ToString::to_string,
                    move |id| {
                        let own = id.clone();
                        let focused = Signal::derive(move || {
                            focus.with(|focus| focus.as_deref() == Some(own.as_str()))
                        });
                        view! { <PersonRow id=id focused=focused /> }
                    },
                )}
            </ul>
            <AddRow label=move || t().members_person_add().to_owned() act=add />
        </section>
    }
}
