//! The words for values that stand in files: `"workingGroup"` is "Working group" to a reader.
//!
//! Vocabularies are open: a value that does not ship with this version is shown as it stands in the file.

use std::borrow::Cow;

use super::Words;

/// Declares one method per vocabulary: from a value in a file to the word that people read.
macro_rules! vocabularies {
    ($( $(#[$meta:meta])* $name:ident { $( $value:literal => $message:ident, )* } )*) => {
        impl Words {
            $(
                $(#[$meta])*
                #[must_use]
                pub fn $name(self, value: &str) -> Cow<'_, str> {
                    Cow::Borrowed(match value {
                        $( $value => self.$message(), )*
                        unknown => unknown,
                    })
                }
            )*
        }
    };
}

vocabularies! {
    /// What an organisation is called by its kind.
    organisation_kind {
        "cluster" => organisation_kind_cluster,
        "network" => organisation_kind_network,
    }

    /// What a member is called by its kind.
    member_kind {
        "company" => member_kind_company,
        "institution" => member_kind_institution,
        "municipality" => member_kind_municipality,
        "association" => member_kind_association,
        "foundation" => member_kind_foundation,
        "partnerCluster" => member_kind_partner_cluster,
        "labourMarketActor" => member_kind_labour_market_actor,
        "other" => member_kind_other,
    }

    /// What a body is called by its type.
    body_type {
        "assembly" => body_type_assembly,
        "strategicCouncil" => body_type_strategic_council,
        "strategicBoard" => body_type_strategic_board,
        "audit" => body_type_audit,
        "management" => body_type_management,
        "workingGroup" => body_type_working_group,
        "committee" => body_type_committee,
        "network" => body_type_network,
        "external" => body_type_external,
        "other" => body_type_other,
    }

    /// What the holder of a seat is.
    seat_role {
        "chair" => seat_role_chair,
        "deputyChair" => seat_role_deputy_chair,
        "lead" => seat_role_lead,
        "catalyst" => seat_role_catalyst,
        "coordinator" => seat_role_coordinator,
        "member" => seat_role_member,
        "staff" => seat_role_staff,
        "other" => seat_role_other,
    }

    /// What a right lets someone do, as a verb: "votes".
    right {
        "vote" => right_vote,
        "consult" => right_consult,
        "observe" => right_observe,
    }

    /// The name of a right: "Voting right".
    right_noun {
        "vote" => right_vote_noun,
        "consult" => right_consult_noun,
        "observe" => right_observe_noun,
    }

    /// The word on the line between two bodies: "proposes".
    channel {
        "proposes" => channel_proposes,
        "elects" => channel_elects,
        "appoints" => channel_appoints,
        "mandates" => channel_mandates,
        "decides" => channel_decides,
        "approves" => channel_approves,
        "supervises" => channel_supervises,
        "audits" => channel_audits,
        "advises" => channel_advises,
        "coordinates" => channel_coordinates,
        "represents" => channel_represents,
        "informs" => channel_informs,
        "reports" => channel_reports,
        "manages" => channel_manages,
        "prepares" => channel_prepares,
        "second-parent" => portrait_second_parent,
    }

    /// One of the four questions of the guiding principles.
    question {
        "whoAreWe" => question_who_are_we,
        "whatDoWeWant" => question_what_do_we_want,
        "howDoWeWork" => question_how_do_we_work,
        "eachPartner" => question_each_partner,
    }

    /// The state of a project.
    project_status {
        "idea" => project_status_idea,
        "proposed" => project_status_proposed,
        "approved" => project_status_approved,
        "running" => project_status_running,
        "late" => project_status_late,
        "done" => project_status_done,
    }

    /// The state of a follow-up or of an item of the work plan.
    task_status {
        "open" => task_status_open,
        "running" => task_status_running,
        "late" => task_status_late,
        "done" => task_status_done,
        "dropped" => task_status_dropped,
    }

    /// Whether someone sat in a meeting.
    presence {
        "present" => presence_present,
        "excused" => presence_excused,
        "absent" => presence_absent,
    }

    /// What a poll is about, or how it is taken.
    poll_kind {
        "motion" => poll_kind_motion,
        "strategyProposal" => poll_kind_strategy_proposal,
        "strategyAdoption" => poll_kind_strategy_adoption,
        "workPlan" => poll_kind_work_plan,
        "statuteChange" => poll_kind_statute_change,
        "boardDecision" => poll_kind_board_decision,
        "admission" => poll_kind_admission,
        "fee" => poll_kind_fee,
        "budget" => poll_kind_budget,
        "project" => poll_kind_project,
        "contract" => poll_kind_contract,
        "position" => poll_kind_position,
        "election" => poll_kind_election,
        "catalystChoice" => poll_kind_catalyst_choice,
        "circular" => poll_kind_circular,
        "approvalVote" => poll_kind_approval_vote,
        "dotVote" => poll_kind_dot_vote,
        "consensus" => poll_kind_consensus,
        "consultative" => poll_kind_consultative,
        "other" => poll_kind_other,
    }

    /// What a ballot says.
    choice {
        "yes" => choice_yes,
        "no" => choice_no,
        "abstain" => choice_abstain,
        "invalid" => choice_invalid,
    }

    /// How a poll ended.
    outcome {
        "adopted" => outcome_adopted,
        "rejected" => outcome_rejected,
        "elected" => outcome_elected,
        "notDecided" => outcome_not_decided,
        "advice" => outcome_advice,
        "withdrawn" => outcome_withdrawn,
        "open" => outcome_open,
    }

    /// A step in the life of a motion.
    motion_state {
        "draft" => motion_state_draft,
        "proposed" => motion_state_proposed,
        "debated" => motion_state_debated,
        "open" => motion_state_open,
        "adopted" => motion_state_adopted,
        "rejected" => motion_state_rejected,
        "notQuorate" => motion_state_not_quorate,
        "withdrawn" => motion_state_withdrawn,
        "adjourned" => motion_state_adjourned,
        "referred" => motion_state_referred,
        "inForce" => motion_state_in_force,
        "followedUp" => motion_state_followed_up,
        "done" => motion_state_done,
    }

    /// Why a ballot was refused.
    refusal {
        "not_on_roll" => refusal_not_on_roll,
        "observer" => refusal_observer,
        "consultation_only" => refusal_consultation_only,
        "recused" => refusal_recused,
        "absent" => refusal_absent,
        "not_authorised" => refusal_not_authorised,
        "late" => refusal_late,
        "proxy_limit" => refusal_proxy_limit,
        "proxy_not_transitive" => refusal_proxy_not_transitive,
        "duplicate" => refusal_duplicate,
        "conflict" => refusal_conflict,
        "unreadable" => refusal_unreadable,
        "foreign" => refusal_foreign,
        "unsigned" => refusal_unsigned,
        "other" => refusal_other,
    }

    /// How a comment is meant.
    comment_kind {
        "comment" => comment_kind_comment,
        "concern" => comment_kind_concern,
        "objection" => comment_kind_objection,
    }

    /// Where a topic goes.
    topic_direction {
        "in" => topic_direction_in,
        "out" => topic_direction_out,
    }

    /// The state of a topic or an idea.
    topic_status {
        "new" => topic_status_new,
        "takenUp" => topic_status_taken_up,
        "done" => topic_status_done,
        "dropped" => topic_status_dropped,
    }

    /// The level of a talk with an outside party.
    contact_level {
        "operative" => contact_level_operative,
        "strategic" => contact_level_strategic,
    }

    /// What a guiding principle promises and the records can show.
    promise_check {
        "quarterlyMeetings" => promise_check_quarterly_meetings,
        "responsibilities" => promise_check_responsibilities,
        "pledges" => promise_check_pledges,
        "representatives" => promise_check_representatives,
        "communication" => promise_check_communication,
        "promisesKept" => promise_check_promises_kept,
        "guests" => promise_check_guests,
        "topics" => promise_check_topics,
        "annualTheme" => promise_check_annual_theme,
        "agreedGoals" => promise_check_agreed_goals,
        "projectsLed" => promise_check_projects_led,
    }

    /// Who has how many votes.
    vote_weight {
        "one" => vote_weight_one,
        "weighted" => vote_weight_weighted,
        "grouped" => vote_weight_grouped,
    }

    /// What the quorum is a part of.
    quorum_base {
        "voting" => quorum_base_voting,
        "seats" => quorum_base_seats,
        "weights" => quorum_base_weights,
    }

    /// Whose votes a majority is a part of.
    majority_base {
        "cast" => majority_base_cast,
        "present" => majority_base_present,
        "entitled" => majority_base_entitled,
    }

    /// Whether a recused member counts for the quorum.
    recused_rule {
        "counted" => recused_rule_counted,
        "removed" => recused_rule_removed,
    }

    /// What becomes of a tie.
    tie_rule {
        "rejected" => tie_rule_rejected,
        "chair" => tie_rule_chair,
        "lot" => tie_rule_lot,
        "runoff" => tie_rule_runoff,
    }

    /// How the will of those present is found.
    method {
        "majority" => method_majority,
        "plurality" => method_plurality,
        "approval" => method_approval,
        "dots" => method_dots,
        "consensus" => method_consensus,
        "instantRunOff" => method_instant_run_off,
        "schulze" => method_schulze,
    }

    /// Who is on the roll.
    electorate {
        "class" => electorate_class,
        "founders" => electorate_founders,
        "seats" => electorate_seats,
    }

    /// What a vote by file takes to stand.
    consent {
        "majority" => consent_majority,
        "all" => consent_all,
    }

    /// Who sees who voted how.
    secrecy {
        "open" => secrecy_open,
        "namesHidden" => secrecy_names_hidden,
        "secret" => secrecy_secret,
    }

    /// Whether a representative must carry authority to vote.
    authority_rule {
        "required" => authority_rule_required,
        "not_required" => authority_rule_not_required,
    }

    /// Which of two ballots of one member counts.
    revote {
        "first" => revote_first,
        "last" => revote_last,
    }

    /// When an effect is expected.
    impact_horizon {
        "short" => impact_horizon_short,
        "medium" => impact_horizon_medium,
        "long" => impact_horizon_long,
    }

    /// The colour of a label.
    label_colour {
        "blue" => label_colour_blue,
        "green" => label_colour_green,
        "orange" => label_colour_orange,
        "red" => label_colour_red,
        "purple" => label_colour_purple,
        "grey" => label_colour_grey,
    }

    /// Whose money it is.
    source_origin {
        "private" => source_origin_private,
        "public" => source_origin_public,
    }

    /// Which way an invoice goes.
    invoice_direction {
        "received" => invoice_direction_received,
        "sent" => invoice_direction_sent,
    }

    /// What an item is on the agenda for.
    item_purpose {
        "decision" => item_purpose_decision,
        "election" => item_purpose_election,
        "report" => item_purpose_report,
        "discussion" => item_purpose_discussion,
        "formality" => item_purpose_formality,
    }

    /// Where an item of the agenda stands.
    item_state {
        "running" => item_state_running,
        "done" => item_state_done,
        "postponed" => item_state_postponed,
    }

    /// How somebody speaks to an item.
    speech_stance {
        "for" => speech_stance_for,
        "against" => speech_stance_against,
        "question" => speech_stance_question,
    }

    /// What a scene of a presentation shows.
    scene_kind {
        "charter" => scene_kind_charter,
        "chart" => scene_kind_chart,
        "agenda" => scene_kind_agenda,
        "speaker" => scene_kind_speaker,
        "poll" => scene_kind_poll,
        "result" => scene_kind_result,
        "projects" => scene_kind_projects,
        "followUps" => scene_kind_follow_ups,
        "text" => scene_kind_text,
    }

    /// What happens to a project that starts without what it needs.
    start_rule {
        "refused" => start_rule_refused,
        "marked" => start_rule_marked,
    }

    /// What a kind of record is called.
    record {
        "organisation" => record_organisation,
        "network" => record_network,
        "vision" => record_vision,
        "visionTrait" => record_vision_trait,
        "missionItem" => record_mission_item,
        "philosophy" => record_philosophy,
        "principleSection" => record_principle_section,
        "principle" => record_principle,
        "goal" => record_goal,
        "measurement" => record_measurement,
        "translation" => record_translation,
        "memberClass" => record_member_class,
        "member" => record_member,
        "classChange" => record_class_change,
        "person" => record_person,
        "fee" => record_fee,
        "pledge" => record_pledge,
        "body" => record_body,
        "seat" => record_seat,
        "channel" => record_channel,
        "competence" => record_competence,
        "service" => record_service,
        "ruleCard" => record_rule_card,
        "meeting" => record_meeting,
        "agendaItem" => record_agenda_item,
        "attendance" => record_attendance,
        "guest" => record_guest,
        "followUp" => record_follow_up,
        "topic" => record_topic,
        "speech" => record_speech,
        "minutes" => record_minutes,
        "addendum" => record_addendum,
        "agendaTemplate" => record_agenda_template,
        "scene" => record_scene,
        "poll" => record_poll,
        "pollOption" => record_poll_option,
        "ballot" => record_ballot,
        "refusal" => record_refusal,
        "recusal" => record_recusal,
        "proxy" => record_proxy,
        "signingKey" => record_signing_key,
        "comment" => record_comment,
        "motionStep" => record_motion_step,
        "resolution" => record_resolution,
        "workPlan" => record_work_plan,
        "workItem" => record_work_item,
        "planAmendment" => record_plan_amendment,
        "supervision" => record_supervision,
        "theme" => record_theme,
        "label" => record_label,
        "boardColumn" => record_board_column,
        "project" => record_project,
        "milestone" => record_milestone,
        "attachment" => record_attachment,
        "checklistItem" => record_checklist_item,
        "budgetSource" => record_budget_source,
        "invoice" => record_invoice,
        "idea" => record_idea,
        "advocacy" => record_advocacy,
        "contact" => record_contact,
    }

    /// What several records of a kind are called.
    records {
        "organisation" => records_organisation,
        "network" => records_network,
        "vision" => records_vision,
        "visionTrait" => records_vision_trait,
        "missionItem" => records_mission_item,
        "philosophy" => records_philosophy,
        "principleSection" => records_principle_section,
        "principle" => records_principle,
        "goal" => records_goal,
        "measurement" => records_measurement,
        "translation" => records_translation,
        "memberClass" => records_member_class,
        "member" => records_member,
        "classChange" => records_class_change,
        "person" => records_person,
        "fee" => records_fee,
        "pledge" => records_pledge,
        "body" => records_body,
        "seat" => records_seat,
        "channel" => records_channel,
        "competence" => records_competence,
        "service" => records_service,
        "ruleCard" => records_rule_card,
        "meeting" => records_meeting,
        "agendaItem" => records_agenda_item,
        "attendance" => records_attendance,
        "guest" => records_guest,
        "followUp" => records_follow_up,
        "topic" => records_topic,
        "speech" => records_speech,
        "minutes" => records_minutes,
        "addendum" => records_addendum,
        "agendaTemplate" => records_agenda_template,
        "scene" => records_scene,
        "poll" => records_poll,
        "pollOption" => records_poll_option,
        "ballot" => records_ballot,
        "refusal" => records_refusal,
        "recusal" => records_recusal,
        "proxy" => records_proxy,
        "signingKey" => records_signing_key,
        "comment" => records_comment,
        "motionStep" => records_motion_step,
        "resolution" => records_resolution,
        "workPlan" => records_work_plan,
        "workItem" => records_work_item,
        "planAmendment" => records_plan_amendment,
        "supervision" => records_supervision,
        "theme" => records_theme,
        "label" => records_label,
        "boardColumn" => records_board_column,
        "project" => records_project,
        "milestone" => records_milestone,
        "attachment" => records_attachment,
        "checklistItem" => records_checklist_item,
        "budgetSource" => records_budget_source,
        "invoice" => records_invoice,
        "idea" => records_idea,
        "advocacy" => records_advocacy,
        "contact" => records_contact,
    }
}

impl Words {
    /// What a body does to another, seen from the body that does it: "proposes to General assembly".
    #[must_use]
    pub fn channel_out(self, value: &str, to: &str) -> String {
        match value {
            "proposes" => self.channel_out_proposes(to),
            "elects" => self.channel_out_elects(to),
            "appoints" => self.channel_out_appoints(to),
            "mandates" => self.channel_out_mandates(to),
            "decides" => self.channel_out_decides(to),
            "approves" => self.channel_out_approves(to),
            "supervises" => self.channel_out_supervises(to),
            "audits" => self.channel_out_audits(to),
            "advises" => self.channel_out_advises(to),
            "coordinates" => self.channel_out_coordinates(to),
            "represents" => self.channel_out_represents(to),
            "informs" => self.channel_out_informs(to),
            "reports" => self.channel_out_reports(to),
            "manages" => self.channel_out_manages(to),
            "prepares" => self.channel_out_prepares(to),
            unknown => self.channel_out_other(unknown, to),
        }
    }

    /// What another body does to this one, seen from the body it is done to: "Strategic council proposes".
    #[must_use]
    pub fn channel_from(self, value: &str, from: &str) -> String {
        self.channel_in(from, self.channel(value))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use strum::IntoEnumIterator;

    use super::*;
    use crate::domain::record::Kind;
    use crate::domain::rules::{
        Authority, MajorityBase, Method, QuorumBase, Recused, Revote, Secrecy, TieRule, VoteWeight,
    };
    use crate::domain::vocabulary::{
        BodyType, ChannelType, Choice, CommentKind, ContactLevel, MemberKind, MotionState,
        OrganisationKind, Outcome, PollKind, Presence, ProjectStatus, PromiseCheck, Question,
        RefusalReason, Right, SeatRole, TaskStatus, TopicDirection, TopicStatus,
    };
    use crate::words::Lang;

    /// Every value has a word of its own in every language: two values under one word could not be told apart.
    fn check_all<'a>(
        vocabulary: &str,
        values: &[&'a str],
        word: impl Fn(Words, &'a str) -> Cow<'a, str>,
    ) {
        for lang in Lang::ALL {
            let mut seen = BTreeSet::new();
            for value in values {
                let found = word(Words::new(lang), value);
                // In English a word may well be the value itself; a value without a word has none in any language.
                assert!(
                    lang == Lang::En || found != *value,
                    "{vocabulary} {value} has no word in {lang}"
                );
                assert!(
                    seen.insert(found.clone()),
                    "{vocabulary} has two values called {found} in {lang}"
                );
            }
        }
    }

    #[test]
    fn every_value_that_ships_has_a_word_of_its_own() {
        macro_rules! check {
            ($values:ty, $name:ident) => {
                let values: Vec<&str> = <$values>::SHIPPED
                    .iter()
                    .map(|value| value.as_str())
                    .collect();
                check_all(stringify!($values), &values, Words::$name);
            };
        }
        check!(OrganisationKind, organisation_kind);
        check!(MemberKind, member_kind);
        check!(BodyType, body_type);
        check!(SeatRole, seat_role);
        check!(Right, right);
        check!(Right, right_noun);
        check!(ChannelType, channel);
        check!(Question, question);
        check!(ProjectStatus, project_status);
        check!(TaskStatus, task_status);
        check!(Presence, presence);
        check!(PollKind, poll_kind);
        check!(Choice, choice);
        check!(Outcome, outcome);
        check!(MotionState, motion_state);
        check!(RefusalReason, refusal);
        check!(CommentKind, comment_kind);
        check!(TopicDirection, topic_direction);
        check!(TopicStatus, topic_status);
        check!(ContactLevel, contact_level);
        check!(PromiseCheck, promise_check);
        check!(VoteWeight, vote_weight);
        check!(QuorumBase, quorum_base);
        check!(MajorityBase, majority_base);
        check!(Recused, recused_rule);
        check!(TieRule, tie_rule);
        check!(Method, method);
        check!(Secrecy, secrecy);
        check!(Authority, authority_rule);
        check!(Revote, revote);
    }

    #[test]
    fn every_kind_of_record_has_words_for_one_and_for_several() {
        let kinds: Vec<&'static str> = Kind::iter().map(Into::into).collect();
        check_all("Kind", &kinds, Words::record);
        check_all("Kind", &kinds, Words::records);
    }

    #[test]
    fn a_value_of_another_organisation_is_shown_as_it_stands() {
        let words = Words::new(Lang::Hu);
        assert_eq!(words.body_type("Kuratórium"), "Kuratórium");
        assert_eq!(words.channel_out("lobbies", "KIB"), "lobbies → KIB");
        assert_eq!(words.record("<b>"), "<b>");
    }

    #[test]
    fn a_channel_reads_as_a_sentence_from_either_end() {
        let words = Words::new(Lang::En);
        assert_eq!(
            words.channel_out("proposes", "Assembly"),
            "proposes to Assembly"
        );
        assert_eq!(
            words.channel_from("proposes", "Council"),
            "Council proposes"
        );
        for value in ChannelType::SHIPPED {
            for lang in Lang::ALL {
                let words = Words::new(lang);
                assert!(words.channel_out(value.as_str(), "X").ends_with('X'));
            }
        }
    }
}
