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
charter-further-languages = Drugi jezici
charter-further-language-add = + jezik
charter-not-translated = nije prevedeno
charter-versions-other = { $count ->
    [one] još { $count } verzija
    [few] još { $count } verzije
   *[other] još { $count } verzija
}
charter-stands-in-force = na snazi
charter-stands-rival = važi za isto vreme
charter-stands-ahead = usvojena, još ne važi
charter-stands-draft = nacrt
charter-stands-past = više ne važi
charter-stands-until = važila do { $date }
charter-vote-pending = o njoj se još nije glasalo
charter-vote-refused = ovo glasanje je nije usvojilo
charter-put-to-vote = Stavite na glasanje
charter-adoption-title = Usvajanje vizije
charter-adopted-stands = Usvojena je glasanjem, pa tekst i obeležja ostaju. Ono što treba da se promeni postaje sledeća verzija.
charter-of-other-version = { $text } (druga verzija)
locked-vision = Ova vizija je usvojena glasanjem, pa njen tekst i obeležja ostaju kakvi jesu. Napišite sledeću verziju i stavite je na glasanje.
charter-next-version = Napišite sledeću verziju
charter-shift = Od { $date }: tada članica { $before }, sada { $now }; pristupilo: { $joined }, istupilo: { $left }.
charter-shift-classes = Promenilo vrstu članstva: { $changed }.
charter-shift-review = Vreme je da se vizija ponovo razmotri.
charter-pulse-ask = Pitajte članice šta im vizija znači
charter-pulse-question = Koliko vas naša vizija pokreće?
charter-pulse-much = veoma
charter-pulse-some = donekle
charter-pulse-little = malo
charter-count-add = + pokažite kako se ispunjava
charter-count-this = Brojte: { $check }
charter-kept-nothing-yet = Još nema šta da se broji
charter-kept-missing = Nedostaje: { $count }
charter-and-more = i još { $count }
charter-quarter = { $quarter }. kvartal { $year }.
charter-kept-quarters = Kvartali sa sednicom: { $kept } od { $of }
charter-kept-responsible = Projekti sa nosiocem: { $kept } od { $of }
charter-kept-pledges = Partneri sa obećanim budžetom: { $kept } od { $of } ({ $year })
charter-kept-representatives = Predstavnici ovlašćeni za odlučivanje, na svim sednicama: { $kept } od { $of }
charter-kept-communication = Objavljeni rezultati, unutra i spolja: { $kept } od { $of }
charter-kept-promises = Obećanja ispunjena u roku: { $kept } od { $of }
charter-kept-guests = Sednice sa stručnjacima ili gostima: { $kept } od { $of }
charter-kept-topics = Teme donete i odnete kući, kod svih partnera: { $kept } od { $of }
charter-kept-theme = Godišnja tema { $year } izabrana, sa projektima: { $kept } od { $of }
charter-kept-goals = Ciljevi dogovoreni odlukom: { $kept } od { $of }
charter-kept-led = Projekti koje vodi partner: { $kept } od { $of }
charter-web = Šta čemu služi
charter-column-vision = Vizija
charter-column-goals = Ciljevi
charter-column-work = Projekti i predlozi
charter-alone = { $count ->
    [0] ništa ne stoji samo
    [one] { $count } stoji samo
    [few] { $count } stoje sama
   *[other] { $count } stoji samo
}
charter-serves-nothing = ne služi ničemu
charter-unserved = ništa mu ne služi
charter-served-by = Služe mu: { $names }
charter-due = Do
charter-part-of = Korak ka
charter-value = Vrednost
charter-value-needed = Merenju je potrebna vrednost.
charter-measurements = { $count ->
    [one] { $count } merenje
    [few] { $count } merenja
   *[other] { $count } merenja
}
charter-measurement-add = Dodajte merenje
charter-not-measured = još nije mereno
charter-measured-on = { $value } ({ $date })
charter-way = Od { $baseline } do { $target }; { $now }
charter-pace-behind = zaostaje
charter-pace-on-track = na dobrom putu
charter-pace-reached = postignuto
charter-pace-missed = propušteno
charter-markets = Ciljna tržišta
charter-clean = Čista strana
charter-write = Uredite
charter-beside = Uporedo
charter-as-of = Stanje na dan { $date }
