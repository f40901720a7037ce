use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::document::change::ReplicaId;
use crate::document::history::telling::Teller;
use crate::document::workspace::{Author, Covered};
use crate::domain::command::{self, Command, Edit};
use crate::words::{Lang, PlainFormats, Words};

fn by(who: &str, second: i64) -> Author {
    Author {
        by: who.to_owned(),
        at: Timestamp::from_second(second).unwrap(),
    }
}

fn record(value: Value) -> Record {
    Record::from_value(value).unwrap()
}

fn house() -> Workspace {
    let records = [
        json!({ "id": "c", "kind": "memberClass", "name": "Internal", "vote": true }),
        json!({ "id": "m", "kind": "member", "name": "Rzav", "town": "Arilje", "class": "c" }),
        json!({ "id": "b", "kind": "body", "name": "Board" }),
        json!({ "id": "s", "kind": "seat", "body": "b", "member": "m" }),
    ];
    let records = records
        .into_iter()
        .map(record)
        .map(|it| (it.id.clone(), it))
        .collect();
    Workspace::new(ReplicaId::new("a"), records, Vec::new(), Covered::new())
}

fn carry_out(workspace: &mut Workspace, command: &Command, author: Author) {
    let edits = command::plan(workspace.records(), command).unwrap();
    workspace.commit(edits, author);
}

fn set(id: &str, field: &str, to: &str) -> Command {
    Command::set_text(&RecordId::new(id), field, to)
}

fn asked() -> Asked {
    Asked::default()
}

#[test]
fn steps_are_told_from_the_latest_and_found_by_author_kind_record_field_and_text() {
    let mut house = house();
    carry_out(&mut house, &set("m", "town", "Užice"), by("Ana", 1));
    carry_out(&mut house, &set("b", "meets", "monthly"), by("", 2));
    carry_out(&mut house, &set("m", "name", "Rzav AD"), by("Ana", 3));
    let titles = |asked: &Asked| -> Vec<String> {
        let (steps, _) = steps(&house, asked, 9);
        let deeds = steps.into_iter().flat_map(|step| step.deeds);
        deeds.map(|it| it.title).collect()
    };
    assert_eq!(titles(&asked()), ["Rzav AD", "Board", "Rzav AD"]);
    let ana = Some("Ana".to_owned());
    assert_eq!(titles(&Asked { by: ana, ..asked() }).len(), 2);
    let unsigned = Some(String::new());
    assert_eq!(
        titles(&Asked {
            by: unsigned,
            ..asked()
        }),
        ["Board"]
    );
    let bodies = Some(Kind::Body);
    assert_eq!(
        titles(&Asked {
            kind: bodies,
            ..asked()
        }),
        ["Board"]
    );
    let of_member = Some("m".into());
    let town = Some("town".to_owned());
    let past = Asked {
        record: of_member,
        field: town,
        ..asked()
    };
    assert_eq!(titles(&past).len(), 1);
    // An old value is found without its marks.
    let text = "uzice".to_owned();
    assert_eq!(titles(&Asked { text, ..asked() }), ["Rzav AD"]);
    assert_eq!(steps(&house, &asked(), 1).1, 3, "all are counted");
    assert_eq!(authors(&house), ["", "Ana"]);
    assert_eq!(kinds(&house), [Kind::Member, Kind::Body]);
}

#[test]
fn a_deleted_body_comes_back_with_its_seats_and_is_still_told_by_name() {
    let mut house = house();
    let before = house.records().clone();
    let body = RecordId::new("b");
    let gone = Command::Delete {
        record: body.clone(),
    };
    carry_out(&mut house, &gone, by("", 5));
    let (told, _) = steps(&house, &asked(), 9);
    assert_eq!(told[0].deeds[0].title, "Board");
    assert_eq!(told[0].deeds[0].deed, Deed::Deleted);
    assert_eq!(
        told[0].deeds[1].title, "Board · Rzav",
        "a seat has no name of its own"
    );
    let back = restoring::record(&house, &body, Timestamp::from_second(5).unwrap()).unwrap();
    carry_out(&mut house, &back, by("", 6));
    assert_eq!(*house.records(), before);
    assert_eq!(
        restoring::record(&house, &body, Timestamp::from_second(5).unwrap()),
        None
    );
}

