### The close of a year: its archive, and the old steps that go there.
closing-title = Ein Jahr abschließen
closing-what = Legen Sie einmal im Jahr alles mit seinem ganzen Verlauf in eine Archivdatei. Die alten Schritte können dann von hier fort; das hält die Datei klein.
closing-open = Ansehen, was es ergäbe
closing-year = Abzuschließendes Jahr
closing-before-head = Jetzt
closing-after-head = Danach
closing-steps = Schritte des Verlaufs
closing-size = Größe der Datei
closing-safe = Nichts ändert sich, bevor das Archiv geschrieben ist. Danach sind alle Datensätze wie jetzt, Dateien von Partnern, die noch nicht zurück sind, lassen sich zusammenführen wie bisher, und das Archiv bringt seinen Verlauf zurück, wann immer Sie wollen.
closing-write = Das Archiv von { $year } schreiben
closing-fold = Das Archiv wählen und die alten Schritte weglegen
closing-fold-when = Die Seite liest das Archiv, das Sie gespeichert haben. Die alten Schritte gehen erst, wenn jeder von ihnen darin steht.
closing-not-archive = „{ $file }“ ist nicht das Archiv von { $year }, das hier geschrieben wurde. Wählen Sie die Datei aus dem ersten Schritt.
closing-archive-damaged = „{ $file }“ ist nicht so, wie sie geschrieben wurde. Schreiben Sie das Archiv noch einmal.
closing-archive-lacks = { $steps ->
    [one] { $steps } Schritt fehlt in diesem Archiv, weil er danach getan wurde. Schreiben Sie das Archiv noch einmal.
   *[other] { $steps } Schritte fehlen in diesem Archiv, weil sie danach getan wurden. Schreiben Sie das Archiv noch einmal.
}
closing-archive-name = Archiv { $year }
closing-done = { $steps ->
    [0] Es gab nichts wegzulegen.
    [one] { $steps } Schritt steht jetzt nur noch im Archiv von { $year }.
   *[other] { $steps } Schritte stehen jetzt nur noch im Archiv von { $year }.
}
closing-older = Schritte bis { $day }, die hier nicht stehen, sind im Archiv von { $year }. Öffnen Sie jene Datei neben dieser.
closing-before = vor dem Abschluss von { $year }
closing-hidden = Schritte dieser Datei wurden in das Archiv von { $year } gelegt und sind hier nicht bekannt. Öffnen Sie zuerst jenes Archiv und führen Sie es zusammen: Was sich ihretwegen unterscheidet, braucht dann keine Frage.
closing-reading = Archiv von { $year }, zum Lesen.
closing-shown = Dies ist das Archiv von { $year }, zum Lesen. Nichts davon wird in diesem Browser aufbewahrt.
closing-leave = Zurück zur lebenden Datei
closing-bring-back = Seinen Verlauf zurückholen
closing-back = { $steps ->
    [0] Dieses Archiv enthält nicht, was hier weggelegt wurde. Nehmen Sie das neueste.
    [one] { $steps } Schritt steht wieder hier.
   *[other] { $steps } Schritte stehen wieder hier.
}

## On the command line

closing-cli-help = schließt ein Jahr ab: Alles kommt in ein Archiv, dann verlassen die Schritte bis zu diesem Tag die Datei
closing-cli-part = Nur die ganze Datei einer Organisation lässt sich abschließen; diese enthält einen Teil davon.
closing-cli-archived = Diese Datei ist schon ein Archiv. Schließen Sie die Datei ab, die weitergeht.
closing-cli-set-aside = Teile der Datei sind nicht lesbar. Lassen Sie diese zuerst richten; „klaster-file verify“ nennt sie.
closing-cli-there = Die Datei „{ $file }“ gibt es schon. Ein Archiv überschreibt nichts.
closing-cli-same = Das Archiv und die Datei, die weitergeht, brauchen zwei Namen.
