### Tables of members, in and out.

member-table-role = Role
member-table-telephone = Telephone
member-table-group = Vote group
member-table-weight = Votes

## The dialog

member-table-open = Paste a table
member-table-save = Save as CSV
member-table-title = Members from a table
member-table-hint = Copy the rows with their headings and paste them here. One row is one member. A member that is here already is filled in and changed; nothing is taken away.
member-table-example = Name, Class, Town, Representative …
member-table-counts = { $count ->
    [one] { $count } new member,
   *[other] { $count } new members,
}
member-table-changed = { $count ->
    [one] { $count } changes,
   *[other] { $count } change,
}
member-table-same = { $count } as they are,
member-table-rejected = { $count ->
    [one] { $count } row rejected.
   *[other] { $count } rows rejected.
}
member-table-other-signs = { $count ->
    [one] { $count } row was parted by another sign and made to fit.
   *[other] { $count } rows were parted by another sign and made to fit.
}
member-table-go = Take in
member-table-done = { $count ->
    [one] { $count } member taken in or changed
   *[other] { $count } members taken in or changed
}
member-table-new = new member
member-table-becomes = What becomes of it
member-table-remarks = What was read otherwise or left out

## Why a row does not come in

member-table-no-name = The row has no name.
member-table-same-member = Line { $line } is the same member.
member-table-ambiguous = “{ $name }” could be { $count ->
    [one] { $count } member: give the row its id.
   *[other] { $count } members: give the row its id.
}

## What was read otherwise

member-table-respelled = Is here as “{ $name }”; that name stays.
member-table-renamed = Is called “{ $name }” from now on: it is known by its number.
member-table-nearly = Is nearly “{ $name }”: taken as another member.
member-table-no-class = No class is called “{ $word }”; the class stays unset.
member-table-class-stays = The class “{ $class }” is not taken over: a class changes by a decision with its day, on the member’s card.
member-table-own-kind = “{ $word }” is taken as a kind of your own.
member-table-no-network = No network is called “{ $word }”; left out.
member-table-not-a-day = “{ $word }” is not a day; left out.
member-table-not-a-number = “{ $word }” is not a whole number; left out.
member-table-not-yes-or-no = “{ $word }” is neither yes nor no; left out.
member-table-ends-first = The membership would end before it begins; both days are left out.
member-table-nobody = Role, e-mail and telephone belong to a representative, and the row names none; left out.
