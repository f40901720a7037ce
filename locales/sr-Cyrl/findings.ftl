### Findings: what breaks a rule or a promise. For each check a title, a sentence, and the action that mends it.

## Working groups, council, competences

finding-group-coordinator-title = Радна група без координатора
finding-group-coordinator = { $group }: нема координатора.
finding-group-coordinator-mend = Именујте координатора
finding-group-internal-title = Радна група са чланицом која није интерна
finding-group-internal = { $group }: предвиђена је само за интерне чланице, а учествује и: { $members }.
finding-group-internal-mend = Отворите радну групу
finding-catalyst-internal-title = Катализатор није из интерне чланице
finding-catalyst-internal = { $group }: катализатор није из интерне чланице ({ $who }).
finding-catalyst-internal-mend = Именујте другог катализатора
finding-council-president-title = Упражњено место председника
finding-council-president = { $council }: нема председника.
finding-council-president-mend = Именујте председника
finding-competence-group-title = Кључна компетенција без радне групе
finding-competence-group = { $competence }: ниједна радна група не прати ову кључну компетенцију.
finding-competence-group-mend = Отворите кључну компетенцију

## Members and attendance

finding-two-chairs-title = Два председника
finding-two-chairs = Двоје истовремено председава: { $body }. Завршите једно од места или му дајте другу улогу.
finding-two-chairs-mend = Отворите тело
finding-meeting-record-title = Запис о седници се не слаже
finding-meeting-nobody = { $date }: списак присутних постоји, а нико са њега није био ту.
finding-meeting-times = { $date }: нешто се на седници завршава пре него што почне.
finding-meeting-twice = { $date }: неко је на списку двапут.
finding-item-no-motion-title = Одлучује се, а нема предлога
finding-item-no-motion = О тачки „{ $text }“ одлучује се { $date }, а предлог није наведен.
finding-item-no-motion-mend = Отворите тачку
finding-member-twice-title = Једно име двапут
finding-member-twice = „{ $member }“ и „{ $other }“ носе исто име: вероватно је чланица уписана двапут.
finding-member-twice-mend = Отворите други упис
finding-member-twice-press = Спојите у једну чланицу
finding-member-inactive-title = Чланица одсутна годину дана
finding-member-inactive = { $member }: дванаест месеци без присуства; { $count ->
    [one] пропуштена је { $count } седница.
    [few] пропуштене су { $count } седнице.
   *[other] пропуштено је { $count } седница.
}
finding-member-inactive-last = Последњи пут присутна: { $date }
finding-member-inactive-mend = Отворите чланицу
finding-authority-title = Присуство без овлашћења за одлучивање
finding-authority = Без представника овлашћеног за одлучивање ({ $date }): { $members }.
finding-authority-mend = Отворите листу присутних
finding-no-class-title = Чланица без врсте чланства
finding-no-class = { $member } нема врсту чланства, па још нема ни право гласа ни право учешћа у расправи.
finding-no-class-mend = Изаберите врсту чланства
finding-several-title = Једна особа за више чланица
finding-several = { $person } заступа више чланица: { $members }.
finding-person-mend = Отворите особу
finding-backwards-title = Завршава се пре почетка
finding-backwards = { $record }: почиње { $from }, а завршава се { $until }.
finding-backwards-mend = Исправите датуме
finding-backwards-press = Замените места данима
finding-authority-over-title = Писано овлашћење је истекло
finding-authority-over = Овлашћење да { $person } одлучује за чланицу { $member } важило је до { $date }.
finding-notice-title = Пријава промене чланства
finding-notice-joining = Приступање чланице { $member } није пријављено; рок: { $date }.
finding-notice-leaving = Иступање чланице { $member } није пријављено; рок: { $date }.
finding-notice-mend = Упишите пријаву
finding-class-history-title = Промене врсте чланства се не слажу
finding-class-history = { $member }: промене врсте чланства противрече једна другој, врсти или датумима.
finding-chair-title = Место председника је упражњено
finding-chair = { $body }: место председника је упражњено.
finding-chair-mend = Именујте председника

