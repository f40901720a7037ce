### Charter: what the organisation says of itself.
charter-count-mission = { $count ->
    [one] { $count } Satz der Mission
   *[other] { $count } Sätze der Mission
}
charter-count-principles = { $count ->
    [one] { $count } Leitsatz
   *[other] { $count } Leitsätze
}
charter-count-goals = { $count ->
    [one] { $count } Ziel
   *[other] { $count } Ziele
}
charter-title = Titel des Leitbilds
charter-facts = Die Organisation
charter-short-name = Kurzname
charter-legal-form = Rechtsform
charter-region = Region
charter-seat = Sitz
charter-sector = Branche
charter-founded = Gegründet
charter-currency = Währung
charter-accent = Akzentfarbe
charter-new-vision = Neue Vision
charter-vision-empty = Die Vision sagt in einem Satz, wo die Organisation in einigen Jahren stehen will.
charter-vision-example = „Im Ausland bekannt für Produkte, die keiner allein herstellen könnte.“
charter-vision-add = Vision schreiben
charter-vision-from = Gültig ab
charter-vision-horizon = Horizont
charter-adopted-by = Beschlossen durch
charter-not-adopted = nicht beschlossen
charter-choose-vote = Abstimmung wählen
charter-positioning = Positionierung
charter-directions = Richtungen
charter-direction-add = Richtung hinzufügen
charter-traits = Merkmale
charter-trait-add = Merkmal hinzufügen
charter-new-trait = Neues Merkmal
charter-mission = Mission
charter-mission-empty = Die Mission sagt, was die Organisation für ihre Vision tut. Ziele und Projekte dienen einem ihrer Sätze.
charter-mission-example = „Wir steigern den Export unserer Mitglieder und helfen ihnen, neuen Märkten zu genügen.“
charter-mission-add = Satz der Mission hinzufügen
charter-new-mission = Neuer Satz der Mission
charter-deepens = vertieft
charter-deepens-add = + ein Merkmal der Vision
charter-values = Werte
charter-value-add = Wert hinzufügen
charter-philosophy-empty = Das Selbstverständnis in fünf Teilen – Kultur, Politik, Werte, Überzeugungen, Haltungen – und der Zweck.
charter-philosophy-add = Selbstverständnis hinzufügen
charter-parts-said = { $part } von { $whole } Teilen
charter-purpose = Zweck
charter-culture = Kultur
charter-politics = Politik
charter-beliefs = Überzeugungen
charter-attitudes = Haltungen
charter-principles-empty = Leitsätze sagen, wie die Organisation arbeitet: als einfache Liste oder unter Fragen.
charter-principles-example = „Jeder Beschluss hat einen Verantwortlichen und einen Termin.“
charter-principle-add = Leitsatz hinzufügen
charter-new-principle = Neuer Leitsatz
charter-section-add = Abschnitt hinzufügen
charter-new-section = Neuer Abschnitt
charter-question = Frage des Abschnitts
charter-no-question = keine Frage
charter-goals-empty = Ein strategisches Ziel hat einen Indikator mit Ausgangs- und Zielwert, dient einem Satz der Mission, und ein Organ verantwortet es.
charter-goals-example = „Bis 2030 exportieren mindestens 14 Mitglieder regelmäßig“ – exportierende Mitglieder: 8 → 14
charter-goal-add = Ziel hinzufügen
charter-new-goal = Neues Ziel
charter-indicator = Indikator
charter-baseline = Ausgangswert
charter-target = Zielwert
charter-serves = Dient
charter-serves-add = + ein Satz der Mission
charter-accountable = Verantwortlich
charter-target-market = Zielmarkt
charter-projects = { $count ->
    [one] { $count } Projekt
   *[other] { $count } Projekte
}
charter-further-languages = Weitere Sprachen
charter-further-language-add = + eine Sprache
charter-not-translated = nicht übersetzt
charter-versions-other = { $count ->
    [one] { $count } weitere Fassung
   *[other] { $count } weitere Fassungen
}
charter-stands-in-force = gültig
charter-stands-rival = beansprucht dieselbe Zeit
charter-stands-ahead = beschlossen, noch nicht gültig
charter-stands-draft = Entwurf
charter-stands-past = nicht mehr gültig
charter-stands-until = gültig bis { $date }
charter-vote-pending = noch nicht abgestimmt
charter-vote-refused = von dieser Abstimmung nicht angenommen
charter-put-to-vote = Zur Abstimmung stellen
charter-adoption-title = Beschluss der Vision
charter-adopted-stands = Durch Abstimmung beschlossen: Wortlaut und Merkmale stehen fest. Was sich ändern soll, wird die nächste Fassung.
charter-of-other-version = { $text } (andere Fassung)
locked-vision = Diese Vision wurde durch eine Abstimmung beschlossen, Wortlaut und Merkmale bleiben. Entwerfen Sie die nächste Fassung und stellen Sie sie zur Abstimmung.
charter-next-version = Nächste Fassung entwerfen
charter-shift = Seit { $date }: damals { $before } Mitglieder, heute { $now }; beigetreten: { $joined }, ausgeschieden: { $left }.
charter-shift-classes = Mitgliedsart gewechselt: { $changed }.
charter-shift-review = Zeit, die Vision zu überprüfen.
charter-pulse-ask = Mitglieder fragen, was ihnen die Vision bedeutet
charter-pulse-question = Wie sehr bewegt Sie unsere Vision?
charter-pulse-much = sehr
charter-pulse-some = etwas
charter-pulse-little = wenig
charter-count-add = + zeigen, wie es gehalten wird
charter-count-this = Zählen: { $check }
charter-kept-nothing-yet = Noch nichts zu zählen
charter-kept-missing = Es fehlen: { $count }
charter-and-more = und { $count } weitere
charter-quarter = { $quarter }. Quartal { $year }
charter-kept-quarters = Quartale mit Sitzung: { $kept } von { $of }
charter-kept-responsible = Projekte mit verantwortlicher Person: { $kept } von { $of }
charter-kept-pledges = Partner mit zugesagtem Budget: { $kept } von { $of } ({ $year })
charter-kept-representatives = Entscheidungsbefugte Vertretungen, über alle Sitzungen: { $kept } von { $of }
charter-kept-communication = Ergebnisse mitgeteilt, innen und außen: { $kept } von { $of }
charter-kept-promises = Zusagen bis zu ihrem Tag eingelöst: { $kept } von { $of }
charter-kept-guests = Sitzungen mit Experten oder Gästen: { $kept } von { $of }
charter-kept-topics = Themen eingebracht und heimgetragen, über alle Partner: { $kept } von { $of }
charter-kept-theme = Jahresthema { $year } beschlossen, mit Projekten: { $kept } von { $of }
charter-kept-goals = Durch Beschluss vereinbarte Ziele: { $kept } von { $of }
charter-kept-led = Von einem Partner geleitete Projekte: { $kept } von { $of }
charter-web = Was wem dient
charter-column-vision = Vision
charter-column-goals = Ziele
charter-column-work = Projekte und Anträge
charter-alone = { $count ->
    [0] nichts steht allein
    [one] { $count } steht allein
   *[other] { $count } stehen allein
}
charter-serves-nothing = dient nichts
charter-unserved = nichts dient ihm
charter-served-by = Ihm dienen: { $names }
charter-due = Bis
charter-part-of = Schritt hin zu
charter-value = Wert
charter-value-needed = Eine Messung braucht einen Wert.
charter-measurements = { $count ->
    [one] { $count } Messung
   *[other] { $count } Messungen
}
charter-measurement-add = Messung hinzufügen
charter-not-measured = noch nicht gemessen
charter-measured-on = { $value } am { $date }
charter-way = Von { $baseline } auf { $target }; { $now }
charter-pace-behind = im Rückstand
charter-pace-on-track = auf Kurs
charter-pace-reached = erreicht
charter-pace-missed = verfehlt
charter-markets = Zielmärkte
charter-clean = Reine Seite
charter-write = Bearbeiten
charter-beside = Nebeneinander
charter-as-of = Stand: { $date }
