### Sharing: files that go out to partners and come back, and where the work is kept.
nav-sharing = Razmena
sharing-back = Šta se vratilo
sharing-back-empty = Ništa ne čeka. Otvorite datoteke koje su partneri vratili ili ih prevucite bilo gde na stranicu: videćete šta bi svaka promenila pre nego što se išta promeni. Četrdeset datoteka, na primer, postaje jedan spisak.
sharing-gist = { $clean ->
    [0] Nema izmena za preuzimanje
    [one] { $clean } izmena za preuzimanje
    [few] { $clean } izmene za preuzimanje
   *[other] { $clean } izmena za preuzimanje
}, { $questions ->
    [0] nema pitanja
    [one] { $questions } pitanje
    [few] { $questions } pitanja
   *[other] { $questions } pitanja
}, { $out ->
    [0] svi su vratili
    [one] { $out } se još nije vratio
    [few] { $out } se još nisu vratila
   *[other] { $out } se još nije vratilo
}.
sharing-tile-ready = { $count ->
    [one] izmena je označena i biće preuzeta
    [few] izmene su označene i biće preuzete
   *[other] izmena je označeno i biće preuzeto
}
sharing-tile-unticked = { $count ->
    [one] izmena nije označena: prvo pogledajte
    [few] izmene nisu označene: prvo pogledajte
   *[other] izmena nije označeno: prvo pogledajte
}
sharing-tile-questions = { $count ->
    [one] pitanje čeka vaš odgovor
    [few] pitanja čekaju vaš odgovor
   *[other] pitanja čeka vaš odgovor
}
sharing-tile-settled = { $count ->
    [one] izmena onoga o čemu je odlučeno: nikada se ne preuzima
    [few] izmene onoga o čemu je odlučeno: nikada se ne preuzimaju
   *[other] izmena onoga o čemu je odlučeno: nikada se ne preuzimaju
}
sharing-take-in = { $count ->
    [0] Zabeleži kao primljeno
    [one] Preuzmi { $count } izmenu
    [few] Preuzmi { $count } izmene
   *[other] Preuzmi { $count } izmena
}
sharing-tick-all = Označi sve
sharing-tick-none = Ne označi nijednu
sharing-tick-suggested = Kako je predloženo
sharing-put-away = Skloni za sada
sharing-nothing-lost = Sve preuzeto je jedan korak koji možete poništiti. Što ne preuzmete ostaje u istoriji; otvorena pitanja se ovde ponovo postavljaju.
sharing-pick = Otvori vraćene datoteke
sharing-not-back = { $count ->
    [one] { $count } partner još nije vratio
    [few] { $count } partnera još nisu vratila
   *[other] { $count } partnera još nije vratilo
}
sharing-sent-on = poslato { $day }
sharing-remind = Napiši podsetnik
sharing-reminder-subject = Vaš deo: { $organisation }
sharing-reminder-text = 
    Poštovani,

    vaš deo smo vam poslali { $day } ({ $organisation }, za: { $partner }) i još ga nismo dobili nazad. Molimo vas da otvorite datoteku, izmenite ono što se promenilo, sačuvate je kao datoteku i pošaljete nam je. Ako se ništa nije promenilo, dovoljan je kratak odgovor.

    Hvala i srdačan pozdrav
