### Projektek be és ki: a Trello táblái, napok naptáraknak.

## Ami bejön

trello-new = { $count ->
    [one] { $count } projekt jön be.
   *[other] { $count } projekt jön be.
}
trello-archived = { $count ->
    [one] Közülük { $count } az archívumba kerül.
   *[other] Közülük { $count } az archívumba kerül.
}
trello-templates = { $count ->
    [one] { $count } új projektek mintája.
   *[other] { $count } új projektek mintája.
}
trello-beside = Velük együtt: { $list }.
trello-columns = { $count ->
    [one] { $count } oszlop
   *[other] { $count } oszlop
}
trello-labels = { $count ->
    [one] { $count } címke
   *[other] { $count } címke
}
trello-people = { $count ->
    [one] { $count } személy
   *[other] { $count } személy
}
trello-items = { $count ->
    [one] { $count } tennivaló
   *[other] { $count } tennivaló
}
trello-steps = { $count ->
    [one] { $count } mérföldkő
   *[other] { $count } mérföldkő
}
trello-papers = { $count ->
    [one] { $count } melléklet
   *[other] { $count } melléklet
}
trello-comments = { $count ->
    [one] { $count } hozzászólás
   *[other] { $count } hozzászólás
}
trello-here = { $count ->
    [one] { $count } projekt már itt van, és úgy marad, ahogy van.
   *[other] { $count } projekt már itt van, és úgy marad, ahogy van.
}
trello-same = { $count ->
    [one] A projekt már itt van. Semmi sem változik.
   *[other] Mind a { $count } projekt itt van már. Semmi sem változik.
}
trello-empty = A táblán nincs se kártya, se lista.
trello-no-lists = A fájlból hiányoznak a listák, ezért minden projekt ötletként jön be.
trello-completed = { $count ->
    [one] { $count } kártya készre volt jelölve, és készként jön be, bármelyik listában állt is.
   *[other] { $count } kártya készre volt jelölve, és készként jön be, bármelyik listában állt is.
}
trello-running = { $count ->
    [one] { $count } projekt futóként jön be. A tábla nem ismer határozatot, ezért az észrevételek kérdezni fogják.
   *[other] { $count } projekt futóként jön be. A tábla nem ismer határozatokat, ezért az észrevételek kérdezni fogják.
}
trello-uploads = { $count ->
    [one] { $count } melléklet feltöltött fájl: a címe bejön, a fájl a Trellónál marad.
   *[other] { $count } melléklet feltöltött fájl: a címük bejön, a fájlok a Trellónál maradnak.
}
trello-recoloured = { $count ->
    [one] { $count } címke a legközelebbi itteni színt kapja.
   *[other] { $count } címke a legközelebbi itteni színt kapja.
}
trello-lines = „{ $field }” a leírás egy sora lesz ({ $count ->
    [one] { $count } projekt
   *[other] { $count } projekt
}).
trello-cut-off = A Trello legfeljebb 1000 eseményt ír egy fájlba. A régebbi hozzászólások hiányozhatnak belőle.

## Amit mondunk

