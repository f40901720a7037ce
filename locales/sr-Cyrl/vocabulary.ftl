### Words for the values that stand in files. The keys are the values: workingGroup is body-type-working-group.

## Kinds of organisation

organisation-kind-cluster = Кластер
organisation-kind-network = Мрежа

## Kinds of member

member-kind-company = Компанија
member-kind-institution = Институција
member-kind-municipality = Општина
member-kind-association = Удружење
member-kind-foundation = Фондација
member-kind-partner-cluster = Партнерски кластер
member-kind-labour-market-actor = Актер на тржишту рада
member-kind-other = Остало

## Types of body

body-type-assembly = Скупштина
body-type-strategic-council = Стратешки савет
body-type-strategic-board = Управни одбор
body-type-audit = Надзорни одбор
body-type-management = Канцеларија
body-type-working-group = Радна група
body-type-committee = Одбор
body-type-network = Мрежа
body-type-external = Спољни актер
body-type-other = Остало

## Seats

seat-role-chair = Председник
seat-role-deputy-chair = Заменик председника
seat-role-lead = Руководилац
seat-role-catalyst = Катализатор
seat-role-coordinator = Координатор
seat-role-member = Члан
seat-role-staff = Стручна служба
seat-role-other = Остало
seat-vacant = упражњено
# Of the seats of a body: "5 of 7 seats taken".

## Rights: what someone does, and the right's name

right-vote = гласа
right-consult = учествује у расправи
right-observe = посматра
right-vote-noun = Право гласа
right-consult-noun = Право учешћа у расправи
right-observe-noun = Посматрач

## Channels: the word on a line between two bodies

channel-proposes = предлаже
channel-elects = бира
channel-appoints = именује
channel-mandates = овлашћује
channel-decides = одлучује
channel-approves = одобрава
channel-supervises = надзире
channel-audits = контролише
channel-advises = саветује
channel-coordinates = координира
channel-represents = заступа
channel-informs = информише
channel-reports = подноси извештај
channel-manages = управља
channel-prepares = припрема

## Channels in the side panel of a body. Names of bodies stand in the basic form, so an arrow leads to them where a language would bend the name.

channel-out-proposes = предлаже → { $to }
channel-out-elects = бира → { $to }
channel-out-appoints = именује → { $to }
channel-out-mandates = овлашћује → { $to }
channel-out-decides = одлучује → { $to }
channel-out-approves = одобрава → { $to }
channel-out-supervises = надзире → { $to }
channel-out-audits = контролише → { $to }
channel-out-advises = саветује → { $to }
channel-out-coordinates = координира → { $to }
channel-out-represents = заступа → { $to }
channel-out-informs = информише → { $to }
channel-out-reports = подноси извештај → { $to }
channel-out-manages = управља → { $to }
channel-out-prepares = припрема → { $to }
channel-out-other = { $channel } → { $to }
# $channel is the word on the line: "The council proposes".
channel-in = { $from } { $channel }

## The four questions of guiding principles

question-who-are-we = Ко смо ми?
question-what-do-we-want = Шта желимо?
question-how-do-we-work = Како радимо?
question-each-partner = Сваки партнер

## States of projects and of promises

project-status-idea = Идеја
project-status-proposed = Предложен
project-status-approved = Одобрен
project-status-running = У току
project-status-late = Касни
project-status-done = Завршен
impact-horizon-short = Краткорочно
impact-horizon-medium = Средњорочно
impact-horizon-long = Дугорочно
label-colour-blue = Плава
label-colour-green = Зелена
label-colour-orange = Наранџаста
label-colour-red = Црвена
label-colour-purple = Љубичаста
label-colour-grey = Сива
source-origin-private = Приватно
source-origin-public = Јавно
invoice-direction-received = Примљена
invoice-direction-sent = Издата
start-rule-refused = одбијено
start-rule-marked = означено
task-status-open = Отворено
task-status-running = У току
task-status-late = Касни
task-status-done = Завршено
task-status-dropped = Отпало
item-purpose-decision = Одлука
item-purpose-election = Избор
item-purpose-report = Извештај
item-purpose-discussion = Расправа
item-purpose-formality = Формалност
item-state-running = У току
item-state-done = Завршено
item-state-postponed = Одложено
speech-stance-for = За
speech-stance-against = Против
speech-stance-question = Питање
scene-kind-charter = Повеља
scene-kind-chart = Шема
scene-kind-agenda = Дневни ред
scene-kind-speaker = Говорник
scene-kind-poll = Гласање у току
scene-kind-result = Исход
scene-kind-projects = Пројекти
scene-kind-follow-ups = Обећања
scene-kind-text = Текст

