### Ka spolja i iznutra: ideje, teme u oba smera, zagovaranje, kontakti, stručnjaci i gosti.

finding-speaker-title = Neko drugi je govorio u naše ime
finding-speaker = { $contact } ({ $level }): govorio je { $speaker }; na tom nivou ovlašćeni: { $who }.
finding-speaker-mend = Otvori kontakt

outreach-speak = Ko sme da govori u naše ime?
outreach-speak-operative = U operativnim razgovorima: kancelarija
outreach-speak-strategic = O strategiji: predsednik saveta
outreach-no-office = Još niko: u kancelariji nema nikoga.
outreach-no-president = Još niko: savet nema predsednika.
outreach-may-speak = { $name } (sme da govori)

outreach-idea-hint = Označite ideje koje članovi treba da odmere. Među glasanjima nastaje nacrt glasanja poenima; njegov rezultat ređa ideje.
outreach-idea-tick = Za odmeravanje: { $idea }
outreach-weigh = { $count ->
    [one] Nacrt glasanja poenima o { $count } ideji
    [few] Nacrt glasanja poenima o { $count } ideje
   *[other] Nacrt glasanja poenima o { $count } ideja
}
outreach-weigh-title = Ideje: koje najpre?
outreach-weighed = Nacrt glasanja poenima je spreman. Otvara se među glasanjima.
outreach-to-vote = Na glasanje
outreach-waiting = odmerava se
outreach-points = { $count ->
    [one] { $count } poen, { $place }. mesto od { $of }
    [few] { $count } poena, { $place }. mesto od { $of }
   *[other] { $count } poena, { $place }. mesto od { $of }
}
outreach-make-motion = Pretvori u predlog
outreach-make-project = Pretvori u projekat
outreach-became = Postalo je:
outreach-refused-few = Označite bar dve ideje: jedna sama nema s čim da se poredi.
outreach-refused-weighed = Već se odmerava: { $idea }
outreach-refused-became = Već je nešto postalo od nje: { $idea }
outreach-refused-gone = Ideje više nema.

outreach-topics-empty = Šta partneri donose iz svoje kuće i šta nose kući.
outreach-topics-example = Na primer: medicinska škola traži 14 firmi za praksu.
outreach-topic-add = Dodaj temu
outreach-new-topic = Nova tema
outreach-no-direction = Smer nije određen
outreach-direction = Smer
outreach-flow = { $year }: doneto { $brought } (partnera: { $bringers } od { $partners }), odneto kući { $home } (partnera: { $carriers } od { $partners }).

outreach-no-answer = { $count ->
    [one] { $count } dan bez odgovora
    [few] { $count } dana bez odgovora
   *[other] { $count } dana bez odgovora
}

outreach-guests-empty = Stručnjaci i gosti se na sastanku saslušaju i nikad se ne broje.
outreach-guests-no-meeting = Beleže se uz sastanak; najpre dodajte sastanak.
outreach-guest-add = Dodaj gosta
outreach-new-guest = Novi gost
outreach-guest-topic = Govorio o
