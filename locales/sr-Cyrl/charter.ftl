### Charter: what the organisation says of itself.
charter-count-mission = { $count ->
    [one] { $count } stavka misije
    [few] { $count } stavke misije
   *[other] { $count } stavki misije
}
charter-count-principles = { $count ->
    [one] { $count } načelo
    [few] { $count } načela
   *[other] { $count } načela
}
charter-count-goals = { $count ->
    [one] { $count } cilj
    [few] { $count } cilja
   *[other] { $count } ciljeva
}
charter-title = Naslov povelje
charter-facts = Organizacija
charter-short-name = Kratak naziv
charter-legal-form = Pravni oblik
charter-region = Region
charter-seat = Sedište
charter-sector = Sektor
charter-founded = Osnovano
charter-currency = Valuta
charter-accent = Boja isticanja
charter-new-vision = Nova vizija
charter-vision-empty = Vizija u jednoj rečenici kaže gde organizacija želi da bude za nekoliko godina.
charter-vision-example = „Prepoznatljivi u inostranstvu po proizvodima koje nijedan član ne bi mogao sam da napravi.“
charter-vision-add = Napiši viziju
charter-vision-earlier = { $count ->
    [one] { $count } ranija vizija
    [few] { $count } ranije vizije
   *[other] { $count } ranijih vizija
}
charter-vision-from = Važi od
charter-vision-horizon = Horizont
charter-adopted-by = Usvojeno glasanjem
charter-not-adopted = nije usvojeno
charter-choose-vote = izaberite glasanje
charter-positioning = Pozicija
charter-directions = Pravci
charter-direction-add = dodaj pravac
charter-traits = Obeležja
charter-trait-add = Dodaj obeležje
charter-new-trait = Novo obeležje
charter-mission = Misija
charter-mission-empty = Misija kaže šta organizacija čini za svoju viziju. Ciljevi i projekti služe nekoj od njenih stavki.
charter-mission-example = „Doprinosimo nastupu svojih članova na stranim tržištima i pomažemo im da odgovore njihovim zahtevima.“
charter-mission-add = Dodaj stavku misije
charter-new-mission = Nova stavka misije
charter-deepens = produbljuje
charter-deepens-add = + obeležje vizije
charter-values = Vrednosti
charter-value-add = dodaj vrednost
charter-philosophy-empty = Filozofija u pet delova – kultura, politika, vrednosti, verovanja, stavovi – i svrha.
charter-philosophy-add = Dodaj filozofiju
charter-parts-said = { $part } od { $whole } delova
charter-purpose = Svrha
charter-culture = Kultura
charter-politics = Politika
charter-beliefs = Verovanja
charter-attitudes = Stavovi
charter-principles-empty = Načela kažu kako organizacija radi: kao običan spisak ili pod pitanjima.
charter-principles-example = „Svaki zaključak ima nosioca i rok.“
charter-principle-add = Dodaj načelo
charter-new-principle = Novo načelo
charter-section-add = Dodaj odeljak
charter-new-section = Novi odeljak
charter-question = Pitanje odeljka
charter-no-question = bez pitanja
charter-goals-empty = Strateški cilj ima pokazatelj sa polaznom i ciljnom vrednošću, služi stavci misije, a za njega odgovara jedan organ.
charter-goals-example = „Do 2030. najmanje 14 članova redovno prodaje na stranim tržištima“ – takvih članova: 8 → 14
charter-goal-add = Dodaj cilj
charter-new-goal = Novi cilj
charter-indicator = Pokazatelj
charter-baseline = Polazna vrednost
charter-target = Ciljna vrednost
charter-serves = Služi
charter-serves-add = + stavka misije
charter-accountable = Odgovoran organ
charter-target-market = Ciljno tržište
charter-projects = { $count ->
    [one] { $count } projekat
    [few] { $count } projekta
   *[other] { $count } projekata
}
