### What the page says when it refuses, when a file cannot be read, and when something was mended.
refused-gone = Tog zapisa više nema. Možda je obrisan u drugoj kartici.
refused-id-taken = Već postoji zapis sa oznakom { $id }.
refused-empty = Naziv ne može biti prazan. Vraćen je stari.
refused-cycle = Telo ne može stajati ispod samog sebe ni ispod nekog od svojih tela: { $body }.
refused-goal-circle = Cilj ne može biti deo samog sebe ni svog koraka: { $goal }
refused-names-nothing = Ne postoji, pa ništa ne može da upućuje na to: { $target }.
refused-still-named = Brisanje nije moguće: { $name }. { $count ->
    [one] { $count } zapis o onome što se dogodilo to navodi
    [few] { $count } zapisa o onome što se dogodilo to navode
   *[other] { $count } zapisa o onome što se dogodilo to navodi
} (prvi: { $kind }). Umesto toga unesite datum završetka.
refused-catalyst = Nema pravo glasa: { $member }. Samo interna članica može biti katalizator.
refused-working-group = Pripada klasi koja ne može da učestvuje u radnim grupama: { $member }.
refused-channel-own = Kanal vodi od jednog tela ka drugom, ne ka samom sebi: { $body }.
refused-channel-twice = Ovaj kanal već postoji: { $from } { $channel } → { $to }.
refused-field = Ovo polje ne može da se menja: { $field }.
undo-changed-since = Ono što je ovaj korak promenio u međuvremenu je ponovo promenjeno. Ostavljeno je kako jeste.
record-not-an-object = nije zapis
record-no-id = zapis bez upotrebljive oznake
record-no-kind = zapis nema vrstu: { $id }
record-invalid = { $kind } { $id }: u polju „{ $field }“ treba da stoji { $shape ->
    [yesOrNo] da ili ne ({ "true" } ili { "false" })
    [wholeNumber] ceo broj
    [date] datum kao 2025-03-14
    [time] vreme kao 09:30
    [reading] broj ili tekst
    [list] lista
    [parts] objekat sa svojim delovima
   *[other] tekst
}
record-duplicate = drugi zapis ima istu oznaku
entry-invalid = stavka dnevnika ne može da se pročita: { $why }
set-aside-at = Broj { $place }: { $why }
load-too-large = Datoteka ima { $bytes } { "MB" }; čita se najviše { $limit } { "MB" }. Ništa nije promenjeno. Da li je to zaista datoteka programa { "Klaster" }?
load-too-deep = Objekti stoje jedan u drugom dublje od { $limit } nivoa. Datoteka programa { "Klaster" } nije takva; ništa nije promenjeno.
load-too-many = Datoteka sadrži previše vrednosti (više od { $limit }). Ništa nije promenjeno. Da li je to zaista datoteka programa { "Klaster" }?
load-not-text = Ovo nije tekstualna datoteka. Izaberite datoteku koja se završava na { ".klaster.json" }.
load-truncated = Datoteka se prekida u redu { $line }. Zamolite da vam je ponovo pošalju; ništa nije promenjeno.
load-not-json = Datoteka nije JSON: red { $line }, kolona { $column } ne može da se pročita. Ako je ručno menjana, potražite tamo zarez ili navodnik koji nedostaje.
load-other-format = Ova datoteka pripada drugom programu ({ $format }). Izaberite datoteku koja se završava na { ".klaster.json" }.
load-not-klaster = Ovo je JSON, ali nije datoteka programa { "Klaster" }. Izaberite datoteku koja se završava na { ".klaster.json" }.
load-too-new = Datoteku je napisala novija verzija ({ $version }) koju ova stranica ne ume da pročita. Učitajte stranicu ponovo da biste dobili noviju verziju.
load-unreadable = Pregledač nije mogao da pročita datoteku. Da li je premeštena ili otvorena na drugom mestu?
misfit-dangling = { $record }: polje „{ $field }“ upućuje na nešto čega nema: { $target }.
misfit-cycle = Ova tela stoje ukrug jedno ispod drugog: { $bodies }. Šema prekida krug kod prvog.
misfit-roots = Na vrhu stoji više tela: { $bodies }.
workspace-missing = Ovaj radni prostor se više ne čuva u ovom pregledaču.
repaired-from-journal = Obe sačuvane kopije ovog radnog prostora bile su nečitljive. Prikazano je ono što govori dnevnik promena; nečitljive kopije su sačuvane za preuzimanje.
repaired-salvaged = { $count ->
    [one] Obe sačuvane kopije ovog radnog prostora bile su oštećene. Iz njih je pročitan { $count } zapis i na njega je primenjen dnevnik promena. Oštećene kopije su sačuvane za preuzimanje.
    [few] Obe sačuvane kopije ovog radnog prostora bile su oštećene. Iz njih su pročitana { $count } zapisa i na njih je primenjen dnevnik promena. Oštećene kopije su sačuvane za preuzimanje.
   *[other] Obe sačuvane kopije ovog radnog prostora bile su oštećene. Iz njih je pročitano { $count } zapisa i na njih je primenjen dnevnik promena. Oštećene kopije su sačuvane za preuzimanje.
}
repaired-entries = { $count ->
    [one] { $count } sačuvana promena nije mogla da se pročita. Sačuvana je za preuzimanje.
    [few] { $count } sačuvane promene nisu mogle da se pročitaju. Sačuvane su za preuzimanje.
   *[other] { $count } sačuvanih promena nije moglo da se pročita. Sačuvane su za preuzimanje.
}
repaired-snapshot = Jedna sačuvana kopija ovog radnog prostora bila je nečitljiva; otvorena je druga. Ništa nije izgubljeno.
exported = Izvezeni podaci: { $name }
export-failed = Pregledač nije prihvatio preuzimanje. Pokušajte ponovo pre nego što zatvorite stranicu, ili upotrebite drugi pregledač.
first-class-voting = Interna pridružena članica
first-class-consulting = Podržavajuća članica
report-title = Šta se u ovoj datoteci ne uklapa
report-edited = Ova datoteka je posle izvoza podataka ručno menjana.
report-set-aside = Ostavljeno po strani, nije preuzeto:
report-misfits = Preuzeto, ali se ne uklapa:
