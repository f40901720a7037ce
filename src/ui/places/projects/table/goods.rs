//! Tables of projects, in and out.

use crate::exchange::tables::named::{Choices, columns};
use crate::exchange::tables::projects::{Column, Import, csv, preview};
use crate::ui::places::tables::Goods;
use crate::words::Words;

/// The dialog lies beside every part of the place, so that a table that is dropped finds it.
pub const PROJECTS: Goods = Goods {
    kind: "project",
    place: "projects",
    title: Words::project_table_dialog,
    open: Words::project_table_open,
    save: Words::project_table_save,
    example: Words::project_table_example,
    hint: Words::project_table_hint,
    new: Words::project_table_counts,
    done: Words::project_table_done,
    meanings: columns::meanings::<Column>,
    choose: Choices::choose::<Column>,
    look: |words, formats, text, cluster, choices, _| {
        let import = Import::plan(text, cluster, choices);
        preview::of(words, formats, &import, cluster)
    },
    take: |text, cluster, choices, base, _| {
        let import = Import::plan(text, cluster, choices);
        let count = import.taken.iter().filter(|it| it.does_something());
        (import.command(cluster, base), count.count())
    },
    write: |cluster, words, _| csv::write(cluster, words),
};
