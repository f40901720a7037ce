### Charter: what the organisation says of itself.
charter-count-mission = { $count ->
    [one] { $count } ставка мисије
    [few] { $count } ставке мисије
   *[other] { $count } ставки мисије
}
charter-count-principles = { $count ->
    [one] { $count } начело
    [few] { $count } начела
   *[other] { $count } начела
}
charter-count-goals = { $count ->
    [one] { $count } циљ
    [few] { $count } циља
   *[other] { $count } циљева
}
charter-title = Наслов повеље
charter-facts = Организација
charter-short-name = Кратак назив
charter-legal-form = Правни облик
charter-region = Регион
charter-seat = Седиште
charter-sector = Сектор
charter-founded = Основано
charter-currency = Валута
charter-accent = Боја истицања
charter-new-vision = Нова визија
charter-vision-empty = Визија у једној реченици каже где организација жели да буде за неколико година.
charter-vision-example = „Препознатљиви у иностранству по производима које ниједан члан не би могао сам да направи.“
charter-vision-add = Напиши визију
charter-vision-from = Важи од
charter-vision-horizon = Хоризонт
charter-adopted-by = Усвојено гласањем
charter-not-adopted = није усвојено
charter-choose-vote = изаберите гласање
charter-positioning = Позиција
charter-directions = Правци
charter-direction-add = додај правац
charter-traits = Обележја
charter-trait-add = Додај обележје
charter-new-trait = Ново обележје
charter-mission = Мисија
charter-mission-empty = Мисија каже шта организација чини за своју визију. Циљеви и пројекти служе некој од њених ставки.
charter-mission-example = „Доприносимо наступу својих чланова на страним тржиштима и помажемо им да одговоре њиховим захтевима.“
charter-mission-add = Додај ставку мисије
charter-new-mission = Нова ставка мисије
charter-deepens = продубљује
charter-deepens-add = + обележје визије
charter-values = Вредности
charter-value-add = додај вредност
charter-philosophy-empty = Филозофија у пет делова – култура, политика, вредности, веровања, ставови – и сврха.
charter-philosophy-add = Додај филозофију
charter-parts-said = { $part } од { $whole } делова
charter-purpose = Сврха
charter-culture = Култура
charter-politics = Политика
charter-beliefs = Веровања
charter-attitudes = Ставови
charter-principles-empty = Начела кажу како организација ради: као обичан списак или под питањима.
charter-principles-example = „Сваки закључак има носиоца и рок.“
charter-principle-add = Додај начело
charter-new-principle = Ново начело
charter-section-add = Додај одељак
charter-new-section = Нови одељак
charter-question = Питање одељка
charter-no-question = без питања
charter-goals-empty = Стратешки циљ има показатељ са полазном и циљном вредношћу, служи ставци мисије, а за њега одговара један орган.
charter-goals-example = „До 2030. најмање 14 чланова редовно продаје на страним тржиштима“ – таквих чланова: 8 → 14
charter-goal-add = Додај циљ
charter-new-goal = Нови циљ
charter-indicator = Показатељ
charter-baseline = Полазна вредност
charter-target = Циљна вредност
charter-serves = Служи
charter-serves-add = + ставка мисије
charter-accountable = Одговоран орган
charter-target-market = Циљно тржиште
charter-projects = { $count ->
    [one] { $count } пројекат
    [few] { $count } пројекта
   *[other] { $count } пројеката
}
charter-further-languages = Други језици
charter-further-language-add = + језик
charter-not-translated = није преведено
charter-versions-other = { $count ->
    [one] још { $count } верзија
    [few] још { $count } верзије
   *[other] још { $count } верзија
}
charter-stands-in-force = на снази
charter-stands-rival = важи за исто време
charter-stands-ahead = усвојена, још не важи
charter-stands-draft = нацрт
charter-stands-past = више не важи
charter-stands-until = важила до { $date }
charter-vote-pending = о њој се још није гласало
charter-vote-refused = ово гласање је није усвојило
charter-put-to-vote = Ставите на гласање
charter-adoption-title = Усвајање визије
charter-adopted-stands = Усвојена је гласањем, па текст и обележја остају. Оно што треба да се промени постаје следећа верзија.
charter-of-other-version = { $text } (друга верзија)
locked-vision = Ова визија је усвојена гласањем, па њен текст и обележја остају какви јесу. Напишите следећу верзију и ставите је на гласање.
charter-next-version = Напишите следећу верзију
charter-shift = Од { $date }: тада чланица { $before }, сада { $now }; приступило: { $joined }, иступило: { $left }.
charter-shift-classes = Променило врсту чланства: { $changed }.
charter-shift-review = Време је да се визија поново размотри.
charter-pulse-ask = Питајте чланице шта им визија значи
charter-pulse-question = Колико вас наша визија покреће?
charter-pulse-much = веома
charter-pulse-some = донекле
charter-pulse-little = мало
charter-count-add = + покажите како се испуњава
charter-count-this = Бројте: { $check }
charter-kept-nothing-yet = Још нема шта да се броји
charter-kept-missing = Недостаје: { $count }
charter-and-more = и још { $count }
charter-quarter = { $quarter }. квартал { $year }.
charter-kept-quarters = Квартали са седницом: { $kept } од { $of }
charter-kept-responsible = Пројекти са носиоцем: { $kept } од { $of }
charter-kept-pledges = Партнери са обећаним буџетом: { $kept } од { $of } ({ $year })
charter-kept-representatives = Представници овлашћени за одлучивање, на свим седницама: { $kept } од { $of }
charter-kept-communication = Објављени резултати, унутра и споља: { $kept } од { $of }
charter-kept-promises = Обећања испуњена у року: { $kept } од { $of }
charter-kept-guests = Седнице са стручњацима или гостима: { $kept } од { $of }
charter-kept-topics = Теме донете и однете кући, код свих партнера: { $kept } од { $of }
charter-kept-theme = Годишња тема { $year } изабрана, са пројектима: { $kept } од { $of }
charter-kept-goals = Циљеви договорени одлуком: { $kept } од { $of }
charter-kept-led = Пројекти које води партнер: { $kept } од { $of }
charter-web = Шта чему служи
charter-column-vision = Визија
charter-column-goals = Циљеви
charter-column-work = Пројекти и предлози
charter-alone = { $count ->
    [0] ништа не стоји само
    [one] { $count } стоји само
    [few] { $count } стоје сама
   *[other] { $count } стоји само
}
charter-serves-nothing = не служи ничему
charter-unserved = ништа му не служи
charter-served-by = Служе му: { $names }
charter-due = До
charter-part-of = Корак ка
charter-value = Вредност
charter-value-needed = Мерењу је потребна вредност.
charter-measurements = { $count ->
    [one] { $count } мерење
    [few] { $count } мерења
   *[other] { $count } мерења
}
charter-measurement-add = Додајте мерење
charter-not-measured = још није мерено
charter-measured-on = { $value } ({ $date })
charter-way = Од { $baseline } до { $target }; { $now }
charter-pace-behind = заостаје
charter-pace-on-track = на добром путу
charter-pace-reached = постигнуто
charter-pace-missed = пропуштено
charter-markets = Циљна тржишта
charter-clean = Чиста страна
charter-write = Уредите
charter-beside = Упоредо
charter-as-of = Стање на дан { $date }
