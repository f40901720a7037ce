### Registar odluka: zapisi, pečati, ispravke, brojevi, izvodi.

register-extract = { $count ->
    [one] { $count } запис, извод од { $day }
    [few] { $count } записа, извод од { $day }
   *[other] { $count } записа, извод од { $day }
}
register-none-found = Ниједан запис не одговара.
register-new = Нова одлука без гласања ({ $body }) …
register-search = Претрага регистра
register-overdue = Рок је прошао
register-print = Одштампај извод
register-not-sealed = Још ниједан запис није запечаћен. Од следеће одлуке записи се печате и повезују у ланац.
register-unbroken = { $count ->
    [one] Запечаћено, непрекинуто: { $count } запис.
    [few] Запечаћено, непрекинуто: { $count } записа.
   *[other] Запечаћено, непрекинуто: { $count } записа.
}
register-unsealed = { $count ->
    [one] { $count } ранији запис је без печата.
    [few] { $count } ранија записа су без печата.
   *[other] { $count } ранијих записа је без печата.
}
register-broken = { $count ->
    [one] Ланац се прекида на { $count } месту.
    [few] Ланац се прекида на { $count } места.
   *[other] Ланац се прекида на { $count } места.
}
register-altered = измењено је после печаћења.
register-differs = више не каже оно што је запечаћено: { $field }.
register-previous-missing = наставља запис којег више нема у регистру.
register-forked = наставља исти запис као { $other }.
register-half-sealed = носи само половину свог печата.
register-text = Текст
register-sealed = запечаћено
register-corrects = Исправља
register-corrected-by = Исправљено записом
register-correct = Исправи { $number } новим записом
register-correct-text = Шта је исправно …
register-certificate = Извод одлуке
register-numbers = Бројеви по телима
register-placeholders = Образац је текст са местима за број, годину, месец и дан: { $places }
register-pattern = Образац броја
register-next = Следећи: { $number }
register-pattern-no-number = Обрасцу треба место за број: { $place }
register-pattern-unknown = Образац не зна место { $word }.
register-pattern-unclosed = Једна заграда није затворена.
register-vote = Гласање
register-minute-taker = Записник
register-seal = Печат (SHA-256):
register-before = Пре њега:
register-without-seal = Овај запис је без печата: забележен је пре него што је регистар запечаћен.
register-back = Регистар
