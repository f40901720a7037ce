### Sharing: files that go out to partners and come back, and where the work is kept.
nav-sharing = Megosztás
sharing-back = Ami visszaérkezett
sharing-back-empty = Semmi sem vár. Nyissa meg a partnerektől visszakapott fájlokat, vagy húzza őket bárhová az oldalra: előbb látja, mit módosítanának, és csak azután történik bármi. Negyven fájlból például egyetlen lista lesz.
sharing-gist = { $clean ->
    [0] Nincs átveendő módosítás
    [one] { $clean } átveendő módosítás
   *[other] { $clean } átveendő módosítás
}, { $questions ->
    [0] nincs kérdés
    [one] { $questions } kérdés
   *[other] { $questions } kérdés
}, { $out ->
    [0] mindenki visszaküldte
    [one] { $out } még nem érkezett vissza
   *[other] { $out } még nem érkezett vissza
}.
sharing-tile-ready = { $count ->
    [one] kijelölt módosítás kerül be
   *[other] kijelölt módosítás kerül be
}
sharing-tile-unticked = { $count ->
    [one] módosítás nincs kijelölve: előbb nézze meg
   *[other] módosítás nincs kijelölve: előbb nézze meg
}
sharing-tile-questions = { $count ->
    [one] kérdés vár a válaszára
   *[other] kérdés vár a válaszára
}
sharing-tile-settled = { $count ->
    [one] módosítás eldöntött ügyben: soha nem kerül be
   *[other] módosítás eldöntött ügyben: soha nem kerül be
}
sharing-take-in = { $count ->
    [0] Beérkezettnek jelölés
    [one] { $count } módosítás átvétele
   *[other] { $count } módosítás átvétele
}
sharing-tick-all = Összes kijelölése
sharing-tick-none = Egyik sem
sharing-tick-suggested = Javaslat szerint
sharing-put-away = Félretétel egyelőre
sharing-nothing-lost = Minden átvett módosítás egyetlen, visszavonható lépés. Amit nem vesz át, az előzmények között marad; a nyitott kérdések itt újra megjelennek.
sharing-pick = Visszakapott fájlok megnyitása
sharing-not-back = { $count ->
    [one] { $count } partner még nem küldte vissza
   *[other] { $count } partner még nem küldte vissza
}
sharing-sent-on = elküldve: { $day }
sharing-remind = Emlékeztető írása
sharing-reminder-subject = Az Ön része: { $organisation }
sharing-reminder-text = 
    Jó napot kívánunk!

    Az Önök részét ({ $organisation }, címzett: { $partner }) ekkor küldtük el: { $day }, és még nem kaptuk vissza. Kérjük, nyissák meg a fájlt, módosítsák, ami változott, mentsék fájlba, és küldjék vissza nekünk. Ha semmi sem változott, elég egy rövid válasz.

    Köszönettel és üdvözlettel
