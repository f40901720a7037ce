### The page for an organisation’s web site, and what is decided of it.
public-page-contents = Na ovoj stranici
public-page-chart = Organi i kako sarađuju, na dan { $day } Isto stoji ispod kao tekst.
public-page-foot = Sastavljeno na dan { $day } iz sopstvene evidencije organizacije. Ne sadrži adrese e-pošte, brojeve telefona, ni to kako je ko glasao.
public-page-save = Sačuvaj veb-stranicu
public-page-lang = Jezik stranice
public-page-lang-own = Jezik organizacije
public-page-decided = Što je štiklirano stoji u zapisu organizacije: ko sledeći put pravi stranicu, pravi istu.
public-page-preview = Pogledaj šta izlazi u javnost
public-page-preview-line = Ono što stranica kaže, uz organigram. Ništa drugo ne napušta ovaj pregledač.
public-page-name = veb-stranica
public-page-cli = piše ono što je organizacija učinila javnim, kao datoteku ili kao stranicu za njen veb-sajt