## Attendance and authority

presence-present = Присутан
presence-excused = Оправдано одсутан
presence-absent = Одсутан
authority-given = овлашћен за одлучивање
authority-lacking = није овлашћен за одлучивање

## Polls

poll-kind-motion = Предлог
poll-kind-strategy-proposal = Предлог стратегије
poll-kind-strategy-adoption = Усвајање стратегије
poll-kind-work-plan = План рада
poll-kind-statute-change = Измена статута
poll-kind-board-decision = Одлука управног одбора
poll-kind-admission = Пријем чланице
poll-kind-fee = Чланарина
poll-kind-budget = Буџет
poll-kind-project = Пројекат
poll-kind-contract = Уговор
poll-kind-position = Заједнички став
poll-kind-election = Избор
poll-kind-catalyst-choice = Избор катализатора
poll-kind-circular = Писано изјашњавање
poll-kind-approval-vote = Гласање одобравањем
poll-kind-dot-vote = Гласање тачкама
poll-kind-consensus = Консензус
poll-kind-consultative = Саветодавно гласање
poll-kind-other = Остало
choice-yes = За
choice-no = Против
choice-abstain = Уздржан
choice-invalid = Неважећи
outcome-adopted = Усвојено
outcome-rejected = Одбијено
outcome-elected = Изабрано
outcome-not-decided = Није одлучено
outcome-advice = Препорука
outcome-withdrawn = Повучено
outcome-open = Отворено
motion-state-draft = Нацрт
motion-state-proposed = Предложено
motion-state-debated = Расправљено
motion-state-open = Гласање у току
motion-state-adopted = Усвојено
motion-state-rejected = Одбијено
motion-state-not-quorate = Без кворума
motion-state-withdrawn = Повучено
motion-state-adjourned = Одложено
motion-state-referred = Упућено другом телу
motion-state-in-force = На снази
motion-state-followed-up = Праћено
motion-state-done = Извршено

## Why a ballot was refused

refusal-not-on-roll = није на списку гласача
refusal-observer = посматрач, без права гласа
refusal-consultation-only = само право учешћа у расправи
refusal-recused = изузеће због сукоба интереса
refusal-absent = није присутан
refusal-not-authorised = представник није овлашћен за одлучивање
refusal-late = стигло после рока
refusal-proxy-limit = превише пуномоћја код једне особе
refusal-proxy-not-transitive = пуномоћје се не може пренети даље
refusal-duplicate = већ је гласано
refusal-conflict = два различита листића под истим бројем
refusal-unreadable = не може се прочитати
refusal-foreign = припада другом гласању
refusal-unsigned = није потписано познатим кључем
refusal-other = други разлог

## Comments, topics, contacts

comment-kind-comment = Коментар
comment-kind-concern = Забринутост
comment-kind-objection = Приговор
topic-direction-in = од партнера у мрежу
topic-direction-out = из мреже ка партнеру
topic-status-new = Ново
topic-status-taken-up = Прихваћено за рад
topic-status-done = Завршено
topic-status-dropped = Одустало се
contact-level-operative = Оперативни ниво
contact-level-strategic = Стратешки ниво

## What of a guiding principle can be checked

promise-check-quarterly-meetings = Састанак у сваком кварталу
promise-check-responsibilities = Носилац за сваки пројекат
promise-check-pledges = Буџетски допринос сваког партнера
promise-check-representatives = Представник овлашћен за одлучивање на сваком састанку
promise-check-communication = Резултати саопштени унутра и напољу
promise-check-promises-kept = Обећања испуњена на време
promise-check-guests = Саслушани стручњаци и гости
promise-check-topics = Теме донете у мрежу и понете кући
promise-check-annual-theme = Годишња тема са пројектима
promise-check-agreed-goals = Стратешки циљеви усвојени одлуком
promise-check-projects-led = Пројекти које воде партнери

## Rule cards

vote-weight-one = један члан, један глас
vote-weight-weighted = пондерисани гласови
vote-weight-grouped = гласови по групама
quorum-base-voting = од броја оних с правом гласа
quorum-base-seats = од броја места
quorum-base-weights = од пондерисаних гласова
majority-base-cast = од датих гласова
majority-base-present = од присутних
majority-base-entitled = од свих с правом гласа
recused-rule-counted = рачуна се у кворум
recused-rule-removed = не рачуна се у кворум
tie-rule-rejected = при једнаком броју гласова предлог је одбијен
tie-rule-chair = при једнаком броју гласова одлучује председавајући
tie-rule-lot = при једнаком броју гласова одлучује жреб
tie-rule-runoff = при једнаком броју гласова други круг
method-majority = Већина
method-plurality = Највише гласова
method-approval = Одобравање
method-dots = Тачке
method-consensus = Консензус
method-instant-run-off = Гласање с тренутним другим кругом
method-schulze = Шулцеов метод

