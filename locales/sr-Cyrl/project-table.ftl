### Projekti kao tabela, i tabele projekata unutra i napolje.
project-table-title = Табела
project-table-currency = Валута
project-table-horizon = Рок дејства
project-table-market = Циљно тржиште
project-table-description = Опис
project-table-result = Резултат
project-table-find = Тражи у табели
project-table-empty = Налепите редове табеле, и сваки ред постаје пројекат.
project-table-keys = Стрелице иду од поља до поља. Enter или двоклик отвара поље за писање; у првој колони Enter отвара пројекат, а F2 његов назив.

## Dijalog

project-table-open = Налепи табелу
project-table-save = Сачувај као CSV
project-table-dialog = Пројекти из табеле
project-table-hint = Копирајте редове са заглављем и налепите их овде. Један ред је један пројекат. Пројекат који већ постоји допуњује се и мења; ништа се не одузима.
project-table-example = Назив, Статус, Одговорна особа, Од, До, Планирано …
project-table-counts = { $count ->
    [one] { $count } нов пројекат,
    [few] { $count } нова пројекта,
   *[other] { $count } нових пројеката,
}
project-table-done = { $count ->
    [one] { $count } пројекат унет или измењен
    [few] { $count } пројекта унета или измењена
   *[other] { $count } пројеката унето или измењено
}
project-table-new = нов пројекат

## Zašto red ne ulazi

project-table-same-project = Ред { $line } је исти пројекат.
project-table-ambiguous = „{ $title }“ може бити { $count ->
    [one] { $count } пројекат: дајте реду ознаку.
    [few] { $count } пројекта: дајте реду ознаку.
   *[other] { $count } пројеката: дајте реду ознаку.
}

## Šta je pročitano drugačije

project-table-no-such = { $column }: ништа се овде не зове „{ $word }“; изостављено.
project-table-several = { $column }: „{ $word }“ може бити { $count ->
    [one] { $count } унос; изостављено.
    [few] { $count } уноса; изостављено.
   *[other] { $count } уноса; изостављено.
}
project-table-not-a-status = „{ $word }“ није реч за статус; изостављено.
project-table-not-a-horizon = „{ $word }“ није реч за рок дејства; изостављено.
project-table-day-read-as = „{ $word }“ је прочитано као { $day }
project-table-not-an-amount = „{ $word }“ није износ; изостављено.
project-table-negative = „{ $word }“ је испод нуле; изостављено.
project-table-too-large = „{ $word }“ је превелико да би било тачно; изостављено.
project-table-not-a-currency = „{ $word }“ нису три слова валуте; изостављено.
project-table-ends-first = Пројекат би се завршио пре почетка; оба дана су изостављена.
project-table-start-responsible = Почео би без одговорне особе; статус је изостављен.
project-table-start-agreement = Почео би без одлуке о одобрењу; статус је изостављен.
project-table-start-both = Почео би без одговорне особе и без одлуке о одобрењу; статус је изостављен.
project-table-started-without = Улази тако и бива означен: { $lacks }.
