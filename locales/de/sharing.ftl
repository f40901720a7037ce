### Sharing: files that go out to partners and come back, and where the work is kept.
nav-sharing = Austausch
sharing-back = Was zurückkam
sharing-back-empty = Nichts wartet. Öffnen Sie die Dateien, die Ihre Partner zurückgeschickt haben, oder ziehen Sie sie irgendwo auf die Seite: Sie sehen, was jede ändern würde, bevor sich etwas ändert. Vierzig Dateien werden zum Beispiel eine Liste.
sharing-gist = { $clean ->
    [0] Nichts zu übernehmen
    [one] { $clean } Änderung zu übernehmen
   *[other] { $clean } Änderungen zu übernehmen
}, { $questions ->
    [0] keine Frage
    [one] { $questions } Frage
   *[other] { $questions } Fragen
}, { $out ->
    [0] alle zurück
    [one] { $out } noch nicht zurück
   *[other] { $out } noch nicht zurück
}.
sharing-tile-ready = { $count ->
    [one] Änderung ist angehakt und wird übernommen
   *[other] Änderungen sind angehakt und werden übernommen
}
sharing-tile-unticked = { $count ->
    [one] Änderung ist nicht angehakt: erst ansehen
   *[other] Änderungen sind nicht angehakt: erst ansehen
}
sharing-tile-questions = { $count ->
    [one] Frage wartet auf Ihre Antwort
   *[other] Fragen warten auf Ihre Antwort
}
sharing-tile-settled = { $count ->
    [one] Änderung an Beschlossenem: wird nie übernommen
   *[other] Änderungen an Beschlossenem: werden nie übernommen
}
sharing-take-in = { $count ->
    [0] Als erhalten vermerken
    [one] { $count } Änderung übernehmen
   *[other] { $count } Änderungen übernehmen
}
sharing-tick-all = Alle anhaken
sharing-tick-none = Keine anhaken
sharing-tick-suggested = Wie vorgeschlagen
sharing-put-away = Vorerst weglegen
sharing-nothing-lost = Alles Übernommene ist ein Schritt, den Sie zurücknehmen können. Was Sie nicht übernehmen, bleibt im Verlauf; offene Fragen werden hier wieder gestellt.
sharing-pick = Zurückgesandte Dateien öffnen
sharing-not-back = { $count ->
    [one] { $count } Partner fehlt noch
   *[other] { $count } Partner fehlen noch
}
sharing-sent-on = versandt { $day }
sharing-remind = Erinnerung schreiben
sharing-reminder-subject = Ihr Teil: { $organisation }
sharing-reminder-text = 
    Guten Tag,

    am { $day } haben wir Ihnen Ihren Teil gesandt ({ $organisation }, für: { $partner }) und ihn noch nicht zurückerhalten. Bitte öffnen Sie die Datei, ändern Sie, was sich geändert hat, exportieren Sie sie dort und senden Sie sie uns. Hat sich nichts geändert, genügt eine kurze Antwort.

    Vielen Dank und freundliche Grüße
