### The office's work plan: its approval, its amendments, and the council that watches over it.
locked-plan = A munkaterv ({ $year }) jóvá van hagyva. Egy feladat szövege, felelőse és határideje csak megszavazott módosítással változhat.
locked-amendment = Erről a módosításról már döntöttek. Amit elhatároztak, az marad.
locked-amendment-alone = Egy módosítás csak azzal együtt lehet végrehajtott, amit a tervben megváltoztat.

finding-supervision-title = Felügyelet nélküli munkaterv
finding-supervision = A munkaterv utolsó feljegyzett ellenőrzése: { $date }, azóta { $days ->
    [one] { $days } nap
   *[other] { $days } nap
} telt el.
finding-supervision-mend = Megállapítás felvétele
finding-amendment-title = Végre nem hajtott módosítás
finding-amendment = Elfogadva, de még nincs a munkatervben: { $text }
finding-amendment-mend = Módosítás megnyitása

workplan-empty = A szervezet előre jóváhagyott terv szerint dolgozik. Vegye fel az évet, majd írja le a feladatokat.
workplan-next = Új munkaterv
workplan-draft = Tervezet
workplan-proposed = szavazásra bocsátva
workplan-refused = nem fogadták el
workplan-approved = jóváhagyva
workplan-to-come = még nem kezdődött el
workplan-running = folyamatban
workplan-over = lezárult
workplan-from = Kezdete
workplan-to = Vége
workplan-motion-title = Munkaterv, { $year }
workplan-checked = Ellenőrizve
workplan-out-of-time = az időszakon kívül
workplan-item-menu = Mit lehet ezzel a feladattal tenni
workplan-look = Ellenőrzés feljegyzése
workplan-looked = Ellenőrizve, kifogás nincs.
workplan-propose-change = Módosítás javaslása
workplan-propose-strike = Törlés javaslása
workplan-propose-item = További feladat javaslása
workplan-outside = A terven kívül
workplan-outside-count = { $count ->
    [one] { $count } feladat egyik tervben sem szerepel
   *[other] { $count } feladat egyik tervben sem szerepel
}
workplan-outside-hint = Ami a terv mellett történik, itt áll, hogy mindenki lássa.
workplan-outside-add = Terven kívüli feladat felvétele
workplan-amendments = Módosítások
workplan-amendments-hint = A terv jóvá van hagyva. A változtatást itt kell leírni, szavazás dönt róla, majd egy lépésben végrehajtható.
workplan-adds = Munkaterv, új feladat: { $text }
workplan-changes = Munkaterv, módosítás: { $text }
workplan-strikes = Munkaterv, törlés: { $text }
workplan-adds-word = Új feladat
workplan-changes-word = Módosítás
workplan-strikes-word = Törlés
workplan-written = leírva, nincs eldöntve
workplan-decided = elfogadva, végrehajtásra vár
workplan-applied = végrehajtva: { $date }
workplan-reason = Indoklás
workplan-carry-out = Végrehajtás
workplan-undecided = Erről a módosításról még nem döntöttek.
workplan-was-refused = Ezt a módosítást nem fogadták el.
workplan-was-applied = Ezt a módosítást már végrehajtották.
workplan-no-item = A feladat, amelyről szó van, már nincs meg.
workplan-says-nothing = Ez a módosítás nem változtat semmit.
workplan-days = Napok két ellenőrzés között
workplan-next-look = Következő ellenőrzés
workplan-gap = Ellenőrzés nélküli időszak: { $from } – { $to }, { $days ->
    [one] { $days } nap
   *[other] { $days } nap
}.
workplan-finding = Megállapítás
workplan-action = Intézkedés
