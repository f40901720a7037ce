### The folder of evidence for a cluster label.
evidence-view = Докази
evidence-title = Фасцикла доказа
evidence-line = стање { $date }
evidence-count = докази за { $shown } од { $covered } показатеља о којима евиденција може да говори; ознака их тражи { $all }
evidence-nothing = О овоме још ништа није забележено.
evidence-elsewhere = Чува се на другом месту
evidence-elsewhere-hint = Оваква евиденција не може да покаже ове показатеље. Папире за њих ставите уз ову фасциклу.
evidence-hint = Шта радни простор показује за показатеље европске ознаке кластера, са данима и одлукама. Да ли је довољно, одлучују стручњаци.
evidence-members = { $count ->
    [one] { $count } члан
    [few] { $count } члана
   *[other] { $count } чланова
} ({ $date })
evidence-voting = од тога са правом гласа: { $count }
evidence-pledges = Обећани доприноси за { $year }: { $count }
evidence-fees = Плаћене чланарине за { $year }: { $count }
evidence-movement = За дванаест месеци приступило: { $joined }, иступило: { $left }
evidence-stable = { $loyal } од { $all } припада две године или дуже
evidence-bodies = Органи: { $bodies } · места: { $seats }
evidence-votes = Пребројана гласања за дванаест месеци: { $count }
evidence-rule = Картица правила: { $name }
evidence-meetings = Седнице за дванаест месеци: { $count }
evidence-present = присутни чланови: { $count }
evidence-partners = партнери: { $count }
evidence-private = { $share } % приватно од { $amount } из извора овогодишњих пројеката
evidence-private-rule = Рачуна се оно што је о извору речено; иначе се фирме, удружења и фондације рачунају као приватни, а општине и институције као јавни извор. Оно што нико не зна чини од тога распон.
evidence-budget = Пројекти: { $projects } · буџет { $budget } · потрошено { $spent }
evidence-revised = Измењен буџет: { $title }

## The indicators of the European label

esca-committed = Посвећени учесници
esca-composition = Састав чланства
esca-number = Број посвећених учесника
esca-concentration = Географска концентрација
esca-maturity = Зрелост менаџмента кластера
esca-staff = Људски ресурси канцеларије
esca-qualification = Квалификације запослених
esca-learning = Целоживотно учење
esca-staff-stability = Стабилност запослених
esca-stability = Стабилност учешћа
esca-roles = Јасноћа улога и укљученост у одлучивање
esca-contacts = Непосредни контакти са учесницима
esca-cooperation = Сарадња унутар кластера
esca-integration = Укљученост у иновациони систем
esca-outlook = Финансијски изгледи
esca-private = Удео приватних средстава
esca-building = Настанак стратегије
esca-documentation = Документованост стратегије
esca-implementation = План спровођења
esca-control = Финансијска контрола
esca-review = Преиспитивање стратегије
esca-monitoring = Праћење напретка
esca-focus = Усмереност стратегије
esca-activities = Активности и услуге
esca-performance = Учинак менаџмента
esca-groups = Радне групе
esca-communication = Комуникација
esca-web = Присуство на интернету
esca-press = Препознатљивост у штампи
esca-stories = Примери успеха
esca-satisfaction = Задовољство учесника
