### Meetings: the calendar, one meeting in full, and what was promised.
meetings-count = { $count ->
    [one] { $count } ülés
   *[other] { $count } ülés
}
meetings-gist-next = következő: { $date }
meetings-gist-open = { $count ->
    [one] { $count } nyitott vállalás
   *[other] { $count } nyitott vállalás
}
meetings-need-body = Ülést szervezet tart. Előbb vegyen fel egyet a Szervezet helyen.
meetings-empty = Itt állnak az ülések év és negyedév szerint, napirenddel, jelenléttel és vállalásokkal.
meetings-empty-example = Például: „Rendes közgyűlés, március 20., 10:00”.
meetings-all = Minden ülés
meetings-quarter = { $quarter }. negyedév
meetings-missing = Ebben a negyedévben nem volt ülés
meetings-next = következő
meetings-last = legutóbbi
meetings-quorate = határozatképes
meetings-not-quorate = nem határozatképes
meetings-quorum-line = { $eligible } tagból { $present } jelen · { $needed } kell
meetings-quorum-unset = A határozatképesség nincs rögzítve
meetings-without-authority = { $count ->
    [one] { $count } jelenlévő döntési jogkör nélkül
   *[other] { $count } jelenlévő döntési jogkör nélkül
}
meetings-title = Az ülés neve
meetings-start = Kezdete
meetings-place = Hely
meetings-invited = Meghívó kelte
meetings-chair = Elnök
meetings-minute-taker = Jegyzőkönyv
meetings-repeats = A következő ülés megismétlése: { $date }
meetings-repeats-count = A következő ülés megismétlése: { $date } ({ $present } volt jelen, { $needed } kellett).
meetings-no-agenda = Még nincs napirend. A pontokat sorban tárgyalják és szavaznak róluk.
meetings-add-item = Új napirendi pont
meetings-new-item = Új napirendi pont
meetings-item-up = Feljebb
meetings-item-down = Lejjebb
meetings-votes-here = Szavazati joggal
meetings-heard-here = Tanácskozási joggal
meetings-delete = Az ülés törlése
meetings-promise = Vállalás
meetings-owner = Felelős
meetings-due = Határidő
meetings-no-follow-ups = Itt még nincs vállalás: ki, mit, meddig.
meetings-add-follow-up = Új vállalás
meetings-new-follow-up = Új vállalás
meetings-open-follow-ups = Nyitott vállalások minden ülésről

## The calendar
meetings-plan = Ülés tervezése
meetings-coming = Következik
meetings-none-coming = Nincs tervezett ülés.
meetings-quarter-open = Még nincs összehívva
meetings-year-before = Előző év
meetings-year-after = Következő év
meetings-by-quarter = Ülések negyedévenként
meetings-none-in-year = Ebben az évben nincs ülés.
meetings-is-cancelled = elmarad
meetings-cancel = Az ülés lemondása
meetings-revive = Mégis megtartjuk
meetings-items = { $count ->
    [one] { $count } napirendi pont
   *[other] { $count } napirendi pont
}

## What a meeting is called for
meetings-end = Vége
meetings-online = Online részvétel címe
meetings-second-day = Megismételt ülés napja
meetings-second-start = Megismételt ülés kezdete
meetings-second-propose = Közlés: { $day }
meetings-item-minutes = Idő percben
meetings-minutes-short = perc
meetings-item-purpose = Célja
meetings-item-speaker = Előadó
meetings-item-about = Tárgya
meetings-no-purpose = cél nélkül
meetings-no-speaker = nincs előadó
meetings-no-about = nincs hozzárendelve
meetings-planned = összesen { $minutes } perc
meetings-ends = vége: { $time }
meetings-untimed = { $count ->
    [one] { $count } pont idő nélkül
   *[other] { $count } pont idő nélkül
}
meetings-fill = Napirend feltöltése
meetings-as-last = Mint legutóbb: { $day }
meetings-own-agendas = Saját sablonok
meetings-shipped-agendas = Kezdésnek
meetings-keep-agenda = A napirend mentése sablonként
meetings-kept-agenda = Sablonként mentve: { $name }
meetings-nothing-again = A legutóbbi napirendből semmi nem kerül újra elő.
meetings-suggested = Magától adódik
meetings-take-up = Napirendre

## The invitation
meetings-invitation = Meghívó
meetings-lacks = { $count ->
    [one] { $count } dolog hiányzik
   *[other] { $count } dolog hiányzik
}
meetings-ready = Semmi sem hiányzik.
meetings-own-words = A meghívó saját szövege
meetings-sent-today = Ma elküldve
meetings-read-invitation = A meghívó megtekintése
meetings-back = Vissza az üléshez
meetings-open-mail = Megnyitás e-mailként
meetings-copy-mail = E-mail másolása
meetings-mail-paste = A szöveg túl hosszú a levelezőnek, ezért a vágólapra került: illessze be a levélbe.
meetings-copy-addresses = { $count ->
    [one] { $count } cím másolása
   *[other] { $count } cím másolása
}
meetings-no-address = { $count ->
    [one] { $count } meghívottnak nincs e-mail címe
   *[other] { $count } meghívottnak nincs e-mail címe
}
meetings-invited-count = { $count ->
    [one] { $count } meghívott
   *[other] { $count } meghívott
}
meetings-day-file = Naptárfájl
meetings-read-since = Beszámoló a legutóbbi ülés óta

## How promises are kept
meetings-rate = Teljesült vállalások
meetings-rate-of = { $due } esedékesből { $kept }, az elmúlt tizenkét hónapban
meetings-rate-none = Az elmúlt tizenkét hónapban egy vállalás sem volt esedékes.
meetings-rate-in-time = { $dated } közül { $in-time } határidőre
meetings-rate-open = { $count ->
    [one] { $count } nyitott
   *[other] { $count } nyitott
}
meetings-rate-overdue = { $count ->
    [one] { $count } késik
   *[other] { $count } késik
}
meetings-rate-nobodys = { $count ->
    [one] { $count } felelős nélkül
   *[other] { $count } felelős nélkül
}
meetings-rate-dayless = { $count ->
    [one] { $count } határidő nélkül
   *[other] { $count } határidő nélkül
}
meetings-by-person = Személyenként
meetings-nobody = Senki
meetings-kept-head = Teljesült
meetings-open-head = Nyitott
meetings-overdue-head = Késik
meetings-only-overdue = Csak ami késik
meetings-with-closed = A teljesültek is
meetings-done-on = teljesült: { $day }
meetings-none-so = Itt nincs nyitott vállalás.
meetings-title-default = Ülés
