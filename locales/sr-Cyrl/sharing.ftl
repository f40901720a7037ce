### Sharing: files that go out to partners and come back, and where the work is kept.
nav-sharing = Размена
sharing-back = Шта се вратило
sharing-back-empty = Ништа не чека. Отворите датотеке које су партнери вратили или их превуците било где на страницу: видећете шта би свака променила пре него што се ишта промени. Четрдесет датотека, на пример, постаје један списак.
sharing-gist = { $clean ->
    [0] Нема измена за преузимање
    [one] { $clean } измена за преузимање
    [few] { $clean } измене за преузимање
   *[other] { $clean } измена за преузимање
}, { $questions ->
    [0] нема питања
    [one] { $questions } питање
    [few] { $questions } питања
   *[other] { $questions } питања
}, { $out ->
    [0] сви су вратили
    [one] { $out } се још није вратио
    [few] { $out } се још нису вратила
   *[other] { $out } се још није вратило
}.
sharing-tile-ready = { $count ->
    [one] измена је означена и биће преузета
    [few] измене су означене и биће преузете
   *[other] измена је означено и биће преузето
}
sharing-tile-unticked = { $count ->
    [one] измена није означена: прво погледајте
    [few] измене нису означене: прво погледајте
   *[other] измена није означено: прво погледајте
}
sharing-tile-questions = { $count ->
    [one] питање чека ваш одговор
    [few] питања чекају ваш одговор
   *[other] питања чека ваш одговор
}
sharing-tile-settled = { $count ->
    [one] измена онога о чему је одлучено: никада се не преузима
    [few] измене онога о чему је одлучено: никада се не преузимају
   *[other] измена онога о чему је одлучено: никада се не преузимају
}
sharing-take-in = { $count ->
    [0] Забележи као примљено
    [one] Преузми { $count } измену
    [few] Преузми { $count } измене
   *[other] Преузми { $count } измена
}
sharing-tick-all = Означи све
sharing-tick-none = Не означи ниједну
sharing-tick-suggested = Како је предложено
sharing-put-away = Склони за сада
sharing-nothing-lost = Све преузето је један корак који можете поништити. Што не преузмете остаје у историји; отворена питања се овде поново постављају.
sharing-pick = Отвори враћене датотеке
sharing-not-back = { $count ->
    [one] { $count } партнер још није вратио
    [few] { $count } партнера још нису вратила
   *[other] { $count } партнера још није вратило
}
sharing-sent-on = послато { $day }
sharing-remind = Напиши подсетник
sharing-reminder-subject = Ваш део: { $organisation }
sharing-reminder-text = 
    Поштовани,

    ваш део смо вам послали { $day } ({ $organisation }, за: { $partner }) и још га нисмо добили назад. Молимо вас да отворите датотеку, измените оно што се променило, сачувате је као датотеку и пошаљете нам је. Ако се ништа није променило, довољан је кратак одговор.

    Хвала и срдачан поздрав
