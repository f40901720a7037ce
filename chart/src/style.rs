//! How each kind of channel looks: a hue and a dash, so that colour is never alone.
//!
//! Fifteen kinds ship. The vocabulary is open: any other key gets a look of its own that
//! is the same on every machine.

/// One of five hues that people with any colour vision tell apart, together with the
/// dash and the word on the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hue {
    /// Towards a decision.
    Blue,
    /// A decision.
    Green,
    /// Watching over.
    Orange,
    /// Telling.
    Purple,
    /// Running things.
    Grey,
}

impl Hue {
    /// Position in a palette.
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Self::Blue => 0,
            Self::Green => 1,
            Self::Orange => 2,
            Self::Purple => 3,
            Self::Grey => 4,
        }
    }
}

/// The rhythm of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dash {
    /// Unbroken.
    Solid,
    /// Long strokes.
    Dashed,
    /// Dots.
    Dotted,
    /// Strokes and dots.
    DashDot,
}

impl Dash {
    /// The `stroke-dasharray`.
    #[must_use]
    pub const fn pattern(self) -> &'static str {
        match self {
            Self::Solid => "none",
            Self::Dashed => "8 5",
            Self::Dotted => "2 4",
            Self::DashDot => "10 4 2 4",
        }
    }
}

/// The look of one kind of channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChannelStyle {
    /// Its hue.
    pub hue: Hue,
    /// Its rhythm.
    pub dash: Dash,
}

/// The look of a kind of channel by its style key.
#[must_use]
pub fn style_of(key: &str) -> ChannelStyle {
    let (hue, dash) = match key {
        "proposes" => (Hue::Blue, Dash::Solid),
        "elects" => (Hue::Green, Dash::Dashed),
        "appoints" => (Hue::Green, Dash::DashDot),
        "mandates" => (Hue::Green, Dash::Dotted),
        "decides" => (Hue::Blue, Dash::DashDot),
        "approves" => (Hue::Green, Dash::Solid),
        "supervises" => (Hue::Orange, Dash::Dashed),
        "audits" => (Hue::Orange, Dash::DashDot),
        "advises" => (Hue::Blue, Dash::Dotted),
        "coordinates" => (Hue::Grey, Dash::Solid),
        "represents" => (Hue::Purple, Dash::Solid),
        "informs" => (Hue::Grey, Dash::Dotted),
        "reports" => (Hue::Purple, Dash::Dotted),
        "manages" => (Hue::Orange, Dash::Solid),
        "second-parent" => (Hue::Grey, Dash::Dashed),
        "prepares" | "prepares-for" => (Hue::Blue, Dash::Dashed),
        other => unknown(other),
    };
    ChannelStyle { hue, dash }
}

fn unknown(key: &str) -> (Hue, Dash) {
    let sum = key.bytes().fold(7_u32, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(u32::from(byte))
    });
    let hue = match sum % 4 {
        0 => Hue::Blue,
        1 => Hue::Green,
        2 => Hue::Orange,
        _ => Hue::Purple,
    };
    let dash = match sum / 4 % 3 {
        0 => Dash::Dashed,
        1 => Dash::Dotted,
        _ => Dash::DashDot,
    };
    (hue, dash)
}
