### Working groups: competences, services, who leads, and who bears how much.
groups-view = Arbeitsgruppen
groups-empty = Arbeitsgruppen folgen den Kernkompetenzen und ihren Dienstleistungen. Legen Sie Kompetenzen und Gruppen im Organigramm an; dann stehen sie hier mit ihren Projekten.
groups-catalysts = Was auf den Katalysatoren liegt
groups-partners = Was auf den Partnern liegt
groups-partners-hint = Von den laufenden Projekten: Federführung und ein gestellter Katalysator zählen doppelt.
groups-no-competence = Ohne Kernkompetenz
groups-no-group = keine Arbeitsgruppe
groups-no-service = keine Dienstleistung
groups-seats = Besetzte Sitze
groups-no-catalyst = Noch hat keine Arbeitsgruppe einen Katalysator.
groups-under-way = Laufende Projekte
groups-items = Offene Punkte im Arbeitsplan
groups-leads = Federführend
groups-joins = Beteiligt
groups-in-groups = In Gruppen
groups-idle = { $count ->
    [one] Auf { $count } weiteren Mitglied liegt nichts.
   *[other] Auf { $count } weiteren Mitgliedern liegt nichts.
}
