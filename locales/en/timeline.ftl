### Projects in time: the timeline, the calendar, and the themes over the years.
timeline-title = Timeline
timeline-group = Rows by
timeline-together = all together
timeline-earlier = A year earlier
timeline-next = A year later
timeline-all = All years
timeline-today = Today
timeline-quarter = Q{ $number } { $year }
timeline-quarter-short = Q{ $number }
timeline-keys = Drag a bar, its ends or a milestone to other days; or use the arrow keys for days, page keys for weeks, Shift for the end alone. Enter opens the project.
timeline-empty = Projects stand here from their first to their last day, with their milestones.
timeline-by-milestones = milestones { $first } – { $last }
timeline-reversed = ends on { $end }, before it begins on { $start }
timeline-nowhere = without dates
timeline-moved = { $project }: { $days }
timeline-step-moved = { $milestone }: { $day }
timeline-step-done = done
timeline-step-overdue = overdue
timeline-step-open = open
timeline-dateless = Without dates
timeline-dateless-hint = Give a project its first and last day, and it stands above.
timeline-more = { $count ->
    [one] Show { $count } more row
   *[other] Show { $count } more rows
}
timeline-elsewhere = { $count ->
    [one] { $count } project lies in other years.
   *[other] { $count } projects lie in other years.
}

## The calendar

calendar-title = Calendar
calendar-earlier = A month earlier
calendar-next = A month later
calendar-empty = Nothing of the projects has a day in this month.
calendar-begins = Project begins
calendar-ends = Project ends
calendar-check = To do
calendar-work = Work plan
calendar-invoice = Invoice due
calendar-keys = Drag an entry to another day; or use the arrow keys on it: left and right by a day, up and down by a week. Enter opens it.
calendar-moved = { $name }, { $what }: { $day }

## The themes over the years

theme-add = Name the theme for { $year }
theme-year = Year
theme-aim = What it is to change
theme-changes = What it is to change
theme-silent = It does not say what it is to change
theme-no-projects = No project belongs to this theme yet.
theme-with-impact = { $some } of { $all } say what they are to change
theme-horizons = short term { $short }, medium term { $medium }, long term { $long }
theme-done = { $count ->
    [one] { $count } done
   *[other] { $count } done
}
theme-told = results told { $inside } times inside, { $outside } times outside
