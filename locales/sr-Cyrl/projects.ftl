### Projects: the year's theme, the board, the money and the work plan.
projects-count = { $count ->
    [one] { $count } projekat
    [few] { $count } projekta
   *[other] { $count } projekata
}
projects-gist-running = { $count ->
    [one] { $count } u toku
    [few] { $count } u toku
   *[other] { $count } u toku
}
projects-add-theme = Nazovite godišnju temu
projects-new-theme = Nova godišnja tema
projects-no-theme = Godišnja tema povezuje projekte. Na primer: „Svaka kap je važna“.
projects-decided-by = Odluka:
projects-undecided = Još nema odluke o ovoj temi
projects-add = Dodaj projekat
projects-new-title = Novi projekat
projects-empty = Ovde stoje projekti o kojima su se partneri dogovorili, od ideje do rezultata.
projects-empty-example = Na primer: „Zajednički štand na sajmu“.
projects-late = kasni
projects-no-responsible = Nema odgovorne osobe
projects-from = od { $date }
projects-until = do { $date }
projects-milestones = { $done } od { $all } koraka završeno
projects-spent-of = potrošeno { $spent } od { $budget }
projects-overspent = prekoračeno
projects-revised-from = ranije { $before }
projects-delete = Obriši projekat
projects-responsible = Nosilac
projects-lead = Vodeći partner
projects-group = Radna grupa
projects-planned = Planirano
projects-revised = Izmenjeno
projects-spent = Potrošeno
projects-impact = Očekivani učinak
projects-add-milestone = Dodaj korak
projects-new-milestone = Novi korak
projects-due = Rok
projects-partners = Partneri
projects-add-partner = Dodaj partnera …
projects-told = Rezultat objavljen
projects-told-inside = interno
projects-told-outside = eksterno
projects-board = Tabla
projects-money = Finansije
projects-sourced = Iz izvora
projects-pledges = Budžetski doprinosi partnera za { $year }
projects-pledged = Obećano
projects-allocated = Raspoređeno
projects-free = Slobodno
projects-new-item = Novi zadatak
projects-add-item = Dodaj zadatak
projects-owner = Odgovorna osoba
projects-office = Izvršava
projects-prepared-by = Pripremilo
projects-proposed-by = Predložilo
projects-supervised-by = Nadzire
projects-period = Period
projects-approved-by = Odobreno
projects-approved-before = odobreno pre početka
projects-approved-late = odobreno posle početka
projects-not-approved = nije odobreno
amount-unreadable = „{ $text }“ nije iznos. Napišite ga ovako: 1.234,56.
amount-negative = Iznos ne može biti manji od nule.
amount-too-large = Taj iznos je prevelik da bi bio tačan.
