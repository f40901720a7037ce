### The office's work plan: its approval, its amendments, and the council that watches over it.
locked-plan = Plan rada ({ $year }) je odobren. Tekst, nosilac i rok stavke menjaju se samo izmenom o kojoj se glasa.
locked-amendment = O ovoj izmeni je odlučeno. Ono što je odlučeno ostaje kako jeste.
locked-amendment-alone = Izmena se beleži kao sprovedena samo zajedno sa onim što u planu menja.

finding-supervision-title = Plan rada bez nadzora
finding-supervision = Od { $date } nema zabeleženog uvida u plan rada: { $days ->
    [one] { $days } dan
    [few] { $days } dana
   *[other] { $days } dana
}.
finding-supervision-mend = Unesite zapažanje
finding-amendment-title = Nesprovedena izmena
finding-amendment = Usvojeno, a još nije u planu rada: { $text }
finding-amendment-mend = Otvorite izmenu
