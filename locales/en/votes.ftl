### Votes: the board, one poll as a scoreboard, the register and the rule cards.
votes-count = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
votes-gist-open = { $count ->
    [one] { $count } open
   *[other] { $count } open
}
votes-gist-resolutions = { $count ->
    [one] { $count } resolution
   *[other] { $count } resolutions
}
votes-empty = Questions that a body decides stand here, each with its count, its rule and its outcome.
votes-empty-example = For example: “The assembly adopts the strategy 2025–2029.”
votes-all = All votes
votes-counts = { $yes } yes, { $no } no, { $abstain } abstained
votes-abstained = abstained
votes-of-cast = of { $base } votes cast
votes-of-present = of { $base } present
votes-of-entitled = of { $base } entitled to vote
votes-of-counted = of { $base } counted
votes-base-cast = votes cast count
votes-base-present = present count
votes-base-entitled = entitled count
votes-base-counted = counted
votes-of-eligible = { $count } entitled to vote
votes-won = { $name } with { $count }
votes-no-quorum = no quorum
votes-no-quorum-count = no quorum: { $present } present of { $eligible }
votes-repeats = Repeats
votes-repeated-by = Put again as
votes-winner = chosen
votes-total-ballots = { $count ->
    [one] { $count } ballot handed in
   *[other] { $count } ballots handed in
}
votes-total-invalid = { $count ->
    [one] { $count } invalid
   *[other] { $count } invalid
}
votes-total-marks = { $count ->
    [one] { $count } mark given in all
   *[other] { $count } marks given in all
}
votes-participants = { $count ->
    [one] { $count } took part
   *[other] { $count } took part
}
votes-max-choices = { $count ->
    [one] at most { $count } choice each
   *[other] at most { $count } choices each
}
votes-max-points = { $count ->
    [one] at most { $count } point each
   *[other] at most { $count } points each
}
votes-open-ballot = open ballot
votes-secret = secret ballot
votes-not-binding = not binding
votes-proposer = Proposed by: { $name }.
votes-rule-unset = Rule: not set.
votes-rule-named = Rule “{ $name }”
votes-rule-cited = Rule “{ $name }” ({ $clause })
votes-rule-sentence = { $rule } – quorum: { $quorum }; majority: { $majority }.
votes-rule-majority = { $rule } – majority: { $majority }.
votes-half = half
votes-third = one third
votes-two-thirds = two thirds
votes-three-quarters = three quarters
votes-more-than = more than { $part }
votes-at-least = at least { $part }
votes-share = { $share } { $base }
votes-any-number = any number
votes-second-call-none = not allowed
votes-second-call-allowed = allowed
votes-second-call-announced = if announced in the first invitation
votes-second-call-same-agenda = same agenda only
votes-second-call-weeks = { $count ->
    [one] within { $count } week
   *[other] within { $count } weeks
}
votes-roll = Roll
votes-roll-head = { $present } present · { $eligible } with a vote
votes-roll-secret = A secret ballot: totals only, nobody’s choice is recorded.
votes-roll-empty = No ballots by name are recorded.
votes-names-hidden = What each chose stays out of reports: it is not printed, not shown on a wall and not on members’ cards.
votes-answer = Answer:
votes-no-answer = No answer recorded yet.
votes-register = Resolutions register
votes-register-empty = Resolutions stand here under their number, each with its day and its vote.
votes-number = Number
votes-cards-empty = A rule card says how the organisation decides: who must be there, and how many must say yes. None is set yet.
votes-clause = Where it stands
votes-quorum = Quorum
votes-majority = Majority
votes-tie = Tie
votes-second-call = Second call
votes-secrecy = Secrecy
votes-weights = Votes
votes-authority = Representation
votes-second-ballot = Second ballot
