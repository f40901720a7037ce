### The chart goes out: pictures, paper, outlines, and files for other programs.

## The dialog

export-open = Преузми
export-title = Преузимање шеме организације
export-format = Формат
export-svg = Векторска слика (SVG)
export-png = Слика у пикселима (PNG)
export-paper = Папир или PDF
export-html = Преглед (HTML)
export-markdown = Преглед (Markdown)
export-mermaid = Mermaid
export-drawio = draw.io (CSV)
export-svg-about = Оштра у свакој величини: за документе, веб-сајтове и програме за цртање.
export-png-about = За слајдове и поруке.
export-paper-about = На једном листу од A4 до A0 или на више листова који се лепе. Штампано у датотеку постаје PDF.
export-html-about = Сва тела, места и канали као текст који свако може да прочита, и уз читач екрана.
export-markdown-about = Исто то као обичан текст, за вики и белешке.
export-mermaid-about = За вики и репозиторијуме који цртају Mermaid.
export-mermaid-many = Mermaid без посебног подешавања црта до 500 линија; ова шема их има { $count }.
export-drawio-about = За draw.io: Insert → Advanced → CSV.
export-colours = Боје
export-light = Светло
export-dark = Тамно
export-black = Црно на белом
export-legend = Са легендом

## Pixels

export-size = Величина
export-size-own = Друга ширина
export-width = Ширина у пикселима
# What is going to be made: "3,840 × 2,160 pixels, smallest text 11 pixels".
export-pixels = { $width } × { $height } пиксела, најмања слова { $text } пиксела
export-side-long = Ниједан прегледач не прави слику чија је страна дужа од { $most } пиксела; овде би била { $side }.
export-pixels-many = Ниједан прегледач не прави слику већу од { $most } милиона пиксела; овде би их било { $millions } милиона.
export-largest = Узми највећу: ширина { $width } пиксела
export-making = Слика настаје …
export-png-refused = Овај прегледач нема места за толику слику. Изаберите мању или векторску.

## Paper

export-format-paper = Папир
export-turn = Положај
export-turn-automatic = Како најбоље стаје
export-turn-portrait = Усправно
export-turn-landscape = Положено
export-sheets = Листови
# One way to print: "6 sheets (3 × 2): 7.1 pt".
export-sheets-offer = { $count ->
    [one] { $count } лист
    [few] { $count } листа ({ $across } × { $down })
   *[other] { $count } листова ({ $across } × { $down })
}: { $points } pt
export-smallest = Најмања слова: { $points } pt, висина { $millimetres } мм.
export-too-small = То се тешко чита.
export-would-do = Довољан би био { $paper }.
export-sheets-would-do = { $count ->
    [one] Довољан би био { $count } лист
    [few] Довољна би била { $count } листа
   *[other] Довољно би било { $count } листова
} формата { $paper }.
export-glue = Одсеците листове десно и доле по цртицама, па сваки залепите на следећи до угаоних знакова.
export-sheet = Лист { $number } од { $count }
export-sheet-place = Лист { $number } од { $count }: ред { $row }, колона { $column }

## What stands on the picture and in the outlines

export-as-of = Стање на дан: { $date }
export-flagged = крши правило или обећање
export-seats-vote = { $count ->
    [one] { $count } место са правом гласа
    [few] { $count } места са правом гласа
   *[other] { $count } места са правом гласа
}
export-seats-consult = { $count ->
    [one] { $count } саветодавно место
    [few] { $count } саветодавна места
   *[other] { $count } саветодавних места
}
export-seats-observe = { $count ->
    [one] { $count } посматрачко место
    [few] { $count } посматрачка места
   *[other] { $count } посматрачких места
}
export-seats-vacant = { $count ->
    [one] { $count } упражњено
    [few] { $count } упражњена
   *[other] { $count } упражњених
}
export-from = Од
export-verb = Канал
export-to = Ка
