### Predlozi: tabla, predlog sa onim što je o njemu rečeno, njegov put, i put strategije.

## Tabla

motions-board = Predlozi po stanju
motions-column-decided = Odlučeno
motions-search = Pretraga predloga
motions-any = { $what }: sve
motions-year = Godina
motions-put = Stavi na glasanje
motions-show-all = Prikaži sve
motions-show-more = { $count ->
    [one] Prikaži još { $count }
    [few] Prikaži još { $count }
   *[other] Prikaži još { $count }
}
motions-new = Novi predlog …
motions-move = Premesti: { $title }
motions-move-to = Premesti u
motions-move-nowhere = Odavde se ne premešta ručno.
motions-drop = u „{ $column }“
motions-which = „{ $title }“ postaje:
motions-moved = „{ $title }“: { $from } → { $to }

## Predlog

motions-title = Pitanje
motions-text = Tekst predloga
motions-text-unset = Tekst o kome se glasa …
motions-facts = Predlog
motions-decided-by = Odlučuje
motions-proposer = Predlagač
motions-seconders = Podržavaju
motions-second = Dodaj podršku …
motions-serves = Služi
motions-ballot = Glasanje
motions-binding = Obavezujuće
motions-seats = Mesta koja se popunjavaju
motions-max-choices = Izbora po listiću
motions-max-points = Poena po listiću
motions-frozen = utvrđeno za ovo glasanje
motions-new-option = Nova mogućnost
motions-add-option = Dodaj mogućnost
motions-add-person = Dodaj osobu …
motions-amendments = Amandmani
motions-amends = Menja:
motions-amendments-first = O amandmanima se glasa prvo.
motions-new-amendment = Novi amandman …
motions-new-comment = Nova primedba, zabrinutost ili prigovor …
motions-answer = Odgovor

## Put predloga

motions-life = Put predloga
motions-do-draft = Vrati u nacrt
motions-do-propose = Podnesi predlog
motions-do-debate = Otvori raspravu
motions-do-withdraw = Povuci
motions-do-adjourn = Odloži
motions-do-refer = Uputi
motions-do-in-force = Stavi na snagu
motions-do-follow-up = Označi kao ispraćeno
motions-do-done = Označi kao završeno

## Put strategije

motions-path = Put strategije
motions-path-proposal = Predlog
motions-path-adoption = Rasprava i usvajanje
motions-path-plan = Plan rada
motions-path-supervision = Nadzor
motions-path-missing = još ništa nije zabeleženo
motions-path-entries = { $count ->
    [one] { $count } zapis
    [few] { $count } zapisa
   *[other] { $count } zapisa
}
motions-gap-proposal = Nije zabeležen predlog saveta; strategija počinje tamo.
motions-gap-debate = Nije zabeležena rasprava; skupština raspravlja pre nego što usvoji.
motions-gap-adoption = Skupština nije usvojila strategiju.
motions-gap-plan = Strategiju ne prati nijedan plan rada.
motions-gap-approval = Plan rada nije odobren.
motions-gap-late = Plan rada je odobren tek pošto je počeo.
motions-gap-supervision = Savet još nije zabeležio uvid u plan ili njegove ciljeve.
