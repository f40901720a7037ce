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
