### Two sides of the chart in time, and what differs between them.

## The bar over the chart

compare-button = Vergleichen
compare-title = Vergleich in der Zeit
compare-before = Vorher
compare-both = Beides
compare-after = Nachher
# Which side of the comparison is drawn.
compare-switch = Was zu sehen ist
compare-date-before = Tag der ersten Seite
compare-date-after = Tag der zweiten Seite
compare-leave = Vergleich beenden
compare-day = Ein Tag …
compare-today = heute
compare-planned = was geplant ist
compare-days = Nach diesem Tag änderte sich etwas
compare-days-on = An diesem Tag änderte sich etwas
compare-resolutions = Beschlüsse
compare-record = Wie es erfasst war
compare-eve = vor { $number }
compare-upshot = nach { $number }
# What is the name of a record; ago says how long ago: "3 hours ago".
compare-entry = vor „{ $what }“, { $ago }
compare-recorded = wie erfasst { $ago }

## What differs

compare-list = Was sich unterscheidet
compare-count = { $count ->
    [0] kein Unterschied
    [one] { $count } Unterschied
   *[other] { $count } Unterschiede
}
compare-nothing = An der Struktur unterscheidet sich zwischen diesen beiden nichts: { $before } · { $after }.
compare-try = An diesen Tagen änderte sich etwas:
compare-try-dates = Geben Sie Sitzen, Organen oder Kanälen einen ersten oder letzten Tag, oder nennen Sie den Beschluss, durch den sie kamen; dann lässt sich die Zeit vergleichen.
compare-founded = Die Organisation wurde am { $date } gegründet; aus der Zeit davor ist nichts erfasst.
compare-journal = Die Aufzeichnung der Änderungen beginnt { $ago }; was davor war, ist unbekannt. Gezeigt wird, womit sie beginnt.
compare-no-resolution = Die Adresse nennt einen Beschluss, den es nicht gibt.
compare-no-date = Der Beschluss hat kein Datum; nur was ihn nennt, kann sich unterscheiden.
compare-nothing-planned = Es ist nichts geplant: Kein erster oder letzter Tag liegt nach heute.
compare-term = Wer vor dem { $date } in „{ $body }“ saß, ist nicht erfasst; die Amtszeit beginnt dann.

## On the cards and lines

compare-word-goes = entfällt
compare-word-comes = neu
compare-word-changed = geändert
compare-word-moved = versetzt
# On the card of a body whose first day is still to come.
compare-planned-from = ab { $date }
# Before the name that a body had.
compare-formerly = bisher
# On the line from the body under which another one stood.
compare-stood-here = stand hier

## The differences. Names keep their basic form.

compare-top = ganz oben
compare-body-comes = { $body }: neu, unter: { $parent }
compare-body-comes-top = { $body }: neu, ganz oben
compare-body-goes = { $body }: entfällt; stand unter: { $parent }
compare-body-goes-top = { $body }: entfällt; stand ganz oben
compare-body-moves = { $body }: wird versetzt, { $from } → { $to }
compare-body-renamed = { $to }: neuer Name, bisher { $from }
compare-body-changed = { $body }: geändert: { $fields }
compare-body-otherwise = { $body }: auf der Karte steht anderes
compare-seat-comes = { $body }: { $holder } kommt hinzu
compare-seat-goes = { $body }: { $holder } scheidet aus
compare-seat-vacated = { $body }: { $holder } scheidet aus, der Sitz ist frei
compare-seat-taken = { $body }: { $holder } besetzt den freien Sitz
compare-seat-follows = { $body }: { $to } folgt auf { $from }
compare-seat-role = { $body }: neue Rolle: { $holder }
compare-place-comes = { $body }: ein Sitz mehr, noch frei
compare-place-goes = { $body }: ein freier Sitz weniger
compare-channel-comes = { $from } → { $to }: neu: { $channel }
compare-channel-goes = { $from } → { $to }: nicht mehr: { $channel }
compare-channel-changed = { $from } → { $to }: { $now }, bisher { $then }

## The side panel

compare-since = Besteht ab
compare-until = Besteht bis
compare-by = Durch Beschluss
