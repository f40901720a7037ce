### What a vote has settled, which step a motion may take, and why another must wait.
locked-closed = { $poll } ist geschlossen. Was beschlossen ist, wird nachträglich nicht geändert; eine Berichtigung ist ein neuer Eintrag im Beschlussregister.
locked-counted = { $poll } ist geschlossen. Stimmen und Stimmliste bleiben, wie sie gezählt wurden.
locked-being-voted = Über { $poll } wird gerade abgestimmt. Frage, Auswahl und Regel bleiben, bis die Abstimmung geschlossen ist; um sie zu ändern, ziehen Sie den Antrag zurück und stellen ihn neu.
locked-not-open = { $poll } ist nicht eröffnet, deshalb kann keine Stimme aufgenommen werden. Eröffnen Sie zuerst die Abstimmung.
locked-has-ballots = Zu { $poll } liegen schon Stimmen vor. Schließen Sie die Abstimmung mit ihrer Auszählung, oder ziehen Sie den Antrag zurück.
locked-frozen = Die Regelkarte { $card } wurde mit der Eröffnung ihrer Abstimmung festgehalten. Ändern Sie die Karte, von der sie kopiert ist.
locked-sealed = { $number } ist im Register versiegelt. Eine Berichtigung ist ein neuer Eintrag, der diesen nennt.
undo-closed = Eine geschlossene Abstimmung wird nicht zurückgenommen. { $why }
step-not-in-table = Von „{ $from }“ führt kein Schritt zu „{ $to }“.
step-closed = Dieser Antrag ist abgeschlossen ({ $from }). Er kann als neue Abstimmung erneut aufgerufen werden.
step-not-proposed = Ein Antrag wird gestellt, bevor über ihn abgestimmt wird.
step-not-from-council = Die Strategie beginnt als Vorschlag: { $council }.
step-not-debated = Die Strategie wird beraten, bevor über sie abgestimmt wird.
step-not-in-assembly = Die Strategie nimmt nur dieses Gremium an: { $assembly }.
step-amendment-first = Zuerst wird über den Änderungsantrag abgestimmt: { $amendment }.
step-amended-closed = Der Antrag, den dieser ändert, ist abgeschlossen: { $motion }.
step-no-rule = Keine Regelkarte sagt, wie darüber entschieden wird. Wählen Sie zuerst eine.
step-no-body = Kein Gremium ist genannt, das entscheidet. Wählen Sie zuerst eines.
step-no-deadline = Ein Umlaufbeschluss braucht einen letzten Tag für die Stimmabgabe.
step-deadline-passed = Der letzte Tag für die Stimmabgabe ist vorbei: { $date }.
step-ballots-handed-in = { $count ->
    [one] { $count } Stimme liegt schon vor.
   *[other] { $count } Stimmen liegen schon vor.
} Schließen Sie die Abstimmung mit ihrer Auszählung, oder ziehen Sie den Antrag zurück.
step-not-as-counted = Die Auszählung ergibt nicht „{ $to }“. Schließen Sie die Abstimmung; die Auszählung entscheidet.
step-binding = Eine bindende Abstimmung wird durch ihre Auszählung geschlossen.
step-unanswered = { $count ->
    [one] { $count } Wortmeldung hat noch keine Antwort.
   *[other] { $count } Wortmeldungen haben noch keine Antwort.
}
step-plan-begun = Der Plan begann am { $date }, bevor er genehmigt werden konnte.
