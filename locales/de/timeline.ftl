### Projekte in der Zeit: Zeitplan, Kalender und die Themen der Jahre.
timeline-title = Zeitplan
timeline-group = Zeilen nach
timeline-together = alle zusammen
timeline-earlier = Ein Jahr früher
timeline-next = Ein Jahr später
timeline-all = Alle Jahre
timeline-today = Heute
timeline-quarter = { $number }. Quartal { $year }
timeline-quarter-short = { $number }. Q.
timeline-keys = Balken, ihre Enden und Meilensteine lassen sich auf andere Tage ziehen; oder mit den Pfeiltasten um Tage, mit den Bildtasten um Wochen, mit der Umschalttaste nur das Ende. Die Eingabetaste öffnet das Projekt.
timeline-empty = Hier stehen die Projekte vom ersten bis zum letzten Tag, mit ihren Meilensteinen.
timeline-by-milestones = Meilensteine { $first } – { $last }
timeline-reversed = endet am { $end }, bevor es am { $start } beginnt
timeline-nowhere = ohne Termine
timeline-moved = { $project }: { $days }
timeline-step-moved = { $milestone }: { $day }
timeline-step-done = erledigt
timeline-step-overdue = überfällig
timeline-step-open = offen
timeline-dateless = Ohne Termine
timeline-dateless-hint = Mit einem ersten und einem letzten Tag steht ein Projekt oben im Zeitplan.
timeline-more = { $count ->
    [one] { $count } weitere Zeile zeigen
   *[other] { $count } weitere Zeilen zeigen
}
timeline-elsewhere = { $count ->
    [one] { $count } Projekt liegt in anderen Jahren.
   *[other] { $count } Projekte liegen in anderen Jahren.
}

## Der Kalender

calendar-title = Kalender
calendar-earlier = Einen Monat früher
calendar-next = Einen Monat später
calendar-empty = In diesem Monat hat nichts aus den Projekten einen Tag.
calendar-begins = Projekt beginnt
calendar-ends = Projekt endet
calendar-check = Zu tun
calendar-work = Arbeitsplan
calendar-invoice = Rechnung fällig
calendar-keys = Ein Eintrag lässt sich auf einen anderen Tag ziehen; oder mit den Pfeiltasten: links und rechts um einen Tag, auf und ab um eine Woche. Die Eingabetaste öffnet ihn.
calendar-moved = { $name }, { $what }: { $day }

## Die Themen der Jahre

theme-add = Thema für { $year } nennen
theme-year = Jahr
theme-aim = Was es verändern soll
theme-changes = Was es verändern soll
theme-silent = Es sagt nicht, was es verändern soll
theme-no-projects = Zu diesem Thema gehört noch kein Projekt.
theme-with-impact = { $some } von { $all } sagen, was sie verändern sollen
theme-horizons = kurzfristig { $short }, mittelfristig { $medium }, langfristig { $long }
theme-done = { $count ->
    [one] { $count } abgeschlossen
   *[other] { $count } abgeschlossen
}
theme-told = Ergebnisse { $inside }-mal intern, { $outside }-mal extern mitgeteilt
