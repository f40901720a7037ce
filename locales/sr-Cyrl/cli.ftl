### What the command-line tool says beside what the page says too, and the first line of every file.

# For who opens the file in a text editor.
file-readme = { "Klaster" } датотека, један запис по реду. Припада организацији: { $organisation }. Отворите је на страници { "Klaster" } и чувајте је на сигурном, јер садржи све.

## Help

cli-about = Чита, проверава и црта { "Klaster" } датотеке.
cli-help-usage = Употреба
cli-help-convert = од неутралног описа прави { "Klaster" } датотеку
cli-help-verify = каже шта је нарушено; излазни код је 1 ако нешто јесте
cli-help-findings = наводи шта на одређени дан крши правило или обећање
cli-help-layout = распоређује органе на екрану од 1920 × 1080
cli-help-chart = црта тела као слику или их исписује као преглед или за друге програме
cli-help-picture = слика са насловом и легендом или на једном листу папира
cli-help-shape = облик шеме
cli-help-lang = језик одговора
cli-help-dash = „-“ уместо датотеке значи стандардни улаз
cli-help-status = Излазни код: 0 све је у реду, 1 нешто је нарушено, 2 улаз није употребљив.

## Arguments

cli-no-command = Реците шта треба урадити. „{ "klaster-file --help" }“ наводи наредбе.
cli-unknown-command = Не постоји наредба „{ $command }“. „{ "klaster-file --help" }“ наводи наредбе.
cli-unknown-option = Овде не постоји опција „{ $option }“. „{ "klaster-file --help" }“ наводи све.
cli-option-without-value = Опцији „{ $option }“ треба вредност.
cli-option-wrong-value = „{ $value }“ не може бити вредност опције „{ $option }“.
cli-option-missing = Овде је потребна опција „{ $option }“.
cli-file-missing = Наведите датотеку или „-“ за стандардни улаз.
cli-too-many-arguments = „{ $argument }“ је један аргумент превише.

## Reading and writing

cli-file-not-found = Не постоји датотека „{ $file }“.
cli-file-unreadable = Датотека „{ $file }“ не може да се прочита.
cli-file-unwritable = Датотека „{ $file }“ не може да се упише.
cli-not-text = Датотека није текст у кодирању { "UTF-8" }.
cli-too-new = Датотека потиче из новије верзије програма { "Klaster" } ({ $version }), коју ова не уме да прочита.
cli-newer = Датотека потиче из новије верзије програма { "Klaster" } ({ $version }); оно што ова не познаје прескаче се.

## Converting

cli-not-neutral = Датотека јесте JSON, али није неутрални опис кластера.
cli-neutral-too-new = Опис има верзију { $version }, новију од овог програма.
cli-neutral-missing = На месту { $path } нема ничега, а нешто је потребно.
cli-neutral-shape = На месту { $path } треба да стоји { $shape ->
    [text] текст
    [list] листа
    [object] објекат
    [wholeAmount] цео новчани износ
    [fraction] разломак, на пример 1/2
    [date] датум или година
    [ballotStatus] „{ "accepted" }“ или „{ "refused" }“
   *[other] нешто друго
}.
cli-neutral-twice = Ознака „{ $id }“ наведена је двапут, други пут на месту { $path }.
cli-neutral-record = Оно што стоји на месту { $path } не може постати запис: { $why }
cli-converted = { $count ->
    [one] { $count } запис
    [few] { $count } записа
   *[other] { $count } записа
} у датотеци „{ $file }“.
cli-unread = { $count ->
    [one] { $count } вредност нема
    [few] { $count } вредности немају
   *[other] { $count } вредности нема
} место у { "Klaster" } датотеци и изостављено је:

## Checking

cli-verified = { $count ->
    [one] { $count } запис
    [few] { $count } записа
   *[other] { $count } записа
}, ништа није нарушено.
