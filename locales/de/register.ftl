### Das Beschlussregister: Einträge, Siegel, Berichtigungen, Nummern, Ausfertigungen.

register-extract = { $count ->
    [one] { $count } Eintrag, Auszug vom { $day }
   *[other] { $count } Einträge, Auszug vom { $day }
}
register-none-found = Kein Eintrag passt.
register-new = Neuer Beschluss ohne Abstimmung ({ $body }) …
register-search = Register durchsuchen
register-overdue = Überfällig
register-print = Auszug drucken
register-not-sealed = Noch kein Eintrag ist versiegelt. Vom nächsten Beschluss an werden Einträge versiegelt und verkettet.
register-unbroken = { $count ->
    [one] Versiegelt, ungebrochen: { $count } Eintrag.
   *[other] Versiegelt, ungebrochen: { $count } Einträge.
}
register-unsealed = { $count ->
    [one] { $count } früherer Eintrag steht ohne Siegel.
   *[other] { $count } frühere Einträge stehen ohne Siegel.
}
register-broken = { $count ->
    [one] Die Kette bricht an { $count } Stelle.
   *[other] Die Kette bricht an { $count } Stellen.
}
register-altered = wurde nach dem Versiegeln verändert.
register-differs = sagt nicht mehr, was versiegelt wurde: { $field }.
register-previous-missing = folgt auf einen Eintrag, der nicht mehr im Register steht.
register-forked = folgt auf denselben Eintrag wie { $other }.
register-half-sealed = trägt nur die Hälfte seines Siegels.
register-text = Wortlaut
register-sealed = versiegelt
register-corrects = Berichtigt
register-corrected-by = Berichtigt durch
register-correct = { $number } durch einen neuen Eintrag berichtigen
register-correct-text = Was richtig ist …
register-certificate = Beschlussausfertigung
register-numbers = Nummern je Organ
register-placeholders = Ein Muster ist Text mit Stellen für Nummer, Jahr, Monat und Tag: { $places }
register-pattern = Nummernmuster
register-next = Nächste: { $number }
register-pattern-no-number = Das Muster braucht eine Stelle für die Nummer: { $place }
register-pattern-unknown = { $word } ist keine Stelle, die ein Muster kennt.
register-pattern-unclosed = Eine Klammer ist nicht geschlossen.
register-vote = Die Abstimmung
register-minute-taker = Protokoll
register-seal = Siegel (SHA-256):
register-before = Davor:
register-without-seal = Dieser Eintrag steht ohne Siegel: Er wurde festgehalten, bevor das Register versiegelt wurde.
register-back = Zum Register
