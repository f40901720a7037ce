### Two sides of the chart in time, and what differs between them.

## The bar over the chart

compare-button = Упореди
compare-title = Поређење у времену
compare-before = Пре
compare-both = Обоје
compare-after = После
# Which side of the comparison is drawn.
compare-switch = Шта се приказује
compare-date-before = Дан прве стране
compare-date-after = Дан друге стране
compare-leave = Заврши поређење
compare-day = Један дан …
compare-today = данас
compare-planned = оно што је планирано
compare-days = После овог дана се нешто променило
compare-days-on = Овог дана се нешто променило
compare-resolutions = Одлуке
compare-record = Како је било забележено
compare-eve = пре: { $number }
compare-upshot = после: { $number }
# What is the name of a record; ago says how long ago: "3 hours ago".
compare-entry = пре уноса „{ $what }“, { $ago }
compare-recorded = како је забележено { $ago }

## What differs

compare-list = Шта се разликује
compare-count = { $count ->
    [0] нема разлика
    [one] { $count } разлика
    [few] { $count } разлике
   *[other] { $count } разлика
}
compare-nothing = У структури се између ово двоје ништа не разликује: { $before } · { $after }.
compare-try = Ових дана се нешто променило:
compare-try-dates = Дајте местима, телима или каналима први или последњи дан, или наведите одлуку којом су настали; тада се време може поредити.
compare-founded = Организација је основана { $date }; о времену пре тога ништа није забележено.
compare-journal = Запис измена почиње { $ago }; шта је било пре тога није познато. Приказано је оно чиме почиње.
compare-no-resolution = Адреса наводи одлуку које нема.
compare-no-date = Одлука нема датум; разликовати се може само оно што је наводи.
compare-nothing-planned = Ништа није планирано: ниједан први ни последњи дан није после данашњег.
compare-term = Није забележено ко је пре почетка мандата ({ $date }) био овде: { $body }.

## On the cards and lines

compare-word-goes = престаје
compare-word-comes = ново
compare-word-changed = промењено
compare-word-moved = премештено
# On the card of a body whose first day is still to come.
compare-planned-from = од { $date }
# Before the name that a body had.
compare-formerly = раније
# On the line from the body under which another one stood.
compare-stood-here = стајало овде

## The differences. Names keep their basic form.

compare-top = врх
compare-body-comes = { $body }: ново; изнад: { $parent }
compare-body-comes-top = { $body }: ново, на врху
compare-body-goes = { $body }: престаје; изнад је било: { $parent }
compare-body-goes-top = { $body }: престаје; било је на врху
compare-body-moves = { $body }: премешта се, { $from } → { $to }
compare-body-renamed = { $to }: нови назив, раније { $from }
compare-body-changed = { $body }: промењено: { $fields }
compare-body-otherwise = { $body }: на картици пише друго
compare-seat-comes = { $body }: { $holder } долази
compare-seat-goes = { $body }: { $holder } одлази
compare-seat-vacated = { $body }: { $holder } одлази, место је упражњено
compare-seat-taken = { $body }: { $holder } заузима упражњено место
compare-seat-follows = { $body }: { $to }, до сада { $from }
compare-seat-role = { $body }: нова улога: { $holder }
compare-place-comes = { $body }: једно место више, још упражњено
compare-place-goes = { $body }: једно упражњено место мање
compare-channel-comes = { $from } → { $to }: ново: { $channel }
compare-channel-goes = { $from } → { $to }: више не: { $channel }
compare-channel-changed = { $from } → { $to }: { $now }, до сада { $then }

## The side panel

compare-since = Постоји од
compare-until = Постоји до
compare-by = Одлуком
