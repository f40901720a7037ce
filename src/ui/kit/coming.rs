//! What stands where a text in another language will be, until the words of that language are here.

use leptos::prelude::*;

use crate::words::{Lang, Words};

/// Says which language is awaited.
pub fn coming(words: Words, lang: Lang) -> AnyView {
    view! { <p class="muted no-print">{words.language_coming(lang.own_name())}</p> }.into_any()
}
