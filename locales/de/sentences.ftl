### What the page says when it refuses, when a file cannot be read, and when something was mended.
refused-gone = Diesen Eintrag gibt es nicht mehr. Vielleicht wurde er in einem anderen Tab gelöscht.
refused-id-taken = Es gibt schon einen Eintrag mit der Kennung { $id }.
refused-empty = Ein Name darf nicht leer sein. Der alte steht wieder da.
refused-cycle = { $body } kann nicht unter sich selbst oder unter einem eigenen Gremium stehen.
refused-goal-circle = Ein Ziel kann nicht Teil seiner selbst oder eines eigenen Schrittes sein: { $goal }
refused-names-nothing = { $target } gibt es nicht, also kann nichts darauf verweisen.
refused-still-named = { $name } kann nicht gelöscht werden: { $count ->
    [one] { $count } Eintrag über Geschehenes verweist darauf
   *[other] { $count } Einträge über Geschehenes verweisen darauf
} (zuerst: { $kind }). Setzen Sie stattdessen ein Enddatum.
refused-catalyst = { $member } hat kein Stimmrecht. Nur ein internes Mitglied kann Katalysator sein.
refused-working-group = { $member } gehört zu einer Klasse, die nicht in Arbeitsgruppen mitarbeiten kann.
refused-channel-own = Eine Verbindung führt von einem Gremium zu einem anderen, nicht zu sich selbst: { $body }.
refused-channel-twice = Diese Verbindung gibt es schon: { $from } { $channel } → { $to }.
refused-field = Das Feld { $field } kann nicht geändert werden.
undo-changed-since = Was dieser Schritt geändert hat, wurde seither erneut geändert. Es bleibt, wie es ist.
record-not-an-object = kein Eintrag
record-no-id = ein Eintrag ohne brauchbare Kennung
record-no-kind = der Eintrag { $id } hat keine Art
record-invalid = { $kind } { $id }: In „{ $field }“ gehört { $shape ->
    [yesOrNo] Ja oder Nein (true oder false)
    [wholeNumber] eine ganze Zahl
    [date] ein Datum wie 2025-03-14
    [time] eine Uhrzeit wie 09:30
    [reading] eine Zahl oder ein Text
    [list] eine Liste
    [parts] ein Objekt mit seinen Teilen
   *[other] ein Text
}
record-duplicate = ein anderer Eintrag hat dieselbe Kennung
entry-invalid = ein Eintrag des Verlaufs ist nicht lesbar: { $why }
set-aside-at = Nummer { $place }: { $why }
load-too-large = Die Datei hat { $bytes } MB; gelesen werden höchstens { $limit } MB. Nichts wurde geändert. Ist es wirklich eine Klaster-Datei?
load-too-deep = Objekte stehen mehr als { $limit } Ebenen tief ineinander. In einer Klaster-Datei ist das nicht so; nichts wurde geändert.
load-too-many = Die Datei enthält zu viele Werte (mehr als { $limit }). Nichts wurde geändert. Ist es wirklich eine Klaster-Datei?
load-not-text = Das ist keine Textdatei. Wählen Sie eine Datei, die auf .klaster.json endet.
load-truncated = Die Datei bricht in Zeile { $line } ab. Lassen Sie sie noch einmal senden; nichts wurde geändert.
load-not-json = Die Datei ist kein JSON: Zeile { $line }, Spalte { $column } ist nicht lesbar. Wurde sie von Hand bearbeitet, fehlt dort vielleicht ein Komma oder ein Anführungszeichen.
load-other-format = Diese Datei gehört zu einem anderen Programm ({ $format }). Wählen Sie eine Datei, die auf .klaster.json endet.
load-not-klaster = Das ist JSON, aber keine Klaster-Datei. Wählen Sie eine Datei, die auf .klaster.json endet.
load-too-new = Die Datei stammt aus einer neueren Version ({ $version }), die diese Seite nicht lesen kann. Laden Sie die Seite neu, um die neuere Version zu erhalten.
load-unreadable = Der Browser konnte die Datei nicht lesen. Wurde sie verschoben oder ist sie anderswo geöffnet?
misfit-dangling = { $record }: „{ $field }“ verweist auf { $target }, das es nicht gibt.
misfit-cycle = Diese Gremien stehen im Kreis untereinander: { $bodies }. Das Organigramm trennt den Kreis beim ersten.
misfit-roots = Mehrere Gremien stehen ganz oben: { $bodies }.
workspace-missing = Dieser Arbeitsbereich ist in diesem Browser nicht mehr gespeichert.
repaired-from-journal = Beide gespeicherten Kopien dieses Arbeitsbereichs waren unlesbar. Gezeigt wird, was der Änderungsverlauf hergibt; die unlesbaren Kopien wurden zum Herunterladen aufbewahrt.
repaired-salvaged = { $count ->
    [one] Beide gespeicherten Kopien dieses Arbeitsbereichs waren beschädigt. { $count } Eintrag ließ sich daraus lesen, und der Änderungsverlauf wurde darauf angewandt. Die beschädigten Kopien wurden zum Herunterladen aufbewahrt.
   *[other] Beide gespeicherten Kopien dieses Arbeitsbereichs waren beschädigt. { $count } Einträge ließen sich daraus lesen, und der Änderungsverlauf wurde darauf angewandt. Die beschädigten Kopien wurden zum Herunterladen aufbewahrt.
}
repaired-entries = { $count ->
    [one] { $count } gespeicherte Änderung war unlesbar. Sie wurde zum Herunterladen aufbewahrt.
   *[other] { $count } gespeicherte Änderungen waren unlesbar. Sie wurden zum Herunterladen aufbewahrt.
}
repaired-snapshot = Eine gespeicherte Kopie dieses Arbeitsbereichs war unlesbar; die andere wurde geöffnet. Nichts ist verloren.
exported = Exportiert: { $name }
export-failed = Der Browser hat den Download nicht angenommen. Versuchen Sie es noch einmal, bevor Sie diese Seite schließen, oder nehmen Sie einen anderen Browser.
first-class-voting = Internes Mitglied
first-class-consulting = Fördermitglied
report-title = Was in dieser Datei nicht passt
report-edited = Diese Datei wurde seit dem Export von Hand bearbeitet.
report-set-aside = Beiseitegelegt, nicht übernommen:
report-misfits = Übernommen, passt aber nicht:
