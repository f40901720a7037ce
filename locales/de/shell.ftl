### The frame around every place: navigation, header, saved status, words used everywhere.

## Places

nav-label = Bereiche
nav-overview = Überblick
nav-charter = Leitbild
nav-structure = Struktur
nav-members = Mitglieder
nav-meetings = Sitzungen
nav-votes = Abstimmungen
nav-projects = Projekte
nav-more = Mehr
skip-to-content = Zum Inhalt springen
page-title = { $place } – { $organisation }

## Search and commands

search = Suchen
search-placeholder = Suchen oder Befehl eingeben
commands = Befehle
search-nothing = Nichts gefunden zu „{ $text }“.
command-go-to = Gehe zu: { $place }

## Header

share = Teilen
present = Präsentieren
present-leave = Präsentation beenden
print = Drucken
export-file = Datei exportieren
import-file = Datei importieren
language = Sprache
language-own-name = Deutsch
# $language and $here are names that languages give themselves: "Magyar".
language-unreached = Die Wörter für { $language } konnten nicht geladen werden. Die Seite bleibt bei { $here }, bis Sie erneut wählen.
language-unreached-texts = Die Wörter für { $language } konnten nicht geladen werden; Texte in dieser Sprache lassen sich deshalb noch nicht schreiben. Öffnen Sie sie erneut, sobald eine Verbindung besteht.
language-unreached-own = Die Wörter für { $language } waren nicht zu holen. Was hier geschrieben wurde, steht in { $here }.
language-coming = Dieser Text wird in dieser Sprache geschrieben: { $language }. Die Wörter dafür sind noch nicht da.
dress = Darstellung
dress-automatic = Wie auf diesem Gerät
dress-light = Hell
dress-dark = Dunkel
dress-contrast = Hoher Kontrast
dress-projector = Beamer

## Undo and redo

undo = Rückgängig
redo = Wiederherstellen
undone = Rückgängig gemacht: { $what }
undo-nothing = Es gibt nichts rückgängig zu machen.
# What happened, for the line that offers undo. $what is the thing's name.
did-add = Hinzugefügt: { $what }
did-delete = Gelöscht: { $what }
did-change = Geändert: { $what }

## What is saved, and where

saved-browser = in diesem Browser gespeichert
saving = wird gespeichert …
saved-later = vom Browser übernommen, der es etwas später auf die Festplatte schreibt
saved-nowhere = Nicht gespeichert: Dieser Browser behält nichts. Exportieren Sie eine Datei, bevor Sie die Seite schließen.
# $when is already in the reader's language: "3 days ago", "10 Dec 2025".
saved-file = in einer Datei { $when }
saved-file-never = noch nie als Datei exportiert
changes-not-shared = { $count ->
    [one] { $count } Änderung noch nicht weitergegeben
   *[other] { $count } Änderungen noch nicht weitergegeben
}
storage-nearly-full = Der Speicher dieses Browsers ist fast voll. Exportieren Sie eine Datei und schließen Sie dann das Jahr ab oder entfernen Sie einen Arbeitsbereich, den Sie nicht mehr brauchen.
storage-full = Der Speicher dieses Browsers ist voll. Nichts ist verloren, aber neue Änderungen stehen nur auf dieser Seite: Exportieren Sie jetzt eine Datei.
read-only-newer = Nur lesen: Diese Datei stammt aus einer neueren Version von Klaster. Laden Sie die Seite neu, um die neuere Version zu erhalten.
read-only = nur lesen
other-tab-changed = Ein anderer Tab hat diesen Arbeitsbereich geändert; die Änderungen sind hier zu sehen.
set-aside = { $count ->
    [one] { $count } Eintrag war nicht lesbar. Er wurde aufbewahrt und kann heruntergeladen werden.
   *[other] { $count } Einträge waren nicht lesbar. Sie wurden aufbewahrt und können heruntergeladen werden.
}

## Workspaces

workspaces = Arbeitsbereiche
workspace-switch = Arbeitsbereich wechseln
workspace-remove = Aus diesem Browser entfernen

## Words used everywhere

close = Schließen
save = Speichern
done = Fertig
back = Zurück
next = Weiter
previous = Zurück
open = Öffnen
delete = Löschen
remove = Entfernen
add = Hinzufügen
copy = Kopieren
copied = Kopiert
download = Herunterladen
choose = Auswählen
show = Anzeigen
hide = Ausblenden
details = Einzelheiten
sort = Sortieren
sort-by = Sortieren nach: { $column }
filter = Filtern
name = Name
description = Beschreibung
kind = Art
status = Status
date = Datum
date-from = Von
date-to = Bis
note = Anmerkung
total = Summe
unnamed = Ohne Namen
none = Keine
not-set = nicht festgelegt
unknown = unbekannt
yes = Ja
no = Nein
today = heute
working = In Arbeit …
x-of-y = { $part } von { $whole }

## Time travel

shown-as-of = Stand: { $date }
show-today = Heutigen Stand zeigen

## About

about = Über Klaster
help = Hilfe
not-legal-advice = Klaster zählt und erinnert; es gibt keine Rechtsberatung. Nicht jede Satzung lässt sich abbilden: Die Sitzungsleitung entscheidet abschließend.
reload = Neu laden
