### Members: who belongs, with which right, represented by whom.
members-gist = { $count ->
    [one] { $count } član · { $votes } glasa · { $others } savetuje
    [few] { $count } člana · { $votes } glasa · { $others } savetuje
   *[other] { $count } članova · { $votes } glasa · { $others } savetuje
}
members-empty = Članovi su firme i institucije koje pripadaju organizaciji. Vrsta članstva daje im pravo glasa ili savetodavno pravo.
members-example = Na primer: proizvođač mašina sa 42 zaposlena, koga zastupa direktor.
members-add = Dodaj člana
members-new = Novi član
members-find = Filtriraj članove
members-former = { $count ->
    [one] prikaži i { $count } bivšeg
    [few] prikaži i { $count } bivša
   *[other] prikaži i { $count } bivših
}
members-no-class = bez vrste članstva
members-class = Vrsta članstva
members-town = Mesto
members-representative = Predstavnik
members-deputy = Zamenik
members-represented = Zastupanje
members-since = Član od
members-until = Član do
members-attended = Prisustvo, 12 meseci
members-fee = Članarina
members-paid = plaćeno
members-unpaid = nije plaćeno
members-activity = Delatnost
members-employees = Zaposleni
members-founder = Osnivač
members-know-how = Znanja
members-know-how-add = dodaj znanje
members-person-add = Dodaj osobu
members-new-person = Nova osoba
members-role = Funkcija: { $name }
members-pledge-add = Dodaj budžetski doprinos za { $year }.
members-fee-add = Dodaj članarinu za { $year }.
members-allocated = { $allocated } raspoređeno, { $free } slobodno
members-leads = vodi
members-partner = partner
members-votes = Poimenični glasovi
members-office = Kancelarija i osobe koje ne zastupaju člana
members-office-note = Koordiniraju i vode zapisnik; nemaju glas.
members-class-add = Dodaj vrstu članstva
members-new-class = Nova vrsta članstva
members-right-vote = glasa
members-right-consult = savetuje
members-right-propose = predlaže
members-right-elected = može biti biran
members-right-group = učestvuje u radnim grupama
members-ideas-empty = Ideje koje članovi donose; od njih nastaju predlozi ili projekti.
members-idea-add = Dodaj ideju
members-new-idea = Nova ideja
members-advocacy-empty = Šta je rečeno donosiocima odluka i šta su odgovorili.
members-advocacy-add = Dodaj stavku
members-new-advocacy = Nova stavka
members-contacts-empty = Razgovori sa spoljnim partnerima: operativne vodi kancelarija, strateške predsednik saveta.
members-contact-add = Dodaj kontakt
members-new-contact = Novi kontakt
members-addressee = Primalac
members-answer = Odgovor
members-answered-on = Odgovoreno
members-institution = Institucija
members-subject = Tema
members-level = Nivo
members-speaker = Govornik
