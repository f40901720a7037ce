//! Breaks a text into lines that fit a width: between words, after hyphens, at soft
//! hyphens, and inside a word only when the word alone exceeds the line.
//!
//! Work is bounded by the lines asked for, not by the text: a name of ten thousand
//! letters costs as much as its first three lines.

use super::metrics::{TextStyle, joins_previous};

const ELLIPSIS: char = '…';
const SOFT_HYPHEN: char = '\u{AD}';

/// The lines of a text, and whether something was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines {
    /// What each line shows; none is wider than what was asked for, unless a
    /// single character is.
    pub lines: Vec<String>,
    /// Whether the last line ends in an ellipsis for text that found no room.
    pub cut: bool,
    /// Whether a word had to be broken where it has no hyphen of its own.
    pub broken: bool,
}

/// Breaks `text` into at most `most` lines no wider than `width`.
#[must_use]
pub fn wrap(text: &str, style: &TextStyle, width: f64, most: usize) -> Lines {
    wrap_beside(text, style, width, 0.0, most)
}

/// Like [`wrap`], but something else stands at the end of the first line and takes
/// `taken` of it.
#[must_use]
pub fn wrap_beside(text: &str, style: &TextStyle, width: f64, taken: f64, most: usize) -> Lines {
    let mut setter = Setter {
        style,
        width: width - taken,
        later_width: width,
        broken: false,
        most: most.max(1),
        lines: Vec::new(),
        line: String::new(),
        used: 0.0,
    };
    let mut cut = false;
    for word in (Words { rest: text }) {
        if !setter.word(word) {
            cut = true;
            break;
        }
    }
    setter.finish(cut)
}

/// Splits at white space and after hyphens; the pieces keep their hyphen, and say
/// whether a space stood before them.
struct Words<'a> {
    rest: &'a str,
}

#[derive(Clone, Copy)]
struct Word<'a> {
    text: &'a str,
    spaced: bool,
}

impl<'a> Iterator for Words<'a> {
    type Item = Word<'a>;

    fn next(&mut self) -> Option<Word<'a>> {
        let start = self.rest.trim_start_matches(is_break);
        if start.is_empty() {
            return None;
        }
        let spaced = start.len() < self.rest.len();
        let end = start
            .char_indices()
            .find_map(|(at, c)| {
                if is_break(c) {
                    return Some(at);
                }
                let after = at + c.len_utf8();
                let follows = start.get(after..)?.chars().next()?;
                let splits = matches!(c, '-' | '\u{2010}' | '–' | '/') && at > 0;
                (splits && follows.is_alphabetic()).then_some(after)
            })
            .unwrap_or(start.len());
        let (text, rest) = start.split_at(end);
        self.rest = rest;
        Some(Word { text, spaced })
    }
}

/// White space that may end a line, and control characters, which show nothing.
fn is_break(c: char) -> bool {
    (c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}' | '\u{2007}')) || c.is_control()
}

/// Moves a cut back by a few letters to where a syllable begins: before a consonant that a
/// vowel follows. Not hyphenation as a language's rules have it, but never "sicheru-ng".
fn before_syllable(text: &str, at: usize) -> usize {
    const REACH: usize = 6;
    let (head, tail) = text.split_at(at);
    let mut letters: Vec<(usize, char)> = head
        .char_indices()
        .rev()
        .take(REACH)
        .map(|(start, c)| (start, lower(c)))
        .collect();
    letters.reverse();
    let inside = letters.len();
    letters.extend(tail.chars().take(3).map(|c| (at, lower(c))));
    let letter = |i: usize| letters.get(i).map_or(' ', |(_, c)| *c);
    (2..=inside)
        .rev()
        .find(|&i| {
            let (before, here, next) = (letter(i - 1), letter(i), letter(i + 1));
            let opens = is_vowel(next) || (is_one_sound(here, next) && is_vowel(letter(i + 2)));
            let consonant = here.is_alphabetic() && !is_vowel(here);
            consonant && opens && before.is_alphabetic() && !is_one_sound(before, here)
        })
        .and_then(|i| letters.get(i))
        .map_or(at, |(start, _)| *start)
}

