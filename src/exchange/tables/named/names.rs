//! When two names are one: „Ливница Југ“ and “Livnica Jug”, composed and decomposed letters.
//!
//! Two measures: the same letters in another script or composition are the same name for certain;
//! names that differ in accents alone (“Kos”, “Koš”) may be two firms, and are one only where
//! nothing speaks against it.

use crate::exchange::tables::fold::tidy;

/// The text in Latin letters, each accent as a sign of its own. Case is kept.
#[must_use]
pub fn letters(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 4);
    for letter in tidy(text).chars() {
        if letter.is_ascii() {
            out.push(letter);
        } else if let Some(latin) = latin(letter) {
            latin.chars().for_each(|it| taken_apart(it, &mut out));
        } else {
            taken_apart(letter, &mut out);
        }
    }
    out
}

/// By which a name is found: its letters without regard to case and quotation marks.
#[must_use]
pub fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for letter in letters(name).chars() {
        match letter {
            '"' | '„' | '“' | '”' | '«' | '»' | '\u{200b}'..='\u{200f}' | '\u{feff}' => {}
            other => other.to_lowercase().for_each(|it| key.push(it)),
        }
    }
    key
}

/// Whether two texts say the same, in whatever script or composition.
#[must_use]
pub fn same(one: &str, other: &str) -> bool {
    one == other || letters(one) == letters(other)
}

fn latin(letter: char) -> Option<&'static str> {
    const CYRILLIC: &str = "АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШабвгдђежзијклљмнњопрстћуфхцчџш";
    const LATIN: [&str; 60] = [
        "A", "B", "V", "G", "D", "Đ", "E", "Ž", "Z", "I", "J", "K", "L", "Lj", "M", "N", "Nj", "O",
        "P", "R", "S", "T", "Ć", "U", "F", "H", "C", "Č", "Dž", "Š", "a", "b", "v", "g", "d", "đ",
        "e", "ž", "z", "i", "j", "k", "l", "lj", "m", "n", "nj", "o", "p", "r", "s", "t", "ć", "u",
        "f", "h", "c", "č", "dž", "š",
    ];
    // Most letters are in no need of a search.
    if !('\u{400}'..'\u{460}').contains(&letter) {
        return None;
    }
    let at = CYRILLIC.chars().position(|it| it == letter)?;
    LATIN.get(at).copied()
}

/// A letter and, behind it, its accent. The letters of the languages that are spoken here.
fn taken_apart(letter: char, out: &mut String) {
    const APART: [(&str, char, &str); 9] = [
        ("áéíóúýćńśźÁÉÍÓÚÝĆŃŚŹ", '\u{301}', "aeiouycnszAEIOUYCNSZ"),
        ("äëïöüÄËÏÖÜ", '\u{308}', "aeiouAEIOU"),
        ("őűŐŰ", '\u{30b}', "ouOU"),
        ("čďěňřšťžČĎĚŇŘŠŤŽ", '\u{30c}', "cdenrstzCDENRSTZ"),
        ("àèìòùÀÈÌÒÙ", '\u{300}', "aeiouAEIOU"),
        ("âêîôûÂÊÎÔÛ", '\u{302}', "aeiouAEIOU"),
        ("ăĂ", '\u{306}', "aA"),
        ("șțȘȚ", '\u{326}', "stST"),
        ("ãñõÃÑÕ", '\u{303}', "anoANO"),
    ];
    if !('\u{c0}'..'\u{220}').contains(&letter) {
        out.push(letter);
        return;
    }
    for (whole, accent, plain) in APART {
        if let Some(at) = whole.chars().position(|it| it == letter)
            && let Some(base) = plain.chars().nth(at)
        {
            out.push(base);
            out.push(accent);
            return;
        }
    }
    out.push(letter);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::script::to_cyrillic;

    #[test]
    fn script_composition_quotes_and_case_make_no_other_name() {
        for (one, other) in [
            ("Ливница „Југ“ д.о.о.", "Livnica Jug d.o.o."),
            ("Kőszegi Műhely", "Ko\u{30b}szegi  Mu\u{30b}hely"),
            ("ŠUMADIJA ČELIK", "Šumadija čelik"),
            ("Müller & Söhne", "Mu\u{308}ller & So\u{308}hne"),
        ] {
            assert_eq!(key(one), key(other), "{one}");
        }
        for text in ["Đurđevak Ljubić", "Njegoš džem", "Žičara Ćićevac"] {
            assert!(same(text, &to_cyrillic(text)), "{text}");
        }
    }

    #[test]
    fn accents_make_another_name() {
        assert_ne!(key("Kos d.o.o."), key("Koš d.o.o."));
        assert!(!same("Kos", "KOS"));
    }
}
