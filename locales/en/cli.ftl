### What the command-line tool says, and the first line of every file.

## The file itself

# For who opens the file in a text editor.
file-readme = A Klaster file, one record a line. It belongs to: { $organisation }. Open it in the Klaster page; keep it in a safe place, because it holds everything.

## Help

cli-about = Reads, checks and draws Klaster files.
cli-help-usage = Usage
cli-help-convert = makes a Klaster file from a neutral description
cli-help-verify = says what is violated; exit status 1 when something is
cli-help-findings = lists what breaks a rule or a promise, as of a day
cli-help-layout = places the bodies on a screen of 1920 × 1080
cli-help-chart = draws the bodies as a picture
cli-help-lang = the language of the answers
cli-help-dash = “-” in place of a file is standard input
cli-help-status = Exit status: 0 all is well, 1 something is violated, 2 the input cannot be used.

## Arguments

cli-no-command = Say what to do. “klaster-file --help” lists the commands.
cli-unknown-command = There is no command “{ $command }”. “klaster-file --help” lists the commands.
cli-unknown-option = There is no option “{ $option }” here. “klaster-file --help” lists them.
cli-option-without-value = The option “{ $option }” needs a value.
cli-option-wrong-value = “{ $value }” cannot be the value of “{ $option }”.
cli-option-missing = The option “{ $option }” is needed here.
cli-file-missing = Name a file, or “-” for standard input.
cli-too-many-arguments = “{ $argument }” is one argument too many.

## Reading and writing

cli-file-not-found = There is no file “{ $file }”.
cli-file-unreadable = “{ $file }” cannot be read.
cli-file-unwritable = “{ $file }” cannot be written.
cli-too-large = The file is larger than { $megabytes } megabytes and is not opened.
cli-too-deep = The file nests more than { $limit } levels deep and is not opened.
cli-too-many-values = The file holds more than { $limit } values and is not opened.
cli-not-text = The file is not a text in UTF-8.
cli-truncated = The file is cut off: it ends in the middle, at line { $line }.
cli-not-json = The file is not JSON: it stops making sense at line { $line }, column { $column }.
cli-not-klaster = The file is JSON, but not a Klaster file.
cli-not-klaster-but = The file is JSON, but not a Klaster file: it calls itself “{ $format }”.
cli-too-new = The file comes from a newer version of Klaster ({ $version }) that this one cannot read.
cli-newer = The file comes from a newer version of Klaster ({ $version }); what this one does not know is passed over.
cli-edited-by-hand = The file was edited by hand since Klaster wrote it.

## Converting

cli-not-neutral = The file is JSON, but not a neutral description of a cluster.
cli-neutral-too-new = The description has version { $version }, which is newer than this program.
cli-neutral-missing = Nothing stands at { $path }, where something is needed.
cli-neutral-shape = What stands at { $path } should be { $shape ->
    [text] a text
    [list] a list
    [object] an object
    [wholeAmount] a whole amount of money
    [fraction] a fraction such as 1/2
    [date] a date or a year
    [ballotStatus] “accepted” or “refused”
   *[other] something else
}.
cli-neutral-twice = The id “{ $id }” is given twice, the second time at { $path }.
cli-neutral-record = What stands at { $path } cannot become a record: { $why }
cli-converted = { $count ->
    [one] { $count } record
   *[other] { $count } records
} in “{ $file }”.
cli-unread = { $count ->
    [one] { $count } value has
   *[other] { $count } values have
} no place in a Klaster file and { $count ->
    [one] was
   *[other] were
} left out:

## Checking

cli-verified = { $count ->
    [one] { $count } record
   *[other] { $count } records
}, nothing is violated.
cli-set-aside-record = Entry { $place } of the records is none: { $why }
cli-set-aside-twice = Entry { $place } of the records has an id that another record has already.
cli-set-aside-journal = Entry { $place } of the journal cannot be read: { $why }
cli-record-invalid = The record “{ $record }” cannot be read: { $why }
cli-dangling = The record “{ $record }” names “{ $target }” in its field “{ $field }”, but there is no such record.
cli-cycle = These bodies stand under each other in a ring: { $bodies }.
cli-several-roots = Several bodies stand under none: { $bodies }.
