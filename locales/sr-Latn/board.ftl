### The project board: columns, lanes, filters, moving, and what a project lacks to start.
refused-start-responsible = Ne može da počne: „{ $project }“. Još niko nije odgovoran za projekat. Najpre navedite odgovornu osobu.
refused-start-agreement = Ne može da počne: „{ $project }“. Nijedna usvojena odluka ne odobrava ni projekat ni njegovu temu. Najpre navedite odluku.
refused-start-both = Ne može da počne: „{ $project }“. Niko nije odgovoran za projekat i nijedna usvojena odluka ne odobrava ni njega ni njegovu temu.
board-from-template = Iz šablona
board-added-from = Na tabli je novi projekat, napravljen iz šablona „{ $template }“.
board-choose = Izaberi
board-choose-one = Izaberi „{ $project }“
board-choose-all = Izaberi sve prikazane
board-chosen = { $count ->
    [one] Izabran { $count } projekat
    [few] Izabrana { $count } projekta
   *[other] Izabrano { $count } projekata
}
board-settings = Kolone i oznake
board-of-limit = { $count } od najviše { $limit }
board-over-limit = više nego što sme da bude u radu
board-sum = Zbir budžeta
board-not-printed = { $count ->
    [one] Ovde stoji još { $count } projekat koji nije odštampan; u tabeli su svi.
    [few] Ovde stoje još { $count } projekta koja nisu odštampana; u tabeli su svi.
   *[other] Ovde stoji još { $count } projekata koji nisu odštampani; u tabeli su svi.
}
board-no-agreement = Nema odluke o odobrenju
board-steps = { $done } od { $all } gotovo
board-comments = { $count ->
    [one] { $count } komentar
    [few] { $count } komentara
   *[other] { $count } komentara
}
board-papers = { $count ->
    [one] { $count } veza
    [few] { $count } veze
   *[other] { $count } veza
}
board-move = Premesti ovu karticu
board-move-what = Premesti „{ $project }“
board-move-to = Premesti u
board-move-within = U okviru kolone
board-to-top = Na vrh
board-to-bottom = Na dno
board-archive = Arhiviraj
board-bring-back = Vrati iz arhive
board-templates = Šabloni
board-archived = Arhiva
board-into-template = Sačuvaj kao šablon
board-moved = „{ $project }“: premešteno iz kolone „{ $from }“ u kolonu „{ $to }“, mesto { $place } od { $all }.
board-moved-within = „{ $project }“: premešteno u okviru kolone „{ $column }“, mesto { $place } od { $all }.
board-moved-many = Broj projekata premeštenih u kolonu „{ $column }“: { $count }.
board-moved-lane = „{ $project }“: premešteno u „{ $lane }“, kolona „{ $column }“, mesto { $place } od { $all }.
board-changed-many = { $count ->
    [one] Izmenjen je { $count } projekat.
    [few] Izmenjena su { $count } projekta.
   *[other] Izmenjeno je { $count } projekata.
}
board-archived-many = { $count ->
    [one] Arhiviran je { $count } projekat.
    [few] Arhivirana su { $count } projekta.
   *[other] Arhivirano je { $count } projekata.
}
board-moved-unseen = { $count ->
    [one] { $count } projekat više nije među prikazanima.
    [few] { $count } projekta više nisu među prikazanima.
   *[other] { $count } projekata više nije među prikazanima.
}
board-filters = Filtriraj tablu
board-search = Pretraži projekte
board-no-lanes = Bez traka
board-lanes = Trake
board-lanes-by = Trake: { $what }
board-only = Pažnja
board-only-lacking = počelo bez onoga što treba
board-add-label = Dodaj oznaku
board-new-label = Nova oznaka
board-colour = Boja
board-columns-shipped = Tabla ima kolonu za svako stanje.
board-columns-own = Napravi sopstvene kolone
board-new-column = Nova kolona
board-add-column = Dodaj kolonu
board-limit = Najviše
board-start = Projekat bez odgovorne osobe ili odluke o odobrenju
board-start-refused = ne sme da počne: stranica odbija i kaže zašto
board-start-marked = sme da počne i biva označen
board-started-without = Ovaj projekat je počeo bez sledećeg:
board-would-be-marked = Ako sada počne, biće označen:
board-cannot-start = Pre nego što može da počne:
board-checklist = Lista za proveru
board-add-checklist = Dodaj listu za proveru
board-new-step = Nova stavka
board-add-step = Dodaj stavku, pa Enter
board-say = Komentariši
board-add-paper = Dodaj vezu, pa Enter
board-not-an-address = „{ $text }“ nije adresa. Primaju se samo veb-adrese i adrese e-pošte: https://example.org ili ime@example.org.
board-description = Opis
board-horizon = Rok delovanja
board-resolution = Odluka
