//! Amounts beside each other on one scale, as bars. The figures stand in the table beside them, so
//! the drawing says nothing to a screen reader that is not said there.

use leptos::prelude::*;

use crate::domain::money::Total;

/// How wide a bar is drawn, in its own units.
const WIDTH: u16 = 1000;

/// A piece of a bar: what it means, from where, how wide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub class: &'static str,
    pub from: u16,
    pub wide: u16,
}

/// What a bar is drawn of: pieces, and a mark where something should reach.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bar {
    pub pieces: Vec<Piece>,
    pub mark: Option<u16>,
}

impl Bar {
    /// Adds a piece of so much of the scale behind those that are there.
    pub fn then(mut self, class: &'static str, part: Total, scale: Total) -> Self {
        let from = self
            .pieces
            .last()
            .map_or(0, |last| last.from.saturating_add(last.wide));
        let wide = part.thousandths_of(scale).min(WIDTH.saturating_sub(from));
        // What is there at all is seen.
        let wide = if part > Total::NOTHING {
            wide.max(3)
        } else {
            wide
        };
        if wide > 0 {
            self.pieces.push(Piece { class, from, wide });
        }
        self
    }

    pub fn marked(mut self, at: Total, scale: Total) -> Self {
        self.mark = (at > Total::NOTHING).then(|| at.thousandths_of(scale));
        self
    }
}

pub fn drawn(bar: &Bar) -> AnyView {
    let pieces = bar.pieces.iter().map(|piece| {
        view! { <rect class=piece.class x=piece.from y="2" width=piece.wide height="12" /> }
    });
    let mark = bar.mark.map(|at| {
        view! { <line class="bar-mark" x1=at x2=at y1="0" y2="16" /> }
    });
    view! {
        <svg class="money-bar" viewBox=format!("0 0 {WIDTH} 16") preserveAspectRatio="none" aria-hidden="true">
            {pieces.collect_view()}
            {mark}
        </svg>
    }
    .into_any()
}
