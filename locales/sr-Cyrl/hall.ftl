### The hall: who is in the room, what is called, who speaks, what comes of it.
hall-title = У сали
hall-room = Присутни
hall-room-count = { $here } од { $all }
hall-keys = Два слова имена, па Enter
hall-keys-hint = Чланица или особа. Enter: стигла; још једном: отишла или се вратила. ↑ ↓ бирају међу више имена.
hall-no-clock = Седница није данас, па се време не бележи. Може се уписати.
hall-said-here = { $name }: присутно.
hall-said-here-since = { $name }: присутно од { $time }.
hall-said-left = { $name }: више није присутно.
hall-said-left-at = { $name }: одлазак у { $time }.
hall-here-since = од { $time }
hall-out = одлазак
hall-out-since = одлазак у { $time }
hall-to-come = још није ту
hall-arrives = Долазак
hall-leaves = Одлазак
hall-back = Повратак
hall-person = Представља
hall-arrived-at = Долазак у
hall-left-at = Одлазак у
hall-away = Ван сале
hall-note = Напомена
hall-mandate-expired = писано овлашћење истекло { $date }
hall-mandate-not-yet = писано овлашћење важи од { $date }
hall-mandate-unknown = овлашћење није забележено
hall-mandate-paper = исправа: { $paper }
hall-missing = { $count ->
    [one] недостаје { $count }
    [few] недостају { $count }
   *[other] недостаје { $count }
}
hall-recused = { $count ->
    [one] { $count } изузета
    [few] { $count } изузете
   *[other] { $count } изузетих
}
hall-no-list = Још нико није на листи
hall-no-rule = Ниједна картица правила не каже колико их мора бити присутно
hall-by-rule = по правилу „{ $rule }“
hall-establish = Забележи кворум сада
hall-recorded = Забележено: присутно { $present }, потребно { $needed }.
hall-without = Без кворума
hall-may = Може се саслушати и расправљати: тачка { $items }
hall-may-not = Не може се одлучити: тачка { $items }
hall-second-day = Дан поновљене седнице
hall-call-again = Припреми поновљену седницу
hall-warning = Поновљена седница после седнице од { $date }, која није имала кворум.
hall-not-announced = Први позив није најавио поновљену седницу. Правило то тражи, па поново важи пун кворум.
hall-again = Већ је поново сазвана: { $date }.
hall-call = Отвори
hall-call-next = Следећа тачка: { $item }
hall-done = Завршено
hall-postpone = Одложи
hall-reopen = Поново отвори
hall-close = Закључи седницу
hall-ended = закључена у { $time }
hall-floor = Предлог из сале
hall-from-floor = предлог из сале
hall-add = Додај
hall-minutes = { $count ->
    [one] { $count } минут
    [few] { $count } минута
   *[other] { $count } минута
}
hall-record-votes = Забележи гласове
hall-to-motion = На предлог
hall-add-follow-up = Праћење уз ову тачку
hall-speakers = Говорници
hall-stances = { $pro } за · { $contra } против
hall-no-speakers = Нико се није јавио за реч.
hall-who = Ко се јавља за реч
hall-stance = За, против или питање
hall-ask = На листу
hall-give-floor = Дај реч
hall-end-floor = Завршено излагање
hall-before = Раније обећано
hall-kept = испуњено { $done } од { $all }
hall-throughout = све време
hall-institution = Из које установе
hall-topic = Говори о
hall-add-guest = Додај госта
hall-new-guest = Нови гост
hall-new-topic = Нова тема
hall-bring-in = Унета тема
hall-carry-home = Тема за понети
hall-direction = Смер
hall-gone = Тога више нема.
hall-not-a-member = { $name } није била чланица на дан { $date }.
hall-already = { $name } већ је присутно.
hall-already-since = { $name } већ је присутно, од { $time }.
hall-not-here = { $name } није присутно.
hall-elsewhere = { $person } већ седи за { $member }. Глас се преноси пуномоћјем.
hall-out-of-order = Времена не следе једно друго: { $later } је пре { $earlier }.
hall-own-proxy = Нико није сам себи пуномоћник.
hall-called-off = Седница је отказана { $date }.
hall-item-runs = Ова тачка је већ у току.
hall-spoken = То излагање је завршено.
hall-nothing-left = Ништа више не чека одлуку.
hall-not-after = Поновљена седница мора бити после прве.
hall-too-late = { $weeks ->
    [one] Правило тражи поновљену седницу у року од { $weeks } недеље.
    [few] Правило тражи поновљену седницу у року од { $weeks } недеље.
   *[other] Правило тражи поновљену седницу у року од { $weeks } недеља.
}
hall-not-a-time = „{ $text }“ није време. Напишите га као 09:30.
hall-at-odds = Проверите: { $names }. Двапут на листи, присуство за две чланице или времена која не следе једно друго.
