### Projekti unutra i napolje: table iz Trela, dani za kalendare.

## Šta ulazi

trello-new = { $count ->
    [one] Ulazi { $count } projekat.
    [few] Ulaze { $count } projekta.
   *[other] Ulazi { $count } projekata.
}
trello-archived = { $count ->
    [one] Od toga { $count } ide u arhivu.
    [few] Od toga { $count } idu u arhivu.
   *[other] Od toga { $count } ide u arhivu.
}
trello-templates = { $count ->
    [one] { $count } je obrazac za nove projekte.
    [few] { $count } su obrasci za nove projekte.
   *[other] { $count } je obrazaca za nove projekte.
}
trello-beside = Sa njima: { $list }.
trello-columns = { $count ->
    [one] { $count } kolona
    [few] { $count } kolone
   *[other] { $count } kolona
}
trello-labels = { $count ->
    [one] { $count } oznaka
    [few] { $count } oznake
   *[other] { $count } oznaka
}
trello-people = { $count ->
    [one] { $count } osoba
    [few] { $count } osobe
   *[other] { $count } osoba
}
trello-items = { $count ->
    [one] { $count } stavka spiska
    [few] { $count } stavke spiskova
   *[other] { $count } stavki spiskova
}
trello-steps = { $count ->
    [one] { $count } prekretnica
    [few] { $count } prekretnice
   *[other] { $count } prekretnica
}
trello-papers = { $count ->
    [one] { $count } prilog
    [few] { $count } priloga
   *[other] { $count } priloga
}
trello-comments = { $count ->
    [one] { $count } komentar
    [few] { $count } komentara
   *[other] { $count } komentara
}
trello-here = { $count ->
    [one] { $count } projekat je već ovde i ostaje kakav je.
    [few] { $count } projekta su već ovde i ostaju kakvi su.
   *[other] { $count } projekata je već ovde i ostaju kakvi su.
}
trello-same = { $count ->
    [one] Projekat je već ovde. Ništa se ne menja.
    [few] Sva { $count } projekta su već ovde. Ništa se ne menja.
   *[other] Svih { $count } projekata je već ovde. Ništa se ne menja.
}
trello-empty = Na tabli nema ni kartica ni lista.
trello-no-lists = U datoteci nema lista, pa svaki projekat ulazi kao ideja.
trello-completed = { $count ->
    [one] { $count } kartica je bila označena kao završena i ulazi kao završena, ma u kojoj listi stajala.
    [few] { $count } kartice su bile označene kao završene i ulaze kao završene, ma u kojoj listi stajale.
   *[other] { $count } kartica je bilo označeno kao završeno i ulaze kao završene, ma u kojoj listi stajale.
}
trello-running = { $count ->
    [one] { $count } projekat ulazi kao onaj koji traje. Tabla ne zna za odluke, pa će nalazi pitati za nju.
    [few] { $count } projekta ulaze kao oni koji traju. Tabla ne zna za odluke, pa će nalazi pitati za njih.
   *[other] { $count } projekata ulazi kao oni koji traju. Tabla ne zna za odluke, pa će nalazi pitati za njih.
}
trello-uploads = { $count ->
    [one] { $count } prilog je otpremljen: ulazi njegova adresa, a datoteka ostaje u Trelu.
    [few] { $count } priloga su otpremljena: ulaze njihove adrese, a datoteke ostaju u Trelu.
   *[other] { $count } priloga je otpremljeno: ulaze njihove adrese, a datoteke ostaju u Trelu.
}
trello-recoloured = { $count ->
    [one] { $count } oznaka dobija najbližu boju koje ovde ima.
    [few] { $count } oznake dobijaju najbližu boju koje ovde ima.
   *[other] { $count } oznaka dobija najbližu boju koje ovde ima.
}
trello-lines = „{ $field }“ postaje red u opisu ({ $count ->
    [one] { $count } projekat
    [few] { $count } projekta
   *[other] { $count } projekata
}).
trello-cut-off = Trelo u datoteku upisuje najviše 1.000 događaja. Stariji komentari mogu da nedostaju.

## Šta se kaže

