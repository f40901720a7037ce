### Abstimmung per Datei: was verschickt wird, was zurückkommt und was sich prüfen lässt.

## Warum eine Datei nicht gelesen werden kann

ballots-file-large = Die Datei ist größer als die { $limit } kB, die gelesen werden.
ballots-file-deep = Ihre Teile sind zu tief verschachtelt, oder es sind zu viele.
ballots-file-twice = „{ $key }“ steht zweimal darin, sie ließe sich also auf zwei Arten lesen.
ballots-file-other = Es ist keine solche Datei.
ballots-file-other-format = Es ist etwas anderes: { $format }.
ballots-file-newer = Sie stammt von einer neueren Version ({ $version }).
ballots-file-missing = „{ $field }“ fehlt.
ballots-file-wrong = „{ $field }“ ist nicht, was es sein soll.
ballots-file-unknown = Sie enthält „{ $field }“; das kennt diese Version nicht.
ballots-file-not-circular = Ihre Regel lässt keine Abstimmung per Datei zu.

## Warum eine Stimme nicht zählt

ballots-why-pick = die Wahl passt nicht zur Frage
ballots-why-not-signed = die Unterschrift fehlt
ballots-why-broken = die Unterschrift ist gefälscht, oder die Stimme wurde nach dem Unterschreiben verändert
ballots-why-unknown-key = mit einem Schlüssel unterschrieben, der nicht im Verzeichnis steht: { $fingerprint }
ballots-why-another-key = mit dem Schlüssel eines anderen Mitglieds unterschrieben
ballots-why-not-compared = der Schlüssel steht im Verzeichnis, aber sein Fingerabdruck ist noch nicht verglichen: { $fingerprint }
ballots-why-not-in-force = der Schlüssel galt an dem Tag nicht, an dem die Stimme aufgenommen wurde
ballots-why-consultation = nur Beratungsrecht (Mitgliederklasse { $class })
ballots-why-late = unterschrieben { $signed }, nach der Frist { $deadline }
ballots-why-superseded = stattdessen zählt eine andere Stimme dieses Mitglieds: Nummer { $number }
ballots-why-conflict = eine andere Stimme dieses Mitglieds hat dieselbe Nummer und anderen Inhalt; keine zählt: { $hash } und { $others }
ballots-came-late = nach eigener Uhr rechtzeitig unterschrieben, aber nach der Frist aufgenommen

## Was an einer Abschlussdatei nicht stimmt

ballots-doubt-seal = Sie ist nicht unterschrieben oder wurde danach verändert.
ballots-doubt-hand = Sie ist mit einem anderen Schlüssel unterschrieben, als die Abstimmungsdatei nennt: { $fingerprint }
ballots-doubt-foreign = Sie schließt eine andere Abstimmung ab oder eine andere Fassung der Abstimmungsdatei.
ballots-doubt-chain = Ihr Protokoll ist in Zeile { $line } gebrochen.
ballots-doubt-count = Aufgenommen und beurteilt wurden nicht dieselben Stimmen.

## Was sich prüfen lässt

ballots-in-counted = ist dabei, in Zeile { $line } des Protokolls, und zählt
ballots-in-refused = ist dabei, in Zeile { $line } des Protokolls, und wurde zurückgewiesen: { $reason }
ballots-not-in = steht nicht im Protokoll
ballots-continues = Das frühere Protokoll ist der Anfang von diesem.
ballots-rewritten = Das frühere Protokoll ist nicht der Anfang von diesem: Zeile { $line } weicht ab.
ballots-another-poll = Die frühere Abschlussdatei gehört zu einer anderen Abstimmung.
ballots-recount-agrees = Nachgezählt: die Stimmen führen zum selben Ergebnis.
ballots-recount-incomplete = Zum Nachzählen { $count ->
    [one] fehlt { $count } Stimme
   *[other] fehlen { $count } Stimmen
}.
ballots-recount-differs = Nachgezählt führen die Stimmen zu einem anderen Ergebnis: { $sentence }
ballots-recount-otherwise = fällt anders aus
ballots-holds = Die Abschlussdatei stimmt: Unterschrift, Protokoll und Zählung passen zusammen.

## Die Zählung

ballots-counted = { $count ->
    [one] { $count } Stimme zählt
   *[other] { $count } Stimmen zählen
}
ballots-refused = { $count ->
    [one] { $count } zurückgewiesen
   *[other] { $count } zurückgewiesen
}
ballots-copies = { $count ->
    [one] { $count } Abschrift
   *[other] { $count } Abschriften
}
ballots-member-unknown = niemand genannt
ballots-open-revote = Die Regelkarte sagt nicht, welche von zwei Stimmen eines Mitglieds zählt; genommen wurde die erste.

## Die Befehlszeile

