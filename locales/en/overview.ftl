### Overview: what needs you, and where things stand.
overview-gist = { $count ->
    [0] nothing needs you
    [one] { $count } thing needs you
   *[other] { $count } things need you
}
overview-needs-you = What needs you
overview-all-well = Nothing breaks a rule or a promise.
overview-nothing-yet = Nothing to show yet. Add members, meetings and projects; what breaks a rule or a promise will be listed here.
overview-meetings = Meetings
overview-next-meeting = Next
overview-last-meeting = Last
overview-no-next = No meeting is planned.
overview-open-polls = { $count ->
    [one] { $count } poll awaits its result
   *[other] { $count } polls await their result
}
overview-theme = Theme of the year { $year }
overview-no-theme = No theme is set for this year.
overview-projects-done = { $done } of { $count ->
    [one] { $count } project
   *[other] { $count } projects
} done
overview-spent = { $spent } of { $planned } spent
overview-follow-ups = Open promises
overview-follow-ups-none = Every promise is kept.
overview-due = due { $date }
overview-overdue = overdue since { $date }
overview-membership = Membership
overview-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
overview-resolutions = Latest resolutions
overview-changes = Last changes
overview-changes-none = Nothing has been changed since this workspace was opened here.
