### The office's work plan: its approval, its amendments, and the council that watches over it.
locked-plan = The work plan { $year } is approved. Text, person in charge and date of an item change only by an amendment that is put to the vote.
locked-amendment = This amendment has been decided on. What was decided stays as it is.
locked-amendment-alone = An amendment is entered as carried out only together with what it changes in the plan.

finding-supervision-title = Work plan not looked at
finding-supervision = Nobody has recorded a look at the work plan since { $date }: { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
finding-supervision-mend = Record what was seen
finding-amendment-title = Amendment not carried out
finding-amendment = Adopted, and not yet in the work plan: { $text }
finding-amendment-mend = Open the amendment

workplan-empty = The office works to a plan that is approved before it begins. Name the year, then write down what is to be done.
workplan-next = New work plan
workplan-draft = Draft
workplan-proposed = Put to the vote
workplan-refused = Not adopted
workplan-approved = approved
workplan-to-come = to come
workplan-running = running
workplan-over = over
workplan-from = From
workplan-to = To
workplan-motion-title = Work plan { $year }
workplan-checked = Checked
workplan-out-of-time = outside the period
workplan-item-menu = What can be done with this item
workplan-look = Enter that it was checked
workplan-looked = Checked, nothing to object to.
workplan-propose-change = Propose a change
workplan-propose-strike = Propose striking it
workplan-propose-item = Propose a further item
workplan-outside = Outside the plan
workplan-outside-count = { $count ->
    [one] { $count } task that no plan asks for
   *[other] { $count } tasks that no plan asks for
}
workplan-outside-hint = What the office does beside the plan stands here, so that everybody sees it.
workplan-outside-add = Add a task outside the plan
workplan-amendments = Amendments
workplan-amendments-hint = The plan is approved. What is to change in it is written here, decided by a vote and then carried out in one step.
workplan-adds = Work plan, new item: { $text }
workplan-changes = Work plan, change of: { $text }
workplan-strikes = Work plan, striking: { $text }
workplan-adds-word = New item
workplan-changes-word = Change
workplan-strikes-word = Striking
workplan-written = written, not decided
workplan-decided = adopted, to be carried out
workplan-applied = carried out on { $date }
workplan-reason = Reason
workplan-carry-out = Carry out
workplan-undecided = Nobody has decided on this amendment yet.
workplan-was-refused = This amendment was not adopted.
workplan-was-applied = This amendment has been carried out already.
workplan-no-item = The item that this amendment is about is not there any more.
workplan-says-nothing = This amendment changes nothing.
workplan-days = Days between looks
workplan-next-look = Next look by
workplan-gap = Nobody looked from { $from } to { $to }: { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
workplan-finding = What was seen
workplan-action = What follows from it