electorate-class = све чланице с правом гласа
electorate-founders = оснивачи
electorate-seats = места у телу

consent-majority = већина
consent-all = сви морају да се сагласе
secrecy-open = поименично
secrecy-names-hidden = без имена
secrecy-secret = тајно
authority-rule-required = потребно је овлашћење за одлучивање
authority-rule-not-required = овлашћење за одлучивање није потребно
revote-first = важи први глас
revote-last = важи последњи глас

## Kinds of record: one, and several

record-organisation = Организација
record-network = Мрежа
record-vision = Визија
record-vision-trait = Обележје визије
record-mission-item = Ставка мисије
record-philosophy = Филозофија
record-principle-section = Одељак начела
record-principle = Водеће начело
record-goal = Стратешки циљ
record-measurement = Мерење
record-translation = Превод
record-member-class = Врста чланства
record-member = Члан
record-class-change = Промена класе чланства
record-person = Особа
record-fee = Чланарина
record-pledge = Буџетски допринос
record-body = Тело
record-seat = Место
record-channel = Канал
record-competence = Кључна компетенција
record-service = Интегрисана услуга
record-rule-card = Картица правила
record-meeting = Седница
record-agenda-item = Тачка дневног реда
record-attendance = Присуство
record-guest = Гост
record-follow-up = Праћење
record-topic = Тема
record-speech = Реч
record-minutes = Записник
record-addendum = Додатак записнику
record-agenda-template = Образац дневног реда
record-scene = Сцена
record-poll = Гласање
record-poll-option = Опција
record-ballot = Глас
record-refusal = Одбијен глас
record-recusal = Изузеће
record-proxy = Пуномоћје за гласање
record-signing-key = Кључ за потпис
record-comment = Коментар
record-motion-step = Корак предлога
record-resolution = Одлука
record-work-plan = План рада
record-work-item = Ставка плана рада
record-plan-amendment = Измена плана рада
record-supervision = Запис о надзору
record-theme = Годишња тема
record-label = Ознака
record-board-column = Колона табле
record-project = Пројекат
record-milestone = Кључна тачка
record-attachment = Веза ка документу
record-checklist-item = Ставка контролне листе
record-budget-source = Извор финансирања
record-invoice = Рачун
record-idea = Идеја
record-advocacy = Заговарање
record-contact = Спољни контакт
records-organisation = Организације
records-network = Мреже
records-vision = Визије
records-vision-trait = Обележја визије
records-mission-item = Мисија
records-philosophy = Филозофија
records-principle-section = Одељци начела
records-principle = Водећа начела
records-goal = Стратешки циљеви
records-measurement = Мерења
records-translation = Преводи
records-member-class = Врсте чланства
records-member = Чланови
records-class-change = Промене класе чланства
records-person = Особе
records-fee = Чланарине
records-pledge = Буџетски доприноси
records-body = Тела
records-seat = Места
records-channel = Канали
records-competence = Кључне компетенције
records-service = Интегрисане услуге
records-rule-card = Картице правила
records-meeting = Седнице
records-agenda-item = Дневни ред
records-attendance = Листа присутних
records-guest = Гости
records-follow-up = Праћења
records-topic = Теме
records-speech = Речи
records-minutes = Записници
records-addendum = Додаци записнику
records-agenda-template = Обрасци дневног реда
records-scene = Сцене
records-poll = Гласања
records-poll-option = Опције
records-ballot = Гласови
records-refusal = Одбијени гласови
records-recusal = Изузећа
records-proxy = Пуномоћја за гласање
records-signing-key = Кључеви за потпис
records-comment = Коментари
records-motion-step = Кораци предлога
records-resolution = Одлуке
records-work-plan = Планови рада
records-work-item = Ставке плана рада
records-plan-amendment = Измене плана рада
records-supervision = Надзор
records-theme = Годишње теме
records-label = Ознаке
records-board-column = Колоне табле
records-project = Пројекти
records-milestone = Кључне тачке
records-attachment = Везе ка документима
records-checklist-item = Контролна листа
records-budget-source = Извори финансирања
records-invoice = Рачуни
records-idea = Идеје
records-advocacy = Заговарање
records-contact = Спољни контакти
