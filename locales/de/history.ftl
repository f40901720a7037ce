### The history: who changed what and when, and bringing back what was.
nav-history = Verlauf
history-intro = Hier steht jede Änderung, und nichts wird je überschrieben. Was war, lässt sich ansehen und zurückholen.
history-empty = Noch ist nichts geändert. Geben Sie zum Beispiel einem Mitglied einen anderen Ort: Der Schritt steht dann hier, mit Tag, Urheber und beiden Werten.
history-none = Nichts im Verlauf passt zu Ihrer Suche.
history-search = Im Verlauf suchen
history-search-example = Ein Name oder ein Wert, der irgendwo stand
history-by = Wer
history-by-all = Alle
history-by-nobody = Ohne Namen
history-kind = Was
history-kind-all = Alle Arten
history-day = Zu einem Tag gehen
history-of = Verlauf von: { $what }
history-of-field = Früher in „{ $field }“ · { $what }
history-all = Ganzer Verlauf
history-added = Angelegt
history-changed = Geändert
history-deleted = Gelöscht
history-takes-back = Zurückgenommen
history-signed = von { $who }
history-unsigned = ohne Namen
history-more-deeds = { $count ->
    [one] und { $count } weiterer Eintrag
   *[other] und { $count } weitere Einträge
}
history-more = Frühere Schritte zeigen
history-shown = { $shown } von { $count } gezeigt
history-was = vorher
history-became = nachher
history-nothing = leer
history-parts = { $count ->
    [one] { $count } Angabe
   *[other] { $count } Angaben
}
history-entries = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
history-acts = Was mit diesem Schritt möglich ist
history-take-back = Diesen Schritt zurücknehmen
history-bring-back = Zurückholen
history-restore-record = Wieder wie vor diesem Schritt
history-restore-field = Alten Wert wieder einsetzen
history-field-past = Früheres in „{ $field }“
history-look = Alles ansehen, wie es vor diesem Schritt war
history-looking = Sie sehen die Vergangenheit: alles, wie es am { $day } um { $time } war. Hier lässt sich nichts ändern.
history-looking-unknown = Der Verlauf beginnt am { $day }; Früheres ist gezeigt, wie es damals stand.
history-look-back = Zurück zum Jetzt
history-refused-past = Das ist die Vergangenheit, sie bleibt, wie sie war. Gehen Sie zurück zum Jetzt, um etwas zu ändern.
history-done-step = Zurückgenommen: der Schritt vom { $day }, { $time }
history-done-record = Wieder wie am { $day }, { $time }: { $what }
history-done-field = Wieder eingesetzt: { $what } · { $field }: { $value }
history-nothing-left = Davon ist nichts mehr zurückzuholen: Es steht schon so da oder wurde seither wieder geändert.
history-your-name = Ihr Name
history-your-name-why = Er steht bei Ihren Änderungen, hier und in Dateien, die Sie versenden. Er bleibt in diesem Browser gespeichert.
history-look-day = Alles ansehen, wie es am Ende dieses Tages war
history-from-files = Aus der Datei: { $files }

