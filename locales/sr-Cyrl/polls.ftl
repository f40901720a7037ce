### A running poll: its roll, what is recorded on it, its opening and closing.
polls-roll-head = { $here } može da glasa · { $all } s pravom glasa
polls-how = Kako se beleže glasovi
polls-by-name = Poimenično
polls-by-hands = Dizanjem ruku
polls-by-keyboard = Tastaturom: dva slova imena
polls-key-yes = z
polls-key-no = p
polls-key-abstain = u
polls-key-invalid = n
polls-key-sample = ma
polls-key-name = početak imena, zatim
polls-key-option = broj mogućnosti
polls-key-walk = sledeći, prethodni
polls-key-back = povuci
polls-found = { $count ->
    [one] { $name }
    [few] { $name }: prvi od { $count }
   *[other] { $name }: prvi od { $count }
}
polls-nobody = Nijedno ime ne počinje tako: „{ $letters }“
polls-said = { $name }: { $choice }
polls-said-refused = { $name }: odbijeno – { $reason }
polls-taken-back = { $name }: povučeno
polls-take-back = Povuci
polls-no-more = Najviše { $count } na jednom listiću
polls-held-by = glasa preko: { $name }
polls-weight = { $count ->
    [one] { $count } glas
    [few] { $count } glasa
   *[other] { $count } glasova
}
polls-heard = { $count ->
    [one] Učestvuje u raspravi, ne glasa ({ $count })
    [few] Učestvuju u raspravi, ne glasaju ({ $count })
   *[other] Učestvuju u raspravi, ne glasaju ({ $count })
}
polls-refuse = Zabeleži odbijeni listić
polls-refuse-hint = Listić je predat: beleži se s razlogom i ne računa se
polls-silent = { $count ->
    [one] { $count } član još nije glasao.
    [few] { $count } člana još nisu glasala.
   *[other] { $count } članova još nije glasalo.
}
polls-all-rest = Svi ostali: { $choice }
polls-representative = Predstavnik
polls-authorised = sme da odlučuje za članicu
polls-no-proxy = glasa sam
polls-recused = ne učestvuje u ovoj tački
polls-handed-in = Predati listići
polls-names-stand = { $count ->
    [one] { $count } glas je zabeležen poimenično.
    [few] { $count } glasa su zabeležena poimenično.
   *[other] { $count } glasova je zabeleženo poimenično.
}
polls-clear-names = Povuci ih i prebroj ruke
polls-subtract = Za = prisutni bez ostalih: { $count }
polls-all-here = Predalo je svih { $count }
polls-sum-missing = Upišite za, protiv i predate listiće: zbir mora da se slaže.
polls-sum-right = { $count ->
    [one] Brojevi daju zbir od { $count } listića.
    [few] Brojevi daju zbir od { $count } listića.
   *[other] Brojevi daju zbir od { $count } listića.
}
polls-unaccounted = { $count ->
    [one] { $count } listić nije obračunat
    [few] { $count } listića nisu obračunata
   *[other] { $count } listića nije obračunato
}
polls-too-many = { $count ->
    [one] { $count } glas više nego predatih listića
    [few] { $count } glasa više nego predatih listića
   *[other] { $count } glasova više nego predatih listića
}
polls-rehearsal = Proba
polls-rehearsal-hint = Prisustvo je izmišljeno i ništa se ne čuva: ni glasovi ni odluke.
polls-rehearsal-end = Završi probu
polls-rehearse = Proba
polls-counts = { $yes } za, { $no } protiv, { $abstain } uzdržano
polls-needed = potrebno { $needed } za
polls-quorum-unset = Kvorum: pravilo ne kaže koliko ih mora biti prisutno.
polls-returns-line = odgovorilo { $returned } od { $all } · potrebno { $needed }
polls-returns-met = dovoljno odgovora
polls-returns-not-met = premalo odgovora
polls-verdict-tied = Jednak broj glasova
polls-verdict-not-provable = Nije dokazivo
polls-verdict-blocked = Ne može se odlučiti
polls-verdict-open = Neodlučeno
polls-not-begun = Još ništa nije zabeleženo.
polls-so-far = Zasad: { $verdict }
polls-may-leave = { $count ->
    [0] Niko ne može da ode a da se kvorum ne izgubi.
    [one] Može da ode još { $count } glasač, a da se kvorum ne izgubi.
    [few] Mogu da odu još { $count } glasača, a da se kvorum ne izgubi.
   *[other] Može da ode još { $count } glasača, a da se kvorum ne izgubi.
}
polls-least-yes = Najmanji dovoljan broj glasova „za“, uz sadašnje „protiv“: { $yes }.
polls-least-yes-of-all = Ako svi glasaju za ili protiv: { $yes }.
polls-recount-agrees = Ponovo prebrojano iz spiska i glasova: isti rezultat.
polls-recount-differs = Ponovo prebrojano glasi: { $sentence }
polls-before-opening = Pre otvaranja glasanja
polls-look-rule = Pravilo: „{ $name }“. Otvaranjem ostaje kakvo jeste.
polls-look-no-rule = Pravilo nije postavljeno: niko ne bi znao kada je ovo usvojeno.
polls-look-no-majority = Pravilo ne kaže koliko glasova za je potrebno, ni od koga.
polls-look-quorate = Ima kvoruma: { $present } može da glasa, potrebno { $needed }.
polls-look-not-quorate = Nema kvoruma: { $present } može da glasa, potrebno { $needed }.
polls-not-quorate-hint = O tački se može raspravljati, ali ne i odlučivati. Još neko može da stigne; inače ide na ponovljenu sednicu.
polls-open = Otvori glasanje
polls-open-hint = Od tada pravilo i pitanje ostaju kakvi jesu.
polls-close = Zatvori glasanje
polls-close-sure = Zatvaranje se ne može opozvati. Posle toga se u ovom glasanju ništa ne može menjati.
polls-close-now = Zatvori konačno
polls-keep-open = Ostavi otvoreno
polls-closed-now = Glasanje je zatvoreno.
polls-lot = Žreb je odlučio:
polls-veiled = Rezultat se prikazuje kada se glasanje zatvori.
polls-call = { $number }. saziv
polls-second-any = Sednica se zbog nedostatka kvoruma saziva ponovo i odlučuje bez obzira na broj prisutnih.
polls-second-part = Sednica se zbog nedostatka kvoruma saziva ponovo i odlučuje ako je prisutno { $part } glasača.
polls-second-same = Može se odlučivati samo o tačkama iz prvog poziva.
polls-second-invitation = Poziv mora da sadrži ovo upozorenje:
polls-second-announced = Prvi poziv je to najavio
polls-second-none = Pravilo ne poznaje ponovljeni saziv: pitanje se može postaviti ponovo, uz pun kvorum.
polls-second-unannounced = Pravilo dozvoljava ponovljeni saziv samo ako ga je prvi poziv najavio.
polls-second-late = { $weeks ->
    [one] Pravilo dozvoljava ponovljeni saziv samo u roku od { $weeks } nedelje.
    [few] Pravilo dozvoljava ponovljeni saziv samo u roku od { $weeks } nedelje.
   *[other] Pravilo dozvoljava ponovljeni saziv samo u roku od { $weeks } nedelja.
}
polls-second-already = Već je ponovo sazvano.
polls-second-decided = Ponovo se saziva samo ono što nije odlučeno zbog nedostatka kvoruma.
polls-second-draft = Pripremi ponovljeni saziv
polls-run-off = Pripremi drugi krug između prva dva
polls-run-off-title = { $title } – drugi krug
polls-no-body = Nije određeno telo koje odlučuje, pa nema registra za odluku.
polls-no-options = Za izbor su potrebne bar dve mogućnosti, za izbor lica bar jedna.
polls-not-open = Glasanje nije otvoreno.
polls-facts = Prisustvo, ovlašćenje, punomoćje, izuzeće
polls-participants = Učestvovalo, s gostima
polls-rounds = Kako je prebrojano
polls-round = { $number }. krug
polls-round-out = ispada
