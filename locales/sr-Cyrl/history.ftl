### The history: who changed what and when, and bringing back what was.
nav-history = Историја
history-intro = Овде стоји свака измена и ништа се никада не преписује. Оно што је било може се погледати и вратити.
history-empty = Још ништа није промењено. Дајте, на пример, неком члану друго место: корак ће стајати овде, са даном, аутором и обе вредности.
history-none = Ништа у историји не одговара ономе што тражите.
history-search = Претрага историје
history-search-example = Назив или вредност која је негде стајала
history-by = Ко
history-by-all = Сви
history-by-nobody = Без имена
history-kind = Шта
history-kind-all = Све врсте
history-day = Иди на дан
history-of = Историја: { $what }
history-of-field = Раније у пољу „{ $field }“ · { $what }
history-all = Цела историја
history-added = Додато
history-changed = Измењено
history-deleted = Обрисано
history-takes-back = Поништено
history-signed = { $who }
history-unsigned = без имена
history-more-deeds = { $count ->
    [one] и још { $count } запис
    [few] и још { $count } записа
   *[other] и још { $count } записа
}
history-more = Прикажи раније кораке
history-shown = Приказано { $shown } од { $count }
history-was = пре
history-became = после
history-nothing = празно
history-parts = { $count ->
    [one] { $count } податак
    [few] { $count } податка
   *[other] { $count } података
}
history-entries = { $count ->
    [one] { $count } ставка
    [few] { $count } ставке
   *[other] { $count } ставки
}
history-acts = Шта се може са овим кораком
history-take-back = Поништи овај корак
history-bring-back = Врати
history-restore-record = Врати као пре овог корака
history-restore-field = Врати стару вредност
history-field-past = Раније у пољу „{ $field }“
history-look = Погледај све како је било пре овог корака
history-looking = Гледате прошлост: све како је било { $day } у { $time }. Овде се ништа не може мењати.
history-looking-unknown = Историја почиње { $day }; оно пре тога приказано је како је тада стајало.
history-look-back = Назад у садашњост
history-refused-past = Ово је прошлост и остаје каква је била. Вратите се у садашњост да бисте нешто променили.
history-done-step = Поништено: корак од { $day }, { $time }
history-done-record = Враћено како је било { $day }, { $time }: { $what }
history-done-field = Враћено: { $what } · { $field }: { $value }
history-nothing-left = Од тога нема шта да се врати: већ тако стоји или је у међувремену поново промењено.
history-your-name = Ваше име
history-your-name-why = Стоји уз ваше измене, овде и у датотекама које шаљете. Чува се у овом прегледачу.
history-look-day = Погледај све како је било на крају тог дана
history-from-files = Из датотеке: { $files }

