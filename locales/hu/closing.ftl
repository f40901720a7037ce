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
closing-fold = A régi lépések elrakása
closing-fold-when = ha az archívum már a helyén van
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
