### Predlozi: tabla, predlog sa onim što je o njemu rečeno, njegov put, i put strategije.

## Tabla

motions-board = Предлози по стању
motions-column-decided = Одлучено
motions-search = Претрага предлога
motions-any = { $what }: све
motions-year = Година
motions-put = Стави на гласање
motions-show-all = Прикажи све
motions-show-more = { $count ->
    [one] Прикажи још { $count }
    [few] Прикажи још { $count }
   *[other] Прикажи још { $count }
}
motions-new = Нови предлог …
motions-move = Премести: { $title }
motions-move-to = Премести у
motions-move-nowhere = Одавде се не премешта ручно.
motions-drop = у „{ $column }“
motions-which = „{ $title }“ постаје:
motions-moved = „{ $title }“: { $from } → { $to }

## Predlog

motions-title = Питање
motions-text = Текст предлога
motions-text-unset = Текст о коме се гласа …
motions-facts = Предлог
motions-decided-by = Одлучује
motions-proposer = Предлагач
motions-seconders = Подржавају
motions-second = Додај подршку …
motions-serves = Служи
motions-ballot = Гласање
motions-binding = Обавезујуће
motions-seats = Места која се попуњавају
motions-max-choices = Избора по листићу
motions-max-points = Поена по листићу
motions-frozen = утврђено за ово гласање
motions-new-option = Нова могућност
motions-add-option = Додај могућност
motions-add-person = Додај особу …
motions-amendments = Амандмани
motions-amends = Мења:
motions-amendments-first = О амандманима се гласа прво.
motions-new-amendment = Нови амандман …
motions-new-comment = Нова примедба, забринутост или приговор …
motions-answer = Одговор

## Put predloga

motions-life = Пут предлога
motions-do-draft = Врати у нацрт
motions-do-propose = Поднеси предлог
motions-do-debate = Отвори расправу
motions-do-withdraw = Повуци
motions-do-adjourn = Одложи
motions-do-refer = Упути
motions-do-in-force = Стави на снагу
motions-do-follow-up = Означи као испраћено
motions-do-done = Означи као завршено

## Put strategije

motions-path = Пут стратегије
motions-path-proposal = Предлог
motions-path-adoption = Расправа и усвајање
motions-path-plan = План рада
motions-path-supervision = Надзор
motions-path-missing = још ништа није забележено
motions-path-entries = { $count ->
    [one] { $count } запис
    [few] { $count } записа
   *[other] { $count } записа
}
motions-gap-proposal = Није забележен предлог савета; стратегија почиње тамо.
motions-gap-debate = Није забележена расправа; скупштина расправља пре него што усвоји.
motions-gap-adoption = Скупштина није усвојила стратегију.
motions-gap-plan = Стратегију не прати ниједан план рада.
motions-gap-approval = План рада није одобрен.
motions-gap-late = План рада је одобрен тек пошто је почео.
motions-gap-supervision = Савет још није забележио увид у план или његове циљеве.
