### Szavazás fájllal: mit küldünk szét, mi jön vissza, és mi ellenőrizhető.

## Miért nem olvasható egy fájl

ballots-file-large = A fájl nagyobb a beolvasható { $limit } kB-nál.
ballots-file-deep = Részei túl mélyen ágyazódnak egymásba, vagy túl sokan vannak.
ballots-file-twice = A(z) „{ $key }” kétszer szerepel benne, ezért kétféleképpen volna olvasható.
ballots-file-other = Nem ilyen fájl.
ballots-file-other-format = Ez valami más: { $format }.
ballots-file-newer = Újabb változatból származik ({ $version }).
ballots-file-missing = Hiányzik: „{ $field }”.
ballots-file-wrong = Nem az áll benne, aminek kellene: „{ $field }”.
ballots-file-unknown = Olyasmit tartalmaz, amit ez a változat nem ismer: „{ $field }”.
ballots-file-not-circular = Szabálya nem enged fájllal szavazni.

## Miért nem számít egy szavazat

ballots-why-pick = a választás nem illik a kérdéshez
ballots-why-not-signed = nincs rajta aláírás
ballots-why-broken = az aláírás hamis, vagy a szavazatot az aláírás után megváltoztatták
ballots-why-unknown-key = olyan kulccsal írták alá, amely nincs a nyilvántartásban: { $fingerprint }
ballots-why-another-key = egy másik tag kulcsával írták alá
ballots-why-not-compared = a kulcs a nyilvántartásban van, de ujjlenyomatát még nem egyeztették: { $fingerprint }
ballots-why-not-in-force = a kulcs nem volt érvényben azon a napon, amikor a szavazatot átvették
ballots-why-consultation = csak tanácskozási jog (tagsági osztály: { $class })
ballots-why-late = aláírva: { $signed }, a határidő ({ $deadline }) után
ballots-why-superseded = e tagnak egy másik szavazata számít helyette: { $number }. számú
ballots-why-conflict = e tag egy másik szavazata ugyanezt a számot viseli, más tartalommal; egyik sem számít: { $hash } és { $others }
ballots-came-late = saját órája szerint időben írták alá, de a határidő után vették át

## Mi nem áll meg egy zárófájlban

ballots-doubt-seal = Nincs aláírva, vagy az aláírás után megváltoztatták.
ballots-doubt-hand = Más kulccsal írták alá, mint amelyet a szavazási fájl megnevez: { $fingerprint }
ballots-doubt-foreign = Másik szavazást zár le, vagy a szavazási fájl másik változatát.
ballots-doubt-chain = Naplója a(z) { $line }. sorban megszakad.
ballots-doubt-count = Nem ugyanazokat a szavazatokat vették át, mint amelyeket elbírálták.

## Mi ellenőrizhető

ballots-in-counted = benne van a napló { $line }. sorában, és számít
ballots-in-refused = benne van a napló { $line }. sorában, és elutasították: { $reason }
ballots-not-in = nincs benne a naplóban
ballots-continues = A korábbi napló ennek az eleje.
ballots-rewritten = A korábbi napló nem ennek az eleje: a(z) { $line }. sor eltér.
ballots-another-poll = A korábbi zárófájl másik szavazásé.
ballots-recount-agrees = Újraszámolva: a szavazatok ugyanarra az eredményre vezetnek.
ballots-recount-incomplete = Az újraszámláláshoz { $count ->
    [one] { $count } szavazat
   *[other] { $count } szavazat
} hiányzik.
ballots-recount-differs = Újraszámolva a szavazatok más eredményre vezetnek: { $sentence }
ballots-recount-otherwise = másképp alakul
ballots-holds = A zárófájl megáll: aláírás, napló és számlálás összeillik.

## A számlálás

ballots-counted = { $count ->
    [one] { $count } szavazat számít
   *[other] { $count } szavazat számít
}
ballots-refused = { $count ->
    [one] { $count } elutasítva
   *[other] { $count } elutasítva
}
ballots-copies = { $count ->
    [one] { $count } másolat
   *[other] { $count } másolat
}
ballots-member-unknown = nincs megnevezve senki
ballots-open-revote = A szabálykártya nem mondja meg, hogy egy tag két szavazata közül melyik számít; az elsőt vettük.

## A parancssor

