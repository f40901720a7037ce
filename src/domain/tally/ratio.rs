//! Exact fractions of any size: the sums of shares that grouped votes make.
//!
//! A share split by the votes of its group has a denominator of its own, and a sum over many
//! groups soon outgrows every number type; so the digits are kept in a list.

use std::cmp::Ordering;
use std::fmt;

use serde::{Serialize, Serializer};

/// A fraction that is never rounded.
#[derive(Debug, Clone)]
pub struct Ratio {
    num: Natural,
    den: Natural,
}

impl Ratio {
    /// The whole number.
    #[must_use]
    pub fn whole(number: u64) -> Self {
        Self {
            num: Natural::from(number),
            den: Natural::from(1),
        }
    }

    /// `None` when the denominator is 0.
    #[must_use]
    pub fn new(num: u64, den: u64) -> Option<Self> {
        (den > 0).then(|| Self {
            num: Natural::from(num),
            den: Natural::from(den),
        })
    }

    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.num.is_zero()
    }

    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self {
            num: (self.num.times(&other.den)).plus(&other.num.times(&self.den)),
            den: self.den.times(&other.den),
        }
    }

    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        Self {
            num: self.num.times(&other.num),
            den: self.den.times(&other.den),
        }
    }

    /// The same fraction in lowest terms.
    #[must_use]
    pub fn reduced(&self) -> Self {
        let by = self.num.common_divisor(&self.den);
        if by.is_zero() {
            return self.clone();
        }
        Self {
            num: self.num.over(&by).0,
            den: self.den.over(&by).0,
        }
    }
}

impl PartialEq for Ratio {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Ratio {}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.num.times(&other.den)).compare(&other.num.times(&self.den))
    }
}

/// In lowest terms: `19/60`, and whole numbers without a denominator.
impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { num, den } = self.reduced();
        if den.compare(&Natural::from(1)) == Ordering::Equal {
            write!(f, "{num}")
        } else {
            write!(f, "{num}/{den}")
        }
    }
}

impl Serialize for Ratio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A whole number of any size, its lowest 32 bits first, without zeros at the top.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Natural(Vec<u32>);

impl From<u64> for Natural {
    fn from(number: u64) -> Self {
        Self::of(&mut [number].into_iter(), 2)
    }
}

impl Natural {
    /// From sums of digits that may be wider than a digit, the lowest first.
    fn of(sums: &mut dyn Iterator<Item = u64>, length: usize) -> Self {
        let mut digits = Vec::with_capacity(length);
        let mut carry = 0_u64;
        loop {
            let sum = match sums.next() {
                Some(sum) => sum,
                None if carry == 0 => break,
                None => 0,
            };
            // A carry meets sums of two digits alone, so there is room for it.
            let sum = sum + carry;
            digits.push(low(sum));
            carry = sum >> 32;
        }
        Self(digits).trimmed()
    }

    fn trimmed(mut self) -> Self {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
        self
    }

    fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    fn digit(&self, place: usize) -> u64 {
        self.0.get(place).copied().map_or(0, u64::from)
    }

    fn compare(&self, other: &Self) -> Ordering {
        let longer = self.0.len().cmp(&other.0.len());
        longer.then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }

    fn plus(&self, other: &Self) -> Self {
        let length = self.0.len().max(other.0.len());
        let mut sums = (0..length).map(|place| self.digit(place) + other.digit(place));
        Self::of(&mut sums, length + 1)
    }

    /// Less `other`, which must not be greater.
    fn minus(&self, other: &Self) -> Self {
        let mut borrowed = 0_u64;
        let digits = (0..self.0.len()).map(|place| {
            let taken = other.digit(place) + borrowed;
            let here = self.digit(place);
            borrowed = u64::from(here < taken);
            low(here.wrapping_sub(taken))
        });
        Self(digits.collect()).trimmed()
    }

    fn times(&self, other: &Self) -> Self {
        let mut product = Self(Vec::new());
        for place in (0..other.0.len()).rev() {
            let by = other.digit(place);
            let mut carry = 0_u64;
            let mut row = Vec::with_capacity(self.0.len() + 1);
            for digit in &self.0 {
                let sum = u64::from(*digit) * by + carry;
                row.push(low(sum));
                carry = sum >> 32;
            }
            row.push(low(carry));
            if !product.is_zero() {
                product.0.insert(0, 0);
            }
            product = product.plus(&Self(row).trimmed());
        }
        product
    }

    /// How often `by` goes into this, and what is left. Nothing goes in where `by` is 0.
    fn over(&self, by: &Self) -> (Self, Self) {
        let (mut quotient, mut rest) = (vec![0_u32; self.0.len()], Self(Vec::new()));
        if by.is_zero() {
            return (Self(Vec::new()), self.clone());
        }
        for (place, digit) in self.0.iter().enumerate().rev() {
            for bit in (0..32).rev() {
                rest = rest.doubled(digit >> bit & 1);
                if rest.compare(by) != Ordering::Less {
                    rest = rest.minus(by);
                    if let Some(here) = quotient.get_mut(place) {
                        *here |= 1 << bit;
                    }
                }
            }
        }
        (Self(quotient).trimmed(), rest)
    }

