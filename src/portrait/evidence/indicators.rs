//! The 31 indicators of the European label for clusters, by their numbers.

use crate::words::Words;

/// An indicator, and whether records of this kind can show anything for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Indicator {
    pub code: &'static str,
    pub is_covered: bool,
}

const fn shown(code: &'static str) -> Indicator {
    Indicator {
        code,
        is_covered: true,
    }
}

const fn elsewhere(code: &'static str) -> Indicator {
    Indicator {
        code,
        is_covered: false,
    }
}

/// All of them, in their order.
pub const ALL: [Indicator; 31] = [
    shown("1.1.0"),
    shown("1.1.1"),
    shown("1.1.2"),
    shown("1.2"),
    elsewhere("2.1"),
    elsewhere("2.2.1"),
    elsewhere("2.2.2"),
    elsewhere("2.2.3"),
    elsewhere("2.2.4"),
    shown("2.3"),
    shown("2.4"),
    shown("2.5"),
    shown("2.6"),
    elsewhere("2.7"),
    elsewhere("3.1"),
    shown("3.2"),
    shown("4.1.1"),
    shown("4.1.2"),
    shown("4.1.3"),
    shown("4.1.4"),
    shown("4.1.5"),
    shown("4.1.6"),
    elsewhere("4.2"),
    shown("4.3"),
    elsewhere("4.4"),
    shown("4.5"),
    shown("4.6.1"),
    elsewhere("4.6.2"),
    elsewhere("5.1"),
    elsewhere("5.2"),
    elsewhere("5.3"),
];

/// What an indicator is called.
#[must_use]
pub fn name(words: Words, indicator: Indicator) -> &'static str {
    match indicator.code {
        "1.1.0" => words.esca_committed(),
        "1.1.1" => words.esca_composition(),
        "1.1.2" => words.esca_number(),
        "1.2" => words.esca_concentration(),
        "2.1" => words.esca_maturity(),
        "2.2.1" => words.esca_staff(),
        "2.2.2" => words.esca_qualification(),
        "2.2.3" => words.esca_learning(),
        "2.2.4" => words.esca_staff_stability(),
        "2.3" => words.esca_stability(),
        "2.4" => words.esca_roles(),
        "2.5" => words.esca_contacts(),
        "2.6" => words.esca_cooperation(),
        "2.7" => words.esca_integration(),
        "3.1" => words.esca_outlook(),
        "3.2" => words.esca_private(),
        "4.1.1" => words.esca_building(),
        "4.1.2" => words.esca_documentation(),
        "4.1.3" => words.esca_implementation(),
        "4.1.4" => words.esca_control(),
        "4.1.5" => words.esca_review(),
        "4.1.6" => words.esca_monitoring(),
        "4.2" => words.esca_focus(),
        "4.3" => words.esca_activities(),
        "4.4" => words.esca_performance(),
        "4.5" => words.esca_groups(),
        "4.6.1" => words.esca_communication(),
        "4.6.2" => words.esca_web(),
        "5.1" => words.esca_press(),
        "5.2" => words.esca_stories(),
        _ => words.esca_satisfaction(),
    }
}
