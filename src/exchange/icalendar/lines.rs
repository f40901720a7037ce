//! Lines of iCalendar (RFC 5545): texts escaped, long lines folded, each line ended by CR and LF.

/// A line holds no more octets than this.
const WIDTH: usize = 75;

/// Writes a line, folded between letters.
pub fn line(out: &mut String, name: &str, value: &str) {
    let mut width = 0;
    for letter in name.chars().chain([':']).chain(value.chars()) {
        if width + letter.len_utf8() > WIDTH {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(letter);
        width += letter.len_utf8();
    }
    out.push_str("\r\n");
}

/// A text as the value of a line.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.trim().chars() {
        match letter {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Reads a line as RFC 5545 says: unfolded, then unescaped.
    fn read(written: &str) -> String {
        let line = written.strip_suffix("\r\n").unwrap().replace("\r\n ", "");
        let value = line.split_once(':').unwrap().1.to_owned();
        let mut out = String::new();
        let mut letters = value.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => match letters.next() {
                    Some('n') => out.push('\n'),
                    Some(letter) => out.push(letter),
                    None => panic!("a lone escape in {value}"),
                },
                letter => out.push(letter),
            }
        }
        out
    }

    proptest! {
        #[test]
        fn any_text_is_read_as_it_was_written(text in "[\\PC\n\r\t]{0,300}") {
            let mut out = String::new();
            line(&mut out, "SUMMARY", &escaped(&text));
            for line in out.strip_suffix("\r\n").unwrap().split("\r\n") {
                prop_assert!(line.len() <= WIDTH, "{}", line.len());
                prop_assert!(!line.contains(['\r', '\n']));
            }
            let kept: String = text.trim().chars().filter(|it| *it == '\n' || !it.is_control()).collect();
            prop_assert_eq!(read(&out), kept);
        }
    }

    #[test]
    fn a_line_is_folded_between_letters_at_75_octets() {
        let mut out = String::new();
        line(&mut out, "SUMMARY", &"ű".repeat(60));
        let widths: Vec<usize> = out.split("\r\n").map(str::len).collect();
        assert_eq!(widths, [74, 55, 0]);
    }
}
