### Pitanja šemi, snalaženje, boje, tabela.

## Questions. $does is a verb with its object: “supervises Management office”.

ask-who = Ko { $does }?
ask-answers = Ko odgovara za: { $what }?

## Answers. Names stand in the basic form.

ask-role = { $who } – { $role }, { $body }
ask-works-on = { $who } radi na: { $what }
ask-responsible = { $who } odgovara za: { $what }
ask-leads = { $who } vodi: { $what }
ask-proposed = { $who } predlaže: { $what }
ask-decides = { $who } odlučuje o: { $what }
ask-duty = { $who } ima zadatak: { $duty }
ask-through = Ne neposredno: { $body } stoji ispod: { $above }.
ask-way = Put do vrha: { $way }
ask-nobody = Niko: to ne kaže nijedan kanal, zadatak ni mesto.
ask-hint-channel = Otvorite telo i povucite iz njega kanal „{ $verb }“.
ask-hint-service = Otvorite radnu grupu i izaberite je među podacima grupe.
ask-hint-project = Nosilac nije naveden; navedite ga kod projekta.
ask-hint-goal = Navedite telo koje odgovara za cilj, na strani Vizija i misija.
ask-hint-seats = Dajte nekom mestu ulogu predsednika, rukovodioca, katalizatora ili koordinatora.
ask-hint-duty = Upišite to među zadatke nekog tela.

## Colours

colour = Boja
colour-none = bez boje
colour-right = po pravu
colour-kind = po vrsti
colour-network = po mreži
colour-fill = po popunjenosti
colour-rest = sva ostala
colour-mixed = deo glasa, deo učestvuje u raspravi
colour-nobody = niko tu ne sedi
colour-several = više mreža
colour-no-network = bez mreže
colour-full = sva mesta popunjena
colour-half = bar polovina popunjena
colour-few = manje od polovine popunjeno
colour-vacant = još niko
colour-seatless = mesta nisu navedena

## The chart

chart-legend = Legenda
chart-ask = Pitaj ili nađi
chart-ask-label = Pitajte šemu, ili nađite telo, članicu ili osobu
chart-ask-question = Pitanje
chart-answer-close = Zatvori odgovor
chart-only = Samo: { $body }
chart-only-all = Prikaži sve
chart-only-this = Prikaži samo ovaj deo
chart-path = Put do vrha
chart-path-of = { $body }: put do vrha
chart-path-top = { $body } stoji na vrhu.
chart-view-chart = Šema
chart-view-table = Tabela
chart-copy-link = Kopiraj vezu
chart-copied = Veza ka ovom prikazu je u međumemoriji.
chart-copy-failed = Vezu nije bilo moguće kopirati; stoji u adresnom polju.
holder-bodies = { $count ->
    [one] u { $count } telu
    [few] u { $count } tela
   *[other] u { $count } tela
}

## The table: heads of its columns. Out: channels that begin at the body; in: those that end there.

chart-leads = Vodi
chart-rights = Prava
chart-out = Šta čini
chart-in = Šta mu se čini

## On cards and lines

portrait-term-ends = mandat ističe { $date }
portrait-term-over = mandat istekao { $date }
portrait-votes = { $count ->
    [one] { $count } glas
    [few] { $count } glasa
   *[other] { $count } glasova
}
# A dashed line from a second parent.
portrait-second-parent = daje koordinatora
# Over whom the organisation talks to.
portrait-outside = Spoljni partneri
