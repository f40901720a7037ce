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

workplan-empty = Die Koordinierungsstelle arbeitet nach einem Plan, der vor seinem Beginn genehmigt ist. Legen Sie das Jahr an und schreiben Sie auf, was zu tun ist.
workplan-next = Neuer Arbeitsplan
workplan-draft = Entwurf
workplan-proposed = zur Abstimmung gestellt
workplan-refused = nicht angenommen
workplan-approved = genehmigt
workplan-to-come = beginnt noch
workplan-running = läuft
workplan-over = abgelaufen
workplan-from = Von
workplan-to = Bis
workplan-motion-title = Arbeitsplan { $year }
workplan-checked = Geprüft
workplan-out-of-time = außerhalb des Zeitraums
workplan-item-menu = Was mit diesem Punkt geschehen kann
workplan-look = Prüfung vermerken
workplan-looked = Geprüft, keine Einwände.
workplan-propose-change = Änderung vorschlagen
workplan-propose-strike = Streichung vorschlagen
workplan-propose-item = Weiteren Punkt vorschlagen
workplan-outside = Außerhalb des Plans
workplan-outside-count = { $count ->
    [one] { $count } Aufgabe, die in keinem Plan steht
   *[other] { $count } Aufgaben, die in keinem Plan stehen
}
workplan-outside-hint = Was neben dem Plan getan wird, steht hier, damit es alle sehen.
workplan-outside-add = Aufgabe außerhalb des Plans hinzufügen
workplan-amendments = Änderungen
workplan-amendments-hint = Der Plan ist genehmigt. Was sich daran ändern soll, wird hier aufgeschrieben, beschlossen und dann in einem Schritt ausgeführt.
workplan-adds = Arbeitsplan, neuer Punkt: { $text }
workplan-changes = Arbeitsplan, Änderung von: { $text }
workplan-strikes = Arbeitsplan, Streichung von: { $text }
workplan-adds-word = Neuer Punkt
workplan-changes-word = Änderung
workplan-strikes-word = Streichung
workplan-written = aufgeschrieben, nicht entschieden
workplan-decided = beschlossen, noch auszuführen
workplan-applied = ausgeführt am { $date }
workplan-reason = Begründung
workplan-carry-out = Ausführen
workplan-undecided = Über diese Änderung ist noch nicht entschieden.
workplan-was-refused = Diese Änderung wurde nicht angenommen.
workplan-was-applied = Diese Änderung ist schon ausgeführt.
workplan-no-item = Den Punkt, um den es geht, gibt es nicht mehr.
workplan-says-nothing = Diese Änderung ändert nichts.
workplan-days = Tage zwischen zwei Prüfungen
workplan-next-look = Nächste Prüfung bis
workplan-gap = Von { $from } bis { $to } hat niemand geprüft: { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}.
workplan-finding = Was festgestellt wurde
workplan-action = Was daraus folgt
