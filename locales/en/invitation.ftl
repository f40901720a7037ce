### Inviting: notice, the invitation itself, agendas to begin with, and what happened since the last meeting.

## The invitation
invitation-title = Invitation: { $what }
invitation-intro = You are invited to this meeting.
invitation-cancelled = The meeting of { $day } is cancelled.
invitation-when = When
invitation-where = Where
invitation-online = From afar
invitation-agenda = Agenda
invitation-no-agenda = There is no agenda yet.
invitation-planned-end = Planned end: { $time }
invitation-documents = Documents
invitation-decided = To be decided
invitation-rule = Rule: { $rule }
invitation-guests = Guests and experts
invitation-second-head = If there is no quorum
invitation-second = If the meeting lacks its quorum, it is called again with the same agenda: { $when }.
invitation-second-free = It can then decide whatever the number of those present.
invitation-second-part = It can then decide if { $part } are present.
invitation-second-same = It decides on nothing but the items of this agenda.
invitation-repeats = This is the second call of the meeting of { $day }, which had no quorum.
invitation-who = Who takes part
invitation-rights = Members with the right to vote decide; the others take part with consultation right.
invitation-authority = Whoever decides for a member needs its authority; a deputy brings it in writing.
invitation-proxies = { $count ->
    [one] A member that cannot come may be represented by another, who stands for no more than { $count }.
   *[other] A member that cannot come may be represented by another, who stands for no more than { $count }.
}
invitation-sent = Invited on { $day }
invitation-subject = { $what }, { $day }

## Whether there is time enough to invite
notice-rule = { $days ->
    [one] { $days } day of notice (rule card “{ $card }”)
   *[other] { $days } days of notice (rule card “{ $card }”)
}
notice-in-time = { $given ->
    [one] Invited { $given } day before: in time
   *[other] Invited { $given } days before: in time
}
notice-late = { $short ->
    [one] Invited { $short } day too late
   *[other] Invited { $short } days too late
}
notice-open = { $left ->
    [0] Today is the last day to invite
    [one] { $left } day left to invite, until { $day }
   *[other] { $left } days left to invite, until { $day }
}
notice-missed = Not invited; the last day for it was { $day }
notice-unrecorded = No day of the invitation is on record
notice-unset = No rule card sets a period for inviting this body

## What an invitation lacks
lack-start = The time of its beginning is missing
lack-place = There is neither a place nor a way to take part from afar
lack-agenda = The agenda is empty
lack-end = It ends before it begins
lack-too-long = { $over ->
    [one] The items take { $over } minute longer than the meeting
   *[other] The items take { $over } minutes longer than the meeting
}
lack-motion = To be decided, but without a motion: { $item }
lack-second = A second call counts only if the invitation announces it (rule card “{ $card }”)
lack-second-before = The second call is not after the first
lack-second-late = { $weeks ->
    [one] The second call is later than { $weeks } week after the first (rule card “{ $card }”)
   *[other] The second call is later than { $weeks } weeks after the first (rule card “{ $card }”)
}
lack-collides = Another meeting of this body begins at the same time: { $title }
lack-nobody = Nobody belongs to this body who could be invited

## Agendas to begin with
agenda-quarterly = Quarterly meeting
agenda-assembly = General assembly of the year
agenda-council = Council
agenda-group = Working group
agenda-opening = Opening; attendance and quorum
agenda-approve = Approval of the agenda
agenda-minutes = Minutes of the last meeting
agenda-follow-ups = Follow-ups: what was promised
agenda-report = Report of the year
agenda-finance = Finances
agenda-guests = Guests and experts
agenda-projects = State of the projects
agenda-topics = Topics from the members’ houses
agenda-theme = Theme of the coming year
agenda-plan = Work plan and budget of the coming year
agenda-elections = Elections
agenda-motions = Motions
agenda-supervision = Supervision of plan and goals
agenda-proposals = Proposals for the assembly
agenda-state = State of the group’s work
agenda-help = Where help is needed
agenda-steps = Next steps: who, what, by when
agenda-next = Any other business; next meeting
agenda-joined = New members introduce themselves

## Why an item suggests itself
because-put-off = put off last time
because-waits = motion: { $state }
because-not-quorate = had no quorum, waits to be put again
because-promises = { $kept } kept, { $open } open
because-brought = brought in by a member
because-projects = { $count ->
    [one] { $count } project moved on
   *[other] { $count } projects moved on
}
because-joined = { $count ->
    [one] { $count } joined since
   *[other] { $count } joined since
}

## Since the last meeting
since-title = Since the last meeting
since-line = { $from } to { $until }
since-decided = What was decided
since-kept = What was kept
since-overdue = What is late
since-promised = What was promised and is not yet due
since-members = Who joined, changed and left
since-joined = { $name } joined
since-left = { $name } left
since-changed = { $name } is now: { $class }
since-projects = Projects and work
since-motions = Motions under way
since-topics = Topics and ideas brought in
since-supervised = Supervision
since-nothing = Nothing on record has changed since.
since-no-journal = The history does not reach back to that day; told is what carries a day of its own.
since-first = This is the first meeting of the body on record.
since-due = due { $day }
since-rate = { $due ->
    [one] { $kept } of { $due } promise kept in the last twelve months
   *[other] { $kept } of { $due } promises kept in the last twelve months
}