## Meetings and promises

finding-quorum-title = Седница без кворума
finding-quorum = Без кворума ({ $date }).
finding-quorum-count = Без кворума ({ $date }): присутно { $present }, потребно { $needed }.
finding-quorum-pending = Није одлучено: { $polls }.
finding-quorum-adopted = Ипак заведено као усвојено: { $polls }.
finding-quorum-mend = Отворите седницу
finding-quorum-mend-repeat = Поново сазовите седницу
finding-quarter-title = Квартал без седнице
finding-quarter = { $body }: није одржана седница у { $quarter }. кварталу { $year }. године.
finding-quarter-mend = Додајте седницу
finding-follow-up-title = Задатак касни
finding-follow-up = Рок је прошао ({ $date }), још није завршено: { $text }
finding-follow-up-owned = Рок је прошао ({ $date }), још није завршено: { $text } ({ $owner })
finding-status-mend = Ажурирајте статус

## Money

finding-pledge-title = Партнер без буџетског доприноса
finding-pledge = { $member }: за { $year }. годину није обећан буџетски допринос.
finding-pledge-mend = Унесите допринос
finding-pledge-free-title = Нераспоређен буџетски допринос
finding-pledge-free = Обећано за { $year }. годину, а није распоређено ни на један пројекат: { $amount } – { $partners }.
finding-pledge-free-mend = Распоредите на пројекат
finding-over-allocated-title = Распоређено више него што је обећано
finding-over-allocated = { $member }: за { $year }. годину пројектима је распоређено { $amount } више него што је обећано.
finding-unpaid-title = Обећано, а није плаћено
finding-unpaid = Обећано за { $year }. годину, а није плаћено: { $amount } – { $partners }.
finding-invoice-title = Рачун за плаћање
finding-invoice-owed = { $invoice }: { $amount }, рок плаћања ({ $date }) је прошао, а рачун није плаћен.
finding-invoice-owed-soon = { $invoice }: { $amount }, рок плаћања: { $date }.
finding-invoice-sent = { $invoice }: { $amount }, рок ({ $date }) је прошао, а уплата није стигла.
finding-invoice-sent-soon = { $invoice }: { $amount }, уплата се очекује до: { $date }.
finding-invoice-mend = Унесите плаћање
finding-spending-title = Утрошен буџет
finding-overspent = { $project }: трошкови премашују буџет за { $amount }.
finding-nearly-spent = { $project }: од буџета је преостало { $amount }, највише десетина.
finding-spending-mend = Отворите пројекат
finding-uncovered-title = Буџет без покрића
finding-uncovered = { $project }: изворима до буџета недостаје { $amount }.
finding-uncovered-mend = Додајте извор
finding-over-limit-title = Колона је препуна
finding-over-limit = { $column }: у њој { $count ->
    [one] стоји { $count } пројекат
    [few] стоје { $count } пројекта
   *[other] стоји { $count } пројеката
}, а дозвољено је највише { $limit }.
finding-over-limit-mend = Погледајте таблу
finding-amount-title = Немогућ износ
finding-amount = { $what }: један износ је негативан или преко сваке мере. Не улази ни у један збир.
finding-amount-mend = Исправите износ

## Vision and goals

