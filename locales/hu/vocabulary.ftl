### Words for the values that stand in files. The keys are the values: workingGroup is body-type-working-group.

## Kinds of organisation

organisation-kind-cluster = Klaszter
organisation-kind-network = Hálózat

## Kinds of member

member-kind-company = Vállalkozás
member-kind-institution = Intézmény
member-kind-municipality = Önkormányzat
member-kind-association = Egyesület
member-kind-foundation = Alapítvány
member-kind-partner-cluster = Partnerklaszter
member-kind-labour-market-actor = Munkaerőpiaci szereplő
member-kind-other = Egyéb

## Types of body

body-type-assembly = Közgyűlés
body-type-strategic-council = Stratégiai tanács
body-type-strategic-board = Elnökség
body-type-audit = Ellenőrző bizottság
body-type-management = Menedzsmentszervezet
body-type-working-group = Munkacsoport
body-type-committee = Bizottság
body-type-network = Hálózat
body-type-external = Külső szereplő
body-type-other = Egyéb

## Seats

seat-role-chair = Elnök
seat-role-deputy-chair = Alelnök
seat-role-lead = Vezető
seat-role-catalyst = Katalizátor
seat-role-coordinator = Koordinátor
seat-role-member = Tag
seat-role-staff = Munkatárs
seat-role-other = Egyéb
seat-vacant = betöltetlen
# Of the seats of a body: "5 of 7 seats taken".

## Rights: what someone does, and the right's name

right-vote = szavaz
right-consult = tanácskozik
right-observe = megfigyel
right-vote-noun = Szavazati jog
right-consult-noun = Tanácskozási jog
right-observe-noun = Megfigyelő

## Channels: the word on a line between two bodies

channel-proposes = javasol
channel-elects = választ
channel-appoints = kinevez
channel-mandates = megbíz
channel-decides = dönt
channel-approves = jóváhagy
channel-supervises = felügyel
channel-audits = ellenőriz
channel-advises = tanácsot ad
channel-coordinates = koordinál
channel-represents = képvisel
channel-informs = tájékoztat
channel-reports = beszámol
channel-manages = irányít
channel-prepares = előkészít

## Channels in the side panel of a body. Names of bodies stand in the basic form, so an arrow leads to them where a language would bend the name.

channel-out-proposes = javasol → { $to }
channel-out-elects = választ → { $to }
channel-out-appoints = kinevez → { $to }
channel-out-mandates = megbíz → { $to }
channel-out-decides = dönt → { $to }
channel-out-approves = jóváhagy → { $to }
channel-out-supervises = felügyel → { $to }
channel-out-audits = ellenőriz → { $to }
channel-out-advises = tanácsot ad → { $to }
channel-out-coordinates = koordinál → { $to }
channel-out-represents = képvisel → { $to }
channel-out-informs = tájékoztat → { $to }
channel-out-reports = beszámol → { $to }
channel-out-manages = irányít → { $to }
channel-out-prepares = előkészít → { $to }
channel-out-other = { $channel } → { $to }
# $channel is the word on the line: "The council proposes".
channel-in = { $from } { $channel }

## The four questions of guiding principles

question-who-are-we = Kik vagyunk?
question-what-do-we-want = Mit szeretnénk?
question-how-do-we-work = Hogyan dolgozunk?
question-each-partner = Minden partner

## States of projects and of promises

project-status-idea = Ötlet
project-status-proposed = Javasolt
project-status-approved = Jóváhagyott
project-status-running = Folyamatban
project-status-late = Késik
project-status-done = Lezárva
impact-horizon-short = Rövid távú
impact-horizon-medium = Középtávú
impact-horizon-long = Hosszú távú
label-colour-blue = Kék
label-colour-green = Zöld
label-colour-orange = Narancs
label-colour-red = Piros
label-colour-purple = Lila
label-colour-grey = Szürke
source-origin-private = Magán
source-origin-public = Köz
invoice-direction-received = Beérkezett
invoice-direction-sent = Kiállított
start-rule-refused = elutasítva
start-rule-marked = megjelölve
task-status-open = Nyitott
task-status-running = Folyamatban
task-status-late = Késik
task-status-done = Kész
task-status-dropped = Elmarad
item-purpose-decision = Határozat
item-purpose-election = Választás
item-purpose-report = Beszámoló
item-purpose-discussion = Vita
item-purpose-formality = Ügyrend
item-state-running = Folyamatban
item-state-done = Kész
item-state-postponed = Elhalasztva
speech-stance-for = Mellette
speech-stance-against = Ellene
speech-stance-question = Kérdés
scene-kind-charter = Alapelvek
scene-kind-chart = Szervezeti ábra
scene-kind-agenda = Napirend
scene-kind-speaker = Felszólaló
scene-kind-poll = Folyó szavazás
scene-kind-result = Eredmény
scene-kind-projects = Projektek
scene-kind-follow-ups = Vállalások
scene-kind-text = Szöveg

## Attendance and authority

