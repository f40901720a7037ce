### Findings: what breaks a rule or a promise. For each check a title, a sentence, and the action that mends it.

## Working groups, council, competences

finding-group-coordinator-title = Arbeitsgruppe ohne Koordination
finding-group-coordinator = { $group } hat keine Koordination.
finding-group-coordinator-mend = Koordination benennen
finding-group-internal-title = Arbeitsgruppe mit externem Mitglied
finding-group-internal = { $group } steht nur internen Mitgliedern offen; nicht dazu gehört: { $members }.
finding-group-internal-mend = Arbeitsgruppe öffnen
finding-catalyst-internal-title = Katalysator ist kein internes Mitglied
finding-catalyst-internal = { $group }: Der Katalysator ist kein internes Mitglied ({ $who }).
finding-catalyst-internal-mend = Anderen Katalysator benennen
finding-council-president-title = Vorsitz unbesetzt
finding-council-president = { $council }: Der Vorsitz ist nicht besetzt.
finding-council-president-mend = Vorsitz benennen
finding-competence-group-title = Kernkompetenz ohne Arbeitsgruppe
finding-competence-group = { $competence }: Keine Arbeitsgruppe folgt dieser Kernkompetenz.
finding-competence-group-mend = Kernkompetenz öffnen

## Members and attendance

finding-two-chairs-title = Zwei Vorsitze
finding-two-chairs = { $body } hat zwei Vorsitzende zugleich. Beenden Sie einen der Sitze oder geben Sie ihm eine andere Rolle.
finding-two-chairs-mend = Gremium öffnen
finding-meeting-record-title = Aufzeichnung einer Sitzung stimmt nicht
finding-meeting-nobody = { $date }: Die Anwesenheitsliste ist geführt, und niemand darauf war da.
finding-meeting-times = { $date }: In der Sitzung endet etwas, bevor es beginnt.
finding-meeting-twice = { $date }: Jemand steht zweimal auf der Liste.
finding-item-no-motion-title = Zu beschließen, aber ohne Antrag
finding-item-no-motion = „{ $text }“ soll am { $date } beschlossen werden und nennt keinen Antrag.
finding-item-no-motion-mend = Punkt öffnen
finding-member-twice-title = Ein Name zweimal
finding-member-twice = „{ $member }“ und „{ $other }“ tragen einen Namen: wohl ein Haus, das zweimal eingetragen ist.
finding-member-twice-mend = Den zweiten Eintrag öffnen
finding-member-twice-press = Zu einem Mitglied vereinen
finding-member-inactive-title = Mitglied seit einem Jahr nicht dabei
finding-member-inactive = { $member } war zwölf Monate lang nicht dabei und hat { $count ->
    [one] { $count } Sitzung versäumt.
   *[other] { $count } Sitzungen versäumt.
}
finding-member-inactive-last = Zuletzt dabei: { $date }.
finding-member-inactive-mend = Mitglied öffnen
finding-authority-title = Anwesend ohne Entscheidungsbefugnis
finding-authority = Ohne entscheidungsbefugten Vertreter anwesend ({ $date }): { $members }.
finding-authority-mend = Anwesenheitsliste öffnen
finding-no-class-title = Mitglied ohne Mitgliedsart
finding-no-class = { $member } hat keine Mitgliedsart und damit noch kein Recht: weder Stimme noch Gehör.
finding-no-class-mend = Mitgliedsart wählen
finding-several-title = Eine Person für mehrere Mitglieder
finding-several = { $person } spricht für mehrere Mitglieder: { $members }.
finding-person-mend = Person öffnen
finding-backwards-title = Endet, bevor es beginnt
finding-backwards = { $record }: beginnt am { $from } und endet am { $until }.
finding-backwards-mend = Daten berichtigen
finding-backwards-press = Die beiden Tage tauschen
finding-authority-over-title = Schriftliche Vollmacht abgelaufen
finding-authority-over = { $person } durfte für { $member } bis { $date } entscheiden.
finding-notice-title = Mitgliedermeldung fällig
finding-notice-joining = Der Beitritt von { $member } ist nicht gemeldet; fällig bis { $date }.
finding-notice-leaving = Der Austritt von { $member } ist nicht gemeldet; fällig bis { $date }.
finding-notice-mend = Meldung eintragen
finding-class-history-title = Wechsel der Mitgliedsart passen nicht
finding-class-history = { $member }: Die Wechsel widersprechen einander, der Mitgliedsart oder den Daten.
finding-chair-title = Vorsitz unbesetzt
finding-chair = Der Vorsitz von { $body } ist unbesetzt.
finding-chair-mend = Vorsitz benennen

