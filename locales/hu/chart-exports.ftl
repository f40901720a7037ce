### The chart goes out: pictures, paper, outlines, and files for other programs.

## The dialog

export-open = Exportálás
export-title = A szervezeti ábra exportálása
export-format = Formátum
export-svg = Vektoros kép (SVG)
export-png = Képpontos kép (PNG)
export-paper = Papír vagy PDF
export-html = Vázlat (HTML)
export-markdown = Vázlat (Markdown)
export-mermaid = Mermaid
export-drawio = draw.io (CSV)
export-svg-about = Minden méretben éles: dokumentumokba, honlapra és rajzprogramokba.
export-png-about = Diákra és levelekbe.
export-paper-about = Egyetlen lapon A4-től A0-ig, vagy több, összeragasztható lapon. Fájlba nyomtatva PDF lesz belőle.
export-html-about = Minden szerv, hely és csatorna olyan szövegként, amelyet mindenki el tud olvasni, képernyőolvasóval is.
export-markdown-about = Ugyanez egyszerű szövegként, wikibe és jegyzetekbe.
export-mermaid-about = Mermaid-ábrát rajzoló wikikbe és tárolókba.
export-mermaid-many = A Mermaid külön beállítás nélkül legfeljebb 500 vonalat rajzol; ebben az ábrában { $count } van.
export-drawio-about = A draw.io programba: Beszúrás → Speciális → CSV.
export-colours = Színek
export-light = Világos
export-dark = Sötét
export-black = Fehéren fekete
export-legend = Jelmagyarázattal

## Pixels

export-size = Méret
export-size-own = Más szélesség
export-width = Szélesség képpontban
# What is going to be made: "3,840 × 2,160 pixels, smallest text 11 pixels".
export-pixels = { $width } × { $height } képpont, a legkisebb betű { $text } képpont
export-side-long = Egyetlen böngésző sem készít { $most } képpontnál hosszabb oldalú képet; itt { $side } lenne.
export-pixels-many = Egyetlen böngésző sem készít { $most } millió képpontnál nagyobb képet; itt { $millions } millió lenne.
export-largest = Legyen a legnagyobb: { $width } képpont széles
export-making = Készül a kép …
export-png-refused = Ekkora képre ennek a böngészőnek nincs helye. Válasszon kisebbet vagy vektoros képet.

## Paper

export-format-paper = Papír
export-turn = Tájolás
export-turn-automatic = Ahogy legjobban elfér
export-turn-portrait = Álló
export-turn-landscape = Fekvő
export-sheets = Lapok
# One way to print: "6 sheets (3 × 2): 7.1 pt".
export-sheets-offer = { $count ->
    [one] { $count } lap
   *[other] { $count } lap ({ $across } × { $down })
}: { $points } pt
export-smallest = A legkisebb betű { $points } pt, { $millimetres } mm magas.
export-too-small = Ez nehezen olvasható.
export-would-do = Elég lenne: { $paper }.
export-sheets-would-do = Elég lenne { $count ->
    [one] { $count } lap
   *[other] { $count } lap
} ({ $paper }).
export-glue = Vágja le a lapokat jobbról és alul a vonásoknál, majd ragassza mindegyiket a következőre a sarokjelekig.
export-sheet = { $number }. lap, összesen { $count }
export-sheet-place = { $number }. lap, összesen { $count }: { $row }. sor, { $column }. oszlop

## What stands on the picture and in the outlines

export-as-of = Állapot: { $date }
export-flagged = szabályt vagy vállalást sért
export-seats-vote = { $count ->
    [one] { $count } szavazati jogú hely
   *[other] { $count } szavazati jogú hely
}
export-seats-consult = { $count ->
    [one] { $count } tanácskozási jogú hely
   *[other] { $count } tanácskozási jogú hely
}
export-seats-observe = { $count ->
    [one] { $count } megfigyelői hely
   *[other] { $count } megfigyelői hely
}
export-seats-vacant = { $count ->
    [one] { $count } betöltetlen
   *[other] { $count } betöltetlen
}
export-from = Honnan
export-verb = Csatorna
export-to = Hová
