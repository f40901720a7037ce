### Projects in and out: boards of Trello, days for calendars.

## What comes in

trello-new = { $count ->
    [one] { $count } project comes in.
   *[other] { $count } projects come in.
}
trello-archived = { $count ->
    [one] { $count } of them goes into the archive.
   *[other] { $count } of them go into the archive.
}
trello-templates = { $count ->
    [one] { $count } is a pattern for new projects.
   *[other] { $count } are patterns for new projects.
}
trello-beside = With them: { $list }.
trello-columns = { $count ->
    [one] { $count } column
   *[other] { $count } columns
}
trello-labels = { $count ->
    [one] { $count } label
   *[other] { $count } labels
}
trello-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
trello-items = { $count ->
    [one] { $count } checklist item
   *[other] { $count } checklist items
}
trello-steps = { $count ->
    [one] { $count } milestone
   *[other] { $count } milestones
}
trello-papers = { $count ->
    [one] { $count } attachment
   *[other] { $count } attachments
}
trello-comments = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
trello-here = { $count ->
    [one] { $count } project is here already and stays as it is.
   *[other] { $count } projects are here already and stay as they are.
}
trello-same = { $count ->
    [one] Its project is here already. Nothing changes.
   *[other] All { $count } projects are here already. Nothing changes.
}
trello-empty = The board holds no cards and no lists.
trello-no-lists = The file has no lists, so every project comes in as an idea.
trello-completed = { $count ->
    [one] { $count } card was ticked as complete and comes in as done, whatever its list.
   *[other] { $count } cards were ticked as complete and come in as done, whatever their list.
}
trello-running = { $count ->
    [one] { $count } project comes in as running. A board knows no resolution, so the findings will ask for it.
   *[other] { $count } projects come in as running. A board knows no resolutions, so the findings will ask for them.
}
trello-uploads = { $count ->
    [one] { $count } attachment was uploaded: its address comes in, the file stays at Trello.
   *[other] { $count } attachments were uploaded: their addresses come in, the files stay at Trello.
}
trello-recoloured = { $count ->
    [one] { $count } label takes the nearest colour there is here.
   *[other] { $count } labels take the nearest colour there is here.
}
trello-lines = “{ $field }” becomes a line of the description ({ $count ->
    [one] { $count } project
   *[other] { $count } projects
}).
trello-cut-off = Trello writes at most 1,000 activities into a file. Older comments may be missing from it.

## What is told

trello-left = Not carried
trello-technical = Not carried: what Trello notes for itself
trello-history = Not carried: the board’s history
trello-remarks = Read otherwise
trello-aside = Set aside
trello-idle = { $of }: named by no card
trello-of = { $of ->
    [board] Board
    [lists] Lists
    [cards] Cards
    [labels] Labels
    [members] People
    [checklists] Checklists
    [checkItems] Checklist items
    [attachments] Attachments
    [customFields] Own fields
    [customFieldItems] Own fields
    [comments] Comments
    [actions] History
    [data] History
   *[other] { $name }
}
trello-field = { $key ->
    [board-desc] description
    [board-closed] put away
    [board-pluginData] data of power-ups
    [cards-pluginData] data of power-ups
    [cards-cover] cover
    [cards-idMembersVoted] votes
    [cards-coordinates] coordinates
    [cards-stickers] stickers
    [cards-dueReminder] reminder
    [cards-cardRole] separator or mirror
    [cards-customFieldItems] own field that is not in the file
    [checkItems-idMember] assigned to a member
    [checkItems-dueReminder] reminder
   *[other] { $name }
}
trello-remark-no-list = Its list is not in the file. It comes in as an idea.
trello-remark-day = “{ $word }” is no day. It is left out.
trello-remark-ends-first = It ends before it begins. Both days come in as they are.
trello-remark-amount = “{ $word }” is no amount. It becomes a line of the description: { $field }.
trello-remark-name = The card has no name.
trello-remark-others = One person is responsible here. In the description: { $names }.
trello-remark-several = Several people are called { $name }, so nobody is named.
trello-remark-label = One of its labels is not in the file.
trello-why-no-id = It has no id.
trello-why-twice = Another one before it has the same id.
trello-why-no-card = Its card is not in the file.
trello-why-empty = It says nothing.
trello-not-a-board = This file holds no board. In Trello: Menu, Print, export and share, Export as JSON.

## What is written into records

trello-untitled = Card without a name ({ $id })
trello-unnamed-label = Label without a name
trello-line = { $name }: { $value }
trello-also = Also
trello-place = Place
trello-milestones = Milestones
trello-board = Projects

## Calendars

calendar-project-ends = Ends: { $what }
calendar-due = Due: { $what }
calendar-pay = To pay: { $what }
calendar-name = { $organisation } – days

## Command line

trello-cli-help = takes a board of Trello’s into a file
trello-cli-write = writes the projects as a board for other programs
trello-cli-calendar = the days as a calendar
trello-cli-nobody = Nobody is called “{ $name }”.
trello-cli-several = Several are called “{ $name }”.
trello-cli-written = Written: “{ $file }”.
trello-cli-unchanged = “{ $file }” stays as it is.

## In and out, on the page

trello-menu = In and out
trello-open = Bring in a board from Trello …
trello-save = Save as a board (Trello JSON)
trello-calendar-all = Save all days as a calendar
trello-calendar-own = Save one person’s days
trello-calendar-whose = Choose a person …
trello-title = A board from Trello
trello-hint = In Trello: Menu, Print, export and share, Export as JSON. Nothing is sent anywhere.
trello-choose = Choose the file …
trello-statuses = What the lists say of the projects in them
trello-cards = { $count ->
    [one] { $count } card
   *[other] { $count } cards
}
trello-list-here = a column that is here
trello-list-closed = put away in Trello, so its cards go into the archive
trello-go = Bring in
trello-done = { $count ->
    [one] { $count } project has come in.
   *[other] { $count } projects have come in.
}
trello-done-beside = What was new on the board has come in.
trello-report = Save the report
trello-saved = { $file } is saved. Sources of money, partners, resolutions and decisions have no place on a board.
