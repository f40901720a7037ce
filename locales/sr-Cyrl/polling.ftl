### What a vote has settled, which step a motion may take, and why another must wait.
locked-closed = Гласање је затворено: { $poll }. Оно што је одлучено не мења се накнадно; исправка је нова ставка у регистру одлука.
locked-counted = Гласање је затворено: { $poll }. Гласови и списак гласача остају онакви какви су пребројани.
locked-being-voted = О овоме се управо гласа: { $poll }. Питање, понуђени одговори и правило остају до затварања; да бисте их променили, повуците предлог и изнесите га поново.
locked-not-open = Гласање није отворено, па се глас не може примити: { $poll }. Најпре отворите гласање.
locked-has-ballots = Гласови су већ предати: { $poll }. Затворите гласање пребројавањем или повуците предлог.
locked-frozen = Картица правила је закључана када је њено гласање отворено: { $card }. Промените картицу са које је преузета.
locked-sealed = Ставка је запечаћена у регистру: { $number }. Исправка је нова ставка која је наводи.
undo-closed = Затворено гласање се не поништава. { $why }
step-not-in-table = Из стања „{ $from }“ ниједан корак не води у „{ $to }“.
step-closed = Овај предлог је затворен ({ $from }). Може се поново изнети као ново гласање.
step-not-proposed = Предлог се подноси пре него што се о њему гласа.
step-not-from-council = Стратегија почиње као предлог овог тела: { $council }.
step-not-debated = О стратегији се расправља пре него што се гласа.
step-not-in-assembly = Стратегију усваја само ово тело: { $assembly }.
step-amendment-first = Најпре се гласа о амандману: { $amendment }.
step-amended-closed = Предлог који би се овим мењао је затворен: { $motion }.
step-no-rule = Ниједна картица правила не каже како се о овоме одлучује. Најпре изаберите једну.
step-no-body = Није наведено које тело одлучује. Најпре изаберите једно.
step-no-deadline = Писано изјашњавање мора имати последњи дан за гласове.
step-deadline-passed = Последњи дан за гласове је прошао: { $date }.
step-deadline-too-soon = Правило даје члановима више времена: последњи дан за гласове може бити најраније { $date }.
step-ballots-handed-in = { $count ->
    [one] Већ је предат { $count } глас.
    [few] Већ су предата { $count } гласа.
   *[other] Већ је предато { $count } гласова.
} Затворите гласање пребројавањем или повуците предлог.
step-not-as-counted = Пребројавање не даје „{ $to }“. Затворите гласање и пребројавање одлучује.
step-binding = Обавезујуће гласање затвара се пребројавањем.
step-unanswered = { $count ->
    [one] { $count } коментар још нема одговор.
    [few] { $count } коментара још немају одговор.
   *[other] { $count } коментара још нема одговор.
}
step-plan-begun = План је почео пре одобрења: { $date }.

## Opening, closing, calling again
poll-gone = Овог гласања више нема. Можда је обрисано у другој картици.
open-no-options = Избор мора имати бар две могућности, а избор лица бар једно име.
open-weights-identify = Гласање је тајно, али неко једини има такву тежину гласа или је сам у својој групи, па би резултат открио како је гласао. Гласајте јавно или свако са по једним гласом.
close-not-open = Затвара се само отворено гласање. Стање овог је „{ $state }“.
close-undecided = Још не може да се затвори: { $verdict }
close-no-winner = Ниједна могућност нема довољно гласова. Одлучује други круг.
close-tied = Више њих на последњем месту има једнак број гласова. Картица правила каже шта тада одлучује.
close-not-provable = Листићи не дају број предатих. Пребројте поново.
close-blocked = Поступак није поштован, па се овде не може одлучити. Одложите или повуците предлог.

## What a recorded result differs in
differs-outcome = забележено као „{ $recorded }“, пребројано као „{ $counted }“
differs-undecided = није одлучено
differs-count = { $what ->
    [yes] за
    [no] против
    [abstain] уздржано
    [refused] одбијено
    [base] основица
    [present] присутно
    [entitled] са правом гласа
   *[other] поена
}: забележено { $recorded }, пребројано { $counted }
differs-quorum-met = забележено без кворума, пребројано са кворумом
differs-quorum-missed = забележено са кворумом, пребројано без кворума
differs-winner = забележено као изабрано: { $recorded }; пребројано: { $counted }
differs-reason = глас чланице { $member }: одбијен као „{ $recorded }“, а по правилу „{ $counted }“
differs-counts = важи

