### Projekti unutra i napolje: table iz Trela, dani za kalendare.

## Šta ulazi

trello-new = { $count ->
    [one] Улази { $count } пројекат.
    [few] Улазе { $count } пројекта.
   *[other] Улази { $count } пројеката.
}
trello-archived = { $count ->
    [one] Од тога { $count } иде у архиву.
    [few] Од тога { $count } иду у архиву.
   *[other] Од тога { $count } иде у архиву.
}
trello-templates = { $count ->
    [one] { $count } је образац за нове пројекте.
    [few] { $count } су обрасци за нове пројекте.
   *[other] { $count } је образаца за нове пројекте.
}
trello-beside = Са њима: { $list }.
trello-columns = { $count ->
    [one] { $count } колона
    [few] { $count } колоне
   *[other] { $count } колона
}
trello-labels = { $count ->
    [one] { $count } ознака
    [few] { $count } ознаке
   *[other] { $count } ознака
}
trello-people = { $count ->
    [one] { $count } особа
    [few] { $count } особе
   *[other] { $count } особа
}
trello-items = { $count ->
    [one] { $count } ставка списка
    [few] { $count } ставке спискова
   *[other] { $count } ставки спискова
}
trello-steps = { $count ->
    [one] { $count } прекретница
    [few] { $count } прекретнице
   *[other] { $count } прекретница
}
trello-papers = { $count ->
    [one] { $count } прилог
    [few] { $count } прилога
   *[other] { $count } прилога
}
trello-comments = { $count ->
    [one] { $count } коментар
    [few] { $count } коментара
   *[other] { $count } коментара
}
trello-here = { $count ->
    [one] { $count } пројекат је већ овде и остаје какав је.
    [few] { $count } пројекта су већ овде и остају какви су.
   *[other] { $count } пројеката је већ овде и остају какви су.
}
trello-same = { $count ->
    [one] Пројекат је већ овде. Ништа се не мења.
    [few] Сва { $count } пројекта су већ овде. Ништа се не мења.
   *[other] Свих { $count } пројеката је већ овде. Ништа се не мења.
}
trello-empty = На табли нема ни картица ни листа.
trello-no-lists = У датотеци нема листа, па сваки пројекат улази као идеја.
trello-completed = { $count ->
    [one] { $count } картица је била означена као завршена и улази као завршена, ма у којој листи стајала.
    [few] { $count } картице су биле означене као завршене и улазе као завршене, ма у којој листи стајале.
   *[other] { $count } картица је било означено као завршено и улазе као завршене, ма у којој листи стајале.
}
trello-running = { $count ->
    [one] { $count } пројекат улази као онај који траје. Табла не зна за одлуке, па ће налази питати за њу.
    [few] { $count } пројекта улазе као они који трају. Табла не зна за одлуке, па ће налази питати за њих.
   *[other] { $count } пројеката улази као они који трају. Табла не зна за одлуке, па ће налази питати за њих.
}
trello-uploads = { $count ->
    [one] { $count } прилог је отпремљен: улази његова адреса, а датотека остаје у Трелу.
    [few] { $count } прилога су отпремљена: улазе њихове адресе, а датотеке остају у Трелу.
   *[other] { $count } прилога је отпремљено: улазе њихове адресе, а датотеке остају у Трелу.
}
trello-recoloured = { $count ->
    [one] { $count } ознака добија најближу боју које овде има.
    [few] { $count } ознаке добијају најближу боју које овде има.
   *[other] { $count } ознака добија најближу боју које овде има.
}
trello-lines = „{ $field }“ постаје ред у опису ({ $count ->
    [one] { $count } пројекат
    [few] { $count } пројекта
   *[other] { $count } пројеката
}).
trello-cut-off = Трело у датотеку уписује највише 1.000 догађаја. Старији коментари могу да недостају.

## Šta se kaže

