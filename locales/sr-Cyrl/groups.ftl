### Working groups: competences, services, who leads, and who bears how much.
groups-view = Radne grupe
groups-empty = Radne grupe prate ključne kompetencije i njihove usluge. Dodajte kompetencije i grupe na šemi; ovde će stajati sa svojim projektima.
groups-catalysts = Opterećenje katalizatora
groups-partners = Opterećenje partnera
groups-partners-hint = Od projekata u toku: vođenje projekta i dat katalizator računaju se dvostruko.
groups-no-competence = Bez ključne kompetencije
groups-no-group = nema radne grupe
groups-no-service = nema usluge
groups-seats = Popunjena mesta
groups-no-catalyst = Još nijedna radna grupa nema katalizatora.
groups-under-way = Projekti u toku
groups-items = Otvorene stavke plana rada
groups-leads = Vodi
groups-joins = Učestvuje
groups-in-groups = U grupama
groups-idle = { $count ->
    [one] Na još { $count } članu nema opterećenja.
    [few] Na još { $count } člana nema opterećenja.
   *[other] Na još { $count } članova nema opterećenja.
}
