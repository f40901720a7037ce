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
