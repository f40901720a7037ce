### What the command-line tool says beside what the page says too, and the first line of every file.

# For who opens the file in a text editor.
file-readme = Eine Klaster-Datei, ein Eintrag je Zeile. Sie gehört zu: { $organisation }. Öffnen Sie sie auf der Klaster-Seite und bewahren Sie sie sicher auf, denn sie enthält alles.

## Help

cli-about = Liest, prüft und zeichnet Klaster-Dateien.
cli-help-usage = Aufruf
cli-help-convert = macht aus einer neutralen Beschreibung eine Klaster-Datei
cli-help-verify = sagt, was verletzt ist; Rückgabewert 1, wenn etwas verletzt ist
cli-help-findings = listet auf, was an einem Tag eine Regel oder Zusage verletzt
cli-help-layout = ordnet die Gremien auf einem Bildschirm mit 1920 × 1080 an
cli-help-chart = zeichnet die Gremien als Bild oder schreibt sie als Gliederung oder für andere Programme
cli-help-picture = das Bild mit Überschrift und Legende oder auf einem Blatt Papier
cli-help-shape = die Form des Organigramms
cli-help-lang = die Sprache der Antworten
cli-help-dash = „-“ anstelle einer Datei ist die Standardeingabe
cli-help-status = Rückgabewert: 0 alles in Ordnung, 1 etwas ist verletzt, 2 die Eingabe ist nicht verwendbar.

## Arguments

cli-no-command = Sagen Sie, was zu tun ist. „klaster-file --help“ zeigt die Befehle.
cli-unknown-command = Den Befehl „{ $command }“ gibt es nicht. „klaster-file --help“ zeigt die Befehle.
cli-unknown-option = Die Option „{ $option }“ gibt es hier nicht. „klaster-file --help“ zeigt alle.
cli-option-without-value = Die Option „{ $option }“ braucht einen Wert.
cli-option-wrong-value = „{ $value }“ kann nicht der Wert von „{ $option }“ sein.
cli-option-missing = Die Option „{ $option }“ wird hier gebraucht.
cli-file-missing = Nennen Sie eine Datei oder „-“ für die Standardeingabe.
cli-too-many-arguments = „{ $argument }“ ist ein Argument zu viel.

## Reading and writing

cli-file-not-found = Die Datei „{ $file }“ gibt es nicht.
cli-file-unreadable = „{ $file }“ lässt sich nicht lesen.
cli-file-unwritable = „{ $file }“ lässt sich nicht schreiben.
cli-not-text = Die Datei ist kein Text in UTF-8.
cli-too-new = Die Datei stammt von einer neueren Version von Klaster ({ $version }), die diese hier nicht lesen kann.
cli-newer = Die Datei stammt von einer neueren Version von Klaster ({ $version }); was diese hier nicht kennt, wird übergangen.

## Converting

cli-not-neutral = Die Datei ist JSON, aber keine neutrale Beschreibung eines Clusters.
cli-neutral-too-new = Die Beschreibung hat Version { $version } und ist damit neuer als dieses Programm.
cli-neutral-missing = Bei { $path } steht nichts, obwohl dort etwas gebraucht wird.
cli-neutral-shape = Bei { $path } sollte { $shape ->
    [text] ein Text
    [list] eine Liste
    [object] ein Objekt
    [wholeAmount] ein ganzer Geldbetrag
    [fraction] ein Bruch wie 1/2
    [date] ein Datum oder Jahr
    [ballotStatus] „accepted“ oder „refused“
   *[other] etwas anderes
} stehen.
cli-neutral-twice = Die Kennung „{ $id }“ ist zweimal vergeben, das zweite Mal bei { $path }.
cli-neutral-record = Was bei { $path } steht, kann kein Eintrag werden: { $why }
cli-converted = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
} in „{ $file }“.
cli-unread = { $count ->
    [one] { $count } Wert hat
   *[other] { $count } Werte haben
} in einer Klaster-Datei keinen Platz und { $count ->
    [one] wurde
   *[other] wurden
} ausgelassen:

## Checking

cli-verified = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}, nichts ist verletzt.
