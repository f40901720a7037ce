### „Ko ume …?“, „ko govori u ime …?“: odgovori pretrage.

anyone-speaks = govori u ime: { $who }
anyone-deputy = zamenjuje: { $who }
anyone-speaks-us = govori u naše ime: { $level }
anyone-represented = zastupa: { $who }
anyone-in-chart = Na šemi: { $name }
anyone-fillers = ko koga kome ume zna može mogu da li radi rade nađi nađite nekoga neko iko koji koja koje za od do u na o sa s i ili je su se ima imaju dobar dobro
anyone-speak-words = govori govoriti govore zastupa zastupaju predstavlja predstavljaju predstavnik predstavnica zastupnik ime
anyone-us-words = nas nam naš naše našeg mi klaster klastera mreža mreže organizacija organizacije
anyone-hint = Odgovara i na pitanja: „Ko ume da zavaruje?“, „Ko govori u naše ime?“
