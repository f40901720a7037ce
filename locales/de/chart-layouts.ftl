# The layouts of the chart, and what is folded so that the rest can be read.
layouts-menu = Anordnung
layouts-down = Automatisch, von oben nach unten
layouts-right = Von links nach rechts
layouts-lists = Hängende Listen
layouts-circles = Kreise
layouts-radial = Ringe
layouts-below = Unter: { $name }
layouts-auto = Automatisch
layouts-row = Nebeneinander
layouts-list = Als Liste
layouts-matrix = { $columns } Spalten
layouts-show-all = Alle zeigen
layouts-folded = { $count ->
    [one] Damit die Schrift lesbar bleibt, ist ein Zweig eingeklappt.
   *[other] Damit die Schrift lesbar bleibt, sind { $count } Zweige eingeklappt.
}
