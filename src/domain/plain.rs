//! Texts as a hurried typist writes them: without case, without the marks on letters, in Latin
//! letters also where the text is in Cyrillic ones. Only for comparing; never shown.

/// A text without case, marks and script.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        if letter.is_ascii() {
            out.push(letter);
            continue;
        }
        let latin = match letter {
            'á' | 'ä' | 'à' | 'â' | 'ă' | 'å' | 'ą' | 'а' => "a",
            'б' => "b",
            'č' | 'ć' | 'ç' | 'ц' | 'ч' | 'ћ' => "c",
            'đ' | 'ď' | 'д' | 'ђ' => "d",
            'џ' => "dz",
            'é' | 'è' | 'ê' | 'ë' | 'ę' | 'ě' | 'е' | 'э' => "e",
            'ф' => "f",
            'г' => "g",
            'х' => "h",
            'í' | 'î' | 'ï' | 'и' => "i",
            'ј' | 'й' => "j",
            'к' => "k",
            'ł' | 'ľ' | 'л' => "l",
            'љ' => "lj",
            'м' => "m",
            'ñ' | 'ń' | 'ň' | 'н' => "n",
            'њ' => "nj",
            'ó' | 'ö' | 'ő' | 'ô' | 'ò' | 'ø' | 'о' => "o",
            'п' => "p",
            'ř' | 'р' => "r",
            'š' | 'ś' | 'ß' | 'ş' | 'ș' | 'с' | 'ш' => "s",
            'ť' | 'ț' | 'т' => "t",
            'ú' | 'ü' | 'ű' | 'û' | 'ů' | 'у' => "u",
            'в' => "v",
            'ý' => "y",
            'ž' | 'ź' | 'ż' | 'з' | 'ж' => "z",
            // A mark that is written behind its letter.
            '\u{300}'..='\u{36f}' => "",
            other => {
                out.push(other);
                continue;
            }
        };
        out.push_str(latin);
    }
    out
}

/// The words of a text, in plain letters.
#[must_use]
pub fn plain_words(text: &str) -> Vec<String> {
    plain(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_case_and_script_make_no_difference() {
        assert_eq!(plain("Közgyűlés"), "kozgyules");
        assert_eq!(plain("Größe"), "grose");
        assert_eq!(plain("Шљивић џеп његов"), plain("Šljivić džep njegov"));
        assert_eq!(plain("C\u{30c}elik"), plain("Čelik"));
    }

    #[test]
    fn words_are_split_at_everything_that_is_no_letter() {
        assert_eq!(plain_words("EN 1090 – „čelik“"), ["en", "1090", "celik"]);
        assert_eq!(plain_words(" – "), Vec::<String>::new());
    }
}
