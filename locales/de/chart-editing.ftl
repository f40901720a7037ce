### Editing on the chart itself: moving, copying, drawing channels, filling seats.

## What can be done with a body

editing-menu = Was tun mit { $body }?
editing-sibling = Gremium daneben anlegen
editing-rename = Umbenennen
editing-move = Verschieben nach …
editing-inwards = Unter das vorige
editing-outwards = Eine Ebene höher
editing-channel = Verbindung ziehen zu …
editing-fill = Freien Sitz besetzen …
editing-copy = Kopieren
editing-cut = Ausschneiden
editing-paste = Darunter einfügen
editing-select = Auswählen
editing-deselect = Nicht mehr auswählen
editing-delete = Löschen
# For screen readers: the keys of the outline.
editing-keys = Einfg legt ein Gremium an, F2 benennt um, Entf löscht, Alt mit Pfeiltasten verschiebt, Umschalt mit Pfeiltasten wählt aus, Umschalt F10 öffnet das Menü.
# What stands on a key.
editing-key = { $key ->
    [ctrl] Strg
    [shift] Umschalt
    [insert] Einfg
    [delete] Entf
    [space] Leertaste
   *[other] Alt
}

## Choosing a place or a body

editing-find = Gremium suchen
editing-move-title = Wohin? { $what }
editing-channel-title = Verbindung von { $body } zu …
editing-where = Platz
editing-where-under = darunter
editing-where-before = davor
editing-where-after = dahinter
editing-drop-under = Unter { $body }
editing-drop-before = Vor { $body }
editing-drop-after = Hinter { $body }

## Channels and seats

editing-port = Zu einer anderen Karte ziehen: Verbindung von { $body }
editing-kind = Verbindung: { $from } → { $to }
editing-kind-own = Eigenes Wort
editing-seat = Wer nimmt den Sitz ein? { $body }

## Several at once

editing-bodies = { $count ->
    [one] { $count } Gremium
   *[other] { $count } Gremien
}
editing-selected = { $count ->
    [one] { $count } ausgewählt
   *[other] { $count } ausgewählt
}
editing-clear = Auswahl aufheben

## What was done, and what was not

editing-top = ganz oben
editing-did-move = Verschoben: { $what } → { $parent }, { $place } von { $among }
editing-did-move-all = Verschoben: { $what } → { $parent }
editing-did-draw = Verbindung gezogen: { $from } { $channel } → { $to }
editing-did-fill = Sitz besetzt: { $holder } → { $body }
editing-did-copy = Kopiert: { $what }
editing-did-cut = Ausgeschnitten: { $what }. Es bleibt hier, bis es eingefügt wird.
editing-did-paste = Eingefügt: { $what } → { $parent }. Die Sitze sind unbesetzt.
editing-no-further = In dieser Richtung gibt es keinen weiteren Platz: { $body }
editing-paste-nothing = Es wurde noch nichts kopiert.
editing-paste-unknown = Das Kopierte ist kein Teil einer Struktur. Kopieren Sie Gremien oder Zeilen mit ihren Namen.
editing-paste-large = Das Kopierte ist zu groß für einen Teil einer Struktur.
editing-paste-newer = Das wurde aus einer neueren Version kopiert ({ $version }). Laden Sie die Seite neu, um sie zu erhalten.
editing-paste-lines = { $count } Zeilen wurden kopiert; bis zu { $limit } werden zu Gremien.
