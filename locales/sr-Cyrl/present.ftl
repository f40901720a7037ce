# Presenting in the hall: scenes, the wall, the presenter's desk.
present-place = Приказивање
present-item-of = { $number }. тачка од { $count }
present-minutes = { $count } мин
present-more = { $count ->
    [one] и још { $count }
    [few] и још { $count }
   *[other] и још { $count }
}
present-speaks-now = Сада говори
present-by = до { $date }
present-until = до { $date }
present-kept = испуњено
present-promises-open = { $count ->
    [one] отворено
    [few] отворена
   *[other] отворено
}
present-promises-late = { $count ->
    [one] касни
    [few] касне
   *[other] касни
}
present-promises = Шта је обећано
present-no-promises = Ништа није обећано.
present-nothing = Оно што ова сцена приказује више не постоји.
present-members = { $count ->
    [one] чланица
    [few] чланице
   *[other] чланица
}
present-not-closed = Гласање још траје.
present-goal-from = са { $from } на { $to }
present-organisation = Организација, без седнице
present-empty = Још нема шта да се прикаже. Сцене следе из дневног реда или се праве овде.
present-start = Цео екран овде
present-start-hint = За један екран или за пресликани
present-open-wall = Отвори прозор за пројектор
present-open-wall-hint = Превуците га на пројектор и тамо притисните Ф
present-wall-open = Пројектор приказује овај низ
present-wall-gone = Прозор пројектора је затворен
present-wall-again = Отвори поново
present-wall-refused = Прегледач није дозволио прозор. Дозволите овој страници да отвара прозоре или приказујте овде на целом екрану.
present-wall-nowhere = Овај прегледач ништа не чува, па би други прозор био празан. Приказујте овде на целом екрану.
present-legible = Најмања слова на платну: { $pixels } px при 1920 × 1080
present-legible-here = Најмања слова ове сцене: { $pixels } px при 1920 × 1080
present-too-small = Не може се прочитати из последњег реда: потребно је бар 18 px.
present-cut = Нема места за све у овој сцени. Скратите је или направите две.
present-now = На платну
present-next = Следи
present-end = Ово је последња сцена.
present-notes = Белешке
present-notes-hint = Ово читате само ви.
present-previous-scene = Претходна сцена
present-next-scene = Следећа сцена
present-dark = Црно
present-light = Прикажи поново
present-is-dark = Платно је црно.
present-fill = Цео екран
present-close = Изађи
present-clock = Време
present-elapsed = Од почетка
present-elapsed-anew = Почни изнова
present-veil = Сакриј бројање док се гласање не закључи
present-veiled = Резултат се приказује када се гласање закључи.
present-deck = Шта се приказује
present-scenes = Сцене
present-follows = Ове сцене саме следе из података. Оно што овде промените постаје ваш низ.
present-own = Ове сцене су ваше.
present-follow-again = Поново прати дневни ред
present-missing = { $count ->
    [one] { $count } тачка још нема сцену
    [few] { $count } тачке још немају сцену
   *[other] { $count } тачака још нема сцену
}
present-missing-add = Додај
present-add = Нова сцена
present-up = Помери горе
present-down = Помери доле
present-hide = Прескочи
present-show = Поново у низу
present-hidden = прескаче се
present-delete = Обриши сцену
present-title = Наслов
present-caption = Реченица испод слике
present-about = Приказује
present-about-all = све
present-part-vision = Визија
present-part-mission = Мисија
present-part-principles = Водећа начела
present-part-goals = Стратешки циљеви
present-edit = Шта ова сцена приказује
present-take = Као сцену
present-take-hint = Сачувај овај поглед на шему као сцену
present-taken = Поглед је сада сцена: { $deck }
present-keys = Даљински: напред и назад, { "B" } или . за црно, Home и End. Клик или превлачење чини исто.
present-scene-of = { $at }. сцена од { $count }
