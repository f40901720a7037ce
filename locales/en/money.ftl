### The money of a year: pledges, budgets, invoices, the private share.
money-year = Year
money-all-years = All years
money-in = In { $currency }
money-attention = Needs attention
money-budget = Budget
money-left = Left
money-asked = Invoiced
money-paid = Paid
money-pledges = What partners pledge
money-projects = What projects may spend
money-nothing-pledged = nothing pledged
money-more-than-pledged = { $amount } more than pledged
money-overdue = { $amount } overdue
money-nearly = nearly spent
money-over = overspent by { $amount }
money-by-invoices = by invoices; { $amount } noted
money-enter-pledge = Enter a partner’s pledge …
money-pledge-of = Pledge of { $member }
money-spent-by = Spent: { $project }
money-planned-for = Planned: { $project }
money-too-large = too large to be added up
money-share = Private share
money-share-exact = { $share } private
money-share-between = Between { $least } and { $most } private
money-percent = { $whole }.{ $tenth }%
money-unknown = Origin unknown
money-share-rule = Counted are the sources of this year’s projects. Where a source does not say whether its money is private or public, the kind of the partner tells: companies, associations and foundations are private, municipalities and institutions public. What is unknown is not guessed. Fees are left out, since projects are paid from them and would count twice.
money-undated = { $count ->
    [one] { $count } project with money belongs to no year, since it has neither a theme nor a start:
   *[other] { $count } projects with money belong to no year, since they have neither a theme nor a start:
}
money-empty = Pledges of partners, sources and budgets of projects, and invoices stand here, each year by itself.
money-empty-example = For example: the Chamber pledges 5,000 for the year, of which 2,500 go to the bus to village schools.
money-invoices = Invoices
money-invoices-empty = Invoices received, for what projects cost, and invoices sent, for what partners pledged, stand here with the day on which they are due.
money-add-received = Invoice received
money-add-sent = Invoice sent
money-number = Number
money-kind = Direction
money-party = From or for
money-supplier = Sender, where no member
money-amount = Amount
money-issued = Issued
money-due = Due
money-paid-on = Paid on
money-paid-today = Paid today
money-paid-today-what = Paid today: { $what }
money-state-overdue = { $count ->
    [one] { $count } day overdue
   *[other] { $count } days overdue
}
money-state-soon = { $count ->
    [0] due today
    [one] due in { $count } day
   *[other] due in { $count } days
}
money-state-open = open
money-state-no-day = no due day
money-state-paid = paid
money-sources = Where the money comes from
money-from-partner = Add a partner’s money …
money-from-elsewhere = Other source
money-new-source = New source
money-source-name = Source
money-origin = Origin
money-origin-by-kind = by kind
money-lacks = { $amount } missing
money-surplus = { $amount } more than the budget
money-save = Save as a table
money-currency = Currency
money-apart = Received for no project: { $amount }
refused-amount-negative = An amount cannot be below zero. The old one stands again.
refused-amount-large = That amount is too large to be right. The old one stands again.
money-matrix = Who gives how much to which project
money-from-others = From other sources
money-to-find = Still to be found
