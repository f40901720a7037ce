### Motions: the board, a motion with what is said of it, its life, and the path of the strategy.

## The board

motions-board = Motions by state
motions-column-decided = Decided
motions-search = Search motions
motions-any = { $what }: all
motions-year = Year
motions-show-all = Show all
motions-show-more = { $count ->
    [one] Show { $count } more
   *[other] Show { $count } more
}
motions-new = New motion …
motions-move = Move: { $title }
motions-move-to = Move to
motions-move-nowhere = From here it moves nowhere by hand.
motions-drop = to “{ $column }”
motions-which = “{ $title }” becomes:
motions-moved = “{ $title }”: { $from } → { $to }
motions-refused-order = not after “{ $from }”
