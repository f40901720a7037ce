//! The languages that Klaster speaks, their tags, and which one suits a reader.

use std::fmt;

use super::Words;

/// A language in a script.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// German.
    De,
    /// Hungarian.
    Hu,
    /// Serbian in Latin letters.
    SrLatn,
    /// Serbian in Cyrillic letters.
    SrCyrl,
}

impl Lang {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::En, Self::De, Self::Hu, Self::SrLatn, Self::SrCyrl];

    /// The BCP 47 tag, as in `<html lang>` and in files.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Hu => "hu",
            Self::SrLatn => "sr-Latn",
            Self::SrCyrl => "sr-Cyrl",
        }
    }

    /// The language with exactly this tag, in any case of letters. For what a browser asks for, see [`Lang::negotiate`].
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|lang| lang.tag().eq_ignore_ascii_case(tag))
    }

    /// The name that its own speakers give to the language.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        Words::recognising(self).language_own_name()
    }

    /// The first language that suits one of the reader's tags, the most wanted first; English when none does.
    #[must_use]
    pub fn negotiate<T: AsRef<str>>(wanted: &[T]) -> Self {
        wanted
            .iter()
            .find_map(|tag| Self::suiting(tag.as_ref()))
            .unwrap_or_default()
    }

    /// The language for readers of `tag`. Serbian without a script is Cyrillic, as CLDR has it, except where Latin is
    /// usual; readers of the neighbouring languages get Serbian in Latin letters, which they read without effort.
    fn suiting(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase();
        let mut parts = tag.split(['-', '_']);
        let language = parts.next()?;
        let rest: Vec<&str> = parts.collect();
        let says = |part: &str| rest.contains(&part);
        match language {
            "en" => Some(Self::En),
            "de" => Some(Self::De),
            "hu" => Some(Self::Hu),
            "sr" if says("latn") => Some(Self::SrLatn),
            "sr" if !says("cyrl") && (says("me") || says("ro") || says("tr")) => Some(Self::SrLatn),
            "sr" => Some(Self::SrCyrl),
            "bs" | "hr" | "sh" | "cnr" if says("cyrl") => Some(Self::SrCyrl),
            "bs" | "hr" | "sh" | "cnr" => Some(Self::SrLatn),
            _ => None,
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_leads_back_to_its_language() {
        for lang in Lang::ALL {
            assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
            assert_eq!(Lang::from_tag(&lang.tag().to_uppercase()), Some(lang));
            assert_eq!(Lang::negotiate(&[lang.tag()]), lang);
        }
        assert_eq!(Lang::from_tag("sr"), None);
    }

    #[test]
    fn the_first_language_we_speak_wins() {
        let cases: [(&[&str], Lang); 13] = [
            (&[], Lang::En),
            (&["fr", "pl"], Lang::En),
            (&["fr", "de-AT", "en"], Lang::De),
            (&["hu_HU"], Lang::Hu),
            (&["en-GB", "hu"], Lang::En),
            (&["sr"], Lang::SrCyrl),
            (&["sr-RS"], Lang::SrCyrl),
            (&["sr-Latn-RS"], Lang::SrLatn),
            (&["sr-Cyrl-ME"], Lang::SrCyrl),
            (&["sr-ME"], Lang::SrLatn),
            (&["bs", "en"], Lang::SrLatn),
            (&["hr-HR"], Lang::SrLatn),
            (&["cnr"], Lang::SrLatn),
        ];
        for (wanted, expected) in cases {
            assert_eq!(Lang::negotiate(wanted), expected, "{wanted:?}");
        }
    }

    #[test]
    fn each_language_is_offered_under_its_own_name() {
        let names = Lang::ALL.map(Lang::own_name);
        assert_eq!(
            names,
            [
                "English",
                "Deutsch",
                "Magyar",
                "Srpski (latinica)",
                "Српски (ћирилица)"
            ]
        );
    }
}
