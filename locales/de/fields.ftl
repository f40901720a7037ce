### Fields of a record that are edited where they stand.
fields-move-up = Nach oben
fields-move-down = Nach unten
fields-delete-what = Löschen: { $what }
fields-remove-what = Entfernen: { $what }
fields-not-a-number = „{ $text }“ ist keine Zahl. Der alte Wert steht wieder da.
