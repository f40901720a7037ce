### The folder of evidence for a cluster label.
evidence-view = Dokazi
evidence-title = Fascikla dokaza
evidence-line = stanje { $date }
evidence-count = dokazi za { $shown } od { $covered } pokazatelja o kojima evidencija može da govori; oznaka ih traži { $all }
evidence-nothing = O ovome još ništa nije zabeleženo.
evidence-elsewhere = Čuva se na drugom mestu
evidence-elsewhere-hint = Ovakva evidencija ne može da pokaže ove pokazatelje. Papire za njih stavite uz ovu fasciklu.
evidence-hint = Šta radni prostor pokazuje za pokazatelje evropske oznake klastera, sa danima i odlukama. Da li je dovoljno, odlučuju stručnjaci.
evidence-members = { $count ->
    [one] { $count } član
    [few] { $count } člana
   *[other] { $count } članova
} ({ $date })
evidence-voting = od toga sa pravom glasa: { $count }
evidence-pledges = Obećani doprinosi za { $year }: { $count }
evidence-fees = Plaćene članarine za { $year }: { $count }
evidence-movement = Za dvanaest meseci pristupilo: { $joined }, istupilo: { $left }
evidence-stable = { $loyal } od { $all } pripada dve godine ili duže
evidence-bodies = Organi: { $bodies } · mesta: { $seats }
evidence-votes = Prebrojana glasanja za dvanaest meseci: { $count }
evidence-rule = Kartica pravila: { $name }
evidence-meetings = Sednice za dvanaest meseci: { $count }
evidence-present = prisutni članovi: { $count }
evidence-partners = partneri: { $count }
evidence-private = { $share } % privatno od { $amount } iz izvora ovogodišnjih projekata
evidence-private-rule = Računa se ono što je o izvoru rečeno; inače se firme, udruženja i fondacije računaju kao privatni, a opštine i institucije kao javni izvor. Ono što niko ne zna čini od toga raspon.
evidence-budget = Projekti: { $projects } · budžet { $budget } · potrošeno { $spent }
evidence-revised = Izmenjen budžet: { $title }

## The indicators of the European label

esca-committed = Posvećeni učesnici
esca-composition = Sastav članstva
esca-number = Broj posvećenih učesnika
esca-concentration = Geografska koncentracija
esca-maturity = Zrelost menadžmenta klastera
esca-staff = Ljudski resursi kancelarije
esca-qualification = Kvalifikacije zaposlenih
esca-learning = Celoživotno učenje
esca-staff-stability = Stabilnost zaposlenih
esca-stability = Stabilnost učešća
esca-roles = Jasnoća uloga i uključenost u odlučivanje
esca-contacts = Neposredni kontakti sa učesnicima
esca-cooperation = Saradnja unutar klastera
esca-integration = Uključenost u inovacioni sistem
esca-outlook = Finansijski izgledi
esca-private = Udeo privatnih sredstava
esca-building = Nastanak strategije
esca-documentation = Dokumentovanost strategije
esca-implementation = Plan sprovođenja
esca-control = Finansijska kontrola
esca-review = Preispitivanje strategije
esca-monitoring = Praćenje napretka
esca-focus = Usmerenost strategije
esca-activities = Aktivnosti i usluge
esca-performance = Učinak menadžmenta
esca-groups = Radne grupe
esca-communication = Komunikacija
esca-web = Prisustvo na internetu
esca-press = Prepoznatljivost u štampi
esca-stories = Primeri uspeha
esca-satisfaction = Zadovoljstvo učesnika
