### What the command-line tool says beside what the page says too, and the first line of every file.

# For who opens the file in a text editor.
file-readme = { "Klaster" } datoteka, jedan zapis po redu. Pripada organizaciji: { $organisation }. Otvorite je na stranici { "Klaster" } i čuvajte je na sigurnom, jer sadrži sve.

## Help

cli-about = Čita, proverava i crta { "Klaster" } datoteke.
cli-help-usage = Upotreba
cli-help-convert = od neutralnog opisa pravi { "Klaster" } datoteku
cli-help-verify = kaže šta je narušeno; izlazni kod je 1 ako nešto jeste
cli-help-findings = navodi šta na određeni dan krši pravilo ili obećanje
cli-help-layout = raspoređuje organe na ekranu od 1920 × 1080
cli-help-chart = crta tela kao sliku ili ih ispisuje kao pregled ili za druge programe
cli-help-picture = slika sa naslovom i legendom ili na jednom listu papira
cli-help-shape = oblik šeme
cli-help-lang = jezik odgovora
cli-help-dash = „-“ umesto datoteke znači standardni ulaz
cli-help-status = Izlazni kod: 0 sve je u redu, 1 nešto je narušeno, 2 ulaz nije upotrebljiv.

## Arguments

cli-no-command = Recite šta treba uraditi. „{ "klaster-file --help" }“ navodi naredbe.
cli-unknown-command = Ne postoji naredba „{ $command }“. „{ "klaster-file --help" }“ navodi naredbe.
cli-unknown-option = Ovde ne postoji opcija „{ $option }“. „{ "klaster-file --help" }“ navodi sve.
cli-option-without-value = Opciji „{ $option }“ treba vrednost.
cli-option-wrong-value = „{ $value }“ ne može biti vrednost opcije „{ $option }“.
cli-option-missing = Ovde je potrebna opcija „{ $option }“.
cli-file-missing = Navedite datoteku ili „-“ za standardni ulaz.
cli-too-many-arguments = „{ $argument }“ je jedan argument previše.

## Reading and writing

cli-file-not-found = Ne postoji datoteka „{ $file }“.
cli-file-unreadable = Datoteka „{ $file }“ ne može da se pročita.
cli-file-unwritable = Datoteka „{ $file }“ ne može da se upiše.
cli-not-text = Datoteka nije tekst u kodiranju { "UTF-8" }.
cli-too-new = Datoteka potiče iz novije verzije programa { "Klaster" } ({ $version }), koju ova ne ume da pročita.
cli-newer = Datoteka potiče iz novije verzije programa { "Klaster" } ({ $version }); ono što ova ne poznaje preskače se.

## Converting

cli-not-neutral = Datoteka jeste JSON, ali nije neutralni opis klastera.
cli-neutral-too-new = Opis ima verziju { $version }, noviju od ovog programa.
cli-neutral-missing = Na mestu { $path } nema ničega, a nešto je potrebno.
cli-neutral-shape = Na mestu { $path } treba da stoji { $shape ->
    [text] tekst
    [list] lista
    [object] objekat
    [wholeAmount] ceo novčani iznos
    [fraction] razlomak, na primer 1/2
    [date] datum ili godina
    [ballotStatus] „{ "accepted" }“ ili „{ "refused" }“
   *[other] nešto drugo
}.
cli-neutral-twice = Oznaka „{ $id }“ navedena je dvaput, drugi put na mestu { $path }.
cli-neutral-record = Ono što stoji na mestu { $path } ne može postati zapis: { $why }
cli-converted = { $count ->
    [one] { $count } zapis
    [few] { $count } zapisa
   *[other] { $count } zapisa
} u datoteci „{ $file }“.
cli-unread = { $count ->
    [one] { $count } vrednost nema
    [few] { $count } vrednosti nemaju
   *[other] { $count } vrednosti nema
} mesto u { "Klaster" } datoteci i izostavljeno je:

## Checking

cli-verified = { $count ->
    [one] { $count } zapis
    [few] { $count } zapisa
   *[other] { $count } zapisa
}, ništa nije narušeno.
