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
charter-vision-earlier = { $count ->
    [one] { $count } frühere Vision
   *[other] { $count } frühere Visionen
}
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