sharing-of-ready = { $count ->
    [one] { $count } Änderung
   *[other] { $count } Änderungen
}
sharing-of-questions = { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
}
sharing-of-settled = { $count } durch Abstimmung entschieden
sharing-nothing-new = Nichts Neues: Alles darin steht schon hier.
sharing-already = { $count ->
    [one] { $count } Wert steht schon so hier
   *[other] { $count } Werte stehen schon so hier
}
sharing-earlier = früher offen gelassen
sharing-questions = Fragen
sharing-changes = Änderungen
sharing-settled = Durch Abstimmung entschieden
sharing-settled-what = Dies bleibt, wie es hier steht. Soll es sich ändern, ist das ein neuer Antrag.
sharing-mine = Hier
sharing-theirs = In der Datei
sharing-suggested = Vorschlag
sharing-later = Später entscheiden: bleibt hier, wie es ist, und wird wieder gefragt
sharing-from-start = von Anfang an
sharing-by-hand = von Hand in die Datei geschrieben
sharing-tick-own = ihre eigene Sache
sharing-tick-sensitive = nicht angehakt: betrifft { $matter }
sharing-tick-not-theirs = nicht angehakt: darüber bestimmt jemand anderes
sharing-tick-declined = nicht angehakt: sie haben sich gegen den hiesigen Wert entschieden
sharing-matter = { $matter ->
    [money] Geld
    [rights] Rechte
    [rules] Regeln
    [roll] die Abstimmungsliste
   *[closedPoll] eine abgeschlossene Abstimmung
}
sharing-no-suggestion = Hier gibt es keinen Vorschlag, denn es betrifft: { $matter }.
sharing-why = { $why ->
    [bothChanged] Beide Seiten haben es geändert.
    [deletedThere] Dort wurde gelöscht, was hier geändert wurde.
    [deletedHere] Dort wurde geändert, was hier gelöscht wurde.
    [filesDiffer] Mehrere Dateien sagen Verschiedenes.
    [noCommonState] Niemand kann sagen, welcher Wert zuerst da war.
    [decidedBefore] Hier wurde schon gegen ihren Wert entschieden.
    [lineMissing] Es fehlt in einer von Hand bearbeiteten Datei.
    [doesNotFit] Damit würde hier etwas nicht mehr zusammenpassen.
   *[unreadable] Damit ließe sich der Eintrag nicht mehr lesen.
}
sharing-refused-other = Diese Datei gehört zu einem anderen Arbeitsbereich ({ $organisation }). Öffnen Sie sie daneben.
sharing-refused-none = Diese Datei sagt nicht, zu welchem Arbeitsbereich sie gehört, und lässt sich nicht vergleichen. Öffnen Sie sie daneben.
sharing-refused-public = Dies ist eine öffentliche Datei, nur zum Lesen: Was in ihr fehlt, wurde nicht gelöscht.
sharing-taken = { $taken ->
    [0] Nichts übernommen
    [one] { $taken } Änderung übernommen
   *[other] { $taken } Änderungen übernommen
}, { $kept } belassen, { $open } noch offen.
sharing-receipt-text = Der Text der Quittung
sharing-receipt-subject = Was wir aus Ihrer Datei übernommen haben
sharing-receipt-files = Dateien: { $files }
sharing-mail = Als E-Mail schreiben
sharing-replaced = Alles ist jetzt wie in der Datei: { $name }
sharing-arrived = { $count ->
    [one] Eine Datei dieser Organisation ist da
   *[other] { $count } Dateien dieser Organisation sind da
}
sharing-merge = Zusammenführen
sharing-merge-what = Sie sehen zuerst jede Änderung und entscheiden, was übernommen wird.
sharing-beside = Daneben öffnen
sharing-beside-what = Als eigener Arbeitsbereich. Hier ändert sich nichts.
sharing-replace = Ersetzen
sharing-replace-what = Alles hier wird wie in der Datei: ein Schritt, den Sie zurücknehmen können.
sharing-leave-out = Nichts tun
sharing-send = Was Sie versenden können
sharing-whole = Alles
sharing-whole-what = Eine Datei mit allen Einträgen und dem ganzen Verlauf: für Ihr Büro und als Ihr Original.
sharing-all-shared = Alles steht in einer Datei.
sharing-return = Ihren Teil zurücksenden
sharing-return-what = Dies ist Ihr Teil. Wenn Sie geändert haben, was sich geändert hat, exportieren Sie die Datei und senden Sie sie der Organisation.
sharing-parts = Der Teil eines Partners
sharing-parts-what = Eigene Projekte, Zusage, Personen und offene Abstimmungen, und nur, was dazu nötig ist. Geändert wird in dieser selben Seite, dann kommt die Datei zurück.
sharing-part = Teil speichern
sharing-part-of = Teil speichern: { $name }
sharing-public = Für alle
sharing-public-what = Leitbild und Struktur, nie E-Mail-Adressen, Telefonnummern oder wer wie gestimmt hat. Haken Sie an, was noch alle sehen dürfen.
sharing-public-people = Wer wo sitzt
sharing-public-projects = Projekte und Jahresthema
sharing-public-money = Budgets dieser Projekte
sharing-public-meetings = Sitzungen und Tagesordnungen
sharing-public-decisions = Beschlüsse, in Summen
sharing-public-make = Öffentliche Datei speichern
sharing-public-name = öffentlich
sharing-keep = Wo Ihre Arbeit liegt
sharing-room = { $percent } % des Platzes in diesem Browser sind belegt
sharing-room-what = Ihre Änderungen werden sofort in diesem Browser gespeichert. Ein anderer Rechner sieht sie nur durch eine Datei: Exportieren Sie nach jedem Arbeitstag eine.
sharing-open = Dateien senden und empfangen
sharing-linked = Verknüpft mit { $name }: Gespeichert wird in diese Datei, und was dort jemand anderes geändert hat, wird zusammengeführt, nie überschrieben.
sharing-linked-changed = Jemand anderes hat die verknüpfte Datei geändert. Sehen Sie nach, was darin steht, und speichern Sie dann erneut.
sharing-not-read = Die verknüpfte Datei wurde geändert und lässt sich gerade nicht lesen. Nichts wurde überschrieben; Ihre Änderungen sind in diesem Browser gespeichert. Versuchen Sie es gleich noch einmal.
sharing-not-written = Die verknüpfte Datei ließ sich nicht schreiben. Ist sie anderswo offen oder der Ordner nicht da? Nichts ist verloren: Ihre Änderungen sind in diesem Browser gespeichert.
sharing-save-into = In { $name } speichern
sharing-save-linked = In die verknüpfte Datei speichern
sharing-link-what = Ein Team teilt eine Datei in einem synchronisierten Ordner (Nextcloud, OneDrive, Netzlaufwerk): Verknüpfen Sie sie, und jedes Speichern geht in sie.
sharing-link-new = Als verknüpfte Datei speichern
sharing-link-open = Verknüpfte Datei öffnen
sharing-cannot-link = Dieser Browser kann nicht in eine Datei hinein speichern; er lädt jedes Mal eine neue herunter.
sharing-older-tab = Eine neuere Version von Klaster hat diesen Arbeitsbereich in einem anderen Tab geöffnet. Dieser Tab schreibt nicht mehr: Laden Sie ihn neu.
sharing-link-copy = Als Link kopieren
sharing-link-copied = Kopiert: Der Link enthält diesen Eintrag selbst, ohne Adressen und ohne wer wie gestimmt hat. Wer ihn öffnet, kann ihn lesen.
sharing-link-too-large = Das ist zu groß für einen Link: { $size } Zeichen, wo Mailprogramme { $limit } annehmen. Senden Sie stattdessen eine Datei.
sharing-link-private = Dieser Eintrag ist nicht für alle bestimmt und reist nicht in einem Link. Senden Sie stattdessen eine Datei.
sharing-link-failed = Dieser Browser kann einen solchen Link nicht erzeugen. Senden Sie stattdessen eine Datei.
sharing-link-broken = Dieser Link ist unvollständig: Er wurde vermutlich unterwegs abgeschnitten. Bitten Sie erneut um ihn oder um eine Datei.
sharing-link-shown = Dies kam in einem Link und ist zum Lesen; in diesem Browser wird es nicht gespeichert.
sharing-link-reading = Aus einem Link gezeigt, zum Lesen.
sharing-link-keep = Als eigene Kopie behalten
sharing-of-unticked = { $count } anzusehen
