### Members: who belongs, with which right, represented by whom.
members-gist = { $count ->
    [one] { $count } члан · { $votes } гласа · { $others } саветује
    [few] { $count } члана · { $votes } гласа · { $others } саветује
   *[other] { $count } чланова · { $votes } гласа · { $others } саветује
}
members-empty = Чланови су фирме и институције које припадају организацији. Врста чланства даје им право гласа или саветодавно право.
members-example = На пример: произвођач машина са 42 запослена, кога заступа директор.
members-add = Додај члана
members-new = Нови члан
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
