### The resolutions register: entries, seals, corrections, numbers, certificates.

register-extract = { $count ->
    [one] { $count } entry, extract of { $day }
   *[other] { $count } entries, extract of { $day }
}
register-none-found = No entry fits.
register-new = New resolution without a vote ({ $body }) …
register-search = Search the register
register-overdue = Overdue
register-print = Print the extract
register-not-sealed = No entry is sealed yet. Entries are sealed and chained from the next decision on.
register-unbroken = { $count ->
    [one] Sealed, unbroken: { $count } entry.
   *[other] Sealed, unbroken: { $count } entries.
}
register-unsealed = { $count ->
    [one] { $count } earlier entry stands without a seal.
   *[other] { $count } earlier entries stand without a seal.
}
register-broken = { $count ->
    [one] The chain breaks in { $count } place.
   *[other] The chain breaks in { $count } places.
}
register-altered = was changed after it was sealed.
register-differs = no longer says what was sealed: { $field }.
register-previous-missing = follows an entry that is no longer in the register.
register-forked = follows the same entry as { $other }.
register-half-sealed = bears only half of its seal.
register-text = Text
register-sealed = sealed
register-corrects = Corrects
register-corrected-by = Corrected by
register-correct = Correct { $number } by a new entry
register-correct-text = What is right …
register-certificate = Certificate
register-numbers = Numbers by body
register-placeholders = A pattern is text with places for number, year, month and day: { $places }
register-pattern = Number pattern
register-next = Next: { $number }
register-pattern-no-number = The pattern needs a place for the number: { $place }
register-pattern-unknown = { $word } is no place that a pattern knows.
register-pattern-unclosed = A brace is not closed.
register-vote = The vote
register-minute-taker = Minutes
register-seal = Seal (SHA-256):
register-before = Before it:
register-without-seal = This entry stands without a seal: it was recorded before the register was sealed.
register-back = The register
