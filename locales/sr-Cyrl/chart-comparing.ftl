### Two sides of the chart in time, and what differs between them.

## The bar over the chart

compare-button = Uporedi
compare-title = Poređenje u vremenu
compare-before = Pre
compare-both = Oboje
compare-after = Posle
# Which side of the comparison is drawn.
compare-switch = Šta se prikazuje
compare-date-before = Dan prve strane
compare-date-after = Dan druge strane
compare-leave = Završi poređenje
compare-day = Jedan dan …
compare-today = danas
compare-planned = ono što je planirano
compare-days = Posle ovog dana se nešto promenilo
compare-days-on = Ovog dana se nešto promenilo
compare-resolutions = Odluke
compare-record = Kako je bilo zabeleženo
compare-eve = pre: { $number }
compare-upshot = posle: { $number }
# What is the name of a record; ago says how long ago: "3 hours ago".
compare-entry = pre unosa „{ $what }“, { $ago }
compare-recorded = kako je zabeleženo { $ago }

## What differs

compare-list = Šta se razlikuje
compare-count = { $count ->
    [0] nema razlika
    [one] { $count } razlika
    [few] { $count } razlike
   *[other] { $count } razlika
}
compare-nothing = U strukturi se između ovo dvoje ništa ne razlikuje: { $before } · { $after }.
compare-try = Ovih dana se nešto promenilo:
compare-try-dates = Dajte mestima, telima ili kanalima prvi ili poslednji dan, ili navedite odluku kojom su nastali; tada se vreme može porediti.
compare-founded = Organizacija je osnovana { $date }; o vremenu pre toga ništa nije zabeleženo.
compare-journal = Zapis izmena počinje { $ago }; šta je bilo pre toga nije poznato. Prikazano je ono čime počinje.
compare-no-resolution = Adresa navodi odluku koje nema.
compare-no-date = Odluka nema datum; razlikovati se može samo ono što je navodi.
compare-nothing-planned = Ništa nije planirano: nijedan prvi ni poslednji dan nije posle današnjeg.
compare-term = Nije zabeleženo ko je pre početka mandata ({ $date }) bio ovde: { $body }.

## On the cards and lines

compare-word-goes = prestaje
compare-word-comes = novo
compare-word-changed = promenjeno
compare-word-moved = premešteno
# On the card of a body whose first day is still to come.
compare-planned-from = od { $date }
# Before the name that a body had.
compare-formerly = ranije
# On the line from the body under which another one stood.
compare-stood-here = stajalo ovde

## The differences. Names keep their basic form.

compare-top = vrh
compare-body-comes = { $body }: novo; iznad: { $parent }
compare-body-comes-top = { $body }: novo, na vrhu
compare-body-goes = { $body }: prestaje; iznad je bilo: { $parent }
compare-body-goes-top = { $body }: prestaje; bilo je na vrhu
compare-body-moves = { $body }: premešta se, { $from } → { $to }
compare-body-renamed = { $to }: novi naziv, ranije { $from }
compare-body-changed = { $body }: promenjeno: { $fields }
compare-body-otherwise = { $body }: na kartici piše drugo
compare-seat-comes = { $body }: { $holder } dolazi
compare-seat-goes = { $body }: { $holder } odlazi
compare-seat-vacated = { $body }: { $holder } odlazi, mesto je upražnjeno
compare-seat-taken = { $body }: { $holder } zauzima upražnjeno mesto
compare-seat-follows = { $body }: { $to }, do sada { $from }
compare-seat-role = { $body }: nova uloga: { $holder }
compare-place-comes = { $body }: jedno mesto više, još upražnjeno
compare-place-goes = { $body }: jedno upražnjeno mesto manje
compare-channel-comes = { $from } → { $to }: novo: { $channel }
compare-channel-goes = { $from } → { $to }: više ne: { $channel }
compare-channel-changed = { $from } → { $to }: { $now }, do sada { $then }

## The side panel

compare-since = Postoji od
compare-until = Postoji do
compare-by = Odlukom
