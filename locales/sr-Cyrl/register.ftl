### Registar odluka: zapisi, pečati, ispravke, brojevi, izvodi.

register-extract = { $count ->
    [one] { $count } zapis, izvod od { $day }
    [few] { $count } zapisa, izvod od { $day }
   *[other] { $count } zapisa, izvod od { $day }
}
register-none-found = Nijedan zapis ne odgovara.
register-new = Nova odluka bez glasanja ({ $body }) …
register-search = Pretraga registra
register-overdue = Rok je prošao
register-print = Odštampaj izvod
register-not-sealed = Još nijedan zapis nije zapečaćen. Od sledeće odluke zapisi se pečate i povezuju u lanac.
register-unbroken = { $count ->
    [one] Zapečaćeno, neprekinuto: { $count } zapis.
    [few] Zapečaćeno, neprekinuto: { $count } zapisa.
   *[other] Zapečaćeno, neprekinuto: { $count } zapisa.
}
register-unsealed = { $count ->
    [one] { $count } raniji zapis je bez pečata.
    [few] { $count } ranija zapisa su bez pečata.
   *[other] { $count } ranijih zapisa je bez pečata.
}
register-broken = { $count ->
    [one] Lanac se prekida na { $count } mestu.
    [few] Lanac se prekida na { $count } mesta.
   *[other] Lanac se prekida na { $count } mesta.
}
register-altered = izmenjeno je posle pečaćenja.
register-differs = više ne kaže ono što je zapečaćeno: { $field }.
register-previous-missing = nastavlja zapis kojeg više nema u registru.
register-forked = nastavlja isti zapis kao { $other }.
register-half-sealed = nosi samo polovinu svog pečata.
register-text = Tekst
register-sealed = zapečaćeno
register-corrects = Ispravlja
register-corrected-by = Ispravljeno zapisom
register-correct = Ispravi { $number } novim zapisom
register-correct-text = Šta je ispravno …
register-certificate = Izvod odluke
register-numbers = Brojevi po telima
register-placeholders = Obrazac je tekst sa mestima za broj, godinu, mesec i dan: { $places }
register-pattern = Obrazac broja
register-next = Sledeći: { $number }
register-pattern-no-number = Obrascu treba mesto za broj: { $place }
register-pattern-unknown = Obrazac ne zna mesto { $word }.
register-pattern-unclosed = Jedna zagrada nije zatvorena.
register-vote = Glasanje
register-minute-taker = Zapisnik
register-seal = Pečat (SHA-256):
register-before = Pre njega:
register-without-seal = Ovaj zapis je bez pečata: zabeležen je pre nego što je registar zapečaćen.
register-back = Registar
