### Findings: what breaks a rule or a promise. For each check a title, a sentence, and the action that mends it.

## Working groups, council, competences

finding-group-coordinator-title = Radna grupa bez koordinatora
finding-group-coordinator = { $group }: nema koordinatora.
finding-group-coordinator-mend = Imenujte koordinatora
finding-group-internal-title = Radna grupa sa članicom koja nije interna
finding-group-internal = { $group }: predviđena je samo za interne članice, a učestvuje i: { $members }.
finding-group-internal-mend = Otvorite radnu grupu
finding-catalyst-internal-title = Katalizator nije iz interne članice
finding-catalyst-internal = { $group }: katalizator nije iz interne članice ({ $who }).
finding-catalyst-internal-mend = Imenujte drugog katalizatora
finding-council-president-title = Upražnjeno mesto predsednika
finding-council-president = { $council }: nema predsednika.
finding-council-president-mend = Imenujte predsednika
finding-competence-group-title = Ključna kompetencija bez radne grupe
finding-competence-group = { $competence }: nijedna radna grupa ne prati ovu ključnu kompetenciju.
finding-competence-group-mend = Otvorite ključnu kompetenciju

## Members and attendance

finding-two-chairs-title = Dva predsednika
finding-two-chairs = Dvoje istovremeno predsedava: { $body }. Završite jedno od mesta ili mu dajte drugu ulogu.
finding-two-chairs-mend = Otvorite telo
finding-meeting-record-title = Zapis o sednici se ne slaže
finding-meeting-nobody = { $date }: spisak prisutnih postoji, a niko sa njega nije bio tu.
finding-meeting-times = { $date }: nešto se na sednici završava pre nego što počne.
finding-meeting-twice = { $date }: neko je na spisku dvaput.
finding-item-no-motion-title = Odlučuje se, a nema predloga
finding-item-no-motion = O tački „{ $text }“ odlučuje se { $date }, a predlog nije naveden.
finding-item-no-motion-mend = Otvorite tačku
finding-member-twice-title = Jedno ime dvaput
finding-member-twice = „{ $member }“ i „{ $other }“ nose isto ime: verovatno je članica upisana dvaput.
finding-member-twice-mend = Otvorite drugi upis
finding-member-twice-press = Spojite u jednu članicu
finding-member-inactive-title = Članica odsutna godinu dana
finding-member-inactive = { $member }: dvanaest meseci bez prisustva; { $count ->
    [one] propuštena je { $count } sednica.
    [few] propuštene su { $count } sednice.
   *[other] propušteno je { $count } sednica.
}
finding-member-inactive-last = Poslednji put prisutna: { $date }
finding-member-inactive-mend = Otvorite članicu
finding-authority-title = Prisustvo bez ovlašćenja za odlučivanje
finding-authority = Bez predstavnika ovlašćenog za odlučivanje ({ $date }): { $members }.
finding-authority-mend = Otvorite listu prisutnih
finding-no-class-title = Članica bez vrste članstva
finding-no-class = { $member } nema vrstu članstva, pa još nema ni pravo glasa ni pravo učešća u raspravi.
finding-no-class-mend = Izaberite vrstu članstva
finding-several-title = Jedna osoba za više članica
finding-several = { $person } zastupa više članica: { $members }.
finding-person-mend = Otvorite osobu
finding-backwards-title = Završava se pre početka
finding-backwards = { $record }: počinje { $from }, a završava se { $until }.
finding-backwards-mend = Ispravite datume
finding-backwards-press = Zamenite mesta danima
finding-authority-over-title = Pisano ovlašćenje je isteklo
finding-authority-over = Ovlašćenje da { $person } odlučuje za članicu { $member } važilo je do { $date }.
finding-notice-title = Prijava promene članstva
finding-notice-joining = Pristupanje članice { $member } nije prijavljeno; rok: { $date }.
finding-notice-leaving = Istupanje članice { $member } nije prijavljeno; rok: { $date }.
finding-notice-mend = Upišite prijavu
finding-class-history-title = Promene vrste članstva se ne slažu
finding-class-history = { $member }: promene vrste članstva protivreče jedna drugoj, vrsti ili datumima.
finding-chair-title = Mesto predsednika je upražnjeno
finding-chair = { $body }: mesto predsednika je upražnjeno.
finding-chair-mend = Imenujte predsednika

