### The report for everybody, without anybody's name.
annual-view = Report
annual-of = Report: { $name }
annual-line = as of { $date }
annual-decided = Decided: { $decision }
annual-result = Result: { $text }
annual-measured = { $value } on { $date }
annual-target = target { $value }
annual-items = { $done } of { $all } items done
annual-year = Year
annual-all-years = All years
annual-money = with budgets
annual-hint = For everybody: no names of people, no addresses; ideas and proposals stay inside. Read free texts before you hand it out, for a name in a sentence is not recognised.
annual-nothing = There is nothing to tell of yet. What partners agree on, and what comes of it, stands here.
annual-result-field = What came of it, in words for everybody
