### Projekti kao tabela, i tabele projekata unutra i napolje.
project-table-title = Tabela
project-table-currency = Valuta
project-table-horizon = Rok dejstva
project-table-market = Ciljno tržište
project-table-description = Opis
project-table-result = Rezultat
project-table-find = Traži u tabeli
project-table-empty = Nalepite redove tabele, i svaki red postaje projekat.
project-table-keys = Strelice idu od polja do polja. Enter ili dvoklik otvara polje za pisanje; u prvoj koloni Enter otvara projekat, a F2 njegov naziv.

## Dijalog

project-table-open = Nalepi tabelu
project-table-save = Sačuvaj kao CSV
project-table-dialog = Projekti iz tabele
project-table-hint = Kopirajte redove sa zaglavljem i nalepite ih ovde. Jedan red je jedan projekat. Projekat koji već postoji dopunjuje se i menja; ništa se ne oduzima.
project-table-example = Naziv, Status, Odgovorna osoba, Od, Do, Planirano …
project-table-counts = { $count ->
    [one] { $count } nov projekat,
    [few] { $count } nova projekta,
   *[other] { $count } novih projekata,
}
project-table-done = { $count ->
    [one] { $count } projekat unet ili izmenjen
    [few] { $count } projekta uneta ili izmenjena
   *[other] { $count } projekata uneto ili izmenjeno
}
project-table-new = nov projekat

## Zašto red ne ulazi

project-table-same-project = Red { $line } je isti projekat.
project-table-ambiguous = „{ $title }“ može biti { $count ->
    [one] { $count } projekat: dajte redu oznaku.
    [few] { $count } projekta: dajte redu oznaku.
   *[other] { $count } projekata: dajte redu oznaku.
}

## Šta je pročitano drugačije

project-table-no-such = { $column }: ništa se ovde ne zove „{ $word }“; izostavljeno.
project-table-several = { $column }: „{ $word }“ može biti { $count ->
    [one] { $count } unos; izostavljeno.
    [few] { $count } unosa; izostavljeno.
   *[other] { $count } unosa; izostavljeno.
}
project-table-not-a-status = „{ $word }“ nije reč za status; izostavljeno.
project-table-not-a-horizon = „{ $word }“ nije reč za rok dejstva; izostavljeno.
project-table-day-read-as = „{ $word }“ je pročitano kao { $day }
project-table-not-an-amount = „{ $word }“ nije iznos; izostavljeno.
project-table-negative = „{ $word }“ je ispod nule; izostavljeno.
project-table-too-large = „{ $word }“ je preveliko da bi bilo tačno; izostavljeno.
project-table-not-a-currency = „{ $word }“ nisu tri slova valute; izostavljeno.
project-table-ends-first = Projekat bi se završio pre početka; oba dana su izostavljena.
project-table-start-responsible = Počeo bi bez odgovorne osobe; status je izostavljen.
project-table-start-agreement = Počeo bi bez odluke o odobrenju; status je izostavljen.
project-table-start-both = Počeo bi bez odgovorne osobe i bez odluke o odobrenju; status je izostavljen.
project-table-started-without = Ulazi tako i biva označen: { $lacks }.
