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
