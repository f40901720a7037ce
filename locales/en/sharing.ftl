### Sharing: files that go out to partners and come back, and where the work is kept.
nav-sharing = Sharing
sharing-back = What came back
sharing-back-empty = Nothing is waiting. Open the files that your partners returned, or drop them anywhere on the page: you will see what each would change before anything does. For example, forty files make one list.
sharing-gist = { $clean ->
    [0] Nothing to take in
    [one] { $clean } change to take in
   *[other] { $clean } changes to take in
}, { $questions ->
    [0] no question
    [one] { $questions } question
   *[other] { $questions } questions
}, { $out ->
    [0] all back
    [one] { $out } not back yet
   *[other] { $out } not back yet
}.
sharing-tile-ready = { $count ->
    [one] change is ticked and will be taken in
   *[other] changes are ticked and will be taken in
}
sharing-tile-unticked = { $count ->
    [one] change is not ticked: look at it first
   *[other] changes are not ticked: look at them first
}
sharing-tile-questions = { $count ->
    [one] question waits for your answer
   *[other] questions wait for your answer
}
sharing-tile-settled = { $count ->
    [one] change of what a vote has settled: never taken in
   *[other] changes of what a vote has settled: never taken in
}
sharing-take-in = { $count ->
    [0] Note as received
    [one] Take in { $count } change
   *[other] Take in { $count } changes
}
sharing-tick-all = Tick all
sharing-tick-none = Tick none
sharing-tick-suggested = As suggested
sharing-put-away = Put away for now
sharing-nothing-lost = Everything taken in is one step that you can undo. What you do not take stays in the history; open questions are asked again here.
sharing-pick = Open returned files
sharing-not-back = { $count ->
    [one] { $count } partner is not back yet
   *[other] { $count } partners are not back yet
}
sharing-sent-on = sent { $day }
sharing-remind = Write a reminder
sharing-reminder-subject = Your part of { $organisation }
sharing-reminder-text = 
    Good day,

    we sent you your part of { $organisation } on { $day } (for: { $partner }) and have not had it back yet. Please open the file, change what has changed, export it there and send it to us. If nothing has changed, a short answer is enough.

    Thank you, and kind regards
