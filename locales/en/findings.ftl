### Findings: what breaks a rule or a promise. For each check a title, a sentence, and the action that mends it.

## Working groups, council, competences

finding-group-coordinator-title = Working group without a coordinator
finding-group-coordinator = { $group } has no coordinator.
finding-group-coordinator-mend = Name a coordinator
finding-group-internal-title = Working group with a member from outside
finding-group-internal = { $group } is for internal members only; not one of them: { $members }.
finding-group-internal-mend = Open the working group
finding-catalyst-internal-title = Catalyst who is not an internal member
finding-catalyst-internal = { $group }: the catalyst is not an internal member ({ $who }).
finding-catalyst-internal-mend = Name another catalyst
finding-council-president-title = No president
finding-council-president = { $council } has no president.
finding-council-president-mend = Name the president
finding-competence-group-title = Core competence without a working group
finding-competence-group = { $competence }: no working group follows this core competence.
finding-competence-group-mend = Open the core competence

## Members and attendance

finding-two-chairs-title = Two chairs
finding-two-chairs = { $body } is chaired by two at once. End one of the seats, or give it another role.
finding-two-chairs-mend = Open the body
finding-meeting-record-title = Record of a meeting at odds
finding-meeting-nobody = { $date }: the list of the meeting is kept, and nobody on it was there.
finding-meeting-times = { $date }: something in the meeting ends before it begins.
finding-meeting-twice = { $date }: somebody stands on the list twice.
finding-item-no-motion-title = To be decided, but nothing to vote on
finding-item-no-motion = “{ $text }” is to be decided on { $date } and names no motion.
finding-item-no-motion-mend = Open the item
finding-member-twice-title = One name twice
finding-member-twice = “{ $member }” and “{ $other }” have one name: most likely one house that was entered twice.
finding-member-twice-mend = Open the second
finding-member-twice-press = Make them one member
finding-member-inactive-title = Member absent for a year
finding-member-inactive = { $member } has not attended for twelve months and missed { $count ->
    [one] { $count } meeting.
   *[other] { $count } meetings.
}
finding-member-inactive-last = Last present: { $date }.
finding-member-inactive-mend = Open the member
finding-authority-title = Present without authority to decide
finding-authority = Present without a representative who could decide ({ $date }): { $members }.
finding-authority-mend = Open the attendance list
finding-no-class-title = Member without a class
finding-no-class = { $member } has no class, so it has no right yet: neither to vote nor to be heard.
finding-no-class-mend = Choose the class
finding-several-title = One person for several members
finding-several = { $person } speaks for several members: { $members }.
finding-person-mend = Open the person
finding-backwards-title = Ends before it begins
finding-backwards = { $record }: begins on { $from } and ends on { $until }.
finding-backwards-mend = Put the dates right
finding-backwards-press = Swap the two days
finding-authority-over-title = Written authority has run out
finding-authority-over = { $person } could decide for { $member } until { $date }.
finding-notice-title = Notice of a member due
finding-notice-joining = That { $member } joined has not been notified; due by { $date }.
finding-notice-leaving = That { $member } left has not been notified; due by { $date }.
finding-notice-mend = Enter the notice
finding-class-history-title = Changes of class that do not fit
finding-class-history = { $member }: its changes of class contradict each other, its class or its dates.
finding-chair-title = Chair vacant
finding-chair = The chair of { $body } is vacant.
finding-chair-mend = Name the chair

## Meetings and promises

finding-quorum-title = Meeting without a quorum
finding-quorum = No quorum on { $date }.
finding-quorum-count = No quorum on { $date }: { $present } present, { $needed } needed.
finding-quorum-pending = Not decided: { $polls }.
finding-quorum-adopted = Recorded as adopted all the same: { $polls }.
finding-quorum-mend = Open the meeting
finding-quorum-mend-repeat = Call the meeting again
finding-quarter-title = Quarter without a meeting
finding-quarter = { $body }: no meeting in quarter { $quarter } of { $year }.
finding-quarter-mend = Add a meeting
finding-follow-up-title = Follow-up overdue
finding-follow-up = Due on { $date } and still open: { $text }
finding-follow-up-owned = Due on { $date } and still open: { $text } ({ $owner })
finding-status-mend = Update the status

## Money

