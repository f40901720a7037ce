### Meetings: the calendar, one meeting in full, and what was promised.
meetings-count = { $count ->
    [one] { $count } седница
    [few] { $count } седнице
   *[other] { $count } седница
}
meetings-gist-next = следећа { $date }
meetings-gist-open = { $count ->
    [one] { $count } отворена обавеза
    [few] { $count } отворене обавезе
   *[other] { $count } отворених обавеза
}
meetings-need-body = Седницу одржава неко тело. Прво га додајте у структури.
meetings-empty = Овде стоје седнице по години и кварталу, са дневним редом, присуством и обавезама.
meetings-empty-example = На пример: „Редовна скупштина, 20. март, 10:00“.
meetings-all = Све седнице
meetings-quarter = { $quarter }. квартал
meetings-missing = У овом кварталу није било седнице
meetings-next = следећа
meetings-last = последња
meetings-quorate = има кворума
meetings-not-quorate = нема кворума
meetings-quorum-line = присутно { $present } од { $eligible } · потребно { $needed }
meetings-quorum-unset = Кворум није забележен
meetings-without-authority = { $count ->
    [one] { $count } присутан без овлашћења
    [few] { $count } присутна без овлашћења
   *[other] { $count } присутних без овлашћења
}
meetings-title = Назив седнице
meetings-start = Почетак
meetings-place = Место
meetings-invited = Позив послат
meetings-chair = Председавајући
meetings-minute-taker = Записник води
meetings-repeats = Понавља седницу: { $date }
meetings-repeats-count = Понавља седницу: { $date } (присутно { $present }, потребно { $needed }).
meetings-no-agenda = Још нема дневног реда. Тачке се редом отварају, расправљају и стављају на гласање.
meetings-add-item = Додај тачку
meetings-new-item = Нова тачка
meetings-item-up = Помери горе
meetings-item-down = Помери доле
meetings-votes-here = С правом гласа
meetings-heard-here = Учествују без права гласа
meetings-delete = Обриши седницу
meetings-promise = Обавеза
meetings-owner = Одговорна особа
meetings-due = Рок
meetings-no-follow-ups = Овде још нема обавеза: ко, шта и до када.
meetings-add-follow-up = Додај обавезу
meetings-new-follow-up = Нова обавеза
meetings-open-follow-ups = Отворене обавезе са свих седница

## The calendar
meetings-plan = Закажи седницу
meetings-coming = Предстоји
meetings-none-coming = Ниједна седница није заказана.
meetings-quarter-open = Још није сазвана
meetings-year-before = Година раније
meetings-year-after = Година касније
meetings-by-quarter = Седнице по кварталима
meetings-none-in-year = У овој години нема седница.
meetings-is-cancelled = отказана
meetings-cancel = Откажи седницу
meetings-revive = Ипак се одржава
meetings-items = { $count ->
    [one] { $count } тачка
    [few] { $count } тачке
   *[other] { $count } тачака
}

## What a meeting is called for
meetings-end = Крај
meetings-online = Адреса за онлајн учешће
meetings-second-day = Други сазив, дан
meetings-second-start = Други сазив, време
meetings-second-propose = Најави { $day }
meetings-item-minutes = Време у минутима
meetings-minutes-short = мин
meetings-item-purpose = Сврха
meetings-item-speaker = Излаже
meetings-item-about = Односи се на
meetings-no-purpose = без сврхе
meetings-no-speaker = нико не излаже
meetings-no-about = без везе са записом
meetings-planned = укупно { $minutes } мин
meetings-ends = крај у { $time }
meetings-untimed = { $count ->
    [one] { $count } тачка без времена
    [few] { $count } тачке без времена
   *[other] { $count } тачака без времена
}
meetings-fill = Попуни дневни ред
meetings-as-last = Као прошли пут, { $day }
meetings-own-agendas = Сопствени обрасци
meetings-shipped-agendas = За почетак
meetings-keep-agenda = Сачувај дневни ред као образац
meetings-kept-agenda = Сачувано као образац: { $name }
meetings-nothing-again = Ништа са прошлог дневног реда не долази поново.
meetings-suggested = Намеће се
meetings-take-up = Уврсти

## The invitation
meetings-invitation = Позив
meetings-lacks = { $count ->
    [one] недостаје { $count } податак
    [few] недостају { $count } податка
   *[other] недостаје { $count } података
}
meetings-ready = Ништа не недостаје.
meetings-own-words = Сопствене речи позива
meetings-sent-today = Послато данас
meetings-read-invitation = Погледај позив
meetings-back = Назад на седницу
meetings-open-mail = Отвори као мејл
meetings-copy-mail = Копирај мејл
meetings-mail-paste = Текст је предугачак за програм за пошту и копиран је: налепите га у мејл.
meetings-copy-addresses = { $count ->
    [one] Копирај { $count } адресу
    [few] Копирај { $count } адресе
   *[other] Копирај { $count } адреса
}
meetings-no-address = { $count ->
    [one] { $count } позвани без мејл адресе
    [few] { $count } позвана без мејл адресе
   *[other] { $count } позваних без мејл адресе
}
meetings-invited-count = { $count ->
    [one] позван { $count }
    [few] позвана { $count }
   *[other] позвано { $count }
}
meetings-day-file = Календарска датотека
meetings-read-since = Извештај од претходне седнице

## How promises are kept
meetings-rate = Испуњене обавезе
meetings-rate-of = { $kept } од { $due } са роком у последњих дванаест месеци
meetings-rate-none = У последњих дванаест месеци ниједна обавеза није имала рок.
meetings-rate-in-time = { $in-time } од { $dated } у року
meetings-rate-open = { $count ->
    [one] { $count } отворена
    [few] { $count } отворене
   *[other] { $count } отворених
}
meetings-rate-overdue = { $count ->
    [one] касни { $count }
    [few] касне { $count }
   *[other] касни { $count }
}
meetings-rate-nobodys = { $count ->
    [one] { $count } без одговорне особе
    [few] { $count } без одговорне особе
   *[other] { $count } без одговорне особе
}
meetings-rate-dayless = { $count ->
    [one] { $count } без рока
    [few] { $count } без рока
   *[other] { $count } без рока
}
meetings-by-person = По особама
meetings-nobody = Нико
meetings-kept-head = Испуњено
meetings-open-head = Отворено
meetings-overdue-head = Касни
meetings-only-overdue = Само оно што касни
meetings-with-closed = И оно што је испуњено
meetings-done-on = испуњено { $day }
meetings-none-so = Овде нема отворених обавеза.
meetings-title-default = Седница
