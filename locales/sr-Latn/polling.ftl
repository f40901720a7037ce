### What a vote has settled, which step a motion may take, and why another must wait.
locked-closed = Glasanje je zatvoreno: { $poll }. Ono što je odlučeno ne menja se naknadno; ispravka je nova stavka u registru odluka.
locked-counted = Glasanje je zatvoreno: { $poll }. Glasovi i spisak glasača ostaju onakvi kakvi su prebrojani.
locked-being-voted = O ovome se upravo glasa: { $poll }. Pitanje, ponuđeni odgovori i pravilo ostaju do zatvaranja; da biste ih promenili, povucite predlog i iznesite ga ponovo.
locked-not-open = Glasanje nije otvoreno, pa se glas ne može primiti: { $poll }. Najpre otvorite glasanje.
locked-has-ballots = Glasovi su već predati: { $poll }. Zatvorite glasanje prebrojavanjem ili povucite predlog.
locked-frozen = Kartica pravila je zaključana kada je njeno glasanje otvoreno: { $card }. Promenite karticu sa koje je preuzeta.
locked-sealed = Stavka je zapečaćena u registru: { $number }. Ispravka je nova stavka koja je navodi.
undo-closed = Zatvoreno glasanje se ne poništava. { $why }
step-not-in-table = Iz stanja „{ $from }“ nijedan korak ne vodi u „{ $to }“.
step-closed = Ovaj predlog je zatvoren ({ $from }). Može se ponovo izneti kao novo glasanje.
step-not-proposed = Predlog se podnosi pre nego što se o njemu glasa.
step-not-from-council = Strategija počinje kao predlog ovog tela: { $council }.
step-not-debated = O strategiji se raspravlja pre nego što se glasa.
step-not-in-assembly = Strategiju usvaja samo ovo telo: { $assembly }.
step-amendment-first = Najpre se glasa o amandmanu: { $amendment }.
step-amended-closed = Predlog koji bi se ovim menjao je zatvoren: { $motion }.
step-no-rule = Nijedna kartica pravila ne kaže kako se o ovome odlučuje. Najpre izaberite jednu.
step-no-body = Nije navedeno koje telo odlučuje. Najpre izaberite jedno.
step-no-deadline = Pisano izjašnjavanje mora imati poslednji dan za glasove.
step-deadline-passed = Poslednji dan za glasove je prošao: { $date }.
step-deadline-too-soon = Pravilo daje članovima više vremena: poslednji dan za glasove može biti najranije { $date }.
step-ballots-handed-in = { $count ->
    [one] Već je predat { $count } glas.
    [few] Već su predata { $count } glasa.
   *[other] Već je predato { $count } glasova.
} Zatvorite glasanje prebrojavanjem ili povucite predlog.
step-not-as-counted = Prebrojavanje ne daje „{ $to }“. Zatvorite glasanje i prebrojavanje odlučuje.
step-binding = Obavezujuće glasanje zatvara se prebrojavanjem.
step-unanswered = { $count ->
    [one] { $count } komentar još nema odgovor.
    [few] { $count } komentara još nemaju odgovor.
   *[other] { $count } komentara još nema odgovor.
}
step-plan-begun = Plan je počeo pre odobrenja: { $date }.

## Opening, closing, calling again
poll-gone = Ovog glasanja više nema. Možda je obrisano u drugoj kartici.
open-no-options = Izbor mora imati bar dve mogućnosti, a izbor lica bar jedno ime.
open-weights-identify = Glasanje je tajno, ali neko jedini ima takvu težinu glasa ili je sam u svojoj grupi, pa bi rezultat otkrio kako je glasao. Glasajte javno ili svako sa po jednim glasom.
close-not-open = Zatvara se samo otvoreno glasanje. Stanje ovog je „{ $state }“.
close-undecided = Još ne može da se zatvori: { $verdict }
close-no-winner = Nijedna mogućnost nema dovoljno glasova. Odlučuje drugi krug.
close-tied = Više njih na poslednjem mestu ima jednak broj glasova. Kartica pravila kaže šta tada odlučuje.
close-not-provable = Listići ne daju broj predatih. Prebrojte ponovo.
close-blocked = Postupak nije poštovan, pa se ovde ne može odlučiti. Odložite ili povucite predlog.

## What a recorded result differs in
differs-outcome = zabeleženo kao „{ $recorded }“, prebrojano kao „{ $counted }“
differs-undecided = nije odlučeno
differs-count = { $what ->
    [yes] za
    [no] protiv
    [abstain] uzdržano
    [refused] odbijeno
    [base] osnovica
    [present] prisutno
    [entitled] sa pravom glasa
   *[other] poena
}: zabeleženo { $recorded }, prebrojano { $counted }
differs-quorum-met = zabeleženo bez kvoruma, prebrojano sa kvorumom
differs-quorum-missed = zabeleženo sa kvorumom, prebrojano bez kvoruma
differs-winner = zabeleženo kao izabrano: { $recorded }; prebrojano: { $counted }
differs-reason = glas članice { $member }: odbijen kao „{ $recorded }“, a po pravilu „{ $counted }“
differs-counts = važi

