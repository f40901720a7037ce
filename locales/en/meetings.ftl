### Meetings: the calendar, one meeting in full, and what was promised.
meetings-count = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}
meetings-gist-next = next { $date }
meetings-gist-open = { $count ->
    [one] { $count } follow-up open
   *[other] { $count } follow-ups open
}
meetings-need-body = A meeting is held by a body. Add one under Structure first.
meetings-empty = Meetings stand here by year and quarter, with agenda, attendance and what was promised.
meetings-empty-example = For example: “Ordinary assembly, 20 March, 10:00”.
meetings-all = All meetings
meetings-quarter = Quarter { $quarter }
meetings-missing = No meeting in this quarter
meetings-next = next
meetings-last = last
meetings-quorate = quorate
meetings-not-quorate = not quorate
meetings-quorum-line = { $present } present of { $eligible } · { $needed } needed
meetings-quorum-unset = Quorum not recorded
meetings-without-authority = { $count ->
    [one] { $count } present without decision authority
   *[other] { $count } present without decision authority
}
meetings-title = Name of the meeting
meetings-start = Begins at
meetings-place = Place
meetings-invited = Invited on
meetings-chair = Chair
meetings-minute-taker = Minutes by
meetings-repeats = Repeats the meeting of { $date }.
meetings-repeats-count = Repeats the meeting of { $date }: { $present } were present, { $needed } were needed.
meetings-no-agenda = No agenda yet. Items are what is called, debated and voted on, one after the other.
meetings-add-item = Add an item
meetings-new-item = New item
meetings-item-up = Move up
meetings-item-down = Move down
meetings-votes-here = With a vote
meetings-heard-here = Heard, without a vote
meetings-delete = Delete this meeting
meetings-promise = What was promised
meetings-owner = Responsible
meetings-due = Due
meetings-no-follow-ups = Nothing was promised here yet: who does what by when.
meetings-add-follow-up = Add a follow-up
meetings-new-follow-up = New follow-up
meetings-open-follow-ups = Open follow-ups from all meetings

## The calendar
meetings-plan = Plan a meeting
meetings-coming = Coming up
meetings-none-coming = No meeting is planned.
meetings-quarter-open = Not called yet
meetings-year-before = The year before
meetings-year-after = The year after
meetings-by-quarter = Meetings by quarter
meetings-none-in-year = No meeting in this year.
meetings-is-cancelled = cancelled
meetings-cancel = Cancel this meeting
meetings-revive = It takes place after all
meetings-items = { $count ->
    [one] { $count } item
   *[other] { $count } items
}

## What a meeting is called for
meetings-end = Ends at
meetings-online = Address to take part from afar
meetings-second-day = Second call on
meetings-second-start = Second call at
meetings-second-propose = Announce { $day }
meetings-item-minutes = Minutes of time
meetings-minutes-short = min
meetings-item-purpose = Purpose
meetings-item-speaker = Presented by
meetings-item-about = About
meetings-no-purpose = no purpose set
meetings-no-speaker = nobody presents
meetings-no-about = about nothing on record
meetings-planned = { $minutes } min in all
meetings-ends = ends at { $time }
meetings-untimed = { $count ->
    [one] { $count } item without a time
   *[other] { $count } items without a time
}
meetings-fill = Fill the agenda
meetings-as-last = As last time, { $day }
meetings-own-agendas = Our own
meetings-shipped-agendas = To begin with
meetings-keep-agenda = Keep this agenda as a template
meetings-kept-agenda = Kept as a template: { $name }
meetings-nothing-again = Nothing of the last agenda comes up again.
meetings-suggested = Suggests itself
meetings-take-up = Take up

## The invitation
meetings-invitation = Invitation
meetings-lacks = { $count ->
    [one] { $count } thing is missing
   *[other] { $count } things are missing
}
meetings-ready = Nothing is missing.
meetings-own-words = The invitation’s own words
meetings-sent-today = Sent today
meetings-read-invitation = Read the invitation
meetings-back = Back to the meeting
meetings-open-mail = Open as a mail
meetings-copy-mail = Copy the mail
meetings-mail-paste = The text is too long for a mail program and has been copied: paste it into the mail.
meetings-copy-addresses = { $count ->
    [one] Copy { $count } address
   *[other] Copy { $count } addresses
}
meetings-no-address = { $count ->
    [one] { $count } invited without an e-mail address
   *[other] { $count } invited without an e-mail address
}
meetings-invited-count = { $count ->
    [one] { $count } invited
   *[other] { $count } invited
}
meetings-day-file = Calendar file
meetings-read-since = Report since the last meeting

## How promises are kept
meetings-rate = Promises kept
meetings-rate-of = { $kept } of { $due } due in the last twelve months
meetings-rate-none = No promise was due in the last twelve months.
meetings-rate-in-time = { $in-time } of { $dated } by their day
meetings-rate-open = { $count ->
    [one] { $count } open
   *[other] { $count } open
}
meetings-rate-overdue = { $count ->
    [one] { $count } overdue
   *[other] { $count } overdue
}
meetings-rate-nobodys = { $count ->
    [one] { $count } that nobody answers for
   *[other] { $count } that nobody answers for
}
meetings-rate-dayless = { $count ->
    [one] { $count } without a day
   *[other] { $count } without a day
}
meetings-by-person = By person
meetings-nobody = Nobody
meetings-kept-head = Kept
meetings-open-head = Open
meetings-overdue-head = Overdue
meetings-only-overdue = Only what is overdue
meetings-with-closed = Also what is done
meetings-done-on = done { $day }
meetings-none-so = Nothing open here.
meetings-title-default = Meeting