#[test]
fn a_step_of_long_ago_is_taken_back_but_for_what_changed_since() {
    let mut house = house();
    let both = Command::All(vec![
        set("m", "town", "Užice"),
        set("b", "meets", "monthly"),
    ]);
    carry_out(&mut house, &both, by("", 1));
    carry_out(&mut house, &set("m", "town", "Čačak"), by("", 2));
    let id = house.journal()[0].id.clone();
    let back = restoring::step(&house, &id).unwrap();
    carry_out(&mut house, &back, by("", 3));
    let field = |id: &str, field: &str| {
        house.records()[&RecordId::new(id)]
            .fields
            .get(field)
            .cloned()
    };
    assert_eq!(field("m", "town"), Some(json!("Čačak")));
    assert_eq!(field("b", "meets"), None);
    assert_eq!(restoring::step(&house, &id), None, "nothing of it is left");
}

#[test]
fn values_are_told_in_words() {
    let house = house();
    let plain = PlainFormats::new(Lang::En);
    let teller = Teller {
        words: Words::new(Lang::En),
        formats: &plain,
        cluster: house.cluster(),
    };
    let told =
        |kind: Kind, field: &str, value: Value| teller.value(Some(kind), field, Some(&value));
    assert_eq!(
        told(Kind::Seat, "member", json!("m")).as_deref(),
        Some("Rzav")
    );
    assert_eq!(
        told(Kind::Member, "founder", json!(true)).as_deref(),
        Some("Yes")
    );
    assert_eq!(
        told(Kind::Poll, "closes", json!("2025-03-14")).as_deref(),
        Some("14 Mar 2025")
    );
    assert_eq!(
        told(Kind::Body, "bodyType", json!("audit")).as_deref(),
        Some("Audit board")
    );
    assert_eq!(told(Kind::Member, "town", json!("")), None);
    assert_eq!(telling::field(Words::new(Lang::De), "seatTown"), "Sitz");
    assert_eq!(telling::field(Words::new(Lang::De), "aura"), "aura");
}

/// Every field of every kind has its name in the reader's words.
#[test]
fn no_field_of_ours_is_shown_by_its_name_in_files() {
    use strum::IntoEnumIterator as _;
    let words = Words::new(Lang::Hu);
    for kind in Kind::iter() {
        for name in crate::domain::cluster::field_names(kind) {
            assert_ne!(telling::field(words, name), name, "{kind}");
        }
    }
}

fn edit() -> impl Strategy<Value = Command> {
    (0..5_u8, "[a-c]").prop_map(|(what, text)| match what {
        0 => set("m", "town", &text),
        1 => set("b", "meets", &text),
        2 => set("m", "name", &text),
        3 => Command::Delete { record: "b".into() },
        _ => Command::Create(
            Record::new(Kind::Body, &format!("n{text}")).with("name", text.as_str()),
        ),
    })
}

proptest! {
    #[test]
    fn a_record_restored_is_what_it_was_at_that_moment(
        edits in proptest::collection::vec(edit(), 1..20),
        moment in 0..20_i64,
    ) {
        let mut house = house();
        for (second, command) in (0..).zip(&edits) {
            if let Ok(edits) = command::plan(house.records(), command) {
                house.commit(edits, by("", second));
            }
        }
        let moment = Timestamp::from_second(moment).unwrap();
        let then = house.as_of(moment).records;
        for id in ["m", "b", "s"].map(RecordId::new) {
            if let Some(command) = restoring::record(&house, &id, moment)
                && let Ok(edits) = command::plan(house.records(), &command)
            {
                house.commit(edits, by("", 99));
                prop_assert_eq!(house.records().get(&id), then.get(&id));
            }
        }
    }

    #[test]
    fn taking_back_the_last_step_is_the_same_as_undoing_it(edits in proptest::collection::vec(edit(), 1..12)) {
        let mut house = house();
        for (second, command) in (0..).zip(&edits) {
            if let Ok(edits) = command::plan(house.records(), command) {
                house.commit(edits, by("", second));
            }
        }
        let Some(last) = house.journal().last().map(|it| it.id.clone()) else { return Ok(()) };
        let command = restoring::step(&house, &last);
        let edits = command.map(|it| command::plan(house.records(), &it));
        let mut undone = house.clone();
        undone.undo(by("", 99)).unwrap();
        if let Some(Ok(edits)) = edits {
            let edits: Vec<Edit> = edits;
            house.commit(edits, by("", 99));
            prop_assert_eq!(house.records(), undone.records());
        }
    }
}
