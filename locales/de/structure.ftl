### The organisation chart and the side panel of a body.

## The header

structure-count-bodies = { $count ->
    [one] { $count } Gremium
   *[other] { $count } Gremien
}
structure-count-members = { $count ->
    [one] { $count } Mitglied
   *[other] { $count } Mitglieder
}
structure-count-channels = { $count ->
    [one] { $count } Verbindung
   *[other] { $count } Verbindungen
}

## The chart

# For screen readers: what the list of bodies is and how it is walked.
structure-outline = Gremien. Pfeiltasten wandern, links und rechts klappen ein und aus, Enter öffnet.
structure-zoom-in = Größer
structure-zoom-out = Kleiner
structure-zoom-actual = Originalgröße
structure-fit = Einpassen
structure-channels = Verbindungen
structure-channels-all = Alle zeigen
# The name of the picture's file, without its ending.
structure-picture-file = organigramm
structure-tools = Werkzeuge des Organigramms
structure-empty = Die Struktur zeigt, wer entscheidet, wer wen beaufsichtigt und wer woran arbeitet: oben die Versammlung, darunter ein Rat, darunter Arbeitsgruppen. Alles Weitere hängt an ihren Gremien.
structure-empty-add = Versammlung anlegen
structure-empty-example = Zum Beispiel: Mitgliederversammlung → Vorstand → Koordinierungsstelle → Arbeitsgruppen.

## What the chart had to work around

structure-problem-self = „{ $body }“ steht unter sich selbst und ist oben gezeichnet.
structure-problem-parent = „{ $body }“ steht unter einem Gremium, das es nicht gibt, und ist oben gezeichnet.
structure-problem-cycle = Diese Gremien stehen im Kreis untereinander: { $bodies }. Das erste ist oben gezeichnet.
structure-problem-twice = Die Kennung „{ $id }“ steht für mehr als ein Gremium.
structure-problem-channel = Eine Verbindung führt ins Leere und ist nicht gezeichnet.
structure-mend-root = Nach oben stellen
structure-mend-channel = Verbindung löschen

## The side panel: the body itself

structure-body-name = Name des Gremiums
structure-body-type = Art des Gremiums
structure-composition = Wer dazugehört
structure-composition-empty = Wer gehört dazu?
structure-what = Wer tut was
structure-duties = Aufgaben
structure-duty = Aufgabe
structure-duty-add = Aufgabe ergänzen
structure-facts = Angaben
structure-meets = Tagt
structure-term-from = Amtszeit ab
structure-term-to = Amtszeit bis
structure-operator = Träger
structure-competence = Kompetenz
structure-service = Leistung
structure-network = Netzwerk
structure-parent = Steht unter
structure-parent-none = nichts: steht oben
structure-place = Platz in der Reihe
structure-earlier = Weiter nach vorn
structure-later = Weiter nach hinten
structure-seat-count = Sitze nach Satzung
structure-child-add = Gremium darunter anlegen
structure-body-delete = Gremium löschen
structure-body-new = Neues Gremium
structure-resolutions = Letzte Beschlüsse
structure-panel-close = Seitenleiste schließen

## The side panel: seats

structure-seats = Sitze
structure-seat-role = Rolle von { $holder }
structure-seat-right = Recht
structure-seat-right-class = wie die Mitgliedsklasse
structure-seat-more = Mehr: { $holder }
structure-seat-vacate = Sitz frei machen
structure-seat-delete = Sitz löschen
structure-seat-fill = Sitz besetzen: Mitglied oder Person
structure-seat-who = Mitglied oder Person
structure-seat-add = Sitz ergänzen
structure-seat-add-hint = leer lassen für einen freien Sitz
structure-seat-unknown = Es gibt kein Mitglied und keine Person „{ $name }“.
structure-until = bis { $date }

## The side panel: channels

structure-channel-type = Art der Verbindung
structure-channel-to = Führt zu
structure-channel-subject = Worum es geht
structure-channel-add = Verbindung anlegen
structure-channel-delete = Löschen: { $channel }
structure-channel-none = Hier beginnt und endet keine Verbindung.

## The side panel: a member or a person

structure-holder-none = Hat keinen Sitz.
structure-holder-open = Karte öffnen
