### The verdict of a vote as a sentence: its parts stand one after the other, parted by semicolons.

verdict-counts = { $yes } за, { $no } против, { $abstain } уздржано
verdict-counts-invalid = { $counts }, { $invalid } неважећих
verdict-counts-unknown = ?
verdict-base = рачуна се { $base }
verdict-base-weighted = пондерисано се рачуна { $base }
verdict-base-grouped = по групама се рачуна { $base }

## "three quarters of those present is 23", "more than half of the votes cast is 11"

verdict-needed = { $part } { $of } је { $needed }
verdict-half = половина
verdict-third = трећина
verdict-two-thirds = две трећине
verdict-three-quarters = три четвртине
verdict-all = број свих
verdict-fraction = { $fraction }
verdict-more-half = више од половине
verdict-more-third = више од трећине
verdict-more-two-thirds = више од две трећине
verdict-more-three-quarters = више од три четвртине
verdict-more-fraction = више од { $fraction }
verdict-of-cast = датих гласова
verdict-of-present = присутних
verdict-of-entitled = оних с правом гласа
verdict-of-answered = оних који су се изјаснили

## How it ends

verdict-adopted = усвојено
verdict-rejected = одбијено
verdict-rejected-short = одбијено, недостаје { $short }
verdict-rejected-no-votes = одбијено, нема датих гласова
verdict-rejected-no-yes = одбијено, нико није гласао за
verdict-tie-rejects = једнак број гласова, што по овом правилу значи одбијање; одбијено
verdict-chair-decides = једнак број гласова; глас председавајућег је за; усвојено
verdict-chair-not-yes = једнак број гласова; председавајући није гласао за; одбијено
verdict-lot-yes = једнак број гласова; жреб каже за; усвојено
verdict-lot-no = једнак број гласова; жреб каже против; одбијено
verdict-lot-to-draw = једнак број гласова; жреб тек треба извући
verdict-run-off = једнак број гласова; следи други круг
verdict-tie-unset = једнак број гласова, а правило не каже шта тада важи
verdict-not-quorate = присутно { $present } од { $base }, потребно { $needed }; нема кворума, недостаје { $short }
verdict-few-answers = изјаснило се { $present } од { $base }, потребно { $needed }; нема кворума, недостаје { $short }
verdict-handed-in = { $count ->
    [one] предат { $count } листић
    [few] предата { $count } листића
   *[other] предато { $count } листића
}
verdict-unaccounted = { $count ->
    [one] { $count } листић није разјашњен
    [few] { $count } листића нису разјашњена
   *[other] { $count } листића није разјашњено
}
verdict-too-many = { $count ->
    [one] { $count } глас више од предатих листића
    [few] { $count } гласа више од предатих листића
   *[other] { $count } гласова више од предатих листића
}
verdict-more-than-voters = { $count ->
    [one] { $count } листић више него што их је могло гласати
    [few] { $count } листића више него што их је могло гласати
   *[other] { $count } листића више него што их је могло гласати
}
verdict-counts-missing = бројеви недостају
verdict-groups-not-counted = недостају бројеви по групама
verdict-not-provable = { $why }; не може се доказати
verdict-open = правило не каже која је већина потребна; отворено
verdict-open-groups = правило не каже колики удео има свака група; отворено
verdict-blocked = { $why }; не може се одлучивати
verdict-item-not-announced = тачка није била најављена у позиву
verdict-second-call-not-allowed = правило не познаје поновљену седницу
verdict-second-call-not-announced = поновљена седница није била најављена у првом позиву
verdict-weights-identify = при тајном гласању ови пондери или групе показали би ко је како гласао
verdict-not-all-consented = { $count ->
    [one] сви морају да се сагласе, а { $count } члан није
    [few] сви морају да се сагласе, а { $count } члана нису
   *[other] сви морају да се сагласе, а { $count } чланова није
}
verdict-refused = { $count ->
    [one] одбачен { $count } листић ({ $reasons })
    [few] одбачена { $count } листића ({ $reasons })
   *[other] одбачено { $count } листића ({ $reasons })
}
verdict-not-set = није одређено: { $parts }

## Where the rule stands

