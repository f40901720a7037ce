//! The side bar: the organisation, the seven places, and what is saved; a bottom bar on a phone.

use leptos::prelude::*;

use crate::app::library::use_library;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::ui::kit::{Icon, Menu, Sign};
use crate::ui::places;
use crate::ui::shell::saved::SavedStatus;

#[component]
pub fn Side() -> impl IntoView {
    let session = use_session();
    let library = use_library();
    let t = use_words();
    let router: Router = expect_context();
    let place = router.place();
    let name = memo(move || {
        let cluster = session.cluster();
        let organisation = cluster.organisation();
        let name = organisation.map(|it| it.short_name.clone().unwrap_or_else(|| it.name.clone()));
        name.unwrap_or_else(|| t().unnamed().to_owned())
    });
    let found = places::findings::use_findings();
    let others = move || {
        let open = session.with(|open| open.shelf.as_ref().map(|shelf| shelf.id().to_owned()));
        let open = open.flatten();
        library
            .kept()
            .into_iter()
            .filter(|kept| Some(&kept.id) != open.as_ref())
            .collect::<Vec<_>>()
    };
    view! {
        <aside class="side">
            <div class="brand-menu">
                <Menu
                    label=Signal::derive(move || t().workspace_switch().to_owned())
                    says_itself=true
                    button_class="brand quiet"
                    side="start"
                    face=move || view! { <span class="mark"></span>{name} }
                >
                    {move || {
                        let others = others();
                        (!others.is_empty()).then(|| view! {
                            <h3>{t().workspaces()}</h3>
                            {others
                                .into_iter()
                                .map(|kept| {
                                    let id = kept.id.clone();
                                    view! {
                                        <button type="button" on:click=move |_| library.open(&id)>
                                            {kept.head.name.clone()}
                                        </button>
                                    }
                                })
                                .collect_view()}
                            <hr />
                        })
                    }}
                    <button type="button" on:click=move |_| library.leave()>
                        <Icon sign=Sign::Open />
                        {move || t().workspaces()}
                    </button>
                </Menu>
            </div>
            <nav class="places" aria-label=move || t().nav_label()>
                {Place::SIDE
                    .into_iter()
                    .map(|target| {
                        let count = move || found.with(|found| places::findings::count_in(found, target, &session.cluster_at_pause()));
                        view! {
                            <a
                                href=Route::to(target).href()
                                aria-current=move || (place.get() == Some(target)).then_some("page")
                            >
                                <Icon sign=places::sign(target) />
                                <span>{move || places::word(t(), target)}</span>
                                {move || {
                                    let count = count();
                                    (count > 0).then(|| view! { <span class="count">{count}</span> })
                                }}
                            </a>
                        }
                    })
                    .collect_view()}
            </nav>
            <SavedStatus />
        </aside>
    }
}
