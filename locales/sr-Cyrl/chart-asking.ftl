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
ask-through = Нико непосредно. Изнад: { $body } стоји { $above }:
ask-way = Пут до врха: { $way }
ask-nobody = Нико: то не каже ниједан канал, задатак ни место.
ask-hint-channel = Отворите тело и повуците из њега канал „{ $verb }“.
ask-hint-service = Отворите радну групу и изаберите је међу подацима групе.
ask-hint-project = Носилац није наведен; наведите га код пројекта.
ask-hint-goal = Наведите тело које одговара за циљ, на страни Визија и мисија.
ask-hint-seats = Дајте неком месту улогу председника, руководиоца, катализатора или координатора.
ask-hint-duty = Упишите то међу задатке неког тела.
