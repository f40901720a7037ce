### What a vote has settled, which step a motion may take, and why another must wait.
locked-closed = { $poll } is closed. What was decided is not changed afterwards; a correction is a new entry in the register.
locked-counted = { $poll } is closed. Its ballots and its roll stay as they were counted.
locked-being-voted = { $poll } is being voted on. The question, its options and its rule stay until it is closed; to change them, withdraw it and put it again.
locked-not-open = { $poll } is not open, so no ballot can be taken. Open the vote first.
locked-has-ballots = { $poll } has ballots already. Close it with its count, or withdraw it.
locked-frozen = The rule card { $card } was frozen when its vote was opened. Change the card that it was copied from.
locked-sealed = { $number } is sealed in the register. A correction is a new entry that names it.
undo-closed = A closed vote is not taken back. { $why }
step-not-in-table = From “{ $from }” no step leads to “{ $to }”.
step-closed = This motion is closed ({ $from }). It can be called again as a new vote.
step-not-proposed = A motion is proposed before it is voted on.
step-not-from-council = The strategy starts as a proposal of { $council }.
step-not-debated = The strategy is debated before it is voted on.
step-not-in-assembly = Only { $assembly } adopts the strategy.
step-amendment-first = The amendment is voted on first: { $amendment }.
step-amended-closed = The motion that this one amends is closed: { $motion }.
step-no-rule = No rule card says how this is decided. Choose one first.
step-no-body = No body is named that decides. Choose one first.
step-no-deadline = A vote by file needs a last day for ballots.
step-deadline-passed = The last day for ballots has passed: { $date }.
step-ballots-handed-in = { $count ->
    [one] { $count } ballot has been handed in already.
   *[other] { $count } ballots have been handed in already.
} Close the vote with its count, or withdraw it.
step-not-as-counted = The count does not say “{ $to }”. Close the vote, and its count decides.
step-binding = A binding vote is closed by its count.
step-unanswered = { $count ->
    [one] { $count } comment has no answer yet.
   *[other] { $count } comments have no answer yet.
}
step-plan-begun = The plan began on { $date }, before it could be approved.
