//! Typed refusals and errors in the reader's words: each says what is wrong and what to do next.

use crate::document::act::{Act, Deed};
use crate::document::change::Entry;
use crate::document::closing::NotTheArchive;
use crate::document::file::{LoadError, SetAside, WhyAside};
use crate::document::guard::Exceeded;
use crate::document::inspect::Misfit;
use crate::document::store::{OpenError, Repair, StoreError};
use crate::document::workspace::UndoRefusal;
use crate::domain::cluster::Cluster;
use crate::domain::command::Refusal;
use crate::domain::id::{Id, RecordId};
use crate::domain::locks::Lock;
use crate::domain::motions::{MotionRefusal, MotionWarning};
use crate::domain::polling::{CloseRefusal, Judged, OpenRefusal};
use crate::domain::record::RecordError;
use crate::domain::structure::Body;
use crate::domain::tally::contest::Outcome;
use crate::domain::vocabulary::MotionState;
use crate::domain::votes::Poll;
use crate::domain::work::starting::Lacks;
use crate::words::{Words, verdict};

/// A name of ten thousand letters would bury the sentence that it stands in.
const LONGEST_NAME: usize = 80;

/// What people call a record; its id, when it has no name.
fn name(cluster: &Cluster, id: &RecordId) -> String {
    let title = cluster
        .title_of(id)
        .filter(|title| !title.trim().is_empty());
    let name = title.unwrap_or(id.as_str());
    let mut short: String = name.chars().take(LONGEST_NAME).collect();
    if short.len() < name.len() {
        short.push('…');
    }
    short
}

#[must_use]
pub fn refusal(words: Words, cluster: &Cluster, refusal: &Refusal) -> String {
    match refusal {
        Refusal::NoSuchRecord(_) => words.refused_gone().to_owned(),
        Refusal::IdTaken(id) => words.refused_id_taken(id),
        Refusal::Unreadable(error) => record_error(words, error),
        Refusal::Empty { .. } => words.refused_empty().to_owned(),
        Refusal::Cycle { body } => words.refused_cycle(name(cluster, body)),
        Refusal::GoalInCircle { goal } => words.refused_goal_circle(name(cluster, goal)),
        Refusal::NamesNothing { target, .. } => words.refused_names_nothing(name(cluster, target)),
        Refusal::StillNamed { record, by, count } => {
            let kind = cluster
                .kind_of(by)
                .map(|kind| kind.to_string())
                .unwrap_or_default();
            words.refused_still_named(name(cluster, record), *count, words.record(&kind))
        }
        Refusal::CatalystMustBeInternal { member } => words.refused_catalyst(name(cluster, member)),
        Refusal::CannotJoinWorkingGroup { member } => {
            words.refused_working_group(name(cluster, member))
        }
        Refusal::ChannelToItself { body } => words.refused_channel_own(name(cluster, body)),
        Refusal::ChannelTwice { channel } => {
            let channel = cluster.channels.get(channel);
            let end = |end: Option<&Id<Body>>| {
                end.map(|id| name(cluster, &id.record()))
                    .unwrap_or_default()
            };
            words.refused_channel_twice(
                end(channel.map(|it| &it.from)),
                channel.map_or("".into(), |it| words.channel(it.channel_type.as_str())),
                end(channel.map(|it| &it.to)),
            )
        }
        Refusal::ReservedField { field } => words.refused_field(field),
        Refusal::AmountUnsound { negative: true, .. } => words.refused_amount_negative().to_owned(),
        Refusal::AmountUnsound { .. } => words.refused_amount_large().to_owned(),
        Refusal::Locked(by) => lock(words, cluster, by),
        Refusal::Step { why, .. } => motion_refusal(words, cluster, why),
        Refusal::Start { project, lacks } => {
            start(words, &name(cluster, &project.record()), *lacks)
        }
    }
}

/// Why a project cannot start.
#[must_use]
pub fn start(words: Words, project: &str, lacks: Lacks) -> String {
    match lacks {
        Lacks::Responsible => words.refused_start_responsible(project),
        Lacks::Agreement => words.refused_start_agreement(project),
        Lacks::Both => words.refused_start_both(project),
    }
}

/// What a vote has settled.
#[must_use]
pub fn lock(words: Words, cluster: &Cluster, lock: &Lock) -> String {
    let of = |poll: &Id<Poll>| name(cluster, &poll.record());
    match lock {
        Lock::Closed { poll } => words.locked_closed(of(poll)),
        Lock::Counted { poll } => words.locked_counted(of(poll)),
        Lock::BeingVoted { poll } => words.locked_being_voted(of(poll)),
        Lock::NotOpen { poll } => words.locked_not_open(of(poll)),
        Lock::HasBallots { poll } => words.locked_has_ballots(of(poll)),
        Lock::Frozen { card } => {
            let name = cluster.rule_cards.get(card).map(|it| it.name.as_str());
            words.locked_frozen(name.unwrap_or(card.as_str()))
        }
        Lock::Sealed { resolution } => {
            let number = cluster.resolutions.get(resolution);
            let number = number.map(|it| it.number.as_str());
            words.locked_sealed(number.unwrap_or(resolution.as_str()))
        }
        Lock::VisionAdopted { .. } => words.locked_vision().to_owned(),
        Lock::PlanApproved { plan } => {
            let year = cluster.work_plans.get(plan).and_then(|it| it.year);
            words.locked_plan(year.map(|it| it.to_string()).unwrap_or_default())
        }
        Lock::AmendmentDecided { .. } => words.locked_amendment().to_owned(),
        Lock::AmendmentAlone { .. } => words.locked_amendment_alone().to_owned(),
        Lock::MinutesClosed { .. } => words.locked_minutes().to_owned(),
    }
}

