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
step-deadline-too-soon = Die Regel lässt den Mitgliedern mehr Zeit: frühester letzter Tag für die Stimmabgabe ist { $date }.
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

## Opening, closing, calling again
poll-gone = Diese Abstimmung gibt es nicht mehr. Vielleicht wurde sie in einem anderen Tab gelöscht.
open-no-options = Eine Auswahl braucht mindestens zwei Möglichkeiten, eine Wahl mindestens einen Namen.
open-weights-identify = Die Abstimmung ist geheim, aber jemand hat als Einziger sein Stimmgewicht oder ist allein in seiner Gruppe; die Auszählung würde verraten, wie gestimmt wurde. Stimmen Sie offen ab oder mit je einer Stimme.
close-not-open = Nur eine eröffnete Abstimmung wird geschlossen. Diese steht auf „{ $state }“.
close-undecided = Sie kann noch nicht geschlossen werden: { $verdict }
close-no-winner = Keine Möglichkeit hat genug Stimmen. Eine Stichwahl oder ein weiterer Durchgang entscheidet.
close-tied = Mehrere haben am letzten Platz gleich viele Stimmen. Die Regelkarte sagt, was dann gilt.
close-not-provable = Die Stimmzettel ergeben nicht die Zahl der abgegebenen. Zählen Sie noch einmal.
close-blocked = Das Verfahren wurde nicht eingehalten, deshalb kann hier nichts entschieden werden. Vertagen oder zurückziehen.

## What a recorded result differs in
differs-outcome = festgehalten als „{ $recorded }“, ausgezählt als „{ $counted }“
differs-undecided = nicht entschieden
differs-count = { $what ->
    [yes] Ja
    [no] Nein
    [abstain] Enthaltungen
    [refused] abgewiesen
    [base] Basis
    [present] anwesend
    [entitled] stimmberechtigt
   *[other] Punkte
}: { $recorded } festgehalten, { $counted } ausgezählt
differs-quorum-met = festgehalten als nicht beschlussfähig, ausgezählt als beschlussfähig
differs-quorum-missed = festgehalten als beschlussfähig, ausgezählt als nicht beschlussfähig
differs-winner = festgehalten als gewählt: { $recorded }; ausgezählt: { $counted }
differs-reason = Stimme von { $member }: abgewiesen als „{ $recorded }“, nach der Regel aber „{ $counted }“
differs-counts = sie zählt

## Where the chain of a register breaks
fault-altered = der versiegelte Text oder sein Hash wurde geändert
fault-differs = er sagt nicht mehr, was versiegelt wurde (Feld { $field })
fault-previous = der Eintrag davor fehlt
fault-forked = er folgt demselben Eintrag wie { $other }
fault-unsealed = sein Siegel ist unvollständig
chain-break = { $number }: { $fault }

## Cards to start from, and what they follow
preset-name = { $preset ->
    [germanyGeneral] Beschluss (Deutschland)
    [germanyStatute] Satzungsänderung (Deutschland)
    [germanyPurpose] Zweckänderung (Deutschland)
    [germanyCircular] Schriftlicher Beschluss (Deutschland)
    [hungaryGeneral] Beschluss (Ungarn, Verein)
    [hungaryStatute] Satzungsänderung (Ungarn)
    [hungaryPurpose] Zweckänderung (Ungarn)
    [hungaryWritten] Schriftliche Abstimmung (Ungarn)
    [hungaryCluster] Beschluss (Ungarn, Cluster durch Vertrag)
    [serbiaGeneral] Beschluss (Serbien)
    [serbiaStatute] Satzungsänderung (Serbien)
    [serbiaElectronic] Elektronische Abstimmung (Serbien)
   *[other] Konsens: kein Einwand
}
preset-follows = { $preset ->
    [germanyGeneral] § 32 Abs. 1 BGB
    [germanyStatute] § 33 Abs. 1 Satz 1 BGB
    [germanyPurpose] § 33 Abs. 1 Satz 2 BGB
    [germanyCircular] § 32 Abs. 3 BGB
    [hungaryGeneral] Ungarisches BGB (Ptk.) 3:18–3:19
    [hungaryStatute] Ungarisches BGB (Ptk.) 3:76 Abs. 1
    [hungaryPurpose] Ungarisches BGB (Ptk.) 3:76 Abs. 2
    [hungaryWritten] Ungarisches BGB (Ptk.) 3:20
    [hungaryCluster] Kooperationsvereinbarung, nach dem ungarischen BGB (Ptk.) 3:18–3:19
    [serbiaGeneral] Serbisches Vereinsgesetz; übliche Satzungen
    [serbiaStatute] Serbisches Vereinsgesetz; übliche Satzungen
    [serbiaElectronic] Serbisches Vereinsgesetz; übliche Satzungen
   *[other] vereinbarte Praxis von Netzwerken
}

