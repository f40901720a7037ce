### Merging what partners send back: the queue, its questions, receipts and reminders.

## The queue, in numbers: "28 clean, 9 questions, 3 not back yet"

merging-clean = { $count ->
    [one] { $count } clean
   *[other] { $count } clean
}
merging-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
merging-proposals = { $count ->
    [one] { $count } proposal
   *[other] { $count } proposals
}
merging-not-back = { $count ->
    [one] { $count } not back yet
   *[other] { $count } not back yet
}
merging-nothing-new = Nothing in it is new.

## Why a file is not compared

merging-other-workspace = This file belongs to another workspace: { $organisation }. Open it beside this one instead.
merging-no-workspace = This file does not say to which workspace it belongs. Open it beside this one instead.
merging-public = This is a public file, for reading only: what it leaves out was not deleted.
merging-too-new = This file comes from a newer version of Klaster ({ $version }). Reload the page, then take it in.

## Whether a change is taken unasked

merging-tick = { $why ->
    [onlyTheirs] Only they changed it
    [theirOwn] It is theirs to say
    [money] It is about money, and not theirs to say
    [rights] It is about rights, and not theirs to say
    [rules] It is about the rules
    [roll] It is about who may vote or was there
    [closedPoll] It is about a vote that is closed
    [notTheirs] It is not theirs to say
   *[theyDeclined] They decided against the value from here
}

## Why something is asked

merging-asked = { $why ->
    [bothChanged] Both sides changed it
    [deletedThere] Deleted there, changed here
    [deletedHere] Deleted here, changed there
    [filesDiffer] Files say different things
    [noCommonState] It is not known what both sides started from
    [decidedBefore] It was decided here already, against this value
    [lineMissing] The line is missing from a file that was edited by hand
    [doesNotFit] With it, the records would no longer fit together
   *[unreadable] With it, the record could not be read
}
merging-proposed = A vote has settled this here; it stays. { $why }

## The first line of a part's file, for who opens it in a text editor

merging-readme-partner = A part of the Klaster file of { $organisation }, for { $partner }. Open it in the Klaster page, change what is yours, and send it back; what is not in it stays as it is there.
merging-readme-public = The public part of the Klaster file of { $organisation }, for reading only.

## On the command line

merging-cli-help = takes returned files into a file; what has to be asked is listed
merging-cli-ours-missing = Name the file that takes in, then the files that came back.
merging-cli-needs-output = Nothing was written. Name a file with -o to keep the result.
