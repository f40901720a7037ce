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
ask-through = Niemand unmittelbar. { $body } steht unter { $above }:
ask-way = Weg nach oben: { $way }
ask-nobody = Niemand: Kein Kanal, keine Aufgabe und kein Sitz sagt es.
ask-hint-channel = Öffnen Sie ein Gremium und ziehen Sie von dort einen Kanal „{ $verb }“.
ask-hint-service = Öffnen Sie eine Arbeitsgruppe und wählen Sie sie in deren Angaben aus.
ask-hint-project = Es ist niemand als verantwortlich benannt; benennen Sie jemanden beim Projekt.
ask-hint-goal = Benennen Sie im Leitbild ein Gremium, das für das Ziel einsteht.
ask-hint-seats = Geben Sie einem Sitz die Rolle Vorsitz, Leitung, Katalysator oder Koordination.
ask-hint-duty = Schreiben Sie es zu den Aufgaben eines Gremiums.