## Where the chain of a register breaks
fault-altered = promenjen je zapečaćeni tekst ili njegov otisak
fault-differs = više ne kaže ono što je zapečaćeno (polje: { $field })
fault-previous = nedostaje stavka pre nje
fault-forked = sledi istu stavku kao i ova: { $other }
fault-unsealed = pečat je nepotpun
chain-break = { $number }: { $fault }

## Cards to start from, and what they follow
preset-name = { $preset ->
    [germanyGeneral] Odluka (Nemačka)
    [germanyStatute] Izmena statuta (Nemačka)
    [germanyPurpose] Izmena cilja (Nemačka)
    [germanyCircular] Pisana odluka (Nemačka)
    [hungaryGeneral] Odluka (Mađarska, udruženje)
    [hungaryStatute] Izmena statuta (Mađarska)
    [hungaryPurpose] Izmena cilja (Mađarska)
    [hungaryWritten] Pisano izjašnjavanje (Mađarska)
    [hungaryCluster] Odluka (Mađarska, ugovorni klaster)
    [serbiaGeneral] Odluka (Srbija)
    [serbiaStatute] Izmena statuta (Srbija)
    [serbiaElectronic] Elektronsko izjašnjavanje (Srbija)
   *[other] Konsenzus: niko se ne protivi
}
preset-follows = { $preset ->
    [germanyGeneral] nemački Građanski zakonik, čl. 32 st. 1
    [germanyStatute] nemački Građanski zakonik, čl. 33 st. 1 reč. 1
    [germanyPurpose] nemački Građanski zakonik, čl. 33 st. 1 reč. 2
    [germanyCircular] nemački Građanski zakonik, čl. 32 st. 3
    [hungaryGeneral] mađarski Građanski zakonik, čl. 3:18–3:19
    [hungaryStatute] mađarski Građanski zakonik, čl. 3:76 st. 1
    [hungaryPurpose] mađarski Građanski zakonik, čl. 3:76 st. 2
    [hungaryWritten] mađarski Građanski zakonik, čl. 3:20
    [hungaryCluster] ugovor o saradnji, po uzoru na mađarski Građanski zakonik, čl. 3:18–3:19
    [serbiaGeneral] Zakon o udruženjima; uobičajeni statuti
    [serbiaStatute] Zakon o udruženjima; uobičajeni statuti
    [serbiaElectronic] Zakon o udruženjima; uobičajeni statuti
   *[other] dogovorena praksa mreža
}

## What a rule card leaves open
card-open = { $part ->
    [method] Kako se odlučuje?
    [majority] Koliko glasova „za“ je potrebno?
    [majorityOfWhom] Čija većina?
    [majorityFraction] Većina se nikad ne može postići: više je od celine ili je deo ničega.
    [halfIsNoMajority] „Najmanje polovina datih glasova“ usvaja i kada je glasova jednako.
    [quorum] Koliko ih mora biti prisutno?
    [quorumFraction] Kvorum se nikad ne može postići: više je od celine ili je deo ničega.
    [recused] Da li se izuzeta članica računa u kvorum?
    [tie] Šta važi kada je glasova jednako?
    [electorate] Ko je na spisku glasača?
    [weights] Koliko glasova ima članica?
    [groups] Glasa se po grupama: kojim i sa kojim udelom?
    [groupShares] Udeli grupa ne čine celinu.
    [authority] Da li predstavnik mora biti ovlašćen?
    [proxies] Da li članica može da glasa za drugu?
    [secondCall] Šta važi kada sednica nije imala kvorum?
    [secondCallQuorum] Koliko ih traži ponovljena sednica?
    [secondCallAnnounced] Da li prvi poziv mora da najavi ponovljenu sednicu?
    [notice] Koliko dana ranije se šalje poziv?
    [itemAnnounced] Da li tačka mora stajati u pozivu?
    [secrecy] Glasa li se javno ili tajno?
    [circularDays] Koliko dana traje pisano izjašnjavanje?
    [circularReturns] Koliko ih mora odgovoriti na pisano izjašnjavanje?
    [circularConsent] Da li se na pisano izjašnjavanje moraju saglasiti svi?
    [revote] Koji od dva glasa jedne članice se računa?
   *[other] Gde to stoji: u kom članu, u kom zakonu?
}

## Findings
finding-poll-differs-title = Rezultat se razlikuje od prebrojavanja
finding-poll-differs = { $poll }: { $difference }.
finding-poll-differs-mend = Otvorite glasanje
finding-chain-title = Prekinut lanac registra odluka
finding-chain-mend = Otvorite registar
finding-card-title = Kartica pravila ostavlja odluku otvorenom
finding-card = { $card }: { $parts }
finding-card-mend = Dopunite karticu
finding-unanswered-title = Komentar bez odgovora
finding-unanswered = { $count ->
    [one] { $count } komentar nema zabeležen odgovor: { $poll }
    [few] { $count } komentara nemaju zabeležen odgovor: { $poll }
   *[other] { $count } komentara nema zabeležen odgovor: { $poll }
}
finding-unanswered-mend = Odgovorite
verify-poll = { $poll }: { $difference }
