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
meetings-add = Додај седницу
meetings-new-title = Нова седница
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
meetings-no-attendance = Присуство није забележено.
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
