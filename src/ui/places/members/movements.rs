//! Who came, changed class and left, by which vote, and what of it was notified; and the setting
//! that says within how many days that is owed, and to whom.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, watch};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::membership::Member;
use crate::domain::membership::MemberClass;
use crate::domain::membership::movement::{Movement, What, movements};
use crate::domain::membership::notice::{self, Notice};
use crate::ui::kit::{Icon, Sign};
use crate::ui::places::fields::{Address, TextFact, WholeFact};
use crate::words::{Formats as _, Words};

/// So many are shown until all are asked for.
const FEW: usize = 8;

/// What happened, in words.
pub fn said(words: Words, cluster: &Cluster, what: &What) -> String {
    let class = |id: Option<&Id<MemberClass>>| {
        let class = id.and_then(|it| cluster.member_classes.get(it));
        class.map_or_else(|| words.not_set().to_owned(), |it| it.name.clone())
    };
    match what {
        What::Joined => words.members_did_join().to_owned(),
        What::Changed { from, to, .. } => {
            words.members_did_change(class(from.as_ref()), class(Some(to)))
        }
        What::Left { because: None } => words.members_did_leave().to_owned(),
        What::Left {
            because: Some(because),
        } => words.members_did_leave_because(because),
    }
}

#[component]
pub fn Movements() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let every = RwSignal::new(false);
    let all = memo(move || movements(&session.cluster(), session.today()));
    let row = move |it: Movement| {
        let cluster = session.cluster();
        let name = cluster
            .member_name(Some(&it.member))
            .unwrap_or_default()
            .to_owned();
        let planned = session.today() < it.day;
        let vote = it.by.as_ref().and_then(|by| cluster.polls.get(by));
        let vote = vote.map(|poll| {
            view! {
                " · "
                <Address record=poll.id.record() name=poll.title.clone() />
            }
        });
        let member = it.member.clone();
        view! {
            <li class="movement">
                <span class="figure">{formats().date(it.day)}</span>
                <span>
                    <Address record=it.member.record() name=name />
                    " · "
                    {said(t(), &cluster, &it.what)}
                    {planned.then(|| view! { " " <em>{t().members_planned()}</em> })}
                    {vote}
                </span>
                {it.notice.map(|notice| view! { <Owed member=member notice=notice /> })}
            </li>
        }
    };
    let more = move || all.with(Vec::len).checked_sub(FEW).filter(|it| *it != 0);
    view! {
        <section class="members-part no-print">
            <h2>{move || t().members_movements()}</h2>
            <ul class="rows movements">
                {move || {
                    let count = if every.get() { usize::MAX } else { FEW };
                    all.get().into_iter().take(count).map(row).collect_view()
                }}
            </ul>
            <Show when=move || more().is_some() && !every.get()>
                <button type="button" class="button quiet add-row" on:click=move |_| every.set(true)>
                    <Icon sign=Sign::Down />
                    {move || t().members_movements_all(more().unwrap_or_default())}
                </button>
            </Show>
            <Owing />
        </section>
    }
}

/// A notice: when it went out, or by when it is due, and the button that settles it today.
#[component]
pub fn Owed(member: Id<Member>, notice: Notice) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let send = move |_| {
        let cluster = session.cluster_untracked();
        let today = untrack(|| session.today());
        session.dispatch(&notice::sent(&cluster, &member, notice.about, today));
    };
    let today = session.today();
    let late = notice.is_late(today);
    view! {
        <span class="owed" class:late=late>
            {move || match notice.sent {
                Some(day) if late => t().members_notified_late(formats().date(day)),
                Some(day) => t().members_notified(formats().date(day)),
                None if late => t().members_notice_late(formats().date(notice.due)),
                None => t().members_notice_due(formats().date(notice.due)),
            }}
            {notice.sent.is_none().then(|| view! {
                <Show when=move || !session.read_only()>
                    <button type="button" class="button no-print" on:click=send.clone()>
                        {move || t().members_notify_today()}
                    </button>
                </Show>
            })}
        </span>
    }
}

/// Within how many days joining and leaving are notified, and to whom. Unset: nothing is owed.
#[component]
fn Owing() -> impl IntoView {
    let t = use_words();
    let own = watch(|cluster| cluster.organisation().map(|it| it.id.record()));
    let days = watch(|cluster| cluster.organisation()?.notification_days);
    let to = watch(|cluster| {
        let authority = cluster
            .organisation()
            .and_then(|it| it.notified_authority.clone());
        authority.unwrap_or_default()
    });
    move || {
        own.get().map(|id| {
            view! {
                <dl class="facts owing">
                    <WholeFact
                            record=id.clone()
                            field="notificationDays"
                            value=days
                            label=move || t().members_notice_days().to_owned()
                        />
                    <TextFact
                            record=id
                            field="notifiedAuthority"
                            value=to
                            label=move || t().members_notice_to().to_owned()
                        />
                </dl>
            }
        })
    }
}
