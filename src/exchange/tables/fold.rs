//! Texts compared as people compare them: „Nadređeni“, “nadredjeni” and „Надређени“ are one word;
//! and texts of cells made fit to be shown on a line.

/// The text in small plain Latin letters, its marks and accents gone, one space between words.
#[must_use]
pub fn fold(text: &str) -> String {
    if is_english(text) {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text.chars() {
        if letter.is_whitespace() || letter.is_control() {
            gap = !folded.is_empty();
            continue;
        }
        if gap {
            folded.push(' ');
            gap = false;
        }
        if letter.is_ascii() {
            folded.push(letter.to_ascii_lowercase());
        } else {
            letter.to_lowercase().for_each(|it| plain(it, &mut folded));
        }
    }
    folded
}

/// Whether a text has no letters but the English ones, and no gaps wider than a space: most of ten
/// thousand titles are read by this alone.
fn is_english(text: &str) -> bool {
    let mut last = b' ';
    text.bytes().all(|byte| {
        let gap = last == b' ';
        last = byte;
        byte.is_ascii_graphic() || (byte == b' ' && !gap)
    }) && last != b' '
}

/// A heading without its signs: “Manager's E-mail” is `managersemail`.
#[must_use]
pub fn heading(text: &str) -> String {
    let mut folded = fold(text);
    folded.retain(char::is_alphanumeric);
    folded
}

/// A name whose parts may stand in any order: “King, Steven” is “Steven King”.
#[must_use]
pub fn parts(name: &str) -> String {
    let folded = fold(name);
    let mut parts: Vec<&str> = folded
        .split([' ', ','])
        .filter(|it| !it.is_empty())
        .collect();
    sorting::plainly(&mut parts);
    parts.join(" ")
}

/// A text on one line, without signs that cannot be seen.
#[must_use]
pub fn tidy(text: &str) -> String {
    let seen = |it: char| if it.is_control() { ' ' } else { it };
    let text: String = text.chars().map(seen).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

/// The beginning of a text.
#[must_use]
pub fn short(text: &str, most: usize) -> String {
    let mut short: String = text.chars().take(most).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

fn plain(letter: char, into: &mut String) {
    let same = match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'а' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' | 'ч' | 'ћ' | 'ц' => "c",
        'ď' | 'д' => "d",
        'đ' | 'ђ' => "dj",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'е' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' | 'г' => "g",
        'ĥ' | 'ħ' | 'х' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'и' => "i",
        'ĵ' | 'ј' => "j",
        'ķ' | 'к' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' | 'л' => "l",
        'љ' => "lj",
        'ñ' | 'ń' | 'ņ' | 'ň' | 'н' => "n",
        'њ' => "nj",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'о' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' | 'р' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' | 'с' | 'ш' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' | 'т' => "t",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'у' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' | 'з' | 'ж' => "z",
        'џ' => "dz",
        'б' => "b",
        'в' => "v",
        'м' => "m",
        'п' => "p",
        'ф' => "f",
        '’' | '‘' | 'ʼ' => "'",
        '‐'..='—' => "-",
        // An accent that stands as a letter of its own, or a sign without a width.
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{feff}' => "",
        other => return into.push(other),
    };
    into.push_str(same);
}
use crate::domain::sorting;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_accents_and_case_do_not_part_words() {
        for text in ["Nadređeni", "nadredjeni", "НАДРЕЂЕНИ", "Надређени "] {
            assert_eq!(fold(text), "nadredjeni");
        }
        assert_eq!(fold("  Főnök\u{a0}\n úr "), "fonok ur");
        assert_eq!(fold("E\u{301}va"), fold("Éva"));
        assert_eq!(
            heading("Manager’s E-mail (overwrite)"),
            "managersemailoverwrite"
        );
        assert_eq!(parts("King, Steven"), parts("steven  KING"));
        let gaps = [
            "Water 12",
            "Water  12",
            " Water 12",
            "Water 12 ",
            "Water\t12",
            "\u{7f}Water 12",
        ];
        assert_eq!(gaps.map(fold), ["water 12"; 6]);
        assert_eq!(["", " ", "  "].map(fold), [""; 3]);
    }
}
