### The minutes of a meeting: the text that writes itself, its closing, and its page.
## The text

minutes-meeting = Az ülés
minutes-time = Időpont
minutes-place = Helyszín
minutes-online = Online
minutes-chair = Levezető elnök
minutes-taker = Jegyzőkönyvvezető
minutes-invited = A meghívó kelte
minutes-cancelled = Lemondva: { $date }
minutes-repeats = Megismételt ülés; az eredeti ülés időpontja: { $date }.
minutes-repeats-count = Az eredeti ülésen { $present } szavazásra jogosult volt jelen, { $needed } jelenléte lett volna szükséges.
minutes-announced = Az eredeti meghívó a megismételt ülést előre meghirdette.
minutes-attendance = Jelenlét
minutes-quorum-met = { $eligible } szavazásra jogosultból { $present } van jelen, { $needed } szükséges; az ülés határozatképes.
minutes-quorum-missed = { $eligible } szavazásra jogosultból { $present } van jelen, { $needed } szükséges; az ülés nem határozatképes.
minutes-quorum-anyway = { $eligible } szavazásra jogosultból { $present } van jelen; a megismételt ülés határozatképes.
minutes-nobody = Nincs rögzített jelenlét.
minutes-with-vote = Szavazati joggal
minutes-heard = Tanácskozási joggal
minutes-member = Tag
minutes-represented = Képviselő
minutes-deputy = { $name } (helyettes)
minutes-authority = Döntési jogkör
minutes-yes = igen
minutes-no = nincs
minutes-from-to = Jelen
minutes-note = Megjegyzés
minutes-excused = Igazoltan távol
minutes-absent = Távol
minutes-proxy = Meghatalmazás: { $giver } → { $holder }
minutes-guests = Vendégek és szakértők
minutes-agenda = Napirend
minutes-from-floor = az ülésen felvéve
minutes-opening = Megnyitás
minutes-proceedings = Az ülés menete
minutes-speaker = Előadó
minutes-about = Tárgy
minutes-postponed = Elnapolva.
minutes-spoke = Felszólaltak
minutes-option = Lehetőség
minutes-option-count = Szavazat
minutes-motion = Indítvány
minutes-proposer = Előterjesztő
minutes-way = A szavazás módja
minutes-quorum = Határozatképesség
minutes-quorum-of = { $eligible } főből { $present } jelen, { $needed } szükséges
minutes-present-of = { $eligible } főből { $present } jelen
minutes-recused = Érintettség miatt nem szavazott
minutes-result = Eredmény
minutes-refused = Visszautasított szavazatok
minutes-said = Észrevételek és válaszok
minutes-answer = válasz: { $answer }
minutes-unanswered = megválaszolatlan
minutes-decided = A határozat kelte
minutes-hash = Pecsét (SHA-256)
minutes-undecided = Nem került szavazásra.
minutes-votes = Szavazások
minutes-further-votes = További szavazások
minutes-topics = A partnerek témái
minutes-promises = Vállalt feladatok
minutes-what = Mit
minutes-who = Ki
minutes-by-when = Határidő
minutes-item = Napirendi pont
minutes-end = Zárás
minutes-ended = Az ülés vége: { $time }.
minutes-head = A határozatok nyilvántartásának utolsó ellenőrző összege: { $hash }
minutes-seal = Lezárás
minutes-closed-on = Lezárva: { $date }
minutes-closed-by = Lezárva: { $date } ({ $name })
minutes-digest = A szöveg SHA-256 értéke: { $digest }

## What stands, and what goes on

locked-minutes = Az ülés jegyzőkönyve le van zárva. Amit az ülésről, a jelenlétről és a napirendről mond, az marad; ami hiányzik vagy téves, kiegészítésbe kerül.
minutes-refused-gone = Ez az ülés már nincs meg.
minutes-refused-already = Ezt a jegyzőkönyvet már lezárták ({ $date }). Ami hiányzik, kiegészítésbe kerül.
minutes-refused-to-come = Az ülés napja: { $date }. A jegyzőkönyv az ülés után zárható le.
minutes-refused-cancelled = Az ülést lemondták ({ $date }), így nincs jegyzőkönyve.
minutes-refused-poll = A szavazás még nyitott: { $poll }. Előbb zárja le, különben hiányozna az eredménye.
minutes-refused-item = A napirendi pont még folyamatban van: { $item }. Előbb fejezze be.
minutes-refused-empty = Nincs lezárandó szöveg.
minutes-refused-open = Ez a jegyzőkönyv nincs lezárva. A szöveget a helyén javítsa.
minutes-refused-addendum = Írja meg, mi a kiegészítés.
minutes-caution-nobody = Senki sincs jelenlévőként rögzítve.
minutes-caution-chair = A levezető elnök nincs megadva.
minutes-caution-taker = A jegyzőkönyvvezető nincs megadva.
minutes-caution-end = Az ülés vége nincs megadva.

## The page

minutes-draft = Tervezet
minutes-is-closed = Lezárva
minutes-language = A jegyzőkönyv nyelve
minutes-texts = Szövegek
minutes-texts-hint = A jelenlét, a számok, az eredmények és a határozatok a nyilvántartásból jönnek. Ide azt írja, ami ezen túl elhangzott; a mező elhagyásakor megjelenik mellette.
minutes-text-opening = Az első napirendi pont előtt
minutes-text-closing = Az utolsó napirendi pont után
minutes-close = Jegyzőkönyv lezárása
minutes-close-hint = A lezárás ezt a szöveget az ellenőrző összegével megőrzi. Utána csak kiegészíthető, nem módosítható.
minutes-close-really = Végleges lezárás
minutes-before-closing = Lezárás előtt
minutes-due = Elkészítési határidő: { $date }
minutes-overdue = A határidő lejárt: { $date }
minutes-holds = A szöveg olyan, amilyen a lezáráskor volt.
minutes-broken = A szöveg nem az, amelyet lezártak: az ellenőrző összege eltér.
minutes-differs = A nyilvántartás ma mást mond. A jegyzőkönyv marad; ami helyesbítendő, kiegészítésbe kerül.
minutes-in-minutes = A jegyzőkönyvben
minutes-in-records = A nyilvántartásban
minutes-add-addendum = Kiegészítés hozzáadása
minutes-addendum-text = Mi hiányzik vagy téves
minutes-addendum-by = Kitől
minutes-no-items = A napirend üres. Itt minden pont kap egy szöveget.

## The command line

minutes-cli-help = megírja egy ülés jegyzőkönyvét, a szervezet nyelvén
minutes-cli-report = megírja a mindenkinek szóló beszámolót, személynevek nélkül
minutes-cli-evidence = megírja a klasztercímkéhez szükséges bizonyítékok mappáját
minutes-cli-no-meeting = Nincs ilyen ülés: „{ $meeting }”. Ezek vannak:

## Counts

minutes-without-authority = Döntési jogkör nélkül van jelen: { $count }.
minutes-caution-undecided = { $count ->
    [one] { $count } indítvány nem került szavazásra.
   *[other] { $count } indítvány nem került szavazásra.
}
minutes-caution-promises = { $count ->
    [one] { $count } feladatnál hiányzik, ki vagy mikorra.
   *[other] { $count } feladatnál hiányzik, ki vagy mikorra.
}