presence-present = Jelen
presence-excused = Kimentve
presence-absent = Távol
authority-given = döntési jogkörrel
authority-lacking = döntési jogkör nélkül

## Polls

poll-kind-motion = Indítvány
poll-kind-strategy-proposal = Stratégiai javaslat
poll-kind-strategy-adoption = Stratégia elfogadása
poll-kind-work-plan = Munkaterv
poll-kind-statute-change = Alapszabály-módosítás
poll-kind-board-decision = Elnökségi határozat
poll-kind-admission = Tagfelvétel
poll-kind-fee = Tagdíj
poll-kind-budget = Költségvetés
poll-kind-project = Projekt
poll-kind-contract = Szerződés
poll-kind-position = Állásfoglalás
poll-kind-election = Választás
poll-kind-catalyst-choice = Katalizátor választása
poll-kind-circular = Írásbeli szavazás
poll-kind-approval-vote = Jóváhagyó szavazás
poll-kind-dot-vote = Pontozásos szavazás
poll-kind-consensus = Konszenzus
poll-kind-consultative = Véleménynyilvánító szavazás
poll-kind-other = Egyéb
choice-yes = Igen
choice-no = Nem
choice-abstain = Tartózkodik
choice-invalid = Érvénytelen
outcome-adopted = Elfogadva
outcome-rejected = Elutasítva
outcome-elected = Megválasztva
outcome-not-decided = Nem született döntés
outcome-advice = Ajánlás
outcome-withdrawn = Visszavonva
outcome-open = Nyitott
motion-state-draft = Tervezet
motion-state-proposed = Beterjesztve
motion-state-debated = Megvitatva
motion-state-open = Szavazás folyik
motion-state-adopted = Elfogadva
motion-state-rejected = Elutasítva
motion-state-not-quorate = Határozatképtelen
motion-state-withdrawn = Visszavonva
motion-state-adjourned = Elnapolva
motion-state-referred = Továbbítva
motion-state-in-force = Hatályban
motion-state-followed-up = Nyomon követve
motion-state-done = Teljesítve

## Why a ballot was refused

refusal-not-on-roll = nem szerepel a szavazók névjegyzékében
refusal-observer = megfigyelő, szavazat nélkül
refusal-consultation-only = kizárólag tanácskozási jog
refusal-recused = érintettség miatt kizárva
refusal-absent = nincs jelen
refusal-not-authorised = a képviselőnek nincs döntési jogköre
refusal-late = határidő után érkezett
refusal-proxy-limit = túl sok meghatalmazás egy kézben
refusal-proxy-not-transitive = a meghatalmazás nem adható tovább
refusal-duplicate = már szavazott
refusal-conflict = két különböző szavazat egy sorszám alatt
refusal-unreadable = nem olvasható
refusal-foreign = másik szavazáshoz tartozik
refusal-unsigned = nincs ismert kulccsal aláírva
refusal-other = egyéb ok

## Comments, topics, contacts

comment-kind-comment = Hozzászólás
comment-kind-concern = Aggály
comment-kind-objection = Kifogás
topic-direction-in = a partnertől a hálózatba
topic-direction-out = a hálózatból a partnerhez
topic-status-new = Új
topic-status-taken-up = Napirenden
topic-status-done = Kész
topic-status-dropped = Elvetve
contact-level-operative = Operatív
contact-level-strategic = Stratégiai

## What of a guiding principle can be checked

promise-check-quarterly-meetings = Minden negyedévben egy ülés
promise-check-responsibilities = Minden projektnek van felelőse
promise-check-pledges = Minden partner vállalt költségvetési hozzájárulása
promise-check-representatives = Minden ülésen döntési jogkörrel rendelkező képviselő
promise-check-communication = Az eredmények belső és külső közlése
promise-check-promises-kept = Határidőre teljesített vállalások
promise-check-guests = Meghallgatott szakértők és vendégek
promise-check-topics = Behozott és hazavitt témák
promise-check-annual-theme = Éves téma projektekkel
promise-check-agreed-goals = Határozattal elfogadott stratégiai célok
promise-check-projects-led = Partnerek által vezetett projektek

## Rule cards

vote-weight-one = egy tag, egy szavazat
vote-weight-weighted = súlyozott szavazatok
vote-weight-grouped = csoportos szavazatok
quorum-base-voting = a szavazásra jogosultakból
quorum-base-seats = a helyekből
quorum-base-weights = a súlyozott szavazatokból
majority-base-cast = a leadott szavazatokból
majority-base-present = a jelenlévőkből
majority-base-entitled = az összes szavazásra jogosultból
recused-rule-counted = beszámít a határozatképességbe
recused-rule-removed = nem számít be a határozatképességbe
tie-rule-rejected = egyenlőségnél elutasítva
tie-rule-chair = egyenlőségnél az elnök dönt
tie-rule-lot = egyenlőségnél sorsolás dönt
tie-rule-runoff = egyenlőségnél új forduló
method-majority = Többség
method-plurality = Legtöbb szavazat
method-approval = Jóváhagyás
method-dots = Pontok
method-consensus = Konszenzus
method-instant-run-off = Azonnali többfordulós szavazás
method-schulze = Schulze-módszer

