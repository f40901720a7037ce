### The verdict of a vote as a sentence: its parts stand one after the other, parted by semicolons.

verdict-counts = { $yes } igen, { $no } nem, { $abstain } tartózkodás
verdict-counts-invalid = { $counts }, { $invalid } érvénytelen
verdict-counts-unknown = ?
verdict-base = { $base } számít
verdict-base-weighted = súlyozva { $base } számít
verdict-base-grouped = csoportonként { $base } számít

## "three quarters of those present is 23", "more than half of the votes cast is 11"

verdict-needed = { $of } { $part } { $needed }
verdict-half = fele
verdict-third = egyharmada
verdict-two-thirds = kétharmada
verdict-three-quarters = háromnegyede
verdict-all = egésze
verdict-fraction = { $fraction } része
verdict-more-half = több mint fele
verdict-more-third = több mint egyharmada
verdict-more-two-thirds = több mint kétharmada
verdict-more-three-quarters = több mint háromnegyede
verdict-more-fraction = több mint { $fraction } része
verdict-of-cast = a leadott szavazatok
verdict-of-present = a jelenlévők
verdict-of-entitled = a szavazásra jogosultak
verdict-of-answered = a válaszolók

## How it ends

verdict-adopted = elfogadva
verdict-rejected = elutasítva
verdict-rejected-short = elutasítva, { $short } hiányzik
verdict-rejected-no-votes = elutasítva, nem adtak le szavazatot
verdict-rejected-no-yes = elutasítva, senki sem szavazott igennel
verdict-tie-rejects = szavazategyenlőség, amely e szabály szerint elutasítás; elutasítva
verdict-chair-decides = szavazategyenlőség; az elnök szavazata igen; elfogadva
verdict-chair-not-yes = szavazategyenlőség; az elnök nem szavazott igennel; elutasítva
verdict-lot-yes = szavazategyenlőség; a sorsolás eredménye igen; elfogadva
verdict-lot-no = szavazategyenlőség; a sorsolás eredménye nem; elutasítva
verdict-lot-to-draw = szavazategyenlőség; sorsolás következik
verdict-run-off = szavazategyenlőség; új forduló következik
verdict-tie-unset = szavazategyenlőség, és a szabály nem mondja meg, mi legyen ilyenkor
verdict-not-quorate = { $base } tagból { $present } van jelen, { $needed } kell; nem határozatképes, { $short } hiányzik
verdict-few-answers = { $base } tagból { $present } válaszolt, { $needed } kell; nem határozatképes, { $short } hiányzik
verdict-handed-in = { $count ->
    [one] { $count } leadott szavazat
   *[other] { $count } leadott szavazat
}
verdict-unaccounted = { $count ->
    [one] { $count } szavazat sorsa tisztázatlan
   *[other] { $count } szavazat sorsa tisztázatlan
}
verdict-too-many = { $count ->
    [one] { $count } szavazattal több a leadottnál
   *[other] { $count } szavazattal több a leadottnál
}
verdict-more-than-voters = { $count ->
    [one] { $count } szavazattal több, mint ahányan szavazhattak
   *[other] { $count } szavazattal több, mint ahányan szavazhattak
}
verdict-counts-missing = számok hiányoznak
verdict-groups-not-counted = az egyes csoportok számai hiányoznak
verdict-not-provable = { $why }; nem bizonyítható
verdict-open = a szabály nem mondja meg, milyen többség kell; nyitott
verdict-open-groups = a szabály nem mondja meg, mekkora az egyes csoportok része; nyitott
verdict-blocked = { $why }; nem hozható határozat
verdict-item-not-announced = a napirendi pont nem szerepelt a meghívóban
verdict-second-call-not-allowed = a szabály nem ismer megismételt ülést
verdict-second-call-not-announced = a megismételt ülést az első meghívó nem jelezte előre
verdict-weights-identify = titkos szavazásnál ezek a súlyok vagy csoportok elárulnák, ki hogyan szavazott
verdict-not-all-consented = { $count ->
    [one] mindenkinek hozzá kell járulnia, { $count } tag nem tette meg
   *[other] mindenkinek hozzá kell járulnia, { $count } tag nem tette meg
}
verdict-refused = { $count ->
    [one] { $count } szavazat visszautasítva ({ $reasons })
   *[other] { $count } szavazat visszautasítva ({ $reasons })
}
verdict-not-set = nincs megadva: { $parts }

