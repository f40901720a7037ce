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
step-deadline-too-soon = A szabály több időt ad a szavazásra: az utolsó nap legkorábban { $date } lehet.
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

## Opening, closing, calling again
poll-gone = Ez a szavazás már nincs meg. Lehet, hogy egy másik lapon törölték.
open-no-options = A választáshoz legalább két lehetőség kell, a tisztségválasztáshoz legalább egy név.
open-weights-identify = A szavazás titkos, de valakinek egyedülálló a szavazati súlya, vagy egyedül van a csoportjában, így az eredmény elárulná, hogyan szavazott. Szavazzanak nyíltan, vagy mindenki egy szavazattal.
close-not-open = Csak megnyitott szavazás zárható le. Ennek állapota: „{ $state }”.
close-undecided = Még nem zárható le: { $verdict }
close-no-winner = Egyik lehetőség sem kapott elég szavazatot. Második forduló dönt.
close-tied = Az utolsó helyen többen kaptak ugyanannyi szavazatot. A szabálykártya mondja meg, mi dönt.
close-not-provable = A szavazólapok nem adják ki a leadottak számát. Számolják meg újra.
close-blocked = Az eljárás nem volt szabályos, ezért itt nem születhet döntés. Napolja el, vagy vonja vissza.

## What a recorded result differs in
differs-outcome = a rögzített eredmény „{ $recorded }”, a számlálás szerint „{ $counted }”
differs-undecided = nem dőlt el
differs-count = { $what ->
    [yes] igen
    [no] nem
    [abstain] tartózkodott
    [refused] elutasított
    [base] alap
    [present] jelen volt
    [entitled] szavazásra jogosult
   *[other] pont
}: { $recorded } rögzítve, { $counted } számlálva
differs-quorum-met = határozatképtelenként rögzítve, a számlálás szerint határozatképes
differs-quorum-missed = határozatképesként rögzítve, a számlálás szerint határozatképtelen
differs-winner = megválasztottként rögzítve: { $recorded }; a számlálás szerint: { $counted }
differs-reason = { $member } szavazata: az elutasítás oka „{ $recorded }”, a szabály szerint „{ $counted }”
differs-counts = érvényes

## Where the chain of a register breaks
fault-altered = a lepecsételt szöveg vagy a lenyomata megváltozott
fault-differs = már nem azt mondja, amit lepecsételtek (mező: { $field })
fault-previous = az előtte álló bejegyzés hiányzik
fault-forked = ugyanazt a bejegyzést követi, mint ez: { $other }
fault-unsealed = a pecsétje hiányos
chain-break = { $number }: { $fault }

## Cards to start from, and what they follow
preset-name = { $preset ->
    [germanyGeneral] Határozat (Németország)
    [germanyStatute] Alapszabály-módosítás (Németország)
    [germanyPurpose] Célmódosítás (Németország)
    [germanyCircular] Írásbeli határozat (Németország)
    [hungaryGeneral] Határozat (Magyarország, egyesület)
    [hungaryStatute] Alapszabály-módosítás (Magyarország)
    [hungaryPurpose] Célmódosítás (Magyarország)
    [hungaryWritten] Írásbeli szavazás (Magyarország)
    [hungaryCluster] Határozat (Magyarország, szerződéses klaszter)
    [serbiaGeneral] Határozat (Szerbia)
    [serbiaStatute] Alapszabály-módosítás (Szerbia)
    [serbiaElectronic] Elektronikus szavazás (Szerbia)
   *[other] Konszenzus: senki sem tiltakozik
}
preset-follows = { $preset ->
    [germanyGeneral] német Ptk. (BGB) 32. § (1)
    [germanyStatute] német Ptk. (BGB) 33. § (1) 1. mondat
    [germanyPurpose] német Ptk. (BGB) 33. § (1) 2. mondat
    [germanyCircular] német Ptk. (BGB) 32. § (3)
    [hungaryGeneral] Ptk. 3:18–3:19. §
    [hungaryStatute] Ptk. 3:76. § (1)
    [hungaryPurpose] Ptk. 3:76. § (2)
    [hungaryWritten] Ptk. 3:20. §
    [hungaryCluster] együttműködési megállapodás, a Ptk. 3:18–3:19. § nyomán
    [serbiaGeneral] szerb egyesületi törvény; szokásos alapszabályok
    [serbiaStatute] szerb egyesületi törvény; szokásos alapszabályok
    [serbiaElectronic] szerb egyesületi törvény; szokásos alapszabályok
   *[other] a hálózatok bevett gyakorlata
}

## What a rule card leaves open
card-open = { $part ->
    [method] Hogyan dől el?
    [majority] Hány igen kell?
    [majorityOfWhom] Kiknek a többsége?
    [majorityFraction] A többség sosem érhető el: több az egésznél, vagy a semmi része.
    [halfIsNoMajority] A „leadott szavazatok legalább fele” szavazategyenlőségnél is elfogad.
    [quorum] Hányan legyenek jelen?
    [quorumFraction] A határozatképesség sosem érhető el: több az egésznél, vagy a semmi része.
    [recused] Beszámít-e a határozatképességbe, akit kizártak?
    [tie] Mi érvényes szavazategyenlőségnél?
    [electorate] Kik állnak a névjegyzékben?
    [weights] Hány szavazata van egy tagnak?
    [groups] Csoportonként szavaznak: mely csoportok, mekkora hányaddal?
    [groupShares] A csoportok hányadai nem tesznek ki egy egészet.
    [authority] Kell-e a képviselőnek döntési jogkör?
    [proxies] Szavazhat-e egy tag a másik helyett?
    [secondCall] Mi érvényes, ha az ülés határozatképtelen volt?
    [secondCallQuorum] Hányan kellenek a megismételt üléshez?
    [secondCallAnnounced] Jeleznie kell-e az első meghívónak a megismételt ülést?
    [notice] Hány nappal előbb megy ki a meghívó?
    [itemAnnounced] Szerepelnie kell-e a napirendi pontnak a meghívóban?
    [secrecy] Nyílt vagy titkos a szavazás?
    [circularDays] Hány napig tart az írásbeli szavazás?
    [circularReturns] Hányan válaszoljanak az írásbeli szavazásra?
    [circularConsent] Mindenki egyetértése kell-e az írásbeli szavazáshoz?
    [revote] Egy tag két szavazata közül melyik számít?
   *[other] Hol áll: melyik pontban, melyik törvényben?
}

## Findings
finding-poll-differs-title = Az eredmény eltér a számlálástól
finding-poll-differs = { $poll }: { $difference }.
finding-poll-differs-mend = A szavazás megnyitása
finding-chain-title = Megszakadt a határozatok könyvének lánca
finding-chain-mend = A könyv megnyitása
finding-card-title = A szabálykártya nyitva hagyja a döntést
finding-card = { $card }: { $parts }
finding-card-mend = A kártya kiegészítése
finding-unanswered-title = Hozzászólás válasz nélkül
finding-unanswered = { $count ->
    [one] { $count } hozzászólásnak nincs rögzített válasza: { $poll }
   *[other] { $count } hozzászólásnak nincs rögzített válasza: { $poll }
}
finding-unanswered-mend = Válasz
verify-poll = { $poll }: { $difference }
