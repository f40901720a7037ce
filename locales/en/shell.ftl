### The frame around every place: navigation, header, saved status, words used everywhere.

## Places

nav-label = Places
nav-overview = Overview
nav-charter = Charter
nav-structure = Structure
nav-members = Members
nav-meetings = Meetings
nav-votes = Votes
nav-projects = Projects
nav-more = More
skip-to-content = Skip to content
page-title = { $place } – { $organisation }

## Search and commands

search = Search
search-placeholder = Search or give a command
commands = Commands
search-nothing = Nothing found for “{ $text }”.
command-go-to = Go to: { $place }

## Header

share = Share
present = Present
present-leave = Leave the presentation
print = Print
export-file = Export a file
import-file = Import a file
language = Language
language-own-name = English
# $language and $here are names that languages give themselves: "Magyar".
language-unreached = The words for { $language } could not be fetched. The page stays in { $here } until you choose again.
language-unreached-texts = The words for { $language } could not be fetched, so texts in it cannot be written yet. Open them again once there is a connection.
language-unreached-own = The words for { $language } could not be fetched. What was written here is in { $here }.
language-coming = This text is written in { $language }, whose words are not here yet.
dress = Appearance
dress-automatic = As on this device
dress-light = Light
dress-dark = Dark
dress-contrast = High contrast
dress-projector = Projector

## Undo and redo

undo = Undo
redo = Redo
undone = Undone: { $what }
undo-nothing = There is nothing to undo.
# What happened, for the line that offers undo. $what is the thing's name.
did-add = Added: { $what }
did-delete = Deleted: { $what }
did-change = Changed: { $what }

## What is saved, and where

saved-browser = saved in this browser
saving = saving …
saved-later = kept by this browser, which writes it to its disk a little later
saved-nowhere = Not saved: this browser keeps nothing. Export a file before you close the page.
# $when is already in the reader's language: "3 days ago", "10 Dec 2025".
saved-file = in a file { $when }
saved-file-never = never exported to a file
changes-not-shared = { $count ->
    [one] { $count } change not shared yet
   *[other] { $count } changes not shared yet
}
storage-nearly-full = The storage of this browser is nearly full. Export a file, then close the year or remove a workspace you no longer need.
storage-full = The storage of this browser is full. Nothing is lost, but new changes stay only on this page: export a file now.
read-only-newer = Read-only: this file comes from a newer version of Klaster. Reload the page to get the newer version.
read-only = read-only
other-tab-changed = Another tab changed this workspace; the changes are shown here.
set-aside = { $count ->
    [one] { $count } record could not be read. It was kept and can be downloaded.
   *[other] { $count } records could not be read. They were kept and can be downloaded.
}

## Workspaces

workspaces = Workspaces
workspace-switch = Switch workspace
workspace-remove = Remove from this browser

## Words used everywhere

close = Close
save = Save
done = Done
back = Back
next = Next
previous = Previous
open = Open
delete = Delete
remove = Remove
add = Add
copy = Copy
copied = Copied
download = Download
choose = Choose
show = Show
hide = Hide
details = Details
sort = Sort
sort-by = Sort by { $column }
filter = Filter
name = Name
description = Description
kind = Kind
status = Status
date = Date
date-from = From
date-to = To
note = Note
total = Total
unnamed = Unnamed
none = None
not-set = not set
unknown = unknown
yes = Yes
no = No
today = today
working = Working …
x-of-y = { $part } of { $whole }

## Time travel

shown-as-of = Shown as of { $date }
show-today = Show today

## About

about = About Klaster
help = Help
not-legal-advice = Klaster counts and reminds; it gives no legal advice. Not every statute can be modelled: the chair decides finally.
reload = Reload
