### A running poll: its roll, what is recorded on it, its opening and closing.
polls-roll-head = { $here } can vote · { $all } with a vote
polls-how = How the votes are recorded
polls-by-name = By name
polls-by-hands = Show of hands
polls-by-keyboard = Record by keyboard: two letters of a name
polls-key-yes = y
polls-key-no = n
polls-key-abstain = a
polls-key-invalid = i
polls-key-sample = ma
polls-key-name = beginning of a name, then
polls-key-option = number of an option
polls-key-walk = next, previous
polls-key-back = take back
polls-found = { $count ->
    [one] { $name }
   *[other] { $name }: first of { $count }
}
polls-nobody = No name begins like that: “{ $letters }”
polls-said = { $name }: { $choice }
polls-said-refused = { $name }: refused – { $reason }
polls-taken-back = { $name }: taken back
polls-take-back = Take back
polls-no-more = No more than { $count } on one ballot
polls-held-by = votes through { $name }
polls-weight = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
polls-heard = { $count ->
    [one] Consults, does not vote ({ $count })
   *[other] Consult, do not vote ({ $count })
}
polls-refuse = List a ballot as refused
polls-refuse-hint = A ballot was handed in: it is listed with the reason and counts for nothing
polls-silent = { $count ->
    [one] { $count } has not voted yet.
   *[other] { $count } have not voted yet.
}
polls-all-rest = All others: { $choice }
polls-representative = Representative
polls-authorised = may decide for the member
polls-no-proxy = votes itself
polls-recused = takes no part in this item
polls-handed-in = Ballots handed in
polls-names-stand = { $count ->
    [one] { $count } ballot is recorded by name.
   *[other] { $count } ballots are recorded by name.
}
polls-clear-names = Take them back and count hands
polls-subtract = Yes = those present less the others: { $count }
polls-all-here = All { $count } who can vote have handed in
polls-sum-missing = Enter yes, no and the ballots handed in: they must add up.
polls-sum-right = { $count ->
    [one] The figures add up to { $count } ballot.
   *[other] The figures add up to { $count } ballots.
}
polls-unaccounted = { $count ->
    [one] { $count } ballot unaccounted for
   *[other] { $count } ballots unaccounted for
}
polls-too-many = { $count ->
    [one] { $count } vote more than ballots handed in
   *[other] { $count } votes more than ballots handed in
}
polls-rehearsal = Rehearsal
polls-rehearsal-hint = The roll is invented, and nothing is kept: neither votes nor resolutions.
polls-rehearsal-end = End the rehearsal
polls-rehearse = Rehearse
polls-counts = { $yes } yes, { $no } no, { $abstain } abstained
polls-needed = { $needed } yes needed
polls-quorum-unset = Quorum: the rule does not say how many must be there.
polls-returns-line = { $returned } answered of { $all } · { $needed } needed
polls-returns-met = enough answers
polls-returns-not-met = too few answers
polls-verdict-tied = Tie
polls-verdict-not-provable = Not provable
polls-verdict-blocked = Cannot be decided
polls-verdict-open = Undecided
polls-not-begun = Nothing is recorded yet.
polls-so-far = So far: { $verdict }
polls-may-leave = { $count ->
    [0] Nobody who is present may leave without the quorum being lost.
    [one] { $count } voter may leave before the quorum is lost.
   *[other] { $count } voters may leave before the quorum is lost.
}
polls-least-yes = The smallest yes that passes, with the noes as they are: { $yes }.
polls-least-yes-of-all = If everyone votes yes or no: { $yes }.
polls-recount-agrees = Counted again from the roll and the ballots: the same result.
polls-recount-differs = Counted again, it reads: { $sentence }
polls-before-opening = Before the vote is opened
polls-look-rule = Rule: “{ $name }”. It is frozen when the vote is opened.
polls-look-no-rule = No rule card is set: nobody could say when this is adopted.
polls-look-no-majority = The rule does not say how many must say yes, or of whom.
polls-look-quorate = Quorate: { $present } can vote, { $needed } needed.
polls-look-not-quorate = Not quorate: { $present } can vote, { $needed } needed.
polls-not-quorate-hint = The item can be debated, but nothing can be decided on it. Others may still arrive; otherwise it is put to a second call.
polls-open = Open the vote
polls-open-hint = From then on the rule and the question stay as they are.
polls-close = Close the vote
polls-close-sure = Closing cannot be undone. Nothing of this vote can be edited afterwards.
polls-close-now = Close for good
polls-keep-open = Keep it open
polls-closed-now = The vote is closed.
polls-lot = The lot said:
polls-veiled = The count is shown when the vote is closed.
polls-call = call { $number }
polls-second-any = The meeting is called again for want of a quorum, and can decide whatever number of voters attends.
polls-second-part = The meeting is called again for want of a quorum, and can decide when { $part } of the voters attend.
polls-second-same = Only the items of the first invitation can be decided.
polls-second-invitation = The invitation must carry this warning:
polls-second-announced = The first invitation announced it
polls-second-none = The rule knows no second call: the question can be put again, under the full quorum.
polls-second-unannounced = The rule allows a second call only if the first invitation announced it.
polls-second-late = { $weeks ->
    [one] The rule allows a second call only within { $weeks } week.
   *[other] The rule allows a second call only within { $weeks } weeks.
}
polls-second-already = It has been called again already.
polls-second-decided = Only what ended for want of a quorum is called again.
polls-second-draft = Draft the second call
polls-run-off = Draft a run-off between the first two
polls-run-off-title = { $title } – run-off
polls-no-body = No body is set that decides, so there is no register for the resolution.
polls-no-options = A choice needs at least two options, an election at least one.
polls-not-open = The vote is not open.
polls-facts = Presence, authority, proxy, recusal
polls-participants = Took part, guests included
polls-rounds = How it was counted
polls-round = Round { $number }
polls-round-out = out
