### The close of a year: its archive, and the old steps that go there.
closing-title = Év lezárása
closing-what = Évente egyszer tegyen mindent, teljes előzményével együtt, egy archív fájlba. A régi lépések ezután innen elhagyhatók, így a fájl kicsi marad.
closing-open = Megnézem, mit eredményezne
closing-year = Lezárandó év
closing-before-head = Most
closing-after-head = Utána
closing-steps = Az előzmények lépései
closing-size = A fájl mérete
closing-safe = Az archívum kiírása előtt semmi sem változik. Utána minden adat olyan, mint most, a még vissza nem érkezett partnerek fájljai ugyanúgy egyesíthetők, és az archívum bármikor visszahozza az előzményeit.
closing-write = { $year } archívumának kiírása
closing-fold = Az archívum kiválasztása és a régi lépések elrakása
closing-fold-when = Az oldal beolvassa az elmentett archívumot. A régi lépések csak akkor kerülnek el innen, ha mindegyik benne van.
closing-not-archive = Ez nem az itt kiírt archívum ({ $year }): „{ $file }”. Válassza az első lépésben mentett fájlt.
closing-archive-damaged = Ez a fájl nem olyan, amilyennek kiírták: „{ $file }”. Írja ki újra az archívumot.
closing-archive-lacks = { $steps ->
    [one] { $steps } lépés nincs benne ebben az archívumban, mert a kiírása után történt. Írja ki újra az archívumot.
   *[other] { $steps } lépés nincs benne ebben az archívumban, mert a kiírása után történt. Írja ki újra az archívumot.
}
closing-archive-name = archívum { $year }
closing-done = { $steps ->
    [0] Nem volt mit elrakni.
    [one] { $steps } lépés mostantól csak { $year } archívumában van meg.
   *[other] { $steps } lépés mostantól csak { $year } archívumában van meg.
}
closing-older = A { $day } előtti, itt nem szereplő lépések { $year } archívumában vannak. Nyissa meg azt a fájlt emellett.
closing-before = { $year } lezárása előtt
closing-hidden = E fájl egyes lépéseit { $year } archívumába rakták el, és itt nem ismertek. Előbb azt az archívumot nyissa meg és egyesítse: ami miattuk tér el, ahhoz akkor nem kell kérdés.
closing-reading = { $year } archívuma, olvasásra.
closing-shown = Ez { $year } archívuma, olvasásra. Ez a böngésző semmit sem őriz meg belőle.
closing-leave = Vissza az élő fájlhoz
closing-bring-back = Előzményeinek visszahozása
closing-back = { $steps ->
    [0] Ez az archívum nem tartalmazza, amit itt elraktak. Vegye a legújabbat.
    [one] { $steps } lépés ismét itt szerepel.
   *[other] { $steps } lépés ismét itt szerepel.
}

## On the command line

closing-cli-help = lezár egy évet: minden egy archívumba kerül, majd az addigi lépések elhagyják a fájlt
closing-cli-part = Csak egy szervezet teljes fájlja zárható le; ez csak egy részét tartalmazza.
closing-cli-archived = Ez a fájl már archívum. Azt a fájlt zárja le, amelyik folytatódik.
closing-cli-set-aside = A fájl egyes részei nem olvashatók. Előbb javíttassa ki őket; a „klaster-file verify” megnevezi, melyek azok.
closing-cli-there = Már van ilyen fájl: „{ $file }”. Az archívum semmit sem ír felül.
closing-cli-same = Az archívumnak és a folytatódó fájlnak két külön név kell.