verdict-rule = картица правила „{ $name }“
verdict-rule-clause = картица правила „{ $name }“, { $clause }
verdict-clause = { $clause }

## Parts of a rule that may not be set

verdict-part-quorum = кворум
verdict-part-majority = већина
verdict-part-tie = једнак број гласова
verdict-part-weights = тежина гласова
verdict-part-groups = удели група
verdict-part-recused = да ли се изузети рачуна у кворум
verdict-part-authority = овлашћење представника
verdict-part-proxies = број пуномоћја
verdict-part-revote = који од два гласа се рачуна
verdict-part-second-call = поновљена седница
verdict-part-returns = колико њих мора да се изјасни
verdict-part-consent = да ли сви морају да се сагласе
verdict-part-method = начин бројања

## Elections and other polls with options: "Ann Lee 13, Bo Ray 8; 11 needed of 21; chosen: Ann Lee."

contest-count = { $name } { $votes }
contest-abstained = { $count ->
    [one] { $count } уздржан
    [few] { $count } уздржана
   *[other] { $count } уздржаних
}
contest-invalid = { $count ->
    [one] { $count } неважећи
    [few] { $count } неважећа
   *[other] { $count } неважећих
}
contest-first-choices = први избор: { $counts }
contest-round = { $round }. круг: { $counts }
contest-pairs = упоређено у паровима
contest-needed = потребно { $needed } од { $base }
contest-elected = изабрано: { $names }
contest-lot = о једнаком броју гласова одлучио је жреб
contest-chair = о једнаком броју гласова одлучио је председавајући
contest-run-off = нико нема већину; други круг: { $names }
contest-tied = { $seats ->
    [one] једнак број гласова за { $seats } место: { $names }
    [few] једнак број гласова за { $seats } места: { $names }
   *[other] једнак број гласова за { $seats } места: { $names }
}
contest-tied-run-off = нико нема већину; једнак број гласова за место у другом кругу: { $names }
contest-tied-lot = жреб тек треба извући
contest-nobody = нико није добио ниједан глас
contest-open = правило не каже како се овде одлучује; отворено
contest-advice = највише: { $names }; препорука, не одлука
contest-no-advice = без издвојеног предлога; препорука, не одлука
contest-agreed = нема приговора; постигнута сагласност
contest-objections = { $count ->
    [one] { $count } приговор; нема сагласности
    [few] { $count } приговора; нема сагласности
   *[other] { $count } приговора; нема сагласности
}
contest-concerns = { $count ->
    [one] забележена { $count } примедба
    [few] забележене { $count } примедбе
   *[other] забележено { $count } примедби
}
contest-unanswered = { $count ->
    [one] { $count } још без одговора
    [few] { $count } још без одговора
   *[other] { $count } још без одговора
}

## What the command line says of a case

verdict-cli-help = пресуђује једно гласање; излазни код је 2 ако не може да се прочита
verdict-cli-ballot = Одбачено: { $member } – { $reason }
verdict-cli-not-a-case = Датотека је JSON, али није гласање: потребан је објекат са „{ "rule" }“, „{ "roll" }“ и „{ "ballots" }“ или „{ "totals" }“.
verdict-cli-shape = Гласање не може да се прочита: у реду { $line }, колона { $column } стоји нешто друго од очекиваног. Исправите то место.
verdict-cli-over-nothing = О делу ничега не може да се пресуди: именилац је 0 на месту { $path }. Упишите колико делова чини целину.
verdict-cli-both = Гласање садржи и листиће и збирове. Изоставите једно: или сваки глас по имену, или збирове.
verdict-cli-word = „{ $word }“ не значи ништа на месту { $path }. Могуће је: { $words }.
verdict-cli-twice = „{ $member }“ стоји двапут на списку гласача. Оставите један ред за сваког члана.
verdict-cli-nameless = Ред { $place } на списку гласача не именује члана. Додајте „{ "member" }“.
verdict-cli-when = „{ $value }“ на месту { $path } није ни дан ни тренутак. Пишите на пример { "2026-03-31" } или { "2026-03-31T18:00:00Z" }.
verdict-cli-too-many-groups = Гласање наводи { $count } група; тачно се рачуна са највише { $most }.
