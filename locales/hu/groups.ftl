### Working groups: competences, services, who leads, and who bears how much.
groups-view = Munkacsoportok
groups-empty = A munkacsoportok a fő kompetenciákat és azok szolgáltatásait követik. Vegyen fel kompetenciát és munkacsoportot az ábrán; itt a projektjeikkel együtt jelennek meg.
groups-catalysts = A katalizátorok terhelése
groups-partners = A partnerek terhelése
groups-partners-hint = A futó projektekből: a vezetés és az adott katalizátor kétszeresen számít.
groups-no-competence = Fő kompetencia nélkül
groups-no-group = nincs munkacsoport
groups-no-service = nincs szolgáltatás
groups-seats = Betöltött helyek
groups-no-catalyst = Még egyik munkacsoportnak sincs katalizátora.
groups-under-way = Futó projektek
groups-items = Nyitott munkatervi feladatok
groups-leads = Vezet
groups-joins = Részt vesz
groups-in-groups = Munkacsoportban
groups-idle = { $count ->
    [one] További { $count } tagra nem hárul teher.
   *[other] További { $count } tagra nem hárul teher.
}
