### Fields of a record that are edited where they stand.
fields-move-up = Помери нагоре
fields-move-down = Помери надоле
fields-delete-what = Обриши: { $what }
fields-remove-what = Уклони: { $what }
fields-not-a-number = „{ $text }“ није број. Враћена је стара вредност.
