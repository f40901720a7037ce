### Fields of a record that are edited where they stand.
fields-move-up = Pomeri nagore
fields-move-down = Pomeri nadole
fields-delete-what = Obriši: { $what }
fields-remove-what = Ukloni: { $what }
fields-not-a-number = „{ $text }“ nije broj. Vraćena je stara vrednost.
