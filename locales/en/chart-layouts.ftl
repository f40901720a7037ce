# The layouts of the chart, and what is folded so that the rest can be read.
layouts-menu = Layout
layouts-down = Automatic, top to bottom
layouts-right = Left to right
layouts-lists = Hanging lists
layouts-circles = Circles
layouts-radial = Rings
layouts-below = Below: { $name }
layouts-auto = Automatic
layouts-row = Side by side
layouts-list = A list
layouts-matrix = { $columns } columns
layouts-show-all = Show all
layouts-folded = { $count ->
    [one] So that the text can be read, one branch is folded.
   *[other] So that the text can be read, { $count } branches are folded.
}
