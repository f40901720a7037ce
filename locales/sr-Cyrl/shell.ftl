### The frame around every place: navigation, header, saved status, words used everywhere.

## Places

nav-label = Одељци
nav-overview = Преглед
nav-charter = Визија и мисија
nav-structure = Структура
nav-members = Чланови
nav-meetings = Седнице
nav-votes = Гласања
nav-projects = Пројекти
nav-more = Више
skip-to-content = Пређи на садржај
page-title = { $place } – { $organisation }

## Search and commands

search = Претрага
search-placeholder = Претражи или задај наредбу
commands = Наредбе
search-nothing = Нема резултата за „{ $text }“.
command-go-to = Иди на: { $place }

## Header

share = Подели
present = Презентација
present-leave = Напусти презентацију
print = Штампај
export-file = Извоз података у датотеку
import-file = Увоз података из датотеке
language = Језик
language-own-name = Српски (ћирилица)
# $language and $here are names that languages give themselves: "Magyar".
language-unreached = Није било могуће учитати језик: { $language }. Језик странице остаје: { $here }, док поново не изаберете.
language-unreached-texts = Није било могуће учитати језик: { $language }, па текстови на њему још не могу да настану. Отворите их поново кад буде везе.
language-unreached-own = Речи за језик { $language } нису могле да се преузму. Оно што је овде написано је на језику { $here }.
language-coming = Овај текст настаје на језику: { $language }. Његове речи још нису стигле.
dress = Изглед
dress-automatic = Као на овом уређају
dress-light = Светло
dress-dark = Тамно
dress-contrast = Висок контраст
dress-projector = Пројектор

## Undo and redo

undo = Поништи
redo = Врати
undone = Поништено: { $what }
undo-nothing = Нема шта да се поништи.
# What happened, for the line that offers undo. $what is the thing's name.
did-add = Додато: { $what }
did-delete = Обрисано: { $what }
did-change = Измењено: { $what }

## What is saved, and where

saved-browser = сачувано у овом прегледачу
saving = чување у току …
saved-later = преузео прегледач, који то мало касније уписује на диск
saved-nowhere = Није сачувано: овај прегледач ништа не чува. Урадите извоз података у датотеку пре него што затворите страницу.
# $when is already in the reader's language: "3 days ago", "10 Dec 2025".
saved-file = у датотеци: { $when }
saved-file-never = још без извоза података у датотеку
changes-not-shared = { $count ->
    [one] { $count } измена још није подељена
    [few] { $count } измене још нису подељене
   *[other] { $count } измена још није подељено
}
storage-nearly-full = Простор у овом прегледачу је скоро пун. Урадите извоз података у датотеку, па закључите годину или уклоните радни простор који вам више не треба.
storage-full = Простор у овом прегледачу је пун. Ништа није изгубљено, али нове измене постоје само на овој страници: одмах урадите извоз података у датотеку.
read-only-newer = Само за читање: ова датотека потиче из новије верзије програма { "Klaster" }. Поново учитајте страницу да бисте добили новију верзију.
read-only = само за читање
other-tab-changed = Друга картица је изменила овај радни простор; измене се виде и овде.
set-aside = { $count ->
    [one] { $count } запис није могао да се прочита. Сачуван је и може да се преузме.
    [few] { $count } записа нису могла да се прочитају. Сачувана су и могу да се преузму.
   *[other] { $count } записа није могло да се прочита. Сачувани су и могу да се преузму.
}

## Workspaces

workspaces = Радни простори
workspace-switch = Промени радни простор
workspace-remove = Уклони из овог прегледача

## Words used everywhere

close = Затвори
save = Сачувај
done = Готово
back = Назад
next = Даље
previous = Претходно
open = Отвори
delete = Обриши
remove = Уклони
add = Додај
copy = Копирај
copied = Копирано
download = Преузми
choose = Изабери
show = Прикажи
hide = Сакриј
details = Детаљи
sort = Поређај
sort-by = Поређај по колони: { $column }
filter = Филтрирај
name = Назив
description = Опис
kind = Врста
status = Статус
date = Датум
date-from = Од
date-to = До
note = Напомена
total = Укупно
unnamed = Без назива
none = Нема
not-set = није одређено
unknown = непознато
yes = Да
no = Не
today = данас
working = У току …
x-of-y = { $part } од { $whole }

## Time travel

shown-as-of = Приказано стање на дан { $date }
show-today = Прикажи данашње стање

## About

about = О програму { "Klaster" }
help = Помоћ
not-legal-advice = { "Klaster" } броји и подсећа; не даје правне савете. Не може се сваки статут пресликати: коначну одлуку доноси председавајући.
reload = Учитај поново
