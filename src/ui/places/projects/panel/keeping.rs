//! What becomes of a project as a whole: a pattern is made of it, it is put away, it is deleted.

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::Watched;
use crate::app::route::Router;
use crate::app::session::use_session;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::work::{Project, copying};
use crate::ui::kit::{Icon, Sign, new_id};

#[component]
pub fn Keeping(id: Id<Project>, project: Watched<Project>, close: Callback<()>) -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let t = use_words();
    let key = StoredValue::new(id);
    let archived = project.part(|it| it.archived);
    let template = project.part(|it| it.template);
    let pattern = move |_| {
        let cluster = session.cluster_untracked();
        let made = key.with_value(|id| copying::into_template(&cluster, id, &mut new_id));
        if let Some((id, step)) = made
            && session.dispatch(&step)
        {
            router.step(&[("focus", id.as_str())]);
        }
    };
    let put_away = move |_| {
        let to = (!archived.get_untracked()).then(|| true.into());
        key.with_value(|id| session.dispatch(&Command::set(&id.record(), "archived", to)));
    };
    let delete = move |_| {
        let record = key.with_value(Id::record);
        if session.dispatch(&Command::Delete { record }) {
            close.run(());
        }
    };
    view! {
        <Show when=move || !session.read_only()>
            <div class="keeping no-print">
                <Show when=move || !template.get()>
                    <button type="button" class="button quiet" on:click=pattern>
                        {move || t().board_into_template()}
                    </button>
                </Show>
                <button type="button" class="button quiet" on:click=put_away>
                    {move || if archived.get() { t().board_bring_back() } else { t().board_archive() }}
                </button>
                <button type="button" class="button quiet delete" on:click=delete>
                    <Icon sign=Sign::Delete />
                    {move || t().projects_delete()}
                </button>
            </div>
        </Show>
    }
}
