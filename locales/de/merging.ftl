### Merging what partners send back: the queue, its questions, receipts and reminders.

## The queue, in numbers: "28 clean, 9 questions, 3 not back yet"

merging-clean = { $count ->
    [one] { $count } klare Änderung
   *[other] { $count } klare Änderungen
}
merging-questions = { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
}
merging-proposals = { $count ->
    [one] { $count } Vorschlag
   *[other] { $count } Vorschläge
}
merging-not-back = { $count ->
    [one] { $count } Datei noch nicht zurück
   *[other] { $count } Dateien noch nicht zurück
}
merging-nothing-new = Nichts darin ist neu.

## Why a file is not compared

merging-other-workspace = Diese Datei gehört zu einem anderen Arbeitsbereich: { $organisation }. Öffnen Sie sie stattdessen daneben.
merging-no-workspace = Diese Datei sagt nicht, zu welchem Arbeitsbereich sie gehört. Öffnen Sie sie stattdessen daneben.
merging-public = Dies ist eine öffentliche Datei, nur zum Lesen: Was sie weglässt, wurde nicht gelöscht.
merging-too-new = Diese Datei stammt aus einer neueren Version von Klaster ({ $version }). Laden Sie die Seite neu und nehmen Sie die Datei dann auf.

## Whether a change is taken unasked

merging-tick = { $why ->
    [onlyTheirs] Nur dort geändert
    [theirOwn] Darüber entscheiden sie selbst
    [money] Es geht um Geld, und darüber entscheiden sie nicht
    [rights] Es geht um Rechte, und darüber entscheiden sie nicht
    [rules] Es geht um die Regeln
    [roll] Es geht darum, wer stimmberechtigt oder anwesend war
    [closedPoll] Es geht um eine abgeschlossene Abstimmung
    [notTheirs] Darüber entscheiden sie nicht
   *[theyDeclined] Dort wurde gegen den Wert von hier entschieden
}

## Why something is asked

merging-asked = { $why ->
    [bothChanged] Auf beiden Seiten geändert
    [deletedThere] Dort gelöscht, hier geändert
    [deletedHere] Hier gelöscht, dort geändert
    [filesDiffer] Die Dateien sagen Verschiedenes
    [noCommonState] Es ist nicht bekannt, wovon beide Seiten ausgingen
    [decidedBefore] Hier wurde bereits gegen diesen Wert entschieden
    [lineMissing] Die Zeile fehlt in einer von Hand bearbeiteten Datei
    [doesNotFit] Damit würden die Einträge nicht mehr zusammenpassen
   *[unreadable] Damit wäre der Eintrag nicht mehr lesbar
}
merging-proposed = Das hat hier eine Abstimmung festgelegt; es bleibt. { $why }

## The first line of a part's file, for who opens it in a text editor

merging-readme-partner = Ein Teil der Klaster-Datei, Organisation: { $organisation }, für: { $partner }. Öffnen Sie ihn auf der Klaster-Seite, ändern Sie, was Ihres ist, und schicken Sie ihn zurück; was nicht darin steht, bleibt dort, wie es ist.
merging-readme-public = Der öffentliche Teil der Klaster-Datei, Organisation: { $organisation }. Nur zum Lesen.

## On the command line

merging-cli-help = nimmt zurückgeschickte Dateien in eine Datei auf; was zu fragen ist, wird aufgelistet
merging-cli-ours-missing = Nennen Sie die Datei, die aufnimmt, und dann die zurückgeschickten Dateien.
merging-cli-needs-output = Es wurde nichts geschrieben. Nennen Sie mit -o eine Datei, um das Ergebnis zu behalten.