trello-left = Не преноси се
trello-technical = Не преноси се: што Трело бележи за себе
trello-history = Не преноси се: историја табле
trello-remarks = Прочитано другачије
trello-aside = Остављено по страни
trello-idle = { $of }: нема на картици
trello-of = { $of ->
    [board] Табла
    [lists] Листе
    [cards] Картице
    [labels] Ознаке
    [members] Особе
    [checklists] Спискови
    [checkItems] Ставке спискова
    [attachments] Прилози
    [customFields] Сопствена поља
    [customFieldItems] Сопствена поља
    [comments] Коментари
    [actions] Историја
    [data] Историја
   *[other] { $name }
}
trello-field = { $key ->
    [board-desc] опис
    [board-closed] затворена
    [board-pluginData] подаци додатака
    [cards-pluginData] подаци додатака
    [cards-cover] насловна слика
    [cards-idMembersVoted] гласови
    [cards-coordinates] координате
    [cards-stickers] налепнице
    [cards-dueReminder] подсетник
    [cards-cardRole] разделник или одраз
    [cards-customFieldItems] сопствено поље којег нема у датотеци
    [checkItems-idMember] додељено чланици
    [checkItems-dueReminder] подсетник
   *[other] { $name }
}
trello-remark-no-list = Њене листе нема у датотеци. Улази као идеја.
trello-remark-day = „{ $word }“ није дан и изостаје.
trello-remark-ends-first = Завршава се пре него што почиње. Оба дана улазе таква каква су.
trello-remark-amount = „{ $word }“ није износ, па постаје ред у опису: { $field }.
trello-remark-name = Картица нема назив.
trello-remark-others = Овде је одговорна једна особа. У опису: { $names }.
trello-remark-several = Више особа се тако зове: { $name }. Зато није наведена ниједна.
trello-remark-label = Једне од њених ознака нема у датотеци.
trello-why-no-id = Нема ознаку по којој се зна.
trello-why-twice = Нешто пре тога има исту ознаку.
trello-why-no-card = Њене картице нема у датотеци.
trello-why-empty = Празно је.
trello-not-a-board = У овој датотеци нема табле. У Трелу: мени, { "Print, export and share" }, { "Export as JSON" }.

## Šta se upisuje u podatke

trello-untitled = Картица без назива ({ $id })
trello-unnamed-label = Ознака без назива
trello-line = { $name }: { $value }
trello-also = Такође
trello-place = Место
trello-milestones = Прекретнице
trello-board = Пројекти

## Kalendari

calendar-project-ends = Крај: { $what }
calendar-due = Рок: { $what }
calendar-pay = За плаћање: { $what }
calendar-name = { $organisation } – дани

## Komandna linija

trello-cli-help = уноси таблу из Трела у датотеку
trello-cli-write = пише пројекте као таблу за друге програме
trello-cli-calendar = дани као календар
trello-cli-nobody = Нико се не зове „{ $name }“.
trello-cli-several = Више њих се зове „{ $name }“.
trello-cli-written = Уписано: „{ $file }“.
trello-cli-unchanged = „{ $file }“ остаје каква је.

## Unutra i napolje, na stranici

trello-menu = Увоз и извоз података
trello-open = Унеси таблу из Трела …
trello-save = Сачувај као таблу (Trello JSON)
trello-calendar-all = Сачувај све дане као календар
trello-calendar-own = Сачувај дане једне особе
trello-calendar-whose = Изаберите особу …
trello-title = Табла из Трела
trello-hint = У Трелу: мени, { "Print, export and share" }, { "Export as JSON" }. Ништа се нигде не шаље.
trello-choose = Изабери датотеку …
trello-statuses = Шта листе кажу о пројектима у њима
trello-cards = { $count ->
    [one] { $count } картица
    [few] { $count } картице
   *[other] { $count } картица
}
trello-list-here = колона која је већ овде
trello-list-closed = архивирана у Трелу, па њене картице иду у архиву
trello-go = Унеси
trello-done = { $count ->
    [one] Ушао је { $count } пројекат.
    [few] Ушла су { $count } пројекта.
   *[other] Ушло је { $count } пројеката.
}
trello-done-beside = Ушло је оно што је на табли било ново.
trello-report = Сачувај извештај
trello-saved = Сачувано: { $file }. Изворима новца, партнерима и одлукама нема места на табли.
