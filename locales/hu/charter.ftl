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
charter-vision-earlier = { $count ->
    [one] { $count } korábbi jövőkép
   *[other] { $count } korábbi jövőkép
}
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
