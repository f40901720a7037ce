//! Structure: the organisation chart, and a panel that says of each body who answers for what.
//!
//! - `desk`: what is drawn and what is meant, shared by all parts; `kept`: what the shell keeps
//! - `stage`, `painter`, `distance`: the chart, its camera, its elements, and a large one from afar
//! - `hands`, `editing`: what pointers do, and everything that is changed on the chart itself
//! - `outline`: the same for the keyboard and for screen readers
//! - `legend`, `colours`, `tools`, `find`: what stands over the chart
//! - `minimap`, `names`: what is seen from afar: the whole in a corner, and names set large
//! - `table`: the same as a table
//! - `asking`: what the chart was asked and what it answers, and of which part it is
//! - `comparing`: the chart in time, two sides on one layout
//! - `layouts`: which form the chart has, and what is folded to be readable
//! - `problems`: what the chart had to work around
//! - `export`: the chart as a file
//! - `paper`: the chart on paper
//! - `panel`: the side panel
//! - `import`: tables of other programs

mod asking;
mod colours;
mod comparing;
mod desk;
mod distance;
mod editing;
mod export;
mod find;
mod hands;
mod import;
mod kept;
mod layouts;
mod legend;
mod minimap;
mod names;
mod outline;
mod painter;
mod panel;
mod paper;
mod problems;
mod stage;
mod table;
mod tools;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::browser::{chance, page};
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::measure::Date;
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::ui::kit::{Icon, Sign};
use crate::words::Words;
use asking::{AnswerBar, OnlyBar};
use desk::{Desk, Focus};
use editing::{Editing, EditingLayer};
use layouts::FoldedNote;
use legend::Legend;
use minimap::MiniMap;
use panel::Panel;
use paper::{Paper, Printing};
use problems::Problems;
use stage::{Stage, StageView};
use table::TableView;
use tools::Tools;

/// For the wall, which draws the same chart.
pub use self::desk::Shared;
/// For the shell.
pub use self::kept::keep;
pub use self::layouts::arranged_of;
pub use self::painter::{Looks, Painter};

pub fn gist(words: Words, cluster: &Cluster, today: Date) -> String {
    let members = cluster.members_on(today).count();
    [
        words.structure_count_bodies(cluster.bodies.len()),
        words.structure_count_members(members),
        words.structure_count_channels(cluster.channels.len()),
    ]
    .join(" · ")
}

#[component]
pub fn Structure() -> impl IntoView {
    let desk = Desk::start();
    let stage = Stage::start(&desk);
    provide_context(desk);
    provide_context(stage);
    provide_context(Printing::start());
    import::Importing::start();
    let editing = Editing::start(stage);
    provide_context(editing);
    let empty = memo(move || desk.session.cluster().bodies.is_empty());
    let open = memo(move || desk.focus.get() != Focus::Nothing);

    let keys = window_event_listener(leptos::ev::keydown, move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() || page::is_typing(&event) {
            return;
        }
        match event.key().as_str() {
            "+" | "=" => stage.zoom(true),
            "-" => stage.zoom(false),
            "0" => stage.fit(),
            "Escape" if desk.focus.with_untracked(|it| *it == Focus::Nothing) => {
                if !desk.forget_answer() {
                    return;
                }
            }
            // On the outline letters are the beginnings of names.
            "p" if !event.default_prevented() => {
                let focused = desk.focus.get_untracked().body().map(str::to_owned);
                match focused.or_else(|| desk.cursor.get_untracked()) {
                    Some(id) => desk.light_path(&id),
                    None => return,
                }
            }
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || keys.remove());
    view! {
        <div class="structure" class:with-panel=move || open.get()>
            <Show when=move || !empty.get() fallback=Empty>
                <div class="structure-chart">
                    <Problems />
                    <FoldedNote />
                    <OnlyBar />
                    <AnswerBar stage=stage />
                    <comparing::Bar />
                    <Show when=move || desk.table.get()>
                        <TableView />
                    </Show>
                    <Show when=move || !desk.table.get()>
                    <div class="stage-room" on:pointerleave=move |_| editing.hovered.set(None)>
                        <StageView stage=stage />
                        <EditingLayer />
                    </div>
                    <Legend />
                    <MiniMap stage=stage />
                    <Tools stage=stage />
                    </Show>
                    <Paper />
                </div>
            </Show>
            <Show when=move || open.get() && !empty.get()>
                <Panel />
            </Show>
            <import::Import />
        </div>
    }
}

/// What belongs here, while nothing does.
#[component]
fn Empty() -> impl IntoView {
    let desk = desk::use_desk();
    let t = use_words();
    let add = move |_| {
        let id = chance::record_id("body");
        let name = t().body_type("assembly").into_owned();
        let record = Record::new(Kind::Body, &id)
            .with("name", name)
            .with("bodyType", "assembly")
            .with("order", order::between(None, None));
        if desk.session.dispatch(&Command::Create(record)) {
            desk.name_new(&id);
        }
    };
    view! {
        <div class="page">
            <div class="empty">
                <p>{move || t().structure_empty()}</p>
                <p class="faint">{move || t().structure_empty_example()}</p>
                <button type="button" class="button strong" on:click=add>
                    <Icon sign=Sign::Add />
                    {move || t().structure_empty_add()}
                </button>
                <import::Opener short=false />
            </div>
        </div>
    }
}
