### The hall: who is in the room, what is called, who speaks, what comes of it.
hall-title = In the hall
hall-room = In the room
hall-room-count = { $here } of { $all }
hall-keys = Two letters of a name, then Enter
hall-keys-hint = A member or a person. Enter: arrived; once more: left, or back. ↑ ↓ choose among several names.
hall-no-clock = The meeting is not today, so no times are noted. They can be typed in.
hall-said-here = { $name } is here.
hall-said-here-since = { $name } is here since { $time }.
hall-said-left = { $name } is no longer here.
hall-said-left-at = { $name } left at { $time }.
hall-here-since = since { $time }
hall-out = left
hall-out-since = left at { $time }
hall-to-come = not here yet
hall-arrives = Arrived
hall-leaves = Leaves
hall-back = Back
hall-person = Sits there
hall-arrived-at = Arrived at
hall-left-at = Left at
hall-away = Out of the room
hall-note = Note
hall-mandate-expired = written authority ran out on { $date }
hall-mandate-not-yet = written authority begins on { $date }
hall-mandate-unknown = authority not recorded
hall-mandate-paper = paper: { $paper }
hall-missing = { $count ->
    [one] { $count } missing
   *[other] { $count } missing
}
hall-recused = { $count ->
    [one] { $count } recused
   *[other] { $count } recused
}
hall-no-list = Nobody is on the list yet
hall-no-rule = No rule card says how many must be there
hall-by-rule = by the rule “{ $rule }”
hall-establish = Record the quorum as it stands
hall-recorded = Recorded: { $present } present, { $needed } needed.
hall-without = Without a quorum
hall-may = May be heard and debated: item { $items }
hall-may-not = Cannot be decided: item { $items }
hall-second-day = Day of the second call
hall-call-again = Draft the second call
hall-warning = Second call after the meeting of { $date }, which lacked its quorum.
hall-not-announced = The first invitation did not announce a second call. The rule asks for that, so the full quorum holds again.
hall-again = It has been called again: { $date }.
hall-call = Call
hall-call-next = Call next: { $item }
hall-done = Done
hall-postpone = Postpone
hall-reopen = Take up again
hall-close = End the meeting
hall-ended = ended at { $time }
hall-floor = Motion from the floor
hall-from-floor = from the floor
hall-add = Add
hall-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
hall-record-votes = Record the votes
hall-to-motion = To the motion
hall-add-follow-up = Follow-up to this item
hall-speakers = Speakers
hall-stances = { $pro } for · { $contra } against
hall-no-speakers = Nobody has asked to speak.
hall-who = Who asks to speak
hall-stance = For, against or a question
hall-ask = Put on the list
hall-give-floor = Give the floor
hall-end-floor = Has spoken
hall-before = Promised before
hall-kept = { $done } of { $all } kept
hall-throughout = throughout
hall-institution = From which house
hall-topic = Heard on
hall-add-guest = Add a guest
hall-new-guest = New guest
hall-new-topic = New topic
hall-bring-in = Topic brought in
hall-carry-home = Topic carried home
hall-direction = Direction
hall-gone = It is no longer there.
hall-not-a-member = { $name } was not a member on { $date }.
hall-already = { $name } is here already.
hall-already-since = { $name } is here already, since { $time }.
hall-not-here = { $name } is not here.
hall-elsewhere = { $person } already sits there for { $member }. A vote is handed over by proxy.
hall-out-of-order = The times do not follow each other: { $later } is before { $earlier }.
hall-own-proxy = Nobody holds their own proxy.
hall-called-off = The meeting was called off on { $date }.
hall-item-runs = This item is already in progress.
hall-spoken = This turn has been had.
hall-nothing-left = Nothing is left that waits for a decision.
hall-not-after = The second call must be after the first.
hall-too-late = { $weeks ->
    [one] The rule wants the second call within { $weeks } week.
   *[other] The rule wants the second call within { $weeks } weeks.
}
hall-not-a-time = “{ $text }” is not a time. Write it like 09:30.
hall-at-odds = Look again at { $names }: listed twice, sitting for two members, or with times that do not follow each other.
