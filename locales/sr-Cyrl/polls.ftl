### A running poll: its roll, what is recorded on it, its opening and closing.
polls-roll-head = { $here } цан воте · { $all } with а воте
polls-how = How тхе вотес аре рецордед
polls-by-name = By наме
polls-by-hands = Show оф хандс
polls-by-keyboard = Рецорд by keyboard: two леттерс оф а наме
polls-key-yes = y
polls-key-no = н
polls-key-abstain = а
polls-key-invalid = и
polls-key-sample = ма
polls-key-name = бегиннинг оф а наме, тхен
polls-key-option = нумбер оф ан оптион
polls-key-walk = next, превиоус
polls-key-back = таке бацк
polls-found = { $count ->
    [one] { $name }
    [few] { $name }: фирст оф { $count }
   *[other] { $name }: фирст оф { $count }
}
polls-nobody = Но наме бегинс лике тхат: “{ $letters }”
polls-said = { $name }: { $choice }
polls-said-refused = { $name }: рефусед – { $reason }
polls-taken-back = { $name }: такен бацк
polls-take-back = Таке бацк
polls-no-more = Но море тхан { $count } он оне баллот
polls-held-by = вотес тхроугх { $name }
polls-weight = { $count ->
    [one] { $count } воте
    [few] { $count } вотес
   *[other] { $count } вотес
}
polls-heard = { $count ->
    [one] Цонсултс, доес нот воте ({ $count })
    [few] Цонсулт, до нот воте ({ $count })
   *[other] Цонсулт, до нот воте ({ $count })
}
polls-refuse = Лист а баллот ас рефусед
polls-refuse-hint = А баллот was хандед ин: ит ис листед with тхе реасон анд цоунтс фор нотхинг
polls-silent = { $count ->
    [one] { $count } хас нот вотед yet.
    [few] { $count } хаве нот вотед yet.
   *[other] { $count } хаве нот вотед yet.
}
polls-all-rest = Алл отхерс: { $choice }
polls-representative = Репресентативе
polls-authorised = may дециде фор тхе мембер
polls-no-proxy = вотес итселф
polls-recused = такес но парт ин тхис итем
polls-handed-in = Баллотс хандед ин
polls-names-stand = { $count ->
    [one] { $count } баллот ис рецордед by наме.
    [few] { $count } баллотс аре рецордед by наме.
   *[other] { $count } баллотс аре рецордед by наме.
}
polls-clear-names = Таке тхем бацк анд цоунт хандс
polls-subtract = Yes = тхосе пресент лесс тхе отхерс: { $count }
polls-all-here = Алл { $count } who цан воте хаве хандед ин
polls-sum-missing = Enter yes, но анд тхе баллотс хандед ин: they муст адд уп.
polls-sum-right = { $count ->
    [one] Тхе фигурес адд уп то { $count } баллот.
    [few] Тхе фигурес адд уп то { $count } баллотс.
   *[other] Тхе фигурес адд уп то { $count } баллотс.
}
polls-unaccounted = { $count ->
    [one] { $count } баллот унаццоунтед фор
    [few] { $count } баллотс унаццоунтед фор
   *[other] { $count } баллотс унаццоунтед фор
}
polls-too-many = { $count ->
    [one] { $count } воте море тхан баллотс хандед ин
    [few] { $count } вотес море тхан баллотс хандед ин
   *[other] { $count } вотес море тхан баллотс хандед ин
}
polls-rehearsal = Рехеарсал
polls-rehearsal-hint = Тхе ролл ис инвентед, анд нотхинг ис кепт: неитхер вотес нор ресолутионс.
polls-rehearsal-end = Енд тхе рехеарсал
polls-rehearse = Рехеарсе
polls-counts = { $yes } yes, { $no } но, { $abstain } абстаинед
polls-needed = { $needed } yes неедед
polls-quorum-unset = Quorum: тхе руле доес нот say how many муст бе тхере.
polls-returns-line = { $returned } answered оф { $all } · { $needed } неедед
polls-returns-met = еноугх answers
polls-returns-not-met = тоо few answers
