### The frame around every place: navigation, header, saved status, words used everywhere.

## Places

nav-label = Menüpontok
nav-overview = Áttekintés
nav-charter = Küldetésünk
nav-structure = Felépítés
nav-members = Tagok
nav-meetings = Ülések
nav-votes = Szavazások
nav-projects = Projektek
nav-more = Továbbiak
skip-to-content = Ugrás a tartalomra
page-title = { $place } – { $organisation }

## Search and commands

search = Keresés
search-placeholder = Keresés vagy parancs
commands = Parancsok
search-nothing = Nincs találat erre: „{ $text }”.
command-go-to = Ugrás ide: { $place }

## Header

share = Megosztás
present = Vetítés
present-leave = Vetítés befejezése
print = Nyomtatás
export-file = Fájl exportálása
import-file = Fájl importálása
language = Nyelv
language-own-name = Magyar
# $language and $here are names that languages give themselves: "Magyar".
language-unreached = Ezt a nyelvet nem sikerült betölteni: { $language }. Az oldal nyelve marad: { $here }, amíg újra nem választ.
language-unreached-texts = Ezt a nyelvet nem sikerült betölteni: { $language }, ezért az ilyen nyelvű szövegek még nem készülhetnek el. Nyissa meg őket újra, amint van kapcsolat.
language-unreached-own = Ennek a nyelvnek a szavait nem sikerült letölteni: { $language }. Ami itt íródott, annak nyelve: { $here }.
language-coming = Ez a szöveg ezen a nyelven készül: { $language }. A szavai még nem érkeztek meg.
dress = Megjelenés
dress-automatic = Az eszköz szerint
dress-light = Világos
dress-dark = Sötét
dress-contrast = Nagy kontraszt
dress-projector = Kivetítő

## Undo and redo

undo = Visszavonás
redo = Mégis
undone = Visszavonva: { $what }
undo-nothing = Nincs mit visszavonni.
# What happened, for the line that offers undo. $what is the thing's name.
did-add = Hozzáadva: { $what }
did-delete = Törölve: { $what }
did-change = Módosítva: { $what }

## What is saved, and where

saved-browser = ebben a böngészőben mentve
saving = mentés …
saved-later = a böngésző átvette, és kicsit később írja lemezre
saved-nowhere = Nincs mentve: ez a böngésző semmit sem őriz meg. Exportáljon fájlt, mielőtt bezárja az oldalt.
# $when is already in the reader's language: "3 days ago", "10 Dec 2025".
saved-file = fájlban: { $when }
saved-file-never = fájlba még nem exportálva
changes-not-shared = { $count ->
    [one] { $count } módosítás még nincs megosztva
   *[other] { $count } módosítás még nincs megosztva
}
storage-nearly-full = A böngésző tárhelye majdnem megtelt. Exportáljon fájlt, majd zárja le az évet, vagy távolítson el egy már nem szükséges munkaterületet.
storage-full = A böngésző tárhelye megtelt. Semmi sem veszett el, de az új módosítások csak ezen az oldalon vannak meg: exportáljon most fájlt.
read-only-newer = Csak olvasható: ez a fájl a Klaster egy újabb változatából származik. Töltse újra az oldalt az újabb változathoz.
read-only = csak olvasható
other-tab-changed = Egy másik lap módosította ezt a munkaterületet; a módosítások itt is láthatók.
set-aside = { $count ->
    [one] { $count } bejegyzés nem volt olvasható. Megőriztük, letölthető.
   *[other] { $count } bejegyzés nem volt olvasható. Megőriztük őket, letölthetők.
}

## Workspaces

workspaces = Munkaterületek
workspace-switch = Váltás másik munkaterületre
workspace-remove = Eltávolítás ebből a böngészőből

## Words used everywhere

close = Bezárás
save = Mentés
done = Kész
back = Vissza
next = Tovább
previous = Előző
open = Megnyitás
delete = Törlés
remove = Eltávolítás
add = Hozzáadás
copy = Másolás
copied = Másolva
download = Letöltés
choose = Kiválasztás
show = Megjelenítés
hide = Elrejtés
details = Részletek
sort = Rendezés
sort-by = Rendezés: { $column }
filter = Szűrés
name = Név
description = Leírás
kind = Típus
status = Állapot
date = Dátum
date-from = Kezdete
date-to = Vége
note = Megjegyzés
total = Összesen
unnamed = Névtelen
none = Nincs
not-set = nincs megadva
unknown = ismeretlen
yes = Igen
no = Nem
today = ma
working = Folyamatban …
x-of-y = { $part } / { $whole }

## Time travel

shown-as-of = Állapot ekkor: { $date }
show-today = Mai állapot megjelenítése

## About

about = A Klaster névjegye
help = Súgó
not-legal-advice = A Klaster számol és emlékeztet; jogi tanácsot nem ad. Nem minden alapszabály képezhető le: a végső döntés a levezető elnöké.
reload = Újratöltés
