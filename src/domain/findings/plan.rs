//! The office's plan: whether somebody watches over it, and whether what was decided stands in it.

use super::check::{Detail, Found, Mend, Severity};
use super::inspection::Inspection;
use crate::domain::record::Kind;
use crate::domain::roster::in_order;
use crate::domain::work::plan::{self, Progress};
use crate::domain::work::supervision;

/// Applies where the organisation says after how many days supervision is missed, and to the plan
/// that runs: what was missed last year is told where the plan stands.
pub(super) fn plans_unwatched(on: &Inspection) -> Vec<Found> {
    let runs = |it: &&crate::domain::work::WorkPlan| it.to.is_none_or(|to| on.today <= to);
    let plans = on.cluster.work_plans.values().filter(runs);
    plans
        .filter_map(|plan| {
            let gap = supervision::watch(on.cluster, plan, on.today).open()?;
            Some(Found {
                records: vec![plan.id.record()],
                detail: Detail::WorkPlanSupervision {
                    plan: plan.id.clone(),
                    since: gap.from,
                    days: gap.days,
                },
                severity: Severity::Warns,
                mend: Mend::AddRecord {
                    kind: Kind::Supervision,
                    to: plan.id.record(),
                },
            })
        })
        .collect()
}

pub(super) fn amendments_waiting(on: &Inspection) -> Vec<Found> {
    in_order(&on.cluster.plan_amendments)
        .into_iter()
        .filter(|it| plan::progress(on.cluster, it) == Progress::Decided)
        .map(|it| {
            let item = it.item.as_ref();
            let item = item.and_then(|item| on.cluster.work_items.get(item));
            let of_item = item.map(|item| item.text.clone());
            Found {
                records: vec![it.id.record()],
                detail: Detail::WorkPlanAmendment {
                    amendment: it.id.clone(),
                    text: of_item.or_else(|| it.text.clone()).unwrap_or_default(),
                },
                severity: Severity::Warns,
                mend: Mend::OpenRecord {
                    record: it.id.record(),
                },
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::Check;
    use super::super::builder::{NOTHING, found};

    fn given(days: Value, seen: &str) -> Vec<Value> {
        let mut organisation = json!({ "id": "o", "kind": "organisation", "name": "Net" });
        if !days.is_null() {
            organisation["supervisionDays"] = days;
        }
        vec![json!([
            organisation,
            { "id": "wp", "kind": "workPlan", "from": "2025-01-01", "to": "2025-12-31" },
            { "id": "s", "kind": "supervision", "date": seen, "about": "wp", "finding": "fine" },
        ])]
    }

    #[test]
    fn a_plan_that_nobody_looked_at_for_too_long_is_found_where_that_is_asked() {
        let look = |days, seen| found(Check::WorkPlanSupervision, &given(days, seen));
        assert_eq!(look(json!(60), "2025-10-01"), NOTHING);
        assert_eq!(look(json!(60), "2025-09-30"), [["wp"]]);
        assert_eq!(look(Value::Null, "2025-01-01"), NOTHING);
    }

    #[test]
    fn an_amendment_waits_from_its_adoption_until_it_is_carried_out() {
        let look = |outcome: &str, applied: Value| {
            let mut amendment = json!({ "id": "am", "kind": "planAmendment", "plan": "wp", "text": "Fair", "decidedBy": "v" });
            if !applied.is_null() {
                amendment["applied"] = applied;
            }
            let vote = json!({ "id": "v", "kind": "poll", "title": "V", "result": { "outcome": outcome } });
            let records = json!([{ "id": "wp", "kind": "workPlan" }, amendment, vote]);
            found(Check::WorkPlanAmendment, &[records])
        };
        assert_eq!(look("adopted", Value::Null), [["am"]]);
        assert_eq!(look("rejected", Value::Null), NOTHING);
        assert_eq!(look("adopted", json!("2025-05-01")), NOTHING);
    }
}