fn lower(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

fn is_vowel(c: char) -> bool {
    "aeiouyáéíóöőúüűäàâăãåæèêëěęėìîïīòôõøœùûūůýąаеёиоуыэюяіїєαεηιουω".contains(c)
}

/// Two letters that German, Hungarian or Serbian write for one sound.
fn is_one_sound(first: char, second: char) -> bool {
    matches!(
        (first, second),
        ('c', 'h' | 'k' | 's')
            | ('p' | 't', 'h')
            | ('s', 'c' | 'z' | 't' | 'p')
            | ('z', 's')
            | ('g' | 'n' | 'l' | 't', 'y')
            | ('l' | 'n', 'j')
            | ('d', 'z' | 'ž')
            | ('q', 'u')
    )
}

/// Moves a cut back so that three letters follow it: "ás" alone on a line is no word.
fn leave_three(text: &str, at: usize) -> usize {
    let (head, tail) = text.split_at(at);
    let missing = 3_usize.saturating_sub(tail.chars().take(3).count());
    let mut ends = head.char_indices().rev();
    let mut cut = at;
    for _ in 0..missing {
        match ends.next() {
            // What a line holds is never given up for it.
            Some((earlier, c)) if earlier > 0 && !joins_previous(c) => cut = earlier,
            _ => return at,
        }
    }
    cut
}

struct Setter<'a> {
    style: &'a TextStyle,
    /// Width of the line being set.
    width: f64,
    /// Width of those after it.
    later_width: f64,
    broken: bool,
    most: usize,
    lines: Vec<String>,
    line: String,
    used: f64,
}

