### The minutes of a meeting: the text that writes itself, its closing, and its page.
## The text

minutes-meeting = Sednica
minutes-time = Vreme
minutes-place = Mesto
minutes-online = Na daljinu
minutes-chair = Predsedavajući
minutes-taker = Zapisničar
minutes-invited = Poziv upućen
minutes-cancelled = Otkazano: { $date }
minutes-repeats = Ponovljena sednica; prvi saziv: { $date }.
minutes-repeats-count = Na prvom sazivu bilo je prisutno { $present }, a potrebno { $needed }.
minutes-announced = Prvi poziv je najavio ponovljenu sednicu.
minutes-attendance = Prisustvo
minutes-quorum-met = Od { $eligible } s pravom glasa prisutno je { $present }, potrebno je { $needed }; postoji kvorum.
minutes-quorum-missed = Od { $eligible } s pravom glasa prisutno je { $present }, potrebno je { $needed }; ne postoji kvorum.
minutes-quorum-anyway = Od { $eligible } s pravom glasa prisutno je { $present }; ponovljena sednica može da odlučuje.
minutes-nobody = Prisustvo nije zabeleženo.
minutes-with-vote = S pravom glasa
minutes-heard = S pravom učešća u raspravi
minutes-member = Članica
minutes-represented = Predstavnik
minutes-deputy = { $name } (zamena)
minutes-authority = Ovlašćenje za odlučivanje
minutes-yes = da
minutes-no = ne
minutes-from-to = Prisustvo
minutes-note = Napomena
minutes-excused = Opravdano odsutni
minutes-absent = Odsutni
minutes-proxy = Punomoćje: { $giver } → { $holder }
minutes-guests = Gosti i stručnjaci
minutes-agenda = Dnevni red
minutes-from-floor = uvršteno na sednici
minutes-opening = Otvaranje
minutes-proceedings = Tok sednice
minutes-speaker = Izvestilac
minutes-about = Predmet
minutes-postponed = Odloženo.
minutes-spoke = Za reč su se javili
minutes-option = Mogućnost
minutes-option-count = Glasova
minutes-motion = Predlog
minutes-proposer = Predlagač
minutes-way = Način glasanja
minutes-quorum = Kvorum
minutes-quorum-of = prisutno { $present } od { $eligible }, potrebno { $needed }
minutes-present-of = prisutno { $present } od { $eligible }
minutes-recused = Izuzeti
minutes-result = Ishod
minutes-refused = Odbijeni glasovi
minutes-said = Primedbe i odgovori
minutes-answer = odgovor: { $answer }
minutes-unanswered = bez odgovora
minutes-decided = Doneta
minutes-hash = Pečat (SHA-256)
minutes-undecided = Nije stavljeno na glasanje.
minutes-votes = Glasanja
minutes-further-votes = Ostala glasanja
minutes-topics = Teme partnera
minutes-promises = Dogovorena zaduženja
minutes-what = Šta
minutes-who = Ko
minutes-by-when = Rok
minutes-item = Tačka
minutes-end = Zaključenje
minutes-ended = Sednica je završena u { $time }.
minutes-head = Poslednji heš u registru odluka: { $hash }
minutes-seal = Zaključeno
minutes-closed-on = Zaključeno: { $date }
minutes-closed-by = Zaključeno: { $date } ({ $name })
minutes-digest = SHA-256 teksta: { $digest }

## What stands, and what goes on

locked-minutes = Zapisnik ove sednice je zaključen. Ono što kaže o sednici, prisustvu i dnevnom redu ostaje; što nedostaje ili je pogrešno, ide u dopunu.
minutes-refused-gone = Ova sednica više ne postoji.
minutes-refused-already = Ovaj zapisnik je već zaključen ({ $date }). Što nedostaje, ide u dopunu.
minutes-refused-to-come = Sednica je zakazana za { $date }. Zapisnik se zaključuje kad bude održana.
minutes-refused-cancelled = Sednica je otkazana ({ $date }), pa nema zapisnik.
minutes-refused-poll = Glasanje { $poll } je još otvoreno. Prvo ga zatvorite, inače bi nedostajao ishod.
minutes-refused-item = Tačka { $item } je još u toku. Prvo je završite.
minutes-refused-empty = Nema teksta koji bi se zaključio.
minutes-refused-open = Ovaj zapisnik nije zaključen. Izmenite tekst tamo gde stoji.
minutes-refused-addendum = Napišite šta treba dopuniti.
minutes-caution-nobody = Niko nije zabeležen kao prisutan.
minutes-caution-chair = Predsedavajući nije naveden.
minutes-caution-taker = Zapisničar nije naveden.
minutes-caution-end = Kraj sednice nije naveden.

## The page

minutes-draft = Nacrt
minutes-is-closed = Zaključeno
minutes-language = Jezik zapisnika
minutes-texts = Tekstovi
minutes-texts-hint = Prisustvo, brojevi, ishodi i odluke dolaze iz evidencije. Ovde upišite šta je još rečeno; tekst se pojavljuje pored čim napustite polje.
minutes-text-opening = Pre prve tačke
minutes-text-closing = Posle poslednje tačke
minutes-close = Zaključi zapisnik
minutes-close-hint = Zaključenjem se ovaj tekst čuva sa svojim kontrolnim zbirom. Posle se dopunjuje, ne menja.
minutes-close-really = Trajno zaključi
minutes-before-closing = Pre zaključenja
minutes-due = Rok za zapisnik: { $date }
minutes-overdue = Rok je istekao: { $date }
minutes-holds = Tekst je onakav kakav je zaključen.
minutes-broken = Tekst nije onaj koji je zaključen: kontrolni zbir se razlikuje.
minutes-differs = Evidencija danas kaže nešto drugo. Zapisnik ostaje; što treba ispraviti, ide u dopunu.
minutes-in-minutes = U zapisniku
minutes-in-records = U evidenciji
minutes-add-addendum = Dodaj dopunu
minutes-addendum-text = Šta nedostaje ili je pogrešno
minutes-addendum-by = Ko
minutes-no-items = Dnevni red je prazan. Ovde svaka tačka dobija tekst.

## The command line

minutes-cli-help = piše zapisnik sednice, na jeziku organizacije
minutes-cli-report = piše izveštaj za sve, bez imena ljudi
minutes-cli-evidence = piše fasciklu s dokazima za oznaku kvaliteta klastera
minutes-cli-no-meeting = Nema sednice „{ $meeting }“. Postoje:

## Counts

minutes-without-authority = Prisutno bez ovlašćenja za odlučivanje: { $count }.
minutes-caution-undecided = { $count ->
    [one] { $count } predlog nije stavljen na glasanje.
    [few] { $count } predloga nisu stavljena na glasanje.
   *[other] { $count } predloga nije stavljeno na glasanje.
}
minutes-caution-promises = { $count ->
    [one] Kod { $count } zaduženja nedostaje ko ili do kada.
    [few] Kod { $count } zaduženja nedostaje ko ili do kada.
   *[other] Kod { $count } zaduženja nedostaje ko ili do kada.
}
