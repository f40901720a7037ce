### Ka spolja i iznutra: ideje, teme u oba smera, zagovaranje, kontakti, stručnjaci i gosti.

finding-speaker-title = Неко други је говорио у наше име
finding-speaker = { $contact } ({ $level }): говорио је { $speaker }; на том нивоу овлашћени: { $who }.
finding-speaker-mend = Отвори контакт

outreach-speak = Ко сме да говори у наше име?
outreach-speak-operative = У оперативним разговорима: канцеларија
outreach-speak-strategic = О стратегији: председник савета
outreach-no-office = Још нико: у канцеларији нема никога.
outreach-no-president = Још нико: савет нема председника.
outreach-may-speak = { $name } (сме да говори)

outreach-idea-hint = Означите идеје које чланови треба да одмере. Међу гласањима настаје нацрт гласања поенима; његов резултат ређа идеје.
outreach-idea-tick = За одмеравање: { $idea }
outreach-weigh = { $count ->
    [one] Нацрт гласања поенима о { $count } идеји
    [few] Нацрт гласања поенима о { $count } идеје
   *[other] Нацрт гласања поенима о { $count } идеја
}
outreach-weigh-title = Идеје: које најпре?
outreach-weighed = Нацрт гласања поенима је спреман. Отвара се међу гласањима.
outreach-to-vote = На гласање
outreach-waiting = одмерава се
outreach-points = { $count ->
    [one] { $count } поен, { $place }. место од { $of }
    [few] { $count } поена, { $place }. место од { $of }
   *[other] { $count } поена, { $place }. место од { $of }
}
outreach-make-motion = Претвори у предлог
outreach-make-project = Претвори у пројекат
outreach-became = Постало је:
outreach-refused-few = Означите бар две идеје: једна сама нема с чим да се пореди.
outreach-refused-weighed = Већ се одмерава: { $idea }
outreach-refused-became = Већ је нешто постало од ње: { $idea }
outreach-refused-gone = Идеје више нема.

outreach-topics-empty = Шта партнери доносе из своје куће и шта носе кући.
outreach-topics-example = На пример: медицинска школа тражи 14 фирми за праксу.
outreach-topic-add = Додај тему
outreach-new-topic = Нова тема
outreach-no-direction = Смер није одређен
outreach-direction = Смер
outreach-flow = { $year }: донето { $brought } (партнера: { $bringers } од { $partners }), однето кући { $home } (партнера: { $carriers } од { $partners }).

outreach-no-answer = { $count ->
    [one] { $count } дан без одговора
    [few] { $count } дана без одговора
   *[other] { $count } дана без одговора
}

outreach-guests-empty = Стручњаци и гости се на састанку саслушају и никад се не броје.
outreach-guests-no-meeting = Бележе се уз састанак; најпре додајте састанак.
outreach-guest-add = Додај госта
outreach-new-guest = Нови гост
outreach-guest-topic = Говорио о