## Where the chain of a register breaks
fault-altered = промењен је запечаћени текст или његов отисак
fault-differs = више не каже оно што је запечаћено (поље: { $field })
fault-previous = недостаје ставка пре ње
fault-forked = следи исту ставку као и ова: { $other }
fault-unsealed = печат је непотпун
chain-break = { $number }: { $fault }

## Cards to start from, and what they follow
preset-name = { $preset ->
    [germanyGeneral] Одлука (Немачка)
    [germanyStatute] Измена статута (Немачка)
    [germanyPurpose] Измена циља (Немачка)
    [germanyCircular] Писана одлука (Немачка)
    [hungaryGeneral] Одлука (Мађарска, удружење)
    [hungaryStatute] Измена статута (Мађарска)
    [hungaryPurpose] Измена циља (Мађарска)
    [hungaryWritten] Писано изјашњавање (Мађарска)
    [hungaryCluster] Одлука (Мађарска, уговорни кластер)
    [serbiaGeneral] Одлука (Србија)
    [serbiaStatute] Измена статута (Србија)
    [serbiaElectronic] Електронско изјашњавање (Србија)
   *[other] Консензус: нико се не противи
}
preset-follows = { $preset ->
    [germanyGeneral] немачки Грађански законик, чл. 32 ст. 1
    [germanyStatute] немачки Грађански законик, чл. 33 ст. 1 реч. 1
    [germanyPurpose] немачки Грађански законик, чл. 33 ст. 1 реч. 2
    [germanyCircular] немачки Грађански законик, чл. 32 ст. 3
    [hungaryGeneral] мађарски Грађански законик, чл. 3:18–3:19
    [hungaryStatute] мађарски Грађански законик, чл. 3:76 ст. 1
    [hungaryPurpose] мађарски Грађански законик, чл. 3:76 ст. 2
    [hungaryWritten] мађарски Грађански законик, чл. 3:20
    [hungaryCluster] уговор о сарадњи, по узору на мађарски Грађански законик, чл. 3:18–3:19
    [serbiaGeneral] Закон о удружењима; уобичајени статути
    [serbiaStatute] Закон о удружењима; уобичајени статути
    [serbiaElectronic] Закон о удружењима; уобичајени статути
   *[other] договорена пракса мрежа
}

## What a rule card leaves open
card-open = { $part ->
    [method] Како се одлучује?
    [majority] Колико гласова „за“ је потребно?
    [majorityOfWhom] Чија већина?
    [majorityFraction] Већина се никад не може постићи: више је од целине или је део ничега.
    [halfIsNoMajority] „Најмање половина датих гласова“ усваја и када је гласова једнако.
    [quorum] Колико их мора бити присутно?
    [quorumFraction] Кворум се никад не може постићи: више је од целине или је део ничега.
    [recused] Да ли се изузета чланица рачуна у кворум?
    [tie] Шта важи када је гласова једнако?
    [electorate] Ко је на списку гласача?
    [weights] Колико гласова има чланица?
    [groups] Гласа се по групама: којим и са којим уделом?
    [groupShares] Удели група не чине целину.
    [authority] Да ли представник мора бити овлашћен?
    [proxies] Да ли чланица може да гласа за другу?
    [secondCall] Шта важи када седница није имала кворум?
    [secondCallQuorum] Колико их тражи поновљена седница?
    [secondCallAnnounced] Да ли први позив мора да најави поновљену седницу?
    [notice] Колико дана раније се шаље позив?
    [itemAnnounced] Да ли тачка мора стајати у позиву?
    [secrecy] Гласа ли се јавно или тајно?
    [circularDays] Колико дана траје писано изјашњавање?
    [circularReturns] Колико их мора одговорити на писано изјашњавање?
    [circularConsent] Да ли се на писано изјашњавање морају сагласити сви?
    [revote] Који од два гласа једне чланице се рачуна?
   *[other] Где то стоји: у ком члану, у ком закону?
}

## Findings
finding-poll-differs-title = Резултат се разликује од пребројавања
finding-poll-differs = { $poll }: { $difference }.
finding-poll-differs-mend = Отворите гласање
finding-chain-title = Прекинут ланац регистра одлука
finding-chain-mend = Отворите регистар
finding-card-title = Картица правила оставља одлуку отвореном
finding-card = { $card }: { $parts }
finding-card-mend = Допуните картицу
finding-unanswered-title = Коментар без одговора
finding-unanswered = { $count ->
    [one] { $count } коментар нема забележен одговор: { $poll }
    [few] { $count } коментара немају забележен одговор: { $poll }
   *[other] { $count } коментара нема забележен одговор: { $poll }
}
finding-unanswered-mend = Одговорите
verify-poll = { $poll }: { $difference }
