### Two sides of the chart in time, and what differs between them.

## The bar over the chart

compare-button = Compare
compare-title = Comparison in time
compare-before = Before
compare-both = Both
compare-after = After
# Which side of the comparison is drawn.
compare-switch = What is shown
compare-date-before = Day of the first side
compare-date-after = Day of the second side
compare-leave = End the comparison
compare-day = A day …
compare-today = today
compare-planned = what is planned
compare-days = Something changed after this day
compare-days-on = Something changed on this day
compare-resolutions = Resolutions
compare-record = As it was recorded
compare-eve = before { $number }
compare-upshot = after { $number }
# What is the name of a record; ago says how long ago: "3 hours ago".
compare-entry = before “{ $what }”, { $ago }
compare-recorded = as recorded { $ago }

## What differs

compare-list = What differs
compare-count = { $count ->
    [0] no difference
    [one] { $count } difference
   *[other] { $count } differences
}
compare-nothing = Nothing of the structure differs between these two: { $before } · { $after }.
compare-try = Something changed on these days:
compare-try-dates = Give seats, bodies or channels a first or last day, or name the resolution by which they came; then time can be compared.
compare-founded = The organisation was founded on { $date }; of the time before, nothing is recorded.
compare-journal = The record of changes begins { $ago }; what was before is unknown. Shown is what it begins with.
compare-no-resolution = The address names a resolution that is not there.
compare-no-date = The resolution has no date; only what names it can differ.
compare-nothing-planned = Nothing is planned: no first or last day lies after today.
compare-term = Who sat in { $body } before { $date } is not recorded; its term begins then.

## On the cards and lines

compare-word-goes = goes
compare-word-comes = new
compare-word-changed = changed
compare-word-moved = moved
# On the card of a body whose first day is still to come.
compare-planned-from = from { $date }
# Before the name that a body had.
compare-formerly = formerly
# On the line from the body under which another one stood.
compare-stood-here = stood here

## The differences. Names keep their basic form.

compare-top = the top
compare-body-comes = { $body }: new, under { $parent }
compare-body-comes-top = { $body }: new, at the top
compare-body-goes = { $body }: goes; stood under { $parent }
compare-body-goes-top = { $body }: goes; stood at the top
compare-body-moves = { $body }: moves, { $from } → { $to }
compare-body-renamed = { $to }: new name, formerly { $from }
compare-body-changed = { $body }: changed: { $fields }
compare-body-otherwise = { $body }: the card reads otherwise
compare-seat-comes = { $body }: { $holder } joins
compare-seat-goes = { $body }: { $holder } leaves
compare-seat-vacated = { $body }: { $holder } leaves, the seat is vacant
compare-seat-taken = { $body }: { $holder } takes the vacant seat
compare-seat-follows = { $body }: { $to } follows { $from }
compare-seat-role = { $body }: new role: { $holder }
compare-place-comes = { $body }: one more seat, still vacant
compare-place-goes = { $body }: a vacant seat less
compare-channel-comes = { $from } → { $to }: new: { $channel }
compare-channel-goes = { $from } → { $to }: no longer: { $channel }
compare-channel-changed = { $from } → { $to }: { $now }, until now { $then }

## The side panel

compare-since = Exists from
compare-until = Exists until
compare-by = By resolution
