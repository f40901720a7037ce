### The minutes of a meeting: the text that writes itself, its closing, and its page.
## The text

minutes-meeting = Sitzung
minutes-time = Zeit
minutes-place = Ort
minutes-online = Online
minutes-chair = Sitzungsleitung
minutes-taker = Protokollführung
minutes-invited = Eingeladen am
minutes-cancelled = Abgesagt am { $date }.
minutes-repeats = Zweite Einberufung; erste Einberufung: { $date }.
minutes-repeats-count = Bei der ersten Einberufung waren { $present } anwesend, erforderlich waren { $needed }.
minutes-announced = Die erste Einladung hatte die zweite Einberufung angekündigt.
minutes-attendance = Anwesenheit
minutes-quorum-met = Anwesend sind { $present } von { $eligible } Stimmberechtigten, erforderlich sind { $needed }; die Sitzung ist beschlussfähig.
minutes-quorum-missed = Anwesend sind { $present } von { $eligible } Stimmberechtigten, erforderlich sind { $needed }; die Sitzung ist nicht beschlussfähig.
minutes-quorum-anyway = Anwesend sind { $present } von { $eligible } Stimmberechtigten; die wiederholte Sitzung ist beschlussfähig.
minutes-nobody = Keine Anwesenheit erfasst.
minutes-with-vote = Mit Stimmrecht
minutes-heard = Mit beratender Stimme
minutes-member = Mitglied
minutes-represented = Vertreten durch
minutes-deputy = { $name } (Stellvertretung)
minutes-authority = Entscheidungsbefugt
minutes-yes = ja
minutes-no = nein
minutes-from-to = Anwesend
minutes-note = Bemerkung
minutes-excused = Entschuldigt
minutes-absent = Nicht anwesend
minutes-proxy = Vollmacht: { $giver } → { $holder }
minutes-guests = Gäste und Sachverständige
minutes-agenda = Tagesordnung
minutes-from-floor = in der Sitzung aufgenommen
minutes-opening = Eröffnung
minutes-proceedings = Verlauf
minutes-speaker = Vortrag
minutes-about = Gegenstand
minutes-postponed = Vertagt.
minutes-spoke = Es sprachen
minutes-option = Möglichkeit
minutes-option-count = Stimmen
minutes-motion = Antrag
minutes-proposer = Eingebracht von
minutes-way = Abstimmung
minutes-quorum = Beschlussfähigkeit
minutes-quorum-of = { $present } anwesend von { $eligible }, erforderlich { $needed }
minutes-present-of = { $present } anwesend von { $eligible }
minutes-recused = Befangen, ohne Stimme
minutes-result = Ergebnis
minutes-refused = Zurückgewiesene Stimmen
minutes-said = Stellungnahmen und Antworten
minutes-answer = Antwort: { $answer }
minutes-unanswered = unbeantwortet
minutes-decided = Beschlossen am
minutes-hash = Siegel (SHA-256)
minutes-undecided = Nicht zur Abstimmung gestellt.
minutes-votes = Abstimmungen
minutes-further-votes = Weitere Abstimmungen
minutes-topics = Themen der Partner
minutes-promises = Vereinbarte Aufgaben
minutes-what = Was
minutes-who = Wer
minutes-by-when = Bis wann
minutes-item = TOP
minutes-end = Schluss
minutes-ended = Ende der Sitzung: { $time }.
minutes-head = Letzter Hash im Beschlussbuch: { $hash }
minutes-seal = Abschluss
minutes-closed-on = Abgeschlossen am { $date }.
minutes-closed-by = Abgeschlossen am { $date } von { $name }.
minutes-digest = SHA-256 des Textes: { $digest }

## What stands, and what goes on

