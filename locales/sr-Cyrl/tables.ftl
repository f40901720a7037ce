### Tables that come in: rows from a spreadsheet, CSV files of other programs.

tables-open = Preuzmi tabelu
tables-open-empty = Nalepi redove iz tabele
tables-title = Preuzimanje tabele
tables-paste = Redovi iz tabele ili datoteke CSV
tables-paste-example = Ime, funkcija, nadređeni …
tables-paste-hint = Kopirajte redove sa naslovima i nalepite ih ovde. Od svakog reda nastaje jedno telo; kolona sa nadređenim kaže ispod čega stoji.
tables-choose-file = Izaberi datoteku CSV
tables-drop-file = Umesto toga nalepi redove
tables-cancel = Otkaži
tables-import = { $count ->
    [one] Preuzmi { $count } telo
    [few] Preuzmi { $count } tela
   *[other] Preuzmi { $count } tela
}
tables-counts = { $count ->
    [one] Preuzima se { $count } telo
    [few] Preuzimaju se { $count } tela
   *[other] Preuzima se { $count } tela
}, { $rejected ->
    [0] nijedan red nije odbijen
    [one] { $rejected } red je odbijen
    [few] { $rejected } reda su odbijena
   *[other] { $rejected } redova je odbijeno
}.
tables-nothing-new = Sve iz tabele već je tu.
tables-changed = { $count ->
    [one] { $count } telo već je tu i ažurira se.
    [few] { $count } tela već su tu i ažuriraju se.
   *[other] { $count } tela već je tu i ažurira se.
}
tables-done = { $count ->
    [one] Preuzeto je { $count } telo
    [few] Preuzeta su { $count } tela
   *[other] Preuzeto je { $count } tela
}

## Columns

tables-columns = Šta znače kolone
tables-headed = Prvi red sadrži naslove
tables-column = Kolona { $number }
tables-means-name = Naziv
tables-means-given = Ime
tables-means-family = Prezime
tables-means-id = Šifra
tables-means-parent = Nadređeni
tables-means-second = Drugi nadređeni
tables-means-peer = Sarađuje sa
tables-means-title = Funkcija
tables-means-department = Odeljenje
tables-means-email = E-pošta
tables-means-assistant = Asistent
tables-means-keep = ostaje kako jeste
tables-means-leave = izostavlja se
tables-under = Tabela dolazi ispod
tables-under-top = ničega: na vrh

## What comes in

tables-preview = Šta se preuzima
tables-line = Red
tables-stands-under = Stoji ispod
tables-stands-top = na vrhu
tables-stands-stays = gde već jeste
tables-more = { $count ->
    [one] i još { $count } red
    [few] i još { $count } reda
   *[other] i još { $count } redova
}
tables-rejected = Odbijeni redovi
tables-row = Sadržaj
tables-reason = Razlog

## Why a row is rejected

tables-reason-quote = Navodnik u ovom redu nije zatvoren.
tables-reason-cells = Red ima { $cells ->
    [one] { $cells } ćeliju
    [few] { $cells } ćelije
   *[other] { $cells } ćelija
}, a tabela { $columns ->
    [one] { $columns } kolonu
    [few] { $columns } kolone
   *[other] { $columns } kolona
}: tekst sa zarezima stavite pod navodnike.
tables-reason-name = Red nema ničega po čemu bi se zvao: ni naziva, ni funkcije, ni e-pošte, ni šifre.
tables-reason-same-id = Red { $line } ima istu šifru, { $id }.
tables-reason-same-email = Red { $line } ima istu adresu e-pošte, { $email }.
tables-reason-same-row = Red { $line } kaže potpuno isto.
tables-reason-parent = Nadređeni „{ $value }“ može biti { $count ->
    [one] { $count } telo
    [few] bilo koje od { $count } tela
   *[other] bilo koje od { $count } tela
}: navedite šifru ili e-poštu.
tables-reason-body = „{ $name }“ nije naziv samo jednog tela: dajte redu šifru ili e-poštu.

## What was mended

tables-problems = Šta u tabeli nije u redu
tables-problem-missing = Red { $line }: „{ $name }“ stoji ispod „{ $value }“, a toga nema.
tables-problem-self = Red { $line }: „{ $name }“ stoji ispod sebe.
tables-problem-ring = Red { $line }: ovi stoje ukrug jedni ispod drugih; krug se prekida kod prvog: { $names }.
tables-problem-roots = Broj tela na vrhu: { $count } ({ $names }).
tables-problem-beside = Red { $line }: druga linija („{ $name }“ – „{ $value }“) ne vodi nikome ili vodi više njih i izostavlja se.
tables-problem-same-id = { $count ->
    [one] { $count } red ima šifru koju već ima raniji red.
    [few] { $count } reda imaju šifru koju već ima raniji red.
   *[other] { $count } redova ima šifru koju već ima raniji red.
}
tables-mend = Kako se ispravlja
tables-mend-top = Stavi na vrh
tables-mend-first = Stavi ispod prvog tela
tables-mend-keep = Ostavi sve na vrhu
tables-mend-gather = Stavi ispod jednog novog tela
tables-mend-once = Preuzmi samo prvi
tables-mend-both = Preuzmi sve, sa novim šiframa
tables-root-name = Organizacija

## Reading the file

tables-encoding = Datoteka nije u UTF-8, pa je pročitana kao { $encoding }: pogledajte da li su slova ispravna.
tables-workbook = Ovo je radna sveska programa za tabele, a ne tabela kao tekst. Sačuvajte je tamo kao CSV (UTF-8) ili kopirajte redove i nalepite ih ovde.
tables-not-text = Ovo nije tabela: u datoteci nema teksta.
tables-empty = Tabela nema redova.

## The command line

tables-cli-counts = { $count ->
    [one] { $count } telo
    [few] { $count } tela
   *[other] { $count } tela
} iz { $rows ->
    [one] { $rows } reda
    [few] { $rows } reda
   *[other] { $rows } redova
}
tables-cli-rejected = { $count ->
    [one] { $count } red je odbijen:
    [few] { $count } reda su odbijena:
   *[other] { $count } redova je odbijeno:
}
tables-cli-line = Red { $line }: { $reason }
tables-cli-convert = pravi je od tabele CSV i navodi odbijene redove
tables-cli-draw = isto neposredno iz tabele CSV
