### Words for the values that stand in files. The keys are the values: workingGroup is body-type-working-group.

## Kinds of organisation

organisation-kind-cluster = Cluster
organisation-kind-network = Netzwerk

## Kinds of member

member-kind-company = Unternehmen
member-kind-institution = Institution
member-kind-municipality = Kommune
member-kind-association = Verein, Verband
member-kind-foundation = Stiftung
member-kind-partner-cluster = Partnercluster
member-kind-labour-market-actor = Arbeitsmarktakteur
member-kind-other = Sonstige

## Types of body

body-type-assembly = Mitgliederversammlung
body-type-strategic-council = Strategierat
body-type-strategic-board = Vorstand
body-type-audit = Prüfungsausschuss
body-type-management = Koordinierungsstelle
body-type-working-group = Arbeitsgruppe
body-type-committee = Ausschuss
body-type-network = Netzwerk
body-type-external = Extern
body-type-other = Sonstiges

## Seats

seat-role-chair = Vorsitz
seat-role-deputy-chair = Stellvertretender Vorsitz
seat-role-lead = Leitung
seat-role-catalyst = Katalysator
seat-role-coordinator = Koordination
seat-role-member = Mitglied
seat-role-staff = Geschäftsstelle
seat-role-other = Sonstige
seat-vacant = unbesetzt
# Of the seats of a body: "5 of 7 seats taken".

## Rights: what someone does, and the right's name

right-vote = stimmt ab
right-consult = berät mit
right-observe = beobachtet
right-vote-noun = Stimmrecht
right-consult-noun = Beratende Stimme
right-observe-noun = Beobachterstatus

## Channels: the word on a line between two bodies

channel-proposes = schlägt vor
channel-elects = wählt
channel-appoints = beruft
channel-mandates = beauftragt
channel-decides = entscheidet
channel-approves = genehmigt
channel-supervises = beaufsichtigt
channel-audits = prüft
channel-advises = berät
channel-coordinates = koordiniert
channel-represents = vertritt
channel-informs = informiert
channel-reports = berichtet
channel-manages = leitet
channel-prepares = bereitet vor

## Channels in the side panel of a body. Names of bodies stand in the basic form, so an arrow leads to them where a language would bend the name.

channel-out-proposes = schlägt vor → { $to }
channel-out-elects = wählt → { $to }
channel-out-appoints = beruft → { $to }
channel-out-mandates = beauftragt → { $to }
channel-out-decides = entscheidet für → { $to }
channel-out-approves = genehmigt → { $to }
channel-out-supervises = beaufsichtigt → { $to }
channel-out-audits = prüft → { $to }
channel-out-advises = berät → { $to }
channel-out-coordinates = koordiniert → { $to }
channel-out-represents = vertritt → { $to }
channel-out-informs = informiert → { $to }
channel-out-reports = berichtet an → { $to }
channel-out-manages = leitet → { $to }
channel-out-prepares = bereitet vor → { $to }
channel-out-other = { $channel } → { $to }
# $channel is the word on the line: "The council proposes".
channel-in = { $from } { $channel }

## The four questions of guiding principles

question-who-are-we = Wer sind wir?
question-what-do-we-want = Was wollen wir?
question-how-do-we-work = Wie arbeiten wir?
question-each-partner = Jeder Netzwerkpartner

## States of projects and of promises

project-status-idea = Idee
project-status-proposed = Vorgeschlagen
project-status-approved = Beschlossen
project-status-running = Läuft
project-status-late = Verzögert
project-status-done = Abgeschlossen
impact-horizon-short = Kurzfristig
impact-horizon-medium = Mittelfristig
impact-horizon-long = Langfristig
label-colour-blue = Blau
label-colour-green = Grün
label-colour-orange = Orange
label-colour-red = Rot
label-colour-purple = Violett
label-colour-grey = Grau
source-origin-private = Privat
source-origin-public = Öffentlich
invoice-direction-received = Erhalten
invoice-direction-sent = Gestellt
start-rule-refused = abgelehnt
start-rule-marked = gekennzeichnet
task-status-open = Offen
task-status-running = In Arbeit
task-status-late = Überfällig
task-status-done = Erledigt
task-status-dropped = Entfallen
item-purpose-decision = Beschluss
item-purpose-election = Wahl
item-purpose-report = Bericht
item-purpose-discussion = Aussprache
item-purpose-formality = Formalie
item-state-running = Läuft
item-state-done = Erledigt
item-state-postponed = Vertagt
speech-stance-for = Dafür
speech-stance-against = Dagegen
speech-stance-question = Frage
scene-kind-charter = Leitbild
scene-kind-chart = Organigramm
scene-kind-agenda = Tagesordnung
scene-kind-speaker = Redner
scene-kind-poll = Laufende Abstimmung
scene-kind-result = Ergebnis
scene-kind-projects = Projekte
scene-kind-follow-ups = Zusagen
scene-kind-text = Text

## Attendance and authority

presence-present = Anwesend
presence-excused = Entschuldigt
presence-absent = Abwesend
authority-given = entscheidungsbefugt
authority-lacking = ohne Entscheidungsbefugnis

