### The folder of evidence for a cluster label.
evidence-view = Bizonyítékok
evidence-title = Bizonyítékok mappája
evidence-line = állapot: { $date }
evidence-count = bizonyíték van { $shown } mutatóhoz abból a { $covered } mutatóból, amelyről a nyilvántartás szólhat; a minősítés kérdéseinek száma: { $all }
evidence-nothing = Ehhez még semmi sincs feljegyezve.
evidence-elsewhere = Máshol őrizve
evidence-elsewhere-hint = Ezeket a mutatókat az ilyen nyilvántartás nem igazolhatja. A hozzájuk tartozó iratokat tegye e mappa mellé.
evidence-hint = Amit a munkaterület az európai klaszterminősítés mutatóihoz igazol, napokkal és határozatokkal. Hogy elegendő-e, azt a szakértők döntik el.
evidence-members = { $count ->
    [one] { $count } tag
   *[other] { $count } tag
} ({ $date })
evidence-voting = ebből szavazati joggal: { $count }
evidence-pledges = Vállalások ({ $year }): { $count }
evidence-fees = Befizetett tagdíjak ({ $year }): { $count }
evidence-movement = Tizenkét hónap alatt belépett: { $joined }, kilépett: { $left }
evidence-stable = { $all } tagból { $loyal } legalább két éve tag
evidence-bodies = Szervek: { $bodies } · helyek: { $seats }
evidence-votes = Megszámlált szavazások tizenkét hónap alatt: { $count }
evidence-rule = Szabálykártya: { $name }
evidence-meetings = Ülések tizenkét hónap alatt: { $count }
evidence-present = jelen lévő tagok: { $count }
evidence-partners = partnerek: { $count }
evidence-private = { $share } % magánforrás az év projektjeinek forrásaiból ({ $amount })
evidence-private-rule = Az számít, amit a forrásról mondanak; egyébként a cégek, egyesületek és alapítványok magán-, az önkormányzatok és intézmények közforrásnak számítanak. Amit senki sem tud, abból tartomány lesz.
evidence-budget = Projektek: { $projects } · költségvetés { $budget } · elköltve { $spent }
evidence-revised = Módosított költségvetés: { $title }

## The indicators of the European label

esca-committed = Elkötelezett résztvevők
esca-composition = A tagság összetétele
esca-number = Az elkötelezett résztvevők száma
esca-concentration = Földrajzi koncentráció
esca-maturity = A klasztermenedzsment érettsége
esca-staff = A munkaszervezet létszáma
esca-qualification = A munkatársak képzettsége
esca-learning = Élethosszig tartó tanulás
esca-staff-stability = A munkatársak állandósága
esca-stability = A részvétel állandósága
esca-roles = A szerepek világossága és bevonás a döntésekbe
esca-contacts = Közvetlen kapcsolatok a résztvevőkkel
esca-cooperation = Együttműködés a klaszteren belül
esca-integration = Beágyazottság az innovációs rendszerbe
esca-outlook = Pénzügyi kilátások
esca-private = A magánforrások aránya
esca-building = A stratégia kialakítása
esca-documentation = A stratégia dokumentálása
esca-implementation = Megvalósítási terv
esca-control = Pénzügyi ellenőrzés
esca-review = A stratégia felülvizsgálata
esca-monitoring = Nyomon követés
esca-focus = A stratégia fókusza
esca-activities = Tevékenységek és szolgáltatások
esca-performance = A menedzsment teljesítménye
esca-groups = Munkacsoportok
esca-communication = Kommunikáció
esca-web = Webes jelenlét
esca-press = Sajtómegjelenés
esca-stories = Sikertörténetek
esca-satisfaction = A résztvevők elégedettsége
