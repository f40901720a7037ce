### The office's work plan: its approval, its amendments, and the council that watches over it.
locked-plan = Der Arbeitsplan { $year } ist genehmigt. Text, Verantwortliche und Termin eines Punktes ändern sich nur durch eine Änderung, über die abgestimmt wird.
locked-amendment = Über diese Änderung ist entschieden. Was beschlossen wurde, bleibt, wie es ist.
locked-amendment-alone = Als ausgeführt gilt eine Änderung nur zusammen mit dem, was sie im Plan ändert.

finding-supervision-title = Arbeitsplan ohne Aufsicht
finding-supervision = Seit dem { $date } ist kein Blick auf den Arbeitsplan vermerkt: { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}.
finding-supervision-mend = Feststellung eintragen
finding-amendment-title = Änderung nicht ausgeführt
finding-amendment = Beschlossen, aber noch nicht im Arbeitsplan: { $text }
finding-amendment-mend = Änderung öffnen
