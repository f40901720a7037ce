### Projects: the year's theme, the board, the money and the work plan.
projects-count = { $count ->
    [one] { $count } project
   *[other] { $count } projects
}
projects-gist-running = { $count ->
    [one] { $count } running
   *[other] { $count } running
}
projects-add-theme = Name the theme of the year
projects-new-theme = New theme
projects-no-theme = A theme for the year holds its projects together. For example: “Every drop counts”.
projects-decided-by = Decided by
projects-undecided = No resolution decides this theme yet
projects-add = Add a project
projects-new-title = New project
projects-empty = Projects that partners agreed on stand here, from the idea to the result.
projects-empty-example = For example: “A bus that shows trades to village schools”.
projects-late = late
projects-no-responsible = Nobody is responsible
projects-from = from { $date }
projects-until = until { $date }
projects-milestones = { $done } of { $all } milestones
projects-spent-of = { $spent } spent of { $budget }
projects-overspent = overspent
projects-revised-from = revised from { $before }
projects-delete = Delete this project
projects-responsible = Responsible
projects-lead = Lead partner
projects-group = Working group
projects-planned = Planned
projects-revised = Revised
projects-spent = Spent
projects-impact = Expected impact
projects-add-milestone = Add a milestone
projects-new-milestone = New milestone
projects-due = Due
projects-partners = Partners
projects-add-partner = Add a partner …
projects-told = Result made known
projects-told-inside = inside the network
projects-told-outside = to the outside
projects-board = Board
projects-money = Money
projects-sourced = From sources
projects-pledges = What partners pledged for { $year }
projects-pledged = Pledged
projects-allocated = Allocated
projects-free = Free
projects-new-item = New work item
projects-add-item = Add a work item
projects-owner = Owner
projects-office = Office
projects-prepared-by = Prepared by
projects-proposed-by = Proposed by
projects-supervised-by = Supervised by
projects-period = Period
projects-approved-by = Approved by
projects-approved-before = approved before it began
projects-approved-late = approved after it began
projects-not-approved = not approved
amount-unreadable = “{ $text }” is not an amount. Write it like 1,234.56 or 1.234,56.
amount-negative = An amount cannot be below zero.
amount-too-large = That amount is too large to be right.
