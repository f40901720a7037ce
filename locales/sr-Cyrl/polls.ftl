### A running poll: its roll, what is recorded on it, its opening and closing.
polls-roll-head = { $here } може да гласа · { $all } с правом гласа
polls-how = Како се бележе гласови
polls-by-name = Поименично
polls-by-hands = Дизањем руку
polls-by-keyboard = Тастатуром: два слова имена
polls-key-yes = з
polls-key-no = п
polls-key-abstain = у
polls-key-invalid = н
polls-key-sample = ма
polls-key-name = почетак имена, затим
polls-key-option = број могућности
polls-key-walk = следећи, претходни
polls-key-back = повуци
polls-found = { $count ->
    [one] { $name }
    [few] { $name }: први од { $count }
   *[other] { $name }: први од { $count }
}
polls-nobody = Ниједно име не почиње тако: „{ $letters }“
polls-said = { $name }: { $choice }
polls-said-refused = { $name }: одбијено – { $reason }
polls-taken-back = { $name }: повучено
polls-take-back = Повуци
polls-no-more = Највише { $count } на једном листићу
polls-held-by = гласа преко: { $name }
polls-weight = { $count ->
    [one] { $count } глас
    [few] { $count } гласа
   *[other] { $count } гласова
}
polls-heard = { $count ->
    [one] Учествује у расправи, не гласа ({ $count })
    [few] Учествују у расправи, не гласају ({ $count })
   *[other] Учествују у расправи, не гласају ({ $count })
}
polls-refuse = Забележи одбијени листић
polls-refuse-hint = Листић је предат: бележи се с разлогом и не рачуна се
polls-silent = { $count ->
    [one] { $count } члан још није гласао.
    [few] { $count } члана још нису гласала.
   *[other] { $count } чланова још није гласало.
}
polls-all-rest = Сви остали: { $choice }
polls-representative = Представник
polls-authorised = сме да одлучује за чланицу
polls-no-proxy = гласа сам
polls-recused = не учествује у овој тачки
polls-handed-in = Предати листићи
polls-names-stand = { $count ->
    [one] { $count } глас је забележен поименично.
    [few] { $count } гласа су забележена поименично.
   *[other] { $count } гласова је забележено поименично.
}
polls-clear-names = Повуци их и преброј руке
polls-subtract = За = присутни без осталих: { $count }
polls-all-here = Предало је свих { $count }
polls-sum-missing = Упишите за, против и предате листиће: збир мора да се слаже.
polls-sum-right = { $count ->
    [one] Бројеви дају збир од { $count } листића.
    [few] Бројеви дају збир од { $count } листића.
   *[other] Бројеви дају збир од { $count } листића.
}
polls-unaccounted = { $count ->
    [one] { $count } листић није обрачунат
    [few] { $count } листића нису обрачуната
   *[other] { $count } листића није обрачунато
}
polls-too-many = { $count ->
    [one] { $count } глас више него предатих листића
    [few] { $count } гласа више него предатих листића
   *[other] { $count } гласова више него предатих листића
}
polls-rehearsal = Проба
polls-rehearsal-hint = Присуство је измишљено и ништа се не чува: ни гласови ни одлуке.
polls-rehearsal-end = Заврши пробу
polls-rehearse = Проба
polls-counts = { $yes } за, { $no } против, { $abstain } уздржано
polls-needed = потребно { $needed } за
polls-quorum-unset = Кворум: правило не каже колико их мора бити присутно.
polls-returns-line = одговорило { $returned } од { $all } · потребно { $needed }
polls-returns-met = довољно одговора
polls-returns-not-met = премало одговора
polls-verdict-tied = Једнак број гласова
polls-verdict-not-provable = Није доказиво
polls-verdict-blocked = Не може се одлучити
polls-verdict-open = Неодлучено
polls-not-begun = Још ништа није забележено.
polls-so-far = Засад: { $verdict }
polls-may-leave = { $count ->
    [0] Нико не може да оде а да се кворум не изгуби.
    [one] Може да оде још { $count } гласач, а да се кворум не изгуби.
    [few] Могу да оду још { $count } гласача, а да се кворум не изгуби.
   *[other] Може да оде још { $count } гласача, а да се кворум не изгуби.
}
polls-least-yes = Најмањи довољан број гласова „за“, уз садашње „против“: { $yes }.
polls-least-yes-of-all = Ако сви гласају за или против: { $yes }.
polls-recount-agrees = Поново пребројано из списка и гласова: исти резултат.
polls-recount-differs = Поново пребројано гласи: { $sentence }
polls-before-opening = Пре отварања гласања
polls-look-rule = Правило: „{ $name }“. Отварањем остаје какво јесте.
polls-look-no-rule = Правило није постављено: нико не би знао када је ово усвојено.
polls-look-no-majority = Правило не каже колико гласова за је потребно, ни од кога.
polls-look-quorate = Има кворума: { $present } може да гласа, потребно { $needed }.
polls-look-not-quorate = Нема кворума: { $present } може да гласа, потребно { $needed }.
polls-not-quorate-hint = О тачки се може расправљати, али не и одлучивати. Још неко може да стигне; иначе иде на поновљену седницу.
polls-open = Отвори гласање
polls-open-hint = Од тада правило и питање остају какви јесу.
polls-close = Затвори гласање
polls-close-sure = Затварање се не може опозвати. После тога се у овом гласању ништа не може мењати.
polls-close-now = Затвори коначно
polls-keep-open = Остави отворено
polls-closed-now = Гласање је затворено.
polls-lot = Жреб је одлучио:
polls-veiled = Резултат се приказује када се гласање затвори.
polls-call = { $number }. сазив
polls-second-any = Седница се због недостатка кворума сазива поново и одлучује без обзира на број присутних.
polls-second-part = Седница се због недостатка кворума сазива поново и одлучује ако је присутно { $part } гласача.
polls-second-same = Може се одлучивати само о тачкама из првог позива.
polls-second-invitation = Позив мора да садржи ово упозорење:
polls-second-announced = Први позив је то најавио
polls-second-none = Правило не познаје поновљени сазив: питање се може поставити поново, уз пун кворум.
polls-second-unannounced = Правило дозвољава поновљени сазив само ако га је први позив најавио.
polls-second-late = { $weeks ->
    [one] Правило дозвољава поновљени сазив само у року од { $weeks } недеље.
    [few] Правило дозвољава поновљени сазив само у року од { $weeks } недеље.
   *[other] Правило дозвољава поновљени сазив само у року од { $weeks } недеља.
}
polls-second-already = Већ је поново сазвано.
polls-second-decided = Поново се сазива само оно што није одлучено због недостатка кворума.
polls-second-draft = Припреми поновљени сазив
polls-run-off = Припреми други круг између прва два
polls-run-off-title = { $title } – други круг
polls-no-body = Није одређено тело које одлучује, па нема регистра за одлуку.
polls-no-options = За избор су потребне бар две могућности, за избор лица бар једна.
polls-not-open = Гласање није отворено.
polls-facts = Присуство, овлашћење, пуномоћје, изузеће
polls-participants = Учествовало, с гостима
polls-rounds = Како је пребројано
polls-round = { $number }. круг
polls-round-out = испада
