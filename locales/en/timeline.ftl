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
