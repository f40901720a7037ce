### Nach außen und von innen: Ideen, Themen in beide Richtungen, Anliegen, Kontakte, Experten und Gäste.

finding-speaker-title = Jemand anderes sprach für uns
finding-speaker = { $contact } ({ $level }): Es sprach { $speaker }; berechtigt auf dieser Ebene: { $who }.
finding-speaker-mend = Kontakt öffnen

outreach-speak = Wer darf für uns sprechen?
outreach-speak-operative = In operativen Gesprächen: die Geschäftsstelle
outreach-speak-strategic = Zur Strategie: der Vorsitz des Rates
outreach-no-office = Noch niemand: Die Geschäftsstelle ist nicht besetzt.
outreach-no-president = Noch niemand: Der Rat hat keinen Vorsitz.
outreach-may-speak = { $name } (darf sprechen)

outreach-idea-hint = Haken Sie die Ideen an, die die Mitglieder gewichten sollen. Unter Abstimmungen entsteht der Entwurf einer Punktabstimmung; ihr Ergebnis ordnet die Ideen.
outreach-idea-tick = Zu gewichten: { $idea }
outreach-weigh = { $count ->
    [one] Punktabstimmung über { $count } Idee entwerfen
   *[other] Punktabstimmung über { $count } Ideen entwerfen
}
outreach-weigh-title = Ideen: Welche zuerst?
outreach-weighed = Punktabstimmung entworfen. Eröffnet wird sie unter Abstimmungen.
outreach-to-vote = Zur Abstimmung
outreach-waiting = wird gewichtet
outreach-points = { $count ->
    [one] { $count } Punkt, Platz { $place } von { $of }
   *[other] { $count } Punkte, Platz { $place } von { $of }
}
outreach-make-motion = Zum Antrag machen
outreach-make-project = Zum Projekt machen
outreach-became = Wurde zu:
outreach-refused-few = Haken Sie mindestens zwei Ideen an: Eine allein lässt sich mit nichts vergleichen.
outreach-refused-weighed = Wird bereits gewichtet: { $idea }
outreach-refused-became = Daraus ist schon etwas geworden: { $idea }
outreach-refused-gone = Die Idee ist nicht mehr da.

outreach-topics-empty = Was Partner aus ihrem Haus einbringen und was sie nach Hause tragen.
outreach-topics-example = Zum Beispiel: Die Pflegeschule sucht 14 Praktikumsbetriebe.
outreach-topic-add = Thema hinzufügen
outreach-new-topic = Neues Thema
outreach-no-direction = Richtung nicht festgelegt
outreach-direction = Richtung
outreach-flow = { $year }: { $brought } eingebracht (von { $bringers } der { $partners } Partner), { $home } nach Hause getragen (von { $carriers } der { $partners }).

outreach-no-answer = { $count ->
    [one] seit { $count } Tag ohne Antwort
   *[other] seit { $count } Tagen ohne Antwort
}

outreach-guests-empty = Experten und Gäste werden in einer Sitzung gehört und nie mitgezählt.
outreach-guests-no-meeting = Sie werden bei einer Sitzung vermerkt; legen Sie zuerst eine an.
outreach-guest-add = Gast hinzufügen
outreach-new-guest = Neuer Gast
outreach-guest-topic = Sprach über
