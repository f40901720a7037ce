### What the page says when it refuses, when a file cannot be read, and when something was mended.
refused-gone = That record is no longer there. Another tab may have deleted it.
refused-id-taken = There already is a record with the id { $id }.
refused-empty = A name cannot be empty. The old one stands again.
refused-cycle = { $body } cannot stand under itself or under one of its own bodies.
refused-goal-circle = A goal cannot be a part of itself or of one of its own steps: { $goal }
refused-names-nothing = { $target } is not there, so nothing can refer to it.
refused-still-named = { $name } cannot be deleted: { $count ->
    [one] { $count } record of what happened names it
   *[other] { $count } records of what happened name it
} (first: { $kind }). Set an end date instead.
refused-catalyst = { $member } has no right to vote. Only an internal member can be a catalyst.
refused-working-group = { $member } belongs to a class that cannot join working groups.
refused-channel-own = A channel leads from one body to another, not from { $body } to itself.
refused-channel-twice = There already is this channel: { $from } { $channel } → { $to }.
refused-field = The field { $field } cannot be changed.
undo-changed-since = What this step changed has been changed again since. It was left as it is.
record-not-an-object = not a record
record-no-id = a record without a usable id
record-no-kind = the record { $id } has no kind
record-invalid = { $kind } { $id }: “{ $field }” should hold { $shape ->
    [yesOrNo] yes or no (true or false)
    [wholeNumber] a whole number
    [date] a date such as 2025-03-14
    [time] a time such as 09:30
    [reading] a number or a text
    [list] a list
    [parts] an object with its parts
   *[other] a text
}
record-duplicate = another record has the same id
entry-invalid = a journal entry cannot be read: { $why }
set-aside-at = Number { $place }: { $why }
load-too-large = The file has { $bytes } MB; up to { $limit } MB are read. Nothing was changed. Is it really a Klaster file?
load-too-deep = Objects stand more than { $limit } deep in each other. A Klaster file does not; nothing was changed.
load-too-many = The file holds too many values (more than { $limit }). Nothing was changed. Is it really a Klaster file?
load-not-text = This is not a text file. Choose a file that ends in .klaster.json.
load-truncated = The file ends in the middle, at line { $line }. Ask for it to be sent again; nothing was changed.
load-not-json = The file is not JSON: line { $line }, column { $column } cannot be read. If it was edited by hand, look there for a missing comma or quotation mark.
load-other-format = This file belongs to another program ({ $format }). Choose a file that ends in .klaster.json.
load-not-klaster = This is JSON, but not a Klaster file. Choose a file that ends in .klaster.json.
load-too-new = The file was written by a newer version ({ $version }) that this page cannot read. Reload the page to get the newer version.
load-unreadable = The browser could not read the file. Was it moved or is it open elsewhere?
misfit-dangling = { $record }: “{ $field }” refers to { $target }, which is not there.
misfit-cycle = These bodies stand under each other in a ring: { $bodies }. The chart breaks the ring at the first of them.
misfit-roots = Several bodies stand at the top: { $bodies }.
workspace-missing = This workspace is no longer kept in this browser.
repaired-from-journal = Both saved copies of this workspace were unreadable. What the journal of changes tells is shown; the unreadable copies were kept for download.
repaired-salvaged = { $count ->
    [one] Both saved copies of this workspace were damaged. { $count } record could be read from them, and the journal of changes was carried out upon it. The damaged copies were kept for download.
   *[other] Both saved copies of this workspace were damaged. { $count } records could be read from them, and the journal of changes was carried out upon them. The damaged copies were kept for download.
}
repaired-entries = { $count ->
    [one] { $count } saved change could not be read. It was kept for download.
   *[other] { $count } saved changes could not be read. They were kept for download.
}
repaired-snapshot = One saved copy of this workspace was unreadable; the other one was opened. Nothing is lost.
exported = Exported: { $name }
export-failed = The browser did not take the download. Try again, or use another browser before you close this page.
first-class-voting = Internal member
first-class-consulting = Supporting member
report-title = What did not fit in this file
report-edited = This file was edited by hand since it was exported.
report-set-aside = Set aside, not taken in:
report-misfits = Taken in, but it does not fit:
