//! What is said of a finding: its title, its sentence, and the label of the action that mends it.

use super::Words;
use super::formats::Formats;
use super::polling;
use crate::domain::cluster::Cluster;
use crate::domain::findings::{Check, Detail, Finding, MeetingFault, Mend, Severity};
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, Money};
use crate::domain::membership::notice::About;
use crate::domain::membership::{Member, Person};
use crate::domain::work::Invoice;

/// What a check is called, for headings and filters.
#[must_use]
pub fn title(words: Words, check: Check) -> &'static str {
    match check {
        Check::GroupCoordinator => words.finding_group_coordinator_title(),
        Check::GroupInternalMembersOnly => words.finding_group_internal_title(),
        Check::CatalystMustBeInternal => words.finding_catalyst_internal_title(),
        Check::CouncilPresidentVacant => words.finding_council_president_title(),
        Check::CompetenceNoGroup => words.finding_competence_group_title(),
        Check::MemberInactive => words.finding_member_inactive_title(),
        Check::MemberTwice => words.finding_member_twice_title(),
        Check::BodyTwoChairs => words.finding_two_chairs_title(),
        Check::MeetingRecord => words.finding_meeting_record_title(),
        Check::ItemWithoutMotion => words.finding_item_no_motion_title(),
        Check::AttendanceAuthority => words.finding_authority_title(),
        Check::MemberNoClass => words.finding_no_class_title(),
        Check::PersonSeveralMembers => words.finding_several_title(),
        Check::DatesBackwards => words.finding_backwards_title(),
        Check::AuthorityOver => words.finding_authority_over_title(),
        Check::MemberNotice => words.finding_notice_title(),
        Check::ClassHistory => words.finding_class_history_title(),
        Check::ChairVacant => words.finding_chair_title(),
        Check::MeetingQuorum => words.finding_quorum_title(),
        Check::MeetingQuarterMissing => words.finding_quarter_title(),
        Check::FollowUpOverdue => words.finding_follow_up_title(),
        Check::PartnerBudget => words.finding_pledge_title(),
        Check::PartnerBudgetFree => words.finding_pledge_free_title(),
        Check::PartnerOverAllocated => words.finding_over_allocated_title(),
        Check::PartnerUnpaid => words.finding_unpaid_title(),
        Check::InvoiceDue => words.finding_invoice_title(),
        Check::ProjectSpending => words.finding_spending_title(),
        Check::ProjectUncovered => words.finding_uncovered_title(),
        Check::BoardOverLimit => words.finding_over_limit_title(),
        Check::AmountUnsound => words.finding_amount_title(),
        Check::VisionNotAdopted => words.finding_vision_adopted_title(),
        Check::VisionExpired => words.finding_vision_expired_title(),
        Check::VisionTwice => words.finding_vision_twice_title(),
        Check::VisionTextDiffers => words.finding_vision_text_title(),
        Check::VisionMembersShifted => words.finding_vision_shifted_title(),
        Check::MissionDeepensNothing => words.finding_mission_title(),
        Check::WordsWithoutWork => words.finding_words_title(),
        Check::GoalServesNothing => words.finding_goal_title(),
        Check::GoalInCircle => words.finding_goal_circle_title(),
        Check::GoalMissed => words.finding_goal_missed_title(),
        Check::GoalUnmeasured => words.finding_goal_unmeasured_title(),
        Check::ProjectServesNothing => words.finding_project_serves_title(),
        Check::MotionServesNothing => words.finding_motion_serves_title(),
        Check::ThemeUndecided => words.finding_theme_title(),
        Check::ProjectResponsible => words.finding_responsible_title(),
        Check::ProjectAgreement => words.finding_agreement_title(),
        Check::ProjectOverdue => words.finding_project_overdue_title(),
        Check::ProjectCommunication => words.finding_communication_title(),
        Check::WorkPlanOverdue => words.finding_plan_overdue_title(),
        Check::WorkPlanApprovedLate => words.finding_plan_approval_title(),
        Check::WorkPlanSupervision => words.finding_supervision_title(),
        Check::WorkPlanAmendment => words.finding_amendment_title(),
        Check::PollResultDiffers => words.finding_poll_differs_title(),
        Check::RegisterChainBroken => words.finding_chain_title(),
        Check::RuleCardLeavesOpen => words.finding_card_title(),
        Check::CommentUnanswered => words.finding_unanswered_title(),
        Check::ContactSpeaker => words.finding_speaker_title(),
    }
}

