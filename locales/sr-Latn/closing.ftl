### The close of a year: its archive, and the old steps that go there.
closing-title = Zaključi godinu
closing-what = Jednom godišnje stavite sve, sa celom istorijom, u arhivsku datoteku. Stari koraci tada mogu da odu odavde, pa datoteka ostaje mala.
closing-open = Pogledaj šta bi to dalo
closing-year = Godina koja se zaključuje
closing-before-head = Sada
closing-after-head = Posle
closing-steps = Koraci istorije
closing-size = Veličina datoteke
closing-safe = Ništa se ne menja pre nego što se arhiva upiše. Posle toga svi zapisi su kao sada, datoteke partnera koji se još nisu vratili objedinjuju se kao i do sada, a arhiva vraća svoju istoriju kad god želite.
closing-write = Upiši arhivu za { $year }.
closing-fold = Izaberi arhivu i skloni stare korake
closing-fold-when = Stranica čita arhivu koju ste sačuvali. Stari koraci odlaze tek kada je svaki od njih u njoj.
closing-not-archive = „{ $file }“ nije arhiva za { $year }. koja je ovde upisana. Izaberite datoteku iz prvog koraka.
closing-archive-damaged = „{ $file }“ nije onakva kakva je upisana. Upišite arhivu još jednom.
closing-archive-lacks = { $steps ->
    [one] { $steps } korak nije u ovoj arhivi, jer je učinjen posle nje. Upišite arhivu još jednom.
    [few] { $steps } koraka nisu u ovoj arhivi, jer su učinjeni posle nje. Upišite arhivu još jednom.
   *[other] { $steps } koraka nije u ovoj arhivi, jer je učinjeno posle nje. Upišite arhivu još jednom.
}
closing-archive-name = arhiva { $year }
closing-done = { $steps ->
    [0] Nije bilo šta da se skloni.
    [one] { $steps } korak je sada samo u arhivi za { $year }.
    [few] { $steps } koraka su sada samo u arhivi za { $year }.
   *[other] { $steps } koraka je sada samo u arhivi za { $year }.
}
closing-older = Koraci zaključno sa { $day } kojih ovde nema nalaze se u arhivi za { $year }. Otvorite tu datoteku pored ove.
closing-before = pre zaključenja { $year }.
closing-hidden = Koraci iz ove datoteke sklonjeni su u arhivu za { $year }. i ovde nisu poznati. Najpre otvorite tu arhivu i objedinite je: za ono što se zbog njih razlikuje tada ne treba pitanje.
closing-reading = Arhiva za { $year }, za čitanje.
closing-shown = Ovo je arhiva za { $year }, za čitanje. Ništa iz nje se ne čuva u ovom pregledaču.
closing-leave = Nazad na živu datoteku
closing-bring-back = Vrati njenu istoriju
closing-back = { $steps ->
    [0] Ova arhiva ne sadrži ono što je ovde sklonjeno. Uzmite najnoviju.
    [one] { $steps } korak je ponovo ovde.
    [few] { $steps } koraka su ponovo ovde.
   *[other] { $steps } koraka je ponovo ovde.
}

## On the command line

closing-cli-help = zaključuje godinu: sve ide u arhivu, a koraci do tog dana zatim odlaze iz datoteke
closing-cli-part = Može se zaključiti samo cela datoteka organizacije; ova sadrži njen deo.
closing-cli-archived = Ova datoteka je već arhiva. Zaključite datoteku koja se nastavlja.
closing-cli-set-aside = Delovi datoteke ne mogu da se pročitaju. Najpre neka se isprave; „{ "klaster-file verify" }“ ih navodi.
closing-cli-there = Datoteka „{ $file }“ već postoji. Arhiva se ni preko čega ne upisuje.
closing-cli-same = Arhivi i datoteci koja se nastavlja potrebna su dva imena.