ballots-cli-key = aláíró kulcsot készít, és szavakban megmutatja az ujjlenyomatát
ballots-cli-ballot = szavazatot ír alá egy szavazási fájlhoz (--pick a --choice helyett, ahol válaszok közül lehet választani)
ballots-cli-count = megszámolja egy szavazási fájl szavazatfájljait, és megírja az aláírt zárófájlt
ballots-cli-check = ellenőriz egy zárófájlt: aláírás, napló, „benne van a szavazatom” és a számlálás
ballots-cli-key-written = A kulcs itt van: „{ $file }”. Tartsa meg magának.
ballots-cli-public = Nyilvános kulcs: { $key }
ballots-cli-fingerprint = Ujjlenyomat: { $fingerprint }
ballots-cli-written = { $member } szavazata itt van: „{ $file }”, szám: { $number }, lenyomat: { $hash }
ballots-cli-closed = A zárófájl itt van: „{ $file }”, { $count ->
    [one] { $count } sor
   *[other] { $count } sor
}, fej: { $head }
ballots-cli-no-member = { $member } nincs rajta e szavazási fájl névjegyzékén.
ballots-cli-no-vote = { $member } itt nem szavazhat: { $reason }.
ballots-cli-pick = A választás nem illik e szavazási fájl kérdéséhez.
ballots-cli-earlier-missing = A korábbi zárófájl { $count ->
    [one] { $count } olyan szavazatot
   *[other] { $count } olyan szavazatot
} sorol fel, amely nincs a fájlok között: { $hashes }
ballots-cli-file = „{ $file }”: { $why }
ballots-cli-no-randomness = Az operációs rendszer nem adott véletlen számot.

## A lap

ballots-title = Szavazás fájllal
ballots-readme = Szavazás fájllal: { $organisation }. Nyissa meg ezt a fájlt a Klaster lapján: ott elolvashatja, szavazhat, és elmentheti a szavazatát. Ne változtasson rajta: bájtjai azonosítják.
ballots-no-key = Ez a böngésző nem tud kulcsot megőrizni, ezért itt semmit sem lehet aláírni. Engedélyezze az adatok megőrzését, vagy használjon másik böngészőt.
ballots-mail-none = Még nem küldték szét. A szavazási fájl tartalmazza a kérdést, a szabályt, a névjegyzéket és a határidőt. A partnerek ezen a lapon nyitják meg, és visszaküldik szavazatukat.
ballots-mail-no-deadline = Ennek a szavazásnak nincs utolsó napja. Adja meg, mielőtt a szavazási fájl elkészül: utána már abban áll, amit a partnerek aláírnak.
ballots-mail-make = Szavazási fájl készítése
ballots-mail-again = Szavazási fájl mentése újra
ballots-mail-made = Szavazási fájl, nevek a névjegyzéken: { $count }, lenyomat: { $hash }…
ballots-returns = Visszaérkezett szavazatok
ballots-returns-drop = Húzza ide egyszerre az összes visszaérkezett fájlt, vagy válassza ki őket. Semmi sem kerül be, amíg nem látta, melyikkel mi lesz.
ballots-returns-choose = Fájlok kiválasztása
ballots-column-file = Fájl
ballots-column-state = Mi lesz vele
ballots-counts = számít
ballots-take-in = Átvétel
ballots-put-away = Félretétel
ballots-nothing-new = Mindezt már átvették; semmi sem változott.
ballots-compare = A szavak egyeznek: kulcs felvétele
ballots-roster = A tagok kulcsai
ballots-roster-note = Olvastassa fel telefonon az új kulcs szavait. Csak egyeztetett kulcs igazol szavazatot.
ballots-roster-words = Ujjlenyomat szavakban
ballots-roster-compared = Egyeztetve
ballots-closing-note = Küldje el a fájlt minden partnernek: mindenki látja, benne van-e a szavazata, és akinél az összes szavazat megvan, újraszámolhatja.
ballots-closing-interim = Eddigi napló mentése
ballots-closing-save = Zárófájl mentése
ballots-answer-rule = Szabály
ballots-answer-deadline = Utolsó nap
ballots-answer-member = Kinek a nevében szavazok
ballots-answer-choose = Válasszon tagot
ballots-answer-representative = Képviselő
ballots-answer-choice = Szavazatom
ballots-answer-clear = Választás törlése
ballots-answer-sign = Szavazat aláírása és mentése
ballots-answer-signed = Aláírta a(z) { $number }. számú szavazatot: { $choice }. Küldje el a mentett fájlt a titkárságnak.
ballots-answer-last = Az utolsó napig egy újabb szavazat a helyébe lép.
ballots-answer-first = Az első szavazat számít; a későbbit csak felsorolják.
ballots-answer-again = Mentés újra
ballots-answer-key = Kulcsának szavai; a kulcs ebben a böngészőben marad. Olvassa fel őket telefonon a titkárságnak:
ballots-check = Benne van a szavazatom?
ballots-check-note = A titkárság által mindenkinek elküldött zárófájlból kiderül; ez a lap maga ellenőrzi.
ballots-check-choose = Zárófájl kiválasztása
ballots-check-own = Az Ön szavazata { $state }.
ballots-check-none = Ebben a böngészőben e tag nevében nem írtak alá szavazatot.
