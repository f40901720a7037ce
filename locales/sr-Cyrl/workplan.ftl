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

workplan-empty = Kancelarija radi po planu koji je odobren pre početka. Unesite godinu, pa zapišite šta treba uraditi.
workplan-next = Novi plan rada
workplan-draft = Nacrt
workplan-proposed = stavljeno na glasanje
workplan-refused = nije usvojeno
workplan-approved = odobreno
workplan-to-come = tek počinje
workplan-running = u toku
workplan-over = isteklo
workplan-from = Od
workplan-to = Do
workplan-motion-title = Plan rada { $year }
workplan-checked = Provereno
workplan-out-of-time = van perioda
workplan-item-menu = Šta se može sa ovom stavkom
workplan-look = Zabeležite proveru
workplan-looked = Provereno, bez primedbi.
workplan-propose-change = Predložite izmenu
workplan-propose-strike = Predložite brisanje
workplan-propose-item = Predložite novu stavku
workplan-outside = Van plana
workplan-outside-count = { $count ->
    [one] { $count } zadatak koji nije ni u jednom planu
    [few] { $count } zadatka koji nisu ni u jednom planu
   *[other] { $count } zadataka koji nisu ni u jednom planu
}
workplan-outside-hint = Ono što se radi mimo plana stoji ovde, da svi vide.
workplan-outside-add = Dodajte zadatak van plana
workplan-amendments = Izmene
workplan-amendments-hint = Plan je odobren. Ono što u njemu treba promeniti zapisuje se ovde, o tome se glasa i zatim se sprovodi u jednom koraku.
workplan-adds = Plan rada, nova stavka: { $text }
workplan-changes = Plan rada, izmena stavke: { $text }
workplan-strikes = Plan rada, brisanje stavke: { $text }
workplan-adds-word = Nova stavka
workplan-changes-word = Izmena
workplan-strikes-word = Brisanje
workplan-written = zapisano, nije odlučeno
workplan-decided = usvojeno, čeka sprovođenje
workplan-applied = sprovedeno { $date }
workplan-reason = Obrazloženje
workplan-carry-out = Sprovedite
workplan-undecided = O ovoj izmeni još nije odlučeno.
workplan-was-refused = Ova izmena nije usvojena.
workplan-was-applied = Ova izmena je već sprovedena.
workplan-no-item = Stavke o kojoj je reč više nema.
workplan-says-nothing = Ova izmena ništa ne menja.
workplan-days = Dana između dva uvida
workplan-next-look = Sledeći uvid do
workplan-gap = Bez uvida od { $from } do { $to }: { $days ->
    [one] { $days } dan
    [few] { $days } dana
   *[other] { $days } dana
}.
workplan-finding = Šta je utvrđeno
workplan-action = Šta iz toga sledi
