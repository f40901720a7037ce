# Presenting in the hall: scenes, the wall, the presenter's desk.
present-place = Presentation
present-item-of = Item { $number } of { $count }
present-minutes = { $count } min
present-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
present-speaks-now = Speaking now
present-by = by { $date }
present-until = until { $date }
present-kept = kept
present-promises-open = { $count ->
    [one] open
   *[other] open
}
present-promises-late = { $count ->
    [one] overdue
   *[other] overdue
}
present-promises = What was promised
present-no-promises = Nothing was promised.
present-nothing = What this scene shows is no longer there.
present-members = { $count ->
    [one] member
   *[other] members
}
present-not-closed = The vote is still open.
present-goal-from = from { $from } to { $to }
present-organisation = The organisation, without a meeting
present-empty = Nothing to show yet. Scenes follow from an agenda, or are made here.
present-start = Full screen here
present-start-hint = For one screen, or a mirrored one
present-open-wall = Open the projector’s window
present-open-wall-hint = Drag it to the projector and press F there
present-wall-open = The projector shows this deck
present-wall-gone = The projector’s window is gone
present-wall-again = Open it again
present-wall-refused = The browser did not let the window open. Allow this page to open windows, or present in full screen here.
present-wall-nowhere = This browser keeps nothing, so a second window would be empty. Present in full screen here.
present-legible = Smallest text on the wall: { $pixels } px at 1920 × 1080
present-legible-here = Smallest text of this scene: { $pixels } px at 1920 × 1080
present-too-small = Too small to read from the back row: at least 18 px are needed.
present-cut = Not all of this scene has room. Shorten it, or make two scenes of it.
present-now = On the wall
present-next = Next
present-end = This is the last scene.
present-notes = Notes
present-notes-hint = Only you read these.
present-previous-scene = Previous scene
present-next-scene = Next scene
present-dark = Black
present-light = Show again
present-is-dark = The wall is black.
present-fill = Full screen
present-close = Leave
present-clock = Time
present-elapsed = Since the beginning
present-elapsed-anew = Begin anew
present-veil = Hide counts until the vote is closed
present-veiled = The count is shown when the vote is closed.
present-deck = What is presented
present-scenes = Scenes
present-follows = These scenes follow from the records by themselves. What you change here makes them your own.
present-own = These scenes are your own.
present-follow-again = Follow the agenda again
present-missing = { $count ->
    [one] { $count } item has no scene yet
   *[other] { $count } items have no scene yet
}
present-missing-add = Add
present-add = Add a scene
present-up = Move up
present-down = Move down
present-hide = Pass over
present-show = Show again in the order
present-hidden = passed over
present-delete = Delete the scene
present-title = Title
present-caption = Sentence under the picture
present-about = Shows
present-about-all = everything
present-part-vision = Vision
present-part-mission = Mission
present-part-principles = Guiding principles
present-part-goals = Strategic goals
present-edit = What this scene shows
present-take = As a scene
present-take-hint = Keep this view of the chart as a scene
present-taken = The view is a scene now: { $deck }
present-keys = Clicker: forward and back, B or . for black, Home and End. A click or a swipe does the same.
present-scene-of = Scene { $at } of { $count }
