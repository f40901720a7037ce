### The chart goes out: pictures, paper, outlines, and files for other programs.

## The dialog

export-open = Export
export-title = Export the chart
export-format = Format
export-svg = Picture in vectors (SVG)
export-png = Picture in pixels (PNG)
export-paper = Paper or PDF
export-html = Outline (HTML)
export-markdown = Outline (Markdown)
export-mermaid = Mermaid
export-drawio = draw.io (CSV)
export-svg-about = Sharp at every size: for documents, websites and drawing programs.
export-png-about = For slides and mails.
export-paper-about = On one sheet from A4 to A0, or on several to glue together. Printed into a file it becomes a PDF.
export-html-about = All bodies, seats and channels as a text that everybody can read, also with a screen reader.
export-markdown-about = The same as plain text, for wikis and notes.
export-mermaid-about = For wikis and repositories that draw Mermaid.
export-mermaid-many = Mermaid draws up to 500 lines unless it is told otherwise; this chart has { $count }.
export-drawio-about = For draw.io: Insert → Advanced → CSV.
export-colours = Colours
export-light = Light
export-dark = Dark
export-black = Black on white
export-legend = With a legend

## Pixels

export-size = Size
export-size-own = Other width
export-width = Width in pixels
# What is going to be made: "3,840 × 2,160 pixels, smallest text 11 pixels".
export-pixels = { $width } × { $height } pixels, smallest text { $text } pixels
export-side-long = No browser makes a picture with a side of more than { $most } pixels; here it would be { $side }.
export-pixels-many = No browser makes a picture of more than { $most } million pixels; here it would be { $millions } million.
export-largest = Take the largest: { $width } pixels wide
export-making = Making the picture …
export-png-refused = This browser has no room for so large a picture. Choose a smaller one, or vectors.

## Paper

export-format-paper = Paper
export-turn = Orientation
export-turn-automatic = As it fits best
export-turn-portrait = Portrait
export-turn-landscape = Landscape
export-sheets = Sheets
# One way to print: "6 sheets (3 × 2): 7.1 pt".
export-sheets-offer = { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets ({ $across } × { $down })
}: { $points } pt
export-smallest = Smallest text: { $points } pt, { $millimetres } mm high.
export-too-small = That is hard to read.
export-would-do = { $paper } would do.
export-sheets-would-do = { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
} of { $paper } would do.
export-glue = Cut along the ticks at the right and below, then glue each sheet on the next up to the angles.
export-sheet = Sheet { $number } of { $count }
export-sheet-place = Sheet { $number } of { $count }: row { $row }, column { $column }

## What stands on the picture and in the outlines

export-as-of = As of { $date }
export-flagged = breaks a rule or a promise
export-seats-vote = { $count ->
    [one] { $count } voting seat
   *[other] { $count } voting seats
}
export-seats-consult = { $count ->
    [one] { $count } consulting seat
   *[other] { $count } consulting seats
}
export-seats-observe = { $count ->
    [one] { $count } observer’s seat
   *[other] { $count } observers’ seats
}
export-seats-vacant = { $count ->
    [one] { $count } vacant
   *[other] { $count } vacant
}
export-from = From
export-verb = Channel
export-to = To