## What a rule card leaves open
card-open = { $part ->
    [method] Wie wird entschieden?
    [majority] Wie viele Ja-Stimmen braucht es?
    [majorityOfWhom] Eine Mehrheit von wem?
    [majorityFraction] Die Mehrheit ist nie zu erreichen: mehr als das Ganze, oder ein Teil von nichts.
    [halfIsNoMajority] „Mindestens die Hälfte der abgegebenen Stimmen“ nimmt auch bei Stimmengleichheit an.
    [quorum] Wie viele müssen anwesend sein?
    [quorumFraction] Die Beschlussfähigkeit ist nie zu erreichen: mehr als das Ganze, oder ein Teil von nichts.
    [recused] Zählt ein befangenes Mitglied zur Beschlussfähigkeit?
    [tie] Was gilt bei Stimmengleichheit?
    [electorate] Wer steht auf der Stimmliste?
    [weights] Wie viele Stimmen hat ein Mitglied?
    [groups] Gestimmt wird nach Gruppen: welche, mit welchem Anteil?
    [groupShares] Die Anteile der Gruppen ergeben nicht ein Ganzes.
    [authority] Muss ein Vertreter entscheidungsbefugt sein?
    [proxies] Darf ein Mitglied für ein anderes stimmen?
    [secondCall] Was gilt, wenn eine Sitzung nicht beschlussfähig war?
    [secondCallQuorum] Wie viele braucht die zweite Einberufung?
    [secondCallAnnounced] Muss die erste Einladung die zweite Einberufung ankündigen?
    [notice] Wie viele Tage vorher wird eingeladen?
    [itemAnnounced] Muss der Gegenstand in der Einladung stehen?
    [secrecy] Wird offen oder geheim abgestimmt?
    [circularDays] Wie viele Tage dauert ein Umlaufbeschluss?
    [circularReturns] Wie viele müssen auf einen Umlaufbeschluss antworten?
    [circularConsent] Müssen einem Umlaufbeschluss alle zustimmen?
    [revote] Welche von zwei Stimmen eines Mitglieds zählt?
   *[other] Wo steht es: in welcher Bestimmung, in welchem Gesetz?
}

## Findings
finding-poll-differs-title = Ergebnis weicht von der Auszählung ab
finding-poll-differs = { $poll }: { $difference }.
finding-poll-differs-mend = Abstimmung öffnen
finding-chain-title = Kette des Beschlussregisters unterbrochen
finding-chain-mend = Register öffnen
finding-card-title = Regelkarte lässt die Entscheidung offen
finding-card = { $card }: { $parts }
finding-card-mend = Karte ergänzen
finding-unanswered-title = Wortmeldung ohne Antwort
finding-unanswered = { $count ->
    [one] { $count } Wortmeldung hat keine festgehaltene Antwort: { $poll }
   *[other] { $count } Wortmeldungen haben keine festgehaltene Antwort: { $poll }
}
finding-unanswered-mend = Antworten
verify-poll = { $poll }: { $difference }
