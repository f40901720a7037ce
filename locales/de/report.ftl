### The report for everybody, without anybody's name.
annual-view = Bericht
annual-of = Bericht: { $name }
annual-line = Stand { $date }
annual-decided = Beschlossen: { $decision }
annual-result = Ergebnis: { $text }
annual-measured = { $value } am { $date }
annual-target = Ziel { $value }
annual-items = { $done } von { $all } Punkten erledigt
annual-year = Jahr
annual-all-years = Alle Jahre
annual-money = mit Budgets
annual-hint = Für alle: keine Namen von Personen, keine Adressen; Ideen und Vorschläge bleiben intern. Lesen Sie freie Texte, bevor Sie ihn weitergeben, denn ein Name im Satz wird nicht erkannt.
annual-nothing = Noch gibt es nichts zu berichten. Was die Partner vereinbaren und was daraus wird, steht hier.
annual-result-field = Was dabei herauskam, in Worten für alle