## Meetings and promises

finding-quorum-title = Sednica bez kvoruma
finding-quorum = Bez kvoruma ({ $date }).
finding-quorum-count = Bez kvoruma ({ $date }): prisutno { $present }, potrebno { $needed }.
finding-quorum-pending = Nije odlučeno: { $polls }.
finding-quorum-adopted = Ipak zavedeno kao usvojeno: { $polls }.
finding-quorum-mend = Otvorite sednicu
finding-quorum-mend-repeat = Ponovo sazovite sednicu
finding-quarter-title = Kvartal bez sednice
finding-quarter = { $body }: nije održana sednica u { $quarter }. kvartalu { $year }. godine.
finding-quarter-mend = Dodajte sednicu
finding-follow-up-title = Zadatak kasni
finding-follow-up = Rok je prošao ({ $date }), još nije završeno: { $text }
finding-follow-up-owned = Rok je prošao ({ $date }), još nije završeno: { $text } ({ $owner })
finding-status-mend = Ažurirajte status

## Money

finding-pledge-title = Partner bez budžetskog doprinosa
finding-pledge = { $member }: za { $year }. godinu nije obećan budžetski doprinos.
finding-pledge-mend = Unesite doprinos
finding-pledge-free-title = Neraspoređen budžetski doprinos
finding-pledge-free = Obećano za { $year }. godinu, a nije raspoređeno ni na jedan projekat: { $amount } – { $partners }.
finding-pledge-free-mend = Rasporedite na projekat
finding-over-allocated-title = Raspoređeno više nego što je obećano
finding-over-allocated = { $member }: za { $year }. godinu projektima je raspoređeno { $amount } više nego što je obećano.
finding-unpaid-title = Obećano, a nije plaćeno
finding-unpaid = Obećano za { $year }. godinu, a nije plaćeno: { $amount } – { $partners }.
finding-invoice-title = Račun za plaćanje
finding-invoice-owed = { $invoice }: { $amount }, rok plaćanja ({ $date }) je prošao, a račun nije plaćen.
finding-invoice-owed-soon = { $invoice }: { $amount }, rok plaćanja: { $date }.
finding-invoice-sent = { $invoice }: { $amount }, rok ({ $date }) je prošao, a uplata nije stigla.
finding-invoice-sent-soon = { $invoice }: { $amount }, uplata se očekuje do: { $date }.
finding-invoice-mend = Unesite plaćanje
finding-spending-title = Utrošen budžet
finding-overspent = { $project }: troškovi premašuju budžet za { $amount }.
finding-nearly-spent = { $project }: od budžeta je preostalo { $amount }, najviše desetina.
finding-spending-mend = Otvorite projekat
finding-uncovered-title = Budžet bez pokrića
finding-uncovered = { $project }: izvorima do budžeta nedostaje { $amount }.
finding-uncovered-mend = Dodajte izvor
finding-over-limit-title = Kolona je prepuna
finding-over-limit = { $column }: u njoj { $count ->
    [one] stoji { $count } projekat
    [few] stoje { $count } projekta
   *[other] stoji { $count } projekata
}, a dozvoljeno je najviše { $limit }.
finding-over-limit-mend = Pogledajte tablu
finding-amount-title = Nemoguć iznos
finding-amount = { $what }: jedan iznos je negativan ili preko svake mere. Ne ulazi ni u jedan zbir.
finding-amount-mend = Ispravite iznos

## Vision and goals

