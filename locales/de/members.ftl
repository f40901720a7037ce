### Members: who belongs, with which right, represented by whom.
members-gist = { $count ->
    [one] { $count } Mitglied · { $votes } stimmberechtigt · { $others } beratend
   *[other] { $count } Mitglieder · { $votes } stimmberechtigt · { $others } beratend
}
members-empty = Mitglieder sind die Betriebe und Einrichtungen, die dazugehören. Ihre Mitgliedsart gibt ihnen Stimm- oder Rederecht.
members-example = Zum Beispiel: ein Maschinenbauer mit 42 Beschäftigten, vertreten durch die Geschäftsführerin.
members-add = Mitglied hinzufügen
members-new = Neues Mitglied
members-find = Mitglieder filtern
members-former = { $count ->
    [one] { $count } ausgetretenes zeigen
   *[other] { $count } ausgetretene zeigen
}
members-no-class = ohne Mitgliedsart
members-class = Mitgliedsart
members-town = Ort
members-representative = Vertreter
members-deputy = Stellvertreter
members-represented = Vertretung
members-since = Mitglied seit
members-until = Mitglied bis
members-attended = Anwesend, 12 Monate
members-fee = Beitrag
members-paid = bezahlt
members-unpaid = nicht bezahlt
members-activity = Tätigkeit
members-employees = Beschäftigte
members-founder = Gründungsmitglied
members-know-how = Know-how
members-know-how-add = Know-how hinzufügen
members-person-add = Person hinzufügen
members-new-person = Neue Person
members-role = Funktion: { $name }
members-pledge-add = Budgetbeitrag { $year } hinzufügen
members-fee-add = Mitgliedsbeitrag { $year } hinzufügen
members-allocated = { $allocated } zugeordnet, { $free } frei
members-leads = leitet
members-partner = Partner
members-votes = Namentliche Stimmen
members-office = Geschäftsstelle und Personen ohne Mitglied
members-office-note = Sie koordinieren und protokollieren; eine Stimme haben sie nicht.
members-class-add = Mitgliedsart hinzufügen
members-new-class = Neue Mitgliedsart
members-right-vote = stimmt ab
members-right-consult = wird gehört
members-right-propose = schlägt vor
members-right-elected = ist wählbar
members-right-group = arbeitet in Arbeitsgruppen mit
members-ideas-empty = Ideen, die Mitglieder einbringen; daraus werden Anträge oder Projekte.
members-idea-add = Idee hinzufügen
members-new-idea = Neue Idee
members-advocacy-empty = Was Entscheidungsträgern gesagt wurde und was sie geantwortet haben.
members-advocacy-add = Anliegen hinzufügen
members-new-advocacy = Neues Anliegen
members-contacts-empty = Gespräche mit Externen: operative führt die Geschäftsstelle, strategische der Vorsitz des Rates.
members-contact-add = Kontakt hinzufügen
members-new-contact = Neuer Kontakt
members-addressee = Adressat
members-answer = Antwort
members-answered-on = Beantwortet am
members-institution = Einrichtung
members-subject = Thema
members-level = Ebene
members-speaker = Sprecher
