### Words for the values that stand in files. The keys are the values: workingGroup is body-type-working-group.

## Kinds of organisation

organisation-kind-cluster = Klaster
organisation-kind-network = Mreža

## Kinds of member

member-kind-company = Kompanija
member-kind-institution = Institucija
member-kind-municipality = Opština
member-kind-association = Udruženje
member-kind-foundation = Fondacija
member-kind-partner-cluster = Partnerski klaster
member-kind-labour-market-actor = Akter na tržištu rada
member-kind-other = Ostalo

## Types of body

body-type-assembly = Skupština
body-type-strategic-council = Strateški savet
body-type-strategic-board = Upravni odbor
body-type-audit = Nadzorni odbor
body-type-management = Kancelarija
body-type-working-group = Radna grupa
body-type-committee = Odbor
body-type-network = Mreža
body-type-external = Spoljni akter
body-type-other = Ostalo

## Seats

seat-role-chair = Predsednik
seat-role-deputy-chair = Zamenik predsednika
seat-role-lead = Rukovodilac
seat-role-catalyst = Katalizator
seat-role-coordinator = Koordinator
seat-role-member = Član
seat-role-staff = Stručna služba
seat-role-other = Ostalo
seat-vacant = upražnjeno
# Of the seats of a body: "5 of 7 seats taken".

## Rights: what someone does, and the right's name

right-vote = glasa
right-consult = učestvuje u raspravi
right-observe = posmatra
right-vote-noun = Pravo glasa
right-consult-noun = Pravo učešća u raspravi
right-observe-noun = Posmatrač

## Channels: the word on a line between two bodies

channel-proposes = predlaže
channel-elects = bira
channel-appoints = imenuje
channel-mandates = ovlašćuje
channel-decides = odlučuje
channel-approves = odobrava
channel-supervises = nadzire
channel-audits = kontroliše
channel-advises = savetuje
channel-coordinates = koordinira
channel-represents = zastupa
channel-informs = informiše
channel-reports = podnosi izveštaj
channel-manages = upravlja
channel-prepares = priprema

## Channels in the side panel of a body. Names of bodies stand in the basic form, so an arrow leads to them where a language would bend the name.

channel-out-proposes = predlaže → { $to }
channel-out-elects = bira → { $to }
channel-out-appoints = imenuje → { $to }
channel-out-mandates = ovlašćuje → { $to }
channel-out-decides = odlučuje → { $to }
channel-out-approves = odobrava → { $to }
channel-out-supervises = nadzire → { $to }
channel-out-audits = kontroliše → { $to }
channel-out-advises = savetuje → { $to }
channel-out-coordinates = koordinira → { $to }
channel-out-represents = zastupa → { $to }
channel-out-informs = informiše → { $to }
channel-out-reports = podnosi izveštaj → { $to }
channel-out-manages = upravlja → { $to }
channel-out-prepares = priprema → { $to }
channel-out-other = { $channel } → { $to }
# $channel is the word on the line: "The council proposes".
channel-in = { $from } { $channel }

## The four questions of guiding principles

question-who-are-we = Ko smo mi?
question-what-do-we-want = Šta želimo?
question-how-do-we-work = Kako radimo?
question-each-partner = Svaki partner

## States of projects and of promises

project-status-idea = Ideja
project-status-proposed = Predložen
project-status-approved = Odobren
project-status-running = U toku
project-status-late = Kasni
project-status-done = Završen
impact-horizon-short = Kratkoročno
impact-horizon-medium = Srednjoročno
impact-horizon-long = Dugoročno
label-colour-blue = Plava
label-colour-green = Zelena
label-colour-orange = Narandžasta
label-colour-red = Crvena
label-colour-purple = Ljubičasta
label-colour-grey = Siva
source-origin-private = Privatno
source-origin-public = Javno
invoice-direction-received = Primljena
invoice-direction-sent = Izdata
start-rule-refused = odbijeno
start-rule-marked = označeno
task-status-open = Otvoreno
task-status-running = U toku
task-status-late = Kasni
task-status-done = Završeno
task-status-dropped = Otpalo
item-purpose-decision = Odluka
item-purpose-election = Izbor
item-purpose-report = Izveštaj
item-purpose-discussion = Rasprava
item-purpose-formality = Formalnost
item-state-running = U toku
item-state-done = Završeno
item-state-postponed = Odloženo
speech-stance-for = Za
speech-stance-against = Protiv
speech-stance-question = Pitanje
scene-kind-charter = Povelja
scene-kind-chart = Šema
scene-kind-agenda = Dnevni red
scene-kind-speaker = Govornik
scene-kind-poll = Glasanje u toku
scene-kind-result = Ishod
scene-kind-projects = Projekti
scene-kind-follow-ups = Obećanja
scene-kind-text = Tekst

## Attendance and authority

