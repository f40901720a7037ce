### Charter: what the organisation says of itself.
charter-count-mission = { $count ->
    [one] { $count } küldetésmondat
   *[other] { $count } küldetésmondat
}
charter-count-principles = { $count ->
    [one] { $count } alapelv
   *[other] { $count } alapelv
}
charter-count-goals = { $count ->
    [one] { $count } cél
   *[other] { $count } cél
}
charter-title = Az alapokmány címe
charter-facts = A szervezet
charter-short-name = Rövid név
charter-legal-form = Jogi forma
charter-region = Térség
charter-seat = Székhely
charter-sector = Ágazat
charter-founded = Alapítva
charter-currency = Pénznem
charter-accent = Kiemelő szín
charter-new-vision = Új jövőkép
charter-vision-empty = A jövőkép egy mondatban megmondja, hol szeretne tartani a szervezet néhány év múlva.
charter-vision-example = „Külföldön is ismert olyan termékekről, amelyeket egyik tag sem tudna egyedül előállítani.”
charter-vision-add = A jövőkép megírása
charter-vision-from = Hatályos ettől
charter-vision-horizon = Időtáv
charter-adopted-by = Elfogadta
charter-not-adopted = nincs elfogadva
charter-choose-vote = válassza ki a szavazást
charter-positioning = Pozicionálás
charter-directions = Irányok
charter-direction-add = irány hozzáadása
charter-traits = Jellemzők
charter-trait-add = Jellemző hozzáadása
charter-new-trait = Új jellemző
charter-mission = Küldetés
charter-mission-empty = A küldetés megmondja, mit tesz a szervezet a jövőképéért. A célok és a projektek egy-egy mondatát szolgálják.
charter-mission-example = „Növeljük tagjaink exportját, és segítünk megfelelni az új piacok elvárásainak.”
charter-mission-add = Küldetésmondat hozzáadása
charter-new-mission = Új küldetésmondat
charter-deepens = elmélyíti
charter-deepens-add = + a jövőkép egy jellemzője
charter-values = Értékek
charter-value-add = érték hozzáadása
charter-philosophy-empty = A filozófia öt része – kultúra, politika, értékek, hitek, attitűdök – és a rendeltetés.
charter-philosophy-add = Filozófia hozzáadása
charter-parts-said = { $whole } részből { $part }
charter-purpose = Rendeltetés
charter-culture = Kultúra
charter-politics = Politika
charter-beliefs = Hitek
charter-attitudes = Attitűdök
charter-principles-empty = Az alapelvek megmondják, hogyan dolgozik a szervezet: egyszerű listában vagy kérdések alatt.
charter-principles-example = „Minden döntésnek felelőse és határideje van.”
charter-principle-add = Alapelv hozzáadása
charter-new-principle = Új alapelv
charter-section-add = Szakasz hozzáadása
charter-new-section = Új szakasz
charter-question = A szakasz kérdése
charter-no-question = nincs kérdés
charter-goals-empty = A stratégiai célnak mutatója van kiinduló- és célértékkel, a küldetés egy mondatát szolgálja, és egy szerv felel érte.
charter-goals-example = „2030-ig legalább 14 tag rendszeresen exportál” – exportáló tagok: 8 → 14
charter-goal-add = Cél hozzáadása
charter-new-goal = Új cél
charter-indicator = Mutató
charter-baseline = Kiinduló érték
charter-target = Célérték
charter-serves = Szolgálja
charter-serves-add = + küldetésmondat
charter-accountable = Felelős
charter-target-market = Célpiac
charter-projects = { $count ->
    [one] { $count } projekt
   *[other] { $count } projekt
}
charter-further-languages = További nyelvek
charter-further-language-add = + egy nyelv
charter-not-translated = nincs lefordítva
charter-versions-other = { $count ->
    [one] { $count } további változat
   *[other] { $count } további változat
}
charter-stands-in-force = hatályos
charter-stands-rival = ugyanarra az időre szól
charter-stands-ahead = elfogadva, még nem hatályos
charter-stands-draft = tervezet
charter-stands-past = már nem hatályos
charter-stands-until = hatályos volt eddig: { $date }
charter-vote-pending = még nem szavaztak róla
charter-vote-refused = ez a szavazás nem fogadta el
charter-put-to-vote = Szavazásra bocsátás
charter-adoption-title = A jövőkép elfogadása
charter-adopted-stands = Szavazás fogadta el, ezért a szövege és a jellemzői nem változnak. A módosítás a következő változat.
charter-of-other-version = { $text } (másik változat)
locked-vision = Ezt a jövőképet szavazás fogadta el, ezért a szövege és a jellemzői nem változnak. Készítse el a következő változatot, és bocsássa szavazásra.
charter-next-version = A következő változat megírása
charter-shift = { $date } óta: akkor { $before } tag, most { $now }; belépett: { $joined }, kilépett: { $left }.
charter-shift-classes = Tagságot váltott: { $changed }.
charter-shift-review = Ideje felülvizsgálni a jövőképet.
charter-pulse-ask = A tagok megkérdezése: mit jelent nekik a jövőkép?
charter-pulse-question = Mennyire lelkesíti Önöket a jövőképünk?
charter-pulse-much = nagyon
charter-pulse-some = valamennyire
charter-pulse-little = kevéssé
charter-count-add = + mutassa, hogyan teljesül
charter-count-this = Számlálás: { $check }
charter-kept-nothing-yet = Még nincs mit számolni
charter-kept-missing = Hiányzik: { $count }
charter-and-more = és még { $count }
charter-quarter = { $year }. { $quarter }. negyedév
charter-kept-quarters = Negyedévek üléssel: { $of }-ből { $kept }
charter-kept-responsible = Projektek felelőssel: { $of }-ből { $kept }
charter-kept-pledges = Partnerek felajánlott hozzájárulással: { $of }-ből { $kept } ({ $year })
charter-kept-representatives = Döntési jogkörrel jelen lévő képviselők, az összes ülésen: { $of }-ből { $kept }
charter-kept-communication = Közölt eredmények, befelé és kifelé: { $of }-ből { $kept }
charter-kept-promises = Határidőre teljesített ígéretek: { $of }-ből { $kept }
charter-kept-guests = Ülések szakértővel vagy vendéggel: { $of }-ből { $kept }
charter-kept-topics = Behozott és hazavitt témák, minden partnernél: { $of }-ből { $kept }
charter-kept-theme = Éves téma ({ $year }) eldöntve, projektekkel: { $of }-ből { $kept }
charter-kept-goals = Határozattal elfogadott célok: { $of }-ből { $kept }
charter-kept-led = Partner vezette projektek: { $of }-ből { $kept }
charter-web = Mi mit szolgál
charter-column-vision = Jövőkép
charter-column-goals = Célok
charter-column-work = Projektek és indítványok
charter-alone = { $count ->
    [0] semmi sem áll egyedül
    [one] { $count } áll egyedül
   *[other] { $count } áll egyedül
}
charter-serves-nothing = semmit sem szolgál
charter-unserved = semmi sem szolgálja
charter-served-by = Ezt szolgálja: { $names }
charter-due = Határidő
charter-part-of = Lépés ehhez
charter-value = Érték
charter-value-needed = A méréshez érték kell.
charter-measurements = { $count ->
    [one] { $count } mérés
   *[other] { $count } mérés
}
charter-measurement-add = Mérés hozzáadása
charter-not-measured = még nem mérték
charter-measured-on = { $value } ({ $date })
charter-way = Innen: { $baseline }, ide: { $target }; { $now }
charter-pace-behind = lemaradásban
charter-pace-on-track = jó úton
charter-pace-reached = elérve
charter-pace-missed = elmulasztva
charter-markets = Célpiacok
charter-clean = Tiszta oldal
charter-write = Szerkesztés
charter-beside = Egymás mellett
charter-as-of = Állapot: { $date }
