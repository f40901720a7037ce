### Das Organigramm fragen, sich darin zurechtfinden, Farben, die Tabelle.

## Questions. $does is a verb with its object: “supervises Management office”.

ask-who = Wer { $does }?
ask-answers = Wer verantwortet { $what }?

## Answers. Names stand in the basic form.

ask-role = { $who } – { $role }, { $body }
ask-works-on = { $who } arbeitet daran: { $what }
ask-responsible = { $who } ist verantwortlich: { $what }
ask-leads = { $who } leitet { $what }
ask-proposed = { $who } hat vorgeschlagen: { $what }
ask-decides = { $who } entscheidet über: { $what }
ask-duty = { $who } hat die Aufgabe: { $duty }
ask-through = Nicht unmittelbar: { $body } steht unter { $above }.
ask-way = Weg nach oben: { $way }
ask-nobody = Niemand: Kein Kanal, keine Aufgabe und kein Sitz sagt es.
ask-hint-channel = Öffnen Sie ein Gremium und ziehen Sie von dort einen Kanal „{ $verb }“.
ask-hint-service = Öffnen Sie eine Arbeitsgruppe und wählen Sie sie in deren Angaben aus.
ask-hint-project = Es ist niemand als verantwortlich benannt; benennen Sie jemanden beim Projekt.
ask-hint-goal = Benennen Sie im Leitbild ein Gremium, das für das Ziel einsteht.
ask-hint-seats = Geben Sie einem Sitz die Rolle Vorsitz, Leitung, Katalysator oder Koordination.
ask-hint-duty = Schreiben Sie es zu den Aufgaben eines Gremiums.

## Colours

colour = Farbe
colour-none = ohne Farbe
colour-right = nach Recht
colour-kind = nach Art
colour-network = nach Netzwerk
colour-fill = nach Besetzung
colour-rest = alle übrigen
colour-mixed = teils mit Stimme, teils beratend
colour-nobody = niemand sitzt dort
colour-several = mehrere Netzwerke
colour-no-network = kein Netzwerk
colour-full = alle Sitze besetzt
colour-half = mindestens zur Hälfte besetzt
colour-few = weniger als zur Hälfte besetzt
colour-vacant = noch niemand
colour-seatless = keine Sitze angegeben

## The chart

chart-legend = Legende
chart-ask = Fragen oder suchen
chart-ask-label = Das Organigramm fragen oder Gremium, Mitglied, Person suchen
chart-ask-question = Frage
chart-answer-close = Antwort schließen
chart-only = Nur: { $body }
chart-only-all = Alles zeigen
chart-only-this = Nur diesen Teil zeigen
chart-path = Weg nach oben
chart-path-of = { $body }: Weg nach oben
chart-path-top = { $body } steht ganz oben.
chart-view-chart = Organigramm
chart-view-table = Tabelle
chart-copy-link = Link kopieren
chart-copied = Der Link zu dieser Ansicht liegt in der Zwischenablage.
chart-copy-failed = Der Link ließ sich nicht kopieren; er steht in der Adresszeile.
holder-bodies = { $count ->
    [one] in { $count } Gremium
   *[other] in { $count } Gremien
}

## The table: heads of its columns. Out: channels that begin at the body; in: those that end there.

chart-leads = Leitung
chart-rights = Rechte
chart-out = Tut
chart-in = Erfährt

## On cards and lines

portrait-term-ends = Amtszeit endet { $date }
portrait-term-over = Amtszeit abgelaufen am { $date }
portrait-votes = { $count ->
    [one] { $count } Stimme
   *[other] { $count } Stimmen
}
# A dashed line from a second parent.
portrait-second-parent = stellt die Koordination
# Over whom the organisation talks to.
portrait-outside = Außenstehende