ballots-cli-key = erzeugt einen Schlüssel zum Unterschreiben und zeigt seinen Fingerabdruck in Wörtern
ballots-cli-ballot = unterschreibt eine Stimme zu einer Abstimmungsdatei (--pick statt --choice, wo Antworten zur Wahl stehen)
ballots-cli-count = zählt die Stimmdateien einer Abstimmungsdatei und schreibt die unterschriebene Abschlussdatei
ballots-cli-check = prüft eine Abschlussdatei: Unterschrift, Protokoll, „meine Stimme ist dabei“ und die Zählung
ballots-cli-key-written = Schlüssel in „{ $file }“. Behalten Sie ihn für sich.
ballots-cli-public = Öffentlicher Schlüssel: { $key }
ballots-cli-fingerprint = Fingerabdruck: { $fingerprint }
ballots-cli-written = Stimme von { $member } in „{ $file }“, Nummer { $number }, Prüfsumme { $hash }
ballots-cli-closed = Abschlussdatei in „{ $file }“, { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}, Kopf { $head }
ballots-cli-no-member = { $member } steht nicht auf der Stimmliste dieser Abstimmungsdatei.
ballots-cli-no-vote = { $member } hat hier keine Stimme: { $reason }.
ballots-cli-pick = Die Wahl passt nicht zur Frage dieser Abstimmungsdatei.
ballots-cli-earlier-missing = Die frühere Abschlussdatei führt { $count ->
    [one] { $count } Stimme auf, die nicht unter den Dateien ist
   *[other] { $count } Stimmen auf, die nicht unter den Dateien sind
}: { $hashes }
ballots-cli-file = „{ $file }“: { $why }
ballots-cli-no-randomness = Das Betriebssystem gab keinen Zufall her.

## Die Seite

ballots-title = Abstimmung per Datei
ballots-readme = Eine Abstimmung per Datei: { $organisation }. Öffnen Sie diese Datei in der Klaster-Seite, um zu lesen, abzustimmen und Ihre Stimme zu speichern. Ändern Sie nichts daran: ihre Bytes sind ihre Identität.
ballots-no-key = Dieser Browser kann keinen Schlüssel behalten, deshalb lässt sich hier nichts unterschreiben. Erlauben Sie ihm, Daten zu behalten, oder nehmen Sie einen anderen Browser.
ballots-mail-none = Noch nicht verschickt. Die Abstimmungsdatei enthält Frage, Regel, Stimmliste und Frist. Die Partner öffnen sie in dieser Seite und schicken ihre Stimmen zurück.
ballots-mail-no-deadline = Diese Abstimmung hat keinen letzten Tag. Legen Sie ihn fest, bevor die Abstimmungsdatei entsteht: danach steht er in dem, was die Partner unterschreiben.
ballots-mail-make = Abstimmungsdatei erzeugen
ballots-mail-again = Abstimmungsdatei noch einmal speichern
ballots-mail-made = Abstimmungsdatei mit { $count } Namen auf der Stimmliste, Prüfsumme { $hash }…
ballots-returns = Zurückgekommene Stimmen
ballots-returns-drop = Legen Sie alle zurückgekommenen Dateien auf einmal hier ab, oder wählen Sie sie aus. Nichts wird aufgenommen, bevor Sie gesehen haben, was aus jeder wird.
ballots-returns-choose = Dateien auswählen
ballots-column-file = Datei
ballots-column-state = Was daraus wird
ballots-counts = zählt
ballots-take-in = Aufnehmen
ballots-put-away = Weglegen
ballots-nothing-new = All das war schon aufgenommen; nichts hat sich geändert.
ballots-compare = Die Wörter stimmen überein: Schlüssel eintragen
ballots-roster = Schlüssel der Mitglieder
ballots-roster-note = Lassen Sie sich die Wörter eines neuen Schlüssels am Telefon vorlesen. Nur ein verglichener Schlüssel beweist eine Stimme.
ballots-roster-words = Fingerabdruck in Wörtern
ballots-roster-compared = Verglichen am
ballots-closing-note = Schicken Sie die Datei an alle Partner: jeder sieht, ob die eigene Stimme dabei ist, und wer alle Stimmen hat, kann nachzählen.
ballots-closing-interim = Bisheriges Protokoll speichern
ballots-closing-save = Abschlussdatei speichern
ballots-answer-rule = Regel
ballots-answer-deadline = Letzter Tag
ballots-answer-member = Ich stimme ab für
ballots-answer-choose = Mitglied auswählen
ballots-answer-representative = Vertreten durch
ballots-answer-choice = Meine Stimme
ballots-answer-clear = Auswahl leeren
ballots-answer-sign = Stimme unterschreiben und speichern
ballots-answer-signed = Sie haben Stimme Nummer { $number } unterschrieben: { $choice }. Schicken Sie die gespeicherte Datei an die Geschäftsstelle.
ballots-answer-last = Bis zum letzten Tag tritt eine weitere Stimme an ihre Stelle.
ballots-answer-first = Es zählt die erste Stimme; eine spätere wird nur aufgeführt.
ballots-answer-again = Noch einmal speichern
ballots-answer-key = Die Wörter Ihres Schlüssels, der in diesem Browser bleibt. Lesen Sie sie der Geschäftsstelle am Telefon vor:
ballots-check = Ist meine Stimme dabei?
ballots-check-note = Die Abschlussdatei, die die Geschäftsstelle allen schickt, zeigt es; diese Seite prüft sie selbst.
ballots-check-choose = Abschlussdatei auswählen
ballots-check-own = Ihre Stimme { $state }.
ballots-check-none = In diesem Browser wurde für dieses Mitglied keine Stimme unterschrieben.
