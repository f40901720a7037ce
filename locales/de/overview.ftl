### Overview: what needs you, and where things stand.
overview-gist = { $count ->
    [0] nichts braucht Sie
    [one] { $count } Sache braucht Sie
   *[other] { $count } Sachen brauchen Sie
}
overview-needs-you = Was Sie braucht
overview-all-well = Keine Regel und keine Zusage ist verletzt.
overview-nothing-yet = Noch gibt es nichts zu zeigen. Legen Sie Mitglieder, Sitzungen und Projekte an; was eine Regel oder Zusage verletzt, steht dann hier.
overview-meetings = Sitzungen
overview-next-meeting = Nächste
overview-last-meeting = Letzte
overview-no-next = Keine Sitzung ist geplant.
overview-open-polls = { $count ->
    [one] { $count } Abstimmung ohne Ergebnis
   *[other] { $count } Abstimmungen ohne Ergebnis
}
overview-theme = Jahresthema { $year }
overview-no-theme = Für dieses Jahr ist kein Thema gesetzt.
overview-projects-done = { $done } von { $count ->
    [one] { $count } Projekt
   *[other] { $count } Projekten
} abgeschlossen
overview-spent = { $spent } von { $planned } ausgegeben
overview-follow-ups = Offene Zusagen
overview-follow-ups-none = Alle Zusagen sind erfüllt.
overview-due = fällig { $date }
overview-overdue = überfällig seit { $date }
overview-membership = Mitgliedschaft
overview-members = { $count ->
    [one] { $count } Mitglied
   *[other] { $count } Mitglieder
}
overview-resolutions = Letzte Beschlüsse
overview-changes = Letzte Änderungen
overview-changes-none = Seit dieser Arbeitsbereich hier geöffnet wurde, hat sich nichts geändert.
