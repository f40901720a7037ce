//! How large each kind of text is and how wide it may become, from one embedded
//! table, so that page, export and command line break lines alike.
//!
//! Knows no screen and asks no browser: widths are the widest among common faces.

use super::metrics_table::RUNS;

/// Consecutive characters with their widths, in thousandths of the font size.
pub(super) struct Run {
    pub(super) first: u32,
    pub(super) sans: &'static [u16],
    pub(super) semibold: &'static [u16],
    pub(super) serif_bold: &'static [u16],
}

/// A family and weight that the table has widths for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// The system's own face, regular.
    Sans,
    /// The system's own face, weight 600.
    SansSemibold,
    /// The serif that names are set in, weight 700.
    SerifBold,
}

impl Face {
    /// The families of the page, so that a picture breaks no line that the screen does not.
    #[must_use]
    pub const fn families(self) -> &'static str {
        match self {
            Self::Sans | Self::SansSemibold => {
                "system-ui,-apple-system,\"Segoe UI\",Inter,Roboto,\"Noto Sans\",\"Liberation Sans\",sans-serif"
            }
            Self::SerifBold => "ui-serif,Charter,\"Iowan Old Style\",\"Noto Serif\",Georgia,serif",
        }
    }

    /// Its weight.
    #[must_use]
    pub const fn weight(self) -> u16 {
        match self {
            Self::Sans => 400,
            Self::SansSemibold => 600,
            Self::SerifBold => 700,
        }
    }
}

/// What a text is for; decides its face, size and line height.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TextClass {
    /// The small capital line over a name: "supreme decision maker".
    Kind,
    /// The name of a body.
    Name,
    /// The word before a value: "chair".
    Label,
    /// A value: the person who chairs.
    Value,
    /// A value that deserves a warning.
    ValueWarning,
    /// The counts beside or under the seat marks.
    SeatLine,
    /// A note at the foot of a card.
    Note,
    /// How many bodies a folded card hides: "+5".
    Folded,
    /// The letter of a colour.
    Tint,
    /// The word on a channel.
    ChannelLabel,
}

/// How one class of text is set. Lengths in chart units (pixels at scale 1).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextStyle {
    /// Family and weight.
    pub face: Face,
    /// Font size.
    pub size: f64,
    /// Distance between baselines.
    pub line_height: f64,
    /// Extra space after each character.
    pub tracking: f64,
}

impl TextClass {
    /// Every class, for style sheets.
    pub const ALL: [Self; 10] = [
        Self::Kind,
        Self::Name,
        Self::Label,
        Self::Value,
        Self::ValueWarning,
        Self::SeatLine,
        Self::Note,
        Self::Folded,
        Self::Tint,
        Self::ChannelLabel,
    ];

    /// The CSS class of this text in the drawing.
    #[must_use]
    pub const fn css(self) -> &'static str {
        match self {
            Self::Kind => "card-kind",
            Self::Name => "card-name",
            Self::Label => "card-label",
            Self::Value => "card-value",
            Self::ValueWarning => "card-value-warning",
            Self::SeatLine => "card-seats",
            Self::Note => "card-note",
            Self::Folded => "card-folded",
            Self::Tint => "tint-letter",
            Self::ChannelLabel => "channel-label",
        }
    }

    /// Face, size and line height of this class.
    #[must_use]
    pub const fn style(self) -> TextStyle {
        let (face, size, line_height, tracking) = match self {
            Self::Kind => (Face::SansSemibold, 12.5, 16.0, 0.5),
            Self::Name => (Face::SerifBold, 16.0, 20.0, 0.0),
            Self::Label | Self::Value | Self::SeatLine => (Face::Sans, 13.0, 17.0, 0.0),
            Self::ValueWarning => (Face::SansSemibold, 13.0, 17.0, 0.0),
            Self::Note => (Face::Sans, 12.5, 16.0, 0.0),
            Self::Folded | Self::Tint | Self::ChannelLabel => (Face::SansSemibold, 12.5, 16.0, 0.0),
        };
        TextStyle {
            face,
            size,
            line_height,
            tracking,
        }
    }
}

impl TextStyle {
    /// The widest that this text becomes, in chart units.
    #[must_use]
    pub fn width(&self, text: &str) -> f64 {
        text.chars().map(|c| self.advance(c)).sum()
    }

    /// The widest that one character becomes, in chart units.
    #[must_use]
    pub fn advance(&self, c: char) -> f64 {
        let thousandths = advance(self.face, c);
        if thousandths == 0 {
            return 0.0;
        }
        f64::from(thousandths) * self.size / 1000.0 + self.tracking
    }
}

