### The report for everybody, without anybody's name.
annual-view = Izveštaj
annual-of = Izveštaj: { $name }
annual-line = stanje { $date }
annual-decided = Odluka: { $decision }
annual-result = Rezultat: { $text }
annual-measured = { $value } ({ $date })
annual-target = cilj { $value }
annual-items = završeno { $done } od { $all } stavki
annual-year = Godina
annual-all-years = Sve godine
annual-money = sa budžetima
annual-hint = Za sve: bez imena osoba i bez adresa; ideje i predlozi ostaju unutra. Pročitajte slobodne tekstove pre nego što ga date dalje, jer se ime u rečenici ne prepoznaje.
annual-nothing = Još nema o čemu da se izvesti. Ovde stoji ono o čemu se partneri dogovore i šta iz toga nastane.
annual-result-field = Šta je iz toga proisteklo, rečima za sve