/// Why a motion cannot take a step. Dates stand as in files: this floor knows no formats.
#[must_use]
pub fn motion_refusal(words: Words, cluster: &Cluster, refusal: &MotionRefusal) -> String {
    let named = |id: RecordId| name(cluster, &id);
    let state = |state: &MotionState| words.motion_state(state.as_str()).into_owned();
    match refusal {
        MotionRefusal::NotInTable { from, to } => words.step_not_in_table(state(from), state(to)),
        MotionRefusal::Closed { from } => words.step_closed(state(from)),
        MotionRefusal::NotProposed => words.step_not_proposed().to_owned(),
        MotionRefusal::NotFromCouncil { council } => {
            words.step_not_from_council(named(council.record()))
        }
        MotionRefusal::NotDebated => words.step_not_debated().to_owned(),
        MotionRefusal::NotInAssembly { assembly } => {
            words.step_not_in_assembly(named(assembly.record()))
        }
        MotionRefusal::AmendmentFirst { amendment } => {
            words.step_amendment_first(named(amendment.record()))
        }
        MotionRefusal::AmendedIsClosed { motion } => {
            words.step_amended_closed(named(motion.record()))
        }
        MotionRefusal::NoRule => words.step_no_rule().to_owned(),
        MotionRefusal::NoBody => words.step_no_body().to_owned(),
        MotionRefusal::NoDeadline => words.step_no_deadline().to_owned(),
        MotionRefusal::DeadlinePassed(last) => words.step_deadline_passed(last),
        MotionRefusal::DeadlineTooSoon(earliest) => words.step_deadline_too_soon(earliest),
        MotionRefusal::BallotsHandedIn { count } => words.step_ballots_handed_in(*count),
        MotionRefusal::NotAsCounted { to } => words.step_not_as_counted(state(to)),
        MotionRefusal::Binding => words.step_binding().to_owned(),
        MotionRefusal::Unanswered { count, .. } => words.step_unanswered(*count),
    }
}

/// What people should know before a step.
#[must_use]
pub fn motion_warning(words: Words, warning: &MotionWarning) -> String {
    match warning {
        MotionWarning::PlanBegun { from } => words.step_plan_begun(from),
        MotionWarning::Unanswered { count, .. } => words.step_unanswered(*count),
    }
}

#[must_use]
pub fn undo_refusal(words: Words, cluster: &Cluster, refusal: &UndoRefusal) -> String {
    match refusal {
        UndoRefusal::Closed(by @ Lock::MinutesClosed { .. }) => lock(words, cluster, by),
        UndoRefusal::Closed(by) => words.undo_closed(lock(words, cluster, by)),
        UndoRefusal::Nothing => words.undo_nothing().to_owned(),
        UndoRefusal::ChangedSince => words.undo_changed_since().to_owned(),
    }
}

/// Why a poll cannot be opened.
#[must_use]
pub fn open_refusal(words: Words, cluster: &Cluster, refusal: &OpenRefusal) -> String {
    match refusal {
        OpenRefusal::NoSuchPoll => words.poll_gone().to_owned(),
        OpenRefusal::Step(why) => motion_refusal(words, cluster, why),
        OpenRefusal::NoOptions => words.open_no_options().to_owned(),
        OpenRefusal::WeightsIdentify => words.open_weights_identify().to_owned(),
    }
}

/// Why a poll cannot be closed.
#[must_use]
pub fn close_refusal(words: Words, refusal: &CloseRefusal) -> String {
    match refusal {
        CloseRefusal::NoSuchPoll => words.poll_gone().to_owned(),
        CloseRefusal::NotOpen { state } => words.close_not_open(words.motion_state(state.as_str())),
        CloseRefusal::Undecided { judged } => match judged.as_ref() {
            Judged::Motion(answer) => {
                words.close_undecided(verdict::sentence(words, answer, verdict::Cited::default()))
            }
            Judged::Contest(answer) => match answer.outcome {
                Outcome::Tied => words.close_tied().to_owned(),
                Outcome::NotProvable => words.close_not_provable().to_owned(),
                Outcome::Blocked => words.close_blocked().to_owned(),
                _ => words.close_no_winner().to_owned(),
            },
            Judged::Consensus(_) => words.close_blocked().to_owned(),
        },
        CloseRefusal::NoBody => words.step_no_body().to_owned(),
    }
}

