### What a vote has settled, which step a motion may take, and why another must wait.
locked-closed = Ez a szavazás lezárult: { $poll }. Ami eldőlt, utólag nem módosul; a helyesbítés új bejegyzés a határozatok könyvében.
locked-counted = Ez a szavazás lezárult: { $poll }. A szavazatok és a névjegyzék a megszámláltak szerint maradnak.
locked-being-voted = Erről most folyik a szavazás: { $poll }. A kérdés, a választható lehetőségek és a szabály a lezárásig nem változik; ha módosítaná, vonja vissza, és terjessze elő újra.
locked-not-open = Ez a szavazás nincs megnyitva, ezért szavazat nem vehető fel: { $poll }. Előbb nyissa meg a szavazást.
locked-has-ballots = Már érkeztek szavazatok: { $poll }. Zárja le a szavazást a számlálással, vagy vonja vissza.
locked-frozen = Ez a szabálykártya a szavazás megnyitásakor rögzült: { $card }. Azt a kártyát módosítsa, amelyről készült.
locked-sealed = Ez a bejegyzés le van pecsételve a könyvben: { $number }. A helyesbítés új bejegyzés, amely ezt megnevezi.
undo-closed = A lezárt szavazás nem vonható vissza. { $why }
step-not-in-table = Innen: „{ $from }” nem vezet lépés ide: „{ $to }”.
step-closed = Ez az indítvány lezárult ({ $from }). Új szavazásként hívható össze újra.
step-not-proposed = Az indítványt előbb előterjesztik, csak azután szavaznak róla.
step-not-from-council = A stratégia javaslatként indul innen: { $council }.
step-not-debated = A stratégiát megvitatják, mielőtt szavaznának róla.
step-not-in-assembly = A stratégiát csak ez a szerv fogadhatja el: { $assembly }.
step-amendment-first = Előbb a módosító indítványról szavaznak: { $amendment }.
step-amended-closed = Az indítvány, amelyet ez módosítana, lezárult: { $motion }.
step-no-rule = Nincs szabálykártya, amely megmondaná, hogyan dől el. Előbb válasszon egyet.
step-no-body = Nincs megadva, melyik szerv dönt. Előbb válasszon egyet.
step-no-deadline = Az írásbeli szavazáshoz kell egy utolsó nap a szavazatok beérkezésére.
step-deadline-passed = A szavazatok beérkezésének utolsó napja elmúlt: { $date }.
step-ballots-handed-in = { $count ->
    [one] Már { $count } szavazat érkezett.
   *[other] Már { $count } szavazat érkezett.
} Zárja le a szavazást a számlálással, vagy vonja vissza.
step-not-as-counted = A számlálás nem erre vezet: „{ $to }”. Zárja le a szavazást, és a számlálás dönt.
step-binding = A kötelező erejű szavazást a számlálás zárja le.
step-unanswered = { $count ->
    [one] { $count } hozzászólásnak még nincs válasza.
   *[other] { $count } hozzászólásnak még nincs válasza.
}
step-plan-begun = A terv ezen a napon elkezdődött, még a jóváhagyás előtt: { $date }.
