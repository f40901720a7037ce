### Kérdések az ábrához, tájékozódás, színek, táblázat.

## Questions. $does is a verb with its object: “supervises Management office”.

ask-who = Ki { $does }?
ask-answers = Ki felel ezért: { $what }?

## Answers. Names stand in the basic form.

ask-role = { $who } – { $role }, { $body }
ask-works-on = { $who } – ezen dolgozik: { $what }
ask-responsible = { $who } – felelős ezért: { $what }
ask-leads = { $who } vezeti ezt: { $what }
ask-proposed = { $who } javasolta ezt: { $what }
ask-decides = { $who } – erről dönt: { $what }
ask-duty = { $who } – feladata: { $duty }
ask-through = Nem közvetlenül: { $body } fölött ez áll: { $above }.
ask-way = Út a csúcsig: { $way }
ask-nobody = Senki: sem csatorna, sem feladat, sem tisztség nem mondja ki.
ask-hint-channel = Nyisson meg egy szervet, és húzzon onnan „{ $verb }” csatornát.
ask-hint-service = Nyisson meg egy munkacsoportot, és válassza ki az adatai között.
ask-hint-project = Nincs megnevezett felelős; nevezze meg a projektnél.
ask-hint-goal = Nevezze meg a célért felelős szervet a Küldetésünk oldalon.
ask-hint-seats = Adjon egy helynek elnöki, vezetői, katalizátori vagy koordinátori szerepet.
ask-hint-duty = Írja be egy szerv feladatai közé.

## Colours

colour = Szín
colour-none = szín nélkül
colour-right = jog szerint
colour-kind = fajta szerint
colour-network = hálózat szerint
colour-fill = betöltöttség szerint
colour-rest = minden más
colour-mixed = részben szavaz, részben tanácskozik
colour-nobody = senki sem ül ott
colour-several = több hálózat
colour-no-network = hálózat nélkül
colour-full = minden hely betöltve
colour-half = legalább félig betöltve
colour-few = kevesebb mint félig betöltve
colour-vacant = még senki
colour-seatless = nincsenek helyek megadva

## The chart

chart-legend = Jelmagyarázat
chart-ask = Kérdés vagy keresés
chart-ask-label = Kérdezze az ábrát, vagy keressen szervet, tagot, személyt
chart-ask-question = Kérdés
chart-answer-close = A válasz bezárása
chart-only = Csak: { $body }
chart-only-all = Minden látszik
chart-only-this = Csak ez a rész
chart-path = Út a csúcsig
chart-path-of = { $body }: út a csúcsig
chart-path-top = { $body } áll a csúcson.
chart-view-chart = Ábra
chart-view-table = Táblázat
chart-copy-link = Hivatkozás másolása
chart-copied = A nézet hivatkozása a vágólapon van.
chart-copy-failed = A hivatkozást nem sikerült másolni; a címsorban áll.
holder-bodies = { $count ->
    [one] { $count } szervben
   *[other] { $count } szervben
}

## The table: heads of its columns. Out: channels that begin at the body; in: those that end there.

chart-leads = Vezetői
chart-rights = Jogok
chart-out = Mit tesz
chart-in = Mi éri

## On cards and lines

portrait-term-ends = megbízás vége: { $date }
portrait-term-over = megbízás lejárt: { $date }
portrait-votes = { $count ->
    [one] { $count } szavazat
   *[other] { $count } szavazat
}
# A dashed line from a second parent.
portrait-second-parent = adja a koordinátort
# Over whom the organisation talks to.
portrait-outside = Külső kapcsolatok
