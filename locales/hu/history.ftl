### The history: who changed what and when, and bringing back what was.
nav-history = Előzmények
history-intro = Itt minden módosítás megtalálható, és semmi sem íródik felül. Ami volt, megnézhető és visszahozható.
history-empty = Még semmi sem változott. Adjon meg például egy tagnak másik települést: a lépés itt fog állni a nappal, a szerzővel és mindkét értékkel.
history-none = Az előzmények között semmi sem felel meg a keresésnek.
history-search = Keresés az előzményekben
history-search-example = Egy név vagy egy korábbi érték
history-by = Ki
history-by-all = Mindenki
history-by-nobody = Név nélkül
history-kind = Mi
history-kind-all = Minden fajta
history-day = Ugrás egy napra
history-of = Előzmények: { $what }
history-of-field = „{ $field }” korábbi értékei · { $what }
history-all = Teljes előzmény
history-added = Létrehozva
history-changed = Módosítva
history-deleted = Törölve
history-takes-back = Visszavonva
history-signed = { $who }
history-unsigned = név nélkül
history-more-deeds = { $count ->
    [one] és még { $count } bejegyzés
   *[other] és még { $count } bejegyzés
}
history-more = Korábbi lépések
history-shown = { $shown } / { $count } látható
history-was = előtte
history-became = utána
history-nothing = üres
history-parts = { $count ->
    [one] { $count } adat
   *[other] { $count } adat
}
history-entries = { $count ->
    [one] { $count } tétel
   *[other] { $count } tétel
}
history-acts = Mit lehet tenni ezzel a lépéssel
history-take-back = Lépés visszavonása
history-bring-back = Visszahozás
history-restore-record = Legyen úgy, mint e lépés előtt
history-restore-field = A korábbi érték visszaállítása
history-field-past = „{ $field }” korábbi értékei
history-look = Minden megtekintése, ahogy e lépés előtt volt
history-looking = A múltat látja: minden úgy, ahogy { $day } { $time } volt. Itt semmi sem módosítható.
history-looking-unknown = Az előzmények kezdete: { $day }; a korábbiak az akkori állapotban láthatók.
history-look-back = Vissza a jelenbe
history-refused-past = Ez a múlt, és úgy marad, ahogy volt. A módosításhoz térjen vissza a jelenbe.
history-done-step = Visszavonva: { $day }, { $time } lépése
history-done-record = Visszaállítva a { $day }, { $time } előtti állapotra: { $what }
history-done-field = Visszaállítva: { $what } · { $field }: { $value }
history-nothing-left = Ebből nincs mit visszahozni: már így áll, vagy azóta ismét módosult.
history-your-name = Az Ön neve
history-your-name-why = A módosításai mellett áll, itt és az elküldött fájlokban. Ez a böngésző őrzi meg.
history-look-day = Minden megtekintése e nap végi állapotban
history-from-files = A fájlból: { $files }

