### Tabellen der Mitglieder, hinein und hinaus.

member-table-role = Funktion
member-table-telephone = Telefon
member-table-group = Stimmgruppe
member-table-weight = Stimmen

member-table-open = Tabelle einfügen
member-table-save = Als CSV speichern
member-table-title = Mitglieder aus einer Tabelle
member-table-hint = Kopieren Sie die Zeilen mit ihren Überschriften und fügen Sie sie hier ein. Eine Zeile ist ein Mitglied. Was schon da ist, wird ergänzt und geändert; weggenommen wird nichts.
member-table-example = Name, Mitgliedsart, Ort, Vertreter …
member-table-counts = { $count ->
    [one] { $count } neues Mitglied,
   *[other] { $count } neue Mitglieder,
}
member-table-changed = { $count ->
    [one] { $count } ändert sich,
   *[other] { $count } ändern sich,
}
member-table-same = { $count } wie gehabt,
member-table-rejected = { $count ->
    [one] { $count } Zeile abgewiesen.
   *[other] { $count } Zeilen abgewiesen.
}
member-table-other-signs = { $count ->
    [one] { $count } Zeile hatte ein anderes Trennzeichen und wurde angepasst.
   *[other] { $count } Zeilen hatten ein anderes Trennzeichen und wurden angepasst.
}
member-table-go = Übernehmen
member-table-done = { $count ->
    [one] { $count } Mitglied übernommen oder geändert
   *[other] { $count } Mitglieder übernommen oder geändert
}
member-table-new = neues Mitglied
member-table-becomes = Was daraus wird
member-table-remarks = Was anders gelesen oder ausgelassen wurde

member-table-no-name = Die Zeile hat keinen Namen.
member-table-same-member = Zeile { $line } ist dasselbe Mitglied.
member-table-ambiguous = „{ $name }“ könnte { $count ->
    [one] { $count } Mitglied sein: Geben Sie der Zeile seine Kennung.
   *[other] eines von { $count } Mitgliedern sein: Geben Sie der Zeile seine Kennung.
}

member-table-respelled = Steht hier als „{ $name }“; dieser Name bleibt.
member-table-renamed = Heißt künftig „{ $name }“: erkannt an der Nummer.
member-table-nearly = Beinahe „{ $name }“: als anderes Mitglied übernommen.
member-table-no-class = Keine Mitgliedsart heißt „{ $word }“; sie bleibt offen.
member-table-class-stays = Die Mitgliedsart „{ $class }“ wird nicht übernommen: Sie wechselt durch einen Beschluss mit Datum, auf der Karte des Mitglieds.
member-table-own-kind = „{ $word }“ wird als eigene Art übernommen.
member-table-no-network = Kein Netzwerk heißt „{ $word }“; ausgelassen.
member-table-not-a-day = „{ $word }“ ist kein Datum; ausgelassen.
member-table-not-a-number = „{ $word }“ ist keine ganze Zahl; ausgelassen.
member-table-not-yes-or-no = „{ $word }“ ist weder Ja noch Nein; ausgelassen.
member-table-ends-first = Die Mitgliedschaft würde enden, bevor sie beginnt; beide Daten sind ausgelassen.
member-table-nobody = Funktion, E-Mail und Telefon gehören zu einem Vertreter, und die Zeile nennt keinen; ausgelassen.
