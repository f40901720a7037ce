//! What the names of lists and of fields on other people's boards mean, in the languages spoken here.

use crate::domain::vocabulary::ProjectStatus;
use crate::exchange::tables::fold::{fold, heading};
use crate::words::{Lang, Words};

/// Where projects in a list stand, by the words in its name; the first that is found decides.
const LISTS: [(ProjectStatus, &str); 6] = [
    (
        ProjectStatus::Done,
        "done finished complete completed closed shipped erledigt fertig abgeschlossen kesz lezart \
         befejezett elkeszult gotovo zavrseno zavrseni okonceno",
    ),
    (
        ProjectStatus::Late,
        "late overdue delayed verspatet uberfallig keso kesik kesesben kasni zakasnelo",
    ),
    (
        ProjectStatus::Running,
        "doing progress running wip started ongoing review testing arbeit laufend lauft bearbeitung \
         folyamatban fut futo zajlo traje toku rad",
    ),
    (
        ProjectStatus::Approved,
        "todo approved agreed planned ready next beschlossen genehmigt geplant offen jovahagyott \
         elfogadott tervezett teendo teendok odobreno usvojeno planirano",
    ),
    (
        ProjectStatus::Proposed,
        "proposed proposal proposals suggested submitted vorschlag vorschlage vorgeschlagen javaslat \
         javaslatok beadott predlog predlozi predlozeno",
    ),
    (
        ProjectStatus::Idea,
        "idea ideas backlog inbox someday brainstorm ideen idee ideenspeicher otlet otletek ideja \
         ideje",
    ),
];

/// The fields of a project that a board may carry as fields of its own, by their headings; those that the page itself
/// gives them are among these, in every language.
const FIELDS: [(&str, &str); 5] = [
    (
        "budgetPlanned",
        "budget plannedbudget cost costs estimate kosten plankosten geplantesbudget koltseg \
         koltsegvetes tervezettkoltseg budzet planiranibudzet troskovi",
    ),
    (
        "budgetSpent",
        "spent actual actualcost ausgegeben ausgaben istkosten elkoltott felhasznalt potroseno \
         utroseno",
    ),
    (
        "targetMarket",
        "market targetmarket zielmarkt celpiac ciljnotrziste",
    ),
    (
        "expectedImpact",
        "impact expectedimpact wirkung erwartetewirkung hatas varthatas uticaj ocekivaniucinak",
    ),
    ("result", "outcome result ergebnis eredmeny rezultat"),
];

/// Checklists that are a project's milestones.
const MILESTONES: &str = "milestones milestone meilensteine meilenstein merfoldkovek merfoldko \
                          prekretnice prekretnica kljucnetacke";

fn has(words: &str, word: &str) -> bool {
    words.split_ascii_whitespace().any(|it| it == word)
}

/// The status that a list's name is, in any language: then it is one of the columns that ship.
#[must_use]
pub fn shipped(name: &str) -> Option<ProjectStatus> {
    let name = fold(name);
    let is = |status: &&ProjectStatus| {
        let word = |lang| fold(&Words::recognising(lang).project_status(status.as_str()));
        status.as_str() == name || Lang::ALL.into_iter().map(word).any(|it| it == name)
    };
    ProjectStatus::SHIPPED.iter().find(is).cloned()
}

/// What a list's name says of the projects in it.
#[must_use]
pub fn status(name: &str) -> Option<ProjectStatus> {
    let folded = fold(name);
    let words: Vec<&str> = folded
        .split(|it: char| !it.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .collect();
    let joined = words.concat();
    let says = |(_, known): &&(ProjectStatus, &str)| {
        has(known, &joined) || words.iter().any(|it| has(known, it))
    };
    // “To do” and “to be done” are not done.
    let to_do = matches!(*words, ["to", "do" | "be", ..] | ["zu" | "za", ..]);
    match shipped(name) {
        None if to_do => Some(ProjectStatus::Approved),
        None => LISTS.iter().find(says).map(|(status, _)| status.clone()),
        status => status,
    }
}

/// The field of a project that a board's own field is.
#[must_use]
pub fn field(name: &str) -> Option<&'static str> {
    let wanted = heading(name);
    let is = |(_, known): &&(&'static str, &str)| has(known, &wanted);
    FIELDS.iter().find(is).map(|(field, _)| *field)
}

/// The fields that are written as a board's own, each with whether it is an amount.
pub fn fields() -> impl Iterator<Item = (&'static str, bool)> {
    FIELDS
        .iter()
        .map(|(field, _)| (*field, field.starts_with("budget")))
}

/// Whether a checklist holds milestones.
#[must_use]
pub fn are_milestones(name: &str) -> bool {
    has(MILESTONES, &heading(name))
}

/// Whether a checklist is called what one without a name is called, in any language.
#[must_use]
pub fn is_unnamed(name: &str) -> bool {
    let is = |lang| Words::recognising(lang).board_checklist() == name;
    name.is_empty() || Lang::ALL.into_iter().any(is)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_say_where_projects_stand_in_every_language() {
        for (name, expected) in [
            ("TODO", ProjectStatus::Approved),
            ("To Do", ProjectStatus::Approved),
            ("To be done", ProjectStatus::Approved),
            ("Doing", ProjectStatus::Running),
            ("In progress (max 3)", ProjectStatus::Running),
            ("✅ Done", ProjectStatus::Done),
            ("In Arbeit", ProjectStatus::Running),
            ("Überfällig", ProjectStatus::Late),
            ("Erledigt 2025", ProjectStatus::Done),
            ("Teendők", ProjectStatus::Approved),
            ("Folyamatban", ProjectStatus::Running),
            ("Kész", ProjectStatus::Done),
            ("U toku", ProjectStatus::Running),
            ("Идеје", ProjectStatus::Idea),
            ("Završeno", ProjectStatus::Done),
        ] {
            assert_eq!(status(name), Some(expected), "{name}");
        }
        assert_eq!(status("Fuhrpark"), None);
        for lang in Lang::ALL {
            for status in ProjectStatus::SHIPPED {
                let word = Words::new(lang)
                    .project_status(status.as_str())
                    .into_owned();
                assert_eq!(shipped(&word).as_ref(), Some(status), "{word}");
            }
        }
    }

    #[test]
    fn milestones_that_were_written_are_milestones_again() {
        for lang in Lang::ALL {
            let name = Words::new(lang).trello_milestones();
            assert!(are_milestones(name), "{name}");
        }
        assert!(!are_milestones("Vorbereitung") && !are_milestones(""));
    }

    #[test]
    fn fields_are_known_by_the_names_that_the_page_gives_them() {
        for lang in Lang::ALL {
            for (field_name, _) in fields() {
                let word = Words::new(lang).history_field(field_name, field_name);
                assert_eq!(field(&word), Some(field_name), "{word}");
            }
        }
        assert_eq!(field("Költség"), Some("budgetPlanned"));
        assert_eq!(field("Priority"), None);
    }
}