# Names of fields; the keys are the names in files. $name is the field as it stands there.
history-field = { $field ->
    [name] Név
    [title] Cím
    [text] Szöveg
    [subject] Tárgy
    [number] Szám
    [class] Tagsági osztály
    [memberKind] Tag típusa
    [town] Település
    [activity] Tevékenység
    [employees] Foglalkoztatottak
    [founder] Alapító tag
    [memberSince] Tag ettől
    [memberUntil] Tag eddig
    [admittedBy] Felvételről döntött
    [leftBy] Kilépésről döntött
    [leftBecause] Kilépés oka
    [joiningNotified] Belépés bejelentve
    [leavingNotified] Kilépés bejelentve
    [representative] Képviselő
    [deputy] Helyettes
    [networks] Hálózatok
    [weight] Szavazat súlya
    [voteGroup] Szavazócsoport
    [knowHow] Szaktudás
    [note] Megjegyzés
    [role] Szerep
    [member] Tag
    [decisionAuthority] Dönthet
    [authorityFrom] Felhatalmazás kezdete
    [authorityUntil] Felhatalmazás vége
    [authorityPaper] Meghatalmazás
    [deputyOf] Kinek a helyettese
    [email] E-mail
    [telephone] Telefon
    [from] Ettől
    [to] Eddig
    [date] Dátum
    [decidedBy] Döntés
    [year] Év
    [amount] Összeg
    [paid] Befizetve
    [currency] Pénznem
    [body] Szerv
    [start] Kezdet
    [end] Vég
    [place] Helyszín
    [invited] Meghívó kiküldve
    [chair] Elnök
    [minuteTaker] Jegyzőkönyvvezető
    [repeatOf] Megismételt ülés
    [quorum] Határozatképesség
    [meeting] Ülés
    [poll] Szavazás
    [status] Állapot
    [authority] Felhatalmazás
    [arrived] Érkezett
    [left] Távozott
    [person] Személy
    [institution] Intézmény
    [topic] Téma
    [about] Tárgya
    [owner] Felelős
    [due] Határidő
    [direction] Irány
    [project] Projekt
    [shortName] Rövid név
    [organisationKind] Szervezet típusa
    [legalForm] Jogi forma
    [region] Régió
    [seatTown] Székhely
    [founded] Alapítva
    [sector] Ágazat
    [language] Nyelv
    [charterTitle] Az alapelvek címe
    [values] Értékek
    [accentHue] Szín
    [fictional] Kitalált
    [asOf] Bemutatott nap
    [minutesDays] Jegyzőkönyv határideje napokban
    [notificationDays] Bejelentés határideje napokban
    [notifiedAuthority] Értesítendő hatóság
    [furtherLanguages] További nyelvek
    [secretMatters] Titkos ügyek
    [publicParts] Nyilvános részek
    [clause] Rendelkezés
    [follows] Előzménye
    [copyOf] Ennek másolata
    [electorate] Kik szavaznak
    [method] Módszer
    [weights] Súlyozás
    [groups] Csoportok
    [majority] Többség
    [tie] Szavazategyenlőségnél
    [secondCall] Megismételt ülés szabálya
    [proxiesPerHolder] Meghatalmazás személyenként
    [noticeDays] Meghívás napokban
    [itemAnnounced] Napirenden közölve
    [secrecy] Titkosság
    [circular] Írásbeli szavazás
    [circularDays] Írásbeli szavazás napjai
    [circularMinDays] Írásbeli szavazás legkevesebb napja
    [circularReturns] Szükséges válaszok
    [circularConsent] Írásbeli eljárás elfogadása
    [revote] Újraszavazás
    [votedText] Szavazásra bocsátott szöveg
    [horizon] Időtáv
    [adoptedBy] Elfogadta
    [positioning] Pozicionálás
    [directions] Irányok
    [vision] Jövőkép
    [specifies] Kifejti
    [culture] Kultúra
    [politics] Politika
    [beliefs] Meggyőződések
    [attitudes] Magatartás
    [purpose] Cél
    [question] Kérdés
    [section] Szakasz
    [checks] Ellenőrzés
    [serves] Szolgálja
    [indicator] Mutató
    [baseline] Kiinduló érték
    [target] Célérték
    [accountable] Számonkérhető
    [targetMarket] Célpiac
    [partOf] Része
    [goal] Cél
    [value] Érték
    [of] Mihez
    [field] Mező
    [vote] Szavazhat
    [consult] Meghallgatják
    [propose] Javasolhat
    [beElected] Választható
    [joinWorkingGroup] Munkacsoport tagja lehet
    [bodyType] Szerv típusa
    [parent] Felettes szerv
    [duties] Feladatok
    [meets] Ülésezik
    [compositionRule] Összetétel
    [termFrom] Mandátum kezdete
    [termTo] Mandátum vége
    [operator] Működtető
    [competence] Alapkompetencia
    [service] Integrált szolgáltatás
    [coordinatorBody] Koordináló szerv
    [network] Hálózat
    [seats] Helyek
    [since] Ettől
    [until] Eddig
    [resolution] Határozat
    [numberPattern] Számozás
    [right] Jog
    [channelType] Kapcsolat típusa
    [theme] Az év témája
    [group] Munkacsoport
    [leadMember] Vezető tag
    [responsible] Felelős
    [partners] Partnerek
    [budgetPlanned] Tervezett költség
    [budgetSpent] Elköltött
    [budgetRevised] Módosított költség
    [budgetRevisedBy] Költség módosításáról döntött
    [expectedImpact] Várt hatás
    [communicatedInternally] Belsőleg közölve
    [communicatedExternally] Nyilvánosan közölve
    [done] Kész
    [plan] Munkaterv
    [preparedBy] Előkészítette
    [proposedBy] Javasolta
    [supervisedBy] Felügyeli
    [approvedBy] Jóváhagyta
    [finding] Megállapítás
    [action] Intézkedés
    [pollKind] Szavazás típusa
    [proposer] Előterjesztő
    [openBallot] Nyílt szavazás
    [binding] Kötelező erejű
    [rule] Szabály
    [opens] Kezdődik
    [closes] Lezárul
    [eligible] Szavazásra jogosultak
    [present] Jelen van
    [quorumMet] Határozatképes
    [participants] Résztvevők
    [maxChoices] Legtöbb választás
    [maxPoints] Legtöbb pont
    [result] Eredmény
    [explanation] Indoklás
    [state] Állapot
    [seconders] Támogatók
    [amends] Módosítja
    [call] Kiírás
    [totals] Összesítés
    [roll] Névsor
    [lot] Sorsolás
    [file] Fájl
    [closing] Záró fájl
    [idea] Ötlet
    [count] Darab
    [choice] Szavazat
    [picks] Választások
    [at] Ekkor
    [sequence] Sorszám
    [holder] Meghatalmazott
    [reason] Ok
    [giver] Meghatalmazó
    [publicKey] Nyilvános kulcs
    [compared] Egyeztetve
    [commentKind] Megjegyzés típusa
    [answer] Válasz
    [label] Felirat
    [corrects] Javítja
    [sealed] Lezárt
    [previous] Előző bejegyzés
    [hash] Ellenőrző összeg
    [weighedIn] Mérlegelte
    [became] Ebből lett
    [addressee] Címzett
    [answeredOn] Válasz napja
    [speaker] Szóvivő
    [level] Szint
    [order] Hely a listában
    [aim] Cél
    [limit] Felső határ
    [colour] Szín
    [column] Oszlop
    [labels] Címkék
    [description] Leírás
    [impactHorizon] Várt hatás
    [toldInside] Belül közölve
    [toldOutside] Kifelé közölve
    [template] Minta új projektekhez
    [archived] Archiválva
    [list] Lista
    [address] Cím
    [origin] A pénz eredete
    [supplier] Szállító
    [issued] Kiállítva
    [item] Tétel
    [strikes] Törli a tételt
    [applied] Végrehajtva
    [wasText] Korábbi szöveg
    [wasOwner] Korábbi felelős
    [wasDue] Korábbi határidő
    [projectStart] Projektek indítása
    [supervisionDays] Felügyeletek közti napok
   [online] Online itt
    [invitation] A meghívó szövege
    [repeats] Megismétli
    [cancelled] Lemondva
    [openingText] Nyitó szavak
    [closingText] Záró szavak
    [duration] Tervezett percek
    [fromFloor] Az ülésen felvetve
    [began] Kezdődött
    [ended] Véget ért
    [minutes] Jegyzőkönyv
    [away] Nincs a teremben
    [guest] Vendég
    [stance] Mellette vagy ellene
    [closed] Lezárva
    [by] Kitől
    [digest] Ellenőrző összeg
    [head] A határozatok könyvének utolsó pecsétje
    [items] Pontok
    [sceneKind] A jelenet fajtája
    [caption] Képaláírás
    [notes] Jegyzetek az előadónak
    [hidden] Kihagyva
    *[other] { $name }
}
