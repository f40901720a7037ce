### Two sides of the chart in time, and what differs between them.

## The bar over the chart

compare-button = Összevetés
compare-title = Összevetés az időben
compare-before = Előtte
compare-both = Mindkettő
compare-after = Utána
# Which side of the comparison is drawn.
compare-switch = Mi látszik
compare-date-before = Az első oldal napja
compare-date-after = A második oldal napja
compare-leave = Az összevetés vége
compare-day = Egy nap …
compare-today = ma
compare-planned = ami tervben van
compare-days = E nap után változott valami
compare-days-on = E napon változott valami
compare-resolutions = Határozatok
compare-record = Ahogy rögzítve volt
compare-eve = előtte: { $number }
compare-upshot = utána: { $number }
# What is the name of a record; ago says how long ago: "3 hours ago".
compare-entry = „{ $what }” előtt, { $ago }
compare-recorded = ahogy rögzítve volt { $ago }

## What differs

compare-list = Ami eltér
compare-count = { $count ->
    [0] nincs eltérés
    [one] { $count } eltérés
   *[other] { $count } eltérés
}
compare-nothing = A szerkezetben semmi sem tér el e kettő között: { $before } · { $after }.
compare-try = Ezeken a napokon változott valami:
compare-try-dates = Adjon a helyeknek, szervezeteknek vagy csatornáknak első vagy utolsó napot, vagy nevezze meg a határozatot, amellyel létrejöttek; akkor az idő összevethető.
compare-founded = A szervezet alapítása: { $date }; a korábbi időről nincs rögzítve semmi.
compare-journal = A változások feljegyzése ekkor kezdődik: { $ago }; ami előtte volt, nem ismert. Az látszik, amivel kezdődik.
compare-no-resolution = A cím olyan határozatot nevez meg, amely nincs meg.
compare-no-date = A határozatnak nincs dátuma; csak az térhet el, ami megnevezi.
compare-nothing-planned = Semmi sincs tervben: sem első, sem utolsó nap nem esik a mai nap utánra.
compare-term = Nincs rögzítve, ki ült itt a megbízatás kezdete ({ $date }) előtt: { $body }.

## On the cards and lines

compare-word-goes = megszűnik
compare-word-comes = új
compare-word-changed = változott
compare-word-moved = áthelyezve
# On the card of a body whose first day is still to come.
compare-planned-from = ettől: { $date }
# Before the name that a body had.
compare-formerly = korábban
# On the line from the body under which another one stood.
compare-stood-here = itt állt

## The differences. Names keep their basic form.

compare-top = legfelül
compare-body-comes = { $body }: új; felette: { $parent }
compare-body-comes-top = { $body }: új, legfelül
compare-body-goes = { $body }: megszűnik; felette volt: { $parent }
compare-body-goes-top = { $body }: megszűnik; legfelül állt
compare-body-moves = { $body }: átkerül, { $from } → { $to }
compare-body-renamed = { $to }: új név, korábban { $from }
compare-body-changed = { $body }: változott: { $fields }
compare-body-otherwise = { $body }: a kártyán más áll
compare-seat-comes = { $body }: { $holder } belép
compare-seat-goes = { $body }: { $holder } távozik
compare-seat-vacated = { $body }: { $holder } távozik, a hely betöltetlen
compare-seat-taken = { $body }: { $holder } betölti az üres helyet
compare-seat-follows = { $body }: { $from } után { $to }
compare-seat-role = { $body }: új szerep: { $holder }
compare-place-comes = { $body }: eggyel több hely, még betöltetlen
compare-place-goes = { $body }: eggyel kevesebb üres hely
compare-channel-comes = { $from } → { $to }: új: { $channel }
compare-channel-goes = { $from } → { $to }: már nem: { $channel }
compare-channel-changed = { $from } → { $to }: { $now }, eddig { $then }

## The side panel

compare-since = Fennáll ettől
compare-until = Fennáll eddig
compare-by = Határozat