presence-present = Prisutan
presence-excused = Opravdano odsutan
presence-absent = Odsutan
authority-given = ovlašćen za odlučivanje
authority-lacking = nije ovlašćen za odlučivanje

## Polls

poll-kind-motion = Predlog
poll-kind-strategy-proposal = Predlog strategije
poll-kind-strategy-adoption = Usvajanje strategije
poll-kind-work-plan = Plan rada
poll-kind-statute-change = Izmena statuta
poll-kind-board-decision = Odluka upravnog odbora
poll-kind-admission = Prijem članice
poll-kind-fee = Članarina
poll-kind-budget = Budžet
poll-kind-project = Projekat
poll-kind-contract = Ugovor
poll-kind-position = Zajednički stav
poll-kind-election = Izbor
poll-kind-catalyst-choice = Izbor katalizatora
poll-kind-circular = Pisano izjašnjavanje
poll-kind-approval-vote = Glasanje odobravanjem
poll-kind-dot-vote = Glasanje tačkama
poll-kind-consensus = Konsenzus
poll-kind-consultative = Savetodavno glasanje
poll-kind-other = Ostalo
choice-yes = Za
choice-no = Protiv
choice-abstain = Uzdržan
choice-invalid = Nevažeći
outcome-adopted = Usvojeno
outcome-rejected = Odbijeno
outcome-elected = Izabrano
outcome-not-decided = Nije odlučeno
outcome-advice = Preporuka
outcome-withdrawn = Povučeno
outcome-open = Otvoreno
motion-state-draft = Nacrt
motion-state-proposed = Predloženo
motion-state-debated = Raspravljeno
motion-state-open = Glasanje u toku
motion-state-adopted = Usvojeno
motion-state-rejected = Odbijeno
motion-state-not-quorate = Bez kvoruma
motion-state-withdrawn = Povučeno
motion-state-adjourned = Odloženo
motion-state-referred = Upućeno drugom telu
motion-state-in-force = Na snazi
motion-state-followed-up = Praćeno
motion-state-done = Izvršeno

## Why a ballot was refused

refusal-not-on-roll = nije na spisku glasača
refusal-observer = posmatrač, bez prava glasa
refusal-consultation-only = samo pravo učešća u raspravi
refusal-recused = izuzeće zbog sukoba interesa
refusal-absent = nije prisutan
refusal-not-authorised = predstavnik nije ovlašćen za odlučivanje
refusal-late = stiglo posle roka
refusal-proxy-limit = previše punomoćja kod jedne osobe
refusal-proxy-not-transitive = punomoćje se ne može preneti dalje
refusal-duplicate = već je glasano
refusal-conflict = dva različita listića pod istim brojem
refusal-unreadable = ne može se pročitati
refusal-foreign = pripada drugom glasanju
refusal-unsigned = nije potpisano poznatim ključem
refusal-other = drugi razlog

## Comments, topics, contacts

comment-kind-comment = Komentar
comment-kind-concern = Zabrinutost
comment-kind-objection = Prigovor
topic-direction-in = od partnera u mrežu
topic-direction-out = iz mreže ka partneru
topic-status-new = Novo
topic-status-taken-up = Prihvaćeno za rad
topic-status-done = Završeno
topic-status-dropped = Odustalo se
contact-level-operative = Operativni nivo
contact-level-strategic = Strateški nivo

## What of a guiding principle can be checked

promise-check-quarterly-meetings = Sastanak u svakom kvartalu
promise-check-responsibilities = Nosilac za svaki projekat
promise-check-pledges = Budžetski doprinos svakog partnera
promise-check-representatives = Predstavnik ovlašćen za odlučivanje na svakom sastanku
promise-check-communication = Rezultati saopšteni unutra i napolju
promise-check-promises-kept = Obećanja ispunjena na vreme
promise-check-guests = Saslušani stručnjaci i gosti
promise-check-topics = Teme donete u mrežu i ponete kući
promise-check-annual-theme = Godišnja tema sa projektima
promise-check-agreed-goals = Strateški ciljevi usvojeni odlukom
promise-check-projects-led = Projekti koje vode partneri

## Rule cards

vote-weight-one = jedan član, jedan glas
vote-weight-weighted = ponderisani glasovi
vote-weight-grouped = glasovi po grupama
quorum-base-voting = od broja onih s pravom glasa
quorum-base-seats = od broja mesta
quorum-base-weights = od ponderisanih glasova
majority-base-cast = od datih glasova
majority-base-present = od prisutnih
majority-base-entitled = od svih s pravom glasa
recused-rule-counted = računa se u kvorum
recused-rule-removed = ne računa se u kvorum
tie-rule-rejected = pri jednakom broju glasova predlog je odbijen
tie-rule-chair = pri jednakom broju glasova odlučuje predsedavajući
tie-rule-lot = pri jednakom broju glasova odlučuje žreb
tie-rule-runoff = pri jednakom broju glasova drugi krug
method-majority = Većina
method-plurality = Najviše glasova
method-approval = Odobravanje
method-dots = Tačke
method-consensus = Konsenzus
method-instant-run-off = Glasanje s trenutnim drugim krugom
method-schulze = Šulceov metod

