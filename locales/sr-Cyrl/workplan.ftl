### The office's work plan: its approval, its amendments, and the council that watches over it.
locked-plan = План рада ({ $year }) је одобрен. Текст, носилац и рок ставке мењају се само изменом о којој се гласа.
locked-amendment = О овој измени је одлучено. Оно што је одлучено остаје како јесте.
locked-amendment-alone = Измена се бележи као спроведена само заједно са оним што у плану мења.

finding-supervision-title = План рада без надзора
finding-supervision = Од { $date } нема забележеног увида у план рада: { $days ->
    [one] { $days } дан
    [few] { $days } дана
   *[other] { $days } дана
}.
finding-supervision-mend = Унесите запажање
finding-amendment-title = Неспроведена измена
finding-amendment = Усвојено, а још није у плану рада: { $text }
finding-amendment-mend = Отворите измену

workplan-empty = Канцеларија ради по плану који је одобрен пре почетка. Унесите годину, па запишите шта треба урадити.
workplan-next = Нови план рада
workplan-draft = Нацрт
workplan-proposed = стављено на гласање
workplan-refused = није усвојено
workplan-approved = одобрено
workplan-to-come = тек почиње
workplan-running = у току
workplan-over = истекло
workplan-from = Од
workplan-to = До
workplan-motion-title = План рада { $year }
workplan-checked = Проверено
workplan-out-of-time = ван периода
workplan-item-menu = Шта се може са овом ставком
workplan-look = Забележите проверу
workplan-looked = Проверено, без примедби.
workplan-propose-change = Предложите измену
workplan-propose-strike = Предложите брисање
workplan-propose-item = Предложите нову ставку
workplan-outside = Ван плана
workplan-outside-count = { $count ->
    [one] { $count } задатак који није ни у једном плану
    [few] { $count } задатка који нису ни у једном плану
   *[other] { $count } задатака који нису ни у једном плану
}
workplan-outside-hint = Оно што се ради мимо плана стоји овде, да сви виде.
workplan-outside-add = Додајте задатак ван плана
workplan-amendments = Измене
workplan-amendments-hint = План је одобрен. Оно што у њему треба променити записује се овде, о томе се гласа и затим се спроводи у једном кораку.
workplan-adds = План рада, нова ставка: { $text }
workplan-changes = План рада, измена ставке: { $text }
workplan-strikes = План рада, брисање ставке: { $text }
workplan-adds-word = Нова ставка
workplan-changes-word = Измена
workplan-strikes-word = Брисање
workplan-written = записано, није одлучено
workplan-decided = усвојено, чека спровођење
workplan-applied = спроведено { $date }
workplan-reason = Образложење
workplan-carry-out = Спроведите
workplan-undecided = О овој измени још није одлучено.
workplan-was-refused = Ова измена није усвојена.
workplan-was-applied = Ова измена је већ спроведена.
workplan-no-item = Ставке о којој је реч више нема.
workplan-says-nothing = Ова измена ништа не мења.
workplan-days = Дана између два увида
workplan-next-look = Следећи увид до
workplan-gap = Без увида од { $from } до { $to }: { $days ->
    [one] { $days } дан
    [few] { $days } дана
   *[other] { $days } дана
}.
workplan-finding = Шта је утврђено
workplan-action = Шта из тога следи
