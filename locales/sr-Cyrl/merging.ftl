### Merging what partners send back: the queue, its questions, receipts and reminders.

## The queue, in numbers: "28 clean, 9 questions, 3 not back yet"

merging-clean = { $count ->
    [one] { $count } jasna izmena
    [few] { $count } jasne izmene
   *[other] { $count } jasnih izmena
}
merging-questions = { $count ->
    [one] { $count } pitanje
    [few] { $count } pitanja
   *[other] { $count } pitanja
}
merging-proposals = { $count ->
    [one] { $count } predlog
    [few] { $count } predloga
   *[other] { $count } predloga
}
merging-not-back = { $count ->
    [one] { $count } datoteka još nije vraćena
    [few] { $count } datoteke još nisu vraćene
   *[other] { $count } datoteka još nije vraćeno
}
merging-nothing-new = U njoj nema ničeg novog.

## Why a file is not compared

merging-other-workspace = Ova datoteka pripada drugom radnom prostoru: { $organisation }. Umesto toga je otvorite pored ovog.
merging-no-workspace = Ova datoteka ne kaže kom radnom prostoru pripada. Umesto toga je otvorite pored ovog.
merging-public = Ovo je javna datoteka, samo za čitanje: ono čega u njoj nema nije obrisano.
merging-too-new = Ova datoteka potiče iz novije verzije programa { "Klaster" } ({ $version }). Ponovo učitajte stranicu, pa je onda preuzmite.

## Whether a change is taken unasked

merging-tick = { $why ->
    [onlyTheirs] Samo su je oni izmenili
    [theirOwn] O tome odlučuju sami
    [money] Reč je o novcu, a o tome ne odlučuju oni
    [rights] Reč je o pravima, a o tome ne odlučuju oni
    [rules] Reč je o pravilima
    [roll] Reč je o tome ko ima pravo glasa ili je bio prisutan
    [closedPoll] Reč je o zaključenom glasanju
    [notTheirs] O tome ne odlučuju oni
   *[theyDeclined] Odlučili su protiv vrednosti odavde
}

## Why something is asked

merging-asked = { $why ->
    [bothChanged] Izmenjeno na obe strane
    [deletedThere] Tamo obrisano, ovde izmenjeno
    [deletedHere] Ovde obrisano, tamo izmenjeno
    [filesDiffer] Datoteke kažu različito
    [noCommonState] Ne zna se od čega su obe strane pošle
    [decidedBefore] Ovde je već odlučeno protiv ove vrednosti
    [lineMissing] Red nedostaje u ručno izmenjenoj datoteci
    [doesNotFit] S tim zapisi više ne bi bili usklađeni
   *[unreadable] S tim zapis više ne bi bio čitljiv
}
merging-proposed = O ovome je ovde odlučeno glasanjem; ostaje kako jeste. { $why }

## The first line of a part's file, for who opens it in a text editor

merging-readme-partner = Deo datoteke programa { "Klaster" }. Organizacija: { $organisation }; za: { $partner }. Otvorite ga na stranici { "Klaster" }, izmenite ono što je vaše i vratite ga; ono čega u njemu nema tamo ostaje kako jeste.
merging-readme-public = Javni deo datoteke programa { "Klaster" }. Organizacija: { $organisation }. Samo za čitanje.

## On the command line

merging-cli-help = preuzima vraćene datoteke u jednu datoteku; navodi šta treba pitati
merging-cli-ours-missing = Navedite datoteku koja preuzima, a zatim vraćene datoteke.
merging-cli-needs-output = Ništa nije upisano. Navedite datoteku uz -o da biste sačuvali rezultat.
