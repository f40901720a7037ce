### Votes: the board, one poll as a scoreboard, the register and the rule cards.
votes-count = { $count ->
    [one] { $count } szavazás
   *[other] { $count } szavazás
}
votes-gist-open = { $count ->
    [one] { $count } nyitott
   *[other] { $count } nyitott
}
votes-gist-resolutions = { $count ->
    [one] { $count } határozat
   *[other] { $count } határozat
}
votes-empty = Itt állnak a kérdések, amelyekről egy szervezet dönt: számlálással, szabállyal, eredménnyel.
votes-empty-example = Például: „A Közgyűlés elfogadja a 2025–2029. évi stratégiát.”
votes-all = Minden szavazás
votes-counts = { $yes } igen, { $no } nem, { $abstain } tartózkodás
votes-abstained = tartózkodik
votes-of-cast = { $base } leadott szavazatból
votes-of-present = { $base } jelenlévőből
votes-of-entitled = { $base } szavazásra jogosultból
votes-of-counted = { $base } számítóból
votes-base-cast = leadott szavazat számít
votes-base-present = jelenlévő számít
votes-base-entitled = jogosult számít
votes-base-counted = számít
votes-of-eligible = { $count } szavazásra jogosult
votes-won = { $name }: { $count }
votes-no-quorum = nincs határozatképesség
votes-no-quorum-count = nem határozatképes: { $eligible } tagból { $present } jelen
votes-repeats = Megismétli
votes-repeated-by = Újra szavazásra bocsátva
votes-winner = nyertes
votes-total-ballots = { $count ->
    [one] { $count } leadott szavazat
   *[other] { $count } leadott szavazat
}
votes-total-invalid = { $count ->
    [one] { $count } érvénytelen
   *[other] { $count } érvénytelen
}
votes-total-marks = { $count ->
    [one] összesen { $count } jelölés
   *[other] összesen { $count } jelölés
}
votes-participants = { $count ->
    [one] { $count } résztvevő
   *[other] { $count } résztvevő
}
votes-max-choices = { $count ->
    [one] legfeljebb { $count } jelölés szavazónként
   *[other] legfeljebb { $count } jelölés szavazónként
}
votes-max-points = { $count ->
    [one] legfeljebb { $count } pont szavazónként
   *[other] legfeljebb { $count } pont szavazónként
}
votes-open-ballot = nyílt szavazás
votes-secret = titkos szavazás
votes-not-binding = nem kötelező erejű
votes-proposer = Előterjesztő: { $name }.
votes-rule-unset = Szabály: nincs megadva.
votes-rule-named = Szabály: „{ $name }”
votes-rule-cited = Szabály: „{ $name }” ({ $clause })
votes-rule-sentence = { $rule } – határozatképesség: { $quorum }; többség: { $majority }.
votes-rule-majority = { $rule } – többség: { $majority }.
votes-half = a fele
votes-third = egyharmad
votes-two-thirds = kétharmad
votes-three-quarters = háromnegyed
votes-more-than = több mint { $part }
votes-at-least = legalább { $part }
votes-share = { $base } { $share }
votes-any-number = bármennyi jelenlévő
votes-second-call-none = nem lehetséges
votes-second-call-allowed = lehetséges
votes-second-call-announced = ha az első meghívó előre jelezte
votes-second-call-same-agenda = csak változatlan napirenddel
votes-second-call-weeks = { $count ->
    [one] { $count } héten belül
   *[other] { $count } héten belül
}
votes-roll = Névjegyzék
votes-roll-head = { $present } jelen · { $eligible } szavazó
votes-roll-secret = Titkos szavazás: csak az összesítés rögzül, a szavazatok nem.
votes-roll-empty = Név szerinti szavazat nincs rögzítve.
votes-names-hidden = Az, hogy ki hogyan szavazott, nem kerül jelentésbe: nem nyomtatódik ki, nem látszik kivetítve és a tagok lapján sem.
votes-answer = Válasz:
votes-no-answer = Még nincs rögzített válasz.
votes-register = Határozatok tára
votes-register-empty = Itt állnak a határozatok számuk szerint, napjukkal és szavazásukkal.
votes-number = Szám
votes-cards-empty = A szabálykártya megmondja, hogyan dönt a szervezet: kinek kell jelen lennie, és hány igen kell. Még nincs ilyen.
votes-clause = Hol áll
votes-quorum = Határozatképesség
votes-majority = Többség
votes-tie = Egyenlőség
votes-second-call = Megismételt ülés
votes-secrecy = Titkosság
votes-weights = Szavazatok
votes-authority = Képviselet
votes-second-ballot = Második szavazat
