### Members: who belongs, with which right, represented by whom.
members-gist = { $count ->
    [one] { $count } member · { $votes } vote · { $others } consult
   *[other] { $count } members · { $votes } vote · { $others } consult
}
members-empty = Members are the firms and institutions that belong. Their class gives them the right to vote or to be heard.
members-example = For example: a machine builder with 42 employees, represented by its director.
members-add = Add a member
members-new = New member
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