## Meetings and promises

finding-quorum-title = Sitzung nicht beschlussfähig
finding-quorum = Nicht beschlussfähig am { $date }.
finding-quorum-count = Nicht beschlussfähig am { $date }: { $present } anwesend, { $needed } nötig.
finding-quorum-pending = Nicht entschieden: { $polls }.
finding-quorum-adopted = Trotzdem als angenommen geführt: { $polls }.
finding-quorum-mend = Sitzung öffnen
finding-quorum-mend-repeat = Sitzung erneut einberufen
finding-quarter-title = Quartal ohne Sitzung
finding-quarter = { $body }: keine Sitzung im { $quarter }. Quartal { $year }.
finding-quarter-mend = Sitzung anlegen
finding-follow-up-title = Maßnahme überfällig
finding-follow-up = Fällig am { $date } und noch offen: { $text }
finding-follow-up-owned = Fällig am { $date } und noch offen: { $text } ({ $owner })
finding-status-mend = Status aktualisieren

## Money

finding-pledge-title = Kein Budget zugesagt
finding-pledge = { $member } hat für { $year } kein Budget zugesagt.
finding-pledge-mend = Zusage eintragen
finding-pledge-free-title = Zugesagte Mittel nicht zugeordnet
finding-pledge-free = Für { $year } zugesagt und keinem Projekt zugeordnet: { $amount } – { $partners }.
finding-pledge-free-mend = Einem Projekt zuordnen
finding-over-allocated-title = Mehr zugeordnet als zugesagt
finding-over-allocated = { $member }: Für { $year } wurden Projekten { $amount } mehr zugeordnet als zugesagt.
finding-unpaid-title = Zugesagt und nicht gezahlt
finding-unpaid = Für { $year } zugesagt und nicht gezahlt: { $amount } – { $partners }.
finding-invoice-title = Rechnung zu zahlen
finding-invoice-owed = { $invoice }: { $amount } war bis { $date } zu zahlen und ist offen.
finding-invoice-owed-soon = { $invoice }: { $amount } ist bis { $date } zu zahlen.
finding-invoice-sent = { $invoice }: { $amount } sollte bis { $date } eingehen und ist offen.
finding-invoice-sent-soon = { $invoice }: { $amount } soll bis { $date } eingehen.
finding-invoice-mend = Zahlung eintragen
finding-spending-title = Budget ausgegeben
finding-overspent = { $project }: Die Ausgaben übersteigen das Budget um { $amount }.
finding-nearly-spent = { $project }: Vom Budget sind noch { $amount } übrig, höchstens ein Zehntel.
finding-spending-mend = Projekt öffnen
finding-uncovered-title = Budget nicht gedeckt
finding-uncovered = { $project }: Die Quellen bleiben um { $amount } unter dem Budget.
finding-uncovered-mend = Quelle eintragen
finding-over-limit-title = Spalte zu voll
finding-over-limit = { $column }: Dort { $count ->
    [one] steht { $count } Projekt
   *[other] stehen { $count } Projekte
}, höchstens { $limit } dürfen es sein.
finding-over-limit-mend = Tafel ansehen
finding-amount-title = Betrag, der nicht sein kann
finding-amount = { $what }: Ein Betrag ist negativ oder übersteigt jedes Maß. Er steht in keiner Summe.
finding-amount-mend = Betrag berichtigen

## Vision and goals

