### The projects as a table, and tables of projects in and out.
project-table-title = Table
project-table-currency = Currency
project-table-horizon = Effect expected
project-table-market = Target market
project-table-description = Description
project-table-result = Result
project-table-find = Find in the table
project-table-empty = Paste the rows of a spreadsheet, and every row becomes a project.
project-table-keys = Arrow keys go from cell to cell. Enter or a double click writes in a cell; in the first column Enter opens the project and F2 writes its name.

## The dialog

project-table-open = Paste a table
project-table-save = Save as CSV
project-table-dialog = Projects from a table
project-table-hint = Copy the rows with their headings and paste them here. One row is one project. A project that is here already is filled in and changed; nothing is taken away.
project-table-example = Name, Status, Responsible, From, To, Planned …
project-table-counts = { $count ->
    [one] { $count } new project,
   *[other] { $count } new projects,
}
project-table-done = { $count ->
    [one] { $count } project taken in or changed
   *[other] { $count } projects taken in or changed
}
project-table-new = new project

## Why a row does not come in

project-table-same-project = Line { $line } is the same project.
project-table-ambiguous = “{ $title }” could be { $count ->
    [one] { $count } project: give the row its id.
   *[other] { $count } projects: give the row its id.
}

## What was read otherwise

project-table-no-such = { $column }: nothing here is called “{ $word }”; left out.
project-table-several = { $column }: “{ $word }” could be { $count ->
    [one] { $count } entry; left out.
   *[other] { $count } entries; left out.
}
project-table-not-a-status = “{ $word }” is none of the words for a status; left out.
project-table-not-a-horizon = “{ $word }” is none of the words for when the effect is expected; left out.
project-table-day-read-as = “{ $word }” was read as { $day }.
project-table-not-an-amount = “{ $word }” is not an amount; left out.
project-table-negative = “{ $word }” is below zero; left out.
project-table-too-large = “{ $word }” is too large to be right; left out.
project-table-not-a-currency = “{ $word }” is not the three letters of a currency; left out.
project-table-ends-first = The project would end before it begins; both days are left out.
project-table-start-responsible = Would start without anybody responsible; the status is left out.
project-table-start-agreement = Would start without an agreeing resolution; the status is left out.
project-table-start-both = Would start without anybody responsible and without an agreeing resolution; the status is left out.
project-table-started-without = Comes in as it is and is marked: { $lacks }.