sharing-of-ready = { $count ->
    [one] { $count } módosítás
   *[other] { $count } módosítás
}
sharing-of-questions = { $count ->
    [one] { $count } kérdés
   *[other] { $count } kérdés
}
sharing-of-settled = { $count } szavazással eldöntött
sharing-nothing-new = Nincs újdonság: minden megvan itt is.
sharing-already = { $count ->
    [one] { $count } érték itt már így áll
   *[other] { $count } érték itt már így áll
}
sharing-earlier = korábban nyitva maradt
sharing-questions = Kérdések
sharing-changes = Módosítások
sharing-settled = Szavazással eldöntve
sharing-settled-what = Ezek úgy maradnak, ahogy itt állnak. Ha változtatni kell rajtuk, az új indítvány.
sharing-mine = Itt
sharing-theirs = A fájlban
sharing-suggested = javaslat
sharing-later = Később dönt: itt marad, ahogy van, és újra megkérdezzük
sharing-from-start = kezdettől fogva
sharing-by-hand = kézzel írva a fájlba
sharing-tick-own = az ő dolguk
sharing-tick-sensitive = nincs kijelölve: { $matter }
sharing-tick-not-theirs = nincs kijelölve: más dolga dönteni róla
sharing-tick-declined = nincs kijelölve: az itteni érték ellen döntöttek
sharing-matter = { $matter ->
    [money] pénzügy
    [rights] jogok
    [rules] szabályok
    [roll] névsor
   *[closedPoll] lezárt szavazás
}
sharing-no-suggestion = Itt nincs javaslat, mert erről van szó: { $matter }.
sharing-why = { $why ->
    [bothChanged] Mindkét oldal módosította.
    [deletedThere] Ott törölték, amit itt módosítottak.
    [deletedHere] Ott módosították, amit itt töröltek.
    [filesDiffer] Több fájl mást-mást mond.
    [noCommonState] Nem tudni, melyik érték volt előbb.
    [decidedBefore] Itt már az ő értékük ellen döntöttek.
    [lineMissing] Hiányzik egy kézzel szerkesztett fájlból.
    [doesNotFit] Ezzel itt valami már nem illene össze.
   *[unreadable] Ezzel a bejegyzés már nem lenne olvasható.
}
sharing-refused-other = Ez a fájl egy másik munkaterületé ({ $organisation }). Nyissa meg emellett.
sharing-refused-none = Ez a fájl nem mondja meg, melyik munkaterülethez tartozik, ezért nem vethető össze. Nyissa meg emellett.
sharing-refused-public = Ez nyilvános fájl, csak olvasásra: ami hiányzik belőle, azt nem törölték.
sharing-taken = { $taken ->
    [0] Semmi sem került be
    [one] { $taken } módosítás bekerült
   *[other] { $taken } módosítás bekerült
}, { $kept } maradt a régiben, { $open } még nyitott.
sharing-receipt-text = Az átvételi elismervény szövege
sharing-receipt-subject = Amit a fájljából átvettünk
sharing-receipt-files = Fájlok: { $files }
sharing-mail = Elküldés e-mailben
sharing-replaced = Most minden olyan, mint a fájlban: { $name }
sharing-arrived = { $count ->
    [one] Megérkezett e szervezet egy fájlja
   *[other] { $count } fájl érkezett e szervezettől
}
sharing-merge = Összevezetés
sharing-merge-what = Előbb minden módosítást lát, és Ön dönti el, mi kerül be.
sharing-beside = Megnyitás emellett
sharing-beside-what = Külön munkaterületként. Itt semmi sem változik.
sharing-replace = Csere
sharing-replace-what = Itt minden olyan lesz, mint a fájlban: egyetlen, visszavonható lépés.
sharing-leave-out = Ne történjen semmi
sharing-send = Amit elküldhet
sharing-whole = Minden
sharing-whole-what = Egyetlen fájl minden bejegyzéssel és a teljes előzménnyel: az irodának, és mesterpéldánynak.
sharing-all-shared = Minden fájlban van.
sharing-return = A saját rész visszaküldése
sharing-return-what = Ez az Önök része. Ha mindent módosítottak, ami változott, mentsék fájlba, és küldjék el a szervezetnek.
sharing-parts = Egy partner része
sharing-parts-what = A partner projektjei, vállalása, emberei és nyitott szavazásai, és csak az ezekhez szükséges. Ugyanezen az oldalon módosítja, majd visszaküldi.
sharing-part = Rész mentése
sharing-part-of = Rész mentése: { $name }
sharing-public = Mindenkinek
sharing-public-what = Jövőkép és szervezet, soha nem e-mail-cím, telefonszám vagy az, hogy ki hogyan szavazott. Jelölje be, mi más látható.
sharing-public-people = Ki hol ül
sharing-public-projects = Projektek és az év témája
sharing-public-money = E projektek költségvetése
sharing-public-meetings = Ülések és napirendek
sharing-public-decisions = Határozatok, összesítve
sharing-public-make = Nyilvános fájl mentése
sharing-public-name = nyilvános
sharing-keep = Hol van a munkája
sharing-room = A böngésző tárhelyének { $percent } %-a foglalt
sharing-room-what = A módosításai azonnal mentésre kerülnek ebben a böngészőben. Másik gép csak fájlból látja őket: minden munkanap végén mentsen egyet.
sharing-open = Fájlok küldése és fogadása
sharing-linked = Összekapcsolva: { $name }. A mentés ebbe a fájlba ír, és amit más módosított benne, azt összevezeti, soha nem írja felül.
sharing-linked-changed = Valaki más módosította az összekapcsolt fájlt. Nézze meg, mi van benne, majd mentsen újra.
sharing-not-read = Az összekapcsolt fájl megváltozott, és most nem olvasható. Semmit sem írtunk felül; a módosításai mentve vannak ebben a böngészőben. Próbálja újra kicsit később.
sharing-not-written = Az összekapcsolt fájlt nem sikerült írni. Meg van nyitva máshol, vagy nem elérhető a mappa? Semmi sem veszett el: a módosításai mentve vannak ebben a böngészőben.
sharing-save-into = Mentés ide: { $name }
sharing-save-linked = Mentés az összekapcsolt fájlba
sharing-link-what = Egy csapat közös fájlt használ egy szinkronizált mappában (Nextcloud, OneDrive, hálózati meghajtó): kapcsolja össze, és minden mentés abba kerül.
sharing-link-new = Mentés összekapcsolt fájlként
sharing-link-open = Összekapcsolt fájl megnyitása
sharing-cannot-link = Ez a böngésző nem tud közvetlenül fájlba menteni; minden alkalommal újat tölt le.
sharing-older-tab = A Klaster újabb verziója egy másik lapon megnyitotta ezt a munkaterületet. Ez a lap már nem ír: töltse újra.
sharing-link-copy = Másolás hivatkozásként
sharing-link-copied = Másolva: a hivatkozás magát a bejegyzést tartalmazza, címek nélkül és anélkül, hogy ki hogyan szavazott. Aki megnyitja, elolvashatja.
sharing-link-too-large = Ez túl nagy egy hivatkozáshoz: { $size } karakter, miközben a levelezők { $limit } karaktert fogadnak. Küldjön inkább fájlt.
sharing-link-private = Ez a bejegyzés nem nyilvános, ezért hivatkozásban nem utazik. Küldjön inkább fájlt.
sharing-link-failed = Ez a böngésző nem tud ilyen hivatkozást készíteni. Küldjön inkább fájlt.
sharing-link-broken = Ez a hivatkozás nem teljes: valószínűleg útközben levágták. Kérje el újra, vagy kérjen fájlt.
sharing-link-shown = Ez hivatkozásban érkezett, olvasásra való; ez a böngésző nem őrzi meg.
sharing-link-reading = Hivatkozásból, olvasásra.
sharing-link-keep = Megtartás saját másolatként
sharing-of-unticked = { $count } megnézendő