impl Setter<'_> {
    /// Sets a word; false when it found no room on the last line.
    fn word(&mut self, word: Word<'_>) -> bool {
        let gap = if word.spaced && !self.line.is_empty() {
            self.style.advance(' ')
        } else {
            0.0
        };
        let room = self.width - self.used - gap;
        if let Some(width) = self.measure_up_to(word.text, room) {
            self.append_measured(word.text, gap, width);
            return true;
        }
        if let Some(at) = self.soft_break(word.text, room) {
            let (head, tail) = word.text.split_at(at);
            self.append(head, gap);
            self.line.push('-');
            return self.end_line()
                && self.word(Word {
                    text: tail.trim_start_matches(SOFT_HYPHEN),
                    spaced: false,
                });
        }
        if !self.line.is_empty() {
            if !self.end_line() {
                // The last line takes as much of the word as it holds.
                self.append_part(word.text, gap);
                return false;
            }
            return self.word(Word {
                text: word.text,
                spaced: false,
            });
        }
        self.long_word(word.text)
    }

    /// Breaks a word that no line can hold, with a hyphen at each break.
    fn long_word(&mut self, text: &str) -> bool {
        let hyphen = self.style.advance('-');
        let mut rest = text;
        loop {
            if self.measure_up_to(rest, self.width).is_some() {
                self.append(rest, 0.0);
                return true;
            }
            if self.lines.len() + 1 >= self.most {
                self.append_part(rest, 0.0);
                return false;
            }
            let at = self.soft_break(rest, self.width).unwrap_or_else(|| {
                let at = self.fitting(rest, self.width - hyphen);
                before_syllable(rest, leave_three(rest, at))
            });
            let (head, tail) = rest.split_at(at);
            self.append(head, 0.0);
            self.broken |= !tail.starts_with(SOFT_HYPHEN);
            if head.chars().next_back().is_some_and(char::is_alphabetic) {
                self.line.push('-');
            }
            self.end_line();
            rest = tail.trim_start_matches(SOFT_HYPHEN);
            if rest.is_empty() {
                return true;
            }
        }
    }

    /// Width of the text if it is no wider than `room`; stops as soon as it is.
    fn measure_up_to(&self, text: &str, room: f64) -> Option<f64> {
        let mut used = 0.0;
        for c in text.chars().filter(|c| *c != SOFT_HYPHEN) {
            used += self.style.advance(c);
            if used > room {
                return None;
            }
        }
        Some(used)
    }

    /// Where to cut so that what stands before fits `room`: at least one character,
    /// never inside a combining sequence.
    fn fitting(&self, text: &str, room: f64) -> usize {
        let mut used = 0.0;
        let mut cut = 0;
        let mut joined = false;
        for (at, c) in text.char_indices() {
            let joins = joins_previous(c) || joined;
            joined = c == '\u{200D}';
            if !joins {
                if used > room && cut > 0 {
                    return cut;
                }
                cut = at;
            }
            used += self.style.advance(c);
            if used > room && cut > 0 {
                return cut;
            }
        }
        if cut > 0 { cut } else { text.len() }
    }

    /// The last soft hyphen before which the text, with a hyphen, fits `room`.
    fn soft_break(&self, text: &str, room: f64) -> Option<usize> {
        let room = room - self.style.advance('-');
        let mut used = 0.0;
        let mut best = None;
        for (at, c) in text.char_indices() {
            if c == SOFT_HYPHEN {
                if at > 0 {
                    best = Some(at);
                }
                continue;
            }
            used += self.style.advance(c);
            if used > room {
                break;
            }
        }
        best
    }

    fn append(&mut self, text: &str, gap: f64) {
        let shown = text.chars().filter(|c| *c != SOFT_HYPHEN);
        let width = shown.map(|c| self.style.advance(c)).sum();
        self.append_measured(text, gap, width);
    }

    fn append_measured(&mut self, text: &str, gap: f64, width: f64) {
        if gap > 0.0 {
            self.line.push(' ');
        }
        for part in text.split(SOFT_HYPHEN) {
            self.line.push_str(part);
        }
        self.used += gap + width;
    }

    /// Appends as much as still fits; what is too wide is trimmed when finishing.
    fn append_part(&mut self, text: &str, gap: f64) {
        let room = self.width - self.used - gap - self.style.advance(ELLIPSIS);
        if room > 0.0 {
            let at = self.fitting(text, room);
            let (head, _) = text.split_at(at);
            self.append(head, gap);
        }
    }

    /// Starts another line; false, and nothing done, when there may be none.
    fn end_line(&mut self) -> bool {
        if self.lines.len() + 1 >= self.most {
            return false;
        }
        self.lines.push(std::mem::take(&mut self.line));
        self.width = self.later_width;
        self.used = 0.0;
        true
    }

    fn finish(mut self, cut: bool) -> Lines {
        if cut {
            let room = self.width - self.style.advance(ELLIPSIS);
            if self.measure_up_to(&self.line, room).is_none() {
                let at = self.fitting(&self.line, room);
                self.line.truncate(at);
            }
            let kept = self.line.trim_end_matches([' ', '-', ',', ';']).len();
            self.line.truncate(kept);
            self.line.push(ELLIPSIS);
        }
        if !self.line.is_empty() {
            self.lines.push(self.line);
        }
        Lines {
            lines: self.lines,
            cut,
            broken: self.broken,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::metrics::TextClass;
    use super::*;
    use proptest::prelude::*;

    fn value(text: &str, width: f64, most: usize) -> Lines {
        wrap(text, &TextClass::Value.style(), width, most)
    }

    #[test]
    fn words_stay_whole_while_the_line_can_hold_them() {
        let lines = value("Alföldi Biogáz Zrt. és társai", 100.0, 9);
        assert_eq!(lines.lines, ["Alföldi Biogáz", "Zrt. és társai"]);
        assert!(!lines.cut);
    }

    #[test]
    fn a_long_compound_breaks_with_a_hyphen_only_when_it_exceeds_the_line() {
        let name = "Fachkräftesicherungskoordinierungsstelle";
        assert_eq!(value(name, 400.0, 3).lines, [name]);
        let lines = value(name, 120.0, 9).lines;
        assert!(lines.len() > 2);
        assert!(lines[0].ends_with('-'));
        assert_eq!(lines.concat().replace('-', ""), name);
    }

    #[test]
    fn a_soft_hyphen_is_used_before_the_word_is_cut_anywhere() {
        let lines = value("szemlélet\u{AD}formálás", 90.0, 3).lines;
        assert_eq!(lines, ["szemlélet-", "formálás"]);
        assert_eq!(
            value("szemlélet\u{AD}formálás", 300.0, 3).lines,
            ["szemléletformálás"]
        );
    }

    #[test]
    fn a_broken_word_goes_on_with_a_syllable() {
        let name = "Fachkräftesicherungskoordinierungsstelle";
        for width in 80..200 {
            for line in value(name, f64::from(width), 12).lines.iter().skip(1) {
                let vowel = line.chars().take(4).any(is_vowel);
                assert!(vowel && !line.starts_with("ng"), "{line} at {width}");
            }
        }
    }

    #[test]
    fn ten_thousand_letters_end_in_an_ellipsis() {
        let lines = value(&"ő".repeat(10_000), 150.0, 3);
        assert_eq!(lines.lines.len(), 3);
        assert!(lines.cut);
        assert!(lines.lines[2].ends_with('…'));
    }

    #[test]
    fn combining_marks_stay_with_their_letter() {
        let text = "e\u{301}".repeat(60);
        for line in value(&text, 50.0, 20).lines {
            assert!(!line.starts_with('\u{301}'));
            assert!(!line.trim_end_matches('-').ends_with('e'));
        }
    }

    #[test]
    fn an_empty_text_has_no_lines() {
        assert_eq!(value("", 100.0, 3).lines, [""; 0]);
        assert_eq!(value(" \n\t ", 100.0, 3).lines, [""; 0]);
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_asked(text in ".{0,120}", width in 40.0..300.0_f64, most in 1..6_usize) {
            let style = TextClass::Name.style();
            let lines = wrap(&text, &style, width, most);
            prop_assert!(lines.lines.len() <= most);
            for line in &lines.lines {
                prop_assert!(style.width(line) <= width + 1e-6, "{line:?}");
            }
        }

        #[test]
        fn nothing_is_lost_when_nothing_is_cut(words in proptest::collection::vec("[a-zäőшђ]{1,12}", 0..12)) {
            let text = words.join(" ");
            let lines = wrap(&text, &TextClass::Value.style(), 220.0, 60);
            prop_assert!(!lines.cut);
            prop_assert_eq!(lines.lines.join(" "), text);
        }
    }
}