/// What the button says that mends the finding at once.
#[must_use]
pub fn press_label(words: Words, check: Check) -> Option<&'static str> {
    match check {
        Check::GoalInCircle => Some(words.finding_goal_circle_press()),
        Check::VisionTwice => Some(words.finding_vision_twice_press()),
        Check::DatesBackwards => Some(words.finding_backwards_press()),
        Check::MemberTwice => Some(words.finding_member_twice_press()),
        _ => None,
    }
}

/// What the button says that leads to where the finding is mended.
#[must_use]
pub fn mend_label(words: Words, finding: &Finding) -> &'static str {
    match finding.check {
        Check::GroupCoordinator => words.finding_group_coordinator_mend(),
        Check::GroupInternalMembersOnly => words.finding_group_internal_mend(),
        Check::CatalystMustBeInternal => words.finding_catalyst_internal_mend(),
        Check::CouncilPresidentVacant => words.finding_council_president_mend(),
        Check::CompetenceNoGroup => words.finding_competence_group_mend(),
        Check::MemberTwice => words.finding_member_twice_mend(),
        Check::BodyTwoChairs => words.finding_two_chairs_mend(),
        Check::MeetingRecord => words.finding_quorum_mend(),
        Check::ItemWithoutMotion => words.finding_item_no_motion_mend(),
        Check::MemberInactive
        | Check::ClassHistory
        | Check::PartnerOverAllocated
        | Check::PartnerUnpaid => words.finding_member_inactive_mend(),
        Check::MemberNoClass => words.finding_no_class_mend(),
        Check::PersonSeveralMembers | Check::AuthorityOver => words.finding_person_mend(),
        Check::DatesBackwards => words.finding_backwards_mend(),
        Check::MemberNotice => words.finding_notice_mend(),
        Check::ChairVacant => words.finding_chair_mend(),
        Check::AttendanceAuthority => words.finding_authority_mend(),
        Check::MeetingQuorum => match finding.mend {
            Mend::AddRecord { .. } => words.finding_quorum_mend_repeat(),
            _ => words.finding_quorum_mend(),
        },
        Check::MeetingQuarterMissing => words.finding_quarter_mend(),
        Check::FollowUpOverdue | Check::ProjectOverdue | Check::WorkPlanOverdue => {
            words.finding_status_mend()
        }
        Check::PartnerBudget => words.finding_pledge_mend(),
        Check::PartnerBudgetFree => words.finding_pledge_free_mend(),
        Check::InvoiceDue => words.finding_invoice_mend(),
        Check::ProjectSpending => words.finding_spending_mend(),
        Check::ProjectUncovered => words.finding_uncovered_mend(),
        Check::BoardOverLimit => words.finding_over_limit_mend(),
        Check::AmountUnsound => words.finding_amount_mend(),
        Check::VisionNotAdopted | Check::ThemeUndecided | Check::ProjectAgreement => {
            words.finding_resolution_mend()
        }
        Check::VisionExpired | Check::VisionMembersShifted | Check::VisionTextDiffers => {
            words.finding_vision_expired_mend()
        }
        Check::VisionTwice => words.finding_vision_twice_mend(),
        Check::MissionDeepensNothing => words.finding_mission_mend(),
        Check::WordsWithoutWork => words.finding_words_mend(),
        Check::GoalServesNothing | Check::ProjectServesNothing | Check::MotionServesNothing => {
            words.finding_goal_mend()
        }
        Check::GoalInCircle | Check::GoalMissed | Check::GoalUnmeasured => {
            words.finding_goal_open()
        }
        Check::ProjectResponsible => words.finding_responsible_mend(),
        Check::ProjectCommunication => words.finding_communication_mend(),
        Check::WorkPlanApprovedLate => match finding.mend {
            Mend::SetField { .. } => words.finding_resolution_mend(),
            _ => words.finding_plan_approval_mend(),
        },
        Check::WorkPlanSupervision => words.finding_supervision_mend(),
        Check::WorkPlanAmendment => words.finding_amendment_mend(),
        Check::PollResultDiffers => words.finding_poll_differs_mend(),
        Check::RegisterChainBroken => words.finding_chain_mend(),
        Check::RuleCardLeavesOpen => words.finding_card_mend(),
        Check::CommentUnanswered => words.finding_unanswered_mend(),
        Check::ContactSpeaker => words.finding_speaker_mend(),
    }
}

