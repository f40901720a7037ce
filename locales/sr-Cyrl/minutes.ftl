### The minutes of a meeting: the text that writes itself, its closing, and its page.
## The text

minutes-meeting = Седница
minutes-time = Време
minutes-place = Место
minutes-online = На даљину
minutes-chair = Председавајући
minutes-taker = Записничар
minutes-invited = Позив упућен
minutes-cancelled = Отказано: { $date }
minutes-repeats = Поновљена седница; први сазив: { $date }.
minutes-repeats-count = На првом сазиву било је присутно { $present }, а потребно { $needed }.
minutes-announced = Први позив је најавио поновљену седницу.
minutes-attendance = Присуство
minutes-quorum-met = Од { $eligible } с правом гласа присутно је { $present }, потребно је { $needed }; постоји кворум.
minutes-quorum-missed = Од { $eligible } с правом гласа присутно је { $present }, потребно је { $needed }; не постоји кворум.
minutes-quorum-anyway = Од { $eligible } с правом гласа присутно је { $present }; поновљена седница може да одлучује.
minutes-nobody = Присуство није забележено.
minutes-with-vote = С правом гласа
minutes-heard = С правом учешћа у расправи
minutes-member = Чланица
minutes-represented = Представник
minutes-deputy = { $name } (замена)
minutes-authority = Овлашћење за одлучивање
minutes-yes = да
minutes-no = не
minutes-from-to = Присуство
minutes-note = Напомена
minutes-excused = Оправдано одсутни
minutes-absent = Одсутни
minutes-proxy = Пуномоћје: { $giver } → { $holder }
minutes-guests = Гости и стручњаци
minutes-agenda = Дневни ред
minutes-from-floor = уврштено на седници
minutes-opening = Отварање
minutes-proceedings = Ток седнице
minutes-speaker = Известилац
minutes-about = Предмет
minutes-postponed = Одложено.
minutes-spoke = За реч су се јавили
minutes-option = Могућност
minutes-option-count = Гласова
minutes-motion = Предлог
minutes-proposer = Предлагач
minutes-way = Начин гласања
minutes-quorum = Кворум
minutes-quorum-of = присутно { $present } од { $eligible }, потребно { $needed }
minutes-present-of = присутно { $present } од { $eligible }
minutes-recused = Изузети
minutes-result = Исход
minutes-refused = Одбијени гласови
minutes-said = Примедбе и одговори
minutes-answer = одговор: { $answer }
minutes-unanswered = без одговора
minutes-decided = Донета
minutes-hash = Печат (SHA-256)
minutes-undecided = Није стављено на гласање.
minutes-votes = Гласања
minutes-further-votes = Остала гласања
minutes-topics = Теме партнера
minutes-promises = Договорена задужења
minutes-what = Шта
minutes-who = Ко
minutes-by-when = Рок
minutes-item = Тачка
minutes-end = Закључење
minutes-ended = Седница је завршена у { $time }.
minutes-head = Последњи хеш у регистру одлука: { $hash }
minutes-seal = Закључено
minutes-closed-on = Закључено: { $date }
minutes-closed-by = Закључено: { $date } ({ $name })
minutes-digest = SHA-256 текста: { $digest }

## What stands, and what goes on

locked-minutes = Записник ове седнице је закључен. Оно што каже о седници, присуству и дневном реду остаје; што недостаје или је погрешно, иде у допуну.
minutes-refused-gone = Ова седница више не постоји.
minutes-refused-already = Овај записник је већ закључен ({ $date }). Што недостаје, иде у допуну.
minutes-refused-to-come = Седница је заказана за { $date }. Записник се закључује кад буде одржана.
minutes-refused-cancelled = Седница је отказана ({ $date }), па нема записник.
minutes-refused-poll = Гласање { $poll } је још отворено. Прво га затворите, иначе би недостајао исход.
minutes-refused-item = Тачка { $item } је још у току. Прво је завршите.
minutes-refused-empty = Нема текста који би се закључио.
minutes-refused-open = Овај записник није закључен. Измените текст тамо где стоји.
minutes-refused-addendum = Напишите шта треба допунити.
minutes-caution-nobody = Нико није забележен као присутан.
minutes-caution-chair = Председавајући није наведен.
minutes-caution-taker = Записничар није наведен.
minutes-caution-end = Крај седнице није наведен.

## The page

minutes-draft = Нацрт
minutes-is-closed = Закључено
minutes-language = Језик записника
minutes-texts = Текстови
minutes-texts-hint = Присуство, бројеви, исходи и одлуке долазе из евиденције. Овде упишите шта је још речено; текст се појављује поред чим напустите поље.
minutes-text-opening = Пре прве тачке
minutes-text-closing = После последње тачке
minutes-close = Закључи записник
minutes-close-hint = Закључењем се овај текст чува са својим контролним збиром. После се допуњује, не мења.
minutes-close-really = Трајно закључи
minutes-before-closing = Пре закључења
minutes-due = Рок за записник: { $date }
minutes-overdue = Рок је истекао: { $date }
minutes-holds = Текст је онакав какав је закључен.
minutes-broken = Текст није онај који је закључен: контролни збир се разликује.
minutes-differs = Евиденција данас каже нешто друго. Записник остаје; што треба исправити, иде у допуну.
minutes-in-minutes = У записнику
minutes-in-records = У евиденцији
minutes-add-addendum = Додај допуну
minutes-addendum-text = Шта недостаје или је погрешно
minutes-addendum-by = Ко
minutes-no-items = Дневни ред је празан. Овде свака тачка добија текст.

## The command line

minutes-cli-help = пише записник седнице, на језику организације
minutes-cli-report = пише извештај за све, без имена људи
minutes-cli-evidence = пише фасциклу с доказима за ознаку квалитета кластера
minutes-cli-no-meeting = Нема седнице „{ $meeting }“. Постоје:

## Counts

minutes-without-authority = Присутно без овлашћења за одлучивање: { $count }.
minutes-caution-undecided = { $count ->
    [one] { $count } предлог није стављен на гласање.
    [few] { $count } предлога нису стављена на гласање.
   *[other] { $count } предлога није стављено на гласање.
}
minutes-caution-promises = { $count ->
    [one] Код { $count } задужења недостаје ко или до када.
    [few] Код { $count } задужења недостаје ко или до када.
   *[other] Код { $count } задужења недостаје ко или до када.
}
