//! How many it takes: the smallest count that reaches a part of a whole.
//!
//! Whole numbers only, wide enough that no product overflows. It knows fractions and counts, and
//! nothing of ballots.

use crate::domain::measure::Fraction;

/// Whether `votes` are more than (`strict`), or at least, the fraction of `base`. None at all never
/// are: a motion without a yes does not pass. `None` for a fraction over nothing.
#[must_use]
pub fn meets(votes: u64, base: u64, fraction: Fraction, strict: bool) -> Option<bool> {
    if fraction.den == 0 {
        return None;
    }
    let reached = u128::from(votes) * u128::from(fraction.den);
    let part = u128::from(base) * u128::from(fraction.num);
    let enough = if strict {
        reached > part
    } else {
        reached >= part
    };
    Some(votes > 0 && enough)
}

/// The smallest count that [`meets`]; never below 1. `None` for a fraction over nothing.
#[must_use]
pub fn needed(base: u64, fraction: Fraction, strict: bool) -> Option<u64> {
    let den = u128::from(fraction.den);
    let part = u128::from(base) * u128::from(fraction.num);
    let least = if strict {
        part.checked_div(den)? + 1
    } else {
        (part + den.checked_sub(1)?).checked_div(den)?.max(1)
    };
    Some(u64::try_from(least).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_fraction_over_nothing_needs_nothing_that_could_be_named() {
        let fraction = Fraction { num: 1, den: 0 };
        for strict in [true, false] {
            assert_eq!(needed(10, fraction, strict), None);
            assert_eq!(meets(10, 10, fraction, strict), None);
        }
    }

    #[test]
    fn a_base_of_none_still_takes_one() {
        let half = Fraction { num: 1, den: 2 };
        assert_eq!(needed(0, half, true), Some(1));
        assert_eq!(needed(0, half, false), Some(1));
        assert_eq!(meets(0, 0, half, false), Some(false));
    }

    #[test]
    fn the_largest_numbers_are_exact() {
        let most = Fraction {
            num: u32::MAX,
            den: u32::MAX,
        };
        assert_eq!(needed(u64::MAX, most, false), Some(u64::MAX));
        assert_eq!(meets(u64::MAX - 1, u64::MAX, most, false), Some(false));
        // 2^53 + 1 has no place in a floating-point number.
        let half = Fraction { num: 1, den: 2 };
        assert_eq!(needed((1 << 54) + 2, half, true), Some((1 << 53) + 2));
    }

    proptest! {
        #[test]
        fn what_is_needed_is_the_smallest_that_meets_the_rule(
            base in 0_u64..2_000, num in 0_u32..20, den in 1_u32..20, strict: bool,
        ) {
            let fraction = Fraction { num, den };
            let needed = needed(base, fraction, strict).unwrap();
            prop_assert_eq!(meets(needed, base, fraction, strict), Some(true));
            prop_assert_eq!(meets(needed - 1, base, fraction, strict), Some(false));
            let by_hand = |votes: u64| {
                let (votes, part) = (votes * u64::from(den), base * u64::from(num));
                votes > 0 && if strict { votes > part } else { votes >= part }
            };
            prop_assert!(by_hand(needed) && !by_hand(needed - 1));
        }
    }
}
