### Votes: the board, one poll as a scoreboard, the register and the rule cards.
votes-count = { $count ->
    [one] { $count } glasanje
    [few] { $count } glasanja
   *[other] { $count } glasanja
}
votes-gist-open = { $count ->
    [one] { $count } otvoreno
    [few] { $count } otvorena
   *[other] { $count } otvorenih
}
votes-gist-resolutions = { $count ->
    [one] { $count } odluka
    [few] { $count } odluke
   *[other] { $count } odluka
}
votes-empty = Ovde stoje pitanja o kojima neko telo odlučuje, sa brojanjem, pravilom i ishodom.
votes-empty-example = Na primer: „Skupština usvaja strategiju 2025–2029.“
votes-all = Sva glasanja
votes-counts = { $yes } za, { $no } protiv, { $abstain } uzdržano
votes-abstained = uzdržano
votes-of-cast = od { $base } datih glasova
votes-of-present = od { $base } prisutnih
votes-of-entitled = od { $base } s pravom glasa
votes-of-counted = od { $base } koji se računaju
votes-base-cast = datih glasova se računa
votes-base-present = prisutnih se računa
votes-base-entitled = s pravom glasa se računa
votes-base-counted = računa se
votes-of-eligible = { $count } s pravom glasa
votes-won = { $name }: { $count }
votes-no-quorum = nema kvoruma
votes-no-quorum-count = nema kvoruma: prisutno { $present } od { $eligible }
votes-repeats = Ponavlja
votes-repeated-by = Ponovljeno kao
votes-winner = izabrano
votes-total-ballots = { $count ->
    [one] { $count } predat glas
    [few] { $count } predata glasa
   *[other] { $count } predatih glasova
}
votes-total-invalid = { $count ->
    [one] { $count } nevažeći
    [few] { $count } nevažeća
   *[other] { $count } nevažećih
}
votes-total-marks = { $count ->
    [one] ukupno { $count } oznaka
    [few] ukupno { $count } oznake
   *[other] ukupno { $count } oznaka
}
votes-participants = { $count ->
    [one] { $count } učesnik
    [few] { $count } učesnika
   *[other] { $count } učesnika
}
votes-max-choices = { $count ->
    [one] najviše { $count } izbor po glasaču
    [few] najviše { $count } izbora po glasaču
   *[other] najviše { $count } izbora po glasaču
}
votes-max-points = { $count ->
    [one] najviše { $count } tačka po glasaču
    [few] najviše { $count } tačke po glasaču
   *[other] najviše { $count } tačaka po glasaču
}
votes-open-ballot = javno glasanje
votes-secret = tajno glasanje
votes-not-binding = neobavezujuće
votes-proposer = Predlagač: { $name }.
votes-rule-unset = Pravilo: nije postavljeno.
votes-rule-named = Pravilo „{ $name }“
votes-rule-cited = Pravilo „{ $name }“ ({ $clause })
votes-rule-sentence = { $rule } – kvorum: { $quorum }; većina: { $majority }.
votes-rule-majority = { $rule } – većina: { $majority }.
votes-half = polovine
votes-third = trećine
votes-two-thirds = dve trećine
votes-three-quarters = tri četvrtine
votes-more-than = više od { $part }
votes-at-least = ne manje od { $part }
votes-share = { $base } { $share }
votes-any-number = bilo koji broj
votes-second-call-none = nije dozvoljen
votes-second-call-allowed = dozvoljen
votes-second-call-announced = ako je najavljen u prvom pozivu
votes-second-call-same-agenda = samo isti dnevni red
votes-second-call-weeks = { $count ->
    [one] u roku od { $count } nedelje
    [few] u roku od { $count } nedelje
   *[other] u roku od { $count } nedelja
}
votes-roll = Spisak glasača
votes-roll-head = { $present } prisutno · { $eligible } s pravom glasa
votes-roll-secret = Tajno glasanje: beleže se samo zbirovi, ničiji glas nije zabeležen.
votes-roll-empty = Poimenični glasovi nisu zabeleženi.
votes-names-hidden = Ko je kako glasao ne ulazi u izveštaje: ne štampa se, ne prikazuje se na zidu ni na karticama članova.
votes-answer = Odgovor:
votes-no-answer = Odgovor još nije zabeležen.
votes-register = Registar odluka
votes-register-empty = Ovde stoje odluke pod svojim brojem, sa danom i glasanjem.
votes-number = Broj
votes-cards-empty = Kartica pravila kaže kako organizacija odlučuje: ko mora biti prisutan i koliko glasova za treba. Još nijedna nije postavljena.
votes-clause = Gde piše
votes-quorum = Kvorum
votes-majority = Većina
votes-tie = Izjednačenje
votes-second-call = Ponovljena sednica
votes-secrecy = Tajnost
votes-weights = Glasovi
votes-authority = Zastupanje
votes-second-ballot = Drugi glas