electorate-class = sve članice s pravom glasa
electorate-founders = osnivači
electorate-seats = mesta u telu

consent-majority = većina
consent-all = svi moraju da se saglase
secrecy-open = poimenično
secrecy-names-hidden = bez imena
secrecy-secret = tajno
authority-rule-required = potrebno je ovlašćenje za odlučivanje
authority-rule-not-required = ovlašćenje za odlučivanje nije potrebno
revote-first = važi prvi glas
revote-last = važi poslednji glas

## Kinds of record: one, and several

record-organisation = Organizacija
record-network = Mreža
record-vision = Vizija
record-vision-trait = Obeležje vizije
record-mission-item = Stavka misije
record-philosophy = Filozofija
record-principle-section = Odeljak načela
record-principle = Vodeće načelo
record-goal = Strateški cilj
record-measurement = Merenje
record-translation = Prevod
record-member-class = Vrsta članstva
record-member = Član
record-class-change = Promena klase članstva
record-person = Osoba
record-fee = Članarina
record-pledge = Budžetski doprinos
record-body = Telo
record-seat = Mesto
record-channel = Kanal
record-competence = Ključna kompetencija
record-service = Integrisana usluga
record-rule-card = Kartica pravila
record-meeting = Sednica
record-agenda-item = Tačka dnevnog reda
record-attendance = Prisustvo
record-guest = Gost
record-follow-up = Praćenje
record-topic = Tema
record-speech = Reč
record-minutes = Zapisnik
record-addendum = Dodatak zapisniku
record-agenda-template = Obrazac dnevnog reda
record-scene = Scena
record-poll = Glasanje
record-poll-option = Opcija
record-ballot = Glas
record-refusal = Odbijen glas
record-recusal = Izuzeće
record-proxy = Punomoćje za glasanje
record-signing-key = Ključ za potpis
record-comment = Komentar
record-motion-step = Korak predloga
record-resolution = Odluka
record-work-plan = Plan rada
record-work-item = Stavka plana rada
record-plan-amendment = Izmena plana rada
record-supervision = Zapis o nadzoru
record-theme = Godišnja tema
record-label = Oznaka
record-board-column = Kolona table
record-project = Projekat
record-milestone = Ključna tačka
record-attachment = Veza ka dokumentu
record-checklist-item = Stavka kontrolne liste
record-budget-source = Izvor finansiranja
record-invoice = Račun
record-idea = Ideja
record-advocacy = Zagovaranje
record-contact = Spoljni kontakt
records-organisation = Organizacije
records-network = Mreže
records-vision = Vizije
records-vision-trait = Obeležja vizije
records-mission-item = Misija
records-philosophy = Filozofija
records-principle-section = Odeljci načela
records-principle = Vodeća načela
records-goal = Strateški ciljevi
records-measurement = Merenja
records-translation = Prevodi
records-member-class = Vrste članstva
records-member = Članovi
records-class-change = Promene klase članstva
records-person = Osobe
records-fee = Članarine
records-pledge = Budžetski doprinosi
records-body = Tela
records-seat = Mesta
records-channel = Kanali
records-competence = Ključne kompetencije
records-service = Integrisane usluge
records-rule-card = Kartice pravila
records-meeting = Sednice
records-agenda-item = Dnevni red
records-attendance = Lista prisutnih
records-guest = Gosti
records-follow-up = Praćenja
records-topic = Teme
records-speech = Reči
records-minutes = Zapisnici
records-addendum = Dodaci zapisniku
records-agenda-template = Obrasci dnevnog reda
records-scene = Scene
records-poll = Glasanja
records-poll-option = Opcije
records-ballot = Glasovi
records-refusal = Odbijeni glasovi
records-recusal = Izuzeća
records-proxy = Punomoćja za glasanje
records-signing-key = Ključevi za potpis
records-comment = Komentari
records-motion-step = Koraci predloga
records-resolution = Odluke
records-work-plan = Planovi rada
records-work-item = Stavke plana rada
records-plan-amendment = Izmene plana rada
records-supervision = Nadzor
records-theme = Godišnje teme
records-label = Oznake
records-board-column = Kolone table
records-project = Projekti
records-milestone = Ključne tačke
records-attachment = Veze ka dokumentima
records-checklist-item = Kontrolna lista
records-budget-source = Izvori finansiranja
records-invoice = Računi
records-idea = Ideje
records-advocacy = Zagovaranje
records-contact = Spoljni kontakti
