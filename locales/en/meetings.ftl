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
meetings-add = Add a meeting
meetings-new-title = New meeting
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
meetings-no-attendance = No attendance recorded.
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
