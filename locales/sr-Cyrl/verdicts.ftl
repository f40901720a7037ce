### The verdict of a vote as a sentence: its parts stand one after the other, parted by semicolons.

verdict-counts = { $yes } za, { $no } protiv, { $abstain } uzdržano
verdict-counts-invalid = { $counts }, { $invalid } nevažećih
verdict-counts-unknown = ?
verdict-base = računa se { $base }
verdict-base-weighted = ponderisano se računa { $base }
verdict-base-grouped = po grupama se računa { $base }

## "three quarters of those present is 23", "more than half of the votes cast is 11"

verdict-needed = { $part } { $of } je { $needed }
verdict-half = polovina
verdict-third = trećina
verdict-two-thirds = dve trećine
verdict-three-quarters = tri četvrtine
verdict-all = broj svih
verdict-fraction = { $fraction }
verdict-more-half = više od polovine
verdict-more-third = više od trećine
verdict-more-two-thirds = više od dve trećine
verdict-more-three-quarters = više od tri četvrtine
verdict-more-fraction = više od { $fraction }
verdict-of-cast = datih glasova
verdict-of-present = prisutnih
verdict-of-entitled = onih s pravom glasa
verdict-of-answered = onih koji su se izjasnili

## How it ends

verdict-adopted = usvojeno
verdict-rejected = odbijeno
verdict-rejected-short = odbijeno, nedostaje { $short }
verdict-rejected-no-votes = odbijeno, nema datih glasova
verdict-rejected-no-yes = odbijeno, niko nije glasao za
verdict-tie-rejects = jednak broj glasova, što po ovom pravilu znači odbijanje; odbijeno
verdict-chair-decides = jednak broj glasova; glas predsedavajućeg je za; usvojeno
verdict-chair-not-yes = jednak broj glasova; predsedavajući nije glasao za; odbijeno
verdict-lot-yes = jednak broj glasova; žreb kaže za; usvojeno
verdict-lot-no = jednak broj glasova; žreb kaže protiv; odbijeno
verdict-lot-to-draw = jednak broj glasova; žreb tek treba izvući
verdict-run-off = jednak broj glasova; sledi drugi krug
verdict-tie-unset = jednak broj glasova, a pravilo ne kaže šta tada važi
verdict-not-quorate = prisutno { $present } od { $base }, potrebno { $needed }; nema kvoruma, nedostaje { $short }
verdict-few-answers = izjasnilo se { $present } od { $base }, potrebno { $needed }; nema kvoruma, nedostaje { $short }
verdict-handed-in = { $count ->
    [one] predat { $count } listić
    [few] predata { $count } listića
   *[other] predato { $count } listića
}
verdict-unaccounted = { $count ->
    [one] { $count } listić nije razjašnjen
    [few] { $count } listića nisu razjašnjena
   *[other] { $count } listića nije razjašnjeno
}
verdict-too-many = { $count ->
    [one] { $count } glas više od predatih listića
    [few] { $count } glasa više od predatih listića
   *[other] { $count } glasova više od predatih listića
}
verdict-more-than-voters = { $count ->
    [one] { $count } listić više nego što ih je moglo glasati
    [few] { $count } listića više nego što ih je moglo glasati
   *[other] { $count } listića više nego što ih je moglo glasati
}
verdict-counts-missing = brojevi nedostaju
verdict-groups-not-counted = nedostaju brojevi po grupama
verdict-not-provable = { $why }; ne može se dokazati
verdict-open = pravilo ne kaže koja je većina potrebna; otvoreno
verdict-open-groups = pravilo ne kaže koliki udeo ima svaka grupa; otvoreno
verdict-blocked = { $why }; ne može se odlučivati
verdict-item-not-announced = tačka nije bila najavljena u pozivu
verdict-second-call-not-allowed = pravilo ne poznaje ponovljenu sednicu
verdict-second-call-not-announced = ponovljena sednica nije bila najavljena u prvom pozivu
verdict-weights-identify = pri tajnom glasanju ovi ponderi ili grupe pokazali bi ko je kako glasao
verdict-not-all-consented = { $count ->
    [one] svi moraju da se saglase, a { $count } član nije
    [few] svi moraju da se saglase, a { $count } člana nisu
   *[other] svi moraju da se saglase, a { $count } članova nije
}
verdict-refused = { $count ->
    [one] odbačen { $count } listić ({ $reasons })
    [few] odbačena { $count } listića ({ $reasons })
   *[other] odbačeno { $count } listića ({ $reasons })
}
verdict-not-set = nije određeno: { $parts }