trello-left = Nem kerül át
trello-technical = Nem kerül át: amit a Trello magának jegyez
trello-history = Nem kerül át: a tábla előzményei
trello-remarks = Másként olvasva
trello-aside = Félretéve
trello-idle = { $of }: egy kártya sem nevezi meg
trello-of = { $of ->
    [board] Tábla
    [lists] Listák
    [cards] Kártyák
    [labels] Címkék
    [members] Személyek
    [checklists] Tennivalók listái
    [checkItems] Tennivalók
    [attachments] Mellékletek
    [customFields] Saját mezők
    [customFieldItems] Saját mezők
    [comments] Hozzászólások
    [actions] Előzmények
    [data] Előzmények
   *[other] { $name }
}
trello-field = { $key ->
    [board-desc] leírás
    [board-closed] lezárva
    [board-pluginData] kiegészítők adatai
    [cards-pluginData] kiegészítők adatai
    [cards-cover] borítókép
    [cards-idMembersVoted] szavazatok
    [cards-coordinates] koordináták
    [cards-stickers] matricák
    [cards-dueReminder] emlékeztető
    [cards-cardRole] elválasztó vagy tükrözés
    [cards-customFieldItems] saját mező, amely nincs a fájlban
    [checkItems-idMember] egy taghoz rendelve
    [checkItems-dueReminder] emlékeztető
   *[other] { $name }
}
trello-remark-no-list = A listája nincs a fájlban. Ötletként jön be.
trello-remark-day = „{ $word }” nem nap, ezért kimarad.
trello-remark-ends-first = Előbb ér véget, mint ahogy kezdődik. Mindkét nap úgy jön be, ahogy van.
trello-remark-amount = „{ $word }” nem összeg, ezért a leírás egy sora lesz: { $field }.
trello-remark-name = A kártyának nincs neve.
trello-remark-others = Itt egy személy a felelős. A leírásban: { $names }.
trello-remark-several = Több személy neve is ez: { $name }. Ezért senki sincs megnevezve.
trello-remark-label = Az egyik címkéje nincs a fájlban.
trello-why-no-id = Nincs azonosítója.
trello-why-twice = Egy korábbinak ugyanez az azonosítója.
trello-why-no-card = A kártyája nincs a fájlban.
trello-why-empty = Üres.
trello-not-a-board = Ebben a fájlban nincs tábla. A Trellóban: Menü, Nyomtatás, exportálás és megosztás, Exportálás JSON-ként.

## Ami az adatokba kerül

trello-untitled = Név nélküli kártya ({ $id })
trello-unnamed-label = Név nélküli címke
trello-line = { $name }: { $value }
trello-also = Továbbá
trello-place = Hely
trello-milestones = Mérföldkövek
trello-board = Projektek

## Naptárak

calendar-project-ends = Vége: { $what }
calendar-due = Határidő: { $what }
calendar-pay = Fizetendő: { $what }
calendar-name = { $organisation } – napok

## Parancssor

trello-cli-help = a Trello egy tábláját veszi fel egy fájlba
trello-cli-write = a projekteket táblaként írja ki más programoknak
trello-cli-calendar = a napok naptárként
trello-cli-nobody = Senkit sem hívnak így: „{ $name }”.
trello-cli-several = Többeket is így hívnak: „{ $name }”.
trello-cli-written = Kiírva: „{ $file }”.
trello-cli-unchanged = „{ $file }” úgy marad, ahogy van.

## Be és ki, az oldalon

trello-menu = Importálás, exportálás
trello-open = Tábla behozatala a Trellóból …
trello-save = Mentés táblaként (Trello JSON)
trello-calendar-all = Minden nap mentése naptárként
trello-calendar-own = Egy személy napjainak mentése
trello-calendar-whose = Személy választása …
trello-title = Egy tábla a Trellóból
trello-hint = A Trellóban: Menü, Nyomtatás, exportálás és megosztás, Exportálás JSON-ként. Semmit sem küldünk sehová.
trello-choose = Fájl választása …
trello-statuses = Mit mondanak a listák a bennük álló projektekről
trello-cards = { $count ->
    [one] { $count } kártya
   *[other] { $count } kártya
}
trello-list-here = már itt lévő oszlop
trello-list-closed = a Trellóban archiválva, ezért a kártyái az archívumba kerülnek
trello-go = Behozatal
trello-done = { $count ->
    [one] { $count } projekt bejött.
   *[other] { $count } projekt bejött.
}
trello-done-beside = Ami új volt a táblán, bejött.
trello-report = A jelentés mentése
trello-saved = Elmentve: { $file }. A pénzforrásoknak, partnereknek, határozatoknak és döntéseknek nincs helyük egy táblán.