finding-vision-adopted-title = Vision ohne Beschluss
finding-vision-adopted = Die Vision ist durch keinen Beschluss angenommen.
finding-vision-rejected = Die Vision beruft sich auf eine Abstimmung, die sie nicht angenommen hat: { $poll }
finding-resolution-mend = Beschluss angeben
finding-vision-expired-title = Vision abgelaufen
finding-vision-expired = Die Vision reichte bis zum { $date }; dieser Tag ist vorbei.
finding-vision-expired-mend = Vision öffnen
finding-goal-title = Ziel ohne Bezug zur Mission
finding-goal = Dieses Ziel dient keinem Satz der Mission: { $goal }
finding-goal-mend = Bezug wählen
finding-vision-twice-title = Zwei gültige Visionen
finding-vision-twice = Zwei Visionen beanspruchen dieselbe Zeit: „{ $vision }“ und „{ $other }“.
finding-vision-twice-mend = Beginn festlegen
finding-vision-twice-press = Zum Entwurf machen
finding-vision-text-title = Vision lautet anders als abgestimmt
finding-vision-text = Zur Abstimmung „{ $poll }“ stand: „{ $voted }“
finding-vision-shifted-title = Vision anderer Mitglieder
finding-vision-shifted = Von den { $before } Mitgliedern am { $date }, als die Vision beschlossen wurde, sind { $left } ausgeschieden; { $joined } sind seither beigetreten.
finding-mission-title = Satz der Mission ohne Bezug zur Vision
finding-mission = Dieser Satz der Mission vertieft kein Merkmal der Vision: { $item }
finding-mission-mend = Merkmal wählen
finding-words-title = Worte ohne Taten
finding-words = Kein Ziel, Projekt oder Antrag dient diesem Satz: { $words }
finding-words-mend = Öffnen
finding-goal-circle-title = Ziel, das Teil seiner selbst ist
finding-goal-circle = Dieses Ziel ist über einen oder mehrere Schritte Teil seiner selbst: { $goal }
finding-goal-circle-press = Aus dem Kreis nehmen
finding-goal-missed-title = Ziel nicht rechtzeitig erreicht
finding-goal-missed = Der Tag war der { $date }, das Ziel ist nicht erreicht: { $goal }
finding-goal-unmeasured-title = Ziel nicht gemessen
finding-goal-unmeasured = Zu diesem Ziel wurde seit über einem Jahr nichts gemessen: { $goal }
finding-goal-unmeasured-since = Zuletzt gemessen am { $date }, vor über einem Jahr: { $goal }
finding-goal-unmeasured-due = Der Tag war der { $date }, und nichts Gemessenes zeigt, ob es erreicht ist: { $goal }
finding-goal-open = Ziel öffnen
finding-project-serves-title = Projekt ohne Ziel
finding-project-serves = „{ $project }“ dient weder einem Ziel noch einem Satz der Mission.
finding-motion-serves-title = Antrag ohne Ziel
finding-motion-serves = „{ $poll }“ dient weder einem Ziel noch einem Satz der Mission.

## Theme, projects, work plan

finding-theme-title = Jahresthema ohne Beschluss
finding-theme = Das Jahresthema { $year } ist nicht beschlossen: { $theme }
finding-responsible-title = Projekt ohne verantwortliche Person
finding-responsible-begun = { $project } hat ohne verantwortliche Person begonnen.
finding-responsible = { $project } sollte am { $date } beginnen; ohne verantwortliche Person darf es nicht beginnen.
finding-responsible-mend = Verantwortliche Person benennen
finding-agreement-title = Projekt ohne zustimmenden Beschluss
finding-agreement = { $project } hat begonnen, aber kein gefasster Beschluss stimmt dem Projekt oder seinem Thema zu.
finding-project-overdue-title = Projekt verzögert
finding-project-overdue = { $project } sollte am { $date } enden und ist nicht abgeschlossen.
finding-project-late = { $project } ist verzögert.
finding-project-milestones = { $count ->
    [one] { $count } Meilenstein ist überfällig.
   *[other] { $count } Meilensteine sind überfällig.
}
finding-communication-title = Ergebnis nicht kommuniziert
finding-communication-inside = { $project } ist abgeschlossen, aber intern noch nicht kommuniziert.
finding-communication-outside = { $project } ist abgeschlossen, aber extern noch nicht kommuniziert.
finding-communication = { $project } ist abgeschlossen, aber weder intern noch extern kommuniziert.
finding-communication-mend = Als kommuniziert vermerken
finding-plan-overdue-title = Arbeitsplan im Rückstand
finding-plan-overdue = Arbeitsplan: fällig am { $date } und noch offen: { $text }
finding-plan-overdue-owned = Arbeitsplan: fällig am { $date } und noch offen: { $text } ({ $owner })
finding-plan-approval-title = Arbeitsplan nicht vorab genehmigt
finding-plan-approved-late = Der Arbeitsplan gilt ab { $from }, genehmigt wurde er erst am { $approved }.
finding-plan-not-approved = Der Arbeitsplan gilt ab { $from } und ist nicht genehmigt.
finding-plan-approval-mend = Arbeitsplan öffnen

## How grave it is

finding-severity-breaks = Verletzt eine Regel
finding-severity-warns = Braucht Aufmerksamkeit
