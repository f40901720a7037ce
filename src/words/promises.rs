//! The promise that a principle's own words make, in the five languages: a suggestion, which people
//! take or leave.

use crate::domain::plain::plain;
use crate::domain::vocabulary::PromiseCheck;

/// A promise is recognised where the text holds one of the words of each group. Words are stems in
/// plain letters.
type Sign = (PromiseCheck, &'static [&'static [&'static str]]);

const MEETING: &[&str] = &["sitzung", "treffen", "meeting", "ules", "sastan", "sednic"];

const SIGNS: &[Sign] = &[
    (
        PromiseCheck::QuarterlyMeetings,
        &[
            &[
                "vierteljahr",
                "quartal",
                "quarter",
                "negyedev",
                "kvartal",
                "tromesec",
            ],
            MEETING,
        ],
    ),
    (
        PromiseCheck::AnnualTheme,
        &[&[
            "jahresthema",
            "annual theme",
            "eves tem",
            "godisnj tem",
            "godisnja tem",
            "godisnju tem",
            "godisnjom tem",
        ]],
    ),
    (
        PromiseCheck::Responsibilities,
        &[&[
            "verantwortlichkeiten",
            "responsibilities are",
            "fixed responsibilit",
            "felelose van",
            "ima nosioca",
            "imaju nosioca",
            "utvrdene odgovornosti",
        ]],
    ),
    (
        PromiseCheck::Guests,
        &[
            &["expert", "szakerto", "strucnja"],
            &["gaste", "gast", "guest", "vendeg", "gost"],
        ],
    ),
    (
        PromiseCheck::Representatives,
        &[&[
            "entscheidungsbefugt",
            "authorised to decide",
            "authorized to decide",
            "authorised representative",
            "dontesi jogkor",
            "ovlascen",
        ]],
    ),
    (
        PromiseCheck::Pledges,
        &[
            &[
                "budget",
                "koltsegvetes",
                "hozzajarulas",
                "budzet",
                "doprinos",
            ],
            &[
                "jahrlich", "jahr", "year", "annual", "evente", "eves", "godisnj",
            ],
        ],
    ),
    (
        PromiseCheck::Communication,
        &[
            &["kommuni", "communic", "komunik", "obavestava", "tajekoztat"],
            &["innen", "intern", "inside", "belso", "befele", "unutra"],
        ],
    ),
    (
        PromiseCheck::Communication,
        &[&[
            "rezultati se objav",
            "results are published",
            "ergebnisse werden veroffentlicht",
            "az eredmenyeket kozze",
        ]],
    ),
    (
        PromiseCheck::Topics,
        &[
            &["themen", "topics", "tema", "teme"],
            &[
                "beide richtungen",
                "both ways",
                "both directions",
                "mindket irany",
                "oba smera",
            ],
        ],
    ),
    (
        PromiseCheck::AgreedGoals,
        &[
            &["vereinbar", "agree", "megallap", "dogovor"],
            &[
                "strategische ziele",
                "strategischen ziele",
                "strategic goal",
                "strategiai cel",
                "strateske cilj",
                "strateskih cilj",
            ],
        ],
    ),
    (
        PromiseCheck::ProjectsLed,
        &[
            &[
                "verantwortung fur",
                "responsibility for",
                "felelosseget vallal",
                "preuzima odgovornost",
            ],
            &["projekt", "project"],
        ],
    ),
    (
        PromiseCheck::PromisesKept,
        &[
            &["frist", "termin", "deadline", "hataridej", "rok"],
            &[
                "beschluss",
                "entscheidung",
                "decision",
                "dontes",
                "zakljuc",
                "odluk",
            ],
        ],
    ),
    (
        PromiseCheck::PromisesKept,
        &[&["verlasslich", "reliable", "megbizhatoan", "pouzdano"]],
    ),
];

/// What of the records could show how this is kept.
#[must_use]
pub fn recognise(text: &str) -> Vec<PromiseCheck> {
    let text = plain(text);
    let mut found: Vec<PromiseCheck> = Vec::new();
    for (check, groups) in SIGNS {
        let said = groups
            .iter()
            .all(|group| group.iter().any(|word| text.contains(word)));
        if said && !found.contains(check) {
            found.push(check.clone());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_promises_of_the_german_statement_are_recognised() {
        let all = [
            (
                "mit vereinbarten strategischen Zielen",
                vec![PromiseCheck::AgreedGoals],
            ),
            (
                "mit einem Jahresthema, Projekten und festgelegten Verantwortlichkeiten",
                vec![PromiseCheck::AnnualTheme, PromiseCheck::Responsibilities],
            ),
            (
                "in vierteljährlichen Netzwerksitzungen mit Experten und Gästen",
                vec![PromiseCheck::QuarterlyMeetings, PromiseCheck::Guests],
            ),
            (
                "mit aktiver Kommunikation nach innen und außen",
                vec![PromiseCheck::Communication],
            ),
            (
                "übernimmt Verantwortung für konkrete Projekte",
                vec![PromiseCheck::ProjectsLed],
            ),
            (
                "stellt jährlich ein festes Budget projektbezogen zur Verfügung",
                vec![PromiseCheck::Pledges],
            ),
            (
                "trägt Themen in beide Richtungen",
                vec![PromiseCheck::Topics],
            ),
            (
                "entsendet zu jeder Netzwerksitzung einen entscheidungsbefugten Vertreter",
                vec![PromiseCheck::Representatives],
            ),
            (
                "vertrauensvoll und verlässlich",
                vec![PromiseCheck::PromisesKept],
            ),
            (
                "Die Netzwerke leben vom aktiven Mitwirken ihrer Mitglieder.",
                vec![],
            ),
        ];
        for (text, checks) in all {
            assert_eq!(recognise(text), checks, "{text}");
        }
    }

    #[test]
    fn a_promise_is_recognised_in_either_script_of_serbian() {
        let expected = recognise("Svaki zaključak ima nosioca i rok");
        assert_eq!(
            expected,
            [PromiseCheck::Responsibilities, PromiseCheck::PromisesKept]
        );
        assert_eq!(recognise("Сваки закључак има носиоца и рок"), expected);
    }

    #[test]
    fn a_hungarian_promise_is_recognised() {
        assert_eq!(
            recognise("Minden döntésnek felelőse és határideje van"),
            [PromiseCheck::PromisesKept]
        );
    }
}
