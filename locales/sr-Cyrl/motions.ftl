### Predlozi: tabla, predlog sa onim što je o njemu rečeno, njegov put, i put strategije.

## Tabla

motions-board = Предлози по стању
motions-column-decided = Одлучено
motions-search = Претрага предлога
motions-any = { $what }: све
motions-year = Година
motions-show-all = Прикажи све
motions-show-more = { $count ->
    [one] Прикажи још { $count }
    [few] Прикажи још { $count }
   *[other] Прикажи још { $count }
}
motions-new = Нови предлог …
motions-move = Премести: { $title }
motions-move-to = Премести у
motions-move-nowhere = Одавде се не премешта ручно.
motions-drop = у „{ $column }“
motions-which = „{ $title }“ постаје:
motions-moved = „{ $title }“: { $from } → { $to }
motions-refused-order = не долази после стања „{ $from }“
