### Projects: the year's theme, the board, the money and the work plan.
projects-count = { $count ->
    [one] { $count } Projekt
   *[other] { $count } Projekte
}
projects-gist-running = { $count ->
    [one] { $count } laufend
   *[other] { $count } laufend
}
projects-add-theme = Jahresthema benennen
projects-new-theme = Neues Jahresthema
projects-no-theme = Ein Jahresthema hält die Projekte zusammen. Zum Beispiel: „Früh dran!“
projects-decided-by = Beschlossen durch
projects-undecided = Noch von keinem Beschluss getragen
projects-add = Projekt anlegen
projects-new-title = Neues Projekt
projects-empty = Hier stehen die Projekte, auf die sich die Partner geeinigt haben, von der Idee bis zum Ergebnis.
projects-empty-example = Zum Beispiel: „Berufe-Bus für den ländlichen Raum“.
projects-late = im Verzug
projects-no-responsible = Niemand ist verantwortlich
projects-from = ab { $date }
projects-until = bis { $date }
projects-milestones = { $done } von { $all } Meilensteinen
projects-spent-of = { $spent } von { $budget } ausgegeben
projects-overspent = überzogen
projects-revised-from = zuvor { $before }
projects-delete = Dieses Projekt löschen
projects-responsible = Verantwortlich
projects-lead = Federführend
projects-group = Arbeitsgruppe
projects-planned = Geplant
projects-revised = Geändert
projects-spent = Ausgegeben
projects-impact = Erwartete Wirkung
projects-add-milestone = Meilenstein hinzufügen
projects-new-milestone = Neuer Meilenstein
projects-due = Fällig
projects-partners = Partner
projects-add-partner = Partner hinzufügen …
projects-told = Ergebnis bekannt gemacht
projects-told-inside = intern
projects-told-outside = extern
projects-board = Tafel
projects-money = Finanzen
projects-sourced = Aus Quellen
projects-pledges = Budgetbeiträge der Partner { $year }
projects-pledged = Zugesagt
projects-allocated = Zugeordnet
projects-free = Frei
projects-new-item = Neue Aufgabe
projects-add-item = Aufgabe hinzufügen
projects-owner = Zuständig
projects-office = Ausführend
projects-prepared-by = Vorbereitet von
projects-proposed-by = Vorgeschlagen von
projects-supervised-by = Beaufsichtigt von
projects-period = Zeitraum
projects-approved-by = Genehmigt durch
projects-approved-before = vor Beginn genehmigt
projects-approved-late = nach Beginn genehmigt
projects-not-approved = nicht genehmigt
amount-unreadable = „{ $text }“ ist kein Betrag. Schreiben Sie ihn wie 1.234,56.
amount-negative = Ein Betrag kann nicht unter null liegen.
amount-too-large = Dieser Betrag ist zu groß, um zu stimmen.
