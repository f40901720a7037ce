### The chart goes out: pictures, paper, outlines, and files for other programs.

## The dialog

export-open = Ausgeben
export-title = Organigramm ausgeben
export-format = Format
export-svg = Vektorbild (SVG)
export-png = Pixelbild (PNG)
export-paper = Papier oder PDF
export-html = Gliederung (HTML)
export-markdown = Gliederung (Markdown)
export-mermaid = Mermaid
export-drawio = draw.io (CSV)
export-svg-about = In jeder Größe scharf: für Dokumente, Websites und Zeichenprogramme.
export-png-about = Für Folien und E-Mails.
export-paper-about = Auf einem Blatt von A4 bis A0 oder auf mehreren zum Zusammenkleben. In eine Datei gedruckt wird daraus ein PDF.
export-html-about = Alle Gremien, Sitze und Kanäle als Text, den alle lesen können, auch mit einem Vorleseprogramm.
export-markdown-about = Dasselbe als einfacher Text, für Wikis und Notizen.
export-mermaid-about = Für Wikis und Repositorien, die Mermaid zeichnen.
export-mermaid-many = Mermaid zeichnet ohne andere Einstellung bis zu 500 Linien; dieses Organigramm hat { $count }.
export-drawio-about = Für draw.io: Einfügen → Erweitert → CSV.
export-colours = Farben
export-light = Hell
export-dark = Dunkel
export-black = Schwarz auf Weiß
export-legend = Mit Legende

## Pixels

export-size = Größe
export-size-own = Andere Breite
export-width = Breite in Pixeln
# What is going to be made: "3,840 × 2,160 pixels, smallest text 11 pixels".
export-pixels = { $width } × { $height } Pixel, kleinste Schrift { $text } Pixel
export-side-long = Kein Browser erzeugt ein Bild mit einer Seite von mehr als { $most } Pixeln; hier wären es { $side }.
export-pixels-many = Kein Browser erzeugt ein Bild mit mehr als { $most } Millionen Pixeln; hier wären es { $millions } Millionen.
export-largest = Das größte nehmen: { $width } Pixel breit
export-making = Das Bild entsteht …
export-png-refused = Für ein so großes Bild hat dieser Browser keinen Platz. Wählen Sie ein kleineres oder das Vektorbild.

## Paper

export-format-paper = Papier
export-turn = Ausrichtung
export-turn-automatic = Wie es am besten passt
export-turn-portrait = Hochformat
export-turn-landscape = Querformat
export-sheets = Blätter
# One way to print: "6 sheets (3 × 2): 7.1 pt".
export-sheets-offer = { $count ->
    [one] { $count } Blatt
   *[other] { $count } Blätter ({ $across } × { $down })
}: { $points } pt
export-smallest = Kleinste Schrift: { $points } pt, { $millimetres } mm hoch.
export-too-small = Das ist schwer zu lesen.
export-would-do = { $paper } würde genügen.
export-sheets-would-do = { $count ->
    [one] { $count } Blatt
   *[other] { $count } Blätter
} { $paper } würden genügen.
export-glue = Schneiden Sie rechts und unten an den Strichen ab und kleben Sie jedes Blatt bis an die Winkel auf das nächste.
export-sheet = Blatt { $number } von { $count }
export-sheet-place = Blatt { $number } von { $count }: Zeile { $row }, Spalte { $column }

## What stands on the picture and in the outlines

export-as-of = Stand: { $date }
export-flagged = verletzt eine Regel oder Zusage
export-seats-vote = { $count ->
    [one] { $count } stimmberechtigter Sitz
   *[other] { $count } stimmberechtigte Sitze
}
export-seats-consult = { $count ->
    [one] { $count } beratender Sitz
   *[other] { $count } beratende Sitze
}
export-seats-observe = { $count ->
    [one] { $count } Beobachtersitz
   *[other] { $count } Beobachtersitze
}
export-seats-vacant = { $count ->
    [one] { $count } unbesetzt
   *[other] { $count } unbesetzt
}
export-from = Von
export-verb = Kanal
export-to = An
