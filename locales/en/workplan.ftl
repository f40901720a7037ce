### The office's work plan: its approval, its amendments, and the council that watches over it.
locked-plan = The work plan { $year } is approved. Text, person in charge and date of an item change only by an amendment that is put to the vote.
locked-amendment = This amendment has been decided on. What was decided stays as it is.
locked-amendment-alone = An amendment is entered as carried out only together with what it changes in the plan.

finding-supervision-title = Work plan not looked at
finding-supervision = Nobody has recorded a look at the work plan since { $date }: { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
finding-supervision-mend = Record what was seen
finding-amendment-title = Amendment not carried out
finding-amendment = Adopted, and not yet in the work plan: { $text }
finding-amendment-mend = Open the amendment
