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
ask-through = Niko neposredno. Iznad: { $body } stoji { $above }:
ask-way = Put do vrha: { $way }
ask-nobody = Niko: to ne kaže nijedan kanal, zadatak ni mesto.
ask-hint-channel = Otvorite telo i povucite iz njega kanal „{ $verb }“.
ask-hint-service = Otvorite radnu grupu i izaberite je među podacima grupe.
ask-hint-project = Nosilac nije naveden; navedite ga kod projekta.
ask-hint-goal = Navedite telo koje odgovara za cilj, na strani Vizija i misija.
ask-hint-seats = Dajte nekom mestu ulogu predsednika, rukovodioca, katalizatora ili koordinatora.
ask-hint-duty = Upišite to među zadatke nekog tela.
