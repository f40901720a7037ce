### Tables that come in: rows from a spreadsheet, CSV files of other programs.

tables-open = Преузми табелу
tables-open-empty = Налепи редове из табеле
tables-title = Преузимање табеле
tables-paste = Редови из табеле или датотеке CSV
tables-paste-example = Име, функција, надређени …
tables-paste-hint = Копирајте редове са насловима и налепите их овде. Од сваког реда настаје једно тело; колона са надређеним каже испод чега стоји.
tables-choose-file = Изабери датотеку CSV
tables-drop-file = Уместо тога налепи редове
tables-cancel = Откажи
tables-import = { $count ->
    [one] Преузми { $count } тело
    [few] Преузми { $count } тела
   *[other] Преузми { $count } тела
}
tables-counts = { $count ->
    [one] Преузима се { $count } тело
    [few] Преузимају се { $count } тела
   *[other] Преузима се { $count } тела
}, { $rejected ->
    [0] ниједан ред није одбијен
    [one] { $rejected } ред је одбијен
    [few] { $rejected } реда су одбијена
   *[other] { $rejected } редова је одбијено
}.
tables-nothing-new = Све из табеле већ је ту.
tables-changed = { $count ->
    [one] { $count } тело већ је ту и ажурира се.
    [few] { $count } тела већ су ту и ажурирају се.
   *[other] { $count } тела већ је ту и ажурира се.
}
tables-done = { $count ->
    [one] Преузето је { $count } тело
    [few] Преузета су { $count } тела
   *[other] Преузето је { $count } тела
}

## Columns

tables-columns = Шта значе колоне
tables-headed = Први ред садржи наслове
tables-column = Колона { $number }
tables-means-name = Назив
tables-means-given = Име
tables-means-family = Презиме
tables-means-id = Шифра
tables-means-parent = Надређени
tables-means-second = Други надређени
tables-means-peer = Сарађује са
tables-means-title = Функција
tables-means-department = Одељење
tables-means-email = Е-пошта
tables-means-assistant = Асистент
tables-means-keep = остаје како јесте
tables-means-leave = изоставља се
tables-under = Табела долази испод
tables-under-top = ничега: на врх

## What comes in

tables-preview = Шта се преузима
tables-line = Ред
tables-stands-under = Стоји испод
tables-stands-top = на врху
tables-stands-stays = где већ јесте
tables-more = { $count ->
    [one] и још { $count } ред
    [few] и још { $count } реда
   *[other] и још { $count } редова
}
tables-rejected = Одбијени редови
tables-row = Садржај
tables-reason = Разлог

## Why a row is rejected

tables-reason-quote = Наводник у овом реду није затворен.
tables-reason-cells = Ред има { $cells ->
    [one] { $cells } ћелију
    [few] { $cells } ћелије
   *[other] { $cells } ћелија
}, а табела { $columns ->
    [one] { $columns } колону
    [few] { $columns } колоне
   *[other] { $columns } колона
}: текст са зарезима ставите под наводнике.
tables-reason-name = Ред нема ничега по чему би се звао: ни назива, ни функције, ни е-поште, ни шифре.
tables-reason-same-id = Ред { $line } има исту шифру, { $id }.
tables-reason-same-email = Ред { $line } има исту адресу е-поште, { $email }.
tables-reason-same-row = Ред { $line } каже потпуно исто.
tables-reason-parent = Надређени „{ $value }“ може бити { $count ->
    [one] { $count } тело
    [few] било које од { $count } тела
   *[other] било које од { $count } тела
}: наведите шифру или е-пошту.
tables-reason-body = „{ $name }“ није назив само једног тела: дајте реду шифру или е-пошту.

## What was mended

tables-problems = Шта у табели није у реду
tables-problem-missing = Ред { $line }: „{ $name }“ стоји испод „{ $value }“, а тога нема.
tables-problem-self = Ред { $line }: „{ $name }“ стоји испод себе.
tables-problem-ring = Ред { $line }: ови стоје укруг једни испод других; круг се прекида код првог: { $names }.
tables-problem-roots = Број тела на врху: { $count } ({ $names }).
tables-problem-beside = Ред { $line }: друга линија („{ $name }“ – „{ $value }“) не води никоме или води више њих и изоставља се.
tables-problem-same-id = { $count ->
    [one] { $count } ред има шифру коју већ има ранији ред.
    [few] { $count } реда имају шифру коју већ има ранији ред.
   *[other] { $count } редова има шифру коју већ има ранији ред.
}
tables-mend = Како се исправља
tables-mend-top = Стави на врх
tables-mend-first = Стави испод првог тела
tables-mend-keep = Остави све на врху
tables-mend-gather = Стави испод једног новог тела
tables-mend-once = Преузми само први
tables-mend-both = Преузми све, са новим шифрама
tables-root-name = Организација

## Reading the file

tables-encoding = Датотека није у УТФ-8, па је прочитана као { $encoding }: погледајте да ли су слова исправна.
tables-workbook = Ово је радна свеска програма за табеле, а не табела као текст. Сачувајте је тамо као CSV (УТФ-8) или копирајте редове и налепите их овде.
tables-not-text = Ово није табела: у датотеци нема текста.
tables-empty = Табела нема редова.

## The command line

tables-cli-counts = { $count ->
    [one] { $count } тело
    [few] { $count } тела
   *[other] { $count } тела
} из { $rows ->
    [one] { $rows } реда
    [few] { $rows } реда
   *[other] { $rows } редова
}
tables-cli-rejected = { $count ->
    [one] { $count } ред је одбијен:
    [few] { $count } реда су одбијена:
   *[other] { $count } редова је одбијено:
}
tables-cli-line = Ред { $line }: { $reason }
tables-cli-convert = прави је од табеле CSV и наводи одбијене редове
tables-cli-draw = исто непосредно из табеле CSV