## Polls

poll-kind-motion = Antrag
poll-kind-strategy-proposal = Strategievorschlag
poll-kind-strategy-adoption = Annahme der Strategie
poll-kind-work-plan = Arbeitsplan
poll-kind-statute-change = Satzungsänderung
poll-kind-board-decision = Vorstandsbeschluss
poll-kind-admission = Aufnahme eines Mitglieds
poll-kind-fee = Mitgliedsbeitrag
poll-kind-budget = Budget
poll-kind-project = Projekt
poll-kind-contract = Vertrag
poll-kind-position = Stellungnahme
poll-kind-election = Wahl
poll-kind-catalyst-choice = Wahl des Katalysators
poll-kind-circular = Umlaufbeschluss
poll-kind-approval-vote = Zustimmungswahl
poll-kind-dot-vote = Punktabfrage
poll-kind-consensus = Konsens
poll-kind-consultative = Meinungsbild
poll-kind-other = Sonstiges
choice-yes = Ja
choice-no = Nein
choice-abstain = Enthaltung
choice-invalid = Ungültig
outcome-adopted = Angenommen
outcome-rejected = Abgelehnt
outcome-elected = Gewählt
outcome-not-decided = Nicht entschieden
outcome-advice = Empfehlung
outcome-withdrawn = Zurückgezogen
outcome-open = Offen
motion-state-draft = Entwurf
motion-state-proposed = Eingebracht
motion-state-debated = Beraten
motion-state-open = Abstimmung läuft
motion-state-adopted = Angenommen
motion-state-rejected = Abgelehnt
motion-state-not-quorate = Nicht beschlussfähig
motion-state-withdrawn = Zurückgezogen
motion-state-adjourned = Vertagt
motion-state-referred = Überwiesen
motion-state-in-force = In Kraft
motion-state-followed-up = Nachverfolgt
motion-state-done = Erledigt

## Why a ballot was refused

refusal-not-on-roll = nicht im Stimmverzeichnis
refusal-observer = beobachtend, ohne Stimme
refusal-consultation-only = nur beratende Stimme
refusal-recused = in dieser Sache befangen
refusal-absent = nicht anwesend
refusal-not-authorised = Vertretung ohne Entscheidungsbefugnis
refusal-late = nach Fristende eingegangen
refusal-proxy-limit = zu viele Vollmachten in einer Hand
refusal-proxy-not-transitive = Vollmacht nicht übertragbar
refusal-duplicate = hat bereits abgestimmt
refusal-conflict = zwei verschiedene Stimmzettel unter einer Nummer
refusal-unreadable = nicht lesbar
refusal-foreign = gehört zu einer anderen Abstimmung
refusal-unsigned = nicht mit einem bekannten Schlüssel unterschrieben
refusal-other = anderer Grund

## Comments, topics, contacts

comment-kind-comment = Kommentar
comment-kind-concern = Bedenken
comment-kind-objection = Einwand
topic-direction-in = vom Partner ins Netzwerk
topic-direction-out = vom Netzwerk zum Partner
topic-status-new = Neu
topic-status-taken-up = Aufgegriffen
topic-status-done = Erledigt
topic-status-dropped = Nicht weiterverfolgt
contact-level-operative = Operativ
contact-level-strategic = Strategisch

## What of a guiding principle can be checked

promise-check-quarterly-meetings = Eine Sitzung in jedem Quartal
promise-check-responsibilities = Für jedes Projekt eine verantwortliche Person
promise-check-pledges = Ein zugesagtes Budget von jedem Partner
promise-check-representatives = Eine entscheidungsbefugte Vertretung in jeder Sitzung
promise-check-communication = Ergebnisse nach innen und außen kommuniziert
promise-check-promises-kept = Zusagen zum vereinbarten Tag eingelöst
promise-check-guests = Experten und Gäste gehört
promise-check-topics = Themen eingebracht und mit nach Hause genommen
promise-check-annual-theme = Ein Jahresthema mit Projekten
promise-check-agreed-goals = Strategische Ziele durch Beschluss vereinbart
promise-check-projects-led = Von Partnern geleitete Projekte

## Rule cards

vote-weight-one = ein Mitglied, eine Stimme
vote-weight-weighted = gewichtete Stimmen
vote-weight-grouped = Stimmen nach Gruppen
quorum-base-voting = der Stimmberechtigten
quorum-base-seats = der Sitze
quorum-base-weights = der gewichteten Stimmen
majority-base-cast = der abgegebenen Stimmen
majority-base-present = der Anwesenden
majority-base-entitled = aller Stimmberechtigten
recused-rule-counted = zählt für die Beschlussfähigkeit
recused-rule-removed = zählt nicht für die Beschlussfähigkeit
tie-rule-rejected = bei Gleichstand abgelehnt
tie-rule-chair = bei Gleichstand entscheidet der Vorsitz
tie-rule-lot = bei Gleichstand entscheidet das Los
tie-rule-runoff = bei Gleichstand Stichwahl
method-majority = Mehrheit
method-plurality = Meiste Stimmen
method-approval = Zustimmung
method-dots = Punkte
method-consensus = Konsens
method-instant-run-off = Integrierte Stichwahl
method-schulze = Schulze-Methode

