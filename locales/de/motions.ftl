### Anträge: die Tafel, ein Antrag mit dem, was dazu gesagt wurde, sein Weg und der Weg der Strategie.

## Die Tafel

motions-board = Anträge nach Stand
motions-column-decided = Entschieden
motions-search = Anträge durchsuchen
motions-any = { $what }: alle
motions-year = Jahr
motions-show-all = Alle zeigen
motions-show-more = { $count ->
    [one] { $count } weiteren zeigen
   *[other] { $count } weitere zeigen
}
motions-new = Neuer Antrag …
motions-move = Verschieben: { $title }
motions-move-to = Verschieben nach
motions-move-nowhere = Von hier aus lässt er sich nicht von Hand verschieben.
motions-drop = nach „{ $column }“
motions-which = „{ $title }“ wird:
motions-moved = „{ $title }“: { $from } → { $to }
motions-refused-order = nicht nach „{ $from }“
