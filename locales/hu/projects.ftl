### Projects: the year's theme, the board, the money and the work plan.
projects-count = { $count ->
    [one] { $count } projekt
   *[other] { $count } projekt
}
projects-gist-running = { $count ->
    [one] { $count } folyamatban
   *[other] { $count } folyamatban
}
projects-add-theme = Az éves téma megnevezése
projects-new-theme = Új éves téma
projects-no-theme = Az éves téma fogja össze a projekteket. Például: „Minden csepp számít”.
projects-decided-by = Elfogadta:
projects-undecided = Még nincs róla határozat
projects-add = Új projekt
projects-new-title = Új projekt
projects-empty = Itt állnak a partnerek közös projektjei az ötlettől az eredményig.
projects-empty-example = Például: „Települési vízmérleg-pilot”.
projects-late = késésben
projects-no-responsible = Nincs felelőse
projects-from = ettől: { $date }
projects-until = eddig: { $date }
projects-milestones = { $all } mérföldkőből { $done } kész
projects-spent-of = { $budget } keretből { $spent } elköltve
projects-overspent = túlköltve
projects-revised-from = korábban { $before }
projects-delete = A projekt törlése
projects-responsible = Felelős
projects-lead = Vezető partner
projects-group = Munkacsoport
projects-planned = Tervezett
projects-revised = Módosított
projects-spent = Elköltött
projects-impact = Várt hatás
projects-add-milestone = Új mérföldkő
projects-new-milestone = Új mérföldkő
projects-due = Határidő
projects-partners = Partnerek
projects-add-partner = Partner hozzáadása …
projects-told = Az eredmény közzététele
projects-told-inside = belül
projects-told-outside = kifelé
projects-board = Tábla
projects-money = Pénzügyek
projects-sourced = Források összesen
projects-pledges = A partnerek hozzájárulásai, { $year }
projects-pledged = Vállalt
projects-allocated = Projektekhez rendelt
projects-free = Szabad
projects-new-item = Új feladat
projects-add-item = Új feladat
projects-owner = Felelős
projects-office = Végrehajtó
projects-prepared-by = Készítette
projects-proposed-by = Előterjesztette
projects-supervised-by = Felügyeli
projects-period = Időszak
projects-approved-by = Jóváhagyta
projects-approved-before = kezdete előtt jóváhagyva
projects-approved-late = kezdete után jóváhagyva
projects-not-approved = nincs jóváhagyva
amount-unreadable = „{ $text }” nem összeg. Írja így: 1 234,56.
amount-negative = Az összeg nem lehet nullánál kisebb.
amount-too-large = Ez az összeg túl nagy ahhoz, hogy helyes legyen.
