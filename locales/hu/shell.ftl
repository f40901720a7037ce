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
nav-menu-open = Menü megnyitása
nav-menu-close = Menü bezárása
skip-to-content = Ugrás a tartalomra
page-title = { $place } – { $organisation }
not-found = Ezen a címen nincs semmi.
not-found-back = Vissza az áttekintéshez

## Search and commands

search = Keresés
search-placeholder = Keresés vagy parancs
search-clear = Keresés törlése
commands = Parancsok
search-nothing = Nincs találat erre: „{ $text }”.
search-results = { $count ->
    [one] { $count } találat
   *[other] { $count } találat
}
command-go-to = Ugrás ide: { $place }
shortcuts = Billentyűparancsok

## Header

share = Megosztás
present = Vetítés
present-leave = Vetítés befejezése
print = Nyomtatás
full-screen = Teljes képernyő
export-file = Fájl exportálása
import-file = Fájl importálása
language = Nyelv
language-own-name = Magyar
dress = Megjelenés
dress-automatic = Az eszköz szerint
dress-light = Világos
dress-dark = Sötét
dress-contrast = Nagy kontraszt
dress-projector = Kivetítő

## Undo and redo

undo = Visszavonás
redo = Mégis
undo-what = Visszavonás: { $what }
redo-what = Mégis: { $what }
undone = Visszavonva: { $what }
redone = Újra végrehajtva: { $what }
undo-nothing = Nincs mit visszavonni.
redo-nothing = Nincs mit újra végrehajtani.
# What happened, for the line that offers undo. $what is the thing's name.
did-add = Hozzáadva: { $what }
did-delete = Törölve: { $what }
did-rename = Átnevezve: { $what }
did-move = Áthelyezve: { $what }
did-change = Módosítva: { $what }
did-import = Importálva: { $what }

## What is saved, and where

saved-browser = ebben a böngészőben mentve
saving = mentés …
saved-nowhere = Nincs mentve: ez a böngésző semmit sem őriz meg. Exportáljon fájlt, mielőtt bezárja az oldalt.
saved-failed = Az utolsó módosítást nem sikerült menteni. Exportáljon most fájlt; ezen az oldalon még semmi sem veszett el.
# $when is already in the reader's language: "3 days ago", "10 Dec 2025".
saved-file = fájlban: { $when }
saved-file-never = fájlba még nem exportálva
changes-not-shared = { $count ->
    [one] { $count } módosítás még nincs megosztva
   *[other] { $count } módosítás még nincs megosztva
}
changes-all-shared = minden megosztva
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
workspace-new = Új munkaterület
workspace-remove = Eltávolítás ebből a böngészőből
workspace-current = most megnyitva

## Words used everywhere

close = Bezárás
cancel = Mégse
confirm = Megerősítés
save = Mentés
done = Kész
back = Vissza
next = Tovább
previous = Előző
open = Megnyitás
edit = Szerkesztés
rename = Átnevezés
delete = Törlés
remove = Eltávolítás
add = Hozzáadás
new-one = Új
copy = Másolás
copy-link = Hivatkozás másolása
copied = Másolva
download = Letöltés
choose = Kiválasztás
show = Megjelenítés
hide = Elrejtés
show-all = Összes megjelenítése
details = Részletek
sort = Rendezés
sort-by = Rendezés: { $column }
filter = Szűrés
group-by = Csoportosítás
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
loading = Betöltés …
working = Folyamatban …
retry = Újra
x-of-y = { $part } / { $whole }

## Time travel

shown-as-of = Állapot ekkor: { $date }
show-today = Mai állapot megjelenítése

## About

about = A Klaster névjegye
help = Súgó
not-legal-advice = A Klaster számol és emlékeztet; jogi tanácsot nem ad. Nem minden alapszabály képezhető le: a végső döntés a levezető elnöké.
page-crashed = Hiba történt ezen az oldalon. Töltse újra: amit beírt, azt a böngésző megőrizte.
reload = Újratöltés
