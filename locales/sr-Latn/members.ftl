### Members: who belongs, with which right, represented by whom.
members-gist = { $count ->
    [one] { $count } član · { $votes } glasa · { $others } savetuje
    [few] { $count } člana · { $votes } glasa · { $others } savetuje
   *[other] { $count } članova · { $votes } glasa · { $others } savetuje
}
members-empty = Članovi su firme i institucije koje pripadaju organizaciji. Vrsta članstva daje im pravo glasa ili savetodavno pravo.
members-example = Na primer: proizvođač mašina sa 42 zaposlena, koga zastupa direktor.
members-add = Primi članicu
members-find = Filtriraj članove
members-former = { $count ->
    [one] prikaži i { $count } bivšeg
    [few] prikaži i { $count } bivša
   *[other] prikaži i { $count } bivših
}
members-no-class = bez vrste članstva
members-class = Vrsta članstva
members-town = Mesto
members-representative = Predstavnik
members-deputy = Zamenik
members-represented = Zastupanje
members-since = Član od
members-until = Član do
members-attended = Prisustvo, 12 meseci
members-fee = Članarina
members-paid = plaćeno
members-unpaid = nije plaćeno
members-activity = Delatnost
members-employees = Zaposleni
members-founder = Osnivač
members-know-how = Znanja
members-know-how-add = dodaj znanje
members-person-add = Dodaj osobu
members-new-person = Nova osoba
members-role = Funkcija: { $name }
members-pledge-add = Dodaj budžetski doprinos za { $year }.
members-fee-add = Dodaj članarinu za { $year }.
members-allocated = { $allocated } raspoređeno, { $free } slobodno
members-leads = vodi
members-partner = partner
members-votes = Poimenični glasovi
members-office = Kancelarija i osobe koje ne zastupaju člana
members-office-note = Koordiniraju i vode zapisnik; nemaju glas.
members-class-add = Dodaj vrstu članstva
members-new-class = Nova vrsta članstva
members-right-vote = glasa
members-right-consult = savetuje
members-right-propose = predlaže
members-right-elected = može biti biran
members-right-group = učestvuje u radnim grupama
members-ideas-empty = Ideje koje članovi donose; od njih nastaju predlozi ili projekti.
members-idea-add = Dodaj ideju
members-new-idea = Nova ideja
members-advocacy-empty = Šta je rečeno donosiocima odluka i šta su odgovorili.
members-advocacy-add = Dodaj stavku
members-new-advocacy = Nova stavka
members-contacts-empty = Razgovori sa spoljnim partnerima: operativne vodi kancelarija, strateške predsednik saveta.
members-contact-add = Dodaj kontakt
members-new-contact = Novi kontakt
members-addressee = Primalac
members-answer = Odgovor
members-answered-on = Odgovoreno
members-institution = Institucija
members-subject = Tema
members-level = Nivo
members-speaker = Govornik

## The table, the day, the print

members-columns = Kolone
members-columns-usual = Uobičajene kolone
members-projects-led = Vodi
members-group = Grupiši po
members-group-none = ničemu
members-group-year = godini pristupanja
members-day = Na dan
members-day-today = Nazad na danas
members-print = Štampaj registar
members-paper = Registar članica, stanje na dan { $day }
members-number = Br.

## Figures

members-figures = U brojkama
members-by-kind = Članice po vrsti i vrsti članstva
members-by-year = Članice iz godine u godinu
members-year = Godina
members-joined = pristupilo
members-changed = promenilo vrstu
members-left = istupilo
members-stood = članica
members-sum = ukupno

## Joining, changing, leaving

members-admit = Primi u članstvo
members-cancel = Odustani
members-admitted-by = Primljena odlukom
members-decided-by = Odlučeno glasanjem
members-standing = Vrsta članstva i prava kroz vreme
members-change-class = Promeni vrstu članstva
members-leave = Okončaj članstvo
members-new-class-of = Nova vrsta članstva
members-first-day = Prvi dan u njoj
members-last-day = Poslednji dan
members-left-by = O istupanju odlučeno
members-joins = pristupa { $date }
members-person-former = { $person } ({ $member }, bivša članica)
members-because = Razlog istupanja
members-ends-with-it = Ovo je vezano za članicu i traži nekog drugog:
members-not-allowed = Nova vrsta članstva ne dopušta ova mesta:
members-movements = Pristupanja, promene, istupanja
members-movements-all = prikaži još { $count }
members-planned = planirano
members-did-join = pristupila
members-did-change = umesto { $from } sada { $to }
members-did-leave = istupila
members-did-leave-because = istupila: { $reason }
members-entered = upisano
members-history = Šta je upisano
members-notice-joining = Prijaviti pristupanje: { $member }
members-notice-leaving = Prijaviti istupanje: { $member }
members-notice-days = Rok za prijavu pristupanja i istupanja, u danima
members-notice-to = Prijavljuje se
members-notice-due = prijaviti do { $day }
members-notice-late = trebalo je prijaviti do { $day }
members-notified = prijavljeno { $day }
members-notified-late = prijavljeno { $day }, sa zakašnjenjem
members-notified-word = Prijavljeno
members-notify-today = Danas prijavljeno
joining-gone = Te članice više nema.
joining-no-name = Članici treba ime.
joining-no-class = Izaberite vrstu članstva: od nje zavise prava.
joining-no-day = Unesite dan.
joining-not-adopted = „{ $poll }“ ništa nije usvojilo, pa ništa ne nosi.
joining-before-vote = Odlučeno je { $day }; pre tog dana ništa ne važi.
joining-belongs = { $member } je već članica.
joining-same-class = Članica je tog dana već u toj vrsti članstva.
joining-before-joining = Članstvo počinje tek { $day }.
joining-after-leaving = Članstvo se završilo { $day }.
joining-that-day = Vrsta članstva se { $day } već promenila; prvo povucite tu promenu.
joining-changes-later = Vrsta članstva se menja { $day }, posle ovog dana; prvo povucite tu promenu.

## People

members-authority = Ovlašćenje i kontakt
members-authority-from = Ovlašćenje od
members-authority-until = Ovlašćenje do
members-authority-paper = Pisano ovlašćenje se čuva u
members-email = E-pošta
members-telephone = Telefon
members-chairs = Predsedava:

## Founders and networks

members-founders = Osnivači
members-networks-empty = Ako organizaciju čini više mreža, svaka članica pripada jednoj ili više njih.
members-network-add = Dodaj mrežu
members-new-network = Nova mreža
members-in-network = { $count ->
    [one] { $count } članica, od toga i u drugoj mreži: { $shared }
    [few] { $count } članice, od toga i u drugoj mreži: { $shared }
   *[other] { $count } članica, od toga i u drugoj mreži: { $shared }
}
