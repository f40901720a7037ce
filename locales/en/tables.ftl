### Tables that come in: rows from a spreadsheet, CSV files of other programs.

tables-open = Bring in a table
tables-open-empty = Paste rows from a spreadsheet
tables-title = Bring in a table
tables-paste = Rows from a spreadsheet or a CSV file
tables-paste-example = Name, Title, Manager …
tables-paste-hint = Copy the rows with their headings and paste them here. One row becomes one body; the column with the superior says where it stands.
tables-choose-file = Choose a CSV file
tables-drop-file = Paste rows instead
tables-cancel = Cancel
tables-import = { $count ->
    [one] Bring in { $count } body
   *[other] Bring in { $count } bodies
}
tables-counts = { $count ->
    [one] { $count } body comes in
   *[other] { $count } bodies come in
}, { $rejected ->
    [0] no row is rejected
    [one] { $rejected } row is rejected
   *[other] { $rejected } rows are rejected
}.
tables-nothing-new = Everything in the table is here already.
tables-changed = { $count ->
    [one] { $count } body is here already and is brought up to date.
   *[other] { $count } bodies are here already and are brought up to date.
}
tables-done = { $count ->
    [one] { $count } body came in
   *[other] { $count } bodies came in
}

## Columns

tables-columns = What the columns mean
tables-headed = The first row holds the headings
tables-column = Column { $number }
tables-means-name = Name
tables-means-given = Given name
tables-means-family = Family name
tables-means-id = Id
tables-means-parent = Superior
tables-means-second = Second superior
tables-means-peer = Works with
tables-means-title = Position
tables-means-department = Department
tables-means-email = E-mail
tables-means-assistant = Is an assistant
tables-means-keep = kept as it is
tables-means-leave = left out
tables-under = Put the table under
tables-under-top = nothing: at the top

## What comes in

tables-preview = What comes in
tables-line = Line
tables-stands-under = Stands under
tables-stands-top = at the top
tables-stands-stays = where it is
tables-more = { $count ->
    [one] and { $count } more row
   *[other] and { $count } more rows
}
tables-rejected = Rejected rows
tables-row = Row
tables-reason = Reason

## Why a row is rejected

tables-reason-quote = A quotation mark in this row is never closed.
tables-reason-cells = The row has { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
} for { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}: put text with commas in quotation marks.
tables-reason-name = The row has nothing to call it by: no name, position, e-mail or id.
tables-reason-same-id = Line { $line } has the same id, { $id }.
tables-reason-same-email = Line { $line } has the same e-mail address, { $email }.
tables-reason-same-row = Line { $line } says exactly the same.
tables-reason-parent = The superior “{ $value }” could be { $count ->
    [one] { $count } body
   *[other] any of { $count } bodies
}: name it by its id or e-mail.
tables-reason-body = “{ $name }” is not one body’s name alone: give the row an id or an e-mail.

## What was mended

tables-problems = What the table had wrong
tables-problem-missing = Line { $line }: “{ $name }” stands under “{ $value }”, which is not there.
tables-problem-self = Line { $line }: “{ $name }” stands under itself.
tables-problem-ring = Line { $line }: these stand under each other in a ring, which is cut at the first: { $names }.
tables-problem-roots = { $count } bodies stand at the top: { $names }.
tables-problem-beside = Line { $line }: the second line of “{ $name }” to “{ $value }” leads to nobody or to several and is left out.
tables-problem-same-id = { $count ->
    [one] { $count } row has an id that an earlier row has.
   *[other] { $count } rows have an id that an earlier row has.
}
tables-mend = How to mend it
tables-mend-top = Put at the top
tables-mend-first = Put under the first body
tables-mend-keep = Keep them all at the top
tables-mend-gather = Put under one new body
tables-mend-once = Take the first alone
tables-mend-both = Take all, under new ids
tables-root-name = Organisation

## Reading the file

tables-encoding = The file is not in UTF-8 and was read as { $encoding }: look whether the accents are right.
tables-workbook = This is a workbook of a spreadsheet program, not a table as text. Save it there as CSV (UTF-8), or copy the rows and paste them here.
tables-not-text = This is not a table: the file holds no text.
tables-empty = The table has no rows.

## The command line

tables-cli-counts = { $count ->
    [one] { $count } body
   *[other] { $count } bodies
} from { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
tables-cli-rejected = { $count ->
    [one] { $count } row was
   *[other] { $count } rows were
} rejected:
tables-cli-line = Line { $line }: { $reason }
tables-cli-convert = makes one from a CSV table and says which rows were rejected
tables-cli-draw = the same straight from a CSV table
