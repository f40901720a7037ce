### The money of a year: pledges, budgets, invoices, the private share.
money-year = Jahr
money-all-years = Alle Jahre
money-in = In { $currency }
money-attention = Braucht Aufmerksamkeit
money-budget = Budget
money-left = Übrig
money-asked = In Rechnung gestellt
money-paid = Gezahlt
money-pledges = Was Partner zusagen
money-projects = Was Projekte ausgeben dürfen
money-nothing-pledged = nichts zugesagt
money-more-than-pledged = { $amount } mehr als zugesagt
money-overdue = { $amount } überfällig
money-nearly = fast ausgegeben
money-over = um { $amount } überzogen
money-by-invoices = laut Rechnungen; vermerkt sind { $amount }
money-enter-pledge = Zusage eines Partners eintragen …
money-pledge-of = Zusage: { $member }
money-spent-by = Ausgegeben: { $project }
money-planned-for = Geplant: { $project }
money-too-large = zu groß für eine Summe
money-share = Privater Anteil
money-share-exact = { $share } privat
money-share-between = Zwischen { $least } und { $most } privat
money-percent = { $whole },{ $tenth } %
money-unknown = Herkunft unbekannt
money-share-rule = Gezählt werden die Quellen der Projekte dieses Jahres. Sagt eine Quelle nicht, ob ihr Geld privat oder öffentlich ist, so gilt die Art des Partners: Unternehmen, Vereine und Stiftungen sind privat, Kommunen und Institutionen öffentlich. Was unbekannt ist, wird nicht geraten. Beiträge zählen nicht mit, weil Projekte aus ihnen bezahlt werden und sie sonst doppelt zählten.
money-undated = { $count ->
    [one] { $count } Projekt mit Geld gehört zu keinem Jahr, weil es weder Jahresthema noch Beginn hat:
   *[other] { $count } Projekte mit Geld gehören zu keinem Jahr, weil sie weder Jahresthema noch Beginn haben:
}
money-empty = Hier stehen, Jahr für Jahr, die Zusagen der Partner, die Quellen und Budgets der Projekte und die Rechnungen.
money-empty-example = Zum Beispiel: Die Kammer sagt für das Jahr 5.000 zu, davon gehen 2.500 an den Bus zu den Dorfschulen.
money-invoices = Rechnungen
money-invoices-empty = Hier stehen erhaltene Rechnungen für das, was Projekte kosten, und gestellte Rechnungen für das, was Partner zugesagt haben, mit dem Tag ihrer Fälligkeit.
money-add-received = Erhaltene Rechnung
money-add-sent = Gestellte Rechnung
money-number = Nummer
money-kind = Richtung
money-party = Von oder an
money-supplier = Absender, wenn kein Mitglied
money-amount = Betrag
money-issued = Gestellt
money-due = Fällig
money-paid-on = Gezahlt am
money-paid-today = Heute gezahlt
money-paid-today-what = Heute gezahlt: { $what }
money-state-overdue = { $count ->
    [one] seit { $count } Tag überfällig
   *[other] seit { $count } Tagen überfällig
}
money-state-soon = { $count ->
    [0] heute fällig
    [one] in { $count } Tag fällig
   *[other] in { $count } Tagen fällig
}
money-state-open = offen
money-state-no-day = ohne Fälligkeit
money-state-paid = gezahlt
money-sources = Woher das Geld kommt
money-from-partner = Geld eines Partners eintragen …
money-from-elsewhere = Andere Quelle
money-new-source = Neue Quelle
money-source-name = Quelle
money-origin = Herkunft
money-origin-by-kind = nach Art
money-lacks = { $amount } fehlen
money-surplus = { $amount } mehr als das Budget
money-save = Als Tabelle speichern
money-currency = Währung
money-apart = Für kein Projekt erhalten: { $amount }
refused-amount-negative = Ein Betrag kann nicht unter null liegen. Der alte steht wieder da.
refused-amount-large = Dieser Betrag ist zu groß, um richtig zu sein. Der alte steht wieder da.
money-matrix = Wer welchem Projekt wie viel gibt
money-from-others = Aus anderen Quellen
money-to-find = Noch zu finden
