### Projekti u vremenu: vremenski plan, kalendar i teme po godinama.
timeline-title = Vremenski plan
timeline-group = Redovi po
timeline-together = svi zajedno
timeline-earlier = Godinu ranije
timeline-next = Godinu kasnije
timeline-all = Sve godine
timeline-today = Danas
timeline-quarter = { $number }. kvartal { $year }.
timeline-quarter-short = { $number }. kv.
timeline-keys = Prevucite traku, njene krajeve ili prekretnice na druge dane; ili strelicama po dan, tasterima za stranu po nedelju, sa Shift samo kraj. Enter otvara projekat.
timeline-empty = Ovde stoje projekti od prvog do poslednjeg dana, sa prekretnicama.
timeline-by-milestones = prekretnice { $first } – { $last }
timeline-reversed = kraj: { $end }, pre početka: { $start }
timeline-nowhere = bez datuma
timeline-moved = { $project }: { $days }
timeline-step-moved = { $milestone }: { $day }
timeline-step-done = završeno
timeline-step-overdue = rok je prošao
timeline-step-open = otvoreno
timeline-dateless = Bez datuma
timeline-dateless-hint = Kada projekat dobije prvi i poslednji dan, stoji gore u planu.
timeline-more = { $count ->
    [one] Prikaži još { $count } red
    [few] Prikaži još { $count } reda
   *[other] Prikaži još { $count } redova
}
timeline-elsewhere = { $count ->
    [one] { $count } projekat je u drugim godinama.
    [few] { $count } projekta su u drugim godinama.
   *[other] { $count } projekata je u drugim godinama.
}

## Kalendar

calendar-title = Kalendar
calendar-earlier = Mesec ranije
calendar-next = Mesec kasnije
calendar-empty = U ovom mesecu ništa iz projekata nema svoj dan.
calendar-begins = Početak projekta
calendar-ends = Kraj projekta
calendar-check = Za uraditi
calendar-work = Plan rada
calendar-invoice = Dospela faktura
calendar-keys = Prevucite unos na drugi dan; ili ga pomerajte strelicama: levo i desno za dan, gore i dole za nedelju. Enter ga otvara.
calendar-moved = { $name }, { $what }: { $day }

## Teme po godinama

theme-add = Imenujte temu za { $year }.
theme-year = Godina
theme-aim = Šta treba da promeni
theme-changes = Šta treba da promeni
theme-silent = Ne kaže šta treba da promeni
theme-no-projects = Ovoj temi još ne pripada nijedan projekat.
theme-with-impact = { $some } od { $all } kaže šta treba da promeni
theme-horizons = kratkoročno { $short }, srednjoročno { $medium }, dugoročno { $long }
theme-done = { $count ->
    [one] { $count } završen
    [few] { $count } završena
   *[other] { $count } završenih
}
theme-told = rezultati saopšteni: unutra { $inside }, spolja { $outside }
