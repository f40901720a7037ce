### Kartice pravila: kako se odlučuje, obrasci za početak, i šta kartica ostavlja otvoreno.

rules-add = Додај картицу правила …
rules-new = Ново правило
rules-more = Још делова
rules-used = { $count ->
    [one] Важи за { $count } гласање
    [few] Важи за { $count } гласања
   *[other] Важи за { $count } гласања
}
rules-open = { $count ->
    [one] Још { $count } питање остаје отворено
    [few] Још { $count } питања остају отворена
   *[other] Још { $count } питања остаје отворено
}
rules-frozen-note = Копија настала при отварању гласања; остаје таква каква је.
rules-original = Картица са које је преписана
rules-set = Одреди: { $part }
rules-set-short = Одреди
rules-unset = Врати на „није одређено“: { $part }
rules-more-than = више од
rules-at-least = најмање
rules-numerator = бројилац
rules-denominator = именилац
rules-base = Од кога
rules-of-whom = од кога?
rules-recused = Изузети чланови
rules-announced = најављено у првом позиву
rules-same-agenda = само исти дневни ред
rules-weeks = у року од недеља
rules-returns = Потребни одговори
rules-groups = Групе и удели
rules-groups-example = једна по реду: микро 1/5
rules-group-unreadable = „{ $line }“ није група са уделом. Напишите име, па разломак, на пример: микро 1/5
rules-follows = По узору на
rules-method = Начин
rules-electorate = На списку
rules-consent = Потребна сагласност
rules-notice = Рок позива у данима
rules-item = Тачка у позиву
rules-proxies = Пуномоћја по особи
rules-by-file = Датотеком, између седница
rules-days = Дана за гласање
rules-least-days = Најмање, у данима
rules-preset-empty = Празна картица
rules-preset-germany-general = Немачка: удружење, опште
rules-preset-germany-statute = Немачка: измена статута
rules-preset-germany-purpose = Немачка: измена сврхе
rules-preset-germany-circular = Немачка: писано изјашњавање
rules-preset-hungary-general = Мађарска: удружење, опште
rules-preset-hungary-statute = Мађарска: измена статута
rules-preset-hungary-purpose = Мађарска: сврха или престанак
rules-preset-hungary-written = Мађарска: писано изјашњавање
rules-preset-hungary-cluster = Мађарска: уговорни кластер
rules-preset-serbia-general = Србија: удружење, опште
rules-preset-serbia-statute = Србија: измена статута
rules-preset-serbia-electronic = Србија: електронска седница
rules-preset-consensus = Консензус: нико не приговара
rules-cites-germany-general = БГБ § 32 (1)
rules-cites-germany-statute = БГБ § 33 (1), прва реченица
rules-cites-germany-purpose = БГБ § 33 (1), друга реченица
rules-cites-germany-circular = БГБ § 32 (3)
rules-cites-hungary-general = Птк. 3:18–3:19
rules-cites-hungary-statute = Птк. 3:76 (1)
rules-cites-hungary-purpose = Птк. 3:76 (2)
rules-cites-hungary-written = Птк. 3:20
rules-cites-hungary-cluster = уговор о сарадњи кластера
rules-cites-serbia = уобичајени статути по Закону о удружењима
rules-cites-consensus = договор партнера
rules-open-method = Како се утврђује воља присутних: већином, највећим бројем гласова, консензусом?
rules-open-majority = Колико гласова за је потребно?
rules-open-majority-of-whom = Већина од кога: датих гласова, присутних, свих са правом гласа?
rules-open-majority-fraction = Ова већина никад не може да се постигне.
rules-open-half = „Најмање половина“ би усвојила и са исто толико гласова против. Да ли се мисли „више од половине“?
rules-open-quorum = Колико их мора бити присутно?
rules-open-quorum-fraction = Овај кворум никад не може да се испуни.
rules-open-recused = Да ли се изузети члан рачуна у кворум?
rules-open-tie = Шта важи при једнаком броју гласова за и против?
rules-open-electorate = Ко је на списку?
rules-open-weights = Колико гласова има члан?
rules-open-groups = Гласови су груписани, али групе нису наведене.
rules-open-group-shares = Удели група не чине целину.
rules-open-authority = Мора ли представник бити овлашћен за одлучивање?
rules-open-proxies = Сме ли неко да гласа за другог, и за колико њих?
rules-open-second-call = Шта важи кад седница није имала кворум?
rules-open-second-call-quorum = Колико их тражи други позив?
rules-open-second-call-announced = Мора ли други позив бити најављен у првом?
rules-open-notice = Колико дана пре седнице се шаље позив?
rules-open-item = Мора ли тачка бити у позиву?
rules-open-secrecy = Да ли су имена позната или је гласање тајно?
rules-open-circular-days = Колико траје гласање датотеком?
rules-open-circular-returns = Колико их мора одговорити на гласање датотеком?
rules-open-circular-consent = Морају ли сви бити сагласни при гласању датотеком, или већина?
rules-open-revote = Који од два листића једног члана важи?
rules-open-citation = Где стоји ово правило?
