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
charter-vision-earlier = { $count ->
    [one] { $count } ранија визија
    [few] { $count } раније визије
   *[other] { $count } ранијих визија
}
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
