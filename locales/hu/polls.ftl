### A running poll: its roll, what is recorded on it, its opening and closing.
polls-roll-head = { $here } szavazhat · { $all } szavazati jogú
polls-how = A szavazatok rögzítésének módja
polls-by-name = Név szerint
polls-by-hands = Kézfelemelés
polls-by-keyboard = Rögzítés billentyűzettel: a név két betűje
polls-key-yes = i
polls-key-no = ne
polls-key-abstain = t
polls-key-invalid = v
polls-key-sample = ma
polls-key-name = a név eleje, majd
polls-key-option = egy lehetőség száma
polls-key-walk = következő, előző
polls-key-back = visszavonás
polls-found = { $count ->
    [one] { $name }
   *[other] { $name }: az első { $count } közül
}
polls-nobody = Nincs így kezdődő név: „{ $letters }”
polls-said = { $name }: { $choice }
polls-said-refused = { $name }: elutasítva – { $reason }
polls-taken-back = { $name }: visszavonva
polls-take-back = Visszavonás
polls-no-more = Egy szavazólapon legfeljebb { $count }
polls-held-by = helyette szavaz: { $name }
polls-weight = { $count ->
    [one] { $count } szavazat
   *[other] { $count } szavazat
}
polls-heard = { $count ->
    [one] Tanácskozik, nem szavaz ({ $count })
   *[other] Tanácskozik, nem szavaz ({ $count })
}
polls-refuse = Elutasított szavazólap felvétele
polls-refuse-hint = Szavazólapot adtak le: az okkal együtt szerepel, de nem számít
polls-silent = { $count ->
    [one] { $count } tag még nem szavazott.
   *[other] { $count } tag még nem szavazott.
}
polls-all-rest = Mindenki más: { $choice }
polls-representative = Képviselő
polls-authorised = dönthet a tag nevében
polls-no-proxy = maga szavaz
polls-recused = ebben a pontban nem vesz részt
polls-handed-in = Leadott szavazólapok
polls-names-stand = { $count ->
    [one] { $count } szavazat név szerint van rögzítve.
   *[other] { $count } szavazat név szerint van rögzítve.
}
polls-clear-names = Visszavonás és kézfelemelés számlálása
polls-subtract = Igen = jelenlévők a többi nélkül: { $count }
polls-all-here = Mind a { $count } szavazó leadta
polls-sum-missing = Igen, nem és a leadott szavazólapok: az összegnek egyeznie kell.
polls-sum-right = { $count ->
    [one] A számok összege { $count } szavazólap.
   *[other] A számok összege { $count } szavazólap.
}
polls-unaccounted = { $count ->
    [one] { $count } szavazólap nincs elszámolva
   *[other] { $count } szavazólap nincs elszámolva
}
polls-too-many = { $count ->
    [one] { $count } szavazattal több, mint a leadott szavazólap
   *[other] { $count } szavazattal több, mint a leadott szavazólap
}
polls-rehearsal = Próba
polls-rehearsal-hint = A névjegyzék kitalált, és semmi sem marad meg: sem szavazat, sem határozat.
polls-rehearsal-end = A próba vége
polls-rehearse = Próba
polls-counts = { $yes } igen, { $no } nem, { $abstain } tartózkodás
polls-needed = { $needed } igen kell
polls-quorum-unset = Határozatképesség: a szabály nem mondja meg, hányan legyenek jelen.
polls-returns-line = { $all } tagból { $returned } válaszolt · { $needed } kell
polls-returns-met = elég válasz
polls-returns-not-met = kevés válasz
polls-verdict-tied = Szavazategyenlőség
polls-verdict-not-provable = Nem igazolható
polls-verdict-blocked = Nem dönthető el
polls-verdict-open = Eldöntetlen
polls-not-begun = Még nincs rögzített szavazat.
polls-so-far = Eddig: { $verdict }
polls-may-leave = { $count ->
    [0] Senki sem mehet el a határozatképesség elvesztése nélkül.
    [one] Még { $count } szavazó mehet el a határozatképesség elvesztése nélkül.
   *[other] Még { $count } szavazó mehet el a határozatképesség elvesztése nélkül.
}
polls-least-yes = A legkisebb elég igen a mostani nemek mellett: { $yes }.
polls-least-yes-of-all = Ha mindenki igennel vagy nemmel szavaz: { $yes }.
polls-recount-agrees = A névjegyzékből és a szavazatokból újraszámolva: ugyanaz az eredmény.
polls-recount-differs = Újraszámolva: { $sentence }
polls-before-opening = A szavazás megnyitása előtt
polls-look-rule = Szabály: „{ $name }”. A megnyitáskor rögzül.
polls-look-no-rule = Nincs szabály: senki sem tudná megmondani, mikor elfogadott.
polls-look-no-majority = A szabály nem mondja meg, hány igen kell, és miből.
polls-look-quorate = Határozatképes: { $present } szavazhat, { $needed } kell.
polls-look-not-quorate = Nem határozatképes: { $present } szavazhat, { $needed } kell.
polls-not-quorate-hint = A pont megvitatható, de nem dönthető el. Érkezhetnek még; különben megismételt ülésre kerül.
polls-open = Szavazás megnyitása
polls-open-hint = Ettől kezdve a szabály és a kérdés változatlan marad.
polls-close = Szavazás lezárása
polls-close-sure = A lezárás nem vonható vissza. Utána ebben a szavazásban semmi sem szerkeszthető.
polls-close-now = Végleges lezárás
polls-keep-open = Maradjon nyitva
polls-closed-now = A szavazás lezárult.
polls-lot = A sorsolás eredménye:
polls-veiled = Az eredmény a szavazás lezárása után látható.
polls-call = { $number }. összehívás
polls-second-any = Az ülést határozatképtelenség miatt újra összehívják; a megjelentek számától függetlenül határozatképes.
polls-second-part = Az ülést határozatképtelenség miatt újra összehívják; akkor határozatképes, ha a szavazók { $part } része jelen van.
polls-second-same = Csak az első meghívó napirendi pontjairól lehet dönteni.
polls-second-invitation = A meghívónak tartalmaznia kell ezt a figyelmeztetést:
polls-second-announced = Az első meghívó erre figyelmeztetett
polls-second-none = A szabály nem ismer megismételt összehívást: a kérdés újra feltehető, teljes határozatképességgel.
polls-second-unannounced = A szabály csak akkor engedi a megismételt összehívást, ha az első meghívó erre figyelmeztetett.
polls-second-late = { $weeks ->
    [one] A szabály csak { $weeks } héten belül engedi a megismételt összehívást.
   *[other] A szabály csak { $weeks } héten belül engedi a megismételt összehívást.
}
polls-second-already = Már újra összehívták.
polls-second-decided = Csak az hívható össze újra, ami határozatképtelenség miatt maradt el.
polls-second-draft = Megismételt összehívás előkészítése
polls-run-off = Második forduló az első kettő között
polls-run-off-title = { $title } – második forduló
polls-no-body = Nincs megadva a döntő szervezet, ezért nincs nyilvántartás a határozatnak.
polls-no-options = A választáshoz legalább két lehetőség kell, személyi választáshoz legalább egy.
polls-not-open = A szavazás nincs nyitva.
polls-facts = Jelenlét, jogosultság, meghatalmazás, érintettség
polls-participants = Résztvevők, vendégekkel
polls-rounds = A számlálás menete
polls-round = { $number }. kör
polls-round-out = kiesik
