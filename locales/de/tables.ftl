### Tables that come in: rows from a spreadsheet, CSV files of other programs.

tables-open = Tabelle übernehmen
tables-open-empty = Zeilen aus einer Tabelle einfügen
tables-title = Tabelle übernehmen
tables-paste = Zeilen aus einer Tabellenkalkulation oder CSV-Datei
tables-paste-example = Name, Funktion, Vorgesetzte …
tables-paste-hint = Kopieren Sie die Zeilen mit ihren Überschriften und fügen Sie sie hier ein. Aus jeder Zeile wird ein Gremium; die Spalte mit der übergeordneten Stelle sagt, worunter es steht.
tables-choose-file = CSV-Datei wählen
tables-drop-file = Stattdessen Zeilen einfügen
tables-cancel = Abbrechen
tables-import = { $count ->
    [one] { $count } Gremium übernehmen
   *[other] { $count } Gremien übernehmen
}
tables-counts = { $count ->
    [one] { $count } Gremium wird übernommen
   *[other] { $count } Gremien werden übernommen
}, { $rejected ->
    [0] keine Zeile wird abgewiesen
    [one] { $rejected } Zeile wird abgewiesen
   *[other] { $rejected } Zeilen werden abgewiesen
}.
tables-nothing-new = Alles aus der Tabelle ist schon da.
tables-changed = { $count ->
    [one] { $count } Gremium ist schon da und wird auf den neuen Stand gebracht.
   *[other] { $count } Gremien sind schon da und werden auf den neuen Stand gebracht.
}
tables-done = { $count ->
    [one] { $count } Gremium übernommen
   *[other] { $count } Gremien übernommen
}

## Columns

tables-columns = Was die Spalten bedeuten
tables-headed = Die erste Zeile enthält die Überschriften
tables-column = Spalte { $number }
tables-means-name = Name
tables-means-given = Vorname
tables-means-family = Nachname
tables-means-id = Kennung
tables-means-parent = Übergeordnet
tables-means-second = Zweitens übergeordnet
tables-means-peer = Arbeitet zusammen mit
tables-means-title = Funktion
tables-means-department = Abteilung
tables-means-email = E-Mail
tables-means-assistant = Ist Assistenz
tables-means-keep = unverändert behalten
tables-means-leave = weglassen
tables-under = Die Tabelle einordnen unter
tables-under-top = nichts: ganz oben

## What comes in

tables-preview = Was übernommen wird
tables-line = Zeile
tables-stands-under = Steht unter
tables-stands-top = ganz oben
tables-stands-stays = wo es ist
tables-more = { $count ->
    [one] und { $count } weitere Zeile
   *[other] und { $count } weitere Zeilen
}
tables-rejected = Abgewiesene Zeilen
tables-row = Inhalt
tables-reason = Grund

## Why a row is rejected

tables-reason-quote = Ein Anführungszeichen in dieser Zeile wird nie geschlossen.
tables-reason-cells = Die Zeile hat { $cells ->
    [one] { $cells } Zelle
   *[other] { $cells } Zellen
} bei { $columns ->
    [one] { $columns } Spalte
   *[other] { $columns } Spalten
}: Setzen Sie Text mit Kommas in Anführungszeichen.
tables-reason-name = Die Zeile enthält nichts, wonach sie heißen könnte: weder Name noch Funktion, E-Mail oder Kennung.
tables-reason-same-id = Zeile { $line } hat dieselbe Kennung, { $id }.
tables-reason-same-email = Zeile { $line } hat dieselbe E-Mail-Adresse, { $email }.
tables-reason-same-row = Zeile { $line } sagt genau dasselbe.
tables-reason-parent = Mit „{ $value }“ als übergeordneter Stelle { $count ->
    [one] kann { $count } Gremium gemeint sein
   *[other] können { $count } Gremien gemeint sein
}: Nennen Sie Kennung oder E-Mail.
tables-reason-body = „{ $name }“ heißt nicht nur ein Gremium: Geben Sie der Zeile eine Kennung oder E-Mail.

## What was mended

tables-problems = Was an der Tabelle nicht stimmt
tables-problem-missing = Zeile { $line }: „{ $name }“ steht unter „{ $value }“, das es nicht gibt.
tables-problem-self = Zeile { $line }: „{ $name }“ steht unter sich selbst.
tables-problem-ring = Zeile { $line }: Diese stehen im Kreis untereinander; der Kreis wird beim ersten aufgetrennt: { $names }.
tables-problem-roots = { $count } Gremien stehen ganz oben: { $names }.
tables-problem-beside = Zeile { $line }: Die zweite Linie von „{ $name }“ zu „{ $value }“ führt zu niemandem oder zu mehreren und entfällt.
tables-problem-same-id = { $count ->
    [one] { $count } Zeile hat eine Kennung, die eine frühere Zeile schon hat.
   *[other] { $count } Zeilen haben eine Kennung, die eine frühere Zeile schon hat.
}
tables-mend = Wie es behoben wird
tables-mend-top = Ganz oben einordnen
tables-mend-first = Unter das erste Gremium stellen
tables-mend-keep = Alle oben lassen
tables-mend-gather = Unter ein neues Gremium stellen
tables-mend-once = Nur die erste übernehmen
tables-mend-both = Alle übernehmen, mit neuen Kennungen
tables-root-name = Organisation

## Reading the file

tables-encoding = Die Datei ist nicht in UTF-8 und wurde als { $encoding } gelesen: Sehen Sie nach, ob Umlaute und Akzente stimmen.
tables-workbook = Das ist eine Arbeitsmappe einer Tabellenkalkulation, keine Tabelle als Text. Speichern Sie sie dort als CSV (UTF-8), oder kopieren Sie die Zeilen und fügen Sie sie hier ein.
tables-not-text = Das ist keine Tabelle: Die Datei enthält keinen Text.
tables-empty = Die Tabelle hat keine Zeilen.

## The command line

tables-cli-counts = { $count ->
    [one] { $count } Gremium
   *[other] { $count } Gremien
} aus { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}
tables-cli-rejected = { $count ->
    [one] { $count } Zeile wurde
   *[other] { $count } Zeilen wurden
} abgewiesen:
tables-cli-line = Zeile { $line }: { $reason }
tables-cli-convert = macht eine aus einer CSV-Tabelle und nennt die abgewiesenen Zeilen
tables-cli-draw = dasselbe direkt aus einer CSV-Tabelle
