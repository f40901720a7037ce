### Indítványok: a tábla, egy indítvány a hozzá fűzött szavakkal, az útja, és a stratégia útja.

## A tábla

motions-board = Indítványok állapot szerint
motions-column-decided = Eldöntve
motions-search = Keresés az indítványok között
motions-any = { $what }: mind
motions-year = Év
motions-put = Szavazásra bocsátás
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

## Egy indítvány

motions-title = Kérdés
motions-text = Az indítvány szövege
motions-text-unset = A szöveg, amelyről szavaznak …
motions-facts = Az indítvány
motions-decided-by = Dönt róla
motions-proposer = Előterjesztő
motions-seconders = Támogatók
motions-second = Támogató hozzáadása …
motions-serves = Mit szolgál
motions-ballot = Szavazás
motions-binding = Kötelező erejű
motions-seats = Betöltendő helyek
motions-max-choices = Választás szavazólaponként
motions-max-points = Pont szavazólaponként
motions-frozen = ehhez a szavazáshoz rögzítve
motions-new-option = Új lehetőség
motions-add-option = Lehetőség hozzáadása
motions-add-person = Személy hozzáadása …
motions-amendments = Módosító indítványok
motions-amends = Ezt módosítja:
motions-amendments-first = A módosító indítványokról szavaznak először.
motions-new-amendment = Új módosító indítvány …
motions-new-comment = Új hozzászólás, aggály vagy kifogás …
motions-answer = Válasz

## Egy indítvány útja

motions-life = Az indítvány útja
motions-do-draft = Vissza tervezetnek
motions-do-propose = Előterjesztés
motions-do-debate = Megvitatás
motions-do-withdraw = Visszavonás
motions-do-adjourn = Elnapolás
motions-do-refer = Továbbutalás
motions-do-in-force = Hatályba léptetés
motions-do-follow-up = Megjelölés nyomon követettként
motions-do-done = Megjelölés késznek

## A stratégia útja

motions-path = A stratégia útja
motions-path-proposal = Javaslat
motions-path-adoption = Vita és elfogadás
motions-path-plan = Munkaterv
motions-path-supervision = Felügyelet
motions-path-missing = még nincs rögzítve semmi
motions-path-entries = { $count ->
    [one] { $count } bejegyzés
   *[other] { $count } bejegyzés
}
motions-gap-proposal = Nincs rögzítve a tanács javaslata; a stratégia ott kezdődik.
motions-gap-debate = Nincs rögzítve vita; a közgyűlés megvitatja, mielőtt elfogadja.
motions-gap-adoption = A közgyűlés nem fogadta el a stratégiát.
motions-gap-plan = A stratégiát nem követi munkaterv.
motions-gap-approval = A munkaterv nincs jóváhagyva.
motions-gap-late = A munkatervet csak a kezdete után hagyták jóvá.
motions-gap-supervision = A tanács még nem rögzítette, hogy rátekintett volna a tervre vagy a célokra.