electorate-class = minden szavazati jogú tag
electorate-founders = alapítók
electorate-seats = a szerv helyei

consent-majority = többség
consent-all = mindenkinek egyet kell értenie
secrecy-open = név szerint
secrecy-names-hidden = nevek nélkül
secrecy-secret = titkos
authority-rule-required = döntési jogkör szükséges
authority-rule-not-required = döntési jogkör nem szükséges
revote-first = az első szavazat számít
revote-last = az utolsó szavazat számít

## Kinds of record: one, and several

record-organisation = Szervezet
record-network = Hálózat
record-vision = Jövőkép
record-vision-trait = A jövőkép jellemzője
record-mission-item = Küldetéspont
record-philosophy = Filozófia
record-principle-section = Az alapelvek szakasza
record-principle = Alapelv
record-goal = Stratégiai cél
record-measurement = Mérési adat
record-translation = Fordítás
record-member-class = Tagsági forma
record-member = Tag
record-class-change = Tagsági osztály változása
record-person = Személy
record-fee = Tagdíj
record-pledge = Hozzájárulás
record-body = Szerv
record-seat = Hely
record-channel = Csatorna
record-competence = Fő kompetencia
record-service = Integrált szolgáltatás
record-rule-card = Szabálykártya
record-meeting = Ülés
record-agenda-item = Napirendi pont
record-attendance = Jelenlét
record-guest = Vendég
record-follow-up = Nyomon követés
record-topic = Téma
record-speech = Felszólalás
record-minutes = Jegyzőkönyv
record-addendum = Kiegészítés a jegyzőkönyvhöz
record-agenda-template = Napirendminta
record-scene = Jelenet
record-poll = Szavazás
record-poll-option = Választási lehetőség
record-ballot = Szavazat
record-refusal = Elutasított szavazat
record-recusal = Érintettség
record-proxy = Szavazati meghatalmazás
record-signing-key = Aláírókulcs
record-comment = Hozzászólás
record-motion-step = Az indítvány lépése
record-resolution = Határozat
record-work-plan = Munkaterv
record-work-item = Munkatervi feladat
record-plan-amendment = Munkatervi módosítás
record-supervision = Felügyeleti bejegyzés
record-theme = Éves téma
record-label = Címke
record-board-column = A tábla oszlopa
record-project = Projekt
record-milestone = Mérföldkő
record-attachment = Hivatkozás egy iratra
record-checklist-item = Ellenőrzőlista pontja
record-budget-source = Forrás
record-invoice = Számla
record-idea = Ötlet
record-advocacy = Érdekképviseleti ügy
record-contact = Külső egyeztetés
records-organisation = Szervezetek
records-network = Hálózatok
records-vision = Jövőképek
records-vision-trait = A jövőkép jellemzői
records-mission-item = Küldetés
records-philosophy = Filozófia
records-principle-section = Az alapelvek szakaszai
records-principle = Alapelvek
records-goal = Stratégiai célok
records-measurement = Mérési adatok
records-translation = Fordítások
records-member-class = Tagsági formák
records-member = Tagok
records-class-change = Tagsági osztályok változásai
records-person = Személyek
records-fee = Tagdíjak
records-pledge = Hozzájárulások
records-body = Szervek
records-seat = Helyek
records-channel = Csatornák
records-competence = Fő kompetenciák
records-service = Integrált szolgáltatások
records-rule-card = Szabálykártyák
records-meeting = Ülések
records-agenda-item = Napirend
records-attendance = Jelenléti ív
records-guest = Vendégek
records-follow-up = Nyomon követések
records-topic = Témák
records-speech = Felszólalások
records-minutes = Jegyzőkönyvek
records-addendum = Kiegészítések a jegyzőkönyvhöz
records-agenda-template = Napirendminták
records-scene = Jelenetek
records-poll = Szavazások
records-poll-option = Választási lehetőségek
records-ballot = Szavazatok
records-refusal = Elutasított szavazatok
records-recusal = Érintettségek
records-proxy = Szavazati meghatalmazások
records-signing-key = Aláírókulcsok
records-comment = Hozzászólások
records-motion-step = Az indítvány lépései
records-resolution = Határozatok
records-work-plan = Munkatervek
records-work-item = Munkatervi feladatok
records-plan-amendment = Munkatervi módosítások
records-supervision = Felügyelet
records-theme = Éves témák
records-label = Címkék
records-board-column = A tábla oszlopai
records-project = Projektek
records-milestone = Mérföldkövek
records-attachment = Hivatkozások iratokra
records-checklist-item = Ellenőrzőlista
records-budget-source = Források
records-invoice = Számlák
records-idea = Ötletek
records-advocacy = Érdekképviselet
records-contact = Külső egyeztetések