# Names of fields; the keys are the names in files. $name is the field as it stands there.
history-field = { $field ->
    [name] Name
    [title] Titel
    [text] Text
    [subject] Gegenstand
    [number] Nummer
    [class] Mitgliedsklasse
    [memberKind] Art des Mitglieds
    [town] Ort
    [activity] Tätigkeit
    [employees] Beschäftigte
    [founder] Gründungsmitglied
    [memberSince] Mitglied seit
    [memberUntil] Mitglied bis
    [admittedBy] Aufgenommen durch
    [leftBy] Austritt beschlossen durch
    [leftBecause] Austrittsgrund
    [joiningNotified] Beitritt gemeldet
    [leavingNotified] Austritt gemeldet
    [representative] Vertretung
    [deputy] Stellvertretung
    [networks] Netzwerke
    [weight] Stimmgewicht
    [voteGroup] Stimmgruppe
    [knowHow] Fachwissen
    [note] Notiz
    [role] Rolle
    [member] Mitglied
    [decisionAuthority] Entscheidungsbefugt
    [authorityFrom] Befugnis ab
    [authorityUntil] Befugnis bis
    [authorityPaper] Vollmacht
    [deputyOf] Stellvertretung von
    [email] E-Mail
    [telephone] Telefon
    [from] Von
    [to] Bis
    [date] Datum
    [decidedBy] Beschlossen durch
    [year] Jahr
    [amount] Betrag
    [paid] Bezahlt
    [currency] Währung
    [body] Gremium
    [start] Beginn
    [end] Ende
    [place] Ort
    [invited] Einladung versandt
    [chair] Leitung
    [minuteTaker] Protokollführung
    [repeatOf] Wiederholt die Sitzung
    [quorum] Beschlussfähigkeit
    [meeting] Sitzung
    [poll] Abstimmung
    [status] Stand
    [authority] Befugnis
    [arrived] Gekommen
    [left] Gegangen
    [person] Person
    [institution] Einrichtung
    [topic] Thema
    [about] Betrifft
    [owner] Verantwortlich
    [due] Fällig
    [direction] Richtung
    [project] Projekt
    [shortName] Kurzname
    [organisationKind] Art der Organisation
    [legalForm] Rechtsform
    [region] Region
    [seatTown] Sitz
    [founded] Gegründet
    [sector] Branche
    [language] Sprache
    [charterTitle] Titel des Leitbilds
    [values] Werte
    [accentHue] Farbe
    [fictional] Erfunden
    [asOf] Dargestellter Tag
    [minutesDays] Tage für das Protokoll
    [notificationDays] Tage für die Meldung
    [notifiedAuthority] Zuständige Behörde
    [furtherLanguages] Weitere Sprachen
    [secretMatters] Geheim abgestimmte Fragen
    [publicParts] Öffentliche Teile
    [clause] Paragraf
    [follows] Folgt auf
    [copyOf] Kopie von
    [electorate] Wer abstimmt
    [method] Verfahren
    [weights] Gewichtung
    [groups] Gruppen
    [majority] Mehrheit
    [tie] Bei Stimmengleichheit
    [secondCall] Zweite Einberufung
    [proxiesPerHolder] Vollmachten je Person
    [noticeDays] Einladungsfrist in Tagen
    [itemAnnounced] Auf der Tagesordnung angekündigt
    [secrecy] Geheimhaltung
    [circular] Umlaufverfahren
    [circularDays] Tage des Umlaufverfahrens
    [circularMinDays] Mindestdauer des Umlaufverfahrens
    [circularReturns] Nötige Rückläufe
    [circularConsent] Einverständnis mit dem Umlauf
    [revote] Erneute Abstimmung
    [votedText] Zur Abstimmung gestellter Wortlaut
    [horizon] Zeithorizont
    [adoptedBy] Beschlossen durch
    [positioning] Positionierung
    [directions] Richtungen
    [vision] Vision
    [specifies] Konkretisiert
    [culture] Kultur
    [politics] Politik
    [beliefs] Überzeugungen
    [attitudes] Haltungen
    [purpose] Zweck
    [question] Frage
    [section] Abschnitt
    [checks] Geprüft durch
    [serves] Dient
    [indicator] Kennzahl
    [baseline] Ausgangswert
    [target] Zielwert
    [accountable] Zuständig
    [targetMarket] Zielmarkt
    [partOf] Teil von
    [goal] Ziel
    [value] Wert
    [of] Von
    [field] Feld
    [vote] Stimmberechtigt
    [consult] Wird angehört
    [propose] Darf vorschlagen
    [beElected] Wählbar
    [joinWorkingGroup] Darf in Arbeitsgruppen
    [bodyType] Art des Gremiums
    [parent] Untersteht
    [duties] Aufgaben
    [meets] Tagt
    [compositionRule] Zusammensetzung
    [termFrom] Amtszeit ab
    [termTo] Amtszeit bis
    [operator] Träger
    [competence] Kernkompetenz
    [service] Integrierte Leistung
    [coordinatorBody] Koordinierendes Gremium
    [network] Netzwerk
    [seats] Sitze
    [since] Seit
    [until] Bis
    [resolution] Beschluss
    [numberPattern] Nummerierung
    [right] Recht
    [channelType] Art der Verbindung
    [theme] Jahresthema
    [group] Arbeitsgruppe
    [leadMember] Federführung
    [responsible] Verantwortlich
    [partners] Partner
    [budgetPlanned] Geplantes Budget
    [budgetSpent] Ausgegeben
    [budgetRevised] Geändertes Budget
    [budgetRevisedBy] Budgetänderung beschlossen durch
    [expectedImpact] Erwartete Wirkung
    [communicatedInternally] Intern mitgeteilt
    [communicatedExternally] Extern mitgeteilt
    [done] Erledigt
    [plan] Arbeitsplan
    [preparedBy] Vorbereitet von
    [proposedBy] Vorgeschlagen von
    [supervisedBy] Beaufsichtigt von
    [approvedBy] Genehmigt durch
    [finding] Feststellung
    [action] Maßnahme
    [pollKind] Art der Abstimmung
    [proposer] Antragsteller
    [openBallot] Offene Abstimmung
    [binding] Verbindlich
    [rule] Regel
    [opens] Beginnt
    [closes] Endet
    [eligible] Stimmberechtigte
    [present] Anwesend
    [quorumMet] Beschlussfähig
    [participants] Teilnehmende
    [maxChoices] Höchstzahl der Kreuze
    [maxPoints] Höchstzahl der Punkte
    [result] Ergebnis
    [explanation] Begründung
    [state] Stand
    [seconders] Unterstützer
    [amends] Ändert
    [call] Aufruf
    [totals] Auszählung
    [roll] Abstimmungsliste
    [lot] Los
    [file] Datei
    [closing] Abschlussdatei
    [idea] Idee
    [count] Anzahl
    [choice] Stimme
    [picks] Auswahl
    [at] Am
    [sequence] Reihenfolge
    [holder] Bevollmächtigt
    [reason] Grund
    [giver] Vollmachtgeber
    [publicKey] Öffentlicher Schlüssel
    [compared] Abgeglichen am
    [commentKind] Art der Anmerkung
    [answer] Antwort
    [label] Bezeichnung
    [corrects] Berichtigt
    [sealed] Versiegelt
    [previous] Vorheriger Eintrag
    [hash] Prüfsumme
    [weighedIn] Abgewogen in
    [became] Wurde zu
    [addressee] Adressat
    [answeredOn] Beantwortet am
    [speaker] Ansprechperson
    [level] Ebene
    [order] Platz in der Liste
    [aim] Ziel
    [limit] Obergrenze
    [colour] Farbe
    [column] Spalte
    [labels] Etiketten
    [description] Beschreibung
    [impactHorizon] Wirkung erwartet
    [toldInside] Intern mitgeteilt am
    [toldOutside] Nach außen mitgeteilt am
    [template] Vorlage für neue Projekte
    [archived] Archiviert
    [list] Liste
    [address] Adresse
    [origin] Herkunft des Geldes
    [supplier] Lieferant
    [issued] Ausgestellt
    [item] Punkt
    [strikes] Streicht den Punkt
    [applied] Umgesetzt am
    [wasText] Text vorher
    [wasOwner] Verantwortlich vorher
    [wasDue] Fällig vorher
    [projectStart] Beginn von Projekten
    [supervisionDays] Tage zwischen Prüfungen
   [online] Online unter
    [invitation] Wortlaut der Einladung
    [repeats] Wiederholt
    [cancelled] Abgesagt
    [openingText] Eröffnende Worte
    [closingText] Schließende Worte
    [duration] Geplante Minuten
    [fromFloor] Aus der Versammlung
    [began] Begonnen
    [ended] Beendet
    [minutes] Protokoll
    [away] Nicht im Raum
    [guest] Gast
    [stance] Dafür oder dagegen
    [closed] Geschlossen
    [by] Von
    [digest] Prüfsumme
    [head] Letztes Siegel des Registers
    [items] Punkte
    [sceneKind] Art der Szene
    [caption] Bildzeile
    [notes] Notizen für den Vortrag
    [hidden] Übersprungen
    *[other] { $name }
}