/// How grave a finding is.
#[must_use]
pub fn severity(words: Words, severity: Severity) -> &'static str {
    match severity {
        Severity::Breaks => words.finding_severity_breaks(),
        Severity::Warns => words.finding_severity_warns(),
    }
}

/// The finding as a sentence, with its names, days and amounts.
#[must_use]
pub fn sentence(
    words: Words,
    cluster: &Cluster,
    formats: &dyn Formats,
    finding: &Finding,
) -> String {
    Speaker {
        words,
        cluster,
        formats,
    }
    .say(&finding.detail)
}

struct Speaker<'a> {
    words: Words,
    cluster: &'a Cluster,
    formats: &'a dyn Formats,
}

impl Speaker<'_> {
    #[allow(
        clippy::too_many_lines,
        reason = "one arm a check; the compiler sees that none is forgotten"
    )]
    fn say(&self, detail: &Detail) -> String {
        let words = self.words;
        match detail {
            Detail::GroupCoordinator { group } => words.finding_group_coordinator(self.name(group)),
            Detail::GroupInternalMembersOnly { group, members } => {
                words.finding_group_internal(self.name(group), self.names(members))
            }
            Detail::CatalystMustBeInternal {
                group,
                member,
                person,
            } => words.finding_catalyst_internal(
                self.name(group),
                self.holder(member.as_ref(), person.as_ref()),
            ),
            Detail::CouncilPresidentVacant { council } => {
                words.finding_council_president(self.name(council))
            }
            Detail::CompetenceNoGroup { competence } => {
                words.finding_competence_group(self.name(competence))
            }
            Detail::BodyTwoChairs { body } => words.finding_two_chairs(self.name(body)),
            Detail::MeetingRecord { date, fault, .. } => match fault {
                MeetingFault::Nobody => words.finding_meeting_nobody(self.date(*date)),
                MeetingFault::Times => words.finding_meeting_times(self.date(*date)),
                MeetingFault::Twice => words.finding_meeting_twice(self.date(*date)),
            },
            Detail::ItemWithoutMotion { text, date, .. } => {
                words.finding_item_no_motion(text, self.date(*date))
            }
            Detail::MemberTwice { member, other } => {
                words.finding_member_twice(self.name(member), self.name(other))
            }
            Detail::MemberInactive {
                member,
                last,
                missed,
            } => sentences([
                Some(words.finding_member_inactive(self.name(member), *missed)),
                last.map(|last| words.finding_member_inactive_last(self.date(last))),
            ]),
            Detail::AttendanceAuthority { date, members, .. } => {
                words.finding_authority(self.date(*date), self.names(members))
            }
            Detail::MemberNoClass { member } => words.finding_no_class(self.name(member)),
            Detail::PersonSeveralMembers { person, members } => {
                words.finding_several(self.name(person), self.names(members))
            }
            Detail::DatesBackwards {
                record,
                from,
                until,
            } => words.finding_backwards(
                self.date(*from),
                self.cluster.title_of(record).unwrap_or(record.as_str()),
                self.date(*until),
            ),
            Detail::AuthorityOver {
                person,
                member,
                until,
            } => words.finding_authority_over(
                self.date(*until),
                self.name(member),
                self.name(person),
            ),
            Detail::MemberNotice { member, about, due } => match about {
                About::Joining => words.finding_notice_joining(self.date(*due), self.name(member)),
                About::Leaving => words.finding_notice_leaving(self.date(*due), self.name(member)),
            },
            Detail::ClassHistory { member } => words.finding_class_history(self.name(member)),
            Detail::ChairVacant { body } => words.finding_chair(self.name(body)),
            Detail::MeetingQuorum {
                date,
                count,
                adopted,
                pending,
                ..
            } => sentences([
                Some(match count {
                    Some((present, needed)) => {
                        words.finding_quorum_count(self.date(*date), present, needed)
                    }
                    None => words.finding_quorum(self.date(*date)),
                }),
                (!adopted.is_empty()).then(|| words.finding_quorum_adopted(self.names(adopted))),
                (!pending.is_empty()).then(|| words.finding_quorum_pending(self.names(pending))),
            ]),
            Detail::MeetingQuarterMissing {
                body,
                year,
                quarter,
            } => words.finding_quarter(self.name(body), quarter, year),
            Detail::FollowUpOverdue {
                follow_up,
                due,
                owner,
            } => match owner {
                Some(owner) => words.finding_follow_up_owned(
                    self.date(*due),
                    self.name(follow_up),
                    self.name(owner),
                ),
                None => words.finding_follow_up(self.date(*due), self.name(follow_up)),
            },
            Detail::PartnerBudget { member, year } => words.finding_pledge(self.name(member), year),
            Detail::PartnerBudgetFree {
                year,
                currency,
                free,
            } => {
                let (sum, partners) = self.of_partners(currency, free);
                words.finding_pledge_free(year, sum, partners)
            }
            Detail::PartnerOverAllocated {
                member,
                year,
                currency,
                by,
            } => {
                words.finding_over_allocated(self.name(member), year, self.amount_in(currency, *by))
            }
            Detail::PartnerUnpaid {
                year,
                currency,
                unpaid,
            } => {
                let (sum, partners) = self.of_partners(currency, unpaid);
                words.finding_unpaid(year, sum, partners)
            }
            Detail::InvoiceDue {
                invoice,
                sent,
                due,
                overdue,
                currency,
                amount,
            } => {
                let (what, due) = (self.invoice(invoice), self.date(*due));
                let amount = self.amount_in(currency, *amount);
                match (sent, overdue) {
                    (false, true) => words.finding_invoice_owed(what, amount, due),
                    (false, false) => words.finding_invoice_owed_soon(what, amount, due),
                    (true, true) => words.finding_invoice_sent(what, amount, due),
                    (true, false) => words.finding_invoice_sent_soon(what, amount, due),
                }
            }
            Detail::ProjectSpending {
                project,
                currency,
                amount,
                over,
            } => {
                let (project, amount) = (self.name(project), self.amount_in(currency, *amount));
                if *over {
                    words.finding_overspent(project, amount)
                } else {
                    words.finding_nearly_spent(project, amount)
                }
            }
            Detail::BoardOverLimit {
                column,
                projects,
                limit,
            } => words.finding_over_limit(self.name(column), *projects, limit),
            Detail::ProjectUncovered {
                project,
                currency,
                lacks,
            } => words.finding_uncovered(self.name(project), self.amount_in(currency, *lacks)),
            Detail::AmountUnsound { record } => words.finding_amount(self.bearer(record)),
            Detail::VisionNotAdopted { poll, .. } => match poll {
                Some(poll) => words.finding_vision_rejected(self.name(poll)),
                None => words.finding_vision_adopted().to_owned(),
            },
            Detail::VisionExpired { horizon, .. } => {
                words.finding_vision_expired(self.date(*horizon))
            }
            Detail::VisionTwice { vision, other } => {
                words.finding_vision_twice(self.name(vision), self.name(other))
            }
            Detail::VisionTextDiffers { poll, voted, .. } => {
                words.finding_vision_text(self.name(poll), voted.as_str())
            }
            Detail::VisionMembersShifted {
                since,
                before,
                joined,
                left,
                ..
            } => words.finding_vision_shifted(*before, self.date(*since), *left, *joined),
            Detail::MissionDeepensNothing { item } => words.finding_mission(self.name(item)),
            Detail::WordsWithoutWork { words: said } => words.finding_words(self.title(said)),
            Detail::GoalServesNothing { goal } => words.finding_goal(self.name(goal)),
            Detail::GoalInCircle { goal } => words.finding_goal_circle(self.name(goal)),
            Detail::GoalMissed { goal, due } => {
                words.finding_goal_missed(self.date(*due), self.name(goal))
            }
            Detail::GoalUnmeasured { goal, due, last } => match (due, last) {
                (Some(due), _) => {
                    words.finding_goal_unmeasured_due(self.date(*due), self.name(goal))
                }
                (None, Some(last)) => {
                    words.finding_goal_unmeasured_since(self.date(*last), self.name(goal))
                }
                (None, None) => words.finding_goal_unmeasured(self.name(goal)),
            },
            Detail::ProjectServesNothing { project } => {
                words.finding_project_serves(self.name(project))
            }
            Detail::MotionServesNothing { poll } => words.finding_motion_serves(self.name(poll)),
            Detail::ThemeUndecided { theme, year } => words.finding_theme(year, self.name(theme)),
            Detail::ProjectResponsible {
                project,
                begun,
                start,
            } => match start {
                Some(start) if !begun => {
                    words.finding_responsible(self.name(project), self.date(*start))
                }
                _ => words.finding_responsible_begun(self.name(project)),
            },
            Detail::ProjectAgreement { project } => words.finding_agreement(self.name(project)),
            Detail::ProjectOverdue {
                project,
                end,
                ended,
                milestones,
            } => sentences([
                Some(match end {
                    Some(end) if *ended => {
                        words.finding_project_overdue(self.name(project), self.date(*end))
                    }
                    _ => words.finding_project_late(self.name(project)),
                }),
                (*milestones > 0).then(|| words.finding_project_milestones(*milestones)),
            ]),
            Detail::ProjectCommunication {
                project,
                inside,
                outside,
            } => match (inside, outside) {
                (true, _) => words.finding_communication_outside(self.name(project)),
                (false, true) => words.finding_communication_inside(self.name(project)),
                (false, false) => words.finding_communication(self.name(project)),
            },
            Detail::WorkPlanOverdue { item, due, owner } => match owner {
                Some(owner) => words.finding_plan_overdue_owned(
                    self.date(*due),
                    self.name(item),
                    self.name(owner),
                ),
                None => words.finding_plan_overdue(self.date(*due), self.name(item)),
            },
            Detail::WorkPlanApprovedLate { from, approved, .. } => match approved {
                Some(approved) => {
                    words.finding_plan_approved_late(self.date(*from), self.date(*approved))
                }
                None => words.finding_plan_not_approved(self.date(*from)),
            },
            Detail::WorkPlanSupervision { since, days, .. } => words.finding_supervision(
                self.date(*since),
                usize::try_from(*days).unwrap_or_default(),
            ),
            Detail::WorkPlanAmendment { text, .. } => words.finding_amendment(text),
            Detail::PollResultDiffers { poll, differences } => {
                let said = differences
                    .iter()
                    .map(|it| polling::difference(words, self.cluster, it));
                let said: Vec<String> = said.collect();
                words.finding_poll_differs(self.name(poll), said.join("; "))
            }
            Detail::RegisterChainBroken { at } => polling::chain_break(words, self.cluster, at),
            Detail::RuleCardLeavesOpen { card, open } => {
                let said: Vec<String> = open
                    .iter()
                    .map(|it| polling::open_part(words, *it))
                    .collect();
                let name = self.cluster.rule_cards.get(card);
                let name = name.map_or(card.as_str(), |card| card.name.as_str());
                words.finding_card(name, said.join(" "))
            }
            Detail::CommentUnanswered { poll, count } => {
                words.finding_unanswered(*count, self.name(poll))
            }
            Detail::ContactSpeaker {
                contact,
                level,
                speaker,
                entitled,
            } => words.finding_speaker(
                self.name(contact),
                words.contact_level(level.as_str()),
                self.name(speaker),
                self.names(entitled),
            ),
        }
    }

    /// A sum, and the partners that it is made of.
    fn of_partners(&self, currency: &str, parts: &[(Id<Member>, Money)]) -> (String, String) {
        let partners: Vec<String> = parts
            .iter()
            .map(|(member, part)| {
                let part = self.amount_in(currency, *part);
                format!("{} ({part})", self.name(member))
            })
            .collect();
        let sum = parts.iter().map(|(_, part)| *part).sum();
        let sum = self.amount_in(currency, sum);
        (sum, self.formats.list(&partners))
    }

    /// An invoice by its number and whom it is from or for, as far as either is known.
    fn invoice(&self, id: &Id<Invoice>) -> String {
        let Some(invoice) = self.cluster.invoices.get(id) else {
            return id.to_string();
        };
        let member = self.cluster.member_name(invoice.member.as_ref());
        let who = member.or(invoice.supplier.as_deref());
        let what = invoice.number.as_deref().or(invoice.text.as_deref());
        let said: Vec<&str> = [what, who].into_iter().flatten().collect();
        if said.is_empty() {
            self.words.record("invoice").into_owned()
        } else {
            said.join(", ")
        }
    }

    /// The record that bears an amount, by the name of whom or what it is about.
    fn bearer(&self, record: &RecordId) -> String {
        let cluster = self.cluster;
        let id = record.as_str();
        if let Some(pledge) = cluster.pledges.get(id) {
            return format!("{}, {}", self.name(&pledge.member), pledge.year);
        }
        if let Some(source) = cluster.budget_sources.get(id) {
            return self.name(&source.project);
        }
        match cluster.invoices.get(id) {
            Some(invoice) => self.invoice(&invoice.id),
            None => self.title(record),
        }
    }

    /// The record by its name; by its id where it has none or is not here.
    fn name<T>(&self, id: &Id<T>) -> String {
        self.title(&id.record())
    }

    fn title(&self, id: &RecordId) -> String {
        self.cluster
            .title_of(id)
            .map_or_else(|| id.to_string(), str::to_owned)
    }

    fn names<T>(&self, ids: &[Id<T>]) -> String {
        let names: Vec<String> = ids.iter().map(|id| self.name(id)).collect();
        self.formats.list(&names)
    }

    /// Who holds a seat: the person and whom it stands for.
    fn holder(&self, member: Option<&Id<Member>>, person: Option<&Id<Person>>) -> String {
        let names: Vec<String> = [
            person.map(|person| self.name(person)),
            member.map(|member| self.name(member)),
        ]
        .into_iter()
        .flatten()
        .collect();
        names.join(", ")
    }

    fn date(&self, date: Date) -> String {
        self.formats.date(date)
    }

    fn amount_in(&self, currency: &str, money: Money) -> String {
        // Without a currency the space before it would be left over.
        let written = self.formats.amount(money.minor_units(), currency);
        written.trim().to_owned()
    }
}

