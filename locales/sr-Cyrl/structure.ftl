### The organisation chart and the side panel of a body.

## The header

structure-count-bodies = { $count ->
    [one] { $count } telo
    [few] { $count } tela
   *[other] { $count } tela
}
structure-count-members = { $count ->
    [one] { $count } članica
    [few] { $count } članice
   *[other] { $count } članica
}
structure-count-channels = { $count ->
    [one] { $count } kanal
    [few] { $count } kanala
   *[other] { $count } kanala
}

## The chart

# For screen readers: what the list of bodies is and how it is walked.
structure-outline = Tela. Strelicama se krećete, levo i desno sklapaju i otvaraju, Enter otvara.
structure-zoom-in = Uvećaj
structure-zoom-out = Umanji
structure-zoom-actual = Stvarna veličina
structure-fit = Uklopi
structure-channels = Kanali
structure-channels-all = Prikaži sve
# The name of the picture's file, without its ending.
structure-picture-file = organizacija
structure-tools = Alatke šeme
structure-empty = Struktura pokazuje ko odlučuje, ko koga nadzire i ko na čemu radi: gore skupština, ispod nje savet, niže radne grupe. Sve ostalo vezano je za tela.
structure-empty-add = Dodaj skupštinu
structure-empty-example = Na primer: skupština → upravni odbor → kancelarija → radne grupe.

## What the chart had to work around

structure-problem-self = „{ $body }“ stoji ispod samog sebe, pa je nacrtano na vrhu.
structure-problem-parent = „{ $body }“ stoji ispod tela kojeg nema, pa je nacrtano na vrhu.
structure-problem-cycle = Ova tela stoje jedno ispod drugog ukrug: { $bodies }. Prvo je nacrtano na vrhu.
structure-problem-twice = Oznaka „{ $id }“ stoji za više tela.
structure-problem-channel = Jedan kanal ne vodi nikuda i nije nacrtan.
structure-mend-root = Postavi na vrh
structure-mend-channel = Obriši kanal

## The side panel: the body itself

structure-body-name = Naziv tela
structure-body-type = Vrsta tela
structure-composition = Ko ga čini
structure-composition-empty = Ko ga čini?
structure-what = Ko šta radi
structure-duties = Zadaci
structure-duty = Zadatak
structure-duty-add = Dodaj zadatak
structure-facts = Podaci
structure-meets = Sastaje se
structure-term-from = Mandat od
structure-term-to = Mandat do
structure-operator = Vodi
structure-competence = Kompetencija
structure-service = Usluga
structure-network = Mreža
structure-parent = Stoji ispod
structure-parent-none = ničega: na vrhu je
structure-place = Mesto u redu
structure-earlier = Ranije
structure-later = Kasnije
structure-seat-count = Mesta po pravilima
structure-child-add = Dodaj telo ispod
structure-body-delete = Obriši telo
structure-body-new = Novo telo
structure-resolutions = Poslednje odluke
structure-panel-close = Zatvori panel

## The side panel: seats

structure-seats = Mesta
structure-seat-role = Uloga: { $holder }
structure-seat-right = Pravo
structure-seat-right-class = prema klasi članice
structure-seat-more = Više: { $holder }
structure-seat-vacate = Oslobodi mesto
structure-seat-delete = Obriši mesto
structure-seat-fill = Popuni mesto: članica ili osoba
structure-seat-who = Članica ili osoba
structure-seat-add = Dodaj mesto
structure-seat-add-hint = ostavite prazno za upražnjeno mesto
structure-seat-unknown = Nema članice ni osobe „{ $name }“.
structure-until = do { $date }

## The side panel: channels

structure-channel-type = Vrsta kanala
structure-channel-to = Vodi ka
structure-channel-subject = Na šta se odnosi
structure-channel-add = Dodaj kanal
structure-channel-delete = Obriši: { $channel }
structure-channel-none = Ovde ne počinje i ne završava nijedan kanal.

## The side panel: a member or a person

structure-holder-none = Nema nijedno mesto.
structure-holder-open = Otvori karticu
