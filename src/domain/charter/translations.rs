//! Statements in the further languages that the organisation writes.

use crate::domain::cluster::Cluster;
use crate::domain::id::RecordId;

use super::Translation;

/// The field that a translation is of, where it names none.
pub const TEXT: &str = "text";

/// The translation of a field of a statement; the first by id, should there be several.
#[must_use]
pub fn translation<'a>(
    cluster: &'a Cluster,
    of: &RecordId,
    field: &str,
    language: &str,
) -> Option<&'a Translation> {
    cluster.translations.values().find(|it| {
        it.of == *of
            && it.field.as_deref().unwrap_or(TEXT) == field
            && it.language.eq_ignore_ascii_case(language)
    })
}

/// The languages that the organisation writes beside its own.
#[must_use]
pub fn further_languages(cluster: &Cluster) -> Vec<String> {
    let organisation = cluster.organisation();
    organisation.map_or_else(Vec::new, |it| it.further_languages.clone())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::findings::builder::cluster;

    #[test]
    fn a_translation_is_found_by_statement_field_and_language() {
        let cluster = cluster(&[json!([
            { "id": "a", "kind": "translation", "of": "x", "language": "de", "text": "Bekannt" },
            { "id": "b", "kind": "translation", "of": "x", "field": "positioning", "language": "de", "text": "Vorn" },
        ])]);
        let text = |field, language| {
            let found = translation(&cluster, &RecordId::new("x"), field, language);
            found.map(|it| it.text.as_str())
        };
        assert_eq!(text("text", "DE"), Some("Bekannt"));
        assert_eq!(text("positioning", "de"), Some("Vorn"));
        assert_eq!(text("text", "hu"), None);
    }
}
