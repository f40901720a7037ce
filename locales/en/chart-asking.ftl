### Asking the chart, finding one's way on it, colours, the table.

## Questions. $does is a verb with its object: “supervises Management office”.

ask-who = Who { $does }?
ask-answers = Who answers for { $what }?

## Answers. Names stand in the basic form.

ask-role = { $who } – { $role }, { $body }
ask-works-on = { $who } works on { $what }
ask-responsible = { $who } is responsible for { $what }
ask-leads = { $who } leads { $what }
ask-proposed = { $who } proposed { $what }
ask-decides = { $who } decides on { $what }
ask-duty = { $who } has the duty: { $duty }
ask-through = Not directly: { $body } stands under { $above }.
ask-way = Way to the top: { $way }
ask-nobody = Nobody: no channel, duty or seat says so.
ask-hint-channel = Open a body and draw a channel “{ $verb }” from it.
ask-hint-service = Open a working group and choose it in the group’s details.
ask-hint-project = No responsible person is named; name one on the project.
ask-hint-goal = Name a body that is accountable for the goal, in the charter.
ask-hint-seats = Give a seat the role of chair, lead, catalyst or coordinator.
ask-hint-duty = Write it among the duties of a body.

## Colours

colour = Colour
colour-none = no colour
colour-right = by right
colour-kind = by kind
colour-network = by network
colour-fill = by seats filled
colour-rest = all others
colour-mixed = some vote, some consult
colour-nobody = nobody sits there
colour-several = several networks
colour-no-network = no network
colour-full = all seats filled
colour-half = at least half filled
colour-few = less than half filled
colour-vacant = nobody there yet
colour-seatless = no seats given

## The chart

chart-legend = Legend
chart-ask = Ask or find
chart-ask-label = Ask the chart, or find a body, a member or a person
chart-ask-question = Question
chart-answer-close = Close the answer
chart-only = Only: { $body }
chart-only-all = Show all
chart-only-this = Show only this part
chart-path = Path to the top
chart-path-of = { $body }: path to the top
chart-path-top = { $body } stands at the top.
chart-view-chart = Chart
chart-view-table = Table
chart-copy-link = Copy link
chart-copied = The link to this view is on the clipboard.
chart-copy-failed = The link could not be copied; it stands in the address bar.
holder-bodies = { $count ->
    [one] in { $count } body
   *[other] in { $count } bodies
}

## The table: heads of its columns. Out: channels that begin at the body; in: those that end there.

chart-leads = Led by
chart-rights = Rights
chart-out = Does
chart-in = Is done to it

## On cards and lines

portrait-term-ends = term ends { $date }
portrait-term-over = term ended { $date }
portrait-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
# A dashed line from a second parent.
portrait-second-parent = lends the coordinator
# Over whom the organisation talks to.
portrait-outside = Outside
