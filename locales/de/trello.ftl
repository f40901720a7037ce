### Projekte hinein und heraus: Boards von Trello, Tage für Kalender.

## Was hereinkommt

trello-new = { $count ->
    [one] { $count } Projekt kommt herein.
   *[other] { $count } Projekte kommen herein.
}
trello-archived = { $count ->
    [one] { $count } davon kommt ins Archiv.
   *[other] { $count } davon kommen ins Archiv.
}
trello-templates = { $count ->
    [one] { $count } ist ein Muster für neue Projekte.
   *[other] { $count } sind Muster für neue Projekte.
}
trello-beside = Mit ihnen: { $list }.
trello-columns = { $count ->
    [one] { $count } Spalte
   *[other] { $count } Spalten
}
trello-labels = { $count ->
    [one] { $count } Etikett
   *[other] { $count } Etiketten
}
trello-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
trello-items = { $count ->
    [one] { $count } Punkt einer Checkliste
   *[other] { $count } Punkte von Checklisten
}
trello-steps = { $count ->
    [one] { $count } Meilenstein
   *[other] { $count } Meilensteine
}
trello-papers = { $count ->
    [one] { $count } Anhang
   *[other] { $count } Anhänge
}
trello-comments = { $count ->
    [one] { $count } Kommentar
   *[other] { $count } Kommentare
}
trello-here = { $count ->
    [one] { $count } Projekt ist schon hier und bleibt, wie es ist.
   *[other] { $count } Projekte sind schon hier und bleiben, wie sie sind.
}
trello-same = { $count ->
    [one] Das Projekt ist schon hier. Nichts ändert sich.
   *[other] Alle { $count } Projekte sind schon hier. Nichts ändert sich.
}
trello-empty = Auf dem Board gibt es weder Karten noch Listen.
trello-no-lists = In der Datei fehlen die Listen; deshalb kommt jedes Projekt als Idee herein.
trello-completed = { $count ->
    [one] { $count } Karte war als erledigt abgehakt und kommt als abgeschlossen herein, gleich in welcher Liste sie stand.
   *[other] { $count } Karten waren als erledigt abgehakt und kommen als abgeschlossen herein, gleich in welcher Liste sie standen.
}
trello-running = { $count ->
    [one] { $count } Projekt kommt als laufend herein. Ein Board kennt keinen Beschluss; die Hinweise werden danach fragen.
   *[other] { $count } Projekte kommen als laufend herein. Ein Board kennt keine Beschlüsse; die Hinweise werden danach fragen.
}
trello-uploads = { $count ->
    [one] { $count } Anhang war hochgeladen: Seine Adresse kommt herein, die Datei bleibt bei Trello.
   *[other] { $count } Anhänge waren hochgeladen: Ihre Adressen kommen herein, die Dateien bleiben bei Trello.
}
trello-recoloured = { $count ->
    [one] { $count } Etikett erhält die nächstliegende Farbe, die es hier gibt.
   *[other] { $count } Etiketten erhalten die nächstliegende Farbe, die es hier gibt.
}
trello-lines = „{ $field }“ wird zu einer Zeile der Beschreibung ({ $count ->
    [one] { $count } Projekt
   *[other] { $count } Projekte
}).
trello-cut-off = Trello schreibt höchstens 1.000 Vorgänge in eine Datei. Ältere Kommentare können darin fehlen.

## Was gesagt wird

