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

/// The items of a list in another language: a line each, in the order of the list. Where there are as
/// many lines as items each line stands for its item; otherwise all of them belong to the whole list,
/// as nobody can say which is which.
#[must_use]
pub fn lines_of(text: &str, items: usize) -> Vec<String> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines: Vec<String> = lines.map(str::to_owned).collect();
    if lines.len() == items {
        return lines;
    }
    let mut whole = vec![String::new(); items];
    if let Some(first) = whole.first_mut() {
        *first = lines.join(" · ");
    }
    whole
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
    fn a_list_is_translated_line_by_line_or_as_a_whole() {
        assert_eq!(lines_of("Trust\n\n Openness \n", 2), ["Trust", "Openness"]);
        assert_eq!(lines_of("Trust\nOpenness", 3), ["Trust · Openness", "", ""]);
        assert_eq!(lines_of("Trust", 0), [""; 0]);
    }

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
