### Members: who belongs, with which right, represented by whom.
members-gist = { $count ->
    [one] { $count } tag · { $votes } szavaz · { $others } tanácskozik
   *[other] { $count } tag · { $votes } szavaz · { $others } tanácskozik
}
members-empty = A tagok a szervezethez tartozó cégek és intézmények. Tagsági formájuk ad szavazati vagy tanácskozási jogot.
members-example = Például: egy 42 fős gépgyártó cég, amelyet az ügyvezető képvisel.
members-add = Tag hozzáadása
members-new = Új tag
members-find = Tagok szűrése
members-former = { $count ->
    [one] { $count } kilépett tag mutatása
   *[other] { $count } kilépett tag mutatása
}
members-no-class = nincs tagsági forma
members-class = Tagsági forma
members-town = Település
members-representative = Képviselő
members-deputy = Helyettes
members-represented = Képviselet
members-since = Tagság kezdete
members-until = Tagság vége
members-attended = Jelen, 12 hónap
members-fee = Tagdíj
members-paid = befizetve
members-unpaid = nincs befizetve
members-activity = Tevékenység
members-employees = Létszám
members-founder = Alapító
members-know-how = Szaktudás
members-know-how-add = szaktudás hozzáadása
members-person-add = Személy hozzáadása
members-new-person = Új személy
members-role = Szerepkör: { $name }
members-pledge-add = Hozzájárulás felvétele: { $year }
members-fee-add = Tagdíj felvétele: { $year }
members-allocated = { $allocated } lekötve, { $free } szabad
members-leads = vezeti
members-partner = partner
members-votes = Név szerinti szavazatok
members-office = Munkaszervezet és tag nélküli személyek
members-office-note = Koordinálnak és jegyzőkönyvet vezetnek; szavazatuk nincs.
members-class-add = Tagsági forma hozzáadása
members-new-class = Új tagsági forma
members-right-vote = szavaz
members-right-consult = tanácskozik
members-right-propose = javasol
members-right-elected = választható
members-right-group = munkacsoport tagja lehet
members-ideas-empty = A tagok által hozott ötletek; indítvány vagy projekt lesz belőlük.
members-idea-add = Ötlet hozzáadása
members-new-idea = Új ötlet
members-advocacy-empty = Mit mondtunk a döntéshozóknak, és mit válaszoltak.
members-advocacy-add = Tétel hozzáadása
members-new-advocacy = Új tétel
members-contacts-empty = Külső egyeztetések: az operatívakat a munkaszervezet, a stratégiaiakat a tanács elnöke viszi.
members-contact-add = Kapcsolat hozzáadása
members-new-contact = Új kapcsolat
members-addressee = Címzett
members-answer = Válasz
members-answered-on = Válasz napja
members-institution = Intézmény
members-subject = Tárgy
members-level = Szint
members-speaker = Szóvivő
