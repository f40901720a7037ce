### Merging what partners send back: the queue, its questions, receipts and reminders.

## The queue, in numbers: "28 clean, 9 questions, 3 not back yet"

merging-clean = { $count ->
    [one] { $count } јасна измена
    [few] { $count } јасне измене
   *[other] { $count } јасних измена
}
merging-questions = { $count ->
    [one] { $count } питање
    [few] { $count } питања
   *[other] { $count } питања
}
merging-proposals = { $count ->
    [one] { $count } предлог
    [few] { $count } предлога
   *[other] { $count } предлога
}
merging-not-back = { $count ->
    [one] { $count } датотека још није враћена
    [few] { $count } датотеке још нису враћене
   *[other] { $count } датотека још није враћено
}
merging-nothing-new = У њој нема ничег новог.

## Why a file is not compared

merging-other-workspace = Ова датотека припада другом радном простору: { $organisation }. Уместо тога је отворите поред овог.
merging-no-workspace = Ова датотека не каже ком радном простору припада. Уместо тога је отворите поред овог.
merging-public = Ово је јавна датотека, само за читање: оно чега у њој нема није обрисано.
merging-too-new = Ова датотека потиче из новије верзије програма { "Klaster" } ({ $version }). Поново учитајте страницу, па је онда преузмите.

## Whether a change is taken unasked

merging-tick = { $why ->
    [onlyTheirs] Само су је они изменили
    [theirOwn] О томе одлучују сами
    [money] Реч је о новцу, а о томе не одлучују они
    [rights] Реч је о правима, а о томе не одлучују они
    [rules] Реч је о правилима
    [roll] Реч је о томе ко има право гласа или је био присутан
    [closedPoll] Реч је о закљученом гласању
    [notTheirs] О томе не одлучују они
   *[theyDeclined] Одлучили су против вредности одавде
}

## Why something is asked

merging-asked = { $why ->
    [bothChanged] Измењено на обе стране
    [deletedThere] Тамо обрисано, овде измењено
    [deletedHere] Овде обрисано, тамо измењено
    [filesDiffer] Датотеке кажу различито
    [noCommonState] Не зна се од чега су обе стране пошле
    [decidedBefore] Овде је већ одлучено против ове вредности
    [lineMissing] Ред недостаје у ручно измењеној датотеци
    [doesNotFit] С тим записи више не би били усклађени
   *[unreadable] С тим запис више не би био читљив
}
merging-proposed = О овоме је овде одлучено гласањем; остаје како јесте. { $why }

## The first line of a part's file, for who opens it in a text editor

merging-readme-partner = Део датотеке програма { "Klaster" }. Организација: { $organisation }; за: { $partner }. Отворите га на страници { "Klaster" }, измените оно што је ваше и вратите га; оно чега у њему нема тамо остаје како јесте.
merging-readme-public = Јавни део датотеке програма { "Klaster" }. Организација: { $organisation }. Само за читање.

## On the command line

merging-cli-help = преузима враћене датотеке у једну датотеку; наводи шта треба питати
merging-cli-ours-missing = Наведите датотеку која преузима, а затим враћене датотеке.
merging-cli-needs-output = Ништа није уписано. Наведите датотеку уз -о да бисте сачували резултат.
