### „Ki tud …?”, „ki szól … nevében?”: a keresés válaszai.

anyone-speaks = a nevében szól: { $who }
anyone-deputy = helyettesként: { $who }
anyone-speaks-us = a nevünkben szól: { $level }
anyone-represented = képviseli: { $who }
anyone-in-chart = Az ábrán: { $name }
anyone-fillers = ki kik kit kihez tud tudja tudna ért értenek keres keress valaki valakit aki akik a az egy és vagy van vannak hoz hez höz ban ben ról ről val vel dolgozik jó mit mihez
anyone-speak-words = szól szólhat szólnak beszél beszélhet képvisel képviseli képviselő képviselője nevében nevünkben szóvivő
anyone-us-words = minket bennünket nevünkben mi klaszter hálózat szervezet
anyone-hint = Kérdezni is lehet: „Ki tud hegeszteni?”, „Ki szólhat a nevünkben?”
