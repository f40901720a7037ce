# Presenting in the hall: scenes, the wall, the presenter's desk.
present-place = Vetítés
present-item-of = { $number }/{ $count }. napirendi pont
present-minutes = { $count } perc
present-more = { $count ->
    [one] és még { $count }
   *[other] és még { $count }
}
present-speaks-now = Felszólal
present-by = határidő: { $date }
present-until = eddig: { $date }
present-kept = teljesült
present-promises-open = { $count ->
    [one] nyitott
   *[other] nyitott
}
present-promises-late = { $count ->
    [one] lejárt
   *[other] lejárt
}
present-promises = Amit vállaltunk
present-no-promises = Nem született vállalás.
present-nothing = Amit ez a kép mutatott, már nincs meg.
present-members = { $count ->
    [one] tag
   *[other] tag
}
present-not-closed = A szavazás még tart.
present-goal-from = { $from } → { $to }
present-organisation = A szervezet, ülés nélkül
present-empty = Még nincs mit vetíteni. A képek a napirendből következnek, vagy itt készülnek.
present-start = Teljes képernyő itt
present-start-hint = Egy képernyőhöz vagy tükrözött képhez
present-open-wall = A kivetítő ablakának megnyitása
present-open-wall-hint = Húzza a kivetítőre, és ott nyomja meg az F billentyűt
present-wall-open = A kivetítő ezt a sorozatot mutatja
present-wall-gone = A kivetítő ablaka bezárult
present-wall-again = Megnyitás újra
present-wall-refused = A böngésző nem engedte megnyitni az ablakot. Engedélyezze ennek az oldalnak, vagy vetítsen itt teljes képernyőn.
present-wall-nowhere = Ez a böngésző semmit sem őriz meg, a második ablak üres maradna. Vetítsen itt teljes képernyőn.
present-legible = A legkisebb betű a vásznon: { $pixels } px 1920 × 1080-on
present-legible-here = A kép legkisebb betűje: { $pixels } px 1920 × 1080-on
present-too-small = A hátsó sorból nem olvasható: legalább 18 px kell.
present-cut = Nem fér el minden ezen a képen. Rövidítse, vagy készítsen belőle kettőt.
present-now = A vásznon
present-next = Következik
present-end = Ez az utolsó kép.
present-notes = Jegyzetek
present-notes-hint = Ezt csak Ön olvassa.
present-previous-scene = Előző kép
present-next-scene = Következő kép
present-dark = Fekete
present-light = Mutassa újra
present-is-dark = A vászon fekete.
present-fill = Teljes képernyő
present-close = Kilépés
present-clock = Idő
present-elapsed = A kezdés óta
present-elapsed-anew = Újrakezdés
present-veil = Az állás rejtve marad a szavazás lezárásáig
present-veiled = Az eredmény a szavazás lezárásakor látható.
present-deck = Amit vetítünk
present-scenes = Képek
present-follows = Ezek a képek maguktól következnek az adatokból. Amit itt módosít, az a saját sorozata lesz.
present-own = Ezek a képek saját készítésűek.
present-follow-again = Kövesse újra a napirendet
present-missing = { $count ->
    [one] { $count } napirendi pontnak még nincs képe
   *[other] { $count } napirendi pontnak még nincs képe
}
present-missing-add = Felvétel
present-add = Új kép
present-up = Előbbre
present-down = Hátrább
present-hide = Kihagyás
present-show = Mutatás a sorban
present-hidden = kimarad
present-delete = A kép törlése
present-title = Cím
present-caption = Mondat a kép alatt
present-about = Mit mutat
present-about-all = mindent
present-part-vision = Jövőkép
present-part-mission = Küldetés
present-part-principles = Alapelvek
present-part-goals = Stratégiai célok
present-edit = Mit mutat ez a kép
present-take = Képként
present-take-hint = Az ábra mostani nézete vetíthető kép lesz
present-taken = A nézet most már vetíthető kép: { $deck }
present-keys = Távirányító: előre és vissza, B vagy . a fekete, Home és End. Kattintás és húzás is ezt teszi.
present-scene-of = { $at }. kép, összesen { $count }
