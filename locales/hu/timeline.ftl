### Projektek az időben: az ütemterv, a naptár és az évek témái.
timeline-title = Ütemterv
timeline-group = Sorok e szerint
timeline-together = mind együtt
timeline-earlier = Egy évvel korábban
timeline-next = Egy évvel később
timeline-all = Minden év
timeline-today = Ma
timeline-quarter = { $year }. { $number }. negyedév
timeline-quarter-short = { $number }. n.év
timeline-keys = Húzza a sávot, a végeit vagy a mérföldköveket más napra; vagy léptesse a nyilakkal naponként, a lapozóbillentyűkkel hetenként, a Shifttel csak a végét. Az Enter megnyitja a projektet.
timeline-empty = Itt a projektek az első naptól az utolsóig láthatók, mérföldköveikkel.
timeline-by-milestones = mérföldkövek: { $first } – { $last }
timeline-reversed = vége: { $end }, a kezdete ({ $start }) előtt
timeline-nowhere = dátum nélkül
timeline-moved = { $project }: { $days }
timeline-step-moved = { $milestone }: { $day }
timeline-step-done = kész
timeline-step-overdue = lejárt
timeline-step-open = nyitott
timeline-dateless = Dátum nélkül
timeline-dateless-hint = Ha a projektnek van első és utolsó napja, fent látható.
timeline-more = { $count ->
    [one] További { $count } sor megjelenítése
   *[other] További { $count } sor megjelenítése
}
timeline-elsewhere = { $count ->
    [one] { $count } projekt más évekre esik.
   *[other] { $count } projekt más évekre esik.
}

## A naptár

calendar-title = Naptár
calendar-earlier = Egy hónappal korábban
calendar-next = Egy hónappal később
calendar-empty = Ebben a hónapban a projekteknek nincs napja.
calendar-begins = Projekt kezdete
calendar-ends = Projekt vége
calendar-check = Teendő
calendar-work = Munkaterv
calendar-invoice = Esedékes számla
calendar-keys = Húzza a bejegyzést más napra; vagy léptesse a nyilakkal: balra és jobbra egy nappal, fel és le egy héttel. Az Enter megnyitja.
calendar-moved = { $name }, { $what }: { $day }

## Az évek témái

theme-add = Téma megnevezése: { $year }
theme-year = Év
theme-aim = Amit változtatnia kell
theme-changes = Amit változtatnia kell
theme-silent = Nem mondja meg, mit kell változtatnia
theme-no-projects = Ehhez a témához még nem tartozik projekt.
theme-with-impact = { $all } közül { $some } mondja meg, mit kell változtatnia
theme-horizons = rövid távú { $short }, középtávú { $medium }, hosszú távú { $long }
theme-done = { $count ->
    [one] { $count } kész
   *[other] { $count } kész
}
theme-told = eredmény közölve: befelé { $inside }, kifelé { $outside }
