### Meetings: the calendar, one meeting in full, and what was promised.
meetings-count = { $count ->
    [one] { $count } Sitzung
   *[other] { $count } Sitzungen
}
meetings-gist-next = nächste { $date }
meetings-gist-open = { $count ->
    [one] { $count } Zusage offen
   *[other] { $count } Zusagen offen
}
meetings-add = Sitzung anlegen
meetings-new-title = Neue Sitzung
meetings-need-body = Eine Sitzung gehört zu einem Gremium. Legen Sie zuerst unter Struktur eines an.
meetings-empty = Hier stehen die Sitzungen nach Jahr und Quartal, mit Tagesordnung, Anwesenheit und Zusagen.
meetings-empty-example = Zum Beispiel: „Netzwerksitzung, 20. März, 10:00“.
meetings-all = Alle Sitzungen
meetings-quarter = { $quarter }. Quartal
meetings-missing = Keine Sitzung in diesem Quartal
meetings-next = nächste
meetings-last = letzte
meetings-quorate = beschlussfähig
meetings-not-quorate = nicht beschlussfähig
meetings-quorum-line = { $present } von { $eligible } anwesend · { $needed } nötig
meetings-quorum-unset = Beschlussfähigkeit nicht festgehalten
meetings-without-authority = { $count ->
    [one] { $count } anwesend ohne Entscheidungsbefugnis
   *[other] { $count } anwesend ohne Entscheidungsbefugnis
}
meetings-title = Name der Sitzung
meetings-start = Beginn
meetings-place = Ort
meetings-invited = Eingeladen am
meetings-chair = Leitung
meetings-minute-taker = Protokoll
meetings-repeats = Wiederholt die Sitzung vom { $date }.
meetings-repeats-count = Wiederholt die Sitzung vom { $date }: { $present } waren anwesend, { $needed } nötig.
meetings-no-agenda = Noch keine Tagesordnung. Ihre Punkte werden nacheinander aufgerufen, beraten und abgestimmt.
meetings-add-item = Punkt hinzufügen
meetings-new-item = Neuer Punkt
meetings-item-up = Nach oben
meetings-item-down = Nach unten
meetings-no-attendance = Keine Anwesenheit festgehalten.
meetings-votes-here = Stimmberechtigt
meetings-heard-here = Beratend, ohne Stimme
meetings-delete = Diese Sitzung löschen
meetings-promise = Zusage
meetings-owner = Verantwortlich
meetings-due = Fällig
meetings-no-follow-ups = Hier wurde noch nichts zugesagt: wer macht was bis wann.
meetings-add-follow-up = Zusage hinzufügen
meetings-new-follow-up = Neue Zusage
meetings-open-follow-ups = Offene Zusagen aus allen Sitzungen
