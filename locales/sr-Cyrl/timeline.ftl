### Projekti u vremenu: vremenski plan, kalendar i teme po godinama.
timeline-title = Временски план
timeline-group = Редови по
timeline-together = сви заједно
timeline-earlier = Годину раније
timeline-next = Годину касније
timeline-all = Све године
timeline-today = Данас
timeline-quarter = { $number }. квартал { $year }.
timeline-quarter-short = { $number }. кв.
timeline-keys = Превуците траку, њене крајеве или прекретнице на друге дане; или стрелицама по дан, тастерима за страну по недељу, са Shift само крај. Enter отвара пројекат.
timeline-empty = Овде стоје пројекти од првог до последњег дана, са прекретницама.
timeline-by-milestones = прекретнице { $first } – { $last }
timeline-reversed = крај: { $end }, пре почетка: { $start }
timeline-nowhere = без датума
timeline-moved = { $project }: { $days }
timeline-step-moved = { $milestone }: { $day }
timeline-step-done = завршено
timeline-step-overdue = рок је прошао
timeline-step-open = отворено
timeline-dateless = Без датума
timeline-dateless-hint = Када пројекат добије први и последњи дан, стоји горе у плану.
timeline-more = { $count ->
    [one] Прикажи још { $count } ред
    [few] Прикажи још { $count } реда
   *[other] Прикажи још { $count } редова
}
timeline-elsewhere = { $count ->
    [one] { $count } пројекат је у другим годинама.
    [few] { $count } пројекта су у другим годинама.
   *[other] { $count } пројеката је у другим годинама.
}

## Kalendar

calendar-title = Календар
calendar-earlier = Месец раније
calendar-next = Месец касније
calendar-empty = У овом месецу ништа из пројеката нема свој дан.
calendar-begins = Почетак пројекта
calendar-ends = Крај пројекта
calendar-check = За урадити
calendar-work = План рада
calendar-invoice = Доспела фактура
calendar-keys = Превуците унос на други дан; или га померајте стрелицама: лево и десно за дан, горе и доле за недељу. Enter га отвара.
calendar-moved = { $name }, { $what }: { $day }

## Teme po godinama

theme-add = Именујте тему за { $year }.
theme-year = Година
theme-aim = Шта треба да промени
theme-changes = Шта треба да промени
theme-silent = Не каже шта треба да промени
theme-no-projects = Овој теми још не припада ниједан пројекат.
theme-with-impact = { $some } од { $all } каже шта треба да промени
theme-horizons = краткорочно { $short }, средњорочно { $medium }, дугорочно { $long }
theme-done = { $count ->
    [one] { $count } завршен
    [few] { $count } завршена
   *[other] { $count } завршених
}
theme-told = резултати саопштени: унутра { $inside }, споља { $outside }
