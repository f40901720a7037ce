### The money of a year: pledges, budgets, invoices, the private share.
money-year = Év
money-all-years = Minden év
money-in = { $currency }
money-attention = Figyelmet kér
money-budget = Költségvetés
money-left = Maradék
money-asked = Számlázva
money-paid = Befizetve
money-pledges = A partnerek vállalásai
money-projects = A projektek kerete
money-nothing-pledged = nincs vállalás
money-more-than-pledged = { $amount } a vállaltnál több
money-overdue = { $amount } lejárt
money-nearly = majdnem elköltve
money-over = túllépés: { $amount }
money-by-invoices = a számlák szerint; feljegyezve: { $amount }
money-enter-pledge = Egy partner vállalásának megadása …
money-pledge-of = Vállalás: { $member }
money-spent-by = Elköltve: { $project }
money-planned-for = Tervezett: { $project }
money-too-large = összeadni túl nagy
money-share = Magánforrások aránya
money-share-exact = { $share } magánforrás
money-share-between = { $least } és { $most } közötti magánforrás
money-percent = { $whole },{ $tenth }%
money-unknown = Ismeretlen eredetű
money-share-rule = Az év projektjeinek forrásai számítanak. Ha egy forrásnál nincs megadva, hogy magán- vagy közpénz-e, a partner fajtája dönt: a vállalkozások, egyesületek és alapítványok pénze magánforrás, az önkormányzatoké és intézményeké közpénz. Amit nem tudni, azt nem becsüljük. A tagdíjak nem számítanak bele, mert a projektek belőlük is fizetnek, és kétszer szerepelnének.
money-undated = { $count ->
    [one] { $count } pénzzel bíró projekt egyik évhez sem tartozik, mert nincs sem éves témája, sem kezdete:
   *[other] { $count } pénzzel bíró projekt egyik évhez sem tartozik, mert nincs sem éves témájuk, sem kezdetük:
}
money-empty = Itt állnak évenként a partnerek vállalásai, a projektek forrásai és költségvetése, valamint a számlák.
money-empty-example = Például: a kamara az évre 5000-et vállal, ebből 2500 a falusi iskolák buszáé.
money-invoices = Számlák
money-invoices-empty = Itt állnak a projektek költségeiről kapott és a partnereknek a vállalásukról kiállított számlák, fizetési határidejükkel.
money-add-received = Kapott számla
money-add-sent = Kiállított számla
money-number = Szám
money-kind = Irány
money-party = Kitől vagy kinek
money-supplier = Kiállító, ha nem tag
money-amount = Összeg
money-issued = Kelt
money-due = Határidő
money-paid-on = Kifizetve
money-paid-today = Ma kifizetve
money-paid-today-what = Ma kifizetve: { $what }
money-state-overdue = { $count ->
    [one] { $count } napja lejárt
   *[other] { $count } napja lejárt
}
money-state-soon = { $count ->
    [0] ma esedékes
    [one] { $count } nap múlva esedékes
   *[other] { $count } nap múlva esedékes
}
money-state-open = nyitott
money-state-no-day = határidő nélkül
money-state-paid = kifizetve
money-sources = Honnan jön a pénz
money-from-partner = Egy partner pénzének hozzáadása …
money-from-elsewhere = Más forrás
money-new-source = Új forrás
money-source-name = Forrás
money-origin = Eredet
money-origin-by-kind = fajta szerint
money-lacks = { $amount } hiányzik
money-surplus = { $amount } a költségvetés felett
money-save = Mentés táblázatként
money-currency = Pénznem
money-apart = Projekthez nem kötött kapott számlák: { $amount }
refused-amount-negative = Egy összeg nem lehet nullánál kisebb. A régi visszakerült.
refused-amount-large = Ez az összeg túl nagy ahhoz, hogy helyes legyen. A régi visszakerült.
money-matrix = Ki melyik projektnek mennyit ad
money-from-others = Más forrásból
money-to-find = Még hiányzik
