# Presenting in the hall: scenes, the wall, the presenter's desk.
present-place = Prikazivanje
present-item-of = { $number }. tačka od { $count }
present-minutes = { $count } min
present-more = { $count ->
    [one] i još { $count }
    [few] i još { $count }
   *[other] i još { $count }
}
present-speaks-now = Sada govori
present-by = do { $date }
present-until = do { $date }
present-kept = ispunjeno
present-promises-open = { $count ->
    [one] otvoreno
    [few] otvorena
   *[other] otvoreno
}
present-promises-late = { $count ->
    [one] kasni
    [few] kasne
   *[other] kasni
}
present-promises = Šta je obećano
present-no-promises = Ništa nije obećano.
present-nothing = Ono što ova scena prikazuje više ne postoji.
present-members = { $count ->
    [one] članica
    [few] članice
   *[other] članica
}
present-not-closed = Glasanje još traje.
present-goal-from = sa { $from } na { $to }
present-organisation = Organizacija, bez sednice
present-empty = Još nema šta da se prikaže. Scene slede iz dnevnog reda ili se prave ovde.
present-start = Ceo ekran ovde
present-start-hint = Za jedan ekran ili za preslikani
present-open-wall = Otvori prozor za projektor
present-open-wall-hint = Prevucite ga na projektor i tamo pritisnite F
present-wall-open = Projektor prikazuje ovaj niz
present-wall-gone = Prozor projektora je zatvoren
present-wall-again = Otvori ponovo
present-wall-refused = Pregledač nije dozvolio prozor. Dozvolite ovoj stranici da otvara prozore ili prikazujte ovde na celom ekranu.
present-wall-nowhere = Ovaj pregledač ništa ne čuva, pa bi drugi prozor bio prazan. Prikazujte ovde na celom ekranu.
present-legible = Najmanja slova na platnu: { $pixels } px pri 1920 × 1080
present-legible-here = Najmanja slova ove scene: { $pixels } px pri 1920 × 1080
present-too-small = Ne može se pročitati iz poslednjeg reda: potrebno je bar 18 px.
present-cut = Nema mesta za sve u ovoj sceni. Skratite je ili napravite dve.
present-now = Na platnu
present-next = Sledi
present-end = Ovo je poslednja scena.
present-notes = Beleške
present-notes-hint = Ovo čitate samo vi.
present-previous-scene = Prethodna scena
present-next-scene = Sledeća scena
present-dark = Crno
present-light = Prikaži ponovo
present-is-dark = Platno je crno.
present-fill = Ceo ekran
present-close = Izađi
present-clock = Vreme
present-elapsed = Od početka
present-elapsed-anew = Počni iznova
present-veil = Sakrij brojanje dok se glasanje ne zaključi
present-veiled = Rezultat se prikazuje kada se glasanje zaključi.
present-deck = Šta se prikazuje
present-scenes = Scene
present-follows = Ove scene same slede iz podataka. Ono što ovde promenite postaje vaš niz.
present-own = Ove scene su vaše.
present-follow-again = Ponovo prati dnevni red
present-missing = { $count ->
    [one] { $count } tačka još nema scenu
    [few] { $count } tačke još nemaju scenu
   *[other] { $count } tačaka još nema scenu
}
present-missing-add = Dodaj
present-add = Nova scena
present-up = Pomeri gore
present-down = Pomeri dole
present-hide = Preskoči
present-show = Ponovo u nizu
present-hidden = preskače se
present-delete = Obriši scenu
present-title = Naslov
present-caption = Rečenica ispod slike
present-about = Prikazuje
present-about-all = sve
present-part-vision = Vizija
present-part-mission = Misija
present-part-principles = Vodeća načela
present-part-goals = Strateški ciljevi
present-edit = Šta ova scena prikazuje
present-take = Kao scenu
present-take-hint = Sačuvaj ovaj pogled na šemu kao scenu
present-taken = Pogled je sada scena: { $deck }
present-keys = Daljinski: napred i nazad, { "B" } ili . za crno, Home i End. Klik ili prevlačenje čini isto.
present-scene-of = { $at }. scena od { $count }