/// Width of one character in thousandths of the font size.
#[must_use]
pub fn advance(face: Face, c: char) -> u16 {
    let code = u32::from(c);
    // Most letters are in the first two runs; only others are searched for.
    let at = match code {
        ..0x20 => None,
        0x20..0xA0 => Some(0),
        0xA0..0x180 => Some(1),
        _ => RUNS.partition_point(|run| run.first <= code).checked_sub(1),
    };
    let known = at
        .and_then(|at| RUNS.get(at))
        .and_then(|run| {
            let widths = match face {
                Face::Sans => run.sans,
                Face::SansSemibold => run.semibold,
                Face::SerifBold => run.serif_bold,
            };
            widths.get(usize::try_from(code - run.first).ok()?).copied()
        })
        .unwrap_or(0);
    if known > 0 {
        return known;
    }
    if joins_previous(c) || c.is_control() {
        return 0;
    }
    unknown_advance(code)
}

/// Widths of what no European face holds: assumed generously, never measured.
const fn unknown_advance(code: u32) -> u16 {
    match code {
        // East Asian scripts and full-width forms fill the em square.
        0x1100..=0x115F
        | 0x2E80..=0x9FFF
        | 0xAC00..=0xD7A3
        | 0xF900..=0xFAFF
        | 0xFF00..=0xFF60
        | 0x2_0000..=0x3_FFFF => 1000,
        // Pictographs.
        0x2300..=0x23FF | 0x2600..=0x27BF | 0x1_F000..=0x1_FAFF => 1200,
        // Semitic and Indic scripts, and whatever else comes.
        0x0590..=0x08FF => 650,
        _ => 800,
    }
}

/// Whether a character belongs to the one before it, so that no line may break
/// between the two: combining marks, joiners, variation selectors, skin tones.
#[must_use]
pub const fn joins_previous(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36F}'
            | '\u{483}'..='\u{489}'
            | '\u{591}'..='\u{5BD}'
            | '\u{5BF}'..='\u{5C7}'
            | '\u{610}'..='\u{61A}'
            | '\u{64B}'..='\u{65F}'
            | '\u{670}'
            | '\u{6D6}'..='\u{6DC}'
            | '\u{900}'..='\u{903}'
            | '\u{93A}'..='\u{94F}'
            | '\u{E31}'
            | '\u{E34}'..='\u{E3A}'
            | '\u{E47}'..='\u{E4E}'
            | '\u{1AB0}'..='\u{1AFF}'
            | '\u{1DC0}'..='\u{1DFF}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}'
            | '\u{20D0}'..='\u{20FF}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FE20}'..='\u{FE2F}'
            | '\u{FEFF}'
            | '\u{1F3FB}'..='\u{1F3FF}'
            | '\u{E0000}'..='\u{E01EF}'
    )
}

/// Whether the text starts from the right: its first letter with a direction is
/// of a right-to-left script.
#[must_use]
pub fn reads_from_right(text: &str) -> bool {
    text.chars()
        .take(200)
        .find_map(|c| match c {
            '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' => Some(true),
            _ if c.is_alphabetic() => Some(false),
            _ => None,
        })
        .unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_rise_and_each_face_covers_the_whole_run() {
        for pair in RUNS.windows(2) {
            let end = pair[0].first + u32::try_from(pair[0].sans.len()).unwrap();
            assert!(end <= pair[1].first, "{:x} overlaps", pair[1].first);
        }
        for run in RUNS {
            assert_eq!(run.sans.len(), run.semibold.len());
            assert_eq!(run.sans.len(), run.serif_bold.len());
        }
    }

    #[test]
    fn the_first_two_runs_are_those_that_are_looked_at_first() {
        assert_eq!((RUNS[0].first, RUNS[1].first), (0x20, 0xA0));
        assert_eq!(RUNS[1].sans.len(), 0x180 - 0xA0);
    }

    #[test]
    fn every_letter_of_the_five_languages_is_measured_not_assumed() {
        let letters = "aábcčćdđeéfgiíjklmnoóöőpqrsštuúüűvwxyzžäß\
                       абвгдђежзијклљмнњопрстћуфхцчџшșțłąęřľż„“”–—…·→€§№";
        for c in letters
            .chars()
            .flat_map(|c| [c].into_iter().chain(c.to_uppercase()))
        {
            for face in [Face::Sans, Face::SansSemibold, Face::SerifBold] {
                let code = u32::from(c);
                let run = &RUNS[RUNS.partition_point(|r| r.first <= code) - 1];
                let at = usize::try_from(code - run.first).unwrap();
                assert!(at < run.sans.len(), "{c} lies in no run");
                assert!(advance(face, c) > 100, "{c} in {face:?}");
            }
        }
    }

    #[test]
    fn combining_marks_take_no_room_and_ideographs_a_whole_em() {
        assert_eq!(advance(Face::Sans, '\u{301}'), 0);
        assert_eq!(advance(Face::Sans, '中'), 1000);
        assert_eq!(advance(Face::Sans, '🦀'), 1200);
        assert_eq!(advance(Face::Sans, '\u{1}'), 0);
    }

    #[test]
    fn the_direction_comes_from_the_first_letter() {
        assert!(reads_from_right("«שלום» world"));
        assert!(!reads_from_right("12 world שלום"));
        assert!(!reads_from_right(""));
    }
}
