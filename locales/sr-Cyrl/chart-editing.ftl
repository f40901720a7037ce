### Editing on the chart itself: moving, copying, drawing channels, filling seats.

## What can be done with a body

editing-menu = Šta uraditi: { $body }
editing-sibling = Dodaj telo pored
editing-rename = Preimenuj
editing-move = Premesti …
editing-inwards = Ispod prethodnog
editing-outwards = Jedan nivo više
editing-channel = Povuci kanal ka …
editing-fill = Popuni upražnjeno mesto …
editing-copy = Kopiraj
editing-cut = Iseci
editing-paste = Nalepi ispod
editing-select = Izaberi
editing-deselect = Poništi izbor
editing-delete = Obriši
# For screen readers: the keys of the outline.
editing-keys = Insert dodaje telo, F2 preimenuje, Delete briše, Alt sa strelicama premešta, Shift sa strelicama bira, Shift F10 otvara meni.
# What stands on a key.
editing-key = { $key ->
    [ctrl] Ctrl
    [shift] Shift
    [insert] Ins
    [delete] Del
    [space] Razmak
   *[other] Alt
}

## Choosing a place or a body

editing-find = Nađite telo
editing-move-title = Kuda? { $what }
editing-channel-title = Kanal polazi odavde: { $body }. Kuda vodi?
editing-where = Mesto
editing-where-under = ispod
editing-where-before = ispred
editing-where-after = iza
editing-drop-under = Ispod: { $body }
editing-drop-before = Ispred: { $body }
editing-drop-after = Iza: { $body }

## Channels and seats

editing-port = Prevucite na drugu karticu: kanal odavde: { $body }
editing-kind = Kanal: { $from } → { $to }
editing-kind-own = Sopstvena reč
editing-seat = Ko zauzima mesto? { $body }

## Several at once

editing-bodies = { $count ->
    [one] { $count } telo
    [few] { $count } tela
   *[other] { $count } tela
}
editing-selected = { $count ->
    [one] { $count } izabrano
    [few] { $count } izabrana
   *[other] { $count } izabrano
}
editing-clear = Poništi ceo izbor

## What was done, and what was not

editing-top = na vrhu
editing-did-move = Premešteno: { $what } → { $parent }, { $place } od { $among }
editing-did-move-all = Premešteno: { $what } → { $parent }
editing-did-draw = Povučen kanal: { $from } { $channel } → { $to }
editing-did-fill = Mesto popunjeno: { $holder } → { $body }
editing-did-copy = Kopirano: { $what }
editing-did-cut = Isečeno: { $what }. Ostaje ovde dok se ne nalepi.
editing-did-paste = Nalepljeno: { $what } → { $parent }. Mesta su upražnjena.
editing-no-further = U tom pravcu nema više mesta: { $body }
editing-paste-nothing = Još ništa nije kopirano.
editing-paste-unknown = Ono što je kopirano nije deo strukture. Kopirajte tela ili redove sa njihovim nazivima.
editing-paste-large = Ono što je kopirano preveliko je za deo strukture.
editing-paste-newer = Ovo je kopirano iz novije verzije ({ $version }). Ponovo učitajte stranicu da biste je dobili.
editing-paste-lines = Broj kopiranih redova: { $count }; najviše { $limit } postaju tela.
