### Editing on the chart itself: moving, copying, drawing channels, filling seats.

## What can be done with a body

editing-menu = What to do with { $body }
editing-sibling = Add a body beside it
editing-rename = Rename
editing-move = Move to …
editing-inwards = Under the one before it
editing-outwards = One level up
editing-channel = Draw a channel to …
editing-fill = Fill a vacant seat …
editing-copy = Copy
editing-cut = Cut
editing-paste = Paste under it
editing-select = Select
editing-deselect = Deselect
editing-delete = Delete
# For screen readers: the keys of the outline.
editing-keys = Insert adds a body, F2 renames, Delete deletes, Alt with arrows moves, Shift with arrows selects, Shift F10 opens the menu.
# What stands on a key.
editing-key = { $key ->
    [ctrl] Ctrl
    [shift] Shift
    [insert] Ins
    [delete] Del
    [space] Space
   *[other] Alt
}

## Choosing a place or a body

editing-find = Find a body
editing-move-title = Where to? { $what }
editing-channel-title = Channel from { $body } to …
editing-where = Place
editing-where-under = under it
editing-where-before = in front of it
editing-where-after = behind it
editing-drop-under = Under { $body }
editing-drop-before = In front of { $body }
editing-drop-after = Behind { $body }

## Channels and seats

editing-port = Drag to another card: a channel from { $body }
editing-kind = Channel: { $from } → { $to }
editing-kind-own = Own word
editing-seat = Who takes the seat? { $body }

## Several at once

editing-bodies = { $count ->
    [one] { $count } body
   *[other] { $count } bodies
}
editing-selected = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
}
editing-clear = Clear the selection

## What was done, and what was not

editing-top = at the top
editing-did-move = Moved: { $what } → { $parent }, { $place } of { $among }
editing-did-move-all = Moved: { $what } → { $parent }
editing-did-draw = Channel drawn: { $from } { $channel } → { $to }
editing-did-fill = Seat filled: { $holder } → { $body }
editing-did-copy = Copied: { $what }
editing-did-cut = Cut: { $what }. It stays here until it is pasted.
editing-did-paste = Pasted: { $what } → { $parent }. Seats came along vacant.
editing-no-further = There is no further place that way: { $body }
editing-paste-nothing = Nothing has been copied yet.
editing-paste-unknown = What was copied is no part of a structure. Copy bodies, or lines with their names.
editing-paste-large = What was copied is too large for a part of a structure.
editing-paste-newer = This was copied from a newer version ({ $version }). Reload the page to get it.
editing-paste-lines = { $count } lines were copied; up to { $limit } become bodies.
