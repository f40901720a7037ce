### Glasanje datotekom: šta se šalje, šta se vraća i šta se može proveriti.

## Zašto se datoteka ne može pročitati

ballots-file-large = Датотека је већа од { $limit } кБ, колико се чита.
ballots-file-deep = Делови су јој предубоко један у другом, или их је превише.
ballots-file-twice = „{ $key }“ стоји у њој двапут, па би се могла читати на два начина.
ballots-file-other = То није таква датотека.
ballots-file-other-format = То је нешто друго: { $format }.
ballots-file-newer = Потиче из новије верзије ({ $version }).
ballots-file-missing = Недостаје „{ $field }“.
ballots-file-wrong = „{ $field }“ није оно што треба да буде.
ballots-file-unknown = Садржи „{ $field }“, што ова верзија не познаје.
ballots-file-not-circular = Њено правило не допушта гласање датотеком.

## Zašto se glas ne računa

ballots-why-pick = избор не одговара питању
ballots-why-not-signed = нема потписа
ballots-why-broken = потпис је лажан, или је глас после потписивања измењен
ballots-why-unknown-key = потписан кључем којег нема у списку: { $fingerprint }
ballots-why-another-key = потписан кључем другог члана
ballots-why-not-compared = кључ је у списку, али отисак још није упоређен: { $fingerprint }
ballots-why-not-in-force = кључ није важио на дан када је глас преузет
ballots-why-consultation = само саветодавно право (класа чланства: { $class })
ballots-why-late = потписан { $signed }, после рока { $deadline }
ballots-why-superseded = уместо њега рачуна се други глас овог члана: број { $number }
ballots-why-conflict = други глас овог члана има исти број и други садржај; ниједан се не рачуна: { $hash } и { $others }
ballots-came-late = по сопственом сату потписан на време, али преузет после рока

## Šta u završnoj datoteci ne stoji

ballots-doubt-seal = Није потписана, или је после потписивања измењена.
ballots-doubt-hand = Потписана је другим кључем него што наводи датотека гласања: { $fingerprint }
ballots-doubt-foreign = Закључује друго гласање, или другу верзију датотеке гласања.
ballots-doubt-chain = Дневник јој је прекинут у реду { $line }.
ballots-doubt-count = Преузети и оцењени гласови нису исти.

## Šta se može proveriti

ballots-signer = Потписана овим кључем: { $fingerprint }
ballots-in-counted = унутра је, у реду { $line } дневника, и рачуна се
ballots-in-refused = унутра је, у реду { $line } дневника, и одбијен је: { $reason }
ballots-not-in = није у дневнику
ballots-continues = Ранији дневник је почетак овог.
ballots-rewritten = Ранији дневник није почетак овог: ред { $line } се разликује.
ballots-another-poll = Ранија завршна датотека припада другом гласању.
ballots-recount-agrees = Пребројано поново: гласови дају исти исход.
ballots-recount-incomplete = За поновно бројање { $count ->
    [one] недостаје { $count } глас
    [few] недостају { $count } гласа
   *[other] недостаје { $count } гласова
}.
ballots-recount-differs = Пребројани поново, гласови дају други исход: { $sentence }
ballots-recount-otherwise = испада другачије
ballots-holds = Завршна датотека стоји: потпис, дневник и бројање се слажу.

## Brojanje

ballots-counted = { $count ->
    [one] рачуна се { $count } глас
    [few] рачунају се { $count } гласа
   *[other] рачуна се { $count } гласова
}
ballots-refused = { $count ->
    [one] { $count } одбијен
    [few] { $count } одбијена
   *[other] { $count } одбијених
}
ballots-copies = { $count ->
    [one] { $count } препис
    [few] { $count } преписа
   *[other] { $count } преписа
}
ballots-member-unknown = нико није наведен
ballots-open-revote = Карта правила не каже који се од два гласа једног члана рачуна; узет је први.

## Komandna linija

