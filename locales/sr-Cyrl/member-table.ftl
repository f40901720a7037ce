### Tabele članova, unutra i napolje.

member-table-role = Funkcija
member-table-telephone = Telefon
member-table-group = Grupa za glasanje
member-table-weight = Glasovi

member-table-open = Nalepi tabelu
member-table-save = Sačuvaj kao CSV
member-table-title = Članovi iz tabele
member-table-hint = Kopirajte redove sa zaglavljem i nalepite ih ovde. Jedan red je jedan član. Ko je već ovde, dopunjava se i menja; ništa se ne oduzima.
member-table-example = Naziv, Vrsta članstva, Mesto, Predstavnik …
member-table-counts = { $count ->
    [one] { $count } novi član,
    [few] { $count } nova člana,
   *[other] { $count } novih članova,
}
member-table-changed = { $count ->
    [one] { $count } se menja,
    [few] { $count } se menjaju,
   *[other] { $count } se menja,
}
member-table-same = { $count } bez promene,
member-table-rejected = { $count ->
    [one] { $count } odbijen red.
    [few] { $count } odbijena reda.
   *[other] { $count } odbijenih redova.
}
member-table-other-signs = { $count ->
    [one] { $count } red je imao drugi znak između polja i uklopljen je.
    [few] { $count } reda su imala drugi znak između polja i uklopljena su.
   *[other] { $count } redova je imalo drugi znak između polja i uklopljeno je.
}
member-table-go = Preuzmi
member-table-done = { $count ->
    [one] { $count } član preuzet ili izmenjen
    [few] { $count } člana preuzeta ili izmenjena
   *[other] { $count } članova preuzeto ili izmenjeno
}
member-table-new = novi član
member-table-becomes = Šta od toga nastaje
member-table-remarks = Šta je pročitano drugačije ili izostavljeno

member-table-no-name = Red nema naziv.
member-table-same-member = Red { $line } je isti član.
member-table-ambiguous = „{ $name }“ može biti { $count ->
    [one] { $count } član: upišite njegovu oznaku.
    [few] { $count } člana: upišite oznaku.
   *[other] { $count } članova: upišite oznaku.
}

member-table-respelled = Ovde je upisan kao „{ $name }“; taj naziv ostaje.
member-table-renamed = Od sada se zove „{ $name }“: prepoznat je po broju.
member-table-nearly = Skoro „{ $name }“: preuzet kao drugi član.
member-table-no-class = Nijedna vrsta članstva se ne zove „{ $word }“; ostaje neodređena.
member-table-class-stays = Vrsta članstva „{ $class }“ se ne preuzima: menja se odlukom sa datumom, na kartici člana.
member-table-own-kind = „{ $word }“ se preuzima kao sopstvena vrsta.
member-table-no-network = Nijedna mreža se ne zove „{ $word }“; izostavljeno.
member-table-not-a-day = „{ $word }“ nije datum; izostavljeno.
member-table-not-a-number = „{ $word }“ nije ceo broj; izostavljeno.
member-table-not-yes-or-no = „{ $word }“ nije ni da ni ne; izostavljeno.
member-table-ends-first = Članstvo bi se završilo pre nego što počne; oba datuma su izostavljena.
member-table-nobody = Funkcija, e-pošta i telefon pripadaju predstavniku, a red ga ne navodi; izostavljeno.
