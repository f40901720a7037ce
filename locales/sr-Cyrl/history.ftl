### The history: who changed what and when, and bringing back what was.
nav-history = Istorija
history-intro = Ovde stoji svaka izmena i ništa se nikada ne prepisuje. Ono što je bilo može se pogledati i vratiti.
history-empty = Još ništa nije promenjeno. Dajte, na primer, nekom članu drugo mesto: korak će stajati ovde, sa danom, autorom i obe vrednosti.
history-none = Ništa u istoriji ne odgovara onome što tražite.
history-search = Pretraga istorije
history-search-example = Naziv ili vrednost koja je negde stajala
history-by = Ko
history-by-all = Svi
history-by-nobody = Bez imena
history-kind = Šta
history-kind-all = Sve vrste
history-day = Idi na dan
history-of = Istorija: { $what }
history-of-field = Ranije u polju „{ $field }“ · { $what }
history-all = Cela istorija
history-added = Dodato
history-changed = Izmenjeno
history-deleted = Obrisano
history-takes-back = Poništeno
history-signed = { $who }
history-unsigned = bez imena
history-more-deeds = { $count ->
    [one] i još { $count } zapis
    [few] i još { $count } zapisa
   *[other] i još { $count } zapisa
}
history-more = Prikaži ranije korake
history-shown = Prikazano { $shown } od { $count }
history-was = pre
history-became = posle
history-nothing = prazno
history-parts = { $count ->
    [one] { $count } podatak
    [few] { $count } podatka
   *[other] { $count } podataka
}
history-entries = { $count ->
    [one] { $count } stavka
    [few] { $count } stavke
   *[other] { $count } stavki
}
history-acts = Šta se može sa ovim korakom
history-take-back = Poništi ovaj korak
history-bring-back = Vrati
history-restore-record = Vrati kao pre ovog koraka
history-restore-field = Vrati staru vrednost
history-field-past = Ranije u polju „{ $field }“
history-look = Pogledaj sve kako je bilo pre ovog koraka
history-looking = Gledate prošlost: sve kako je bilo { $day } u { $time }. Ovde se ništa ne može menjati.
history-looking-unknown = Istorija počinje { $day }; ono pre toga prikazano je kako je tada stajalo.
history-look-back = Nazad u sadašnjost
history-refused-past = Ovo je prošlost i ostaje kakva je bila. Vratite se u sadašnjost da biste nešto promenili.
history-done-step = Poništeno: korak od { $day }, { $time }
history-done-record = Vraćeno kako je bilo { $day }, { $time }: { $what }
history-done-field = Vraćeno: { $what } · { $field }: { $value }
history-nothing-left = Od toga nema šta da se vrati: već tako stoji ili je u međuvremenu ponovo promenjeno.
history-your-name = Vaše ime
history-your-name-why = Stoji uz vaše izmene, ovde i u datotekama koje šaljete. Čuva se u ovom pregledaču.
history-look-day = Pogledaj sve kako je bilo na kraju tog dana
history-from-files = Iz datoteke: { $files }

