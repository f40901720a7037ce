### Indítványok: a tábla, egy indítvány a hozzá fűzött szavakkal, az útja, és a stratégia útja.

## A tábla

motions-board = Indítványok állapot szerint
motions-column-decided = Eldöntve
motions-search = Keresés az indítványok között
motions-any = { $what }: mind
motions-year = Év
motions-show-all = Mind látszik
motions-show-more = { $count ->
    [one] További { $count } megjelenítése
   *[other] További { $count } megjelenítése
}
motions-new = Új indítvány …
motions-move = Áthelyezés: { $title }
motions-move-to = Áthelyezés ide
motions-move-nowhere = Innen kézzel nem helyezhető tovább.
motions-drop = ide: „{ $column }”
motions-which = „{ $title }” új állapota:
motions-moved = „{ $title }”: { $from } → { $to }
motions-refused-order = „{ $from }” után nem következhet
