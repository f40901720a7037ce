### A határozatok nyilvántartása: bejegyzések, pecsétek, javítások, számok, kivonatok.

register-extract = { $count ->
    [one] { $count } bejegyzés, kivonat: { $day }
   *[other] { $count } bejegyzés, kivonat: { $day }
}
register-none-found = Nincs megfelelő bejegyzés.
register-new = Új határozat szavazás nélkül ({ $body }) …
register-search = Keresés a nyilvántartásban
register-overdue = Lejárt
register-print = Kivonat nyomtatása
register-not-sealed = Még nincs lepecsételt bejegyzés. A következő döntéstől a bejegyzések pecsétet kapnak és láncba kerülnek.
register-unbroken = { $count ->
    [one] Lepecsételve, hibátlan: { $count } bejegyzés.
   *[other] Lepecsételve, hibátlan: { $count } bejegyzés.
}
register-unsealed = { $count ->
    [one] { $count } korábbi bejegyzés pecsét nélkül áll.
   *[other] { $count } korábbi bejegyzés pecsét nélkül áll.
}
register-broken = { $count ->
    [one] A lánc { $count } helyen megszakad.
   *[other] A lánc { $count } helyen megszakad.
}
register-altered = a lepecsételés után megváltoztatták.
register-differs = már nem azt mondja, amit lepecsételtek: { $field }.
register-previous-missing = olyan bejegyzést követ, amely már nincs a nyilvántartásban.
register-forked = ugyanazt a bejegyzést követi, mint { $other }.
register-half-sealed = csak a pecsétje felét viseli.
register-text = Szöveg
register-sealed = lepecsételve
register-corrects = Ezt javítja
register-corrected-by = Javítja
register-correct = { $number } javítása új bejegyzéssel
register-correct-text = Ami helyes …
register-certificate = Határozatkivonat
register-numbers = Számozás szervenként
register-placeholders = A minta szöveg, benne a szám, az év, a hónap és a nap helyével: { $places }
register-pattern = Számozási minta
register-next = Következő: { $number }
register-pattern-no-number = A mintában kell hely a számnak: { $place }
register-pattern-unknown = Ismeretlen hely a mintában: { $word }
register-pattern-unclosed = Egy kapcsos zárójel nincs lezárva.
register-vote = A szavazás
register-minute-taker = Jegyzőkönyv
register-seal = Pecsét (SHA-256):
register-before = Előtte:
register-without-seal = Ez a bejegyzés pecsét nélkül áll: a nyilvántartás lepecsételése előtt rögzítették.
register-back = A nyilvántartás
