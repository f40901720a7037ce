### Motions: the board, a motion with what is said of it, its life, and the path of the strategy.

## The board

motions-board = Motions by state
motions-column-decided = Decided
motions-search = Search motions
motions-any = { $what }: all
motions-year = Year
motions-put = Put to the vote
motions-show-all = Show all
motions-show-more = { $count ->
    [one] Show { $count } more
   *[other] Show { $count } more
}
motions-new = New motion …
motions-move = Move: { $title }
motions-move-to = Move to
motions-move-nowhere = From here it moves nowhere by hand.
motions-drop = to “{ $column }”
motions-which = “{ $title }” becomes:
motions-moved = “{ $title }”: { $from } → { $to }

## A motion

motions-title = Question
motions-text = Text of the motion
motions-text-unset = The text that is voted on …
motions-facts = The motion
motions-decided-by = Decided by
motions-proposer = Proposed by
motions-seconders = Seconded by
motions-second = Add a seconder …
motions-serves = Serves
motions-ballot = Ballot
motions-binding = Binding
motions-seats = Seats to fill
motions-max-choices = Choices a ballot
motions-max-points = Points a ballot
motions-frozen = frozen for this vote
motions-new-option = New option
motions-add-option = Add an option
motions-add-person = Add a person …
motions-amendments = Amendments
motions-amends = Amends:
motions-amendments-first = Amendments are voted on first.
motions-new-amendment = New amendment …
motions-new-comment = New comment, concern or objection …
motions-answer = Answer

## The life of a motion

motions-life = Life of the motion
motions-do-draft = Back to draft
motions-do-propose = Propose
motions-do-debate = Take up for debate
motions-do-withdraw = Withdraw
motions-do-adjourn = Adjourn
motions-do-refer = Refer
motions-do-in-force = Put in force
motions-do-follow-up = Mark as followed up
motions-do-done = Mark as done

## The path of the strategy

motions-path = The path of the strategy
motions-path-proposal = Proposal
motions-path-adoption = Debate and adoption
motions-path-plan = Work plan
motions-path-supervision = Supervision
motions-path-missing = nothing recorded yet
motions-path-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
motions-gap-proposal = No proposal of the council is recorded; the strategy starts there.
motions-gap-debate = No debate is recorded; the assembly debates before it adopts.
motions-gap-adoption = The assembly has not adopted the strategy.
motions-gap-plan = No work plan follows the strategy.
motions-gap-approval = The work plan has not been approved.
motions-gap-late = The work plan was approved after it had begun.
motions-gap-supervision = The council has recorded no look at the plan or its goals yet.
