//! Serbian from the Latin into the Cyrillic script, so that the Serbian catalogues are written once.
//!
//! Knows letters, names that stay Latin, and what in a Fluent file is not text.

/// Names of formats, keys and products; they stay in Latin letters in a Cyrillic text. Words with q, w, x or y stay
/// too. Klaster is not among them, because it is also a plain noun: where it means the product, the catalogue says
/// `{ "Klaster" }`.
const LATIN: &[&str] = &[
    "A0",
    "A3",
    "A4",
    "Advanced",
    "Alt",
    "CSV",
    "Chrome",
    "Ctrl",
    "Del",
    "Delete",
    "Edge",
    "End",
    "Enter",
    "Esc",
    "Excel",
    "F10",
    "F2",
    "Firefox",
    "HTML",
    "Home",
    "ICS",
    "ID",
    "Ins",
    "Insert",
    "JSON",
    "Markdown",
    "Mermaid",
    "PDF",
    "PNG",
    "QR",
    "SHA",
    "SVG",
    "Safari",
    "Shift",
    "Tab",
    "Trello",
    "URL",
    "csv",
    "html",
    "iCalendar",
    "ics",
    "json",
    "pdf",
    "png",
    "pt",
    "svg",
];

/// Names of several words; longer ones first.
const LATIN_PHRASES: &[&str] = &["Ctrl K", "Ctrl Z", "draw.io", "⌘ K", "⌘ Z"];

/// Starts of words in which two letters that look like one (n and j, d and ž) are two.
const SPLIT: &[(&str, &str)] = &[
    ("injek", "инјек"),
    ("konjug", "конјуг"),
    ("konjunk", "конјунк"),
    ("nadživ", "наджив"),
    ("tanjug", "танјуг"),
];

/// `text` in Cyrillic letters.
#[must_use]
pub fn to_cyrillic(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some(phrase) = LATIN_PHRASES
            .iter()
            .find(|phrase| starts_with_phrase(rest, phrase))
        {
            out.push_str(phrase);
            rest = rest.get(phrase.len()..).unwrap_or_default();
        } else if is_word_letter(first) {
            let end = rest.find(|c| !is_word_letter(c)).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            push_word(&mut out, word);
            rest = after;
        } else {
            out.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    out
}

/// A Fluent file in Cyrillic letters: keys, comments, branch names and placeables stay as they are.
#[must_use]
pub fn catalogue_to_cyrillic(file: &str) -> String {
    let mut out = String::new();
    for line in file.split_inclusive('\n') {
        let text_at = text_start(line);
        let (before, text) = line.split_at(text_at);
        out.push_str(before);
        let mut rest = text;
        while let Some(open) = rest.find('{') {
            let close = rest
                .get(open..)
                .and_then(|tail| tail.find('}'))
                .map_or(rest.len(), |at| open + at + 1);
            out.push_str(&to_cyrillic(rest.get(..open).unwrap_or_default()));
            out.push_str(rest.get(open..close).unwrap_or_default());
            rest = rest.get(close..).unwrap_or_default();
        }
        out.push_str(&to_cyrillic(rest));
    }
    out
}

/// Where the text of a line of Fluent begins: behind `key =` or `[branch]`; at the end for comments.
fn text_start(line: &str) -> usize {
    if line.starts_with('#') {
        return line.len();
    }
    if line.starts_with(|c: char| c.is_ascii_lowercase()) {
        return line.find('=').map_or(0, |at| at + 1);
    }
    let inner = line.trim_start();
    if inner.starts_with('[') || inner.starts_with("*[") {
        return line.find(']').map_or(0, |at| at + 1);
    }
    0
}

fn is_word_letter(c: char) -> bool {
    c.is_alphanumeric()
}

fn starts_with_phrase(text: &str, phrase: &str) -> bool {
    text.strip_prefix(phrase)
        .is_some_and(|after| !after.starts_with(is_word_letter))
}

fn push_word(out: &mut String, word: &str) {
    if LATIN.contains(&word) || word.contains(['q', 'w', 'x', 'y', 'Q', 'W', 'X', 'Y']) {
        out.push_str(word);
        return;
    }
    let lower = word.to_lowercase();
    let mut rest = word;
    if let Some((latin, cyrillic)) = SPLIT.iter().find(|(latin, _)| lower.starts_with(latin)) {
        let mut letters = cyrillic.chars();
        if word.starts_with(char::is_uppercase) {
            out.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        }
        out.extend(letters);
        rest = word.get(latin.len()..).unwrap_or_default();
    }
    let mut letters = rest.chars().peekable();
    while let Some(letter) = letters.next() {
        let pair = letters.peek().and_then(|next| digraph(letter, *next));
        if let Some(one) = pair {
            letters.next();
            out.push(one);
        } else {
            out.push(single(letter));
        }
    }
}

fn digraph(first: char, second: char) -> Option<char> {
    Some(match (first, second) {
        ('l', 'j') => 'љ',
        ('n', 'j') => 'њ',
        ('d', 'ž') => 'џ',
        ('L', 'j' | 'J') => 'Љ',
        ('N', 'j' | 'J') => 'Њ',
        ('D', 'ž' | 'Ž') => 'Џ',
        _ => return None,
    })
}

fn single(letter: char) -> char {
    const LATIN: &str = "abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ";
    const CYRILLIC: &str = "абвгдђежзијклмнопрстћуфхцчшАБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ";
    LATIN
        .chars()
        .zip(CYRILLIC.chars())
        .find(|(latin, _)| *latin == letter)
        .map_or(letter, |(_, cyrillic)| cyrillic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_two_signs_become_one_in_any_case() {
        assert_eq!(
            to_cyrillic("Ljubav njihova, džep; LJUBAV Njegoš DŽEP"),
            "Љубав њихова, џеп; ЉУБАВ Његош ЏЕП"
        );
        assert_eq!(
            to_cyrillic("Članovi Skupštine: đački žiri, ćup"),
            "Чланови Скупштине: ђачки жири, ћуп"
        );
    }

    #[test]
    fn letters_that_only_look_like_one_stay_two() {
        assert_eq!(
            to_cyrillic("Konjunktura, injekcija, nadživeti"),
            "Конјунктура, инјекција, надживети"
        );
    }

    #[test]
    fn names_stay_latin_and_take_cyrillic_endings() {
        assert_eq!(
            to_cyrillic("Klaster čuva podatke u JSON-u; Ctrl K, Kwh"),
            "Кластер чува податке у JSON-у; Ctrl K, Kwh"
        );
    }

    #[test]
    fn keys_comments_branches_and_placeables_are_not_text() {
        let latin = "# Naslov\ndana = { $n ->\n    [one] { $n } dan\n   *[other] { $n } dana\n}\nime = Ime { \"Klaster\" }\n    dalje\n";
        let cyrillic = "# Naslov\ndana = { $n ->\n    [one] { $n } дан\n   *[other] { $n } дана\n}\nime = Име { \"Klaster\" }\n    даље\n";
        assert_eq!(catalogue_to_cyrillic(latin), cyrillic);
    }

    #[test]
    fn a_text_without_latin_letters_is_left_alone() {
        let done = to_cyrillic("Градња, 12 % – „тако“");
        assert_eq!(done, "Градња, 12 % – „тако“");
    }
}
