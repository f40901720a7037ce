//! Sums of amounts, and which amounts are sound enough to be added.

use std::ops::{Add, AddAssign, Sub};

use crate::domain::measure::Money;

/// Ten trillion main units. What is larger was typed with a key held down, and would bury every
/// sum that it stands in.
pub const LIMIT: Money = Money(1_000_000_000_000_000);

/// The fields of records that hold amounts, of whatever kind.
pub const FIELDS: [&str; 4] = ["amount", "budgetPlanned", "budgetRevised", "budgetSpent"];

/// The amount, if it is one that can be: not below zero and not astronomical.
#[must_use]
pub fn sound(amount: Money) -> Option<Money> {
    (Money(0)..=LIMIT).contains(&amount).then_some(amount)
}

/// A sum of amounts, or the difference of two. It is wide enough for every amount of every record
/// that fits into a file, so that no order of adding makes a difference and nothing saturates.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Total(i128);

impl Total {
    pub const NOTHING: Self = Self(0);

    /// The sum as an amount; `None` when no amount is as large.
    #[must_use]
    pub fn money(self) -> Option<Money> {
        i64::try_from(self.0).ok().map(Money)
    }

    /// Whether it is below zero, its main units, and its hundredths.
    #[must_use]
    pub fn parts(self) -> (bool, u128, u128) {
        let (size, minor) = (self.0.unsigned_abs(), Money::MINOR_PER_MAJOR.unsigned_abs());
        let minor = u128::from(minor);
        (self.0 < 0, size / minor, size % minor)
    }

    #[must_use]
    pub fn is_nothing(self) -> bool {
        self.0 == 0
    }

    /// The sum, or nothing where it is below that.
    #[must_use]
    pub fn at_least_nothing(self) -> Self {
        self.max(Self::NOTHING)
    }

    /// How much of `whole` this is, in thousandths, rounded down and never more than all of it.
    /// Nothing is a part of nothing; anything else fills it.
    #[must_use]
    pub fn thousandths_of(self, whole: Self) -> u16 {
        let part = self.at_least_nothing();
        if part.is_nothing() {
            return 0;
        }
        if part >= whole {
            return 1000;
        }
        // Both are sums of 64-bit amounts, far from the ends of 128 bits.
        u16::try_from(part.0.saturating_mul(1000) / whole.0).unwrap_or(1000)
    }

    /// Whether this is at least so many hundredths of `whole`.
    #[must_use]
    pub fn reaches(self, hundredths: u8, whole: Self) -> bool {
        self.0.saturating_mul(100) >= whole.0.saturating_mul(i128::from(hundredths))
    }
}

impl From<Money> for Total {
    fn from(amount: Money) -> Self {
        Self(i128::from(amount.minor_units()))
    }
}

impl Add for Total {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Total {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl AddAssign<Money> for Total {
    fn add_assign(&mut self, amount: Money) {
        *self = *self + amount.into();
    }
}

impl std::iter::Sum for Total {
    fn sum<I: Iterator<Item = Self>>(totals: I) -> Self {
        totals.fold(Self::NOTHING, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sum(amounts: &[i64]) -> Total {
        let mut sum = Total::NOTHING;
        for amount in amounts {
            sum += Money(*amount);
        }
        sum
    }

    #[test]
    fn a_sum_that_no_amount_can_hold_is_said_and_not_cut() {
        let all = sum(&[i64::MAX, i64::MAX, 1]);
        assert_eq!(all.money(), None);
        assert_eq!((all - sum(&[i64::MAX, 1])).money(), Some(Money(i64::MAX)));
    }

    #[test]
    fn what_is_below_zero_or_astronomical_is_not_sound() {
        for amount in [0, 1, LIMIT.minor_units()] {
            assert_eq!(sound(Money(amount)), Some(Money(amount)));
        }
        for amount in [-1, i64::MIN, LIMIT.minor_units() + 1, i64::MAX] {
            assert_eq!(sound(Money(amount)), None);
        }
    }

    #[test]
    fn a_part_is_rounded_down_and_fills_at_most_the_whole() {
        let part = |part, whole| sum(&[part]).thousandths_of(sum(&[whole]));
        assert_eq!(part(1, 3), 333);
        assert_eq!(part(2, 3), 666);
        assert_eq!(part(5, 3), 1000);
        assert_eq!(part(0, 0), 0);
        assert_eq!(part(1, 0), 1000);
        assert_eq!(part(i64::MAX - 1, i64::MAX), 999);
    }

    proptest! {
        #[test]
        fn the_order_of_adding_makes_no_difference(
            (amounts, mixed) in prop::collection::vec(any::<i64>(), 0..40)
                .prop_flat_map(|it| (Just(it.clone()), Just(it).prop_shuffle())),
        ) {
            prop_assert_eq!(sum(&amounts), sum(&mixed));
        }

        #[test]
        fn reaching_ninety_hundredths_agrees_with_the_thousandths(part in 0..=LIMIT.0, whole in 1..=LIMIT.0) {
            let (part, whole) = (sum(&[part]), sum(&[whole]));
            prop_assert_eq!(part.reaches(90, whole), part.thousandths_of(whole) >= 900);
        }
    }
}
