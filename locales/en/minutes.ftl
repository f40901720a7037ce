### The minutes of a meeting: the text that writes itself, its closing, and its page.
## The text

minutes-meeting = Meeting
minutes-time = Time
minutes-place = Place
minutes-online = From afar
minutes-chair = Chair
minutes-taker = Minutes taken by
minutes-invited = Invited on
minutes-cancelled = Cancelled on { $date }.
minutes-repeats = Second call; first call: { $date }.
minutes-repeats-count = At the first call { $present } were present, { $needed } were needed.
minutes-announced = The first invitation had announced the second call.
minutes-attendance = Attendance
minutes-quorum-met = { $present } of { $eligible } entitled to vote are present, { $needed } are needed; the meeting can decide.
minutes-quorum-missed = { $present } of { $eligible } entitled to vote are present, { $needed } are needed; the meeting cannot decide.
minutes-quorum-anyway = { $present } of { $eligible } entitled to vote are present; the repeated meeting can decide.
minutes-nobody = No attendance is recorded.
minutes-with-vote = With the right to vote
minutes-heard = With the right to be heard
minutes-member = Member
minutes-represented = Represented by
minutes-deputy = { $name } (deputy)
minutes-authority = Decision authority
minutes-yes = yes
minutes-no = no
minutes-from-to = Present
minutes-note = Note
minutes-excused = Excused
minutes-absent = Absent
minutes-proxy = Proxy: { $giver } → { $holder }
minutes-guests = Guests and experts
minutes-agenda = Agenda
minutes-from-floor = taken up in the meeting
minutes-opening = Opening
minutes-proceedings = Proceedings
minutes-speaker = Presented by
minutes-about = About
minutes-postponed = Postponed.
minutes-spoke = Spoke
minutes-option = Option
minutes-option-count = Votes
minutes-motion = Motion
minutes-proposer = Proposed by
minutes-way = Ballot
minutes-quorum = Quorum
minutes-quorum-of = { $present } present of { $eligible }, { $needed } needed
minutes-present-of = { $present } present of { $eligible }
minutes-recused = Recused
minutes-result = Result
minutes-refused = Ballots that were refused
minutes-said = Said and answered
minutes-answer = answer: { $answer }
minutes-unanswered = unanswered
minutes-decided = Decided on
minutes-hash = Seal (SHA-256)
minutes-undecided = Not put to the vote.
minutes-votes = Votes
minutes-further-votes = Further votes
minutes-topics = Topics of the partners
minutes-promises = Agreed tasks
minutes-what = What
minutes-who = Who
minutes-by-when = By when
minutes-item = Item
minutes-end = Closing
minutes-ended = The meeting ended at { $time }.
minutes-head = Last hash in the register of resolutions: { $hash }
minutes-seal = Closed
minutes-closed-on = Closed on { $date }.
minutes-closed-by = Closed on { $date } by { $name }.
minutes-digest = SHA-256 of the text: { $digest }

## What stands, and what goes on

locked-minutes = The minutes of this meeting are closed. What they say of the meeting, of who was there and of its items stays; what is missing or wrong is added as an addendum.
minutes-refused-gone = This meeting is not there any more.
minutes-refused-already = These minutes were closed on { $date }. What is missing is added as an addendum.
minutes-refused-to-come = The meeting is on { $date }. Minutes are closed once it was held.
minutes-refused-cancelled = The meeting was cancelled on { $date }, so it has no minutes.
minutes-refused-poll = The vote { $poll } is still open. Close it first, or its result would be missing.
minutes-refused-item = The item { $item } is still in progress. End it first.
minutes-refused-empty = There is no text to close.
minutes-refused-open = These minutes are not closed. Change the text where it stands.
minutes-refused-addendum = Write what is to be added.
minutes-caution-nobody = Nobody is recorded as present.
minutes-caution-chair = The chair is not set.
minutes-caution-taker = Who takes the minutes is not set.
minutes-caution-end = When it ended is not set.

## The page

minutes-draft = Draft
minutes-is-closed = Closed
minutes-language = Language of the minutes
minutes-texts = Texts
minutes-texts-hint = Attendance, counts, verdicts and resolutions come from the records. Write here what else was said; it appears on the right as you leave a field.
minutes-text-opening = Before the first item
minutes-text-closing = After the last item
minutes-close = Close the minutes
minutes-close-hint = Closing keeps this text with its digest. Afterwards it is added to, not changed.
minutes-close-really = Close for good
minutes-before-closing = Before you close
minutes-due = To be written by { $date }
minutes-overdue = Should have been written by { $date }
minutes-holds = The text is as it was closed.
minutes-broken = The text is not the one that was closed: its digest differs.
minutes-differs = The records say something else today. The minutes stay; what is to be set right becomes an addendum.
minutes-in-minutes = In the minutes
minutes-in-records = In the records
minutes-add-addendum = Add an addendum
minutes-addendum-text = What is missing or wrong
minutes-addendum-by = By
minutes-no-items = The agenda is empty. Each item gets a text here.

## The command line

minutes-cli-help = writes the minutes of a meeting, in the language of the organisation
minutes-cli-report = writes the report for everybody, without anybody’s name
minutes-cli-evidence = writes the folder of evidence for a cluster label
minutes-cli-no-meeting = There is no meeting “{ $meeting }”. These are there:

## Counts

minutes-without-authority = Present without decision authority: { $count }.
minutes-caution-undecided = { $count ->
    [one] { $count } motion was not put to the vote.
   *[other] { $count } motions were not put to the vote.
}
minutes-caution-promises = { $count ->
    [one] { $count } agreed task lacks a person or a day.
   *[other] { $count } agreed tasks lack a person or a day.
}
