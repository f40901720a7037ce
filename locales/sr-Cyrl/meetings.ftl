### Meetings: the calendar, one meeting in full, and what was promised.
meetings-count = { $count ->
    [one] { $count } састанак
    [few] { $count } састанка
   *[other] { $count } састанака
}
meetings-gist-next = следећи { $date }
meetings-gist-open = { $count ->
    [one] { $count } отворена обавеза
    [few] { $count } отворене обавезе
   *[other] { $count } отворених обавеза
}
meetings-add = Додај састанак
meetings-new-title = Нови састанак
meetings-need-body = Састанак одржава неко тело. Прво га додајте у структури.
meetings-empty = Овде стоје састанци по години и кварталу, са дневним редом, присуством и обавезама.
meetings-empty-example = На пример: „Редовна скупштина, 20. март, 10:00“.
meetings-all = Сви састанци
meetings-quarter = { $quarter }. квартал
meetings-missing = У овом кварталу није било састанка
meetings-next = следећи
meetings-last = последњи
meetings-quorate = има кворума
meetings-not-quorate = нема кворума
meetings-quorum-line = присутно { $present } од { $eligible } · потребно { $needed }
meetings-quorum-unset = Кворум није забележен
meetings-without-authority = { $count ->
    [one] { $count } присутан без овлашћења
    [few] { $count } присутна без овлашћења
   *[other] { $count } присутних без овлашћења
}
meetings-title = Назив састанка
meetings-start = Почетак
meetings-place = Место
meetings-invited = Позив послат
meetings-chair = Председавајући
meetings-minute-taker = Записник води
meetings-repeats = Понавља састанак: { $date }
meetings-repeats-count = Понавља састанак: { $date } (присутно { $present }, потребно { $needed }).
meetings-no-agenda = Још нема дневног реда. Тачке се редом отварају, расправљају и стављају на гласање.
meetings-add-item = Додај тачку
meetings-new-item = Нова тачка
meetings-item-up = Помери горе
meetings-item-down = Помери доле
meetings-no-attendance = Присуство није забележено.
meetings-votes-here = С правом гласа
meetings-heard-here = Учествују без права гласа
meetings-delete = Обриши састанак
meetings-promise = Обавеза
meetings-owner = Одговорна особа
meetings-due = Рок
meetings-no-follow-ups = Овде још нема обавеза: ко, шта и до када.
meetings-add-follow-up = Додај обавезу
meetings-new-follow-up = Нова обавеза
meetings-open-follow-ups = Отворене обавезе са свих састанака
