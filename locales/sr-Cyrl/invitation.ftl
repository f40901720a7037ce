### Inviting: notice, the invitation itself, agendas to begin with, and what happened since the last meeting.

## The invitation
invitation-title = Позив: { $what }
invitation-intro = Позивамо вас на ову седницу.
invitation-cancelled = Седница је отказана: { $day }
invitation-when = Када
invitation-where = Где
invitation-online = Онлајн
invitation-agenda = Дневни ред
invitation-no-agenda = Дневни ред још није утврђен.
invitation-planned-end = Планирани завршетак: { $time }
invitation-documents = Прилози
invitation-decided = За гласање
invitation-rule = Правило: { $rule }
invitation-guests = Гости и стручњаци
invitation-second-head = Ако нема кворума
invitation-second = Ако седница нема кворум, понавља се са истим дневним редом: { $when }.
invitation-second-free = Поновљена седница може да одлучује без обзира на број присутних.
invitation-second-part = Поновљена седница може да одлучује ако је присутно { $part }.
invitation-second-same = Одлучује само о тачкама овог дневног реда.
invitation-repeats = Ово је други сазив седнице која није имала кворум: { $day }
invitation-who = Ко учествује
invitation-rights = Одлучују чланице с правом гласа; остале учествују у расправи без права гласа.
invitation-authority = Ко одлучује у име чланице мора имати њено овлашћење; заменик га доноси у писаном облику.
invitation-proxies = { $count ->
    [one] Спречену чланицу може заступати друга, највише { $count }.
    [few] Спречену чланицу може заступати друга, највише { $count }.
   *[other] Спречену чланицу може заступати друга, највише { $count }.
}
invitation-sent = Позив послат: { $day }
invitation-subject = { $what }, { $day }

## Whether there is time enough to invite
notice-rule = { $days ->
    [one] рок за позив: { $days } дан (правило „{ $card }“)
    [few] рок за позив: { $days } дана (правило „{ $card }“)
   *[other] рок за позив: { $days } дана (правило „{ $card }“)
}
notice-in-time = { $given ->
    [one] Позив послат { $given } дан раније: на време
    [few] Позив послат { $given } дана раније: на време
   *[other] Позив послат { $given } дана раније: на време
}
notice-late = { $short ->
    [one] Позив послат { $short } дан прекасно
    [few] Позив послат { $short } дана прекасно
   *[other] Позив послат { $short } дана прекасно
}
notice-open = { $left ->
    [0] Данас је последњи дан за позив
    [one] Још { $left } дан за позив, до { $day }
    [few] Још { $left } дана за позив, до { $day }
   *[other] Још { $left } дана за позив, до { $day }
}
notice-missed = Позив није послат; последњи дан је био { $day }
notice-unrecorded = Дан позива није забележен
notice-unset = Ниједно правило не одређује рок за позив овом телу

## What an invitation lacks
lack-start = Недостаје време почетка
lack-place = Није наведено ни место ни начин онлајн учешћа
lack-agenda = Дневни ред је празан
lack-end = Завршава се пре него што почне
lack-too-long = { $over ->
    [one] Тачке трају { $over } минут дуже од седнице
    [few] Тачке трају { $over } минута дуже од седнице
   *[other] Тачке трају { $over } минута дуже од седнице
}
lack-motion = Треба да се одлучи, али нема предлога: { $item }
lack-second = Други сазив важи само ако га позив најави (правило „{ $card }“)
lack-second-before = Други сазив није после првог
lack-second-late = { $weeks ->
    [one] Други сазив је више од { $weeks } недељу после првог (правило „{ $card }“)
    [few] Други сазив је више од { $weeks } недеље после првог (правило „{ $card }“)
   *[other] Други сазив је више од { $weeks } недеља после првог (правило „{ $card }“)
}
lack-collides = У исто време почиње друга седница овог тела: { $title }
lack-nobody = Овом телу не припада нико ко би био позван

## Agendas to begin with
agenda-quarterly = Квартални састанак
agenda-assembly = Годишња скупштина
agenda-council = Управни одбор
agenda-group = Радна група
agenda-opening = Отварање; присуство и кворум
agenda-approve = Усвајање дневног реда
agenda-minutes = Записник са претходне седнице
agenda-follow-ups = Обавезе: шта је обећано
agenda-report = Годишњи извештај
agenda-finance = Финансије
agenda-guests = Гости и стручњаци
agenda-projects = Стање пројеката
agenda-topics = Теме из кућа чланица
agenda-theme = Тема наредне године
agenda-plan = План рада и буџет за наредну годину
agenda-elections = Избори
agenda-motions = Предлози
agenda-supervision = Надзор над планом и циљевима
agenda-proposals = Предлози за скупштину
agenda-state = Стање рада групе
agenda-help = Где је потребна помоћ
agenda-steps = Наредни кораци: ко, шта, до када
agenda-next = Разно; наредна седница
agenda-joined = Представљање нових чланица

## Why an item suggests itself
because-put-off = одложено прошли пут
because-waits = предлог: { $state }
because-not-quorate = није било кворума, чека понављање
because-promises = испуњено { $kept }, отворено { $open }
because-brought = унела чланица
because-projects = { $count ->
    [one] { $count } пројекат је напредовао
    [few] { $count } пројекта су напредовала
   *[other] { $count } пројеката је напредовало
}
because-joined = { $count ->
    [one] од тада приступила { $count }
    [few] од тада приступиле { $count }
   *[other] од тада приступило { $count }
}

## Since the last meeting
since-title = Од претходне седнице
since-line = од { $from } до { $until }
since-decided = Шта је одлучено
since-kept = Шта је испуњено
since-overdue = Шта касни
since-promised = Шта је обећано, а рок није истекао
since-members = Ко је приступио, променио класу или иступио
since-joined = Приступила: { $name }
since-left = Иступила: { $name }
since-changed = { $name }, нова класа: { $class }
since-projects = Пројекти и рад
since-motions = Предлози у току
since-topics = Унете теме и идеје
since-supervised = Надзор
since-nothing = Од тада се у записима ништа није променило.
since-no-journal = Историја не сеже до тог дана; наведено је оно што носи сопствени датум.
since-first = Ово је прва забележена седница овог тела.
since-due = рок { $day }
since-rate = { $due ->
    [one] У последњих дванаест месеци испуњено { $kept } од { $due } обавезе
    [few] У последњих дванаест месеци испуњено { $kept } од { $due } обавезе
   *[other] У последњих дванаест месеци испуњено { $kept } од { $due } обавеза
}