fn sentences<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::words::{Lang, PlainFormats};

    fn say(lang: Lang, detail: &Detail) -> String {
        let cluster = Cluster::default();
        let formats = PlainFormats::new(lang);
        Speaker {
            words: Words::new(lang),
            cluster: &cluster,
            formats: &formats,
        }
        .say(detail)
    }

    #[test]
    fn a_record_that_is_not_here_is_called_by_its_id_in_every_language() {
        let day = date(2025, 10, 15);
        let details = [
            Detail::GroupCoordinator {
                group: Id::new("x7"),
            },
            Detail::GroupInternalMembersOnly {
                group: Id::new("g"),
                members: vec![Id::new("x7")],
            },
            Detail::CatalystMustBeInternal {
                group: Id::new("g"),
                member: None,
                person: Some(Id::new("x7")),
            },
            Detail::CouncilPresidentVacant {
                council: Id::new("x7"),
            },
            Detail::CompetenceNoGroup {
                competence: Id::new("x7"),
            },
            Detail::MeetingQuorum {
                meeting: Id::new("mt"),
                date: day,
                count: None,
                adopted: vec![Id::new("x7")],
                pending: vec![],
            },
            Detail::MeetingQuarterMissing {
                body: Id::new("x7"),
                year: 2025,
                quarter: 3,
            },
            Detail::PartnerBudgetFree {
                year: 2025,
                currency: String::new(),
                free: vec![(Id::new("x7"), Money(100))],
            },
            Detail::VisionNotAdopted {
                vision: Id::new("vi"),
                poll: Some(Id::new("x7")),
            },
            Detail::GoalServesNothing {
                goal: Id::new("x7"),
            },
            Detail::ProjectOverdue {
                project: Id::new("x7"),
                end: None,
                ended: false,
                milestones: 0,
            },
            Detail::WorkPlanOverdue {
                item: Id::new("w"),
                due: day,
                owner: Some(Id::new("x7")),
            },
        ];
        for lang in Lang::ALL {
            for detail in &details {
                let said = say(lang, detail);
                assert!(said.contains("x7"), "{lang:?}: {said}");
            }
        }
    }

    #[test]
    fn the_last_presence_is_said_where_there_was_one() {
        let absent = |last| Detail::MemberInactive {
            member: Id::new("m1"),
            last,
            missed: 1,
        };
        assert_eq!(
            say(Lang::En, &absent(Some(date(2024, 2, 1)))),
            "m1 has not attended for twelve months and missed 1 meeting. Last present: 1 Feb 2024."
        );
        assert_eq!(
            say(Lang::SrLatn, &absent(None)),
            "m1: dvanaest meseci bez prisustva; propuštena je 1 sednica."
        );
    }

    #[test]
    fn what_is_left_undecided_and_what_was_adopted_without_quorum_is_named() {
        let detail = Detail::MeetingQuorum {
            meeting: Id::new("mt"),
            date: date(2025, 9, 12),
            count: Some((11, 13)),
            adopted: vec![Id::new("v1")],
            pending: vec![Id::new("v2"), Id::new("v3")],
        };
        assert_eq!(
            say(Lang::De, &detail),
            "Nicht beschlussfähig am 12.09.2025: 11 anwesend, 13 nötig. \
             Trotzdem als angenommen geführt: v1. Nicht entschieden: v2 und v3."
        );
    }

    #[test]
    fn a_plan_is_told_when_it_was_approved_or_that_it_was_not() {
        let plan = |approved| Detail::WorkPlanApprovedLate {
            plan: Id::new("wp"),
            from: date(2025, 1, 1),
            approved,
        };
        assert_eq!(
            say(Lang::De, &plan(Some(date(2025, 3, 14)))),
            "Der Arbeitsplan gilt ab 01.01.2025, genehmigt wurde er erst am 14.03.2025."
        );
        assert_eq!(
            say(Lang::De, &plan(None)),
            "Der Arbeitsplan gilt ab 01.01.2025 und ist nicht genehmigt."
        );
    }

    #[test]
    fn an_amount_without_currency_is_written_without_a_gap() {
        let detail = Detail::PartnerBudgetFree {
            year: 2025,
            currency: String::new(),
            free: vec![(Id::new("m1"), Money(150_000))],
        };
        assert_eq!(
            say(Lang::De, &detail),
            "Für 2025 zugesagt und keinem Projekt zugeordnet: 1.500 – m1 (1.500)."
        );
    }
}
