### Inviting: notice, the invitation itself, agendas to begin with, and what happened since the last meeting.

## The invitation
invitation-title = Einladung: { $what }
invitation-intro = Sie sind zu dieser Sitzung eingeladen.
invitation-cancelled = Die Sitzung vom { $day } ist abgesagt.
invitation-when = Wann
invitation-where = Wo
invitation-online = Online
invitation-agenda = Tagesordnung
invitation-no-agenda = Es gibt noch keine Tagesordnung.
invitation-planned-end = Geplantes Ende: { $time }
invitation-documents = Unterlagen
invitation-decided = Zur Abstimmung
invitation-rule = Regel: { $rule }
invitation-guests = Gäste und Fachleute
invitation-second-head = Bei fehlender Beschlussfähigkeit
invitation-second = Ist die Sitzung nicht beschlussfähig, wird sie mit derselben Tagesordnung wiederholt: { $when }.
invitation-second-free = Sie ist dann ohne Rücksicht auf die Zahl der Anwesenden beschlussfähig.
invitation-second-part = Sie ist dann beschlussfähig, wenn { $part } anwesend sind.
invitation-second-same = Sie beschließt nur über die Punkte dieser Tagesordnung.
invitation-repeats = Dies ist die zweite Einberufung der Sitzung vom { $day }, die nicht beschlussfähig war.
invitation-who = Wer teilnimmt
invitation-rights = Stimmberechtigte Mitglieder entscheiden; die anderen nehmen mit beratender Stimme teil.
invitation-authority = Wer für ein Mitglied entscheidet, braucht dessen Befugnis; eine Stellvertretung bringt sie schriftlich mit.
invitation-proxies = { $count ->
    [one] Ein verhindertes Mitglied kann sich durch ein anderes vertreten lassen, das höchstens { $count } weiteres vertritt.
   *[other] Ein verhindertes Mitglied kann sich durch ein anderes vertreten lassen, das höchstens { $count } weitere vertritt.
}
invitation-sent = Eingeladen am { $day }
invitation-subject = { $what }, { $day }

## Whether there is time enough to invite
notice-rule = { $days ->
    [one] { $days } Tag Einladungsfrist (Regelkarte „{ $card }“)
   *[other] { $days } Tage Einladungsfrist (Regelkarte „{ $card }“)
}
notice-in-time = { $given ->
    [one] { $given } Tag vorher eingeladen: fristgerecht
   *[other] { $given } Tage vorher eingeladen: fristgerecht
}
notice-late = { $short ->
    [one] { $short } Tag zu spät eingeladen
   *[other] { $short } Tage zu spät eingeladen
}
notice-open = { $left ->
    [0] Heute ist der letzte Tag für die Einladung
    [one] Noch { $left } Tag für die Einladung, bis { $day }
   *[other] Noch { $left } Tage für die Einladung, bis { $day }
}
notice-missed = Nicht eingeladen; der letzte Tag dafür war { $day }
notice-unrecorded = Kein Tag der Einladung festgehalten
notice-unset = Keine Regelkarte setzt diesem Gremium eine Einladungsfrist

## What an invitation lacks
lack-start = Die Uhrzeit des Beginns fehlt
lack-place = Es fehlt ein Ort oder ein Weg zur Teilnahme online
lack-agenda = Die Tagesordnung ist leer
lack-end = Sie endet, bevor sie beginnt
lack-too-long = { $over ->
    [one] Die Punkte dauern { $over } Minute länger als die Sitzung
   *[other] Die Punkte dauern { $over } Minuten länger als die Sitzung
}
lack-motion = Zur Entscheidung, aber ohne Antrag: { $item }
lack-second = Eine zweite Einberufung gilt nur, wenn die Einladung sie ankündigt (Regelkarte „{ $card }“)
lack-second-before = Die zweite Einberufung liegt nicht nach der ersten
lack-second-late = { $weeks ->
    [one] Die zweite Einberufung liegt mehr als { $weeks } Woche nach der ersten (Regelkarte „{ $card }“)
   *[other] Die zweite Einberufung liegt mehr als { $weeks } Wochen nach der ersten (Regelkarte „{ $card }“)
}
lack-collides = Eine andere Sitzung dieses Gremiums beginnt zur selben Zeit: { $title }
lack-nobody = Diesem Gremium gehört niemand an, der einzuladen wäre

## Agendas to begin with
agenda-quarterly = Vierteljährliche Sitzung
agenda-assembly = Jährliche Mitgliederversammlung
agenda-council = Steuerungsgruppe
agenda-group = Arbeitsgruppe
agenda-opening = Begrüßung; Anwesenheit und Beschlussfähigkeit
agenda-approve = Annahme der Tagesordnung
agenda-minutes = Protokoll der letzten Sitzung
agenda-follow-ups = Zusagen: was versprochen war
agenda-report = Jahresbericht
agenda-finance = Finanzen
agenda-guests = Gäste und Fachleute
agenda-projects = Stand der Projekte
agenda-topics = Themen aus den Häusern
agenda-theme = Jahresthema des kommenden Jahres
agenda-plan = Arbeitsplan und Budget des kommenden Jahres
agenda-elections = Wahlen
agenda-motions = Anträge
agenda-supervision = Aufsicht über Plan und Ziele
agenda-proposals = Vorschläge an die Mitgliederversammlung
agenda-state = Stand der Arbeit in der Gruppe
agenda-help = Wo Hilfe gebraucht wird
agenda-steps = Nächste Schritte: wer, was, bis wann
agenda-next = Verschiedenes; nächste Sitzung
agenda-joined = Neue Mitglieder stellen sich vor

## Why an item suggests itself
because-put-off = letztes Mal vertagt
because-waits = Antrag: { $state }
because-not-quorate = war nicht beschlussfähig, wartet auf Wiederholung
because-promises = { $kept } gehalten, { $open } offen
because-brought = von einem Mitglied eingebracht
because-projects = { $count ->
    [one] { $count } Projekt ist weiter
   *[other] { $count } Projekte sind weiter
}
because-joined = { $count ->
    [one] { $count } seither beigetreten
   *[other] { $count } seither beigetreten
}

## Since the last meeting
since-title = Seit der letzten Sitzung
since-line = { $from } bis { $until }
since-decided = Was beschlossen wurde
since-kept = Was gehalten wurde
since-overdue = Was überfällig ist
since-promised = Was zugesagt und noch nicht fällig ist
since-members = Wer beitrat, wechselte und austrat
since-joined = { $name } ist beigetreten
since-left = { $name } ist ausgetreten
since-changed = { $name } ist nun: { $class }
since-projects = Projekte und Arbeit
since-motions = Anträge im Gang
since-topics = Eingebrachte Themen und Ideen
since-supervised = Aufsicht
since-nothing = Seither hat sich in den Aufzeichnungen nichts geändert.
since-no-journal = Der Verlauf reicht nicht bis zu diesem Tag zurück; erzählt wird, was ein eigenes Datum trägt.
since-first = Dies ist die erste verzeichnete Sitzung des Gremiums.
since-due = fällig { $day }
since-rate = { $due ->
    [one] In den letzten zwölf Monaten { $kept } von { $due } Zusage gehalten
   *[other] In den letzten zwölf Monaten { $kept } von { $due } Zusagen gehalten
}