## Where the rule stands

verdict-rule = szabálykártya: „{ $name }”
verdict-rule-clause = szabálykártya: „{ $name }”, { $clause }
verdict-clause = { $clause }

## Parts of a rule that may not be set

verdict-part-quorum = határozatképesség
verdict-part-majority = többség
verdict-part-tie = egyenlőség
verdict-part-weights = a szavazatok súlya
verdict-part-groups = a csoportok része
verdict-part-recused = számít-e a kizárt tag a határozatképességbe
verdict-part-authority = a képviselők jogköre
verdict-part-proxies = a meghatalmazások száma
verdict-part-revote = két szavazat közül melyik számít
verdict-part-second-call = megismételt ülés
verdict-part-returns = hányan kell hogy válaszoljanak
verdict-part-consent = mindenkinek hozzá kell-e járulnia
verdict-part-method = a számlálás módja

## Elections and other polls with options: "Ann Lee 13, Bo Ray 8; 11 needed of 21; chosen: Ann Lee."

contest-count = { $name } { $votes }
contest-abstained = { $count ->
    [one] { $count } tartózkodás
   *[other] { $count } tartózkodás
}
contest-invalid = { $count ->
    [one] { $count } érvénytelen
   *[other] { $count } érvénytelen
}
contest-first-choices = első helyen: { $counts }
contest-round = { $round }. kör: { $counts }
contest-pairs = páronként összevetve
contest-needed = { $base } közül { $needed } kell
contest-elected = megválasztva: { $names }
contest-lot = az egyenlőséget sorsolás döntötte el
contest-chair = az egyenlőséget az elnök döntötte el
contest-run-off = senkinek sincs többsége; új forduló: { $names }
contest-tied = { $seats ->
    [one] egyenlőség { $seats } helyért: { $names }
   *[other] egyenlőség { $seats } helyért: { $names }
}
contest-tied-run-off = senkinek sincs többsége; egyenlőség az új forduló egy helyéért: { $names }
contest-tied-lot = sorsolás következik
contest-nobody = senki sem kapott szavazatot
contest-open = a szabály nem mondja meg, hogyan kell itt dönteni; nyitott
contest-advice = a legtöbb: { $names }; ajánlás, nem határozat
contest-no-advice = nincs előnyben részesített; ajánlás, nem határozat
contest-agreed = nincs ellenvetés; megegyezés
contest-objections = { $count ->
    [one] { $count } ellenvetés; nincs megegyezés
   *[other] { $count } ellenvetés; nincs megegyezés
}
contest-concerns = { $count ->
    [one] { $count } aggály rögzítve
   *[other] { $count } aggály rögzítve
}
contest-unanswered = { $count ->
    [one] { $count } még válasz nélkül
   *[other] { $count } még válasz nélkül
}

## What the command line says of a case

verdict-cli-help = megítél egy szavazást; a kilépési kód 2, ha nem olvasható
verdict-cli-ballot = Visszautasítva: { $member } – { $reason }
verdict-cli-not-a-case = A fájl JSON, de nem szavazás: „rule”, „roll” és „ballots” vagy „totals” mezőkkel rendelkező objektum kell.
verdict-cli-shape = A szavazás nem olvasható: a(z) { $line }. sor { $column }. oszlopában más áll, mint aminek ott állnia kell. Javítsa ki azt a helyet.
verdict-cli-over-nothing = A semmi része nem ítélhető meg: itt a nevező 0: { $path }. Írja oda, hány részből áll az egész.
verdict-cli-both = A szavazásban szavazatok és összesítés is van. Az egyiket hagyja el: vagy minden szavazat név szerint, vagy az összesítés.
verdict-cli-word = „{ $word }” itt semmit sem jelent: { $path }. Lehetséges: { $words }.
verdict-cli-twice = „{ $member }” kétszer szerepel a névjegyzékben. Minden tagnak egy sora legyen.
verdict-cli-nameless = A névjegyzék { $place }. sora nem nevez meg tagot. Írja be: „member”.
verdict-cli-when = „{ $value }” sem nap, sem időpont ezen a helyen: { $path }. Így írja: 2026-03-31 vagy 2026-03-31T18:00:00Z.
verdict-cli-too-many-groups = A szavazás { $count } csoportot nevez meg; pontosan legfeljebb { $most } számolható.
