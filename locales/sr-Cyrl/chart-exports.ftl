### The chart goes out: pictures, paper, outlines, and files for other programs.

## The dialog

export-open = Preuzmi
export-title = Preuzimanje šeme organizacije
export-format = Format
export-svg = Vektorska slika (SVG)
export-png = Slika u pikselima (PNG)
export-paper = Papir ili PDF
export-html = Pregled (HTML)
export-markdown = Pregled (Markdown)
export-mermaid = Mermaid
export-drawio = draw.io (CSV)
export-svg-about = Oštra u svakoj veličini: za dokumente, veb-sajtove i programe za crtanje.
export-png-about = Za slajdove i poruke.
export-paper-about = Na jednom listu od A4 do A0 ili na više listova koji se lepe. Štampano u datoteku postaje PDF.
export-html-about = Sva tela, mesta i kanali kao tekst koji svako može da pročita, i uz čitač ekrana.
export-markdown-about = Isto to kao običan tekst, za viki i beleške.
export-mermaid-about = Za viki i repozitorijume koji crtaju Mermaid.
export-mermaid-many = Mermaid bez posebnog podešavanja crta do 500 linija; ova šema ih ima { $count }.
export-drawio-about = Za draw.io: Insert → Advanced → CSV.
export-colours = Boje
export-light = Svetlo
export-dark = Tamno
export-black = Crno na belom
export-legend = Sa legendom

## Pixels

export-size = Veličina
export-size-own = Druga širina
export-width = Širina u pikselima
# What is going to be made: "3,840 × 2,160 pixels, smallest text 11 pixels".
export-pixels = { $width } × { $height } piksela, najmanja slova { $text } piksela
export-side-long = Nijedan pregledač ne pravi sliku čija je strana duža od { $most } piksela; ovde bi bila { $side }.
export-pixels-many = Nijedan pregledač ne pravi sliku veću od { $most } miliona piksela; ovde bi ih bilo { $millions } miliona.
export-largest = Uzmi najveću: širina { $width } piksela
export-making = Slika nastaje …
export-png-refused = Ovaj pregledač nema mesta za toliku sliku. Izaberite manju ili vektorsku.

## Paper

export-format-paper = Papir
export-turn = Položaj
export-turn-automatic = Kako najbolje staje
export-turn-portrait = Uspravno
export-turn-landscape = Položeno
export-sheets = Listovi
# One way to print: "6 sheets (3 × 2): 7.1 pt".
export-sheets-offer = { $count ->
    [one] { $count } list
    [few] { $count } lista ({ $across } × { $down })
   *[other] { $count } listova ({ $across } × { $down })
}: { $points } pt
export-smallest = Najmanja slova: { $points } pt, visina { $millimetres } mm.
export-too-small = To se teško čita.
export-would-do = Dovoljan bi bio { $paper }.
export-sheets-would-do = { $count ->
    [one] Dovoljan bi bio { $count } list
    [few] Dovoljna bi bila { $count } lista
   *[other] Dovoljno bi bilo { $count } listova
} formata { $paper }.
export-glue = Odsecite listove desno i dole po crticama, pa svaki zalepite na sledeći do ugaonih znakova.
export-sheet = List { $number } od { $count }
export-sheet-place = List { $number } od { $count }: red { $row }, kolona { $column }

## What stands on the picture and in the outlines

export-as-of = Stanje na dan: { $date }
export-flagged = krši pravilo ili obećanje
export-seats-vote = { $count ->
    [one] { $count } mesto sa pravom glasa
    [few] { $count } mesta sa pravom glasa
   *[other] { $count } mesta sa pravom glasa
}
export-seats-consult = { $count ->
    [one] { $count } savetodavno mesto
    [few] { $count } savetodavna mesta
   *[other] { $count } savetodavnih mesta
}
export-seats-observe = { $count ->
    [one] { $count } posmatračko mesto
    [few] { $count } posmatračka mesta
   *[other] { $count } posmatračkih mesta
}
export-seats-vacant = { $count ->
    [one] { $count } upražnjeno
    [few] { $count } upražnjena
   *[other] { $count } upražnjenih
}
export-from = Od
export-verb = Kanal
export-to = Ka
