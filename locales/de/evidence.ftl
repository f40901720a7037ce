### The folder of evidence for a cluster label.
evidence-view = Nachweise
evidence-title = Nachweismappe
evidence-line = Stand { $date }
evidence-count = Nachweise zu { $shown } der { $covered } Indikatoren, zu denen Aufzeichnungen etwas sagen können; das Label fragt nach { $all }
evidence-nothing = Dazu ist noch nichts aufgezeichnet.
evidence-elsewhere = Anderswo aufbewahrt
evidence-elsewhere-hint = Aufzeichnungen dieser Art können diese Indikatoren nicht belegen. Legen Sie die Papiere dazu neben diese Mappe.
evidence-hint = Was der Arbeitsbereich zu den Indikatoren des europäischen Clusterlabels zeigt, mit Tagen und Beschlüssen. Ob es genügt, entscheiden die Fachleute.
evidence-members = { $count ->
    [one] { $count } Mitglied
   *[other] { $count } Mitglieder
} am { $date }
evidence-voting = davon stimmberechtigt: { $count }
evidence-pledges = Zusagen für { $year }: { $count }
evidence-fees = Bezahlte Beiträge für { $year }: { $count }
evidence-movement = In zwölf Monaten { $joined } beigetreten und { $left } ausgetreten
evidence-stable = { $loyal } von { $all } gehören seit zwei Jahren oder länger dazu
evidence-bodies = Gremien: { $bodies } · Sitze: { $seats }
evidence-votes = Ausgezählte Abstimmungen in zwölf Monaten: { $count }
evidence-rule = Regelkarte: { $name }
evidence-meetings = Sitzungen in zwölf Monaten: { $count }
evidence-present = anwesende Mitglieder: { $count }
evidence-partners = Partner: { $count }
evidence-private = { $share } % privat von { $amount } aus den Quellen der Projekte des Jahres
evidence-private-rule = Gezählt wird, was zu einer Quelle gesagt ist; sonst gelten Unternehmen, Vereine und Stiftungen als privat, Kommunen und Institutionen als öffentlich. Was niemand weiß, macht daraus eine Spanne.
evidence-budget = Projekte: { $projects } · Budget { $budget } · ausgegeben { $spent }
evidence-revised = Budget geändert: { $title }

## The indicators of the European label

esca-committed = Verbindlich Beteiligte
esca-composition = Zusammensetzung der Mitglieder
esca-number = Zahl der verbindlich Beteiligten
esca-concentration = Räumliche Konzentration
esca-maturity = Reife des Clustermanagements
esca-staff = Personal des Clustermanagements
esca-qualification = Qualifikation des Personals
esca-learning = Lebenslanges Lernen
esca-staff-stability = Beständigkeit des Personals
esca-stability = Beständigkeit der Beteiligung
esca-roles = Klarheit der Rollen und Beteiligung an Entscheidungen
esca-contacts = Direkte Kontakte zu den Beteiligten
esca-cooperation = Zusammenarbeit im Cluster
esca-integration = Einbindung in das Innovationssystem
esca-outlook = Finanzielle Aussichten
esca-private = Anteil privater Mittel
esca-building = Entstehung der Strategie
esca-documentation = Dokumentation der Strategie
esca-implementation = Umsetzungsplan
esca-control = Finanzkontrolle
esca-review = Überprüfung der Strategie
esca-monitoring = Fortschrittskontrolle
esca-focus = Ausrichtung der Strategie
esca-activities = Aktivitäten und Dienstleistungen
esca-performance = Leistung des Managements
esca-groups = Arbeitsgruppen
esca-communication = Kommunikation
esca-web = Auftritt im Netz
esca-press = Wahrnehmung in der Presse
esca-stories = Erfolgsgeschichten
esca-satisfaction = Zufriedenheit der Beteiligten
