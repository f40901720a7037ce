### The money of a year: pledges, budgets, invoices, the private share.
money-year = Godina
money-all-years = Sve godine
money-in = U valuti { $currency }
money-attention = Traži pažnju
money-budget = Budžet
money-left = Preostalo
money-asked = Fakturisano
money-paid = Plaćeno
money-pledges = Šta partneri obećavaju
money-projects = Šta projekti smeju da potroše
money-nothing-pledged = ništa nije obećano
money-more-than-pledged = { $amount } više od obećanog
money-overdue = dospelo: { $amount }
money-nearly = skoro utrošeno
money-over = prekoračeno za { $amount }
money-by-invoices = po računima; zabeleženo { $amount }
money-enter-pledge = Unesite doprinos partnera …
money-pledge-of = Doprinos: { $member }
money-spent-by = Utrošeno: { $project }
money-planned-for = Planirano: { $project }
money-too-large = preveliko za zbir
money-share = Udeo privatnih sredstava
money-share-exact = { $share } privatno
money-share-between = Između { $least } i { $most } privatno
money-percent = { $whole },{ $tenth }%
money-unknown = Poreklo nepoznato
money-share-rule = Računaju se izvori projekata ove godine. Gde izvor ne kaže da li je novac privatan ili javni, odlučuje vrsta partnera: preduzeća, udruženja i fondacije su privatni, opštine i ustanove javni. Nepoznato se ne nagađa. Članarine se ne računaju, jer se iz njih plaćaju projekti, pa bi ušle dva puta.
money-undated = { $count ->
    [one] { $count } projekat sa novcem ne pripada nijednoj godini, jer nema ni godišnju temu ni početak:
    [few] { $count } projekta sa novcem ne pripadaju nijednoj godini, jer nemaju ni godišnju temu ni početak:
   *[other] { $count } projekata sa novcem ne pripada nijednoj godini, jer nema ni godišnju temu ni početak:
}
money-empty = Ovde stoje, po godinama, doprinosi partnera, izvori i budžeti projekata i računi.
money-empty-example = Na primer: komora za godinu obećava 5.000, od čega 2.500 ide za autobus do seoskih škola.
money-invoices = Računi
money-invoices-empty = Ovde stoje primljeni računi, za troškove projekata, i izdati računi, za ono što su partneri obećali, sa danom dospeća.
money-add-received = Primljen račun
money-add-sent = Izdat račun
money-number = Broj
money-kind = Smer
money-party = Od koga ili kome
money-supplier = Izdavalac, ako nije član
money-amount = Iznos
money-issued = Izdato
money-due = Dospeva
money-paid-on = Plaćeno dana
money-paid-today = Plaćeno danas
money-paid-today-what = Plaćeno danas: { $what }
money-state-overdue = { $count ->
    [one] kasni { $count } dan
    [few] kasni { $count } dana
   *[other] kasni { $count } dana
}
money-state-soon = { $count ->
    [0] dospeva danas
    [one] dospeva za { $count } dan
    [few] dospeva za { $count } dana
   *[other] dospeva za { $count } dana
}
money-state-open = otvoreno
money-state-no-day = bez dana dospeća
money-state-paid = plaćeno
money-sources = Odakle dolazi novac
money-from-partner = Dodajte novac partnera …
money-from-elsewhere = Drugi izvor
money-new-source = Novi izvor
money-source-name = Izvor
money-origin = Poreklo
money-origin-by-kind = po vrsti
money-lacks = nedostaje { $amount }
money-surplus = { $amount } više od budžeta
money-save = Sačuvajte kao tabelu
money-currency = Valuta
money-apart = Primljeno bez projekta: { $amount }
refused-amount-negative = Iznos ne može biti manji od nule. Vraćen je stari.
refused-amount-large = Taj iznos je prevelik da bi bio tačan. Vraćen je stari.
money-matrix = Ko kom projektu koliko daje
money-from-others = Iz drugih izvora
money-to-find = Još nedostaje
