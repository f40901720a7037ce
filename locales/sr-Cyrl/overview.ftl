### Overview: what needs you, and where things stand.
overview-gist = { $count ->
    [0] ništa ne čeka na vas
    [one] { $count } stvar čeka na vas
    [few] { $count } stvari čekaju na vas
   *[other] { $count } stvari čeka na vas
}
overview-needs-you = Šta čeka na vas
overview-all-well = Nijedno pravilo i nijedno obećanje nije prekršeno.
overview-nothing-yet = Još nema šta da se prikaže. Dodajte članice, sastanke i projekte; ono što krši pravilo ili obećanje biće navedeno ovde.
overview-meetings = Sastanci
overview-next-meeting = Sledeći
overview-last-meeting = Poslednji
overview-no-next = Nijedan sastanak nije zakazan.
overview-open-polls = { $count ->
    [one] { $count } glasanje čeka ishod
    [few] { $count } glasanja čekaju ishod
   *[other] { $count } glasanja čeka ishod
}
overview-theme = Tema godine { $year }.
overview-no-theme = Za ovu godinu nije postavljena tema.
overview-projects-done = završeno { $done } od { $count ->
    [one] { $count } projekta
    [few] { $count } projekta
   *[other] { $count } projekata
}
overview-spent = potrošeno { $spent } od { $planned }
overview-follow-ups = Otvorena obećanja
overview-follow-ups-none = Svako obećanje je ispunjeno.
overview-due = rok { $date }
overview-overdue = rok prošao { $date }
overview-membership = Članstvo
overview-members = { $count ->
    [one] { $count } članica
    [few] { $count } članice
   *[other] { $count } članica
}
overview-resolutions = Poslednje odluke
overview-changes = Poslednje promene
overview-changes-none = Ništa nije promenjeno otkako je ovaj radni prostor ovde otvoren.
