### Meetings: the calendar, one meeting in full, and what was promised.
meetings-count = { $count ->
    [one] { $count } sednica
    [few] { $count } sednice
   *[other] { $count } sednica
}
meetings-gist-next = sledeća { $date }
meetings-gist-open = { $count ->
    [one] { $count } otvorena obaveza
    [few] { $count } otvorene obaveze
   *[other] { $count } otvorenih obaveza
}
meetings-need-body = Sednicu održava neko telo. Prvo ga dodajte u strukturi.
meetings-empty = Ovde stoje sednice po godini i kvartalu, sa dnevnim redom, prisustvom i obavezama.
meetings-empty-example = Na primer: „Redovna skupština, 20. mart, 10:00“.
meetings-all = Sve sednice
meetings-quarter = { $quarter }. kvartal
meetings-missing = U ovom kvartalu nije bilo sednice
meetings-next = sledeća
meetings-last = poslednja
meetings-quorate = ima kvoruma
meetings-not-quorate = nema kvoruma
meetings-quorum-line = prisutno { $present } od { $eligible } · potrebno { $needed }
meetings-quorum-unset = Kvorum nije zabeležen
meetings-without-authority = { $count ->
    [one] { $count } prisutan bez ovlašćenja
    [few] { $count } prisutna bez ovlašćenja
   *[other] { $count } prisutnih bez ovlašćenja
}
meetings-title = Naziv sednice
meetings-start = Početak
meetings-place = Mesto
meetings-invited = Poziv poslat
meetings-chair = Predsedavajući
meetings-minute-taker = Zapisnik vodi
meetings-repeats = Ponavlja sednicu: { $date }
meetings-repeats-count = Ponavlja sednicu: { $date } (prisutno { $present }, potrebno { $needed }).
meetings-no-agenda = Još nema dnevnog reda. Tačke se redom otvaraju, raspravljaju i stavljaju na glasanje.
meetings-add-item = Dodaj tačku
meetings-new-item = Nova tačka
meetings-item-up = Pomeri gore
meetings-item-down = Pomeri dole
meetings-votes-here = S pravom glasa
meetings-heard-here = Učestvuju bez prava glasa
meetings-delete = Obriši sednicu
meetings-promise = Obaveza
meetings-owner = Odgovorna osoba
meetings-due = Rok
meetings-no-follow-ups = Ovde još nema obaveza: ko, šta i do kada.
meetings-add-follow-up = Dodaj obavezu
meetings-new-follow-up = Nova obaveza
meetings-open-follow-ups = Otvorene obaveze sa svih sednica

## The calendar
meetings-plan = Zakaži sednicu
meetings-coming = Predstoji
meetings-none-coming = Nijedna sednica nije zakazana.
meetings-quarter-open = Još nije sazvana
meetings-year-before = Godina ranije
meetings-year-after = Godina kasnije
meetings-by-quarter = Sednice po kvartalima
meetings-none-in-year = U ovoj godini nema sednica.
meetings-is-cancelled = otkazana
meetings-cancel = Otkaži sednicu
meetings-revive = Ipak se održava
meetings-items = { $count ->
    [one] { $count } tačka
    [few] { $count } tačke
   *[other] { $count } tačaka
}

## What a meeting is called for
meetings-end = Kraj
meetings-online = Adresa za onlajn učešće
meetings-second-day = Drugi saziv, dan
meetings-second-start = Drugi saziv, vreme
meetings-second-propose = Najavi { $day }
meetings-item-minutes = Vreme u minutima
meetings-minutes-short = min
meetings-item-purpose = Svrha
meetings-item-speaker = Izlaže
meetings-item-about = Odnosi se na
meetings-no-purpose = bez svrhe
meetings-no-speaker = niko ne izlaže
meetings-no-about = bez veze sa zapisom
meetings-planned = ukupno { $minutes } min
meetings-ends = kraj u { $time }
meetings-untimed = { $count ->
    [one] { $count } tačka bez vremena
    [few] { $count } tačke bez vremena
   *[other] { $count } tačaka bez vremena
}
meetings-fill = Popuni dnevni red
meetings-as-last = Kao prošli put, { $day }
meetings-own-agendas = Sopstveni obrasci
meetings-shipped-agendas = Za početak
meetings-keep-agenda = Sačuvaj dnevni red kao obrazac
meetings-kept-agenda = Sačuvano kao obrazac: { $name }
meetings-nothing-again = Ništa sa prošlog dnevnog reda ne dolazi ponovo.
meetings-suggested = Nameće se
meetings-take-up = Uvrsti

## The invitation
meetings-invitation = Poziv
meetings-lacks = { $count ->
    [one] nedostaje { $count } podatak
    [few] nedostaju { $count } podatka
   *[other] nedostaje { $count } podataka
}
meetings-ready = Ništa ne nedostaje.
meetings-own-words = Sopstvene reči poziva
meetings-sent-today = Poslato danas
meetings-read-invitation = Pogledaj poziv
meetings-back = Nazad na sednicu
meetings-open-mail = Otvori kao mejl
meetings-copy-mail = Kopiraj mejl
meetings-mail-paste = Tekst je predugačak za program za poštu i kopiran je: nalepite ga u mejl.
meetings-copy-addresses = { $count ->
    [one] Kopiraj { $count } adresu
    [few] Kopiraj { $count } adrese
   *[other] Kopiraj { $count } adresa
}
meetings-no-address = { $count ->
    [one] { $count } pozvani bez mejl adrese
    [few] { $count } pozvana bez mejl adrese
   *[other] { $count } pozvanih bez mejl adrese
}
meetings-invited-count = { $count ->
    [one] pozvan { $count }
    [few] pozvana { $count }
   *[other] pozvano { $count }
}
meetings-day-file = Kalendarska datoteka
meetings-read-since = Izveštaj od prethodne sednice

## How promises are kept
meetings-rate = Ispunjene obaveze
meetings-rate-of = { $kept } od { $due } sa rokom u poslednjih dvanaest meseci
meetings-rate-none = U poslednjih dvanaest meseci nijedna obaveza nije imala rok.
meetings-rate-in-time = { $in-time } od { $dated } u roku
meetings-rate-open = { $count ->
    [one] { $count } otvorena
    [few] { $count } otvorene
   *[other] { $count } otvorenih
}
meetings-rate-overdue = { $count ->
    [one] kasni { $count }
    [few] kasne { $count }
   *[other] kasni { $count }
}
meetings-rate-nobodys = { $count ->
    [one] { $count } bez odgovorne osobe
    [few] { $count } bez odgovorne osobe
   *[other] { $count } bez odgovorne osobe
}
meetings-rate-dayless = { $count ->
    [one] { $count } bez roka
    [few] { $count } bez roka
   *[other] { $count } bez roka
}
meetings-by-person = Po osobama
meetings-nobody = Niko
meetings-kept-head = Ispunjeno
meetings-open-head = Otvoreno
meetings-overdue-head = Kasni
meetings-only-overdue = Samo ono što kasni
meetings-with-closed = I ono što je ispunjeno
meetings-done-on = ispunjeno { $day }
meetings-none-so = Ovde nema otvorenih obaveza.
meetings-title-default = Sednica
