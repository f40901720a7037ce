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
