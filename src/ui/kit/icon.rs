//! The signs of the page: strokes on a 20 by 20 grid, coloured by the text around them.

use leptos::prelude::*;

/// What a sign stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    Overview,
    Charter,
    Structure,
    Members,
    Meetings,
    Votes,
    Projects,
    Search,
    Undo,
    Redo,
    Share,
    Present,
    More,
    Close,
    Add,
    Delete,
    Down,
    Up,
    Right,
    Left,
    /// A wall without a picture.
    Dark,
    Open,
    Print,
    Warning,
    Breaks,
    Check,
    Language,
    Link,
    Fit,
    Minus,
    Compare,
    Table,
    Grip,
    Edit,
    History,
}

impl Sign {
    fn path(self) -> &'static str {
        match self {
            Self::Overview => {
                "M3.5 9.2 10 3.5l6.5 5.7V16a.8.8 0 0 1-.8.8H4.3a.8.8 0 0 1-.8-.8zM8 16.6v-4.8h4v4.8"
            }
            Self::Charter => "M5.3 3h6.4l3 3v11H5.3zM11.5 3v3.2h3.2M7.8 9.5h4.4M7.8 12.2h4.4",
            Self::Structure => {
                "M7.6 3.2h4.8v4H7.6zM2.8 12.8h4.8v4H2.8zM12.4 12.8h4.8v4h-4.8zM10 7.2V10M5.2 12.8V10h9.6v2.8"
            }
            Self::Members => {
                "M7.4 9.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8zM2.6 16.6c.3-3 2.2-4.8 4.8-4.8s4.5 1.8 4.8 4.8M12.8 9a2.6 2.6 0 0 0 .4-5.1M14.6 12c1.6.7 2.6 2.3 2.8 4.6"
            }
            Self::Meetings => "M3.4 4.8h13.2v12H3.4zM3.4 8.4h13.2M6.8 2.8v3.4M13.2 2.8v3.4",
            Self::Votes => "M4 10.6l3.8 3.8L16 6",
            Self::Projects => "M3.3 3.6h3.8v12.8H3.3zM8.1 3.6h3.8v8H8.1zM12.9 3.6h3.8v5h-3.8z",
            Self::Search => "M8.8 14.6a5.8 5.8 0 1 0 0-11.6 5.8 5.8 0 0 0 0 11.6zM13 13l4 4",
            Self::Undo => "M4 8.5h8a4.3 4.3 0 0 1 0 8.6H8M7.2 4.8 3.5 8.5l3.7 3.7",
            Self::Redo => "M16 8.5H8a4.3 4.3 0 0 0 0 8.6h4M12.8 4.8l3.7 3.7-3.7 3.7",
            Self::Share => "M10 12.5V3M6.6 6.2 10 2.8l3.4 3.4M4 10.5v6h12v-6",
            Self::Present => "M2.8 3.6h14.4v9.6H2.8zM10 13.2v3.4M6.6 16.8h6.8",
            Self::More => "M4.5 10h.01M10 10h.01M15.5 10h.01",
            Self::Close => "M5 5l10 10M15 5 5 15",
            Self::Add => "M10 4v12M4 10h12",
            Self::Delete => {
                "M4 5.6h12M8 5.4V3.4h4v2M5.4 5.8l.7 11h7.8l.7-11M8.3 8.6v5.4M11.7 8.6v5.4"
            }
            Self::Down => "M5 7.5l5 5 5-5",
            Self::Up => "M5 12.5l5-5 5 5",
            Self::Right => "M7.5 5l5 5-5 5",
            Self::Left => "M12.5 5l-5 5 5 5",
            Self::Dark => "M2.8 3.6h14.4v9.6H2.8zM2.8 13.2 17.2 3.6M6.6 16.8h6.8",
            Self::Open => "M3 15.8V5h4.6l1.8 2H17v8.8z",
            Self::Print => "M6 7.5V3h8v4.5M6 14H3.5V7.5h13V14H14M6 12h8v5H6z",
            Self::Warning => "M10 3.2 17.6 16.6H2.4zM10 8.4v3.8M10 14.4h.01",
            Self::Breaks => "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6.4v4.4M10 13.5h.01",
            Self::Check => "M4.5 10.5l3.5 3.5 7.5-8",
            Self::Language => {
                "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM3 10h14M10 3c-4.6 4.7-4.6 9.3 0 14 4.6-4.7 4.6-9.3 0-14z"
            }
            Self::Link => {
                "M8.4 11.6a3.2 3.2 0 0 0 4.6 0l3-3A3.2 3.2 0 0 0 11.4 4l-1 1M11.6 8.4a3.2 3.2 0 0 0-4.6 0l-3 3A3.2 3.2 0 0 0 8.6 16l1-1"
            }
            Self::Fit => "M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4",
            Self::Minus => "M4 10h12",
            Self::Compare => "M3.5 3.5h8.4v8.4H3.5zM8.1 8.1h8.4v8.4H8.1z",
            Self::History => "M3.6 10a6.4 6.4 0 1 0 2-4.6M3.4 3.4v3.4h3.4M10 6.4V10l2.6 1.8",
            Self::Edit => "M3.5 16.5l.8-3.6L13.6 3.6l2.8 2.8-9.3 9.3zM11.6 5.6l2.8 2.8",
            Self::Grip => "M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01",
            Self::Table => "M3 4h14v12H3zM3 8h14M3 12h14M8 4v12",
        }
    }
}

/// A sign. It says nothing to a screen reader: the word beside it does.
#[component]
pub fn Icon(sign: Sign) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
            <path d=sign.path() />
        </svg>
    }
}