ballots-cli-key = прави кључ за потписивање и показује му отисак речима
ballots-cli-ballot = потписује глас за датотеку гласања (--пицк уместо --цхоице где се бира међу одговорима)
ballots-cli-count = броји датотеке са гласовима за датотеку гласања и пише потписану завршну датотеку
ballots-cli-check = проверава завршну датотеку: потпис, дневник, „мој глас је унутра“ и бројање
ballots-cli-key-written = Кључ је у датотеци „{ $file }“. Чувајте га за себе.
ballots-cli-public = Јавни кључ: { $key }
ballots-cli-fingerprint = Отисак: { $fingerprint }
ballots-cli-written = Глас члана { $member } је у датотеци „{ $file }“, број { $number }, хеш { $hash }
ballots-cli-closed = Завршна датотека је „{ $file }“, { $count ->
    [one] { $count } ред
    [few] { $count } реда
   *[other] { $count } редова
}, глава { $head }
ballots-cli-no-member = { $member } није на бирачком списку ове датотеке гласања.
ballots-cli-no-vote = { $member } овде нема глас: { $reason }.
ballots-cli-pick = Избор не одговара питању ове датотеке гласања.
ballots-cli-earlier-missing = Ранија завршна датотека наводи { $count ->
    [one] { $count } глас
    [few] { $count } гласа
   *[other] { $count } гласова
} којих нема међу датотекама: { $hashes }
ballots-cli-file = „{ $file }“: { $why }
ballots-cli-no-randomness = Оперативни систем није дао случајне бројеве.

## Stranica

ballots-title = Гласање датотеком
ballots-readme = Гласање датотеком: { $organisation }. Отворите ову датотеку на страници { "Klaster" }, да прочитате, гласате и сачувате свој глас. Не мењајте је: по бајтовима се препознаје.
ballots-no-key = Овај прегледач не може да чува кључ, па се овде ништа не може потписати. Дозволите му да чува податке, или узмите други прегледач.
ballots-mail-none = Још није послато. Датотека гласања садржи питање, правило, бирачки списак и рок. Партнери је отварају на овој страници и враћају своје гласове.
ballots-mail-no-deadline = Ово гласање нема последњи дан. Одредите га пре него што се направи датотека гласања: после тога стоји у ономе што партнери потписују.
ballots-mail-make = Направи датотеку гласања
ballots-mail-again = Поново сачувај датотеку гласања
ballots-mail-made = Датотека гласања, имена на бирачком списку: { $count }, хеш { $hash }…
ballots-returns = Враћени гласови
ballots-returns-drop = Спустите овде одједном све враћене датотеке, или их изаберите. Ништа се не преузима пре него што видите шта бива са сваком.
ballots-returns-choose = Изабери датотеке
ballots-column-file = Датотека
ballots-column-state = Шта бива с њом
ballots-counts = рачуна се
ballots-take-in = Преузми
ballots-put-away = Склони
ballots-nothing-new = Све је то већ преузето; ништа се није променило.
ballots-compare = Речи се слажу: упиши кључ
ballots-roster = Кључеви чланова
ballots-roster-note = Нека вам речи новог кључа прочитају телефоном. Само упоређен кључ доказује глас.
ballots-roster-words = Отисак речима
ballots-roster-compared = Упоређено
ballots-closing-note = Пошаљите датотеку свим партнерима: свако види да ли је његов глас унутра, а ко има све гласове може поново да преброји.
ballots-closing-interim = Сачувај досадашњи дневник
ballots-closing-save = Сачувај завршну датотеку
ballots-answer-rule = Правило
ballots-answer-deadline = Последњи дан
ballots-answer-member = Гласам за члана
ballots-answer-choose = Изаберите члана
ballots-answer-representative = Заступа га
ballots-answer-choice = Мој глас
ballots-answer-clear = Поништи избор
ballots-answer-sign = Потпиши и сачувај глас
ballots-answer-signed = Потписали сте глас број { $number }: { $choice }. Пошаљите сачувану датотеку секретаријату.
ballots-answer-last = До последњег дана нови глас ступа на његово место.
ballots-answer-first = Рачуна се први глас; каснији се само наводи.
ballots-answer-again = Сачувај поново
ballots-answer-key = Речи вашег кључа, који остаје у овом прегледачу. Прочитајте их секретаријату телефоном:
ballots-check = Да ли је мој глас унутра?
ballots-check-note = То показује завршна датотека коју секретаријат шаље свима; ова страница је сама проверава.
ballots-check-choose = Изабери завршну датотеку
ballots-check-own = Ваш глас { $state }.
ballots-check-none = У овом прегледачу за овог члана није потписан ниједан глас.
