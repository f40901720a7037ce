### Projects: the year's theme, the board, the money and the work plan.
projects-count = { $count ->
    [one] { $count } пројекат
    [few] { $count } пројекта
   *[other] { $count } пројеката
}
projects-gist-running = { $count ->
    [one] { $count } у току
    [few] { $count } у току
   *[other] { $count } у току
}
projects-add-theme = Назовите годишњу тему
projects-new-theme = Нова годишња тема
projects-no-theme = Годишња тема повезује пројекте. На пример: „Свака кап је важна“.
projects-decided-by = Одлука:
projects-undecided = Још нема одлуке о овој теми
projects-add = Додај пројекат
projects-new-title = Нови пројекат
projects-empty = Овде стоје пројекти о којима су се партнери договорили, од идеје до резултата.
projects-empty-example = На пример: „Заједнички штанд на сајму“.
projects-late = касни
projects-no-responsible = Нема одговорне особе
projects-from = од { $date }
projects-until = до { $date }
projects-milestones = { $done } од { $all } корака завршено
projects-spent-of = потрошено { $spent } од { $budget }
projects-overspent = прекорачено
projects-revised-from = раније { $before }
projects-delete = Обриши пројекат
projects-responsible = Носилац
projects-lead = Водећи партнер
projects-group = Радна група
projects-planned = Планирано
projects-revised = Измењено
projects-spent = Потрошено
projects-impact = Очекивани учинак
projects-add-milestone = Додај корак
projects-new-milestone = Нови корак
projects-due = Рок
projects-partners = Партнери
projects-add-partner = Додај партнера …
projects-told = Резултат објављен
projects-told-inside = интерно
projects-told-outside = екстерно
projects-board = Табла
projects-money = Финансије
projects-sourced = Из извора
projects-pledges = Буџетски доприноси партнера за { $year }
projects-pledged = Обећано
projects-allocated = Распоређено
projects-free = Слободно
projects-new-item = Нови задатак
projects-add-item = Додај задатак
projects-owner = Одговорна особа
projects-office = Извршава
projects-prepared-by = Припремило
projects-proposed-by = Предложило
projects-supervised-by = Надзире
projects-period = Период
projects-approved-by = Одобрено
projects-approved-before = одобрено пре почетка
projects-approved-late = одобрено после почетка
projects-not-approved = није одобрено
amount-unreadable = „{ $text }“ није износ. Напишите га овако: 1.234,56.
amount-negative = Износ не може бити мањи од нуле.
amount-too-large = Тај износ је превелик да би био тачан.
