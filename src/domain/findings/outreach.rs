//! Outside contacts: whether whoever spoke was the one who may (H26, H27).

use super::check::{Detail, Found, Mend, Severity};
use super::inspection::Inspection;
use crate::domain::outreach::speaking::{self, Standing};

/// Applies to talks of this year and the last whose level and speaker are recorded, where it is
/// known who may speak at that level.
pub(super) fn speakers_not_entitled(on: &Inspection) -> Vec<Found> {
    let horizon = on.horizon();
    on.cluster
        .contacts
        .values()
        .filter(|contact| contact.date.is_none_or(|date| horizon <= date))
        .filter_map(|contact| {
            let Standing::NotEntitled { entitled } =
                speaking::standing(on.cluster, contact, on.today)
            else {
                return None;
            };
            Some(Found {
                records: vec![contact.id.record()],
                detail: Detail::ContactSpeaker {
                    contact: contact.id.clone(),
                    level: contact.level.clone()?,
                    speaker: contact.speaker.clone()?,
                    entitled: entitled.into_iter().map(|it| it.person).collect(),
                },
                severity: Severity::Breaks,
                mend: Mend::SetField {
                    record: contact.id.record(),
                    field: "speaker",
                },
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::builder::{NOTHING, found};
    use super::super::{Check, Detail};
    use crate::domain::findings::builder::only;

    fn talk(level: &str, speaker: &str, date: &str) -> Value {
        json!([
            { "id": "office", "kind": "body", "name": "Office", "bodyType": "management" },
            { "id": "s", "kind": "seat", "body": "office", "role": "lead", "person": "head" },
            { "id": "head", "kind": "person", "name": "Head" },
            { "id": "p", "kind": "person", "name": "Someone" },
            { "id": "c", "kind": "contact", "name": "Ministry", "level": level,
              "speaker": speaker, "date": date },
        ])
    }

    #[test]
    fn a_talk_led_by_somebody_else_is_found_with_those_who_may() {
        let finding = only(
            Check::ContactSpeaker,
            &[talk("operative", "p", "2025-05-01")],
        );
        let Detail::ContactSpeaker { entitled, .. } = finding.detail else {
            panic!("{finding:?}");
        };
        assert_eq!(entitled.len(), 1);
        assert_eq!(entitled[0].as_str(), "head");
    }

    #[test]
    fn the_entitled_speaker_an_old_talk_and_a_level_without_holder_are_no_finding() {
        for records in [
            talk("operative", "head", "2025-05-01"),
            talk("operative", "p", "2023-12-31"),
            talk("strategic", "p", "2025-05-01"),
        ] {
            assert_eq!(found(Check::ContactSpeaker, &[records]), NOTHING);
        }
    }
}
