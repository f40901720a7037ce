### Votes: the board, one poll as a scoreboard, the register and the rule cards.
votes-count = { $count ->
    [one] { $count } Abstimmung
   *[other] { $count } Abstimmungen
}
votes-gist-open = { $count ->
    [one] { $count } offen
   *[other] { $count } offen
}
votes-gist-resolutions = { $count ->
    [one] { $count } Beschluss
   *[other] { $count } Beschlüsse
}
votes-empty = Hier stehen die Fragen, über die ein Gremium entscheidet, mit Auszählung, Regel und Ergebnis.
votes-empty-example = Zum Beispiel: „Die Versammlung nimmt die Strategie 2025–2029 an.“
votes-all = Alle Abstimmungen
votes-counts = { $yes } Ja, { $no } Nein, { $abstain } enthalten
votes-abstained = enthalten
votes-of-cast = von { $base } abgegebenen Stimmen
votes-of-present = von { $base } Anwesenden
votes-of-entitled = von { $base } Stimmberechtigten
votes-of-counted = von { $base } gezählten
votes-base-cast = abgegebene Stimmen zählen
votes-base-present = Anwesende zählen
votes-base-entitled = Stimmberechtigte zählen
votes-base-counted = gezählt
votes-of-eligible = { $count } stimmberechtigt
votes-won = { $name } mit { $count }
votes-no-quorum = nicht beschlussfähig
votes-no-quorum-count = nicht beschlussfähig: { $present } von { $eligible } anwesend
votes-repeats = Wiederholt
votes-repeated-by = Erneut vorgelegt als
votes-winner = gewählt
votes-total-ballots = { $count ->
    [one] { $count } Stimme abgegeben
   *[other] { $count } Stimmen abgegeben
}
votes-total-invalid = { $count ->
    [one] { $count } ungültig
   *[other] { $count } ungültig
}
votes-total-marks = { $count ->
    [one] { $count } Nennung insgesamt
   *[other] { $count } Nennungen insgesamt
}
votes-participants = { $count ->
    [one] { $count } beteiligt
   *[other] { $count } beteiligt
}
votes-max-choices = { $count ->
    [one] höchstens { $count } Nennung je Stimme
   *[other] höchstens { $count } Nennungen je Stimme
}
votes-max-points = { $count ->
    [one] höchstens { $count } Punkt je Stimme
   *[other] höchstens { $count } Punkte je Stimme
}
votes-open-ballot = offene Abstimmung
votes-secret = geheime Abstimmung
votes-not-binding = nicht bindend
votes-proposer = Antrag: { $name }.
votes-rule-unset = Regel: nicht gesetzt.
votes-rule-named = Regel „{ $name }“
votes-rule-cited = Regel „{ $name }“ ({ $clause })
votes-rule-sentence = { $rule } – Beschlussfähigkeit: { $quorum }; Mehrheit: { $majority }.
votes-rule-majority = { $rule } – Mehrheit: { $majority }.
votes-half = die Hälfte
votes-third = ein Drittel
votes-two-thirds = zwei Drittel
votes-three-quarters = drei Viertel
votes-more-than = mehr als { $part }
votes-at-least = mindestens { $part }
votes-share = { $share } { $base }
votes-any-number = jede Zahl genügt
votes-second-call-none = nicht vorgesehen
votes-second-call-allowed = vorgesehen
votes-second-call-announced = wenn in der ersten Einladung angekündigt
votes-second-call-same-agenda = nur dieselbe Tagesordnung
votes-second-call-weeks = { $count ->
    [one] binnen { $count } Woche
   *[other] binnen { $count } Wochen
}
votes-roll = Stimmverzeichnis
votes-roll-head = { $present } anwesend · { $eligible } stimmberechtigt
votes-roll-secret = Geheime Abstimmung: nur Summen, niemandes Stimme ist festgehalten.
votes-roll-empty = Es sind keine namentlichen Stimmen festgehalten.
votes-names-hidden = Wer wie gestimmt hat, bleibt aus Berichten heraus: Es wird weder gedruckt noch an der Wand oder auf Mitgliederkarten gezeigt.
votes-answer = Antwort:
votes-no-answer = Noch keine Antwort festgehalten.
votes-register = Beschlussregister
votes-register-empty = Hier stehen die Beschlüsse unter ihrer Nummer, mit Tag und Abstimmung.
votes-number = Nummer
votes-cards-empty = Eine Regelkarte sagt, wie die Organisation entscheidet: wer da sein muss und wie viele Ja sagen müssen. Noch ist keine gesetzt.
votes-clause = Fundstelle
votes-quorum = Beschlussfähigkeit
votes-majority = Mehrheit
votes-tie = Gleichstand
votes-second-call = Zweite Einberufung
votes-secrecy = Geheimhaltung
votes-weights = Stimmen
votes-authority = Vertretung
votes-second-ballot = Zweite Stimmabgabe