## Where the rule stands

verdict-rule = kartica pravila „{ $name }“
verdict-rule-clause = kartica pravila „{ $name }“, { $clause }
verdict-clause = { $clause }

## Parts of a rule that may not be set

verdict-part-quorum = kvorum
verdict-part-majority = većina
verdict-part-tie = jednak broj glasova
verdict-part-weights = težina glasova
verdict-part-groups = udeli grupa
verdict-part-recused = da li se izuzeti računa u kvorum
verdict-part-authority = ovlašćenje predstavnika
verdict-part-proxies = broj punomoćja
verdict-part-revote = koji od dva glasa se računa
verdict-part-second-call = ponovljena sednica
verdict-part-returns = koliko njih mora da se izjasni
verdict-part-consent = da li svi moraju da se saglase
verdict-part-method = način brojanja

## Elections and other polls with options: "Ann Lee 13, Bo Ray 8; 11 needed of 21; chosen: Ann Lee."

contest-count = { $name } { $votes }
contest-abstained = { $count ->
    [one] { $count } uzdržan
    [few] { $count } uzdržana
   *[other] { $count } uzdržanih
}
contest-invalid = { $count ->
    [one] { $count } nevažeći
    [few] { $count } nevažeća
   *[other] { $count } nevažećih
}
contest-first-choices = prvi izbor: { $counts }
contest-round = { $round }. krug: { $counts }
contest-pairs = upoređeno u parovima
contest-needed = potrebno { $needed } od { $base }
contest-elected = izabrano: { $names }
contest-lot = o jednakom broju glasova odlučio je žreb
contest-chair = o jednakom broju glasova odlučio je predsedavajući
contest-run-off = niko nema većinu; drugi krug: { $names }
contest-tied = { $seats ->
    [one] jednak broj glasova za { $seats } mesto: { $names }
    [few] jednak broj glasova za { $seats } mesta: { $names }
   *[other] jednak broj glasova za { $seats } mesta: { $names }
}
contest-tied-run-off = niko nema većinu; jednak broj glasova za mesto u drugom krugu: { $names }
contest-tied-lot = žreb tek treba izvući
contest-nobody = niko nije dobio nijedan glas
contest-open = pravilo ne kaže kako se ovde odlučuje; otvoreno
contest-advice = najviše: { $names }; preporuka, ne odluka
contest-no-advice = bez izdvojenog predloga; preporuka, ne odluka
contest-agreed = nema prigovora; postignuta saglasnost
contest-objections = { $count ->
    [one] { $count } prigovor; nema saglasnosti
    [few] { $count } prigovora; nema saglasnosti
   *[other] { $count } prigovora; nema saglasnosti
}
contest-concerns = { $count ->
    [one] zabeležena { $count } primedba
    [few] zabeležene { $count } primedbe
   *[other] zabeleženo { $count } primedbi
}
contest-unanswered = { $count ->
    [one] { $count } još bez odgovora
    [few] { $count } još bez odgovora
   *[other] { $count } još bez odgovora
}

## What the command line says of a case

verdict-cli-help = presuđuje jedno glasanje; izlazni kod je 2 ako ne može da se pročita
verdict-cli-ballot = Odbačeno: { $member } – { $reason }
verdict-cli-not-a-case = Datoteka je JSON, ali nije glasanje: potreban je objekat sa „{ "rule" }“, „{ "roll" }“ i „{ "ballots" }“ ili „{ "totals" }“.
verdict-cli-shape = Glasanje ne može da se pročita: u redu { $line }, kolona { $column } stoji nešto drugo od očekivanog. Ispravite to mesto.
verdict-cli-over-nothing = O delu ničega ne može da se presudi: imenilac je 0 na mestu { $path }. Upišite koliko delova čini celinu.
verdict-cli-both = Glasanje sadrži i listiće i zbirove. Izostavite jedno: ili svaki glas po imenu, ili zbirove.
verdict-cli-word = „{ $word }“ ne znači ništa na mestu { $path }. Moguće je: { $words }.
verdict-cli-twice = „{ $member }“ stoji dvaput na spisku glasača. Ostavite jedan red za svakog člana.
verdict-cli-nameless = Red { $place } na spisku glasača ne imenuje člana. Dodajte „{ "member" }“.
verdict-cli-when = „{ $value }“ na mestu { $path } nije ni dan ni trenutak. Pišite na primer { "2026-03-31" } ili { "2026-03-31T18:00:00Z" }.
verdict-cli-too-many-groups = Glasanje navodi { $count } grupa; tačno se računa sa najviše { $most }.
