### What the command-line tool says beside what the page says too, and the first line of every file.

# For who opens the file in a text editor.
file-readme = A Klaster file, one record a line. It belongs to: { $organisation }. Open it in the Klaster page; keep it in a safe place, because it holds everything.

## Help

cli-about = Reads, checks and draws Klaster files.
cli-help-usage = Usage
cli-help-convert = makes a Klaster file from a neutral description
cli-help-verify = says what is violated; exit status 1 when something is
cli-help-findings = lists what breaks a rule or a promise, as of a day
cli-help-layout = places the bodies on a screen of 1920 × 1080
cli-help-chart = draws the bodies as a picture, or writes them as an outline or for other programs
cli-help-picture = the picture with a heading and a legend, or on one sheet of paper
cli-help-shape = the form of the chart
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
cli-not-text = The file is not a text in UTF-8.
cli-too-new = The file comes from a newer version of Klaster ({ $version }) that this one cannot read.
cli-newer = The file comes from a newer version of Klaster ({ $version }); what this one does not know is passed over.

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