finding-vision-adopted-title = Vizija bez odluke
finding-vision-adopted = Viziju nije usvojila nijedna odluka.
finding-vision-rejected = Vizija se poziva na glasanje koje je nije usvojilo: { $poll }
finding-resolution-mend = Navedite odluku
finding-vision-expired-title = Istekla vizija
finding-vision-expired = Rok na koji vizija gleda ({ $date }) prošao je.
finding-vision-expired-mend = Otvorite viziju
finding-goal-title = Cilj koji ne služi misiji
finding-goal = Ovaj cilj ne služi nijednoj stavci misije: { $goal }
finding-goal-mend = Izaberite čemu služi
finding-vision-twice-title = Dve važeće vizije
finding-vision-twice = Dve vizije važe za isto vreme: „{ $vision }“ i „{ $other }“.
finding-vision-twice-mend = Odredite prvi dan
finding-vision-twice-press = Pretvorite u nacrt
finding-vision-text-title = Vizija glasi drugačije nego što je izglasano
finding-vision-text = Na glasanju „{ $poll }“ bilo je: „{ $voted }“
finding-vision-shifted-title = Vizija drugačijeg članstva
finding-vision-shifted = Na dan usvajanja vizije ({ $date }) članica je bilo { $before }; od tada je istupilo { $left }, a pristupilo { $joined }.
finding-mission-title = Stavka misije koja ne produbljuje viziju
finding-mission = Ova stavka misije ne produbljuje nijedno obeležje vizije: { $item }
finding-mission-mend = Izaberite obeležje
finding-words-title = Reči bez dela
finding-words = Ovome ne služi nijedan cilj, projekat ni predlog: { $words }
finding-words-mend = Otvorite
finding-goal-circle-title = Cilj koji je deo samog sebe
finding-goal-circle = Ovaj cilj je, u jednom ili više koraka, deo samog sebe: { $goal }
finding-goal-circle-press = Izdvojite iz kruga
finding-goal-missed-title = Cilj koji nije postignut na vreme
finding-goal-missed = Rok ({ $date }) je prošao, a cilj nije postignut: { $goal }
finding-goal-unmeasured-title = Cilj koji nije meren
finding-goal-unmeasured = Za ovaj cilj više od godinu dana ništa nije izmereno: { $goal }
finding-goal-unmeasured-since = Poslednji put mereno { $date }, pre više od godinu dana: { $goal }
finding-goal-unmeasured-due = Rok ({ $date }) je prošao, a nema merenja koje pokazuje da li je cilj postignut: { $goal }
finding-goal-open = Otvorite cilj
finding-project-serves-title = Projekat bez cilja
finding-project-serves = „{ $project }“ ne služi nijednom cilju ni stavci misije.
finding-motion-serves-title = Predlog bez cilja
finding-motion-serves = „{ $poll }“ ne služi nijednom cilju ni stavci misije.

## Theme, projects, work plan

finding-theme-title = Godišnja tema bez odluke
finding-theme = O temi za { $year }. godinu nije doneta odluka: { $theme }
finding-responsible-title = Projekat bez odgovorne osobe
finding-responsible-begun = { $project }: počeo je bez odgovorne osobe.
finding-responsible = { $project }: dan početka ({ $date }) je došao, ali bez odgovorne osobe ne sme da počne.
finding-responsible-mend = Imenujte odgovornu osobu
finding-agreement-title = Projekat bez odluke o odobrenju
finding-agreement = { $project }: počeo je, ali nijedna usvojena odluka ne odobrava ni projekat ni njegovu temu.
finding-project-overdue-title = Projekat kasni
finding-project-overdue = { $project }: rok ({ $date }) je prošao, a nije završen.
finding-project-late = { $project }: kasni.
finding-project-milestones = { $count ->
    [one] Kasni { $count } prekretnica.
    [few] Kasne { $count } prekretnice.
   *[other] Kasni { $count } prekretnica.
}
finding-communication-title = Rezultat nije saopšten
finding-communication-inside = { $project }: završen je, ali rezultat još nije saopšten članicama.
finding-communication-outside = { $project }: završen je, ali rezultat još nije saopšten javnosti.
finding-communication = { $project }: završen je, ali rezultat nije saopšten ni članicama ni javnosti.
finding-communication-mend = Označite kao saopšteno
finding-plan-overdue-title = Plan rada kasni
finding-plan-overdue = Plan rada: rok je prošao ({ $date }), još nije završeno: { $text }
finding-plan-overdue-owned = Plan rada: rok je prošao ({ $date }), još nije završeno: { $text } ({ $owner })
finding-plan-approval-title = Plan rada nije odobren unapred
finding-plan-approved-late = Plan rada važi od { $from }, a odobrenje je kasnije ({ $approved }).
finding-plan-not-approved = Plan rada važi od { $from }, a nije odobren.
finding-plan-approval-mend = Otvorite plan rada

## How grave it is

finding-severity-breaks = Krši pravilo
finding-severity-warns = Traži pažnju
