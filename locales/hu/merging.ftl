### Merging what partners send back: the queue, its questions, receipts and reminders.

## The queue, in numbers: "28 clean, 9 questions, 3 not back yet"

merging-clean = { $count ->
    [one] { $count } egyértelmű változás
   *[other] { $count } egyértelmű változás
}
merging-questions = { $count ->
    [one] { $count } kérdés
   *[other] { $count } kérdés
}
merging-proposals = { $count ->
    [one] { $count } javaslat
   *[other] { $count } javaslat
}
merging-not-back = { $count ->
    [one] { $count } fájl még nem érkezett vissza
   *[other] { $count } fájl még nem érkezett vissza
}
merging-nothing-new = Nincs benne semmi új.

## Why a file is not compared

merging-other-workspace = Ez a fájl másik munkaterülethez tartozik: { $organisation }. Nyissa meg inkább emellett.
merging-no-workspace = Ez a fájl nem mondja meg, melyik munkaterülethez tartozik. Nyissa meg inkább emellett.
merging-public = Ez nyilvános fájl, csak olvasásra: ami kimaradt belőle, azt nem törölték.
merging-too-new = Ez a fájl a Klaster újabb változatából származik ({ $version }). Töltse újra az oldalt, és azután vegye be a fájlt.

## Whether a change is taken unasked

merging-tick = { $why ->
    [onlyTheirs] Csak ők változtatták meg
    [theirOwn] Erről ők döntenek
    [money] Pénzről szól, és nem ők döntenek róla
    [rights] Jogokról szól, és nem ők döntenek róla
    [rules] A szabályokról szól
    [roll] Arról szól, ki szavazhat vagy ki volt jelen
    [closedPoll] Lezárt szavazásról szól
    [notTheirs] Erről nem ők döntenek
   *[theyDeclined] Az innen származó érték ellen döntöttek
}

## Why something is asked

merging-asked = { $why ->
    [bothChanged] Mindkét oldalon megváltozott
    [deletedThere] Ott törölték, itt megváltozott
    [deletedHere] Itt törölték, ott megváltozott
    [filesDiffer] A fájlok mást-mást mondanak
    [noCommonState] Nem tudni, miből indult ki a két oldal
    [decidedBefore] Itt már döntöttek ez ellen az érték ellen
    [lineMissing] A sor hiányzik egy kézzel szerkesztett fájlból
    [doesNotFit] Vele a bejegyzések nem illenének össze
   *[unreadable] Vele a bejegyzés olvashatatlan lenne
}
merging-proposed = Ezt itt szavazás döntötte el; így marad. { $why }

## The first line of a part's file, for who opens it in a text editor

merging-readme-partner = A Klaster-fájl egy része. Szervezet: { $organisation }; kinek szól: { $partner }. Nyissa meg a Klaster oldalán, módosítsa, ami az Öné, és küldje vissza; ami nincs benne, az ott változatlan marad.
merging-readme-public = A Klaster-fájl nyilvános része. Szervezet: { $organisation }. Csak olvasásra.

## On the command line

merging-cli-help = visszaküldött fájlokat vesz be egy fájlba; felsorolja, amit meg kell kérdezni
merging-cli-ours-missing = Nevezze meg a befogadó fájlt, majd a visszaküldött fájlokat.
merging-cli-needs-output = Semmi sem lett kiírva. Az eredmény megőrzéséhez nevezzen meg egy fájlt a -o kapcsolóval.
