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
ask-through = Nobody directly. { $body } stands under { $above }:
ask-way = Way to the top: { $way }
ask-nobody = Nobody: no channel, duty or seat says so.
ask-hint-channel = Open a body and draw a channel “{ $verb }” from it.
ask-hint-service = Open a working group and choose it in the group’s details.
ask-hint-project = No responsible person is named; name one on the project.
ask-hint-goal = Name a body that is accountable for the goal, in the charter.
ask-hint-seats = Give a seat the role of chair, lead, catalyst or coordinator.
ask-hint-duty = Write it among the duties of a body.
