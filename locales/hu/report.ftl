### The report for everybody, without anybody's name.
annual-view = Beszámoló
annual-of = Beszámoló: { $name }
annual-line = állapot: { $date }
annual-decided = Határozat: { $decision }
annual-result = Eredmény: { $text }
annual-measured = { $value } ({ $date })
annual-target = cél: { $value }
annual-items = { $done } / { $all } feladat kész
annual-year = Év
annual-all-years = Minden év
annual-money = költségvetéssel
annual-hint = Mindenkinek szól: személynevek és címek nélkül; az ötletek és javaslatok bent maradnak. A szabad szövegeket olvassa át, mielőtt továbbadja, mert a mondatba írt nevet a program nem ismeri fel.
annual-nothing = Még nincs miről beszámolni. Itt áll majd, amiben a partnerek megállapodnak, és ami abból lesz.
annual-result-field = Mi lett belőle, mindenkinek érthetően