finding-vision-adopted-title = Визија без одлуке
finding-vision-adopted = Визију није усвојила ниједна одлука.
finding-vision-rejected = Визија се позива на гласање које је није усвојило: { $poll }
finding-resolution-mend = Наведите одлуку
finding-vision-expired-title = Истекла визија
finding-vision-expired = Рок на који визија гледа ({ $date }) прошао је.
finding-vision-expired-mend = Отворите визију
finding-goal-title = Циљ који не служи мисији
finding-goal = Овај циљ не служи ниједној ставци мисије: { $goal }
finding-goal-mend = Изаберите чему служи
finding-vision-twice-title = Две важеће визије
finding-vision-twice = Две визије важе за исто време: „{ $vision }“ и „{ $other }“.
finding-vision-twice-mend = Одредите први дан
finding-vision-twice-press = Претворите у нацрт
finding-vision-text-title = Визија гласи другачије него што је изгласано
finding-vision-text = На гласању „{ $poll }“ било је: „{ $voted }“
finding-vision-shifted-title = Визија другачијег чланства
finding-vision-shifted = На дан усвајања визије ({ $date }) чланица је било { $before }; од тада је иступило { $left }, а приступило { $joined }.
finding-mission-title = Ставка мисије која не продубљује визију
finding-mission = Ова ставка мисије не продубљује ниједно обележје визије: { $item }
finding-mission-mend = Изаберите обележје
finding-words-title = Речи без дела
finding-words = Овоме не служи ниједан циљ, пројекат ни предлог: { $words }
finding-words-mend = Отворите
finding-goal-circle-title = Циљ који је део самог себе
finding-goal-circle = Овај циљ је, у једном или више корака, део самог себе: { $goal }
finding-goal-circle-press = Издвојите из круга
finding-goal-missed-title = Циљ који није постигнут на време
finding-goal-missed = Рок ({ $date }) је прошао, а циљ није постигнут: { $goal }
finding-goal-unmeasured-title = Циљ који није мерен
finding-goal-unmeasured = За овај циљ више од годину дана ништа није измерено: { $goal }
finding-goal-unmeasured-since = Последњи пут мерено { $date }, пре више од годину дана: { $goal }
finding-goal-unmeasured-due = Рок ({ $date }) је прошао, а нема мерења које показује да ли је циљ постигнут: { $goal }
finding-goal-open = Отворите циљ
finding-project-serves-title = Пројекат без циља
finding-project-serves = „{ $project }“ не служи ниједном циљу ни ставци мисије.
finding-motion-serves-title = Предлог без циља
finding-motion-serves = „{ $poll }“ не служи ниједном циљу ни ставци мисије.

## Theme, projects, work plan

finding-theme-title = Годишња тема без одлуке
finding-theme = О теми за { $year }. годину није донета одлука: { $theme }
finding-responsible-title = Пројекат без одговорне особе
finding-responsible-begun = { $project }: почео је без одговорне особе.
finding-responsible = { $project }: дан почетка ({ $date }) је дошао, али без одговорне особе не сме да почне.
finding-responsible-mend = Именујте одговорну особу
finding-agreement-title = Пројекат без одлуке о одобрењу
finding-agreement = { $project }: почео је, али ниједна усвојена одлука не одобрава ни пројекат ни његову тему.
finding-project-overdue-title = Пројекат касни
finding-project-overdue = { $project }: рок ({ $date }) је прошао, а није завршен.
finding-project-late = { $project }: касни.
finding-project-milestones = { $count ->
    [one] Касни { $count } прекретница.
    [few] Касне { $count } прекретнице.
   *[other] Касни { $count } прекретница.
}
finding-communication-title = Резултат није саопштен
finding-communication-inside = { $project }: завршен је, али резултат још није саопштен чланицама.
finding-communication-outside = { $project }: завршен је, али резултат још није саопштен јавности.
finding-communication = { $project }: завршен је, али резултат није саопштен ни чланицама ни јавности.
finding-communication-mend = Означите као саопштено
finding-plan-overdue-title = План рада касни
finding-plan-overdue = План рада: рок је прошао ({ $date }), још није завршено: { $text }
finding-plan-overdue-owned = План рада: рок је прошао ({ $date }), још није завршено: { $text } ({ $owner })
finding-plan-approval-title = План рада није одобрен унапред
finding-plan-approved-late = План рада важи од { $from }, а одобрење је касније ({ $approved }).
finding-plan-not-approved = План рада важи од { $from }, а није одобрен.
finding-plan-approval-mend = Отворите план рада

## How grave it is

finding-severity-breaks = Крши правило
finding-severity-warns = Тражи пажњу
