### The project board: columns, lanes, filters, moving, and what a project lacks to start.
refused-start-responsible = Не може да почне: „{ $project }“. Још нико није одговоран за пројекат. Најпре наведите одговорну особу.
refused-start-agreement = Не може да почне: „{ $project }“. Ниједна усвојена одлука не одобрава ни пројекат ни његову тему. Најпре наведите одлуку.
refused-start-both = Не може да почне: „{ $project }“. Нико није одговоран за пројекат и ниједна усвојена одлука не одобрава ни њега ни његову тему.
board-from-template = Из шаблона
board-added-from = На табли је нови пројекат, направљен из шаблона „{ $template }“.
board-choose = Изабери
board-choose-one = Изабери „{ $project }“
board-choose-all = Изабери све приказане
board-chosen = { $count ->
    [one] Изабран { $count } пројекат
    [few] Изабрана { $count } пројекта
   *[other] Изабрано { $count } пројеката
}
board-settings = Колоне и ознаке
board-of-limit = { $count } од највише { $limit }
board-over-limit = више него што сме да буде у раду
board-sum = Збир буџета
board-not-printed = { $count ->
    [one] Овде стоји још { $count } пројекат који није одштампан; у табели су сви.
    [few] Овде стоје још { $count } пројекта која нису одштампана; у табели су сви.
   *[other] Овде стоји још { $count } пројеката који нису одштампани; у табели су сви.
}
board-no-agreement = Нема одлуке о одобрењу
board-steps = { $done } од { $all } готово
board-comments = { $count ->
    [one] { $count } коментар
    [few] { $count } коментара
   *[other] { $count } коментара
}
board-papers = { $count ->
    [one] { $count } веза
    [few] { $count } везе
   *[other] { $count } веза
}
board-move = Премести ову картицу
board-move-what = Премести „{ $project }“
board-move-to = Премести у
board-move-within = У оквиру колоне
board-to-top = На врх
board-to-bottom = На дно
board-archive = Архивирај
board-bring-back = Врати из архиве
board-templates = Шаблони
board-archived = Архива
board-into-template = Сачувај као шаблон
board-moved = „{ $project }“: премештено из колоне „{ $from }“ у колону „{ $to }“, место { $place } од { $all }.
board-moved-within = „{ $project }“: премештено у оквиру колоне „{ $column }“, место { $place } од { $all }.
board-moved-many = Број пројеката премештених у колону „{ $column }“: { $count }.
board-moved-lane = „{ $project }“: премештено у „{ $lane }“, колона „{ $column }“, место { $place } од { $all }.
board-changed-many = { $count ->
    [one] Измењен је { $count } пројекат.
    [few] Измењена су { $count } пројекта.
   *[other] Измењено је { $count } пројеката.
}
board-archived-many = { $count ->
    [one] Архивиран је { $count } пројекат.
    [few] Архивирана су { $count } пројекта.
   *[other] Архивирано је { $count } пројеката.
}
board-moved-unseen = { $count ->
    [one] { $count } пројекат више није међу приказанима.
    [few] { $count } пројекта више нису међу приказанима.
   *[other] { $count } пројеката више није међу приказанима.
}
board-filters = Филтрирај таблу
board-search = Претражи пројекте
board-no-lanes = Без трака
board-lanes = Траке
board-lanes-by = Траке: { $what }
board-only = Пажња
board-only-lacking = почело без онога што треба
board-add-label = Додај ознаку
board-new-label = Нова ознака
board-colour = Боја
board-columns-shipped = Табла има колону за свако стање.
board-columns-own = Направи сопствене колоне
board-new-column = Нова колона
board-add-column = Додај колону
board-limit = Највише
board-start = Пројекат без одговорне особе или одлуке о одобрењу
board-start-refused = не сме да почне: страница одбија и каже зашто
board-start-marked = сме да почне и бива означен
board-started-without = Овај пројекат је почео без следећег:
board-would-be-marked = Ако сада почне, биће означен:
board-cannot-start = Пре него што може да почне:
board-checklist = Листа за проверу
board-add-checklist = Додај листу за проверу
board-new-step = Нова ставка
board-add-step = Додај ставку, па Enter
board-say = Коментариши
board-add-paper = Додај везу, па Enter
board-not-an-address = „{ $text }“ није адреса. Примају се само веб-адресе и адресе е-поште: хттпс://example.орг или име@example.орг.
board-description = Опис
board-horizon = Рок деловања
board-resolution = Одлука