finding-pledge-title = No budget pledged
finding-pledge = { $member } has pledged no budget for { $year }.
finding-pledge-mend = Enter the pledge
finding-pledge-free-title = Pledged money not allocated
finding-pledge-free = Pledged for { $year } and given to no project: { $amount } – { $partners }.
finding-pledge-free-mend = Allocate to a project
finding-over-allocated-title = More allocated than pledged
finding-over-allocated = { $member }: for { $year }, projects were given { $amount } more than it pledged.
finding-unpaid-title = Pledged and not paid
finding-unpaid = Pledged for { $year } and not paid: { $amount } – { $partners }.
finding-invoice-title = Invoice to be paid
finding-invoice-owed = { $invoice }: { $amount } was to be paid by { $date } and is not.
finding-invoice-owed-soon = { $invoice }: { $amount } is to be paid by { $date }.
finding-invoice-sent = { $invoice }: { $amount } was due to come in by { $date } and has not.
finding-invoice-sent-soon = { $invoice }: { $amount } is due to come in by { $date }.
finding-invoice-mend = Enter the payment
finding-spending-title = Budget spent
finding-overspent = { $project }: spending exceeds the budget by { $amount }.
finding-nearly-spent = { $project }: { $amount } of the budget is left, a tenth at most.
finding-spending-mend = Open the project
finding-uncovered-title = Budget not covered
finding-uncovered = { $project }: the sources fall short of the budget by { $amount }.
finding-uncovered-mend = Add a source
finding-over-limit-title = Column too full
finding-over-limit = { $column }: { $count ->
    [one] { $count } project stands
   *[other] { $count } projects stand
} there, at most { $limit } may.
finding-over-limit-mend = See the board
finding-amount-title = Amount that cannot be
finding-amount = { $what }: an amount is below zero or beyond all measure. It stands in no sum.
finding-amount-mend = Correct the amount

## Vision and goals

finding-vision-adopted-title = Vision without a resolution
finding-vision-adopted = No resolution has adopted the vision.
finding-vision-rejected = The vision names a poll that did not adopt it: { $poll }
finding-resolution-mend = Name the resolution
finding-vision-expired-title = Vision past its horizon
finding-vision-expired = The vision looked ahead to { $date }; that day has passed.
finding-vision-expired-mend = Open the vision
finding-goal-title = Goal that serves no part of the mission
finding-goal = This goal serves no sentence of the mission: { $goal }
finding-goal-mend = Choose what it serves
finding-vision-twice-title = Two visions in force
finding-vision-twice = Two visions claim the same days: “{ $vision }” and “{ $other }”.
finding-vision-twice-mend = Set its first day
finding-vision-twice-press = Make it a draft
finding-vision-text-title = Vision reads otherwise than voted
finding-vision-text = Put to the vote “{ $poll }” was: “{ $voted }”
finding-vision-shifted-title = Vision of other members
finding-vision-shifted = Of the { $before } members of { $date }, when the vision was adopted, { $left } have left; { $joined } have joined since.
finding-mission-title = Mission item that deepens nothing
finding-mission = This mission item deepens no characteristic of the vision: { $item }
finding-mission-mend = Choose what it deepens
finding-words-title = Words without work
finding-words = No goal, project or motion serves this: { $words }
finding-words-mend = Open it
finding-goal-circle-title = Goal that is a part of itself
finding-goal-circle = This goal is, over one or several steps, a part of itself: { $goal }
finding-goal-circle-press = Take it out of the circle
finding-goal-missed-title = Goal not reached in time
finding-goal-missed = The day was { $date }, and the target is not reached: { $goal }
finding-goal-unmeasured-title = Goal not measured
finding-goal-unmeasured = Nothing has been measured on this goal for over a year: { $goal }
finding-goal-unmeasured-since = Measured last on { $date }, over a year ago: { $goal }
finding-goal-unmeasured-due = The day was { $date }, and nothing was measured that tells whether it is reached: { $goal }
finding-goal-open = Open the goal
finding-project-serves-title = Project that serves no goal
finding-project-serves = “{ $project }” serves neither a goal nor a sentence of the mission.
finding-motion-serves-title = Motion that serves no goal
finding-motion-serves = “{ $poll }” serves neither a goal nor a sentence of the mission.

## Theme, projects, work plan

finding-theme-title = Annual theme without a resolution
finding-theme = No resolution chose the theme of { $year }: { $theme }
finding-responsible-title = Project without a responsible person
finding-responsible-begun = { $project } has begun without a responsible person.
finding-responsible = { $project } was to start on { $date }; without a responsible person it must not begin.
finding-responsible-mend = Name a responsible person
finding-agreement-title = Project without an agreeing resolution
finding-agreement = { $project } has begun, but no adopted resolution agrees to it or to its theme.
finding-project-overdue-title = Project overdue
finding-project-overdue = { $project } was to end on { $date } and is not done.
finding-project-late = { $project } is late.
finding-project-milestones = { $count ->
    [one] { $count } milestone is overdue.
   *[other] { $count } milestones are overdue.
}
finding-communication-title = Result not communicated
finding-communication-inside = { $project } is finished, but the members have not been told the result.
finding-communication-outside = { $project } is finished, but the public has not been told the result.
finding-communication = { $project } is finished, but neither members nor the public have been told the result.
finding-communication-mend = Mark as communicated
finding-plan-overdue-title = Work plan behind schedule
finding-plan-overdue = Work plan: due on { $date } and still open: { $text }
finding-plan-overdue-owned = Work plan: due on { $date } and still open: { $text } ({ $owner })
finding-plan-approval-title = Work plan not approved beforehand
finding-plan-approved-late = The work plan runs from { $from }, but its approval is of { $approved }: after it began.
finding-plan-not-approved = The work plan runs from { $from } and has not been approved.
finding-plan-approval-mend = Open the work plan

## How grave it is

finding-severity-breaks = Breaks a rule
finding-severity-warns = Needs attention
