### The project board: columns, lanes, filters, moving, and what a project lacks to start.
refused-start-responsible = „{ $project }“ kann nicht beginnen: Noch ist niemand dafür verantwortlich. Benennen Sie zuerst die verantwortliche Person.
refused-start-agreement = „{ $project }“ kann nicht beginnen: Kein gefasster Beschluss stimmt dem Projekt oder seinem Thema zu. Nennen Sie zuerst den Beschluss.
refused-start-both = „{ $project }“ kann nicht beginnen: Niemand ist dafür verantwortlich, und kein gefasster Beschluss stimmt dem Projekt oder seinem Thema zu.
board-from-template = Aus einer Vorlage
board-added-from = Ein neues Projekt steht auf der Tafel, gemacht aus „{ $template }“.
board-choose = Auswählen
board-choose-one = „{ $project }“ auswählen
board-choose-all = Alle gezeigten auswählen
board-chosen = { $count ->
    [one] { $count } Projekt ausgewählt
   *[other] { $count } Projekte ausgewählt
}
board-settings = Spalten und Etiketten
board-of-limit = { $count } von höchstens { $limit }
board-over-limit = mehr als in Arbeit sein dürfen
board-sum = Summe der Budgets
board-not-printed = { $count ->
    [one] { $count } weiteres Projekt steht hier und wird nicht gedruckt; die Tabelle enthält alle.
   *[other] { $count } weitere Projekte stehen hier und werden nicht gedruckt; die Tabelle enthält alle.
}
board-no-agreement = Kein Beschluss stimmt zu
board-steps = { $done } von { $all } erledigt
board-comments = { $count ->
    [one] { $count } Kommentar
   *[other] { $count } Kommentare
}
board-papers = { $count ->
    [one] { $count } Link
   *[other] { $count } Links
}
board-move = Diese Karte verschieben
board-move-what = „{ $project }“ verschieben
board-move-to = Verschieben nach
board-move-within = Innerhalb der Spalte
board-to-top = Ganz nach oben
board-to-bottom = Ganz nach unten
board-archive = Archivieren
board-bring-back = Aus dem Archiv zurückholen
board-templates = Vorlagen
board-archived = Archiv
board-into-template = Als Vorlage speichern
board-moved = „{ $project }“ von „{ $from }“ nach „{ $to }“ verschoben, Platz { $place } von { $all }.
board-moved-within = „{ $project }“ innerhalb von „{ $column }“ verschoben, Platz { $place } von { $all }.
board-moved-many = { $count } Projekte nach „{ $column }“ verschoben.
board-moved-lane = „{ $project }“ nach „{ $lane }“ verschoben, „{ $column }“, Platz { $place } von { $all }.
board-changed-many = { $count ->
    [one] { $count } Projekt geändert.
   *[other] { $count } Projekte geändert.
}
board-archived-many = { $count ->
    [one] { $count } Projekt archiviert.
   *[other] { $count } Projekte archiviert.
}
board-moved-unseen = { $count ->
    [one] { $count } Projekt aus der gezeigten Auswahl verschoben.
   *[other] { $count } Projekte aus der gezeigten Auswahl verschoben.
}
board-filters = Tafel filtern
board-search = Projekte suchen
board-no-lanes = Keine Bahnen
board-lanes = Bahnen
board-lanes-by = Bahnen: { $what }
board-only = Beachtung
board-only-lacking = begonnen ohne das Nötige
board-add-label = Etikett hinzufügen
board-new-label = Neues Etikett
board-colour = Farbe
board-columns-shipped = Die Tafel hat eine Spalte für jeden Status.
board-columns-own = Spalten zu eigenen machen
board-new-column = Neue Spalte
board-add-column = Spalte hinzufügen
board-limit = Höchstens
board-start = Ein Projekt ohne verantwortliche Person oder zustimmenden Beschluss
board-start-refused = darf nicht beginnen: Die Seite lehnt ab und sagt, warum
board-start-marked = darf beginnen und wird markiert
board-started-without = Dieses Projekt hat begonnen, obwohl etwas fehlt:
board-would-be-marked = Wenn es jetzt beginnt, wird es markiert:
board-cannot-start = Bevor es beginnen kann:
board-checklist = Checkliste
board-add-checklist = Checkliste hinzufügen
board-new-step = Neuer Punkt
board-add-step = Punkt hinzufügen, dann Enter
board-say = Kommentieren
board-add-paper = Link hinzufügen, dann Enter
board-not-an-address = „{ $text }“ ist keine Adresse. Nur Web- und Mailadressen werden angenommen: https://example.org oder name@example.org.
board-description = Beschreibung
board-horizon = Wirkungshorizont
board-resolution = Beschluss
