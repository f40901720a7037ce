//! A statement in the further languages that the organisation writes, each edited where it stands.

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::watch;
use crate::app::session::{Session, use_session};
use crate::browser::chance;
use crate::domain::charter::translations::{TEXT, further_languages, translation};
use crate::domain::command::Command;
use crate::domain::id::RecordId;
use crate::domain::record::{Kind, Record};
use crate::ui::kit::{Editable, rows};
use crate::words::Lang;

/// The name that its speakers give to a language, or its tag.
pub fn language_name(tag: &str) -> String {
    Lang::from_tag(tag).map_or_else(|| tag.to_owned(), |lang| lang.own_name().to_owned())
}

/// The lines for the further languages; nothing where there are none.
#[component]
pub fn Translated(
    record: RecordId,
    #[prop(optional)] field: Option<&'static str>,
) -> impl IntoView {
    let languages = watch(further_languages);
    let field = field.unwrap_or(TEXT);
    move || {
        let record = record.clone();
        let some = languages.with(|it| !it.is_empty());
        some.then(|| {
            view! {
                <div class="translations no-print">
                    {rows(
                        move || languages.get(),
                        Clone::clone,
                        move |language| line(record.clone(), field, language),
                    )}
                </div>
            }
        })
    }
}

fn line(record: RecordId, field: &'static str, language: String) -> AnyView {
    let session = use_session();
    let t = use_words();
    let (of, tag) = (record.clone(), language.clone());
    let text = watch(move |cluster| {
        let found = translation(cluster, &of, field, &tag);
        found.map(|it| it.text.clone()).unwrap_or_default()
    });
    let id = format!("{field}-{language}-{record}");
    let name = language_name(&language);
    let (lang, shown) = (language.clone(), language.to_uppercase());
    let save = move |text: String| write(session, &record, field, &language, text.trim());
    view! {
        <div class="translation" lang=lang>
            <span class="language-tag" aria-hidden="true">{shown}</span>
            <Editable
                value=text
                label=move || name.clone()
                save=save
                lines=true
                id=id
                placeholder=move || t().charter_not_translated().to_owned()
            />
        </div>
    }
    .into_any()
}

/// Writes a translation anew, changes it, or takes it out when it was emptied.
fn write(session: Session, of: &RecordId, field: &str, language: &str, text: &str) -> bool {
    let cluster = session.cluster_untracked();
    let found = translation(&cluster, of, field, language).map(|it| it.id.record());
    let command = match found {
        Some(record) if text.is_empty() => Command::Delete { record },
        Some(record) => Command::set_text(&record, TEXT, text),
        None if text.is_empty() => return true,
        None => Command::Create(
            Record::new(Kind::Translation, &chance::record_id("translation"))
                .with("of", of.as_str())
                .with("field", field)
                .with("language", language)
                .with("text", text),
        ),
    };
    session.dispatch(&command)
}
