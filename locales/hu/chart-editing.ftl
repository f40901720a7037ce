### Editing on the chart itself: moving, copying, drawing channels, filling seats.

## What can be done with a body

editing-menu = Mit ezzel a szervvel: { $body }
editing-sibling = Szerv hozzáadása mellé
editing-rename = Átnevezés
editing-move = Áthelyezés …
editing-inwards = Az előző alá
editing-outwards = Egy szinttel feljebb
editing-channel = Csatorna rajzolása …
editing-fill = Betöltetlen hely betöltése …
editing-copy = Másolás
editing-cut = Kivágás
editing-paste = Beillesztés alá
editing-select = Kijelölés
editing-deselect = Kijelölés megszüntetése
editing-delete = Törlés
# For screen readers: the keys of the outline.
editing-keys = Az Insert szervet ad hozzá, az F2 átnevez, a Delete töröl, az Alt a nyilakkal áthelyez, a Shift a nyilakkal kijelöl, a Shift F10 megnyitja a menüt.
# What stands on a key.
editing-key = { $key ->
    [ctrl] Ctrl
    [shift] Shift
    [insert] Ins
    [delete] Del
    [space] Szóköz
   *[other] Alt
}

## Choosing a place or a body

editing-find = Szerv keresése
editing-move-title = Hová kerüljön? { $what }
editing-channel-title = Csatorna innen: { $body }. Hová vezessen?
editing-where = Hely
editing-where-under = alá
editing-where-before = elé
editing-where-after = mögé
editing-drop-under = Alá: { $body }
editing-drop-before = Elé: { $body }
editing-drop-after = Mögé: { $body }

## Channels and seats

editing-port = Húzza egy másik kártyára: csatorna innen: { $body }
editing-kind = Csatorna: { $from } → { $to }
editing-kind-own = Saját szó
editing-seat = Ki tölti be a helyet? { $body }

## Several at once

editing-bodies = { $count ->
    [one] { $count } szerv
   *[other] { $count } szerv
}
editing-selected = { $count ->
    [one] { $count } kijelölve
   *[other] { $count } kijelölve
}
editing-clear = Kijelölés törlése

## What was done, and what was not

editing-top = legfelül
editing-did-move = Áthelyezve: { $what } → { $parent }, { $place } / { $among }
editing-did-move-all = Áthelyezve: { $what } → { $parent }
editing-did-draw = Csatorna megrajzolva: { $from } { $channel } → { $to }
editing-did-fill = Hely betöltve: { $holder } → { $body }
editing-did-copy = Másolva: { $what }
editing-did-cut = Kivágva: { $what }. Itt marad, amíg be nem illeszti.
editing-did-paste = Beillesztve: { $what } → { $parent }. A helyek betöltetlenek.
editing-no-further = Arra nincs több hely: { $body }
editing-paste-nothing = Még nincs semmi a vágólapon.
editing-paste-unknown = Amit másolt, nem szervezeti felépítés része. Másoljon szerveket vagy a nevüket soronként.
editing-paste-large = Amit másolt, túl nagy egy felépítés részének.
editing-paste-newer = Ezt egy újabb változatból másolta ({ $version }). Töltse újra az oldalt, hogy megkapja.
editing-paste-lines = { $count } sort másolt; legfeljebb { $limit } lesz szervvé.
