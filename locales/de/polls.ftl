### A running poll: its roll, what is recorded on it, its opening and closing.
polls-roll-head = { $here } stimmfähig · { $all } stimmberechtigt
polls-how = Wie die Stimmen erfasst werden
polls-by-name = Namentlich
polls-by-hands = Handzeichen
polls-by-keyboard = Mit der Tastatur: zwei Buchstaben eines Namens
polls-key-yes = j
polls-key-no = n
polls-key-abstain = e
polls-key-invalid = u
polls-key-sample = ma
polls-key-name = Namensanfang, dann
polls-key-option = Nummer einer Möglichkeit
polls-key-walk = weiter, zurück
polls-key-back = zurücknehmen
polls-found = { $count ->
    [one] { $name }
   *[other] { $name }: der erste von { $count }
}
polls-nobody = Kein Name beginnt so: „{ $letters }“
polls-said = { $name }: { $choice }
polls-said-refused = { $name }: abgewiesen – { $reason }
polls-taken-back = { $name }: zurückgenommen
polls-take-back = Zurücknehmen
polls-no-more = Höchstens { $count } auf einem Stimmzettel
polls-held-by = stimmt durch { $name }
polls-weight = { $count ->
    [one] { $count } Stimme
   *[other] { $count } Stimmen
}
polls-heard = { $count ->
    [one] Berät, stimmt nicht ab ({ $count })
   *[other] Beraten, stimmen nicht ab ({ $count })
}
polls-refuse = Stimmzettel als abgewiesen führen
polls-refuse-hint = Ein Stimmzettel wurde abgegeben: Er wird mit dem Grund geführt und zählt nicht
polls-silent = { $count ->
    [one] { $count } hat noch nicht abgestimmt.
   *[other] { $count } haben noch nicht abgestimmt.
}
polls-all-rest = Alle anderen: { $choice }
polls-representative = Vertretung
polls-authorised = darf für das Mitglied entscheiden
polls-no-proxy = stimmt selbst ab
polls-recused = wirkt bei diesem Punkt nicht mit
polls-handed-in = Abgegebene Stimmzettel
polls-names-stand = { $count ->
    [one] { $count } Stimme ist namentlich erfasst.
   *[other] { $count } Stimmen sind namentlich erfasst.
}
polls-clear-names = Zurücknehmen und Handzeichen zählen
polls-subtract = Ja = Anwesende abzüglich der anderen: { $count }
polls-all-here = Alle { $count } Stimmfähigen haben abgestimmt
polls-sum-missing = Ja, Nein und abgegebene Stimmzettel eintragen: Die Summe muss stimmen.
polls-sum-right = { $count ->
    [one] Die Zahlen ergeben zusammen { $count } Stimmzettel.
   *[other] Die Zahlen ergeben zusammen { $count } Stimmzettel.
}
polls-unaccounted = { $count ->
    [one] { $count } Stimmzettel ungeklärt
   *[other] { $count } Stimmzettel ungeklärt
}
polls-too-many = { $count ->
    [one] { $count } Stimme mehr als abgegebene Stimmzettel
   *[other] { $count } Stimmen mehr als abgegebene Stimmzettel
}
polls-rehearsal = Probe
polls-rehearsal-hint = Die Anwesenheit ist erfunden, und nichts wird behalten: weder Stimmen noch Beschlüsse.
polls-rehearsal-end = Probe beenden
polls-rehearse = Proben
polls-counts = { $yes } Ja, { $no } Nein, { $abstain } Enthaltungen
polls-needed = { $needed } Ja nötig
polls-quorum-unset = Beschlussfähigkeit: Die Regel sagt nicht, wie viele da sein müssen.
polls-returns-line = { $returned } von { $all } haben geantwortet · { $needed } nötig
polls-returns-met = genug Antworten
polls-returns-not-met = zu wenige Antworten
polls-verdict-tied = Stimmengleichheit
polls-verdict-not-provable = Nicht nachweisbar
polls-verdict-blocked = Nicht beschließbar
polls-verdict-open = Unentschieden
polls-not-begun = Noch ist nichts erfasst.
polls-so-far = Bisher: { $verdict }
polls-may-leave = { $count ->
    [0] Niemand kann gehen, ohne dass die Beschlussfähigkeit verloren geht.
    [one] Noch { $count } Stimme kann gehen, ohne dass die Beschlussfähigkeit verloren geht.
   *[other] Noch { $count } Stimmen können gehen, ohne dass die Beschlussfähigkeit verloren geht.
}
polls-least-yes = Kleinste Zahl Ja, die bei den jetzigen Nein genügt: { $yes }.
polls-least-yes-of-all = Wenn alle mit Ja oder Nein stimmen: { $yes }.
polls-recount-agrees = Aus Anwesenheit und Stimmen nachgezählt: dasselbe Ergebnis.
polls-recount-differs = Nachgezählt lautet es: { $sentence }
polls-before-opening = Bevor die Abstimmung eröffnet wird
polls-look-rule = Regel: „{ $name }“. Mit der Eröffnung wird sie festgehalten.
polls-look-no-rule = Keine Regel ist gesetzt: Niemand könnte sagen, wann dies angenommen ist.
polls-look-no-majority = Die Regel sagt nicht, wie viele mit Ja stimmen müssen, oder wovon.
polls-look-quorate = Beschlussfähig: { $present } können abstimmen, { $needed } sind nötig.
polls-look-not-quorate = Nicht beschlussfähig: { $present } können abstimmen, { $needed } sind nötig.
polls-not-quorate-hint = Der Punkt kann beraten, aber nicht beschlossen werden. Es können noch andere kommen; sonst kommt er in eine zweite Sitzung.
polls-open = Abstimmung eröffnen
polls-open-hint = Ab dann bleiben Regel und Frage, wie sie sind.
polls-close = Abstimmung schließen
polls-close-sure = Das Schließen kann nicht rückgängig gemacht werden. Danach lässt sich an dieser Abstimmung nichts mehr ändern.
polls-close-now = Endgültig schließen
polls-keep-open = Offen lassen
polls-closed-now = Die Abstimmung ist geschlossen.
polls-lot = Das Los sagte:
polls-veiled = Das Ergebnis wird gezeigt, wenn die Abstimmung geschlossen ist.
polls-call = { $number }. Aufruf
polls-second-any = Die Sitzung wird mangels Beschlussfähigkeit erneut einberufen und beschließt unabhängig von der Zahl der Anwesenden.
polls-second-part = Die Sitzung wird mangels Beschlussfähigkeit erneut einberufen und beschließt, wenn { $part } der Stimmberechtigten anwesend sind.
polls-second-same = Beschlossen werden können nur die Punkte der ersten Einladung.
polls-second-invitation = Die Einladung muss diesen Hinweis enthalten:
polls-second-announced = Die erste Einladung hat darauf hingewiesen
polls-second-none = Die Regel kennt keine zweite Einberufung: Die Frage kann erneut gestellt werden, mit voller Beschlussfähigkeit.
polls-second-unannounced = Die Regel erlaubt eine zweite Einberufung nur, wenn die erste Einladung darauf hingewiesen hat.
polls-second-late = { $weeks ->
    [one] Die Regel erlaubt eine zweite Einberufung nur binnen { $weeks } Woche.
   *[other] Die Regel erlaubt eine zweite Einberufung nur binnen { $weeks } Wochen.
}
polls-second-already = Sie wurde bereits erneut einberufen.
polls-second-decided = Erneut einberufen wird nur, was mangels Beschlussfähigkeit nicht entschieden wurde.
polls-second-draft = Zweite Einberufung entwerfen
polls-run-off = Stichwahl zwischen den beiden Ersten entwerfen
polls-run-off-title = { $title } – Stichwahl
polls-no-body = Kein Gremium ist gesetzt, das entscheidet; es gibt also kein Register für den Beschluss.
polls-no-options = Eine Auswahl braucht mindestens zwei Möglichkeiten, eine Wahl mindestens eine.
polls-not-open = Die Abstimmung ist nicht offen.
polls-facts = Anwesenheit, Vertretung, Vollmacht, Befangenheit
polls-participants = Beteiligte, mit Gästen
polls-rounds = Wie ausgezählt wurde
polls-round = { $number }. Runde
polls-round-out = scheidet aus
