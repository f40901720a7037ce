### The verdict of a vote as a sentence: its parts stand one after the other, parted by semicolons.

verdict-counts = { $yes } Ja, { $no } Nein, { $abstain } enthalten
verdict-counts-invalid = { $counts }, { $invalid } ungültig
verdict-counts-unknown = ?
verdict-base = { $base } gezählt
verdict-base-weighted = { $base } nach Gewicht gezählt
verdict-base-grouped = { $base } nach Gruppen gezählt

## "three quarters of those present is 23", "more than half of the votes cast is 11"

verdict-needed = { $part } { $of } sind { $needed }
verdict-half = die Hälfte
verdict-third = ein Drittel
verdict-two-thirds = zwei Drittel
verdict-three-quarters = drei Viertel
verdict-all = alle
verdict-fraction = { $fraction }
verdict-more-half = mehr als die Hälfte
verdict-more-third = mehr als ein Drittel
verdict-more-two-thirds = mehr als zwei Drittel
verdict-more-three-quarters = mehr als drei Viertel
verdict-more-fraction = mehr als { $fraction }
verdict-of-cast = der abgegebenen Stimmen
verdict-of-present = der Anwesenden
verdict-of-entitled = der Stimmberechtigten
verdict-of-answered = derer, die geantwortet haben,

## How it ends

verdict-adopted = angenommen
verdict-rejected = abgelehnt
verdict-rejected-short = abgelehnt, { $short } zu wenig
verdict-rejected-no-votes = abgelehnt, keine Stimme abgegeben
verdict-rejected-no-yes = abgelehnt, niemand hat mit Ja gestimmt
verdict-tie-rejects = Gleichstand, der nach dieser Regel ablehnt; abgelehnt
verdict-chair-decides = Gleichstand; der Vorsitz entscheidet mit Ja; angenommen
verdict-chair-not-yes = Gleichstand; der Vorsitz hat nicht mit Ja gestimmt; abgelehnt
verdict-lot-yes = Gleichstand; das Los sagt Ja; angenommen
verdict-lot-no = Gleichstand; das Los sagt Nein; abgelehnt
verdict-lot-to-draw = Gleichstand; das Los ist noch zu ziehen
verdict-run-off = Gleichstand; es folgt eine Stichwahl
verdict-tie-unset = Gleichstand, und die Regel sagt nicht, was dann gilt
verdict-not-quorate = { $present } von { $base } anwesend, { $needed } nötig; nicht beschlussfähig, { $short } zu wenig
verdict-few-answers = { $present } von { $base } haben geantwortet, { $needed } nötig; nicht beschlussfähig, { $short } zu wenig
verdict-handed-in = { $count ->
    [one] { $count } Stimmzettel abgegeben
   *[other] { $count } Stimmzettel abgegeben
}
verdict-unaccounted = { $count ->
    [one] { $count } Stimmzettel ungeklärt
   *[other] { $count } Stimmzettel ungeklärt
}
verdict-too-many = { $count ->
    [one] { $count } Stimme mehr als abgegebene Stimmzettel
   *[other] { $count } Stimmen mehr als abgegebene Stimmzettel
}
verdict-more-than-voters = { $count ->
    [one] { $count } Stimmzettel mehr, als abstimmen konnten
   *[other] { $count } Stimmzettel mehr, als abstimmen konnten
}
verdict-counts-missing = Zahlen fehlen
verdict-groups-not-counted = die Zahlen der einzelnen Gruppen fehlen
verdict-not-provable = { $why }; nicht nachweisbar
verdict-open = die Regel sagt nicht, welche Mehrheit nötig ist; offen
verdict-open-groups = die Regel sagt nicht, welchen Anteil jede Gruppe hat; offen
verdict-blocked = { $why }; gesperrt
verdict-item-not-announced = der Punkt war in der Einladung nicht angekündigt
verdict-second-call-not-allowed = die Regel kennt keine zweite Einberufung
verdict-second-call-not-announced = die zweite Einberufung war in der ersten Einladung nicht angekündigt
verdict-weights-identify = bei geheimer Abstimmung würden diese Gewichte oder Gruppen zeigen, wer wie gestimmt hat
verdict-not-all-consented = { $count ->
    [one] alle müssen zustimmen, { $count } hat es nicht getan
   *[other] alle müssen zustimmen, { $count } haben es nicht getan
}
verdict-refused = { $count ->
    [one] { $count } Stimmzettel zurückgewiesen ({ $reasons })
   *[other] { $count } Stimmzettel zurückgewiesen ({ $reasons })
}
verdict-not-set = nicht festgelegt: { $parts }

