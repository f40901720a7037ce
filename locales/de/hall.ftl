### The hall: who is in the room, what is called, who speaks, what comes of it.
hall-title = Im Saal
hall-room = Im Raum
hall-room-count = { $here } von { $all }
hall-keys = Zwei Buchstaben eines Namens, dann Eingabe
hall-keys-hint = Mitglied oder Person. Eingabe: gekommen; noch einmal: gegangen oder zurück. ↑ ↓ wählen unter mehreren Namen.
hall-no-clock = Die Sitzung ist nicht heute, darum werden keine Zeiten festgehalten. Sie lassen sich eintragen.
hall-said-here = { $name } ist da.
hall-said-here-since = { $name } ist da seit { $time }.
hall-said-left = { $name } ist nicht mehr da.
hall-said-left-at = { $name } ist um { $time } gegangen.
hall-here-since = seit { $time }
hall-out = gegangen
hall-out-since = gegangen um { $time }
hall-to-come = noch nicht da
hall-arrives = Gekommen
hall-leaves = Geht
hall-back = Zurück
hall-person = Vertreten durch
hall-arrived-at = Gekommen um
hall-left-at = Gegangen um
hall-away = Nicht im Raum
hall-note = Anmerkung
hall-mandate-expired = schriftliche Vollmacht am { $date } abgelaufen
hall-mandate-not-yet = schriftliche Vollmacht gilt ab { $date }
hall-mandate-unknown = Vollmacht nicht erfasst
hall-mandate-paper = Schriftstück: { $paper }
hall-missing = { $count ->
    [one] { $count } fehlt
   *[other] { $count } fehlen
}
hall-recused = { $count ->
    [one] { $count } befangen
   *[other] { $count } befangen
}
hall-no-list = Noch steht niemand auf der Liste
hall-no-rule = Keine Regelkarte sagt, wie viele da sein müssen
hall-by-rule = nach der Regel „{ $rule }“
hall-establish = Beschlussfähigkeit jetzt festhalten
hall-recorded = Festgehalten: { $present } anwesend, { $needed } nötig.
hall-without = Ohne Beschlussfähigkeit
hall-may = Darf gehört und beraten werden: Punkt { $items }
hall-may-not = Kann nicht beschlossen werden: Punkt { $items }
hall-second-day = Tag der zweiten Einberufung
hall-call-again = Zweite Einberufung entwerfen
hall-warning = Zweite Einberufung nach der Sitzung vom { $date }, die nicht beschlussfähig war.
hall-not-announced = Die erste Einladung hat keine zweite Einberufung angekündigt. Die Regel verlangt das, darum gilt wieder die volle Beschlussfähigkeit.
hall-again = Sie ist schon wieder einberufen: { $date }.
hall-call = Aufrufen
hall-call-next = Als Nächstes aufrufen: { $item }
hall-done = Erledigt
hall-postpone = Vertagen
hall-reopen = Wieder aufnehmen
hall-close = Sitzung schließen
hall-ended = geschlossen um { $time }
hall-floor = Antrag aus der Versammlung
hall-from-floor = aus der Versammlung
hall-add = Hinzufügen
hall-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
hall-record-votes = Stimmen aufnehmen
hall-to-motion = Zum Antrag
hall-add-follow-up = Nachverfolgung zu diesem Punkt
hall-speakers = Redeliste
hall-stances = { $pro } dafür · { $contra } dagegen
hall-no-speakers = Niemand hat sich gemeldet.
hall-who = Wer sich meldet
hall-stance = Dafür, dagegen oder Frage
hall-ask = Auf die Liste
hall-give-floor = Wort erteilen
hall-end-floor = Hat gesprochen
hall-before = Zuvor zugesagt
hall-kept = { $done } von { $all } gehalten
hall-throughout = durchgehend
hall-institution = Aus welchem Haus
hall-topic = Gehört zu
hall-add-guest = Gast hinzufügen
hall-new-guest = Neuer Gast
hall-new-topic = Neues Thema
hall-bring-in = Thema eingebracht
hall-carry-home = Thema mitgenommen
hall-direction = Richtung
hall-gone = Das gibt es nicht mehr.
hall-not-a-member = { $name } war am { $date } kein Mitglied.
hall-already = { $name } ist schon da.
hall-already-since = { $name } ist schon da, seit { $time }.
hall-not-here = { $name } ist nicht da.
hall-elsewhere = { $person } sitzt schon für { $member } da. Eine Stimme wird durch Vollmacht übertragen.
hall-out-of-order = Die Zeiten folgen nicht aufeinander: { $later } liegt vor { $earlier }.
hall-own-proxy = Niemand hält die eigene Vollmacht.
hall-called-off = Die Sitzung wurde am { $date } abgesagt.
hall-item-runs = Dieser Punkt läuft bereits.
hall-spoken = Diese Wortmeldung ist vorbei.
hall-nothing-left = Nichts wartet mehr auf einen Beschluss.
hall-not-after = Die zweite Einberufung muss nach der ersten liegen.
hall-too-late = { $weeks ->
    [one] Die Regel verlangt die zweite Einberufung binnen { $weeks } Woche.
   *[other] Die Regel verlangt die zweite Einberufung binnen { $weeks } Wochen.
}
hall-not-a-time = „{ $text }“ ist keine Uhrzeit. Schreiben Sie sie wie 09:30.
hall-at-odds = Bitte prüfen: { $names }. Doppelt auf der Liste, für zwei Mitglieder da, oder Zeiten, die nicht aufeinander folgen.
