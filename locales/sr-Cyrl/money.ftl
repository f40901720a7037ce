### The money of a year: pledges, budgets, invoices, the private share.
money-year = Година
money-all-years = Све године
money-in = У валути { $currency }
money-attention = Тражи пажњу
money-budget = Буџет
money-left = Преостало
money-asked = Фактурисано
money-paid = Плаћено
money-pledges = Шта партнери обећавају
money-projects = Шта пројекти смеју да потроше
money-nothing-pledged = ништа није обећано
money-more-than-pledged = { $amount } више од обећаног
money-overdue = доспело: { $amount }
money-nearly = скоро утрошено
money-over = прекорачено за { $amount }
money-by-invoices = по рачунима; забележено { $amount }
money-enter-pledge = Унесите допринос партнера …
money-pledge-of = Допринос: { $member }
money-spent-by = Утрошено: { $project }
money-planned-for = Планирано: { $project }
money-too-large = превелико за збир
money-share = Удео приватних средстава
money-share-exact = { $share } приватно
money-share-between = Између { $least } и { $most } приватно
money-percent = { $whole },{ $tenth }%
money-unknown = Порекло непознато
money-share-rule = Рачунају се извори пројеката ове године. Где извор не каже да ли је новац приватан или јавни, одлучује врста партнера: предузећа, удружења и фондације су приватни, општине и установе јавни. Непознато се не нагађа. Чланарине се не рачунају, јер се из њих плаћају пројекти, па би ушле два пута.
money-undated = { $count ->
    [one] { $count } пројекат са новцем не припада ниједној години, јер нема ни годишњу тему ни почетак:
    [few] { $count } пројекта са новцем не припадају ниједној години, јер немају ни годишњу тему ни почетак:
   *[other] { $count } пројеката са новцем не припада ниједној години, јер нема ни годишњу тему ни почетак:
}
money-empty = Овде стоје, по годинама, доприноси партнера, извори и буџети пројеката и рачуни.
money-empty-example = На пример: комора за годину обећава 5.000, од чега 2.500 иде за аутобус до сеоских школа.
money-invoices = Рачуни
money-invoices-empty = Овде стоје примљени рачуни, за трошкове пројеката, и издати рачуни, за оно што су партнери обећали, са даном доспећа.
money-add-received = Примљен рачун
money-add-sent = Издат рачун
money-number = Број
money-kind = Смер
money-party = Од кога или коме
money-supplier = Издавалац, ако није члан
money-amount = Износ
money-issued = Издато
money-due = Доспева
money-paid-on = Плаћено дана
money-paid-today = Плаћено данас
money-paid-today-what = Плаћено данас: { $what }
money-state-overdue = { $count ->
    [one] касни { $count } дан
    [few] касни { $count } дана
   *[other] касни { $count } дана
}
money-state-soon = { $count ->
    [0] доспева данас
    [one] доспева за { $count } дан
    [few] доспева за { $count } дана
   *[other] доспева за { $count } дана
}
money-state-open = отворено
money-state-no-day = без дана доспећа
money-state-paid = плаћено
money-sources = Одакле долази новац
money-from-partner = Додајте новац партнера …
money-from-elsewhere = Други извор
money-new-source = Нови извор
money-source-name = Извор
money-origin = Порекло
money-origin-by-kind = по врсти
money-lacks = недостаје { $amount }
money-surplus = { $amount } више од буџета
money-save = Сачувајте као табелу
money-currency = Валута
money-apart = Примљено без пројекта: { $amount }
refused-amount-negative = Износ не може бити мањи од нуле. Враћен је стари.
refused-amount-large = Тај износ је превелик да би био тачан. Враћен је стари.
money-matrix = Ко ком пројекту колико даје
money-from-others = Из других извора
money-to-find = Још недостаје
