# The layouts of the chart, and what is folded so that the rest can be read.
layouts-menu = Elrendezés
layouts-down = Automatikus, fentről lefelé
layouts-right = Balról jobbra
layouts-lists = Függő listák
layouts-circles = Körök
layouts-radial = Gyűrűk
layouts-below = Ez alatt: { $name }
layouts-auto = Automatikus
layouts-row = Egymás mellett
layouts-list = Listában
layouts-matrix = { $columns } oszlopban
layouts-show-all = Mind mutatása
layouts-folded = { $count ->
    [one] Hogy a szöveg olvasható maradjon, egy ág össze van csukva.
   *[other] Hogy a szöveg olvasható maradjon, { $count } ág össze van csukva.
}
