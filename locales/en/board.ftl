### The project board: columns, lanes, filters, moving, and what a project lacks to start.
refused-start-responsible = “{ $project }” cannot start: nobody is responsible for it yet. Name the responsible person first.
refused-start-agreement = “{ $project }” cannot start: no adopted resolution agrees to it or to its theme. Name the resolution first.
refused-start-both = “{ $project }” cannot start: nobody is responsible for it, and no adopted resolution agrees to it or to its theme.
board-from-template = From a template
board-added-from = A new project stands on the board, made from “{ $template }”.
board-choose = Select
board-choose-one = Select “{ $project }”
board-choose-all = Select all shown
board-chosen = { $count ->
    [one] { $count } project selected
   *[other] { $count } projects selected
}
board-settings = Columns and labels
board-of-limit = { $count } of at most { $limit }
board-over-limit = more than may be in progress
board-sum = Sum of the budgets
board-not-printed = { $count ->
    [one] { $count } more project stands here and is not printed; the table has them all.
   *[other] { $count } more projects stand here and are not printed; the table has them all.
}
board-no-agreement = No resolution agrees
board-steps = { $done } of { $all } done
board-comments = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
board-papers = { $count ->
    [one] { $count } link
   *[other] { $count } links
}
board-move = Move this card
board-move-what = Move “{ $project }”
board-move-to = Move to
board-move-within = Within the column
board-to-top = To the top
board-to-bottom = To the bottom
board-archive = Archive
board-bring-back = Bring back from the archive
board-templates = Templates
board-archived = Archive
board-into-template = Save as a template
board-moved = “{ $project }” moved from “{ $from }” to “{ $to }”, place { $place } of { $all }.
board-moved-within = “{ $project }” moved within “{ $column }”, place { $place } of { $all }.
board-moved-many = { $count } projects moved to “{ $column }”.
board-moved-lane = “{ $project }” moved to “{ $lane }”, “{ $column }”, place { $place } of { $all }.
board-changed-many = { $count ->
    [one] { $count } project changed.
   *[other] { $count } projects changed.
}
board-archived-many = { $count ->
    [one] { $count } project archived.
   *[other] { $count } projects archived.
}
board-moved-unseen = { $count ->
    [one] { $count } project moved out of what is shown.
   *[other] { $count } projects moved out of what is shown.
}
board-filters = Filter the board
board-search = Search projects
board-no-lanes = No lanes
board-lanes = Lanes
board-lanes-by = Lanes: { $what }
board-only = Attention
board-only-lacking = started without what it needs
board-add-label = Add a label
board-new-label = New label
board-colour = Colour
board-columns-shipped = The board has a column for each status.
board-columns-own = Make the columns our own
board-new-column = New column
board-add-column = Add a column
board-limit = At most
board-start = A project without a responsible person or an agreeing resolution
board-start-refused = may not start: the page refuses and says why
board-start-marked = may start and is marked
board-started-without = This project has started without:
board-would-be-marked = If it starts now, it will be marked:
board-cannot-start = Before it can start:
board-checklist = Checklist
board-add-checklist = Add a checklist
board-new-step = New item
board-add-step = Add an item, then press Enter
board-say = Comment
board-add-paper = Add a link, then press Enter
board-not-an-address = “{ $text }” is not an address. Only web and mail addresses are taken: https://example.org or name@example.org.
board-description = Description
board-horizon = Impact horizon
board-resolution = Resolution