trello-left = Ne prenosi se
trello-technical = Ne prenosi se: što Trelo beleži za sebe
trello-history = Ne prenosi se: istorija table
trello-remarks = Pročitano drugačije
trello-aside = Ostavljeno po strani
trello-idle = { $of }: nema na kartici
trello-of = { $of ->
    [board] Tabla
    [lists] Liste
    [cards] Kartice
    [labels] Oznake
    [members] Osobe
    [checklists] Spiskovi
    [checkItems] Stavke spiskova
    [attachments] Prilozi
    [customFields] Sopstvena polja
    [customFieldItems] Sopstvena polja
    [comments] Komentari
    [actions] Istorija
    [data] Istorija
   *[other] { $name }
}
trello-field = { $key ->
    [board-desc] opis
    [board-closed] zatvorena
    [board-pluginData] podaci dodataka
    [cards-pluginData] podaci dodataka
    [cards-cover] naslovna slika
    [cards-idMembersVoted] glasovi
    [cards-coordinates] koordinate
    [cards-stickers] nalepnice
    [cards-dueReminder] podsetnik
    [cards-cardRole] razdelnik ili odraz
    [cards-customFieldItems] sopstveno polje kojeg nema u datoteci
    [checkItems-idMember] dodeljeno članici
    [checkItems-dueReminder] podsetnik
   *[other] { $name }
}
trello-remark-no-list = Njene liste nema u datoteci. Ulazi kao ideja.
trello-remark-day = „{ $word }“ nije dan i izostaje.
trello-remark-ends-first = Završava se pre nego što počinje. Oba dana ulaze takva kakva su.
trello-remark-amount = „{ $word }“ nije iznos, pa postaje red u opisu: { $field }.
trello-remark-name = Kartica nema naziv.
trello-remark-others = Ovde je odgovorna jedna osoba. U opisu: { $names }.
trello-remark-several = Više osoba se tako zove: { $name }. Zato nije navedena nijedna.
trello-remark-label = Jedne od njenih oznaka nema u datoteci.
trello-why-no-id = Nema oznaku po kojoj se zna.
trello-why-twice = Nešto pre toga ima istu oznaku.
trello-why-no-card = Njene kartice nema u datoteci.
trello-why-empty = Prazno je.
trello-not-a-board = U ovoj datoteci nema table. U Trelu: meni, { "Print, export and share" }, { "Export as JSON" }.

## Šta se upisuje u podatke

trello-untitled = Kartica bez naziva ({ $id })
trello-unnamed-label = Oznaka bez naziva
trello-line = { $name }: { $value }
trello-also = Takođe
trello-place = Mesto
trello-milestones = Prekretnice
trello-board = Projekti

## Kalendari

calendar-project-ends = Kraj: { $what }
calendar-due = Rok: { $what }
calendar-pay = Za plaćanje: { $what }
calendar-name = { $organisation } – dani

## Komandna linija

trello-cli-help = unosi tablu iz Trela u datoteku
trello-cli-write = piše projekte kao tablu za druge programe
trello-cli-calendar = dani kao kalendar
trello-cli-nobody = Niko se ne zove „{ $name }“.
trello-cli-several = Više njih se zove „{ $name }“.
trello-cli-written = Upisano: „{ $file }“.
trello-cli-unchanged = „{ $file }“ ostaje kakva je.

## Unutra i napolje, na stranici

trello-menu = Uvoz i izvoz podataka
trello-open = Unesi tablu iz Trela …
trello-save = Sačuvaj kao tablu (Trello JSON)
trello-calendar-all = Sačuvaj sve dane kao kalendar
trello-calendar-own = Sačuvaj dane jedne osobe
trello-calendar-whose = Izaberite osobu …
trello-title = Tabla iz Trela
trello-hint = U Trelu: meni, { "Print, export and share" }, { "Export as JSON" }. Ništa se nigde ne šalje.
trello-choose = Izaberi datoteku …
trello-statuses = Šta liste kažu o projektima u njima
trello-cards = { $count ->
    [one] { $count } kartica
    [few] { $count } kartice
   *[other] { $count } kartica
}
trello-list-here = kolona koja je već ovde
trello-list-closed = arhivirana u Trelu, pa njene kartice idu u arhivu
trello-go = Unesi
trello-done = { $count ->
    [one] Ušao je { $count } projekat.
    [few] Ušla su { $count } projekta.
   *[other] Ušlo je { $count } projekata.
}
trello-done-beside = Ušlo je ono što je na tabli bilo novo.
trello-report = Sačuvaj izveštaj
trello-saved = Sačuvano: { $file }. Izvorima novca, partnerima i odlukama nema mesta na tabli.
