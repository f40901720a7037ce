### Glasanje datotekom: šta se šalje, šta se vraća i šta se može proveriti.

## Zašto se datoteka ne može pročitati

ballots-file-large = Datoteka je veća od { $limit } kB, koliko se čita.
ballots-file-deep = Delovi su joj preduboko jedan u drugom, ili ih je previše.
ballots-file-twice = „{ $key }“ stoji u njoj dvaput, pa bi se mogla čitati na dva načina.
ballots-file-other = To nije takva datoteka.
ballots-file-other-format = To je nešto drugo: { $format }.
ballots-file-newer = Potiče iz novije verzije ({ $version }).
ballots-file-missing = Nedostaje „{ $field }“.
ballots-file-wrong = „{ $field }“ nije ono što treba da bude.
ballots-file-unknown = Sadrži „{ $field }“, što ova verzija ne poznaje.
ballots-file-not-circular = Njeno pravilo ne dopušta glasanje datotekom.

## Zašto se glas ne računa

ballots-why-pick = izbor ne odgovara pitanju
ballots-why-not-signed = nema potpisa
ballots-why-broken = potpis je lažan, ili je glas posle potpisivanja izmenjen
ballots-why-unknown-key = potpisan ključem kojeg nema u spisku: { $fingerprint }
ballots-why-another-key = potpisan ključem drugog člana
ballots-why-not-compared = ključ je u spisku, ali otisak još nije upoređen: { $fingerprint }
ballots-why-not-in-force = ključ nije važio na dan kada je glas preuzet
ballots-why-consultation = samo savetodavno pravo (klasa članstva: { $class })
ballots-why-late = potpisan { $signed }, posle roka { $deadline }
ballots-why-superseded = umesto njega računa se drugi glas ovog člana: broj { $number }
ballots-why-conflict = drugi glas ovog člana ima isti broj i drugi sadržaj; nijedan se ne računa: { $hash } i { $others }
ballots-came-late = po sopstvenom satu potpisan na vreme, ali preuzet posle roka

## Šta u završnoj datoteci ne stoji

ballots-doubt-seal = Nije potpisana, ili je posle potpisivanja izmenjena.
ballots-doubt-hand = Potpisana je drugim ključem nego što navodi datoteka glasanja: { $fingerprint }
ballots-doubt-foreign = Zaključuje drugo glasanje, ili drugu verziju datoteke glasanja.
ballots-doubt-chain = Dnevnik joj je prekinut u redu { $line }.
ballots-doubt-count = Preuzeti i ocenjeni glasovi nisu isti.

## Šta se može proveriti

ballots-signer = Potpisana ovim ključem: { $fingerprint }
ballots-in-counted = unutra je, u redu { $line } dnevnika, i računa se
ballots-in-refused = unutra je, u redu { $line } dnevnika, i odbijen je: { $reason }
ballots-not-in = nije u dnevniku
ballots-continues = Raniji dnevnik je početak ovog.
ballots-rewritten = Raniji dnevnik nije početak ovog: red { $line } se razlikuje.
ballots-another-poll = Ranija završna datoteka pripada drugom glasanju.
ballots-recount-agrees = Prebrojano ponovo: glasovi daju isti ishod.
ballots-recount-incomplete = Za ponovno brojanje { $count ->
    [one] nedostaje { $count } glas
    [few] nedostaju { $count } glasa
   *[other] nedostaje { $count } glasova
}.
ballots-recount-differs = Prebrojani ponovo, glasovi daju drugi ishod: { $sentence }
ballots-recount-otherwise = ispada drugačije
ballots-holds = Završna datoteka stoji: potpis, dnevnik i brojanje se slažu.

## Brojanje

ballots-counted = { $count ->
    [one] računa se { $count } glas
    [few] računaju se { $count } glasa
   *[other] računa se { $count } glasova
}
ballots-refused = { $count ->
    [one] { $count } odbijen
    [few] { $count } odbijena
   *[other] { $count } odbijenih
}
ballots-copies = { $count ->
    [one] { $count } prepis
    [few] { $count } prepisa
   *[other] { $count } prepisa
}
ballots-member-unknown = niko nije naveden
ballots-open-revote = Karta pravila ne kaže koji se od dva glasa jednog člana računa; uzet je prvi.

## Komandna linija

