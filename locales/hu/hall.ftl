### The hall: who is in the room, what is called, who speaks, what comes of it.
hall-title = A teremben
hall-room = Jelen vannak
hall-room-count = { $here } / { $all }
hall-keys = A név két betűje, majd Enter
hall-keys-hint = Tag vagy személy. Enter: megérkezett; még egyszer: távozott vagy visszatért. ↑ ↓ választ több név közül.
hall-no-clock = Az ülés nem ma van, ezért időpontot nem jegyzünk fel. Kézzel beírható.
hall-said-here = { $name } jelen van.
hall-said-here-since = { $name } jelen van { $time } óta.
hall-said-left = { $name } már nincs jelen.
hall-said-left-at = { $name } { $time }-kor távozott.
hall-here-since = { $time } óta
hall-out = távozott
hall-out-since = távozott: { $time }
hall-to-come = még nincs itt
hall-arrives = Megérkezett
hall-leaves = Távozik
hall-back = Visszatért
hall-person = Képviseli
hall-arrived-at = Érkezett
hall-left-at = Távozott
hall-away = Nem volt a teremben
hall-note = Megjegyzés
hall-mandate-expired = az írásbeli meghatalmazás lejárt: { $date }
hall-mandate-not-yet = az írásbeli meghatalmazás kezdete: { $date }
hall-mandate-unknown = a jogkör nincs feljegyezve
hall-mandate-paper = okirat: { $paper }
hall-missing = { $count ->
    [one] { $count } hiányzik
   *[other] { $count } hiányzik
}
hall-recused = { $count ->
    [one] { $count } kizárva
   *[other] { $count } kizárva
}
hall-no-list = Még senki sincs a listán
hall-no-rule = Egy szabálykártya sem mondja meg, hánynak kell jelen lennie
hall-by-rule = a(z) „{ $rule }” szabály szerint
hall-establish = A határozatképesség rögzítése
hall-recorded = Rögzítve: { $present } jelenlévő, { $needed } szükséges.
hall-without = Határozatképesség nélkül
hall-may = Meghallgatható és megvitatható: { $items } pont
hall-may-not = Nem hozható határozat: { $items } pont
hall-second-day = A megismételt ülés napja
hall-call-again = A megismételt ülés tervezete
hall-warning = Megismételt ülés a(z) { $date } napi, nem határozatképes ülés után.
hall-not-announced = Az első meghívó nem jelezte előre a megismételt ülést. A szabály ezt kéri, ezért ismét a teljes határozatképesség szükséges.
hall-again = Már újra összehívták: { $date }.
hall-call = Megnyitás
hall-call-next = Következő pont: { $item }
hall-done = Lezárva
hall-postpone = Elnapolás
hall-reopen = Újra felvétel
hall-close = Az ülés berekesztése
hall-ended = berekesztve: { $time }
hall-floor = Helyben tett indítvány
hall-from-floor = helyben tett indítvány
hall-add = Hozzáadás
hall-minutes = { $count ->
    [one] { $count } perc
   *[other] { $count } perc
}
hall-record-votes = Szavazatok rögzítése
hall-to-motion = Az indítványhoz
hall-add-follow-up = Feladat ehhez a ponthoz
hall-speakers = Felszólalók
hall-stances = { $pro } mellette · { $contra } ellene
hall-no-speakers = Senki sem kért szót.
hall-who = Ki kér szót
hall-stance = Mellette, ellene vagy kérdés
hall-ask = A listára
hall-give-floor = Szót kap
hall-end-floor = Befejezte
hall-before = Korábbi vállalások
hall-kept = { $done } / { $all } teljesült
hall-throughout = végig
hall-institution = Melyik intézménytől
hall-topic = Miről szól
hall-add-guest = Vendég hozzáadása
hall-new-guest = Új vendég
hall-new-topic = Új téma
hall-bring-in = Behozott téma
hall-carry-home = Hazavitt téma
hall-direction = Irány
hall-gone = Ez már nincs meg.
hall-not-a-member = { $name } nem volt tag ezen a napon: { $date }.
hall-already = { $name } már jelen van.
hall-already-since = { $name } már jelen van { $time } óta.
hall-not-here = { $name } nincs jelen.
hall-elsewhere = { $person } már jelen van mint { $member } képviselője. A szavazat meghatalmazással adható át.
hall-out-of-order = Az időpontok nem követik egymást: { $later } korábbi, mint { $earlier }.
hall-own-proxy = Senki sem lehet a saját meghatalmazottja.
hall-called-off = Az ülést lemondták: { $date }.
hall-item-runs = Ez a pont már folyamatban van.
hall-spoken = Ez a felszólalás már elhangzott.
hall-nothing-left = Nincs határozatra váró pont.
hall-not-after = A megismételt ülésnek az első után kell lennie.
hall-too-late = { $weeks ->
    [one] A szabály szerint a megismételt ülés { $weeks } héten belül esedékes.
   *[other] A szabály szerint a megismételt ülés { $weeks } héten belül esedékes.
}
hall-not-a-time = „{ $text }” nem időpont. Írja így: 09:30.
hall-at-odds = Ellenőrizze: { $names }. Kétszer szerepel a listán, két tagot képvisel, vagy az időpontok nem követik egymást.
