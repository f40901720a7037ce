### A projektek táblázatként, és projekttáblázatok be és ki.
project-table-title = Táblázat
project-table-currency = Pénznem
project-table-horizon = Hatás időtávja
project-table-market = Célpiac
project-table-description = Leírás
project-table-result = Eredmény
project-table-find = Keresés a táblázatban
project-table-empty = Illessze be egy táblázat sorait, és minden sorból projekt lesz.
project-table-keys = A nyilak celláról cellára lépnek. Enter vagy dupla kattintás: írás a cellába; az első oszlopban az Enter a projektet nyitja meg, az F2 a nevét.

## A párbeszédablak

project-table-open = Táblázat beillesztése
project-table-save = Mentés CSV-ként
project-table-dialog = Projektek táblázatból
project-table-hint = Másolja ki a sorokat a fejléccel együtt, és illessze be ide. Egy sor egy projekt. A már meglévő projekt kiegészül és módosul; semmi sem törlődik.
project-table-example = Név, Állapot, Felelős, Ettől, Eddig, Tervezett …
project-table-counts = { $count ->
    [one] { $count } új projekt,
   *[other] { $count } új projekt,
}
project-table-done = { $count ->
    [one] { $count } projekt felvéve vagy módosítva
   *[other] { $count } projekt felvéve vagy módosítva
}
project-table-new = új projekt

## Miért nem kerül be egy sor

project-table-same-project = A(z) { $line }. sor ugyanez a projekt.
project-table-ambiguous = „{ $title }” { $count ->
    [one] { $count } projekt is lehet: adja meg az azonosítóját.
   *[other] { $count } projekt is lehet: adja meg az azonosítót.
}

## Amit másként olvastunk

project-table-no-such = { $column }: itt semmit sem hívnak így: „{ $word }”; kimarad.
project-table-several = { $column }: „{ $word }” { $count ->
    [one] { $count } bejegyzés is lehet; kimarad.
   *[other] { $count } bejegyzés is lehet; kimarad.
}
project-table-not-a-status = „{ $word }” nem állapotot jelölő szó; kimarad.
project-table-not-a-horizon = „{ $word }” nem a hatás időtávját jelölő szó; kimarad.
project-table-day-read-as = „{ $word }” így értelmezve: { $day }
project-table-not-an-amount = „{ $word }” nem összeg; kimarad.
project-table-negative = „{ $word }” nullánál kisebb; kimarad.
project-table-too-large = „{ $word }” túl nagy ahhoz, hogy helyes legyen; kimarad.
project-table-not-a-currency = „{ $word }” nem egy pénznem három betűje; kimarad.
project-table-ends-first = A projekt előbb érne véget, mint ahogy kezdődik; mindkét nap kimarad.
project-table-start-responsible = Felelős nélkül indulna; az állapot kimarad.
project-table-start-agreement = Jóváhagyó határozat nélkül indulna; az állapot kimarad.
project-table-start-both = Felelős és jóváhagyó határozat nélkül indulna; az állapot kimarad.
project-table-started-without = Így kerül be, és jelölést kap: { $lacks }.