# Names of fields; the keys are the names in files. $name is the field as it stands there.
history-field = { $field ->
    [name] Назив
    [title] Наслов
    [text] Текст
    [subject] Предмет
    [number] Број
    [class] Класа чланства
    [memberKind] Врста члана
    [town] Место
    [activity] Делатност
    [employees] Запослени
    [founder] Оснивач
    [memberSince] Члан од
    [memberUntil] Члан до
    [admittedBy] Примљен одлуком
    [leftBy] О иступању одлучено
    [leftBecause] Разлог одласка
    [joiningNotified] Приступ пријављен
    [leavingNotified] Одлазак пријављен
    [representative] Представник
    [deputy] Заменик
    [networks] Мреже
    [weight] Тежина гласа
    [voteGroup] Гласачка група
    [knowHow] Знања
    [note] Напомена
    [role] Улога
    [member] Члан
    [decisionAuthority] Овлашћен да одлучује
    [authorityFrom] Овлашћење од
    [authorityUntil] Овлашћење до
    [authorityPaper] Пуномоћје
    [deputyOf] Замењује
    [email] Е-пошта
    [telephone] Телефон
    [from] Од
    [to] До
    [date] Датум
    [decidedBy] Одлука
    [year] Година
    [amount] Износ
    [paid] Плаћено
    [currency] Валута
    [body] Тело
    [start] Почетак
    [end] Крај
    [place] Место одржавања
    [invited] Позив послат
    [chair] Председавајући
    [minuteTaker] Записничар
    [repeatOf] Понавља седницу
    [quorum] Кворум
    [meeting] Седница
    [poll] Гласање
    [status] Стање
    [authority] Овлашћење
    [arrived] Стигао
    [left] Отишао
    [person] Особа
    [institution] Институција
    [topic] Тема
    [about] Односи се на
    [owner] Одговоран
    [due] Рок
    [direction] Смер
    [project] Пројекат
    [shortName] Кратак назив
    [organisationKind] Врста организације
    [legalForm] Правни облик
    [region] Регион
    [seatTown] Седиште
    [founded] Основано
    [sector] Сектор
    [language] Језик
    [charterTitle] Наслов повеље
    [values] Вредности
    [accentHue] Боја
    [fictional] Измишљено
    [asOf] Приказано на дан
    [minutesDays] Дани за записник
    [notificationDays] Дани за пријаву
    [notifiedAuthority] Орган који се обавештава
    [furtherLanguages] Други језици
    [secretMatters] Питања за тајно гласање
    [publicParts] Јавни делови
    [clause] Члан статута
    [follows] Следи после
    [copyOf] Копија од
    [electorate] Ко гласа
    [method] Начин
    [weights] Тежине
    [groups] Групе
    [majority] Већина
    [tie] Код једнаког броја гласова
    [secondCall] Други сазив
    [proxiesPerHolder] Пуномоћја по особи
    [noticeDays] Дани за позив
    [itemAnnounced] Најављено на дневном реду
    [secrecy] Тајност
    [circular] Гласање писаним путем
    [circularDays] Дани писаног гласања
    [circularMinDays] Најмање дана писаног гласања
    [circularReturns] Потребни одговори
    [circularConsent] Сагласност за писано гласање
    [revote] Поновно гласање
    [votedText] Текст стављен на гласање
    [horizon] Хоризонт
    [adoptedBy] Усвојено одлуком
    [positioning] Позиционирање
    [directions] Правци
    [vision] Визија
    [specifies] Разрађује
    [culture] Култура
    [politics] Политика
    [beliefs] Уверења
    [attitudes] Ставови
    [purpose] Сврха
    [question] Питање
    [section] Одељак
    [checks] Провера
    [serves] Служи
    [indicator] Показатељ
    [baseline] Полазна вредност
    [target] Циљна вредност
    [accountable] Одговорно тело
    [targetMarket] Циљно тржиште
    [partOf] Део од
    [goal] Циљ
    [value] Вредност
    [of] За
    [field] Поље
    [vote] Има право гласа
    [consult] Консултује се
    [propose] Може да предлаже
    [beElected] Може бити биран
    [joinWorkingGroup] Може у радне групе
    [bodyType] Врста тела
    [parent] Налази се под
    [duties] Задаци
    [meets] Састаје се
    [compositionRule] Састав
    [termFrom] Мандат од
    [termTo] Мандат до
    [operator] Носилац
    [competence] Кључна компетенција
    [service] Интегрисана услуга
    [coordinatorBody] Координационо тело
    [network] Мрежа
    [seats] Места
    [since] Од
    [until] До
    [resolution] Одлука
    [numberPattern] Нумерисање
    [right] Право
    [channelType] Врста везе
    [theme] Тема године
    [group] Радна група
    [leadMember] Носилац пројекта
    [responsible] Одговоран
    [partners] Партнери
    [budgetPlanned] Планирани буџет
    [budgetSpent] Потрошено
    [budgetRevised] Измењени буџет
    [budgetRevisedBy] Измена буџета одлуком
    [expectedImpact] Очекивани учинак
    [communicatedInternally] Саопштено интерно
    [communicatedExternally] Саопштено јавно
    [done] Готово
    [plan] План рада
    [preparedBy] Припремило
    [proposedBy] Предложило
    [supervisedBy] Надзире
    [approvedBy] Одобрено одлуком
    [finding] Налаз
    [action] Мера
    [pollKind] Врста гласања
    [proposer] Предлагач
    [openBallot] Јавно гласање
    [binding] Обавезујуће
    [rule] Правило
    [opens] Почиње
    [closes] Завршава се
    [eligible] Имају право гласа
    [present] Присутни
    [quorumMet] Кворум постоји
    [participants] Учесници
    [maxChoices] Највише избора
    [maxPoints] Највише бодова
    [result] Резултат
    [explanation] Образложење
    [state] Стање
    [seconders] Подржаваоци
    [amends] Мења
    [call] Сазив
    [totals] Збир
    [roll] Списак гласача
    [lot] Жреб
    [file] Датотека
    [closing] Завршна датотека
    [idea] Идеја
    [count] Број
    [choice] Глас
    [picks] Избори
    [at] Дана
    [sequence] Редослед
    [holder] Пуномоћник
    [reason] Разлог
    [giver] Давалац пуномоћја
    [publicKey] Јавни кључ
    [compared] Упоређено
    [commentKind] Врста примедбе
    [answer] Одговор
    [label] Ознака
    [corrects] Исправља
    [sealed] Запечаћено
    [previous] Претходни упис
    [hash] Контролни збир
    [weighedIn] Размотрено у
    [became] Постало
    [addressee] Прималац
    [answeredOn] Одговорено
    [speaker] Саговорник
    [level] Ниво
    [order] Место у списку
    [aim] Циљ
    [limit] Горња граница
    [colour] Боја
    [column] Колона
    [labels] Ознаке
    [description] Опис
    [impactHorizon] Очекивано дејство
    [toldInside] Саопштено унутра
    [toldOutside] Саопштено јавности
    [template] Образац за нове пројекте
    [archived] Архивирано
    [list] Листа
    [address] Адреса
    [origin] Порекло новца
    [supplier] Добављач
    [issued] Издато
    [item] Ставка
    [strikes] Брише ставку
    [applied] Спроведено
    [wasText] Ранији текст
    [wasOwner] Ранији носилац
    [wasDue] Ранији рок
    [projectStart] Почетак пројеката
    [supervisionDays] Дана између надзора
   [online] На мрежи
    [invitation] Речи позива
    [repeats] Понавља
    [cancelled] Отказано
    [openingText] Уводне речи
    [closingText] Завршне речи
    [duration] Планирани минути
    [fromFloor] Са саме седнице
    [began] Почетак
    [ended] Крај
    [minutes] Записник
    [away] Ван сале
    [guest] Гост
    [stance] За или против
    [closed] Закључено
    [by] Ко
    [digest] Контролни збир
    [head] Последњи печат регистра
    [items] Тачке
    [sceneKind] Врста сцене
    [caption] Ред испод слике
    [notes] Белешке за излагача
    [hidden] Прескочено
    *[other] { $name }
}
