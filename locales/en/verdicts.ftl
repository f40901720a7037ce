### The verdict of a vote as a sentence: its parts stand one after the other, parted by semicolons.

verdict-counts = { $yes } yes, { $no } no, { $abstain } abstained
verdict-counts-invalid = { $counts }, { $invalid } invalid
verdict-counts-unknown = ?
verdict-base = { $base } counted
verdict-base-weighted = { $base } counted by weight
verdict-base-grouped = { $base } counted by groups

## "three quarters of those present is 23", "more than half of the votes cast is 11"

verdict-needed = { $part } { $of } is { $needed }
verdict-half = half
verdict-third = one third
verdict-two-thirds = two thirds
verdict-three-quarters = three quarters
verdict-all = all
verdict-fraction = { $fraction }
verdict-more-half = more than half
verdict-more-third = more than one third
verdict-more-two-thirds = more than two thirds
verdict-more-three-quarters = more than three quarters
verdict-more-fraction = more than { $fraction }
verdict-of-cast = of the votes cast
verdict-of-present = of those present
verdict-of-entitled = of those entitled to vote
verdict-of-answered = of those who answered

## How it ends

verdict-adopted = adopted
verdict-rejected = rejected
verdict-rejected-short = rejected, { $short } short
verdict-rejected-no-votes = rejected, no votes cast
verdict-rejected-no-yes = rejected, nobody voted yes
verdict-tie-rejects = a tie, which this rule rejects; rejected
verdict-chair-decides = a tie; the chair’s casting vote is yes; adopted
verdict-chair-not-yes = a tie; the chair did not vote yes; rejected
verdict-lot-yes = a tie; the lot said yes; adopted
verdict-lot-no = a tie; the lot said no; rejected
verdict-lot-to-draw = a tie; the lot is yet to be drawn
verdict-run-off = a tie; a run-off follows
verdict-tie-unset = a tie, and the rule does not say what then holds
verdict-not-quorate = { $present } present of { $base }, { $needed } needed; not quorate, { $short } short
verdict-few-answers = { $present } of { $base } have answered, { $needed } needed; not quorate, { $short } short
verdict-handed-in = { $count ->
    [one] { $count } ballot handed in
   *[other] { $count } ballots handed in
}
verdict-unaccounted = { $count ->
    [one] { $count } ballot unaccounted for
   *[other] { $count } ballots unaccounted for
}
verdict-too-many = { $count ->
    [one] { $count } vote more than ballots handed in
   *[other] { $count } votes more than ballots handed in
}
verdict-more-than-voters = { $count ->
    [one] { $count } ballot more than could vote
   *[other] { $count } ballots more than could vote
}
verdict-counts-missing = counts are missing
verdict-groups-not-counted = the counts of each group are missing
verdict-not-provable = { $why }; not provable
verdict-open = the rule does not say which majority is needed; open
verdict-open-groups = the rule does not say which share each group holds; open
verdict-blocked = { $why }; blocked
verdict-item-not-announced = the item was not announced in the invitation
verdict-second-call-not-allowed = the rule knows no second call
verdict-second-call-not-announced = the second call was not announced in the first invitation
verdict-weights-identify = in a secret vote, these weights or groups would show who voted how
verdict-not-all-consented = { $count ->
    [one] everyone must agree, and { $count } has not
   *[other] everyone must agree, and { $count } have not
}
verdict-refused = { $count ->
    [one] { $count } ballot refused ({ $reasons })
   *[other] { $count } ballots refused ({ $reasons })
}
verdict-not-set = not set: { $parts }

## Where the rule stands

verdict-rule = rule card “{ $name }”
verdict-rule-clause = rule card “{ $name }”, { $clause }
verdict-clause = { $clause }

## Parts of a rule that may not be set

verdict-part-quorum = quorum
verdict-part-majority = majority
verdict-part-tie = tie
verdict-part-weights = weight of votes
verdict-part-groups = shares of groups
verdict-part-recused = whether a recused member counts for the quorum
verdict-part-authority = authority of representatives
verdict-part-proxies = number of proxies
verdict-part-revote = which of two ballots counts
verdict-part-second-call = second call
verdict-part-returns = how many must answer
verdict-part-consent = whether everyone must agree
verdict-part-method = method of counting

## Elections and other polls with options: "Ann Lee 13, Bo Ray 8; 11 needed of 21; chosen: Ann Lee."

contest-count = { $name } { $votes }
contest-abstained = { $count ->
    [one] { $count } abstained
   *[other] { $count } abstained
}
contest-invalid = { $count ->
    [one] { $count } invalid
   *[other] { $count } invalid
}
contest-first-choices = first choices: { $counts }
contest-round = round { $round }: { $counts }
contest-pairs = compared in pairs
contest-needed = { $needed } needed of { $base }
contest-elected = chosen: { $names }
contest-lot = a tie that the lot broke
contest-chair = a tie that the chair broke
contest-run-off = nobody has the majority; run-off: { $names }
contest-tied = { $seats ->
    [one] tied for { $seats } place: { $names }
   *[other] tied for { $seats } places: { $names }
}
contest-tied-run-off = nobody has the majority; tied for a place in the run-off: { $names }
contest-tied-lot = the lot is yet to be drawn
contest-nobody = nobody was voted for
contest-open = the rule does not say how this is decided; open
contest-advice = most: { $names }; advice, not a decision
contest-no-advice = no preference; advice, not a decision
contest-agreed = no objection; agreed
contest-objections = { $count ->
    [one] { $count } objection; not agreed
   *[other] { $count } objections; not agreed
}
contest-concerns = { $count ->
    [one] { $count } concern recorded
   *[other] { $count } concerns recorded
}
contest-unanswered = { $count ->
    [one] { $count } still without an answer
   *[other] { $count } still without an answer
}

## What the command line says of a case

verdict-cli-help = judges one vote; exit status 2 when it cannot be read
verdict-cli-ballot = Refused: { $member } – { $reason }
verdict-cli-not-a-case = The file is JSON, but not a vote: an object with “rule”, “roll” and “ballots” or “totals” is needed.
verdict-cli-shape = The vote cannot be read: line { $line }, column { $column } holds something else than is expected there. Correct that place.
verdict-cli-over-nothing = A part of nothing cannot be judged: { $path } has the denominator 0. Write how many parts make the whole.
verdict-cli-both = The vote holds ballots and totals. Leave one of them out: either every ballot by name, or the totals.
verdict-cli-word = “{ $word }” means nothing at { $path }. Use one of: { $words }.
verdict-cli-twice = “{ $member }” stands on the roll twice. Leave one line for each member.
verdict-cli-nameless = Line { $place } of the roll names no member. Add “member”.
verdict-cli-when = “{ $value }” at { $path } is neither a day nor a moment. Write it like 2026-03-31 or 2026-03-31T18:00:00Z.
verdict-cli-too-many-groups = The vote names { $count } groups; at most { $most } can be reckoned with exactly.
