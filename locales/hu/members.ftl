### Members: who belongs, with which right, represented by whom.
members-gist = { $count ->
    [one] { $count } tag · { $votes } szavaz · { $others } tanácskozik
   *[other] { $count } tag · { $votes } szavaz · { $others } tanácskozik
}
members-empty = A tagok a szervezethez tartozó cégek és intézmények. Tagsági formájuk ad szavazati vagy tanácskozási jogot.
members-example = Például: egy 42 fős gépgyártó cég, amelyet az ügyvezető képvisel.
members-add = Tag felvétele
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

## The table, the day, the print

members-columns = Oszlopok
members-columns-usual = A szokásos oszlopok
members-projects-led = Vezet
members-group = Csoportosítás
members-group-none = nincs
members-group-year = Belépés éve
members-day = Ezen a napon
members-day-today = Vissza a mai napra
members-print = Tagjegyzék nyomtatása
members-paper = Tagjegyzék, állapot: { $day }
members-number = Sz.

## Figures

members-figures = Számokban
members-by-kind = Tagok fajta és tagsági forma szerint
members-by-year = Tagok évről évre
members-year = Év
members-joined = belépett
members-changed = formát váltott
members-left = kilépett
members-stood = tagok
members-sum = összesen

## Joining, changing, leaving

members-admit = Felvétel
members-cancel = Mégse
members-admitted-by = Felvevő határozat
members-decided-by = Döntő határozat
members-standing = Tagsági forma és jogok az időben
members-change-class = Tagsági forma váltása
members-leave = Tagság megszüntetése
members-new-class-of = Új tagsági forma
members-first-day = Első napja
members-last-day = Utolsó nap
members-left-by = Kilépésről döntött
members-joins = belép: { $date }
members-person-former = { $person } ({ $member }, volt tag)
members-because = A kilépés oka
members-ends-with-it = Ez a taghoz kötődik, és mást kíván:
members-not-allowed = Az új tagsági formával ezek a helyek nem tölthetők be:
members-movements = Belépett, váltott, kilépett
members-movements-all = még { $count } megjelenítése
members-planned = tervezett
members-did-join = belépett
members-did-change = { $from } helyett { $to }
members-did-leave = kilépett
members-did-leave-because = kilépett: { $reason }
members-entered = bejegyezve
members-history = Mit írtak róla
members-notice-joining = { $member } belépésének bejelentése
members-notice-leaving = { $member } kilépésének bejelentése
members-notice-days = Belépés és kilépés bejelentésének határideje, napokban
members-notice-to = Bejelentés helye
members-notice-due = bejelentendő eddig: { $day }
members-notice-late = be kellett volna jelenteni eddig: { $day }
members-notified = bejelentve: { $day }
members-notified-late = bejelentve: { $day }, késve
members-notified-word = Bejelentve
members-notify-today = Ma bejelentve
joining-gone = A tag már nincs meg.
joining-no-name = A tagnak név kell.
joining-no-class = Válasszon tagsági formát: ahhoz kötődnek a jogok.
joining-no-day = Adjon meg egy napot.
joining-not-adopted = „{ $poll }” nem fogadott el semmit, így nem alapoz meg semmit.
joining-before-vote = A döntés napja { $day }; előtte semmi sem hatályos.
joining-belongs = { $member } már tag.
joining-same-class = A tag ezen a napon már ebben a tagsági formában van.
joining-before-joining = A tagság csak ekkor kezdődik: { $day }.
joining-after-leaving = A tagság véget ért: { $day }.
joining-that-day = A tagsági forma ekkor már változott: { $day }; előbb azt vonja vissza.
joining-changes-later = A tagsági forma e nap után változik: { $day }; előbb azt vonja vissza.

## People

members-authority = Meghatalmazás és elérhetőség
members-authority-from = Meghatalmazás kezdete
members-authority-until = Meghatalmazás vége
members-authority-paper = Az írásos meghatalmazás helye
members-email = E-mail
members-telephone = Telefon
members-chairs = Elnököl:

## Founders and networks

members-founders = Alapító tagok
members-networks-empty = Ha a szervezet több hálózatból áll, minden tag egyhez vagy többhöz tartozik.
members-network-add = Hálózat hozzáadása
members-new-network = Új hálózat
members-in-network = { $count ->
    [one] { $count } tag, ebből máshol is tag: { $shared }
   *[other] { $count } tag, ebből máshol is tag: { $shared }
}
