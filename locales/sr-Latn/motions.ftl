### Predlozi: tabla, predlog sa onim što je o njemu rečeno, njegov put, i put strategije.

## Tabla

motions-board = Predlozi po stanju
motions-column-decided = Odlučeno
motions-search = Pretraga predloga
motions-any = { $what }: sve
motions-year = Godina
motions-show-all = Prikaži sve
motions-show-more = { $count ->
    [one] Prikaži još { $count }
    [few] Prikaži još { $count }
   *[other] Prikaži još { $count }
}
motions-new = Novi predlog …
motions-move = Premesti: { $title }
motions-move-to = Premesti u
motions-move-nowhere = Odavde se ne premešta ručno.
motions-drop = u „{ $column }“
motions-which = „{ $title }“ postaje:
motions-moved = „{ $title }“: { $from } → { $to }
motions-refused-order = ne dolazi posle stanja „{ $from }“
