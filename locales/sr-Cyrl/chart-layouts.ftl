# The layouts of the chart, and what is folded so that the rest can be read.
layouts-menu = Raspored
layouts-down = Automatski, odozgo nadole
layouts-right = Sleva nadesno
layouts-lists = Viseće liste
layouts-circles = Krugovi
layouts-radial = Prstenovi
layouts-below = Ispod: { $name }
layouts-auto = Automatski
layouts-row = Jedno pored drugog
layouts-list = U listi
layouts-matrix = U { $columns } kolone
layouts-show-all = Prikaži sve
layouts-folded = { $count ->
    [one] Da bi tekst ostao čitljiv, skupljena je { $count } grana.
    [few] Da bi tekst ostao čitljiv, skupljene su { $count } grane.
   *[other] Da bi tekst ostao čitljiv, skupljeno je { $count } grana.
}
