//! Which plural a count takes: CLDR's cardinal rules for whole numbers in our languages.

use super::lang::Lang;

/// A plural category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// 1; in Serbian also 21, 31, 101, but not 11.
    One,
    /// Serbian only: 2–4, 22–24, but not 12–14.
    Few,
    /// All else.
    Other,
}

impl Plural {
    /// The name that CLDR and the catalogues give it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Few => "few",
            Self::Other => "other",
        }
    }
}

/// The category of `n` things in `lang`.
#[must_use]
pub const fn plural(lang: Lang, n: u64) -> Plural {
    match lang {
        Lang::En | Lang::De | Lang::Hu => match n {
            1 => Plural::One,
            _ => Plural::Other,
        },
        Lang::SrLatn | Lang::SrCyrl => match (n % 10, n % 100) {
            (_, 11..=14) => Plural::Other,
            (1, _) => Plural::One,
            (2..=4, _) => Plural::Few,
            _ => Plural::Other,
        },
    }
}

#[cfg(test)]
mod tests {
    use icu_locale_core::Locale;
    use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};

    use super::*;

    #[test]
    fn every_count_takes_the_plural_that_cldr_says() {
        for lang in Lang::ALL {
            // CLDR has plural rules per language; the script plays no part.
            let language = lang.tag().split('-').next().unwrap();
            let locale: Locale = language.parse().unwrap();
            let rules =
                PluralRules::try_new(locale.into(), PluralRuleType::Cardinal.into()).unwrap();
            for n in 0..=10_000_u64 {
                let expected = match rules.category_for(n) {
                    PluralCategory::One => Plural::One,
                    PluralCategory::Few => Plural::Few,
                    PluralCategory::Other => Plural::Other,
                    category => panic!("{lang:?} uses {category:?}"),
                };
                assert_eq!(plural(lang, n), expected, "{n} in {}", lang.tag());
            }
        }
    }
}
