### Anträge: die Tafel, ein Antrag mit dem, was dazu gesagt wurde, sein Weg und der Weg der Strategie.

## Die Tafel

motions-board = Anträge nach Stand
motions-column-decided = Entschieden
motions-search = Anträge durchsuchen
motions-any = { $what }: alle
motions-year = Jahr
motions-put = Zur Abstimmung stellen
motions-show-all = Alle zeigen
motions-show-more = { $count ->
    [one] { $count } weiteren zeigen
   *[other] { $count } weitere zeigen
}
motions-new = Neuer Antrag …
motions-move = Verschieben: { $title }
motions-move-to = Verschieben nach
motions-move-nowhere = Von hier aus lässt er sich nicht von Hand verschieben.
motions-drop = nach „{ $column }“
motions-which = „{ $title }“ wird:
motions-moved = „{ $title }“: { $from } → { $to }

## Ein Antrag

motions-title = Frage
motions-text = Wortlaut des Antrags
motions-text-unset = Der Wortlaut, über den abgestimmt wird …
motions-facts = Der Antrag
motions-decided-by = Es entscheidet
motions-proposer = Eingebracht von
motions-seconders = Unterstützt von
motions-second = Unterstützer hinzufügen …
motions-serves = Dient
motions-ballot = Abstimmung
motions-binding = Verbindlich
motions-seats = Zu besetzende Sitze
motions-max-choices = Stimmen je Stimmzettel
motions-max-points = Punkte je Stimmzettel
motions-frozen = für diese Abstimmung festgeschrieben
motions-new-option = Neue Möglichkeit
motions-add-option = Möglichkeit hinzufügen
motions-add-person = Person hinzufügen …
motions-amendments = Änderungsanträge
motions-amends = Ändert:
motions-amendments-first = Über Änderungsanträge wird zuerst abgestimmt.
motions-new-amendment = Neuer Änderungsantrag …
motions-new-comment = Neue Anmerkung, neues Bedenken oder neuer Einwand …
motions-answer = Antwort

## Der Weg eines Antrags

motions-life = Weg des Antrags
motions-do-draft = Zurück zum Entwurf
motions-do-propose = Einbringen
motions-do-debate = Beraten
motions-do-withdraw = Zurückziehen
motions-do-adjourn = Vertagen
motions-do-refer = Verweisen
motions-do-in-force = In Kraft setzen
motions-do-follow-up = Als nachverfolgt vermerken
motions-do-done = Als erledigt vermerken

## Der Weg der Strategie

motions-path = Der Weg der Strategie
motions-path-proposal = Vorschlag
motions-path-adoption = Beratung und Annahme
motions-path-plan = Arbeitsplan
motions-path-supervision = Aufsicht
motions-path-missing = noch nichts festgehalten
motions-path-entries = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
motions-gap-proposal = Kein Vorschlag des Rates ist festgehalten; dort beginnt die Strategie.
motions-gap-debate = Keine Beratung ist festgehalten; die Versammlung berät, bevor sie annimmt.
motions-gap-adoption = Die Versammlung hat die Strategie nicht angenommen.
motions-gap-plan = Auf die Strategie folgt kein Arbeitsplan.
motions-gap-approval = Der Arbeitsplan ist nicht genehmigt.
motions-gap-late = Der Arbeitsplan wurde erst genehmigt, nachdem er begonnen hatte.
motions-gap-supervision = Der Rat hat noch keinen Blick auf den Plan oder seine Ziele festgehalten.
