### The report for everybody, without anybody's name.
annual-view = Извештај
annual-of = Извештај: { $name }
annual-line = стање { $date }
annual-decided = Одлука: { $decision }
annual-result = Резултат: { $text }
annual-measured = { $value } ({ $date })
annual-target = циљ { $value }
annual-items = завршено { $done } од { $all } ставки
annual-year = Година
annual-all-years = Све године
annual-money = са буџетима
annual-hint = За све: без имена особа и без адреса; идеје и предлози остају унутра. Прочитајте слободне текстове пре него што га дате даље, јер се име у реченици не препознаје.
annual-nothing = Још нема о чему да се извести. Овде стоји оно о чему се партнери договоре и шта из тога настане.
annual-result-field = Шта је из тога проистекло, речима за све
