### Members: who belongs, with which right, represented by whom.
members-gist = { $count ->
    [one] { $count } Mitglied · { $votes } stimmberechtigt · { $others } beratend
   *[other] { $count } Mitglieder · { $votes } stimmberechtigt · { $others } beratend
}
members-empty = Mitglieder sind die Betriebe und Einrichtungen, die dazugehören. Ihre Mitgliedsart gibt ihnen Stimm- oder Rederecht.
members-example = Zum Beispiel: ein Maschinenbauer mit 42 Beschäftigten, vertreten durch die Geschäftsführerin.
members-add = Mitglied aufnehmen
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

## The table, the day, the print

members-columns = Spalten
members-columns-usual = Die üblichen Spalten
members-projects-led = Leitet
members-group = Gruppieren nach
members-group-none = nichts
members-group-year = Beitrittsjahr
members-day = Am Tag
members-day-today = Zurück zu heute
members-print = Verzeichnis drucken
members-paper = Mitgliederverzeichnis, Stand { $day }
members-number = Nr.

## Figures

members-figures = In Zahlen
members-by-kind = Mitglieder nach Art und Mitgliedsart
members-by-year = Mitglieder Jahr für Jahr
members-year = Jahr
members-joined = beigetreten
members-changed = gewechselt
members-left = ausgetreten
members-stood = Mitglieder
members-sum = alle

## Joining, changing, leaving

members-admit = Aufnehmen
members-cancel = Abbrechen
members-admitted-by = Aufgenommen durch Beschluss
members-decided-by = Beschlossen durch
members-standing = Mitgliedsart und Rechte im Lauf der Zeit
members-change-class = Mitgliedsart wechseln
members-leave = Mitgliedschaft beenden
members-new-class-of = Neue Mitgliedsart
members-first-day = Erster Tag darin
members-last-day = Letzter Tag
members-left-by = Austritt beschlossen durch
members-joins = tritt bei am { $date }
members-person-former = { $person } ({ $member }, früheres Mitglied)
members-because = Grund des Austritts
members-ends-with-it = Das hängt an dem Mitglied und braucht jemand anderen:
members-not-allowed = Diese Sitze darf die neue Mitgliedsart nicht innehaben:
members-movements = Beigetreten, gewechselt, ausgetreten
members-movements-all = { $count } weitere zeigen
members-planned = geplant
members-did-join = beigetreten
members-did-change = von { $from } zu { $to }
members-did-leave = ausgetreten
members-did-leave-because = ausgetreten: { $reason }
members-entered = eingetragen
members-history = Was dazu geschrieben wurde
members-notice-joining = Beitritt von { $member } melden
members-notice-leaving = Austritt von { $member } melden
members-notice-days = Frist für die Meldung von Beitritt und Austritt, in Tagen
members-notice-to = Gemeldet an
members-notice-due = zu melden bis { $day }
members-notice-late = war zu melden bis { $day }
members-notified = gemeldet am { $day }
members-notified-late = gemeldet am { $day }, zu spät
members-notified-word = Gemeldet
members-notify-today = Heute gemeldet
joining-gone = Das Mitglied gibt es nicht mehr.
joining-no-name = Ein Mitglied braucht einen Namen.
joining-no-class = Wählen Sie eine Mitgliedsart: An ihr hängen die Rechte.
joining-no-day = Geben Sie einen Tag ein.
joining-not-adopted = „{ $poll }“ hat nichts angenommen und trägt daher nichts.
joining-before-vote = Beschlossen wurde am { $day }; vorher gilt nichts.
joining-belongs = { $member } ist schon Mitglied.
joining-same-class = Das Mitglied hat an diesem Tag schon diese Mitgliedsart.
joining-before-joining = Die Mitgliedschaft beginnt erst am { $day }.
joining-after-leaving = Die Mitgliedschaft endete am { $day }.
joining-that-day = Am { $day } hat die Mitgliedsart schon gewechselt; nehmen Sie das zuerst zurück.
joining-changes-later = Am { $day }, also nach diesem Tag, wechselt die Mitgliedsart; nehmen Sie das zuerst zurück.

## People

members-authority = Vollmacht und Kontakt
members-authority-from = Vollmacht ab
members-authority-until = Vollmacht bis
members-authority-paper = Schriftliche Vollmacht liegt in
members-email = E-Mail
members-telephone = Telefon
members-chairs = Führt den Vorsitz:

## Founders and networks

members-founders = Gründungsmitglieder
members-networks-empty = Besteht die Organisation aus mehreren Netzwerken, gehört jedes Mitglied einem oder mehreren an.
members-network-add = Netzwerk hinzufügen
members-new-network = Neues Netzwerk
members-in-network = { $count ->
    [one] { $count } Mitglied, davon auch in einem anderen: { $shared }
   *[other] { $count } Mitglieder, davon auch in einem anderen: { $shared }
}
