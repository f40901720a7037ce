### The hall: who is in the room, what is called, who speaks, what comes of it.
hall-title = U sali
hall-room = Prisutni
hall-room-count = { $here } od { $all }
hall-keys = Dva slova imena, pa Enter
hall-keys-hint = Članica ili osoba. Enter: stigla; još jednom: otišla ili se vratila. ↑ ↓ biraju među više imena.
hall-no-clock = Sednica nije danas, pa se vreme ne beleži. Može se upisati.
hall-said-here = { $name }: prisutno.
hall-said-here-since = { $name }: prisutno od { $time }.
hall-said-left = { $name }: više nije prisutno.
hall-said-left-at = { $name }: odlazak u { $time }.
hall-here-since = od { $time }
hall-out = odlazak
hall-out-since = odlazak u { $time }
hall-to-come = još nije tu
hall-arrives = Dolazak
hall-leaves = Odlazak
hall-back = Povratak
hall-person = Predstavlja
hall-arrived-at = Dolazak u
hall-left-at = Odlazak u
hall-away = Van sale
hall-note = Napomena
hall-mandate-expired = pisano ovlašćenje isteklo { $date }
hall-mandate-not-yet = pisano ovlašćenje važi od { $date }
hall-mandate-unknown = ovlašćenje nije zabeleženo
hall-mandate-paper = isprava: { $paper }
hall-missing = { $count ->
    [one] nedostaje { $count }
    [few] nedostaju { $count }
   *[other] nedostaje { $count }
}
hall-recused = { $count ->
    [one] { $count } izuzeta
    [few] { $count } izuzete
   *[other] { $count } izuzetih
}
hall-no-list = Još niko nije na listi
hall-no-rule = Nijedna kartica pravila ne kaže koliko ih mora biti prisutno
hall-by-rule = po pravilu „{ $rule }“
hall-establish = Zabeleži kvorum sada
hall-recorded = Zabeleženo: prisutno { $present }, potrebno { $needed }.
hall-without = Bez kvoruma
hall-may = Može se saslušati i raspravljati: tačka { $items }
hall-may-not = Ne može se odlučiti: tačka { $items }
hall-second-day = Dan ponovljene sednice
hall-call-again = Pripremi ponovljenu sednicu
hall-warning = Ponovljena sednica posle sednice od { $date }, koja nije imala kvorum.
hall-not-announced = Prvi poziv nije najavio ponovljenu sednicu. Pravilo to traži, pa ponovo važi pun kvorum.
hall-again = Već je ponovo sazvana: { $date }.
hall-call = Otvori
hall-call-next = Sledeća tačka: { $item }
hall-done = Završeno
hall-postpone = Odloži
hall-reopen = Ponovo otvori
hall-close = Zaključi sednicu
hall-ended = zaključena u { $time }
hall-floor = Predlog iz sale
hall-from-floor = predlog iz sale
hall-add = Dodaj
hall-minutes = { $count ->
    [one] { $count } minut
    [few] { $count } minuta
   *[other] { $count } minuta
}
hall-record-votes = Zabeleži glasove
hall-to-motion = Na predlog
hall-add-follow-up = Praćenje uz ovu tačku
hall-speakers = Govornici
hall-stances = { $pro } za · { $contra } protiv
hall-no-speakers = Niko se nije javio za reč.
hall-who = Ko se javlja za reč
hall-stance = Za, protiv ili pitanje
hall-ask = Na listu
hall-give-floor = Daj reč
hall-end-floor = Završeno izlaganje
hall-before = Ranije obećano
hall-kept = ispunjeno { $done } od { $all }
hall-throughout = sve vreme
hall-institution = Iz koje ustanove
hall-topic = Govori o
hall-add-guest = Dodaj gosta
hall-new-guest = Novi gost
hall-new-topic = Nova tema
hall-bring-in = Uneta tema
hall-carry-home = Tema za poneti
hall-direction = Smer
hall-gone = Toga više nema.
hall-not-a-member = { $name } nije bila članica na dan { $date }.
hall-already = { $name } već je prisutno.
hall-already-since = { $name } već je prisutno, od { $time }.
hall-not-here = { $name } nije prisutno.
hall-elsewhere = { $person } već sedi za { $member }. Glas se prenosi punomoćjem.
hall-out-of-order = Vremena ne slede jedno drugo: { $later } je pre { $earlier }.
hall-own-proxy = Niko nije sam sebi punomoćnik.
hall-called-off = Sednica je otkazana { $date }.
hall-item-runs = Ova tačka je već u toku.
hall-spoken = To izlaganje je završeno.
hall-nothing-left = Ništa više ne čeka odluku.
hall-not-after = Ponovljena sednica mora biti posle prve.
hall-too-late = { $weeks ->
    [one] Pravilo traži ponovljenu sednicu u roku od { $weeks } nedelje.
    [few] Pravilo traži ponovljenu sednicu u roku od { $weeks } nedelje.
   *[other] Pravilo traži ponovljenu sednicu u roku od { $weeks } nedelja.
}
hall-not-a-time = „{ $text }“ nije vreme. Napišite ga kao 09:30.
hall-at-odds = Proverite: { $names }. Dvaput na listi, prisustvo za dve članice ili vremena koja ne slede jedno drugo.