electorate-class = alle stimmberechtigten Mitglieder
electorate-founders = Gründungsmitglieder
electorate-seats = Sitze im Gremium

consent-majority = Mehrheit
consent-all = alle müssen zustimmen
secrecy-open = namentlich
secrecy-names-hidden = Namen verdeckt
secrecy-secret = geheim
authority-rule-required = Entscheidungsbefugnis erforderlich
authority-rule-not-required = Entscheidungsbefugnis nicht erforderlich
revote-first = die erste Stimme zählt
revote-last = die letzte Stimme zählt

## Kinds of record: one, and several

record-organisation = Organisation
record-network = Netzwerk
record-vision = Vision
record-vision-trait = Merkmal der Vision
record-mission-item = Punkt der Mission
record-philosophy = Selbstverständnis
record-principle-section = Abschnitt der Leitsätze
record-principle = Leitsatz
record-goal = Strategisches Ziel
record-measurement = Messwert
record-translation = Übersetzung
record-member-class = Mitgliedsart
record-member = Mitglied
record-class-change = Wechsel der Mitgliedsklasse
record-person = Person
record-fee = Mitgliedsbeitrag
record-pledge = Budgetbeitrag
record-body = Gremium
record-seat = Sitz
record-channel = Verbindung
record-competence = Kernkompetenz
record-service = Integrierte Dienstleistung
record-rule-card = Regelkarte
record-meeting = Sitzung
record-agenda-item = Tagesordnungspunkt
record-attendance = Anwesenheit
record-guest = Gast
record-follow-up = Nachverfolgung
record-topic = Thema
record-speech = Wortmeldung
record-minutes = Protokoll
record-addendum = Nachtrag zum Protokoll
record-agenda-template = Vorlage für Tagesordnungen
record-scene = Szene
record-poll = Abstimmung
record-poll-option = Wahlmöglichkeit
record-ballot = Stimmabgabe
record-refusal = Zurückgewiesene Stimme
record-recusal = Befangenheit
record-proxy = Stimmvollmacht
record-signing-key = Signaturschlüssel
record-comment = Kommentar
record-motion-step = Schritt eines Antrags
record-resolution = Beschluss
record-work-plan = Arbeitsplan
record-work-item = Arbeitspunkt
record-plan-amendment = Änderung des Arbeitsplans
record-supervision = Aufsichtseintrag
record-theme = Jahresthema
record-label = Etikett
record-board-column = Spalte der Tafel
record-project = Projekt
record-milestone = Meilenstein
record-attachment = Verweis auf eine Unterlage
record-checklist-item = Punkt der Checkliste
record-budget-source = Budgetquelle
record-invoice = Rechnung
record-idea = Idee
record-advocacy = Anliegen an Dritte
record-contact = Außenkontakt
records-organisation = Organisationen
records-network = Netzwerke
records-vision = Visionen
records-vision-trait = Merkmale der Vision
records-mission-item = Mission
records-philosophy = Selbstverständnis
records-principle-section = Abschnitte der Leitsätze
records-principle = Leitsätze
records-goal = Strategische Ziele
records-measurement = Messwerte
records-translation = Übersetzungen
records-member-class = Mitgliedsarten
records-member = Mitglieder
records-class-change = Wechsel der Mitgliedsklassen
records-person = Personen
records-fee = Mitgliedsbeiträge
records-pledge = Budgetbeiträge
records-body = Gremien
records-seat = Sitze
records-channel = Verbindungen
records-competence = Kernkompetenzen
records-service = Integrierte Dienstleistungen
records-rule-card = Regelkarten
records-meeting = Sitzungen
records-agenda-item = Tagesordnung
records-attendance = Anwesenheitsliste
records-guest = Gäste
records-follow-up = Nachverfolgungen
records-topic = Themen
records-speech = Wortmeldungen
records-minutes = Protokolle
records-addendum = Nachträge zum Protokoll
records-agenda-template = Vorlagen für Tagesordnungen
records-scene = Szenen
records-poll = Abstimmungen
records-poll-option = Wahlmöglichkeiten
records-ballot = Stimmabgaben
records-refusal = Zurückgewiesene Stimmen
records-recusal = Befangenheiten
records-proxy = Stimmvollmachten
records-signing-key = Signaturschlüssel
records-comment = Kommentare
records-motion-step = Schritte eines Antrags
records-resolution = Beschlüsse
records-work-plan = Arbeitspläne
records-work-item = Arbeitspunkte
records-plan-amendment = Änderungen des Arbeitsplans
records-supervision = Aufsicht
records-theme = Jahresthemen
records-label = Etiketten
records-board-column = Spalten der Tafel
records-project = Projekte
records-milestone = Meilensteine
records-attachment = Verweise auf Unterlagen
records-checklist-item = Checkliste
records-budget-source = Budgetquellen
records-invoice = Rechnungen
records-idea = Ideen
records-advocacy = Anliegen an Dritte
records-contact = Außenkontakte