/// What was done, or undone when `undoing` names the entry that took it back.
#[must_use]
pub fn done(words: Words, act: &Act, undoing: Option<&Entry>) -> String {
    let what = if act.title.is_empty() {
        let kind = act.kind.map(|kind| kind.to_string()).unwrap_or_default();
        words.record(&kind).into_owned()
    } else {
        act.title.clone()
    };
    if undoing.is_some() {
        return words.undone(what);
    }
    match act.deed {
        Deed::Added => words.did_add(what),
        Deed::Deleted => words.did_delete(what),
        Deed::Changed => words.did_change(what),
    }
}

#[must_use]
pub fn record_error(words: Words, error: &RecordError) -> String {
    match error {
        RecordError::NotAnObject => words.record_not_an_object().to_owned(),
        RecordError::NoId => words.record_no_id().to_owned(),
        RecordError::NoKind { id } => words.record_no_kind(id),
        RecordError::Invalid {
            id,
            kind,
            field,
            shape,
        } => words.record_invalid(words.record(kind), id, field, shape.into()),
    }
}

#[must_use]
pub fn load_error(words: Words, error: &LoadError) -> String {
    /// Megabytes as people count them, rounded up.
    fn megabytes(bytes: usize) -> usize {
        bytes.div_ceil(1024 * 1024)
    }
    match error {
        LoadError::TooLarge(Exceeded::Bytes { bytes, limit }) => {
            words.load_too_large(megabytes(*bytes), megabytes(*limit))
        }
        LoadError::TooLarge(Exceeded::Depth { limit }) => words.load_too_deep(*limit),
        LoadError::TooLarge(Exceeded::Values { limit }) => words.load_too_many(*limit),
        LoadError::NotText => words.load_not_text().to_owned(),
        LoadError::Truncated { line } => words.load_truncated(line),
        LoadError::NotJson { line, column } => words.load_not_json(line, column),
        LoadError::NotKlaster {
            format: Some(format),
        } => words.load_other_format(format),
        LoadError::NotKlaster { format: None } => words.load_not_klaster().to_owned(),
        LoadError::TooNew { version } => words.load_too_new(version),
    }
}

#[must_use]
pub fn set_aside(words: Words, aside: &SetAside) -> String {
    let why = match &aside.why {
        WhyAside::Record(error) => record_error(words, error),
        WhyAside::DuplicateId => words.record_duplicate().to_owned(),
        WhyAside::Entry(why) => words.entry_invalid(why),
    };
    words.set_aside_at(aside.place, why)
}

#[must_use]
pub fn misfit(words: Words, cluster: &Cluster, misfit: &Misfit) -> String {
    match misfit {
        Misfit::Dangling(dangling) => words.misfit_dangling(
            name(cluster, &dangling.record),
            dangling.field,
            &dangling.target,
        ),
        Misfit::Cycle { bodies } => words.misfit_cycle(names(cluster, bodies)),
        Misfit::SeveralRoots { bodies } => words.misfit_roots(names(cluster, bodies)),
    }
}

fn names(cluster: &Cluster, ids: &[RecordId]) -> String {
    let names: Vec<String> = ids.iter().map(|id| name(cluster, id)).collect();
    names.join(", ")
}

#[must_use]
pub fn store_error(words: Words, error: &StoreError) -> String {
    match error {
        StoreError::Full => words.storage_full().to_owned(),
        StoreError::Denied(_) => words.saved_nowhere().to_owned(),
    }
}

/// Why a file is not the archive after which a year's steps may go.
#[must_use]
pub fn not_the_archive(words: Words, error: &NotTheArchive, file: &str, year: i16) -> String {
    match error {
        NotTheArchive::Unreadable(error) => load_error(words, error),
        NotTheArchive::Another => words.closing_not_archive(file, year),
        NotTheArchive::Damaged => words.closing_archive_damaged(file),
        NotTheArchive::Lacks { steps } => words.closing_archive_lacks(*steps),
    }
}

#[must_use]
pub fn open_error(words: Words, error: &OpenError) -> String {
    match error {
        OpenError::Missing => words.workspace_missing().to_owned(),
        OpenError::Store(error) => store_error(words, error),
    }
}

/// What was mended on opening; `None` when nothing had to be.
#[must_use]
pub fn repairs(words: Words, repairs: &[Repair]) -> Option<String> {
    let entries = repairs
        .iter()
        .filter(|it| matches!(it, Repair::EntryAside { .. }))
        .count();
    let salvaged = repairs.iter().find_map(|it| match it {
        Repair::Salvaged { records } => Some(*records),
        _ => None,
    });
    if let Some(records) = salvaged {
        Some(words.repaired_salvaged(records))
    } else if repairs.contains(&Repair::NoSnapshot) {
        Some(words.repaired_from_journal().to_owned())
    } else if entries > 0 {
        Some(words.repaired_entries(entries))
    } else if repairs.is_empty() {
        None
    } else {
        Some(words.repaired_snapshot().to_owned())
    }
}