sharing-of-ready = { $count ->
    [one] { $count } измена
    [few] { $count } измене
   *[other] { $count } измена
}
sharing-of-questions = { $count ->
    [one] { $count } питање
    [few] { $count } питања
   *[other] { $count } питања
}
sharing-of-settled = { $count } одлучено гласањем
sharing-nothing-new = Ништа ново: све из ње већ је овде.
sharing-already = { $count ->
    [one] { $count } вредност већ овако стоји овде
    [few] { $count } вредности већ овако стоје овде
   *[other] { $count } вредности већ овако стоји овде
}
sharing-earlier = раније остављено отворено
sharing-questions = Питања
sharing-changes = Измене
sharing-settled = Одлучено гласањем
sharing-settled-what = Ово остаје како овде стоји. Ако треба да се промени, то је нов предлог.
sharing-mine = Овде
sharing-theirs = У датотеци
sharing-suggested = предлог
sharing-later = Одлучи касније: остаје како је овде и пита се поново
sharing-from-start = од почетка
sharing-by-hand = уписано руком у датотеку
sharing-tick-own = њихова је ствар
sharing-tick-sensitive = није означено: { $matter }
sharing-tick-not-theirs = није означено: о томе одлучује неко други
sharing-tick-declined = није означено: одлучили су против овдашње вредности
sharing-matter = { $matter ->
    [money] новац
    [rights] права
    [rules] правила
    [roll] списак гласача
   *[closedPoll] завршено гласање
}
sharing-no-suggestion = Овде нема предлога јер се ради о: { $matter }.
sharing-why = { $why ->
    [bothChanged] Обе стране су га промениле.
    [deletedThere] Тамо је обрисано оно што је овде промењено.
    [deletedHere] Тамо је промењено оно што је овде обрисано.
    [filesDiffer] Више датотека каже различито.
    [noCommonState] Не зна се која је вредност била прва.
    [decidedBefore] Овде је већ одлучено против њихове вредности.
    [lineMissing] Недостаје у датотеци која је мењана руком.
    [doesNotFit] Са тим се овде нешто више не би уклапало.
   *[unreadable] Са тим запис више не би могао да се прочита.
}
sharing-refused-other = Ова датотека припада другом радном простору ({ $organisation }). Отворите је поред овог.
sharing-refused-none = Ова датотека не каже ком радном простору припада, па се не може упоредити. Отворите је поред овог.
sharing-refused-public = Ово је јавна датотека, само за читање: оно чега у њој нема није обрисано.
sharing-taken = { $taken ->
    [0] Ништа није преузето
    [one] { $taken } измена преузета
    [few] { $taken } измене преузете
   *[other] { $taken } измена преузето
}, { $kept } остављено како је било, { $open } још отворено.
sharing-receipt-text = Текст потврде
sharing-receipt-subject = Шта смо преузели из ваше датотеке
sharing-receipt-files = Датотеке: { $files }
sharing-mail = Напиши као е-пошту
sharing-replaced = Све је сада као у датотеци: { $name }
sharing-arrived = { $count ->
    [one] Стигла је датотека ове организације
    [few] Стигле су { $count } датотеке ове организације
   *[other] Стигло је { $count } датотека ове организације
}
sharing-merge = Обједини
sharing-merge-what = Прво видите сваку измену и одлучујете шта се преузима.
sharing-beside = Отвори поред
sharing-beside-what = Као посебан радни простор. Овде се ништа не мења.
sharing-replace = Замени
sharing-replace-what = Све овде постаје као у датотеци: један корак који можете поништити.
sharing-leave-out = Не ради ништа
sharing-send = Шта можете послати
sharing-whole = Све
sharing-whole-what = Једна датотека са свим записима и целом историјом: за вашу канцеларију и као главни примерак.
sharing-all-shared = Све је у датотеци.
sharing-return = Вратите свој део
sharing-return-what = Ово је ваш део. Када измените оно што се променило, сачувајте датотеку и пошаљите је организацији.
sharing-parts = Део једног партнера
sharing-parts-what = Њихови пројекти, обавеза, људи и отворена гласања, и само оно што је за то потребно. Мењају на овој истој страници и враћају.
sharing-part = Сачувај део
sharing-part-of = Сачувај део: { $name }
sharing-public = За све
sharing-public-what = Визија и структура, никада адресе е-поште, бројеви телефона нити како је ко гласао. Означите шта још свако сме да види.
sharing-public-people = Ко где седи
sharing-public-projects = Пројекти и тема године
sharing-public-money = Буџети тих пројеката
sharing-public-meetings = Седнице и дневни редови
sharing-public-decisions = Одлуке, у збировима
sharing-public-make = Сачувај јавну датотеку
sharing-public-name = јавно
sharing-keep = Где се чува ваш рад
sharing-room = Заузето је { $percent } % простора у овом прегледачу
sharing-room-what = Ваше измене се одмах чувају у овом прегледачу. Други рачунар их види само преко датотеке: сачувајте је после сваког радног дана.
sharing-open = Пошаљи и прими датотеке
sharing-linked = Повезано: { $name }. Чува се у ту датотеку, а што је неко други у њој променио обједињује се, никада се не преписује.
sharing-linked-changed = Неко други је променио повезану датотеку. Погледајте шта садржи, па сачувајте поново.
sharing-not-written = У повезану датотеку није могуће писати. Да ли је отворена другде или фасцикла није доступна? Ништа није изгубљено: ваше измене су сачуване у овом прегледачу.
sharing-save-into = Сачувај у { $name }
sharing-save-linked = Сачувај у повезану датотеку
sharing-link-what = Тим дели једну датотеку у усклађеној фасцикли (Nextcloud, ОнеДриве, мрежни диск): повежите је и свако чување иде у њу.
sharing-link-new = Сачувај као повезану датотеку
sharing-link-open = Отвори повезану датотеку
sharing-cannot-link = Овај прегледач не може да чува у исту датотеку; сваки пут преузима нову.
sharing-older-tab = Новија верзија програма { "Klaster" } отворила је овај радни простор у другој картици. Ова картица више не пише: учитајте је поново.
sharing-link-copy = Копирај као везу
sharing-link-copied = Копирано: веза садржи сам запис, без адреса и без тога како је ко гласао. Ко је отвори, може да га прочита.
sharing-link-too-large = Ово је превелико за везу: { $size } знакова, а програми за пошту примају { $limit }. Уместо тога пошаљите датотеку.
sharing-link-private = Овај запис није за све, па не путује у вези. Уместо тога пошаљите датотеку.
sharing-link-failed = Овај прегледач не може да направи такву везу. Уместо тога пошаљите датотеку.
sharing-link-broken = Ова веза није цела: вероватно је одсечена на путу. Затражите је поново или затражите датотеку.
sharing-link-shown = Ово је стигло у вези и намењено је читању; не чува се у овом прегледачу.
sharing-link-reading = Приказано из везе, за читање.
sharing-link-keep = Задржи као свој примерак
sharing-of-unticked = { $count } за преглед