    fn doubled(&self, plus: u32) -> Self {
        let mut carry = plus;
        let mut digits = Vec::with_capacity(self.0.len() + 1);
        for digit in &self.0 {
            digits.push(digit << 1 | carry);
            carry = digit >> 31;
        }
        digits.push(carry);
        Self(digits).trimmed()
    }

    /// Euclid's.
    fn common_divisor(&self, other: &Self) -> Self {
        let (mut a, mut b) = (self.clone(), other.clone());
        while !b.is_zero() {
            let rest = a.over(&b).1;
            (a, b) = (b, rest);
        }
        a
    }
}

/// The lowest 32 bits.
#[allow(clippy::cast_possible_truncation, reason = "the rest is masked away")]
fn low(number: u64) -> u32 {
    (number & 0xFFFF_FFFF) as u32
}

/// In decimal digits.
impl fmt::Display for Natural {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const STEP: u64 = 1_000_000_000;
        let mut parts = Vec::new();
        let mut left = self.0.clone();
        while !left.is_empty() {
            let mut rest = 0_u64;
            for digit in left.iter_mut().rev() {
                let here = rest << 32 | u64::from(*digit);
                *digit = low(here / STEP);
                rest = here % STEP;
            }
            while left.last() == Some(&0) {
                left.pop();
            }
            parts.push(rest);
        }
        write!(f, "{}", parts.pop().unwrap_or(0))?;
        parts
            .iter()
            .rev()
            .try_for_each(|part| write!(f, "{part:09}"))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn natural(mut number: u128) -> Natural {
        let mut digits = Vec::new();
        while number > 0 {
            digits.push(u32::try_from(number & 0xFFFF_FFFF).unwrap());
            number >>= 32;
        }
        Natural(digits)
    }

    #[test]
    fn the_shares_of_five_groups_make_nineteen_sixtieths() {
        let fifth = Ratio::new(1, 5).unwrap();
        let sum = [(10, 10), (1, 4), (1, 3), (0, 2), (0, 1)]
            .into_iter()
            .map(|(yes, all)| fifth.times(&Ratio::new(yes, all).unwrap()))
            .fold(Ratio::whole(0), |sum, it| sum.plus(&it));
        assert_eq!(sum.to_string(), "19/60");
        assert!(sum < Ratio::new(1, 2).unwrap());
    }

    #[test]
    fn a_sum_that_no_number_type_holds_stays_exact() {
        let primes = (2_u64..400).filter(|it| (2..*it).all(|by| it % by != 0));
        let parts: Vec<Ratio> = primes.map(|it| Ratio::new(1, it).unwrap()).collect();
        let sum = parts.iter().fold(Ratio::whole(0), |sum, it| sum.plus(it));
        let more = sum.plus(&Ratio::new(1, u64::MAX).unwrap());
        assert!(sum < more);
        assert!(sum.to_string().len() > 300);
    }

    /// Two digits each; one that is nothing or full is where a carry goes wrong.
    fn number() -> impl Strategy<Value = u64> {
        let digit = || prop_oneof![Just(0), Just(1), Just(u32::MAX), any::<u32>()];
        (digit(), digit()).prop_map(|(high, low)| u64::from(high) << 32 | u64::from(low))
    }

    proptest! {
        #[test]
        fn small_numbers_are_reckoned_as_the_machine_does(
            a in number(), b in number(), c in number().prop_map(|it| it.max(1)),
        ) {
            let (x, y, z) = (u128::from(a), u128::from(b), u128::from(c));
            prop_assert_eq!(natural(x).plus(&natural(y)), natural(x + y));
            prop_assert_eq!(natural(x).times(&natural(y)), natural(x * y));
            prop_assert_eq!(natural(x + y).minus(&natural(y)), natural(x));
            prop_assert_eq!(natural(x * y).over(&natural(z)), (natural(x * y / z), natural(x * y % z)));
            prop_assert_eq!(natural(x).compare(&natural(y)), x.cmp(&y));
            prop_assert_eq!(natural(x * y).to_string(), (x * y).to_string());
            prop_assert_eq!(Natural::from(a), natural(x));
        }

        #[test]
        fn fractions_compare_and_reduce_as_whole_numbers_say(
            a in 0_u64..1000, b in 1_u64..1000, c in 0_u64..1000, d in 1_u64..1000,
        ) {
            let (one, other) = (Ratio::new(a, b).unwrap(), Ratio::new(c, d).unwrap());
            prop_assert_eq!(one.cmp(&other), (a * d).cmp(&(c * b)));
            prop_assert_eq!(one.plus(&other), Ratio::new(a * d + c * b, b * d).unwrap());
            prop_assert_eq!(one.times(&Ratio::new(b, b).unwrap()).to_string(), one.to_string());
        }
    }
}
