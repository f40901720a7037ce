### Die Projekte als Tabelle, und Projekttabellen hinein und hinaus.
project-table-title = Tabelle
project-table-currency = Währung
project-table-horizon = Wirkungshorizont
project-table-market = Zielmarkt
project-table-description = Beschreibung
project-table-result = Ergebnis
project-table-find = In der Tabelle suchen
project-table-empty = Fügen Sie die Zeilen einer Tabelle ein, und jede Zeile wird ein Projekt.
project-table-keys = Die Pfeiltasten gehen von Zelle zu Zelle. Eingabetaste oder Doppelklick öffnet eine Zelle zum Schreiben; in der ersten Spalte öffnet die Eingabetaste das Projekt und F2 seinen Namen.

## Der Dialog

project-table-open = Tabelle einfügen
project-table-save = Als CSV sichern
project-table-dialog = Projekte aus einer Tabelle
project-table-hint = Kopieren Sie die Zeilen mit ihren Überschriften und fügen Sie sie hier ein. Eine Zeile ist ein Projekt. Ein Projekt, das schon da ist, wird ergänzt und geändert; weggenommen wird nichts.
project-table-example = Name, Status, Verantwortlich, Von, Bis, Geplant …
project-table-counts = { $count ->
    [one] { $count } neues Projekt,
   *[other] { $count } neue Projekte,
}
project-table-done = { $count ->
    [one] { $count } Projekt aufgenommen oder geändert
   *[other] { $count } Projekte aufgenommen oder geändert
}
project-table-new = neues Projekt

## Warum eine Zeile nicht hereinkommt

project-table-same-project = Zeile { $line } ist dasselbe Projekt.
project-table-ambiguous = „{ $title }“ kann { $count ->
    [one] { $count } Projekt sein: Geben Sie der Zeile seine Kennung.
   *[other] { $count } Projekte sein: Geben Sie der Zeile die Kennung.
}

## Was anders gelesen wurde

project-table-no-such = { $column }: Nichts heißt hier „{ $word }“; ausgelassen.
project-table-several = { $column }: „{ $word }“ kann { $count ->
    [one] { $count } Eintrag sein; ausgelassen.
   *[other] { $count } Einträge sein; ausgelassen.
}
project-table-not-a-status = „{ $word }“ ist kein Wort für einen Status; ausgelassen.
project-table-not-a-horizon = „{ $word }“ ist kein Wort dafür, wann die Wirkung erwartet wird; ausgelassen.
project-table-day-read-as = „{ $word }“ wurde als { $day } gelesen.
project-table-not-an-amount = „{ $word }“ ist kein Betrag; ausgelassen.
project-table-negative = „{ $word }“ liegt unter null; ausgelassen.
project-table-too-large = „{ $word }“ ist zu groß, um zu stimmen; ausgelassen.
project-table-not-a-currency = „{ $word }“ sind nicht die drei Buchstaben einer Währung; ausgelassen.
project-table-ends-first = Das Projekt würde enden, bevor es beginnt; beide Tage sind ausgelassen.
project-table-start-responsible = Würde ohne Verantwortliche beginnen; der Status ist ausgelassen.
project-table-start-agreement = Würde ohne zustimmenden Beschluss beginnen; der Status ist ausgelassen.
project-table-start-both = Würde ohne Verantwortliche und ohne zustimmenden Beschluss beginnen; der Status ist ausgelassen.
project-table-started-without = Kommt so herein und wird markiert: { $lacks }.
