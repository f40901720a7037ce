### Members: who belongs, with which right, represented by whom.
members-gist = { $count ->
    [one] { $count } member · { $votes } vote · { $others } consult
   *[other] { $count } members · { $votes } vote · { $others } consult
}
members-empty = Members are the firms and institutions that belong. Their class gives them the right to vote or to be heard.
members-example = For example: a machine builder with 42 employees, represented by its director.
members-add = Admit a member
members-find = Filter members
members-former = { $count ->
    [one] show { $count } that has left
   *[other] show { $count } that have left
}
members-no-class = no class
members-class = Class
members-town = Town
members-representative = Representative
members-deputy = Deputy
members-represented = Representation
members-since = Member since
members-until = Member until
members-attended = Present, 12 months
members-fee = Fee
members-paid = paid
members-unpaid = not paid
members-activity = Activity
members-employees = Employees
members-founder = Founder
members-know-how = Know-how
members-know-how-add = add know-how
members-person-add = Add a person
members-new-person = New person
members-role = Role of { $name }
members-pledge-add = Add the contribution of { $year }
members-fee-add = Add the fee of { $year }
members-allocated = { $allocated } allocated, { $free } free
members-leads = leads
members-partner = partner
members-votes = Votes cast by name
members-office = Office and people without a member
members-office-note = They coordinate and take minutes; they carry no vote.
members-class-add = Add a class
members-new-class = New class
members-right-vote = votes
members-right-consult = is heard
members-right-propose = proposes
members-right-elected = can be elected
members-right-group = joins working groups
members-ideas-empty = Ideas that members bring in; they become motions or projects.
members-idea-add = Add an idea
members-new-idea = New idea
members-advocacy-empty = What was said to those who decide, and what they answered.
members-advocacy-add = Add an item
members-new-advocacy = New item
members-contacts-empty = Talks with outside parties: operative ones belong to the office, strategic ones to the council’s president.
members-contact-add = Add a contact
members-new-contact = New contact
members-addressee = Addressee
members-answer = Answer
members-answered-on = Answered on
members-institution = Institution
members-subject = Subject
members-level = Level
members-speaker = Speaker

## The table, the day, the print

members-columns = Columns
members-columns-usual = The usual columns
members-projects-led = Leads
members-group = Group by
members-group-none = nothing
members-group-year = Year of joining
members-day = On the day
members-day-today = Back to today
members-print = Print the register
members-paper = Register of members as of { $day }
members-number = No.

## Figures

members-figures = In figures
members-by-kind = Members by kind and class
members-by-year = Members year by year
members-year = Year
members-joined = joined
members-changed = changed class
members-left = left
members-stood = members
members-sum = all

## Joining, changing, leaving

members-admit = Admit
members-cancel = Cancel
members-admitted-by = Admitted by vote
members-decided-by = Decided by vote
members-standing = Class and rights in time
members-change-class = Change the class
members-leave = End the membership
members-new-class-of = New class
members-first-day = First day in it
members-last-day = Last day
members-left-by = Leaving decided by
members-joins = joins on { $date }
members-person-former = { $person } ({ $member }, former member)
members-because = Reason for leaving
members-ends-with-it = This hangs on the member and needs someone else:
members-not-allowed = The new class may not hold these seats:
members-movements = Joined, changed, left
members-movements-all = show { $count } more
members-planned = planned
members-did-join = joined
members-did-change = from { $from } to { $to }
members-did-leave = left
members-did-leave-because = left: { $reason }
members-entered = entered
members-history = Written about it
members-notice-joining = Notify that { $member } joined
members-notice-leaving = Notify that { $member } left
members-notice-days = Days to notify joining and leaving
members-notice-to = Notified to
members-notice-due = notice due by { $day }
members-notice-late = notice was due by { $day }
members-notified = notified on { $day }
members-notified-late = notified on { $day }, too late
members-notified-word = Notified
members-notify-today = Notified today
joining-gone = The member is no longer there.
joining-no-name = A member needs a name.
joining-no-class = Choose a class: the rights hang on it.
joining-no-day = Enter a day.
joining-not-adopted = “{ $poll }” did not adopt anything, so it carries nothing.
joining-before-vote = It was decided on { $day }; nothing holds before that day.
joining-belongs = { $member } belongs already.
joining-same-class = The member is in that class already on this day.
joining-before-joining = The membership begins only on { $day }.
joining-after-leaving = The membership ended on { $day }.
joining-that-day = The class changed on { $day } already; take that change back first.
joining-changes-later = A change of class on { $day } comes after this day; take it back first.

## People

members-authority = Written authority and contact
members-authority-from = Authority from
members-authority-until = Authority until
members-authority-paper = Written authority kept in
members-email = E-mail
members-telephone = Telephone
members-chairs = Chairs:

## Founders and networks

members-founders = Founders
members-networks-empty = Where several networks make up the organisation, each member belongs to one of them or to more.
members-network-add = Add a network
members-new-network = New network
members-in-network = { $count ->
    [one] { $count } member, of them in another as well: { $shared }
   *[other] { $count } members, of them in another as well: { $shared }
}
