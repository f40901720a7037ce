### Fields of a record that are edited where they stand.
fields-move-up = Move up
fields-move-down = Move down
fields-delete-what = Delete: { $what }
fields-remove-what = Remove: { $what }
fields-not-a-number = “{ $text }” is not a number. The old value stands again.