ballots-cli-key = pravi ključ za potpisivanje i pokazuje mu otisak rečima
ballots-cli-ballot = potpisuje glas za datoteku glasanja (--pick umesto --choice gde se bira među odgovorima)
ballots-cli-count = broji datoteke sa glasovima za datoteku glasanja i piše potpisanu završnu datoteku
ballots-cli-check = proverava završnu datoteku: potpis, dnevnik, „moj glas je unutra“ i brojanje
ballots-cli-key-written = Ključ je u datoteci „{ $file }“. Čuvajte ga za sebe.
ballots-cli-public = Javni ključ: { $key }
ballots-cli-fingerprint = Otisak: { $fingerprint }
ballots-cli-written = Glas člana { $member } je u datoteci „{ $file }“, broj { $number }, heš { $hash }
ballots-cli-closed = Završna datoteka je „{ $file }“, { $count ->
    [one] { $count } red
    [few] { $count } reda
   *[other] { $count } redova
}, glava { $head }
ballots-cli-no-member = { $member } nije na biračkom spisku ove datoteke glasanja.
ballots-cli-no-vote = { $member } ovde nema glas: { $reason }.
ballots-cli-pick = Izbor ne odgovara pitanju ove datoteke glasanja.
ballots-cli-earlier-missing = Ranija završna datoteka navodi { $count ->
    [one] { $count } glas
    [few] { $count } glasa
   *[other] { $count } glasova
} kojih nema među datotekama: { $hashes }
ballots-cli-file = „{ $file }“: { $why }
ballots-cli-no-randomness = Operativni sistem nije dao slučajne brojeve.

## Stranica

ballots-title = Glasanje datotekom
ballots-readme = Glasanje datotekom: { $organisation }. Otvorite ovu datoteku na stranici { "Klaster" }, da pročitate, glasate i sačuvate svoj glas. Ne menjajte je: po bajtovima se prepoznaje.
ballots-no-key = Ovaj pregledač ne može da čuva ključ, pa se ovde ništa ne može potpisati. Dozvolite mu da čuva podatke, ili uzmite drugi pregledač.
ballots-mail-none = Još nije poslato. Datoteka glasanja sadrži pitanje, pravilo, birački spisak i rok. Partneri je otvaraju na ovoj stranici i vraćaju svoje glasove.
ballots-mail-no-deadline = Ovo glasanje nema poslednji dan. Odredite ga pre nego što se napravi datoteka glasanja: posle toga stoji u onome što partneri potpisuju.
ballots-mail-make = Napravi datoteku glasanja
ballots-mail-again = Ponovo sačuvaj datoteku glasanja
ballots-mail-made = Datoteka glasanja, imena na biračkom spisku: { $count }, heš { $hash }…
ballots-returns = Vraćeni glasovi
ballots-returns-drop = Spustite ovde odjednom sve vraćene datoteke, ili ih izaberite. Ništa se ne preuzima pre nego što vidite šta biva sa svakom.
ballots-returns-choose = Izaberi datoteke
ballots-column-file = Datoteka
ballots-column-state = Šta biva s njom
ballots-counts = računa se
ballots-take-in = Preuzmi
ballots-put-away = Skloni
ballots-nothing-new = Sve je to već preuzeto; ništa se nije promenilo.
ballots-compare = Reči se slažu: upiši ključ
ballots-roster = Ključevi članova
ballots-roster-note = Neka vam reči novog ključa pročitaju telefonom. Samo upoređen ključ dokazuje glas.
ballots-roster-words = Otisak rečima
ballots-roster-compared = Upoređeno
ballots-closing-note = Pošaljite datoteku svim partnerima: svako vidi da li je njegov glas unutra, a ko ima sve glasove može ponovo da prebroji.
ballots-closing-interim = Sačuvaj dosadašnji dnevnik
ballots-closing-save = Sačuvaj završnu datoteku
ballots-answer-rule = Pravilo
ballots-answer-deadline = Poslednji dan
ballots-answer-member = Glasam za člana
ballots-answer-choose = Izaberite člana
ballots-answer-representative = Zastupa ga
ballots-answer-choice = Moj glas
ballots-answer-clear = Poništi izbor
ballots-answer-sign = Potpiši i sačuvaj glas
ballots-answer-signed = Potpisali ste glas broj { $number }: { $choice }. Pošaljite sačuvanu datoteku sekretarijatu.
ballots-answer-last = Do poslednjeg dana novi glas stupa na njegovo mesto.
ballots-answer-first = Računa se prvi glas; kasniji se samo navodi.
ballots-answer-again = Sačuvaj ponovo
ballots-answer-key = Reči vašeg ključa, koji ostaje u ovom pregledaču. Pročitajte ih sekretarijatu telefonom:
ballots-check = Da li je moj glas unutra?
ballots-check-note = To pokazuje završna datoteka koju sekretarijat šalje svima; ova stranica je sama proverava.
ballots-check-choose = Izaberi završnu datoteku
ballots-check-own = Vaš glas { $state }.
ballots-check-none = U ovom pregledaču za ovog člana nije potpisan nijedan glas.
