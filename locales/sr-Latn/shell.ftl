### The frame around every place: navigation, header, saved status, words used everywhere.

## Places

nav-label = Odeljci
nav-overview = Pregled
nav-charter = Vizija i misija
nav-structure = Struktura
nav-members = Članovi
nav-meetings = Sednice
nav-votes = Glasanja
nav-projects = Projekti
nav-more = Više
skip-to-content = Pređi na sadržaj
page-title = { $place } – { $organisation }

## Search and commands

search = Pretraga
search-placeholder = Pretraži ili zadaj naredbu
commands = Naredbe
search-nothing = Nema rezultata za „{ $text }“.
command-go-to = Idi na: { $place }

## Header

share = Podeli
present = Prezentacija
present-leave = Napusti prezentaciju
print = Štampaj
export-file = Izvoz podataka u datoteku
import-file = Uvoz podataka iz datoteke
language = Jezik
language-own-name = Srpski (latinica)
# $language and $here are names that languages give themselves: "Magyar".
language-unreached = Nije bilo moguće učitati jezik: { $language }. Jezik stranice ostaje: { $here }, dok ponovo ne izaberete.
language-unreached-texts = Nije bilo moguće učitati jezik: { $language }, pa tekstovi na njemu još ne mogu da nastanu. Otvorite ih ponovo kad bude veze.
language-unreached-own = Reči za jezik { $language } nisu mogle da se preuzmu. Ono što je ovde napisano je na jeziku { $here }.
language-coming = Ovaj tekst nastaje na jeziku: { $language }. Njegove reči još nisu stigle.
dress = Izgled
dress-automatic = Kao na ovom uređaju
dress-light = Svetlo
dress-dark = Tamno
dress-contrast = Visok kontrast
dress-projector = Projektor

## Undo and redo

undo = Poništi
redo = Vrati
undone = Poništeno: { $what }
undo-nothing = Nema šta da se poništi.
# What happened, for the line that offers undo. $what is the thing's name.
did-add = Dodato: { $what }
did-delete = Obrisano: { $what }
did-change = Izmenjeno: { $what }

## What is saved, and where

saved-browser = sačuvano u ovom pregledaču
saving = čuvanje u toku …
saved-later = preuzeo pregledač, koji to malo kasnije upisuje na disk
saved-nowhere = Nije sačuvano: ovaj pregledač ništa ne čuva. Uradite izvoz podataka u datoteku pre nego što zatvorite stranicu.
# $when is already in the reader's language: "3 days ago", "10 Dec 2025".
saved-file = u datoteci: { $when }
saved-file-never = još bez izvoza podataka u datoteku
changes-not-shared = { $count ->
    [one] { $count } izmena još nije podeljena
    [few] { $count } izmene još nisu podeljene
   *[other] { $count } izmena još nije podeljeno
}
storage-nearly-full = Prostor u ovom pregledaču je skoro pun. Uradite izvoz podataka u datoteku, pa zaključite godinu ili uklonite radni prostor koji vam više ne treba.
storage-full = Prostor u ovom pregledaču je pun. Ništa nije izgubljeno, ali nove izmene postoje samo na ovoj stranici: odmah uradite izvoz podataka u datoteku.
read-only-newer = Samo za čitanje: ova datoteka potiče iz novije verzije programa { "Klaster" }. Ponovo učitajte stranicu da biste dobili noviju verziju.
read-only = samo za čitanje
other-tab-changed = Druga kartica je izmenila ovaj radni prostor; izmene se vide i ovde.
set-aside = { $count ->
    [one] { $count } zapis nije mogao da se pročita. Sačuvan je i može da se preuzme.
    [few] { $count } zapisa nisu mogla da se pročitaju. Sačuvana su i mogu da se preuzmu.
   *[other] { $count } zapisa nije moglo da se pročita. Sačuvani su i mogu da se preuzmu.
}

## Workspaces

workspaces = Radni prostori
workspace-switch = Promeni radni prostor
workspace-remove = Ukloni iz ovog pregledača

## Words used everywhere

close = Zatvori
save = Sačuvaj
done = Gotovo
back = Nazad
next = Dalje
previous = Prethodno
open = Otvori
delete = Obriši
remove = Ukloni
add = Dodaj
copy = Kopiraj
copied = Kopirano
download = Preuzmi
choose = Izaberi
show = Prikaži
hide = Sakrij
details = Detalji
sort = Poređaj
sort-by = Poređaj po koloni: { $column }
filter = Filtriraj
name = Naziv
description = Opis
kind = Vrsta
status = Status
date = Datum
date-from = Od
date-to = Do
note = Napomena
total = Ukupno
unnamed = Bez naziva
none = Nema
not-set = nije određeno
unknown = nepoznato
yes = Da
no = Ne
today = danas
working = U toku …
x-of-y = { $part } od { $whole }

## Time travel

shown-as-of = Prikazano stanje na dan { $date }
show-today = Prikaži današnje stanje

## About

about = O programu { "Klaster" }
help = Pomoć
not-legal-advice = { "Klaster" } broji i podseća; ne daje pravne savete. Ne može se svaki statut preslikati: konačnu odluku donosi predsedavajući.
reload = Učitaj ponovo
