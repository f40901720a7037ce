//! A member in a register: class, kind, town, activity, dates, networks, know-how.

use leptos::prelude::*;

use super::super::forms::vote_picks;
use crate::app::reader::use_words;
use crate::app::reading::{memo, row, watch};
use crate::app::session::use_session;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::membership::Member;
use crate::domain::roster::in_order;
use crate::domain::vocabulary::MemberKind;
use crate::ui::places::fields::{
    DayFact, Links, Pick, PickFact, Tags, TextFact, Tick, WholeFact, words_of,
};

#[component]
pub fn Facts(id: RecordId, day: Memo<Date>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let member = row(id.as_str(), |cluster| &cluster.members);
    let class = member.part(|it| {
        it.class
            .as_ref()
            .map(|it| it.as_str().to_owned())
            .unwrap_or_default()
    });
    let classes = memo(move || {
        let cluster = session.cluster();
        let classes = in_order(&cluster.member_classes).into_iter();
        classes
            .map(|it| (it.id.as_str().to_owned(), it.name.clone()))
            .collect::<Vec<_>>()
    });
    // Once the class has changed in time, it changes by further changes alone.
    let (of_class, own) = (id.clone(), Id::<Member>::from(&id));
    let changed = watch(move |cluster| cluster.class_changes.values().any(|it| it.member == own));
    let of_day = memo(move || {
        let cluster = session.cluster();
        let class = member.with(|it| Some(cluster.class_on(it?, day.get())?.name.clone()));
        class.unwrap_or_else(|| t().not_set().to_owned())
    });
    let kind = member.part(|it| {
        it.member_kind
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    });
    let kinds = move || words_of(MemberKind::SHIPPED, |it| t().member_kind(it).into_owned());
    let networks = memo(move || {
        let cluster = session.cluster();
        let networks = in_order(&cluster.networks).into_iter();
        networks
            .map(|it| (it.id.as_str().to_owned(), it.name.clone()))
            .collect::<Vec<_>>()
    });
    let in_networks = member.part(|it| {
        it.networks
            .iter()
            .map(|it| it.as_str().to_owned())
            .collect::<Vec<_>>()
    });
    let of_networks = id.clone();
    let town = member.part(|it| it.town.clone().unwrap_or_default());
    let activity = member.part(|it| it.activity.clone().unwrap_or_default());
    let admitted_by = member.part(|it| {
        let by = it.admitted_by.as_ref();
        by.map(|it| it.as_str().to_owned()).unwrap_or_default()
    });
    let votes = vote_picks();
    let note = member.part(|it| it.note.clone().unwrap_or_default());
    view! {
        <dl class="facts">
            <dt>{move || t().members_class()}</dt>
            <dd>
                <Show
                    when=move || !changed.get()
                    fallback=move || of_day.get()
                >
                    <Pick
                        record=of_class.clone()
                        field="class"
                        value=class
                        options=classes
                        label=move || t().members_class().to_owned()
                    />
                </Show>
            </dd>
            <PickFact
                    record=id.clone()
                    field="memberKind"
                    value=kind
                    options=kinds
                    label=move || t().kind().to_owned()
                />
            <TextFact record=id.clone() field="town" value=town label=move || t().members_town().to_owned() />
            <TextFact
                    record=id.clone()
                    field="activity"
                    value=activity
                    label=move || t().members_activity().to_owned()
                />
            <WholeFact
                    record=id.clone()
                    field="employees"
                    value=member.part(|it| it.employees)
                    label=move || t().members_employees().to_owned()
                />
            <dt>{move || t().members_founder()}</dt>
            <dd>
                <Tick
                    record=id.clone()
                    field="founder"
                    value=member.part(|it| it.founder)
                    label=move || t().members_founder().to_owned()
                />
            </dd>
            <DayFact
                    record=id.clone()
                    field="memberSince"
                    value=member.part(|it| it.member_since)
                    label=move || t().members_since().to_owned()
                />
            <PickFact
                    record=id.clone()
                    field="admittedBy"
                    value=admitted_by
                    options=votes
                    label=move || t().members_admitted_by().to_owned()
                />
            <DayFact
                    record=id.clone()
                    field="memberUntil"
                    value=member.part(|it| it.member_until)
                    label=move || t().members_until().to_owned()
                />
            <Show when=move || !networks.with(Vec::is_empty)>
                <dt>{move || t().records("network").into_owned()}</dt>
                <dd>
                    <Links
                        record=of_networks.clone()
                        field="networks"
                        value=in_networks
                        options=networks
                        label=move || t().records("network").into_owned()
                        add=move || format!("+ {}", t().record("network"))
                    />
                </dd>
            </Show>
            <dt>{move || t().members_know_how()}</dt>
            <dd>
                <Tags
                    record=id.clone()
                    field="knowHow"
                    value=member.part(|it| it.know_how.clone())
                    label=move || t().members_know_how().to_owned()
                    add=move || t().members_know_how_add().to_owned()
                />
            </dd>
            <TextFact
                    record=id
                    field="note"
                    lines=true
                    value=note
                    label=move || t().note().to_owned()
                />
        </dl>
    }
}
