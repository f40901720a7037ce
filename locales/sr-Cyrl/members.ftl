### Members: who belongs, with which right, represented by whom.
members-gist = { $count ->
    [one] { $count } члан · { $votes } гласа · { $others } саветује
    [few] { $count } члана · { $votes } гласа · { $others } саветује
   *[other] { $count } чланова · { $votes } гласа · { $others } саветује
}
members-empty = Чланови су фирме и институције које припадају организацији. Врста чланства даје им право гласа или саветодавно право.
members-example = На пример: произвођач машина са 42 запослена, кога заступа директор.
members-add = Прими чланицу
members-find = Филтрирај чланове
members-former = { $count ->
    [one] прикажи и { $count } бившег
    [few] прикажи и { $count } бивша
   *[other] прикажи и { $count } бивших
}
members-no-class = без врсте чланства
members-class = Врста чланства
members-town = Место
members-representative = Представник
members-deputy = Заменик
members-represented = Заступање
members-since = Члан од
members-until = Члан до
members-attended = Присуство, 12 месеци
members-fee = Чланарина
members-paid = плаћено
members-unpaid = није плаћено
members-activity = Делатност
members-employees = Запослени
members-founder = Оснивач
members-know-how = Знања
members-know-how-add = додај знање
members-person-add = Додај особу
members-new-person = Нова особа
members-role = Функција: { $name }
members-pledge-add = Додај буџетски допринос за { $year }.
members-fee-add = Додај чланарину за { $year }.
members-allocated = { $allocated } распоређено, { $free } слободно
members-leads = води
members-partner = партнер
members-votes = Поименични гласови
members-office = Канцеларија и особе које не заступају члана
members-office-note = Координирају и воде записник; немају глас.
members-class-add = Додај врсту чланства
members-new-class = Нова врста чланства
members-right-vote = гласа
members-right-consult = саветује
members-right-propose = предлаже
members-right-elected = може бити биран
members-right-group = учествује у радним групама
members-ideas-empty = Идеје које чланови доносе; од њих настају предлози или пројекти.
members-idea-add = Додај идеју
members-new-idea = Нова идеја
members-advocacy-empty = Шта је речено доносиоцима одлука и шта су одговорили.
members-advocacy-add = Додај ставку
members-new-advocacy = Нова ставка
members-contacts-empty = Разговори са спољним партнерима: оперативне води канцеларија, стратешке председник савета.
members-contact-add = Додај контакт
members-new-contact = Нови контакт
members-addressee = Прималац
members-answer = Одговор
members-answered-on = Одговорено
members-institution = Институција
members-subject = Тема
members-level = Ниво
members-speaker = Говорник

## The table, the day, the print

members-columns = Колоне
members-columns-usual = Уобичајене колоне
members-projects-led = Води
members-group = Групиши по
members-group-none = ничему
members-group-year = години приступања
members-day = На дан
members-day-today = Назад на данас
members-print = Штампај регистар
members-paper = Регистар чланица, стање на дан { $day }
members-number = Бр.

## Figures

members-figures = У бројкама
members-by-kind = Чланице по врсти и врсти чланства
members-by-year = Чланице из године у годину
members-year = Година
members-joined = приступило
members-changed = променило врсту
members-left = иступило
members-stood = чланица
members-sum = укупно

## Joining, changing, leaving

members-admit = Прими у чланство
members-cancel = Одустани
members-admitted-by = Примљена одлуком
members-decided-by = Одлучено гласањем
members-standing = Врста чланства и права кроз време
members-change-class = Промени врсту чланства
members-leave = Окончај чланство
members-new-class-of = Нова врста чланства
members-first-day = Први дан у њој
members-last-day = Последњи дан
members-left-by = О иступању одлучено
members-joins = приступа { $date }
members-person-former = { $person } ({ $member }, бивша чланица)
members-because = Разлог иступања
members-ends-with-it = Ово је везано за чланицу и тражи неког другог:
members-not-allowed = Нова врста чланства не допушта ова места:
members-movements = Приступања, промене, иступања
members-movements-all = прикажи још { $count }
members-planned = планирано
members-did-join = приступила
members-did-change = уместо { $from } сада { $to }
members-did-leave = иступила
members-did-leave-because = иступила: { $reason }
members-entered = уписано
members-history = Шта је уписано
members-notice-joining = Пријавити приступање: { $member }
members-notice-leaving = Пријавити иступање: { $member }
members-notice-days = Рок за пријаву приступања и иступања, у данима
members-notice-to = Пријављује се
members-notice-due = пријавити до { $day }
members-notice-late = требало је пријавити до { $day }
members-notified = пријављено { $day }
members-notified-late = пријављено { $day }, са закашњењем
members-notified-word = Пријављено
members-notify-today = Данас пријављено
joining-gone = Те чланице више нема.
joining-no-name = Чланици треба име.
joining-no-class = Изаберите врсту чланства: од ње зависе права.
joining-no-day = Унесите дан.
joining-not-adopted = „{ $poll }“ ништа није усвојило, па ништа не носи.
joining-before-vote = Одлучено је { $day }; пре тог дана ништа не важи.
joining-belongs = { $member } је већ чланица.
joining-same-class = Чланица је тог дана већ у тој врсти чланства.
joining-before-joining = Чланство почиње тек { $day }.
joining-after-leaving = Чланство се завршило { $day }.
joining-that-day = Врста чланства се { $day } већ променила; прво повуците ту промену.
joining-changes-later = Врста чланства се мења { $day }, после овог дана; прво повуците ту промену.

## People

members-authority = Овлашћење и контакт
members-authority-from = Овлашћење од
members-authority-until = Овлашћење до
members-authority-paper = Писано овлашћење се чува у
members-email = Е-пошта
members-telephone = Телефон
members-chairs = Председава:

## Founders and networks

members-founders = Оснивачи
members-networks-empty = Ако организацију чини више мрежа, свака чланица припада једној или више њих.
members-network-add = Додај мрежу
members-new-network = Нова мрежа
members-in-network = { $count ->
    [one] { $count } чланица, од тога и у другој мрежи: { $shared }
    [few] { $count } чланице, од тога и у другој мрежи: { $shared }
   *[other] { $count } чланица, од тога и у другој мрежи: { $shared }
}
