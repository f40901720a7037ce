### Votes: the board, one poll as a scoreboard, the register and the rule cards.
votes-count = { $count ->
    [one] { $count } гласање
    [few] { $count } гласања
   *[other] { $count } гласања
}
votes-gist-open = { $count ->
    [one] { $count } отворено
    [few] { $count } отворена
   *[other] { $count } отворених
}
votes-gist-resolutions = { $count ->
    [one] { $count } одлука
    [few] { $count } одлуке
   *[other] { $count } одлука
}
votes-empty = Овде стоје питања о којима неко тело одлучује, са бројањем, правилом и исходом.
votes-empty-example = На пример: „Скупштина усваја стратегију 2025–2029.“
votes-all = Сва гласања
votes-counts = { $yes } за, { $no } против, { $abstain } уздржано
votes-abstained = уздржано
votes-of-cast = од { $base } датих гласова
votes-of-present = од { $base } присутних
votes-of-entitled = од { $base } с правом гласа
votes-of-counted = од { $base } који се рачунају
votes-base-cast = датих гласова се рачуна
votes-base-present = присутних се рачуна
votes-base-entitled = с правом гласа се рачуна
votes-base-counted = рачуна се
votes-of-eligible = { $count } с правом гласа
votes-won = { $name }: { $count }
votes-no-quorum = нема кворума
votes-no-quorum-count = нема кворума: присутно { $present } од { $eligible }
votes-repeats = Понавља
votes-repeated-by = Поновљено као
votes-winner = изабрано
votes-total-ballots = { $count ->
    [one] { $count } предат глас
    [few] { $count } предата гласа
   *[other] { $count } предатих гласова
}
votes-total-invalid = { $count ->
    [one] { $count } неважећи
    [few] { $count } неважећа
   *[other] { $count } неважећих
}
votes-total-marks = { $count ->
    [one] укупно { $count } ознака
    [few] укупно { $count } ознаке
   *[other] укупно { $count } ознака
}
votes-participants = { $count ->
    [one] { $count } учесник
    [few] { $count } учесника
   *[other] { $count } учесника
}
votes-max-choices = { $count ->
    [one] највише { $count } избор по гласачу
    [few] највише { $count } избора по гласачу
   *[other] највише { $count } избора по гласачу
}
votes-max-points = { $count ->
    [one] највише { $count } тачка по гласачу
    [few] највише { $count } тачке по гласачу
   *[other] највише { $count } тачака по гласачу
}
votes-open-ballot = јавно гласање
votes-secret = тајно гласање
votes-not-binding = необавезујуће
votes-proposer = Предлагач: { $name }.
votes-rule-unset = Правило: није постављено.
votes-rule-named = Правило „{ $name }“
votes-rule-cited = Правило „{ $name }“ ({ $clause })
votes-rule-sentence = { $rule } – кворум: { $quorum }; већина: { $majority }.
votes-rule-majority = { $rule } – већина: { $majority }.
votes-half = половине
votes-third = трећине
votes-two-thirds = две трећине
votes-three-quarters = три четвртине
votes-more-than = више од { $part }
votes-at-least = не мање од { $part }
votes-share = { $base } { $share }
votes-any-number = било који број
votes-second-call-none = није дозвољен
votes-second-call-allowed = дозвољен
votes-second-call-announced = ако је најављен у првом позиву
votes-second-call-same-agenda = само исти дневни ред
votes-second-call-weeks = { $count ->
    [one] у року од { $count } недеље
    [few] у року од { $count } недеље
   *[other] у року од { $count } недеља
}
votes-roll = Списак гласача
votes-roll-head = { $present } присутно · { $eligible } с правом гласа
votes-roll-secret = Тајно гласање: бележе се само збирови, ничији глас није забележен.
votes-roll-empty = Поименични гласови нису забележени.
votes-names-hidden = Ко је како гласао не улази у извештаје: не штампа се, не приказује се на зиду ни на картицама чланова.
votes-answer = Одговор:
votes-no-answer = Одговор још није забележен.
votes-register = Регистар одлука
votes-register-empty = Овде стоје одлуке под својим бројем, са даном и гласањем.
votes-number = Број
votes-cards-empty = Картица правила каже како организација одлучује: ко мора бити присутан и колико гласова за треба. Још ниједна није постављена.
votes-clause = Где пише
votes-quorum = Кворум
votes-majority = Већина
votes-tie = Изједначење
votes-second-call = Поновљена седница
votes-secrecy = Тајност
votes-weights = Гласови
votes-authority = Заступање
votes-second-ballot = Други глас
