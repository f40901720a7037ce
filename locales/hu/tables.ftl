### Tables that come in: rows from a spreadsheet, CSV files of other programs.

tables-open = Táblázat átvétele
tables-open-empty = Sorok beillesztése táblázatból
tables-title = Táblázat átvétele
tables-paste = Sorok táblázatkezelőből vagy CSV-fájlból
tables-paste-example = Név, Beosztás, Felettes …
tables-paste-hint = Másolja ki a sorokat a fejlécükkel együtt, és illessze be ide. Minden sorból egy szerv lesz; a felettes oszlopa mondja meg, mi alatt áll.
tables-choose-file = CSV-fájl választása
tables-drop-file = Inkább sorok beillesztése
tables-cancel = Mégse
tables-import = { $count ->
    [one] { $count } szerv átvétele
   *[other] { $count } szerv átvétele
}
tables-counts = { $count ->
    [one] { $count } szerv kerül be
   *[other] { $count } szerv kerül be
}, { $rejected ->
    [0] elutasított sor nincs
    [one] { $rejected } sor elutasítva
   *[other] { $rejected } sor elutasítva
}.
tables-nothing-new = A táblázatban minden megvan már itt is.
tables-changed = { $count ->
    [one] { $count } szerv már megvan, az frissül.
   *[other] { $count } szerv már megvan, azok frissülnek.
}
tables-done = { $count ->
    [one] { $count } szerv bekerült
   *[other] { $count } szerv bekerült
}

## Columns

tables-columns = Mit jelentenek az oszlopok
tables-headed = Az első sor a fejléc
tables-column = { $number }. oszlop
tables-means-name = Név
tables-means-given = Utónév
tables-means-family = Családnév
tables-means-id = Azonosító
tables-means-parent = Felettes
tables-means-second = Második felettes
tables-means-peer = Együttműködik vele
tables-means-title = Beosztás
tables-means-department = Részleg
tables-means-email = E-mail
tables-means-assistant = Asszisztens
tables-means-keep = marad, ahogy van
tables-means-leave = kimarad
tables-under = A táblázat ez alá kerül
tables-under-top = semmi: legfelülre

## What comes in

tables-preview = Ami bekerül
tables-line = Sor
tables-stands-under = Mi alatt áll
tables-stands-top = legfelül
tables-stands-stays = ahol van
tables-more = { $count ->
    [one] és még { $count } sor
   *[other] és még { $count } sor
}
tables-rejected = Elutasított sorok
tables-row = Tartalom
tables-reason = Ok

## Why a row is rejected

tables-reason-quote = A sorban egy idézőjel nincs lezárva.
tables-reason-cells = A sorban { $cells ->
    [one] { $cells } cella
   *[other] { $cells } cella
} áll, oszlop viszont csak { $columns ->
    [one] { $columns }
   *[other] { $columns }
} van: a vesszőt tartalmazó szöveget tegye idézőjelek közé.
tables-reason-name = A sort nincs hogyan megnevezni: sem név, sem beosztás, e-mail vagy azonosító nincs benne.
tables-reason-same-id = A(z) { $line }. sorban ugyanez az azonosító áll: { $id }.
tables-reason-same-email = A(z) { $line }. sorban ugyanez az e-mail-cím áll: { $email }.
tables-reason-same-row = A(z) { $line }. sor pontosan ugyanezt mondja.
tables-reason-parent = A felettes („{ $value }”) { $count ->
    [one] { $count } szerv
   *[other] { $count } szerv bármelyike
} lehet: adja meg az azonosítóját vagy az e-mail-címét.
tables-reason-body = „{ $name }”: nem csak egy szerv neve. Adjon a sornak azonosítót vagy e-mail-címet.

## What was mended

tables-problems = Ami a táblázatban nem stimmel
tables-problem-missing = { $line }. sor: „{ $name }” felettese „{ $value }” volna, de ilyen nincs.
tables-problem-self = { $line }. sor: „{ $name }” önmaga alatt áll.
tables-problem-ring = { $line }. sor: ezek körben állnak egymás alatt; a kör az elsőnél megszakad: { $names }.
tables-problem-roots = { $count } szerv áll legfelül: { $names }.
tables-problem-beside = { $line }. sor: „{ $name }” második vonala („{ $value }”) senkihez vagy többekhez vezet, ezért kimarad.
tables-problem-same-id = { $count ->
    [one] { $count } sor azonosítója már egy korábbi soré.
   *[other] { $count } sor azonosítója már egy korábbi soré.
}
tables-mend = A javítás módja
tables-mend-top = Legfelülre
tables-mend-first = Az első szerv alá
tables-mend-keep = Mind maradjon felül
tables-mend-gather = Egy új szerv alá
tables-mend-once = Csak az elsőt
tables-mend-both = Mindet, új azonosítóval
tables-root-name = Szervezet

## Reading the file

tables-encoding = A fájl nem UTF-8, ezért a kódolása { $encoding } lett: nézze meg, jók-e az ékezetek.
tables-workbook = Ez egy táblázatkezelő munkafüzete, nem szöveges táblázat. Mentse ott CSV-ként (UTF-8), vagy másolja ki a sorokat, és illessze be ide.
tables-not-text = Ez nem táblázat: a fájlban nincs szöveg.
tables-empty = A táblázatban nincsenek sorok.

## The command line

tables-cli-counts = { $count ->
    [one] { $count } szerv
   *[other] { $count } szerv
}, beolvasva { $rows ->
    [one] { $rows } sor
   *[other] { $rows } sor
}
tables-cli-rejected = { $count ->
    [one] { $count } sor elutasítva:
   *[other] { $count } sor elutasítva:
}
tables-cli-line = { $line }. sor: { $reason }
tables-cli-convert = CSV-táblázatból készít egyet, és felsorolja az elutasított sorokat
tables-cli-draw = ugyanaz közvetlenül CSV-táblázatból
