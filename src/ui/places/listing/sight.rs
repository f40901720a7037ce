//! Of a long table only the rows in sight are drawn.

use leptos::html;
use leptos::prelude::*;

use crate::app::reading::memo;
use crate::domain::listing::Row;

/// Rows drawn beyond those in sight, on either side, so that Tab, arrows and the wheel find the next.
const BEYOND: usize = 12;
/// The window moves by so many rows at once.
const STEP: usize = 10;

/// The rows that are drawn: how many stand above them, they themselves, and how many below.
#[derive(Clone, PartialEq)]
pub struct Window {
    pub above: usize,
    pub rows: Vec<Row>,
    pub below: usize,
}

fn window(all: &[Row], seen: Option<(usize, usize)>) -> Window {
    let (above, end) = match seen {
        Some((first, count)) => (first.saturating_sub(BEYOND), first + count + BEYOND),
        None => (0, all.len()),
    };
    let (above, end) = (above.min(all.len()), end.min(all.len()));
    Window {
        above,
        rows: all.get(above..end).unwrap_or_default().to_vec(),
        below: all.len() - end,
    }
}

/// What a table draws, and where it is scrolled to.
#[derive(Clone, Copy)]
pub struct Sight {
    /// The box that scrolls.
    pub wrap: NodeRef<html::Div>,
    /// Whether the table is too long to be drawn whole.
    pub long: Memo<bool>,
    pub drawn: Memo<Window>,
    first: RwSignal<usize>,
    seen: RwSignal<usize>,
    /// By which a row of the table is found.
    line: &'static str,
}

impl Sight {
    /// Up to so many rows a table is drawn whole and grows with the page; always while `whole` says so.
    pub fn start(
        shown: Memo<(Vec<Row>, usize)>,
        most: usize,
        line: &'static str,
        whole: Signal<bool>,
    ) -> Self {
        let first = RwSignal::new(0_usize);
        let seen = RwSignal::new(30_usize);
        let long = memo(move || shown.with(|(rows, _)| most < rows.len()));
        let drawn = memo(move || {
            let part = (long.get() && !whole.get()).then(|| (first.get(), seen.get()));
            shown.with(|(rows, _)| window(rows, part))
        });
        Self {
            wrap: NodeRef::new(),
            long,
            drawn,
            first,
            seen,
            line,
        }
    }

    /// The box was scrolled.
    pub fn follow(self) {
        let Some(wrap) = self.wrap.get_untracked() else {
            return;
        };
        if !self.long.get_untracked() {
            return;
        }
        let height = self.height(&wrap);
        let rows = |pixels: i32| usize::try_from(pixels / height).unwrap_or_default();
        let (top, sight) = (
            rows(wrap.scroll_top()) / STEP * STEP,
            rows(wrap.client_height()) + STEP,
        );
        if self.first.get_untracked() != top {
            self.first.set(top);
        }
        if self.seen.get_untracked() != sight {
            self.seen.set(sight);
        }
    }

    /// Whether the row at a place is within the window.
    pub fn has(self, at: usize) -> bool {
        let first = self.first.get_untracked();
        (first..first + self.seen.get_untracked()).contains(&at)
    }

    /// Scrolls to a row.
    pub fn show(self, at: usize) {
        let Some(wrap) = self.wrap.get_untracked() else {
            return;
        };
        // A list that was short meanwhile has not scrolled, and tells of no scrolling now.
        self.first.set(at / STEP * STEP);
        // The rows stand in the page once the effects have run.
        request_animation_frame(move || {
            let at = i32::try_from(at).unwrap_or_default();
            wrap.set_scroll_top(at.saturating_mul(self.height(&wrap)));
        });
    }

    /// The height of a row in pixels, which hangs on the dress and the reader's letters.
    fn height(self, wrap: &web_sys::HtmlDivElement) -> i32 {
        let row = wrap.query_selector(self.line).ok().flatten();
        row.map_or(36, |row| row.client_height()).max(1)
    }
}

/// The place of rows that are not drawn.
pub fn gap(rows: usize) -> Option<AnyView> {
    (rows > 0).then(|| {
        view! {
            <tr class="gap" aria-hidden="true">
                <td style:height=format!("calc({rows} * var(--dense-row))")></td>
            </tr>
        }
        .into_any()
    })
}

/// By which a row is known while rows come and go.
pub fn key(row: &Row) -> String {
    match row {
        Row::Record(id) => id.to_string(),
        Row::Group { name, count } => format!("{count} {name:?}"),
    }
}