sharing-of-ready = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
sharing-of-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
sharing-of-settled = { $count } settled by a vote
sharing-nothing-new = Nothing new: everything in it is here already.
sharing-already = { $count ->
    [one] { $count } value stands here already
   *[other] { $count } values stand here already
}
sharing-earlier = left open earlier
sharing-questions = Questions
sharing-changes = Changes
sharing-settled = Settled by a vote
sharing-settled-what = These stay as they are here. If they should change, that is a new proposal.
sharing-mine = Here
sharing-theirs = In the file
sharing-suggested = suggested
sharing-later = Decide later: it stays as it is here and is asked again
sharing-from-start = there from the beginning
sharing-by-hand = written into the file by hand
sharing-tick-own = theirs to say
sharing-tick-sensitive = not ticked: it concerns { $matter }
sharing-tick-not-theirs = not ticked: it is for someone else to say
sharing-tick-declined = not ticked: they decided against the value from here
sharing-matter = { $matter ->
    [money] money
    [rights] rights
    [rules] rules
    [roll] the roll
   *[closedPoll] a closed vote
}
sharing-no-suggestion = There is no suggestion here, because of: { $matter }.
sharing-why = { $why ->
    [bothChanged] Both sides changed it.
    [deletedThere] They deleted what was changed here.
    [deletedHere] They changed what was deleted here.
    [filesDiffer] Several files say different things.
    [noCommonState] Nobody can tell which value came first.
    [decidedBefore] It was decided here already, against their value.
    [lineMissing] It is missing from a file that was edited by hand.
    [doesNotFit] With it, something here would no longer fit together.
   *[unreadable] With it, the record could no longer be read.
}
sharing-refused-other = This file belongs to another workspace ({ $organisation }). Open it beside this one.
sharing-refused-none = This file does not say to which workspace it belongs, so it cannot be compared. Open it beside this one.
sharing-refused-public = This is a public file, for reading only: what it leaves out was not deleted.
sharing-taken = { $taken ->
    [0] Nothing taken in
    [one] { $taken } change taken in
   *[other] { $taken } changes taken in
}, { $kept } left as it was, { $open } still open.
sharing-receipt-text = The text of the receipt
sharing-receipt-subject = What we took in from your file
sharing-receipt-files = Files: { $files }
sharing-mail = Write it as an e-mail
sharing-replaced = Everything is now as in the file: { $name }
sharing-arrived = { $count ->
    [one] A file of this organisation came in
   *[other] { $count } files of this organisation came in
}
sharing-merge = Merge
sharing-merge-what = You see every change first, and decide what is taken in.
sharing-beside = Open beside
sharing-beside-what = As a workspace of its own. Nothing here changes.
sharing-replace = Replace
sharing-replace-what = Everything here becomes as in the file: one step that you can undo.
sharing-leave-out = Do nothing
sharing-send = What you can send
sharing-whole = Everything
sharing-whole-what = One file with all records and the whole history: for your office, and as your master copy.
sharing-all-shared = Everything is in a file.
sharing-return = Send your part back
sharing-return-what = This is your part. When you have changed what has changed, export the file and mail it to the organisation.
sharing-parts = A partner’s part
sharing-parts-what = Their projects, pledge, people and open votes, and only what these need. They change it in this same page and send it back.
sharing-part = Save the part
sharing-part-of = Save the part of: { $name }
sharing-public = For everyone
sharing-public-what = Charter and structure, never e-mail addresses, telephone numbers or how someone voted. Tick what else anyone may see.
sharing-public-people = Who sits where
sharing-public-projects = Projects and the theme of the year
sharing-public-money = Budgets of these projects
sharing-public-meetings = Meetings and agendas
sharing-public-decisions = Decisions, in totals
sharing-public-make = Save a public file
sharing-public-name = public
sharing-keep = Where your work is kept
sharing-room = { $percent } % of the room in this browser is taken
sharing-room-what = Your changes are saved in this browser at once. Another computer sees them only by a file: export one after each working day.
sharing-open = Send and receive files
sharing-linked = Linked with { $name }: saving writes into it, and what somebody else changed there is merged, never overwritten.
sharing-linked-changed = Somebody else changed the linked file. See what it holds, then save again.
sharing-not-read = The linked file has been changed, and cannot be read just now. Nothing was written over it; your changes are saved in this browser. Try again in a moment.
sharing-not-written = The linked file could not be written. Is it open elsewhere, or is the folder away? Nothing is lost: your changes are saved in this browser.
sharing-save-into = Save into { $name }
sharing-save-linked = Save into the linked file
sharing-link-what = A team shares one file in a synced folder (Nextcloud, OneDrive, a network drive): link it, and each save goes into it.
sharing-link-new = Save as a linked file
sharing-link-open = Open a linked file
sharing-cannot-link = This browser cannot save into a file in place; it downloads a new one each time.
sharing-older-tab = A newer version of Klaster has this workspace open in another tab. This tab has stopped writing: reload it.
sharing-link-copy = Copy as a link
sharing-link-copied = Copied: the link holds this record itself, without addresses and without who voted how. Whoever opens it can read it.
sharing-link-too-large = This is too large for a link: { $size } characters, where mail programs take { $limit }. Send a file instead.
sharing-link-private = This record is not for everyone, so it does not travel in a link. Send a file instead.
sharing-link-failed = This browser cannot make such a link. Send a file instead.
sharing-link-broken = This link is not whole: it was probably cut on the way. Ask for it again, or for a file.
sharing-link-shown = This came in a link and is for reading; it is not kept in this browser.
sharing-link-reading = Shown from a link, for reading.
sharing-link-keep = Keep it as my own copy
sharing-of-unticked = { $count } to look at
