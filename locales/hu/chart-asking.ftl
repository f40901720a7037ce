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
ask-through = Közvetlenül senki. { $body } fölött áll: { $above }:
ask-way = Út a csúcsig: { $way }
ask-nobody = Senki: sem csatorna, sem feladat, sem tisztség nem mondja ki.
ask-hint-channel = Nyisson meg egy testületet, és húzzon onnan „{ $verb }” csatornát.
ask-hint-service = Nyisson meg egy munkacsoportot, és válassza ki az adatai között.
ask-hint-project = Nincs megnevezett felelős; nevezze meg a projektnél.
ask-hint-goal = Nevezze meg a célért felelős testületet a Küldetésünk oldalon.
ask-hint-seats = Adjon egy helynek elnöki, vezetői, katalizátori vagy koordinátori szerepet.
ask-hint-duty = Írja be egy testület feladatai közé.
