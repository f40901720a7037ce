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

## The calendar
meetings-plan = Sitzung planen
meetings-coming = Als Nächstes
meetings-none-coming = Es ist keine Sitzung geplant.
meetings-quarter-open = Noch nicht einberufen
meetings-year-before = Ein Jahr früher
meetings-year-after = Ein Jahr später
meetings-by-quarter = Sitzungen nach Quartalen
meetings-none-in-year = In diesem Jahr keine Sitzung.
meetings-is-cancelled = abgesagt
meetings-cancel = Diese Sitzung absagen
meetings-revive = Sie findet doch statt
meetings-items = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
}

## What a meeting is called for
meetings-end = Ende
meetings-online = Adresse zur Teilnahme online
meetings-second-day = Zweite Einberufung am
meetings-second-start = Zweite Einberufung um
meetings-second-propose = { $day } ankündigen
meetings-item-minutes = Zeit in Minuten
meetings-minutes-short = Min.
meetings-item-purpose = Zweck
meetings-item-speaker = Vorgestellt von
meetings-item-about = Betrifft
meetings-no-purpose = ohne Zweck
meetings-no-speaker = niemand stellt vor
meetings-no-about = ohne Bezug
meetings-planned = insgesamt { $minutes } Min.
meetings-ends = endet um { $time }
meetings-untimed = { $count ->
    [one] { $count } Punkt ohne Zeit
   *[other] { $count } Punkte ohne Zeit
}
meetings-fill = Tagesordnung füllen
meetings-as-last = Wie letztes Mal, { $day }
meetings-own-agendas = Eigene Vorlagen
meetings-shipped-agendas = Für den Anfang
meetings-keep-agenda = Diese Tagesordnung als Vorlage behalten
meetings-kept-agenda = Als Vorlage behalten: { $name }
meetings-nothing-again = Von der letzten Tagesordnung kommt nichts wieder.
meetings-suggested = Bietet sich an
meetings-take-up = Aufnehmen

## The invitation
meetings-invitation = Einladung
meetings-lacks = { $count ->
    [one] { $count } Angabe fehlt
   *[other] { $count } Angaben fehlen
}
meetings-ready = Es fehlt nichts.
meetings-own-words = Eigene Worte der Einladung
meetings-sent-today = Heute verschickt
meetings-read-invitation = Einladung ansehen
meetings-back = Zurück zur Sitzung
meetings-open-mail = Als E-Mail öffnen
meetings-copy-mail = E-Mail kopieren
meetings-mail-paste = Der Text ist für das E-Mail-Programm zu lang und wurde kopiert: fügen Sie ihn in die E-Mail ein.
meetings-copy-addresses = { $count ->
    [one] { $count } Adresse kopieren
   *[other] { $count } Adressen kopieren
}
meetings-no-address = { $count ->
    [one] { $count } eingeladen ohne E-Mail-Adresse
   *[other] { $count } eingeladen ohne E-Mail-Adresse
}
meetings-invited-count = { $count ->
    [one] { $count } eingeladen
   *[other] { $count } eingeladen
}
meetings-day-file = Kalenderdatei
meetings-read-since = Bericht seit der letzten Sitzung

## How promises are kept
meetings-rate = Zusagen gehalten
meetings-rate-of = { $kept } von { $due }, fällig in den letzten zwölf Monaten
meetings-rate-none = In den letzten zwölf Monaten war keine Zusage fällig.
meetings-rate-in-time = { $in-time } von { $dated } zum Termin
meetings-rate-open = { $count ->
    [one] { $count } offen
   *[other] { $count } offen
}
meetings-rate-overdue = { $count ->
    [one] { $count } überfällig
   *[other] { $count } überfällig
}
meetings-rate-nobodys = { $count ->
    [one] { $count } ohne Verantwortliche
   *[other] { $count } ohne Verantwortliche
}
meetings-rate-dayless = { $count ->
    [one] { $count } ohne Termin
   *[other] { $count } ohne Termin
}
meetings-by-person = Nach Personen
meetings-nobody = Niemand
meetings-kept-head = Gehalten
meetings-open-head = Offen
meetings-overdue-head = Überfällig
meetings-only-overdue = Nur Überfällige
meetings-with-closed = Auch Erledigte
meetings-done-on = erledigt { $day }
meetings-none-so = Hier ist nichts offen.
meetings-title-default = Sitzung
