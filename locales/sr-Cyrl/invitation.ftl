### Inviting: notice, the invitation itself, agendas to begin with, and what happened since the last meeting.

## The invitation
invitation-title = Poziv: { $what }
invitation-intro = Pozivamo vas na ovu sednicu.
invitation-cancelled = Sednica je otkazana: { $day }
invitation-when = Kada
invitation-where = Gde
invitation-online = Onlajn
invitation-agenda = Dnevni red
invitation-no-agenda = Dnevni red još nije utvrđen.
invitation-planned-end = Planirani završetak: { $time }
invitation-documents = Prilozi
invitation-decided = Za glasanje
invitation-rule = Pravilo: { $rule }
invitation-guests = Gosti i stručnjaci
invitation-second-head = Ako nema kvoruma
invitation-second = Ako sednica nema kvorum, ponavlja se sa istim dnevnim redom: { $when }.
invitation-second-free = Ponovljena sednica može da odlučuje bez obzira na broj prisutnih.
invitation-second-part = Ponovljena sednica može da odlučuje ako je prisutno { $part }.
invitation-second-same = Odlučuje samo o tačkama ovog dnevnog reda.
invitation-repeats = Ovo je drugi saziv sednice koja nije imala kvorum: { $day }
invitation-who = Ko učestvuje
invitation-rights = Odlučuju članice s pravom glasa; ostale učestvuju u raspravi bez prava glasa.
invitation-authority = Ko odlučuje u ime članice mora imati njeno ovlašćenje; zamenik ga donosi u pisanom obliku.
invitation-proxies = { $count ->
    [one] Sprečenu članicu može zastupati druga, najviše { $count }.
    [few] Sprečenu članicu može zastupati druga, najviše { $count }.
   *[other] Sprečenu članicu može zastupati druga, najviše { $count }.
}
invitation-sent = Poziv poslat: { $day }
invitation-subject = { $what }, { $day }

## Whether there is time enough to invite
notice-rule = { $days ->
    [one] rok za poziv: { $days } dan (pravilo „{ $card }“)
    [few] rok za poziv: { $days } dana (pravilo „{ $card }“)
   *[other] rok za poziv: { $days } dana (pravilo „{ $card }“)
}
notice-in-time = { $given ->
    [one] Poziv poslat { $given } dan ranije: na vreme
    [few] Poziv poslat { $given } dana ranije: na vreme
   *[other] Poziv poslat { $given } dana ranije: na vreme
}
notice-late = { $short ->
    [one] Poziv poslat { $short } dan prekasno
    [few] Poziv poslat { $short } dana prekasno
   *[other] Poziv poslat { $short } dana prekasno
}
notice-open = { $left ->
    [0] Danas je poslednji dan za poziv
    [one] Još { $left } dan za poziv, do { $day }
    [few] Još { $left } dana za poziv, do { $day }
   *[other] Još { $left } dana za poziv, do { $day }
}
notice-missed = Poziv nije poslat; poslednji dan je bio { $day }
notice-unrecorded = Dan poziva nije zabeležen
notice-unset = Nijedno pravilo ne određuje rok za poziv ovom telu

## What an invitation lacks
lack-start = Nedostaje vreme početka
lack-place = Nije navedeno ni mesto ni način onlajn učešća
lack-agenda = Dnevni red je prazan
lack-end = Završava se pre nego što počne
lack-too-long = { $over ->
    [one] Tačke traju { $over } minut duže od sednice
    [few] Tačke traju { $over } minuta duže od sednice
   *[other] Tačke traju { $over } minuta duže od sednice
}
lack-motion = Treba da se odluči, ali nema predloga: { $item }
lack-second = Drugi saziv važi samo ako ga poziv najavi (pravilo „{ $card }“)
lack-second-before = Drugi saziv nije posle prvog
lack-second-late = { $weeks ->
    [one] Drugi saziv je više od { $weeks } nedelju posle prvog (pravilo „{ $card }“)
    [few] Drugi saziv je više od { $weeks } nedelje posle prvog (pravilo „{ $card }“)
   *[other] Drugi saziv je više od { $weeks } nedelja posle prvog (pravilo „{ $card }“)
}
lack-collides = U isto vreme počinje druga sednica ovog tela: { $title }
lack-nobody = Ovom telu ne pripada niko ko bi bio pozvan

## Agendas to begin with
agenda-quarterly = Kvartalni sastanak
agenda-assembly = Godišnja skupština
agenda-council = Upravni odbor
agenda-group = Radna grupa
agenda-opening = Otvaranje; prisustvo i kvorum
agenda-approve = Usvajanje dnevnog reda
agenda-minutes = Zapisnik sa prethodne sednice
agenda-follow-ups = Obaveze: šta je obećano
agenda-report = Godišnji izveštaj
agenda-finance = Finansije
agenda-guests = Gosti i stručnjaci
agenda-projects = Stanje projekata
agenda-topics = Teme iz kuća članica
agenda-theme = Tema naredne godine
agenda-plan = Plan rada i budžet za narednu godinu
agenda-elections = Izbori
agenda-motions = Predlozi
agenda-supervision = Nadzor nad planom i ciljevima
agenda-proposals = Predlozi za skupštinu
agenda-state = Stanje rada grupe
agenda-help = Gde je potrebna pomoć
agenda-steps = Naredni koraci: ko, šta, do kada
agenda-next = Razno; naredna sednica
agenda-joined = Predstavljanje novih članica

## Why an item suggests itself
because-put-off = odloženo prošli put
because-waits = predlog: { $state }
because-not-quorate = nije bilo kvoruma, čeka ponavljanje
because-promises = ispunjeno { $kept }, otvoreno { $open }
because-brought = unela članica
because-projects = { $count ->
    [one] { $count } projekat je napredovao
    [few] { $count } projekta su napredovala
   *[other] { $count } projekata je napredovalo
}
because-joined = { $count ->
    [one] od tada pristupila { $count }
    [few] od tada pristupile { $count }
   *[other] od tada pristupilo { $count }
}

## Since the last meeting
since-title = Od prethodne sednice
since-line = od { $from } do { $until }
since-decided = Šta je odlučeno
since-kept = Šta je ispunjeno
since-overdue = Šta kasni
since-promised = Šta je obećano, a rok nije istekao
since-members = Ko je pristupio, promenio klasu ili istupio
since-joined = Pristupila: { $name }
since-left = Istupila: { $name }
since-changed = { $name }, nova klasa: { $class }
since-projects = Projekti i rad
since-motions = Predlozi u toku
since-topics = Unete teme i ideje
since-supervised = Nadzor
since-nothing = Od tada se u zapisima ništa nije promenilo.
since-no-journal = Istorija ne seže do tog dana; navedeno je ono što nosi sopstveni datum.
since-first = Ovo je prva zabeležena sednica ovog tela.
since-due = rok { $day }
since-rate = { $due ->
    [one] U poslednjih dvanaest meseci ispunjeno { $kept } od { $due } obaveze
    [few] U poslednjih dvanaest meseci ispunjeno { $kept } od { $due } obaveze
   *[other] U poslednjih dvanaest meseci ispunjeno { $kept } od { $due } obaveza
}