locked-minutes = Das Protokoll dieser Sitzung ist abgeschlossen. Was es über die Sitzung, die Anwesenheit und die Tagesordnung sagt, bleibt; was fehlt oder falsch ist, kommt in einen Nachtrag.
minutes-refused-gone = Diese Sitzung gibt es nicht mehr.
minutes-refused-already = Dieses Protokoll wurde am { $date } abgeschlossen. Was fehlt, kommt in einen Nachtrag.
minutes-refused-to-come = Die Sitzung ist am { $date }. Ein Protokoll wird abgeschlossen, wenn sie stattgefunden hat.
minutes-refused-cancelled = Die Sitzung wurde am { $date } abgesagt; sie hat kein Protokoll.
minutes-refused-poll = Die Abstimmung { $poll } läuft noch. Schließen Sie sie zuerst, sonst fehlt ihr Ergebnis.
minutes-refused-item = Der Tagesordnungspunkt { $item } läuft noch. Beenden Sie ihn zuerst.
minutes-refused-empty = Es gibt keinen Text zum Abschließen.
minutes-refused-open = Dieses Protokoll ist nicht abgeschlossen. Ändern Sie den Text, wo er steht.
minutes-refused-addendum = Schreiben Sie, was nachzutragen ist.
minutes-caution-nobody = Niemand ist als anwesend erfasst.
minutes-caution-chair = Die Sitzungsleitung ist nicht angegeben.
minutes-caution-taker = Die Protokollführung ist nicht angegeben.
minutes-caution-end = Das Ende ist nicht angegeben.

## The page

minutes-draft = Entwurf
minutes-is-closed = Abgeschlossen
minutes-language = Sprache des Protokolls
minutes-texts = Texte
minutes-texts-hint = Anwesenheit, Zahlen, Ergebnisse und Beschlüsse kommen aus den Aufzeichnungen. Schreiben Sie hier, was sonst gesagt wurde; es erscheint daneben, sobald Sie ein Feld verlassen.
minutes-text-opening = Vor dem ersten Punkt
minutes-text-closing = Nach dem letzten Punkt
minutes-close = Protokoll abschließen
minutes-close-hint = Beim Abschließen wird dieser Text mit seiner Prüfsumme aufbewahrt. Danach wird er ergänzt, nicht geändert.
minutes-close-really = Endgültig abschließen
minutes-before-closing = Vor dem Abschließen
minutes-due = Fällig am { $date }
minutes-overdue = Überfällig seit { $date }
minutes-holds = Der Text ist so, wie er abgeschlossen wurde.
minutes-broken = Der Text ist nicht der abgeschlossene: Seine Prüfsumme weicht ab.
minutes-differs = Die Aufzeichnungen sagen heute etwas anderes. Das Protokoll bleibt; was zu berichtigen ist, kommt in einen Nachtrag.
minutes-in-minutes = Im Protokoll
minutes-in-records = In den Aufzeichnungen
minutes-add-addendum = Nachtrag hinzufügen
minutes-addendum-text = Was fehlt oder falsch ist
minutes-addendum-by = Von
minutes-no-items = Die Tagesordnung ist leer. Jeder Punkt bekommt hier einen Text.

## The command line

minutes-cli-help = schreibt das Protokoll einer Sitzung, in der Sprache der Organisation
minutes-cli-report = schreibt den Bericht für alle, ohne Namen von Personen
minutes-cli-evidence = schreibt die Nachweismappe für ein Cluster-Label
minutes-cli-no-meeting = Es gibt keine Sitzung „{ $meeting }“. Vorhanden sind:

## Counts

minutes-without-authority = Ohne Entscheidungsbefugnis anwesend: { $count }.
minutes-caution-undecided = { $count ->
    [one] { $count } Antrag wurde nicht zur Abstimmung gestellt.
   *[other] { $count } Anträge wurden nicht zur Abstimmung gestellt.
}
minutes-caution-promises = { $count ->
    [one] Bei { $count } Aufgabe fehlt, wer oder bis wann.
   *[other] Bei { $count } Aufgaben fehlt, wer oder bis wann.
}
