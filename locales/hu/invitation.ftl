### Inviting: notice, the invitation itself, agendas to begin with, and what happened since the last meeting.

## The invitation
invitation-title = Meghívó: { $what }
invitation-intro = Meghívjuk Önt erre az ülésre.
invitation-cancelled = Az ülés elmarad: { $day }
invitation-when = Időpont
invitation-where = Helyszín
invitation-online = Online
invitation-agenda = Napirend
invitation-no-agenda = Még nincs napirend.
invitation-planned-end = Tervezett befejezés: { $time }
invitation-documents = Mellékletek
invitation-decided = Szavazásra kerül
invitation-rule = Szabály: { $rule }
invitation-guests = Vendégek és szakértők
invitation-second-head = Határozatképtelenség esetén
invitation-second = Ha az ülés nem határozatképes, ugyanezzel a napirenddel meg kell ismételni: { $when }.
invitation-second-free = A megismételt ülés a megjelentek számától függetlenül határozatképes.
invitation-second-part = A megismételt ülés { $part } jelenlétében határozatképes.
invitation-second-same = Csak e napirend pontjairól határozhat.
invitation-repeats = Ez a határozatképtelen ülés megismétlése: { $day }
invitation-who = Részvétel
invitation-rights = A szavazati joggal rendelkező tagok döntenek; a többiek tanácskozási joggal vesznek részt.
invitation-authority = A tag nevében csak az dönthet, akinek erre jogköre van; a helyettes ezt írásban hozza magával.
invitation-proxies = { $count ->
    [one] Az akadályoztatott tagot másik tag képviselheti, legfeljebb { $count } tagot.
   *[other] Az akadályoztatott tagot másik tag képviselheti, legfeljebb { $count } tagot.
}
invitation-sent = A meghívó kelte: { $day }
invitation-subject = { $what }, { $day }

## Whether there is time enough to invite
notice-rule = { $days ->
    [one] { $days } napos meghívási határidő (szabálykártya: „{ $card }”)
   *[other] { $days } napos meghívási határidő (szabálykártya: „{ $card }”)
}
notice-in-time = { $given ->
    [one] { $given } nappal előtte meghívva: határidőben
   *[other] { $given } nappal előtte meghívva: határidőben
}
notice-late = { $short ->
    [one] { $short } nap késéssel meghívva
   *[other] { $short } nap késéssel meghívva
}
notice-open = { $left ->
    [0] Ma van a meghívás utolsó napja
    [one] Még { $left } nap a meghívásra, eddig: { $day }
   *[other] Még { $left } nap a meghívásra, eddig: { $day }
}
notice-missed = Nincs meghívó; az utolsó nap ez volt: { $day }
notice-unrecorded = A meghívó napja nincs rögzítve
notice-unset = Egyik szabálykártya sem ír elő meghívási határidőt ennek a szervezetnek

## What an invitation lacks
lack-start = Hiányzik a kezdés időpontja
lack-place = Nincs megadva sem hely, sem online részvétel
lack-agenda = A napirend üres
lack-end = Előbb ér véget, mint ahogy kezdődik
lack-too-long = { $over ->
    [one] A napirendi pontok { $over } perccel hosszabbak az ülésnél
   *[other] A napirendi pontok { $over } perccel hosszabbak az ülésnél
}
lack-motion = Döntést kíván, de nincs hozzá indítvány: { $item }
lack-second = A megismételt ülés csak akkor érvényes, ha a meghívó közli (szabálykártya: „{ $card }”)
lack-second-before = A megismételt ülés nem az első után van
lack-second-late = { $weeks ->
    [one] A megismételt ülés több mint { $weeks } héttel az első után van (szabálykártya: „{ $card }”)
   *[other] A megismételt ülés több mint { $weeks } héttel az első után van (szabálykártya: „{ $card }”)
}
lack-collides = E szervezetnek ugyanakkor másik ülése is kezdődik: { $title }
lack-nobody = Ennek a szervezetnek nincs meghívható tagja

## Agendas to begin with
agenda-quarterly = Negyedéves ülés
agenda-assembly = Éves közgyűlés
agenda-council = Tanács
agenda-group = Munkacsoport
agenda-opening = Megnyitás; jelenlét és határozatképesség
agenda-approve = A napirend elfogadása
agenda-minutes = Az előző ülés jegyzőkönyve
agenda-follow-ups = Vállalások: amit ígértünk
agenda-report = Éves beszámoló
agenda-finance = Pénzügyek
agenda-guests = Vendégek és szakértők
agenda-projects = A projektek állása
agenda-topics = A tagok témái
agenda-theme = A következő év témája
agenda-plan = A következő évi munkaterv és költségvetés
agenda-elections = Választások
agenda-motions = Indítványok
agenda-supervision = A munkaterv és a célok felügyelete
agenda-proposals = Javaslatok a közgyűlés elé
agenda-state = A csoport munkájának állása
agenda-help = Hol kell segítség
agenda-steps = Következő lépések: ki, mit, meddig
agenda-next = Egyebek; a következő ülés
agenda-joined = Új tagok bemutatkozása

## Why an item suggests itself
because-put-off = legutóbb elhalasztva
because-waits = indítvány: { $state }
because-not-quorate = határozatképtelen volt, újra napirendre vár
because-promises = { $kept } teljesült, { $open } nyitott
because-brought = egy tag hozta be
because-projects = { $count ->
    [one] { $count } projekt haladt előre
   *[other] { $count } projekt haladt előre
}
because-joined = { $count ->
    [one] { $count } belépő azóta
   *[other] { $count } belépő azóta
}

## Since the last meeting
since-title = A legutóbbi ülés óta
since-line = { $from } – { $until }
since-decided = Amit elhatároztunk
since-kept = Ami teljesült
since-overdue = Ami késik
since-promised = Amit vállaltunk, és még nem járt le
since-members = Be- és kilépők, változások
since-joined = Belépett: { $name }
since-left = Kilépett: { $name }
since-changed = { $name }, új besorolás: { $class }
since-projects = Projektek és munka
since-motions = Folyamatban lévő indítványok
since-topics = Behozott témák és ötletek
since-supervised = Felügyelet
since-nothing = Azóta semmi sem változott a feljegyzésekben.
since-no-journal = Az előzmények nem nyúlnak vissza eddig a napig; csak az látszik, aminek saját dátuma van.
since-first = Ez a szervezet első rögzített ülése.
since-due = határidő: { $day }
since-rate = { $due ->
    [one] Az elmúlt tizenkét hónapban { $due } vállalásból { $kept } teljesült
   *[other] Az elmúlt tizenkét hónapban { $due } vállalásból { $kept } teljesült
}
