### Pitanja šemi, snalaženje, boje, tabela.

## Questions. $does is a verb with its object: “supervises Management office”.

ask-who = Ко { $does }?
ask-answers = Ко одговара за: { $what }?

## Answers. Names stand in the basic form.

ask-role = { $who } – { $role }, { $body }
ask-works-on = { $who } ради на: { $what }
ask-responsible = { $who } одговара за: { $what }
ask-leads = { $who } води: { $what }
ask-proposed = { $who } предлаже: { $what }
ask-decides = { $who } одлучује о: { $what }
ask-duty = { $who } има задатак: { $duty }
ask-through = Не непосредно: { $body } стоји испод: { $above }.
ask-way = Пут до врха: { $way }
ask-nobody = Нико: то не каже ниједан канал, задатак ни место.
ask-hint-channel = Отворите тело и повуците из њега канал „{ $verb }“.
ask-hint-service = Отворите радну групу и изаберите је међу подацима групе.
ask-hint-project = Носилац није наведен; наведите га код пројекта.
ask-hint-goal = Наведите тело које одговара за циљ, на страни Визија и мисија.
ask-hint-seats = Дајте неком месту улогу председника, руководиоца, катализатора или координатора.
ask-hint-duty = Упишите то међу задатке неког тела.

## Colours

colour = Боја
colour-none = без боје
colour-right = по праву
colour-kind = по врсти
colour-network = по мрежи
colour-fill = по попуњености
colour-rest = сва остала
colour-mixed = део гласа, део учествује у расправи
colour-nobody = нико ту не седи
colour-several = више мрежа
colour-no-network = без мреже
colour-full = сва места попуњена
colour-half = бар половина попуњена
colour-few = мање од половине попуњено
colour-vacant = још нико
colour-seatless = места нису наведена

## The chart

chart-legend = Легенда
chart-ask = Питај или нађи
chart-ask-label = Питајте шему, или нађите тело, чланицу или особу
chart-ask-question = Питање
chart-answer-close = Затвори одговор
chart-only = Само: { $body }
chart-only-all = Прикажи све
chart-only-this = Прикажи само овај део
chart-path = Пут до врха
chart-path-of = { $body }: пут до врха
chart-path-top = { $body } стоји на врху.
chart-view-chart = Шема
chart-view-table = Табела
chart-copy-link = Копирај везу
chart-copied = Веза ка овом приказу је у међумеморији.
chart-copy-failed = Везу није било могуће копирати; стоји у адресном пољу.
holder-bodies = { $count ->
    [one] у { $count } телу
    [few] у { $count } тела
   *[other] у { $count } тела
}

## The table: heads of its columns. Out: channels that begin at the body; in: those that end there.

chart-leads = Води
chart-rights = Права
chart-out = Шта чини
chart-in = Шта му се чини

## On cards and lines

portrait-term-ends = мандат истиче { $date }
portrait-term-over = мандат истекао { $date }
portrait-votes = { $count ->
    [one] { $count } глас
    [few] { $count } гласа
   *[other] { $count } гласова
}
# A dashed line from a second parent.
portrait-second-parent = даје координатора
# Over whom the organisation talks to.
portrait-outside = Спољни партнери
