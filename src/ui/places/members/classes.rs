//! The classes of membership and the rights that each carries.

use leptos::prelude::*;

use super::RightMark;
use crate::app::reader::use_words;
use crate::app::reading::{memo, row};
use crate::app::session::use_session;
use crate::browser::chance;
use crate::domain::id::RecordId;
use crate::domain::membership::MemberClass;
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::ui::kit::rows;
use crate::ui::places::fields::{AddRow, NameText, Places, RowTools, Tick, create, dom_id, places};
use crate::words::Words;

type Right = (
    &'static str,
    fn(Words) -> &'static str,
    fn(&MemberClass) -> bool,
);

const RIGHTS: [Right; 5] = [
    ("vote", Words::members_right_vote, |it| it.vote),
    ("consult", Words::members_right_consult, |it| it.consult),
    ("propose", Words::members_right_propose, |it| it.propose),
    ("beElected", Words::members_right_elected, |it| {
        it.be_elected
    }),
    ("joinWorkingGroup", Words::members_right_group, |it| {
        it.join_working_group
    }),
];

#[component]
pub fn Classes(focus: Signal<Option<String>>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let list = memo(move || places(in_order(&session.cluster().member_classes)));
    let add = move || {
        let after = list.with_untracked(|list| list.last().and_then(|(_, place)| place.clone()));
        create(
            session,
            Record::new(Kind::MemberClass, &chance::record_id("class"))
                .with("name", t().members_new_class())
                .with("consult", true)
                .with("order", order::between(after.as_deref(), None)),
        );
    };
    view! {
        <section class="members-part">
            <h2>{move || t().records("memberClass").into_owned()}</h2>
            <div class="table-wrap classes-table">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{move || t().name()}</th>
                            {RIGHTS
                                .map(|(_, word, _)| view! { <th scope="col">{move || word(t())}</th> })
                                .collect_view()}
                            <th scope="col" class="no-print">
                                <span class="unseen">{move || t().delete()}</span>
                            </th>
                        </tr>
                    </thead>
                    <tbody>
                        {rows(
                            move || list.get(),
                            |(id, _)| id.to_string(),
                            move |(id, _)| view! { <ClassRow id=id list=list focus=focus /> },
                        )}
                    </tbody>
                </table>
            </div>
            <AddRow label=move || t().members_class_add().to_owned() act=add />
        </section>
    }
}

#[component]
fn ClassRow(id: RecordId, list: Memo<Places>, focus: Signal<Option<String>>) -> impl IntoView {
    let t = use_words();
    let class = row(id.as_str(), |cluster| &cluster.member_classes);
    let name = class.part(|it| it.name.clone());
    let right = memo(move || class.with(|it| it.map(MemberClass::right)));
    let (own, anchor) = (id.clone(), dom_id(&id));
    let of_ticks = id.clone();
    let tick = move |(field, word, read): Right| {
        view! {
            <td>
                <Tick
                    record=of_ticks.clone()
                    field=field
                    value=class.part(read)
                    label=move || format!("{}: {}", name.get(), word(t()))
                />
            </td>
        }
    };
    view! {
        <tr
            id=anchor
            class:focused=move || focus.with(|focus| focus.as_deref() == Some(own.as_str()))
        >
            <th scope="row">
                <span class="class-name">
                    <RightMark right=right />
                    <NameText record=id.clone() field="name" kind="memberClass" value=name />
                </span>
            </th>
            {RIGHTS.map(tick).collect_view()}
            <td class="no-print">
                <RowTools record=id name=name among=Signal::from(list) />
            </td>
        </tr>
    }
}