# Names of fields; the keys are the names in files. $name is the field as it stands there.
history-field = { $field ->
    [name] Naziv
    [title] Naslov
    [text] Tekst
    [subject] Predmet
    [number] Broj
    [class] Klasa članstva
    [memberKind] Vrsta člana
    [town] Mesto
    [activity] Delatnost
    [employees] Zaposleni
    [founder] Osnivač
    [memberSince] Član od
    [memberUntil] Član do
    [admittedBy] Primljen odlukom
    [leftBy] O istupanju odlučeno
    [leftBecause] Razlog odlaska
    [joiningNotified] Pristup prijavljen
    [leavingNotified] Odlazak prijavljen
    [representative] Predstavnik
    [deputy] Zamenik
    [networks] Mreže
    [weight] Težina glasa
    [voteGroup] Glasačka grupa
    [knowHow] Znanja
    [note] Napomena
    [role] Uloga
    [member] Član
    [decisionAuthority] Ovlašćen da odlučuje
    [authorityFrom] Ovlašćenje od
    [authorityUntil] Ovlašćenje do
    [authorityPaper] Punomoćje
    [deputyOf] Zamenjuje
    [email] E-pošta
    [telephone] Telefon
    [from] Od
    [to] Do
    [date] Datum
    [decidedBy] Odluka
    [year] Godina
    [amount] Iznos
    [paid] Plaćeno
    [currency] Valuta
    [body] Telo
    [start] Početak
    [end] Kraj
    [place] Mesto održavanja
    [invited] Poziv poslat
    [chair] Predsedavajući
    [minuteTaker] Zapisničar
    [repeatOf] Ponavlja sednicu
    [quorum] Kvorum
    [meeting] Sednica
    [poll] Glasanje
    [status] Stanje
    [authority] Ovlašćenje
    [arrived] Stigao
    [left] Otišao
    [person] Osoba
    [institution] Institucija
    [topic] Tema
    [about] Odnosi se na
    [owner] Odgovoran
    [due] Rok
    [direction] Smer
    [project] Projekat
    [shortName] Kratak naziv
    [organisationKind] Vrsta organizacije
    [legalForm] Pravni oblik
    [region] Region
    [seatTown] Sedište
    [founded] Osnovano
    [sector] Sektor
    [language] Jezik
    [charterTitle] Naslov povelje
    [values] Vrednosti
    [accentHue] Boja
    [fictional] Izmišljeno
    [asOf] Prikazano na dan
    [minutesDays] Dani za zapisnik
    [notificationDays] Dani za prijavu
    [notifiedAuthority] Organ koji se obaveštava
    [furtherLanguages] Drugi jezici
    [secretMatters] Pitanja za tajno glasanje
    [publicParts] Javni delovi
    [clause] Član statuta
    [follows] Sledi posle
    [copyOf] Kopija od
    [electorate] Ko glasa
    [method] Način
    [weights] Težine
    [groups] Grupe
    [majority] Većina
    [tie] Kod jednakog broja glasova
    [secondCall] Drugi saziv
    [proxiesPerHolder] Punomoćja po osobi
    [noticeDays] Dani za poziv
    [itemAnnounced] Najavljeno na dnevnom redu
    [secrecy] Tajnost
    [circular] Glasanje pisanim putem
    [circularDays] Dani pisanog glasanja
    [circularMinDays] Najmanje dana pisanog glasanja
    [circularReturns] Potrebni odgovori
    [circularConsent] Saglasnost za pisano glasanje
    [revote] Ponovno glasanje
    [votedText] Tekst stavljen na glasanje
    [horizon] Horizont
    [adoptedBy] Usvojeno odlukom
    [positioning] Pozicioniranje
    [directions] Pravci
    [vision] Vizija
    [specifies] Razrađuje
    [culture] Kultura
    [politics] Politika
    [beliefs] Uverenja
    [attitudes] Stavovi
    [purpose] Svrha
    [question] Pitanje
    [section] Odeljak
    [checks] Provera
    [serves] Služi
    [indicator] Pokazatelj
    [baseline] Polazna vrednost
    [target] Ciljna vrednost
    [accountable] Odgovorno telo
    [targetMarket] Ciljno tržište
    [partOf] Deo od
    [goal] Cilj
    [value] Vrednost
    [of] Za
    [field] Polje
    [vote] Ima pravo glasa
    [consult] Konsultuje se
    [propose] Može da predlaže
    [beElected] Može biti biran
    [joinWorkingGroup] Može u radne grupe
    [bodyType] Vrsta tela
    [parent] Nalazi se pod
    [duties] Zadaci
    [meets] Sastaje se
    [compositionRule] Sastav
    [termFrom] Mandat od
    [termTo] Mandat do
    [operator] Nosilac
    [competence] Ključna kompetencija
    [service] Integrisana usluga
    [coordinatorBody] Koordinaciono telo
    [network] Mreža
    [seats] Mesta
    [since] Od
    [until] Do
    [resolution] Odluka
    [numberPattern] Numerisanje
    [right] Pravo
    [channelType] Vrsta veze
    [theme] Tema godine
    [group] Radna grupa
    [leadMember] Nosilac projekta
    [responsible] Odgovoran
    [partners] Partneri
    [budgetPlanned] Planirani budžet
    [budgetSpent] Potrošeno
    [budgetRevised] Izmenjeni budžet
    [budgetRevisedBy] Izmena budžeta odlukom
    [expectedImpact] Očekivani učinak
    [communicatedInternally] Saopšteno interno
    [communicatedExternally] Saopšteno javno
    [done] Gotovo
    [plan] Plan rada
    [preparedBy] Pripremilo
    [proposedBy] Predložilo
    [supervisedBy] Nadzire
    [approvedBy] Odobreno odlukom
    [finding] Nalaz
    [action] Mera
    [pollKind] Vrsta glasanja
    [proposer] Predlagač
    [openBallot] Javno glasanje
    [binding] Obavezujuće
    [rule] Pravilo
    [opens] Počinje
    [closes] Završava se
    [eligible] Imaju pravo glasa
    [present] Prisutni
    [quorumMet] Kvorum postoji
    [participants] Učesnici
    [maxChoices] Najviše izbora
    [maxPoints] Najviše bodova
    [result] Rezultat
    [explanation] Obrazloženje
    [state] Stanje
    [seconders] Podržavaoci
    [amends] Menja
    [call] Saziv
    [totals] Zbir
    [roll] Spisak glasača
    [lot] Žreb
    [file] Datoteka
    [closing] Završna datoteka
    [idea] Ideja
    [count] Broj
    [choice] Glas
    [picks] Izbori
    [at] Dana
    [sequence] Redosled
    [holder] Punomoćnik
    [reason] Razlog
    [giver] Davalac punomoćja
    [publicKey] Javni ključ
    [compared] Upoređeno
    [commentKind] Vrsta primedbe
    [answer] Odgovor
    [label] Oznaka
    [corrects] Ispravlja
    [sealed] Zapečaćeno
    [previous] Prethodni upis
    [hash] Kontrolni zbir
    [weighedIn] Razmotreno u
    [became] Postalo
    [addressee] Primalac
    [answeredOn] Odgovoreno
    [speaker] Sagovornik
    [level] Nivo
    [order] Mesto u spisku
    [aim] Cilj
    [limit] Gornja granica
    [colour] Boja
    [column] Kolona
    [labels] Oznake
    [description] Opis
    [impactHorizon] Očekivano dejstvo
    [toldInside] Saopšteno unutra
    [toldOutside] Saopšteno javnosti
    [template] Obrazac za nove projekte
    [archived] Arhivirano
    [list] Lista
    [address] Adresa
    [origin] Poreklo novca
    [supplier] Dobavljač
    [issued] Izdato
    [item] Stavka
    [strikes] Briše stavku
    [applied] Sprovedeno
    [wasText] Raniji tekst
    [wasOwner] Raniji nosilac
    [wasDue] Raniji rok
    [projectStart] Početak projekata
    [supervisionDays] Dana između nadzora
   [online] Na mreži
    [invitation] Reči poziva
    [repeats] Ponavlja
    [cancelled] Otkazano
    [openingText] Uvodne reči
    [closingText] Završne reči
    [duration] Planirani minuti
    [fromFloor] Sa same sednice
    [began] Početak
    [ended] Kraj
    [minutes] Zapisnik
    [away] Van sale
    [guest] Gost
    [stance] Za ili protiv
    [closed] Zaključeno
    [by] Ko
    [digest] Kontrolni zbir
    [head] Poslednji pečat registra
    [items] Tačke
    [sceneKind] Vrsta scene
    [caption] Red ispod slike
    [notes] Beleške za izlagača
    [hidden] Preskočeno
    *[other] { $name }
}