sharing-of-ready = { $count ->
    [one] { $count } izmena
    [few] { $count } izmene
   *[other] { $count } izmena
}
sharing-of-questions = { $count ->
    [one] { $count } pitanje
    [few] { $count } pitanja
   *[other] { $count } pitanja
}
sharing-of-settled = { $count } odlučeno glasanjem
sharing-nothing-new = Ništa novo: sve iz nje već je ovde.
sharing-already = { $count ->
    [one] { $count } vrednost već ovako stoji ovde
    [few] { $count } vrednosti već ovako stoje ovde
   *[other] { $count } vrednosti već ovako stoji ovde
}
sharing-earlier = ranije ostavljeno otvoreno
sharing-questions = Pitanja
sharing-changes = Izmene
sharing-settled = Odlučeno glasanjem
sharing-settled-what = Ovo ostaje kako ovde stoji. Ako treba da se promeni, to je nov predlog.
sharing-mine = Ovde
sharing-theirs = U datoteci
sharing-suggested = predlog
sharing-later = Odluči kasnije: ostaje kako je ovde i pita se ponovo
sharing-from-start = od početka
sharing-by-hand = upisano rukom u datoteku
sharing-tick-own = njihova je stvar
sharing-tick-sensitive = nije označeno: { $matter }
sharing-tick-not-theirs = nije označeno: o tome odlučuje neko drugi
sharing-tick-declined = nije označeno: odlučili su protiv ovdašnje vrednosti
sharing-matter = { $matter ->
    [money] novac
    [rights] prava
    [rules] pravila
    [roll] spisak glasača
   *[closedPoll] završeno glasanje
}
sharing-no-suggestion = Ovde nema predloga jer se radi o: { $matter }.
sharing-why = { $why ->
    [bothChanged] Obe strane su ga promenile.
    [deletedThere] Tamo je obrisano ono što je ovde promenjeno.
    [deletedHere] Tamo je promenjeno ono što je ovde obrisano.
    [filesDiffer] Više datoteka kaže različito.
    [noCommonState] Ne zna se koja je vrednost bila prva.
    [decidedBefore] Ovde je već odlučeno protiv njihove vrednosti.
    [lineMissing] Nedostaje u datoteci koja je menjana rukom.
    [doesNotFit] Sa tim se ovde nešto više ne bi uklapalo.
   *[unreadable] Sa tim zapis više ne bi mogao da se pročita.
}
sharing-refused-other = Ova datoteka pripada drugom radnom prostoru ({ $organisation }). Otvorite je pored ovog.
sharing-refused-none = Ova datoteka ne kaže kom radnom prostoru pripada, pa se ne može uporediti. Otvorite je pored ovog.
sharing-refused-public = Ovo je javna datoteka, samo za čitanje: ono čega u njoj nema nije obrisano.
sharing-taken = { $taken ->
    [0] Ništa nije preuzeto
    [one] { $taken } izmena preuzeta
    [few] { $taken } izmene preuzete
   *[other] { $taken } izmena preuzeto
}, { $kept } ostavljeno kako je bilo, { $open } još otvoreno.
sharing-receipt-text = Tekst potvrde
sharing-receipt-subject = Šta smo preuzeli iz vaše datoteke
sharing-receipt-files = Datoteke: { $files }
sharing-mail = Napiši kao e-poštu
sharing-replaced = Sve je sada kao u datoteci: { $name }
sharing-arrived = { $count ->
    [one] Stigla je datoteka ove organizacije
    [few] Stigle su { $count } datoteke ove organizacije
   *[other] Stiglo je { $count } datoteka ove organizacije
}
sharing-merge = Objedini
sharing-merge-what = Prvo vidite svaku izmenu i odlučujete šta se preuzima.
sharing-beside = Otvori pored
sharing-beside-what = Kao poseban radni prostor. Ovde se ništa ne menja.
sharing-replace = Zameni
sharing-replace-what = Sve ovde postaje kao u datoteci: jedan korak koji možete poništiti.
sharing-leave-out = Ne radi ništa
sharing-send = Šta možete poslati
sharing-whole = Sve
sharing-whole-what = Jedna datoteka sa svim zapisima i celom istorijom: za vašu kancelariju i kao glavni primerak.
sharing-all-shared = Sve je u datoteci.
sharing-return = Vratite svoj deo
sharing-return-what = Ovo je vaš deo. Kada izmenite ono što se promenilo, sačuvajte datoteku i pošaljite je organizaciji.
sharing-parts = Deo jednog partnera
sharing-parts-what = Njihovi projekti, obaveza, ljudi i otvorena glasanja, i samo ono što je za to potrebno. Menjaju na ovoj istoj stranici i vraćaju.
sharing-part = Sačuvaj deo
sharing-part-of = Sačuvaj deo: { $name }
sharing-public = Za sve
sharing-public-what = Vizija i struktura, nikada adrese e-pošte, brojevi telefona niti kako je ko glasao. Označite šta još svako sme da vidi.
sharing-public-people = Ko gde sedi
sharing-public-projects = Projekti i tema godine
sharing-public-money = Budžeti tih projekata
sharing-public-meetings = Sednice i dnevni redovi
sharing-public-decisions = Odluke, u zbirovima
sharing-public-make = Sačuvaj javnu datoteku
sharing-public-name = javno
sharing-keep = Gde se čuva vaš rad
sharing-room = Zauzeto je { $percent } % prostora u ovom pregledaču
sharing-room-what = Vaše izmene se odmah čuvaju u ovom pregledaču. Drugi računar ih vidi samo preko datoteke: sačuvajte je posle svakog radnog dana.
sharing-open = Pošalji i primi datoteke
sharing-linked = Povezano: { $name }. Čuva se u tu datoteku, a što je neko drugi u njoj promenio objedinjuje se, nikada se ne prepisuje.
sharing-linked-changed = Neko drugi je promenio povezanu datoteku. Pogledajte šta sadrži, pa sačuvajte ponovo.
sharing-not-read = Povezana datoteka je izmenjena i trenutno je nije moguće pročitati. Ništa nije prepisano; vaše izmene su sačuvane u ovom pregledaču. Pokušajte ponovo za koji trenutak.
sharing-not-written = U povezanu datoteku nije moguće pisati. Da li je otvorena drugde ili fascikla nije dostupna? Ništa nije izgubljeno: vaše izmene su sačuvane u ovom pregledaču.
sharing-save-into = Sačuvaj u { $name }
sharing-save-linked = Sačuvaj u povezanu datoteku
sharing-link-what = Tim deli jednu datoteku u usklađenoj fascikli (Nextcloud, OneDrive, mrežni disk): povežite je i svako čuvanje ide u nju.
sharing-link-new = Sačuvaj kao povezanu datoteku
sharing-link-open = Otvori povezanu datoteku
sharing-cannot-link = Ovaj pregledač ne može da čuva u istu datoteku; svaki put preuzima novu.
sharing-older-tab = Novija verzija programa { "Klaster" } otvorila je ovaj radni prostor u drugoj kartici. Ova kartica više ne piše: učitajte je ponovo.
sharing-link-copy = Kopiraj kao vezu
sharing-link-copied = Kopirano: veza sadrži sam zapis, bez adresa i bez toga kako je ko glasao. Ko je otvori, može da ga pročita.
sharing-link-too-large = Ovo je preveliko za vezu: { $size } znakova, a programi za poštu primaju { $limit }. Umesto toga pošaljite datoteku.
sharing-link-private = Ovaj zapis nije za sve, pa ne putuje u vezi. Umesto toga pošaljite datoteku.
sharing-link-failed = Ovaj pregledač ne može da napravi takvu vezu. Umesto toga pošaljite datoteku.
sharing-link-broken = Ova veza nije cela: verovatno je odsečena na putu. Zatražite je ponovo ili zatražite datoteku.
sharing-link-shown = Ovo je stiglo u vezi i namenjeno je čitanju; ne čuva se u ovom pregledaču.
sharing-link-reading = Prikazano iz veze, za čitanje.
sharing-link-keep = Zadrži kao svoj primerak
sharing-of-unticked = { $count } za pregled
