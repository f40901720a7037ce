### Editing on the chart itself: moving, copying, drawing channels, filling seats.

## What can be done with a body

editing-menu = Шта урадити: { $body }
editing-sibling = Додај тело поред
editing-rename = Преименуј
editing-move = Премести …
editing-inwards = Испод претходног
editing-outwards = Један ниво више
editing-channel = Повуци канал ка …
editing-fill = Попуни упражњено место …
editing-copy = Копирај
editing-cut = Исеци
editing-paste = Налепи испод
editing-select = Изабери
editing-deselect = Поништи избор
editing-delete = Обриши
# For screen readers: the keys of the outline.
editing-keys = Insert додаје тело, F2 преименује, Delete брише, Alt са стрелицама премешта, Shift са стрелицама бира, Shift F10 отвара мени.
# What stands on a key.
editing-key = { $key ->
    [ctrl] Ctrl
    [shift] Shift
    [insert] Ins
    [delete] Del
    [space] Размак
   *[other] Alt
}

## Choosing a place or a body

editing-find = Нађите тело
editing-move-title = Куда? { $what }
editing-channel-title = Канал полази одавде: { $body }. Куда води?
editing-where = Место
editing-where-under = испод
editing-where-before = испред
editing-where-after = иза
editing-drop-under = Испод: { $body }
editing-drop-before = Испред: { $body }
editing-drop-after = Иза: { $body }

## Channels and seats

editing-port = Превуците на другу картицу: канал одавде: { $body }
editing-kind = Канал: { $from } → { $to }
editing-kind-own = Сопствена реч
editing-seat = Ко заузима место? { $body }

## Several at once

editing-bodies = { $count ->
    [one] { $count } тело
    [few] { $count } тела
   *[other] { $count } тела
}
editing-selected = { $count ->
    [one] { $count } изабрано
    [few] { $count } изабрана
   *[other] { $count } изабрано
}
editing-clear = Поништи цео избор

## What was done, and what was not

editing-top = на врху
editing-did-move = Премештено: { $what } → { $parent }, { $place } од { $among }
editing-did-move-all = Премештено: { $what } → { $parent }
editing-did-draw = Повучен канал: { $from } { $channel } → { $to }
editing-did-fill = Место попуњено: { $holder } → { $body }
editing-did-copy = Копирано: { $what }
editing-did-cut = Исечено: { $what }. Остаје овде док се не налепи.
editing-did-paste = Налепљено: { $what } → { $parent }. Места су упражњена.
editing-no-further = У том правцу нема више места: { $body }
editing-paste-nothing = Још ништа није копирано.
editing-paste-unknown = Оно што је копирано није део структуре. Копирајте тела или редове са њиховим називима.
editing-paste-large = Оно што је копирано превелико је за део структуре.
editing-paste-newer = Ово је копирано из новије верзије ({ $version }). Поново учитајте страницу да бисте је добили.
editing-paste-lines = Број копираних редова: { $count }; највише { $limit } постају тела.