trello-left = Nicht übernommen
trello-technical = Nicht übernommen: was Trello für sich notiert
trello-history = Nicht übernommen: der Verlauf des Boards
trello-remarks = Anders gelesen
trello-aside = Zur Seite gelegt
trello-idle = { $of }: auf keiner Karte genannt
trello-of = { $of ->
    [board] Board
    [lists] Listen
    [cards] Karten
    [labels] Etiketten
    [members] Personen
    [checklists] Checklisten
    [checkItems] Punkte von Checklisten
    [attachments] Anhänge
    [customFields] Eigene Felder
    [customFieldItems] Eigene Felder
    [comments] Kommentare
    [actions] Verlauf
    [data] Verlauf
   *[other] { $name }
}
trello-field = { $key ->
    [board-desc] Beschreibung
    [board-closed] geschlossen
    [board-pluginData] Daten von Power-Ups
    [cards-pluginData] Daten von Power-Ups
    [cards-cover] Titelbild
    [cards-idMembersVoted] Stimmen
    [cards-coordinates] Koordinaten
    [cards-stickers] Sticker
    [cards-dueReminder] Erinnerung
    [cards-cardRole] Trennlinie oder Spiegelung
    [cards-customFieldItems] eigenes Feld, das in der Datei fehlt
    [checkItems-idMember] einem Mitglied zugewiesen
    [checkItems-dueReminder] Erinnerung
   *[other] { $name }
}
trello-remark-no-list = Die Liste fehlt in der Datei. Das Projekt kommt als Idee herein.
trello-remark-day = „{ $word }“ ist kein Tag und bleibt weg.
trello-remark-ends-first = Das Ende liegt vor dem Beginn. Beide Tage kommen herein, wie sie sind.
trello-remark-amount = „{ $word }“ ist kein Betrag und wird zu einer Zeile der Beschreibung: { $field }.
trello-remark-name = Die Karte hat keinen Namen.
trello-remark-others = Verantwortlich ist hier eine Person. In der Beschreibung: { $names }.
trello-remark-several = Mehrere Personen heißen { $name }; deshalb wird niemand genannt.
trello-remark-label = Eines der Etiketten fehlt in der Datei.
trello-why-no-id = Ohne Kennung.
trello-why-twice = Ein anderer Eintrag davor hat dieselbe Kennung.
trello-why-no-card = Die Karte fehlt in der Datei.
trello-why-empty = Ohne Inhalt.
trello-not-a-board = Diese Datei enthält kein Board. In Trello: Menü, Drucken, exportieren und teilen, Als JSON exportieren.

## Was in Einträgen steht

trello-untitled = Karte ohne Namen ({ $id })
trello-unnamed-label = Etikett ohne Namen
trello-line = { $name }: { $value }
trello-also = Außerdem
trello-place = Ort
trello-milestones = Meilensteine
trello-board = Projekte

## Kalender

calendar-project-ends = Ende: { $what }
calendar-due = Fällig: { $what }
calendar-pay = Zu zahlen: { $what }
calendar-name = { $organisation } – Termine

## Befehlszeile

trello-cli-help = nimmt ein Board von Trello in eine Datei auf
trello-cli-write = schreibt die Projekte als Board für andere Programme
trello-cli-calendar = die Tage als Kalender
trello-cli-nobody = Niemand heißt „{ $name }“.
trello-cli-several = Mehrere heißen „{ $name }“.
trello-cli-written = Geschrieben: „{ $file }“.
trello-cli-unchanged = „{ $file }“ bleibt, wie sie ist.

## Hinein und heraus, auf der Seite

trello-menu = Import und Export
trello-open = Board aus Trello hereinholen …
trello-save = Als Board sichern (Trello-JSON)
trello-calendar-all = Alle Termine als Kalender sichern
trello-calendar-own = Termine einer Person sichern
trello-calendar-whose = Person wählen …
trello-title = Ein Board aus Trello
trello-hint = In Trello: Menü, Drucken, exportieren und teilen, Als JSON exportieren. Nichts wird irgendwohin gesendet.
trello-choose = Datei wählen …
trello-statuses = Was die Listen über ihre Projekte sagen
trello-cards = { $count ->
    [one] { $count } Karte
   *[other] { $count } Karten
}
trello-list-here = eine Spalte, die es hier gibt
trello-list-closed = in Trello archiviert; die Karten kommen ins Archiv
trello-go = Hereinholen
trello-done = { $count ->
    [one] { $count } Projekt ist hereingekommen.
   *[other] { $count } Projekte sind hereingekommen.
}
trello-done-beside = Was auf dem Board neu war, ist hereingekommen.
trello-report = Bericht sichern
trello-saved = { $file } ist gesichert. Geldquellen, Partner, Beschlüsse und Entscheidungen haben auf einem Board keinen Platz.
