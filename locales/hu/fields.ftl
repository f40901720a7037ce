### Fields of a record that are edited where they stand.
fields-move-up = Feljebb
fields-move-down = Lejjebb
fields-delete-what = Törlés: { $what }
fields-remove-what = Eltávolítás: { $what }
fields-not-a-number = „{ $text }” nem szám. A régi érték maradt érvényben.
