### The organisation chart and the side panel of a body.

## The header

structure-count-bodies = { $count ->
    [one] { $count } тело
    [few] { $count } тела
   *[other] { $count } тела
}
structure-count-members = { $count ->
    [one] { $count } чланица
    [few] { $count } чланице
   *[other] { $count } чланица
}
structure-count-channels = { $count ->
    [one] { $count } канал
    [few] { $count } канала
   *[other] { $count } канала
}

## The chart

# For screen readers: what the list of bodies is and how it is walked.
structure-outline = Тела. Стрелицама се крећете, лево и десно склапају и отварају, Enter отвара.
structure-zoom-in = Увећај
structure-zoom-out = Умањи
structure-zoom-actual = Стварна величина
structure-fit = Уклопи
structure-channels = Канали
structure-channels-all = Прикажи све
# The name of the picture's file, without its ending.
structure-picture-file = организација
structure-tools = Алатке шеме
structure-empty = Структура показује ко одлучује, ко кога надзире и ко на чему ради: горе скупштина, испод ње савет, ниже радне групе. Све остало везано је за тела.
structure-empty-add = Додај скупштину
structure-empty-example = На пример: скупштина → управни одбор → канцеларија → радне групе.

## What the chart had to work around

structure-problem-self = „{ $body }“ стоји испод самог себе, па је нацртано на врху.
structure-problem-parent = „{ $body }“ стоји испод тела којег нема, па је нацртано на врху.
structure-problem-cycle = Ова тела стоје једно испод другог укруг: { $bodies }. Прво је нацртано на врху.
structure-problem-twice = Ознака „{ $id }“ стоји за више тела.
structure-problem-channel = Један канал не води никуда и није нацртан.
structure-mend-root = Постави на врх
structure-mend-channel = Обриши канал

## The side panel: the body itself

structure-body-name = Назив тела
structure-body-type = Врста тела
structure-composition = Ко га чини
structure-composition-empty = Ко га чини?
structure-what = Ко шта ради
structure-duties = Задаци
structure-duty = Задатак
structure-duty-add = Додај задатак
structure-facts = Подаци
structure-meets = Састаје се
structure-term-from = Мандат од
structure-term-to = Мандат до
structure-operator = Води
structure-competence = Компетенција
structure-service = Услуга
structure-network = Мрежа
structure-parent = Стоји испод
structure-parent-none = ничега: на врху је
structure-place = Место у реду
structure-earlier = Раније
structure-later = Касније
structure-seat-count = Места по правилима
structure-child-add = Додај тело испод
structure-body-delete = Обриши тело
structure-body-new = Ново тело
structure-resolutions = Последње одлуке
structure-panel-close = Затвори панел

## The side panel: seats

structure-seats = Места
structure-seat-role = Улога: { $holder }
structure-seat-right = Право
structure-seat-right-class = према класи чланице
structure-seat-more = Више: { $holder }
structure-seat-vacate = Ослободи место
structure-seat-delete = Обриши место
structure-seat-fill = Попуни место: чланица или особа
structure-seat-who = Чланица или особа
structure-seat-add = Додај место
structure-seat-add-hint = оставите празно за упражњено место
structure-seat-unknown = Нема чланице ни особе „{ $name }“.
structure-until = до { $date }

## The side panel: channels

structure-channel-type = Врста канала
structure-channel-to = Води ка
structure-channel-subject = На шта се односи
structure-channel-add = Додај канал
structure-channel-delete = Обриши: { $channel }
structure-channel-none = Овде не почиње и не завршава ниједан канал.

## The side panel: a member or a person

structure-holder-none = Нема ниједно место.
structure-holder-open = Отвори картицу
