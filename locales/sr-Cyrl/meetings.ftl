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
meetings-add = Dodaj sednicu
meetings-new-title = Nova sednica
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
meetings-no-attendance = Prisustvo nije zabeleženo.
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
