### Outreach: ideas weighed by members, topics both ways, advocacy, contacts, experts and guests.

finding-speaker-title = Somebody else spoke for us
finding-speaker = { $contact } ({ $level }): { $speaker } spoke; entitled at this level: { $who }.
finding-speaker-mend = Open the contact

## Who may speak

outreach-speak = Who may speak for us?
outreach-speak-operative = In operative talks: the office
outreach-speak-strategic = On strategy: the council’s president
outreach-no-office = Nobody yet: no one sits in the office.
outreach-no-president = Nobody yet: the council has no president.
outreach-may-speak = { $name } (may speak)

## Ideas. The dot vote is a poll under Votes.

outreach-idea-hint = Tick the ideas that members are to weigh. A dot vote is drafted under Votes; its result puts the ideas in order.
outreach-idea-tick = To be weighed: { $idea }
outreach-weigh = { $count ->
    [one] Draft a dot vote on { $count } idea
   *[other] Draft a dot vote on { $count } ideas
}
outreach-weigh-title = Ideas: which ones first?
outreach-weighed = Dot vote drafted. It is opened under Votes.
outreach-to-vote = Open the vote
outreach-waiting = being weighed
outreach-points = { $count ->
    [one] { $count } point, place { $place } of { $of }
   *[other] { $count } points, place { $place } of { $of }
}
outreach-make-motion = Make it a motion
outreach-make-project = Make it a project
outreach-became = Became:
outreach-refused-few = Tick at least two ideas: one alone has nothing to be weighed against.
outreach-refused-weighed = Is being weighed already: { $idea }
outreach-refused-became = Has become something already: { $idea }
outreach-refused-gone = The idea is no longer there.

## Topics

outreach-topics-empty = What partners bring in from their houses, and what they carry home.
outreach-topics-example = For example: the nursing school looks for 14 firms that take trainees.
outreach-topic-add = Add a topic
outreach-new-topic = New topic
outreach-no-direction = Direction not set
outreach-direction = Direction
outreach-flow = { $year }: { $brought } brought in (by { $bringers } of { $partners } partners), { $home } carried home (by { $carriers } of { $partners }).

## Advocacy

outreach-no-answer = { $count ->
    [one] no answer for { $count } day
   *[other] no answer for { $count } days
}

## Experts and guests

outreach-guests-empty = Experts and guests are heard at a meeting and never counted.
outreach-guests-no-meeting = They are noted with a meeting; add one first.
outreach-guest-add = Add a guest
outreach-new-guest = New guest
outreach-guest-topic = Spoke about