## Where the rule stands

verdict-rule = Regelkarte „{ $name }“
verdict-rule-clause = Regelkarte „{ $name }“, { $clause }
verdict-clause = { $clause }

## Parts of a rule that may not be set

verdict-part-quorum = Beschlussfähigkeit
verdict-part-majority = Mehrheit
verdict-part-tie = Gleichstand
verdict-part-weights = Gewicht der Stimmen
verdict-part-groups = Anteile der Gruppen
verdict-part-recused = ob Befangene für die Beschlussfähigkeit zählen
verdict-part-authority = Befugnis der Vertretung
verdict-part-proxies = Zahl der Vollmachten
verdict-part-revote = welche von zwei Stimmen zählt
verdict-part-second-call = zweite Einberufung
verdict-part-returns = wie viele antworten müssen
verdict-part-consent = ob alle zustimmen müssen
verdict-part-method = Auszählverfahren

## Elections and other polls with options: "Ann Lee 13, Bo Ray 8; 11 needed of 21; chosen: Ann Lee."

contest-count = { $name } { $votes }
contest-abstained = { $count ->
    [one] { $count } Enthaltung
   *[other] { $count } Enthaltungen
}
contest-invalid = { $count ->
    [one] { $count } ungültig
   *[other] { $count } ungültig
}
contest-first-choices = erste Wahl: { $counts }
contest-round = Runde { $round }: { $counts }
contest-pairs = paarweise verglichen
contest-needed = { $needed } von { $base } nötig
contest-elected = gewählt: { $names }
contest-lot = bei Gleichstand entschied das Los
contest-chair = bei Gleichstand entschied der Vorsitz
contest-run-off = niemand hat die Mehrheit; Stichwahl: { $names }
contest-tied = { $seats ->
    [one] Gleichstand um { $seats } Platz: { $names }
   *[other] Gleichstand um { $seats } Plätze: { $names }
}
contest-tied-run-off = niemand hat die Mehrheit; Gleichstand um einen Platz in der Stichwahl: { $names }
contest-tied-lot = das Los ist noch zu ziehen
contest-nobody = niemand hat Stimmen erhalten
contest-open = die Regel sagt nicht, wie hier entschieden wird; offen
contest-advice = am meisten: { $names }; Empfehlung, kein Beschluss
contest-no-advice = keine Vorliebe; Empfehlung, kein Beschluss
contest-agreed = kein Einwand; Konsens
contest-objections = { $count ->
    [one] { $count } Einwand; kein Konsens
   *[other] { $count } Einwände; kein Konsens
}
contest-concerns = { $count ->
    [one] { $count } Bedenken festgehalten
   *[other] { $count } Bedenken festgehalten
}
contest-unanswered = { $count ->
    [one] { $count } noch ohne Antwort
   *[other] { $count } noch ohne Antwort
}

## What the command line says of a case

verdict-cli-help = urteilt über eine Abstimmung; Rückgabewert 2, wenn sie nicht lesbar ist
verdict-cli-ballot = Zurückgewiesen: { $member } – { $reason }
verdict-cli-not-a-case = Die Datei ist JSON, aber keine Abstimmung: Nötig ist ein Objekt mit „rule“, „roll“ und „ballots“ oder „totals“.
verdict-cli-shape = Die Abstimmung ist nicht lesbar: Zeile { $line }, Spalte { $column } enthält etwas anderes, als dort erwartet wird. Berichtigen Sie diese Stelle.
verdict-cli-over-nothing = Ein Teil von nichts lässt sich nicht beurteilen: { $path } hat den Nenner 0. Schreiben Sie, wie viele Teile das Ganze ausmachen.
verdict-cli-both = Die Abstimmung enthält Stimmzettel und Summen. Lassen Sie eines davon weg: entweder alle Stimmen mit Namen oder die Summen.
verdict-cli-word = „{ $word }“ bedeutet bei { $path } nichts. Möglich sind: { $words }.
verdict-cli-twice = „{ $member }“ steht zweimal im Stimmverzeichnis. Lassen Sie für jedes Mitglied eine Zeile.
verdict-cli-nameless = Zeile { $place } des Stimmverzeichnisses nennt kein Mitglied. Ergänzen Sie „member“.
verdict-cli-when = „{ $value }“ bei { $path } ist weder ein Tag noch ein Zeitpunkt. Schreiben Sie etwa 2026-03-31 oder 2026-03-31T18:00:00Z.
verdict-cli-too-many-groups = Die Abstimmung nennt { $count } Gruppen; genau gerechnet wird mit höchstens { $most }.
