### The organisation chart and the side panel of a body.

## The header

structure-count-bodies = { $count ->
    [one] { $count } szerv
   *[other] { $count } szerv
}
structure-count-members = { $count ->
    [one] { $count } tag
   *[other] { $count } tag
}
structure-count-channels = { $count ->
    [one] { $count } csatorna
   *[other] { $count } csatorna
}

## The chart

# For screen readers: what the list of bodies is and how it is walked.
structure-outline = Szervek. A nyilakkal léphet, balra és jobbra becsuk és kinyit, az Enter megnyitja.
structure-zoom-in = Nagyítás
structure-zoom-out = Kicsinyítés
structure-zoom-actual = Eredeti méret
structure-fit = Illesztés
structure-channels = Csatornák
structure-channels-all = Mind
# The name of the picture's file, without its ending.
structure-picture-file = szervezet
structure-tools = Az ábra eszközei
structure-empty = A felépítés megmutatja, ki dönt, ki kit felügyel és ki min dolgozik: felül a közgyűlés, alatta a tanács, lejjebb a munkacsoportok. Minden más ezekhez kapcsolódik.
structure-empty-add = Közgyűlés hozzáadása
structure-empty-example = Például: közgyűlés → elnökség → menedzsmentszervezet → munkacsoportok.

## What the chart had to work around

structure-problem-self = „{ $body }” önmaga alatt áll, ezért felülre került.
structure-problem-parent = „{ $body }” egy nem létező szerv alatt áll, ezért felülre került.
structure-problem-cycle = Ezek a szervek körben állnak egymás alatt: { $bodies }. Az első felülre került.
structure-problem-twice = A(z) „{ $id }” azonosító több szervé.
structure-problem-channel = Egy csatorna nem vezet sehová, ezért nem látható.
structure-mend-root = Legyen felül
structure-mend-channel = Csatorna törlése

## The side panel: the body itself

structure-body-name = A szerv neve
structure-body-type = A szerv típusa
structure-composition = Kikből áll
structure-composition-empty = Kikből áll?
structure-what = Ki mit tesz
structure-duties = Feladatok
structure-duty = Feladat
structure-duty-add = Feladat hozzáadása
structure-facts = Adatok
structure-meets = Ülésezik
structure-term-from = Megbízatás kezdete
structure-term-to = Megbízatás vége
structure-operator = Működteti
structure-competence = Kompetencia
structure-service = Szolgáltatás
structure-network = Hálózat
structure-parent = Fölötte áll
structure-parent-none = senki: felül áll
structure-place = Helye a sorban
structure-earlier = Előrébb
structure-later = Hátrébb
structure-seat-count = Helyek a szabály szerint
structure-child-add = Szerv hozzáadása alá
structure-body-delete = A szerv törlése
structure-body-new = Új szerv
structure-resolutions = Utolsó határozatok
structure-panel-close = Oldalsáv bezárása

## The side panel: seats

structure-seats = Helyek
structure-seat-role = { $holder } szerepe
structure-seat-right = Jog
structure-seat-right-class = a tagsági osztály szerint
structure-seat-more = Továbbiak: { $holder }
structure-seat-vacate = Hely felszabadítása
structure-seat-delete = Hely törlése
structure-seat-fill = Hely betöltése: tag vagy személy
structure-seat-who = Tag vagy személy
structure-seat-add = Hely hozzáadása
structure-seat-add-hint = üresen hagyva betöltetlen hely
structure-seat-unknown = Nincs „{ $name }” nevű tag vagy személy.
structure-until = { $date }-ig

## The side panel: channels

structure-channel-type = A csatorna típusa
structure-channel-to = Hová vezet
structure-channel-subject = Mire vonatkozik
structure-channel-add = Csatorna hozzáadása
structure-channel-delete = Törlés: { $channel }
structure-channel-none = Itt nem kezdődik és nem végződik csatorna.

## The side panel: a member or a person

structure-holder-none = Nincs helye egyetlen szervben sem.
structure-holder-open = Adatlap megnyitása
