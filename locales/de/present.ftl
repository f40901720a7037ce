# Presenting in the hall: scenes, the wall, the presenter's desk.
present-place = Präsentation
present-item-of = TOP { $number } von { $count }
present-minutes = { $count } Min.
present-more = { $count ->
    [one] und { $count } weitere
   *[other] und { $count } weitere
}
present-speaks-now = Hat das Wort
present-by = bis { $date }
present-until = bis { $date }
present-kept = eingehalten
present-promises-open = { $count ->
    [one] offen
   *[other] offen
}
present-promises-late = { $count ->
    [one] überfällig
   *[other] überfällig
}
present-promises = Was zugesagt ist
present-no-promises = Es wurde nichts zugesagt.
present-nothing = Was diese Szene zeigt, gibt es nicht mehr.
present-members = { $count ->
    [one] Mitglied
   *[other] Mitglieder
}
present-not-closed = Die Abstimmung läuft noch.
present-goal-from = von { $from } auf { $to }
present-organisation = Die Organisation, ohne Sitzung
present-empty = Noch nichts zu zeigen. Szenen folgen aus einer Tagesordnung oder werden hier angelegt.
present-start = Vollbild auf diesem Schirm
present-start-hint = Für einen Bildschirm oder einen gespiegelten
present-open-wall = Fenster für den Beamer öffnen
present-open-wall-hint = Auf den Beamer ziehen und dort F drücken
present-wall-open = Der Beamer zeigt diese Folge
present-wall-gone = Das Fenster des Beamers ist weg
present-wall-again = Wieder öffnen
present-wall-refused = Der Browser hat das Fenster nicht zugelassen. Erlauben Sie dieser Seite Fenster, oder zeigen Sie im Vollbild auf diesem Schirm.
present-wall-nowhere = Dieser Browser behält nichts, ein zweites Fenster bliebe leer. Zeigen Sie im Vollbild auf diesem Schirm.
present-legible = Kleinste Schrift an der Wand: { $pixels } px bei 1920 × 1080
present-legible-here = Kleinste Schrift dieser Szene: { $pixels } px bei 1920 × 1080
present-too-small = Aus der letzten Reihe nicht lesbar: mindestens 18 px sind nötig.
present-cut = Nicht alles in dieser Szene hat Platz. Kürzen Sie, oder machen Sie zwei Szenen daraus.
present-now = An der Wand
present-next = Danach
present-end = Das ist die letzte Szene.
present-notes = Notizen
present-notes-hint = Das lesen nur Sie.
present-previous-scene = Vorige Szene
present-next-scene = Nächste Szene
present-dark = Schwarz
present-light = Wieder zeigen
present-is-dark = Die Wand ist schwarz.
present-fill = Vollbild
present-close = Verlassen
present-clock = Uhrzeit
present-elapsed = Seit Beginn
present-elapsed-anew = Neu beginnen
present-veil = Zahlen verbergen, bis die Abstimmung geschlossen ist
present-veiled = Das Ergebnis wird gezeigt, wenn die Abstimmung geschlossen ist.
present-deck = Was gezeigt wird
present-scenes = Szenen
present-follows = Diese Szenen folgen von selbst aus den Einträgen. Was Sie hier ändern, macht sie zu Ihren eigenen.
present-own = Diese Szenen sind Ihre eigenen.
present-follow-again = Wieder der Tagesordnung folgen
present-missing = { $count ->
    [one] { $count } Punkt hat noch keine Szene
   *[other] { $count } Punkte haben noch keine Szene
}
present-missing-add = Ergänzen
present-add = Szene anlegen
present-up = Nach oben
present-down = Nach unten
present-hide = Übergehen
present-show = Wieder in der Folge zeigen
present-hidden = wird übergangen
present-delete = Szene löschen
present-title = Titel
present-caption = Satz unter dem Bild
present-about = Zeigt
present-about-all = alles
present-part-vision = Vision
present-part-mission = Mission
present-part-principles = Leitsätze
present-part-goals = Strategische Ziele
present-edit = Was diese Szene zeigt
present-take = Als Szene
present-take-hint = Diese Ansicht des Organigramms als Szene behalten
present-taken = Die Ansicht ist jetzt eine Szene: { $deck }
present-keys = Klicker: vor und zurück, B oder . für Schwarz, Pos1 und Ende. Klicken oder Wischen tut dasselbe.
present-scene-of = Szene { $at } von { $count }
