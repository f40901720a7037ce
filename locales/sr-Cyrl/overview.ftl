### Overview: what needs you, and where things stand.
overview-gist = { $count ->
    [0] ништа не чека на вас
    [one] { $count } ствар чека на вас
    [few] { $count } ствари чекају на вас
   *[other] { $count } ствари чека на вас
}
overview-needs-you = Шта чека на вас
overview-all-well = Ниједно правило и ниједно обећање није прекршено.
overview-nothing-yet = Још нема шта да се прикаже. Додајте чланице, састанке и пројекте; оно што крши правило или обећање биће наведено овде.
overview-meetings = Састанци
overview-next-meeting = Следећи
overview-last-meeting = Последњи
overview-no-next = Ниједан састанак није заказан.
overview-open-polls = { $count ->
    [one] { $count } гласање чека исход
    [few] { $count } гласања чекају исход
   *[other] { $count } гласања чека исход
}
overview-theme = Тема године { $year }.
overview-no-theme = За ову годину није постављена тема.
overview-projects-done = завршено { $done } од { $count ->
    [one] { $count } пројекта
    [few] { $count } пројекта
   *[other] { $count } пројеката
}
overview-spent = потрошено { $spent } од { $planned }
overview-follow-ups = Отворена обећања
overview-follow-ups-none = Свако обећање је испуњено.
overview-due = рок { $date }
overview-overdue = рок прошао { $date }
overview-membership = Чланство
overview-members = { $count ->
    [one] { $count } чланица
    [few] { $count } чланице
   *[other] { $count } чланица
}
overview-resolutions = Последње одлуке
overview-changes = Последње промене
overview-changes-none = Ништа није промењено откако је овај радни простор овде отворен.
