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
step-deadline-too-soon = The rule gives members more time to vote: the last day is { $date } at the earliest.
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

## Opening, closing, calling again
poll-gone = This vote is no longer there. Another tab may have deleted it.
open-no-options = A choice needs at least two options, an election at least one name.
open-weights-identify = The vote is secret, but someone holds the only weight or is alone in a group, so the count would tell how they voted. Vote openly, or one vote each.
close-not-open = Only an open vote is closed. This one stands at “{ $state }”.
close-undecided = It cannot be closed yet: { $verdict }
close-no-winner = No option has enough votes. A run-off or another round decides.
close-tied = Several have equally many votes at the last place. The rule card says what breaks the tie.
close-not-provable = The papers do not add up to those handed in. Count again.
close-blocked = The procedure was not kept, so nothing can be decided here. Adjourn or withdraw it.

## What a recorded result differs in
differs-outcome = recorded as “{ $recorded }”, counted as “{ $counted }”
differs-undecided = not decided
differs-count = { $what ->
    [yes] yes
    [no] no
    [abstain] abstained
    [refused] refused
    [base] base
    [present] present
    [entitled] entitled to vote
   *[other] marks
}: { $recorded } recorded, { $counted } counted
differs-quorum-met = recorded as not quorate, counted as quorate
differs-quorum-missed = recorded as quorate, counted as not quorate
differs-winner = recorded as chosen: { $recorded }; counted: { $counted }
differs-reason = ballot of { $member }: refused as “{ $recorded }”, but the rule says “{ $counted }”
differs-counts = it counts

## Where the chain of a register breaks
fault-altered = the sealed text or its hash was changed
fault-differs = it no longer says what was sealed (field { $field })
fault-previous = the entry before it is missing
fault-forked = it follows the same entry as { $other }
fault-unsealed = its seal is incomplete
chain-break = { $number }: { $fault }

## Cards to start from, and what they follow
preset-name = { $preset ->
    [germanyGeneral] Resolution (Germany)
    [germanyStatute] Change of statutes (Germany)
    [germanyPurpose] Change of purpose (Germany)
    [germanyCircular] Written resolution (Germany)
    [hungaryGeneral] Resolution (Hungary, association)
    [hungaryStatute] Change of statutes (Hungary)
    [hungaryPurpose] Change of purpose (Hungary)
    [hungaryWritten] Written vote (Hungary)
    [hungaryCluster] Resolution (Hungary, contract cluster)
    [serbiaGeneral] Resolution (Serbia)
    [serbiaStatute] Change of statutes (Serbia)
    [serbiaElectronic] Electronic vote (Serbia)
   *[other] Consensus: nobody objects
}
preset-follows = { $preset ->
    [germanyGeneral] German Civil Code (BGB), § 32 (1)
    [germanyStatute] German Civil Code (BGB), § 33 (1) sentence 1
    [germanyPurpose] German Civil Code (BGB), § 33 (1) sentence 2
    [germanyCircular] German Civil Code (BGB), § 32 (3)
    [hungaryGeneral] Hungarian Civil Code (Ptk.), 3:18–3:19
    [hungaryStatute] Hungarian Civil Code (Ptk.), 3:76 (1)
    [hungaryPurpose] Hungarian Civil Code (Ptk.), 3:76 (2)
    [hungaryWritten] Hungarian Civil Code (Ptk.), 3:20
    [hungaryCluster] cooperation agreement, after the Hungarian Civil Code (Ptk.), 3:18–3:19
    [serbiaGeneral] Serbian Law on Associations; common statutes
    [serbiaStatute] Serbian Law on Associations; common statutes
    [serbiaElectronic] Serbian Law on Associations; common statutes
   *[other] agreed practice of networks
}

## What a rule card leaves open
card-open = { $part ->
    [method] How is it decided?
    [majority] How many yes does it take?
    [majorityOfWhom] A majority of whom?
    [majorityFraction] The majority can never be reached: more than the whole, or a part of nothing.
    [halfIsNoMajority] “At least half of the votes cast” adopts with as many no as yes.
    [quorum] How many must be there?
    [quorumFraction] The quorum can never be reached: more than the whole, or a part of nothing.
    [recused] Does a recused member count for the quorum?
    [tie] What holds with as many yes as no?
    [electorate] Who is on the roll?
    [weights] How many votes has a member?
    [groups] Votes are grouped: which groups, with which share?
    [groupShares] The shares of the groups do not make up one whole.
    [authority] Must a representative carry authority?
    [proxies] May one member vote for another?
    [secondCall] What holds when a meeting was not quorate?
    [secondCallQuorum] How many does the second call take?
    [secondCallAnnounced] Must the first invitation announce the second call?
    [notice] How many days before does the invitation go out?
    [itemAnnounced] Must the item stand in the invitation?
    [secrecy] Is it voted openly or in secret?
    [circularDays] How many days does a vote by file last?
    [circularReturns] How many must answer a vote by file?
    [circularConsent] Must everyone agree to a vote by file?
    [revote] Which of two ballots of one member counts?
   *[other] Where does it stand: which clause, which law?
}

## Findings
finding-poll-differs-title = Result differs from its count
finding-poll-differs = { $poll }: { $difference }.
finding-poll-differs-mend = Open the vote
finding-chain-title = Chain of the register broken
finding-chain-mend = Open the register
finding-card-title = Rule card leaves the decision open
finding-card = { $card }: { $parts }
finding-card-mend = Complete the card
finding-unanswered-title = Comment without an answer
finding-unanswered = { $count ->
    [one] { $count } comment has no recorded answer: { $poll }
   *[other] { $count } comments have no recorded answer: { $poll }
}
finding-unanswered-mend = Answer
verify-poll = { $poll }: { $difference }
