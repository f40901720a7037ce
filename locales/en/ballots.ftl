### Voting by file: what is mailed, what comes back, and what can be checked.

## Why a file cannot be read

ballots-file-large = The file is larger than the { $limit } kB that are read.
ballots-file-deep = Its parts stand too deep in each other, or there are too many.
ballots-file-twice = “{ $key }” stands in it twice, so that it could be read in two ways.
ballots-file-other = It is no such file.
ballots-file-other-format = It is something else: { $format }.
ballots-file-newer = It comes from a newer version ({ $version }).
ballots-file-missing = “{ $field }” is missing.
ballots-file-wrong = “{ $field }” is not what it should be.
ballots-file-unknown = It holds “{ $field }”, which this version does not know.
ballots-file-not-circular = Its rule does not allow a vote by file.

## Why a ballot does not count

ballots-why-pick = the choice does not fit the question
ballots-why-not-signed = there is no signature
ballots-why-broken = the signature is forged, or the ballot was altered after it was signed
ballots-why-unknown-key = signed with a key that is not in the roster: { $fingerprint }
ballots-why-another-key = signed with the key of another member
ballots-why-not-compared = the key is in the roster, but its fingerprint has not been compared yet: { $fingerprint }
ballots-why-not-in-force = the key was not in force on the day the ballot was taken in
ballots-why-consultation = consultation right only (member class { $class })
ballots-why-late = signed { $signed }, after the deadline { $deadline }
ballots-why-superseded = another ballot of this member counts instead: number { $number }
ballots-why-conflict = another ballot of this member has the same number and other content; neither counts: { $hash } and { $others }
ballots-came-late = signed in time by its own clock, but taken in after the deadline

## What does not hold in a closing file

ballots-doubt-seal = It is not signed, or it was altered after it was signed.
ballots-doubt-hand = It is signed with another key than the poll file names: { $fingerprint }
ballots-doubt-foreign = It closes another vote, or another version of the poll file.
ballots-doubt-chain = Its log is broken at line { $line }.
ballots-doubt-count = What was taken in and what was judged are not the same ballots.

## What can be checked

ballots-in-counted = is in, at line { $line } of the log, and counts
ballots-in-refused = is in, at line { $line } of the log, and was refused: { $reason }
ballots-not-in = is not in the log
ballots-continues = The earlier log is the beginning of this one.
ballots-rewritten = The earlier log is not the beginning of this one: line { $line } differs.
ballots-another-poll = The earlier closing file is of another vote.
ballots-recount-agrees = Counted again: the ballots come to the same result.
ballots-recount-incomplete = To count again, { $count ->
    [one] { $count } ballot is
   *[other] { $count } ballots are
} missing.
ballots-recount-differs = Counted again, the ballots come to another result: { $sentence }
ballots-recount-otherwise = comes out otherwise
ballots-holds = The closing file holds: signature, log and count fit together.

## The count

ballots-counted = { $count ->
    [one] { $count } ballot counts
   *[other] { $count } ballots count
}
ballots-refused = { $count ->
    [one] { $count } refused
   *[other] { $count } refused
}
ballots-copies = { $count ->
    [one] { $count } copy
   *[other] { $count } copies
}
ballots-member-unknown = nobody named
ballots-open-revote = The rule card does not say which of two ballots of one member counts; the first was taken.

## The command line

ballots-cli-key = makes a key for signing and shows its fingerprint in words
ballots-cli-ballot = signs a ballot for a poll file (--pick instead of --choice where options stand)
ballots-cli-count = counts the ballot files of a poll file, and writes the signed closing file
ballots-cli-check = checks a closing file: signature, log, “my ballot is in”, and the count
ballots-cli-key-written = Key in “{ $file }”. Keep it to yourself.
ballots-cli-public = Public key: { $key }
ballots-cli-fingerprint = Fingerprint: { $fingerprint }
ballots-cli-written = Ballot of { $member } in “{ $file }”, number { $number }, hash { $hash }
ballots-cli-closed = Closing file in “{ $file }”, { $count ->
    [one] { $count } line
   *[other] { $count } lines
}, head { $head }
ballots-cli-no-member = { $member } is not on the roll of this poll file.
ballots-cli-no-vote = { $member } has no vote here: { $reason }.
ballots-cli-pick = The choice does not fit the question of this poll file.
ballots-cli-earlier-missing = The earlier closing file lists { $count ->
    [one] { $count } ballot
   *[other] { $count } ballots
} that are not among the files: { $hashes }
ballots-cli-file = “{ $file }”: { $why }
ballots-cli-no-randomness = The operating system gave no randomness.

## The page

ballots-title = Vote by file
ballots-readme = A vote by file of { $organisation }. Open this file in the Klaster page to read, to vote and to save your ballot. Do not change it: its bytes are its identity.
ballots-no-key = This browser cannot keep a key, so nothing can be signed here. Allow it to keep data, or use another browser.
ballots-mail-none = Not mailed yet. The poll file holds the question, the rule, the roll and the deadline. Partners open it in this page and send their ballots back.
ballots-mail-no-deadline = This vote has no last day. Set one before the poll file is made: afterwards it stands in what the partners sign.
ballots-mail-make = Make the poll file
ballots-mail-again = Save the poll file again
ballots-mail-made = Poll file with { $count } names on the roll, hash { $hash }…
ballots-returns = Returned ballots
ballots-returns-drop = Drop all returned files here at once, or choose them. Nothing is taken in before you have seen what became of each.
ballots-returns-choose = Choose files
ballots-column-file = File
ballots-column-state = What becomes of it
ballots-counts = counts
ballots-take-in = Take them in
ballots-put-away = Put them away
ballots-nothing-new = All of these were taken in already; nothing changed.
ballots-compare = The words agree: enter the key
ballots-roster = Keys of the members
ballots-roster-note = Have the words of a new key read to you on the telephone. Only a key that was compared proves a ballot.
ballots-roster-words = Fingerprint in words
ballots-roster-compared = Compared on
ballots-closing-note = Send the file to all partners: each sees whether the own ballot is in, and whoever has all ballots can count again.
ballots-closing-interim = Save the log so far
ballots-closing-save = Save the closing file
ballots-answer-rule = Rule
ballots-answer-deadline = Last day
ballots-answer-member = I vote for
ballots-answer-choose = Choose a member
ballots-answer-representative = Represented by
ballots-answer-choice = My vote
ballots-answer-clear = Clear the choice
ballots-answer-sign = Sign and save the ballot
ballots-answer-signed = You have signed ballot number { $number }: { $choice }. Send the saved file to the secretary.
ballots-answer-last = Until the last day another ballot takes its place.
ballots-answer-first = The first ballot counts; a later one is only listed.
ballots-answer-again = Save it again
ballots-answer-key = The words of your key, which stays in this browser. Read them to the secretary on the telephone:
ballots-check = Is my ballot in?
ballots-check-note = The closing file that the secretary sends to all shows it, and this page checks it by itself.
ballots-check-choose = Choose the closing file
ballots-check-own = Your ballot { $state }.
ballots-check-none = In this browser no ballot was signed for this member.
